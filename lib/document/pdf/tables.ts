/** Tables of PDF pages as cells, joined where they go on over a page's end. */
import type { AlignedTable } from './aligned';
import type { Grid } from './grids';
import { type Joined, join, type Known } from './join';
import { linesOf } from './lines';
import type { Piece } from './pieces';

export interface TracedCell extends Joined {
  row: number;
  column: number;
  rows: number;
  columns: number;
  bold: boolean;
}

export interface TracedTable {
  cells: TracedCell[];
  columns: number;
  rows: number;
}

const cellOf = (pieces: Piece[], known: Known) => ({
  ...join(linesOf(pieces), known),
  bold: pieces.length > 0 && pieces.every(({ bold, text }) => bold || !text.trim()),
});

function tableOf(cells: TracedCell[]): TracedTable {
  const far = (end: (cell: TracedCell) => number) => Math.max(0, ...cells.map(end));
  return { cells, columns: far(({ column, columns }) => column + columns), rows: far(({ row, rows }) => row + rows) };
}

export const fromGrid = ({ cells }: Grid, known: Known): TracedTable =>
  tableOf(cells.map(({ pieces, ...place }) => ({ ...place, ...cellOf(pieces, known) })));

export const fromAligned = ({ rows }: AlignedTable, known: Known): TracedTable =>
  tableOf(rows.flatMap((cells, row) => cells.map((pieces, column) => ({ row, column, rows: 1, columns: 1, ...cellOf(pieces, known) }))));

const rowText = ({ cells }: TracedTable, row: number): string =>
  cells
    .filter((cell) => cell.row === row)
    .map(({ text }) => text.replace(/\s+/g, ''))
    .join('\t');

/** The table with what follows it on the next page. Its header, printed again there, is left out; a row that was cut in two is made whole. */
export function goOn(table: TracedTable, next: TracedTable): TracedTable {
  const repeated = rowText(next, 0) === rowText(table, 0);
  const rest = next.cells.filter(({ row }) => !repeated || row > 0).map((cell) => ({ ...cell, row: cell.row - Number(repeated) }));
  const firsts = rest.filter(({ row }) => row === 0);
  const cut = !firsts.find(({ column }) => column === 0)?.text && firsts.some(({ text }) => text);
  const offset = table.rows - Number(cut);
  const cells = table.cells.map((cell) => {
    const more = cut && cell.row + cell.rows === table.rows ? firsts.find(({ column, text }) => column === cell.column && text) : undefined;
    return more
      ? { ...cell, text: `${cell.text}${/[A-Za-z]$/.test(cell.text) ? ' ' : ''}${more.text}`, runs: [...cell.runs, ...more.runs] }
      : cell;
  });
  const moved = rest.filter(({ row }) => !cut || row > 0).map((cell) => ({ ...cell, row: cell.row + offset }));
  return tableOf([...cells, ...moved]);
}
