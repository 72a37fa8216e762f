import type { Span } from '../../model';
import type { Earlier } from '../kind';
import type { Reading } from '../reading';
import { itemsOf } from './uses';

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
 * data item's name.
 */
export function aimsByClause(reading: Reading, { answers }: Pick<Earlier, 'answers'>): (clause: number) => Aim[] {
  const items = itemsOf(reading);
  const aims = new Map<number, Aim[]>();
  for (const { id, said, places } of answers.purposes ?? []) {
    if (id === empty || !said) continue;
    for (const { clause, start, end, probability, cues } of places) {
      const inName = items.get(clause)?.some((item) => item.start < end && start < item.end);
      const own = aims.get(clause) ?? [];
      if (probability < plain || inName || !cues.includes('last-aim') || own.some(({ purpose }) => purpose === id)) continue;
      own.push({ purpose: id, clause, start, end });
      aims.set(clause, own);
    }
  }
  return (clause) => aims.get(clause) ?? [];
}
