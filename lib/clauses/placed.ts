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
