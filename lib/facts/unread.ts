import type { Card, Oddity } from '../model';

/** What does not fit only where something is missing. */
const missing: readonly Oddity['kind'][] = ['dangling', 'numbering'];

/** The card of a text of which a part was not read: what is said stands, nothing is said to be missing. */
export const withoutAbsences = (card: Card): Card => ({
  ...card,
  alerts: card.alerts.filter(({ evidence }) => evidence.length > 0),
  oddities: card.oddities.filter(({ kind }) => !missing.includes(kind)),
});
