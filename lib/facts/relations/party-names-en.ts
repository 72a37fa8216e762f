/** Names that an English clause gives as those of parties: after a noun, a verb of giving, or before what they are or do. */
import {
  apposedRole,
  authorityNames,
  behindFor,
  doesBehind,
  doneByHead,
  doneByThem,
  endsTitle,
  goesOnOfThem,
  groupOf,
  listedHead,
  mustTell,
  namedAs,
  namedFor,
  nobody,
  nounClasses,
  oneOfThem,
  overseers,
  partEnds,
  rentedFrom,
  roleBehind,
} from '../../language/en/parties';
import { listOpens, noService } from '../../language/en/sdk-prose';
import { apposed, doesIt, givenOneEn, goesTo, keptAt, partyNoun, providedBy } from '../../language/parties';
import { matchesOf } from '../../text/matches';
import { namesFrom } from '../spans/name-lists';
import type { Named } from './named';

/** Characters before a list in which the noun stands that says of whom. */
const nounReach = 90;
/** Characters after one who does something in which it says what. */
export const nounAfter = 40;

/** Characters before and behind a name in which its part is told. */
const sentenceReach = 60;

/** 'Payment processors like A and B', 'partners such as C', 'provided by D'. */
export function englishLists(text: string, tellsWhoGets: () => boolean): Named[] {
  const openings = matchesOf(text, listOpens).flatMap((match) => {
    const noun = partyNoun.exec(text.slice(Math.max(0, match.index - nounReach), match.index))?.[0];
    return noun ? [{ from: match.index + match[0].length, how: 'list-such-as', noun }] : [];
  });
  const provided = after(text, providedBy, 'provided-by');
  const heads = matchesOf(text, doesIt).map((match) => {
    const from = match.index + match[0].length;
    const noun = text.slice(from + match.groups!.who!.length, from + match.groups!.who!.length + nounAfter);
    return { from, how: 'does-it', noun };
  });
  const going = matchesOf(text, goesTo).map(({ 0: words, index }) => ({
    from: index + words.length,
    how: 'goes-to',
    noun: text.slice(Math.max(0, index - 24), index) + words,
  }));
  const alone = [...after(text, givenOneEn, 'given-to'), ...after(text, apposed, 'apposed'), ...after(text, keptAt, 'kept-at')];
  const groups = matchesOf(text, groupOf).map(({ 0: words, index }) => ({
    from: index + words.length,
    how: 'group-of',
    noun: 'affiliates',
  }));
  const kinds = matchesOf(text, namedAs).map(({ index, groups }) => ({ from: index, how: 'named-as', noun: groups!.what! }));
  const named = [...openings, ...alone, ...provided, ...going, ...heads, ...groups, ...kinds, ...withRoles(text, tellsWhoGets)].flatMap(
    (one) => namesAt(text, one),
  );
  // What shows that a body is told something shows it of its whole name.
  const bodies = authorities(text).map((body) => ({ ...body, how: named.find(({ at }) => at === body.at)?.how ?? body.how }));
  return [...bodies, ...named].filter((one, i, all) => all.findIndex(({ at }) => at === one.at) === i);
}

interface Opening {
  from: number;
  how: string;
  noun: string;
}

/** Behind a semicolon another part is told of. */
const partEnd = (text: string, from: number): number => {
  const end = text.indexOf(';', from);
  return end < 0 ? text.length : end;
};

/** What stands right behind one name, in brackets say, is told of that one alone. */
const namesAt = (text: string, { from, how, noun }: Opening): Named[] =>
  namesFrom(how === 'apposed-role' ? text.slice(0, partEnd(text, from)) : text, from)
    .slice(0, how === 'named-for' ? 1 : undefined)
    .map(({ name, start }): Named => ({ name, at: start, how, noun }));

