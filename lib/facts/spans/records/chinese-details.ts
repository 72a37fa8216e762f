import {
  asideBehind,
  gets,
  givenToAll,
  goesOn,
  noAsideData,
  noDataCell,
  ofSeveral,
  opensAnew,
  theirs,
} from '../../../language/zh/sdk-prose';
import type { Clause, Span } from '../../../model';
import type { Reading } from '../../reading';
import { disclosedSpans, partsOf, receivedSpans, spansBelow, toldFrom } from '../disclosed';
import { itemsWithin } from '../items';
import { type Detail, detail } from './record';

/** Sentences that may go on about the SDKs of one before them. */
const following = 3;

type Group = readonly Span[];

/** All that is said that a group of names gets: in the sentence, in the list below it, in the sentences after. */
export function toldToGroup(reading: Reading, index: number, groups: readonly Group[], g: number): Detail[] {
  const isLast = g === groups.length - 1;
  const listed = isLast ? spansBelow(reading, index).map((span) => detail('data', 'below', span)) : [];
  const own = inClause(reading, reading.clauses[index]!, groups, g);
  return [...own, ...(isLast ? goingOn(reading, index, own) : []), ...listed, ...after(reading, index, isLast)];
}

/** What is got goes on behind a semicolon: 'collects basic information: A, B; identifiers: C, D'. */
function goingOn({ clauses }: Reading, index: number, own: readonly Detail[]): Detail[] {
  const found: Detail[] = [];
  const last = own.at(-1);
  for (let i = index, end = last?.how === 'verb' || last?.how === 'going-on' ? last.end : -1; ; i++) {
    const [clause, next] = [clauses[i]!, clauses[i + 1]];
    if (
      !/[；;]\s*$/.test(clause.text) ||
      end < clause.end - 2 ||
      next?.block !== clause.block ||
      goesOn.test(next.text) ||
      opensAnew.test(next.text)
    )
      return found;
    const spans = receivedSpans(next.text, 0, next.text.length, true);
    if (!spans.length) return found;
    found.push(...spans.map((span) => detail('data', 'going-on', { start: next.start + span.start, end: next.start + span.end })));
    end = found.at(-1)!.end;
  }
}

/** Where the sentence says what a group gets: after its names, up to the next group, or else before them. */
function inClause(reading: Reading, { text, start }: Clause, groups: readonly Group[], g: number): Detail[] {
  const last = groups.at(-1)!.at(-1)!.end;
  const toAll = givenToAll.exec(text.slice(last));
  const from = toAll ? last : groups[g]!.at(-1)!.end;
  const to = toAll ? last + toAll.index : (groups[g + 1]?.[0]?.start ?? text.length);
  const placed = (how: string, spans: Span[]): Detail[] =>
    spans.map((span) => detail('data', how, { start: start + span.start, end: start + span.end }));
  const inside = asideData(text, from);
  const got = receivedSpans(text, from + (inside?.length ?? 0), to);
  if (got.length && toAll) return placed('given-to-all', got);
  // Behind a semicolon the list of what the verb rules goes on.
  const isOn = (span: Span, i: number) =>
    i > 0 && span.start === got[i - 1]!.end + 1 && /[；;]/.test(text[span.start - 1]!) && !opensAnew.test(text.slice(span.start));
  const told = got.flatMap((span, i) => placed(isOn(span, i) ? 'going-on' : 'verb', [span]));
  if (inside?.how === 'verb') return [...placed('verb', inside.spans), ...told];
  if (told.length) return told;
  const holdsItems = (span: Span) => itemsWithin(reading, { start: start + span.start, end: start + span.end }).length > 0;
  if (inside?.spans.some(holdsItems)) return placed('aside', inside.spans);
  if (isRow(text, groups[g]![0]!.start)) return placed('cell', cellsOf(text, from));
  return placed('handed', disclosedSpans(text, groups[g - 1]?.at(-1)?.end ?? 0, groups[g]![0]!.start));
}

/** What stands in brackets right behind a name is told of it: what verbs of collecting rule there, or else parts that tell nothing but what it gets. */
export function asideData(text: string, from: number): { how: 'verb' | 'aside'; spans: Span[]; length: number } | null {
  const match = asideBehind.exec(text.slice(from, from + longestAside));
  if (!match) return null;
  const [start, end] = match.indices!.groups!.said!.map((at) => from + at) as [number, number];
  const ruled = receivedSpans(text, start, end);
  if (ruled.length) return { how: 'verb', spans: ruled, length: match[0].length };
  const parts = partsOf(text, start, end).filter((part) => !noAsideData.test(text.slice(part.start, part.end)));
  return { how: 'aside', spans: parts, length: match[0].length };
}
const longestAside = 200;

/** A row of a table whose cells were joined by commas or blanks: it opens with a name, and no verb of collecting rules the rest. */
const isRow = (text: string, at: number): boolean => at <= 30 && gapsIn(text) >= 3 && !/[。！]./.test(text);

const gapsIn = (text: string): number => text.match(byBlanks(text) ? blank : /[,，]/g)?.length ?? 0;

/** Between the words of Chinese there are no blanks. */
const blank = /(?<![A-Za-z+,，、；;：:\s])\s|(?<=\S)\s(?=\p{Script=Han})/gu;
const byBlanks = (text: string): boolean => !/[，]|,\s/.test(text);

const cellsOf = (text: string, from: number): Span[] =>
  partsOf(byBlanks(text) ? text.replace(blank, (gap) => ';'.repeat(gap.length)) : text, from, text.length).filter(
    ({ start, end }) => !noDataCell.test(text.slice(start, end)),
  );

/** The sentences after, where they go on about the same: 'these SDKs collect …'. */
export function after(reading: Reading, index: number, isLast: boolean): Detail[] {
  const { clauses } = reading;
  const spans: Detail[] = [];
  for (let i = index + 1; i <= index + following; i++) {
    const clause = clauses[i];
    if (!clause || clause.kind === 'heading' || clause.kind === 'row') break;
    if (isLast && theirs.test(clause.text)) {
      spans.push(detail('data', 'theirs', clause));
      continue;
    }
    const opening = goesOn.exec(clause.text);
    if (!opening || (!isLast && !ofSeveral.test(opening[0]))) break;
    if (gets.test(clause.text)) spans.push(...toldFrom(reading, i, opening[0].length).map((span) => detail('data', 'following', span)));
  }
  return spans;
}
