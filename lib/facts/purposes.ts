import { purposes as english } from '../language/en/purposes';
import { purposes as chinese } from '../language/zh/purposes';
import type { Card } from '../model';
import type { Reading } from '.';
import { around } from './collects';
import { surroundingsOf } from './cues';
import { scan, type Trie, trieOf } from './lexicon';
import learnt from './purposes.json';
import { type Candidate, type Weights, weigh } from './weigh';

const weights: Weights = learnt;
let trie: Trie | undefined;

/** What information is used for. */
export function findPurposes(reading: Reading): Card['purposes'] {
  return weigh(weights, purposeCandidates(reading))
    .filter(({ probability }) => probability >= weights.threshold)
    .map(({ id, probability, places }) => ({
      purpose: id,
      confidence: probability,
      evidence: places.slice(0, 2).map((place) => around(reading, place)),
    }));
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
