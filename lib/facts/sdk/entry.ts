import { nothing, policyAddress } from '../../language/sdk-words';
import type { Span } from '../../model';
import type { Reading } from '../reading';

/** An SDK as one place of the text names it. */
export interface Entry {
  name: string;
  /** Where the name stands. */
  at: Span;
  vendor: string | null;
  data: string[];
  purpose: string | null;
  policyUrl: string | null;
  /** What to quote beside the name: where its data stand. */
  proof: Span | null;
  rule: string;
  confidence: number;
  /** All the text that is about it alone. */
  extent?: Span;
}

/** An entry with the data named in the stretches that say what it gets; the first of them is its proof. */
export function entryFrom(reading: Reading, { spans, ...told }: Omit<Entry, 'data' | 'proof'> & { spans: Span[] }): Entry {
  return { ...told, data: [...new Set(spans.flatMap((span) => itemsBetween(reading, span)))], proof: spans[0] ?? null };
}

/** Ids of the data items named between two places, each once, in order; none where the text says that nothing is collected. */
export function itemsBetween(reading: Reading, { start, end }: Span): string[] {
  const said = reading.text.slice(start, end);
  if (nothing.test(said.trim())) return [];
  const items = new Set<string>();
  for (let i = firstFrom(reading, start); i < reading.items.length && reading.items[i]!.start < end; i++)
    if (!isSpelledOut(reading, i)) items.add(reading.items[i]!.item);
  return [...items];
}

/** 'Device information (model, IMEI)': what stands in the brackets is what is meant. */
function isSpelledOut({ text, items: mentions }: Reading, i: number): boolean {
  const { end, manner } = mentions[i]!;
  const next = mentions[i + 1];
  if (manner !== 'vague' || !next || !/^\s*[（(【]/u.test(text.slice(end, end + 2))) return false;
  const closing = text.slice(end, end + 200).search(/[）)】]/u);
  return closing > 0 && next.end <= end + closing;
}

function firstFrom({ items: mentions }: Reading, start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first address in a text, absolute, without what punctuation follows it. */
export function urlIn(text: string): string | null {
  const url = /https?:\/\/[^\s<>"'，。；、（）()【】\][“”|]+|www\.[a-z0-9-]+\.[^\s<>"'，。；、（）()【】\][“”|]+/i.exec(text)?.[0];
  const bare = url?.replace(/(?<![.,;:])[.,;:]+$/, '') ?? null;
  return bare && /^www\./i.test(bare) ? `https://${bare}` : bare;
}

/** The first address in a text that is a policy's. */
export const policyUrlIn = (text: string): string | null =>
  text
    .split(/\s+/)
    .map(urlIn)
    .find((url) => url && policyAddress.test(url)) ?? null;

/** A name without its number, colon and quotes. */
export function cleanName(raw: string): string {
  return raw
    .replace(/^[\s•●·\-*①-⑳.,，、]+/u, '')
    .replace(/^(?:[（(]?\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2}|[a-z])\s*[)）.、．])\s*/iu, '')
    .replace(/^《([^》]+)》$/u, '$1')
    .replace(/(?<=[A-Za-z])\s*,\s*(?=[A-Za-z])|(?<!\s)\s*,\s*(?=sdk)/giu, ' ')
    .replace(/(?<![：:\s,，])[：:\s,，]+$/u, '')
    .replace(/^[\s.,，、]+/u, '')
    .trim();
}

/** What tells two names of one SDK apart from two SDKs. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, '')
    .replace(/sdk|插件|软件工具开发包|服务$/g, '');
