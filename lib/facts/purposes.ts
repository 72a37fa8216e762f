import { purposes as english } from '../language/en/purposes';
import { purposes as chinese } from '../language/zh/purposes';
import type { Card } from '../model';
import type { Reading } from '.';
import { around, proofs } from './collects';
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
    evidence: proofs(places, 2).map((place) => around(reading, place)),
  }));

/** Where a clause states what its information is for. */
export interface Aim {
  purpose: string;
  clause: number;
  start: number;
  end: number;
}

/** A place that weighs less does not say by itself what its sentence's information is for. */
const plain = 0.6;
/** 'To provide the service' says nothing of an item. */
const empty = 'service';

/**
 * What each clause states that its information is for, in so many words: after 'in order to' and the like, and not as part of a
 * data item's name.
 */
export function aimsByClause({ mentions }: Reading, weighed: Weighed[]): (clause: number) => Aim[] {
  const named = new Map<number, { start: number; end: number }[]>();
  for (const mention of mentions) named.set(mention.clause, [...(named.get(mention.clause) ?? []), mention]);
  const aims = new Map<number, Aim[]>();
  for (const { id, places } of weighed) {
    if (id === empty) continue;
    for (const { clause, start, end, probability, cues } of places) {
      const inName = named.get(clause)?.some((item) => item.start < end && start < item.end);
      const own = aims.get(clause) ?? [];
      if (probability < plain || inName || !cues.includes('last-aim') || own.some(({ purpose }) => purpose === id)) continue;
      own.push({ purpose: id, clause, start, end });
      aims.set(clause, own);
    }
  }
  return (clause) => aims.get(clause) ?? [];
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
