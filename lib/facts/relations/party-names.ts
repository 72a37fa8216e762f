/** Names that a clause gives as those of parties: its companies, and the names of its lists. */
import { noList, smallWords } from '../../language/en/parties';
import {
  aName,
  aroundListed,
  asideBehind,
  beforeTitled,
  bracketedDoers,
  bracketedNames,
  brandName,
  doesAfterName,
  doneByKnown,
  doneByNames,
  doneThrough,
  givenMany,
  givenOne,
  givingTitle,
  handsOver,
  inProse,
  keyedParties,
  keyedTopics,
  latinName,
  leadsTitled,
  listEnd,
  nameSeparator,
  noDoer,
  noName,
  openNames,
  productNames,
  quotedParty,
  quotedTitled,
} from '../../language/parties';
import { plainKey } from '../../language/sdk-words';
import { numberedLine, sdkWord } from '../../language/structure';
import { matchesOf } from '../../text/matches';
import { leadOf } from '../lists';
import type { Reading } from '../reading';
import { matchesIn, sievesOf } from '../sieves';
import { itemsWithin } from '../spans/items';
import { organisationsIn } from '../spans/organisations';
import { organisationsWithin } from '../spans/records/companies';
import { isListed, isWhole, vendors } from '../spans/registry';
import { isSomeone } from '../spans/someone';
import { inGivingPart } from './giving-parts';
import type { Named } from './named';
import { englishLists, enumerated, listedHeads, nounAfter } from './party-names-en';

/** The names of a clause: of its lists, its companies, and what the registry knows; each place once. */
export function namesIn(reading: Reading, index: number, affiliates: boolean): Named[] {
  const clause = reading.clauses[index]!;
  const { text, start, lang } = clause;
  const companies = organisationsWithin(reading, clause).map(
    (one): Named => ({
      name: one.name,
      at: one.start - start,
      how: affiliates ? 'affiliate' : `company-${one.form}`,
      noun:
        text.slice(Math.max(0, one.start - start - 14), one.start - start) +
        doing(text.slice(one.end - start, one.end - start + nounAfter)),
      ...(affiliates && { recipient: 'affiliates' }),
    }),
  );
  const listed =
    lang === 'en'
      ? [
          ...englishLists(text, () => tellsWhoGets(reading, index)),
          ...chineseLists(reading, index),
          ...(listsWhoGets(reading, index) ? listedHeads(text) : []),
          ...(inGivingPart(reading)[index] ? enumerated(text, clause.block !== reading.clauses[index - 1]?.block, isWhole) : []),
        ].filter(({ name, recipient }) => recipient === 'authorities' || isSomeone(reading, name))
      : [...chineseLists(reading, index), ...givenOnes(reading, index), ...givenLists(reading, index), ...doers(reading, index)];
  const keyed = lang === 'zh' ? [...keyedNames(reading, index), ...titledNames(reading, index), ...quotedNames(reading, index)] : [];
  const all = [...keyed];
  // A company in full may be one of those who are listed.
  const inFull = companies.map((one) => {
    const place = listed.find(({ at, how }) => at === one.at && how === 'list-head');
    return place ? { ...place, name: one.name } : one;
  });
  for (const one of [...inFull, ...listed])
    if (!all.some((other) => one.at < other.at + other.name.length && other.at < one.at + one.name.length)) all.push(one);
  const ends = new Set([...companies, ...keyed].map(({ name, at }) => at + name.length));
  // What stands in brackets after a company is that one's other name, or what it does.
  return all.filter(({ name, at }) => name.length >= 2 && !ends.has(bracketBefore(text, at)));
}

