/**
 * Tabs that were opened in the background to read what stands there. They close with the page that they were opened for; one that
 * the reader has looked at is the reader's.
 */
import { browser } from './api';
import { openFrom } from './open-tab';

const indexKey = 'opened';
/** By tab, the one that it was opened for, and the address that was asked for. One that the reader has looked at stays open. */
type Index = Record<string, { owner: number; url: string; looked?: true }>;

let turn: Promise<unknown> = Promise.resolve();

/** One change after another. */
function change(to: (index: Index) => Index): Promise<void> {
  const mine = turn.then(async () => {
    const before = ((await browser.storage.session.get(indexKey))[indexKey] as Index | undefined) ?? {};
    const after = to(before);
    if (after !== before) await browser.storage.session.set({ [indexKey]: after });
  });
  turn = mine.catch(() => undefined); // Whoever asked for the change hears of it.
  return mine;
}

const without = (index: Index, tabs: string[]): Index =>
  tabs.some((tab) => index[tab]) ? Object.fromEntries(Object.entries(index).filter(([tab]) => !tabs.includes(tab))) : index;

/** Opens `url` behind what is in front, for the page of the tab `owner`. Resolves to the new tab. */
export async function openInBackground(url: string, owner: number | undefined): Promise<number> {
  const id = await openFrom(owner, { url, active: false });
  if (owner !== undefined) await change((index) => ({ ...index, [id]: { owner, url } }));
  return id;
}

/** Forgets the tabs that were opened for a page, or one of them; closes those that the reader has not looked at. */
export async function closeThoseOf(owner: number, only?: number): Promise<void> {
  let theirs: [string, Index[string]][] = [];
  await change((index) => {
    theirs = Object.entries(index).filter(([tab, opened]) => opened.owner === owner && (only === undefined || Number(tab) === only));
    return without(
      index,
      theirs.map(([tab]) => tab),
    );
  });
  for (const [tab, { looked }] of theirs) if (!looked) browser.tabs.remove(Number(tab)).catch(console.warn); // It may have closed meanwhile.
}

/** The tabs that were opened for a page, by the addresses that were asked for. */
export async function openedFor(owner: number): Promise<{ tabId: number; url: string }[]> {
  const index = ((await browser.storage.session.get(indexKey))[indexKey] as Index | undefined) ?? {};
  return Object.entries(index).flatMap(([tab, { owner: of, url }]) => (of === owner ? [{ tabId: Number(tab), url }] : []));
}

const isTheReaders = (tabId: number): Promise<void> =>
  change((index) => {
    const opened = index[tabId];
    return opened && !opened.looked ? { ...index, [tabId]: { ...opened, looked: true } } : index;
  });
const isGone = (tabId: number): Promise<void> => change((index) => without(index, [String(tabId)]));

/** In the worker. */
export function closeBackgroundTabs(): void {
  browser.tabs.onActivated.addListener(({ tabId }) => {
    isTheReaders(tabId).catch(console.warn);
  });
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') closeThoseOf(tabId).catch(console.warn);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    Promise.all([closeThoseOf(tabId), isGone(tabId)]).catch(console.warn);
  });
}
