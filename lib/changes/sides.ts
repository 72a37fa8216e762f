import { akin, alike, type Profile, profileOf } from './alike';
import { type Fact, type Facts, passagesOf, type Quote } from './facts';
import { kinOf, type Places, quotesOnly } from './kin';
import type { Kind } from './kinds';
import type { Passage } from './passage';

/** The facts of one of two texts that are compared. */
export interface Side {
  facts: Facts;
  /** All its quotes in small letters. */
  written: string;
  passages: Set<string>;
  /** The passages that the other text has not, as far as their words are known. */
  only: { quote: Quote; profile: Profile }[];
  /** The same, with what each is a wording of in the other text. */
  kin: Passage[];
  /** Where those stand. */
  places: Places;
}

/** Words of a text, as they stand in it: what counts in them is from `from` to `to`. */
export interface Cited extends Quote {
  from: number;
  to: number;
}

export function sidesOf(earlier: Facts, later: Facts): [Side, Side] {
  const [before, after] = [new Set(passagesOf(earlier)), new Set(passagesOf(later))];
  const [onlyBefore, onlyAfter] = [quotesOnly(earlier, after), quotesOnly(later, before)];
  const [oldPlaces, nowPlaces] = [placesOf(earlier, after), placesOf(later, before)];
  const [old, now] = kinOf(onlyBefore, onlyAfter, [oldPlaces, nowPlaces]);
  const side = (facts: Facts, passages: Set<string>, only: Quote[], kin: Passage[], places: Places): Side => ({
    ...{ facts, passages, kin, places },
    written: facts.quotes.map(({ text }) => text.toLowerCase()).join('\n'),
    only: only.map((quote) => ({ quote, profile: profileOf(quote.text) })),
  });
  return [side(earlier, before, onlyBefore, old, oldPlaces), side(later, after, onlyAfter, now, nowPlaces)];
}

/** Passages that only one text has between two that both have, at most: of more it is not known which stands for which. */
const mostBetween = 4;

/** Where the passages stand that the other text has not, by what both texts have before and behind them. */
function placesOf(facts: Facts, others: Set<string>): Places {
  const found = new Map<string, string>();
  let [before, between]: [string, string[]] = ['', []];
  for (const passage of [...passagesOf(facts), '']) {
    if (passage !== '' && !others.has(passage)) between.push(passage);
    else {
      if (between.length <= mostBetween) for (const one of between) found.set(one, `${before} ${passage}`);
      [before, between] = [passage, []];
    }
  }
  return found;
}

/** All of a passage. */
export const whole = (quote: Quote): Cited => ({ ...quote, from: 0, to: quote.text.length });

export const ofKind = ({ facts }: Side, kind: Kind): Fact[] => facts.facts.filter((fact) => fact.kind === kind);

export const citedBy = ({ facts }: Side, fact: Fact | null): Cited[] =>
  fact?.quotes.map(([of, from, to]) => ({ ...facts.quotes[of]!, from, to })) ?? [];

export const standsIn = (side: Side, { passage }: Quote): boolean => side.passages.has(passage);

/** How many passages of a text the other has not. */
export const without = ({ passages }: Side, other: Side): number => [...passages].filter((passage) => !other.passages.has(passage)).length;

/** What a text has in the place of words that it has not, as far as a passage of its own is much like them. */
export function counterpart(quote: Quote | undefined, { only }: Side): Cited | undefined {
  if (!quote) return undefined;
  const profile = profileOf(quote.text);
  let best: { quote: Quote; share: number } | undefined;
  for (const one of only) {
    const share = alike(profile, one.profile);
    if (share >= (best?.share ?? akin)) best = { quote: one.quote, share };
  }
  return best && whole(best.quote);
}

/** Whether the words of all its passages are known. */
export const passagesKnown = ({ facts, passages }: Side): boolean =>
  new Set(facts.quotes.map(({ passage }) => passage)).size >= passages.size;
