/** What a sentence tells of acts, in order: the verbs of getting, giving, using …, and those who do it. Found once for a clause, whoever asks. */
import { doers as englishDoers, verbs as englishVerbs } from '../language/en/collecting';
import type { Doing } from '../language/shapes';
import { doers as chineseDoers, verbs as chineseVerbs } from '../language/zh/collecting';
import type { Lang } from '../model';
import { matchesOf } from '../text/matches';
import { firstWhere } from '../text/sorted';
import { once } from './once';
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

function finder(zh: readonly Doing[], en: readonly Doing[]): (reading: Reading, clause: number) => readonly Act[] {
  const byLang: Record<Lang, ReturnType<typeof patternOf>> = { zh: patternOf(zh, 'g'), en: patternOf(en, 'gi') };
  const known = once((_: Reading): (Act[] | undefined)[] => []);
  return (reading, clause) => {
    const all = known(reading);
    let found = all[clause];
    if (!found) {
      const { text, lang } = reading.clauses[clause]!;
      const { ids, pattern } = byLang[lang];
      found = matchesOf(text, pattern).map((match) => ({ at: match.index, id: ids[match.slice(1).findIndex(Boolean)]! }));
      all[clause] = found;
    }
    return found;
  };
}

export const verbsIn = finder(chineseVerbs, englishVerbs);
export const doersIn = finder(chineseDoers, englishDoers);

/** Index of the first of them at or after a place. */
export const firstFrom = (acts: readonly Act[], place: number): number => firstWhere(acts, ({ at }) => at >= place);
