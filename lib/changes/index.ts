/**
 * What has changed between two texts of a policy, by meaning: a pure function of the facts of both. A change is told only where the
 * words that it rests on have changed too: what the same words came to differently is no change of the policy.
 */
import { itemsIn } from '../facts/spans/items';
import { changeWeights } from '../language/changes';
import type { Span } from '../model';
import { languageOf } from '../text/language';
import { matchesOf } from '../text/matches';
import { isSensitive } from '../wording/taxonomy';
import type { Change } from './change';
import { differingIn, overlap, telling } from './differing';
import { excerptOf } from './excerpt';
import type { Fact, Facts } from './facts';
import { type Kind, kinds, ruleOf } from './kinds';
import { type Pair, pairsOf } from './pairs';
import type { Passage } from './passage';
import { changedPassages, toldBy } from './passages';
import { phraseAround } from './phrase';
import { changedPlaces, type PlaceChange } from './places';
import { type Rewording, reworded } from './reworded';
import { sectionsOnly } from './sections';
import { type Cited, citedBy, counterpart, ofKind, passagesKnown, type Side, sidesOf, standsIn } from './sides';
import { changedTimes, type TimeChange } from './times';
import { type Unlike, unlike } from './unlike';
import { asksOnly, isFigure, stretches } from './words';

export type { Change } from './change';
export type { Rewording } from './reworded';

export interface Comparison {
  /** What makes them no two versions of one policy; then no changes are told, and no wording counted. */
  unlike: Unlike | null;
  /** The weightiest first. */
  changes: Change[];
  /** Both texts have the same words in the same order; how their parts are numbered and pointed may differ. */
  same: boolean;
  /** Passages that no change is told of, in the order of the later text: what differs in them carries no fact. */
  wording: Rewording[];
}

export function compare(earlier: Facts, later: Facts): Comparison {
  const [old, now] = sidesOf(earlier, later);
  const same = earlier.passages === later.passages;
  const other = same ? null : unlike(old, now);
  if (same || other) return { unlike: other, changes: [], same, wording: [] };
  const differing = differingIn(old, now);
  const tells = telling(differing);
  const times = changedTimes(now).map(changeOfTime);
  /** A time that both texts have in one sentence has changed, and did not come or go. */
  const isTimed = ({ old: a, now: b }: Pair): boolean =>
    (a === null || b === null) &&
    /^P?\d/.test((a ?? b)!.value) &&
    times.some(({ was, now: is }) =>
      (a ? citedBy(old, a) : citedBy(now, b)).some(({ passage }) => [...was, ...is].some((one) => one.passage === passage)),
    );
  const known = (Object.keys(kinds) as Kind[]).filter((kind) => ![...earlier.unknown, ...later.unknown].includes(kind));
  const ofFacts = known.flatMap((kind) =>
    pairsOf(kind, old, now)
      .filter((pair) => (pair.old || !earlier.partly) && (pair.now || !later.partly))
      .filter((pair) => !isTimed(pair) && isReal(kind, pair, old, now, tells))
      .map((pair) => changeOf(kind, pair, old, now)),
  );
  const told = [...ofFacts, ...changedPlaces(old, now).map(changeOfPlace), ...times];
  const leading = onceEach(told.filter((change) => !follows(change, told)));
  const gathered = { gone: sectionsOnly('gone', old, now), new: sectionsOnly('new', now, old) };
  const both = toldBy(old, now, differing, [...leading, ...times]);
  const all = [...leading, ...changedPassages(both, leading, gathered), ...gathered.gone.changes, ...gathered.new.changes];
  const changes = all.map(shortened).sort((a, b) => b.weight - a.weight);
  return { unlike: null, changes, same, wording: reworded(both, all) };
}

const shortened = (change: Change): Change => ({ ...change, was: change.was.map(excerptOf), now: change.now.map(excerptOf) });

/** A fact that was less sure than this may be missed in the later text, where that says it otherwise. */
const leastSure = 0.6;

type Telling = ReadonlyMap<Passage, Span[]>;

