/** Pages that change: the card belongs to the text that is on the screen, and what the reader has opened stays as long as it stands there. */
import type { Analysis } from '../../lib/model';
import { chooseExplain, explainedIn } from '../../tools/browser/explain';
import { openPopup, openSidePanel, tabIdOf } from '../../tools/browser/extension';
import { expect, type Tab, test } from './browser';

const analysisOf = async ({ state }: Tab): Promise<Analysis> => {
  const found = await state();
  if (found.kind !== 'ready') throw new Error(found.kind);
  return found.analysis;
};
const periods = ({ card }: Analysis): string[] => card.retention.map(({ period }) => period);
const sentence = '我们会读取您的应用列表';

for (const path of ['banner', 'spy'])
  test(`${path}: an analysis or few, and the explanation and colours stay`, async ({ open, running }) => {
    const tab = await open(`/changing/${path}/privacy.html`);
    await expect.poll(() => tab.badge()).not.toBe('');
    const panel = await openSidePanel(running, tab.page);
    const press = async (text: string) => {
      const button = `[...document.querySelectorAll('button')].find((one) => one.innerText.includes('${text}'))`;
      await expect.poll(() => panel.evaluate<boolean>(`Boolean(${button})`)).toBe(true);
      await panel.evaluate(`${button}.click()`);
    };
    await expect.poll(() => panel.evaluate<string>('document.body.innerText')).toContain('原文');
    await chooseExplain(running, tab.id, { selectionText: sentence });
    await expect.poll(() => explainedIn(panel)).toContain(sentence);
    // However long a look takes here: the texts that are analysed are the first one and two more, after which the place is known to move.
    // They are looked up in what is stored: a page of the extension that is opened to ask would come before the one that the panel is on.
    const texts = new Set<string>();
    const turns = () => tab.page.evaluate<number>('turns()');
    /** While the page has changed so often more: the banner twice a second, the address fifty times. */
    const watched = async (times: number) => {
      const until = (await turns()) + times;
      while ((await turns()) < until) {
        const stored = await (await running.worker()).evaluate((tab) => chrome.storage.session.get(tab), `tab:${tab.id}`);
        for (const [sha256] of JSON.stringify(stored).matchAll(/(?<="sha256":")[0-9a-f]{64}/g)) texts.add(sha256);
      }
    };
    const often = path === 'banner' ? 8 : 200;
    await watched(often);
    expect(await explainedIn(panel)).toContain(sentence);
    await press('返回');
    await press('原文');
    await press('在页面上按主题标色');
    const coloured = () => tab.page.evaluate(() => CSS.highlights.size);
    await expect.poll(coloured).toBeGreaterThan(5);
    if (path === 'spy') await tab.page.click('#link');
    await watched(often);
    expect(await coloured()).toBeGreaterThan(5);
    expect(texts.size).toBeGreaterThan(0);
    expect(texts.size).toBeLessThanOrEqual(path === 'banner' ? 3 : 1);
    await panel.evaluate('window.close()');
  });

test('text changed in place by the reader: the card is of the new text, at once where it is asked for', async ({ open, running }) => {
  const tab = await open('/changing/in-place/privacy.html');
  expect((await analysisOf(tab)).card.service).toBe('苇岸读书');
  await tab.page.click('#swap');
  expect((await analysisOf(tab)).card.service).toBe('芦洲读书');
  await tab.page.bringToFront();
  const popup = await openPopup(running);
  await expect.poll(() => popup.evaluate<string>('document.body.innerText')).toContain('芦洲');
  await popup.evaluate('window.close()');
});

test('text changed by itself: an open panel follows', async ({ open, running }) => {
  test.slow();
  const tab = await open('/changing/by-itself/privacy.html');
  await expect.poll(() => tab.badge()).not.toBe('');
  const panel = await openSidePanel(running, tab.page);
  const text = () => panel.evaluate<string>('document.body.innerText');
  await expect.poll(text).toContain('苇岸');
  await tab.page.evaluate('swap()');
  // Looks take a small share of the page's time: on a busy machine the next one is far off.
  await expect.poll(text, { timeout: 120_000 }).toContain('芦洲');
  await panel.evaluate('window.close()');
});

test('one figure that the reader switches to and fro is followed each time', async ({ open }) => {
  const tab = await open('/changing/one-figure/privacy.html');
  expect(periods(await analysisOf(tab))).toContain('P6M');
  for (const period of ['P9M', 'P6M', 'P9M', 'P6M']) {
    await tab.page.click('#swap');
    expect(periods(await analysisOf(tab))).toContain(period);
  }
});

test('a page left by a link keeps no badge and nothing of it; Back brings both again', async ({ open, running }) => {
  const tab = await open('/privacy.html');
  await expect.poll(() => tab.badge()).not.toBe('');
  const badge = await tab.badge();
  const stored = async () => JSON.stringify(await (await running.worker()).evaluate(() => chrome.storage.session.get(null)));
  expect(await stored()).toContain('苇岸');
  const to = new URL('/changing/next.html', tab.page.url()).href;
  await tab.page.evaluate((to) => void location.assign(to), to);
  await tab.page.waitForURL(to);
  await expect.poll(stored).not.toContain('privacy.html');
  expect(await tab.badge()).toBe('');
  await tab.page.goBack();
  expect(await tabIdOf(running, tab.page)).toBe(tab.id);
  await expect.poll(() => tab.badge()).toBe(badge);
  expect((await analysisOf(tab)).card.service).toBe('苇岸读书');
});

test('a page left while it is analysed leaves its number to nobody', async ({ open, running }) => {
  for (let i = 0; i < 5; i++) {
    const tab = await open('/changing/next.html');
    const policy = new URL('/privacy.html', tab.page.url()).href;
    await tab.page.goto(policy);
    await tab.page.waitForTimeout(20 + i * 60);
    await tab.page.goto(new URL('/changing/next.html', policy).href);
    // Analyses run in turns: the one after it has come to its end.
    const other = await open('/privacy.html');
    await expect.poll(() => other.badge()).not.toBe('');
    await other.page.close();
    expect(await tab.badge()).toBe('');
    const stored = await (await running.worker()).evaluate(() => chrome.storage.session.get(null));
    expect(Object.keys(stored)).not.toContain(`tab:${tab.id}`);
  }
});
