/**
 * The nouns of the engine, in pipeline order:
 *
 *   Page → PolicyText (clauses, sections, tables) → labels → mentions → Facts → Card → Analysis
 *
 * Everything here is plain JSON: it crosses messages, storage and the command line unchanged.
 * Offsets are UTF-16 units into `PolicyText.text`; `end` is exclusive.
 */

export type Lang = 'zh' | 'en';

/** A place in the text that was read. */
export interface Span {
  start: number;
  end: number;
}

// ── 1. Page: what a reader (live DOM, HTML file, plain text) hands over ─────────────────────────

export type Region = 'nav' | 'header' | 'footer' | 'aside' | 'dialog' | 'form' | 'others';

/** One block of a page, in reading order. `text` has white space folded; '\n' stands for a line break inside. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'item' | 'cell';
  text: string;
  /** The text as it stands on the page, of the same length, where `text` is it folded (lib/text/fold). */
  written?: string;
  /** heading: 1 to 6, from its tag or ARIA level. */
  level?: number;
  /** item: nesting depth, from 1. */
  depth?: number;
  /** All of the text is bold. */
  bold?: boolean;
  /** Font size relative to the page's body text (1 = same), where it is known. */
  size?: number;
  /** Share of the characters that stand in links, 0 to 1; absent is 0. */
  linked?: number;
  /** The landmark that it stands in, where it is not the main text. */
  region?: Region;
  /** cell: its place in its table. `table` counts tables on the page from 0. */
  cell?: { table: number; row: number; column: number; rows: number; columns: number; header: boolean };
  /** The links in the text, in order, each with its own words; absolute http(s) addresses only. */
  links?: { text: string; url: string }[];
}

export interface Page {
  url: string;
  title: string;
  /** `lang` of the document as declared, or null. */
  language: string | null;
  blocks: Block[];
  /** Characters left out because the page was longer than the limit; 0 normally. */
  cut: number;
  /** A file of plain text or Markdown: its one block is all of it, line breaks and all. */
  plain?: boolean;
  /** What people see on the page and could not be read; absent or [] where all was. */
  unread?: Unread[];
}

/**
 * Seen and not read: frames of other origins, pictures and canvases of the size of text, a list of which only what is in the window
 * is on the page, text that is loaded when asked for, and text that nothing known brings to light. `failed`: fields of the card whose
 * finder failed, as if what it looks for had not been read.
 */
export interface Unread {
  kind: 'frame' | 'picture' | 'canvas' | 'list' | 'more' | 'hidden' | 'failed';
  count: number;
  /** frame: their addresses. */
  urls?: string[];
}

// ── 2. Text, sections, tables, clauses ──────────────────────────────────────────────────────────

/** A heading and all that stands below it, up to the next heading of its level. */
export interface Section extends Span {
  title: string;
  /** Where the heading itself stands. */
  heading: Span;
  /** 1 is the outermost; the document title, if any, is level 0. */
  level: number;
  /** Index of the enclosing section, or -1. */
  parent: number;
}

export interface Cell extends Span {
  text: string;
}

/** A grid, from <table>, from divs, or recovered from one-cell-a-paragraph text. Spans are filled in: every row is full. */
export interface Table extends Span {
  /** Column titles; '' where there is none. Header cells are not repeated in `rows`. */
  header: Cell[];
  rows: Cell[][];
  /** Headings above it, outermost first. */
  trail: string[];
  /** How it was found. */
  from: 'table' | 'paragraphs';
}

/** A link of the page: the words that carry it, and where it leads. */
export interface Link extends Span {
  url: string;
}

export type ClauseKind = 'heading' | 'sentence' | 'item' | 'row';

/** The unit that is classified, explained and shown: a sentence, a list item, a table row or a heading. */
export interface Clause extends Span {
  text: string;
  kind: ClauseKind;
  lang: Lang;
  /** Titles of the headings above it, outermost first. */
  trail: string[];
  /** Index into `sections`, or -1 before the first heading. */
  section: number;
  /** Index of the block (paragraph) it stands in: clauses of one paragraph share it. */
  block: number;
  /** Title of the document that it stands in, where that is another than the policy itself. */
  document?: string;
}

