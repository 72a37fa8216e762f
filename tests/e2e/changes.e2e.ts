/** What has changed since the reader last saw a policy: told on the next visit, by meaning, until it is taken. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { inExtension } from '../../tools/browser/state';
import { expect, speakChinese, type Tab, test } from './browser';

const sample = readFileSync('samples/sample-policy.html', 'utf8');
const later = sample
  .replace('身份证号码、人脸信息和银行账号</strong>', '身份证号码、人脸信息、声纹信息和银行账号</strong>')
  .replace('网络日志保存六个月', '网络日志保存三年')
  .replace('这可能使您每次访问都需要重新登录', '这样您每次访问可能都要重新登录');

test.beforeEach(async ({ running }) => {
  await speakChinese(running);
  await inExtension(
    running,
    async () =>
      chrome.storage.local.remove(Object.keys(await chrome.storage.local.get(null)).filter((key) => /^polic(?:y:|ies)/.test(key))),
    null,
  );
});

const kept = (running: Parameters<typeof inExtension>[0]) =>
  inExtension(
    running,
    async () => Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('policy:')).length,
    null,
  );

/** The panel for a tab, as a page that can be looked at. */
async function panelOf(
  { context, address }: { context: { newPage(): Promise<Page> }; address(path: string): string },
  { id }: Tab,
): Promise<Page> {
  const panel = await context.newPage();
  await panel.goto(address(`sidepanel.html?of=${id}`));
  return panel;
}

test('the next visit says what has changed, with the words of both texts, until the reader has taken it', async ({ open, running }) => {
  const first = await open('/privacy.html');
  expect(await first.state()).toMatchObject({ kind: 'ready' });
  await expect.poll(() => kept(running)).toBeGreaterThan(0);
  const panel = await panelOf(running, first);
  await expect(panel.getByRole('heading', { name: '收集的信息' })).toBeVisible();
  await expect(panel.getByText('改了什么')).toHaveCount(0);
  await panel.close();

  await first.page.route('**/privacy.html', (route) => route.fulfill({ body: later, contentType: 'text/html; charset=utf-8' }));
  await first.page.reload();
  const again = await panelOf(running, first);
  const section = again.locator('.since');
  await expect(section).toContainText(/自\d+年\d+月\d+日以来：现在收集声纹（敏感）；网络日志的保存时间：现在 3 年，原来 6 个月/);
  await section.getByRole('button', { name: '改了什么' }).click();
  await again.getByRole('button', { name: '网络日志的保存时间' }).click();
  await expect(again.locator('.change .quote')).toHaveText(['网络日志保存六个月；', '网络日志保存三年；']);
  // Of the three changes of the text one is of wording alone.
  await again.getByRole('button', { name: '1 处措辞不同' }).click();
  await expect(again.locator('.rewording')).toHaveCount(1);
  await expect(again.locator('.rewording')).toContainText('这样您每次访问可能都要重新登录');
  expect((await new AxeBuilder({ page: again }).analyze()).violations).toEqual([]);
  await again.getByRole('button', { name: '知道了，以后从现在比起' }).click();
  await expect(section).toHaveCount(0);
  await again.reload();
  await expect(again.getByRole('heading', { name: '收集的信息' })).toBeVisible();
  await expect(again.locator('.since')).toHaveCount(0);
  await again.close();
});

test('what is remembered is forgotten at a press, and not kept where that is switched off', async ({ open, running }) => {
  const first = await open('/privacy.html');
  await first.state();
  await expect.poll(() => kept(running)).toBeGreaterThan(0);
  const options = await running.context.newPage();
  await options.goto(running.address('options.html'));
  await expect(options.getByText(/现在记着 [1-9]\d* 份政策/)).toBeVisible();
  await options.getByRole('button', { name: '全部忘掉' }).click();
  await expect(options.getByRole('status')).toContainText('忘掉了');
  expect(await kept(running)).toBe(0);
  await options.getByRole('checkbox', { name: '记下读过的政策' }).uncheck();
  await first.page.reload();
  // What would keep it has been asked.
  const earlier = { to: 'worker-from-ui', name: 'earlier', request: { tabId: first.id } };
  expect(await inExtension(running, (message) => chrome.runtime.sendMessage(message), earlier)).toEqual({ ok: true, value: null });
  expect(await kept(running)).toBe(0);
  expect((await new AxeBuilder({ page: options }).analyze()).violations).toEqual([]);
  await options.close();
});
