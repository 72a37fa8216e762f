import { gapsOf } from '../facts/checklist/gaps';
import { sensitiveLists } from '../language/sensitive-lists';
import type { Analysis, Jurisdiction } from '../model';
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

/** The analysis as it stands under laws that a reader chose: theirs are the checklist shown and what is missing. */
export function underLaws(analysis: Analysis, laws: Jurisdiction[]): Analysis {
  const { card, checklist } = analysis;
  return { ...analysis, regions: laws, card: { ...card, notStated: gapsOf(checklist, laws) } };
}
