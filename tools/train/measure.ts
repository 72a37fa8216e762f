/** The measures of ../shared/eval/topics.mjs, over probabilities in memory. */
import type { Thresholds } from '../../lib/classify/model';
import { topicIds } from './corpus';
import { anyTopic, firstTopic, important, risk } from './labels';

export interface Scored {
  /** Answers, 1, 0 or -1. */
  y: Int8Array;
  /** Probability of each answer. */
  p: Float64Array;
}

export interface Decided extends Scored {
  thresholds: Thresholds;
}

const f1 = (tp: number, fp: number, fn: number): number => (2 * tp) / (2 * tp + fp + fn || 1);

/** Topics said: those above their thresholds, or at least the likeliest. */
export function topicsSaid(p: ArrayLike<number>, thresholds: number[]): boolean[] {
  let best = 0;
  for (let t = 1; t < thresholds.length; t++) if (p[firstTopic + t]! / thresholds[t]! > p[firstTopic + best]! / thresholds[best]!) best = t;
  return thresholds.map((threshold, t) => t === best || p[firstTopic + t]! >= threshold);
}

/** Best threshold for the macro F1 of yes and no. */
export function bestCut(pairs: { p: number; y: number }[]): { threshold: number; f1: number } {
  const sorted = [...pairs].sort((a, b) => b.p - a.p);
  const yes = sorted.filter((x) => x.y === 1).length;
  const no = sorted.length - yes;
  let [tp, fp] = [0, 0];
  let best = { threshold: 0.5, f1: -1 };
  sorted.forEach((x, i) => {
    if (x.y === 1) tp++;
    else fp++;
    if (sorted[i + 1]?.p === x.p) return;
    const score = (f1(tp, fp, yes - tp) + f1(no - fp, yes - tp, fp)) / 2;
    if (score > best.f1) best = { threshold: (x.p + (sorted[i + 1]?.p ?? 0)) / 2, f1: score };
  });
  return best;
}

const grid = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6];

/** Thresholds of the topics that do best together, one topic at a time, twice round: each changes which topic is likeliest. */
function chooseTopics(scored: Scored[], topics: number): number[] {
  const known = scored.filter(({ y }) => y[anyTopic] === 1);
  const thresholds = Array.from({ length: topics }, () => 0.4);
  const score = () => {
    const { micro, macro } = measureTopics(known.map((one) => ({ ...one, thresholds: { topics: thresholds } })));
    return micro + macro;
  };
  for (let t = 0; t < 2 * topics; t++) {
    const at = t % topics;
    const tried = grid.map((threshold) => {
      thresholds[at] = threshold;
      return { threshold, score: score() };
    });
    thresholds[at] = tried.reduce((best, one) => (one.score > best.score ? one : best)).threshold;
  }
  return thresholds;
}

/** Thresholds that do best on these examples: F1 of the topics, micro and macro; macro F1 of important and of risk. */
export function chooseThresholds(scored: Scored[]): Thresholds {
  const cut = (k: number) => bestCut(scored.filter(({ y }) => y[k]! >= 0).map(({ y, p }) => ({ p: p[k]!, y: y[k]! }))).threshold;
  return { topics: chooseTopics(scored, topicIds.length), important: cut(important), risk: cut(risk) };
}

export interface Measures {
  micro: number;
  macro: number;
  important: number;
  risk: number;
  any: number;
  per: number[];
}

function measureTopics(decided: (Scored & { thresholds: { topics: number[] } })[]): { micro: number; macro: number; per: number[] } {
  const counts = topicIds.map(() => ({ tp: 0, fp: 0, fn: 0 }));
  for (const { y, p, thresholds } of decided) {
    if (y[anyTopic] !== 1) continue;
    topicsSaid(p, thresholds.topics).forEach((said, t) => {
      const is = y[firstTopic + t] === 1;
      if (said && is) counts[t]!.tp++;
      else if (said) counts[t]!.fp++;
      else if (is) counts[t]!.fn++;
    });
  }
  const all = counts.reduce((a, c) => ({ tp: a.tp + c.tp, fp: a.fp + c.fp, fn: a.fn + c.fn }));
  const per = counts.map((c) => f1(c.tp, c.fp, c.fn));
  const real = per.filter((_, t) => counts[t]!.tp + counts[t]!.fn > 0);
  return { micro: f1(all.tp, all.fp, all.fn), macro: real.reduce((a, b) => a + b, 0) / (real.length || 1), per };
}

export function measure(decided: Decided[]): Measures {
  const two = (k: number, threshold: (thresholds: Thresholds) => number) => {
    let [tp, fp, fn, tn] = [0, 0, 0, 0];
    for (const { y, p, thresholds } of decided) {
      if (y[k]! < 0) continue;
      const said = p[k]! >= threshold(thresholds);
      if (y[k] === 1) said ? tp++ : fn++;
      else said ? fp++ : tn++;
    }
    return (f1(tp, fp, fn) + f1(tn, fn, fp)) / 2;
  };
  return {
    ...measureTopics(decided),
    important: two(important, (t) => t.important),
    risk: two(risk, (t) => t.risk),
    any: two(anyTopic, () => 0.5),
  };
}

export const show = (m: Measures): string =>
  `topics ${m.micro.toFixed(4)} / ${m.macro.toFixed(4)}  important ${m.important.toFixed(4)}  risk ${m.risk.toFixed(4)}  any ${m.any.toFixed(3)}  [${m.per.map((x) => x.toFixed(2)).join(' ')}]`;
