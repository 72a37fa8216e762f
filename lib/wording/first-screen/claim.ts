import type { Terms } from '../../language/wording/terms';
import type { Wording } from '../../language/wording/wording';
import type { Card, Clause, Evidence } from '../../model';
import { fill, type Piece, pieces, type Slots } from '../fill';

/** What an answer of the first screen is made from. */
export interface Source {
  card: Card;
  clauses: Pick<Clause, 'text'>[];
  words: Wording;
  terms: Terms;
}

/** Quotes, and what they prove: a name, or '' where it is the sentence as a whole. */
export interface Proved {
  name: string;
  evidence: Evidence[];
}

/** One sentence, and what proves it. What fills a slot is set off. */
export interface Claim {
  pieces: Piece[];
  proofs: Proved[];
}

export const claim = (sentence: string, slots: Slots, ...proofs: Proved[]): Claim => ({
  pieces: pieces(sentence, slots),
  proofs: proofs.filter(({ evidence }) => evidence.length > 0),
});

/** Names in a row, of which only the name is set off and not what is said of it in brackets. */
export const listed = (all: { name: string; about: string }[], slot: string, { words }: Source): Piece[] =>
  all.flatMap(({ name, about }, i) => [
    ...(i > 0 ? [{ text: words.listed, slot: null }] : []),
    { text: name, slot },
    ...(about ? [{ text: fill(words.first.about, { about }), slot: null }] : []),
  ]);

export const textOf = ({ pieces: all }: Claim): string => all.map(({ text }) => text).join('');

/** One of the four answers. */
export interface Line {
  id: 'takes' | 'gives' | 'refuse' | 'leave';
  title: string;
  /** The answer in a word or two. */
  verdict: string;
  said: Claim[];
}
