/** Documents that a policy refers to, read for its card: each in a tab of its own in the background, where it is shown later. */
import { browser, sendToWorker } from './api';
import { closeThoseOf, openedFor, openInBackground } from './background-tabs';
import { tabInView } from './client';
import type { TabState } from './protocol';

/** Milliseconds between two looks, and until a page that is still empty is taken for what it is. */
const pause = 400;
const patience = 20_000;
/** Characters from which a page has more than its frame. */
const enough = 60;

/** Opens a document in the background for the page of a tab, and reads it, whatever it calls itself: a list of SDKs is no policy. */
export async function readDoor(owner: number, url: string): Promise<TabState> {
  const tabId = await openInBackground(url, owner < 0 ? await tabInView() : owner);
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

/** The documents that have been read for a tab's page, by the addresses that were asked for. */
export async function doorsRead(owner: number): Promise<{ url: string; state: TabState }[]> {
  const opened = await openedFor(owner);
  const states = opened.map(async ({ tabId, url }) => ({ url, state: await sendToWorker('state', { tabId }) }));
  return (await Promise.all(states)).filter(({ state }) => state.kind === 'ready');
}

/** A document is no longer wanted: its tab closes, unless the reader has looked at it. */
export const dropDoor = (owner: number, tabId: number): Promise<void> => closeThoseOf(owner, tabId);
