/**
 * Which passages that only one of two texts has are wordings of which of the other's (their kin), and which of their words those have not.
 */
import { languageOf } from '../text/language';
import { alike, bare, profileOf } from './alike';
import { explanationsIn } from './explained';
import { type Facts, hashPassage, type Quote } from './facts';
import { membersIn, withMembers } from './listed';
import { byEach, type Passage } from './passage';
import { isPlainTitle } from './titles';
import { conditioned, pledgesOnly, sameCondition, turnsDeed, turnsRound } from './turns';
import { isFigure, isOf, isStance, isThing, otherFigures, tokensIn, undenied, type Word, weightOf, without, wordsIn } from './words';

/** Share of their words from which two passages are one, worded otherwise; of the shorter one's, from which it is part of the other; and of their letters. */
const kindred = { both: 0.45, part: 0.66, letters: 0.55 };
/** The same for two passages that stand in one place, one instead of the other. */
const kindredInPlace = { both: 0.25, letters: 0.4 };
/** A passage that says less than this is part of nothing. */
const leastWeight = 4;
/** Words that a passage has in common with one that it is part of. */
const leastCommon = 2;
/** Of the nearness of the nearest: those that are as near are kin as well. */
const asNear = 0.75;

/** Each passage once, as far as all of it is known. */
function passagesOf(quotes: Quote[]): Passage[] {
  const seen = new Set<string>();
  return quotes
    .filter(({ passage, text, counts }) => counts !== undefined && hashPassage(text) === passage && !seen.has(passage) && seen.add(passage))
    .sort((a, b) => a.start - b.start)
    .map((quote) => {
      const lang = languageOf(quote.text);
      const words = wordsIn(quote.text);
      const telling = words.filter((word) => !isFigure(word));
      return {
        quote,
        words,
        tokens: tokensIn(quote.text),
        said: new Set(words.map(({ stem }) => stem)),
        each: [...new Map(words.toReversed().map((word) => [word.stem, word])).values()],
        stems: new Set(telling.map(({ stem }) => stem)),
        weight: weightOf(telling),
        profile: profileOf(quote.text),
        letters: bare(quote.text),
        title: isPlainTitle(quote.text),
        under: conditioned(quote.text, lang),
        members: membersIn(quote.text, lang),
        kin: [],
        against: [],
        fresh: words,
        aside: [],
      };
    });
}

function nearness(a: Passage, b: Passage): number {
  if (a.title !== b.title) return 0;
  const [short, long] = a.weight < b.weight ? [a, b] : [b, a];
  const common = short.words.filter(({ stem }) => long.stems.has(stem));
  const shared = weightOf(common);
  const both = (2 * shared) / (a.weight + b.weight || 1);
  const part = short.weight >= leastWeight && new Set(common.map(({ stem }) => stem)).size >= leastCommon ? shared / short.weight : 0;
  return both >= kindred.both || part >= kindred.part ? Math.max(both, part * kindred.both) : 0;
}

/** How near those are that stand in one place, whatever one denies and the other does not. */
function nearnessInPlace(a: Passage, b: Passage): number {
  const deeds = new Set([...b.stems].map(undenied));
  const both = (2 * weightOf(a.words.filter(({ stem }) => deeds.has(undenied(stem))))) / (a.weight + b.weight || 1);
  const letters = alike(a.profile, b.profile);
  return both >= kindredInPlace.both || letters >= kindredInPlace.letters ? Math.max(both, letters) * kindred.both : 0;
}

/** Characters between two passages that follow each other. */
export const nextTo = 4;

/** What each passage is held against: its kin, what it is kin to, and what follows or goes before its kin in one breath. */
function holdAgainst(passages: Passage[], others: Passage[]): void {
  const at = new Map(others.map((other, i) => [other, i]));
  const end = ({ quote }: Passage): number => quote.start + quote.text.length;
  const inOneBreath = (a: Passage | undefined, b: Passage | undefined): boolean =>
    a !== undefined && b !== undefined && b.quote.start >= end(a) && b.quote.start - end(a) <= nextTo;
  const besideOf = (other: Passage): Passage[] => {
    const [before, after] = [others[at.get(other)! - 1], others[at.get(other)! + 1]];
    return [...(inOneBreath(before, other) ? [before!] : []), ...(inOneBreath(other, after) ? [after!] : [])];
  };
  const parts = byEach(others, ({ kin }) => kin);
  for (const passage of passages)
    if (passage.kin.length > 0)
      passage.against = [...new Set([...passage.kin, ...(parts.get(passage) ?? []), ...passage.kin.flatMap(besideOf)])];
}

