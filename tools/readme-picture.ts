/** The picture in the README, from the bundled sample as it is read now: `npx tsx tools/readme-picture.ts`. */
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { analyze } from '../lib/analyze';
import { findBrowser } from './browser/find';
import { loadClassifier } from './engine';
import { readInput } from './input/read';
import { serveHarness } from './shots/site';
import { blur, showChapter, takeView, type View } from './shots/take';

const root = join(import.meta.dirname, '..');
const tall = { width: 380, height: 680 };
/** What the explained clause names. */
const explained = '人脸信息';

const views: View[] = [
  { view: 'popup', size: { width: 380, height: 600 } },
  { view: 'sidepanel', size: tall, act: (page) => showChapter(page, explained) },
  { view: 'sidepanel', size: tall, focus: explained, act: blur },
];

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
  for (const view of views) pictures.push(await takeView(browser, address, analysis, 'zh', view));
  const page = await browser.newPage({ viewport: { width: 1268, height: 760 }, deviceScaleFactor: 1.5 });
  await page.setContent(composed(pictures));
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(root, 'docs/images/mingyin.png') });
} finally {
  await browser.close();
  await stop();
}
