import { purposes as english } from '../language/en/purposes';
import { purposes as chinese } from '../language/zh/purposes';
import type { Card } from '../model';
import type { Reading } from '.';
import { around } from './collects';
import { surroundingsOf } from './cues';
import { scan, type Trie, trieOf } from './lexicon';
import learnt from './purposes.json';
import { type Candidate, type Weighed, type Weights, weigh } from './weigh';

const weights: Weights = learnt;
let trie: Trie | undefined;

/** Every purpose that some wording may state, with how sure the text is of it. */
export const weighPurposes = (reading: Reading): Weighed[] =>
  weigh(weights, purposeCandidates(reading)).filter(({ probability }) => probability >= weights.threshold);

/** What information is used for. */
export const findPurposes = (reading: Reading, weighed = weighPurposes(reading)): Card['purposes'] =>
  weighed.map(({ id, probability, places }) => ({
    purpose: id,
    confidence: probability,
    evidence: places.slice(0, 2).map((place) => around(reading, place)),
  }));

/** A place that weighs less does not say by itself what its sentence's information is for. */
const plain = 0.5;

/** The purposes that each clause states: its own, or else those of the heading right above it. */
export function purposesByClause({ clauses, sections }: Reading, weighed: Weighed[]): (clause: number) => string[] {
  const own = new Map<number, string[]>();
  for (const { id, places } of weighed)
    for (const { clause, probability } of places)
      if (probability >= plain && !own.get(clause)?.includes(id)) own.set(clause, [...(own.get(clause) ?? []), id]);
  const headings = new Map(clauses.flatMap(({ kind, start }, index) => (kind === 'heading' ? [[start, index] as const] : [])));
  return (clause) => {
    const heading = headings.get(sections[clauses[clause]!.section]?.heading.start ?? -1);
    return own.get(clause) ?? (heading === undefined ? [] : (own.get(heading) ?? []));
  };
}

/** Every place whose wording may state a purpose. */
export function purposeCandidates(reading: Reading): Candidate[] {
  trie ??= trieOf([chinese, english]);
  const surroundings = surroundingsOf(reading);
  return reading.clauses.flatMap(({ text, start: base }, clause) => {
    const named = scan(trie!, text).filter(({ ids }) => ids.length);
    return named.flatMap(({ ids, start, end }) => {
      const span = { start: base + start, end: base + end };
      const cues = surroundings.around(clause, span);
      return ids.map((id) => ({ id, clause, ...span, cues: [...cues, `word-${id}-${text.slice(start, end).toLowerCase()}`] }));
    });
  });
}
