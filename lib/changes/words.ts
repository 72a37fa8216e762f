/** The words of a passage that say something, and those that another wording of it has not. */

import { countriesIn } from '../facts/spans/countries';
import {
  ages,
  alikes,
  alsoOf,
  amounts,
  asking,
  asNoun,
  bearing,
  conditions,
  courts,
  deeds,
  denial,
  deniedBehind,
  figures,
  getting,
  given,
  idle,
  inCourts,
  noDeed,
  ofText,
  passive,
  pledges,
  reached,
  relatedTo,
  restarts,
  severed,
  single,
  stances,
  trailing,
  units,
  unworded,
  withDenial,
} from '../language/changed-words';
import { operators } from '../language/operators';
import { bullet, numbering } from '../language/structure';
import type { Lang, Span } from '../model';
import { languageOf } from '../text/language';
import { matchesOf } from '../text/matches';
import { numberOf, type Period, periodsIn } from '../text/quantities';
import { formsOf, stemOf } from '../text/stem';

export interface Word extends Span {
  /** What stands for it: its stem, or the first of those that mean the same. */
  stem: string;
  /** How much it says. */
  weight: number;
  /** Of a length of time and of an age: as other facts have it, days as figures, else an ISO 8601 duration; an age by `aged` and its figure. */
  value?: string;
  /** A member of a list that may be another one put otherwise. */
  weak?: true;
  /** How a sentence holds where it has this word. */
  operator?: string;
}

/** What the value of an age begins with. */
export const aged = 'age ';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const standsFor = {
  zh: new Map(alikes.zh.flatMap((line) => line.map((word) => [word, line[0]!]))),
  en: new Map(alikes.en.flatMap((line) => line.map((word) => [word, line[0]!]))),
};
const han = /\p{Script=Han}/u;

const operatorOf = new Map(operators.flatMap(({ id, words }) => `${words.zh} ${words.en}`.split(' ').map((word) => [word, id])));

/** The English word that stands for one, else its stem. */
function sense(word: string): string {
  const { whole, cut, bare } = formsOf(word);
  const known = [whole, cut, bare, `${bare}e`].find((form) => standsFor.en.has(form));
  return known ? standsFor.en.get(known)! : stemOf(word);
}

const stems = (words: ReadonlySet<string>): Set<string> =>
  new Set([...words].map((word) => (han.test(word) ? (standsFor.zh.get(word) ?? word) : sense(word))));
const givingStems = stems(given);
const gettingStems = new Set([...getting.zh, ...[...getting.en].map(sense)]);

export const isGiving = ({ stem }: Word): boolean => givingStems.has(stem);
const deedStems = { zh: deeds.zh, en: new Set([...deeds.en].map(sense)) };
/** A deed that is another thing when it is denied, or that is promised to the reader. */
export const isDeed = ({ stem }: Word): boolean => deedStems.zh.has(stem) || deedStems.en.has(stem) || pledges.has(stem);
/** How far before a deed its denial stands. */
const reach = { zh: 6, en: 24 };

/** Whether a denial stands before a place in a text, in its phrase; `restarts`: behind which it is of something else. */
const isDenied = (text: string, at: number, lang: Lang, restarts?: RegExp): boolean =>
  denial[lang].test(
    text
      .slice(Math.max(0, at - 2 * reach[lang]), at)
      .replace(passive, '$<not>')
      .slice(-reach[lang])
      .replace(/^.*[，。；：,.;:]/, '')
      .replace(restarts ?? '', ''),
  );

/** Whether a word is a deed, and not one to which something is only related. */
function mayBeDenied(text: string, { stem, start, end }: Omit<Word, 'weight'>, lang: Lang): boolean {
  const word = text.slice(start, end);
  if (!deedStems[lang].has(undenied(stem)) || noDeed.has(word.toLowerCase()) || asNoun.test(text.slice(0, start))) return false;
  return !relatedTo.test(`${text.slice(Math.max(0, start - 1), start)}|${word}|${text.slice(end, end + 2 * reach.zh)}`);
}

/** How much words of a kind say. */
export const says = { han: 3, letters: { zh: 2, en: 1.5 }, figure: 3, denied: 1.5, manner: 3, thing: 3 };

