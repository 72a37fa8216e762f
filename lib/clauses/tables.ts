import { columnTitle } from '../language/structure';
import type { Block, Cell, Table } from '../model';

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

const cellOf = ({ start, end, block }: Placed): Cell => ({ start, end, text: block.text });

/** Tables of the page's own cells. */
export function markedTables(placed: Placed[]): FoundTable[] {
  const tables: FoundTable[] = [];
  for (let from = 0; from < placed.length; ) {
    const number = placed[from]!.block.cell?.table;
    let to = from + 1;
    if (number !== undefined) {
      while (to < placed.length && placed[to]!.block.cell?.table === number) to++;
      tables.push(gridOf(placed.slice(from, to), from));
    }
    from = to;
  }
  return tables;
}

function gridOf(cells: Placed[], firstBlock: number): FoundTable {
  const grid: Cell[][] = [];
  const headed: boolean[] = [];
  for (const placed of cells) {
    const { row, column, rows, columns, header } = placed.block.cell!;
    for (let y = row; y < row + rows; y++) {
      grid[y] ??= [];
      grid[y]!.length = Math.max(grid[y]!.length, column + columns);
      grid[y]!.fill(cellOf(placed), column, column + columns);
    }
    headed[row] = (headed[row] ?? true) && header;
  }
  const width = Math.max(...grid.map((row) => row?.length ?? 0));
  const start = cells[0]!.start;
  const full = grid.filter(Boolean).map((row) => Array.from({ length: width }, (_, x) => row[x] ?? { start, end: start, text: '' }));
  const body = full.slice(titleRows(full));
  const first = body[0]!;
  const header = isHeader(first) || headed[full.length - body.length] ? first : first.map(({ start }) => ({ start, end: start, text: '' }));
  const rows = header === first ? body.slice(1) : body;
  return { header, rows, trail: [], from: 'table', start, end: cells.at(-1)!.end, firstBlock, lastBlock: firstBlock + cells.length };
}

/** Rows at the top that are one merged cell: the table's title. A table of nothing else keeps its last row. */
function titleRows(rows: Cell[][]): number {
  let titles = 0;
  while (titles < rows.length - 1 && rows[titles]!.length > 1 && rows[titles]!.every((cell) => cell === rows[titles]![0])) titles++;
  return titles;
}

const isHeader = (row: Cell[]): boolean =>
  row.every(({ text }) => text.length <= 20) && row.filter(({ text }) => columnTitle.test(text)).length >= row.length / 2;

/** Tables of which every cell came as a paragraph of its own: column titles one after the other, then the cells row by row. */
export function recoveredTables(placed: Placed[]): FoundTable[] {
  const tables: FoundTable[] = [];
  for (let from = 0; from < placed.length; from++) {
    let titles = 0;
    while (isTitle(placed[from + titles]?.block) && titles < 8) titles++;
    if (titles < 3) continue;
    const table = rowsBelow(placed, from, titles);
    if (!table) continue;
    tables.push(table);
    from = table.lastBlock - 1;
  }
  return tables;
}

const isTitle = (block: Block | undefined): boolean =>
  Boolean(block && block.kind !== 'cell' && block.kind !== 'heading' && block.text.length <= 14 && columnTitle.test(block.text));

/** A row may have one cell more than there are titles: its link. */
function rowsBelow(placed: Placed[], from: number, titles: number): FoundTable | null {
  let best: { width: number; count: number } | null = null;
  for (const width of [titles, titles + 1]) {
    const count = countRows(placed, from + titles, width);
    if (count >= 2 && count * width > (best ? best.count * best.width : 0)) best = { width, count };
  }
  if (!best) return null;
  const { width, count } = best;
  const header = Array.from({ length: width }, (_, x) =>
    x < titles ? cellOf(placed[from + x]!) : { start: placed[from]!.start, end: placed[from]!.start, text: '' },
  );
  const first = from + titles;
  const rows = Array.from({ length: count }, (_, y) => Array.from({ length: width }, (_, x) => cellOf(placed[first + y * width + x]!)));
  const lastBlock = first + count * width;
  return {
    header,
    rows,
    trail: [],
    from: 'paragraphs',
    start: placed[from]!.start,
    end: placed[lastBlock - 1]!.end,
    firstBlock: from,
    lastBlock,
  };
}

/** Full rows of `width` paragraphs from `from`: first cells are short, and the columns hold links or none from top to bottom. */
function countRows(placed: Placed[], from: number, width: number): number {
  const link = (x: number, y: number) => /^https?:/.test(placed[from + y * width + x]?.block.text ?? '');
  let rows = 0;
  for (; from + (rows + 1) * width <= placed.length; rows++) {
    const cells = placed.slice(from + rows * width, from + (rows + 1) * width);
    if (cells.some(({ block }) => block.kind === 'heading' || block.text.length > 260)) break;
    if (cells[0]!.block.text.length > 40 || /[。；：]$/.test(cells[0]!.block.text) || link(0, rows)) break;
    if (cells.some((_, x) => link(x, rows) !== link(x, 0))) break;
  }
  return rows;
}
