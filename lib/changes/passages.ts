/**
 * What changed in the words of a text where no fact tells it: sentences that say something more or something less than they did, and
 * sentences that are new or gone. What is only worded otherwise is not told.
 */
import { itemsIn } from '../facts/spans/items';
import { boundary, partyIn } from '../language/changed-words';
import { changeWeights } from '../language/changes';
import type { Lang, Span } from '../model';
import { languageOf } from '../text/language';
import { matchesOf } from '../text/matches';
import { firstWhere } from '../text/sorted';
import { akin, alike, profileOf } from './alike';
import type { Change } from './change';
import type { Quote } from './facts';
import { countsMuch } from './keep';
import type { Passage } from './kin';
import { type Kind, ruleOf } from './kinds';
import { phraseAround } from './phrase';
import { type Cited, passagesKnown, type Side } from './sides';
import { asksOnly, isCourtesy, isDenial, isGiving, isWeighty, narrows, numberedBy, stretches, type Word, weightOf } from './words';

/** A line without a stop, no cell of a row and no name with what is said of it: a title, whatever the page makes of it. */
const isTitle = (text: string): boolean => !/[。；！？\t|]|[.;!?:]["”)*_]*(?:\s|$)|\s[-–—]\s|：./.test(text);

/** What words must say together to be told: of themselves, where all else is as it was and the text has them nowhere, and besides a fact; and how many phrases of a sentence are told. */
const told = { words: 3, alone: 1.5, besides: 6.5, passage: 4, phrases: 3 };
/** Passages told that are new, and such that are gone. */
const mostAlone = 12;

const inOrder = (words: Word[], others: Word[]): boolean => {
  let at = 0;
  for (const { stem } of others) if (stem === words[at]?.stem) at++;
  return at === words.length;
};

const citedIn = ({ quote }: Passage, { start, end }: Span): Cited => ({ ...quote, from: start, to: end });
const whole = ({ quote }: Passage): Cited => citedIn({ quote } as Passage, { start: 0, end: quote.text.length });

/** Words of a passage that other changes do not tell already. */
function untold({ quote, fresh }: Passage, cited: Cited[], names: string[]): Word[] {
  const own = cited.filter(({ passage }) => passage === quote.passage);
  const named = names.flatMap((name) => placesIn(quote.text, name));
  const told = [...own.map(({ from, to }) => ({ start: from, end: to })), ...named];
  return fresh.filter(({ start, end }) => !told.some((one) => one.start < end && start < one.end));
}

/** Every place of a name in a text. */
function placesIn(text: string, name: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) found.push({ start: at, end: at + name.length });
  return found;
}

/** Facts that are told by a name: where else it stands is not told again. */
const byTheirNames: readonly Kind[] = ['sdk', 'recipient-name', 'contact'];

/** Names that came with a change, or went with it. */
const namesOf = (changes: Change[], side: 'before' | 'after'): string[] =>
  changes
    .filter(({ kind, how }) => byTheirNames.includes(kind) && how !== (side === 'after' ? 'gone' : 'new'))
    .flatMap((change) => [change.kind === 'contact' ? change[side] : change.name])
    .filter((name) => name !== undefined && name !== null && name !== '') as string[];

const weigh = (kind: 'words' | 'passage', how: Change['how'], { quote, words }: Passage): number => {
  const { heavy, ...base } = changeWeights[kind]!;
  const denies = words.some(isDenial);
  return (base[how] ?? base.new) + Math.round((quote.counts ?? 0) / 10) + (denies && how !== 'new' ? heavy!.more : 0);
};

/** How sure it is that words which are not the same say another thing. */
const sure = 0.8;

/** A member of a list is told as it is, without what stands around it. */
const isMember = ({ stem }: Word): boolean => stem.startsWith('thing ');

/** The phrases of words that count, in the order of the text. */
function phrasesOf({ quote: { text } }: Passage, words: Word[], lang: Lang): Span[] {
  const found = stretches(text, words)
    .filter(({ weight }) => weight >= told.alone)
    .slice(0, told.phrases)
    .map((stretch) => (isMember(stretch) ? stretch : readable(text, phraseAround(text, stretch, lang), lang)))
    .sort((a, b) => a.start - b.start);
  return found.filter(({ start }, i) => i === 0 || start >= found[i - 1]!.end);
}

/** Characters of an English phrase that can be read by itself, and words beside a shorter one that are shown with it. */
const readablyLong = 10;
const shownBeside = 2;

