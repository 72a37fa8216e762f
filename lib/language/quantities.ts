/** Number words and units of time in Chinese and English. Data for lib/text/quantities. */
export const digits: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  半: 0.5,
};

export const englishNumbers: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  twenty: 20,
  'twenty-one': 21,
  'twenty-four': 24,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  sixty: 60,
  ninety: 90,
  a: 1,
  an: 1,
};

/** A figure with its unit. Groups: n the figure, u the unit. */
export const period = {
  zh: /(?<n>\d{1,4}|[一二两三四五六七八九十百半]{1,5})(?:\s*(?:（[^（）]{1,6}）|\([^()]{1,6}\)|[】\]]))?\s*(?<u>个?(?:工作|营业)[日天]|个工作(?=[之以]?内，?[^。；，容部]{0,12}(?:答复|回复|回应|反馈|响应|处理|完成|办理|删除|注销|核实|审核|解决|联系|通知))|个?自然日|个?日历日|个?(?:小时)|天|日(?!志|期|常|本|益|历)|个?星期|周(?!岁|边|期|围|年)|个?月(?!\d)|周年|年(?!龄|\d|[一二三四五六七八九十]{1,2}月))/g,
  en: /\b(?<n>\d{1,4}|(?:twenty|forty)-(?:four|five)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|eighteen|twenty|thirty|forty|sixty|ninety|(?<=(?:within|than|after|for|least|further|about) )an?)(?:\s*\(\s?\d{1,4}\s?\))?\s{0,8}[- ]?(?:(?:further|additional|full) )?(?<u>(?:working|business|calendar)?\s{0,8}days?|hours?|weeks?|months?|years?)\b(?!\s*(?:old|of age))/gi,
};
