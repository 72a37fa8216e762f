/** A policy page in a real browser: found, shown, proved, followed. */
import { execFileSync } from 'node:child_process';
import type { Analysis } from '../../lib/model';
import { careful } from '../../lib/wording/watch';
import { openPopup, openSidePanel, stopWorker } from '../../tools/browser/extension';
import { inExtension } from '../../tools/browser/state';
import { expect, test } from './browser';

const ready = async (state: Promise<{ kind: string }>): Promise<Analysis> => {
  const found = await state;
  expect(found).toMatchObject({ kind: 'ready' });
  return (found as unknown as { analysis: Analysis }).analysis;
};

const commandLine = (file: string): Analysis =>
  JSON.parse(execFileSync('npx', ['tsx', 'tools/analyze.ts', '--json', file], { encoding: 'utf8', maxBuffer: 1 << 28 }));

test('the icon shows a badge with the number of points that call for care, unasked', async ({ open }) => {
  const tab = await open('/privacy.html');
  await expect.poll(() => tab.badge()).not.toBe('');
  const { card } = await ready(tab.state());
  expect(await tab.badge()).toBe(String(careful(card).length));
});

test('the card is the same as on the command line', async ({ open }) => {
  const { card, receipt } = await ready((await open('/privacy.html')).state());
  const told = commandLine('samples/sample-policy.html');
  expect(card.sdks.length).toBe(4);
  expect(card).toEqual(told.card);
  expect(receipt.sha256).toBe(told.receipt.sha256);
});

test('the popup shows the card', async ({ open, running }) => {
  const tab = await open('/privacy.html');
  await expect.poll(() => tab.badge()).not.toBe('');
  const popup = await openPopup(running);
  await expect.poll(() => popup.evaluate<string>('document.body.innerText')).toContain('微舟支付');
  expect(await popup.evaluate<string>('document.body.innerText')).toContain('注销');
  await popup.evaluate('window.close()');
});

test('a quote is shown on the page without changing its DOM', async ({ open, running }) => {
  const { page, id, state } = await open('/privacy.html');
  const { card } = await ready(state());
  const [evidence] = card.closing.evidence;
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const shown = await inExtension(
    running,
    ({ id, quote, near }) => chrome.tabs.sendMessage(id, { to: 'page', name: 'highlight', request: { quote, near, colour: 'teal' } }),
    { id, quote: evidence!.quote, near: evidence!.start },
  );
  expect(shown).toEqual({ ok: true, value: { shown: true, hidden: false } });
  const marked = () => page.evaluate(() => Array.from(CSS.highlights.get('mingyin-quote') ?? [], String));
  expect((await marked()).join('').replace(/\s/g, '')).toBe(evidence!.quote.replace(/\s/g, ''));
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(500);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  await inExtension(running, (id) => chrome.tabs.sendMessage(id, { to: 'page', name: 'clear' }), id);
  expect(await marked()).toEqual([]);
});

test('the side panel follows the active tab', async ({ open, running }) => {
  const policy = await open('/privacy.html');
  await ready(policy.state());
  const panel = await openSidePanel(running, policy.page);
  const text = () => panel.evaluate<string>('document.body.innerText');
  await expect.poll(text).toContain('苇岸');
  const news = await open('/news.html');
  await expect.poll(text).not.toContain('苇岸');
  await policy.page.bringToFront();
  await expect.poll(text).toContain('苇岸');
  await news.page.close();
});

test('a stopped worker: the next question is answered', async ({ open, running }) => {
  const tab = await open('/privacy.html');
  const before = await ready(tab.state());
  await stopWorker(running);
  expect((await ready(tab.state())).card).toEqual(before.card);
});

test('a worker stopped in the middle of the work: the next click completes it', async ({ open, running }) => {
  const tab = await open('/privacy.html');
  await stopWorker(running);
  await inExtension(running, () => chrome.storage.session.clear(), null);
  expect((await ready(tab.state())).card.sdks.length).toBe(4);
});

test('a single-page app becomes a policy, and none again', async ({ open }) => {
  const { page, badge, state } = await open('/app');
  expect(await state()).toMatchObject({ kind: 'not-policy' });
  await page.evaluate(() => (window as unknown as { go(where: string): void }).go('policy'));
  await expect.poll(badge).not.toBe('');
  expect((await ready(state())).card.sdks.length).toBe(4);
  await page.evaluate(() => (window as unknown as { go(where: string): void }).go('home'));
  await expect.poll(badge).toBe('');
  expect(await state()).toMatchObject({ kind: 'not-policy' });
});

test('"explain this clause" on a selection and on a paragraph', async ({ open, running }) => {
  const { page, id, state } = await open('/privacy.html');
  const { clauses } = await ready(state());
  const panel = await openSidePanel(running, page);
  const worker = await running.worker();
  const choose = (selectionText: string) =>
    worker.evaluate(
      ({ id, selectionText }) =>
        (chrome.contextMenus.onClicked as unknown as { dispatch(...args: unknown[]): void }).dispatch(
          { menuItemId: 'explain', selectionText },
          { id },
        ),
      { id, selectionText },
    );
  const focus = async () => {
    const found = await state();
    return found.kind === 'ready' ? found.focus?.clauses.map((i) => clauses[i]!.text).join('') : found.kind;
  };

  await choose('我们会读取您的应用列表');
  await expect.poll(focus).toContain('用来识别外挂');
  await expect.poll(() => panel.evaluate<string>('document.body.innerText')).toContain('识别外挂');

  const paragraph = page.getByText('网络日志保存六个月');
  await paragraph.scrollIntoViewIfNeeded();
  await paragraph.click({ button: 'right' });
  await page.keyboard.press('Escape');
  await choose('');
  await expect.poll(focus).toContain('网络日志保存六个月');
});