function wordAt(text: string, { segment, index }: Segment, lang: Lang): Word[] {
  const word = segment.toLowerCase();
  const stem = han.test(word) ? (standsFor.zh.get(word) ?? standsFor.zh.get(word.replace(trailing, '')) ?? word) : sense(word);
  const place = { start: index, end: index + segment.length };
  const denied =
    mayBeDenied(text, { stem, ...place }, lang) &&
    (isDenied(text, index, lang, restarts[lang]) || deniedBehind.test(text.slice(place.end)));
  const operator = operatorOf.get(/n[’']t$/.test(word) ? 'not' : segment) ?? operatorOf.get(word);
  const isIdle = /^[a-z]$|n[’']t$/.test(word) || (!denied && [word, word.replace(/['’]s$/, '')].some((one) => idle[lang].has(one)));
  if (isIdle) return [{ stem: operator ? `so ${operator}` : word, weight: 0, ...(operator ? { operator } : {}), ...place }];
  const weight = han.test(word) ? Math.min(word.length, says.han) : says.letters[lang];
  const known = { stem: denied ? `not ${stem}` : stem, weight: denied ? weight + says.denied : weight, ...place };
  return [operator ? { ...known, operator } : known];
}

/** The words of a text as the segmenter cuts them, but for those of which it makes two, and for a denial that it leaves with its deed. */
function segmentsOf(text: string): Segment[] {
  const found: Segment[] = [];
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    const last = found.at(-1);
    const both = last && last.index + last.segment.length === index ? last.segment + segment : '';
    if (last && han.test(both) && (operatorOf.has(both) || standsFor.zh.has(both) || (segment === '传' && severed.has(last.segment))))
      last.segment = both;
    else if (isWordLike) found.push(...cutFrom(segment, index));
  }
  return found;
}

type Segment = Pick<Intl.SegmentData, 'segment' | 'index'>;

function cutFrom(segment: string, index: number): Segment[] {
  const cuts = operatorOf.has(segment) || standsFor.zh.has(segment) ? null : withDenial.exec(segment);
  if (!cuts) return [{ segment, index }];
  const pieces = cuts.slice(1).map((piece = '') => piece);
  const before = (i: number): number => pieces.slice(0, i).join('').length;
  return pieces.flatMap((piece, i) => (piece ? [{ segment: piece, index: index + before(i) }] : []));
}

/** Days as figures; else an ISO 8601 duration. */
const sayable = ({ iso, days, working }: Period): string => (iso.endsWith('D') ? `${days}${working ? ' working' : ''}` : iso);

/** Lengths of time, ages and addresses, each as one word whatever its figure is written in. */
function figuresIn(text: string, lang: Lang): Word[] {
  const at = ({ index, 0: found }: RegExpExecArray): Span & { weight: number } => ({
    ...{ start: index, end: index + found.length, weight: says.figure },
  });
  const timed = (period: Period): Pick<Word, 'stem' | 'value'> => ({
    ...{ stem: `time ${period.days} ${period.working}`, value: sayable(period) },
  });
  const old = matchesOf(text, ages[lang]).map((found) => {
    const age = `${aged}${numberOf(found.groups!.n!)}`;
    return { ...at(found), stem: age, value: age };
  });
  const times = periodsIn(text, lang)
    .filter((period) => !old.some(({ start, end }) => start < period.end && period.start < end))
    .map((period) => ({ ...timed(period), start: period.start, end: period.end, weight: says.figure }));
  const ones = matchesOf(text, single).flatMap((found) =>
    periodsIn(`one ${found.groups!.u}`, 'en').map((period) => ({ ...timed(period), ...at(found) })),
  );
  const contacts = matchesOf(text, reached).map((found) => ({ ...at(found), stem: `at ${found[0]}` }));
  const sums = matchesOf(text, amounts[lang]).map((found) => {
    const { n, u, in: figure, sign, share } = found.groups!;
    const unit = (share ? '%' : (u ?? sign)!).toLowerCase();
    return { ...at(found), stem: `figure ${numberOf((n ?? figure ?? share)!.toLowerCase())} ${units[unit] ?? unit}` };
  });
  return [...times, ...ones, ...old, ...contacts, ...sums];
}

