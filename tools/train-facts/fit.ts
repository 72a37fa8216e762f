/** Fits the weights of one question: a noisy-or model by Adam over all statements at once. No chance is involved. */
import { sigmoid } from '../../lib/classify/sigmoid';
import type { Candidate } from '../../lib/facts/kind';
import { counted, logOdds, placesCue, type Settled, type Weights, weigh } from '../../lib/facts/weigh';
import { isWord } from '../../lib/facts/words';
import type { Lang } from '../../lib/model';
import type { Answer } from './gold';
import type { Settings } from './settings';

/** One document's candidates for a question, and what its gold card answers. */
export interface Example {
  document: string;
  lang: Lang;
  /** The part of the documents to which it belongs: left out of what its own card is told by. */
  fold: number;
  candidates: Candidate[];
  gold: Answer;
  bags: Bag[];
}

export interface Judged {
  document: string;
  lang: Lang;
  id: string;
  probability: number;
  stated: boolean;
}

const rate = 0.05;
/** The bias before anything is learnt, and the pull towards it. */
const bias = { start: -1, pull: 0.5 };

/** A statement with the features of the places that speak for it. */
interface Bag {
  stated: boolean;
  places: Int32Array[];
}

const isStated = ({ ids, same = Object.is }: Answer, id: string): boolean => ids.some((one) => same(one, id));

/** Names of features with their numbers. */
export class Names {
  readonly all = ['bias'];
  private readonly index = new Map<string, number>([['bias', 0]]);
  numberOf(name: string): number {
    let at = this.index.get(name);
    if (at === undefined) {
      at = this.all.push(name) - 1;
      this.index.set(name, at);
    }
    return at;
  }
}

