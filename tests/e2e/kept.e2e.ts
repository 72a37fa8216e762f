/** A policy where pages really keep it: in a frame, a shadow root, a dialog, folded sections, behind a tab. */
import type { Frame, Page } from '@playwright/test';
import type { Analysis } from '../../lib/model';
import { chooseExplain, explainedIn } from '../../tools/browser/explain';
import { openSidePanel } from '../../tools/browser/extension';
import { inExtension } from '../../tools/browser/state';
import { expect, type Tab, test } from './browser';

const places = ['frame', 'shadow', 'closed', 'dialog', 'details', 'tab'];
const sentence = '网络日志保存六个月';

const ready = async (state: Promise<{ kind: string }>): Promise<Analysis> => {
  const found = await state;
  expect(found).toMatchObject({ kind: 'ready' });
  return (found as unknown as { analysis: Analysis }).analysis;
};

/** Everything that a page is made of, in its frames and open shadow roots too. */
const made = (page: Page): Promise<string[]> =>
  Promise.all(
    page
      .frames()
      .map((frame: Frame) =>
        frame.evaluate(() => document.documentElement.outerHTML + (document.getElementById('host')?.shadowRoot?.innerHTML ?? '')),
      ),
  );

/** What is marked, in whichever document of the page it stands. */
const marked = async (page: Page): Promise<string> => {
  const all = await Promise.all(
    page.frames().map((frame) => frame.evaluate(() => Array.from(CSS.highlights.get('mingyin-quote') ?? [], String).join(''))),
  );
  return all.join('').replace(/\s/g, '');
};

const sheets = async (page: Page): Promise<number> => {
  const all = await Promise.all(
    page
      .frames()
      .map((frame) =>
        frame.evaluate(
          () => document.adoptedStyleSheets.length + (document.getElementById('host')?.shadowRoot?.adoptedStyleSheets.length ?? 0),
        ),
      ),
  );
  return all.reduce((sum, count) => sum + count, 0);
};

const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });

for (const place of places) {
  test(`in a ${place}: read whole, a quote is shown there, and nothing is left behind`, async ({ open, running }) => {
    const { page, id, state } = await open(`/kept/${place}/privacy.html`);
    const { card } = await ready(state('analyse'));
    expect(card.sdks).toHaveLength(4);
    expect(card.closing.status).toBe('described');
    if (place === 'tab') await page.getByRole('tab').click();
    if (place === 'details') await unfold(page);
    const [evidence] = card.closing.evidence;
    const before = await made(page);
    const shown = await inExtension(
      running,
      ({ id, quote, near }) => chrome.tabs.sendMessage(id, { to: 'page', name: 'highlight', request: { quote, near, colour: 'teal' } }),
      { id, quote: evidence!.quote, near: evidence!.start },
    );
    expect(shown).toEqual({ ok: true, value: { shown: true, hidden: false } });
    expect(await marked(page)).toBe(evidence!.quote.replace(/\s/g, ''));
    expect(await made(page)).toEqual(before);
    await inExtension(running, (id) => chrome.tabs.sendMessage(id, { to: 'page', name: 'clear' }), id);
    expect(await marked(page)).toBe('');
    expect(await sheets(page)).toBe(0);
  });
}

for (const place of ['frame', 'shadow', 'dialog', 'details']) {
  test(`in a ${place}: a right click without selection, and the shortcut on a selection, explain what is meant`, async ({
    open,
    running,
  }) => {
    const { page, id, state } = await open(`/kept/${place}/privacy.html`);
    await ready(state('analyse'));
    if (place === 'details') await unfold(page);
    const panel = await openSidePanel(running, page);
    const worker = await running.worker();
    const explained = () => explainedIn(panel);
    const within = place === 'frame' ? page.frameLocator('iframe') : page;

    const paragraph = within.getByText(sentence);
    await paragraph.scrollIntoViewIfNeeded();
    await paragraph.click({ button: 'right' });
    await page.keyboard.press('Escape');
    await chooseExplain(running, id, place === 'frame' ? { frameId: 1 } : {});
    await expect.poll(explained).toContain(sentence);

    const other = within.getByText('我们会读取您的应用列表').first();
    await other.click();
    await other.selectText();
    await worker.evaluate(
      (id) => (chrome.commands.onCommand as unknown as { dispatch(...args: unknown[]): void }).dispatch('explain', { id }),
      id,
    );
    await expect.poll(explained).toContain('我们会读取您的应用列表');
    await panel.evaluate('window.close()');
  });
}

for (const [where, find, says] of [
  ['a cell of a table', 'td:has-text("微舟支付")', '微舟支付'],
  ['an item of a list', 'li:has-text("阅读信息")', '阅读信息'],
] as const)
  test(`a right click on ${where} explains it`, async ({ open, running }) => {
    const { page, id, state } = await open('/privacy.html');
    await ready(state());
    const panel = await openSidePanel(running, page);
    const target = page.locator(find).first();
    await target.scrollIntoViewIfNeeded();
    await target.click({ button: 'right' });
    await page.keyboard.press('Escape');
    await chooseExplain(running, id);
    await expect.poll(() => explainedIn(panel)).toContain(says);
    await panel.evaluate('window.close()');
  });

/** A real right click on the text, then the extension's entry of the menu. */
async function explainAt(running: Parameters<typeof chooseExplain>[0], { page, id }: Tab, words: string): Promise<void> {
  const paragraph = page.getByText(words).first();
  await paragraph.scrollIntoViewIfNeeded();
  const { x, y, height } = (await paragraph.boundingBox())!;
  await page.mouse.click(x + 30, y + Math.min(height / 2, 12), { button: 'right' });
  await page.keyboard.press('Escape');
  await chooseExplain(running, id);
}

for (const [way, words] of [
  ['capitals', 'We keep log information'],
  ['overlay', '网络日志保存六个月'],
  ['watermark', '网络日志保存六个月'],
  ['stopped', '网络日志保存六个月'],
] as const)
  test(`a right click where the page comes in the way (${way}) explains what stands there`, async ({ open, running }) => {
    const tab = await open(`/asked/${way}/privacy.html`);
    await ready(tab.state());
    const panel = await openSidePanel(running, tab.page);
    await explainAt(running, tab, words);
    await expect.poll(() => explainedIn(panel)).toContain(words);
    await panel.evaluate('window.close()');
  });

test('words selected where a page shows them in capitals are found as they are written', async ({ open, running }) => {
  const tab = await open('/asked/capitals/privacy.html');
  await ready(tab.state());
  const panel = await openSidePanel(running, tab.page);
  await tab.page.getByText('We keep log information').first().selectText();
  const selectionText = await tab.page.evaluate(() => String(getSelection()));
  expect(selectionText).toContain('WE KEEP LOG INFORMATION');
  await chooseExplain(running, tab.id, { selectionText });
  await expect.poll(() => explainedIn(panel)).toContain('We keep log information');
  await panel.evaluate('window.close()');
});

test('where a page silences every press, no other passage is taken for the one that was meant', async ({ open, running }) => {
  const tab = await open('/asked/silenced/privacy.html');
  await ready(tab.state());
  const panel = await openSidePanel(running, tab.page);
  await explainAt(running, tab, '网络日志保存六个月');
  await expect.poll(() => panel.evaluate<string>("document.body?.innerText ?? ''")).toMatch(/网络日志保存六个月|不知道你问的是哪一段/);
  const told = await explainedIn(panel);
  expect(told === '' || told.includes('网络日志保存六个月')).toBe(true);
  await panel.evaluate('window.close()');
});
