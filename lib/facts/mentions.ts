import type { PolicyText, Span } from '../model';

/** A data item named in the text. */
export interface Mention extends Span {
  /** Taxonomy id of the data item. */
  item: string;
  clause: number;
}

/** Every data item named in the text, in reading order. */
export function findMentions(_policy: PolicyText): Mention[] {
  return [];
}
