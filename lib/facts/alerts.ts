import type { Reading } from '.';
import type { Alert } from '../model';
import type { Facts } from '.';

/** Points to watch. */
export function findAlerts(_reading: Reading, _facts: Facts): Alert[] {
  return [];
}
