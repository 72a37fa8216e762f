/** The checklist of the law: the reader's choice of laws holds on the next visit, and the table goes onto paper by itself. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, speakChinese, test } from './browser';

test.beforeEach(({ running }) => speakChinese(running));

test('the laws chosen are chosen again and exported; printed alone, it says of what it is, light and without controls', async ({
  open,
  running,
}) => {
  const tab = await open('/privacy.html');
  await tab.state();
  const show = async (): Promise<Page> => {
    const panel = await running.context.newPage();
    await panel.goto(running.address(`sidepanel.html?of=${tab.id}`));
    await panel.getByRole('button', { name: /法律要求对照表/ }).click();
    return panel;
  };
  const first = await show();
  await first.getByRole('checkbox', { name: '欧盟' }).check();
  await first.getByRole('checkbox', { name: '中国大陆' }).uncheck();
  await expect(first.locator('.checklist')).toHaveCount(1);
  await first.close();

  const panel = await show();
  await expect(panel.getByRole('checkbox', { name: '欧盟' })).toBeChecked();
  await expect(panel.getByRole('checkbox', { name: '中国大陆' })).not.toBeChecked();

  const saved = panel.waitForEvent('download');
  await panel.getByRole('button', { name: '导出', exact: true }).click();
  await panel.getByRole('button', { name: 'JSON' }).click();
  const { checklist, card } = JSON.parse(readFileSync(await (await saved).path(), 'utf8'));
  expect(new Set(checklist.map(({ region }: { region: string }) => region))).toEqual(new Set(['eu']));
  expect(card.notStated.every(({ article }: { article: string }) => article.startsWith('gdpr'))).toBe(true);

  await panel.evaluate(() => {
    document.documentElement.dataset.theme = 'dark';
    // The page stays as it is being printed.
    window.print = () => {
      throw new Error('printing');
    };
  });
  await panel.getByRole('button', { name: '只打印这张表' }).click();
  await expect(panel.locator('.alone .quote').first()).toBeVisible();
  await panel.emulateMedia({ media: 'print' });
  await expect(panel.locator('.on-paper')).toContainText(/苇岸读书[\s\S]*对照的法律：欧盟/);
  await expect(panel.locator('.regions')).toBeHidden();
  await expect(panel.locator('.alone-button')).toBeHidden();
  await expect(panel.locator('.answer-line').first()).toBeHidden();
  expect(await panel.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
});
