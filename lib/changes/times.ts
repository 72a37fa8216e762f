import { type Period, periodsIn } from '../text/quantities';
import type { Cited } from './sides';
import { counterpart, type Side } from './sides';

/** A length of time that has changed in a passage that is else the same. */
export interface TimeChange {
  before: string;
  after: string;
  was: Cited;
  now: Cited;
}

/** Likeness from which a passage is the same but for what is looked for. */
const same = 0.75;

/** Lengths of time that have changed, whatever they are of. */
export const changedTimes = (old: Side, now: Side): TimeChange[] =>
  now.only.flatMap(({ quote }) => {
    const found = counterpart(quote, old);
    if (!found || found.share < same) return [];
    const before = periodsIn(found.quote.text, old.facts.lang);
    const after = periodsIn(quote.text, now.facts.lang);
    const at = before.length === after.length ? after.findIndex((period, i) => sayable(period) !== sayable(before[i]!)) : -1;
    if (at < 0) return [];
    return [
      {
        ...{ before: sayable(before[at]!), after: sayable(after[at]!) },
        was: { ...found.quote, from: before[at]!.start, to: before[at]!.end },
        now: { ...quote, from: after[at]!.start, to: after[at]!.end },
      },
    ];
  });

/** Days as figures, as other facts have them; else an ISO 8601 duration. */
function sayable({ iso, days, working }: Period): string {
  return iso.endsWith('D') ? `${days}${working ? ' working' : ''}` : iso;
}
