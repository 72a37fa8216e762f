import { answerWithin } from '../language/answer-times';
import type { Terms } from '../language/wording/terms';
import type { Wording } from '../language/wording/wording';
import type { Card, Contact, Jurisdiction } from '../model';
import { closingPath, joinPath } from './closing';
import { fill } from './fill';
import { sensitiveOf } from './groups';
import { isUnsure, sayDays } from './say';

export type Ask = 'access' | 'delete' | 'close';

/** What only the reader knows. */
export interface Sender {
  name: string;
  account: string;
  contact: string;
}

/** A statement of the card that the letter rests on, which the reader can strike out. */
export interface Rests {
  id: string;
  says: string;
}

export interface Letter {
  /** How to reach the operator, mail before post; null where the policy gives no contact. */
  to: Contact | null;
  subject: string;
  body: string;
  rests: Rests[];
  /** What is still to be filled in, as it stands in the body. */
  blanks: string[];
}

export interface Wanted {
  ask: Ask;
  law: Jurisdiction;
  sender: Sender;
  /** Ids of what the reader has struck out. */
  struck: ReadonlySet<string>;
  /** The day of the letter. */
  date: Date;
}

/** What can be asked for: no account is closed where there is none. */
export const asksFor = ({ closing }: Card): Ask[] =>
  closing.status === 'no-account' ? ['access', 'delete'] : ['access', 'delete', 'close'];

const byReach: Contact['kind'][] = ['email', 'online', 'website', 'wechat', 'phone', 'address'];

/** A letter to the operator under a law, from the card's facts; what is not filled in stands as a blank. `words` are those of the policy's language. */
export function draftLetter(card: Card, { ask, law, sender, struck, date }: Wanted, words: Wording, terms: Terms): Letter {
  const { letter } = words;
  const sensitive = ask === 'access' ? sensitiveOf(card.collects).filter((said) => !isUnsure(said)) : [];
  const path = ask === 'close' && !isUnsure(card.closing) ? closingPath(card.closing) : null;
  const promise = promised(card, ask, law);
  const rests: Rests[] = [
    ...sensitive.map(({ item }) => ({ id: `item ${item}`, says: terms.items[item]!.name })),
    ...(path ? [{ id: 'path', says: joinPath(path) }] : []),
    ...(promise ? [{ id: 'days', says: sayDays(promise.days, promise.working, words) }] : []),
  ];
  const kept = (id: string) => !struck.has(id);
  const items = sensitive.filter(({ item }) => kept(`item ${item}`)).map(({ item }) => terms.items[item]!.name);
  const { days, working } = promise && kept('days') ? promise : answerWithin[law][ask];
  const time = sayDays(days, working, words);
  const paragraphs = [
    greeting(card, words),
    introduction(card, sender, words),
    fill(letter.body[ask], { ground: letter.grounds[law][ask] }),
    items.length > 0 ? fill(letter.items, { items: items.join(words.listed) }) : null,
    path && kept('path') ? fill(letter.path, { path: joinPath(path) }) : null,
    promise && kept('days') ? fill(letter.promised, { time }) : fill(letter.limit, { law: letter.laws[law], time }),
    letter.refusal,
    `${sender.name || letter.blanks.name}\n${new Intl.DateTimeFormat(words.code, { dateStyle: 'long' }).format(date)}`,
  ];
  const body = paragraphs.filter((paragraph) => paragraph !== null).join('\n\n');
  const to = byReach.flatMap((kind) => card.contacts.find((contact) => contact.kind === kind) ?? [])[0] ?? null;
  return { to, subject: letter.subject[ask], body, rests, blanks: Object.values(letter.blanks).filter((blank) => body.includes(blank)) };
}

/** The time that the policy promises, where the law does not ask for a shorter one. */
function promised({ responseDays }: Card, ask: Ask, law: Jurisdiction): { days: number; working: boolean } | null {
  const { usual, max, workingDays = false } = responseDays;
  const days = usual ?? max;
  if (days === null || isUnsure(responseDays)) return null;
  const limit = answerWithin[law][ask];
  return inCalendar(days, workingDays) <= inCalendar(limit.days, limit.working ?? false) ? { days, working: workingDays } : null;
}

/** Days of the calendar that working days take. */
const inCalendar = (days: number, working: boolean): number => (working ? Math.ceil((days * 7) / 5) : days);

function greeting({ operator, service }: Card, { letter }: Wording): string {
  if (operator) return fill(letter.to, { operator });
  return service ? fill(letter.toUnknown, { service }) : letter.toNobody;
}

function introduction({ service, closing }: Card, { account, contact }: Sender, { letter }: Wording): string {
  const slots = {
    service: service ?? letter.yourService,
    account: account || letter.blanks.account,
    contact: contact || letter.blanks.contact,
  };
  return fill(closing.status === 'no-account' ? letter.whoNoAccount : letter.who, slots);
}
