/** What a sentence tells of acts, in order: the verbs of getting, giving, using …, and those who do it. Found once for a clause, whoever asks. */
import { doers as englishDoers, verbs as englishVerbs } from '../language/en/collecting';
import type { Doing } from '../language/shapes';
import { doers as chineseDoers, verbs as chineseVerbs } from '../language/zh/collecting';
import type { Clause, Lang } from '../model';
import { firstWhere } from '../text/sorted';
import { onceAClause } from './once';
import type { Reading } from './reading';
import { matchesIn } from './sieves';

/** A kind of act, or of those who act, at an offset into the clause. */
export interface Act {
  at: number;
  id: string;
}

/** All kinds of a language as one pattern, a group each. */
const patternOf = (kinds: readonly Doing[], flags: string) => ({
  ids: kinds.map(({ id }) => id),
  pattern: new RegExp(kinds.map(({ words }) => `(${words})`).join('|'), flags),
});

/** Finds what the pattern of a clause's language matches in it, each as `told` puts it. */
export const finderOf = <T>(patterns: Record<Lang, { pattern: RegExp }>, told: (match: RegExpExecArray, clause: Clause) => T) =>
  onceAClause((reading: Reading, index): readonly T[] => {
    const clause = reading.clauses[index]!;
    return matchesIn(reading, index, patterns[clause.lang].pattern).map((match) => told(match, clause));
  });

/** Finds the acts of some kinds, by language. */
export function actFinder(zh: readonly Doing[], en: readonly Doing[]): (reading: Reading, clause: number) => readonly Act[] {
  const kinds = { zh: patternOf(zh, 'g'), en: patternOf(en, 'gi') };
  return finderOf(kinds, (match, { lang }) => ({ at: match.index, id: kinds[lang].ids[match.slice(1).findIndex(Boolean)]! }));
}

export const verbsIn = actFinder(chineseVerbs, englishVerbs);
export const doersIn = actFinder(chineseDoers, englishDoers);

/** Index of the first of them at or after a place. */
export const firstFrom = (acts: readonly Act[], place: number): number => firstWhere(acts, ({ at }) => at >= place);
