import { boundary } from '../language/changed-words';
import type { Lang, Span } from '../model';
import { matchesOf } from '../text/matches';
import { numberedBy } from './words';

/** Longest phrase that is told whole around words that count in it. */
const longest = { zh: 32, en: 64 };

/** Words with the rest of their phrase, from stop to stop. */
export function partAround(text: string, words: Span): Span {
  const bounds = matchesOf(text, boundary).map(({ index }) => index);
  const first = numberedBy(text) - 1;
  const before = Math.max(first, bounds.findLast((at) => at < words.start) ?? -1);
  const after = bounds.find((at) => at >= words.end) ?? text.length;
  const phrase = text.slice(before + 1, after);
  const start = before + 1 + phrase.length - phrase.trimStart().length;
  return { start, end: start + phrase.trim().length };
}

/** The same as far as it is short, else the words alone. */
export function phraseAround(text: string, words: Span, lang: Lang): Span {
  const { start, end } = partAround(text, words);
  return end - start <= longest[lang] ? { start, end } : { start: words.start, end: words.end };
}

/** A phrase that says of what the words are; the whole text where it says no more than they do. */
export function phraseIn(text: string, words: Span, lang: Lang): string {
  const { start, end } = phraseAround(text, words, lang);
  return end - start > words.end - words.start ? text.slice(start, end) : text;
}
