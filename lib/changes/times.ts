import { ages } from '../language/changed-words';
import type { Lang, Span } from '../model';
import { matchesOf } from '../text/matches';
import { numberOf, type Period, periodsIn } from '../text/quantities';
import { phraseIn } from './phrase';
import type { Cited, Side } from './sides';
import { isAge, isFigure } from './words';

/** A length of time that has changed in a passage that is else the same. */
export interface TimeChange {
  before: string;
  after: string;
  was: Cited;
  now: Cited;
  /** The phrase that it stands in. */
  of: string;
}

/** What the value of an age begins with, its figure after it. */
export const aged = 'age ';

/** A length of time or an age with its place. */
interface Timed extends Span {
  value: string;
}

const agesIn = (text: string, lang: Lang): Timed[] =>
  matchesOf(text, ages[lang]).map(({ 0: found, index, groups }) => ({
    ...{ start: index, end: index + found.length },
    value: `${aged}${numberOf(groups!.n!)}`,
  }));

/** Lengths of time, ages not among them. */
function timesIn(text: string, lang: Lang): Timed[] {
  const old = agesIn(text, lang);
  return periodsIn(text, lang)
    .filter((period) => !old.some(({ start, end }) => start < period.end && period.start < end))
    .map((period) => ({ start: period.start, end: period.end, value: sayable(period) }));
}

/** Pairs of those that stand in each other's place and are not the same; the first of each text where one has more of them. */
function otherwise(before: Timed[], after: Timed[]): [Timed, Timed][] {
  const pairs = after.slice(0, before.length === after.length ? after.length : 1).map((now, i): [Timed, Timed] => [before[i]!, now]);
  return pairs.filter(([was, now]) => was !== undefined && was.value !== now.value);
}

/** Lengths of time and ages that have changed, whatever they are of. */
export const changedTimes = (old: Side, now: Side): TimeChange[] =>
  now.kin.flatMap(({ quote, kin, fresh }) => {
    const other = kin[0];
    if (!other) return [];
    const figures = [fresh, other.fresh].map((words) => words.filter(isFigure));
    if (figures.every(({ length }) => length === 0)) return [];
    const [before, after] = [timesIn(other.quote.text, old.facts.lang), timesIn(quote.text, now.facts.lang)];
    const times = figures.every(({ length }) => length > 0) && before.length === after.length ? otherwise(before, after) : [];
    const years = figures.flat().some(isAge) ? otherwise(agesIn(other.quote.text, old.facts.lang), agesIn(quote.text, now.facts.lang)) : [];
    return [...times, ...years].map(([was, is]) => ({
      ...{ before: was.value, after: is.value, of: phraseIn(quote.text, is, now.facts.lang) },
      was: { ...other.quote, from: was.start, to: was.end },
      now: { ...quote, from: is.start, to: is.end },
    }));
  });

/** Days as figures, as other facts have them; else an ISO 8601 duration. */
function sayable({ iso, days, working }: Period): string {
  return iso.endsWith('D') ? `${days}${working ? ' working' : ''}` : iso;
}
