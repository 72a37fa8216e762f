import { itemsIn } from '../facts/spans/items';
import { closingHelps, lawsByAlert, lawsByTopic, lawsOnSensitive, rightsByTopic } from '../language/law-map';
import { speakers } from '../language/speakers';
import type { Alert, Analysis, Card, Clause, Label, Lang, Mention, Statement, TopicId } from '../model';
import { closingPath } from './closing';
import { byWeight, isSensitive, itemOf } from './taxonomy';
import { bySeverity } from './watch';

/** What the reader can do, from this policy's own facts. */
export type Can =
  | { do: 'refuse'; items: string[] }
  | { do: 'switch-off'; permission: string }
  | { do: 'close'; path: string[] }
  | { do: 'right'; right: string }
  | { do: 'ask'; contact: string };

/** One row of who-does-what; an empty list is 'not stated here'. Ids but for `sdks` and `named`. */
export interface WhoWhat {
  us: boolean;
  sdks: string[];
  items: string[];
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
  /** The passage rewritten, or null where it is as plain as can be. */
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
  return assemble(analysis, indexes, rewrite, analysis.card);
}

/** Explains a passage that the text read does not have, from what was read of it alone; what can be done is the policy's. */
export function explainText(policy: Analysis, passage: Analysis, rewrite: Rewrite | null): Explanation {
  const all = assemble(passage, [...passage.clauses.keys()], rewrite, policy.card);
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

function assemble(analysis: Analysis, indexes: number[], rewrite: Rewrite | null, granted: Card): Explanation {
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
    sure: sureness(clauses),
    plain: rewritten(clauses, rewrite),
    table,
    alerts,
    weighty,
    can: canDo(granted, said, topics, alerts),
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
  const periods = [
    ...resting(card.retention).map(({ period, scope }) => ({ period, scope })),
    ...of('period').map((period) => ({ period, scope: '' })),
  ];
  return {
    us: of('us').length > 0 || speaks,
    sdks: distinct([...resting(card.sdks).map(({ name }) => name), ...of('service')]),
    items: distinct([...of('us'), ...of('sdk'), ...resting(card.collects).map(({ item }) => item), ...named]).sort(byWeight),
    recipients: distinct([...of('recipient'), ...resting(card.recipients).map(({ recipient }) => recipient)]),
    named: distinct([
      ...of('named'),
      ...resting(card.recipients).flatMap((recipient) => recipient.named.filter((name) => quote.includes(name))),
    ]),
    purposes: distinct([...of('purpose'), ...resting(card.purposes).map(({ purpose }) => purpose)]),
    periods: periods.filter((one, i) => periods.findIndex((other) => other.period === one.period) === i),
  };
}

function sureness(clauses: Label[]): Explanation['sure'] {
  const least = Math.min(...clauses.map((clause) => (clause.classified ? clause.probability.topic : 0)));
  return least >= 0.8 ? 'sure' : least >= 0.5 ? 'likely' : 'unsure';
}

/** Clause by clause, since the rewriting knows sentences; null where no clause gets shorter. */
function rewritten(clauses: Clause[], rewrite: Rewrite | null): string | null {
  if (!rewrite) return null;
  const plain = clauses.map((clause) =>
    clause.kind === 'heading' || clause.kind === 'row' ? clause.text : rewrite(clause.text, clause.lang),
  );
  return plain.some((text, i) => text.length < clauses[i]!.text.length) ? plain.filter(Boolean).join('\n') : null;
}

function canDo(card: Card, { card: own, of, restsOn }: Said, topics: string[], alerts: Alert[]): Can[] {
  const granted = new Set(card.rights.map(({ right }) => right));
  const wanted = distinct([
    ...(alerts.some(({ alert }) => alert === 'profiling') ? ['opt-out'] : []),
    ...topics.flatMap((topic) => rightsByTopic[topic] ?? []),
  ]);
  const collected = [...of('us'), ...of('sdk')];
  const optional = own.collects.filter((one) => one.optional && (collected.includes(one.item) || restsOn(one))).map(({ item }) => item);
  const permissions = distinct([...of('permission'), ...own.permissions.filter(restsOn).map(({ permission }) => permission)]);
  const path = topics.some((topic) => closingHelps.includes(topic)) ? closingPath(card.closing) : null;
  const contact = card.contacts.find(({ kind }) => kind === 'email') ?? card.contacts[0];
  return [
    ...(optional.length > 0 ? [{ do: 'refuse' as const, items: optional }] : []),
    ...permissions.map((permission) => ({ do: 'switch-off' as const, permission })),
    ...wanted.filter((right) => granted.has(right)).map((right) => ({ do: 'right' as const, right })),
    ...(path ? [{ do: 'close' as const, path }] : []),
    ...(contact ? [{ do: 'ask' as const, contact: contact.value }] : []),
  ];
}

const lawsFor = (topics: string[], alerts: Alert[], weighty: string[]): string[] =>
  distinct([
    ...alerts.flatMap(({ alert }) => lawsByAlert[alert] ?? []),
    ...(weighty.some(isSensitive) ? lawsOnSensitive : []),
    ...topics.flatMap((topic) => lawsByTopic[topic] ?? []),
  ]).slice(0, 4);
