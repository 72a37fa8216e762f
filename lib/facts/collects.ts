import type { Reading } from '.';
import type { Card, Sdk } from '../model';

/** What is collected, by whom, and what is said not to be. */
export function findCollected(_reading: Reading, _sdks: Sdk[], _permissions: Card['permissions']): Pick<Card, 'collects' | 'notCollected'> {
  return { collects: [], notCollected: [] };
}
