import { least, unusual, usual } from '../language/rarity';
import counted from '../language/rarity.json' with { type: 'json' };
import type { Wording } from '../language/wording/wording';
import type { Lang } from '../model';
import { fill } from './fill';

/** What was counted: data items, permissions, recipients, alerts, and answers ('sell yes'). */
export type Counted = 'items' | 'permissions' | 'recipients' | 'alerts' | 'answers';
type Counts = Record<Counted, Record<string, number>> & { of: number };

const byLanguage = counted as unknown as Partial<Record<Lang, Counts>>;

/** Which share of the policies of this language says it, 0 to 1; null where it was not counted, or in too few policies. */
export function shareOf(field: Counted, id: string, lang: Lang): number | null {
  const counts = byLanguage[lang];
  const said = counts?.[field][id];
  return counts && said !== undefined && counts.of >= least ? said / counts.of : null;
}

export function isUnusual(field: Counted, id: string, lang: Lang): boolean {
  const share = shareOf(field, id, lang);
  return share !== null && share < unusual;
}

export function isUsual(field: Counted, id: string, lang: Lang): boolean {
  const share = shareOf(field, id, lang);
  return share !== null && share >= usual;
}

/** How many of a hundred policies say it, in a sentence; '' where that is not known. */
export function sayRarity(field: Counted, id: string, lang: Lang, words: Wording): string {
  const share = shareOf(field, id, lang);
  return share === null ? '' : fill(words.rarity.of100, { n: Math.max(1, Math.round(share * 100)) });
}

/** From how many policies that is known. */
export const sayCounted = (lang: Lang, words: Wording): string => fill(words.rarity.counted, { n: byLanguage[lang]?.of ?? 0 });
