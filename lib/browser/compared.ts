/** What the pages of the extension ask about policies as they were, as others are, and about what a page loads. */

import type { Choice } from '../wording/choice';
import { browser, sendToPage, sendToWorker } from './api';
import { keepChoices } from './choices';
import { ofTab } from './panel';
import type { Earlier, KeptPolicy } from './policies';
import type { OpenPolicy, TabState } from './protocol';
import { readSettings } from './settings';

const choices = keepChoices(
  browser.storage.local,
  async () => !(await browser.windows.getCurrent()).incognito && (await readSettings()).remember,
);

/** What the reader has chosen for a policy before. */
export const readChoice = (url: string): Promise<Choice> => choices.read(url);

export const keepChoice = (url: string, change: Choice): Promise<void> => choices.keep(url, change);

/** How a tab's policy was when the reader last saw it; null where nothing has changed since, or nothing is known of it. */
export const earlierPolicy = (tabId: number): Promise<Earlier | null> => sendToWorker('earlier', { tabId });

/** The reader has seen what has changed in a tab's policy. */
export const changesSeen = (tabId: number): Promise<void> => sendToWorker('seen', { tabId });

/** The policies that are kept, the latest first. */
export const keptPolicies = (): Promise<KeptPolicy[]> => sendToWorker('policies');

export const keptPolicy = (id: string): Promise<Earlier | null> => sendToWorker('policy', { id });

/** Forgets the policies that are kept and what was chosen for them; says how many there were. */
export async function deletePolicies(): Promise<number> {
  await choices.forget();
  return (await sendToWorker('deletePolicies')).count;
}

/** The policies that tabs show. */
export const openPolicies = (): Promise<OpenPolicy[]> => sendToWorker('open');

/** What is known of a tab's page now. */
export const tabState = (tabId: number): Promise<TabState> => sendToWorker('state', { tabId });

/** Opens the page that compares policies, with the one of a tab. */
export const openCompare = async (tabId: number | null): Promise<void> =>
  void (await browser.tabs.create({ url: browser.runtime.getURL(`/compare.html${tabId === null ? '' : ofTab(tabId)}` as '/') }));

/** The hosts that a tab's page has loaded something from, but for its own. */
export const hostsLoaded = (tabId: number): Promise<string[]> => sendToPage(tabId)('loaded');
