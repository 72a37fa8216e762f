import type { Reading } from '.';
import type { ResponseDays } from '../model';

/** Time given for answering requests. */
export function findResponseDays(_reading: Reading): ResponseDays {
  return { usual: null, max: null, evidence: [], confidence: 1 };
}
