/** The ways in: the welcome page, the keyboard shortcut, the popup's own "explain this". */
import { attach, launch, openPopup, openSidePanel } from '../../tools/browser/extension';
import { expect, test } from './browser';

test('the welcome page opens when the extension is new, not when it was updated', async () => {
  const running = await launch({ welcome: true });
  try {
    const welcome = () => running.context.pages().filter((page) => page.url().endsWith('/welcome.html'));
    expect(welcome()).toHaveLength(1);
    // The language that is asked for is told to a page from outside, to one that the extension opens by itself a moment late.
    await welcome()[0]!.reload();
    await expect(welcome()[0]!.getByRole('heading', { level: 1 })).toHaveText('明隐 怎样使用');
    const worker = await running.worker();
    /** How many tabs it asks for. */
    const installed = (reason: string) =>
      worker.evaluate((reason) => {
        const { create } = chrome.tabs;
        let asked = 0;
        chrome.tabs.create = ((...given: Parameters<typeof create>) => {
          asked++;
          return create.apply(chrome.tabs, given);
        }) as typeof create;
        (chrome.runtime.onInstalled as unknown as { dispatch(details: { reason: string }): void }).dispatch({ reason });
        chrome.tabs.create = create;
        return asked;
      }, reason);
    expect(await installed('update')).toBe(0);
    expect(await installed('install')).toBe(1);
    await expect.poll(() => welcome().length).toBe(2);
  } finally {
    await running.close();
  }
});

test('the shortcut explains the selection, else what has the focus, else what is being read', async ({ open, running }) => {
  const { page, id, state } = await open('/privacy.html');
  await expect.poll(async () => (await state()).kind).toBe('ready');
  const panel = await openSidePanel(running, page);
  const worker = await running.worker();
  expect(await worker.evaluate(async () => (await chrome.commands.getAll()).map(({ name }) => name).sort())).toEqual([
    '_execute_action',
    'explain',
  ]);
  const press = () =>
    worker.evaluate(
      (id) => (chrome.commands.onCommand as unknown as { dispatch(...args: unknown[]): void }).dispatch('explain', { id }),
      id,
    );
  const explained = () => panel.evaluate<string>("document.querySelector('.explained blockquote')?.innerText ?? ''");

  await page.getByText('网络日志保存六个月').selectText();
  await press();
  await expect.poll(explained).toContain('网络日志保存六个月');

  await page.evaluate(() => {
    getSelection()?.removeAllRanges();
    const item = [...document.querySelectorAll('p, li')].find((element) =>
      element.textContent?.includes('我们会读取您的应用列表'),
    ) as HTMLElement;
    item.tabIndex = -1;
    item.focus();
  });
  await press();
  await expect.poll(explained).toContain('我们会读取您的应用列表');

  const read = '我们在中华人民共和国境内收集的个人信息保存在境内';
  await page.getByText(read).evaluate((element) => {
    (document.activeElement as HTMLElement).blur();
    const { top, height } = element.getBoundingClientRect();
    scrollBy(0, top + height / 2 - innerHeight / 3);
  });
  await press();
  await expect.poll(explained).toContain(read);
});

test('"explain this" in the popup opens the panel at the explanation', async ({ open, running }) => {
  const { page, state } = await open('/privacy.html');
  await expect.poll(async () => (await state()).kind).toBe('ready');
  await page.bringToFront();
  const popup = await openPopup(running);
  const press = async (text: string) => {
    const button = `[...document.querySelectorAll('button')].find((one) => one.innerText.includes(${JSON.stringify(text)}))`;
    await expect.poll(() => popup.evaluate<boolean>(`Boolean(${button})`)).toBe(true);
    await popup.send('Runtime.evaluate', { expression: `${button}.click()`, userGesture: true });
  };
  await press('出处');
  await press('原文');
  await press('解释这条');
  const panel = await attach(running, 'sidepanel.html');
  await expect.poll(() => panel.evaluate<string>("document.querySelector('.explained blockquote')?.innerText ?? ''")).toContain('苇岸');
  await panel.evaluate('window.close()');
});
