import { phraseIn } from './phrase';
import type { Cited, Side } from './sides';
import { isAge, isTime, type Word } from './words';

/** A length of time or an age that has changed in a passage that is else the same. */
export interface TimeChange {
  before: string;
  after: string;
  was: Cited;
  now: Cited;
  /** The phrase that it stands in. */
  of: string;
}

/** Pairs of those that stand in each other's place and are not the same; the first of each text where one has more of them. */
function otherwise(before: Word[], after: Word[]): [Word, Word][] {
  const pairs = after.slice(0, before.length === after.length ? after.length : 1).map((now, i): [Word, Word] => [before[i]!, now]);
  return pairs.filter(([was, now]) => was !== undefined && was.stem !== now.stem);
}

/** Lengths of time and ages that have changed, whatever they are of. */
export const changedTimes = (now: Side): TimeChange[] =>
  now.kin.flatMap(({ quote, kin: [other], words, fresh }) => {
    if (!other) return [];
    const [before, after] = [other.words.filter(isTime), words.filter(isTime)];
    const both = [fresh, other.fresh].every((some) => some.some(isTime)) && before.length === after.length;
    const years = [...fresh, ...other.fresh].some(isAge) ? otherwise(other.words.filter(isAge), words.filter(isAge)) : [];
    return [...(both ? otherwise(before, after) : []), ...years].map(([was, is]) => ({
      ...{ before: was.value!, after: is.value!, of: phraseIn(quote.text, is, now.facts.lang) },
      was: { ...other.quote, from: was.start, to: was.end },
      now: { ...quote, from: is.start, to: is.end },
    }));
  });
