import { titleCase } from '../../../language/en/sdk-prose';
import { aboutOthers, aboutSdks, inNoName, markedName, noName, noPoint, point, pointName } from '../../../language/sdk-words';
import { dashes, noAsideData, purposeFrom, why } from '../../../language/zh/sdk-prose';
import type { Clause, Span } from '../../../model';
import { endsInColon } from '../../../text/ends';
import { lineAbove } from '../../lists';
import type { Reading } from '../../reading';
import { receivedSpans } from '../disclosed';
import { cleanName } from '../names';
import { organisationsIn } from '../organisations';
import { isMakerOf, lookUp } from '../registry';
import { addressesIn } from '../web';
import { companiesWithin, ownersIn } from './companies';
import { type Detail, detail, type Rec } from './record';

/** A line that opens with a name and a colon. */
interface Point {
  index: number;
  name: string;
  /** The same with what stands in brackets after it. */
  written: string;
  /** The company in brackets after it. */
  vendor: string | null;
  /** Where what is said of it begins, in the clause's text. */
  from: number;
  /** The name itself says that it is an SDK. */
  marked: boolean;
}

/** Longest name of a point that does not say what it is, in characters, by its letters. */
const longest = { han: 16, latin: 32 };
/** Lines above a point among which the lead of its list is looked for. */
const reach = 8;

const companyBehind = /[（(]((?:[^（）()]|[（(][^（）()]{0,12}[）)]){4,40})[）)]$/;

/** What points of a list open with: '1. X SDK: in order to …'. Unmarked names count between marked ones. */
export function pointRecords(reading: Reading): Rec[] {
  const points = reading.clauses.flatMap((clause, index) =>
    clause.kind === 'row' || clause.kind === 'heading' ? [] : (pointOf(clause, index) ?? []),
  );
  return points.flatMap((each, i) => {
    const mates = matesOf(reading, points, i);
    const known = lookUp(each.name) !== null;
    const titled = (known || each.vendor !== null) && isOnOthers(reading, each);
    const short = each.name.length <= (/\p{Script=Han}/u.test(each.name) ? longest.han : longest.latin);
    if (!each.marked && !(short && (mates === 2 || (mates === 1 && known) || titled))) return [];
    const cues = [each.marked ? 'point-marked' : `point-between-${mates}`, ...(mates ? ['point-mates'] : [])];
    return [recordOf(reading, each, cues)];
  });
}

/** The title above, or the line that leads into the list, speaks of what is others'. */
function isOnOthers({ clauses }: Reading, { index }: Point): boolean {
  const { trail, lang } = clauses[index]!;
  const title = trail.at(-1) ?? '';
  if (aboutSdks.test(title)) return true;
  const lead = lineAbove(clauses, index, reach, ({ text }) => endsInColon(text));
  return lang === 'zh' && (aboutOthers.test(title) || (lead >= 0 && aboutOthers.test(clauses[lead]!.text)));
}

function pointOf({ text, lang }: Clause, index: number): Point | null {
  const match = point.exec(text);
  const whole = match ? cleanName(match[1]!) : '';
  // The company in brackets behind the name is no part of it.
  const behind = companyBehind.exec(whole);
  const vendor = behind && organisationsIn(behind[1]!, 'zh')[0]?.form === 'full' ? behind[1]! : null;
  const name = vendor ? cleanName(whole.slice(0, behind!.index)) : whole;
  if (!match || !name || noName.test(name) || inNoName.test(name.replace(/[、和]/g, '')) || noPoint.test(name)) return null;
  return { index, name, written: name, vendor, from: match[0].length, marked: isMarked(name, lang) };
}

/** In English the word may open a title of anything: 'SDK settings'. */
const isMarked = (name: string, lang: Clause['lang']): boolean =>
  lang === 'en' ? markedName.test(name) && titleCase.test(name) : pointName.test(name);

/** How many of the points right before and after, in one part of the text, say that they are SDKs. */
const matesOf = ({ clauses }: Reading, points: Point[], i: number): number =>
  [points[i - 1], points[i + 1]].filter((other) => other?.marked && clauses[other.index]!.section === clauses[points[i]!.index]!.section)
    .length;

function recordOf(reading: Reading, { index, written, vendor, from }: Point, cues: string[]): Rec {
  const name = cleanName(written.replace(/[（(]([^（）()]{2,16})[）)]$/, (whole, maker) => (isMakerOf(maker, written) ? '' : whole)));
  const clause = reading.clauses[index]!;
  const start = clause.start + Math.max(0, clause.text.indexOf(name));
  const rest = { start: clause.start + from, end: endOfPoint(reading, index) };
  const said = reading.text.slice(rest.start, rest.end);
  const purpose = why.exec(said)?.[1]?.trim();
  // 'X (A)': A makes X where the registry knows it so.
  const inBrackets = /[（(]([^（）()]{2,16})[）)]$/.exec(written)?.[1];
  const aside = inBrackets && isMakerOf(inBrackets, written) ? inBrackets : null;
  return {
    name,
    at: { start, end: start + name.length },
    shape: 'point',
    details: [
      ...dataIn(said, rest),
      ...(vendor ? [detail('vendor', 'name-aside', rest, vendor)] : []),
      ...(aside ? [detail('vendor', 'aside', rest, aside)] : []),
      ...companiesWithin(reading, rest),
      ...ownersIn(said).map((owner) => detail('vendor', 'owner', rest, owner)),
      ...(purpose ? [detail('purpose', 'why', rest, purpose)] : []),
      ...addressesIn(reading, rest).map((address) => detail('link', 'extent', address)),
    ],
    extent: null,
    cues,
  };
}

/** What is collected: what verbs of collecting rule, or, in a bare list, all but the purposes. */
function dataIn(said: string, rest: Span): Detail[] {
  const cells = cellsOf(said, rest);
  if (cells) return cells;
  const spans = receivedSpans(said).map(({ start, end }) => detail('data', 'verb', { start: rest.start + start, end: rest.start + end }));
  if (spans.length) return spans;
  const end = said.search(purposeFrom);
  return [detail('data', 'bare', { start: rest.start, end: end < 0 ? rest.end : rest.start + end })];
}

/** The cells of a row that is written as a line, with dashes between them: those that may say what is collected. Null where it is none. */
function cellsOf(said: string, rest: Span): Detail[] | null {
  const cells = /\p{Script=Han}/u.test(said) ? said.split(dashes) : [];
  if (cells.length < 3) return null;
  let at = 0;
  return cells.flatMap((cell) => {
    const start = said.indexOf(cell, at);
    at = start + cell.length;
    return noAsideData.test(cell) ? [] : [detail('data', 'bare', { start: rest.start + start, end: rest.start + at })];
  });
}

/** A point goes on through the sentences of its paragraph. */
function endOfPoint({ clauses }: Reading, index: number): number {
  const { block } = clauses[index]!;
  let last = index;
  while (clauses[last + 1]?.block === block) last++;
  return clauses[last]!.end;
}
