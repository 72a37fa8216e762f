import type { Span } from '../model';
import { stemOf } from '../text/stem';
import type { Reading } from './reading';

/** How far words are looked for on each side, in characters, and how many are taken. */
const english = { before: { reach: 70, words: 8 }, after: { reach: 50, words: 5 }, pairs: 3 };
const chinese = { before: 14, after: 10 };

const word = /[a-z]+/g;
const isLetter = (text: string, at: number): boolean => /[a-z]/i.test(text[at] ?? '');
/** Those of a stretch; what its edges cut in two is none. */
function stemsIn(text: string, from: number, to: number): string[] {
  let [start, end] = [Math.max(0, from), Math.min(text.length, to)];
  if (isLetter(text, start - 1)) while (start < end && isLetter(text, start)) start++;
  if (isLetter(text, end)) while (end > start && isLetter(text, end - 1)) end--;
  return (text.slice(start, end).toLowerCase().match(word) ?? []).map(stemOf);
}

/** Two characters each: Chinese has no spaces between its words. */
const pairsIn = (text: string, side: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => side + text.slice(i, i + 2));

/** Cues of words begin with the side on which they stand. */
export const isWord = (cue: string): boolean => cue.startsWith('<') || cue.startsWith('>');

/**
 * The words right before and after a place, a cue each. Rules say what a wording means; these let the cards tell what else goes with
 * being said. Each counts little, and most nothing at all.
 */
export function wordsNear({ clauses }: Reading, clause: number, { start, end }: Span): string[] {
  const { text, start: base, lang } = clauses[clause]!;
  const at = start - base;
  if (lang === 'zh')
    return [
      ...pairsIn(text.slice(Math.max(0, at - chinese.before), at), '<'),
      ...pairsIn(text.slice(end - base, end - base + chinese.after), '>'),
    ];
  const { before, after, pairs } = english;
  const said = stemsIn(text, at - before.reach, at).slice(-before.words);
  const next = stemsIn(text, end - base, end - base + after.reach).slice(0, after.words);
  const last = said.slice(-pairs - 1);
  return [...said.map((one) => `<${one}`), ...next.map((one) => `>${one}`), ...last.slice(1).map((one, i) => `<${last[i]} ${one}`)];
}
