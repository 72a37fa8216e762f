/** Documents behind links: the policies that a page links, and those that a policy refers to, are read without leaving it. */
import { attach, openPopup, openSidePanel, type Surface, tabIdOf } from '../../tools/browser/extension';
import { stateOf } from '../../tools/browser/state';
import { expect, test } from './browser';

const textOf = (surface: Surface) => surface.evaluate<string>("document.body?.innerText ?? ''");
const button = (text: string) =>
  `[...document.querySelectorAll('button')].find((one) => one.innerText.includes(${JSON.stringify(text)}) || one.ariaLabel === ${JSON.stringify(text)})`;
async function press(surface: Surface, text: string): Promise<void> {
  await expect.poll(() => surface.evaluate<boolean>(`Boolean(${button(text)})`)).toBe(true);
  // A popup that closes at once answers no more.
  surface.send('Runtime.evaluate', { expression: `${button(text)}.click()`, userGesture: true }).catch(console.warn);
}

test('a form that asks for consent: the popup lists the policies, and the one pressed is read beside the form', async ({
  open,
  running,
}) => {
  const { page } = await open('/sign-up.html');
  await page.getByLabel('手机号').fill('138');
  const popup = await openPopup(running);
  await expect.poll(() => textOf(popup)).toContain('它链接了这些');
  expect(
    await popup.evaluate<string[]>("[...document.querySelectorAll('.policy-links button > span')].map((one) => one.firstChild.data)"),
  ).toEqual(['《隐私政策》', 'Privacy notice']);
  const before = running.context.pages().length;
  await press(popup, '《隐私政策》');
  const panel = await attach(running, 'sidepanel.html');
  await expect.poll(() => textOf(panel)).toContain('苇岸阅读科技有限公司');
  expect(await textOf(panel)).toContain('链接背后的政策：localhost');
  // The form is still in front, with what was typed.
  expect(running.context.pages()).toHaveLength(before + 1);
  expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
  await expect(page.getByLabel('手机号')).toHaveValue('138');

  // A quote is shown in the tab that holds it.
  await press(panel, '要注意的地方');
  await panel.evaluate("document.querySelector('.section .fold-inside .fold-button').click()");
  await press(panel, '在页面上看');
  const policy = running.context.pages().find((one) => one.url().endsWith('/privacy.html'))!;
  await expect.poll(() => policy.evaluate(() => document.visibilityState)).toBe('visible');
  expect(await policy.evaluate(() => [...(CSS.highlights.get('mingyin-quote') ?? [])].length)).toBe(1);
  await page.bringToFront();
  await expect.poll(() => textOf(panel)).toContain('链接背后的政策');
  await press(panel, '回到这一页');
  await expect.poll(() => textOf(panel)).toContain('它链接了这些');
  await policy.close();
  await panel.evaluate('window.close()');
});

for (const [what, path] of [
  ['the policy', '/framed/privacy.html'],
  ['a part of it', '/framed/part/privacy.html'],
] as const)
  test(`${what} in a frame of another origin: the popup says so, and opens the frame's page in a tab`, async ({ open, running }) => {
    const { state } = await open(path, 'books.example');
    const found = await state();
    if (found.kind === 'ready') expect(found.analysis.receipt.unread).toMatchObject([{ kind: 'frame', count: 1 }]);
    else expect(found).toMatchObject({ kind: 'not-policy', frames: [expect.stringContaining('//shop.example')] });
    const popup = await openPopup(running);
    await expect.poll(() => textOf(popup)).toContain('在别的网站的框架里');
    expect(await textOf(popup)).toContain('shop.example');
    const opened = running.context.waitForEvent('page');
    await press(popup, '在标签页里打开');
    const page = await opened;
    await page.waitForURL(/^http:\/\/shop\.example:\d+\/privacy\.html$/);
    await expect.poll(async () => (await stateOf(running, await tabIdOf(running, page))).kind).toBe('ready');
    await page.close();
  });

