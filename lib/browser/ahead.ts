/**
 * The script of the very start of a page, before there is any of its text: where its address speaks of privacy, the worker is told, so that
 * it and the engine start while the page comes.
 */
import { likelyPolicy } from '../page/titled';
import { sender } from './messages';
import type { Envelope } from './protocol';

export function tellAhead(document: Document, post: (envelope: Envelope) => Promise<unknown>): void {
  // Whoever does not hear of it now is asked by the page itself, when it is there.
  const likely = likelyPolicy(document);
  if (likely) sender('worker-from-page', post)('wanted', { likely }).catch(() => undefined);
}
