import type { Lang } from '../model';
import { hashSlice, hashText } from './hash';
import { bare } from './text';

/** Hashes of the words of normalised text, marks left out, `most` at most. */
export type WordsOf = (normal: string, most: number) => Int32Array;

/** Chinese needs no dictionary here: its words are the overlapping pairs of characters; a single character stands for itself. */
const pairsOf: WordsOf = (normal, most) => {
  const text = bare(normal.slice(0, 2 * most));
  if (text.length < 2) return Int32Array.from(text, hashText);
  return Int32Array.from({ length: Math.min(most, text.length - 1) }, (_, i) => hashSlice(text, i, i + 2));
};

const englishWordsOf: WordsOf = (normal, most) => {
  const hashes: number[] = [];
  for (const [word] of normal.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu)) {
    if (hashes.length === most) break;
    hashes.push(hashText(word));
  }
  return Int32Array.from(hashes);
};

export const wordsOf: Record<Lang, WordsOf> = { zh: pairsOf, en: englishWordsOf };