test('a right click on a link explains the policy behind it, without leaving the page', async ({ open, running, site }) => {
  const { page, id } = await open('/news.html');
  const panel = await openSidePanel(running, page);
  await (await running.worker()).evaluate(
    ([id, linkUrl]) =>
      (chrome.contextMenus.onClicked as unknown as { dispatch(...args: unknown[]): void }).dispatch(
        { menuItemId: 'behind', linkUrl },
        { id },
      ),
    [id, site.url('/privacy.html')] as const,
  );
  await expect.poll(() => textOf(panel)).toContain('苇岸阅读科技有限公司');
  expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
  // It ends when the page is left.
  await page.goto(site.url('/sign-up.html'));
  await expect.poll(() => textOf(panel)).toContain('它链接了这些');
  await running.context
    .pages()
    .find((one) => one.url().endsWith('/privacy.html'))
    ?.close();
  await panel.evaluate('window.close()');
});

/** Opens a section of the card, if it is not open. */
async function unfold(surface: Surface, section: string): Promise<void> {
  // Looked up and pressed in one step: the card may be drawn anew at any time, closed.
  const press = `(() => {
    const fold = document.querySelector('.section-${section} .fold-button');
    if (fold && fold.ariaExpanded !== 'true') fold.click();
    return fold?.ariaExpanded === 'true';
  })()`;
  await expect.poll(() => surface.evaluate<boolean>(press)).toBe(true);
}

test('a document that a policy refers to is read into its card, with its own quotes, and out of it again', async ({ open, running }) => {
  const { page, state } = await open('/doors/privacy.html');
  const here = () => running.context.pages().filter((one) => one.url().endsWith('/doors/sdk.html'));
  await expect.poll(async () => (await state()).kind).toBe('ready');
  const panel = await openSidePanel(running, page);
  // Another card is drawn where a document is read in or taken away, its sections closed.
  const sdks = async () => {
    await unfold(panel, 'sdks');
    return panel.evaluate<string[]>("[...document.querySelectorAll('.section-sdks .sdk-name')].map((one) => one.innerText.trim())");
  };
  await unfold(panel, 'doors');
  await expect.poll(() => textOf(panel)).toContain('第三方 SDK 目录');
  const own = (await sdks()).length;
  expect((await sdks()).join()).not.toContain('石楠分享');
  await press(panel, '读进来');
  await expect.poll(() => textOf(panel)).toContain('已并入这张卡片');
  expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
  expect(here()).toHaveLength(1);
  // Among the policy's own SDKs, and marked.
  await expect.poll(async () => (await sdks()).find((name) => name.includes('石楠分享'))).toContain('出自《第三方 SDK 目录》');
  expect(await sdks()).toHaveLength(own + 2);
  expect((await sdks()).filter((name) => name.includes('出自'))).toHaveLength(2);

  // The popup shows the same card.
  const popup = await openPopup(running);
  await unfold(popup, 'sdks');
  await expect.poll(() => textOf(popup)).toContain('石楠分享 SDK');
  await popup.evaluate('setTimeout(() => window.close())');

  // What is said there is shown there.
  const entry = "[...document.querySelectorAll('.section-sdks .sdk')].find((one) => one.innerText.includes('石楠分享'))";
  await panel.evaluate(`${entry}.querySelector('.fold-button').click()`);
  await expect.poll(() => panel.evaluate<boolean>(`Boolean(${entry}.querySelector('.quote-actions button'))`)).toBe(true);
  await panel.evaluate(`${entry}.querySelector('.quote-actions button').click()`);
  const list = here()[0]!;
  await expect.poll(() => list.evaluate(() => [...(CSS.highlights.get('mingyin-quote') ?? [])].map(String))).toHaveLength(1);
  expect(await page.evaluate(() => [...(CSS.highlights.get('mingyin-quote') ?? [])].length)).toBe(0);
  await expect.poll(() => list.evaluate(() => document.visibilityState)).toBe('visible');

  // Taken away, its statements go. What the reader has looked at stays open.
  await page.bringToFront();
  await unfold(panel, 'doors');
  await press(panel, '拿掉');
  await expect.poll(async () => (await sdks()).length).toBe(own);
  expect(here()).toHaveLength(1);
  await list.close();

  // Read again, it goes with the page: what only the extension has read closes.
  await unfold(panel, 'doors');
  await press(panel, '读进来');
  await expect.poll(() => textOf(panel)).toContain('已并入这张卡片');
  expect(here()).toHaveLength(1);
  await page.reload();
  await expect.poll(() => here().length).toBe(0);
  await unfold(panel, 'sdks');
  await expect.poll(async () => (await sdks()).length).toBe(own);
  await panel.evaluate('window.close()');
});
