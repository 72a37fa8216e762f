/**
 * What changed in the words of a text where no fact tells it: sentences that differ in what carries a fact, and sentences and sections that
 * are new or gone. What differs in nothing that carries one is worded otherwise, and no more is said of it.
 */
import { itemsIn } from '../facts/spans/items';
import { besideEachOther, ofSomebody, partyIn } from '../language/changed-words';
import { changeWeights } from '../language/changes';
import type { Lang, Span } from '../model';
import { endsInColon } from '../text/ends';
import { languageOf } from '../text/language';
import type { Change } from './change';
import { type Differing, overlap } from './differing';
import { inShort, touch } from './edits';
import { wholeWords } from './excerpt';
import type { Quote } from './facts';
import { countsMuch } from './keep';
import { nextTo } from './kin';
import { ruleOf } from './kinds';
import { byEach, type Passage } from './passage';
import { partAround, phraseAround } from './phrase';
import type { Gathered } from './sections';
import { type Cited, passagesKnown, type Side, whole } from './sides';
import { isTitle } from './titles';
import { isAddress, isDeed, isDenial, isFigure, isGiving, isThing, numberedBy, stretches, type Word, weightOf } from './words';

/** What words of a phrase, and a sentence by itself, must say to be told; and how many phrases of a sentence are told. */
const leastSaid = { phrase: 1.5, passage: 4 };
const mostPhrases = 3;
/** Passages told that are new, and such that are gone. */
const mostUnpaired = 12;

const citedIn = ({ quote }: Passage, { start, end }: Span): Cited => ({ ...quote, from: start, to: end });

/** Tells words of a passage that other changes do not tell already. */
function untoldIn({ quote }: Passage, cited: Cited[], names: string[]): (word: Word) => boolean {
  const own = cited.filter(({ passage }) => passage === quote.passage);
  const told = [...own.map(({ from, to }) => ({ start: from, end: to })), ...names.flatMap((name) => placesIn(quote.text, name))];
  return (word) => !told.some((one) => overlap(one, word));
}
const untold = (passage: Passage, cited: Cited[], names: string[]): Word[] => passage.fresh.filter(untoldIn(passage, cited, names));

/** Every place of a name in a text. */
function placesIn(text: string, name: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) found.push({ start: at, end: at + name.length });
  return found;
}

/** Names that came with a change, or went with it: where else they stand is not told again. */
const namesOf = (changes: Change[], side: 'before' | 'after'): string[] =>
  changes
    .filter(({ how }) => how !== (side === 'after' ? 'gone' : 'new'))
    .map((change) => (ruleOf(change.kind).byName ? change.name : change.kind === 'contact' ? change[side] : null))
    .filter((name) => Boolean(name)) as string[];

const weigh = (kind: 'words' | 'passage', how: Change['how'], { quote, words }: Passage): number => {
  const { heavy, ...base } = changeWeights[kind]!;
  const denies = words.some(isDenial);
  return (base[how] ?? base.new) + Math.round((quote.counts ?? 0) / 10) + (denies && how !== 'new' ? heavy!.more : 0);
};

/** How sure it is that words which are not the same say another thing. */
const sure = 0.8;

/** Characters of what is shown of a sentence in one piece, at most. */
const mostShown = { zh: 48, en: 120 };

