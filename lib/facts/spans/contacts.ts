import { postal } from '../../language/addresses';
import { contacts as words } from '../../language/contacts';
import type { Clause, Contact as OnCard, PolicyText, Span } from '../../model';
import { matchesOf } from '../../text/matches';
import { type Path, pathsIn } from '../paths';
import { matchesIn } from '../sieves';
import { type Address, findAddresses } from './addresses';

/** Something by which somebody may be reached. Whose it is is another question (kinds/contacts.ts). */
export interface Contact extends Span {
  kind: OnCard['kind'];
  value: string;
  clause: number;
}

type FoundContact = { kind: Contact['kind']; value: string; at: number };

/** Every contact that the text names, in reading order. */
export function findContacts(policy: PolicyText): Contact[] {
  const addresses = new Map<number, Address[]>();
  for (const address of findAddresses(policy)) addresses.set(address.clause, [...(addresses.get(address.clause) ?? []), address]);
  return policy.clauses.flatMap((clause, index): Contact[] => [
    ...contactsIn(policy, index, addresses.has(index)).map(({ kind, value, at }) => {
      const start = clause.start + at;
      return { kind, value, clause: index, start, end: Math.min(clause.end, start + value.length) };
    }),
    ...(addresses.get(index) ?? []).map((address): Contact => ({ ...address, kind: 'address' })),
  ]);
}

function contactsIn(policy: PolicyText, index: number, postal: boolean): FoundContact[] {
  const clause = policy.clauses[index]!;
  return [
    ...mails(policy, index),
    ...phones(clause),
    ...matchesIn(policy, index, words.vanityPhone).map((match): FoundContact => ({ kind: 'phone', value: match[0], at: match.index })),
    // An English address that is cut at its town's code is told better than what stands behind a label.
    ...(postal && clause.lang === 'en' ? [] : addressesOf(clause)),
    ...sites(policy, index),
    ...desksIn[clause.lang](clause),
  ];
}

const mails = (policy: PolicyText, index: number): FoundContact[] => [
  ...matchesIn(policy, index, words.email).map(
    (match): FoundContact => ({ kind: 'email', value: match[0].replace(/\s/g, ''), at: match.index }),
  ),
  ...matchesIn(policy, index, words.spelledEmail).map((match): FoundContact => ({ kind: 'email', value: match[0], at: match.index })),
];

const part = /[，,；;、]/;
/** Characters before a number in which it says what it is of. */
const longestLead = 24;
/** Fewer digits are a telephone number only where the words say so. */
const shortNumber = 7;

function phones({ text, trail, lang }: Clause): FoundContact[] {
  return matchesOf(text, words.phone).flatMap((match): FoundContact[] => {
    const digits = match[0].replace(/\D/g, '');
    const before = text.slice(Math.max(0, match.index - longestLead), match.index);
    const near = `${before}${text.slice(match.index, match.index + match[0].length + 8)} ${trail.at(-1) ?? ''}`;
    // A bracket that goes on after the number is not its own.
    const value = match[0].trim().replace(/^[（(](?=[^)）]*$)/, '');
    const said =
      words.phoneShapes[lang].some((shape) => shape.test(value)) ||
      words.phoneWord.test(near) ||
      (match[0].includes('+') && match[0].trim() === text.trim());
    const other =
      /^(?:19|20)\d{6}$/.test(digits) ||
      words.fax.test(before) ||
      words.notPhone.test(before.split(part).at(-1)!) ||
      words.afterRoom.test(text.slice(match.index + match[0].length));
    if (!said || other || (digits.length < shortNumber && !words.shortNumbers[lang]?.test(near))) return [];
    return [{ kind: 'phone', value, at: match.index + match[0].indexOf(value) }];
  });
}

/** Addresses, but for those that a template left blank. */
const addressesOf = (clause: Clause): FoundContact[] => addressesIn(clause).filter(({ value }) => !words.blankAddress.test(value));

/** A town or region and its country, where a label says that it is an address: 'Address: Ferndale, Canada'. */
const isTown = (value: string): boolean => postal.town.test(value) && postal.country.test(value);

/** Addresses after their label; a Chinese one that is a line of its own. */
function addressesIn({ text, lang }: Clause): FoundContact[] {
  const found = matchesOf(text, words.address).flatMap((match): FoundContact[] => {
    const value = closed(match.groups!.a ?? match.groups!.b ?? match.groups!.c ?? match.groups!.d ?? '')
      .split(words.afterAddress)[0]!
      .trim();
    const plain = (words.addressLike.test(value) || isTown(value)) && !words.noAddress.test(value) && !value.includes('@');
    return plain && !words.ipAddress.test(match[0]) && (lang === 'zh' || !/^[A-Za-z]/.test(value) || /\d/.test(value) || isTown(value))
      ? [{ kind: 'address', value, at: text.indexOf(value, match.index) }]
      : [];
  });
  if (found.length || lang !== 'zh') return found;
  // A house's number is in every one: few clauses have the word.
  const plain = text.includes('号') ? matchesOf(text, words.plainAddress) : [];
  if (plain.length) return plain.map(({ 0: value, index }) => ({ kind: 'address', value, at: index }));
  if (!words.addressLine.test(text) || words.noAddress.test(text)) return [];
  return [{ kind: 'address', value: text.replace(/。$/, '').split(words.afterAddress)[0]!.trim(), at: 0 }];
}

