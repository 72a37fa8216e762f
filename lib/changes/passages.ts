/**
 * What changed in the words of a text where no fact tells it: sentences that say something more or something less than they did, and
 * sentences that are new or gone. What is only worded otherwise is not told.
 */
import { changeWeights } from '../language/changes';
import type { Lang, Span } from '../model';
import type { Change } from './change';
import { countsMuch } from './keep';
import type { Passage } from './kin';
import { phraseAround } from './phrase';
import { type Cited, passagesKnown, type Side } from './sides';
import { isDenial, isWeighty, stretches, type Word } from './words';

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
const untold = ({ quote, fresh }: Passage, cited: Cited[]): Word[] =>
  fresh.filter(({ start, end }) => !cited.some((one) => one.passage === quote.passage && one.from < end && start < one.to));

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
    .map((stretch) => (isMember(stretch) ? stretch : phraseAround(text, stretch, lang)))
    .sort((a, b) => a.start - b.start);
  return found.filter(({ start }, i) => i === 0 || start >= found[i - 1]!.end);
}

/** Two texts, and what other changes cite of each. */
interface Both {
  old: Side;
  now: Side;
  cited: { was: Cited[]; now: Cited[] };
}

/** What the words say that say most together. */
const most = ({ quote }: Passage, words: Word[]): number => stretches(quote.text, words)[0]?.weight ?? 0;

/** Whether a text says none of the words anywhere. */
const isUnheard = ({ quote }: Passage, words: Word[], { facts }: Side): boolean =>
  words.every(({ start, end }) => {
    const word = quote.text.slice(start, end).toLowerCase();
    return !facts.quotes.some(({ text }) => text.toLowerCase().includes(word));
  });

/** What words must say together to be told. */
function leastFor(old: Passage, now: Passage, more: Word[], less: Word[], both: Both): number {
  const isCited = (all: Cited[], { quote }: Passage): boolean => all.some(({ passage }) => passage === quote.passage);
  const turned = [...more, ...less].some(isWeighty);
  if (!turned && (isCited(both.cited.now, now) || isCited(both.cited.was, old))) return told.besides;
  const added = less.length === 0 && inOrder(old.words, now.words) && isUnheard(now, more, both.old);
  const leftOut = more.length === 0 && inOrder(now.words, old.words) && isUnheard(old, less, both.now);
  return added || leftOut ? told.alone : told.words;
}

/** A sentence that is one with another and says more or less than it. */
function wordsChanged(now: Passage, both: Both): Change[] {
  const old = now.kin[0]!;
  const lang = both.now.facts.lang;
  const [more, less] = [untold(now, both.cited.now), untold(old, both.cited.was)];
  const [gained, lost] = [most(now, more), most(old, less)];
  if (Math.max(gained, lost) < leastFor(old, now, more, less, both)) return [];
  const [is, was] = [phrasesOf(now, more, lang), phrasesOf(old, less, lang)];
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

const isSentence = ({ weight, words, quote }: Passage): boolean => (weight >= told.passage || words.some(isDenial)) && !isTitle(quote.text);

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

/** Sentences and items of lists without kin that say enough, the weightiest first; of a text of which not all is known what counts much alone. */
function alone(how: 'new' | 'gone', side: Side, other: Side, cited: Cited[]): Change[] {
  const enough = passagesKnown(other) ? 0 : countsMuch;
  const isCited = new Set(cited.map(({ passage }) => passage));
  const byStart = new Map(side.kin.map((passage) => [passage.quote.start, passage]));
  const saying = byStem(other.kin);
  return side.kin
    .filter(
      (passage) =>
        passage.kin.length === 0 &&
        passage.quote.counts! >= enough &&
        !isCited.has(passage.quote.passage) &&
        (passage.quote.item ? !isSaidIn(passage, saying) : isSentence(passage)) &&
        !leadsUp(passage, byStart),
    )
    .map((passage) => passageChanged(how, passage))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostAlone);
}

/** What other changes do not tell already. */
export function changedPassages(old: Side, now: Side, others: Change[]): Change[] {
  const cited = { was: others.flatMap(({ was }) => was), now: others.flatMap(({ now: is }) => is) };
  return [
    ...now.kin
      .filter(({ kin, quote }) => kin.length > 0 && (quote.item || !isTitle(quote.text)))
      .flatMap((passage) => wordsChanged(passage, { old, now, cited })),
    ...(old.facts.partly ? [] : alone('new', now, old, cited.now)),
    ...(now.facts.partly ? [] : alone('gone', old, now, cited.was)),
  ];
}
