/** How fast the engine is: warm, cold, and as the text grows. */
import { execFileSync } from 'node:child_process';
import { cut as segment } from 'jieba-wasm';
import { analyze } from '../../lib/analyze';
import type { Page } from '../../lib/model';
import { loadClassifier } from '../engine';
import { readFilePage } from '../input/read';
import { type Figure, median, time } from './measure';

const length = ({ blocks }: Page): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

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

export async function engineFigures(): Promise<Figure[]> {
  const classifier = await loadClassifier();
  const page = pageOf(17_000);
  const text = page.blocks.map((block) => block.text).join('\n');
  const cut = await time(15, () => segment(text, true));
  const warm = await time(15, () => analyze(page, () => classifier));
  const cold = median(Array.from({ length: 3 }, coldRun));
  const small = await time(15, () => analyze(pageOf(10_000), () => classifier));
  const large = await time(3, () => analyze(pageOf(1_000_000), () => classifier));
  return [
    {
      name: `analysis of ${length(page)} characters, warm`,
      value: warm,
      unit: 'ms',
      ratio: { to: `jieba cutting the same text (${cut.toFixed(1)} ms)`, value: warm / cut },
      most: 100,
    },
    {
      name: 'the same, cold: engine loaded, first analysis',
      value: cold,
      unit: 'ms',
      ratio: { to: 'warm', value: cold / warm },
      most: null,
    },
    {
      name: 'growth from 10,000 to 1,000,000 characters',
      value: large / small,
      unit: '×',
      ratio: { to: 'the growth of the text', value: large / small / 100 },
      most: 130,
    },
  ];
}

const coldRun = (): number =>
  Number(execFileSync('npx', ['tsx', 'tools/bench/cold.ts'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }));
