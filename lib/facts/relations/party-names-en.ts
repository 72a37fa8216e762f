/** Names that an English clause gives as those of parties: after a noun, a verb of giving, or before what they are or do. */
import { groupOf, namedAs } from '../../language/en/parties';
import { listOpens } from '../../language/en/sdk-prose';
import { apposed, doesIt, givenOneEn, goesTo, keptAt, partyNoun, providedBy } from '../../language/parties';
import { matchesOf } from '../../text/matches';
import { namesFrom } from '../spans/name-lists';
import type { Named } from './named';

/** Characters before a list in which the noun stands that says of whom. */
const nounReach = 90;
/** Characters after one who does something in which it says what. */
export const nounAfter = 40;

/** 'Payment processors like A and B', 'partners such as C', 'provided by D'. */
export function englishLists(text: string): Named[] {
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
  return [...openings, ...alone, ...provided, ...going, ...heads, ...groups, ...kinds].flatMap(({ from, how, noun }) =>
    namesFrom(text, from).map(({ name, start }): Named => ({ name, at: start, how, noun })),
  );
}

/** What the words of a pattern open, each with what stands before it. */
const after = (text: string, pattern: RegExp, how: string) =>
  matchesOf(text, pattern).map(({ 0: words, index }) => ({
    from: index + words.length,
    how,
    noun: text.slice(Math.max(0, index - 24), index) + words,
  }));
