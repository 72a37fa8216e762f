/** The same policy however it is served: on a name without https, sandboxed, as XHTML, in GBK. The card is the same everywhere. */
import { chooseExplain, explainedIn } from '../../tools/browser/explain';
import { openPopup, openSidePanel } from '../../tools/browser/extension';
import { expect, test } from './browser';

const host = 'books.example';
const paths = ['/privacy.html', '/served/sandbox/privacy.html', '/served/xhtml/privacy.xhtml', '/served/gbk/privacy.html'];

for (const path of paths)
  test(`http://${host}${path}: badge, card and popup`, async ({ open, running }) => {
    const tab = await open(path, host);
    expect(await tab.page.evaluate(() => window.isSecureContext)).toBe(false);
    await expect.poll(() => tab.badge()).not.toBe('');
    const state = await tab.state();
    const home = await (await open('/privacy.html')).state();
    if (state.kind !== 'ready' || home.kind !== 'ready') throw new Error(`${state.kind}, ${home.kind}`);
    expect(state.analysis.card).toEqual(home.analysis.card);
    await tab.page.bringToFront();
    const popup = await openPopup(running);
    await expect.poll(() => popup.evaluate<string>('document.body.innerText')).toContain('微舟支付');
    await popup.evaluate('window.close()');
  });

for (const path of paths)
  test(`http://${host}${path}: a right click explains its paragraph`, async ({ open, running }) => {
    const { page, id, state } = await open(path, host);
    expect(await state()).toMatchObject({ kind: 'ready' });
    const panel = await openSidePanel(running, page);
    const paragraph = page.getByText('网络日志保存六个月');
    await paragraph.scrollIntoViewIfNeeded();
    await paragraph.click({ button: 'right' });
    await page.keyboard.press('Escape');
    await chooseExplain(running, id);
    await expect.poll(() => explainedIn(panel)).toContain('网络日志保存六个月');
    await panel.evaluate('window.close()');
  });
