import type { Card } from '../model';

/** The card of a text of which a part was not read: what is said stands, nothing is said to be missing. */
export const withoutAbsences = (card: Card): Card => ({
  ...card,
  alerts: card.alerts.filter(({ evidence }) => evidence.length > 0),
  notStated: [],
});
