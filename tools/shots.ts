/** Screenshots of every state of the surface in both themes and languages, for a person to look at: `npm run shots [-- PART-OF-NAME…]`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from './browser/find';
import { contextFor, type Shot, shots } from './shots/shots';
import { serveHarness } from './shots/site';

const folder = join(import.meta.dirname, '../.output/shots');
const wanted = process.argv.slice(2);

async function take(browser: Browser, address: string, shot: Shot): Promise<void> {
  const page = await browser.newPage({
    ...contextFor(shot),
    deviceScaleFactor: 2,
    colorScheme: shot.shown.settings.theme === 'dark' ? 'dark' : 'light',
    forcedColors: shot.forced ? 'active' : 'none',
  });
  const faults: Error[] = [];
  page.on('pageerror', (error) => faults.push(error));
  await page.addInitScript((shown) => Object.assign(window, { shown }), shot.shown);
  await page.goto(address);
  await page.locator('#app > *').first().waitFor();
  await shot.act?.(page);
  await page.waitForTimeout(200);
  await page.screenshot({ path: join(folder, `${shot.name}.png`), fullPage: shot.whole ?? false });
  await page.close();
  if (faults.length > 0) throw new Error(`${shot.name}: ${faults[0]!.stack}`);
}

mkdirSync(folder, { recursive: true });
const { address, stop } = await serveHarness();
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
try {
  const taken = shots.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
  for (const shot of taken) await take(browser, address, shot);
  console.log(`${taken.length} screenshots in ${folder}`);
} finally {
  await browser.close();
  await stop();
}
