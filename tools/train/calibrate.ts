/** Platt's calibration: the logistic regression of what was so on what was predicted. */
import type { Calibration } from '../../lib/classify/model';
import { sigmoid } from './linear';

/** Fits slope and shift by Newton's method on the log loss. The slope is kept positive, so that the order of logits stays. */
export function calibrate(pairs: { logit: number; y: number }[]): Calibration {
  let [slope, shift] = [1, 0];
  for (let round = 0; round < 30; round++) {
    let [gs, gb, hss, hsb, hbb] = [1e-3 * (slope - 1), 1e-3 * shift, 1e-3, 0, 1e-3];
    for (const { logit, y } of pairs) {
      const p = sigmoid(slope * logit + shift);
      const w = p * (1 - p);
      gs += (p - y) * logit;
      gb += p - y;
      hss += w * logit * logit;
      hsb += w * logit;
      hbb += w;
    }
    const determinant = hss * hbb - hsb * hsb;
    slope -= (hbb * gs - hsb * gb) / determinant;
    shift -= (hss * gb - hsb * gs) / determinant;
  }
  return slope > 0.05 && Number.isFinite(shift) ? { slope, shift } : { slope: 1, shift: 0 };
}
