/** Measuring on whole documents that the model had not seen. */
import type { Thresholds } from '../../lib/classify/model';
import { calibrated } from './calibrate';
import { topicIds } from './corpus';
import { type Asked, learnModel, load, predict, type Reads, type Settings, uncalibrated } from './fit';
import { fitThresholds } from './fit-thresholds';
import type { Decided, Scored } from './measure';
import { randomFrom, shuffled } from './random';

export const folds = 5;
export const always: Asked = () => true;
/** Sentences of the published dev splits are left for measuring. */
export const learnt: Asked = (_, sentence, task) => !sentence.dev.includes(task);
export const heldOut: Asked = (_, sentence, task) => sentence.dev.includes(task);
export const unsettled: Thresholds = { topics: topicIds.map(() => 0.5), important: 0.5, risk: 0.5 };

/** The fold of each document: in turn, or, for another split, in turn after shuffling. */
export function foldsOf(documents: number, split: number): Int32Array {
  const order = split ? shuffled(documents, randomFrom(split)) : Int32Array.from({ length: documents }, (_, d) => d);
  const places = new Int32Array(documents);
  order.forEach((d, place) => {
    places[d] = place % folds;
  });
  return places;
}

/** Answers on every document by a model that had not seen it, by fold, before calibration. */
export function unseen(reads: Reads, settings: Settings, asked: Asked, split = 0): Scored[][] {
  const place = foldsOf(reads.documents.length, split);
  return Array.from({ length: folds }, (_, fold) => {
    const fitted = learnModel(reads, (d, s, t) => asked(d, s, t) && place[d] !== fold, settings);
    return predict(load(fitted, settings, uncalibrated, unsettled), reads, (d, s, t) => asked(d, s, t) && place[d] === fold);
  });
}

/** Each fold by the calibration and thresholds of the other folds. */
export const decideFolds = (scored: Scored[][]): Decided[] =>
  scored.flatMap((fold, f) => {
    const { calibration, thresholds } = fitThresholds(scored.filter((_, other) => other !== f).flat());
    return fold.map(({ y, p }) => ({ y, p: calibrated(p, calibration), thresholds }));
  });
