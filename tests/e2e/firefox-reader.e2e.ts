/** What a reader does with a policy in a real Firefox: asks, proves, takes along, writes, compares, comes back; and nothing leaves the device. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closePanel, inExtension, openPopup, panelBeside, type Surface, show, showFront } from '../firefox/extension';
import type { Firefox } from '../firefox/firefox';
import { analysisOf, expect, site, test } from '../firefox/test';

async function openPanel(firefox: Firefox): Promise<Surface> {
  const popup = await openPopup(firefox);
  await expect.poll(() => popup.text()).toContain('原文');
  await popup.press('打开侧栏');
  const panel = await panelBeside(firefox);
  await expect.poll(() => panel.text()).toContain('查找');
  return panel;
}

/** Presses what a selector finds. */
const press = (panel: Surface, selector: string) => panel.run(`content.document.querySelector(${JSON.stringify(selector)}).click()`);
const fill = (selector: string, text: string) =>
  `const field = content.document.querySelector(${JSON.stringify(selector)});
   field.value = ${JSON.stringify(text)};
   field.dispatchEvent(new content.Event('input', { bubbles: true }));`;

const clipboard = (firefox: Firefox) =>
  firefox.inBrowser<string>(
    `const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
     transferable.init(null);
     transferable.addDataFlavor('text/plain');
     Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard);
     const got = {};
     transferable.getTransferData('text/plain', got);
     return got.value.QueryInterface(Ci.nsISupportsString).data;`,
  );

test('an answer leads to its words on the page, and a question is answered with its quote', async ({ firefox, open }) => {
  await analysisOf(firefox, await open('/privacy.html'));
  const panel = await openPanel(firefox);
  await press(panel, '.answer-takes .answer-button');
  await expect.poll(() => panel.text()).toContain('在页面上看');
  await panel.press('在页面上看');
  const marked = () => firefox.inPage<string>(`return [...(CSS.highlights.get('mingyin-quote') ?? [])].map(String).join('')`);
  await expect.poll(marked).not.toBe('');
  const quote = await panel.run<string>(`return content.document.querySelector('blockquote.quote').innerText`);
  expect(quote).toContain(await marked());

  await panel.press('查找');
  await panel.run(fill('input[type=search]', '信息会传到国外吗？'));
  await expect.poll(() => panel.text()).toContain('目前我们不会将您的个人信息传输至境外。');
});

test('the card is copied and exported, and a letter is written from it', async ({ firefox, open, downloads }) => {
  await analysisOf(firefox, await open('/privacy.html'));
  const panel = await openPanel(firefox);
  await press(panel, '.actions > .buttons button');
  await expect.poll(() => panel.text()).toContain('已复制');
  expect(await clipboard(firefox)).toContain('# 苇岸读书 隐私政策');

  for (const [format, ending] of [
    ['Markdown', 'md'],
    ['JSON', 'json'],
    ['图片', 'png'],
  ] as const) {
    await panel.press('导出');
    await panel.press(format);
    const file = `明隐-苇岸读书.${ending}`;
    await expect.poll(() => readdirSync(downloads)).toContain(file);
    await expect.poll(() => readFileSync(join(downloads, file)).length).toBeGreaterThan(1000);
  }

  await panel.press('写信给运营者');
  await panel.run(`for (const field of content.document.querySelectorAll('.letter input.field')) {
    field.value = '林间';
    field.dispatchEvent(new content.Event('input', { bubbles: true }));
  }`);
  await expect
    .poll(() => panel.run(`return content.document.querySelector('.letter textarea').value`))
    .toContain('我是“苇岸读书”的用户，账号为林间');
  await press(panel, '.letter .button.primary');
  await expect.poll(() => clipboard(firefox)).toContain('《中华人民共和国个人信息保护法》第四十四条');
});

test('what has changed since the last visit is told, with the words of both texts', async ({ firefox, open }) => {
  const sample = String(site['/privacy.html']!.body);
  site['/changes/privacy.html'] = { body: sample };
  await analysisOf(firefox, await open('/changes/privacy.html'));
  const front = await open('/news.html');
  await expect
    .poll(() =>
      inExtension(
        firefox,
        front,
        `return Object.values(await browser.storage.local.get(null)).filter((one) => JSON.stringify(one).includes('/changes/privacy.html')).length`,
      ),
    )
    .toBeGreaterThan(0);
  site['/changes/privacy.html'] = { body: sample.replace('网络日志保存六个月', '网络日志保存三年') };
  await analysisOf(firefox, await open('/changes/privacy.html'));
  const panel = await openPanel(firefox);
  const since = () => panel.run<string>(`return content.document.querySelector('.since')?.innerText ?? ''`);
  await expect.poll(since).toMatch(/自\d+年\d+月\d+日以来：网络日志的保存时间：现在 3 年，原来 6 个月/);
  await press(panel, '.since > h2 > button');
  await press(panel, '.since .change .fold-button');
  await expect.poll(since).toContain('网络日志保存六个月；');
  expect(await since()).toContain('网络日志保存三年；');
  await panel.press('知道了，以后从现在比起');
  await expect.poll(since).toBe('');
});

