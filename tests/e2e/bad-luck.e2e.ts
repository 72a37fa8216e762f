/** Bad luck and ill will: a worker that is stopped in the middle, a page that hangs, an update, a page that looks for us. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { built, launch, openPopup, openSidePanel, stopWorker, tabIdOf } from '../../tools/browser/extension';
import { serve } from '../../tools/browser/serve';
import { inExtension } from '../../tools/browser/state';
import { expect, test } from './browser';
import { pages } from './pages';

/** How often the worker is stopped; `KILLS=100` for all that was promised. */
const kills = Number(process.env.KILLS ?? 6);

/** The badge of the active tab, asked from a page of the extension: the worker may be stopped. */
const badgeInFront = (own: Page): Promise<string> =>
  own.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    const texts = await Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
    return texts.join('');
  });

test('a worker that is stopped in the middle: the badge comes by itself, and the page hears nothing', async ({ running, site }) => {
  test.setTimeout(60_000 + kills * 4_000);
  const own = await running.context.newPage();
  await own.goto(running.address('manifest.json'));
  for (let i = 0; i < kills; i++) {
    const page = await running.context.newPage();
    const said: string[] = [];
    // The site has no picture for the tab; the browser says so.
    page.on('console', (message) => (message.text().startsWith('Failed to load resource') ? 0 : said.push(message.text())));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(site.url('/privacy.html'));
    await page.waitForTimeout((i * 97) % 600);
    await stopWorker(running);
    await expect.poll(() => badgeInFront(own), `stopped for the ${i + 1}. time`).not.toBe('');
    expect(said).toEqual([]);
    await page.close();
  }
  await own.close();
});

test('a popup that is open while the worker is stopped shows the card', async ({ open, running }) => {
  const { page } = await open('/privacy.html');
  await page.bringToFront();
  const popup = await openPopup(running);
  await stopWorker(running);
  await expect.poll(() => popup.evaluate<string>('document.body.innerText')).toContain('微舟支付');
  await popup.evaluate('window.close()');
});

test('a page that is too busy to answer is waited for', async ({ open, running }) => {
  const { page, badge } = await open('/privacy.html');
  await expect.poll(badge).not.toBe('');
  await page.bringToFront();
  const busy = page.evaluate(() => {
    for (const until = performance.now() + 3_500; performance.now() < until; );
  });
  const popup = await openPopup(running);
  await expect.poll(() => popup.evaluate<string>('document.body.innerText')).toContain('微舟支付');
  await busy;
  await popup.evaluate('window.close()');
});

test('a page sees nothing of ours, and can switch nothing off', async ({ open, running }) => {
  const { page, id, badge } = await open('/changing/next.html');
  await page.addInitScript((id) => {
    const heard: string[] = [];
    Object.assign(window, { heard, before: Object.getOwnPropertyNames(window) });
    for (const event of ['message', `${id}:policy:wxt:content-script-started`, `${id}:content-script:wxt:content-script-started`])
      for (const on of [window, document]) on.addEventListener(event, () => heard.push(event), true);
    document.addEventListener('securitypolicyviolation', ({ blockedURI }) => heard.push(`blocked ${blockedURI}`));
    for (const type of ['resource', 'script'])
      new PerformanceObserver((list) => heard.push(...list.getEntries().map(({ name }) => name))).observe({ type, buffered: true });
  }, running.id);
  await page.goto(new URL('/privacy.html', page.url()).href);
  await expect.poll(badge).not.toBe('');
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard.filter((name) => !name.endsWith('/favicon.ico'))).toEqual([]);
  // Neither by the extension's own name can a page get at what is brought into it.
  const asked = await page.evaluate(async (id) => {
    const load = (url: string) =>
      new Promise<string>((done) => {
        const script = document.createElement('script');
        Object.assign(script, { src: url, onload: () => done('loaded'), onerror: () => done('refused') });
        document.head.append(script);
      });
    const address = `chrome-extension://${id}/page-tools.js`;
    return [await load(address), await fetch(address).then(String, () => 'refused'), await import(address).then(String, () => 'refused')];
  }, running.id);
  expect(asked).toEqual(['refused', 'refused', 'refused']);
  const added = await page.evaluate(() => {
    const { before } = window as unknown as { before: string[] };
    return Object.getOwnPropertyNames(window).filter((name) => !before.includes(name) && /mingyin|content|wxt|browser|chrome/i.test(name));
  });
  expect(added).toEqual([]);
  await page.evaluate((id) => {
    const name = `${id}:policy:wxt:content-script-started`;
    document.dispatchEvent(new CustomEvent(name, { detail: { contentScriptName: 'policy', messageId: 'x' } }));
    window.postMessage({ type: name, contentScriptName: 'policy', messageId: 'x' }, '*');
  }, running.id);
  const answer = await inExtension(running, (id) => chrome.tabs.sendMessage(id, { to: 'page', name: 'visit' }), id);
  expect(answer).toMatchObject({ ok: true });
});

