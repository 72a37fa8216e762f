import { columnTitle, companyCell, linkCell, sdkWord, sectionNumber } from '../language/structure';
import type { Block, Cell } from '../model';
import { linkedRows, linkedTable } from './linked-rows';
import { type FoundTable, ofParagraphs, type Placed } from './placed';

const cellOf = ({ start, end, block }: Placed): Cell => ({ start, end, text: block.text });

/** Tables of the page's own cells. */
export function markedTables(placed: Placed[]): FoundTable[] {
  const tables: FoundTable[] = [];
  for (let from = 0; from < placed.length; ) {
    const number = placed[from]!.block.cell?.table;
    let to = from + 1;
    if (number !== undefined) {
      while (to < placed.length && placed[to]!.block.cell?.table === number) to++;
      const table = gridOf(placed.slice(from, to), from);
      if (table) tables.push(table);
    }
    from = to;
  }
  return tables;
}

/** A table of more places, with its spans and its shortest rows filled in, is no table: its cells are read one by one. */
const mostPlaces = 1_000_000;

function gridOf(cells: Placed[], firstBlock: number): FoundTable | null {
  const spanned = cells.reduce((sum, { block }) => sum + block.cell!.rows * block.cell!.columns, 0);
  if (spanned > mostPlaces) return null;
  const lines = linesOf(cells);
  const width = lines.reduce((most, { places }) => Math.max(most, places.length), 0);
  if (width * lines.length > mostPlaces) return null;
  const start = cells[0]!.start;
  const none: Cell = { start, end: start, text: '' };
  const full = lines.map(({ places }) => Array.from({ length: width }, (_, x) => places[x] ?? none));
  const titles = titleRows(full);
  const body = full.slice(titles);
  const first = body[0]!;
  const header = isHeader(first) || lines[titles]!.headed ? first : first.map(() => none);
  const rows = header === first ? body.slice(1) : body;
  return { header, rows, trail: [], from: 'table', start, end: cells.at(-1)!.end, firstBlock, lastBlock: firstBlock + cells.length };
}

interface Line {
  places: Cell[];
  /** All of its own cells are titles. */
  headed: boolean;
}

/** Cells by row and column. Rows without text are none: a spacer, a hidden row, one of pictures. */
function linesOf(cells: Placed[]): Line[] {
  const lines = new Map<number, Line>();
  for (const placed of cells) {
    const { row, column, rows, columns, header } = placed.block.cell!;
    const cell = cellOf(placed);
    for (let y = row; y < row + rows; y++) {
      const line = lines.get(y) ?? { places: [], headed: true };
      lines.set(y, line);
      for (let x = column; x < column + columns; x++) line.places[x] = cell;
    }
    lines.get(row)!.headed &&= header;
  }
  return [...lines].sort(([a], [b]) => a - b).map(([, line]) => line);
}

/** Rows at the top that are one merged cell: the table's title. A table of nothing else keeps its last row. */
function titleRows(rows: Cell[][]): number {
  let titles = 0;
  while (titles < rows.length - 1 && rows[titles]!.length > 1 && rows[titles]!.every((cell) => cell === rows[titles]![0])) titles++;
  return titles;
}

const isHeader = (row: Cell[]): boolean =>
  row.every(({ text }) => text.length <= 20) && row.filter(({ text }) => columnTitle.test(text)).length >= row.length / 2;

/** Most columns of a table whose cells came as paragraphs, and fewest. */
const columns = { most: 8, fewest: 2 };
/** Longest first cell of a row, any other cell, and title, in characters. */
const longest = { first: 40, other: 1200, title: 14 };

/** Tables of which every cell came as a paragraph of its own: column titles one after the other, then the cells row by row. */
export function recoveredTables(placed: Placed[]): FoundTable[] {
  const tables: FoundTable[] = [];
  for (let from = 0; from < placed.length; from++) {
    if (!isTitle(placed[from]?.block)) continue;
    const table = tableFrom(placed, from);
    if (!table) continue;
    tables.push(table);
    from = table.lastBlock - 1;
  }
  return tables;
}

const isTitle = (block: Block | undefined): boolean =>
  Boolean(block && block.kind !== 'cell' && block.kind !== 'heading' && block.text.length <= longest.title && columnTitle.test(block.text));

