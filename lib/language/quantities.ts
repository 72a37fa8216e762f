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

/** What multiplies the digit before it, and what multiplies all before it. */
export const chinesePowers: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
export const chineseMyriads: Record<string, number> = { 万: 10_000, 亿: 100_000_000 };

const below100 = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13 },
  ...{ fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19 },
  ...{ twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
};
/** What multiplies what stands before it. */
export const englishPowers: Record<string, number> = { hundred: 100, thousand: 1000, million: 1_000_000 };
export const englishNumbers: Record<string, number> = { ...below100, a: 1, an: 1 };

const [small, power] = [Object.keys(below100).join('|'), Object.keys(englishPowers).join('|')];
const upTo99 = `(?:${small})(?:-(?:${small}))?`;
/** A number in English words, in Chinese characters, and in figures with such a character: parts of patterns. */
export const inWords = {
  en: `(?:(?:(?:${upTo99}|an?) )?(?:${power})(?: (?:and )?(?:${upTo99}|${power})){0,3}|${upTo99})`,
  zh: `[一二两三四五六七八九十百千万亿]{1,9}`,
  mixed: String.raw`\d{1,9}(?:\.\d{1,2})?[百千万亿]?`,
};

/** A figure with its unit. Groups: n the figure, u the unit. */
export const period = {
  zh: /(?<n>\d{1,4}|[一二两三四五六七八九十百半]{1,5})(?:\s*(?:（[^（）]{1,6}）|\([^()]{1,6}\)|[】\]]))?\s*(?<u>个?(?:工作|营业)[日天]|个工作(?=[之以]?内，?[^。；，容部]{0,12}(?:答复|回复|回应|反馈|响应|处理|完成|办理|删除|注销|核实|审核|解决|联系|通知))|个?自然日|个?日历日|个?(?:小时)|天|日(?!志|期|常|本|益|历)|个?星期|周(?!岁|边|期|围|年)|个?月(?!\d)|周年|年(?!龄|\d|[一二三四五六七八九十]{1,2}月))/g,
  en: new RegExp(
    String.raw`\b(?<n>\d{1,4}|${inWords.en}|(?<=(?:within|than|after|for|least|further|about) )an?)(?:\s*\(\s?\d{1,4}\s?\))?\s{0,8}[- ]?(?:(?:further|additional|full) )?(?<u>(?:working|business|calendar)?\s{0,8}days?|hours?|weeks?|(?:calendar )?months?|years?)\b(?!\s*(?:old|of age))`,
    'gi',
  ),
};
