import type { RecordField } from '../../../language/sdk-words';
import type { Span } from '../../../model';

/** How a record stands in the text. */
export type Shape = 'row' | 'keyed' | 'point' | 'part' | 'line' | 'sentence';

/** A stretch that says something of the record's subject. */
export interface Detail extends Span {
  field: RecordField;
  /** By what it is known to say it: a column, a key, a verb, the sentence after … */
  how: string;
  /** What it says, where that is less than the stretch. */
  value?: string;
}

/** One thing told in one place: a row, keyed lines, a point of a list, a part below its name, a line, a sentence. */
export interface Rec {
  name: string;
  /** Where the name stands. */
  at: Span;
  shape: Shape;
  details: Detail[];
  /** All the text that is about it alone. */
  extent: Span | null;
  /** The clause of a sentence: two names in one are two things. */
  clause?: number;
  /** What its place shows of what it is. */
  cues: string[];
}

export const detail = (field: RecordField, how: string, span: Span, value?: string): Detail => ({
  field,
  how,
  start: span.start,
  end: span.end,
  ...(value !== undefined && { value }),
});