/** Those whose part is told: in brackets, at the head of the line, by what is done by them. */
function withRoles(text: string, tellsWhoGets: () => boolean): Opening[] {
  // A line of a label and a name tells who gets something only where those are listed: 'Plan: Free'.
  const head = tellsWhoGets() ? doneByHead.exec(text) : null;
  const told = [
    ...matchesOf(text, namedFor).map(({ index, groups }) => ({ from: index, how: 'named-for', noun: groups!.what! })),
    ...(head ? [{ from: head[0].length, how: 'done-by-head', noun: head.groups!.what! }] : []),
  ].filter(({ noun }) => isRole(noun));
  return [
    ...told,
    // What is done by somebody is a part of the work only where the sentence says which.
    ...after(text, doneByThem, 'done-by-them', sentenceReach).filter(({ noun }) => isRole(noun)),
    ...after(text, rentedFrom, 'rented-from', sentenceReach),
    ...after(text, mustTell, 'must-tell', sentenceReach),
    ...after(text, apposedRole, 'apposed-role', 0),
  ];
}

/** Bodies of the state that are told something there, by their names. */
const authorities = (text: string): Named[] =>
  overseers.test(text)
    ? []
    : matchesOf(text, authorityNames).map(({ index, groups }) => ({
        name: groups!.name!,
        at: index,
        how: 'authority',
        noun: '',
        recipient: 'authorities',
      }));

/** Those with whom a line opens that lists who gets something. */
export function listedHeads(text: string): Named[] {
  const from = listedHead.exec(text)?.[0].length;
  if (from === undefined) return [];
  const names = namesFrom(text, from);
  const rest = text.slice(names.at(-1)?.end ?? from);
  const told = roleBehind.exec(rest)?.[0];
  // A title that runs into its sentence is no name.
  if (rest.trim() && !(told && !endsTitle.test(told) && (goesOnOfThem.test(told) || isRole(told)))) return [];
  return names.map(({ name, start }) => ({ name, at: start, how: 'list-head', noun: rest.slice(0, sentenceReach) }));
}

/**
 * Those named one after the other in a part on who gets something, whatever stands between: 'Tern (maps), the insurer Moss; Heron for post'.
 * Of whom no part is told is named only in a list of such beside one that is known or of whom it is: others are titles or towns.
 */
export function enumerated(text: string, isLine: boolean, isKnown: (name: string) => boolean): Named[] {
  const all = matchesOf(text, oneOfThem).flatMap((match): (Named & { shown: boolean })[] => {
    const { name, kind } = match.groups!;
    const at = match.index + match[0].length - name!.length;
    const before = match[0].endsWith(`(${name}`) ? text.slice(Math.max(0, match.index - nounAfter), match.index) : kind!;
    if (noService.test(name!) || nobody.test(name!) || (/[a-z]{3}/.test(kind!.replace(article, '')) && !isRole(kind!))) return [];
    const rest = text.slice(at + name!.length, at + name!.length + sentenceReach);
    const noun = `${before} ${roleBehind.exec(rest)?.[0] ?? behindFor.exec(rest)?.[0] ?? ''}`;
    const shown = isRole(noun) || isKnown(name!) || (isLine && match.index === 0 && doesBehind.test(rest));
    return [{ name: name!, at, how: 'list-head', noun, shown }];
  });
  const bare = all.filter(({ shown }) => !shown);
  return (bare.length > 1 && bare.length < all.length ? all : all.filter(({ shown }) => shown)).map(({ shown: _, ...one }) => one);
}
const article = /^(?:the|our|an?) /i;

const isRole = (words: string): boolean => nounClasses.some(({ noun }) => noun.test(words));

/** What is told of a name, in its own part of the sentence: before it, and right behind it. */
export function roleOf(text: string, at: number, end: number): string {
  const before = text.slice(Math.max(0, at - sentenceReach), at);
  const cut = matchesOf(before, partEnds).at(-1);
  return `${cut ? before.slice(cut.index + cut[0].length) : before} ${roleBehind.exec(text.slice(end, end + sentenceReach))?.[0] ?? ''}`;
}

/** What the words of a pattern open, each with what stands before it. */
const after = (text: string, pattern: RegExp, how: string, reach = 24): Opening[] =>
  matchesOf(text, pattern).map(({ 0: words, index }) => ({
    from: index + words.length,
    how,
    noun: text.slice(Math.max(0, index - reach), index) + words,
  }));
