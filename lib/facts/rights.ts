import type { Reading } from '.';
import type { Card } from '../model';

/** Rights granted or described. */
export function findRights(_reading: Reading): Card['rights'] {
  return [];
}
