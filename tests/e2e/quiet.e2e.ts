/** Nothing leaves the device: the browser's own log of the network says who asked for what. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { built, launch, openPopup, openSidePanel, type Running, tabIdOf } from '../../tools/browser/extension';
import { stateOf } from '../../tools/browser/state';
import { expect, test } from './browser';

/** Addresses that pages and workers of extensions asked the network for, while `use` ran. */
async function askedByExtensions(use: (running: Running) => Promise<void>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mingyin-net-'));
  const log = join(folder, 'net.json');
  try {
    const running = await launch({ args: [`--log-net-log=${log}`] });
    await use(running);
    await running.close();
    const { events } = JSON.parse(readFileSync(log, 'utf8')) as { events: { params?: { url?: string; initiator?: string } }[] };
    expect(events.length).toBeGreaterThan(100);
    return events.flatMap(({ params }) => (params?.url && params.initiator?.startsWith('chrome-extension:') ? [params.url] : []));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('the extension makes no network request', async ({ site }) => {
  const asked = await askedByExtensions(async (running) => {
    const page = await running.context.newPage();
    await page.goto(site.url('/privacy.html'));
    const state = await stateOf(running, await tabIdOf(running, page));
    expect(state).toMatchObject({ kind: 'ready' });
    await page.bringToFront();
    const popup = await openPopup(running);
    await expect.poll(() => popup.evaluate<string>('document.body.innerText')).not.toBe('');
    await popup.evaluate('window.close()');
    const panel = await openSidePanel(running, page);
    await expect.poll(() => panel.evaluate<string>('document.body.innerText')).not.toBe('');
  });
  expect(asked).toEqual([]);
});

test('such a request would be seen', async ({ site }) => {
  const address = site.url('/news.html');
  const asked = await askedByExtensions(async (running) => {
    const worker = await running.worker();
    await worker.evaluate((address) => fetch(address, { mode: 'no-cors' }).catch(() => undefined), address);
  });
  expect(asked).toContain(address);
});

test('the manifest asks for no more than was promised', () => {
  const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'));
  expect(manifest.permissions.sort()).toEqual(['activeTab', 'contextMenus', 'offscreen', 'scripting', 'sidePanel', 'storage']);
  expect(manifest.host_permissions).toBeUndefined();
  expect(manifest.optional_permissions).toBeUndefined();
  // Under an address that no page can know; bad-luck.e2e.ts tries the ones that it can.
  const [accessible, ...more] = manifest.web_accessible_resources;
  expect(accessible).toEqual({ resources: ['page-tools.js'], matches: ['<all_urls>'], use_dynamic_url: true });
  expect(more).toEqual([]);
  expect(manifest.externally_connectable).toBeUndefined();
  expect(manifest.incognito).toBe('split');
  const { extension_pages } = manifest.content_security_policy;
  for (const part of ["default-src 'self'", "script-src 'self' 'wasm-unsafe-eval'", "object-src 'none'"])
    expect(extension_pages).toContain(part);
  expect(extension_pages).not.toContain("'unsafe");
});
