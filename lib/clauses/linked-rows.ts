import type { Cell } from '../model';
import { type FoundTable, ofParagraphs, type Placed } from './placed';

/** A row of blocks: each cell is a run of them. */
type BlockRow = [from: number, to: number][];

const linked = /https?:\/\//i;
/** A paragraph that goes on with the cell before it: the next of its numbered points. */
const numbered = /^\s*[（(]?(\d{1,2})\s*[.、．)）]/;
/** Most paragraphs beyond its columns that one row has. */
const most = 6;

/**
 * Rows that each end with their link, where a cell may have several paragraphs: from `from`, as many as have a cell for
 * each of `width` columns.
 */
export function linkedRows(placed: readonly Placed[], from: number, width: number): BlockRow[] {
  const rows: BlockRow[] = [];
  for (let start = from; start < placed.length; ) {
    let end = start;
    while (end < placed.length && end - start < width + most && isText(placed[end]!)) end++;
    const last = placed[end];
    if (!last || last.block.kind === 'heading' || last.block.kind === 'cell' || !linked.test(last.block.text)) break;
    const cells = cellsOf(placed, start, end + 1, width);
    if (!cells) break;
    while (isLink(placed[end + 1])) end++;
    cells.at(-1)![1] = end + 1;
    rows.push(cells);
    start = end + 1;
  }
  return rows;
}

const isText = ({ block }: Placed): boolean => block.kind !== 'heading' && block.kind !== 'cell' && !linked.test(block.text);

/** A paragraph that is a link and no more goes on with the links before it. */
const isLink = (placed: Placed | undefined): boolean =>
  placed !== undefined &&
  placed.block.kind !== 'heading' &&
  placed.block.kind !== 'cell' &&
  /^https?:\/\/\S+$/i.test(placed.block.text.trim());

/** The paragraphs of one row as cells; null where they are too few, or nothing shows which belong together. */
function cellsOf(placed: readonly Placed[], from: number, to: number, width: number): BlockRow | null {
  const cells: BlockRow = [];
  for (let i = from; i < to; i++) {
    const before = cells.at(-1);
    if (before && to - from > width && continues(placed[i - 1]!.block.text, placed[i]!.block.text)) before[1] = i + 1;
    else cells.push([i, i + 1]);
  }
  return cells.length === width ? cells : null;
}

const continues = (before: string, text: string): boolean => Number(numbered.exec(text)?.[1]) === Number(numbered.exec(before)?.[1]) + 1;

/** The table of such rows. */
export function linkedTable(placed: readonly Placed[], from: number, header: Cell[], rows: BlockRow[]): FoundTable {
  const joined = ([first, last]: BlockRow[number]): Cell => ({
    start: placed[first]!.start,
    end: placed[last - 1]!.end,
    text: placed
      .slice(first, last)
      .map(({ block }) => block.text)
      .join('\n'),
  });
  return ofParagraphs(placed, from, rows.at(-1)!.at(-1)![1], { header, rows: rows.map((row) => row.map(joined)) });
}
