/** The built extension in a real browser, with pages to measure it by and a page of its own with one word. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { built, launch, type Running, stopWorker, tabIdOf } from '../browser/extension';
import { type Served, serve } from '../browser/serve';
import { stateOf } from '../browser/state';
import { textPage } from '../browser/text-page';
import { type Figure, median } from './measure';
import { pageOf } from './sample';

const textOf = (characters: number, sample?: string): string =>
  pageOf(characters, sample)
    .blocks.map(({ text }) => text.replaceAll('\n', ' '))
    .join('\n');

/** A page that is empty when it has loaded, and a policy after its script has run. */
const later = (html: string) =>
  `<!doctype html><meta charset="utf-8"><title>隐私政策</title><div id="app"></div><script>setTimeout(() => {
    document.querySelector('#app').innerHTML = ${JSON.stringify(html).replaceAll('</', '<\\/')};
    document.body.dataset.drawn = String(Date.now());
  }, 300)</script>`;

export interface Rig {
  running: Running;
  site: Served;
  page: Page;
  /** A page of the extension's own, which asks for it. */
  own: Page;
  close(): Promise<void>;
}

/** An extension that goes the same way with nothing in it: what it takes is the browser's own. */
export const bare = join(import.meta.dirname, 'bare');

export async function rigUp(extension = built): Promise<Rig> {
  const folder = mkdtempSync(join(tmpdir(), 'mingyin-bench-'));
  cpSync(extension, folder, { recursive: true });
  writeFileSync(join(folder, 'empty.html'), '<!doctype html><title>empty</title><p>empty');
  const zh = textPage(textOf(17_000), '隐私政策');
  const site = await serve({
    '/privacy.html': { body: zh },
    '/en/privacy.html': { body: textPage(textOf(17_000, 'samples/sample-policy-en.html'), 'Privacy Policy') },
    '/later/privacy.html': { body: later(zh.split(/<\/?main>/)[1]!) },
    '/100000/privacy.html': { body: textPage(textOf(100_000), '隐私政策') },
    '/long/privacy.html': { body: textPage(textOf(960_000), '隐私政策') },
    '/long/en/privacy.html': { body: textPage(textOf(960_000, 'samples/sample-policy-en.html'), 'Privacy Policy') },
    '/empty.html': { body: '<!doctype html><title>empty</title><p>empty' },
  });
  const running = await launch({ folder });
  const own = await running.context.newPage();
  await own.goto(running.address('empty.html'));
  const page = await running.context.newPage();
  const close = async () => {
    await running.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { running, site, page, own, close };
}

/** Opens a policy, and waits until it is analysed. */
export async function openPolicy({ running, site, page }: Rig, path: string): Promise<number> {
  await page.goto(site.url(path));
  const tabId = await tabIdOf(running, page);
  const { kind } = await stateOf(running, tabId);
  if (kind !== 'ready') throw new Error(`${path} is ${kind}`);
  return tabId;
}

/** It may have closed by itself since it was listed. */
const gone = (error: Error): void => {
  if (!error.message.includes('No target')) throw error;
};

/** The worker, the hidden page and its threads are gone, as after a while without a policy. */
export async function stopAll({ running }: Rig): Promise<void> {
  const session = await running.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = (await session.send('Target.getTargets', { filter: [{}] })) as {
    targetInfos: { targetId: string; url: string }[];
  };
  for (const { targetId, url } of targetInfos)
    if (url === running.address('offscreen.html')) await session.send('Target.closeTarget', { targetId }).catch(gone);
  await session.detach();
  await stopWorker(running);
}

/**
 * Milliseconds from a page's being there, or from its text's, until the icon tells what was found. A tab of its own each time: one that
 * sends text after text has to rest between them.
 */
export async function badgeTime({ site, running, own }: Rig, path: string): Promise<number> {
  const page = await running.context.newPage();
  await page.goto(site.url(path), { waitUntil: 'commit' });
  const told = await own.evaluate(async () => {
    for (const until = Date.now() + 30_000; Date.now() < until; await new Promise((wait) => setTimeout(wait, 3))) {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      if (await chrome.action.getBadgeText({ tabId: tab!.id! })) return Date.now();
    }
    throw new Error('no badge within 30 s');
  });
  const there = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return Number(document.body.dataset.drawn ?? performance.timeOrigin + navigation!.domContentLoadedEventEnd);
  });
  await page.close();
  return told - there;
}

/**
 * An expression: when what `selector` holds was painted, in milliseconds since 1970.
 * Rejects where it is not painted.
 */
export const paintOf = (selector: string): string => `new Promise((painted, failed) => {
  setTimeout(() => failed(new Error('${selector} was not painted')), 20_000);
  new PerformanceObserver((list) => {
    for (const { element, startTime } of list.getEntries())
      if (element?.closest('${selector}')) painted(performance.timeOrigin + startTime);
  }).observe({ type: 'largest-contentful-paint', buffered: true });
})`;

/** Milliseconds in which the extension's page with one word comes to be painted in a tab. */
export async function emptyTime({ running }: Rig): Promise<number> {
  const page = await running.context.newPage();
  await page.goto(running.address('empty.html'));
  const time = await page.evaluate<number>(`${paintOf('p')}.then((at) => at - performance.timeOrigin)`);
  await page.close();
  return time;
}

/** The first is not counted. */
export async function medianOf(runs: number, run: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i <= runs; i++) times.push(await run());
  return median(times.slice(1));
}

/** A time in the browser. `wanted` is told and not judged: the clock of a machine that does other work is no judge. The ratio is. */
export const promised = (
  name: string,
  value: number,
  wanted: number,
  to: { name: string; value: number },
  most: number | null,
): Figure => ({
  name: `${name} (wanted: ${wanted})`,
  value,
  unit: 'ms',
  ratio: { to: `${to.name} (${to.value.toFixed(0)} ms)`, value: value / to.value },
  most: null,
  ...(most !== null && { mostTimes: most }),
});
