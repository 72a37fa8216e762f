/** How fast the engine is: warm, cold, and as the text grows. */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { cut as segment } from 'jieba-wasm';
import type { Page } from '../../lib/model';
import { buildForNode } from '../package/build';
import { type Figure, median, spent } from './measure';
import { length, pageOf } from './sample';

const out = '.output/bench';
const built = (name: string): string => resolve(out, 'dist', `${name}.js`);

/** The engine as it ships: run from its sources, each function would be given its name anew whenever it is made, a fifth of the time. */
async function buildEngine(): Promise<typeof import('../package')> {
  await buildForNode(out, { index: resolve('tools/package/index.ts'), cold: resolve('tools/bench/cold.ts') });
  return import(built('index'));
}

/** Times of the processor: what else the machine does counts little in them, and nothing in their ratios. Cold first. */
export async function* engineFigures(): AsyncGenerator<Figure> {
  const { analyze, loadClassifier } = await buildEngine();
  const cold = median(Array.from({ length: 3 }, coldRun));
  const classifier = await loadClassifier();
  const analysis = (page: Page) => () => analyze(page, () => classifier);
  for (const [language, file] of Object.entries(samples)) {
    const page = pageOf(17_000, file);
    const text = page.blocks.map((block) => block.text).join('\n');
    const cut = await spent(15, () => segment(text, true));
    const warm = await spent(15, analysis(page));
    if (language === 'Chinese')
      yield {
        name: 'engine loaded, first analysis of 17,000 characters',
        value: cold,
        unit: 'ms',
        ratio: { to: `the same, warm (${warm.toFixed(0)} ms)`, value: cold / warm },
        most: null,
        mostTimes: 15,
      };
    yield {
      name: `analysis of ${length(page)} characters, ${language}, warm (wanted: 60)`,
      value: warm,
      unit: 'ms',
      ratio: { to: `jieba cutting the same text (${cut.toFixed(1)} ms)`, value: warm / cut },
      most: null,
      mostTimes: language === 'Chinese' ? 18 : 40,
    };
    const small = await spent(15, analysis(pageOf(10_000, file)));
    const large = await spent(1, analysis(pageOf(1_000_000, file)));
    yield {
      name: `growth from 10,000 to 1,000,000 characters, ${language}`,
      value: large / small,
      unit: '×',
      ratio: { to: 'the growth of the text', value: large / small / 100 },
      most: 130,
    };
  }
}

const samples = { Chinese: 'samples/sample-policy.html', English: 'samples/sample-policy-en.html' };

const coldRun = (): number =>
  Number(execFileSync(process.execPath, [built('cold')], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }));
