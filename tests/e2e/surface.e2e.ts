/** Every state of the surface, in both languages and themes: nothing for axe to find, all of it by keyboard, nothing cut off when narrow. */
import AxeBuilder from '@axe-core/playwright';
import { type Browser, test as base, chromium, expect, type Page } from '@playwright/test';
import type { Jurisdiction } from '../../lib/model';
import { findBrowser } from '../../tools/browser/find';
import { contextFor, type Shot, shots } from '../../tools/shots/shots';
import { serveHarness } from '../../tools/shots/site';
import { longer } from '../fixtures/longer';
import { zh } from '../fixtures/sample.zh';

const test = base.extend<{ shown(shot: Shot): Promise<Page> }, { harness: { browser: Browser; address: string } }>({
  harness: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
    async ({}, use) => {
      const { address, stop } = await serveHarness();
      const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
      await use({ browser, address });
      await browser.close();
      await stop();
    },
    { scope: 'worker' },
  ],
  shown: async ({ harness: { browser, address } }, use) => {
    const contexts: { close(): Promise<void> }[] = [];
    await use(async (shot) => {
      const context = await browser.newContext({ ...contextFor(shot), reducedMotion: 'reduce' });
      contexts.push(context);
      const page = await context.newPage();
      page.on('pageerror', (error) => {
        throw error;
      });
      await page.addInitScript((shown) => Object.assign(window, { shown }), shot.shown);
      await page.goto(address);
      await page.waitForSelector('main, .under');
      await shot.act?.(page);
      return page;
    });
    for (const context of contexts) await context.close();
  },
});

const named = (name: string): Shot => {
  const shot = shots.find((one) => one.name === name);
  if (!shot) throw new Error(`no screenshot ${name}`);
  return shot;
};

// Every state in one language and theme; what shows every colour and kind of text, in all four. The card's sections are checked all open.
const everywhere = /^(popup-ready|popup-failed|card-all|panel-text|panel-explained|welcome)\./;
const once = /^(?!card-(?!all|full|bare)).*\.zh\.light$/;
const checked = shots.filter(({ name }) => once.test(name) || everywhere.test(name));
for (const shot of checked)
  test(`axe finds nothing: ${shot.name}`, async ({ shown }) => {
    const page = await shown(shot);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
  });

test('the first screen gives its four answers without scrolling, each with its quote a press away', async ({ shown }) => {
  for (const language of ['zh', 'en']) {
    const page = await shown(named(`popup-ready.${language}.light`));
    for (const part of ['.head', '.answer-takes', '.answer-gives', '.answer-refuse', '.answer-leave'])
      await expect(page.locator(part)).toBeInViewport({ ratio: 1 });
    // Anywhere on it will do.
    await page.locator('.answer-takes').click({ position: { x: 60, y: 45 } });
    await expect(page.locator('.answer-takes blockquote').first()).toContainText('身份证号码');
  }
});

test('what can be refused stands in one list, with the way to each', async ({ shown }) => {
  const page = await shown(named('popup-ready.zh.light'));
  await page.getByRole('button', { name: '我能拒绝什么' }).click();
  const list = page.getByRole('dialog');
  await expect(list.getByRole('checkbox')).toHaveCount(7);
  await expect(list).toContainText('手机的系统设置');
});

test('a section opens, a statement shows its quote and is shown on the page, by keyboard alone', async ({ shown }) => {
  const page = await shown(named('popup-ready.zh.light'));
  const press = async (name: string) => {
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (at.includes(name)) return page.keyboard.press('Enter');
    }
    throw new Error(`the tab key never reaches ${name}`);
  };
  await press('要注意的地方');
  await press('几乎每份政策都写的');
  await press('使用即视为同意');
  await expect(page.locator('blockquote mark').first()).toHaveText('您继续使用本服务，即视为同意修改后的隐私政策');
  await press('在页面上看');
  await expect(page.getByRole('status')).toHaveText('已在页面上标出。');
});

test('what does not fit together is shown with both quotes', async ({ shown }) => {
  const page = await shown(named('card-oddities.zh.light'));
  const section = page.locator('.section', { hasText: '对不上的地方' });
  await section.getByRole('button', { name: '说会重新征得同意，又说继续用就算同意' }).click();
  await expect(section.locator('blockquote')).toContainText(['我们会重新征得您的同意', '您继续使用本服务，即视为同意修改后的隐私政策']);
});

