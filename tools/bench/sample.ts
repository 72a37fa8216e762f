import type { Page } from '../../lib/model';
import { readFilePage } from '../input/read';

export const length = ({ blocks }: Page): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** A sample's blocks again and again, up to about `characters`; tables keep apart. */
export function pageOf(characters: number, file = 'samples/sample-policy.html'): Page {
  const sample = readFilePage(file);
  const tables = Math.max(0, ...sample.blocks.map(({ cell }) => (cell ? cell.table + 1 : 0)));
  const blocks: Page['blocks'] = [];
  let left = characters;
  for (let round = 0; left > 0; round++) {
    for (const block of sample.blocks) {
      if (left <= 0) break;
      blocks.push(block.cell ? { ...block, cell: { ...block.cell, table: block.cell.table + round * tables } } : block);
      left -= block.text.length;
    }
  }
  return { ...sample, blocks };
}
