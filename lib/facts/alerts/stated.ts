import { afterClosing, closedFirst, someContact, wayOut } from '../../language/leaving';
import { alertSureness } from '../../language/sureness';
import taxonomy from '../../language/taxonomy.json';
import type { Evidence } from '../../model';
import type { Facts, Reading } from '..';
import type { Point } from '.';

const groupOf = new Map(taxonomy.dataItems.map(({ id, group }) => [id, group]));
const sensitive = new Set(taxonomy.dataItems.filter((item) => item.sensitive).map(({ id }) => id));

/** Over 15 working days, counted in calendar days. */
const slow = 21;

/** Points that follow from what the finders said, or did not find. */
export function alertsFromFacts(reading: Reading, facts: Facts, worded: Point[]): Point[] {
  return [...absences(reading, facts), ...collected(facts), ...sdks(facts), ...others(reading, facts, worded)];
}

const absent = (alert: string, confidence: number): Point => ({ alert, evidence: [], confidence });
const proofs = (statements: { evidence: Evidence[] }[]): Evidence[] => statements.flatMap(({ evidence }) => evidence.slice(0, 1));

function absences({ text }: Reading, facts: Facts): Point[] {
  const points: Point[] = [];
  if (['absent', 'mentioned'].includes(facts.closing.status)) points.push(absent('no-closing-path', 0.85));
  if (!facts.retention.some(({ period }) => /^P\d|^PT\d/.test(period))) points.push(absent('no-retention-period', 0.85));
  if (!facts.contacts.length && !someContact.test(text)) points.push(absent('no-contact', 0.8));
  if (!facts.operator) points.push(absent('no-operator', 0.8));
  return points;
}

function collected(facts: Facts): Point[] {
  const points: Point[] = [];
  const apps = facts.collects.filter(({ item }) => item === 'installed-apps');
  if (apps.length) points.push({ alert: 'collects-apps', evidence: proofs(apps), confidence: apps[0]!.confidence });
  const biometrics = facts.collects.filter(({ item }) => groupOf.get(item) === 'biometric');
  if (biometrics.length) points.push({ alert: 'collects-biometrics', evidence: proofs(biometrics), confidence: biometrics[0]!.confidence });
  return points;
}

function sdks(facts: Facts): Point[] {
  const points: Point[] = [];
  const gets = facts.sdks.filter(({ data }) => data.some((item) => sensitive.has(item)));
  if (gets.length) points.push({ alert: 'sensitive-to-sdk', evidence: proofs(gets), confidence: gets[0]!.confidence });
  const bare = facts.sdks.filter(({ policyUrl }) => !policyUrl);
  if (bare.length) points.push({ alert: 'sdk-without-policy', evidence: proofs(bare), confidence: bare[0]!.confidence });
  return points;
}

function others(reading: Reading, facts: Facts, worded: Point[]): Point[] {
  const points: Point[] = [];
  const { max, usual } = facts.responseDays;
  if (Math.max(max ?? 0, usual ?? 0) > slow)
    points.push({ alert: 'slow-response', evidence: facts.responseDays.evidence, confidence: facts.responseDays.confidence });
  const saysAfter = (scope: string, evidence: Evidence[]) =>
    afterClosing.test(scope) || evidence.some(({ quote }) => closedFirst.test(quote));
  const kept = facts.retention.filter(({ scope, period, evidence }) => period !== 'until-closing' && saysAfter(scope, evidence));
  if (kept.length) points.push({ alert: 'retained-after-closing', evidence: proofs(kept), confidence: kept[0]!.confidence });
  const merger = facts.recipients.find(({ recipient }) => recipient === 'successors');
  if (merger) points.push({ alert: 'transfer-on-merger', evidence: merger.evidence, confidence: merger.confidence });
  if (facts.storage.crossBorder === 'yes')
    points.push({ alert: 'cross-border', evidence: facts.storage.evidence, confidence: facts.storage.confidence });
  const profiled = worded.some(({ alert }) => alert === 'profiling');
  if (profiled && !facts.rights.some(({ right }) => right === 'opt-out') && !wayOut.test(reading.text))
    points.push(absent('no-opt-out', alertSureness['no-opt-out']!));
  return points;
}