test('clicks that the page makes itself are none of the reader’s', async ({ open, running }) => {
  const { page, state } = await open('/privacy.html');
  expect(await state()).toMatchObject({ kind: 'ready' });
  const panel = await openSidePanel(running, page);
  const press = async (text: string) => {
    const button = `[...document.querySelectorAll('button')].find((one) => one.innerText.includes('${text}'))`;
    await expect.poll(() => panel.evaluate<boolean>(`Boolean(${button})`)).toBe(true);
    await panel.evaluate(`${button}.click()`);
  };
  await press('原文');
  await press('在页面上按主题标色');
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(5);
  const paragraph = page.getByText('网络日志保存六个月');
  await paragraph.scrollIntoViewIfNeeded();
  // All passages that are marked as the one the reader is at, one after another.
  await panel.evaluate(`globalThis.been = [];
    new MutationObserver(() => been.push(document.querySelector('.passage.here')?.innerText ?? ''))
      .observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['class'] })`);
  const been = () => panel.evaluate<string>("been.join('\\n')");
  await paragraph.evaluate((element) => {
    const { left, top, height } = element.getBoundingClientRect();
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: left + 20, clientY: top + height / 2 }));
  });
  // The reader's own click comes after it, and is heard.
  const next = page.getByText('客服录音保存 90 天');
  await next.click();
  await expect.poll(been).toContain('客服录音保存');
  expect(await been()).not.toContain('网络日志保存六个月');
  await panel.evaluate('window.close()');
});

test('messages of the wrong form are refused with their name', async ({ running }) => {
  const send = (message: object) => inExtension(running, (message) => chrome.runtime.sendMessage(message), message);
  expect(await send({ to: 'worker-from-ui', name: 'state', request: { tabId: '1' } })).toEqual({
    ok: false,
    error: 'refused: state.tabId',
  });
  expect(await send({ to: 'worker-from-ui', name: 'nonsense' })).toEqual({ ok: false, error: 'refused: nonsense' });
  expect(await send({ to: 'worker-from-page', name: 'found', request: {} })).toMatchObject({ ok: false });
});

test('a hostile tab delays no other tab’s card by more than a second', async ({ open, site, running }) => {
  const alone = await open('/privacy.html');
  const from = Date.now();
  await expect.poll(alone.badge, { intervals: [50] }).not.toBe('');
  const usual = Date.now() - from;
  const hostile = await open('/changing/hostile/privacy.html');
  await expect.poll(() => hostile.page.evaluate<number>('turns()')).toBeGreaterThan(8);
  const page = await running.context.newPage();
  await page.goto(site.url('/privacy.html'));
  const started = Date.now();
  const id = await tabIdOf(running, page);
  const worker = await running.worker();
  await expect.poll(() => worker.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), id), { intervals: [50] }).not.toBe('');
  test.info().annotations.push({ type: 'milliseconds', description: `alone ${usual}, beside a hostile tab ${Date.now() - started}` });
  console.log(`alone ${usual} ms, beside a hostile tab ${Date.now() - started} ms`);
  await page.close();
});

