import type { Reading } from '.';
import type { Retention } from '../model';

/** How long information is kept. */
export function findRetention(_reading: Reading): Retention[] {
  return [];
}
