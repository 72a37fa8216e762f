/** What a sentence tells of acts, in order: the verbs of getting, giving, using …, and those who do it. Found once for a clause, whoever asks. */
import { doers as englishDoers, verbs as englishVerbs } from '../language/en/collecting';
import type { Doing } from '../language/shapes';
import { doers as chineseDoers, verbs as chineseVerbs } from '../language/zh/collecting';
import type { Lang } from '../model';
import { matchesOf } from '../text/matches';
import { firstWhere } from '../text/sorted';
import { onceAClause } from './once';
import type { Reading } from './reading';

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

/** Finds the acts of some kinds, by language. */
export function finder(zh: readonly Doing[], en: readonly Doing[]): (reading: Reading, clause: number) => readonly Act[] {
  const byLang: Record<Lang, ReturnType<typeof patternOf>> = { zh: patternOf(zh, 'g'), en: patternOf(en, 'gi') };
  return onceAClause(({ clauses }, clause) => {
    const { text, lang } = clauses[clause]!;
    const { ids, pattern } = byLang[lang];
    return matchesOf(text, pattern).map((match) => ({ at: match.index, id: ids[match.slice(1).findIndex(Boolean)]! }));
  });
}

export const verbsIn = finder(chineseVerbs, englishVerbs);
export const doersIn = finder(chineseDoers, englishDoers);

/** Index of the first of them at or after a place. */
export const firstFrom = (acts: readonly Act[], place: number): number => firstWhere(acts, ({ at }) => at >= place);
