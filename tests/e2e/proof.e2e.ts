/** A quote is shown wherever it stands, or it is said truly that it can't be seen; and the same the second time. */
import { inExtension } from '../../tools/browser/state';
import { expect, type Tab, test } from './browser';

const sentence = '网络日志保存六个月';

async function show(running: Parameters<typeof inExtension>[0], { id, state }: Tab): Promise<unknown> {
  const found = await state('analyse');
  if (found.kind !== 'ready') throw new Error(found.kind);
  const { text } = found.analysis;
  const near = text.indexOf(sentence);
  expect(near).toBeGreaterThan(0);
  const request = { quote: sentence, near, before: text.slice(near - 80, near), colour: 'teal' };
  return inExtension(running, ({ id, request }) => chrome.tabs.sendMessage(id, { to: 'page', name: 'highlight', request }), {
    id,
    request,
  });
}

for (const way of ['details', 'accordion', 'flat', 'box'])
  test(`folded as ${way}: opened and shown, twice`, async ({ open, running }) => {
    const tab = await open(`/folded/${way}/privacy.html`);
    for (let i = 0; i < 2; i++) {
      expect(await show(running, tab)).toEqual({ ok: true, value: { shown: true, hidden: false } });
      await tab.page.bringToFront();
      await expect(tab.page.getByText(sentence)).toBeInViewport();
      expect(await tab.page.evaluate(() => Array.from(CSS.highlights.get('mingyin-quote') ?? [], String).join(''))).toBe(sentence);
    }
  });

test('the mark stays on a page that draws its text anew and sets sheets of its own', async ({ open, running }) => {
  const tab = await open('/changing/redrawn/privacy.html');
  expect(await show(running, tab)).toMatchObject({ ok: true, value: { shown: true } });
  await tab.page.evaluate('redraw()');
  const marked = () => tab.page.evaluate(() => Array.from(CSS.highlights.get('mingyin-quote') ?? [], String).join(''));
  await expect.poll(marked).toBe(sentence);
  expect(await tab.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
});