/** The phrases of words that count and of the parts that turned, in the order of the text; those of one part as one, where that is short. */
function phrasesOf({ quote: { text }, words: all }: Passage, words: Word[], others: Span[], lang: Lang): Span[] {
  const ofWords = stretches(text, words)
    .filter(({ weight }) => weight >= leastSaid.phrase)
    .slice(0, mostPhrases)
    .map((stretch) => {
      if (isThing(stretch)) return stretch;
      const around = phraseAround(text, stretch, lang);
      // Of a sentence that has no parts a few words are shown, not all of it.
      const isAll = around.end - around.start > text.length / 2 && 2 * weightOf([stretch]) < weightOf(all);
      return readable(text, isAll ? stretch : around, lang);
    });
  const spans = [...others, ...ofWords].sort((a, b) => a.start - b.start);
  const found: Span[] = [];
  for (const { start, end } of spans) {
    const last = found.at(-1);
    const close = last && end - last.start <= mostShown[lang] && besideEachOther.test(text.slice(last.end, start));
    if (last && (start < last.end || close)) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

/** Characters of an English phrase that can be read by itself, and words beside a shorter one that are shown with it. */
const readablyLong = 10;
const shownBeside = 2;

/** A little word with those that stand beside it; a name or a figure as it is. */
function readable(text: string, { start, end }: Span, lang: Lang): Span {
  if (lang !== 'en' || end - start >= readablyLong || /[\p{Lu}\d]/u.test(text.slice(start, end))) return { start, end };
  let [from, to] = [start, end];
  for (let n = 0; n < shownBeside; n++) {
    const before = /(?<![\p{L}\p{N}.@’'-])[\p{L}’'-]{1,20}\s$/u.exec(text.slice(Math.max(0, from - 22), from));
    if (before) from -= before[0].length;
    const after = /^\s[\p{L}’'-]{1,20}/u.exec(text.slice(to, to + 22));
    if (after) to += after[0].length;
  }
  return { start: from, end: to };
}

/** Two texts, what other changes tell of each, and the names that those give. */
export interface Both {
  old: Side;
  now: Side;
  differing: Differing[];
  tells: { was: Cited[]; now: Cited[] };
  names: { was: string[]; now: string[] };
}

/** The words of a quote that a change tells: of an item of the taxonomy those that name it, where they are found. */
function toldIn({ kind, id }: Change, quote: Cited): Cited[] {
  // A row is what it says of the SDK that it names.
  if (kind === 'sdk' && quote.text.includes('\t')) return [{ ...quote, from: 0, to: quote.text.length }];
  if (ruleOf(kind).inSentence || kind === 'time') {
    const { start, end } = partAround(quote.text, { start: quote.from, end: quote.to });
    return [{ ...quote, from: start, to: end }];
  }
  if (!ruleOf(kind).byItem) return [quote];
  const words = quote.text.slice(quote.from, quote.to);
  const names = itemsIn(words, languageOf(words)).filter(({ item }) => item === id);
  return names.length > 0 ? names.map(({ start, end }) => ({ ...quote, from: quote.from + start, to: quote.from + end })) : [quote];
}

/** Whether others tell little of what is put in; what is denied with another word is told with that. */
function isUntoldOf(words: Word[], isUntold: (word: Word) => boolean): boolean {
  const left = words.filter(isUntold);
  return left.length > 0 && (left.length > 1 || 2 * weightOf(left) >= weightOf(words)) && !words.some(isDenial);
}

/** Sentences of both texts that are one and differ in what carries a fact. */
function wordsChanged({ old, now, edits, turns, puts, own, carried }: Differing, { now: later, tells, names }: Both): Change[] {
  const lang = later.facts.lang;
  const isUntold = [untoldIn(old, tells.was, names.was), untoldIn(now, tells.now, names.now)] as const;
  const [rest, found] = [own, carried].map((both) => both.map((words, i) => words.filter(isUntold[i]!)) as [Word[], Word[]]) as [
    [Word[], Word[]],
    [Word[], Word[]],
  ];
  const told = edits.filter(({ gaps }) => gaps.some((gap, i) => found[i as 0 | 1].some((word) => touch(word, gap))));
  const [was, is] = [old, now].map((passage, i) => {
    const putIn = puts
      .map((edit) => (i === 0 ? edit.was : edit.now))
      .filter((words) =>
        isUntoldOf(
          words.filter(({ weight }) => weight > 0),
          isUntold[i]!,
        ),
      )
      .map((words) => inShort(words, passage.quote.text));
    const isShown = (word: Word): boolean => !putIn.some((span) => overlap(word, span));
    const inPlace = (some: Word[]): Word[] => some.filter((word) => isShown(word) && told.some(({ gaps }) => overlap(word, gaps[i]!)));
    const own = passage.fresh.filter((word) => isShown(word) && found[i]!.includes(word));
    const shown = [...new Set([...own, ...inPlace(rest[i]!)])].sort((a, b) => a.start - b.start);
    // What stands in the place of what is told is told with it, though it may be told elsewhere too.
    const instead = inPlace(stretches(passage.quote.text, passage.fresh));
    const alone = told
      .filter((edit) => edit.alone)
      .flatMap(({ was, now: is }) => {
        const [own, others] = i === 0 ? [was, is] : [is, was];
        return own.filter(({ stem }) => !others.some((word) => word.stem === stem));
      });
    const inEdits = alone.filter((word) => word.weight > 0 && isUntold[i]!(word) && isShown(word));
    const words = shown.length + putIn.length > 0 ? shown : instead.length > 0 ? instead : inEdits;
    return phrasesOf(passage, words, [...putIn, ...turns.map(({ gaps }) => placed(passage, gaps[i]!, lang))], lang);
  }) as [Span[], Span[]];
  return is[0] || was[0] ? [wordsChange(old, now, was, is)] : [];
}

const around = { zh: 8, en: 24 };
/** Words with those around them, in the part that they stand in. */
function placed({ quote: { text } }: Passage, { start, end }: Span, lang: Lang): Span {
  const part = phraseAround(text, { start, end }, lang);
  if (part.end - part.start > end - start) return part;
  return wholeWords(text, { start: Math.max(0, start - around[lang]), end: Math.min(text.length, end + around[lang]) });
}

function wordsChange(old: Passage, now: Passage, was: Span[], is: Span[]): Change {
  const sayable = ({ quote }: Passage, spans: Span[]): string | null =>
    spans.map(({ start, end }) => quote.text.slice(start, end)).join('\n') || null;
  const how = is[0] && was[0] ? 'other' : is[0] ? 'new' : 'gone';
  return {
    ...{ kind: 'words', how, id: now.quote.passage, name: now.quote.text },
    ...{ before: sayable(old, was), after: sayable(now, is), sure },
    was: [was[0] ? citedIn(old, was[0]) : whole(old.quote)],
    now: [is[0] ? citedIn(now, is[0]) : whole(now.quote)],
    weight: Math.max(weigh('words', how, old), weigh('words', how, now)),
  };
}

/** A sentence without kin, as it came or went. */
const passageChanged = (how: 'new' | 'gone', passage: Passage): Change => ({
  ...{ kind: 'passage', how, id: passage.quote.passage, name: passage.quote.text, sure },
  ...{ before: how === 'gone' ? passage.quote.text : null, after: how === 'new' ? passage.quote.text : null },
  ...{ was: how === 'gone' ? [whole(passage.quote)] : [], now: how === 'new' ? [whole(passage.quote)] : [] },
  weight: weigh('passage', how, passage),
});

/** Whether it says enough by itself; a line without a stop does where it is an address. */
const isSentence = ({ weight, words, quote }: Passage): boolean =>
  words.some(isAddress) || ((weight >= leastSaid.passage || words.some(isDenial)) && !isTitle(quote.text));

/** Characters of a line that is one of several of a kind, at most, and what it must say. */
const shortLine = 80;
const lineSays = 1.5;
/** The word that such a line begins with. */
const firstWord = /[\p{Script=Han}]|[\p{L}\p{N}]{1,40}/u;

/** A passage of a text with what stands before it there, the nearest first, and right behind it. */
interface Placed {
  passage: Passage;
  before: Quote[];
  behind: Quote | undefined;
}

/** Passages of a text looked through for what opens a list. */
const mostListed = 30;

/** Passages of a text in their places. */
function placedIn({ kin, facts: { quotes } }: Side): Placed[] {
  const inOrder = quotes.toSorted((a, b) => a.start - b.start);
  const at = new Map(inOrder.map((quote, i) => [quote, i]));
  return kin.map((passage) => {
    const i = at.get(passage.quote)!;
    return { passage, before: inOrder.slice(Math.max(0, i - mostListed), i).reverse(), behind: inOrder[i + 1] };
  });
}

/** Whether one passage follows another in one breath. */
const isBehind = (after: Quote, { start, text }: Quote): boolean => after.start - start - text.length <= nextTo;

/** Whether a line with a stop begins as the one before or behind it does: one of a list that has no marks. */
function isInRow({ passage: { quote, weight }, before: [before], behind }: Placed): boolean {
  if (quote.text.length > shortLine || weight < lineSays || isTitle(quote.text)) return false;
  const begins = (text: string): string | undefined => firstWord.exec(text.slice(numberedBy(text)))?.[0].toLowerCase();
  const own = begins(quote.text);
  if (own === undefined || ofSomebody.test(own)) return false;
  return [before, behind].some((one) => one !== undefined && one.text.length <= shortLine && begins(one.text) === own);
}

/** Whether it goes on with a sentence from its last semicolon, and says when, or what is done with information: that is short of a sentence. */
const goesOn = ({ passage: { quote, words }, before: [before] }: Placed): boolean =>
  before !== undefined && /[;；]$/.test(before.text) && isBehind(quote, before) && words.some((word) => isFigure(word) || isDeed(word));

/** What only opens a list is no more than that. */
const opensOnly = ({ text }: Quote, words: Word[]): boolean => endsInColon(text) && text.length <= shortLine && !words.some(isDenial);

/** Whether one passage of the other text says all the words of an item, or the item says none: looked for where its rarest word stands. */
function isSaidIn({ words }: Passage, saying: Map<string, Passage[]>): boolean {
  const places = words.map(({ stem }) => saying.get(stem) ?? []);
  const fewest = places.reduce((best, one) => (one.length < best.length ? one : best), places[0] ?? []);
  return words.length === 0 || fewest.some((one) => words.every(({ stem }) => one.words.some((other) => other.stem === stem)));
}

/** Whether it says that something is given to somebody: that it takes or uses something does not tell it. */
const gives = ({ words, quote }: Passage): boolean => words.some(isGiving) && partyIn.test(quote.text);

/** Sentences and items of lists without kin that say enough, the weightiest first; of a text of which not all is known what counts much alone. */
function unpaired(how: 'new' | 'gone', side: Side, other: Side, cited: Cited[], given: Cited[], gathered: Gathered): Change[] {
  const enough = passagesKnown(other) ? 0 : countsMuch;
  const [isCited, isGiven] = [cited, given].map((all) => new Set(all.map(({ passage }) => passage))) as [Set<string>, Set<string>];
  const saying = byEach(other.kin, ({ said }) => said);
  const isToldOf = (passage: Passage): boolean =>
    isCited.has(passage.quote.passage) && !(gives(passage) && !isGiven.has(passage.quote.passage));
  const saysEnough = (placed: Placed): boolean =>
    placed.passage.quote.item ? !isSaidIn(placed.passage, saying) : isSentence(placed.passage) || isInRow(placed) || goesOn(placed);
  return placedIn(side)
    .filter(
      (placed) =>
        placed.passage.kin.length === 0 &&
        !gathered.passages.has(placed.passage.quote.passage) &&
        placed.passage.quote.counts! >= enough &&
        !isToldOf(placed.passage) &&
        saysEnough(placed) &&
        !opensOnly(placed.passage.quote, placed.passage.words),
    )
    .map((placed) => ({ placed, change: passageChanged(how, placed.passage) }))
    .sort((a, b) => b.change.weight - a.change.weight)
    .slice(0, mostUnpaired)
    .map(({ placed, change }) => ({ ...change, ...ledBy(placed) }));
}

/** What opens the list in which a passage stands, as far as its words are known. */
function ledBy({ passage: { quote }, before }: Placed): Pick<Change, 'under'> {
  const inList = ({ text, item }: Quote): boolean => item === true || numberedBy(text) > 0;
  // What follows a full stop is a sentence by itself.
  const endsList = ({ text }: Quote): boolean => numberedBy(text) === 0 && /[.。]$/.test(text.trim());
  if (!inList(quote)) return {};
  const opening = before.find((one) => endsInColon(one.text) || !inList(one) || endsList(one));
  return opening && endsInColon(opening.text) ? { under: opening.text } : {};
}

/** Sentences that came and went, those that stand alone in one place as one for the other. */
function inPlace(gone: Change[], come: Change[], { old, now }: Both): Change[] {
  const at = (changes: Change[], { places }: Side, place: string | undefined): Change[] =>
    place === undefined ? [] : changes.filter(({ id }) => places.get(id) === place);
  const pairs = come.flatMap((change) => {
    const place = now.places.get(change.id);
    const [before, ...others] = at(gone, old, place);
    return before && others.length === 0 && at(come, now, place).length === 1 ? [{ before, change }] : [];
  });
  const taken = new Set(pairs.flatMap(({ before, change }) => [before, change]));
  return [
    ...pairs.map(({ before, change }): Change => {
      const weight = Math.max(before.weight, change.weight);
      return { ...change, kind: 'words', how: 'other', before: before.before, was: before.was, weight };
    }),
    ...[...come, ...gone].filter((change) => !taken.has(change)),
  ];
}

/** What some changes tell of two texts. */
export function toldBy(old: Side, now: Side, differing: Differing[], changes: Change[]): Both {
  const tells = {
    was: changes.flatMap((change) =>
      change.how === 'new' && change.instead === undefined ? [] : change.was.flatMap((quote) => toldIn(change, quote)),
    ),
    now: changes.flatMap((change) => (change.how === 'gone' ? [] : change.now.flatMap((quote) => toldIn(change, quote)))),
  };
  return { old, now, differing, tells, names: { was: namesOf(changes, 'before'), now: namesOf(changes, 'after') } };
}

/** Passages of the later text all of whose own words, and all those of what they are a wording of, are told by other changes. */
export const isToldElsewhere = ({ tells, names }: Both, now: Passage): boolean => {
  const rest = [now, ...now.kin].map((passage, i) =>
    i === 0 ? untold(passage, tells.now, names.now) : untold(passage, tells.was, names.was),
  );
  return [now, ...now.kin].some(({ fresh }) => fresh.length > 0) && rest.every(({ length }) => length === 0);
};

/** What other changes do not tell already. `gathered`: sections that are told as such, of the earlier text and of the later. */
export function changedPassages(both: Both, others: Change[], gathered: { gone: Gathered; new: Gathered }): Change[] {
  const { old, now, differing, tells } = both;
  const cited = { was: others.flatMap(({ was }) => was), now: others.flatMap(({ now: is }) => is) };
  // Of a class of recipients the first sentence alone is told with it.
  const givenBy = (text: 'was' | 'now'): Cited[] =>
    others.filter(({ kind }) => ruleOf(kind).gives).flatMap((change) => change[text].slice(0, ruleOf(change.kind).ofMany ? 1 : undefined));
  const gone = new Set(tells.was.map(({ passage }) => passage));
  /** What stands in the place of a line that something is told of is more than a title. */
  const hasTold = ({ quote }: Passage): boolean => gone.has(quote.passage);
  return [
    ...differing
      .filter(({ now: { quote }, old: earlier }) => quote.item || !isTitle(quote.text) || hasTold(earlier))
      .flatMap((pair) => wordsChanged(pair, both)),
    ...inPlace(
      now.facts.partly ? [] : unpaired('gone', old, now, cited.was, givenBy('was'), gathered.gone),
      old.facts.partly ? [] : unpaired('new', now, old, cited.now, givenBy('now'), gathered.new),
      both,
    ),
  ];
}
