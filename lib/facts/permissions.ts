import { androidPermissions } from '../language/android-permissions';
import { deniedPermission as deniedEnglish, permissions as english } from '../language/en/permissions';
import { permissions as chinese, deniedPermission as deniedChinese } from '../language/zh/permissions';
import type { Card } from '../model';
import type { Reading } from '.';
import { around, proofs } from './collects';
import { surroundingsOf } from './cues';
import { scan, type Trie, trieOf } from './lexicon';
import learnt from './permissions.json';
import { type Candidate, type Weights, weigh } from './weigh';

const weights: Weights = learnt;
let trie: Trie | undefined;

/** A permission's own constant leaves no doubt, however little else is said. */
const certain = 0.95;

/** Device permissions that may be asked for. */
export function findPermissions(reading: Reading): Card['permissions'] {
  return weigh(weights, permissionCandidates(reading))
    .map((one) =>
      one.places.some(({ cues }) => cues.includes('android-name')) ? { ...one, probability: Math.max(one.probability, certain) } : one,
    )
    .filter(({ probability }) => probability >= weights.threshold)
    .map(({ id, probability, places }) => ({
      permission: id,
      confidence: probability,
      evidence: proofs(places, 2).map((place) => around(reading, place)),
    }));
}

/** Every place that may name a permission. */
export function permissionCandidates(reading: Reading): Candidate[] {
  trie ??= trieOf([chinese, english, androidPermissions]);
  const surroundings = surroundingsOf(reading);
  return reading.clauses.flatMap(({ text, start: base, kind, lang }, clause) => {
    const denied = (lang === 'en' ? deniedEnglish : deniedChinese).exec(text);
    const isDenied = (at: number) => denied !== null && at > denied.index && !/[。；;]/.test(text.slice(denied.index, at));
    const named = scan(trie!, text).filter(({ ids, start }) => ids.length && !isDenied(start));
    return named.flatMap(({ ids, start, end }) => {
      const span = { start: base + start, end: base + end };
      const word = text.slice(start, end);
      const cues = [...surroundings.around(clause, span), ...(named.length > 2 ? ['many'] : named.length === 1 ? ['alone'] : ['few'])];
      if (/权限$|permission$|^[A-Z]+_[A-Z_]+$|\.permission\./i.test(word)) cues.push('named-permission');
      if (!asking.some((cue) => cues.includes(cue))) return [];
      cues.push(asking.slice(0, 5).some((cue) => cues.includes(cue)) ? 'said-to-be-permission' : 'only-asked');
      const bare = cues.includes('only-asked');
      if (/^[^。，]{0,40}(?:权限|permission)/i.test(text.slice(end))) cues.push('a-permission-list');
      if (/^[A-Z]+_[A-Z_]+$|\.permission\./.test(word)) cues.push('android-name');
      if (start < 6) cues.push('opens');
      if (kind === 'row' && start < 12) cues.push('opens-row');
      return ids.map((id) => ({ id, clause, ...span, cues: bare ? [...cues, `only-asked ${id}`] : cues }));
    });
  });
}

/** Without one of these around it, a word is the thing and not the permission; the first five name the permission outright. */
const asking = [
  'named-permission',
  'a-permission',
  'column-permission',
  'h-permission',
  'lead-permission',
  'permission',
  'access',
  'table-permission',
  'lead-access',
];
