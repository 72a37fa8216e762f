import { sigmoid } from '../classify/sigmoid';
import type { Lang } from '../model';
import type { Answers, Candidate, Weighed, WeighedCandidate } from './kind';

/**
 * How sure a text is of a statement, from the cues around every place that may be saying it. One place is weighed by a
 * logistic model; the places together say it unless every one of them fails to (noisy or, over the best few, since the
 * tenth mention of an item adds nothing that the first nine did not). The weights are learnt: tools/train-facts.
 */
export interface Weights extends Settled {
  bias: number;
  cues: Record<string, number>;
  /** By id of the thing said: how the id departs from the rest. */
  ids: Record<string, number>;
  /** What a rule counts of which the cards had no case. */
  rule: number;
  /** Where policies of a language bear out a probability more or less often than policies of all do. */
  in?: Partial<Record<Lang, Settled>>;
}

/** What is made of a probability, by documents that the weights had not seen. */
export interface Settled {
  /** Statements of lower probability are not made. */
  threshold: number;
  /** Confidence is the logistic of `scale` times the log odds plus `shift`. */
  calibration: { scale: number; shift: number };
}

/** A kind's weights, by question. */
export type WeightsByQuestion = Readonly<Record<string, Weights>>;

/** Places beyond these do not add to the probability. */
export const counted = 3;

/** How many places speak for a statement is a cue of each: what stands but once is no less true when it stands plainly. */
export const placesCue = (places: number): string => `places ${Math.min(places, counted)}`;

/** A question's weights, for many places: what each cue counts, and at which place it was counted last. */
class Scale {
  private readonly counts: Map<string, { weight: number; last: number }>;
  private place = 0;

  constructor(private readonly weights: Weights) {
    this.counts = new Map(Object.entries(weights.cues).map(([cue, weight]) => [cue, { weight, last: 0 }]));
  }

  private static readonly known = new WeakMap<Weights, Scale>();

  /** Made once for weights, which no one changes: there are thousands of cues. */
  static of(weights: Weights): Scale {
    let scale = Scale.known.get(weights);
    if (!scale) {
      scale = new Scale(weights);
      Scale.known.set(weights, scale);
    }
    return scale;
  }

  /** What one of so many places weighs, 0 to 1: each of its cues once. */
  weigh({ id, cues }: Candidate, places: number): number {
    const { bias, ids, rule } = this.weights;
    let sum = bias + (ids[id] ?? 0) + (this.counts.get(placesCue(places))?.weight ?? 0);
    this.place++;
    for (let i = 0; i < cues.length; i++) {
      const cue = cues[i]!;
      const count = this.counts.get(cue);
      if (count) {
        if (count.last !== this.place) sum += count.weight;
        count.last = this.place;
      } else if (cue.startsWith('rule ') && cues.indexOf(cue) === i) sum += rule;
    }
    return sigmoid(sum);
  }
}

/** Probability that places say a statement together; `places` are sorted, heaviest first. */
export const together = (places: readonly { probability: number }[]): number =>
  1 - places.slice(0, counted).reduce((none, { probability }) => none * (1 - probability), 1);

/**
 * Every statement that the candidates speak for in a policy of a language, in the order in which they come up.
 * @throws where a question has no weights.
 */
export function weigh(weights: WeightsByQuestion, candidates: readonly Candidate[], lang?: Lang): Answers {
  const statements = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    if (!weights[candidate.of]) throw new Error(`no weights for the question ${candidate.of}`);
    const key = `${candidate.of}\n${candidate.id}`;
    const places = statements.get(key);
    if (places) places.push(candidate);
    else statements.set(key, [candidate]);
  }
  return [...statements.values()].map((candidates): Weighed => {
    const { of, id } = candidates[0]!;
    const own = weights[of]!;
    const scale = Scale.of(own);
    const places = candidates.map(
      ({ clause, start, end, cues }, i): WeighedCandidate => ({
        of,
        id,
        clause,
        start,
        end,
        cues,
        probability: scale.weigh(candidates[i]!, candidates.length),
      }),
    );
    places.sort((a, b) => b.probability - a.probability);
    const probability = together(places);
    const { threshold, calibration } = (lang && own.in?.[lang]) ?? own;
    return { of, id, places, probability, confidence: calibrated(probability, calibration), said: probability >= threshold };
  });
}

/** Log odds beyond this are taken for it: no text makes a statement surer. */
const surest = 8;

export const logOdds = (probability: number): number =>
  Math.max(-surest, Math.min(surest, Math.log(Math.max(probability, 1e-9) / Math.max(1 - probability, 1e-9))));

const calibrated = (probability: number, { scale, shift }: Weights['calibration']): number =>
  Math.round(1000 * sigmoid(scale * logOdds(probability) + shift)) / 1000;
