import { months, date as pattern } from '../../language/dates';
import type { Clause, PolicyText, Span } from '../../model';
import { matchesOf } from '../../text/matches';
import { numberOf } from '../../text/quantities';

/** A day that the text names. */
export interface DateSpan extends Span {
  iso: string;
  clause: number;
}

/** Every date in the text, in reading order. */
export function findDates(policy: PolicyText): DateSpan[] {
  const found = policy.clauses.map((_, index) => matchesOf(wholeDate(policy, index), pattern));
  const order = orderOf(found.flatMap((matches) => matches.map(({ groups }) => groups!)));
  return policy.clauses.flatMap((clause, index) => {
    let before = '';
    return found[index]!.flatMap((match) => {
      const iso = match.groups!.m0 ? dayAfter(before, match.groups!) : isoOf(match.groups!, order);
      const start = clause.start + match.index;
      if (!iso) return [];
      before = iso;
      return [{ iso, clause: index, start, end: start + match[0].length }];
    });
  });
}

/** Which comes first in dates with strokes. */
type Order = 'month' | 'day' | null;

/** What the text's own dates tell of the order in which it writes them: 04/25/2024 has the month first, and so has 05/04/2024 beside it. */
function orderOf(dates: readonly Record<string, string | undefined>[]): Order {
  const slashes = dates.flatMap(({ y4, a, b }) => (y4 && b ? [[Number(a), Number(b)] as const] : []));
  const [monthFirst, dayFirst] = [slashes.some(([, b]) => b > 12), slashes.some(([a]) => a > 12)];
  return monthFirst === dayFirst ? null : monthFirst ? 'month' : 'day';
}

/** A day without its year is the next such day after the date before it: 'changed on 20 December 2024, in force from 1 January'. */
function dayAfter(before: string, { m0, d0 }: Record<string, string | undefined>): string | null {
  if (!before) return null;
  const year = before.slice(0, 4);
  const same = isoDate(year, Number(m0), Number(d0));
  return same && same < before ? isoDate(String(Number(year) + 1), Number(m0), Number(d0)) : same;
}

/** A clause's text; where a full stop inside a date ended it ('2024. 03. 01'), with what follows of its paragraph. */
function wholeDate({ clauses, text }: PolicyText, index: number): string {
  const clause: Clause = clauses[index]!;
  if (!/20\d{2}\.$/.test(clause.text)) return clause.text;
  const rest = [clauses[index + 2], clauses[index + 1]].find((later) => later?.block === clause.block);
  return text.slice(clause.start, rest?.end ?? clause.end);
}

function isoOf(groups: Record<string, string | undefined>, order: Order): string | null {
  if (groups.y4) return slashed(Number(groups.a), Number(groups.b ?? groups.b2), groups.y4, order);
  if (groups.y9) return isoDate(`20${groups.y9}`, Number(groups.a9), Number(groups.b9));
  if (groups.hy) return isoDate(inFigures(groups.hy), numberOf(groups.hm!), numberOf(groups.hd!));
  if (groups.hroc) return isoDate(String(ofRepublic(groups.hroc) + republic), numberOf(groups.hm2!), numberOf(groups.hd2!));
  const year =
    groups.y ??
    groups.y2 ??
    groups.y3 ??
    groups.y5 ??
    groups.y7 ??
    groups.y8 ??
    ((groups.roc ?? groups.roc2) && String(Number(groups.roc ?? groups.roc2) + republic));
  const name = (groups.mon ?? groups.mon3 ?? groups.mon8)?.slice(0, 3).toLowerCase();
  // With full stops the day comes first, wherever dates are written so.
  const numbered = groups.m ?? groups.m5 ?? groups.m6 ?? groups.m7 ?? groups.m9;
  const month = numbered ? Number(numbered) : name ? months.indexOf(name) + 1 : 0;
  return isoDate(year, month, Number(groups.d ?? groups.d2 ?? groups.d3 ?? groups.d5 ?? groups.d6 ?? groups.d7 ?? groups.d8 ?? groups.d9));
}

/** A year that is told figure by figure: '二〇二四'. */
const inFigures = (year: string): string => year.replace(/./g, (figure) => String(numberOf(figure)));

/** The same of a year of the Republic of China, or in words: '一一三', '一百一十三'. */
const ofRepublic = (year: string): number => (year.includes('百') ? numberOf(year) : Number(inFigures(year)));

/** Years of the Republic of China are counted from 1912. */
const republic = 1911;

/** 25/12/2024 and 12/25/2024 tell which is the month; 03/04/2024 does not, and nothing is guessed where no other date of the text tells. */
function slashed(a: number, b: number, year: string, order: Order): string | null {
  const [month, day] = a > 12 || (b <= 12 && order === 'day') ? [b, a] : [a, b];
  return a !== b && a <= 12 && b <= 12 && !order ? null : isoDate(year, month, day);
}

const isoDate = (year: string | undefined, month: number, day: number): string | null =>
  !year || month < 1 || month > 12 || day < 1 || day > 31
    ? null
    : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
