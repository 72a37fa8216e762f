import type { Reading } from '.';
import type { Sdk } from '../model';

/** Third-party SDKs named. */
export function findSdks(_reading: Reading): Sdk[] {
  return [];
}
