import { serviceClasses } from '../../../language/defined-terms';
import * as words from '../../../language/en/sdk-prose';
import { aboutSdks, builtIn } from '../../../language/sdk-words';
import type { Clause, Span } from '../../../model';
import { matchesOf } from '../../../text/matches';
import type { Reading } from '../../reading';
import { namesFrom } from '../name-lists';
import { isExact, isWhole, latinNames } from '../registry';
import { isSomeone } from '../someone';
import { addressesIn, holdsAddress } from '../web';
import { companiesWithin } from './companies';
import { toldToNames } from './english-details';
import { type Detail, detail, type Rec } from './record';

interface Named extends Span {
  name: string;
  vendor: string | null;
  how: string;
}

const registered = new RegExp(
  `(?<![A-Za-z0-9])(?:${latinNames.map((name) => name.replace(/[.*+?^$()|[\]\\]/g, '\\$&')).join('|')})(?![A-Za-z0-9])`,
  'gi',
);
const webAddress = /(?:https?:\/\/|www\.)[^\s()]+/gi;
/** A clause this short is a line of a list. */
const line = 60;
/** Longest line of names, in characters. */
const longestNames = 120;
/** What an English sentence names as built in, with what is said that each gets. */
export function englishRecords(reading: Reading, index: number): Rec[] {
  const clause = reading.clauses[index]!;
  const text = clause.text.replace(webAddress, (address) => ' '.repeat(address.length));
  const defined = words.isService.exec(text);
  const known = joined(knownIn(text), byPartIn(text));
  const used = usedIn(reading, text);
  const all = defined && !words.noService.test(defined[1]!) ? [definedIn(text, defined)] : joined(withMates(reading, text, known), used);
  const names = all.filter(({ start }) => !words.ownHost.test(text.slice(0, start)));
  if (!names.length) return [];
  const data = toldToNames(reading, index, names);
  const apart = data.length > 1 && data[0] !== data[1] ? ['told-apart'] : [];
  const cues = [...sentenceCues(clause, text, names.length), ...apart];
  const someKnown = names.filter(({ name }) => isWhole(name)).length > 1;
  return names.map((named, i) =>
    recordOf(reading, clause, named, data[i]!, [
      ...cues,
      ...nameCues(text, named),
      ...(used.some((one) => meet(one, named)) ? ['named-as-used'] : []),
      ...(someKnown && (named.how === 'mate' || named.how === 'by-part') ? ['mate-of-known'] : []),
    ]),
  );
}

/** What the sentence and its headings show. */
function sentenceCues(clause: Clause, text: string, names: number): string[] {
  const cues = [`in-${clause.kind}`, names > 1 ? 'among-names' : 'alone-named'];
  if (builtIn.test(text)) cues.push('says-use');
  if (words.builtIn.test(text)) cues.push('builds-in');
  if (words.builtInService.test(text)) cues.push('built-in-service');
  if (words.aboutServices.test(text)) cues.push('about-services');
  if (aboutSdks.test(text)) cues.push('about-sdks');
  if (serviceClasses.some(({ pattern }) => pattern.test(clause.trail.at(-1) ?? ''))) cues.push('trail-of-class');
  if (clause.trail.some((title) => aboutSdks.test(title))) cues.push('trail-sdk');
  else if (clause.trail.some((title) => words.aboutServices.test(title))) cues.push('trail-services');
  if (holdsAddress(clause.text)) cues.push('with-address');
  if (text.length < line) cues.push('short');
  if (words.notBuiltIn.test(text)) cues.push('not-built-in');
  if (isNames(text)) cues.push('names-only');
  return cues;
}

