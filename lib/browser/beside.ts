/**
 * What the panel is asked to show beside a tab in the place of the tab's own page. Kept with the session, so that a panel that
 * opens later hears of it; it ends when the tab shows another page.
 */
import { browser } from './api';
import { openPanel, subjectTab } from './panel';

export type Beside =
  /** The file that the tab shows. `taken`: a panel has begun to read it. */
  | { kind: 'file'; url: string; taken: boolean }
  /** The policy behind a link of the tab's page, which was opened in a tab of its own. */
  | { kind: 'behind'; url: string; tabId: number };

const keyOf = (tabId: number): string => `beside:${tabId}`;
type Changes = Record<string, { newValue?: unknown }>;

export const setBeside = (tabId: number, beside: Beside): Promise<void> => browser.storage.session.set({ [keyOf(tabId)]: beside });
export const dropBeside = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));

/** Opens the panel and has it read the file that the tab shows. Must be called straight from a click, or the browser opens none. */
export async function readInPanel(tabId: number, url: string): Promise<void> {
  await Promise.all([openPanel(tabId), setBeside(tabId, { kind: 'file', url, taken: false })]);
}

export const takeFile = (tabId: number, url: string): Promise<void> => setBeside(tabId, { kind: 'file', url, taken: true });

const besideOf = async (tabId: number): Promise<Beside | null> =>
  ((await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)] as Beside | undefined) ?? null;

/** Tells what is asked for beside the active tab of this window, now and whenever tab or asking change. Returns how to stop. */
export function watchBeside(told: (tabId: number, beside: Beside | null) => void): () => void {
  let active = -1;
  const look = async () => {
    active = subjectTab() ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id ?? -1;
    const mine = active;
    const beside = await besideOf(mine);
    if (mine === active) told(mine, beside);
  };
  const asked = (changes: Changes) => {
    if (keyOf(active) in changes) told(active, (changes[keyOf(active)]!.newValue as Beside | undefined) ?? null);
  };
  const activated = () => void look().catch(console.warn);
  browser.storage.session.onChanged.addListener(asked);
  browser.tabs.onActivated.addListener(activated);
  activated();
  return () => {
    browser.storage.session.onChanged.removeListener(asked);
    browser.tabs.onActivated.removeListener(activated);
  };
}

/** In the worker: what was asked for beside a page goes with that page. */
export function endBeside(): void {
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') dropBeside(tabId).catch(console.warn);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    dropBeside(tabId).catch(console.warn);
  });
}
