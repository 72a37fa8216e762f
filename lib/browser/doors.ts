/** Documents that a policy refers to, read for its card: each in a tab of its own in the background, where it is shown later. */
import { browser, sendToWorker } from './api';
import { openInBackground } from './background-tabs';
import { tabInView } from './client';
import type { TabState } from './protocol';

/** Milliseconds between two looks, and until a page that is still empty is taken for what it is. */
const pause = 400;
const patience = 20_000;
/** Characters from which a page has more than its frame. */
const enough = 60;

/** Opens a document in the background and reads it, whatever it calls itself: a list of SDKs is no policy. */
export async function readDoor(url: string): Promise<TabState> {
  const tabId = await openInBackground(url, await tabInView());
  const until = Date.now() + patience;
  for (;;) {
    const { status } = await browser.tabs.get(tabId);
    const state = status === 'complete' ? await sendToWorker('analyse', { tabId }) : null;
    const waits = !state || state.kind === 'empty' || (state.kind === 'ready' && state.analysis.text.length < enough);
    if (state && (!waits || Date.now() > until)) return state;
    if (Date.now() > until) throw new Error(`${new URL(url).host} did not load`);
    await new Promise((wait) => setTimeout(wait, pause));
  }
}
