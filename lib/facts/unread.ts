import type { Card, Oddity, Page, Unread } from '../model';

/** What does not fit only where something is missing. */
const missing: readonly Oddity['kind'][] = ['dangling', 'numbering'];

/** The card of a text of which a part was not read: what is said stands, nothing is said to be missing. */
export const withoutAbsences = (card: Card): Card => ({
  ...card,
  alerts: card.alerts.filter(({ evidence }) => evidence.length > 0),
  oddities: card.oddities.filter(({ kind }) => !missing.includes(kind)),
});

/** What the card does not rest on: what of the page could not be read, and fields of which the finder failed. */
export const unreadOf = ({ unread = [] }: Page, { failed }: Card): Unread[] =>
  failed.length ? [...unread, { kind: 'failed', count: failed.length }] : unread;