test('policies of tabs stand side by side, and two files are compared by what has changed', async ({ firefox, open, home, downloads }) => {
  await analysisOf(firefox, await open('/privacy-en.html'));
  await analysisOf(firefox, await open('/privacy.html'));
  const panel = await openPanel(firefox);
  await panel.press('与别的政策比较');
  await expect.poll(() => firefox.inBrowser<string>('return gBrowser.selectedBrowser.currentURI.spec')).toContain('compare.html');
  await closePanel(firefox);
  await showFront(firefox);
  const text = () => firefox.inPage<string>('return document.body.innerText');
  const heads = () => firefox.inPage<string[]>(`return [...document.querySelectorAll('thead th[scope=col]')].map((one) => one.innerText)`);
  await expect.poll(heads).toEqual([expect.stringContaining('苇岸读书')]);
  await firefox.inPage(`[...document.querySelectorAll('button')].find((one) => one.innerText.includes('Reedbank Reader')).click()`);
  await expect.poll(heads).toEqual([expect.stringContaining('苇岸读书'), expect.stringContaining('Reedbank Reader')]);
  expect(await text()).toContain('证件号码（敏感）');
  await firefox.inPage(`[...document.querySelectorAll('button')].find((one) => one.innerText.includes('导出')).click()`);
  await expect.poll(() => readdirSync(downloads)).toContain('明隐-并排比较.md');

  await firefox.send('WebDriver:Navigate', { url: firefox.address('compare.html') });
  await expect.poll(text).toContain('选择文件');
  await firefox.inPage(
    `const chosen = new DataTransfer();
     const policy = (period) => '芦汀笔记隐私政策\\n一、收集\\n您注册时，我们会收集您的手机号码。\\n二、保存\\n网络日志保存' + period + '。';
     chosen.items.add(new File([policy('六个月')], 'old.txt', { type: 'text/plain' }));
     chosen.items.add(new File([policy('三年')], 'new.txt', { type: 'text/plain' }));
     const input = document.querySelector('input[type=file]');
     input.files = chosen.files;
     input.dispatchEvent(new Event('change', { bubbles: true }));`,
  );
  await expect.poll(text).toContain('后一份改了什么');
  await firefox.inPage(`document.querySelectorAll('input[name=view]')[1].click()`);
  await expect.poll(text).toContain('网络日志的保存时间：现在 3 年，原来 6 个月');
  await firefox.send('WebDriver:CloseWindow');
  await show(firefox, home.handle);
});

test('the options are kept: language, look, sites that are left alone', async ({ firefox, open, home }) => {
  await show(firefox, home.handle);
  await firefox.send('WebDriver:Navigate', { url: firefox.address('options.html') });
  const text = () => firefox.inPage<string>('return document.body.innerText');
  const choose = (label: string) =>
    firefox.inPage(`[...document.querySelectorAll('label')].find((one) => one.innerText.trim() === arguments[0]).click()`, label);
  await expect.poll(text).toContain('界面语言');
  await choose('繁體中文');
  await expect.poll(text).toContain('介面語言');
  await choose('深色');
  await expect.poll(() => firefox.inPage('return getComputedStyle(document.body).backgroundColor')).not.toBe('rgb(255, 255, 255)');
  await firefox.inPage(
    `const field = document.querySelector('.line-form input');
     field.value = 'localhost';
     field.dispatchEvent(new Event('input', { bubbles: true }));
     await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
     document.querySelector('.line-form button').click();`,
  );
  await expect.poll(() => firefox.inPage<string>(`return document.querySelector('.sites').innerText`)).toContain('localhost');
  await open('/privacy.html');
  const popup = await openPopup(firefox);
  await expect.poll(() => popup.text()).toContain('你設定了不讀這個網站');
  await popup.press('讀這一次');
  await expect.poll(() => popup.text()).toContain('拿走什麼');
  await popup.run('setTimeout(() => content.close(), 50)');
  await show(firefox, home.handle);
  await firefox.inPage('await browser.storage.local.set({ settings: { language: "zh" } })');
});

test('nothing is asked of the network but the PDF that the reader asked to have read', async ({ firefox, open, served }) => {
  await firefox.inBrowser(
    `const [id] = arguments;
     window.asked = [];
     window.watching = { observe(channel) {
       channel.QueryInterface(Ci.nsIHttpChannel);
       const { loadingPrincipal, triggeringPrincipal } = channel.loadInfo;
       if (loadingPrincipal?.addonId === id || triggeringPrincipal?.addonId === id) window.asked.push(channel.URI.spec);
     } };
     Services.obs.addObserver(window.watching, 'http-on-opening-request');
     Services.obs.addObserver(window.watching, 'http-on-modify-request');`,
    firefox.id,
  );
  const asked = () => firefox.inBrowser<string[]>('return [...new Set(window.asked)]');
  await analysisOf(firefox, await open('/privacy.html'));
  const panel = await openPanel(firefox);
  await panel.press('原文');
  await closePanel(firefox);
  expect(await asked()).toEqual([]);
  await open('/policy.pdf');
  const popup = await openPopup(firefox);
  await expect.poll(() => popup.text()).toContain('读这份 PDF');
  await popup.press('读这份 PDF');
  const read = await panelBeside(firefox);
  await expect.poll(() => read.text()).toContain('芦汀银行股份有限公司');
  expect(await asked()).toEqual([served.url('/policy.pdf')]);
});
