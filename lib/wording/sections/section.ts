import type { Wording } from '../../language/wording/wording';
import type { Analysis, Card, Clause, Jurisdiction, Statement } from '../../model';
import type { Texts } from '../checklist';
import { cited } from '../cite';

export type SectionId = keyof Wording['sections'];

/** What a section is told from. */
export interface Source extends Texts {
  analysis: Analysis;
  card: Card;
  clauses: Clause[];
  regions: Jurisdiction[];
}

export const sourceOf = (analysis: Analysis, texts: Texts): Source => {
  const { card, clauses, regions } = analysis;
  return { analysis, card, clauses, regions, ...texts };
};

/** A section of the card, as every surface has it: the popup and the panel fold it, the document lists it. */
export interface Section {
  id: SectionId;
  /** Left out where it says no. */
  isShown?(analysis: Analysis): boolean;
  /** How many statements; absent where a number says nothing. */
  count?(analysis: Analysis): number;
  /** What is inside, in a line; where nothing is, the words that say so. */
  preview(source: Source): string;
  /** Markdown, every statement with its quotes; none where the document has no place for it. */
  lines(source: Source): string[];
}

export type Lines = Section['lines'];

export const orNone = (lines: string[], none: string): string[] => (lines.length > 0 ? lines : [none]);

/** Statements as cited lines, each named by `say`. */
export const list = <T extends Statement>(all: T[], say: (said: T) => string, { clauses, words }: Source): string[] =>
  all.flatMap((said) => cited(say(said), said, clauses, words));

/** Names in a row, or the words that there are none. */
export const named = (names: string[], none: string, { words }: Source): string => (names.length > 0 ? names.join(words.listed) : none);

/** A section of statements that are told by a name each: counted, named in its line, listed with their quotes. */
export const ofNames = <T extends Statement>(
  id: SectionId,
  all: (card: Card) => T[],
  nameOf: (said: T, source: Source) => string,
  none: (source: Source) => string,
): Section => ({
  id,
  count: ({ card }) => all(card).length,
  preview: (source) =>
    named(
      all(source.card).map((said) => nameOf(said, source)),
      none(source),
      source,
    ),
  lines: (source) =>
    orNone(
      list(all(source.card), (said) => nameOf(said, source), source),
      none(source),
    ),
});
