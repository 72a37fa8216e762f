import { digits, englishNumbers, period } from '../language/quantities';
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
    const iso = unit === 'H' ? (n % 24 === 0 ? `P${n / 24}D` : `PT${n}H`) : n === 0.5 && unit === 'Y' ? 'P6M' : `P${n}${unit}`;
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

/** The value of a figure in digits, Chinese numerals up to 999, or an English word; 0 where it is none. */
export function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text in englishNumbers) return englishNumbers[text]!;
  let value = 0;
  let digit = 0;
  for (const character of text) {
    if (character === '十' || character === '百') {
      value += (digit || 1) * (character === '十' ? 10 : 100);
      digit = 0;
    } else digit = digits[character] ?? 0;
  }
  return value + digit;
}
