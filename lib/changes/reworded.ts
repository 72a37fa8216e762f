import type { Change } from './change';
import { excerptOf } from './excerpt';
import { hashPassage } from './facts';
import type { Passage } from './passage';
import { type Both, isToldElsewhere } from './passages';
import { type Cited, whole } from './sides';
import { numberedBy } from './words';

/** Words of the earlier text and what the later one has in their place; empty where a text has nothing, or nothing that is known. */
export interface Rewording {
  was: Cited[];
  now: Cited[];
}

/** Passages that are not the same in both texts and of which no change is told, each with what stands for it. */
export function reworded(both: Both, told: Change[]): Rewording[] {
  const { old, now } = both;
  const cited = new Set(told.flatMap(({ was, now: is }) => [...was, ...is]).map(({ passage }) => passage));
  const bare = (text: string): string => hashPassage(text.slice(numberedBy(text)));
  const known = [old, now].map(({ facts }) => new Set(facts.quotes.map(({ text }) => bare(text))));
  const shown = new Set<string>();
  const isLeft = (passage: Passage): boolean => !isToldElsewhere(both, passage);
  const all = [
    ...now.kin.filter(isLeft).map((passage) => ({ passage, was: passage.kin, now: [passage] })),
    ...old.kin.filter(({ kin }) => kin.length === 0 || kin.some(isLeft)).map((passage) => ({ passage, was: [passage], now: passage.kin })),
  ];
  return all.flatMap(({ passage, was, now: is }) => {
    const quotes = [...was, ...is].map(({ quote }) => quote);
    // Another number before it is no other wording.
    if (passage.words.length === 0 || known.every((texts) => texts.has(bare(passage.quote.text)))) return [];
    if (shown.has(passage.quote.passage) || quotes.some((quote) => cited.has(quote.passage))) return [];
    for (const quote of quotes) shown.add(quote.passage);
    return [{ was: was.map(({ quote }) => excerptOf(whole(quote))), now: is.map(({ quote }) => excerptOf(whole(quote))) }];
  });
}
