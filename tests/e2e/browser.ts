/** One browser with the built extension for all tests of a file, and a site on localhost with the pages that they need. */
import { test as base, type Page } from '@playwright/test';
import { launch, type Running, tabIdOf } from '../../tools/browser/extension';
import { exampleHosts, type Served, serve } from '../../tools/browser/serve';
import { badgeOf, speak, stateOf } from '../../tools/browser/state';
import { pages } from './pages';

interface Shared {
  running: Running;
  site: Served;
}

/** A tab that shows one page of the site. */
export interface Tab {
  page: Page;
  id: number;
  state(name?: 'state' | 'analyse'): ReturnType<typeof stateOf>;
  badge(): Promise<string>;
}

/** Until where a page was scrolled to has been told: a timer of the page's own, on the same thread, that is set later and longer. */
export const rested = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 250)))));

/** For tests the extension speaks Chinese. Undoes all other settings. */
export const speakChinese = (running: Running): Promise<void> => speak(running, 'zh');

export const test = base.extend<{ open(path: string, host?: string): Promise<Tab> }, Shared>({
  running: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
    async ({}, use) => {
      const running = await launch({ args: [exampleHosts] });
      await speakChinese(running);
      await use(running);
      await running.close();
    },
    { scope: 'worker' },
  ],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
    async ({}, use) => {
      const site = await serve(pages());
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ running, site }, use) => {
    const opened: Page[] = [];
    await use(async (path, host) => {
      const page = await running.context.newPage();
      opened.push(page);
      await page.goto(path.includes(':') ? path : site.url(path, host));
      const id = await tabIdOf(running, page);
      return { page, id, state: (name) => stateOf(running, id, name), badge: () => badgeOf(running, id) };
    });
    for (const page of opened) await page.close();
  },
});

export { expect } from '@playwright/test';