/** A little word with those that stand beside it; a name or a figure as it is. */
function readable(text: string, { start, end }: Span, lang: Lang): Span {
  if (lang !== 'en' || end - start >= readablyLong || /[\p{Lu}\d]/u.test(text.slice(start, end))) return { start, end };
  let [from, to] = [start, end];
  for (let n = 0; n < shownBeside; n++) {
    const before = /(?<![\p{L}’'-])[\p{L}’'-]{1,20}\s$/u.exec(text.slice(Math.max(0, from - 22), from));
    if (before) from -= before[0].length;
    const after = /^\s[\p{L}’'-]{1,20}/u.exec(text.slice(to, to + 22));
    if (after) to += after[0].length;
  }
  return { start: from, end: to };
}

/** Two texts, what other changes cite of each, and what of that they tell: the rest only stands in the place of what is told. */
interface Both {
  old: Side;
  now: Side;
  cited: { was: Cited[]; now: Cited[] };
  tells: { was: Cited[]; now: Cited[] };
  names: { was: string[]; now: string[] };
}

/** The words of a quote that a change tells: of an item of the taxonomy those that name it, where they are found. */
function toldIn({ kind, id }: Change, quote: Cited): Cited[] {
  // A row is what it says of the SDK that it names.
  if (kind === 'sdk' && quote.text.includes('\t')) return [{ ...quote, from: 0, to: quote.text.length }];
  if (!ruleOf(kind).byItem) return [quote];
  const words = quote.text.slice(quote.from, quote.to);
  const names = itemsIn(words, languageOf(words)).filter(({ item }) => item === id);
  return names.length > 0 ? names.map(({ start, end }) => ({ ...quote, from: quote.from + start, to: quote.from + end })) : [quote];
}

/** The words of a passage right before and right behind some of it. */
const beside = ({ words }: Passage, { start, end }: Span): string =>
  `${words.findLast((word) => word.end <= start)?.stem ?? ''} ${words.find((word) => word.start >= end)?.stem ?? ''}`;

/** Words that are told already and stand where the other wording has words that nothing tells: one thing for another. */
function inTheirPlace(passage: Passage, rest: Word[], other: Passage, words: Word[]): Word[] {
  const known = passage.fresh.filter((word) => !rest.includes(word));
  const places = new Set(stretches(other.quote.text, words).map((stretch) => beside(other, stretch)));
  return stretches(passage.quote.text, known).filter((stretch) => places.has(beside(passage, stretch)));
}

/** What the words say that say most together. */
const most = ({ quote }: Passage, words: Word[]): number => stretches(quote.text, words)[0]?.weight ?? 0;

/** Whether a text says none of the words anywhere. */
const isUnheard = ({ quote }: Passage, words: Word[], { facts }: Side): boolean =>
  words.every(({ start, end }) => {
    const word = quote.text.slice(start, end).toLowerCase();
    return !facts.quotes.some(({ text }) => text.toLowerCase().includes(word));
  });

/** Parts of a sentence, from stop to stop. */
function phrasesIn(text: string): string[] {
  let from = 0;
  const parts = matchesOf(text, boundary).map(({ index }) => {
    const part = text.slice(from, index);
    from = index + 1;
    return part;
  });
  return [...parts, text.slice(from)].filter((part) => part.trim() !== '');
}

/** Whether some of the words stand in a part of their sentence that no wording of it has, however it is put. */
function isWholePart({ quote, kin, words: all }: Passage, words: Word[], lang: Lang): boolean {
  const others = kin.flatMap((other) => phrasesIn(other.quote.text)).map(profileOf);
  return stretches(quote.text, words).some((stretch) => {
    const { start, end } = phraseAround(quote.text, stretch, lang);
    if (stretch.weight < told.alone || end - start < leastPart[lang] || (start === 0 && end === quote.text.length)) return false;
    const within = (word: Word): boolean => start <= word.start && word.end <= end && !asksOnly(word);
    if (2 * weightOf(words.filter(within)) < weightOf(all.filter(within))) return false;
    const part = profileOf(quote.text.slice(start, end));
    return !others.some((other) => alike(part, other) >= akin);
  });
}

/** Characters of a part of a sentence that says something by itself. */
const leastPart = { zh: 8, en: 24 };

/** What words must say together to be told. */
function leastFor(old: Passage, now: Passage, more: Word[], less: Word[], both: Both): number {
  const isCited = (all: Cited[], { quote }: Passage): boolean => all.some(({ passage }) => passage === quote.passage);
  if (inTheirPlace(old, less, now, more).length > 0 || inTheirPlace(now, more, old, less).length > 0) return told.alone;
  if (narrows(more, now.words) || narrows(less, old.words)) return told.alone;
  const turned = [...more, ...less].some(isWeighty);
  if (!turned && (isCited(both.cited.now, now) || isCited(both.cited.was, old))) return told.besides;
  const { lang } = both.now.facts;
  const only = (passage: Passage, words: Word[], other: Passage, text: Side): boolean =>
    (inOrder(other.words, passage.words) && isUnheard(passage, words, text)) || isWholePart(passage, words, lang);
  const added = less.length === 0 && only(now, more, old, both.old);
  const leftOut = more.length === 0 && only(old, less, now, both.now);
  return added || leftOut ? told.alone : told.words;
}

/** The words that a member of a list is made of. */
const asWords = ({ words }: Passage, some: Word[]): Word[] =>
  some.flatMap((one) => (isMember(one) ? words.filter(({ start, end }) => one.start <= start && end <= one.end) : [one]));

/** A sentence that is one with another and says more or less than it. */
function wordsChanged(now: Passage, both: Both): Change[] {
  const lang = both.now.facts.lang;
  const lessOf = (one: Passage): Word[] => untold(one, both.tells.was, both.names.was);
  // Of several that it stands for, the one is told that has more to tell.
  const [old] = now.kin.toSorted((a, b) => weightOf(lessOf(b)) - weightOf(lessOf(a))) as [Passage];
  const [more, less] = [untold(now, both.tells.now, both.names.now), lessOf(old)];
  if (isCourtesy([...asWords(now, more), ...asWords(old, less)])) return [];
  const [gained, lost] = [most(now, more), most(old, less)];
  if (Math.max(gained, lost) < leastFor(old, now, more, less, both)) return [];
  const is = phrasesOf(now, more.length > 0 ? more : inTheirPlace(now, more, old, less), lang);
  const was = phrasesOf(old, less.length > 0 ? less : inTheirPlace(old, less, now, more), lang);
  const sayable = ({ quote }: Passage, spans: Span[]): string | null =>
    spans.map(({ start, end }) => quote.text.slice(start, end)).join('\n') || null;
  const how = is[0] && was[0] ? 'other' : is[0] ? 'new' : 'gone';
  return [
    {
      ...{ kind: 'words', how, id: now.quote.passage, name: now.quote.text },
      ...{ before: sayable(old, was), after: sayable(now, is), sure },
      was: [was[0] ? citedIn(old, was[0]) : whole(old)],
      now: [is[0] ? citedIn(now, is[0]) : whole(now)],
      weight: weigh('words', how, lost > gained ? old : now),
    },
  ];
}

/** A sentence without kin, as it came or went. */
const passageChanged = (how: 'new' | 'gone', passage: Passage): Change => ({
  ...{ kind: 'passage', how, id: passage.quote.passage, name: passage.quote.text, sure },
  ...{ before: how === 'gone' ? passage.quote.text : null, after: how === 'new' ? passage.quote.text : null },
  ...{ was: how === 'gone' ? [whole(passage)] : [], now: how === 'new' ? [whole(passage)] : [] },
  weight: weigh('passage', how, passage),
});

const isSentence = ({ weight, words, quote }: Passage): boolean =>
  (weight >= told.passage || words.some(isDenial)) && !isTitle(quote.text) && !isCourtesy(words);

/** By stem, the passages that say it. */
function byStem(passages: readonly Passage[]): Map<string, Passage[]> {
  const found = new Map<string, Passage[]>();
  for (const passage of passages)
    for (const stem of new Set(passage.words.map((word) => word.stem))) {
      const those = found.get(stem);
      if (those) those.push(passage);
      else found.set(stem, [passage]);
    }
  return found;
}

/** Whether one passage of the other text says all the words of an item, or the item says none: looked for where its rarest word stands. */
function isSaidIn({ words }: Passage, saying: Map<string, Passage[]>): boolean {
  const places = words.map(({ stem }) => saying.get(stem) ?? []);
  const fewest = places.reduce((best, one) => (one.length < best.length ? one : best), places[0] ?? []);
  return words.length === 0 || fewest.some((one) => words.every(({ stem }) => one.words.some((other) => other.stem === stem)));
}

/** Characters between what leads up to a passage and that passage. */
const nextTo = 4;

/** Whether it only leads up to a new passage: all its words are said again by what stands right behind it. */
function leadsUp({ quote, words }: Passage, byStart: Map<number, Passage>): boolean {
  if (!/[.:。：]$/.test(quote.text)) return false;
  const end = quote.start + quote.text.length;
  const next = Array.from({ length: nextTo + 1 }, (_, gap) => byStart.get(end + gap)).find((one) => one !== undefined);
  return next !== undefined && words.every(({ stem }) => next.words.some((other) => other.stem === stem));
}

/** Kinds of facts that say who gets something. */
const giving: readonly Kind[] = ['sdk', 'sdk-data', 'recipient', 'recipient-name', 'abroad', 'place', 'permission', 'answer', 'right'];

/** Whether it says that something is given to somebody: that it takes or uses something does not tell it. */
const gives = ({ words, quote }: Passage): boolean => words.some(isGiving) && partyIn.test(quote.text);

/** Sentences and items of lists without kin that say enough, the weightiest first; of a text of which not all is known what counts much alone. */
function alone(how: 'new' | 'gone', side: Side, other: Side, cited: Cited[], given: Cited[]): Change[] {
  const enough = passagesKnown(other) ? 0 : countsMuch;
  const [isCited, isGiven] = [cited, given].map((all) => new Set(all.map(({ passage }) => passage))) as [Set<string>, Set<string>];
  const byStart = new Map(side.kin.map((passage) => [passage.quote.start, passage]));
  const saying = byStem(other.kin);
  const inOrder = [...side.facts.quotes].sort((a, b) => a.start - b.start);
  return side.kin
    .filter(
      (passage) =>
        passage.kin.length === 0 &&
        passage.quote.counts! >= enough &&
        (!isCited.has(passage.quote.passage) || (gives(passage) && !isGiven.has(passage.quote.passage))) &&
        (passage.quote.item ? !isSaidIn(passage, saying) : isSentence(passage)) &&
        !leadsUp(passage, byStart),
    )
    .map((passage) => ({ passage, change: passageChanged(how, passage) }))
    .sort((a, b) => b.change.weight - a.change.weight)
    .slice(0, mostAlone)
    .map(({ passage, change }) => ({ ...change, ...ledBy(passage, inOrder) }));
}

/** Passages of a list looked through for what opens it. */
const mostListed = 30;

/** What opens the list in which a passage stands, as far as its words are known. */
function ledBy({ quote }: Passage, inOrder: readonly Quote[]): Pick<Change, 'under'> {
  const inList = ({ text, item }: Quote): boolean => item === true || numberedBy(text) > 0;
  // What follows a full stop is a sentence by itself.
  const endsList = ({ text }: Quote): boolean => numberedBy(text) === 0 && /[.。]$/.test(text.trim());
  if (!inList(quote)) return {};
  const at = firstWhere(inOrder, ({ start }) => start >= quote.start);
  const opening = inOrder
    .slice(Math.max(0, at - mostListed), at)
    .findLast((one) => /[:：]$/.test(one.text.trim()) || !inList(one) || endsList(one));
  return opening && /[:：]$/.test(opening.text.trim()) ? { under: opening.text } : {};
}

/** What other changes do not tell already. */
export function changedPassages(old: Side, now: Side, others: Change[]): Change[] {
  const cited = { was: others.flatMap(({ was }) => was), now: others.flatMap(({ now: is }) => is) };
  const tells = {
    was: others.flatMap((change) =>
      change.how === 'new' && change.instead === undefined ? [] : change.was.flatMap((quote) => toldIn(change, quote)),
    ),
    now: others.flatMap((change) => (change.how === 'gone' ? [] : change.now.flatMap((quote) => toldIn(change, quote)))),
  };
  const givenBy = (text: 'was' | 'now'): Cited[] => others.filter(({ kind }) => giving.includes(kind)).flatMap((change) => change[text]);
  const gone = new Set(tells.was.map(({ passage }) => passage));
  /** What stands in the place of a line that something is told of is more than a title. */
  const hasTold = ({ quote }: Passage): boolean => gone.has(quote.passage);
  const names = { was: namesOf(others, 'before'), now: namesOf(others, 'after') };
  return [
    ...now.kin
      .filter(({ kin, quote }) => kin.length > 0 && (quote.item || !isTitle(quote.text) || hasTold(kin[0]!)))
      .flatMap((passage) => wordsChanged(passage, { old, now, cited, tells, names })),
    ...(old.facts.partly ? [] : alone('new', now, old, cited.now, givenBy('now'))),
    ...(now.facts.partly ? [] : alone('gone', old, now, cited.was, givenBy('was'))),
  ];
}
