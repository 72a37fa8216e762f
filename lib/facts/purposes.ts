import type { Reading } from '.';
import type { Card } from '../model';

/** What information is used for. */
export function findPurposes(_reading: Reading): Card['purposes'] {
  return [];
}
