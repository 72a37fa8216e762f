/** Policies that are files: a PDF in a tab, files that are opened, dropped or pasted. */
import { attach, openPopup, openSidePanel, type Surface } from '../../tools/browser/extension';
import { serve } from '../../tools/browser/serve';
import { makeDocx } from '../document/make-docx';
import { printedPolicy, printedQuote, scannedPolicy } from '../fixtures/printed';
import { test as base, expect } from './browser';

const test = base.extend<object, { files: { url(path: string): string; asked: string[] } }>({
  files: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
    async ({}, use) => {
      const asked: string[] = [];
      const served = await serve(
        {
          '/policy.pdf': { type: 'application/pdf', body: Buffer.from(printedPolicy()) },
          '/scan.pdf': { type: 'application/pdf', body: Buffer.from(scannedPolicy()) },
        },
        (path) => asked.push(path),
      );
      await use({ url: served.url, asked });
      await served.close();
    },
    { scope: 'worker' },
  ],
});

const button = (text: string) =>
  `[...document.querySelectorAll('button')].find((one) => one.innerText.includes(${JSON.stringify(text)}) || one.ariaLabel === ${JSON.stringify(text)})`;
async function press(surface: Surface, text: string): Promise<void> {
  await expect.poll(() => surface.evaluate<boolean>(`Boolean(${button(text)})`)).toBe(true);
  // A popup that closes at once answers no more.
  surface.send('Runtime.evaluate', { expression: `${button(text)}.click()`, userGesture: true }).catch(console.warn);
}
const textOf = (surface: Surface) => surface.evaluate<string>("document.body?.innerText ?? ''");

test('a PDF in a tab is read in the panel when the reader presses, by one request to its own address', async ({ running, open, files }) => {
  const { page } = await open(files.url('/policy.pdf'));
  await page.bringToFront();
  const popup = await openPopup(running);
  await expect.poll(() => textOf(popup)).toContain('这是一份 PDF');
  const before = files.asked.length;
  await press(popup, '读这份 PDF');
  const panel = await attach(running, 'sidepanel.html');
  await expect.poll(() => textOf(panel)).toContain('芦汀银行股份有限公司');
  expect(files.asked.slice(before).filter((path) => path !== '/policy.pdf')).toEqual([]);
  expect(files.asked.length - before).toBeLessThanOrEqual(1);
  expect(await textOf(panel)).toMatch(/拿走什么\s[\s\S]*人脸/);

  await press(panel, '存多久');
  await panel.evaluate("document.querySelector('.stated button').click()");
  await press(panel, '在页面上看');
  await expect.poll(() => panel.evaluate<number>("document.querySelectorAll('.sheet-mark').length")).toBeGreaterThan(0);
  expect(await panel.evaluate<string>("document.querySelector('.page-view h1').innerText")).toBe('第 2 页，共 2 页');
  // The page is drawn: not all of it is white.
  expect(
    await panel.evaluate<boolean>(
      "(() => { const c = document.querySelector('canvas'); const d = c.getContext('2d').getImageData(0, 0, c.width, c.height).data; for (let i = 0; i < d.length; i += 4) if (d[i] < 100) return true; return false; })()",
    ),
  ).toBe(true);
  await press(panel, '返回');
  await expect.poll(() => panel.evaluate<number>("document.querySelectorAll('.sheet').length")).toBe(0);

  // Another page in the tab: the document is gone.
  await page.goto(files.url('/scan.pdf'));
  await expect.poll(() => textOf(panel)).toContain('这是一份 PDF');
  await press(panel, '读这份 PDF');
  await expect.poll(() => textOf(panel)).toContain('这份政策是图片');
  await panel.evaluate('window.close()');
});

test('pages without a PDF load nothing of pdf.js', async ({ running, open }) => {
  const { page } = await open('/privacy.html');
  const panel = await openSidePanel(running, page);
  await expect.poll(() => textOf(panel)).toContain('苇岸');
  const { frameTree } = await panel.send<{ frameTree: { resources: { url: string }[] } }>('Page.getResourceTree');
  const loaded = frameTree.resources.map(({ url }) => url);
  expect(loaded.filter((url) => url.endsWith('.js')).length).toBeGreaterThan(2);
  expect(loaded.filter((url) => /pdf|mammoth|cmaps/.test(url))).toEqual([]);
  await panel.evaluate('window.close()');
});

test('a page of its own reads a PDF, a Word document and pasted text', async ({ running }) => {
  const page = await running.context.newPage();
  await page.goto(running.address('document.html'));
  const choose = (name: string, buffer: Buffer) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await choose('芦汀.pdf', Buffer.from(printedPolicy()));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('芦汀银行');
  await page.getByRole('button', { name: '关闭这份文件' }).click();

  const word = await makeDocx([
    { text: '河岸书店隐私政策', style: 'Heading1' },
    { text: '我们是河岸书店有限公司。我们会收集您的手机号码和收货地址，用于配送。我们不会出售您的个人信息，本政策更新时会通知您。' },
  ]);
  await choose('河岸.docx', Buffer.from(word));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('河岸书店');
  await page.getByRole('tab', { name: '原文' }).click();
  await expect(page.getByText('我们会收集您的手机号码')).toBeVisible();
  await page.getByRole('button', { name: '关闭这份文件' }).click();

  await page.getByRole('button', { name: '粘贴文字' }).click();
  await page.getByLabel('把政策的文字贴在这里').fill(`灯塔读书隐私政策\n我们会收集您的手机号码。\n${printedQuote}。`);
  await page.getByRole('button', { name: '读这段文字' }).click();
  await page.getByRole('button', { name: '存多久' }).click();
  await page.locator('.stated button').first().click();
  await page.getByRole('button', { name: '在页面上看' }).first().click();
  // Without printed pages the text itself is what is shown.
  await expect(page.locator('.passage.here')).toContainText(printedQuote);
  await page.close();
});

test('a file is dropped on the panel', async ({ running, open }) => {
  const { page } = await open('/news.html');
  const panel = await openSidePanel(running, page);
  await expect.poll(() => textOf(panel)).toContain('这一页不是隐私政策');
  const bytes = Buffer.from(printedPolicy()).toString('base64');
  await panel.evaluate(`(() => {
    const files = new DataTransfer();
    files.items.add(new File([Uint8Array.from(atob('${bytes}'), (one) => one.charCodeAt(0))], 'policy.pdf'));
    document.querySelector('.dropzone').dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
  })()`);
  await expect.poll(() => textOf(panel)).toContain('芦汀银行股份有限公司');
  await press(panel, '关闭这份文件');
  await expect.poll(() => textOf(panel)).toContain('这一页不是隐私政策');
  await panel.evaluate('window.close()');
});
