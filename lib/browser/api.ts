/** The browser as the worker, the popup and the panel use it: the polyfill, and what only some browsers have beside it. */
import polyfill from 'webextension-polyfill';
import { browser as chromium } from 'wxt/browser';
import { type Runtime, sender, untilAnswered } from './messages';

export const browser = polyfill;
export const runtime = polyfill.runtime as unknown as Runtime;

/** Not everywhere: phones have no menus, no shortcuts and no place beside the page. Whoever uses them asks whether they are there. */
export const { contextMenus, commands, sidebarAction }: Partial<typeof polyfill> = polyfill;
export const { sidePanel, offscreen }: Partial<typeof chromium> = chromium;
/** The extension's own pages that are open beside the page. */
export const besidePages = async (): Promise<number> => (await chromium.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length;

/** The extension's documents that are never shown, of this profile: private windows have their own. */
export async function offscreenPages(): Promise<number> {
  const all = await chromium.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  return all.filter(({ incognito }) => incognito === chromium.extension.inIncognitoContext).length;
}
export const sendToEngine = sender('engine', (envelope) => polyfill.runtime.sendMessage(envelope));

export const sendToPage = (tabId: number) => sender('page', (envelope) => polyfill.tabs.sendMessage(tabId, envelope, { frameId: 0 }));

/** The pages of the extension that are open hear it. Where none is, or it concerns none of them, the answer is null. */
export const sendToUi = sender('ui', async (envelope) => {
  const nobody = { ok: true, value: null };
  return (await polyfill.runtime.sendMessage(envelope).catch(() => nobody)) ?? nobody;
});

const toWorker = sender('worker-from-ui', (envelope) => polyfill.runtime.sendMessage(envelope));
/** A worker that is stopped in the middle is asked again: nothing that it can be asked does harm when done twice. */
export const sendToWorker: typeof toWorker = (name, ...args) => untilAnswered(() => toWorker(name, ...args));

/** Content scripts, which live in the processes of web pages, have no way to what is stored. */
export async function closeStorage(): Promise<void> {
  const { local, session } = chromium.storage;
  // Firefox can't; its content scripts have no other way in.
  for (const area of [local, session]) await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
