/**
 * Blocks as they cross from a page: most look like the one before, or are the next cell of a table, and then only their text is sent. What
 * is sent is written and copied on the page's own thread at one stretch, and a table's cells say more of their places than of anything else.
 */
import type { Block } from '../model';

/** A text alone: as the block before, or the next cell of its row. In brackets: the first cell of the next row. */
export type SentBlock = Block | string | [string];

const looks = ['kind', 'level', 'depth', 'bold', 'size', 'linked', 'region'] as const;

export function shortened(block: Block, before: Block | undefined): SentBlock {
  const isAlike =
    before && !block.links && !before.links && !block.written && !before.written && looks.every((look) => block[look] === before[look]);
  if (!isAlike) return block;
  if (!block.cell || !before.cell) return block.cell || before.cell ? block : block.text;
  if (isNext(block.cell, nextInRow(before.cell))) return block.text;
  return isNext(block.cell, nextRow(before.cell)) ? [block.text] : block;
}

/** All blocks whole again; what has no form of these is left for others to refuse. */
export function lengthened(sent: readonly unknown[]): unknown[] {
  let before: Block | undefined;
  return sent.map((one) => {
    const [text, opensRow] = Array.isArray(one) && one.length === 1 ? [one[0], true] : [one, false];
    if (typeof text !== 'string' || !before || typeof before !== 'object') {
      before = one as Block;
      return one;
    }
    const { cell } = before;
    before = { ...before, text, ...(cell && { cell: opensRow ? nextRow(cell) : nextInRow(cell) }) };
    return before;
  });
}

type Cell = NonNullable<Block['cell']>;

const nextInRow = ({ table, row, column, columns, header }: Cell): Cell => ({
  table,
  row,
  column: column + columns,
  rows: 1,
  columns: 1,
  header,
});
const nextRow = ({ table, row, header }: Cell): Cell => ({ table, row: row + 1, column: 0, rows: 1, columns: 1, header });

const isNext = (cell: Cell, due: Cell): boolean => (Object.keys(due) as (keyof Cell)[]).every((key) => cell[key] === due[key]);