/** Whether the words changed with the fact. */
function isReal(kind: Kind, pair: Pair, old: Side, now: Side, tells: Telling): boolean {
  if (pair.old && !pair.now && (ruleOf(kind).byRules || pair.old.sure < leastSure)) return false;
  // What a text does not say (an alert that it names no contact) has no words: it is told by what came or went.
  if (!pair.old?.quotes.length && !pair.now?.quotes.length) return false;
  const { unlessBoth } = ruleOf(kind);
  if (unlessBoth && [old, now].every((side) => ofKind(side, unlessBoth).some(({ id }) => id === (pair.now ?? pair.old)!.id))) return false;
  if (!differs(kind, pair, old, now, tells)) return false;
  if (isOfAnother(kind, pair, old, now)) return false;
  if (isCrossed(kind, pair, old, now)) return false;
  return moved(kind, pair.old, old, now) && moved(kind, pair.now, now, old);
}

/** The text that has a fact, and the other one; of what both have, the later and the earlier. */
const sidesFor = (pair: Pair, old: Side, now: Side): [Side, Side] => (pair.now ? [now, old] : [old, now]);

/** What a fact is quoted with of one text alone. */
const ownQuotes = (side: Side, fact: Fact | null, other: Side): Cited[] =>
  once(citedBy(side, fact).filter((quote) => !standsIn(other, quote)));

/** Whether the values of both texts are of different things: all that they rest on has changed, and none of it stands for the other's. */
function isCrossed(kind: Kind, pair: Pair, old: Side, now: Side): boolean {
  if (!pair.old || !pair.now || !ruleOf(kind).facing) return false;
  const [was, is] = [ownQuotes(old, pair.old, now), ownQuotes(now, pair.now, old)];
  return was.length > 0 && is.length > 0 && passagesKnown(old) && passagesKnown(now) && !facing(was, is, now);
}

/**
 * Whether what the fact rests on says more or less than what the other text has in its place: the same in another order is no change.
 * Of a fact that only one text has, the very words count.
 */
