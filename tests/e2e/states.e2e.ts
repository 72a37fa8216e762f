/** What is said where there is no card: plainly, and never for ever. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { built, launch, tabIdOf } from '../../tools/browser/extension';
import { stateOf } from '../../tools/browser/state';
import { expect, test } from './browser';

test('a page that is no policy, and reading it anyway', async ({ open }) => {
  const tab = await open('/news.html');
  expect(await tab.state()).toMatchObject({ kind: 'not-policy' });
  expect(await tab.badge()).toBe('');
  const state = await tab.state('analyse');
  expect(state).toMatchObject({ kind: 'ready', analysis: { isPolicy: false } });
  expect(await tab.state()).toEqual(state);
});

test('an empty page', async ({ open }) => {
  expect(await (await open('/privacy/empty.html')).state('analyse')).toMatchObject({ kind: 'empty' });
});

test('a policy shown as pictures', async ({ open }) => {
  expect(await (await open('/privacy/pictures.html')).state('analyse')).toMatchObject({ kind: 'unreadable', why: 'pictures' });
});

test('an over-long page, and reading its beginning', async ({ open }) => {
  // A million characters may take as long as the analysis itself is allowed.
  test.setTimeout(180_000);
  const tab = await open('/privacy/endless.html');
  const state = await tab.state();
  expect(state).toMatchObject({ kind: 'too-long', limit: 1_000_000 });
  const anyway = await tab.state('analyse');
  expect(anyway).toMatchObject({ kind: 'ready' });
  const { receipt } = (anyway as Extract<typeof anyway, { kind: 'ready' }>).analysis;
  expect(receipt.characters).toBeLessThan(receipt.of);
});

test("the browser's own pages", async ({ open }) => {
  expect(await (await open('chrome://version/')).state()).toMatchObject({ kind: 'no-access' });
});

test('an engine that does not load', async ({ site }) => {
  const folder = mkdtempSync(join(tmpdir(), 'mingyin-broken-'));
  cpSync(built, folder, { recursive: true });
  writeFileSync(join(folder, 'classify.zh.bin'), 'no model');
  const running = await launch({ folder });
  try {
    const page = await running.context.newPage();
    await page.goto(site.url('/privacy.html'));
    expect(await stateOf(running, await tabIdOf(running, page))).toMatchObject({ kind: 'failed', why: 'engine' });
  } finally {
    await running.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
