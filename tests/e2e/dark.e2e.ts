/** The colours of topics on a page with light ink on dark ground: they can be seen, and the ink on them read. */
import type { Page } from '@playwright/test';
import { openSidePanel } from '../../tools/browser/extension';
import { expect, test } from './browser';

const button = '在页面上按主题标色';

/** Relative luminance by WCAG 2.2 of the commonest colour in a picture of what `text` stands in: its ground. */
async function groundOf(page: Page, text: string): Promise<number> {
  const picture = (await page.getByText(text).screenshot()).toString('base64');
  return page.evaluate(async (picture) => {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    canvas.drawImage(image, 0, 0);
    // The first tenth: the passage need not fill its last line.
    const { data } = canvas.getImageData(0, 0, image.width / 10, image.height);
    const counts = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = `${data[at]} ${data[at + 1]} ${data[at + 2]}`;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    const [[common]] = [...counts].sort((a, b) => b[1] - a[1]) as [[string, number]];
    const [r, g, b] = common.split(' ').map((part) => {
      const channel = Number(part) / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }, picture);
}

const ratio = (one: number, other: number): number => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

test('topics can be told from a dark ground, and their text read', async ({ open, running }) => {
  const { page, state } = await open('/dark/privacy.html');
  await expect.poll(async () => (await state()).kind).toBe('ready');
  const text = '网络日志保存六个月';
  const plain = await groundOf(page, text);
  const panel = await openSidePanel(running, page);
  const press = (name: string) =>
    panel.evaluate(`[...document.querySelectorAll('button')].find((one) => one.innerText.includes('${name}')).click()`);
  await expect.poll(() => panel.evaluate<string>('document.body.innerText')).toContain('原文');
  await press('原文');
  await expect.poll(() => panel.evaluate<string>('document.body.innerText')).toContain(button);
  await press(button);
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(5);
  const tinted = await groundOf(page, text);
  const ink = ((0xdd / 255 + 0.055) / 1.055) ** 2.4;
  expect(ratio(tinted, plain)).toBeGreaterThan(1.5);
  expect(ratio(tinted, ink)).toBeGreaterThan(4.5);
  await panel.evaluate('window.close()');
});
