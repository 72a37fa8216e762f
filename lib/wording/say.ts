import type { Wording } from '../language/wording/wording';
import type { Card, ResponseDays, Statement } from '../model';
import { fill } from './fill';

/** Where information is kept, in a sentence. */
export function sayPlace({ location }: Card['storage'], words: Wording): string {
  if (location === null) return words.keeping.noStorage;
  if (location === 'several') return words.keeping.several;
  const country = new Intl.DisplayNames(words.code, { type: 'region' }).of(location) ?? location;
  return fill(words.keeping.in, { country });
}

/** A time in days, working days as such. */
export const sayDays = (days: number, working: boolean | undefined, { time }: Wording): string =>
  fill(working ? time.workingDays : time.days, { n: days });

/** How soon requests are answered, in a sentence; the longest time is counted as the usual one is. */
export function sayResponse({ usual, max, workingDays }: ResponseDays, words: Wording): string {
  const { rights } = words;
  const both = { usual: sayDays(usual ?? 0, workingDays, words), max: sayDays(max ?? 0, usual === null && workingDays, words) };
  if (usual !== null && max !== null && usual !== max) return fill(rights.usualMax, both);
  if (usual !== null) return fill(rights.usual, both);
  return max === null ? rights.noDays : fill(rights.max, both);
}

/** Whom a policy concerns and when it applies, as far as it says. */
export function sayDate(card: Card, words: Wording): string {
  const { head } = words;
  if (card.effective) return fill(head.effective, { date: card.effective });
  return card.updated ? fill(head.updated, { date: card.updated }) : head.noDate;
}

/** A day of the calendar, in the reader's language. */
export const sayDay = (moment: string, words: Wording): string =>
  new Intl.DateTimeFormat(words.code, { dateStyle: 'long' }).format(new Date(moment));

export const sayTitle = (card: Card, words: Wording): string =>
  card.service ? fill(words.head.document, { service: card.service }) : words.head.unnamed;

/** Less sure statements are shown as possible. */
const clear = 0.75;

export const isUnsure = ({ confidence }: Pick<Statement, 'confidence'>): boolean => confidence < clear;
