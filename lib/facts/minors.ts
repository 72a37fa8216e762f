import type { Reading } from '.';
import type { Minors } from '../model';

/** What is said of children. */
export function findMinors(_reading: Reading): Minors {
  return { addressed: false, age: null, guardianConsent: false, evidence: [], confidence: 1 };
}
