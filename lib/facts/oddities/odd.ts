import type { OddityId } from '../../language/oddities';
import type { Span } from '../../model';
import type { Reading } from '../reading';

/** A place in a clause; offsets into the text. */
export interface ClauseSpan extends Span {
  clause: number;
}

/** Something that does not fit, as a finder sees it: what, where (each thing that does not fit with the other), and by which rule. */
export interface Odd {
  oddity: OddityId;
  rule: string;
  places: ClauseSpan[];
}

/** A place given by offsets into its clause. */
export function spanIn({ clauses }: Pick<Reading, 'clauses'>, clause: number, from: number, to: number): ClauseSpan {
  const base = clauses[clause]!.start;
  return { clause, start: base + from, end: base + to };
}

/** All of a clause. */
export const wholeOf = (reading: Pick<Reading, 'clauses'>, clause: number): ClauseSpan =>
  spanIn(reading, clause, 0, reading.clauses[clause]!.text.length);
