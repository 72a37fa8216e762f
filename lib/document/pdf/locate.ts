/** From a quote of the text that was read back to its place on the pages of the PDF. */
import type { Run } from './join';
import type { Box } from './rules';

/** Where a quote stands; the boxes lie on pages from `page` on. */
export interface QuotePosition {
  page: number;
  boxes: (Box & { page: number })[];
}

/** White space does not count, nor the asterisks that the reader takes for bold. */
const bare = (text: string): string => text.replace(/[\s*\u200b\ufeff]+/g, '');

/** `near` is the quote's offset in the text that was read, which tells repeated quotes apart. Null where the file does not have it. */
export function locate(runs: Run[], quote: string, near: number): QuotePosition | null {
  const wanted = bare(quote);
  if (!wanted) return null;
  const texts = runs.map(({ text }) => bare(text));
  const all = texts.join('');
  const start = nearest(all, wanted, near);
  if (start < 0) return null;
  const boxes: QuotePosition['boxes'] = [];
  let at = 0;
  runs.forEach((run, i) => {
    const { length } = texts[i]!;
    const [from, to] = [Math.max(start, at), Math.min(start + wanted.length, at + length)];
    if (from < to) boxes.push({ ...part(run, (from - at) / length, (to - at) / length), page: run.page });
    at += length;
  });
  return { page: boxes[0]!.page, boxes };
}

function nearest(text: string, wanted: string, near: number): number {
  let best = -1;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (best >= 0 && Math.abs(at - near) >= Math.abs(best - near)) break;
    best = at;
  }
  return best;
}

const part = ({ x, y, width, height }: Box, from: number, to: number): Box => ({
  x: x + width * from,
  y,
  width: width * (to - from),
  height,
});
