import type { Span } from '../model';

/** Characters of a passage that are kept and shown, the words that count among them. */
export const longest = 400;

/** Of a long text as many characters as may be, with a place in the middle. */
export function around({ start, end }: Span, length: number, most: number): Span {
  if (length <= most) return { start: 0, end: length };
  const from = Math.max(0, Math.min(Math.floor(start - Math.max(0, most - (end - start)) / 2), length - most));
  return { start: from, end: from + most };
}

const letter = /[\p{Script=Latin}\p{N}]/u;
/** Characters of a word that is cut at most; more are no word. */
const longestWord = 24;

/** A stretch that begins and ends with no piece of a word, as far as its words that count, where it has such, are not touched. */
export function wholeWords(text: string, { start, end }: Span, from = end, to = start): Span {
  const cuts = (at: number): boolean => at > 0 && at < text.length && letter.test(text[at - 1]!) && letter.test(text[at]!);
  let [first, last] = [start, end];
  while (cuts(first) && first < from && first - start < longestWord) first++;
  while (cuts(last) && last > to && end - last < longestWord) last--;
  return { start: first, end: last };
}

/** A short quote whole, of a long one what stands around the words that count. */
export function excerptOf<Q extends { text: string; start: number; from: number; to: number }>(quote: Q): Q {
  const { text, start, from, to } = quote;
  if (text.length <= longest) return quote;
  const cut = wholeWords(text, around({ start: from, end: to }, text.length, longest), from, to);
  const within = (at: number): number => Math.max(0, Math.min(at - cut.start, cut.end - cut.start));
  return { ...quote, text: text.slice(cut.start, cut.end), start: start + cut.start, from: within(from), to: within(to) };
}
