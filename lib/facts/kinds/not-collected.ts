import { cuesAround, inBoth } from '../cues';
import type { Kind } from '../kind';
import { around, proofs } from '../quote';
import { cueOf } from '../rules';
import { denialsAt } from '../spans/denials';

/** Items that the text says are not collected, kept, or given to a party. */
export const notCollected: Kind<'notCollected'> = {
  field: 'notCollected',
  candidates: ({ items, denials }) => {
    const deniedAt = denialsAt(denials);
    return items.flatMap(({ item, clause, start, end, manner }) => {
      const denied = deniedAt(clause, start).filter(({ of }) => of !== 'using');
      const cues = [...denied.map(({ rule }) => cueOf(rule)), ...(manner ? [manner] : [])];
      return denied.length ? [{ of: 'denied', id: item, clause, start, end, cues }] : [];
    });
  },
  cues: (reading, candidate) => cuesAround(reading, candidate.clause, candidate).filter(inBoth),
  state: (answers, reading) =>
    answers
      .filter(({ said }) => said)
      .map(({ id, confidence, places }) => ({
        item: id,
        confidence,
        evidence: proofs(places, 2).map((place) => around(reading, place)),
      })),
  none: [],
};