export interface PolicyText {
  url: string;
  title: string;
  /** The main language of the text; single clauses may be in the other. */
  language: Lang;
  /** The text as it is read: folded. Every text of this object is part of it. */
  text: string;
  /** The text as it stands on the page; offsets are the same. */
  written: string;
  sections: Section[];
  tables: Table[];
  clauses: Clause[];
  /** In the order of the text. */
  links: Link[];
}

// ── 3. Labels ───────────────────────────────────────────────────────────────────────────────────

export type TopicId =
  | 'collection'
  | 'permission'
  | 'sharing'
  | 'use'
  | 'storage'
  | 'security'
  | 'special-groups'
  | 'management'
  | 'contact'
  | 'revision'
  | 'cessation';

export interface Label {
  topics: TopicId[];
  important: boolean;
  risk: boolean;
  /** False where no topic is likely enough to be said and none is likely enough to be denied. */
  classified: boolean;
  /** Calibrated probability of the likeliest topic, of `important` and of `risk`, 0 to 1. */
  probability: { topic: number; important: number; risk: number };
}

// ── 4. Facts ────────────────────────────────────────────────────────────────────────────────────

/** Proof of a statement: `quote` is exactly `text.slice(start, end)`; `clause` indexes `clauses`; `rule` names what found it. */
export interface Evidence extends Span {
  quote: string;
  clause: number;
  rule: string;
}

/** Every statement of the card. `confidence` is a calibrated probability that it is true, 0 to 1. An absence has no evidence. */
export interface Statement {
  evidence: Evidence[];
  confidence: number;
}

export type By = 'us' | 'sdk';

export interface Collected extends Statement {
  item: string;
  by: By[];
  /** Names of the SDKs that get it, as on the card. */
  sdks: string[];
  /** Purposes that the text ties to it. */
  purposes: string[];
  /** True where the text says that giving it is up to the user; false where it says required; null where it does not say. */
  optional: boolean | null;
}

export interface Sdk extends Statement {
  name: string;
  vendor: string | null;
  data: string[];
  purpose: string | null;
  /** The address of its policy, where the text writes one. */
  policyUrl: string | null;
  /** Where the page's own link to its policy leads, where the text writes no address: the words do not show it. */
  pageLink?: string;
  /** What our registry knows of it, never mixed with what the policy says. */
  registry: { id: string; vendor: string; kind: string; policyUrl: string | null } | null;
}

export type Handing = 'share' | 'entrust' | 'transfer' | 'disclose';

export interface Recipient extends Statement {
  recipient: string;
  named: string[];
  how: Handing[];
}

export interface Retention extends Statement {
  /** ISO 8601 duration, or one of minimum, legal, until-closing, permanent. */
  period: string;
  scope: string;
}

export interface Storage extends Statement {
  /** ISO 3166 country code, 'several', or null. */
  location: string | null;
  crossBorder: 'no' | 'with-consent' | 'yes' | 'unstated';
}

export interface Closing extends Statement {
  status: 'described' | 'contact-only' | 'mentioned' | 'absent' | 'no-account';
  paths: string[][];
  channels: ('in-app' | 'web' | 'support' | 'email' | 'phone' | 'mail')[];
  days: number | null;
  /** Counted in working days. */
  workingDays?: boolean;
  /** What has to be so before the account can be closed. */
  conditions: Evidence[];
  /** What happens to the data then. */
  consequences: Evidence[];
}

export interface ResponseDays extends Statement {
  usual: number | null;
  max: number | null;
  /** The usual time is counted in working days. */
  workingDays?: boolean;
}

export interface Minors extends Statement {
  addressed: boolean;
  age: number | null;
  guardianConsent: boolean;
}

export interface Contact extends Statement {
  kind: 'phone' | 'email' | 'address' | 'online' | 'wechat' | 'website';
  value: string;
}

/** A single value with its proof. */
export interface Said extends Statement {
  value: string | null;
}

/** service, operator, updated, effective. */
export interface About {
  service: Said;
  operator: Said;
  updated: Said;
  effective: Said;
}

export interface Alert extends Statement {
  alert: string;
  severity: 'high' | 'medium' | 'low';
}

/** Something in the policy that does not fit: with itself (a quote each), or with what a policy should be. */
export interface Oddity extends Statement {
  /** Id of lib/language/oddities. */
  oddity: string;
  kind: 'contradiction' | 'dates' | 'residue' | 'placeholder' | 'garbled' | 'dangling' | 'numbering' | 'risky';
}

