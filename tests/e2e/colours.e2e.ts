/** Topics coloured on the page from the panel, and the way back from the page to the panel. */
import type { Page } from '@playwright/test';
import { openSidePanel, type Surface } from '../../tools/browser/extension';
import { expect, rested, test } from './browser';

const press = (panel: Surface, text: string) =>
  panel.evaluate(`[...document.querySelectorAll('button')].find((one) => one.innerText.includes(${JSON.stringify(text)})).click()`);
const button = '在页面上按主题标色';

test('topics are coloured on the page, a click on a passage shows it in the panel, and nothing is left behind', async ({
  open,
  running,
}) => {
  const { page, state } = await open('/privacy.html');
  const found = await state();
  if (found.kind !== 'ready') throw new Error(found.kind);
  const { clauses } = found.analysis;
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const coloured = () =>
    page.evaluate(() =>
      Object.fromEntries(
        [...CSS.highlights]
          .filter(([name]) => name.startsWith('mingyin-topic-'))
          .map(([name, of]) => [name.slice(14), [...of].map(String)]),
      ),
    );
  const sheets = () => page.evaluate(() => document.adoptedStyleSheets.length);
  const panel = await openSidePanel(running, page);
  await expect.poll(() => panel.evaluate<string>('document.body.innerText')).toContain('原文');
  await press(panel, '原文');
  await expect.poll(() => panel.evaluate<string>('document.body.innerText')).toContain(button);
  expect(await coloured()).toEqual({});

  await press(panel, button);
  await expect.poll(async () => Object.keys(await coloured()).length).toBeGreaterThan(5);
  const squeeze = (text: string) => text.replace(/\s/g, '');
  const topics = await coloured();
  for (const [topic, texts] of Object.entries(topics))
    expect(texts.map(squeeze).sort()).toEqual(
      clauses
        .filter(({ kind, topics: [first] }) => kind !== 'heading' && first === topic)
        .map(({ text }) => squeeze(text))
        .sort(),
    );

  await press(panel, '概要');
  await page.getByText('网络日志保存六个月').click();
  const here = () => panel.evaluate<string>("document.querySelector('.passage.here')?.innerText ?? ''");
  await expect.poll(here).toContain('网络日志保存六个月');
  await expect
    .poll(() =>
      panel.evaluate<boolean>(
        "((at) => at !== undefined && at.top >= 0 && at.bottom <= innerHeight)(document.querySelector('.passage.here')?.getBoundingClientRect())",
      ),
    )
    .toBe(true);

  // What was chosen stays, whatever the scroll before the click has still to tell, until the reader scrolls.
  await panel.evaluate(`globalThis.been = [];
    new MutationObserver(() => been.push(document.querySelector('.passage.here')?.innerText ?? ''))
      .observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['class'] })`);
  await rested(page);
  await page.mouse.wheel(0, -1_500);
  await expect.poll(here).not.toContain('网络日志保存六个月');
  const to = await here();
  expect(to).not.toBe('');
  const been = await panel.evaluate<string[]>('been');
  expect(been.filter((text) => text && text !== to && !text.includes('网络日志保存六个月'))).toEqual([]);

  await press(panel, button);
  await expect.poll(coloured).toEqual({});
  await press(panel, button);
  await expect.poll(async () => Object.keys(await coloured()).length).toBeGreaterThan(5);
  await panel.evaluate('window.close()');
  await expect.poll(coloured).toEqual({});
  expect(await sheets()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

/** A click on the passage in a closed shadow root, into which only the page's own highlights show the way. */
async function pressClosed(page: Page): Promise<void> {
  const place = await page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((mark) => [...mark] as Range[]);
    const range = ranges.find((each) => String(each).includes('网络日志保存六个月'))!;
    range.startContainer.parentElement!.scrollIntoView({ block: 'center' });
    const { left, top, height } = range.getClientRects()[0]!;
    return { x: left + 20, y: top + height / 2 };
  });
  await page.mouse.click(place.x, place.y);
}

for (const place of ['frame', 'shadow', 'closed', 'dialog'])
  test(`in a ${place}: topics are coloured, a click on a passage shows it in the panel, and nothing stays`, async ({ open, running }) => {
    const { page, state } = await open(`/kept/${place}/privacy.html`);
    expect(await state('analyse')).toMatchObject({ kind: 'ready' });
    const count = async (): Promise<number> => {
      const all = await Promise.all(page.frames().map((frame) => frame.evaluate(() => CSS.highlights.size)));
      return all.reduce((sum, size) => sum + size, 0);
    };
    const panel = await openSidePanel(running, page);
    await expect.poll(() => panel.evaluate<string>('document.body.innerText')).toContain('原文');
    await press(panel, '原文');
    await expect.poll(() => panel.evaluate<string>('document.body.innerText')).toContain(button);
    await press(panel, button);
    await expect.poll(count).toBeGreaterThan(5);

    await press(panel, '概要');
    if (place === 'closed') await pressClosed(page);
    else await (place === 'frame' ? page.frameLocator('iframe') : page).getByText('网络日志保存六个月').click();
    await expect
      .poll(() => panel.evaluate<string>("document.querySelector('.passage.here')?.innerText ?? ''"))
      .toContain('网络日志保存六个月');
    await panel.evaluate('window.close()');
    await expect.poll(count).toBe(0);
  });