/** The extension with the right that a click on its icon gives for a tab, here for all: a test can't click there. */
async function launchWithRights() {
  const folder = mkdtempSync(join(tmpdir(), 'mingyin-rights-'));
  cpSync(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), host_permissions: ['<all_urls>'] }));
  const running = await launch({ folder });
  const site = await serve(pages());
  const own = await running.context.newPage();
  await own.goto(running.address('manifest.json'));
  const page = await running.context.newPage();
  const said: string[] = [];
  await page.goto(site.url('/privacy.html'));
  const id = await tabIdOf(running, page);
  await expect.poll(() => badgeInFront(own)).not.toBe('');
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  const close = async () => {
    await running.close();
    await site.close();
    rmSync(folder, { recursive: true });
  };
  return { page, own, id, said, close };
}

const inject = (own: Page, id: number): Promise<unknown> =>
  own.evaluate((id) => chrome.scripting.executeScript({ target: { tabId: id }, files: ['/content-script.js'] }), id);
const visitOf = (own: Page, id: number) =>
  own.evaluate((id) => chrome.tabs.sendMessage(id, { to: 'page', name: 'visit' }) as Promise<{ ok: boolean; value: string }>, id);
const append = (page: Page, text: string): Promise<void> =>
  page.evaluate((text) => document.querySelector('main')!.append(Object.assign(document.createElement('p'), { textContent: text })), text);

test('a script that comes into a page with one of ours in it takes over from it', async () => {
  const { page, own, id, said, close } = await launchWithRights();
  try {
    const before = await visitOf(own, id);
    await inject(own, id);
    const after = await visitOf(own, id);
    expect(after.ok).toBe(true);
    expect(after.value.split('.')[0]).not.toBe(before.value.split('.')[0]);
    // A change is told of once.
    await own.evaluate((id) => {
      const found: string[] = [];
      Object.assign(globalThis, { found });
      chrome.runtime.onMessage.addListener((message: { name?: string; request?: { visit: string } }, sender) => {
        if (message.name === 'found' && sender.tab?.id === id) found.push(message.request!.visit);
      });
    }, id);
    await append(page, '我们会收集您的指纹，用于核实身份。订单记录保存七年。'.repeat(30));
    const told = () => own.evaluate(() => (globalThis as unknown as { found: string[] }).found);
    await expect.poll(told).toHaveLength(1);
    // Whoever else would have told of the first has had the time until the second is told of.
    await append(page, '我们会收集您的声纹，用于登录。充值记录保存九年。'.repeat(30));
    await expect.poll(async () => (await told()).length).toBeGreaterThan(1);
    const name = after.value.split('.')[0];
    expect((await told()).map((visit) => visit.split('.')[0])).toEqual([name, name]);
    expect(said).toEqual([]);
  } finally {
    await close();
  }
});

test('after an update or when the extension was taken away, the script that was in the page says nothing', async () => {
  const { page, own, said, close } = await launchWithRights();
  try {
    const gone = own.waitForEvent('close');
    own.evaluate(() => chrome.runtime.reload()).catch(console.warn); // The page that asks for it goes with it.
    await gone;
    // All that the script hears of.
    await page.bringToFront();
    for (let i = 0; i < 3; i++) {
      await append(page, '我们会收集您的指纹，用于核实身份。'.repeat(40));
      await page.mouse.click(200, 300);
      await page.mouse.click(200, 300, { button: 'right' });
      await page.keyboard.press('Escape');
      await page.mouse.wheel(0, 400);
      await page.waitForTimeout(700);
    }
    expect(said).toEqual([]);
  } finally {
    await close();
  }
});
