import { inNoName, noName, noPoint, point, pointName } from '../../language/sdk-words';
import { sureness } from '../../language/sureness';
import { purposeFrom, why } from '../../language/zh/sdk-prose';
import type { Span } from '../../model';
import type { Reading } from '../reading';
import { cleanName, type Entry, entryFrom, policyUrlIn } from './entry';
import { gotten } from './gotten';
import { companiesIn } from './names';
import { lookUp } from './registry';

/** A line that opens with a name and a colon. */
interface Point {
  index: number;
  name: string;
  /** Where what is said of it begins, in the clause's text. */
  from: number;
  /** The name itself says that it is an SDK. */
  marked: boolean;
}

/** SDKs that points of a list open with: '1. X SDK: in order to …'. Unmarked names count between marked ones. */
export function fromPoints(reading: Reading): Entry[] {
  const points = reading.clauses.flatMap((clause, index) =>
    clause.kind === 'row' || clause.kind === 'heading' ? [] : (pointOf(clause.text, index) ?? []),
  );
  return points.filter((each, i) => each.marked || amongMarked(reading, points, i)).map((each) => entryOf(reading, each));
}

function pointOf(text: string, index: number): Point | null {
  const match = point.exec(text);
  const name = match ? cleanName(match[1]!) : '';
  if (!match || !name || noName.test(name) || inNoName.test(name.replace(/[、和]/gu, '')) || noPoint.test(name)) return null;
  return { index, name, from: match[0].length, marked: pointName.test(name) };
}

/** A short name between points of one list that are SDKs. */
function amongMarked({ clauses }: Reading, points: Point[], i: number): boolean {
  const near = [points[i - 1], points[i + 1]].filter(
    (other) => other?.marked && clauses[other.index]!.section === clauses[points[i]!.index]!.section,
  );
  return points[i]!.name.length <= 16 && (near.length === 2 || (near.length === 1 && lookUp(points[i]!.name) !== null));
}

function entryOf(reading: Reading, { index, name, from }: Point): Entry {
  const clause = reading.clauses[index]!;
  const start = clause.start + Math.max(0, clause.text.indexOf(name));
  const rest = { start: clause.start + from, end: endOfPoint(reading, index) };
  const spans = toldIn(reading, rest);
  return entryFrom(reading, {
    name,
    at: { start, end: start + name.length },
    spans,
    vendor: onlyCompany(reading.text.slice(rest.start, rest.end)),
    purpose: why.exec(reading.text.slice(rest.start, rest.end))?.[1]?.trim() ?? null,
    policyUrl: policyUrlIn(reading.text.slice(rest.start, rest.end)),
    rule: 'sdk at head',
    confidence: sureness.sdk.point,
  });
}

/** The company of a point that names one alone. */
function onlyCompany(text: string): string | null {
  const companies = new Set(companiesIn(text).map(({ name }) => name));
  return companies.size === 1 ? [...companies][0]! : null;
}

/** What is collected: what verbs of collecting rule, or, in a bare list, all but the purposes. */
function toldIn({ text }: Reading, rest: Span): Span[] {
  const said = text.slice(rest.start, rest.end);
  const spans = gotten(said).map(({ start, end }) => ({ start: rest.start + start, end: rest.start + end }));
  if (spans.length) return spans;
  const end = said.search(purposeFrom);
  return [{ start: rest.start, end: end < 0 ? rest.end : rest.start + end }];
}

/** A point goes on through the sentences of its paragraph. */
function endOfPoint({ clauses }: Reading, index: number): number {
  const { block } = clauses[index]!;
  let last = index;
  while (clauses[last + 1]?.block === block) last++;
  return clauses[last]!.end;
}
