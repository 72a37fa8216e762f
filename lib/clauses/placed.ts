import type { Block, Table } from '../model';

/** A block with its place in the text. */
export interface Placed {
  block: Block;
  start: number;
  end: number;
}

/** A table and the blocks that it takes, `from` to `to` (exclusive). */
export interface FoundTable extends Table {
  firstBlock: number;
  lastBlock: number;
}

/** A table of paragraphs that takes the blocks from `from` to `to` (exclusive). */
export const ofParagraphs = (placed: readonly Placed[], from: number, to: number, cells: Pick<Table, 'header' | 'rows'>): FoundTable => ({
  ...cells,
  trail: [],
  from: 'paragraphs',
  start: placed[from]!.start,
  end: placed[to - 1]!.end,
  firstBlock: from,
  lastBlock: to,
});
