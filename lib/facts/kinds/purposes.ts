import { purposes as english } from '../../language/en/purposes';
import { purposes as chinese } from '../../language/zh/purposes';
import { cuesAround } from '../cues';
import { doerCues } from '../doers';
import type { Candidate, Kind, WeighedCandidate } from '../kind';
import { around, proofs, withLead } from '../quote';
import type { Reading } from '../reading';
import { leadingTo, useCues } from '../relations/uses';
import { scan, type Trie, trieOf } from '../spans/lexicon';
import { Stretches } from '../spans/stretches';

let trie: Trie | undefined;

/** What information is used for. */
export const purposes: Kind<'purposes'> = {
  field: 'purposes',
  candidates,
  cues: (reading, candidate) => {
    const uses = useCues(reading, candidate);
    const acts = uses.filter((cue) => cue.startsWith('use-act-') || cue === 'use-of-content').map((cue) => `${cue} ${candidate.id}`);
    return [...cuesAround(reading, candidate.clause, candidate), ...uses, ...acts, ...doerCues(reading, candidate.clause, candidate.start)];
  },
  state: (answers, reading) =>
    answers
      .filter(({ said }) => said)
      .map(({ id, confidence, places }) => ({
        purpose: id,
        confidence,
        evidence: proofs(saidAsUse(places), 2).map((place) => withLead(reading, around(reading, place), leadingTo(reading, place))),
      })),
  none: [],
};

/** Least that a place with a construction weighs to be quoted before a heavier one without. */
const plain = 0.4;

/** Those of some places, heaviest first, that say the purpose in the construction of one; all where none does. */
function saidAsUse(places: WeighedCandidate[]): WeighedCandidate[] {
  const heavy = places.filter(({ probability }) => probability >= plain);
  const without = (cues: readonly string[]) => heavy.filter((place) => !cues.some((cue) => place.cues.includes(cue)));
  return [without(['use-bare', 'use-is-title']), without(['use-nowhere', 'use-is-title']), without(['use-is-title']), places].find(
    (some) => some.length,
  )!;
}

/** Every place whose wording may state a purpose. */
function candidates(reading: Reading): Candidate[] {
  trie ??= trieOf([chinese, english]);
  const { deniedAt } = reading;
  // A word in the name of a body, as of an institute of research, says no purpose.
  const names = new Stretches(reading.organisations);
  return reading.clauses.flatMap(({ text, start: base }, clause) =>
    scan(trie!, text)
      .filter(({ ids, start, end }) => ids.length && !names.meets({ start: base + start, end: base + end }))
      .flatMap(({ ids, start, end }) =>
        ids.map((id) => ({
          of: 'used-for',
          id,
          clause,
          start: base + start,
          end: base + end,
          cues: [`word-${id}-${text.slice(start, end).toLowerCase()}`, ...(deniedAt(clause, base + start).length ? ['denied'] : [])],
        })),
      ),
  );
}
