/** Tables without rules: lines whose parts stand below each other. */
import type { Line, Part } from './lines';
import type { Piece } from './pieces';

export interface AlignedTable {
  /** Lines of the flow that it takes, `from` to `to` (exclusive). */
  from: number;
  to: number;
  /** Rows of cells, each the pieces in it, line by line. */
  rows: Piece[][][];
}

/** Fewest lines with parts below each other, and points by which their left edges may differ. */
const fewest = 3;
const slack = 4;

export function alignedTables(lines: Line[]): AlignedTable[] {
  const tables: AlignedTable[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from;
    while (to < lines.length && belongs(lines, from, to)) to++;
    while (to > from && lines[to - 1]!.parts.length < 2) to--;
    const table = to - from >= fewest ? tableOf(lines.slice(from, to)) : null;
    if (table) tables.push({ from, to, rows: table });
    from = table ? to : from + 1;
  }
  return tables;
}

/** A line of several parts, or one that goes on a cell of the line before. */
function belongs(lines: Line[], from: number, at: number): boolean {
  const line = lines[at]!;
  const first = lines[from]!;
  if (first.parts.length < 2) return false;
  if (line.parts.length >= 2) return at === from || edges(line.parts).some((x) => near(first, x) && x > first.x + slack);
  const before = lines[at - 1];
  const close = before && line.baseline - before.baseline < line.size * 2;
  return Boolean(close && (line.x > first.x + slack ? near(first, line.x) : line.width < (first.parts[1]!.x - first.x) * 0.95));
}

const edges = (parts: Part[]): number[] => parts.map(({ x }) => x);
const near = (line: Line, x: number): boolean => edges(line.parts).some((edge) => Math.abs(edge - x) <= slack);

function tableOf(lines: Line[]): Piece[][][] | null {
  const columns = columnsOf(lines);
  const full = lines.filter(({ parts }) => parts.length >= Math.max(2, columns.length - 1));
  if (columns.length < 2 || full.length < fewest) return null;
  const columnOf = (x: number) => columns.findLastIndex((edge) => edge <= x + slack);
  const pitch = Math.min(...lines.slice(1).map(({ baseline }, i) => baseline - lines[i]!.baseline));
  const rows: Piece[][][] = [];
  lines.forEach((line, i) => {
    const gap = i ? line.baseline - lines[i - 1]!.baseline : Number.POSITIVE_INFINITY;
    const opens = line.parts.some(({ x }) => columnOf(x) === 0) && (gap > pitch * 1.25 || line.parts.length >= columns.length);
    if (opens || !rows.length) rows.push(columns.map(() => []));
    for (const { x, pieces } of line.parts) rows.at(-1)![Math.max(0, columnOf(x))]!.push(...pieces);
  });
  return rows.length >= 2 ? rows : null;
}

/** Left edges that at least a third of the lines share. */
function columnsOf(lines: Line[]): number[] {
  const groups: { x: number; count: number }[] = [];
  for (const x of lines.flatMap(({ parts }) => edges(parts)).sort((a, b) => a - b)) {
    const last = groups.at(-1);
    if (last && x - last.x <= slack) last.count++;
    else groups.push({ x, count: 1 });
  }
  return groups.filter(({ count }) => count >= lines.length / 3).map(({ x }) => x);
}