/** Countries, and on what consent or refusal something rests: each as one word however it is put. */
function standingIn(text: string, lang: Lang): Word[] {
  const places = countriesIn(text).map(({ code, start, end }) => ({ stem: `place ${code}`, start, end }));
  const taken: Span[] = [];
  const rests = conditions[lang].flatMap(({ id, pattern }) =>
    matchesOf(text, pattern).flatMap(({ 0: found, index }) => {
      const [start, end] = [index, index + found.length];
      if (taken.some((one) => one.start < end && start < one.end)) return [];
      taken.push({ start, end });
      return [{ stem: `rests ${id}`, start, end }];
    }),
  );
  return [...places, ...rests].map((word) => ({ ...word, weight: says.manner }));
}

/** Courts, each as a word of its own. */
const courtsIn = (text: string): Word[] =>
  matchesOf(text, courts).map(({ 0: found, index }) => ({
    ...{ stem: `at ${found.replace(inCourts, '')}`, weight: says.figure, start: index, end: index + found.length },
  }));

/** How far something reaches, each as a word of its own. */
const stancesIn = (text: string, lang: Lang): Word[] =>
  stances.flatMap(({ id, pattern, denied }) => {
    const found = pattern[lang].exec(text);
    if (!found) return [];
    const { index, 0: words } = found;
    const stem = isDenied(text, index, lang, restarts[lang]) ? denied : id;
    return stem === undefined ? [] : [{ stem, weight: says.manner, start: index, end: index + words.length }];
  });

/** Characters of the number or the sign that a passage begins with. */
export const numberedBy = (text: string): number =>
  Math.max(0, ...[bullet, ...numbering.map(({ pattern }) => pattern)].map((pattern) => pattern.exec(text)?.[0].length ?? 0));

/** What is said where it is turned round. */
export const opposite = new Map(stances.map(({ id, other }) => [id, other]));

/** It says how far something reaches: that counts only where the other wording says the opposite. */
export const isStance = ({ stem }: Word): boolean => opposite.has(stem);

export const isTime = ({ stem }: Word): boolean => stem.startsWith('time ');

export const isAge = ({ stem }: Word): boolean => stem.startsWith(aged);

/** A length of time or an age: of what, the words beside it say. */
export const isOf = (word: Word): boolean => isTime(word) || isAge(word);

export const isAddress = ({ stem }: Word): boolean => stem.startsWith('at ');

export const isFigure = (word: Word): boolean => isOf(word) || isAddress(word) || word.stem.startsWith('figure ');

const figureOf = (figure: string): number => numberOf(figure.toLowerCase());

/** The values of all figures of a text. */
export const valuesIn = (text: string, lang: Lang): number[] => matchesOf(text, figures[lang]).map(({ 0: figure }) => figureOf(figure));

