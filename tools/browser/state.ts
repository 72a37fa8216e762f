/** What the extension itself says of a tab, asked from one of its own pages as its surface asks. */
import type { TabState } from '../../lib/browser/protocol';
import type { Settings } from '../../lib/browser/settings';
import type { Running } from './extension';

/** Evaluates `run` in a page of the extension's own, opened for it. */
export async function inExtension<A, V>({ context, address }: Running, run: (given: A) => V | Promise<V>, given: A): Promise<V> {
  const page = await context.newPage();
  try {
    await page.goto(address('manifest.json'));
    return await page.evaluate(run as (given: unknown) => V | Promise<V>, given as unknown);
  } finally {
    await page.close();
  }
}

/** The finished state of a tab. Throws with the extension's own words where it fails to answer. */
export async function stateOf(running: Running, tabId: number, name: 'state' | 'analyse' = 'state'): Promise<TabState> {
  const ask = (envelope: object) => chrome.runtime.sendMessage(envelope);
  const reply = await inExtension(running, ask, { to: 'worker-from-ui', name, request: { tabId } });
  const { ok, value, error } = reply as { ok: boolean; value: TabState; error: string };
  if (!ok) throw new Error(error);
  return value;
}

/** Surfaces outside of the tabs follow the machine's language, whatever the browser is told, until a setting says another. Undoes all other settings. */
export const speak = (running: Running, language: Settings['language']): Promise<void> =>
  inExtension(running, (language) => chrome.storage.local.set({ settings: { language } }), language);

/** The text on the icon while the tab is in front. */
export const badgeOf = (running: Running, tabId: number): Promise<string> =>
  inExtension(running, (tabId: number) => chrome.action.getBadgeText({ tabId }), tabId);
