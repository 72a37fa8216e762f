/** Tables whose cells are ruled off from each other. */
import type { Piece } from './pieces';
import type { Box, Rule } from './rules';

export interface GridCell {
  row: number;
  column: number;
  rows: number;
  columns: number;
  pieces: Piece[];
}

export interface Grid extends Box {
  cells: GridCell[];
}

/** Points by which lines that meet may miss each other. */
const slack = 3;

export function gridsOf(rules: Rule[], pieces: Piece[]): Grid[] {
  return groups(rules).flatMap((group) => {
    const grid = gridOf(group, pieces);
    return grid ? [grid] : [];
  });
}

/** Rules that touch each other, directly or through others. */
function groups(rules: Rule[]): Rule[][] {
  const found: Rule[][] = [];
  for (const rule of rules) {
    const touching = found.filter((group) => group.some((other) => meet(rule, other)));
    const joined = [rule, ...touching.flat()];
    for (const group of touching) found.splice(found.indexOf(group), 1);
    found.push(joined);
  }
  return found;
}

function meet(a: Rule, b: Rule): boolean {
  if (a.upright === b.upright) return Math.abs(a.at - b.at) <= slack && a.from <= b.to + slack && b.from <= a.to + slack;
  return a.at >= b.from - slack && a.at <= b.to + slack && b.at >= a.from - slack && b.at <= a.to + slack;
}

/** Positions without those that all but repeat another. */
function places(values: number[]): number[] {
  const kept: number[] = [];
  for (const value of values.sort((a, b) => a - b)) if (!kept.length || value - kept.at(-1)! > slack) kept.push(value);
  return kept;
}

function gridOf(rules: Rule[], pieces: Piece[]): Grid | null {
  const level = rules.filter(({ upright }) => !upright);
  const upright = rules.filter((rule) => rule.upright);
  if (level.length < 2 || upright.length < 1) return null;
  const xs = places([...upright.map(({ at }) => at), ...ends(level)]);
  const ys = places([...level.map(({ at }) => at), ...ends(upright)]);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 2 || rows < 2 || columns * rows > 4_000) return null;
  const ruled = (among: Rule[], at: number, from: number, to: number) =>
    among.some((rule) => Math.abs(rule.at - at) <= slack && rule.from <= (from + to) / 2 && rule.to >= (from + to) / 2);
  const wall = (row: number, column: number) => ruled(upright, xs[column]!, ys[row]!, ys[row + 1]!);
  const floor = (row: number, column: number) => ruled(level, ys[row]!, xs[column]!, xs[column + 1]!);
  const cells = spans(rows, columns, wall, floor).map((cell) => {
    const [left, right] = [xs[cell.column]!, xs[cell.column + cell.columns]!];
    const [top, bottom] = [ys[cell.row]!, ys[cell.row + cell.rows]!];
    return { ...cell, pieces: pieces.filter((piece) => isIn(piece, left, right, top, bottom)) };
  });
  if (cells.filter((cell) => cell.pieces.length).length < 3) return null;
  return { x: xs[0]!, y: ys[0]!, width: xs.at(-1)! - xs[0]!, height: ys.at(-1)! - ys[0]!, cells };
}

const ends = (rules: Rule[]): number[] => [Math.min(...rules.map(({ from }) => from)), Math.max(...rules.map(({ to }) => to))];

function isIn({ x, y, width, height }: Box, left: number, right: number, top: number, bottom: number): boolean {
  const middle = x + Math.min(width / 2, 4);
  return middle >= left && middle < right && y + height / 2 >= top && y + height / 2 < bottom;
}

type Border = (row: number, column: number) => boolean;

/** The cells between walls and floors; a cell without a wall to its neighbour is one with it. */
function spans(rows: number, columns: number, wall: Border, floor: Border): Omit<GridCell, 'pieces'>[] {
  const taken = Array.from({ length: rows }, () => new Array<boolean>(columns).fill(false));
  const cells: Omit<GridCell, 'pieces'>[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (taken[row]![column]) continue;
      let [right, bottom] = [column + 1, row + 1];
      while (right < columns && !taken[row]![right] && !wall(row, right)) right++;
      const open = () => Array.from({ length: right - column }, (_, i) => column + i).every((x) => !floor(bottom, x));
      while (bottom < rows && open()) bottom++;
      for (let y = row; y < bottom; y++) taken[y]!.fill(true, column, right);
      cells.push({ row, column, rows: bottom - row, columns: right - column });
    }
  return cells;
}
