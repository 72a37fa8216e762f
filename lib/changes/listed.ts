/** Members of a list in a sentence: one that the other wording has not is a thing of its own, however little its words say. */
import { listing } from '../language/changed-words';
import type { Lang, Span } from '../model';
import { languageOf } from '../text/language';
import { matchesOf } from '../text/matches';
import { alike, bare, profileOf } from './alike';
import type { Member, Passage } from './passage';
import { says, type Word, weightOf } from './words';

/** Characters of a member of a list at most. */
const longest: Record<Lang, number> = { zh: 14, en: 40 };
/** The same with what the sentence goes on with behind it. */
const withTail: Record<Lang, number> = { zh: 26, en: 40 };

/** Characters behind the words of a member that are its own: where more of them stand in the other text, they belong to the sentence. */
const little: Record<Lang, number> = { zh: 3, en: 12 };

/** What stands between the marks of lists, as far as it is short. */
export function membersIn(text: string, lang: Lang): Member[] {
  const marks = matchesOf(text, listing[lang].between).map(({ 0: mark, index, groups }) => ({
    ...{ start: index, end: index + mark.length },
    lists: groups!.lists !== undefined,
  }));
  const clause = ({ start, end }: Span): boolean => listing[lang].clause.test(text.slice(start, end));
  const edge = { start: text.length, end: text.length, lists: false };
  const rows = rowsOf(marks.map(({ lists }) => lists));
  return [...marks, edge].flatMap((mark, i) => {
    const before = marks[i - 1];
    const [start, end] = [before?.end ?? 0, mark.start];
    const after = before?.lists ?? false;
    const most = after ? withTail : longest;
    const short = end > start && end - start <= most[lang] ? end - trailingIn(text.slice(start, end), lang) : start;
    // What goes on with a clause behind its mark is no list.
    const next = { start: mark.end, end: marks[i + 1]?.start ?? text.length };
    const isClause = after ? clause({ start, end }) : clause(next);
    return (after || mark.lists) && short > start && !isClause ? [{ start, end: short, after, marks: rows[i]! }] : [];
  });
}

/** Of each place before, between and behind marks: how many that list stand around it without another one between them. */
function rowsOf(lists: boolean[]): number[] {
  const counted = (marks: boolean[]): number[] => {
    const found = [0];
    for (const one of marks) found.push(one ? found.at(-1)! + 1 : 0);
    return found;
  };
  const [before, behind] = [counted(lists), counted(lists.toReversed()).toReversed()];
  return before.map((n, i) => n + behind[i]!);
}

/** Characters behind the last member of a list that are no part of it. */
const trailingIn = (words: string, lang: Lang): number => {
  const from = words.search(listing[lang].tail);
  return from < 0 ? 0 : words.length - from;
};

/** Share of their letters from which two members are one, worded otherwise. */
const oneMember = 0.45;

type Listed = Pick<Passage, 'quote' | 'words' | 'letters' | 'members'>;

/** Words that another wording has not, of all the `words` of a passage; those of a member of a list that it has not as one. */
export function withMembers({ quote: { text }, words, members: mine }: Listed, fresh: Word[], others: Listed[]): Word[] {
  const lang = languageOf(text);
  const touched = mine.filter(({ start, end }) => fresh.some((word) => start <= word.start && word.end <= end));
  const theirs = others.flatMap(({ quote, members }) => members.map(({ start, end }) => quote.text.slice(start, end)));
  if (touched.length === 0 && theirs.length === 0) return fresh;
  const joined = others.map(({ letters }) => letters).join('\n');
  // A member that stands in both is no other wording of one beside it, whatever the two have in common.
  const same = new Set(mine.map(({ start, end }) => bare(text.slice(start, end))));
  const known = theirs.filter((member) => !same.has(bare(member))).map(profileOf);
  const isKnown = (said: string): boolean => {
    const profile = profileOf(said);
    return known.some((other) => alike(profile, other) >= oneMember);
  };
  const isNew = (member: Member): boolean => {
    const { start, end, after } = member;
    const said = text.slice(start, ownEnd(member));
    if (said.length > longest[lang]) return false;
    // What opens a list leads up to its first member: that is what stands before the mark.
    if (!after && !fresh.some((word) => start <= word.start && word.end <= end && bare(text.slice(word.end, end)) === '')) return false;
    if (joined.includes(bare(said))) return false;
    return !isKnown(said);
  };
  /** Where a member ends that the sentence goes on behind, in words that the other text has; in English a stop or a word stands there. */
  function ownEnd({ start, end, after }: Span & { after: boolean }): number {
    const last = fresh.findLast((word) => start <= word.start && word.end <= end)!.end;
    if (lang !== 'zh' || !after) return end;
    for (let at = last; at <= last + little[lang] && end - at > little[lang]; at++)
      if (joined.includes(bare(text.slice(at, end)))) return at;
    return end;
  }
  const things = touched.filter(isNew).map((member): Word => {
    const { start, end, after } = member;
    const within = fresh.filter((word) => start <= word.start && word.end <= end);
    const weight = Math.max(says.thing, ...within.map((word) => word.weight));
    const said = text.slice(start, end);
    const from = after ? start + said.length - said.trimStart().length : within[0]!.start;
    const last = within.at(-1)!.end;
    const isOwn = end - last <= little[lang] || !joined.includes(bare(text.slice(last, end)));
    const stop = ownEnd(member);
    const to = stop < end ? stop : after && isOwn ? start + said.trimEnd().length : last;
    const own = words.filter((word) => from <= word.start && word.end <= to);
    // Two things in a row may be put otherwise, and so may one of which half is said elsewhere.
    const weak = member.marks < 2 || 2 * weightOf(within) <= weightOf(own);
    return { stem: `thing ${bare(said)}`, weight, start: from, end: to, ...(weak ? { weak } : {}) };
  });
  const inThing = (word: Word): boolean => things.some(({ start, end }) => start <= word.start && word.end <= end);
  return [...fresh.filter((word) => !inThing(word)), ...things].sort((a, b) => a.start - b.start);
}
