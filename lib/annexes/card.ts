/** A policy's card and that of a document that it refers to, in one: what both say is one statement with the proofs of both. */
import type { Answer, Card, Check, Closing, Minors, Oddity, Statement, Storage } from '../model';

/**
 * Names, dates and contacts stay the policy's own where it has any; so does what is denied: a document speaks of its own matter. What
 * the policy leaves unsaid and the document says is missing no more.
 */
export const joinCards = (policy: Card, annex: Card, checklist: Check[]): Card => ({
  ...policy,
  collects: joinedBy(policy.collects, annex.collects, ({ item }) => item, {
    by: (one, other) => union(one.by, other.by),
    sdks: (one, other) => union(one.sdks, other.sdks),
    purposes: (one, other) => union(one.purposes, other.purposes),
    optional: (one, other) => one.optional ?? other.optional,
  }),
  permissions: joinedBy(policy.permissions, annex.permissions, ({ permission }) => permission),
  purposes: joinedBy(policy.purposes, annex.purposes, ({ purpose }) => purpose),
  // Rows of one SDK are shown as one wherever they stand.
  sdks: [...policy.sdks, ...annex.sdks],
  recipients: joinedBy(policy.recipients, annex.recipients, ({ recipient }) => recipient, {
    named: (one, other) => union(one.named, other.named),
    how: (one, other) => union(one.how, other.how),
  }),
  retention: joinedBy(policy.retention, annex.retention, ({ period, scope }) => `${period} ${scope}`),
  storage: isStored(policy.storage) ? policy.storage : annex.storage,
  closing: tellsMore(annex.closing, policy.closing) ? annex.closing : policy.closing,
  responseDays: policy.responseDays.evidence.length ? policy.responseDays : annex.responseDays,
  rights: joinedBy(policy.rights, annex.rights, ({ right }) => right),
  minors: joinMinors(policy.minors, annex.minors),
  contacts: policy.contacts.length ? policy.contacts : annex.contacts,
  alerts: joinAlerts(policy.alerts, annex.alerts),
  oddities: [...policy.oddities, ...annex.oddities.filter(({ kind }) => !ofAWhole.includes(kind))],
  answers: joinedBy(policy.answers, annex.answers, ({ question }) => question, {
    verdict: (one: Answer, other: Answer) => (one.verdict === other.verdict ? one.verdict : 'mixed'),
  }),
  notStated: policy.notStated.filter(({ gap, article }) =>
    checklist.some(({ id, article: of, found }) => id === gap && of === article && (found === 'no' || found === 'partly')),
  ),
});

const union = <T>(one: T[], other: T[]): T[] => [...new Set([...one, ...other])];

type Joins<S> = { [field in keyof S]?: (one: S, other: S) => S[field] };

/** Statements of both, those of one key in one. */
function joinedBy<S extends Statement>(policy: S[], annex: S[], keyOf: (said: S) => string, joins: Joins<S> = {}): S[] {
  const all = new Map(policy.map((said) => [keyOf(said), said]));
  for (const other of annex) {
    const one = all.get(keyOf(other));
    all.set(keyOf(other), one ? { ...one, ...fieldsOf(one, other, joins), ...bothProofs(one, other) } : other);
  }
  return [...all.values()];
}

const fieldsOf = <S>(one: S, other: S, joins: Joins<S>): Partial<S> =>
  Object.fromEntries((Object.keys(joins) as (keyof S)[]).map((field) => [field, joins[field]!(one, other)])) as Partial<S>;

const bothProofs = (one: Statement, other: Statement): Statement => ({
  evidence: [...one.evidence, ...other.evidence],
  confidence: Math.max(one.confidence, other.confidence),
});

const isStored = ({ location, crossBorder }: Storage): boolean => location !== null || crossBorder !== 'unstated';

/** What tells more of how to leave comes first. */
const closings: Closing['status'][] = ['described', 'contact-only', 'no-account', 'mentioned', 'absent'];
const tellsMore = (annex: Closing, policy: Closing): boolean =>
  policy.status !== 'no-account' && annex.status !== 'no-account' && closings.indexOf(annex.status) < closings.indexOf(policy.status);

function joinMinors(policy: Minors, annex: Minors): Minors {
  if (!annex.addressed) return policy;
  if (!policy.addressed) return annex;
  const age = policy.age ?? annex.age;
  return { ...policy, age, guardianConsent: policy.guardianConsent || annex.guardianConsent, ...bothProofs(policy, annex) };
}

const isSilence = ({ evidence }: Statement): boolean => evidence.length === 0;

/** A point that rests on silence stands as long as both are silent; what a document leaves out by itself is none. */
function joinAlerts(policy: Card['alerts'], annex: Card['alerts']): Card['alerts'] {
  const silent = new Set(annex.filter(isSilence).map(({ alert }) => alert));
  return joinedBy(
    policy.filter((said) => !isSilence(said) || silent.has(said.alert)),
    annex.filter((said) => !isSilence(said)),
    ({ alert }) => alert,
  );
}

/** What does not fit only in a document that is whole by itself. */
const ofAWhole: Oddity['kind'][] = ['dangling', 'numbering'];
