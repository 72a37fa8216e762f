/** What a gold card answers to each question of each kind, in the ids of the candidates. */
import type { By, Card } from '../../lib/model';

type Bare<T> = { [K in keyof T]?: T[K] };
/** A gold card: the card's form without confidence; fields may be missing. */
export interface GoldCard extends Bare<Omit<Card, 'purposes'>> {
  purposes?: (string | { purpose: string })[];
}

export interface Answer {
  /** Ids that the card states. */
  ids: string[];
  /** Whether a candidate's id says the same as one of them; equality where absent. */
  same?: (gold: string, id: string) => boolean;
}

type Question = (card: GoldCard) => Answer;

const by =
  (who: By): Question =>
  ({ collects = [] }) => ({ ids: collects.filter((one) => one.by.includes(who)).map(({ item }) => item) });

/** By field and question, as the kinds ask them. */
export const gold: Readonly<Record<string, Readonly<Record<string, Question>>>> = {
  permissions: { asked: ({ permissions = [] }) => ({ ids: permissions.map(({ permission }) => permission) }) },
  purposes: { 'used-for': ({ purposes = [] }) => ({ ids: purposes.map((one) => (typeof one === 'string' ? one : one.purpose)) }) },
  collects: { us: by('us'), sdk: by('sdk') },
  notCollected: { denied: ({ notCollected = [] }) => ({ ids: notCollected.map(({ item }) => item) }) },
  recipients: { gets: ({ recipients = [] }) => ({ ids: recipients.map(({ recipient }) => recipient) }) },
  rights: { granted: ({ rights = [] }) => ({ ids: rights.map(({ right }) => right) }) },
  alerts: { holds: ({ alerts = [] }) => ({ ids: alerts.map(({ alert }) => alert) }) },
};
