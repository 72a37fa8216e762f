/** A phone's screen, a finger, and a browser that has neither a place beside the page nor menus nor shortcuts. */
import { test as base, expect, type Page } from '@playwright/test';
import { built, launch, openPopup, type Running, type Surface, tabIdOf } from '../../tools/browser/extension';
import { asOnPhone, lesser } from '../../tools/browser/lesser';
import { type Served, serve } from '../../tools/browser/serve';
import { badgeOf, inExtension, speak, stateOf } from '../../tools/browser/state';
import { rested } from './browser';
import { pages } from './pages';

/** A finger, and nothing that hovers: Blink's numbers for them. */
const finger = '--blink-settings=primaryPointerType=2,availablePointerTypes=2,primaryHoverType=1,availableHoverTypes=1';
/** Firefox for Android refuses to open a tab that is told whose it is. */
const noOpeners = `const create = chrome.tabs.create.bind(chrome.tabs);
  chrome.tabs.create = (tab, ...more) => {
    if ('openerTabId' in tab) throw new Error('Property "openerTabId" is unsupported');
    return create(tab, ...more);
  };`;
const screen = { width: 360, height: 720 };

const test = base.extend<{ policy: { page: Page; id: number } }, { phone: Running; site: Served }>({
  phone: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
    async ({}, use) => {
      const { folder, remove } = lesser(built, asOnPhone, noOpeners);
      const running = await launch({ folder, args: [finger] });
      await speak(running, 'zh');
      await use(running);
      await running.close();
      remove();
    },
    { scope: 'worker' },
  ],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
    async ({}, use) => {
      const site = await serve(pages());
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  policy: async ({ phone, site }, use) => {
    const page = await phone.context.newPage();
    await page.goto(site.url('/privacy.html'));
    const id = await tabIdOf(phone, page);
    expect(await stateOf(phone, id)).toMatchObject({ kind: 'ready' });
    await page.bringToFront();
    await use({ page, id });
    for (const open of panels(phone)) await open.close();
    await page.close();
  },
});

const panels = ({ context }: Running): Page[] => context.pages().filter((page) => page.url().includes('/sidepanel.html'));

async function press(surface: Surface, label: string): Promise<void> {
  const button = `[...document.querySelectorAll('button')].find((one) =>
    (one.innerText + (one.getAttribute('aria-label') ?? '')).includes(${JSON.stringify(label)}))`;
  await expect.poll(() => surface.evaluate<boolean>(`Boolean(${button})`)).toBe(true);
  await surface.send('Runtime.evaluate', { expression: `${button}.click()`, userGesture: true });
}

async function panelOf(phone: Running): Promise<Page> {
  await expect.poll(() => panels(phone).length).toBe(1);
  const [panel] = panels(phone);
  await panel!.setViewportSize(screen);
  return panel!;
}

/** The tab that is in front but for the one that asks. */
const inFront = (phone: Running): Promise<number | undefined> =>
  inExtension(
    phone,
    async () => {
      const tabs = await chrome.tabs.query({ currentWindow: true });
      return tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0)).find((tab) => !tab.active)?.id;
    },
    null,
  );

test('what is missing does not stop the worker: the policy is found and the icon has its badge', async ({ phone, policy }) => {
  const worker = await phone.worker();
  expect(await worker.evaluate(() => ['sidePanel', 'contextMenus', 'commands'].filter((name) => name in chrome))).toEqual([]);
  await expect.poll(() => badgeOf(phone, policy.id)).not.toBe('');
});

test('what is selected is explained in a tab, from the popup alone', async ({ phone, policy }) => {
  await policy.page.getByText('网络日志保存六个月').selectText();
  const popup = await openPopup(phone);
  await press(popup, '解释选中的文字');
  const panel = await panelOf(phone);
  await expect(panel.locator('.explained blockquote')).toContainText('网络日志保存六个月');
});

