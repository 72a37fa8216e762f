/** Rows whose cells a writer set apart by bars, in lines or points of a list: several together are a table. */
import { bar, labelled, linkCell } from '../language/structure';
import type { Block } from '../model';

/** Fewest cells of such a row, and fewest rows. */
const fewest = { cells: 3, rows: 2 };
/** Longest first cell, in characters: what a row is about. */
const longest = 40;

export function withBarred(blocks: Block[]): Block[] {
  let table = blocks.reduce((most, { cell }) => Math.max(most, cell?.table ?? -1), -1);
  const read: Block[] = [];
  for (let i = 0; i < blocks.length; ) {
    const rows = rowsFrom(blocks, i);
    if (rows.length >= fewest.rows) {
      table++;
      rows.forEach((cells, row) => {
        for (const [column, cell] of cells.entries())
          read.push({ ...cell, kind: 'cell', cell: { table, row, column, rows: 1, columns: 1, header: false } });
      });
      i += rows.length;
    } else read.push(blocks[i++]!);
  }
  return read;
}

/** The rows that follow each other from a block on, all of as many cells. */
function rowsFrom(blocks: Block[], from: number): Block[][] {
  const rows: Block[][] = [];
  for (let i = from; i < blocks.length; i++) {
    const cells = cellsOf(blocks[i]!);
    if (!cells || (rows.length && cells.length !== rows[0]!.length)) break;
    rows.push(cells);
  }
  return rows;
}

/** A row may open with a bar too. */
const opensRow = new RegExp(`^(?:${bar.source})`);

/** The parts of a line between its bars; null where it is no row. */
function cellsOf(block: Block): Block[] | null {
  if (block.kind === 'cell' || block.kind === 'heading' || !bar.test(block.text)) return null;
  const cells: Block[] = [];
  let at = 0;
  for (const part of block.text.replace(opensRow, '').split(bar)) {
    const start = block.text.indexOf(part, at);
    at = start + part.length;
    const { links, written, region } = block;
    cells.push({
      kind: 'cell',
      text: part,
      ...(region && { region }),
      ...(written !== undefined && { written: written.slice(start, at) }),
      ...(links && { links: links.filter(({ text }) => part.includes(text)) }),
    });
  }
  const [first] = cells;
  // What tells its own keys needs no columns: 'phone: … | mail: …'.
  const isKeyed = ({ text }: Block) => labelled.test(text) && !linkCell.test(text);
  if (cells.length < fewest.cells || !first!.text || first!.text.length > longest || cells.some(isKeyed)) return null;
  return cells;
}
