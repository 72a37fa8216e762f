import type { PolicyText } from '../../model';
import { type Period as Bare, periodsIn } from '../../text/quantities';

/** A length of time that the text names. */
export interface Period extends Bare {
  clause: number;
}

/** Every length of time in the text, in reading order. */
export const findPeriods = ({ clauses }: PolicyText): Period[] =>
  clauses.flatMap(({ text, lang, start: base }, clause) =>
    periodsIn(text, lang).map(({ iso, days, working, start, end }) => ({
      iso,
      days,
      working,
      clause,
      start: base + start,
      end: base + end,
    })),
  );
