import type { Label, PolicyText } from '../model';
import { findItems, type Item } from './spans/items';

/** What every kind reads: the text in clauses, what each clause is about, and every span of the text that may matter, found once. */
export interface Reading extends PolicyText {
  labels: Label[];
  /** Data items that the text names, in reading order. */
  items: Item[];
}

export const readingOf = (policy: PolicyText, labels: Label[]): Reading => ({ ...policy, labels, items: findItems(policy) });
