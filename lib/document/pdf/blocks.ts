/** The sheets of a PDF as blocks in reading order, each with the places that its text comes from. */
import { bullet } from '../../language/structure';
import type { Block } from '../../model';
import { alignedTables } from './aligned';
import { withoutBoilerplate } from './boilerplate';
import { flowsOf } from './columns';
import { type Grid, gridsOf } from './grids';
import { type Joined, join, type Known, lineText, type Run, wordsOf } from './join';
import { type Line, linesOf } from './lines';
import { isBold, larger, type Placed, paragraphsOf, type Type, typeOf } from './paragraphs';
import type { Sheet } from './pieces';
import { fromAligned, fromGrid, goOn, type TracedTable } from './tables';

/** A block and where its text stands. */
export interface Traced {
  block: Block;
  runs: Run[];
}

type Element = { line: Placed } | { table: TracedTable; page: number };

export function blocksOf(sheets: Sheet[]): Traced[] {
  const laid = sheets.map((sheet) => {
    const grids = gridsOf(sheet.rules, sheet.pieces).sort((a, b) => a.y - b.y);
    const inGrids = new Set(grids.flatMap(({ cells }) => cells.flatMap(({ pieces }) => pieces)));
    return { ...sheet, grids, lines: linesOf(sheet.pieces.filter((piece) => !inGrids.has(piece))) };
  });
  const dropped = withoutBoilerplate(laid);
  const known = new Set(sheets.flatMap(({ pieces }) => wordsOf(pieces.map(({ text }) => text).join(' '))));
  const elements = laid.flatMap((sheet) => elementsOf({ ...sheet, lines: sheet.lines.filter((line) => !dropped.has(line)) }, known));
  const type = typeOf(elements.flatMap((element) => ('line' in element ? [element.line] : [])));
  return write(joinTables(elements), type, known);
}

interface Laid {
  page: number;
  lines: Line[];
  grids: Grid[];
}

/** What stands on a page, in reading order: what is above a ruled table, the table, what is below. */
function elementsOf({ page, lines, grids }: Laid, known: Known): Element[] {
  const elements: Element[] = [];
  let rest = lines;
  for (const grid of grids) {
    elements.push(
      ...flowing(
        rest.filter(({ baseline }) => baseline < grid.y + 2),
        page,
        known,
      ),
    );
    rest = rest.filter(({ baseline }) => baseline >= grid.y + 2);
    elements.push({ table: fromGrid(grid, known), page });
  }
  return [...elements, ...flowing(rest, page, known)];
}

function flowing(lines: Line[], page: number, known: Known): Element[] {
  return flowsOf(lines).flatMap(({ lines, left, right }) => {
    const tables = alignedTables(lines);
    return lines.flatMap((line, i): Element[] => {
      const table = tables.find(({ from, to }) => i >= from && i < to);
      if (!table) return [{ line: { line, page, left, right } }];
      return table.from === i ? [{ table: fromAligned(table, known), page }] : [];
    });
  });
}

/** A table at a page's end and one of as many columns at the next one's beginning are one. */
function joinTables(elements: Element[]): Element[] {
  const joined: Element[] = [];
  for (const element of elements) {
    const before = joined.at(-1);
    if (before && 'table' in before && 'table' in element && before.page < element.page && before.table.columns === element.table.columns)
      joined[joined.length - 1] = { table: goOn(before.table, element.table), page: element.page };
    else joined.push(element);
  }
  return joined;
}

function write(elements: Element[], type: Type, known: Known): Traced[] {
  const traced: Traced[] = [];
  const levels = levelsOf(elements, type);
  const list: number[] = [];
  let tables = 0;
  let lines: Placed[] = [];
  const end = () => {
    for (const paragraph of paragraphsOf(lines, type)) traced.push(blockOf(paragraph, type, levels, list, known));
    lines = [];
  };
  for (const element of elements) {
    if ('line' in element) lines.push(element.line);
    else {
      end();
      traced.push(...cellsOf(element.table, tables++));
    }
  }
  end();
  return traced.filter(({ block }) => block.text || block.cell);
}

/** Sizes of headings, the largest first. */
function levelsOf(elements: Element[], { size }: Type): number[] {
  const sizes = elements.flatMap((element) => ('line' in element ? [Math.round(element.line.line.size * 2) / 2] : []));
  return [...new Set(sizes.filter((one) => one > size * larger))].sort((a, b) => b - a);
}

function blockOf(paragraph: Placed[], { size }: Type, levels: number[], list: number[], known: Known): Traced {
  const { line } = paragraph[0]!;
  const joined = join(
    paragraph.map((placed) => placed.line),
    known,
  );
  const looks = {
    ...(paragraph.every((placed) => isBold(placed.line)) && { bold: true }),
    ...(Math.abs(line.size / size - 1) > 0.04 && { size: Math.round((line.size / size) * 100) / 100 }),
  };
  const level = levels.indexOf(Math.round(line.size * 2) / 2) + 1;
  if (level) return { block: { kind: 'heading', text: joined.text, level: Math.min(level, 6), ...looks }, runs: joined.runs };
  if (!bullet.test(lineText(line))) {
    if (line.x <= (list[0] ?? 0)) list.length = 0;
    return { block: { kind: 'paragraph', text: joined.text, ...looks }, runs: joined.runs };
  }
  const { text, runs } = withoutBullet(joined);
  return { block: { kind: 'item', text, depth: depthOf(line.x, list), ...looks }, runs };
}

/** Depth of an item that begins at `x`, below those before it. */
function depthOf(x: number, list: number[]): number {
  while (list.length && list.at(-1)! > x + 3) list.pop();
  if (!list.length || x > list.at(-1)! + 3) list.push(x);
  return list.length;
}

function withoutBullet({ text, runs }: Joined): Joined {
  const [sign] = bullet.exec(text)!;
  const [first, ...rest] = runs;
  const bare = first!.text.trimStart().slice(sign.trim().length).trimStart();
  return { text: text.slice(sign.length), runs: bare ? [{ ...first!, text: bare }, ...rest] : rest };
}

function cellsOf({ cells }: TracedTable, table: number): Traced[] {
  const header = cells.filter(({ row }) => row === 0).every(({ bold }) => bold);
  return cells.map(({ text, runs, bold, row, column, rows, columns }) => ({
    block: { kind: 'cell', text, ...(bold && { bold }), cell: { table, row, column, rows, columns, header: header && row === 0 } },
    runs,
  }));
}
