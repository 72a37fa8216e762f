import type { Alert, Card, Oddity, Page, Unread } from '../model';

/** What does not fit only where something is missing. */
const missing: readonly Oddity['kind'][] = ['dangling', 'numbering'];

/** Points that rest on something that is said. */
const withProof = (alerts: Alert[]): Alert[] => alerts.filter(({ evidence }) => evidence.length > 0);

/** The card of a text of which a part was not read: what is said stands, nothing is said to be missing. */
export const withoutAbsences = (card: Card): Card => ({
  ...card,
  alerts: withProof(card.alerts),
  oddities: card.oddities.filter(({ kind }) => !missing.includes(kind)),
});

/** What the card does not rest on: what of the page could not be read, and what of the card an error kept from being worked out. */
export const unreadOf = ({ unread = [] }: Page, { failed }: Pick<Card, 'failed'>): Unread[] =>
  failed.length ? [...unread, { kind: 'failed', count: failed.length }] : unread;

/** What is made of the kinds' fields once all of them have read: where that fails the card lacks it, and the text is read all the same. */
const madeAfter: readonly string[] = ['oddities', 'quotes'];

/** Whether of a page's text a part was not read, by us or by whoever sent it: then nothing is said to be missing. */
export const isPartial = ({ cut, unread = [] }: Page, { failed }: Pick<Card, 'failed'>): boolean =>
  cut > 0 || unread.length > 0 || failed.some(({ field }) => !madeAfter.includes(field));

/** The points of a card, before anything else of it is made. */
export const alertsOf = (page: Page, { facts, failed }: { facts: Pick<Card, 'alerts'>; failed: Card['failed'] }): Alert[] =>
  isPartial(page, { failed }) ? withProof(facts.alerts) : facts.alerts;
