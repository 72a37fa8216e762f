import type { Reading } from '.';
import type { About, Recipient, Sdk } from '../model';

/** Who may get information. */
export function findRecipients(_reading: Reading, _sdks: Sdk[], _about: About): Recipient[] {
  return [];
}
