/**
 * Every message of the extension: one map a receiver, each entry `name(request): response`.
 * Senders and listeners (`messages.ts`) infer their types from these maps; nothing else crosses.
 */
import type { Analysis, Lang, Page } from '../model';
import type { SentAnswer, Unreadable } from '../page/answer';
import type { Colour } from '../page/colours';
import type { PolicyLink } from '../page/links';
import type { Passage } from '../page/topics';
import type { Earlier, KeptPolicy } from './policies';
import type { How } from './turns';

// ── What a tab's page came to ───────────────────────────────────────────────────────────────────

/** The passage that the reader asked about: indexes into `analysis.clauses`, in order; empty where the text read does not have it. */
export interface Focus {
  clauses: number[];
  /** What was selected or clicked, as it stood on the page. */
  text: string;
}

/** What went wrong on our side: the segmenter or models did not load, the analysis threw, the page stopped answering, its file could not be had. */
export type Failure = 'engine' | 'analysis' | 'page' | 'unfetched';

export type Outcome =
  | { kind: 'loading' }
  | { kind: 'ready'; analysis: Analysis; focus: Focus | null }
  /** `analyse` reads it anyway. `frames` as below. */
  | { kind: 'not-policy'; frames?: string[] }
  /** So too where the reader wants the site left alone. */
  | { kind: 'left-alone' }
  | { kind: 'pdf' }
  /** `frames`: addresses of frames of other origins, in which the text may stand. */
  | { kind: 'empty'; frames?: string[] }
  | { kind: 'unreadable'; why: Unreadable }
  /** Characters on the page, and how many are read at most. `analyse` reads its beginning. */
  | { kind: 'too-long'; characters: number; limit: number }
  /** `detail` is the error's own message, for a report; `analyse` tries again. */
  | { kind: 'failed'; why: Failure; detail: string }
  /** The browser lets no extension read this page (its own pages, the store). */
  | { kind: 'no-access' };

/** `url` and `title` are '' where the page could not be asked. `stale`: the page's text has changed since, and is being read again. */
export type TabState = { tabId: number; url: string; title: string; stale?: true } & Outcome;

/** A policy that a tab shows. */
export interface OpenPolicy {
  tabId: number;
  url: string;
  title: string;
  service: string | null;
}

// ── The maps ────────────────────────────────────────────────────────────────────────────────────

/** The document that a visit is of. */
export const documentOf = (visit: string): string => visit.slice(0, visit.indexOf('.'));

/** Content script → worker. The tab is the sender's. */
export interface FromPage {
  /** Whether the reader wants this site read; asked before it is. `likely`: it calls itself a policy, in which language, so that the engine may get ready for it. */
  wanted(page: { likely: Lang | null }): boolean;
  /** Asks to be given the page's tools, where a browser lets only the worker do it. */
  tools(): void;
  /**
   * The page's gate said maybe and it was read; sent again when the page changed, without a reading when it is no policy any more.
   * Answered when the work on it is done: where no answer comes the worker was stopped, and it is sent again.
   */
  found(answer: SentAnswer): void;
  /** While a panel follows: the text of the block under the reader's eyes. */
  reading(at: { text: string }): void;
  /** While topics are coloured: the number of the clause that was clicked. */
  pressed(at: { clause: number }): void;
}

/** Popup, side panel, options, welcome, and the document that is never shown → worker. */
export interface FromUi {
  /** What is known of a tab's page; asks the page if nothing is, and waits for the analysis. */
  state(tab: { tabId: number }): TabState;
  /** Reads and analyses whatever the page is: no policy, too long, or failed before. */
  analyse(tab: { tabId: number }): TabState;
  /** The analysis of a document that a page of the extension has read. */
  analysePage(of: { page: Page }): Analysis;
  /** Opens the policy behind a link of a tab's page in the background, to be shown in the panel beside that page. */
  readBehind(link: { tabId: number; url: string }): void;
  /** The words of each text, by the segmenter; no text holds a line break. */
  segment(on: { texts: string[] }): { words: string[][] };
  /** The reader asks about a clause of the analysis; the panel shows it. */
  explain(asked: { tabId: number; clause: number; text: string }): void;
  /** The reader asks about what is selected on the page, else about what is being read there. */
  explainSelected(tab: { tabId: number }): void;
  /** The reader closed the explanation. */
  dropFocus(tab: { tabId: number }): void;
  /** How the policy of a tab was when the reader last saw it; null where nothing has changed since, or nothing is known of it. */
  earlier(tab: { tabId: number }): Earlier | null;
  /** The reader has seen what has changed in a tab's policy. */
  seen(tab: { tabId: number }): void;
  /** From where analyses run: how many points of a tab's text call for care; the rest follows as the answer to `analyze`. */
  figure(of: { tabId: number; visit: string; count: number }): void;
  /** The policies that are kept, the latest first. */
  policies(): KeptPolicy[];
  policy(of: { id: string }): Earlier | null;
  /** The policies that tabs show. */
  open(): OpenPolicy[];
  /** Forgets all of them; says how many there were. */
  deletePolicies(): { count: number };
  /** Of how many tabs there is something kept. */
  stored(): { count: number };
  /** Forgets all of it; says of how many tabs it was. */
  deleteStored(): { count: number };
}

