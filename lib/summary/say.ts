import { sureness } from '../language/sureness';
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

/** How soon requests are answered, in a sentence. */
export function sayResponse({ usual, max }: ResponseDays, words: Wording): string {
  const { rights } = words;
  if (usual !== null && max !== null && usual !== max) return fill(rights.usualMax, { usual, max });
  if (max !== null) return fill(rights.max, { max });
  return usual === null ? rights.noDays : fill(rights.usual, { usual });
}

/** Whom a policy concerns and when it applies, as far as it says. */
export function sayDate(card: Card, words: Wording): string {
  const { head } = words;
  if (card.effective) return fill(head.effective, { date: card.effective });
  return card.updated ? fill(head.updated, { date: card.updated }) : head.noDate;
}

export const sayTitle = (card: Card, words: Wording): string =>
  card.service ? fill(words.head.document, { service: card.service }) : words.head.unnamed;

export const isUnsure = ({ confidence }: Pick<Statement, 'confidence'>): boolean => confidence < sureness.clear;
