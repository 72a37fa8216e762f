/** Cells of tables that name who gets something, whichever way the table is laid out. */
import { nameColumn } from '../../language/en/parties';
import { businessColumn, givenColumn, givingTitle, plainColumn, recipientColumn, recipientKey } from '../../language/parties';
import { groupTitle } from '../../language/sdk-words';
import type { Cell, Table } from '../../model';
import { type Grid, gridsOf } from '../spans/records/grid';

export interface Party {
  cell: Cell | undefined;
  how: string;
  /** What the row says of what it does. */
  noun: string;
  cues: string[];
}

/** Longest cell before a party's that tells of what kind it is, in characters. */
const longestKind = 12;
/** Longest title of a column, in characters. */
const longestTitle = 50;

/** Who gets something by a table: below the title of a column, or after a key. */
export function partiesOf(table: Table): Party[] {
  const keyed = byKey(table);
  const columns = gridsOf(table).flatMap((grid) => byColumn(grid, keyed.length ? 1 : 0, table.trail));
  return columns.length ? columns : keyed;
}

/** Rows of two cells, of which the first says that the second names who gets it. */
function byKey(table: Table): Party[] {
  if (groupTitle.test(table.header[1]?.text ?? '')) return [];
  return [table.header, ...table.rows].flatMap((row) =>
    row.length === 2 && recipientKey.test(row[0]?.text.trim() ?? '') ? [{ cell: row[1], how: 'key-cell', noun: '', cues: [] }] : [],
  );
}

/** The cells below a title of those who get something, from a column on. */
function byColumn({ titles, fields, rows }: Grid, first: number, trail: readonly string[]): Party[] {
  // A page may not mark its row of titles.
  const header = titles.length ? titles : (rows[0]?.map(({ text }) => text) ?? []);
  if (!header.every((text) => text.length <= longestTitle)) return [];
  const titled = (pattern: RegExp): number => header.findIndex((text) => pattern.test(text));
  const given = titled(givenColumn) >= 0;
  const plain = titled(recipientColumn);
  // Beside what is given, businesses are those who get it; below a title on those who get something, a column of names is theirs.
  const businesses = plain < 0 && given ? titled(businessColumn) : plain;
  const column = businesses < 0 && givingTitle.test(trail.at(-1) ?? '') ? titled(nameColumn) : businesses;
  if (column < first) return [];
  const cues = given || plainColumn.test(header[column]!) ? ['column-plain'] : [];
  return rows.slice(titles.length ? 0 : 1).map((row) => ({
    cell: row[column],
    how: 'column-cell',
    noun: ` ${row.flatMap(({ text }, x) => (fields[x] === 'purpose' || (x < column && text.length <= longestKind) ? [text] : [])).join(' ')}`,
    cues,
  }));
}
