/** What the extension promises, in a real Firefox: found, shown, proved, explained. Its cards are those of the same engine elsewhere. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { careful } from '../../lib/wording/watch';
import { asOnPhone, lesser } from '../../tools/browser/lesser';
import {
  closePanel,
  explainFromMenu,
  inExtension,
  openPopup,
  openTab,
  panelBeside,
  pressShortcut,
  show,
  showFront,
} from '../firefox/extension';
import { built, launchFirefox } from '../firefox/firefox';
import { analysisOf, expect, site, test } from '../firefox/test';
import { seedFiles } from './pages';

/** The cards as the command line makes them, by path. */
function cardsWithoutBrowser(paths: string[]): Map<string, unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'mingyin-pages-'));
  try {
    const files = paths.map((path, i) => {
      const file = join(folder, `${i}.html`);
      writeFileSync(file, site[path]!.body);
      return file;
    });
    const told = execFileSync('npx', ['tsx', 'tools/analyze.ts', '--json', ...files], { encoding: 'utf8', maxBuffer: 1 << 28 });
    const cards = told
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line).card);
    return new Map(paths.map((path, i) => [path, cards[i]]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const policies = ['/privacy.html', '/privacy-en.html', ...seedFiles().map((file) => `/${basename(file, '.txt')}.html`)];

test('the cards are those of the engine without a browser', async ({ firefox, open }) => {
  const expected = cardsWithoutBrowser(policies);
  for (const path of policies) {
    const { card } = await analysisOf(firefox, await open(path));
    expect(card.alerts.length, path).toBeGreaterThan(0);
    expect(card, path).toEqual(expected.get(path));
  }
});

test('the icon has its badge, the popup its card, and its button opens the panel beside the page', async ({ firefox, open }) => {
  const tab = await open('/privacy.html');
  const { card } = await analysisOf(firefox, tab);
  const badge = () => inExtension(firefox, tab, 'return browser.action.getBadgeText({ tabId: arguments[0] })', tab.id);
  await expect.poll(badge).toBe(String(careful(card).length));
  const popup = await openPopup(firefox);
  await expect.poll(() => popup.text()).toContain('微舟支付');
  await popup.press('打开侧栏');
  const panel = await panelBeside(firefox);
  await expect.poll(() => panel.text()).toContain('苇岸');
  await expect.poll(() => panel.run('return content.innerWidth < 500')).toBe(true);
  expect(await panel.run('return content.document.documentElement.scrollWidth - content.innerWidth')).toBeLessThanOrEqual(0);
});

test('the panel is not opened where nobody asked', async ({ firefox, open }) => {
  await open('/news.html');
  expect(await firefox.inBrowser('return SidebarController.isOpen')).toBe(false);
});

test('a clause is explained in the panel, from the menu and by the shortcut', async ({ firefox, open }) => {
  const tab = await open('/privacy.html');
  await analysisOf(firefox, tab);
  await firefox.inPage(`[...document.querySelectorAll('p, li')].find((one) => one.textContent.includes('网络日志保存六个月')).id = 'logs'`);
  await explainFromMenu(firefox, '#logs');
  const panel = await panelBeside(firefox);
  const explained = () => panel.run<string>("return content.document.querySelector('.explained blockquote')?.innerText ?? ''");
  await expect.poll(explained).toContain('网络日志保存六个月');
  await firefox.inPage(
    `const item = [...document.querySelectorAll('p, li')].find((one) => one.textContent.includes('我们会读取您的应用列表'));
     getSelection().selectAllChildren(item);`,
  );
  await pressShortcut(firefox, 'E');
  await expect.poll(explained).toContain('我们会读取您的应用列表');
});

const marks = `return Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String)]))`;

test('a quote is marked on the page, topics are coloured there, and nothing stays', async ({ firefox, open }) => {
  const tab = await open('/privacy.html');
  const { card } = await analysisOf(firefox, tab);
  const [evidence] = card.closing.evidence;
  const before = await firefox.inPage('return document.documentElement.outerHTML');
  const marked = () => firefox.inPage<Record<string, string[]>>(marks);
  await inExtension(
    firefox,
    tab,
    `return browser.tabs.sendMessage(arguments[0], { to: 'page', name: 'highlight', request: { quote: arguments[1], near: arguments[2], colour: 'teal' } })`,
    tab.id,
    evidence!.quote,
    evidence!.start,
  );
  expect((await marked())['mingyin-quote']!.join('').replace(/\s/g, '')).toBe(evidence!.quote.replace(/\s/g, ''));

  const popup = await openPopup(firefox);
  await expect.poll(() => popup.text()).toContain('微舟支付');
  await popup.press('打开侧栏');
  const panel = await panelBeside(firefox);
  await expect.poll(() => panel.text()).toContain('原文');
  await panel.press('原文');
  await expect.poll(() => panel.text()).toContain('在页面上按主题标色');
  await panel.press('在页面上按主题标色');
  const topics = async () => Object.keys(await marked()).filter((name) => name.startsWith('mingyin-topic-')).length;
  await expect.poll(topics).toBeGreaterThan(5);
  await closePanel(firefox);
  await expect.poll(topics).toBe(0);
  expect(await firefox.inPage('return document.documentElement.outerHTML')).toBe(before);
});

test('a policy in a closed shadow root is read', async ({ firefox, open }) => {
  const { card } = await analysisOf(firefox, await open('/kept/closed/privacy.html'), 'analyse');
  expect(card.sdks.length).toBe(4);
});

test('a PDF in a tab: it is told what it is, and read when the reader presses', async ({ firefox, open }) => {
  await open('/policy.pdf');
  const popup = await openPopup(firefox);
  await expect.poll(() => popup.text()).toContain('这是一份 PDF');
  await popup.press('读这份 PDF');
  const panel = await panelBeside(firefox);
  await expect.poll(() => panel.text()).toContain('芦汀银行股份有限公司');
});

test('the options page shows the shortcuts and leads to where they are changed', async ({ firefox, home }) => {
  await show(firefox, home.handle);
  const text = () => firefox.inPage<string>('return document.body.innerText');
  await expect.poll(text).toContain('Alt+Shift+E');
  const button = `[...document.querySelectorAll('button')].find((one) => one.innerText.includes('在浏览器里更改'))`;
  await firefox.inPage(`${button}.click()`);
  const addresses = () => firefox.inBrowser<string[]>('return gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec)');
  await expect.poll(addresses).toContain('about:addons');
  await show(firefox, home.handle);
  expect(await text()).not.toContain('没有成功');
});

/** A finger, and nothing that hovers. */
const finger = { 'ui.primaryPointerCapabilities': 1, 'ui.allPointerCapabilities': 1 };

test('as on a phone: what is selected is explained in a tab, with nothing smaller than a finger', async ({ served }) => {
  const { folder, remove } = lesser(built, asOnPhone);
  const firefox = await launchFirefox({ folder, prefs: finger });
  try {
    const tab = await openTab(firefox, served.url('/privacy.html'));
    await analysisOf(firefox, tab);
    expect(
      await inExtension(firefox, tab, `return ['sidebarAction', 'contextMenus', 'menus', 'commands'].filter((name) => browser[name])`),
    ).toEqual([]);
    await firefox.inPage(
      `getSelection().selectAllChildren([...document.querySelectorAll('li')].find((one) => one.textContent.includes('网络日志保存六个月')))`,
    );
    const popup = await openPopup(firefox);
    await expect.poll(() => popup.text()).toContain('微舟支付');
    await popup.run(`content.document.querySelector('.ask').click()`);
    const panel = () => firefox.inBrowser<string | null>(`return gBrowser.selectedBrowser.currentURI.spec`);
    await expect.poll(panel).toContain('sidepanel.html?of=');
    await firefox.inBrowser(`gBrowser.selectedBrowser.style.maxWidth = '320px'`);
    await showFront(firefox);
    await expect
      .poll(() => firefox.inPage<string>(`return document.querySelector('.explained blockquote')?.innerText ?? ''`))
      .toContain('网络日志保存六个月');
    // The explanation slides in: what counts is where it comes to stand.
    const found = () =>
      firefox.inPage<{ width: number; wide: string[]; small: string[] }>(
        `return {
         width: innerWidth,
         wide: [...document.querySelectorAll('*')]
           .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
           .map((one) => one.outerHTML.slice(0, 80)),
         small: [...document.querySelectorAll('button:not(.item), a, summary')].filter((one) => {
           const { width, height } = one.getBoundingClientRect();
           return width > 0 && Math.min(width, height) < 43.5;
         }).map((one) => one.outerHTML),
       }`,
      );
    await expect.poll(found).toEqual({ width: 320, wide: [], small: [] });
  } finally {
    await firefox.close();
    remove();
  }
});
