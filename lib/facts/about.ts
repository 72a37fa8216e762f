import type { Reading } from '.';
import type { About, Said } from '../model';

const unsaid: Said = { value: null, evidence: [], confidence: 1 };
/** Service, operator and dates. */
export function findAbout(_reading: Reading): About {
  return { service: unsaid, operator: unsaid, updated: unsaid, effective: unsaid };
}
