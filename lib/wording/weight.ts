import { weightTiers } from '../language/weight';
import type { Lang } from '../model';
import { shareOf } from './rarity';
import { byWeight } from './taxonomy';

const tierOf = (item: string): number => {
  const tier = weightTiers.findIndex((items) => items.includes(item));
  return tier < 0 ? weightTiers.length : tier;
};

/** Data items, the weightiest first; of those that weigh the same, what fewer policies take. */
export const byGravity =
  (lang: Lang) =>
  (a: string, b: string): number =>
    tierOf(a) - tierOf(b) || (shareOf('items', a, lang) ?? 0) - (shareOf('items', b, lang) ?? 0) || byWeight(a, b);

/** Worth a name on the first screen. */
export const isDelicate = (item: string): boolean => tierOf(item) < 3;
