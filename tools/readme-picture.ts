/** The picture in the README, from the bundled sample as it is read now: `npx tsx tools/readme-picture.ts`. */
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { analyze } from '../lib/analyze';
import type { Settings } from '../lib/browser/settings';
import type { Analysis } from '../lib/model';
import { findBrowser } from './browser/find';
import { loadClassifier } from './engine';
import { readInput } from './input/read';
import type { Shown } from './shots/shown';
import { serveHarness } from './shots/site';

const root = join(import.meta.dirname, '..');
const settings: Settings = { language: 'zh', theme: 'light', badge: true, highlight: 'teal', sites: [], remember: true };
const tall = { width: 380, height: 680 };
/** What the explained clause names. */
const explained = '人脸信息';

interface View {
  view: Shown['view'];
  size: { width: number; height: number };
  focus?: string;
  act?: (page: Page) => Promise<void>;
}

const views: View[] = [
  { view: 'popup', size: { width: 380, height: 600 } },
  {
    view: 'sidepanel',
    size: tall,
    act: async (page) => {
      await page.getByRole('tab').nth(1).click();
      const chapter = page.locator('.chapter', { hasText: explained }).first();
      // Only what is near the window is drawn.
      while ((await chapter.count()) === 0) {
        await page.mouse.wheel(0, 400);
        await page.waitForTimeout(50);
      }
      await chapter.evaluate((element) => window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 60));
      await page.getByRole('button', { name: explained }).first().hover();
    },
  },
  { view: 'sidepanel', size: tall, focus: explained, act: (page) => page.evaluate(() => (document.activeElement as HTMLElement).blur()) },
];

async function take(browser: Browser, address: string, analysis: Analysis, { view, size, focus: words, act }: View): Promise<string> {
  const clause = words ? analysis.clauses.findIndex(({ kind, text }) => kind === 'sentence' && text.includes(words)) : -1;
  const focus = clause < 0 ? null : { clauses: [clause], text: analysis.clauses[clause]!.text };
  const shown: Shown = { view, settings, state: { kind: 'ready', tabId: 1, url: analysis.url, title: analysis.title, analysis, focus } };
  const page = await browser.newPage({ viewport: size, deviceScaleFactor: 2 });
  await page.addInitScript((all) => Object.assign(window, { shown: all }), shown);
  await page.goto(address);
  await page.waitForSelector('main');
  await act?.(page);
  await page.waitForTimeout(300);
  const picture = await page.screenshot();
  await page.close();
  return picture.toString('base64');
}

const composed = (pictures: string[]): string => `<style>
  body { display: flex; gap: 24px; align-items: center; margin: 0; padding: 40px; background: linear-gradient(135deg, #cfe6e2, #eef5f3 60%, #f8efe9); }
  img { width: 380px; border-radius: 12px; box-shadow: 0 2px 6px #0a3b3722, 0 16px 40px #0a3b3733; }
</style>${pictures.map((picture) => `<img src="data:image/png;base64,${picture}">`).join('')}`;

const classifier = await loadClassifier();
const analysis = await analyze(readInput(join(root, 'samples/sample-policy.html'), 'https://weian.example/privacy').page, () => classifier);
const { address, stop } = await serveHarness();
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
try {
  const pictures: string[] = [];
  for (const view of views) pictures.push(await take(browser, address, analysis, view));
  const page = await browser.newPage({ viewport: { width: 1268, height: 760 }, deviceScaleFactor: 1.5 });
  await page.setContent(composed(pictures));
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(root, 'docs/images/mingyin.png') });
} finally {
  await browser.close();
  await stop();
}