/** What stands right at the name. */
function nameCues(text: string, { name, start, end, how }: Named): string[] {
  const cues = [how];
  if (words.company.test(name)) cues.push('bare-company');
  if (words.weUse.test(text.slice(0, start)) || words.isUsed.test(text.slice(end))) cues.push('we-use');
  if (words.provided.test(text.slice(start))) cues.push('is-provided');
  if (/^\s*(?:account|friends?|profile|page|id\b|user)/i.test(text.slice(end))) cues.push('a-account');
  if (/^['’]s\b/.test(text.slice(end))) cues.push('possessive');
  if (words.itsPolicy.test(text.slice(end))) cues.push('its-policy');
  return cues;
}

const definedIn = (text: string, [, name, vendor]: RegExpExecArray): Named => {
  const start = text.indexOf(name!);
  return { name: name!, start, end: start + name!.length, vendor: vendor!.trim(), how: 'defined' };
};

const knownIn = (text: string): Named[] =>
  matchesOf(text, registered)
    .filter(({ 0: name }) => /^[^a-z]|^[a-z]{1,12}[A-Z]/.test(name) && !words.identifiers.test(name))
    .map(({ 0: name, index }) => ({
      name,
      start: index,
      end: index + name.length,
      vendor: words.ofCompany.exec(text.slice(index + name.length, index + name.length + 80))?.[1] ?? null,
      how: 'registered',
    }));

/** Names that nobody need know: the text says which part they play. */
const byPartIn = (text: string): Named[] =>
  matchesOf(text, words.byPart).flatMap(({ 0: opening, index }) =>
    listFrom(text, index + opening.length).map((named) => ({ ...named, how: 'by-part' })),
  );

/** Names that a sentence uses as those of what is used, or of who does a part; everyday words with a capital are none. */
const usedIn = (reading: Reading, text: string): Named[] =>
  matchesOf(text, words.usedNames).flatMap(({ 0: opening, index }) =>
    listFrom(text, index + opening.length)
      .filter(
        ({ name, end }) =>
          (isExact(name) || isSomeone(reading, name)) &&
          !words.namesData.test(name) &&
          // A large company by its full name is spoken of as who makes a thing.
          !(words.company.test(name) && words.companyForm.test(text.slice(end))),
      )
      .map((named) => ({ ...named, how: 'by-use' })),
  );

/** The other names of a list in which one is known: 'companies such as A, B and C'. */
function withMates(reading: Reading, text: string, known: Named[]): Named[] {
  const accounts = matchesOf(text, words.logsInBy).flatMap(({ 0: opening, index }) =>
    listFrom(text, index + opening.length)
      .map((one) => withoutEnd(one))
      .filter(({ name }) => isExact(name) || words.company.test(name) || isSomeone(reading, name))
      .map((one) => ({ ...one, how: 'mate-used' })),
  );
  if (!known.length) return accounts;
  const mates = known.flatMap(({ start }) => {
    const listed = listFrom(text, start);
    if (words.accounts.test(text.slice(listed.at(-1)?.end))) return listed.map((one) => ({ ...one, how: 'of-account' }));
    const before = text.slice(0, start);
    return words.weUse.test(before) || isGiven(before) ? listed.map((one) => ({ ...one, how: 'mate-used' })) : [];
  });
  mates.push(...accounts);
  if (isNames(text)) mates.push(...listFrom(text, 0));
  if (!words.aboutServices.test(text)) return joined(known, mates);
  for (const opening of matchesOf(text, words.listOpens)) {
    const listed = listFrom(text, opening.index + opening[0].length);
    if (listed.length >= 2 && listed.some(({ name }) => isWhole(name))) mates.push(...listed);
  }
  return joined(known, mates);
}

/** 'Lantern ID', 'Lantern account': what one logs in with is Lantern’s. */
const withoutEnd = (one: Named): Named => {
  const name = one.name.replace(words.ofAccount, '');
  return { ...one, name, end: one.start + name.length };
};

/** A line that is names and no more: 'A, B and C'. */
const isNames = (text: string): boolean =>
  text.length < longestNames && (namesFrom(text, 0).at(-1)?.end ?? -2) >= text.trimEnd().length - 1;

/** Something is given to whom is named next. */
const isGiven = (before: string): boolean => words.givenTo.test(before) && before.search(words.gives) >= 0;

/** Both in reading order; where they meet, the known. */
const joined = (known: Named[], mates: Named[]): Named[] =>
  [...known, ...mates.filter((one) => !known.some((other) => meet(one, other)))].sort((a, b) => a.start - b.start);

const meet = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

const listFrom = (text: string, from: number): Named[] =>
  namesFrom(text, from).map((named) => {
    const maker = words.makerOpens.exec(named.name);
    const own = maker ? { name: named.name.slice(maker[0].length), start: named.start + maker[0].length, end: named.end } : named;
    return { ...own, vendor: maker?.groups?.maker ?? null, how: 'mate' };
  });

function recordOf(reading: Reading, clause: Clause, { name, start, end, vendor }: Named, data: Detail[], cues: string[]): Rec {
  const at = { start: clause.start + start, end: clause.start + end };
  const maker = words.makerBefore.exec(clause.text.slice(0, start))?.[1];
  return {
    name,
    at,
    shape: 'sentence',
    details: [
      ...data,
      ...(vendor ? [detail('vendor', 'at-name', at, vendor)] : []),
      ...(maker ? [detail('vendor', 'possessive', at, maker)] : []),
      ...companiesWithin(reading, clause),
      ...addressesIn(reading, clause).map((address) => detail('link', 'sentence', address)),
    ],
    extent: null,
    cues,
  };
}
