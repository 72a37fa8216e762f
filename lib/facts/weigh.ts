import { sigmoid } from '../classify/sigmoid';

export { sigmoid };

/**
 * How sure a text is of a statement, from the cues around every place that may be saying it. One place is weighed by a
 * logistic model; the places together say it unless every one of them fails to (noisy or, over the best few, since the
 * tenth mention of an item adds nothing that the first nine did not). The weights are learnt: tools/train-facts.ts.
 */
export interface Weights {
  bias: number;
  cues: Record<string, number>;
  /** By id of the thing said: how the id departs from the rest. */
  ids: Record<string, number>;
  /** Statements of lower probability are not made. */
  threshold: number;
}

/** A place that may be saying the statement `id`. */
export interface Candidate {
  id: string;
  clause: number;
  start: number;
  end: number;
  cues: string[];
}

export interface Weighed {
  id: string;
  probability: number;
  /** The places by what they weigh, heaviest first. */
  places: (Candidate & { probability: number })[];
}

/** Places beyond these do not add to the probability. */
export const heard = 3;

/** What one place weighs, 0 to 1. */
export function weighPlace({ bias, cues, ids }: Weights, candidate: Candidate): number {
  let sum = bias + (ids[candidate.id] ?? 0);
  for (const cue of candidate.cues) sum += cues[cue] ?? 0;
  return sigmoid(sum);
}

/** Every statement that the candidates speak for, in the order in which they come up. */
export function weigh(weights: Weights, candidates: readonly Candidate[]): Weighed[] {
  const byId = new Map<string, Weighed['places']>();
  for (const candidate of candidates) {
    const places = byId.get(candidate.id) ?? [];
    if (!places.length) byId.set(candidate.id, places);
    places.push({ ...candidate, probability: weighPlace(weights, candidate) });
  }
  return [...byId].map(([id, places]) => {
    places.sort((a, b) => b.probability - a.probability);
    return { id, places, probability: 1 - places.slice(0, heard).reduce((none, place) => none * (1 - place.probability), 1) };
  });
}
