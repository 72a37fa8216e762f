import type { Span } from '../model';

/** Characters of a passage that are kept and shown, the words that count among them. */
export const longest = 400;

/** Of a long text as many characters as may be, with a place in the middle. */
export function around({ start, end }: Span, length: number, most: number): Span {
  if (length <= most) return { start: 0, end: length };
  const from = Math.max(0, Math.min(Math.floor(start - Math.max(0, most - (end - start)) / 2), length - most));
  return { start: from, end: from + most };
}

/** A short quote whole, of a long one what stands around the words that count. */
export function excerptOf<Q extends { text: string; start: number; from: number; to: number }>(quote: Q): Q {
  const { text, start, from, to } = quote;
  if (text.length <= longest) return quote;
  const cut = around({ start: from, end: to }, text.length, longest);
  const within = (at: number): number => Math.max(0, Math.min(at - cut.start, longest));
  return { ...quote, text: text.slice(cut.start, cut.end), start: start + cut.start, from: within(from), to: within(to) };
}
