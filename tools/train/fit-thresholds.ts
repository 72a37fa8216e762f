/** Calibration and thresholds from answers on documents that the model had not seen. */
import type { Calibration, Thresholds } from '../../lib/classify/model';
import { calibrate, calibrated } from './calibrate';
import { answers } from './labels';
import { chooseThresholds, type Scored } from './measure';

export function fitThresholds(scored: Scored[]): { calibration: Calibration[]; thresholds: Thresholds } {
  const calibration = Array.from({ length: answers }, (_, k) =>
    calibrate(scored.filter(({ y }) => y[k]! >= 0).map(({ y, p }) => ({ p: p[k]!, y: y[k]! }))),
  );
  return { calibration, thresholds: chooseThresholds(scored.map(({ y, p }) => ({ y, p: calibrated(p, calibration) }))) };
}
