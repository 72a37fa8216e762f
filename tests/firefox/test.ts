/** The tests of a real Firefox: the browser with the extension, a page of the extension that stays open, the test site. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import type { Analysis } from '../../lib/model';
import { type Served, type Site, serve } from '../../tools/browser/serve';
import { pages } from '../e2e/pages';
import { printedPolicy } from '../fixtures/printed';
import { closePanel, openTab, show, stateOf, type Tab } from './extension';
import { type Firefox, launchFirefox } from './firefox';

export { expect } from '@playwright/test';

export const site: Site = { ...pages(), '/policy.pdf': { type: 'application/pdf', body: Buffer.from(printedPolicy()) } };
export const test = base.extend<{ open(path: string): Promise<Tab> }, { firefox: Firefox; home: Tab; served: Served; downloads: string }>({
  // Where the browser puts what it saves.
  downloads: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'mingyin-downloads-'));
      await use(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  firefox: [
    async ({ downloads }, use) => {
      const firefox = await launchFirefox({ prefs: { 'browser.download.folderList': 2, 'browser.download.dir': downloads } });
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker' },
  ],
  // A page of the extension that stays open.
  home: [
    async ({ firefox }, use) => {
      const home = await openTab(firefox, firefox.address('options.html'));
      await firefox.inPage('await browser.storage.local.set({ settings: { language: "zh" } })');
      await use(home);
    },
    { scope: 'worker' },
  ],
  served: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
    async ({}, use) => {
      const served = await serve(site);
      await use(served);
      await served.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ firefox, home, served }, use) => {
    const tabs: Tab[] = [];
    await use(async (path) => {
      await show(firefox, home.handle);
      const tab = await openTab(firefox, served.url(path));
      tabs.push(tab);
      return tab;
    });
    await closePanel(firefox);
    for (const { handle } of tabs) {
      await show(firefox, handle);
      await firefox.send('WebDriver:CloseWindow');
    }
    await show(firefox, home.handle);
  },
});

export async function analysisOf(firefox: Firefox, tab: Tab, name: 'state' | 'analyse' = 'state'): Promise<Analysis> {
  const state = await stateOf(firefox, tab, name);
  if (state.kind !== 'ready') throw new Error(`the page is ${state.kind}`);
  return state.analysis;
}
