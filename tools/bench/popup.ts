/** How soon the popup shows the card of a page that was analysed already, in the built extension, beside a page of it with one word. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { built, launch, openPopup, type Running, tabIdOf } from '../browser/extension';
import { serve } from '../browser/serve';
import { stateOf } from '../browser/state';
import { textPage } from '../browser/text-page';
import { pageOf } from './engine';
import { type Figure, median } from './measure';

const runs = 15;

/**
 * An expression: milliseconds from the document's navigation to the paint of what `selector` holds, by the page's own clock.
 * Rejects where it is not painted.
 */
const paintOf = (selector: string): string => `new Promise((painted, failed) => {
  setTimeout(() => failed(new Error('${selector} was not painted')), 10_000);
  new PerformanceObserver((list) => {
    for (const { element, startTime } of list.getEntries()) if (element?.closest('${selector}')) painted(startTime);
  }).observe({ type: 'largest-contentful-paint', buffered: true });
})`;

async function popupTime(running: Running, page: Page): Promise<number> {
  await page.bringToFront();
  const popup = await openPopup(running);
  const time = await popup.evaluate<number>(paintOf('.popup .head, .popup .scroll'));
  await popup.evaluate('setTimeout(() => window.close())');
  await page.waitForTimeout(300);
  return time;
}

async function emptyTime(running: Running): Promise<number> {
  const page = await running.context.newPage();
  await page.goto(running.address('empty.html'));
  const time = await page.evaluate<number>(paintOf('p'));
  await page.close();
  return time;
}

/** The first of each is not counted. */
async function medianOf(run: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i <= runs; i++) times.push(await run());
  return median(times.slice(1));
}

export async function popupFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mingyin-bench-'));
  cpSync(built, folder, { recursive: true });
  writeFileSync(join(folder, 'empty.html'), '<!doctype html><title>empty</title><p>empty');
  const blocks = pageOf(17_000).blocks.map(({ text }) => text.replaceAll('\n', ' '));
  const site = await serve({ '/privacy.html': { body: textPage(blocks.join('\n'), '隐私政策') } });
  const running = await launch({ folder });
  try {
    const page = await running.context.newPage();
    await page.goto(site.url('/privacy.html'));
    const { kind } = await stateOf(running, await tabIdOf(running, page));
    if (kind !== 'ready') throw new Error(`the page is ${kind}`);
    const popup = await medianOf(() => popupTime(running, page));
    const empty = await medianOf(() => emptyTime(running));
    return [
      {
        name: 'popup with the card of an analysed page',
        value: popup,
        unit: 'ms',
        ratio: { to: `a page of the extension with one word (${empty.toFixed(1)} ms)`, value: popup / empty },
        most: 100,
      },
    ];
  } finally {
    await running.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