/** `names` are those of all features, also of such as these examples do not have. */
export function fitWeights(names: Names, examples: Example[], settings: Settings): Omit<Weights, keyof Settled> {
  const bags = examples.flatMap(({ bags }) => bags);
  const centre = names.all.map((name, i) => (i ? priorOf(name, settings) : bias.start));
  const pull = names.all.map((name, i) => (i ? pullOf(name, settings) : bias.pull));
  const weights = Float64Array.from(centre);
  const [slope, mean, square] = [new Float64Array(weights.length), new Float64Array(weights.length), new Float64Array(weights.length)];
  for (let round = 1; round <= settings.rounds; round++) {
    slope.fill(0);
    for (const bag of bags) addSlope(bag, weights, slope);
    for (let i = 0; i < weights.length; i++) {
      const g = slope[i]! + pull[i]! * (weights[i]! - centre[i]!);
      mean[i] = 0.9 * mean[i]! + 0.1 * g;
      square[i] = 0.999 * square[i]! + 0.001 * g * g;
      weights[i]! -= (rate * (mean[i]! / (1 - 0.9 ** round))) / (Math.sqrt(square[i]! / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  return named(names.all, weights, settings);
}

function pullOf(name: string, { pullCues, pullIds, pullWords }: Settings): number {
  if (name.startsWith('id ')) return pullIds;
  return isWord(name) ? pullWords : pullCues;
}

const priorOf = (name: string, { prior, rule }: Settings): number => prior[name] ?? (name.startsWith('rule ') ? rule : 0);

/** A word of fewer documents tells of these documents only. */
const fewest = 10;

/** The words next to places of enough documents to learn from. */
export function commonWords(documents: readonly (readonly Candidate[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const candidates of documents)
    for (const one of new Set(candidates.flatMap(({ cues }) => cues.filter(isWord)))) counts.set(one, (counts.get(one) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= fewest).map(([one]) => one));
}

export function bagsOf(candidates: Candidate[], gold: Answer, names: Names, perId: boolean, words: ReadonlySet<string> = new Set()): Bag[] {
  const byId = new Map<string, Candidate[]>();
  for (const candidate of candidates) byId.set(candidate.id, [...(byId.get(candidate.id) ?? []), candidate]);
  return [...byId].map(([id, places]): Bag => {
    const shared = [0, names.numberOf(placesCue(places.length)), ...(perId ? [names.numberOf(`id ${id}`)] : [])];
    return {
      stated: isStated(gold, id),
      places: places.map(({ cues }) =>
        Int32Array.from([
          ...shared,
          ...[...new Set(cues)].filter((cue) => !isWord(cue) || words.has(cue)).map((cue) => names.numberOf(cue)),
        ]),
      ),
    };
  });
}

/** The heaviest places of a bag and what each weighs; written over by the next bag. */
const top = { place: new Int32Array(counted), p: new Float64Array(counted) };

function heaviest(places: Int32Array[], weights: Float64Array): number {
  let size = 0;
  for (let n = 0; n < places.length; n++) {
    const place = places[n]!;
    let sum = 0;
    for (let i = 0; i < place.length; i++) sum += weights[place[i]!]!;
    const p = sigmoid(sum);
    if (size === counted && p <= top.p[size - 1]!) continue;
    let at = Math.min(size, counted - 1);
    for (; at > 0 && top.p[at - 1]! < p; at--) {
      top.p[at] = top.p[at - 1]!;
      top.place[at] = top.place[at - 1]!;
    }
    top.p[at] = p;
    top.place[at] = n;
    size = Math.min(counted, size + 1);
  }
  return size;
}

function addSlope({ stated, places }: Bag, weights: Float64Array, slope: Float64Array): void {
  const size = heaviest(places, weights);
  let none = 1;
  for (let n = 0; n < size; n++) none *= 1 - top.p[n]!;
  const factor = stated ? -none / Math.max(1e-9, 1 - none) : 1;
  for (let n = 0; n < size; n++) {
    const place = places[top.place[n]!]!;
    const step = factor * top.p[n]!;
    for (let i = 0; i < place.length; i++) slope[place[i]!]! += step;
  }
}

/** A word that counts less is not kept. */
const least = 0.03;

const rounded = (value: number): number => Math.round(value * 100) / 100;

function named(names: string[], weights: Float64Array, { prior, rule }: Settings): Omit<Weights, keyof Settled> {
  const cues: Record<string, number> = { ...prior };
  const ids: Record<string, number> = {};
  names.forEach((name, i) => {
    const value = isWord(name) && Math.abs(weights[i]!) < least ? 0 : rounded(weights[i]!);
    if (i && (value || name in prior || name.startsWith('rule '))) (name.startsWith('id ') ? ids : cues)[name.replace(/^id /, '')] = value;
  });
  const sorted = (record: Record<string, number>) => Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { bias: rounded(weights[0]!), cues: sorted(cues), ids: sorted(ids), rule };
}

/** What weights make of a document that they have not seen; gold ids without a candidate get 0. */
export function judge(weights: Omit<Weights, keyof Settled>, { document, lang, candidates, gold }: Example): Judged[] {
  const whole: Weights = { ...weights, threshold: 0.5, calibration: { scale: 1, shift: 0 } };
  const weighed = weigh(Object.fromEntries(candidates.map(({ of }) => [of, whole])), candidates).map(({ id, probability }) => ({
    document,
    lang,
    id,
    probability,
    stated: isStated(gold, id),
  }));
  const found = (id: string) => weighed.some((one) => (gold.same ?? Object.is)(id, one.id));
  return [...weighed, ...gold.ids.filter((id) => !found(id)).map((id) => ({ document, lang, id, probability: 0, stated: true }))];
}

export function scoreAt(judged: Judged[], threshold: number): { f1: number; precision: number; recall: number } {
  const said = judged.filter(({ probability }) => probability >= threshold);
  const right = said.filter(({ stated }) => stated).length;
  const all = judged.filter(({ stated }) => stated).length;
  return { f1: (2 * right) / (said.length + all || 1), precision: right / (said.length || 1), recall: right / (all || 1) };
}

/** Of each document what would be said of a question with one answer: the heaviest statement, and what is missed where that is wrong. */
export function heaviestAlone(judged: Judged[]): Judged[] {
  const best = new Map<string, Judged>();
  for (const one of judged) if (one.probability > (best.get(one.document)?.probability ?? 0)) best.set(one.document, one);
  const missed = judged.filter(({ document, stated }, i) => {
    const first = judged.findIndex((other) => other.document === document && other.stated);
    return stated && !best.get(document)?.stated && i === first;
  });
  return [...best.values(), ...missed.map((one) => ({ ...one, probability: 0 }))];
}

const thresholds = Array.from({ length: 17 }, (_, i) => 0.1 + i * 0.05);

/**
 * Of the thresholds whose F1 is as good as the best, the one nearest to even odds: the peak itself moves with every document. Where a
 * precision is asked for, of those alone that reach it.
 */
export function bestThreshold(judged: Judged[], precision = 0): number {
  const scores = thresholds.map((threshold) => ({ threshold, ...scoreAt(judged, threshold) }));
  const precise = scores.filter((score) => score.precision >= precision);
  const from = precise.length ? precise : scores.slice(-1);
  const best = Math.max(...from.map(({ f1 }) => f1));
  const good = from.filter(({ f1 }) => f1 >= best - 0.005).map(({ threshold }) => threshold);
  return rounded(good.reduce((nearest, one) => (Math.abs(one - 0.5) < Math.abs(nearest - 0.5) ? one : nearest)));
}

/** Platt's scaling of what was judged unseen: the logistic of the log odds that fits best, by Newton's steps, with a weak prior at none. */
export function calibrationOf(judged: Judged[]): Weights['calibration'] {
  const points = judged
    .filter(({ probability }) => probability > 0)
    .map(({ probability, stated }) => ({ x: logOdds(probability), y: Number(stated) }));
  let [scale, shift] = [1, 0];
  for (let step = 0; step < 30; step++) {
    let [ga, gb, aa, ab, bb] = [scale - 1, shift, 1, 0, 1];
    for (const { x, y } of points) {
      const p = sigmoid(scale * x + shift);
      const v = p * (1 - p);
      ga += (p - y) * x;
      gb += p - y;
      aa += v * x * x;
      ab += v * x;
      bb += v;
    }
    const det = aa * bb - ab * ab;
    scale -= (bb * ga - ab * gb) / det;
    shift -= (aa * gb - ab * ga) / det;
  }
  return { scale: rounded(scale), shift: rounded(shift) };
}
