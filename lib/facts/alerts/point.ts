import type { Evidence } from '../../model';
import type { Candidate } from '../kind';
import type { Odd } from '../oddities/odd';
import type { Reading } from '../reading';
import { cueOf } from '../rules';

/** A point to watch at a place of a clause, as `rule` found it. */
export const alertAt = ({ clauses }: Reading, id: string, clause: number, from: number, to: number, rule: string): Candidate => {
  const base = clauses[clause]!.start;
  return { of: 'holds', id, clause, start: base + from, end: base + to, cues: [cueOf(rule)] };
};

/** A point that follows from a statement of the card, where that is proved. */
export const alertFrom = (id: string, rule: string, { clause, start, end }: Pick<Evidence, 'clause' | 'start' | 'end'>): Candidate => ({
  of: 'holds',
  id,
  clause,
  start,
  end,
  cues: [cueOf(rule), 'from-fact'],
});

/** The cue of a point that is an absence: no words prove it. */
export const absence = 'absence';

/** A point that something is not said. It has no place. */
export const alertOfAbsence = (id: string): Candidate => ({
  of: 'holds',
  id,
  clause: 0,
  start: 0,
  end: 0,
  cues: [cueOf(`absent.${id}`), absence],
});

/** A point to watch where something does not fit: at the first of its places. */
export const alertOf = (id: string, { rule, places }: Odd): Candidate => ({ of: 'holds', id, ...places[0]!, cues: [cueOf(rule)] });
