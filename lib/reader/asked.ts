/** Which of the known questions a free wording asks: weighed as facts are, from the concepts that it speaks of. */
import type { Candidate } from '../facts/kind';
import { type WeightsByQuestion, weigh } from '../facts/weigh';
import { concepts, questions } from '../language/asked';
import weights from '../language/asked-weights.json';
import { fold } from '../text/fold';

export type QuestionId = (typeof questions)[number];

/** Longest wording that is read, in characters. */
const longest = 200;

/** Each question as a candidate, with a cue for every concept of the wording as it counts for that question. */
export function candidatesOf(wording: string): Candidate[] {
  const asked = fold(wording.normalize('NFKC')).slice(0, longest);
  const spokenOf = concepts.filter(({ words }) => words.test(asked)).map(({ id }) => id);
  const place = { clause: 0, start: 0, end: asked.length };
  return questions.map((id) => ({ of: 'asked', id, ...place, cues: spokenOf.map((concept) => `${id}: ${concept}`) }));
}

/** The likeliest question; null where none is likely. */
export function questionOf(wording: string, by: WeightsByQuestion = weights): QuestionId | null {
  const likely = weigh(by, candidatesOf(wording)).filter(({ said }) => said);
  const [first] = likely.sort((a, b) => b.probability - a.probability);
  return (first?.id as QuestionId | undefined) ?? null;
}
