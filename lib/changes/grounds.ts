/**
 * What a difference of words rests on where it is one of fact: a figure, a place, a name, an item, a member of a list, a condition, what must
 * be, a part of the sentence that only one wording has, words put in or taken out of a sentence that is else the same. A difference that
 * rests on none of these is one of wording.
 */
import { itemsIn } from '../facts/spans/items';
import { organisationsIn } from '../facts/spans/organisations';
import type { Lang, Span } from '../model';
import { languageOf } from '../text/language';
import { numberOf } from '../text/quantities';
import type { Passage } from './passage';
import type { Side } from './sides';
import { turnsDeed } from './turns';
import { isBearing, isConsent, isFigure, isStance, isThing, valuesIn, type Word } from './words';

/** A name, or a word with a figure: in Chinese whatever is written in letters, in English what has a capital though no sentence begins with it. */
function namesIn({ quote: { text } }: Passage, { start, end }: Word, lang: Lang): string[] {
  const words = text.slice(start, end);
  if (lang === 'zh') return words.match(/[A-Za-z]{2,40}|\S{0,40}\d\S{0,40}/g) ?? [];
  const begins = /(?:^|[.!?:][”"’)]?)\s*$/.test(text.slice(0, start));
  return (words.match(/[^\s,]{1,60}/g) ?? []).filter((word, i) => /\d/.test(word) || (/^\p{Lu}/u.test(word) && !(begins && i === 0)));
}

const letter = /[a-z]/i;

/** Whether a text has a word of letters anywhere, by itself. */
function hasWord({ written }: Side, word: string): boolean {
  const wanted = word.replace(/['’]s$/, '').toLowerCase();
  for (let at = written.indexOf(wanted); at >= 0; at = written.indexOf(wanted, at + 1))
    if (!letter.test(written[at - 1] ?? '') && !letter.test(written[at + wanted.length] ?? '')) return true;
  return false;
}

/** Words of a passage that name an item which no wording of it names, or a company by a full name that the other text has nowhere. */
function naming({ quote: { text }, against }: Passage, words: Word[], { written }: Side): Word[] {
  const others = new Set(against.flatMap((other) => itemsIn(other.quote.text, languageOf(other.quote.text)).map(({ item }) => item)));
  const items = itemsIn(text, languageOf(text)).filter(({ item }) => !others.has(item));
  const companies = organisationsIn(text, languageOf(text)).filter(
    ({ form, name }) => form === 'full' && !written.includes(name.toLowerCase()),
  );
  return words.filter((word) => [...items, ...companies].some(({ start, end }) => start < word.end && word.start < end));
}

/** Those of the words of a passage which its nearest wording has not that carry a fact. */
export function carrying(passage: Passage, words: Word[], nearest: Passage, other: Side, edits: Span[]): Word[] {
  if (words.length === 0) return [];
  const { lang } = other.facts;
  const consents = nearest.words.some(isConsent);
  const named = new Set(naming(passage, words, other));
  const stems = new Set(nearest.words.map(({ stem }) => stem));
  const isKnown = (name: string): boolean =>
    hasWord(other, name) || (/^\d/.test(name) && passage.against.some(({ quote }) => valuesIn(quote.text, lang).includes(numberOf(name))));
  const always = (word: Word): boolean =>
    isFigure(word) ||
    isBearing(word) ||
    (isThing(word) && !word.weak) ||
    word.stem.startsWith('place ') ||
    isStance(word) ||
    turnsDeed(word, stems) ||
    named.has(word);
  const carries = (word: Word): boolean =>
    (isThing(word) && edits.some((gap) => gap.start < word.end && word.start < gap.end)) ||
    (word.stem.startsWith('rests ') && !(word.stem === 'rests consent' && consents)) ||
    namesIn(passage, word, lang).some((name) => !isKnown(name));
  return words.filter((word) => always(word) || carries(word));
}
