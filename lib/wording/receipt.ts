import type { Label, Page, Receipt } from '../model';

/** What was read, for the reader to check: how much, how many passages, how many of them were understood. */
export async function makeReceipt(text: string, { cut, unread = [] }: Page, labels: Pick<Label, 'classified'>[]): Promise<Receipt> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return {
    characters: text.length,
    of: text.length + cut,
    clauses: labels.length,
    classified: labels.filter((label) => label.classified).length,
    unread,
    read: new Date().toISOString(),
    sha256: Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''),
  };
}
