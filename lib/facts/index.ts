import type { About, Card, Label, PolicyText } from '../model';
import { findAbout } from './about';
import { findAlerts } from './alerts';
import { findClosing } from './closing';
import { findCollected } from './collects';
import { findContacts } from './contacts';
import { findGaps } from './gaps';
import { findMentions, type Mention } from './mentions';
import { findMinors } from './minors';
import { findPermissions } from './permissions';
import { aimsByClause, findPurposes, weighPurposes } from './purposes';
import { findRecipients } from './recipients';
import { findResponseDays } from './response';
import { findRetention } from './retention';
import { findRights } from './rights';
import { nameKey } from './sdk/entry';
import { findSdks } from './sdks';
import { findStorage } from './storage';

/** What every fact finder reads: the text in clauses, what each clause is about, and the data items it names. */
export interface Reading extends PolicyText {
  labels: Label[];
  /** In reading order. */
  mentions: Mention[];
}

/** All facts of a policy. Finders later in the list may use the findings of earlier ones, never the other way. */
export function findFacts(policy: PolicyText, labels: Label[]): Card {
  const reading: Reading = { ...policy, labels, mentions: findMentions(policy) };
  const about = findAbout(reading);
  const sdks = findSdks(reading).filter(({ name }) => !isOwn(about, name));
  const permissions = findPermissions(reading);
  const purposes = weighPurposes(reading);
  const { collects, notCollected } = findCollected(reading, sdks, permissions, aimsByClause(reading, purposes));
  const facts = {
    lang: policy.language,
    service: about.service.value,
    operator: about.operator.value,
    updated: about.updated.value,
    effective: about.effective.value,
    about,
    collects,
    notCollected,
    permissions,
    purposes: findPurposes(reading, purposes),
    sdks,
    recipients: findRecipients(reading, sdks, about),
    retention: findRetention(reading),
    storage: findStorage(reading),
    closing: findClosing(reading),
    responseDays: findResponseDays(reading),
    rights: findRights(reading),
    minors: findMinors(reading),
    contacts: findContacts(reading),
  };
  const alerts = findAlerts(reading, facts);
  return { ...facts, alerts, notStated: findGaps({ ...facts, alerts }) };
}

/** The service's own name, where running text takes it for one that is built in. */
const isOwn = ({ service, operator }: About, name: string): boolean =>
  [service.value, operator.value].some((own) => own !== null && nameKey(own) === nameKey(name));

/** The card before its points to watch and gaps are drawn from it. */
export type Facts = Omit<Card, 'alerts' | 'notStated'>;
