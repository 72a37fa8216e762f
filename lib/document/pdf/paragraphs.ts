/** Which lines are one paragraph. */
import { bullet, lineNumber, sentenceEnd } from '../../language/structure';
import { lineText } from './join';
import type { Line } from './lines';

/** A line with the column that it stands in. */
export interface Placed {
  line: Line;
  page: number;
  left: number;
  right: number;
}

/** What most of the document is set in. */
export interface Type {
  size: number;
  /** From one baseline to the next, as a share of the font's size. */
  pitch: number;
}

export function typeOf(lines: Placed[]): Type {
  const sizes = new Map<number, number>();
  for (const { line } of lines) {
    const size = Math.round(line.size * 2) / 2;
    sizes.set(size, (sizes.get(size) ?? 0) + lineText(line).length);
  }
  const size = [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
  const gaps = lines.slice(1).flatMap(({ line, page }, i) => {
    const before = lines[i]!;
    const gap = (line.baseline - before.line.baseline) / size;
    return before.page === page && Math.abs(line.size - size) < 1 && Math.abs(before.line.size - size) < 1 && gap > 0.8 && gap < 3
      ? [gap]
      : [];
  });
  // The lower third: lines within a paragraph are closer than paragraphs are.
  return { size, pitch: gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 3)] ?? 1.4 };
}

export const isBold = ({ parts }: Line): boolean => parts.every(({ pieces }) => pieces.every(({ bold, text }) => bold || !text.trim()));

/** So much larger than the text's own letters is a heading. */
export const larger = 1.12;

const marked = (text: string): boolean => bullet.test(text) || lineNumber.test(text) || /^\d{1,2}(?:[.．]\d{1,2}){1,3}\s*\D/.test(text);

/** Groups lines that follow each other into paragraphs. */
export function paragraphsOf(lines: Placed[], type: Type): Placed[][] {
  const paragraphs: Placed[][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open && goesOn(open, line, type)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

function goesOn(open: Placed[], next: Placed, type: Type): boolean {
  const before = open.at(-1)!;
  const [ends, begins] = [lineText(before.line), lineText(next.line)];
  if (Math.abs(before.line.size - next.line.size) > type.size * 0.08 || marked(begins)) return false;
  const full = isFull(before, next) || (/[a-z][-\u2010\u00ad]$/i.test(ends) && /^[a-z]/.test(begins));
  if (isBold(before.line) !== isBold(next.line) && !full) return false;
  const gap = next.line.baseline - before.line.baseline;
  const sameColumn = before.page === next.page && gap > 0 && Math.abs(before.left - next.left) < type.size * 3;
  const large = next.line.size > type.size * larger;
  if (!sameColumn) return !large && !sentenceEnd.test(ends) && (full || /^[a-z]/.test(begins));
  if (gap > next.line.size * Math.max(type.pitch * 1.3, large ? 1.7 : 0)) return false;
  return large || (full && !isIndented(open, next, sentenceEnd.test(ends)));
}

/** The line had no room for the next one's first word. */
function isFull({ line, right }: Placed, next: Placed): boolean {
  const text = lineText(next.line);
  const word = /^[\p{Script=Han}]/u.test(text)
    ? text.slice(0, /^.[。，、；：！？）》”]/.test(text) ? 2 : 1)
    : (/^\S+/.exec(text)?.[0] ?? '');
  const width = (next.line.width / Math.max(1, text.length)) * word.length;
  return line.x + line.width + width + line.size * 0.35 >= right;
}

/** It begins farther in than its paragraph's other lines do, as first lines are set. */
function isIndented(open: Placed[], { line }: Placed, ended: boolean): boolean {
  const step = line.size * 0.8;
  const [first, second] = open as [Placed, Placed?];
  if (second) return line.x > second.line.x + step;
  return line.x > first.line.x + step && ended && !marked(lineText(first.line));
}
