/**
 * The panel: beside the page where the browser has a place for it, else in a tab of its own. The browser is asked what it
 * can do, never what it is called; one that says it opened a place and shows nothing is found out.
 */
import { besidePages, browser, runtime, sendToUi, sidebarAction, sidePanel } from './api';
import { listen } from './messages';
import { shapes } from './shapes';

/** Milliseconds within which a panel has to be there, and between two looks for it. */
const patience = 1_000;
const pause = 50;

/** A place beside the page, as a browser gives it. */
interface PanelApi {
  /** Refused by the browser unless called straight from a click or a key. */
  open(tabId: number): Promise<void>;
  isOpen(): Promise<boolean>;
}

const sidePanelApi: PanelApi = {
  open: async (tabId) => sidePanel!.open({ tabId }),
  isOpen: async () => (await besidePages()) > 0,
};
const sidebarApi: PanelApi = {
  open: async () => sidebarAction!.open(),
  isOpen: () => sidebarAction!.isOpen({}),
};
const place = (): PanelApi | undefined => (sidePanel ? sidePanelApi : sidebarAction?.open ? sidebarApi : undefined);

/** Opens the panel for the tab. Nothing is waited for before the browser is asked: it opens a place straight from a gesture only. */
export async function openPanel(tabId: number): Promise<void> {
  const beside = place();
  if (beside && (await opens(beside, tabId))) return;
  await openAsTab(tabId);
}

async function opens(beside: PanelApi, tabId: number): Promise<boolean> {
  // One that is open already needs no gesture; so a refusal says nothing yet.
  await beside.open(tabId).catch(console.warn);
  for (const until = Date.now() + patience; ; await new Promise((wait) => setTimeout(wait, pause))) {
    if (await beside.isOpen()) return true;
    if (Date.now() > until) return false;
  }
}

const parameter = 'of';

async function openAsTab(tabId: number): Promise<void> {
  if (await sendToUi('comeForward', { tabId })) return;
  await browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html${ofTab(tabId)}`) });
}

/** What the address of a page of the extension says of the tab that it is about. */
export const ofTab = (tabId: number): string => `?${parameter}=${tabId}`;

/** The tab that a panel in a tab of its own is about; null beside the page, where it is about the active one. */
export const subjectTab = (): number | null => Number(new URLSearchParams(location.search).get(parameter)) || null;

/** Brings the tab that this page of the extension stands in to the front. */
export async function comeForward(): Promise<void> {
  const own = await browser.tabs.getCurrent();
  if (own?.id !== undefined) await browser.tabs.update(own.id, { active: true });
}

/** A panel in a tab of its own comes to the front where it is asked for again, instead of a second one. Returns how to stop. */
export const answerAsTab = (subject: number): (() => void) =>
  listen(
    runtime,
    'ui',
    shapes.ui,
    {
      comeForward: async () => {
        await comeForward();
        return true;
      },
    },
    (asked) => (asked as { tabId?: number }).tabId === subject,
  );
