import type { Aside } from '../language/shapes';
import type { Card, Span } from '../model';
import type { Reading } from './reading';
import { isAside } from './spans/asides';

/** What the kinds find, a field of the card each. */
export type Facts = Pick<
  Card,
  | 'about'
  | 'permissions'
  | 'purposes'
  | 'sdks'
  | 'collects'
  | 'notCollected'
  | 'recipients'
  | 'retention'
  | 'storage'
  | 'closing'
  | 'responseDays'
  | 'rights'
  | 'minors'
  | 'contacts'
  | 'alerts'
  | 'answers'
>;
export type Field = keyof Facts;

/** A place that may be saying a statement. */
export interface Candidate extends Span {
  /** The question that it answers, one of its kind's: 'us' and 'sdk' of `collects`, say. Each question has weights of its own. */
  of: string;
  /** What it would say: a taxonomy id, a period, a name. Places of one id speak for the same statement. */
  id: string;
  clause: number;
  /** What is seen at the place itself, and after `describedBy` around it. */
  cues: string[];
}

/** A candidate with what it weighs alone, 0 to 1. */
export interface WeighedCandidate extends Candidate {
  probability: number;
}

/** A statement that some places speak for. */
export interface Weighed {
  of: string;
  id: string;
  /** Of all places together. */
  probability: number;
  /** How often statements of this probability are true, by documents that the weights had not seen. */
  confidence: number;
  /** Probable enough to be said. */
  said: boolean;
  /** Heaviest first. */
  places: WeighedCandidate[];
}

/** What the weights make of a kind's candidates, in the order in which the statements come up. */
export type Answers = readonly Weighed[];

/** What earlier kinds have found, and what their candidates weighed. */
export interface Earlier {
  facts: Facts;
  answers: Readonly<Partial<Record<Field, Answers>>>;
}

/** One field of the card: how its statements are found. Every file of `kinds/` exports one of this shape. */
export interface Kind<F extends Field = Field> {
  field: F;
  /** Asides that say nothing of the field: a place in one of these is no candidate. */
  ignores(candidate: Candidate): readonly Aside[];
  /** Every place that may be saying something. */
  candidates(reading: Reading, earlier: Earlier): Candidate[];
  /** What stands around a place. */
  cues(reading: Reading, candidate: Candidate): readonly string[];
  /** What goes on the card. */
  state(answers: Answers, reading: Reading, earlier: Earlier): Facts[F];
  /** What the card says where nothing is found. */
  none: Facts[F];
}

/** A kind's candidates with all their cues. */
export const describedBy = (kind: Kind, reading: Reading, earlier: Earlier): Candidate[] =>
  heard(kind, reading, kind.candidates(reading, earlier)).map((candidate) => withCues(candidate, kind.cues(reading, candidate)));

const heard = (kind: Kind, reading: Reading, candidates: Candidate[]): Candidate[] =>
  candidates.filter((candidate) => !isAside(reading, candidate, kind.ignores(candidate)));

/**
 * A candidate with more cues. Named one by one: there are thousands, and Node 20 gives objects that begin with a spread a hidden class each,
 * for which all that reads them is compiled anew.
 */
export const withCues = ({ of, id, clause, start, end, cues }: Candidate, more: readonly string[]): Candidate => ({
  of,
  id,
  clause,
  start,
  end,
  cues: cues.concat(more),
});

export const saidOf = (answers: Answers, of: string): Weighed[] => answers.filter((one) => one.of === of && one.said);
