import { itemsIn } from '../facts/spans/items';
import { closingHelps, lawsByAlert, lawsByTopic, lawsOnSensitive, rightsByTopic } from '../language/law-map';
import { speakers } from '../language/speakers';
import type { Alert, Analysis, Card, Clause, Evidence, Label, Lang, Mention, Statement, TopicId } from '../model';
import { closingPath } from '../wording/closing';
import { byWeight, isSensitive, itemOf } from '../wording/taxonomy';
import { bySeverity } from '../wording/watch';
import { type Act, costIn, isAct, around as nearBy } from './cost';

/** What the reader can do, from this policy's own facts, and what the policy says that it costs. */
export type Can = { cost: string | null } & (
  | { do: 'refuse'; items: string[] }
  | { do: 'switch-off'; permission: string }
  | { do: 'close'; path: string[] }
  | { do: 'right'; right: string }
  | { do: 'ask'; contact: string }
);

/** One row of who-does-what; an empty list is 'not stated here'. Ids but for `sdks` and `named`. */
export interface WhoWhat {
  us: boolean;
  sdks: string[];
  items: string[];
  /** Of these, what the facts say is taken; the others are spoken of. */
  taken: string[];
  recipients: string[];
  named: string[];
  purposes: string[];
  periods: { period: string; scope: string }[];
}

/** A passage in plain words: all but the words themselves, which depend on the reader's language. */
export interface Explanation {
  /** Indexes into `analysis.clauses`; empty where the text read does not have the passage. */
  clauses: number[];
  quote: string;
  /** Offset of the passage in the text read, or null. */
  start: number | null;
  lang: Lang;
  /** Headings above it. */
  trail: string[];
  topics: TopicId[];
  sure: 'sure' | 'likely' | 'unsure';
  /** The passage rewritten, or null where that would not be shorter and plainer. */
  plain: string | null;
  table: WhoWhat;
  alerts: Alert[];
  /** Sensitive items and those worth a look, the weightiest first. */
  weighty: string[];
  can: Can[];
  /** Ids of articles, the most to the point first. */
  laws: string[];
}

export type Rewrite = (sentence: string, lang: Lang) => string;

const distinct = <T>(values: T[]): T[] => [...new Set(values)];

/** Explains the clauses at these indexes, in order. Throws where there are none: see `explainText`. */
export function explain(analysis: Analysis, indexes: number[], rewrite: Rewrite | null): Explanation {
  return assemble(analysis, indexes, rewrite, analysis);
}

/** Explains a passage that the text read does not have, from what was read of it alone; what can be done is the policy's. */
export function explainText(policy: Analysis, passage: Analysis, rewrite: Rewrite | null): Explanation {
  const all = assemble(passage, [...passage.clauses.keys()], rewrite, policy);
  return { ...all, clauses: [], start: null };
}

/** What the text says in some of its clauses. */
interface Said {
  card: Card;
  /** The ids of what these clauses mention. */
  of: (says: Mention['says']) => string[];
  /** A statement rests on one of these clauses. */
  restsOn: (said: Statement) => boolean;
}

function saidIn({ card, mentions }: Analysis, indexes: number[]): Said {
  const here = new Set(indexes);
  const mentioned = mentions.filter(({ clause }) => here.has(clause));
  return {
    card,
    of: (wanted) => mentioned.filter(({ says }) => says === wanted).map(({ id }) => id),
    restsOn: ({ evidence }) => evidence.some(({ clause }) => here.has(clause)),
  };
}

function assemble(analysis: Analysis, indexes: number[], rewrite: Rewrite | null, policy: Analysis): Explanation {
  const clauses = indexes.map((i) => analysis.clauses[i]!);
  const first = clauses[0];
  if (!first) throw new Error('no clause to explain');
  const said = saidIn(analysis, indexes);
  const quote = analysis.text.slice(first.start, clauses.at(-1)!.end);
  const topics = distinct(clauses.flatMap((clause) => clause.topics)) as TopicId[];
  const alerts = bySeverity(alertsIn(said), analysis.card.lang);
  const table = tableOf(said, clauses, quote);
  const weighty = table.items.filter((id) => isSensitive(id) || itemOf(id).watch).sort(byWeight);
  return {
    clauses: indexes,
    quote,
    start: first.start,
    lang: first.lang,
    trail: first.trail,
    topics,
    sure: certainty(clauses),
    plain: rewritten(clauses, rewrite),
    table,
    alerts,
    weighty,
    can: canDo(policy, { said, clauses, topics, alerts }),
    laws: lawsFor(topics, alerts, weighty),
  };
}

/** An absence says nothing of a single passage. */
const alertsIn = ({ card, of, restsOn }: Said): Alert[] => {
  const held = of('alert');
  return card.alerts.filter((one) => restsOn(one) || (one.evidence.length > 0 && held.includes(one.alert)));
};

