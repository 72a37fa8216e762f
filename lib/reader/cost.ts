import { costOf, costs, costsNothing } from '../language/costs';
import type { Clause, Evidence } from '../model';

export type Act = keyof typeof costOf;
export const isAct = (act: string): act is Act => Object.hasOwn(costOf, act);

/** What the text of these clauses says that an act costs, as it says it; null where it tells no cost. */
export function costIn(act: Act, clauses: Pick<Clause, 'text' | 'lang'>[]): string | null {
  for (const { text, lang } of clauses) {
    const [told] = costs[lang].exec(text) ?? [];
    if (told && costOf[act][lang].test(told) && !costsNothing[lang].test(told)) return told.trim();
  }
  return null;
}

/** The clauses of these quotes, and the one after each in its paragraph. */
export function around<C extends Pick<Clause, 'block'>>(evidence: Evidence[], clauses: C[]): C[] {
  const indexes = evidence.flatMap(({ clause }) => [
    clause,
    ...(clauses[clause + 1]?.block === clauses[clause]?.block ? [clause + 1] : []),
  ]);
  return [...new Set(indexes)].flatMap((index) => clauses[index] ?? []);
}
