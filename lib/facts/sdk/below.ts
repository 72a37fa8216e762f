import { allGet, endsOpen, gets, goesOnBelow, lineWhy } from '../../language/zh/sdk-prose';
import type { Span } from '../../model';
import type { Reading } from '../reading';
import { gotten } from './gotten';

/** Clauses that what all SDKs of a section get may stand after them. */
const farthest = 60;
/** Lines that a list below a sentence may have. */
const most = 16;

/** The lines below a sentence that ends open ('… may collect the following:'), as far as they list what is collected. */
export function below({ clauses }: Reading, index: number): Span[] {
  const spans: Span[] = [];
  if (!endsOpen.test(clauses[index]!.text)) return spans;
  for (let i = index + 1; i <= index + most; i++) {
    const clause = clauses[i];
    if (!clause || clause.kind === 'heading' || clause.kind === 'row' || clause.section !== clauses[index]!.section) break;
    const { text, kind, start } = clause;
    if (kind !== 'item' && !goesOnBelow.test(text)) break;
    spans.push({ start, end: start + whatOf(text) });
  }
  return spans;
}

/** Up to where a line of the list says what, before it says why. */
function whatOf(text: string): number {
  const why = lineWhy.exec(text);
  return why ? why.index : text.length;
}

/** What a sentence says is got, and the list below it. */
export function toldFrom(reading: Reading, index: number, from = 0): Span[] {
  const { text, start } = reading.clauses[index]!;
  const own = gotten(text, from).map((span) => ({ start: start + span.start, end: start + span.end }));
  return own.length || gets.test(text.slice(from)) ? [...own, ...below(reading, index)] : own;
}

/** What all SDKs of a section get, from a sentence of it that names none. */
export function sharedIn(reading: Reading, from: number): Span[] {
  const { clauses } = reading;
  const { section } = clauses[from]!;
  for (let i = from; i < Math.min(clauses.length, from + farthest) && clauses[i]!.section === section; i++)
    if (allGet.test(clauses[i]!.text)) return toldFrom(reading, i, allGet.exec(clauses[i]!.text)!.index);
  return [];
}
