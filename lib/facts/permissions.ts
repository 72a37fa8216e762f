import type { Reading } from '.';
import { androidPermissions } from '../language/android-permissions';
import { permissions as english } from '../language/en/permissions';
import { permissions as chinese } from '../language/zh/permissions';
import type { Card } from '../model';
import { around } from './collects';
import { Surroundings } from './cues';
import { scan, type Trie, trieOf } from './lexicon';
import learnt from './permissions.json';
import { type Candidate, type Weights, weigh } from './weigh';

const weights: Weights = learnt;
let trie: Trie | undefined;

/** Device permissions that may be asked for. */
export function findPermissions(reading: Reading): Card['permissions'] {
  return weigh(weights, permissionCandidates(reading))
    .filter(({ probability }) => probability >= weights.threshold)
    .map(({ id, probability, places }) => ({ permission: id, confidence: probability, evidence: places.slice(0, 2).map((place) => around(reading, place)) }));
}

/** Every place that may name a permission. */
export function permissionCandidates(reading: Reading): Candidate[] {
  trie ??= trieOf([chinese, english, androidPermissions]);
  const surroundings = new Surroundings(reading);
  return reading.clauses.flatMap(({ text, start: base, kind }, clause) => {
    const named = scan(trie!, text).filter(({ ids }) => ids.length);
    return named.flatMap(({ ids, start, end }) => {
      const span = { start: base + start, end: base + end };
      const word = text.slice(start, end);
      const cues = [...surroundings.around(clause, span), ...(named.length > 2 ? ['many'] : named.length === 1 ? ['alone'] : ['few'])];
      if (/权限$|permission|^[A-Z_.]{8,}$/i.test(word)) cues.push('named-permission');
      if (start < 6) cues.push('opens');
      if (kind === 'row' && start < 12) cues.push('opens-row');
      return ids.map((id) => ({ id, clause, ...span, cues }));
    });
  });
}
