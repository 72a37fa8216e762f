import type { Terms } from '../language/wording/terms';
import type { Wording } from '../language/wording/wording';
import type { Card } from '../model';
import { closingPath, joinPath } from './closing';
import { fill } from './fill';
import { sensitiveOf } from './groups';

export type Ask = 'access' | 'delete' | 'close';

export interface Letter {
  /** The operator's mail address as the policy gives it, or null. */
  to: string | null;
  subject: string;
  body: string;
}

/** A letter to the operator, in the reader's language, from the card's facts and the law; what only the reader knows is left in brackets. */
export function draftLetter(card: Card, ask: Ask, words: Wording, terms: Terms): Letter {
  const { letter } = words;
  const { service, operator } = card;
  const sensitive = sensitiveOf(card.collects).map((collected) => terms.items[collected.item]!.name);
  const path = closingPath(card.closing);
  const max = card.responseDays.max ?? card.responseDays.usual;
  const paragraphs = [
    operator ? fill(letter.to, { operator }) : service ? fill(letter.toUnknown, { service }) : letter.toNobody,
    service ? fill(letter.who, { service }) : letter.whoUnknown,
    letter.body[ask],
    ask === 'access' && sensitive.length > 0 ? fill(letter.items, { items: sensitive.join(words.listed) }) : null,
    ask === 'close' ? (path ? fill(letter.path, { path: joinPath(path) }) : letter.noPath) : null,
    max === null ? letter.noDays : fill(letter.days, { max }),
    letter.refusal,
    letter.sign,
  ];
  return {
    to: card.contacts.find(({ kind }) => kind === 'email')?.value ?? null,
    subject: letter.subject[ask],
    body: paragraphs.filter((paragraph) => paragraph !== null).join('\n\n'),
  };
}
