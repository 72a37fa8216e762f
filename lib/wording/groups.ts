import type { Collected } from '../model';
import { byWeight, groups, isSensitive, itemOf } from './taxonomy';

export interface Group {
  id: string;
  items: Collected[];
  sensitive: number;
}

/** What is collected by the taxonomy's groups: groups with the most sensitive items first, in them sensitive items first. */
export function grouped(collects: Collected[]): Group[] {
  const sorted = [...collects].sort((a, b) => byWeight(a.item, b.item));
  return groups
    .map((id) => {
      const items = sorted.filter((collected) => itemOf(collected.item).group === id);
      return { id, items, sensitive: items.filter((collected) => isSensitive(collected.item)).length };
    })
    .filter((group) => group.items.length > 0)
    .sort((a, b) => b.sensitive - a.sensitive);
}

/** The sensitive ones, in the taxonomy's order. */
export const sensitiveOf = (collects: Collected[]): Collected[] =>
  collects.filter((collected) => isSensitive(collected.item)).sort((a, b) => byWeight(a.item, b.item));
