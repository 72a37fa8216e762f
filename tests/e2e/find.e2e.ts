/** The search in the panel, with the words of the real segmenter. */
import { openSidePanel } from '../../tools/browser/extension';
import { expect, test } from './browser';

test('words that stand apart in the text are found, and an answer is given with them', async ({ open, running }) => {
  const { page, state } = await open('/privacy.html');
  const found = await state();
  if (found.kind !== 'ready') throw new Error(found.kind);
  // Both words, and never side by side: pairs of characters do not find it.
  const clause = '人脸信息属于敏感个人信息，仅在认证时使用，比对完成后立即删除原始图像。';
  expect(found.analysis.text).toContain(clause);
  expect(found.analysis.text).not.toContain('人脸图像');
  const panel = await openSidePanel(running, page);
  const text = () => panel.evaluate<string>('document.body.innerText');
  await expect.poll(text).toContain('查找');
  await panel.evaluate("[...document.querySelectorAll('[role=tab]')].find((tab) => tab.innerText === '查找').click()");
  await expect.poll(() => panel.evaluate<boolean>("Boolean(document.querySelector('[type=search]'))")).toBe(true);
  await panel.evaluate(
    "(() => { const field = document.querySelector('[type=search]'); field.value = '人脸图像'; field.dispatchEvent(new InputEvent('input', { bubbles: true })); })()",
  );
  await expect
    .poll(() => panel.evaluate<string[]>("[...document.querySelectorAll('.hits .passage')].map((one) => one.innerText)"))
    .toEqual([expect.stringContaining(clause)]);
  // The browser's words find it at once and may cut '人脸' in two; the segmenter's, behind them, mark it whole.
  await expect
    .poll(() => panel.evaluate<string[]>("[...document.querySelectorAll('.hits mark')].map((one) => one.innerText)"))
    .toEqual(['人脸', '图像']);
  await panel.evaluate('window.close()');
});
