/** Pieces of text as lines, and the lines' parts that stand apart from each other. */
import { bullet, lineNumber } from '../../language/structure';
import type { Piece } from './pieces';
import type { Box } from './rules';

/** Text on one line without a wide gap inside. */
export interface Part extends Box {
  pieces: Piece[];
}

export interface Line extends Box {
  parts: Part[];
  size: number;
  baseline: number;
}

const right = ({ x, width }: Box): number => x + width;

export const boxOf = (boxes: Box[]): Box => {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  return { x, y, width: Math.max(...boxes.map(right)) - x, height: Math.max(...boxes.map((box) => box.y + box.height)) - y };
};

/** A gap wider than this share of the font's size sets parts apart. */
const apart = 1.1;

/** Lines from top to bottom. */
export function linesOf(pieces: Piece[]): Line[] {
  const rows: Piece[][] = [];
  for (const piece of pieces.filter(({ text }) => text.trim()).sort((a, b) => a.baseline - b.baseline || a.x - b.x)) {
    const row = rows.findLast((one) => sameLine(one, piece));
    if (row) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map(lineOf).sort((a, b) => a.baseline - b.baseline);
}

/** On the line of the largest letters; a raised or lowered sign stays on its line. */
function sameLine(row: Piece[], { baseline, size }: Piece): boolean {
  const largest = row.reduce((most, piece) => (piece.size > most.size ? piece : most));
  return Math.abs(largest.baseline - baseline) <= Math.max(largest.size, size) * 0.4;
}

function lineOf(row: Piece[]): Line {
  const sorted = row.sort((a, b) => a.x - b.x);
  const groups: Piece[][] = [];
  for (const piece of sorted) {
    const last = groups.at(-1);
    const gap = last ? piece.x - right(last.at(-1)!) : Number.POSITIVE_INFINITY;
    if (last && gap <= apart * piece.size) last.push(piece);
    else groups.push([piece]);
  }
  const parts = joinMarks(groups).map((pieces) => ({ pieces, ...boxOf(pieces) }));
  return { parts, ...boxOf(sorted), size: sizeOf(sorted), baseline: mainOf(sorted).baseline };
}

/** A list's sign or number belongs to the text after it, however far away that stands. */
function joinMarks(groups: Piece[][]): Piece[][] {
  const joined: Piece[][] = [];
  for (const group of groups) {
    const before = joined.at(-1);
    const text = before
      ?.map((piece) => piece.text)
      .join('')
      .trim();
    if (before && text && text.length <= 6 && (`${text} `.replace(bullet, '') === '' || `${text}.`.replace(lineNumber, '').length <= 1))
      before.push(...group);
    else joined.push(group);
  }
  return joined;
}

const mainOf = (pieces: Piece[]): Piece => pieces.reduce((most, piece) => (piece.text.length > most.text.length ? piece : most));
const sizeOf = (pieces: Piece[]): number => mainOf(pieces).size;
