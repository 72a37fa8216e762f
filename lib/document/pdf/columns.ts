/** Lines in reading order where a page is set in columns. */
import { boxOf, type Line, type Part } from './lines';

/** A run of lines that are read one after the other, in one column. */
export interface Flow {
  lines: Line[];
  left: number;
  right: number;
}

/** Fewest lines of a column, and the share of its width that its lines fill in the middle. */
const fewest = 5;
const filled = 0.6;
/** Share of the lines that may reach across the gap between columns: titles. */
const across = 0.25;

/** The columns of prose side by side, left to right, each from top to bottom; full lines between them end them. */
export function flowsOf(lines: Line[]): Flow[] {
  if (!lines.length) return [];
  const gap = gutterOf(lines);
  if (gap === null) return [flowOf(lines)];
  const flows: Flow[] = [];
  let band: Line[] = [];
  const end = () => {
    if (!band.length) return;
    const [left, right] = [sideOf(band, (part) => part.x < gap), sideOf(band, (part) => part.x >= gap)];
    for (const side of [left, right]) flows.push(...flowsOf(side));
    band = [];
  };
  for (const line of lines) {
    if (!crosses(line, gap)) band.push(line);
    else {
      end();
      const last = flows.at(-1);
      if (last && last.right - last.left > line.width * 0.8 && last.left < gap && last.right > gap) last.lines.push(line);
      else flows.push(flowOf([line]));
    }
  }
  end();
  return flows;
}

const flowOf = (lines: Line[]): Flow => {
  const box = boxOf(lines);
  return { lines, left: box.x, right: box.x + box.width };
};

const crosses = ({ parts }: Line, at: number): boolean => parts.some(({ x, width }) => x < at && x + width > at);

const sideOf = (lines: Line[], belongs: (part: Part) => boolean): Line[] =>
  lines.flatMap((line) => {
    const parts = line.parts.filter(belongs);
    return parts.length ? [{ ...line, parts, ...boxOf(parts) }] : [];
  });

/** The middle of the gap between two columns of prose, or null where there is none. */
function gutterOf(lines: Line[]): number | null {
  const { x, width } = boxOf(lines);
  let best: { at: number; crossing: number } | null = null;
  for (let at = x + width * 0.2; at < x + width * 0.8; at += 2) {
    const crossing = lines.filter((line) => crosses(line, at)).length;
    if (crossing <= lines.length * across && (!best || crossing < best.crossing)) best = { at, crossing };
  }
  if (!best) return null;
  const { at } = best;
  const free = lines.filter((line) => !crosses(line, at));
  const left = free.flatMap(({ parts }) => parts.filter((part) => part.x < at));
  const right = free.flatMap(({ parts }) => parts.filter((part) => part.x >= at));
  const prose = [left, right].every(
    (side) => side.length >= fewest && median(side.map((part) => part.width)) >= filled * boxOf(side).width,
  );
  return prose && widthsAreAlike(left, right) ? Math.max(...left.map((part) => part.x + part.width)) + 0.5 : null;
}

/** Columns of prose are about as wide; the columns of a table are not. */
function widthsAreAlike(left: Part[], right: Part[]): boolean {
  const [a, b] = [boxOf(left).width, boxOf(right).width];
  return Math.min(a, b) / Math.max(a, b) >= 0.35;
}

function median(values: number[]): number {
  const sorted = values.sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
