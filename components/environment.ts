import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Beside } from '../lib/browser/beside';
import type { Followed, Shortcut } from '../lib/browser/client';
import type { Opened } from '../lib/browser/documents';
import type { Earlier, KeptPolicy } from '../lib/browser/policies';
import type { OpenPolicy, TabState } from '../lib/browser/protocol';
import type { Settings } from '../lib/browser/settings';
import type { PolicyLink } from '../lib/page/links';
import type { Passage } from '../lib/page/topics';
import type { Rewrite } from '../lib/reader/explain';
import type { Choice } from '../lib/wording/choice';

/** What the surface asks of the world around it. The extension gives the real one, tests and screenshots one of their own. */
export interface Environment {
  /** BCP 47 tag of the browser's language. */
  browserLanguage: string;
  /** Whether a right click on the page leads here. */
  explainsFromMenu: boolean;
  /** Puts a sentence into plain words; null where that is not to be had. */
  rewrite: Rewrite | null;
  /** The words of each text. */
  segment(texts: string[]): Promise<string[][]>;
  watchTab(show: (state: TabState) => void, failed: (error: Error) => void): () => void;
  analyse(tabId: number): Promise<TabState>;
  /** `before`: the text before the quote. `hidden`: it stands in a part of the page that could not be opened. */
  showOnPage(
    tabId: number,
    at: { quote: string; start: number; before?: string | undefined },
  ): Promise<{ shown: boolean; hidden?: boolean }>;
  /** Tells what the reader does on the page; resolves to how to stop. */
  follow(tabId: number, followed: Followed): Promise<() => void>;
  /** Colours passages on the page by topic, null none; resolves to how many of them the page has. Null where there is no page. */
  colourTopics: ((tabId: number, passages: Passage[] | null) => Promise<number>) | null;
  dropFocus(tabId: number): Promise<void>;
  openPanel(tabId: number): Promise<void>;
  /** Opens the panel at an explanation: `clause` is an index, or -1 where only the text is known. */
  explainInPanel(tabId: number, asked: { clause: number; text: string }): Promise<void>;
  /** The same for what is selected on the page, else for what is being read there. */
  explainSelected(tabId: number): Promise<void>;
  openPage(path: '/options.html' | '/welcome.html' | '/document.html'): Promise<void>;
  /** Reads a file that the reader hands over. */
  openFile(file: File): Promise<Opened>;
  /** Reads text that the reader pasted. */
  openText(text: string): Promise<Opened>;
  /** Fetches and reads the file that a tab shows, from its own address. */
  openTabFile(url: string): Promise<Opened>;
  /** Opens the panel and has it read the file that the tab shows. */
  readInPanel(tabId: number, url: string): Promise<void>;
  /** Tells what the panel is asked to show beside the active tab. Returns how to stop. */
  watchBeside(told: (tabId: number, beside: Beside | null) => void): () => void;
  /** The policies that a tab's page links. */
  policyLinks(tabId: number): Promise<PolicyLink[]>;
  /** Opens the page of a frame of the tab's page in a tab of its own. */
  openFrame(tabId: number, url: string): Promise<void>;
  /** Opens the panel with the policy behind a link, which is read in a tab in the background. */
  readBehind(tabId: number, url: string): Promise<void>;
  /** Tells the state of one tab, active or not. Returns how to stop. */
  watchOneTab(tabId: number, show: (state: TabState) => void, failed: (error: Error) => void): () => void;
  showTab(tabId: number): Promise<void>;
  /** Reads a document that a tab's policy refers to, in a tab in the background. */
  readDoor(tabId: number, url: string): Promise<TabState>;
  /** Those that have been read for it, by the addresses that were asked for. */
  doorsRead(tabId: number): Promise<{ url: string; state: TabState }[]>;
  /** One of them is no longer wanted. */
  dropDoor(tabId: number, doorTabId: number): Promise<void>;
  /** What was asked for beside a tab is no longer wanted. */
  dropBeside(tabId: number): Promise<void>;
  /** The file that is asked for beside a tab is being read. */
  takeFile(tabId: number, url: string): Promise<void>;
  readSettings(): Promise<Settings>;
  saveSettings(change: Partial<Settings>): Promise<Settings>;
  watchSettings(changed: (settings: Settings) => void): () => void;
  readShortcuts(): Promise<Shortcut[]>;
  openShortcuts(): Promise<void>;
  /** Of how many pages something is kept. */
  countStored(): Promise<number>;
  /** Forgets it; resolves to how many there were. */
  deleteStored(): Promise<number>;
  /** How a tab's policy was when the reader last saw it; null where nothing has changed since, or nothing is known of it. */
  earlierPolicy(tabId: number): Promise<Earlier | null>;
  /** The reader has seen what has changed in it. */
  changesSeen(tabId: number): Promise<void>;
  /** The policies of which facts are kept, the latest first. */
  keptPolicies(): Promise<KeptPolicy[]>;
  keptPolicy(id: string): Promise<Earlier | null>;
  /** Forgets them; resolves to how many there were. */
  deletePolicies(): Promise<number>;
  /** What the reader has chosen for a policy before; {} where nothing is kept. */
  readChoice(url: string): Promise<Choice>;
  keepChoice(url: string, change: Choice): Promise<void>;
  /** The policies that tabs show. */
  openPolicies(): Promise<OpenPolicy[]>;
  /** What is known of a tab's page now. */
  tabState(tabId: number): Promise<TabState>;
  /** Opens the page that compares policies, with the one of a tab. */
  openCompare(tabId: number | null): Promise<void>;
  /** The tab whose policy this page compares with others, where it was opened from one. */
  comparedTab: number | null;
  /** The hosts that a tab's page has loaded something from, but for its own. Null where there is no page. */
  hostsLoaded: ((tabId: number) => Promise<string[]>) | null;
  /** The host of what was typed, null where it is none. */
  hostOf(typed: string): string | null;
}

export const EnvironmentContext = createContext<Environment | null>(null);

export function useEnvironment(): Environment {
  const environment = useContext(EnvironmentContext);
  if (!environment) throw new Error('rendered outside of an environment');
  return environment;
}
