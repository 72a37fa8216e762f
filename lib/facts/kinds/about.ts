import { months, about as words } from '../../language/about';
import type { About, Said } from '../../model';
import type { Kind } from '../kind';
import { findOperator, findService } from '../names';
import { quote } from '../quote';
import type { Reading } from '../reading';
import { unweighed } from '../unweighed';

/** Service, operator and dates. */
export function findAbout(reading: Reading): About {
  const operator = findOperator(reading);
  return { service: findService(reading), operator, ...datesOf(reading) };
}

/** Clauses at either end in which a date that stands alone is the document's. */
const ends = 6;

/** A date that is a line of its own at the beginning or the end. */
function alone({ clauses }: Reading): Dated | undefined {
  for (const [index, { text }] of clauses.entries()) {
    if (index >= ends && index < clauses.length - ends) continue;
    const [match] = text.matchAll(words.date);
    const iso = match && text.replace(match[0], '').replace(words.aroundDate, '') === '' ? isoOf(match.groups!) : null;
    if (iso) return { iso, index, start: 0, end: text.length, kind: 'published' };
  }
  return undefined;
}

interface Dated {
  iso: string;
  index: number;
  start: number;
  end: number;
  kind: 'updated' | 'published' | 'effective';
}

/** Clauses between the date of publication and that of the last change, where a policy gives both. */
const beside = 6;

/** The dates that are said to be those of update and effect: the first of each. */
function datesOf(reading: Reading): Pick<About, 'updated' | 'effective'> {
  const found = reading.clauses.flatMap((_, index) => datedIn(reading, index));
  const first = (kind: Dated['kind']) => found.find((date) => date.kind === kind);
  const said = (date: Dated | undefined): Said =>
    date
      ? { value: date.iso, evidence: [quote(reading, date.index, date.start, date.end, `date ${date.kind}`)], confidence: 0.95 }
      : { value: null, evidence: [], confidence: 0.9 };
  const [updated, published] = [first('updated'), first('published')];
  const later = updated && (!published || updated.index <= published.index + beside) ? updated : published;
  return { updated: said(later ?? alone(reading)), effective: said(first('effective')) };
}

/** Dates in a clause with the word that says what they are; a label may stand on the line before. */
function datedIn(reading: Reading, index: number): Dated[] {
  const { clauses } = reading;
  const text = wholeDate(reading, index);
  if (text.length > 300) return [];
  const before = clauses[index - 1]?.text ?? '';
  let from = 0;
  return [...text.matchAll(words.date)].flatMap((match) => {
    const iso = isoOf(match.groups!);
    const lead = text.slice(from, match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 14);
    const told = from === 0 && lead.trim().length < 3 && before.length < 24 ? `${before} ${lead}` : lead.slice(-40);
    from = match.index + match[0].length;
    if (!iso || words.past.test(told)) return [];
    const at = { iso, index, start: Math.max(0, match.index - 12), end: match.index + match[0].length };
    const kinds: Dated['kind'][] = [];
    if (words.effective.test(told) || words.takesEffect.test(after)) kinds.push('effective');
    if (words.updated.test(told) || words.isUpdated.test(after)) kinds.push('updated');
    else if (words.published.test(told)) kinds.push('published');
    return kinds.map((kind) => ({ ...at, kind }));
  });
}

/** A clause's text; where a full stop inside a date ended it ('2024. 03. 01'), with what follows of its paragraph. */
function wholeDate({ clauses, text }: Reading, index: number): string {
  const clause = clauses[index]!;
  if (!/20\d{2}\.$/u.test(clause.text)) return clause.text;
  const rest = [clauses[index + 2], clauses[index + 1]].find((later) => later?.block === clause.block);
  return text.slice(clause.start, rest?.end ?? clause.end);
}

function isoOf(groups: Record<string, string | undefined>): string | null {
  if (groups.y4) return slashed(Number(groups.a), Number(groups.b), groups.y4);
  const year = groups.y ?? groups.y2 ?? groups.y3 ?? groups.y5;
  const name = (groups.mon ?? groups.mon3)?.slice(0, 3).toLowerCase();
  // With full stops the day comes first, wherever dates are written so.
  const numbered = groups.m ?? groups.m5;
  const month = numbered ? Number(numbered) : name ? months.indexOf(name) + 1 : 0;
  const day = Number(groups.d ?? groups.d2 ?? groups.d3 ?? groups.d5);
  if (!year || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 25/12/2024 and 12/25/2024 tell which is the month; 03/04/2024 does not, and nothing is guessed. */
function slashed(a: number, b: number, year: string): string | null {
  const [month, day] = a > 12 ? [b, a] : [a, b];
  if (month < 1 || month > 12 || day < 1 || day > 31 || (a !== b && a <= 12 && b <= 12)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export const about: Kind<'about'> = unweighed('about', findAbout, {
  service: { value: null, evidence: [], confidence: 0 },
  operator: { value: null, evidence: [], confidence: 0 },
  updated: { value: null, evidence: [], confidence: 0 },
  effective: { value: null, evidence: [], confidence: 0 },
});
