import { type Candidate, heard, sigmoid, type Weights, weigh } from '../../lib/facts/weigh';

/** One document's candidates and the ids that its gold card states. */
export interface Example {
  document: string;
  candidates: Candidate[];
  gold: Set<string>;
}

export interface Settings {
  /** Strength of the pull towards zero, for cues and for ids. */
  pullCues: number;
  pullIds: number;
  rounds: number;
  /** Where a cue's weight is pulled to instead of zero: what its wording says plainly, however few documents say it. */
  expected?: Record<string, number>;
}

const rate = 0.05;

interface Bag {
  id: number;
  stated: boolean;
  places: Int32Array[];
}

/** Fits the noisy-or model by Adam over all statements at once; no chance is involved, so the same data give the same weights. */
export function fitWeights(examples: Example[], { pullCues, pullIds, rounds, expected = {} }: Settings): Weights {
  const names: string[] = ['bias'];
  const index = new Map<string, number>([['bias', 0]]);
  const numberOf = (name: string): number => {
    let at = index.get(name);
    if (at === undefined) {
      at = names.push(name) - 1;
      index.set(name, at);
    }
    return at;
  };
  const bags = examples.flatMap(({ candidates, gold }) => bagsOf(candidates, gold, numberOf));
  const weights = new Float64Array(names.length);
  const slope = new Float64Array(names.length);
  const mean = new Float64Array(names.length);
  const square = new Float64Array(names.length);
  const pull = names.map((name, i) => (i === 0 ? 0 : name.startsWith('id ') ? pullIds : pullCues));
  const centre = names.map((name) => expected[name] ?? 0);
  weights.set(centre);
  weights[0] = -1;
  for (let round = 1; round <= rounds; round++) {
    slope.fill(0);
    for (const bag of bags) addSlope(bag, weights, slope);
    for (let i = 0; i < weights.length; i++) {
      const g = slope[i]! + pull[i]! * (weights[i]! - centre[i]!);
      mean[i] = 0.9 * mean[i]! + 0.1 * g;
      square[i] = 0.999 * square[i]! + 0.001 * g * g;
      weights[i]! -= (rate * (mean[i]! / (1 - 0.9 ** round))) / (Math.sqrt(square[i]! / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  return named(names, weights);
}

function bagsOf(candidates: Candidate[], gold: Set<string>, numberOf: (name: string) => number): Bag[] {
  const bags = new Map<string, Bag>();
  for (const { id, cues } of candidates) {
    let bag = bags.get(id);
    if (!bag) {
      bag = { id: numberOf(`id ${id}`), stated: gold.has(id), places: [] };
      bags.set(id, bag);
    }
    bag.places.push(Int32Array.from([0, bag.id, ...[...new Set(cues)].map(numberOf)]));
  }
  return [...bags.values()];
}

function addSlope({ stated, places }: Bag, weights: Float64Array, slope: Float64Array): void {
  const weighed = places.map((place) => ({ place, p: sigmoid(place.reduce((sum, i) => sum + weights[i]!, 0)) }));
  weighed.sort((a, b) => b.p - a.p);
  const told = weighed.slice(0, heard);
  const none = told.reduce((product, { p }) => product * (1 - p), 1);
  const factor = stated ? -none / Math.max(1e-9, 1 - none) : 1;
  for (const { place, p } of told) for (const i of place) slope[i]! += factor * p;
}

function named(names: string[], weights: Float64Array): Weights {
  const cues: Record<string, number> = {};
  const ids: Record<string, number> = {};
  names.forEach((name, i) => {
    const value = Math.round(weights[i]! * 100) / 100;
    if (i && value) (name.startsWith('id ') ? ids : cues)[name.replace(/^id /, '')] = value;
  });
  const sorted = (record: Record<string, number>) => Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { bias: Math.round(weights[0]! * 100) / 100, cues: sorted(cues), ids: sorted(ids), threshold: 0.5 };
}

export interface Judged {
  document: string;
  id: string;
  probability: number;
  stated: boolean;
}

/** Probabilities of documents that the weights have not seen, by folds of whole documents; gold ids without a candidate get 0. */
export function crossValidate(examples: Example[], settings: Settings, folds = 5): Judged[] {
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const weights = fitWeights(
      examples.filter((_, i) => i % folds !== fold),
      settings,
    );
    return examples.filter((_, i) => i % folds === fold).flatMap((example) => judge(weights, example));
  });
}

export function judge(weights: Weights, { document, candidates, gold }: Example): Judged[] {
  const weighed = weigh(weights, candidates).map(({ id, probability }) => ({ document, id, probability, stated: gold.has(id) }));
  const lost = [...gold].filter((id) => !weighed.some((one) => one.id === id));
  return [...weighed, ...lost.map((id) => ({ document, id, probability: 0, stated: true }))];
}

export function scoreAt(judged: Judged[], threshold: number): { f1: number; precision: number; recall: number } {
  const said = judged.filter(({ probability }) => probability >= threshold);
  const right = said.filter(({ stated }) => stated).length;
  const gold = judged.filter(({ stated }) => stated).length;
  return { f1: (2 * right) / (said.length + gold || 1), precision: right / (said.length || 1), recall: right / (gold || 1) };
}

const thresholds = Array.from({ length: 17 }, (_, i) => 0.1 + i * 0.05);

/** The threshold in the middle of those whose F1 is as good as the best: the peak itself moves with every document. */
export function bestThreshold(judged: Judged[]): number {
  const scores = thresholds.map((threshold) => scoreAt(judged, threshold).f1);
  const best = Math.max(...scores);
  const good = thresholds.filter((_, i) => scores[i]! >= best - 0.005);
  return Math.round((good.reduce((sum, one) => sum + one, 0) / good.length) * 100) / 100;
}
