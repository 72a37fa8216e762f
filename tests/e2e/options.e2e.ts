/** The options as the extension keeps and follows them. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { inExtension } from '../../tools/browser/state';
import { expect, speakChinese, test } from './browser';

async function options({ context, address }: { context: { newPage(): Promise<Page> }; address(path: string): string }): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address('options.html'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('明隐 设置');
  return page;
}

test('a site to leave alone is not read until the reader insists', async ({ open, running }) => {
  const page = await options(running);
  const field = page.getByRole('textbox', { name: '网站' });
  await field.fill('not a site');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('“not a site”不是网站地址。');
  await field.fill('http://localhost:1/somewhere');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listitem')).toHaveText('localhost');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  const tab = await open('/privacy.html');
  // What was opened after it has been read.
  const other = await open('/privacy.html', 'other.example');
  await expect.poll(() => other.badge()).not.toBe('');
  expect(await tab.badge()).toBe('');
  expect(await tab.state()).toMatchObject({ kind: 'left-alone' });
  expect(await tab.state('analyse')).toMatchObject({ kind: 'ready' });

  await page.getByRole('button', { name: '移除 localhost' }).click();
  await expect(page.getByRole('listitem')).toHaveCount(0);
  const again = await open('/privacy.html');
  await expect.poll(() => again.badge()).not.toBe('');
  await speakChinese(running);
  await page.close();
});

test('a quote is marked in the colour that was chosen', async ({ open, running }) => {
  const page = await options(running);
  await page.getByRole('radio', { name: '紫色' }).check();
  await expect(page.getByRole('status')).toHaveText('已保存。');
  const tab = await open('/privacy.html');
  const found = await tab.state();
  if (found.kind !== 'ready') throw new Error(found.kind);
  const { quote, start } = found.analysis.card.closing.evidence[0]!;
  const { highlight } = await page.evaluate(async () => (await chrome.storage.local.get('settings')).settings as { highlight: string });
  await inExtension(running, ({ id, request }) => chrome.tabs.sendMessage(id, { to: 'page', name: 'highlight', request }), {
    id: tab.id,
    request: { quote, near: start, colour: highlight },
  });
  const rules = await tab.page.evaluate(() =>
    document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)),
  );
  expect(rules.join()).toContain('rgb(226, 210, 255)');
  await speakChinese(running);
  await page.close();
});

test('what is stored is counted and deleted, badges and all', async ({ open, running }) => {
  const tab = await open('/privacy.html');
  await expect.poll(() => tab.badge()).not.toBe('');
  const kept = () =>
    inExtension(
      running,
      async () => Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith('tab:')).length,
      null,
    );
  // The badge stands before the result is put away.
  await expect.poll(kept).toBeGreaterThan(0);
  const before = await kept();
  const page = await options(running);
  await expect(page.getByText(`现在保存着 ${before} 个标签页的结果`)).toBeVisible();
  await page.getByRole('button', { name: '全部删除' }).click();
  await expect(page.getByRole('status')).toHaveText(`已删除 ${before} 个标签页的结果。`);
  await expect(page.getByRole('button', { name: '全部删除' })).toBeDisabled();
  expect(await kept()).toBe(0);
  expect(await tab.badge()).toBe('');
  expect(await tab.state()).toMatchObject({ kind: 'ready' });
  await page.close();
});

test('language, theme and badge are followed at once', async ({ open, running }) => {
  const tab = await open('/privacy.html');
  await expect.poll(() => tab.badge()).not.toBe('');
  const page = await options(running);
  await page.getByRole('checkbox', { name: '图标' }).uncheck();
  await expect.poll(() => tab.badge()).toBe('');
  await page.getByRole('radio', { name: '深色' }).check();
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  await page.getByRole('radio', { name: 'English' }).check();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mingyin options');
  await expect(page.getByText('Alt+Shift+E')).toBeVisible();
  await speakChinese(running);
  await page.close();
});
