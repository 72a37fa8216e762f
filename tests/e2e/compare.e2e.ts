/** What is set beside a policy: other policies, what its kind of app needs, what the page itself loads. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, speakChinese, type Tab, test } from './browser';

type Extension = { context: { newPage(): Promise<Page> }; address(path: string): string };

async function show({ context, address }: Extension, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address(path));
  return page;
}
const panelOf = (running: Extension, { id }: Tab): Promise<Page> => show(running, `sidepanel.html?of=${id}`);
const violations = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations;

test.beforeEach(({ running }) => speakChinese(running));

test('policies of open tabs stand side by side, what differs first, and can be taken along', async ({ open, running }) => {
  const [chinese, english] = [await open('/privacy.html'), await open('/privacy-en.html')];
  await english.state();
  const panel = await panelOf(running, chinese);
  const opened = running.context.waitForEvent('page');
  await panel.getByRole('button', { name: '与别的政策比较' }).click();
  const page = await opened;
  await expect(page.getByRole('columnheader')).toHaveText([/苇岸读书/]);
  await page.getByRole('button', { name: 'Reedbank Reader' }).click();
  await expect(page.getByRole('columnheader')).toHaveText([/苇岸读书/, /Reedbank Reader/]);
  await expect(page.getByRole('row', { name: /^证件号码（敏感）/ })).toContainText(/写了\s*没有提到/);
  await expect(page.getByRole('row', { name: /^邮箱/ })).toHaveCount(0);
  await page
    .getByRole('row', { name: /^是否出境/ })
    .getByRole('button', { name: '原文' })
    .click();
  await expect(page.getByRole('row', { name: /^是否出境/ }).locator('.quote')).toContainText([
    /不会将您的个人信息传输至境外/,
    /transferred to the United States/,
  ]);
  expect(await violations(page)).toEqual([]);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出' }).click();
  expect((await saved).suggestedFilename()).toBe('明隐-并排比较.md');

  await page.getByRole('radio', { name: '后一份改了什么' }).check();
  await expect(page.getByText('两份文本用的是两种语言')).toBeVisible();
  await expect(page.locator('.changes')).toHaveCount(0);
  await page.getByRole('radio', { name: '并排' }).check();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.getByRole('button', { name: '拿掉苇岸读书' }).click();
  await expect(page.getByRole('columnheader')).toHaveText([/Reedbank Reader/]);
  await page.close();
  await panel.close();
});

test('two files are compared by what has changed', async ({ running }) => {
  const page = await show(running, 'compare.html');
  const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  const text =
    '芦汀笔记隐私政策\n一、收集\n您注册时，我们会收集您的手机号码。\n您不愿填写的，则不能写笔记。\n二、保存\n网络日志保存六个月。';
  const later = text.replace('六个月', '三年').replace('您不愿填写的，则不能写笔记。', '如果您拒绝填写，将无法写笔记。');
  await page.locator('input[type=file]').setInputFiles([file('old.txt', text), file('new.txt', later)]);
  await expect(page.getByRole('columnheader')).toHaveText([/芦汀笔记old\.txt/, /芦汀笔记new\.txt/]);
  await page.getByRole('radio', { name: '后一份改了什么' }).check();
  await expect(page.locator('.change')).toHaveText([/网络日志的保存时间：现在 3 年，原来 6 个月/]);
  await page.getByRole('button', { name: '1 处措辞不同' }).click();
  await expect(page.locator('.rewording blockquote')).toHaveText(['您不愿填写的，则不能写笔记。', '如果您拒绝填写，将无法写笔记。']);
  expect(await violations(page)).toEqual([]);
  await page.close();
});

test('what the kind of app needs stands beside what the policy says; the reader can correct the kind', async ({ open, running }) => {
  const panel = await panelOf(running, await open('/privacy.html'));
  const section = panel.locator('.section', { hasText: '这类应用需要什么' });
  await expect(section).toContainText('看起来是电子图书类');
  await section.getByRole('button', { name: '这类应用需要什么' }).click();
  await expect(section).toContainText('这类应用不需要个人信息');
  await section.getByRole('combobox', { name: '这是哪一类应用' }).selectOption({ label: '6. 网上购物' });
  await expect(section).toContainText('收货人的姓名、地址、电话');
  // Of what an entry lists, what the policy takes is named: an address alone is no name and telephone.
  await expect(section.getByRole('listitem').filter({ hasText: '注册用户的手机号码' })).toContainText('政策写了收集：手机号');
  await expect(section).not.toContainText('由政策里的词猜出来');
  expect(await violations(panel)).toEqual([]);
  await panel.close();

  const english = await panelOf(running, await open('/privacy-en.html'));
  await expect(english.getByRole('heading', { name: '联系方式' })).toBeVisible();
  await expect(english.getByText('这类应用需要什么')).toHaveCount(0);
  await english.close();
});

test('what the page loads and the policy does not name is told when the reader asks, and only then', async ({ open, running }) => {
  const tab = await open('/privacy.html');
  await tab.page.route('http://hm.baidu.com/**', (route) => route.fulfill({ body: '', contentType: 'text/javascript' }));
  await tab.page.evaluate(
    () =>
      new Promise((loaded) => {
        document.head.append(Object.assign(document.createElement('script'), { src: 'http://hm.baidu.com/hm.js', onload: loaded }));
      }),
  );
  const panel = await panelOf(running, tab);
  const section = panel.locator('.section', { hasText: '这个网页还连了谁' });
  await section.getByRole('button', { name: '这个网页还连了谁' }).click();
  await expect(section).not.toContainText('百度');
  await section.getByRole('button', { name: '查看' }).click();
  await expect(section).toContainText('在这个网页上看到，政策没有点名');
  await expect(section.getByRole('listitem')).toHaveText([/百度移动统计.*hm\.baidu\.com/]);
  expect(await violations(panel)).toEqual([]);
  await panel.close();
});
