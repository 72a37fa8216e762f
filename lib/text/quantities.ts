import { chineseMyriads, chinesePowers, digits, englishNumbers, englishPowers, period } from '../language/quantities';
import type { Lang, Span } from '../model';
import { matchesOf } from './matches';

/** A length of time as written. */
export interface Period extends Span {
  /** ISO 8601 duration. */
  iso: string;
  /** A working day counts as a day. */
  days: number;
  /** Counted in working days. */
  working: boolean;
}

const unitDays = { H: 1 / 24, D: 1, W: 7, M: 30, Y: 365 };

/** Lengths of time in a text, in order. A date is none. */
export function periodsIn(text: string, lang: Lang): Period[] {
  return matchesOf(text, period[lang]).flatMap((match) => {
    const n = numberOf(match.groups!.n!.toLowerCase());
    if (!n || isDate(text, match.index, match[0], n)) return [];
    const unit = unitOf(match.groups!.u!.toLowerCase());
    const iso = unit === 'H' ? `PT${n}H` : n === 0.5 && unit === 'Y' ? 'P6M' : `P${n}${unit}`;
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        iso,
        days: Math.round(n * unitDays[unit]),
        working: isWorking(match.groups!.u!),
      },
    ];
  });
}

/** '2021年', '10月', '1日' of a date. */
function isDate(text: string, at: number, found: string, n: number): boolean {
  if (found.endsWith('年') && n >= 1900) return true;
  const before = text.slice(Math.max(0, at - 3), at);
  const after = text.slice(at + found.length, at + found.length + 6);
  if (found.endsWith('日') && /[年月]\s*$/.test(before)) return true;
  return found.endsWith('月') && (/年\s*$/.test(before) || /^\s*\d{1,2}\s*日/.test(after)) && !found.includes('个');
}

const isWorking = (unit: string): boolean => /工作|营业|working|business/i.test(unit);

function unitOf(unit: string): keyof typeof unitDays {
  if (/小时|hour/.test(unit)) return 'H';
  if (/日|天|工作|营业|day/.test(unit)) return 'D';
  if (/星期|周年|week|周/.test(unit)) return unit.includes('周年') ? 'Y' : 'W';
  return /月|month/.test(unit) ? 'M' : 'Y';
}

/** The value of a figure: in digits, in Chinese numerals or in English words; 0 where it is none. */
export function numberOf(text: string): number {
  const plain = text.replace(/,(?=\d{3})/g, '');
  if (/^\d+(?:\.\d+)?$/.test(plain)) return Number(plain);
  const words = text.split(/[\s-]+/);
  return words.every((word) => word in englishNumbers || word in englishPowers || word === 'and') ? ofEnglish(words) : ofChinese(plain);
}

function ofEnglish(words: string[]): number {
  let [total, value] = [0, 0];
  for (const word of words) {
    const power = englishPowers[word];
    if (power === undefined) value += englishNumbers[word] ?? 0;
    else if (power === 100) value = (value || 1) * power;
    else [total, value] = [total + (value || 1) * power, 0];
  }
  return total + value;
}

function ofChinese(text: string): number {
  let [total, value, digit] = [0, 0, 0];
  const figures = /^\d+(?:\.\d+)?(?=.)/.exec(text)?.[0] ?? '';
  if (figures) digit = Number(figures);
  for (const character of text.slice(figures.length)) {
    const [power, myriad] = [chinesePowers[character], chineseMyriads[character]];
    if (power) [value, digit] = [value + (digit || 1) * power, 0];
    else if (myriad) [total, value, digit] = [(total + value + digit || 1) * myriad, 0, 0];
    else digit = digits[character] ?? 0;
  }
  return total + value + digit;
}
