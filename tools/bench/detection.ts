/** How long the gate takes on a page that is no policy, in a real browser, beside Readability's own quick look. */
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from '../browser/find';
import type { Figure } from './measure';
import { otherKinds, shop } from './page-kinds';

async function script(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: 'tools/bench/in-page.ts', formats: ['iife'], name: 'bench' } },
  });
  const [{ output }] = result as unknown as [{ output: { code: string }[] }];
  return output[0]!.code;
}

/** What a look may take at most: milliseconds of 5,000 elements, and times what Readability's takes, there and elsewhere. */
const most = { shop: { ms: 1, times: 1 }, others: 1.5 };

export async function* detectionFigures(): AsyncGenerator<Figure> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  const code = await script();
  try {
    for (const [kind, html] of Object.entries({ shop, ...otherKinds })) {
      const page = await browser.newPage();
      await page.setContent(html);
      await page.addScriptTag({ content: code });
      const { nodes, gate, readerable } = await page.evaluate(() =>
        (globalThis as unknown as { bench: typeof import('./in-page') }).bench.measure(),
      );
      await page.close();
      yield {
        name: `detection, ${kind}, ${nodes} elements, no policy`,
        value: gate,
        unit: 'ms',
        ratio: { to: `isProbablyReaderable (${readerable.toFixed(2)} ms)`, value: gate / readerable },
        most: kind === 'shop' ? most.shop.ms : null,
        mostTimes: kind === 'shop' ? most.shop.times : most.others,
      };
    }
  } finally {
    await browser.close();
  }
}
