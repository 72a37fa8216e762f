import { itemsIn } from '../facts/spans/items';
import type { Clause } from '../model';

/** Text of a clause, cut where data items are named. */
export interface Part {
  text: string;
  /** Taxonomy id of the data item that the text names, or null. */
  item: string | null;
}

/** The text of a clause in parts, in order; together they are the text. Of items that overlap, the first is kept. */
export function partsOf({ text, lang }: Pick<Clause, 'text' | 'lang'>): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { item, start, end } of itemsIn(text, lang)) {
    if (start < at) continue;
    if (start > at) parts.push({ text: text.slice(at, start), item: null });
    parts.push({ text: text.slice(start, end), item });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), item: null });
  return parts;
}