function tableOf({ card, of, restsOn }: Said, clauses: Clause[], quote: string): WhoWhat {
  const speaks = clauses.some(({ text, lang }) => speakers[lang].test(text));
  const named = clauses.flatMap(({ text, lang }) => itemsIn(text, lang).map(({ item }) => item));
  const resting = <T extends Statement>(statements: T[]): T[] => statements.filter(restsOn);
  const taken = [...of('us'), ...of('sdk'), ...resting(card.collects).map(({ item }) => item)];
  const periods = [
    ...resting(card.retention).map(({ period, scope }) => ({ period, scope })),
    ...of('period').map((period) => ({ period, scope: '' })),
  ];
  return {
    us: of('us').length > 0 || speaks,
    sdks: distinct([...resting(card.sdks).map(({ name }) => name), ...of('service')]),
    items: distinct([...taken, ...named]).sort(byWeight),
    taken: distinct(taken).sort(byWeight),
    recipients: distinct([...of('recipient'), ...resting(card.recipients).map(({ recipient }) => recipient)]),
    named: distinct([
      ...of('named'),
      ...resting(card.recipients).flatMap((recipient) => recipient.named.filter((name) => quote.includes(name))),
    ]),
    purposes: distinct([...of('purpose'), ...resting(card.purposes).map(({ purpose }) => purpose)]),
    periods: periods.filter((one, i) => periods.findIndex((other) => other.period === one.period) === i),
  };
}

function certainty(clauses: Label[]): Explanation['sure'] {
  const least = Math.min(...clauses.map((clause) => (clause.classified ? clause.probability.topic : 0)));
  return least >= 0.8 ? 'sure' : least >= 0.5 ? 'likely' : 'unsure';
}

/** A rewriting of more than this share of the passage is no plainer than the passage. */
const plainer = 0.85;

/** Clause by clause, since the rewriting knows sentences; null where it is hardly shorter. A number before the text is no part of it. */
function rewritten(clauses: Clause[], rewrite: Rewrite | null): string | null {
  if (!rewrite) return null;
  const plain = clauses.map((clause) =>
    clause.kind === 'heading' || clause.kind === 'row' ? clause.text : rewrite(clause.text, clause.lang),
  );
  const lengthOf = (texts: string[]) => texts.reduce((sum, text) => sum + text.replace(numbered, '').length, 0);
  return lengthOf(plain) <= plainer * lengthOf(clauses.map(({ text }) => text)) ? plain.filter(Boolean).join('\n') : null;
}

const numbered = /^\s{0,4}[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-z])[）).、．]\s?/;

interface Passage {
  said: Said;
  clauses: Clause[];
  topics: string[];
  alerts: Alert[];
}

function canDo({ card, clauses: all }: Analysis, { said: { card: own, of, restsOn }, clauses, topics, alerts }: Passage): Can[] {
  const granted = new Map(card.rights.map((right) => [right.right, right]));
  const wanted = distinct([
    ...(alerts.some(({ alert }) => alert === 'profiling') ? ['opt-out'] : []),
    ...topics.flatMap((topic) => rightsByTopic[topic] ?? []),
  ]).filter((right) => granted.has(right));
  const collected = [...of('us'), ...of('sdk')];
  const optional = own.collects.filter((one) => one.optional && (collected.includes(one.item) || restsOn(one))).map(({ item }) => item);
  const permissions = distinct([...of('permission'), ...own.permissions.filter(restsOn).map(({ permission }) => permission)]);
  const path = topics.some((topic) => closingHelps.includes(topic)) ? closingPath(card.closing) : null;
  const contact = card.contacts.find(({ kind }) => kind === 'email') ?? card.contacts[0];
  const cost = (act: Act, evidence: Evidence[]) => costIn(act, clauses) ?? costIn(act, nearBy(evidence, all));
  return [
    ...(optional.length > 0 ? [{ do: 'refuse' as const, items: optional, cost: costIn('refuse', clauses) }] : []),
    ...permissions.map((permission) => ({ do: 'switch-off' as const, permission, cost: costIn('withdraw', clauses) })),
    ...wanted.map((right) => ({ do: 'right' as const, right, cost: isAct(right) ? cost(right, granted.get(right)!.evidence) : null })),
    ...(path ? [{ do: 'close' as const, path, cost: cost('close', [...card.closing.evidence, ...card.closing.consequences]) }] : []),
    ...(contact ? [{ do: 'ask' as const, contact: contact.value, cost: null }] : []),
  ];
}

const lawsFor = (topics: string[], alerts: Alert[], weighty: string[]): string[] =>
  distinct([
    ...alerts.flatMap(({ alert }) => lawsByAlert[alert] ?? []),
    ...(weighty.some(isSensitive) ? lawsOnSensitive : []),
    ...topics.flatMap((topic) => lawsByTopic[topic] ?? []),
  ]).slice(0, 4);