/** Could be a title although its words are not among those of titles. */
const mayBeTitle = (block: Block | undefined): boolean =>
  Boolean(
    block && block.kind !== 'cell' && block.kind !== 'heading' && block.text.length <= longest.title && !/[。；：:、，\d]/.test(block.text),
  );

/** A width that the titles and the cells below agree on: the one that takes the most cells. */
function tableFrom(placed: Placed[], from: number): FoundTable | null {
  let titles = 0;
  while (titles < columns.most && isTitle(placed[from + titles]?.block)) titles++;
  let possible = titles;
  while (possible < columns.most && mayBeTitle(placed[from + possible]?.block)) possible++;
  let best: { titles: number; width: number; count: number } | null = null;
  for (let known = titles; known <= possible; known++) {
    // A row may have one cell more than there are titles: its link.
    for (const width of [known, known + 1]) {
      if (width < columns.fewest || titles * 2 < width) continue;
      const count = countRows(placed, from + known, width);
      const sure = isSure(placed, from, { titles, known, width, count });
      if (sure && count * width > (best ? best.count * best.width : 0)) best = { titles: known, width, count };
    }
  }
  const rows = best && linkedRows(placed, from + best.titles, best.width);
  // Rows that end with their links may have cells of several paragraphs: those reach further.
  if (best && rows && rows.length > best.count && rows.length > 1) {
    const header = titlesOf(placed, from, best.titles, best.width);
    return linkedTable(placed, from, header, rows);
  }
  return best && tableOf(placed, from, best);
}

const titlesOf = (placed: Placed[], from: number, titles: number, width: number): Cell[] =>
  Array.from({ length: width }, (_, x) =>
    x < titles ? cellOf(placed[from + x]!) : { start: placed[from]!.start, end: placed[from]!.start, text: '' },
  );

/** Enough titles and rows; fewer do where the cells themselves show columns. */
function isSure(
  placed: Placed[],
  from: number,
  { titles, known, width, count }: Record<'titles' | 'known' | 'width' | 'count', number>,
): boolean {
  const cell = (x: number, y: number) => placed[from + known + y * width + x]!.block.text;
  const all = (x: number, pattern: RegExp) => Array.from({ length: count }, (_, y) => pattern.test(cell(x, y))).every(Boolean);
  const column = (pattern: RegExp) => Array.from({ length: width }, (_, x) => x).some((x) => all(x, pattern));
  const regular = column(linkCell) || column(companyCell) || all(0, sdkWord);
  if (count === 0 || known > titles + (regular && count > 1 ? 2 : 0)) return false;
  if (width !== known) return count >= 2 && known >= 3 && all(width - 1, linkCell);
  if (width === 2) return count >= 2 && all(0, sdkWord);
  return count >= 2 || (titles >= 4 && regular);
}

function tableOf(placed: Placed[], from: number, { titles, width, count }: { titles: number; width: number; count: number }): FoundTable {
  const header = titlesOf(placed, from, titles, width);
  const first = from + titles;
  const rows = Array.from({ length: count }, (_, y) => Array.from({ length: width }, (_, x) => cellOf(placed[first + y * width + x]!)));
  return ofParagraphs(placed, from, first + count * width, { header, rows });
}

/** Full rows of `width` paragraphs from `from`: first cells are short, and the columns hold links or none from top to bottom. */
function countRows(placed: Placed[], from: number, width: number): number {
  const link = (x: number, y: number) => /^https?:/.test(placed[from + y * width + x]?.block.text ?? '');
  let rows = 0;
  for (; from + (rows + 1) * width <= placed.length; rows++) {
    const cells = placed.slice(from + rows * width, from + (rows + 1) * width);
    if (cells.some(({ block }) => block.kind === 'heading' || block.kind === 'cell' || block.text.length > longest.other)) break;
    if (cells[0]!.block.text.length > longest.first || /[。；：]$/.test(cells[0]!.block.text) || link(0, rows)) break;
    if (cells.some((_, x) => link(x, rows) !== link(x, 0))) break;
    if (rows > 0 && sectionNumber.test(cells[0]!.block.text) && !sectionNumber.test(placed[from]!.block.text)) break;
  }
  return rows;
}
