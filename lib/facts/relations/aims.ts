import type { Span } from '../../model';
import type { Earlier } from '../kind';
import type { Reading } from '../reading';
import { meetsItem } from './uses';

/** Where a clause states what its information is for. */
export interface Aim extends Span {
  purpose: string;
  clause: number;
}

/** A place that weighs less does not say by itself what its sentence's information is for. */
const plain = 0.6;
/** 'To provide the service' says nothing of an item. */
const empty = 'service';

/**
 * What each clause states that its information is for, in so many words: after 'in order to' and the like, and not as part of a
 * data item's name. `useAt` asks another thing, whether data are used for it at all, and a line below a lead is enough for it; no card has
 * what single items are for, so that nothing measures one against the other.
 */
export function aimsByClause(reading: Reading, { answers }: Pick<Earlier, 'answers'>): (clause: number) => Aim[] {
  const aims = new Map<number, Aim[]>();
  for (const { id, said, places } of answers.purposes ?? []) {
    if (id === empty || !said) continue;
    for (const place of places) {
      const { clause, start, end, probability, cues } = place;
      const own = aims.get(clause) ?? [];
      if (probability < plain || !cues.includes('last-aim') || meetsItem(reading, place)) continue;
      if (own.some(({ purpose }) => purpose === id)) continue;
      own.push({ purpose: id, clause, start, end });
      aims.set(clause, own);
    }
  }
  return (clause) => aims.get(clause) ?? [];
}
