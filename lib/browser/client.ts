/** What the popup, the side panel and the options page may ask of the extension. */
import type { Passage } from '../page/topics';
import { browser, commands, contextMenus, runtime, sendToPage, sendToWorker } from './api';
import { inTurns } from './in-turns';
import { listen } from './messages';
import { answerAsTab, comeForward, openPanel, subjectTab } from './panel';
import type { TabState } from './protocol';
import { readSettings } from './settings';
import { shapes } from './shapes';

/** The tab that this page of the extension is about, and the state of its page. */
interface Asked {
  tab: Promise<number | undefined>;
  state: Promise<TabState | null>;
}

/** The tab that this page of the extension is about. */
export async function tabInView(): Promise<number | undefined> {
  const subject = subjectTab();
  if (subject !== null) return subject;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id;
}

function askTab(): Asked {
  const tab = tabInView();
  const state = tab.then((tabId) => (tabId === undefined ? null : sendToWorker('state', { tabId })));
  state.catch(() => undefined); // Whoever takes the answer hears of it; perhaps nobody does any more.
  return { tab, state };
}

let early: Asked | undefined;

/** Asks for the state of the tab's page before anything is drawn; the first `watchTab` takes the answer. */
export function askEarly(): void {
  early = askTab();
}

/**
 * Calls `show` with the state of the tab that this page is about, now and whenever tab or state changes: the active one, or
 * always the same for a panel in a tab of its own. Returns how to stop.
 */
export function watchTab(show: (state: TabState) => void, failed: (error: Error) => void): () => void {
  let current = -1;
  let asked = 0;
  let shown: TabState | undefined;
  let first = early;
  early = undefined;
  const tell = (state: TabState) => {
    shown = state;
    show(state);
  };
  const wait = (tabId: number) => tell({ tabId, url: '', title: '', kind: 'loading' });
  let over = false;
  const ask = async () => {
    if (over) return;
    const mine = ++asked;
    const { tab, state } = first ?? askTab();
    first = undefined;
    try {
      const tabId = await tab;
      if (tabId === undefined || mine !== asked) return;
      if (tabId !== current) wait(tabId);
      current = tabId;
      const told = await state;
      if (told && mine === asked) tell(told);
    } catch (error) {
      if (mine === asked) failed(error as Error);
    }
  };
  const askAgain = inTurns(ask);
  const stopListening = listen(runtime, 'ui', shapes.ui, {
    changed: ({ tabId, stale }) => {
      if (tabId !== current) return;
      if (stale && shown?.kind === 'ready') tell({ ...shown, stale });
      askAgain(tabId);
    },
    left: ({ tabId }) => {
      if (tabId !== current) return;
      asked++;
      wait(tabId);
    },
  });
  const subject = subjectTab();
  const stopAnswering = subject === null ? undefined : answerAsTab(subject);
  const onActivated = () => void ask();
  const onUpdated = (tabId: number, change: { status?: string }) =>
    tabId === current && change.status === 'complete' ? askAgain(tabId) : undefined;
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  void ask();
  return () => {
    over = true;
    asked++;
    stopListening();
    stopAnswering?.();
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}

/** Analyses the tab's page whatever it is: the reader asked for it. */
export const analyseAnyway = (tabId: number): Promise<TabState> => sendToWorker('analyse', { tabId });

/** Highlights a statement's quote on the page and scrolls there. `shown` is false where the page no longer has it, or has it `hidden`. */
export async function showOnPage(
  tabId: number,
  { quote, start, before }: { quote: string; start: number; before?: string | undefined },
): Promise<{ shown: boolean; hidden: boolean }> {
  const { highlight } = await readSettings();
  const told = await sendToPage(tabId)('highlight', { quote, near: start, before, colour: highlight });
  // A panel in a tab of its own hides the page.
  if (told.shown && subjectTab() !== null) await browser.tabs.update(tabId, { active: true });
  return told;
}

/** The reader closed the explanation of a clause. */
export const dropFocus = (tabId: number): Promise<void> => sendToWorker('dropFocus', { tabId });

/** What the reader does on the page. */
export interface Followed {
  /** The text under the reader's eyes as the page scrolls. */
  seen(text: string): void;
  /** The number of a coloured clause that was clicked. */
  pressed(clause: number): void;
}

/** Tells what the reader does on the tab's page. Returns how to stop; rejects where the page can't be asked. */
export async function followReading(tabId: number, { seen, pressed }: Followed): Promise<() => void> {
  await sendToPage(tabId)('follow', { on: true });
  // Closes with the panel, however that ends, and the page is left as it was.
  const port = browser.tabs.connect(tabId, { frameId: 0 });
  const stop = listen(runtime, 'ui', shapes.ui, {
    reading: (at) => (at.tabId === tabId ? seen(at.text) : undefined),
    pressed: async (at) => {
      if (at.tabId !== tabId) return;
      pressed(at.clause);
      if (subjectTab() !== null) await comeForward();
    },
  });
  return () => {
    stop();
    port.disconnect();
  };
}

/** Colours passages on the page by topic, or none. Resolves to how many of them the page has. */
export const colourTopics = async (tabId: number, passages: Passage[] | null): Promise<number> =>
  (await sendToPage(tabId)('colour', { passages })).coloured;

/** Opens the panel at the explanation of a clause. Must be called straight from a click: the panel is asked for before anything else. */
export async function explainInPanel(tabId: number, asked: { clause: number; text: string }): Promise<void> {
  await Promise.all([openPanel(tabId), sendToWorker('explain', { tabId, ...asked })]);
}

/** The same for what is selected on the tab's page, else for what is being read there. */
export async function explainSelected(tabId: number): Promise<void> {
  await Promise.all([openPanel(tabId), sendToWorker('explainSelected', { tabId })]);
}

/** Whether a right click leads to the extension: not on a phone, nor where fingers do the work. */
export const explainsFromMenu = (): boolean => contextMenus !== undefined && !matchMedia('(hover: none)').matches;

/** Opens a page of the extension, such as '/options.html', in a tab. */
export const openPage = async (path: string): Promise<void> => void (await browser.tabs.create({ url: browser.runtime.getURL(path) }));

/** The words of each text, by the segmenter. */
export const segment = async (texts: string[]): Promise<string[][]> => (await sendToWorker('segment', { texts })).words;

/** Of how many tabs there is something kept. */
export const countStored = async (): Promise<number> => (await sendToWorker('stored')).count;

/** Forgets all that was found of pages; says of how many tabs it was. */
export const deleteStored = async (): Promise<number> => (await sendToWorker('deleteStored')).count;

/** A shortcut of the extension: `keys` as the browser writes them, '' where the reader has taken it away. */
export interface Shortcut {
  name: 'card' | 'explain';
  keys: string;
}

/** None where the browser has no shortcuts. */
export async function readShortcuts(): Promise<Shortcut[]> {
  if (!commands) return [];
  const all = await commands.getAll();
  const keys = (name: string) => all.find((command) => command.name === name)?.shortcut ?? '';
  return [
    { name: 'card', keys: keys('_execute_action') },
    { name: 'explain', keys: keys('explain') },
  ];
}

/** Firefox opens the place itself; its types do not say so yet. */
const settingsOf = (all: object | undefined) => all as { openShortcutSettings?(): Promise<void> } | undefined;

/** The browser's own page on which shortcuts are changed. */
export async function openShortcuts(): Promise<void> {
  const opened = settingsOf(commands)?.openShortcutSettings?.();
  await (opened ?? browser.tabs.create({ url: 'chrome://extensions/shortcuts' }));
}