test('nothing is shown before it is known whose laws and which kind of app the reader chose', async ({ harness: { browser, address } }) => {
  for (const view of ['popup', 'sidepanel'] as const) {
    const page = await browser.newPage();
    const { shown } = named('popup-ready.zh.light');
    const choice = { laws: ['eu', 'hk'] as Jurisdiction[], kind: 'maps' };
    await page.addInitScript((all) => Object.assign(window, all, { said: new Set() }), { shown: { ...shown, view, choice } });
    await page.addInitScript(() => {
      const { said } = window as unknown as { said: Set<string> };
      new MutationObserver(() => {
        for (const line of document.querySelectorAll('.section-notStated, .section-checklist')) said.add(line.textContent!);
      }).observe(document, { childList: true, subtree: true, characterData: true });
    });
    await page.goto(address);
    await expect(page.locator('.section', { hasText: '这类应用需要什么' })).toContainText('你选的是地图导航类');
    const said = await page.evaluate(() => [...(window as unknown as { said: Set<string> }).said]);
    expect(said).toEqual([expect.stringContaining('处理的法律依据'), expect.stringContaining('没有找到')]);
    await page.close();
  }
});

test('the checklist is a table of what the law asks for; whose law is the reader’s choice, and a line opens to its quote', async ({
  shown,
}) => {
  for (const [language, asked, union, other] of [
    ['zh', '保存多久，或怎样确定期限', '欧盟', '处理的法律依据'],
    ['en', 'how long it is kept, or how that is set', 'European Union', 'legal basis of processing'],
  ] as const) {
    const page = await shown(named(`card-checklist.${language}.light`));
    const table = page.locator('.checklist');
    await expect(table).toHaveCount(1);
    await expect(table.getByRole('rowheader').filter({ hasText: other })).toHaveCount(0);
    await page.getByRole('checkbox', { name: union, exact: true }).check();
    await expect(page.locator('.checklist').getByRole('rowheader').filter({ hasText: other })).toHaveCount(1);
    await page.locator('.checklist').getByRole('button', { name: asked }).click();
    await expect(page.locator('.checklist blockquote')).toContainText(['行程记录保存三年']);
    const { violations } = await new AxeBuilder({ page }).include('.checklist').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
});

test('the tabs of the panel answer to arrows', async ({ shown }) => {
  const page = await shown(named('panel-card.en.light'));
  await page.getByRole('tab', { name: 'Summary' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Text' })).toBeFocused();
  await expect(page.getByRole('tabpanel')).toContainText('一、我们收集哪些信息');
});

test('an explanation has a way back', async ({ shown }) => {
  const page = await shown(named('panel-explained.zh.light'));
  await expect(page.getByRole('heading', { name: '法律怎么说' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.explained')).toHaveCount(0);
  await expect(page.getByRole('tab', { name: '概要' })).toBeVisible();
});

/** Where the window stands once it has come to rest: rows that come near it are drawn and measured in later frames, and move its end. */
const restingPlace = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        const look = (last: number, still: number) => {
          const now = window.scrollY;
          const frames = now === last ? still + 1 : 0;
          if (frames === 10) done(now);
          else requestAnimationFrame(() => look(now, frames));
        };
        look(-1, 0);
      }),
  );

test('back from an explanation the reader is where it was asked for', async ({ shown }) => {
  const page = await shown(named('panel-text.zh.light'));
  const passage = page.locator('.passage', { hasText: '司法机关依法要求时' });
  // Only what is near the window is drawn.
  await expect(async () => {
    await page.mouse.wheel(0, 400);
    await restingPlace(page);
    expect(await passage.count()).toBe(1);
  }).toPass();
  const explain = passage.getByRole('button', { name: '解释这条' });
  await explain.focus();
  const before = await restingPlace(page);
  expect(before).toBeGreaterThan(0);
  await page.keyboard.press('Enter');
  await expect(page.locator('.explained .quote')).toHaveText('司法机关依法要求时，我们会提供有关信息。');
  await page.getByRole('button', { name: '返回' }).click();
  await expect(explain).toBeFocused();
  expect(await restingPlace(page)).toBe(before);
});

test('of a long text only what is near the window is drawn; its end, its parts and its words are reached all the same', async ({
  shown,
}) => {
  const { shown: of, ...shot } = named('panel-text.zh.light');
  if (of.state.kind !== 'ready') throw new Error(of.state.kind);
  const analysis = longer(zh, 200);
  const page = await shown({ ...shot, shown: { ...of, reading: undefined, state: { ...of.state, analysis } } });
  const passages = page.locator('.passage');
  const all = analysis.clauses.filter(({ kind }) => kind !== 'heading');
  await expect(passages.first()).toContainText(all[0]!.text);
  expect(await passages.count()).toBeLessThan(60);

  await expect(async () => {
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await expect(passages.last()).toContainText(all.at(-1)!.text, { timeout: 500 });
    await expect(passages.last()).toBeInViewport({ timeout: 500 });
  }).toPass();
  expect(await passages.count()).toBeLessThan(60);

  const parts = page.getByLabel('目录');
  const titles = await parts.locator('option').allInnerTexts();
  await parts.selectOption({ index: 1_000 });
  await expect(page.getByRole('heading', { name: titles[1_000]!.trim() }).first()).toBeInViewport();

  await page.keyboard.press('Control+f');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('waiting ends in a plain word, not in a spinner', async ({ harness }) => {
  const page = await harness.browser.newPage();
  await page.clock.install();
  await page.addInitScript((state) => Object.assign(window, { shown: state }), named('popup-loading.zh.light').shown);
  await page.goto(harness.address);
  await expect(page.getByText('正在读这一页')).toBeVisible();
  await page.clock.fastForward(15_000);
  await expect(page.getByRole('button', { name: '重新读' })).toBeVisible();
  await page.close();
});

test('nothing is wider than the window, magnified twice or with the longest card', async ({ shown }) => {
  for (const name of ['popup-narrow.zh.light', 'popup-narrow.en.light', 'popup-full.zh.light', 'card-full.en.light']) {
    const page = await shown(named(name));
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow, name).toBeLessThanOrEqual(0);
  }
});

/** What can be pressed; but for a word within a sentence, which is as high as its line. */
const targets = 'a, button:not(.item), input:not([type=radio], [type=checkbox]), select, textarea, summary, label:has(input)';

for (const shot of shots.filter(({ name }) => /^phone-.*\.light$/.test(name)))
  test(`under a finger nothing is too small, nor wider than the screen: ${shot.name}`, async ({ shown }) => {
    const page = await shown(shot);
    const found = page.locator(targets).filter({ visible: true });
    expect(await found.count()).toBeGreaterThan(0);
    const sizes = await found.evaluateAll((all) =>
      all.map((one) => {
        const { width, height } = one.getBoundingClientRect();
        return { said: one.textContent || one.outerHTML.slice(0, 80), least: Math.min(width, height) };
      }),
    );
    expect(sizes.filter(({ least }) => least < 43.5)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });

test('the card is exported as Markdown, JSON and a picture, drawn here', async ({ shown }) => {
  for (const [label, ending] of [
    ['Markdown 文档', '.md'],
    ['JSON 数据', '.json'],
    ['图片', '.png'],
  ]) {
    const page = await shown(named('popup-ready.zh.light'));
    await page.getByRole('button', { name: '导出' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: label }).click();
    expect((await download).suggestedFilename()).toBe(`明隐-云雀出行${ending}`);
  }
});

test('a bug in the surface is told as one, not shown as a blank page', async ({ harness }) => {
  const page = await harness.browser.newPage();
  const { shown } = structuredClone(named('popup-ready.zh.light'));
  if (shown.state.kind === 'ready')
    shown.state.analysis.card.alerts = [{ alert: 'no-such-alert', severity: 'high', evidence: [], confidence: 1 }];
  await page.addInitScript((broken) => Object.assign(window, { shown: broken }), shown);
  await page.goto(harness.address);
  await expect(page.getByText('分析这一页时出了错')).toBeVisible();
  await page.close();
});