test('the panel stands in one tab, with its three views, and leads to the page and back', async ({ phone, policy }) => {
  await press(await openPopup(phone), '打开侧栏');
  const panel = await panelOf(phone);
  await expect(panel.getByRole('tab')).toHaveText(['概要', '原文', '查找']);
  await expect(panel.getByText('苇岸读书').first()).toBeVisible();

  await panel.getByRole('tab', { name: '原文' }).click();
  await panel.getByRole('button', { name: '在页面上按主题标色' }).click();
  // Only what is near the window stands in the text.
  const passage = panel.locator('.passage', { hasText: '网络日志保存六个月' });
  await expect(async () => {
    if (!(await passage.count()))
      await panel
        .locator('.passage')
        .last()
        .evaluate((one) => one.scrollIntoView());
    expect(await passage.count()).toBe(1);
  }).toPass();
  await passage.getByRole('button', { name: '在页面上看' }).click();
  await expect.poll(() => inFront(phone)).toBe(policy.id);
  await expect
    .poll(() => policy.page.evaluate(() => Array.from(CSS.highlights.get('mingyin-quote') ?? [], String).join('')))
    .toContain('网络日志');
  await expect.poll(() => policy.page.evaluate(() => window.scrollY)).toBeGreaterThan(500);

  await policy.page.bringToFront();
  // Where it scrolls to is told too, once it rests: not in between.
  await policy.page.getByText('我们会读取您的应用列表').evaluate((item) => item.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await rested(policy.page);
  await policy.page.getByText('我们会读取您的应用列表').click();
  await expect(panel.locator('.passage.here')).toContainText('我们会读取您的应用列表');
  await expect.poll(() => inFront(phone)).not.toBe(policy.id);

  await policy.page.bringToFront();
  await press(await openPopup(phone), '打开侧栏');
  await expect.poll(() => inFront(phone)).not.toBe(policy.id);
  expect(panels(phone)).toHaveLength(1);
});

test('the policy behind a link is read where tabs are not told whose they are', async ({ phone, site }) => {
  const page = await phone.context.newPage();
  await page.goto(site.url('/sign-up.html'));
  await page.bringToFront();
  await press(await openPopup(phone), '《隐私政策》');
  const panel = await panelOf(phone);
  await expect(panel.getByText('苇岸阅读科技有限公司').first()).toBeVisible();
  await panel.close();
  await page.close();
});

test('a passage is explained with nothing smaller than a finger', async ({ phone, policy }) => {
  await policy.page.getByText('网络日志保存六个月').selectText();
  await press(await openPopup(phone), '解释选中的文字');
  const panel = await panelOf(phone);
  await expect(panel.locator('.explained blockquote')).toBeVisible();
  await panel.setViewportSize({ width: 320, height: 640 });
  await expect.poll(() => misplaced(panel)).toEqual({ small: [], wide: [] });
});

/** What a finger presses. What is named in running text stands in its line, as links in a text do. */
const pressed =
  'button:not(.item), a, summary, select, textarea, input:not([type=radio], [type=checkbox], [type=file]), label:has(input[type=radio], input[type=checkbox])';

/** What is too small for a finger, and what stands out of the screen. */
const misplaced = (page: Page) =>
  page.evaluate((pressed) => {
    const seen = (one: Element) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.hidden, [inert]');
    const told = (one: Element) => `${one.tagName} ${one.className} ${one.textContent}`.slice(0, 80);
    const small = [...document.querySelectorAll(pressed)].filter((one) => {
      const { width, height } = one.getBoundingClientRect();
      return seen(one) && width > 1 && Math.min(width, height) < 43.5;
    });
    const wide = [...document.querySelectorAll('body *')].filter(
      (one) => seen(one) && !one.closest('.hidden') && one.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5,
    );
    return { small: small.map(told), wide: wide.map(told) };
  }, pressed);

/** Opens all that folds, and folds in what was opened. */
async function unfold(page: Page): Promise<void> {
  for (let turns = 0; turns < 3; turns++)
    await page.evaluate(() => {
      for (const one of document.querySelectorAll<HTMLElement>('main [aria-expanded=false]:not(.item)')) one.click();
    });
}

for (const language of ['zh', 'en', 'zh-TW'] as const)
  test(`nothing is smaller than a finger nor wider than the screen: ${language}`, async ({ phone, policy }) => {
    await speak(phone, language);
    const page = await phone.context.newPage();
    const surfaces: [file: string, press?: string][] = [
      ['popup.html'],
      ['popup.html', '.actions > .buttons button:last-child'],
      ['sidepanel.html'],
      ['sidepanel.html', '[role=tab]:nth-child(2)'],
      ['sidepanel.html', '[role=tab]:nth-child(3)'],
      ['options.html'],
      ['welcome.html'],
      ['document.html'],
      ['compare.html'],
    ];
    for (const [file, press] of surfaces) {
      await page.goto(phone.address(`${file}?of=${policy.id}`));
      await page.locator('h1, h2, [role=tab]').first().waitFor();
      expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
      if (press) await page.locator(press).click();
      await unfold(page);
      for (const width of [320, 360]) {
        await page.setViewportSize({ width, height: 640 });
        await expect.poll(() => misplaced(page), { message: `${file} ${press ?? ''} at ${width}` }).toEqual({ small: [], wide: [] });
      }
    }
    await page.close();
    await speak(phone, 'zh');
  });

test('a place beside the page that is said to be open and is not there: the tab is taken', async ({ site }) => {
  const { folder, remove } = lesser(built, () => undefined, 'chrome.sidePanel.open = async () => undefined;');
  const running = await launch({ folder });
  try {
    await speak(running, 'zh');
    const page = await running.context.newPage();
    await page.goto(site.url('/privacy.html'));
    const id = await tabIdOf(running, page);
    await expect.poll(async () => (await stateOf(running, id)).kind).toBe('ready');
    await page.bringToFront();
    const worker = await running.worker();
    // Edge for Android then does nothing at a press of the icon.
    expect(await worker.evaluate(() => chrome.sidePanel.getPanelBehavior())).toMatchObject({ openPanelOnActionClick: false });
    await worker.evaluate(
      (id) =>
        (chrome.contextMenus.onClicked as unknown as { dispatch(...args: unknown[]): void }).dispatch(
          { menuItemId: 'explain', selectionText: '我们会读取您的应用列表' },
          { id },
        ),
      id,
    );
    const panel = await panelOf(running);
    await expect(panel.locator('.explained blockquote')).toContainText('我们会读取您的应用列表');
  } finally {
    await running.close();
    remove();
  }
});
