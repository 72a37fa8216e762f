import { sensitiveLists } from '../language/sensitive-lists';
import type { Jurisdiction } from '../model';
import { itemOf } from './taxonomy';

/** The one law that holds; that of China before others that its text names. Null where it can't be told. */
export const lawOf = (regions: readonly Jurisdiction[]): Jurisdiction | null =>
  regions.length === 1 ? regions[0]! : regions.includes('cn') ? 'cn' : null;

/** The list by which an item counts as sensitive under a law; null where none names it. */
export function basisOf(item: string, law: Jurisdiction | null): string | null {
  if (law === null) return null;
  const list = sensitiveLists[law][item];
  return list === undefined && law === 'cn' ? (itemOf(item).basis ?? null) : (list ?? null);
}
