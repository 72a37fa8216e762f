import type { Span } from '../../model';
import { clauseAt } from '../quote';
import type { Reading } from '../reading';
import type { Rec } from '../spans/records/record';
import type { Subject } from './subjects';

/** Between the name of a service and what is said of it, in a candidate's id. */
export const gap = '\t';
export const idOf = (name: string, said: string): string => `${name}${gap}${said}`;
export const partsOfId = (id: string): [string, string] => [id.slice(0, id.indexOf(gap)), id.slice(id.indexOf(gap) + 1)];

/** A stretch with the clause that it begins in. */
export const place = (reading: Reading, { start, end }: Span) => ({
  clause: Math.max(0, clauseAt(reading, { start, end: start })),
  start,
  end,
});

/** What every candidate of a record shows. */
export function recordCues(reading: Reading, { listed }: Subject, record: Rec): string[] {
  const { lang } = reading.clauses[place(reading, record.at).clause]!;
  return [
    `shape-${record.shape}`,
    `shape-${record.shape} ${lang}`,
    // A Chinese list tells what each gets; an English one is of bare names, and sentences tell it.
    ...(listed && record.shape === 'sentence' ? [lang === 'en' ? 'listed-too en' : 'listed-too'] : []),
  ];
}
