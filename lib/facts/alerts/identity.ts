import type { Facts, Reading } from '..';
import type { Point } from '.';

/** Names and passages that belong to another product or to a template. */
export function findIdentityMismatch(_reading: Reading, _facts: Facts): Point[] {
  return [];
}
