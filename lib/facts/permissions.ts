import type { Reading } from '.';
import type { Card } from '../model';

/** Device permissions that may be asked for. */
export function findPermissions(_reading: Reading): Card['permissions'] {
  return [];
}
