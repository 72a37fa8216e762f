import { asWritten } from '../clauses/written';
import { findFacts } from '../facts';
import { itemsIn } from '../facts/spans/items';
import { closingHelps, lawsByAlert, lawsByTopic, lawsOnSensitive, rightsByTopic } from '../language/law-map';
import { speakers } from '../language/speakers';
import type { Alert, Analysis, Card, Clause, Label, Lang, Statement, TopicId } from '../model';
import { fold } from '../text/fold';
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
  const clauses = indexes.map((i) => analysis.clauses[i]!);
  const first = clauses[0];
  if (!first) throw new Error('no clause to explain');
  const end = clauses.at(-1)!.end;
  const quote = analysis.text.slice(first.start, end);
  return assemble(analysis, { indexes, clauses, quote, start: first.start }, rewrite);
}

/** Explains a passage that the text read does not have, by itself. */
export function explainText(analysis: Analysis, text: string, rewrite: Rewrite | null): Explanation {
  const label: Label = { topics: [], important: false, risk: false, classified: false, probability: { topic: 0, important: 0, risk: 0 } };
  const lang: Lang = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
  const clause = { text, start: 0, end: text.length, kind: 'sentence' as const, lang, trail: [], section: -1, block: 0, ...label };
  return assemble(
    { ...analysis, text, card: { ...analysis.card, alerts: [] } },
    { indexes: [], clauses: [clause], quote: text, start: null },
    rewrite,
  );
}

interface Passage {
  indexes: number[];
  clauses: (Clause & Label)[];
  quote: string;
  start: number | null;
}

function assemble(analysis: Analysis, { indexes, clauses, quote, start }: Passage, rewrite: Rewrite | null): Explanation {
  const { lang, trail } = clauses[0]!;
  const facts = factsOf(analysis, clauses);
  const about = (said: Statement) => said.evidence.some(({ clause }) => indexes.includes(clause));
  const topics = distinct(clauses.flatMap((clause) => clause.topics)) as TopicId[];
  const alerts = bySeverity(alertsOf(analysis.card.alerts.filter(about), facts.alerts), analysis.card.lang);
  const table = tableOf(facts, analysis.card, about, clauses);
  const weighty = table.items.filter((id) => isSensitive(id) || itemOf(id).watch).sort(byWeight);
  return {
    clauses: indexes,
    quote,
    start,
    lang,
    trail,
    topics,
    sure: sureness(clauses),
    plain: rewritten(clauses, rewrite),
    table,
    alerts,
    weighty,
    can: canDo(analysis.card, facts, topics, alerts),
    laws: lawsFor(topics, alerts, weighty),
  };
}

/** The facts of these clauses alone: finders may look at all of a policy's text, so they get no more than the passage. */
function factsOf({ url, title, language }: Analysis, clauses: (Clause & Label)[]): Card {
  let written = '';
  const moved = clauses.map((clause) => {
    const start = written.length;
    written += `${clause.text}\n`;
    return { ...clause, text: fold(clause.text), start, end: start + clause.text.length, section: -1 };
  });
  const policy = { url, title, language, text: fold(written), written, sections: [], tables: [], links: [], clauses: moved };
  return asWritten(policy, findFacts(policy, moved)).card;
}

/** An absence says nothing of a single passage. */
const alertsOf = (ofCard: Alert[], ofPassage: Alert[]): Alert[] => {
  const known = new Set(ofCard.map(({ alert }) => alert));
  return [...ofCard, ...ofPassage.filter(({ alert, evidence }) => evidence.length > 0 && !known.has(alert))];
};

function tableOf(facts: Card, card: Card, about: (said: Statement) => boolean, clauses: Clause[]): WhoWhat {
  const speaks = clauses.some(({ text, lang }) => speakers[lang].test(text));
  const named = clauses.flatMap(({ text, lang }) => itemsIn(text, lang).map(({ item }) => item));
  const collects = [...facts.collects, ...card.collects.filter(about)];
  const recipients = [...facts.recipients, ...card.recipients.filter(about)];
  const retention = [...facts.retention, ...card.retention.filter(about)];
  return {
    us: facts.collects.some(({ by }) => by.includes('us')) || speaks,
    sdks: distinct([...facts.sdks, ...card.sdks.filter(about)].map(({ name }) => name)),
    items: distinct([...collects.map(({ item }) => item), ...named]).sort(byWeight),
    recipients: distinct(recipients.map(({ recipient }) => recipient)),
    named: distinct(recipients.flatMap((recipient) => recipient.named)),
    purposes: distinct([...facts.purposes, ...card.purposes.filter(about)].map(({ purpose }) => purpose)),
    periods: retention
      .filter((one, i) => retention.findIndex((other) => other.period === one.period) === i)
      .map(({ period, scope }) => ({ period, scope })),
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

function canDo(card: Card, facts: Card, topics: string[], alerts: Alert[]): Can[] {
  const granted = new Set(card.rights.map(({ right }) => right));
  const wanted = distinct([
    ...(alerts.some(({ alert }) => alert === 'profiling') ? ['opt-out'] : []),
    ...topics.flatMap((topic) => rightsByTopic[topic] ?? []),
  ]);
  const optional = facts.collects.filter((collected) => collected.optional).map(({ item }) => item);
  const path = topics.some((topic) => closingHelps.includes(topic)) ? closingPath(card.closing) : null;
  const contact = card.contacts.find(({ kind }) => kind === 'email') ?? card.contacts[0];
  return [
    ...(optional.length > 0 ? [{ do: 'refuse' as const, items: optional }] : []),
    ...facts.permissions.map(({ permission }) => ({ do: 'switch-off' as const, permission })),
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