function differs(kind: Kind, { old: before, now: after }: Pair, old: Side, now: Side, tells: Telling): boolean {
  const { asWritten, byWords, byItem, byName } = ruleOf(kind);
  const both = Boolean(before && after);
  if (both && asWritten) return true;
  const cited = [...citedBy(old, before), ...citedBy(now, after)];
  const passages = [...old.kin, ...now.kin].filter(({ quote }) => cited.some(({ passage }) => passage === quote.passage));
  if (passages.length === 0) return true;
  const says = (passage: Passage): Span[] => (passage.kin.length === 0 ? passage.fresh : (tells.get(passage) ?? []));
  if (both) return passages.some((passage) => [passage, ...passage.kin].some((one) => says(one).length > 0));
  const { id, name, value } = (after ?? before)!;
  return passages.some((passage) => {
    const { quote, fresh, kin, against } = passage;
    const others = against.map((other) => other.quote.text);
    const marks = cited.filter(({ passage: own, text }) => own === quote.passage && text === quote.text);
    const own = byName
      ? [name!.replace(/['’]s$/, '')]
      : asWritten && quote.text.includes(value)
        ? [value]
        : byWords
          ? marks.map(({ text, from, to }) => text.slice(from, to))
          : [];
    if (own.some((words) => others.some((text) => text.includes(words)))) return false;
    // A name or an item that no wording of the passage has is one of its own.
    if (byName || (asWritten && own.length > 0)) return true;
    const isOwn = byItem && !others.some((text) => itemsIn(text, languageOf(text)).some(({ item }) => item === id));
    // That another figure stands beside an item that both name says nothing of the item.
    const changed = (one: Passage): boolean =>
      says(one).some((span) => {
        const words = one.fresh.filter((word) => overlap(word, span));
        return !byItem || words.length === 0 || !words.every(isFigure);
      });
    if (kin.length > 0 && !isOwn && ![passage, ...kin].some(changed)) return false;
    const rest = !byWords || kin.length === 0 || marks.length === 0;
    return fresh.some((word) => rest || (!asksOnly(word) && marks.some(({ from, to }) => from < word.end && word.start < to)));
  });
}

/** Whether a fact that one text has rests on words that say something else: a title, another promise, what another party gets. */
function isOfAnother(kind: Kind, pair: Pair, old: Side, now: Side): boolean {
  if (pair.old && pair.now) return false;
  const { ofMany, ofOwner, isOther } = ruleOf(kind);
  const [side, other] = sidesFor(pair, old, now);
  const fact = (pair.now ?? pair.old)!;
  const own = citedBy(side, fact).filter((quote) => !standsIn(other, quote));
  if (own.length === 0) return false;
  if (ofMany && own.every(({ counts }) => counts === undefined)) return true;
  if (isOther) return own.every((quote) => isOther(fact.id, quote));
  return Boolean(ofOwner) && !own.some(({ text }) => text.includes(fact.name!));
}

function moved(kind: Kind, fact: Fact | null, side: Side, other: Side): boolean {
  const cited = citedBy(side, fact);
  const stands = cited.filter((quote) => standsIn(other, quote)).length;
  return cited.length === 0 || (ruleOf(kind).way === 'set' ? stands === 0 : stands < cited.length);
}

function changeOf(kind: Kind, pair: Pair, old: Side, now: Side): Change {
  const fact = (pair.now ?? pair.old)!;
  const how = pair.old && pair.now ? 'other' : pair.now ? 'new' : 'gone';
  const both: [Cited[], Cited[]] = [ownQuotes(old, pair.old, now), ownQuotes(now, pair.now, old)];
  const [was, is] = ruleOf(kind).onAll ? both : (facing(...both, now) ?? both);
  const isShort = isShortItem(kind, (pair.now ? is : was)[0]);
  const inPlace = (quotes: Cited[], side: Side): Cited[] => {
    const found = counterpart(quotes[0], side);
    return found ? [found] : [];
  };
  return {
    ...{ kind, how, id: fact.id },
    ...(fact.name === undefined ? {} : { name: fact.name }),
    ...(kind === 'recipient-name' && how !== 'other' ? kindBefore((pair.now ? is : was)[0]) : {}),
    ...(ruleOf(kind).byItem && how !== 'other' && !isShort ? itemWords(fact.id, (pair.now ? is : was)[0]) : {}),
    ...(ruleOf(kind).ofMany && how !== 'other' ? wordsFor(pair.now ? is : was, pair.now ? now : old) : {}),
    ...(ruleOf(kind).inSentence || isShort ? sentenceOf(pair.now ? is : was, pair.now ? now : old, how) : {}),
    before: pair.old?.value || null,
    after: pair.now?.value || null,
    was: pair.old ? was : inPlace(is, old),
    now: pair.now ? is : inPlace(was, now),
    weight: weigh(kind, how, fact.id),
    sure: Math.min(pair.old?.sure ?? 1, pair.now?.sure ?? 1),
  };
}

/** Of what two texts say of a fact those passages that stand for each other, null where there are none. */
function facing(was: Cited[], is: Cited[], { kin }: Side): [Cited[], Cited[]] | null {
  const faced = new Map(kin.map((passage) => [passage.quote.passage, passage.kin.map(({ quote }) => quote.passage)]));
  const faces = (now: Cited, old: Cited): boolean => faced.get(now.passage)?.includes(old.passage) ?? false;
  const found = is.filter((now) => was.some((old) => faces(now, old)));
  return found.length === 0 ? null : [was.filter((old) => found.some((now) => faces(now, old))), found];
}

/** Characters of a phrase that says something by itself. */
const least = { zh: 4, en: 12 };

/** The phrase of a fact in so many words: what its passage says more than the other text's, else what stands for it. */
function wordsFor([quote]: Cited[], { kin, facts: { lang } }: Side): Pick<Change, 'words'> {
  if (!quote) return {};
  const passage = kin.find((one) => one.quote.passage === quote.passage);
  const own = passage && passage.kin.length > 0 ? stretches(quote.text, passage.fresh) : [];
  const fresh = own.find(({ start, end }) => start < quote.to && quote.from < end) ?? own[0];
  const { start, end } = phraseAround(quote.text, fresh ?? { start: quote.from, end: quote.to }, lang);
  return { words: end - start < least[lang] ? quote.text : quote.text.slice(start, end) };
}

/** How an item is called by the words that it was found by. */
function itemWords(id: string, quote: Cited | undefined): Pick<Change, 'words'> {
  if (!quote) return {};
  const words = quote.text.slice(quote.from, quote.to);
  const found = itemsIn(words, languageOf(words)).filter(({ item }) => item === id);
  const [named] = found.length > 0 ? found : itemsIn(quote.text, languageOf(quote.text)).filter(({ item }) => item === id);
  const from = found.length > 0 ? words : quote.text;
  return named ? { words: from.slice(named.start, named.end) } : {};
}

/** Brackets that hold names, behind what those are. */
const bracketed = /(?<what>[^（）()，。；：、,.;:]{2,24})[（(][^（）()]{1,80}[）)]/g;

/** What the names in its brackets are, where a passage has several such. */
function kindBefore(quote: Cited | undefined): Pick<Change, 'ofKind'> {
  const all = quote ? matchesOf(quote.text, bracketed) : [];
  const own = all.find(({ index, 0: { length } }) => index <= quote!.from && quote!.to <= index + length);
  return own && all.length > 1 ? { ofKind: own.groups!.what!.trim() } : {};
}

/** Characters of an item of a list that is told as the policy writes it, beside the item of the taxonomy. */
const shortItem = 40;
const isShortItem = (kind: Kind, quote: Cited | undefined): boolean =>
  Boolean(ruleOf(kind).byItem && quote?.item && quote.text.length <= shortItem);

/** The sentence of a fact, and what the other text says in its place where that has no such fact. */
function sentenceOf([quote]: Cited[], { kin, facts: { lang } }: Side, how: Change['how']): Pick<Change, 'sentence' | 'instead'> {
  if (!quote) return {};
  const other = how === 'new' ? kin.find((one) => one.quote.passage === quote.passage)?.kin[0] : undefined;
  const lost = other && stretches(other.quote.text, other.fresh)[0];
  if (!lost) return { sentence: quote.text };
  const { start, end } = phraseAround(other.quote.text, lost, lang);
  return { sentence: quote.text, ...(end - start < least[lang] ? {} : { instead: other.quote.text.slice(start, end) }) };
}

/** Each passage once. */
const once = (cited: Cited[]): Cited[] => cited.filter(({ start }, i) => cited.findIndex((other) => other.start === start) === i);

const changeOfTime = ({ before, after, was, now, of }: TimeChange): Change => ({
  ...{ kind: 'time', how: 'other', id: '', name: of, before, after, was: [was], now: [now], weight: changeWeights.time!.new, sure: 1 },
});

/** The same time for the same other one, in however many sentences, is told once. */
function onceEach(changes: Change[]): Change[] {
  const same = (a: Change, b: Change): boolean => a.kind === 'time' && b.kind === 'time' && a.before === b.before && a.after === b.after;
  return changes
    .filter((change, i) => changes.findIndex((other) => same(other, change)) === i || change.kind !== 'time')
    .map((change) => {
      const all = change.kind === 'time' ? changes.filter((other) => same(other, change)) : [change];
      return all.length === 1
        ? change
        : {
            ...change,
            name: all.map(({ name }) => name).join('\n'),
            was: all.flatMap(({ was }) => was),
            now: all.flatMap(({ now }) => now),
          };
    });
}

function changeOfPlace({ before, after, was, now }: PlaceChange): Change {
  const how = before.length > 0 && after.length > 0 ? 'other' : after.length > 0 ? 'new' : 'gone';
  const { [how]: weight = 0 } = changeWeights.place!;
  const value = (codes: string[]): string | null => codes.join(' ') || null;
  return {
    ...{ kind: 'place', how, id: '', before: value(before), after: value(after), sentence: (now ?? was)!.text, weight, sure: 0.8 },
    ...{ was: was ? [was] : [], now: now ? [now] : [] },
  };
}

const ofItems: readonly Kind[] = ['collects', 'choice', 'denial', 'sdk-data'];

function weigh(kind: Kind, how: Change['how'], id: string): number {
  const { sensitive = 0, heavy, ...base } = changeWeights[kind]!;
  const more = (ofItems.includes(kind) && isSensitive(id.split('/').at(-1)!) ? sensitive : 0) + (heavy?.ids.includes(id) ? heavy.more : 0);
  return (base[how] ?? base.new) + (how === 'gone' && kind !== 'denial' ? 0 : more);
}

/** Whether a change only follows from another, which rests on the same words. */
function follows(change: Change, all: Change[]): boolean {
  const { after, sameAs, heavy } = ruleOf(change.kind);
  if (heavy?.includes(change.id)) return false;
  const overlap = (a: Cited, b: Cited): boolean => a.start === b.start && a.from < b.to && b.from < a.to;
  const same = ({ kind, how, now: others }: Change): boolean =>
    kind === sameAs &&
    how === change.how &&
    change.now.length > 0 &&
    change.now.every((one) => others.some((other) => overlap(one, other)));
  if (sameAs && change.how === 'new' && all.some(same)) return true;
  if (!after) return false;
  const passages = new Set([...change.was, ...change.now].map(({ passage }) => passage));
  const leads = ({ kind }: Change): boolean => (after === 'any' ? ruleOf(kind).after !== 'any' : (after as readonly Kind[]).includes(kind));
  return all.some((other) => leads(other) && [...other.was, ...other.now].some(({ passage }) => passages.has(passage)));
}