/** What the policy answers to a question that readers ask. A question that it does not answer has none. */
export interface Answer extends Statement {
  /** Id of lib/language/asked. */
  question: string;
  /** `if`: only on the reader's act, with consent or in listed cases, or only vaguely. `mixed`: it says both. */
  verdict: 'yes' | 'if' | 'no' | 'mixed';
}

/** Another document that the policy refers to by a link, and what it is about. */
export interface Door extends Statement {
  kind: 'sdks' | 'collected' | 'permissions' | 'children' | 'cookies' | 'closing';
  title: string;
  url: string;
}

/** Another document whose statements have joined the card (lib/annexes): where its text stands, and its first clause. */
export interface Annex extends Span {
  title: string;
  url: string;
  clause: number;
}

/** Where a law holds: China, the European Union, states of the US, Taiwan, Hong Kong. */
export type Jurisdiction = 'cn' | 'eu' | 'us' | 'tw' | 'hk';

/** One thing that a law or standard asks a policy to let its reader find, and whether this one does. */
export interface Check {
  /** Id of lib/language/checklist; its words are a term. */
  id: string;
  region: Jurisdiction;
  /** Id of the wording's laws. */
  article: string;
  /** A standard or guide asks for it, not a law. */
  recommended: boolean;
  /** `elsewhere`: another document that is linked or named may hold it. `unknown`: not all was read, or not in this language. */
  found: 'yes' | 'partly' | 'no' | 'elsewhere' | 'not-applicable' | 'unknown';
  evidence: Evidence[];
}

/** Something that the law expects a policy to say and this one does not: a check of its id. `article` is an id of the wording's laws. */
export interface Gap {
  gap: string;
  article: string;
}

// ── 5. Card and analysis ────────────────────────────────────────────────────────────────────────

/** The fields of the summary card. Plain values first (service … effective), their proof in `about`. */
export interface Card {
  lang: Lang;
  service: string | null;
  operator: string | null;
  updated: string | null;
  effective: string | null;
  about: About;
  collects: Collected[];
  notCollected: (Statement & { item: string })[];
  permissions: (Statement & { permission: string })[];
  purposes: (Statement & { purpose: string })[];
  sdks: Sdk[];
  recipients: Recipient[];
  retention: Retention[];
  storage: Storage;
  closing: Closing;
  responseDays: ResponseDays;
  rights: (Statement & { right: string })[];
  minors: Minors;
  contacts: Contact[];
  alerts: Alert[];
  /** Weightiest first. */
  oddities: Oddity[];
  answers: Answer[];
  notStated: Gap[];
  /** Fields that could not be found because their kind failed: nothing is known of them, present or absent. */
  failed: { field: string; error: string }[];
}

export interface Receipt {
  /** Characters read, and of how many that the page has (they differ only where the page was cut). */
  characters: number;
  of: number;
  clauses: number;
  classified: number;
  /** What could not be read. Where there is any, or the page was cut, nothing is said to be missing. */
  unread: Unread[];
  /** SHA-256 of the text read, hex. */
  sha256: string;
  /** When it was read, ISO 8601. */
  read?: string;
}

/**
 * A clause that makes a statement of the card: all of them, where the statement itself quotes the best few. `id` is the item, the
 * purpose, the name … that it is about.
 */
export interface Mention {
  says: 'us' | 'sdk' | 'service' | 'permission' | 'purpose' | 'recipient' | 'named' | 'period' | 'alert';
  id: string;
  clause: number;
}

/** What the engine says of a page. */
export interface Analysis {
  url: string;
  title: string;
  isPolicy: boolean;
  /** How sure the page is a privacy policy, 0 to 1. */
  score: number;
  language: Lang;
  text: string;
  sections: Section[];
  clauses: (Clause & Label)[];
  card: Card;
  mentions: Mention[];
  /** Documents that the policy refers to. */
  doors: Door[];
  /** Those that have been read for it; absent where none. */
  annexes?: Annex[];
  /** What the laws of every region ask for. */
  checklist: Check[];
  /** Whose laws hold, as far as the text shows. */
  regions: Jurisdiction[];
  receipt: Receipt;
  /** Milliseconds by stage. */
  ms: Record<string, number>;
}
