/** How dates are written, in Chinese and English. Groups: years y…, months m…/mon…, days d…; a and b either; roc a year of the Republic of China. */
export const date =
  /[【[]?(?<y>20\d{2})[】\]]?\s*(?:年|[-./／－])\s*[【[]?(?<m>\d{1,2})[】\]]?\s*(?:月|[-./／－])\s*[【[]?(?<d>\d{1,2})[】\]]?\s*日?|(?<mon>January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?\s+(?<d2>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y2>20\d{2})|(?<d3>\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+(?<mon3>January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?,?[\s-]+(?<y3>20\d{2})|(?<!\d)(?<a>\d{1,2})\/(?<b>\d{1,2})\/(?<y4>20\d{2})(?!\d)|(?:民国|中华民国)\s*(?<roc>\d{2,3})\s*年\s*(?<m6>\d{1,2})\s*月\s*(?<d6>\d{1,2})\s*日|(?<=(?:日期|时间|date|于|on)\s{0,2}[:：]?\s{0,2})(?<y7>20\d{2})(?<m7>[01]\d)(?<d7>[0-3]\d)(?!\d)|(?<![\d.])(?<d5>\d{1,2})\.(?<m5>\d{1,2})\.(?<y5>20\d{2})(?![\d.])/giu;

/** Months by their first three letters, in order. */
export const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
