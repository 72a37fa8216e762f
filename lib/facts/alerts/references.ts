import type { Reading } from '..';
import type { Point } from '.';

/** Pointers to an annex, section, table or list that the text does not hold. */
export function findDanglingReferences(_reading: Reading): Point[] {
  return [];
}
