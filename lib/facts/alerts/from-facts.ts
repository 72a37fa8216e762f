import { afterClosing, closedFirst, someContact, wayOut } from '../../language/leaving';
import taxonomy from '../../language/taxonomy.json';
import type { Evidence, Span } from '../../model';
import { type Answers, type Candidate, type Earlier, type Facts, saidOf } from '../kind';
import type { Reading } from '../reading';
import { idOf } from '../relations/service-cues';
import { namedAfter } from '../spans/items';
import { alertFrom, alertOfAbsence } from './point';

const groupOf = new Map(taxonomy.dataItems.map(({ id, group }) => [id, group]));
const sensitive = new Set(taxonomy.dataItems.filter((item) => item.sensitive).map(({ id }) => id));

/** Over 15 working days, counted in calendar days. */
const slow = 21;

/** Points that follow from what the other kinds said, or did not find. `profiled`: the text speaks of profiling. */
export function alertsFromFacts(reading: Reading, { facts, answers }: Earlier, profiled: boolean): Candidate[] {
  return [
    ...absences(reading, facts),
    ...presences(facts),
    ...delicateToSdks(reading, facts, answers.sdks ?? []),
    ...delicateToOthers(answers.collects ?? []),
    ...withoutWayOut(reading, facts, profiled),
  ];
}

function absences({ text }: Reading, facts: Facts): Candidate[] {
  const { closing, retention, contacts, about } = facts;
  return [
    ...(['absent', 'mentioned'].includes(closing.status) ? ['no-closing-path'] : []),
    ...(retention.some(({ period }) => /^P\d|^PT\d/.test(period)) ? [] : ['no-retention-period']),
    ...(contacts.length || someContact.test(text) ? [] : ['no-contact']),
    ...(about.operator.value ? [] : ['no-operator']),
  ].map(alertOfAbsence);
}

/** Each point with the statements that show it; their first proofs are its places. */
function presences(facts: Facts): Candidate[] {
  const { collects, sdks, responseDays, retention, recipients, storage } = facts;
  const isSlow = Math.max(responseDays.max ?? 0, responseDays.usual ?? 0) > slow;
  const kept = retention.filter(({ scope, period, evidence }) => period !== 'until-closing' && saysAfter(scope, evidence));
  const shown: [string, { evidence: Evidence[] }[]][] = [
    ['collects-apps', collects.filter(({ item }) => item === 'installed-apps')],
    ['collects-biometrics', collects.filter(({ item }) => groupOf.get(item) === 'biometric')],
    ['sdk-without-policy', sdks.filter(({ policyUrl, pageLink }) => !policyUrl && !pageLink)],
    ['slow-response', isSlow ? [responseDays] : []],
    ['retained-after-closing', kept],
    ['transfer-on-merger', recipients.filter(({ recipient }) => recipient === 'successors')],
    ['cross-border', storage.crossBorder === 'yes' ? [{ evidence: abroad(storage) }] : []],
  ];
  return shown.flatMap(([id, statements]) =>
    statements.flatMap(({ evidence }) => evidence.slice(0, 1).map((proof) => alertFrom(id, `fact.${id}`, proof))),
  );
}

/** What tells of places abroad; that it is kept at home as well proves nothing of them. */
const abroad = ({ evidence }: Facts['storage']): Evidence[] => {
  const sent = evidence.filter(({ rule }) => rule.startsWith('abroad'));
  return sent.length ? sent : evidence;
};

/** Built-in services that get something delicate, each at the words that say what it gets. */
function delicateToSdks(reading: Reading, { sdks }: Facts, told: Answers): Candidate[] {
  const { deniedAt } = reading;
  const got = new Map(saidOf(told, 'data').map(({ id, places: [place] }) => [id, place!]));
  return sdks.flatMap(({ name, data, evidence: [proof] }) => {
    const delicate = data.filter((item) => sensitive.has(item));
    if (!proof || delicate.length === 0) return [];
    const beside = namedAfter(reading, proof.clause, ({ clause, start }) => deniedAt(clause, start).length > 0);
    const item = delicate.flatMap((id) => beside.get(id) ?? got.get(idOf(name, id)) ?? []).sort((a, b) => a.start - b.start)[0];
    return [alertFrom('sensitive-to-sdk', 'fact.sensitive-to-sdk', item ? together(proof, item) : proof)];
  });
}

/** What is delicate and got by others who have no entry of their own: 'our partners see the pages you visit'. */
const delicateToOthers = (collected: Answers): Candidate[] =>
  saidOf(collected, 'sdk').flatMap(({ id, confidence, places: [place] }) => {
    if (!place || !sensitive.has(id) || place.cues.includes('sdk-data')) return [];
    const found = alertFrom('sensitive-to-sdk', 'fact.sensitive-to-others', place);
    return [{ ...found, cues: [...found.cues, `got-${id}`, confidence > sure ? 'got-surely' : 'got-maybe'] }];
  });

/** Statements of higher confidence are hardly ever wrong. */
const sure = 0.8;

/** Longest quote of a name and what it gets, in characters. */
const longest = 120;

/** From the name to the item where one quote has room for both; else the item. */
const together = (name: Evidence, item: Span & { clause: number }): Span & { clause: number } =>
  item.clause === name.clause && item.start >= name.start && item.end - name.start <= longest
    ? { clause: item.clause, start: name.start, end: item.end }
    : item;

const saysAfter = (scope: string, evidence: Evidence[]): boolean =>
  afterClosing.test(scope) || evidence.some(({ quote }) => closedFirst.test(quote));

const withoutWayOut = ({ text }: Reading, { rights }: Facts, profiled: boolean): Candidate[] =>
  profiled && !rights.some(({ right }) => right === 'opt-out') && !wayOut.test(text) ? [alertOfAbsence('no-opt-out')] : [];
