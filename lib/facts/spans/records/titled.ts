import type { RecordField } from '../../../language/sdk-words';
import type { Cell, Span, Table } from '../../../model';
import { firstWhere } from '../../../text/sorted';
import { once } from '../../once';
import { clauseAt } from '../../quote';
import type { Reading } from '../../reading';
import { gridsOf } from './grid';
import { keyedLines } from './keyed';

/** A stretch that stands under a title: a cell by its column or row, or what a line's key opens. */
export interface Titled extends Span {
  title: string;
  field: RecordField;
  /** What else is told of the same thing. */
  beside: readonly Titled[];
}

/** The records of every table, whichever way it is laid out. */
export const tableRows = once(({ tables }: Reading): Titled[][] => tables.flatMap((table) => rowsOf(table)));

const rowsOf = (table: Table): Titled[][] =>
  gridsOf(table).flatMap(({ titles, fields, rows }) => {
    // Titles that tell nothing of what is below are the page's titles all the same.
    const named = titles.length ? titles : table.header.map(({ text }) => text);
    return rows.map((row) => cellsOf(row, named, fields));
  });

function cellsOf(row: readonly Cell[], titles: readonly string[], fields: readonly RecordField[]): Titled[] {
  const cells: Titled[] = [];
  const seen = new Set<number>();
  row.forEach(({ start, end }, x) => {
    if (end > start && !seen.has(start)) cells.push({ start, end, title: titles[x] ?? '', field: fields[x] ?? 'other', beside: cells });
    seen.add(start);
  });
  return cells;
}

/** The one of these that a place stands in. */
export function titledAt(titled: readonly Titled[], { start, end }: Span): Titled | undefined {
  const found = titled[firstWhere(titled, (one) => one.start > start) - 1];
  return found && end <= found.end ? found : undefined;
}

/** Everything that stands under a title of a field, in tables of any layout and on lines with a key. */
export function titledWith(reading: Reading, field: RecordField): Titled[] {
  const cells = tableRows(reading).flat();
  const lines = keyedLines(reading).flatMap(({ key, value, field: told }): Titled[] =>
    told === field && value.end > value.start ? [{ ...value, title: key, field, beside: [] }] : [],
  );
  return [...cells.filter((cell) => cell.field === field), ...lines].sort((a, b) => a.start - b.start);
}

/** Clauses that are rows of tables and hold no record: those of titles. */
export function titleRows(reading: Reading): ReadonlySet<number> {
  const records = new Set(
    tableRows(reading)
      .flat()
      .map(({ start }) => clauseAt(reading, { start, end: start })),
  );
  return new Set(reading.clauses.flatMap(({ kind }, index) => (kind === 'row' && !records.has(index) ? [index] : [])));
}
