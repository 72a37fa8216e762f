/** Parts of a sentence, from stop to stop: which of one wording stands for which of another, and which for none. */
import { boundary, supposing, takenBack, turning } from '../language/changed-words';
import type { Lang } from '../model';
import { matchesOf } from '../text/matches';
import { akin, alike, pairUp, profileOf } from './alike';
import type { Part, Passage } from './passage';
import { isAdvice, sameCondition } from './turns';
import { asksOnly, type Word, weightOf } from './words';

export const partsOf = (of: Passage): Part[] => {
  const { text } = of.quote;
  const stops = [...matchesOf(text, boundary).map(({ index }) => index), text.length];
  return stops.flatMap((end, i) => {
    const start = i === 0 ? 0 : stops[i - 1]! + 1;
    const words = of.words.filter((word) => start <= word.start && word.end <= end);
    const own = text.slice(start, end);
    if (words.length === 0) return [];
    const stems = new Set(words.map(({ stem }) => stem));
    return [{ of, start, end, text: own, words, stems, weight: weightOf(words), profile: profileOf(own) }];
  });
};

/** How much two parts say alike, by their words or by their letters. */
function likeness(a: Part, b: Part): number {
  const shared = weightOf(a.words.filter(({ stem }) => b.stems.has(stem)));
  return Math.max((2 * shared) / (a.weight + b.weight), alike(a.profile, b.profile, somewhat));
}

/** Likeness from which one part may stand for another at all. */
const somewhat = 0.2;

export interface Matched {
  pairs: { a: Part; b: Part }[];
  /** Parts that nothing stands for. */
  alone: [Part[], Part[]];
}

export function matched(as: Part[], bs: Part[]): Matched {
  const pairs = pairUp(as, bs, likeness, somewhat);
  const left = (all: Part[], taken: Set<Part>): Part[] => all.filter((part) => !taken.has(part));
  return { pairs, alone: [left(as, new Set(pairs.map(({ a }) => a))), left(bs, new Set(pairs.map(({ b }) => b)))] };
}

/** Where a part turns round what it says, though it may take that back. */
const turningAt = ({ text }: Part, lang: Lang): number | null => matchesOf(text, turning[lang])[0]?.index ?? null;

/** The same, but nowhere where it takes that back. */
export const turnsAt = (part: Part, lang: Lang): number | null => (takenBack[lang].test(part.text) ? null : turningAt(part, lang));

/** Whether both say that nothing is done but on a condition: 'not without' and 'not unless'. */
const conditionedAlike = (a: Part, b: Part, lang: Lang): boolean =>
  [a, b].every((part) => part.of.under.denied && turningAt(part, lang) !== null);

/** Whether it denies what it says; a condition says nothing. */
const denies = (part: Part, lang: Lang): boolean => turnsAt(part, lang) !== null && !supposing[lang].test(part.text);

/** Whether both ask the reader to do something for himself, and not the same. */
const isAdvisedOtherwise = (a: Part, b: Part, lang: Lang): boolean =>
  [a, b].every(({ text }) => isAdvice(text, lang)) && alike(a.profile, b.profile) < akin;

/** Parts of which one denies what the other says; none where as much is denied in both sentences. */
export function turned(a: Passage, b: Passage, lang: Lang, { pairs, alone } = matched(a.parts, b.parts)): Matched['pairs'] {
  const denials = (parts: Part[]): number => parts.filter((part) => denies(part, lang)).length;
  // What is denied may stand in a sentence beside the other one.
  const all = (one: Passage, others: Passage[]): Part[] => [...new Set([one, ...others])].flatMap(({ parts }) => parts);
  if (denials(all(a, b.against)) === denials(all(b, a.against))) return [];
  const [as, bs] = [pairs.map(({ a }) => a), pairs.map(({ b }) => b)];
  if (denials([...as, ...alone[0]]) === denials([...bs, ...alone[1]])) return [];
  if (sameCondition(a, b)) return [];
  const found = pairs.filter(
    ({ a, b }) =>
      denies(a, lang) !== denies(b, lang) &&
      !conditionedAlike(a, b, lang) &&
      ![a, b].some(({ text }) => supposing[lang].test(text)) &&
      !isAdvisedOtherwise(a, b, lang),
  );
  // Where some turn one way and some the other, what is denied has moved.
  return new Set(found.map(({ a }) => denies(a, lang))).size === 1 ? found : [];
}

/** Characters of a part that says something by itself. */
const leastLength = { zh: 6, en: 16 };

/** Share of its words that are fresh then, at least. */
const leastFresh = { zh: 0.5, en: 0.6 };

/** What its fresh words must say. */
const leastOwn = 2;

/** Parts that nothing stands for, and that say what the other wording says nowhere: they deny something, or most of their words are fresh. */
export function saysMore(passage: Passage, fresh: Word[], lang: Lang): Part[] {
  const [own, others] = [passage.parts, passage.against.flatMap(({ parts }) => parts)];
  const denials = (parts: Part[]): number => parts.filter((part) => denies(part, lang)).length;
  const conditioned = passage.against.some((other) => sameCondition(passage, other));
  const deniesMore = !conditioned && denials(own) > denials(others);
  return matched(own, others).alone[0].filter((part) => {
    const { words, start, end } = part;
    const telling = words.filter((word) => !asksOnly(word));
    const within = weightOf(fresh.filter((word) => start <= word.start && word.end <= end));
    if (
      end - start < leastLength[lang] ||
      within < leastOwn ||
      (!(deniesMore && denies(part, lang)) && within < leastFresh[lang] * weightOf(telling))
    )
      return false;
    return !others.some((other) => alike(part.profile, other.profile) >= akin);
  });
}
