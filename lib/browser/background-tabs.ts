/**
 * Tabs that were opened in the background to read what stands there. They close with the page that they were opened for; one that
 * the reader has looked at is the reader's.
 */
import { browser } from './api';

const indexKey = 'opened';
/** By tab, the tab that it was opened for. */
type Index = Record<string, number>;

let turn: Promise<unknown> = Promise.resolve();

/** One change after another. */
function change(to: (index: Index) => Index): Promise<void> {
  const mine = turn.then(async () => {
    const before = ((await browser.storage.session.get(indexKey))[indexKey] as Index | undefined) ?? {};
    const after = to(before);
    if (Object.keys(after).length !== Object.keys(before).length) await browser.storage.session.set({ [indexKey]: after });
  });
  turn = mine.catch(() => undefined); // Whoever asked for the change hears of it.
  return mine;
}

const without = (index: Index, tabs: string[]): Index => Object.fromEntries(Object.entries(index).filter(([tab]) => !tabs.includes(tab)));

/** Opens `url` behind what is in front, for the page of the tab `owner`. Resolves to the new tab. */
export async function openInBackground(url: string, owner: number | undefined): Promise<number> {
  const { id } = await browser.tabs.create({ url, active: false, ...(owner !== undefined && { openerTabId: owner }) });
  if (owner !== undefined) await change((index) => ({ ...index, [id!]: owner }));
  return id!;
}

async function closeThoseOf(owner: number): Promise<void> {
  let theirs: string[] = [];
  await change((index) => {
    theirs = Object.keys(index).filter((tab) => index[tab] === owner);
    return without(index, theirs);
  });
  for (const tab of theirs) browser.tabs.remove(Number(tab)).catch(console.warn); // It may have closed meanwhile.
}

const isTheReaders = (tabId: number): Promise<void> => change((index) => without(index, [String(tabId)]));

/** In the worker. */
export function closeBackgroundTabs(): void {
  browser.tabs.onActivated.addListener(({ tabId }) => {
    isTheReaders(tabId).catch(console.warn);
  });
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') closeThoseOf(tabId).catch(console.warn);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    Promise.all([closeThoseOf(tabId), isTheReaders(tabId)]).catch(console.warn);
  });
}
