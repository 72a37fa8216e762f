import * as words from '../../../language/en/sdk-prose';
import type { Clause } from '../../../model';
import type { Reading } from '../../reading';
import { receivedSpans, toldFrom } from '../disclosed';
import { sentencesAfter } from './after';
import { type Detail, detail } from './record';

/** Sentences that may go on about the services of one before them. */
const following = 4;

/** All that is said that the services of a sentence get, whose names stand from one offset into it to another. */
export function toldToNames(reading: Reading, index: number, first: number, last: number): Detail[] {
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
