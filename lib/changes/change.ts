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
