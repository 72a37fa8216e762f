import { purposes as english } from '../../language/en/purposes';
import { purposes as chinese } from '../../language/zh/purposes';
import { cuesAround } from '../cues';
import type { Candidate, Kind } from '../kind';
import { around, proofs } from '../quote';
import type { Reading } from '../reading';
import { scan, type Trie, trieOf } from '../spans/lexicon';
import { Stretches } from '../spans/stretches';

let trie: Trie | undefined;

/** What information is used for. */
export const purposes: Kind<'purposes'> = {
  field: 'purposes',
  candidates,
  cues: (reading, candidate) => cuesAround(reading, candidate.clause, candidate),
  state: (answers, reading) =>
    answers
      .filter(({ said }) => said)
      .map(({ id, confidence, places }) => ({
        purpose: id,
        confidence,
        evidence: proofs(places, 2).map((place) => around(reading, place)),
      })),
  none: [],
};

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