function sites(policy: PolicyText, index: number): FoundContact[] {
  const { text } = policy.clauses[index]!;
  return [
    ...matchesIn(policy, index, words.website)
      .map((match) => ({ match, value: match.groups!.u! }))
      .filter(({ value }) => !value.includes('@') && value.search(words.onlineAt) < 0)
      .map(({ match, value }): FoundContact => ({ kind: 'website', value, at: text.indexOf(value, match.index) })),
    ...matchesIn(policy, index, words.wechat)
      .map((match) => ({ match, value: match.groups!.w! }))
      .filter(({ value }) => !words.noWechat.test(value))
      .map(({ match, value }): FoundContact => ({ kind: 'wechat', value, at: text.indexOf(value, match.index) })),
    ...(words.browsers.test(text) ? [] : matchesIn(policy, index, words.onlineAt)).map(({ 0: whole, groups, index: at }): FoundContact => {
      const value = groups!.u ?? groups!.q ?? groups!.l ?? whole;
      return { kind: 'online', value, at: text.indexOf(value, at) };
    }),
  ];
}

/** Desks in the product by which the reader may write, where the clause speaks of that. */
function desks({ text, trail }: Clause): FoundContact[] {
  const inSection = trail.some((title) => words.section.test(title));
  if (!words.onlineVerb.test(text) || (!inSection && words.onlineNot.test(text))) return [];
  const named = matchesOf(text, words.online);
  // A desk's name, 'feedback', is not yet a word for how one reaches it: a title, a column of features.
  const asked = (desk: string, _: unknown, at: number) => words.contacting.test(desk) && !words.opens.test(text[at - 1] ?? '');
  const others = text.replace(words.online, (...match: [string, unknown, number]) => (asked(...match) ? match[0] : ''));
  if (!inSection && !words.onlineVerb.test(others)) return [];
  const paths = named.length ? pathsIn(text) : [];
  // A step on the way to closing the account is no way to reach anybody.
  const isStep = (at: number) => paths.some(({ start, end, labels }) => start <= at && at < end && words.closes.test(labels.at(-1) ?? ''));
  return named.flatMap(({ 0: desk, index }) => (isStep(index) ? [] : [{ kind: 'online', ...asWritten(text, paths, index, desk) }]));
}

const englishDesks = (clause: Clause): FoundContact[] => [
  ...matchesOf(clause.text, words.onlinePath).map(({ 0: value, index }): FoundContact => ({ kind: 'online', value, at: index })),
  ...namedDesks(clause),
];

const namedDesks = ({ text }: Clause): FoundContact[] =>
  words.onlineVerbEn.test(text) && !words.onlineNotEn.test(text)
    ? [words.onlineEn, words.onlineBy].flatMap((pattern) =>
        matchesOf(text, pattern).map(({ groups, index }): FoundContact => {
          const value = (groups!.o ?? groups!.u)!;
          return { kind: 'online', value, at: text.indexOf(value, index) };
        }),
      )
    : [];

/** How desks are named: in Chinese by words alone, in English by words in a sentence that tells one to use them. */
const desksIn = { zh: desks, en: englishDesks };

/** Longest path to a desk, in characters: a longer one runs over two ways. */
const longestWay = 40;

/** A desk with the path in the product that leads to it, where one does. */
function asWritten(text: string, paths: readonly Path[], at: number, desk: string): { value: string; at: number } {
  const path = paths.find(({ start, end }) => start <= at && at < end);
  const [first, last] = [path?.labels[0] ?? '', path?.labels.at(-1) ?? ''];
  if (!path) return { value: desk, at };
  const from = text.indexOf(first, path.start);
  const named = at + desk.length;
  const to = words.afterDesk.test(text.slice(named)) ? named : Math.max(text.indexOf(last, from + first.length) + last.length, named);
  if (from < 0 || from > at || to - from > longestWay) return { value: desk, at };
  // Marks inside belong to what was written, and so do the outer ones then.
  const marked = /[“”"「」【】『』]/.test(text.slice(from, to));
  const start = marked && words.opens.test(text[from - 1] ?? '') ? from - 1 : from;
  const end = marked && words.shuts.test(text[to] ?? '') ? to + 1 : to;
  return { value: text.slice(start, end), at: start };
}

/** An address without what the sentence says before and after it: it ends at a bracket that it did not open. */
function closed(raw: string): string {
  let depth = 0;
  const end = [...raw].findIndex((letter) => {
    if ('（(【'.includes(letter)) depth++;
    else if ('）)】'.includes(letter)) depth--;
    return depth < 0;
  });
  return (end < 0 ? raw : [...raw].slice(0, end).join('')).replace(words.addressLead, '').split(words.addressTail)[0]!.trim();
}
