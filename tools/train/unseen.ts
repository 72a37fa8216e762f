/** Measuring on whole documents that the model had not seen. */
import type { Thresholds } from '../../lib/classify/model';
import { calibrated } from './calibrate';
import { topicIds } from './corpus';
import { type Asked, learnModel, load, predict, type Reads, type Settings, uncalibrated } from './fit';
import type { Decided, Scored } from './measure';
import { settle } from './settle';

export const folds = 5;
export const always: Asked = () => true;
/** Sentences of the published dev splits are left for measuring. */
export const learnt: Asked = (_, sentence, task) => !sentence.dev.includes(task);
export const heldOut: Asked = (_, sentence, task) => sentence.dev.includes(task);
export const unsettled: Thresholds = { topics: topicIds.map(() => 0.5), important: 0.5, risk: 0.5 };

/** Answers on every document by a model that had not seen it, by fold, before calibration. */
export function unseen(reads: Reads, settings: Settings, asked: Asked): Scored[][] {
  return Array.from({ length: folds }, (_, fold) => {
    const fitted = learnModel(reads, (d, s, t) => asked(d, s, t) && d % folds !== fold, settings);
    return predict(load(fitted, settings, uncalibrated, unsettled), reads, (d, s, t) => asked(d, s, t) && d % folds === fold);
  });
}

/** Each fold by the calibration and thresholds of the other folds. */
export const decideFolds = (scored: Scored[][]): Decided[] =>
  scored.flatMap((fold, f) => {
    const { calibration, thresholds } = settle(scored.filter((_, other) => other !== f).flat());
    return fold.map(({ y, p }) => ({ y, p: calibrated(p, calibration), thresholds }));
  });
