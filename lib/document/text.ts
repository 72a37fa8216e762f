import { plainBlocks } from '../clauses/plain';
import type { Page } from '../model';
import { limit } from '../page/read';

/** Plain text or Markdown as a page. */
export function fromText(text: string, url: string): Page {
  const kept = text.slice(0, limit);
  return { url, title: '', language: null, blocks: plainBlocks(kept), cut: text.length - kept.length };
}
