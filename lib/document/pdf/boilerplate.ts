/** Running heads, feet and page numbers: lines at a page's edge that come again on others. */
import { contentsLine, pageNumber } from '../../language/print';
import { sentenceEnd } from '../../language/structure';
import { lineText } from './join';
import type { Line } from './lines';

export interface LinedSheet {
  page: number;
  height: number;
  lines: Line[];
}

/** Lines looked at from either edge, and the share of the page's height that is edge. */
const outermost = 3;
const edge = 0.1;

export function withoutBoilerplate(sheets: LinedSheet[]): Set<Line> {
  const dropped = new Set<Line>();
  const seen = new Map<string, { pages: Set<number>; lines: Line[] }>();
  for (const sheet of sheets)
    for (const line of edgeLines(sheet)) {
      const text = lineText(line);
      if (sentenceEnd.test(text)) continue;
      if (pageNumber.test(text)) dropped.add(line);
      const key = `${text.replace(/\d+|[一二三四五六七八九十百]{1,5}(?=\s*页)/g, '#').replace(/\s+/g, '')} ${line.baseline < sheet.height / 2}`;
      const entry = seen.get(key) ?? { pages: new Set(), lines: [] };
      seen.set(key, { pages: entry.pages.add(sheet.page), lines: [...entry.lines, line] });
    }
  const often = Math.max(2, Math.ceil(sheets.length * 0.4));
  for (const { pages, lines } of seen.values()) if (pages.size >= often) for (const line of lines) dropped.add(line);
  for (const { lines } of sheets) for (const line of lines) if (contentsLine.test(lineText(line))) dropped.add(line);
  return dropped;
}

function edgeLines({ lines, height }: LinedSheet): Line[] {
  const top = lines.slice(0, outermost).filter(({ baseline }) => baseline < height * edge);
  const bottom = lines.slice(-outermost).filter(({ baseline }) => baseline > height * (1 - edge));
  return [...new Set([...top, ...bottom])];
}