/** Words of a passage that its kin have not, but for what only explains others. Figures of what stands beside them are of something else. */
function freshOf(passage: Passage): Word[] {
  const { against, words, quote } = passage;
  const lang = languageOf(quote.text);
  const theirs = against.flatMap((other) =>
    other.words.filter((word) => passage.kin.includes(other) || other.kin.includes(passage) || !isOf(word)),
  );
  const [own, others] = [words, theirs].map((some) => new Set(some.map(({ stem }) => stem))) as [Set<string>, Set<string>];
  // What is denied but on a condition in one, and done on that alone in the other, is not turned.
  const conditioned = against.some((other) => sameCondition(passage, other));
  const only = without(words, theirs, against);
  const fresh = only.filter((word) =>
    isStance(word) ? turnsRound(word, own, others) || pledgesOnly(word, only) : !(conditioned && turnsDeed(word, others)),
  );
  passage.aside = explanationsIn(quote.text, words, fresh, lang);
  const isAside = (word: Word): boolean => passage.aside.some(({ start, end }) => start <= word.start && word.end <= end);
  // What turns round is no member of a list.
  const turned = fresh.filter((word) => isStance(word) || turnsDeed(word, others));
  const rest = withMembers(
    passage,
    fresh.filter((word) => !turned.includes(word) && !isAside(word)),
    against,
  );
  const figures = otherFigures(quote.text, passage.kin[0]!.quote.text, lang);
  const overlaps = (word: Word, some: Word[]): boolean => some.some((one) => one.start < word.end && word.start < one.end);
  const figured = [...rest.filter(isThing), ...words.filter(isFigure)];
  const plain = figures.filter((word) => !overlaps(word, figured));
  return [...turned, ...rest.filter((word) => !overlaps(word, plain)), ...plain]
    .filter((word) => !isAside(word))
    .sort((a, b) => a.start - b.start);
}

/** Of what a passage has in common with another one, the share that must be its own for it to be part of that. */
const leastOwn = 0.3;

/**
 * Whether another passage is a wording of a third one alone: those two are each other's nearest, and what this one has in common with it
 * the third has as well. A sentence that was joined to another one, or cut off from it, brings words of its own.
 */
function isTaken(passage: Passage, other: Passage): boolean {
  const [third] = other.kin;
  if (!third || third === passage || third.kin[0] !== other) return false;
  const common = passage.each.filter(({ stem }) => other.said.has(stem));
  if (weightOf(common.filter(({ stem }) => !third.said.has(stem))) >= leastOwn * weightOf(common)) return false;
  return alike(passage.profile, third.profile) < kindred.letters;
}

/** A passage of the earlier text and one of the later, with how near they are. */
interface Pair {
  a: Passage;
  b: Passage;
  near: number;
}

/** Each passage with its nearest as kin, and with those that are as near; the pairs are given nearest first. */
function join(all: Passage[], pairs: Pair[]): void {
  for (const one of all) one.kin = [];
  const nearest = new Map<Passage, number>();
  for (const { a, b, near } of pairs) {
    for (const one of [a, b]) if (!nearest.has(one)) nearest.set(one, near);
    if (near >= asNear * nearest.get(a)!) a.kin.push(b);
    if (near >= asNear * nearest.get(b)!) b.kin.push(a);
  }
}

/** Passages of the other text that one may be kin to, at most: those that share its rarest words, and stand about where it does. */
const mostBeside = 200;

/** For each passage those of the other text that have a word of it, or stand in its place; in the order of the text. */
function besides(
  passages: Passage[],
  others: Passage[],
  inPlace: ReadonlyMap<Passage, ReadonlySet<Passage>>,
): { a: Passage; b: Passage }[] {
  const at = new Map(others.map((other, i) => [other, i]));
  const saying = byEach(others, ({ stems }) => stems);
  return passages.flatMap((a, i) => {
    const found = new Set([...inPlace.get(a)!].slice(0, mostBeside));
    const places = [...a.stems].flatMap((stem) => (saying.has(stem) ? [saying.get(stem)!] : []));
    for (const those of places.sort((x, y) => x.length - y.length)) {
      const room = mostBeside - found.size;
      const from = Math.max(0, Math.min(those.length - room, Math.floor((i / passages.length) * those.length - room / 2)));
      for (const other of those.slice(from, from + room)) found.add(other);
    }
    return [...found].sort((x, y) => at.get(x)! - at.get(y)!).map((b) => ({ a, b }));
  });
}

/** By hash, between which passages that both texts have each stands that only one has. */
export type Places = ReadonlyMap<string, string>;

/** Passages that only one of two texts has, each with its kin in the other. */
export function kinOf(onlyOld: Quote[], onlyNow: Quote[], [oldPlaces, nowPlaces]: [Places, Places]): [Passage[], Passage[]] {
  const [olds, nows] = [passagesOf(onlyOld), passagesOf(onlyNow)];
  const placeOf = (places: Places, { quote }: Passage): string[] => (places.has(quote.passage) ? [places.get(quote.passage)!] : []);
  const standing = byEach(nows, (passage) => placeOf(nowPlaces, passage));
  const inPlace = new Map(
    olds.map((passage) => [passage, new Set(placeOf(oldPlaces, passage).flatMap((place) => standing.get(place) ?? []))]),
  );
  const pairs = besides(olds, nows, inPlace)
    .map(({ a, b }) => ({ a, b, near: nearness(a, b) || (inPlace.get(a)!.has(b) ? nearnessInPlace(a, b) : 0) }))
    .filter((pair) => pair.near > 0)
    .sort((x, y) => y.near - x.near);
  const all = [...olds, ...nows];
  join(all, pairs);
  join(
    all,
    pairs.filter(({ a, b }) => !isTaken(a, b) && !isTaken(b, a)),
  );
  holdAgainst(olds, nows);
  holdAgainst(nows, olds);
  for (const passage of all) if (passage.kin.length > 0) passage.fresh = freshOf(passage);
  return [olds, nows];
}

/** Quotes of passages that another text has not. */
export const quotesOnly = ({ quotes }: Facts, others: Set<string>): Quote[] => quotes.filter(({ passage }) => !others.has(passage));
