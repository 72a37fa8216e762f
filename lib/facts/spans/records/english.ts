import * as words from '../../../language/en/sdk-prose';
import { aboutSdks, builtIn } from '../../../language/sdk-words';
import type { Clause, Span } from '../../../model';
import { matchesOf } from '../../../text/matches';
import type { Reading } from '../../reading';
import { receivedSpans, toldFrom } from '../disclosed';
import { namesFrom } from '../name-lists';
import { isWhole, latinNames } from '../registry';
import { addressesIn, holdsAddress } from '../web';
import { companiesWithin } from './companies';
import { type Detail, detail, type Rec } from './record';

interface Named extends Span {
  name: string;
  vendor: string | null;
  how: string;
}

const registered = new RegExp(
  `(?<![A-Za-z0-9])(?:${latinNames.map((name) => name.replace(/[.*+?^$()|[\]\\]/g, '\\$&')).join('|')})(?![A-Za-z0-9])`,
  'giu',
);
const webAddress = /(?:https?:\/\/|www\.)\S+/giu;
/** A clause this short is a line of a list. */
const line = 60;
/** Longest line of names, in characters. */
const longestNames = 120;
/** Sentences that may go on about the services of one before them. */
const following = 4;

/** What an English sentence names as built in, with what is said that each gets. */
export function englishRecords(reading: Reading, index: number): Rec[] {
  const clause = reading.clauses[index]!;
  const text = clause.text.replace(webAddress, (address) => ' '.repeat(address.length));
  const defined = words.isService.exec(text);
  const known = joined(knownIn(text), byPartIn(text));
  const names = defined && !words.noService.test(defined[1]!) ? [definedIn(text, defined)] : withMates(text, known);
  if (!names.length) return [];
  const cues = sentenceCues(clause, text, names.length);
  const data = [
    ...own(clause, names.at(-1)!.end),
    ...given(clause, names[0]!.start),
    ...after(reading, index),
    ...preceding(reading, index),
  ];
  const someKnown = names.filter(({ name }) => isWhole(name)).length > 1;
  return names.map((named) =>
    recordOf(reading, clause, named, data, [
      ...cues,
      ...nameCues(text, named),
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
  if (words.weUse.test(text.slice(0, start))) cues.push('we-use');
  if (words.provided.test(text.slice(start))) cues.push('is-provided');
  if (/^\s*(?:account|friends?|profile|page|id\b|user)/iu.test(text.slice(end))) cues.push('a-account');
  if (/^['’]s\b/u.test(text.slice(end))) cues.push('possessive');
  if (words.itsPolicy.test(text.slice(end))) cues.push('its-policy');
  return cues;
}

const definedIn = (text: string, [, name, vendor]: RegExpExecArray): Named => {
  const start = text.indexOf(name!);
  return { name: name!, start, end: start + name!.length, vendor: vendor!.trim(), how: 'defined' };
};

const knownIn = (text: string): Named[] =>
  matchesOf(text, registered)
    .filter(({ 0: name }) => /^[^a-z]/u.test(name))
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

/** The other names of a list in which one is known: 'companies such as A, B and C'. */
function withMates(text: string, known: Named[]): Named[] {
  if (!known.length) return known;
  const mates = known.flatMap(({ start }) => {
    const listed = listFrom(text, start);
    if (words.accounts.test(text.slice(listed.at(-1)?.end))) return listed.map((one) => ({ ...one, how: 'of-account' }));
    const before = text.slice(0, start);
    return words.weUse.test(before) || isGiven(before) ? listed.map((one) => ({ ...one, how: 'mate-used' })) : [];
  });
  if (isNames(text)) mates.push(...listFrom(text, 0));
  if (!words.aboutServices.test(text)) return joined(known, mates);
  for (const opening of matchesOf(text, words.listOpens)) {
    const listed = listFrom(text, opening.index + opening[0].length);
    if (listed.length >= 2 && listed.some(({ name }) => isWhole(name))) mates.push(...listed);
  }
  return joined(known, mates);
}

/** A line that is names and no more: 'A, B and C'. */
const isNames = (text: string): boolean =>
  text.length < longestNames && (namesFrom(text, 0).at(-1)?.end ?? -2) >= text.trimEnd().length - 1;

/** Something is given to whom is named next. */
const isGiven = (before: string): boolean => words.givenTo.test(before) && before.search(words.gives) >= 0;

/** Both in reading order; where they meet, the known. */
const joined = (known: Named[], mates: Named[]): Named[] =>
  [...known, ...mates.filter((one) => !known.some((other) => meet(one, other)))].sort((a, b) => a.start - b.start);

const meet = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

const listFrom = (text: string, from: number): Named[] => namesFrom(text, from).map((named) => ({ ...named, vendor: null, how: 'mate' }));

const own = ({ text, start }: Clause, from: number): Detail[] =>
  receivedSpans(text, from).map((span) => detail('data', 'verb', { start: start + span.start, end: start + span.end }));

/** What is given to those whom the sentence names: 'we may share names with A and B', 'names may be shared with A'. */
function given({ text, start }: Clause, to: number): Detail[] {
  const before = text.slice(0, to);
  if (!words.givenTo.test(before)) return [];
  const verb = [...before.matchAll(words.gives)].at(-1);
  if (!verb) return [];
  const from = words.opensWhy.exec(before)?.[0].length ?? 0;
  const passive = verb.index > from && words.passive.test(before.slice(from, verb.index));
  const span = passive ? { start: from, end: verb.index } : { start: verb.index + verb[0].length, end: to };
  return [detail('data', 'given', { start: start + span.start, end: start + span.end })];
}

/** The sentences after, where they go on about the same. */
function after(reading: Reading, index: number): Detail[] {
  const found: Detail[] = [];
  for (let i = index + 1; i <= index + following; i++) {
    const next = reading.clauses[i];
    if (!next || next.kind === 'heading' || next.kind === 'row' || !words.goesOn.test(next.text)) break;
    found.push(...toldFrom(reading, i).map((span) => detail('data', 'following', span)));
  }
  return found;
}

/** The sentences before, where they speak of those whom this one names: 'such companies are: A, B'. */
function preceding(reading: Reading, index: number): Detail[] {
  if (!words.namesThem.test(reading.clauses[index]!.text)) return [];
  const found: Detail[] = [];
  for (let i = index - 1; i >= Math.max(0, index - following); i--) {
    const before = reading.clauses[i]!;
    if (before.kind === 'heading' || before.kind === 'row' || before.section !== reading.clauses[index]!.section) break;
    if (words.goesOn.test(before.text)) found.push(...toldFrom(reading, i).map((span) => detail('data', 'preceding', span)));
  }
  return found;
}

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
