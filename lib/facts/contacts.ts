import type { Reading } from '.';
import type { Contact } from '../model';

/** The operator's contacts. */
export function findContacts(_reading: Reading): Contact[] {
  return [];
}
