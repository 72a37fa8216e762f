import { type Period, periodsIn } from '../text/quantities';
import { phraseIn } from './phrase';
import type { Cited, Side } from './sides';
import { isFigure } from './words';

/** A length of time that has changed in a passage that is else the same. */
export interface TimeChange {
  before: string;
  after: string;
  was: Cited;
  now: Cited;
  /** The phrase that it stands in. */
  of: string;
}

/** Lengths of time that have changed, whatever they are of. */
export const changedTimes = (old: Side, now: Side): TimeChange[] =>
  now.kin.flatMap(({ quote, kin, fresh }) => {
    const other = kin[0];
    if (!other || ![fresh, other.fresh].every((words) => words.some(isFigure))) return [];
    const before = periodsIn(other.quote.text, old.facts.lang);
    const after = periodsIn(quote.text, now.facts.lang);
    if (before.length !== after.length) return [];
    return after.flatMap((period, i) => {
      const was = before[i]!;
      if (sayable(period) === sayable(was)) return [];
      return [
        {
          ...{ before: sayable(was), after: sayable(period), of: phraseIn(quote.text, period, now.facts.lang) },
          was: { ...other.quote, from: was.start, to: was.end },
          now: { ...quote, from: period.start, to: period.end },
        },
      ];
    });
  });

/** Days as figures, as other facts have them; else an ISO 8601 duration. */
function sayable({ iso, days, working }: Period): string {
  return iso.endsWith('D') ? `${days}${working ? ' working' : ''}` : iso;
}
