/** Explanations that are put behind a term: what says only what a word means is another wording of it. */
import { itemsIn } from '../facts/spans/items';
import { aside, closed, deletes, explaining, kept, onDevice, partyIn } from '../language/changed-words';
import type { Lang, Span } from '../model';
import { matchesOf } from '../text/matches';
import { isDenial, isFigure, isManner, type Word } from './words';

/** Characters of the term that stands before an explanation, at most. */
const longestTerm = 40;

/** What carries a fact wherever it stands: no mere explanation has it. */
const tells = (word: Word): boolean => isFigure(word) || isManner(word) || isDenial(word) || word.stem.startsWith('place ');

/** Names, and words for who gets something, what one may do, or what is asked for. */
const named: Record<Lang, RegExp> = { zh: /[A-Za-z]{2}|\d|权/, en: /\b\p{Lu}|\d|\b(?:rights?|permissions?)\b/u };

/** Whether words say only what the term before them means; `marked`: they stand in brackets or behind a dash. */
function explains(said: string, term: string, words: Word[], marked: boolean, lang: Lang): boolean {
  const { opens, other, worded, does, holds } = explaining[lang];
  const isOpened = opens.test(said);
  if (!isOpened && (!marked || other.test(said) || !worded.test(said) || holds.test(term))) return false;
  if ([kept, deletes, closed].some((deed) => deed[lang].test(said.replace(onDevice, '')))) return false;
  if (does.test(said) || named[lang].test(said) || partyIn.test(said)) return false;
  return !words.some(tells) && itemsIn(said, lang).length === 0;
}

/** The explanations of a text: their words are `fresh`, and the term before them is not. */
export function explanationsIn(text: string, words: Word[], fresh: Word[], lang: Lang): Span[] {
  if (fresh.length === 0) return [];
  const within = (some: Word[], { start, end }: Span): Word[] => some.filter((word) => start <= word.start && word.end <= end);
  return matchesOf(text, aside).flatMap(({ 0: whole, index, groups }) => {
    const said = groups!.in ?? groups!.behind!;
    const from = index + whole.indexOf(said);
    const before = words.findLast((word) => word.end <= index);
    if (!before || fresh.includes(before)) return [];
    const term = text.slice(Math.max(0, index - longestTerm), index).trimEnd();
    // An abbreviation may stand in the brackets before what explains it.
    const start = from + (/^[A-Z]\w{1,9}[,，] ?/.exec(said)?.[0].length ?? 0);
    const span = { start, end: from + said.length };
    const own = within(words, span);
    const isFresh = own.length > 0 && within(fresh, span).length > 0;
    const marked = groups!.in !== undefined || /^(?:—|\s[–—-])/.test(whole);
    return isFresh && explains(text.slice(span.start, span.end).trim(), term, within(fresh, span), marked, lang) ? [span] : [];
  });
}
