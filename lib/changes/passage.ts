/** What the passages are compared by that only one of two texts has: found once. */
import type { Span } from '../model';
import type { Profile } from './alike';
import type { Quote } from './facts';
import type { Conditioned } from './turns';
import type { Word } from './words';

/** A passage that only one of the texts has. */
export interface Passage {
  quote: Quote;
  words: Word[];
  /** The same with those that only say how it holds. */
  tokens: Word[];
  /** What stands for them, and each of those once. */
  said: ReadonlySet<string>;
  each: Word[];
  /** The same but for figures. */
  stems: Set<string>;
  profile: Profile;
  /** Its letters and figures alone. */
  letters: string;
  /** It has a number, or the capitals of a title. */
  title: boolean;
  under: Conditioned;
  /** What stands between its marks of lists. */
  members: Member[];
  /** What its words say together, but for figures. */
  weight: number;
  /** Passages of the other text that it is a wording of, the nearest first. */
  kin: Passage[];
  /** What it is held against: its kin, and what stands beside them. */
  against: Passage[];
  /** Its words that its kin have not; all where it has none. */
  fresh: Word[];
  /** What only explains words of it that its kin have too. */
  aside: Span[];
}

/** Passages by each of what they have. */
export function byEach<K>(passages: Passage[], keysOf: (passage: Passage) => Iterable<K>): Map<K, Passage[]> {
  const found = new Map<K, Passage[]>();
  for (const passage of passages)
    for (const key of keysOf(passage)) {
      const those = found.get(key);
      if (those) those.push(passage);
      else found.set(key, [passage]);
    }
  return found;
}

/** A stretch beside a mark of lists: behind one, or before one alone. */
export interface Member extends Span {
  after: boolean;
  /** Marks of the list that it stands in. */
  marks: number;
}