/** Where the bracket opens in which a place stands, if in any. */
function bracketBefore(text: string, at: number): number {
  const from = Math.max(0, at - longestBracket);
  const opened = opensBracket.exec(text.slice(from, at));
  return opened ? from + opened.index : -1;
}
/** Characters of a bracket before a name in it. */
const longestBracket = 120;
const opensBracket = /[（(][^（）()]*$/;

/** A line of a list of those who get something. */
function listsWhoGets(reading: Reading, index: number): boolean {
  const { kind, text } = reading.clauses[index]!;
  return (kind === 'item' || numberedLine.test(text)) && tellsWhoGets(reading, index);
}
/** Its title or its lead says that it tells of those who get something. */
const tellsWhoGets = (reading: Reading, index: number): boolean =>
  inGivingPart(reading)[index]! || handsOver.test(leadOf(reading.clauses, index)?.text ?? '');

const isBelowGiving = ({ clauses }: Reading, index: number): boolean => givingTitle.test(clauses[index]!.trail.at(-1) ?? '');

/** The same of any title above it. */
const tellsAtAll = (reading: Reading, index: number): boolean =>
  reading.clauses[index]!.trail.some((title) => givingTitle.test(title)) || tellsWhoGets(reading, index);

/** What a company is said to do, right after its name. */
const doing = (after: string): string => doesAfterName.exec(after)?.[0] ?? '';

/** Lists at a deed, where kinds of it stand no less often than names. */
const atDeed = 'list-deed';
const listsAtNouns = [
  ...bracketedDoers.map((pattern) => ({ pattern, how: atDeed })),
  ...bracketedNames.map((pattern) => ({ pattern, how: 'list-bracket' })),
  ...openNames.map((pattern) => ({ pattern, how: 'list-open' })),
  ...productNames.map((pattern) => ({ pattern, how: 'list-products' })),
];

/** A list of names and what was matched with it: its words, and where in the clause they begin. */
interface Listed {
  how: string;
  match: RegExpMatchArray;
  words: string;
  from: number;
}

/** What patterns find of lists, each by its first group. */
function listsIn(reading: Reading, index: number, patterns: readonly { pattern: RegExp; how: string }[]): Listed[] {
  const { text } = reading.clauses[index]!;
  return sievesOf(reading)
    .among(patterns, index)
    .flatMap(({ pattern, how }) =>
      matchesOf(text, pattern).map((match) => {
        const words = match[1]!;
        return { how, match, words, from: match.index + match[0].indexOf(words) };
      }),
    );
}

/** Lists at a noun: 'couriers (A, B)', 'partners including A and B'. */
function chineseLists(reading: Reading, index: number): Named[] {
  const { text } = reading.clauses[index]!;
  return listsIn(reading, index, listsAtNouns).flatMap(({ how, match, words, from }) => {
    if (noList.test(words)) return [];
    const all = namesOf(words.replace(listEnd, ''));
    const names = all.filter(({ name }) => name.length >= 2 && name.length <= 24 && !noName.test(name) && !smallWords.test(name));
    // Kinds among them show a list of kinds, not of names: what is known is named all the same.
    const plain = how === atDeed || names.length * 3 < all.length * 2 ? names.filter(({ name }) => isWhole(name)) : names;
    const noun = text.slice(Math.max(0, match.index! - 12), match.index) + match[0].replace(words, '');
    return plain.map(({ name, at }): Named => ({ name, at: from + at, how, noun }));
  });
}

/** Names behind the kind of party that they are: '支付机构：甲、乙；受托人：丙（短信）'; behind any words in a part on who gets what. */
const keyedNames = (reading: Reading, index: number): Named[] => {
  // The keys of what is told of a service open lines of its record.
  const topics = tellsAtAll(reading, index)
    ? matchesIn(reading, index, keyedTopics).filter(({ groups }) => !plainKey.test(groups!.key!) && !sdkWord.test(groups!.key!))
    : [];
  return [...matchesIn(reading, index, keyedParties), ...topics].flatMap(({ index: start, 0: words, groups }) => {
    const { key, names } = groups!;
    const from = start + words.length - names!.length;
    // Behind a name, brackets tell what it does, or another name of it.
    const bare = names!.replace(asideBehind, (aside) => ' '.repeat(aside.length));
    const base = reading.clauses[index]!.start + from;
    const isItem = ({ name, at }: { name: string; at: number }) =>
      itemsWithin(reading, { start: base + at, end: base + at + name.length }).length > 0;
    return toldOf(namesOf(bare).filter((one) => one.name.length <= longestKeyed.told && !isItem(one))).map(
      ({ name, at }): Named => ({ name, at: from + at, how: 'keyed', noun: key! }),
    );
  });
};

/** Those whom a line names in a part on who gets something: 'A, B (delivery); C: after an accident'. */
function titledNames(reading: Reading, index: number): Named[] {
  const { text, kind, start } = reading.clauses[index]!;
  const lead = leadsTitled.exec(text)?.[0].length ?? 0;
  if (kind === 'heading' || kind === 'row' || !(lead || isBelowGiving(reading, index)) || inProse.test(text) || isOnSdks(reading, index))
    return [];
  const bare = text.slice(lead).replace(asideBehind, (aside) => ' '.repeat(aside.length));
  let at = lead;
  return bare.split(endsPart).flatMap((part) => {
    const from = at;
    at += part.length + 1;
    return namesOf(part).flatMap((one): Named[] => {
      const opened = beforeTitled.exec(one.name)?.[0].length ?? 0;
      const name = one.name.slice(opened).split('  ')[0]!.replace(/等$/, '').trim();
      const place = from + one.at + opened;
      const said = isListed(name) || brandName.test(name) || latinName.test(name);
      if (!said || name.length > longestKeyed.beside * 2 || isNoName(name)) return [];
      if (itemsWithin(reading, { start: start + place, end: start + place + name.length }).length) return [];
      return [{ name, at: place, how: 'keyed', noun: text.slice(place + name.length, place + name.length + nounBehind) }];
    });
  });
}
/** SDKs and what they get are told by lines of their own. */
const isOnSdks = ({ clauses }: Reading, index: number): boolean =>
  sdkWord.test(clauses[index]!.text) || clauses[index]!.trail.some((title) => sdkWord.test(title));
/** Between the parts of such a line, each character by itself. */
const endsPart = /[；;。：:，]/;
/** Characters behind a name in which its line tells what it does. */
const nounBehind = 12;

/** Names in marks: 'by “A”', and in a part on who gets something '“A” checks who you are'. */
const quotedNames = (reading: Reading, index: number): Named[] =>
  [quotedParty, ...(isBelowGiving(reading, index) ? [quotedTitled] : [])].flatMap((pattern) =>
    matchesIn(reading, index, pattern).flatMap((match) => {
      const name = match.groups!.name!;
      const at = match.index + match[0].indexOf(name);
      const { text, start } = reading.clauses[index]!;
      if (isNoName(name) || itemsWithin(reading, { start: start + at, end: start + at + name.length }).length) return [];
      return [
        {
          name,
          at,
          how: 'keyed',
          noun: `${text.slice(Math.max(0, match.index - 8), at)} ${text.slice(at + name.length, at + name.length + nounBehind)}`,
        },
      ];
    }),
  );

/** Those of a list that are names: beside one that says of itself that it is one, what is as short is one as well. */
function toldOf<T extends { name: string }>(names: readonly T[]): T[] {
  const possible = names.filter(({ name }) => aName.test(name) || !isNoName(name));
  const told = possible.filter(
    ({ name }) => isWhole(name) || vendors.has(name) || aName.test(name) || brandName.test(name) || organisationsIn(name, 'zh').length > 0,
  );
  return possible.filter((one) => told.includes(one) || (told.length > 0 && one.name.length <= longestKeyed.beside));
}
/** Longest names behind a kind of party, in characters: one that says that it is one, and one beside such. */
const longestKeyed = { told: 40, beside: 10 };

/** Those who are named alone as getting something: 'shared with A', where the name says that it is one. */
function givenOnes(reading: Reading, index: number): Named[] {
  const { text } = reading.clauses[index]!;
  return matchesIn(reading, index, givenOne).flatMap((match) => {
    const name = match.groups!.name!;
    const at = match.index + match[0].indexOf(name);
    if (!aName.test(name) && (noName.test(name) || !isWhole(name))) return [];
    return [{ name, at, how: 'given-one', noun: text.slice(Math.max(0, match.index - 12), match.index) }];
  });
}

const several = [{ pattern: givenMany, how: 'given-list' }];

/** Known ones of several that are named as getting something: 'shared with A, B and C'. */
const givenLists = (reading: Reading, index: number): Named[] =>
  listsIn(reading, index, several).flatMap(({ how, match, words, from }) => {
    const noun = reading.clauses[index]!.text.slice(Math.max(0, match.index! - 12), match.index);
    return namesOf(words)
      .filter(({ name }) => isWhole(name) && !noName.test(name))
      .map(({ name, at }): Named => ({ name, at: from + at, how, noun }));
  });

/** By words that need not stand at a name. */
const loosely = 'doer-loose';
const ways = [
  ...doneByNames.map((pattern) => ({ pattern, how: 'doer' })),
  ...doneThrough.map((pattern) => ({ pattern, how: 'through' })),
  ...doneByKnown.map((pattern) => ({ pattern, how: loosely })),
];

/** Those who do a part: sent by A, paid by B, kept at C. */
const doers = (reading: Reading, index: number): Named[] =>
  listsIn(reading, index, ways).flatMap(({ how, match, words, from }) => {
    const { text } = reading.clauses[index]!;
    const noun = text.slice(Math.max(0, match.index! - 10), match.index! + match[0].length + 8).replace(words, '');
    const names = namesOf(words.replace(listEnd, '')).filter(({ name }) => name.length >= 2 && name.length <= 20 && !noDoer.test(name));
    return (how === loosely ? toldOf(names) : names.filter(({ name }) => !noName.test(name))).map(
      ({ name, at }): Named => ({ name, at: from + at, how: how === loosely ? 'doer' : how, noun }),
    );
  });

/** As far as the end of a bracket that was opened before it. */
function withinBracket(part: string): string {
  const at = part.search(/[（()）]/);
  return at >= 0 && '）)'.includes(part[at]!) ? part.slice(0, at) : part;
}

/** A kind of party, a thing or a particle; what is wholly a company's name is none, whatever words it holds. */
export const isNoName = (name: string): boolean =>
  noName.test(name) && !organisationsIn(name, 'zh').some(({ form, start, end }) => form === 'full' && start === 0 && end === name.length);

/** The names of a list, each with its place in it. */
export function namesOf(listed: string): { name: string; at: number }[] {
  let at = 0;
  return listed.split(nameSeparator).flatMap((part, i) => {
    const from = at;
    at += part.length;
    if (i % 2) return [];
    const name = withinBracket(part.replace(aroundListed, '')).trim();
    return name ? [{ name, at: from + Math.max(0, part.indexOf(name)) }] : [];
  });
}
