import * as words from '../../../language/en/sdk-prose';
import type { Clause, Span } from '../../../model';
import type { Reading } from '../../reading';
import { partsOf, receivedSpans, toldFrom } from '../disclosed';
import { itemsWithin } from '../items';
import { sentencesAfter } from './after';
import { type Detail, detail } from './record';

/** Sentences that may go on about the services of one before them. */
const following = 4;

/** What is said that each of the services of a sentence gets, whose names stand there: each by itself where one is told of so, else all the same. */
export function toldToNames(reading: Reading, index: number, names: readonly Span[]): Detail[][] {
  const own = names.map((_, i) => behind(reading, index, names, i));
  const together = own.some(({ length }, i) => length && (names.length === 1 || i < names.length - 1 || own[i]!.some(isAside)))
    ? null
    : toldTogether(reading, index, names[0]!.start, names.at(-1)!.end);
  if (together) return names.map(() => together);
  // The last is told of in the sentences after as well, one alone in its own sentence too.
  const more = names.length === 1 ? toldTogether(reading, index, names[0]!.start, names[0]!.end) : after(reading, index);
  return own.map((told, i) => (i === names.length - 1 ? [...told, ...more] : told));
}

const isAside = ({ how }: Detail): boolean => how === 'aside';

/** What stands right behind a name of what it gets: in brackets, or in a clause of its own before the next name. */
function behind(reading: Reading, index: number, names: readonly Span[], i: number): Detail[] {
  const { text, start } = reading.clauses[index]!;
  const [from, next] = [names[i]!.end, names[i + 1]?.start ?? text.length];
  const placed = (how: string, spans: readonly Span[]) =>
    spans.map((span) => detail('data', how, { start: start + span.start, end: start + span.end }));
  const aside = words.asideBehind.exec(text.slice(from, next));
  if (aside) {
    const [at, end] = aside.indices!.groups!.said!;
    return placed('aside', inAside(reading, index, from + at, from + end));
  }
  if (i < names.length - 1 && words.paired.test(text.slice(from, next)))
    return behind(reading, index, names, i + 1).filter((one) => isAside(one));
  const given = words.givenClause.exec(text.slice(from, next));
  if (given) return placed('given', [{ start: from + given[0].length, end: next }]);
  return words.ownClause.test(text.slice(from, next)) ? placed('verb', receivedSpans(text, from, next)) : [];
}

/** The part of what brackets say that tells what is got: what a verb of getting rules, else the part with most items, if it is no use. */
function inAside(reading: Reading, index: number, from: number, to: number): Span[] {
  const { text, start } = reading.clauses[index]!;
  const ruled = receivedSpans(text, from, to);
  if (ruled.length) return ruled;
  const cut = text.slice(from, to).search(words.asideParts);
  const parts =
    cut < 0
      ? [{ start: from, end: to }]
      : [
          { start: from + cut + 1, end: to },
          { start: from, end: from + cut },
        ];
  const items = parts.map((part) => itemsWithin(reading, { start: start + part.start, end: start + part.end }).length);
  const best = items[1]! > items[0]! ? 1 : 0;
  const { start: at, end } = parts[best]!;
  const several = partsOf(text, at, end).length > 1 || cut >= 0;
  return items[best] && (several || words.plainlyData.test(text.slice(at, end).trim())) ? [parts[best]!] : [];
}

/** All that is said that the services of a sentence get, whose names stand from one offset into it to another. */
function toldTogether(reading: Reading, index: number, first: number, last: number): Detail[] {
  const clause = reading.clauses[index]!;
  const received = own(clause, last);
  return [
    ...received,
    ...goingOn(reading, index, received.at(-1)?.end ?? -1),
    ...given(clause, first, last),
    ...after(reading, index),
    ...preceding(reading, index),
  ];
}

const own = ({ text, start }: Clause, from: number): Detail[] =>
  receivedSpans(text, from).map((span) => detail('data', 'verb', { start: start + span.start, end: start + span.end }));

/** What is given to those whom the sentence names: 'we may share names with A and B', 'names may be shared with A'. */
function given({ text, start }: Clause, to: number, end: number): Detail[] {
  const before = text.slice(0, to);
  if (!words.givenTo.test(before)) return [];
  const verb = [...before.matchAll(words.gives)].at(-1);
  if (!verb) return [];
  const from = words.opensWhy.exec(before)?.[0].length ?? 0;
  const passive = verb.index > from && words.passive.test(before.slice(from, verb.index));
  // 'We share with X information such as …': what is given stands behind the one who gets it.
  const behind = !passive && words.atOnce.test(before.slice(verb.index + verb[0].length));
  const active = behind ? { start: end, end: text.length } : { start: verb.index + verb[0].length, end: to };
  const span = passive ? { start: from, end: verb.index } : active;
  return [detail('data', 'given', { start: start + span.start, end: start + span.end })];
}

/** The sentences after, where they go on about the same: 'it collects …', 'to do so, these partners receive …', 'this log data includes …'. */
function after(reading: Reading, index: number): Detail[] {
  const found: Detail[] = [];
  const { text } = reading.clauses[index]!;
  const told = words.gets.test(text) || text.search(words.gives) >= 0;
  let taken = index;
  for (const next of sentencesAfter(reading, index, following)) {
    if (next.index <= taken) continue;
    const { text: said, start, end } = next.clause;
    const data = told && next.here ? words.dataHolds.exec(said) : null;
    if (!next.goesOn && !data) break;
    const spans = data ? [{ start: start + data[0].length, end }] : toldFrom(reading, next.index);
    found.push(...spans.map((span) => detail('data', data ? 'following-data' : 'following', span)));
    const on = goingOn(reading, next.index, spans.at(-1)?.end ?? -1);
    found.push(...on);
    taken = next.index + on.length;
  }
  return found;
}

/** The clauses in which a list goes on behind a semicolon: 'it collects A; B, such as C; and D'. */
function goingOn({ clauses }: Reading, index: number, end: number): Detail[] {
  const found: Detail[] = [];
  for (let i = index, last = end; last >= clauses[i]!.end - 2 && /;\s*$/.test(clauses[i]!.text); i++) {
    const next = clauses[i + 1];
    if (!next || next.block !== clauses[i]!.block || words.speaksAnew.test(next.text)) break;
    found.push(detail('data', 'going-on', next));
    last = next.end;
  }
  return found;
}

/** The sentences before, where they speak of those whom this one names: 'such companies are: A, B'. */
function preceding(reading: Reading, index: number): Detail[] {
  if (!words.namesThem.test(reading.clauses[index]!.text)) return [];
  const found: Detail[] = [];
  for (let i = index - 1; i >= Math.max(0, index - following); i--) {
    const before = reading.clauses[i]!;
    if (before.kind === 'heading' || before.kind === 'row' || before.section !== reading.clauses[index]!.section) break;
    if (words.goesOn.test(before.text)) found.push(...toldFrom(reading, i).map((span) => detail('data', 'preceding', span)));
  }
  return found;
}