/** Figures of a text that is else the same as another one and has others there: each as a word. What numbers the text's parts is none. */
export function otherFigures(text: string, other: string, lang: Lang): Word[] {
  const rest = (words: string): string =>
    words
      .slice(numberedBy(words))
      .replace(figures[lang], '#')
      .replace(/[^\p{L}\p{N}#]+/gu, '')
      .toLowerCase();
  const [own, others] = [text, other].map((words) => matchesOf(words, figures[lang]).filter(({ index }) => index >= numberedBy(words)));
  if (own!.length !== others!.length || rest(text) !== rest(other)) return [];
  return own!.flatMap(({ 0: figure, index }, i) =>
    figureOf(figure) === figureOf(others![i]![0]) || ofText.test(text.slice(Math.max(0, index - 24), index))
      ? []
      : [{ stem: `figure ${figure}`, weight: says.figure, start: index, end: index + figure.length }],
  );
}

/** A member of a list as one. */
export const isThing = ({ stem }: Word): boolean => stem.startsWith('thing ');

const bearingStems = stems(bearing);
/** It says something that no other wording leaves out. */
export const isBearing = ({ stem }: Word): boolean => bearingStems.has(undenied(stem));

/** It rests on consent, or is one. */
export const isConsent = ({ stem }: Word): boolean => consents.has(stem);
const consents = new Set(['rests consent', 'rests apart', standsFor.zh.get('同意')!, standsFor.en.get('consent')!]);

/** It says on what something rests, or that it must be or need not be. */
export const isManner = (word: Word): boolean => isStance(word) || word.stem.startsWith('rests ');

/** It says that something is asked for, or on whose consent: no thing of itself. */
export const asksOnly = (word: Word): boolean => asking.has(word.stem) || isManner(word);

export const isDenial = ({ stem }: Word): boolean => stem.startsWith('not ');

/** Whether what is denied is another deed than taking: keeping it, giving it away. */
export function deniesOther(words: Word[]): boolean {
  const denied = words.filter(isDenial);
  return denied.length > 0 && denied.every(({ stem }) => !gettingStems.has(undenied(stem)));
}

/** The deed without its denial. */
export const undenied = (stem: string): string => stem.replace(/^not /, '');

/** The words of a passage that say something. */
export const wordsIn = (text: string): Word[] =>
  [...tokensIn(text).filter(({ weight }) => weight > 0), ...stancesIn(text, languageOf(text))].sort((a, b) => a.start - b.start);

/** The words of a passage but for its number, those that only say how it holds among them: such have no weight. */
export function tokensIn(text: string): Word[] {
  const lang = languageOf(text);
  const counted = figuresIn(text, lang);
  const isCounted = ({ start, end }: Span): boolean => counted.some((one) => one.start < end && start < one.end);
  const figures = [...counted, ...standingIn(text, lang).filter((word) => !isCounted(word))];
  const from = numberedBy(text);
  // Of the same length, so that every place holds.
  const worded = text.replace(unworded, (found) => ' '.repeat(found.length));
  const words = segmentsOf(worded)
    .filter(({ index }) => index >= from)
    .flatMap((segment) => besideOf(segment, figures))
    .flatMap((segment) => wordAt(text, segment, lang));
  return [...alsoDenied(text, words, lang), ...figures, ...courtsIn(text)].sort((a, b) => a.start - b.start);
}

/** A segment without what a figure has of it: the segmenter cuts '15日内' behind the figure. */
function besideOf({ segment, index }: Segment, figures: Span[]): Segment[] {
  const figure = figures.find(({ start, end }) => index >= start && index < end);
  if (!figure) return [{ segment, index }];
  const rest = segment.slice(figure.end - index);
  return rest ? [{ segment: rest, index: figure.end }] : [];
}

/** Deeds that follow a denied one in a list are denied with it, whatever else the list has between them. */
function alsoDenied(text: string, words: Word[], lang: Lang): Word[] {
  let denied: Word | undefined;
  return words.map((word) => {
    if (!mayBeDenied(text, word, lang)) return word;
    if (isDenial(word)) denied = word;
    else if (denied && !alsoOf[lang].test(text.slice(denied.end, word.start))) denied = undefined;
    return !denied || denied === word ? word : { ...word, stem: `not ${word.stem}`, weight: word.weight + says.denied };
  });
}

/** Characters of a Chinese word that say something and that none of the others has. */
function freshIn(stem: string, characters: Set<string>): number {
  const all = Array.from(stem);
  const lacking = all.filter((one) => !characters.has(one));
  const saying = lacking.filter((one) => !idle.zh.has(one)).length;
  // Two characters that say nothing by themselves may be a word that does.
  return saying || (lacking.length === all.length ? all.length : 0);
}

/** Words that none of the others has; a Chinese one counts by its characters that they have not, none where they stand there side by side. */
export function without(words: Word[], others: Word[], texts: { letters: string }[]): Word[] {
  const stems = new Set(others.map(({ stem }) => stem));
  const joined = texts.map(({ letters }) => letters).join('\n');
  const characters = new Set(joined);
  return words.flatMap((word) => {
    const { stem, weight } = word;
    if (stems.has(stem)) return [];
    if (!han.test(stem) || deeds.zh.has(stem.replace('not ', ''))) return [word];
    if (joined.includes(stem)) return [];
    const fresh = freshIn(stem, characters);
    return fresh === 0 ? [] : [{ ...word, weight: Math.min(weight, fresh + (stem.length > 1 ? 1 : 0)) }];
  });
}

/** Characters between words that stand together. */
const apart = 12;

/** Words that stand together as one, those that say most first. */
export function stretches(text: string, words: Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const between = last ? text.slice(last.end, word.start) : '';
    if (last && between.length <= apart && !/[，。；、：,.;:\t\n]/.test(between)) {
      last.end = Math.max(last.end, word.end);
      last.weight += word.weight;
    } else joined.push({ ...word });
  }
  return joined.sort((a, b) => b.weight - a.weight);
}

export const weightOf = (words: Word[]): number => words.reduce((sum, { weight }) => sum + weight, 0);
