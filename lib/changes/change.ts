import type { Kind } from './kinds';
import type { Cited } from './sides';

export interface Change {
  kind: Kind;
  /** `other`: it is in both with another value. */
  how: 'new' | 'gone' | 'other';
  id: string;
  /** As the policy calls it, where `id` is not for people. */
  name?: string;
  /** What the text says in so many words, where `id` is a class of things. */
  words?: string;
  /** The sentence of a time, which says of what it is and from when it counts, or the item of a list, of whichever text has it. */
  sentence?: string;
  /** What stands in the place of that sentence in a text that has no such fact, as far as it says something else. */
  instead?: string;
  /** Who is named, in the words that stand before the name, where its passage names several kinds. */
  ofKind?: string;
  /** What opens the list in which a passage stands. */
  under?: string;
  before: string | null;
  after: string | null;
  /** The words of the earlier text and of the later one; empty where a text has none. */
  was: Cited[];
  now: Cited[];
  /** 0 to 100. */
  weight: number;
  /** 0 to 1. */
  sure: number;
}
