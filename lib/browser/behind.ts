/** The policy behind a link: opened in a tab in the background, read there, and shown in the panel beside the page that links it. */
import type { PolicyLink } from '../page/links';
import { browser, contextMenus, runtime, sendToPage, sendToWorker } from './api';
import { openInBackground } from './background-tabs';
import { setBeside } from './beside';
import { listen } from './messages';
import { openFrom } from './open-tab';
import { openPanel } from './panel';
import type { TabState } from './protocol';
import { shapes } from './shapes';

const menuId = 'behind';

/** Puts the entry into the context menu of links. */
export const offerBehind = (): void => {
  contextMenus?.create({ id: menuId, title: browser.i18n.getMessage('behind'), contexts: ['link'] });
};

/** `read` is called straight from the click: only there may a side panel be opened. */
export function onBehind(read: (tabId: number, url: string) => void): void {
  contextMenus?.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    if (menuItemId === menuId && tab?.id !== undefined && /^https?:/.test(linkUrl ?? '')) read(tab.id, linkUrl!);
  });
}

/** Opens the page behind a link of `tabId`'s page, and asks for it beside that page. */
export async function openBehind(tabId: number, url: string): Promise<void> {
  if (!/^https?:/.test(url)) throw new Error(`no web address: ${url}`);
  await setBeside(tabId, { kind: 'behind', url, tabId: await openInBackground(url, tabId) });
}

/** The policies that a tab's page links. */
export const policyLinks = (tabId: number): Promise<PolicyLink[]> => sendToPage(tabId)('links');

/** Has the page behind a link read, beside the page that links it. Must be called straight from a click, for the panel to open. */
export async function readBehind(tabId: number, url: string): Promise<void> {
  await Promise.all([openPanel(tabId), sendToWorker('readBehind', { tabId, url })]);
}

/** Opens the page of a frame, which can be read only there, in a tab of its own. */
export async function openFrame(tabId: number, url: string): Promise<void> {
  if (!/^https?:/.test(url)) throw new Error(`no web address: ${url}`);
  await openFrom(tabId, { url });
}

/** Brings a tab to the front. */
export const showTab = async (tabId: number): Promise<void> => void (await browser.tabs.update(tabId, { active: true }));

/** Calls `show` with the state of one tab, whether it is active or not, now and whenever it changes. Returns how to stop. */
export function watchOneTab(tabId: number, show: (state: TabState) => void, failed: (error: Error) => void): () => void {
  let asked = 0;
  const ask = async () => {
    const mine = ++asked;
    const still = () => mine === asked;
    try {
      const { status } = await browser.tabs.get(tabId);
      const state: TabState =
        status === 'complete' ? await sendToWorker('state', { tabId }) : { tabId, url: '', title: '', kind: 'loading' };
      if (still()) show(state);
    } catch (error) {
      if (still()) failed(error as Error);
    }
  };
  const changed = (tab: { tabId: number }) => (tab.tabId === tabId ? void ask() : undefined);
  const updated = (id: number, { status }: { status?: string }) => (id === tabId && status ? void ask() : undefined);
  const stop = listen(runtime, 'ui', shapes.ui, { changed, left: changed });
  browser.tabs.onUpdated.addListener(updated);
  void ask();
  return () => {
    asked++;
    stop();
    browser.tabs.onUpdated.removeListener(updated);
  };
}