/** Worker → popup and side panel, to whoever listens. */
export interface ToUi {
  /** A tab's state is another, or will be soon where the text has changed (`stale`): ask for it with `state`. */
  changed(tab: { tabId: number; stale: boolean }): void;
  /** The tab shows another page than before; more is known when it has loaded. */
  left(tab: { tabId: number }): void;
  /** The text of the block under the reader's eyes. */
  reading(at: { tabId: number; text: string }): void;
  /** A coloured passage of the page was clicked. */
  pressed(at: { tabId: number; clause: number }): void;
  /** The panel that stands in a tab of its own for the tab is wanted: it comes to the front. Null where there is none. */
  comeForward(tab: { tabId: number }): boolean | null;
}

/** What came of an analysis, as it crosses. `engine`: the engine's own files did not load. */
export type EngineReply =
  | { kind: 'analysed'; analysis: Analysis | null }
  | { kind: 'overtaken' }
  | { kind: 'failed'; engine: boolean; detail: string };

/** Worker → the document that is never shown, where it may have no threads itself. */
export interface ToEngine {
  analyze(task: { page: Page; how: How }): EngineReply;
  /** A page that is likely a policy will be read: what its analysis needs is loaded and tried out meanwhile. `lang`: in what it is likely written. */
  warmUp(page: { lang: Lang }): void;
}

/** Worker, popup, side panel → content script. */
export interface ToPage {
  /** Reads the page now. `anyway`: without asking whether it is a policy, and only its beginning where it is too long. */
  read(how: { anyway: boolean }): SentAnswer;
  visit(): string;
  /** The policies that the page links. */
  links(): PolicyLink[];
  /** The hosts that the page has loaded something from, but for its own. */
  loaded(): string[];
  /**
   * Highlights a quote of the text read and scrolls to it. `near` is its offset in the text, `before` what stands before it, which
   * tell repeated quotes apart. `hidden`: it stands in a part that could not be opened.
   */
  highlight(target: { quote: string; near: number; before?: string | undefined; colour: Colour }): { shown: boolean; hidden: boolean };
  clear(): void;
  /** What a question is about: the paragraph under the last right click, in a frame or not, or what the keyboard is at. '' where that can't be told. */
  target(asked: { by: 'pointer' | 'keyboard'; frame: boolean }): { text: string };
  /** Colours the passages by topic and sends `pressed`; null takes that away. Says how many of them the page has. */
  colour(on: { passages: Passage[] | null }): { coloured: number };
  /** Whether to send `reading` as the page scrolls. Ends, as the colours do, when the panel's port closes. */
  follow(on: { on: boolean }): void;
}

// ── Types that the senders and listeners share ──────────────────────────────────────────────────

export type Receiver = 'worker-from-page' | 'worker-from-ui' | 'ui' | 'engine' | 'page';

export interface Maps {
  'worker-from-page': FromPage;
  'worker-from-ui': FromUi;
  ui: ToUi;
  engine: ToEngine;
  page: ToPage;
}

export type Name<R extends Receiver> = keyof Maps[R] & string;
type Signature<R extends Receiver, N extends Name<R>> = Maps[R][N] extends (...args: infer A) => infer V ? { args: A; value: V } : never;
/** Request of a message: [] or [request]. */
export type Args<R extends Receiver, N extends Name<R>> = Signature<R, N>['args'];
export type Value<R extends Receiver, N extends Name<R>> = Signature<R, N>['value'];

/** A message as it crosses. */
export interface Envelope {
  to: Receiver;
  name: string;
  request: unknown;
}

/** An answer as it crosses: a listener never rejects, so that a bug on the other side arrives with its message. */
export type Reply = { ok: true; value: unknown } | { ok: false; error: string };
