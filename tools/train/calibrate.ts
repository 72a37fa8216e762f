/** Platt's calibration: the logistic regression of what was so on what was predicted. */
import type { Calibration } from '../../lib/classify/model';
import { sigmoid } from '../../lib/classify/sigmoid';

/** Logarithm of the odds, within ±30. */
export const logit = (p: number): number => Math.log(Math.max(p, 1e-13) / Math.max(1 - p, 1e-13));

interface Pair {
  p: number;
  y: number;
}

const ridge = 1e-3;

function loss(pairs: Pair[], { slope, shift }: Calibration): number {
  let sum = (ridge / 2) * ((slope - 1) ** 2 + shift ** 2);
  for (const { p, y } of pairs) {
    const odds = slope * logit(p) + shift;
    sum += Math.max(odds, 0) - odds * y + Math.log1p(Math.exp(-Math.abs(odds)));
  }
  return sum;
}

/** Newton's step towards a lower loss. */
function stepFrom(pairs: Pair[], { slope, shift }: Calibration): Calibration {
  let [gs, gb, hss, hsb, hbb] = [ridge * (slope - 1), ridge * shift, ridge, 0, ridge];
  for (const { p, y } of pairs) {
    const x = logit(p);
    const now = sigmoid(slope * x + shift);
    const weight = now * (1 - now);
    gs += (now - y) * x;
    gb += now - y;
    hss += weight * x * x;
    hsb += weight * x;
    hbb += weight;
  }
  const determinant = hss * hbb - hsb * hsb;
  return { slope: -(hbb * gs - hsb * gb) / determinant, shift: -(hss * gb - hsb * gs) / determinant };
}

/** Fits slope and shift to the log loss. A slope that would not keep the order of predictions is refused. */
export function calibrate(pairs: Pair[]): Calibration {
  let now: Calibration = { slope: 1, shift: 0 };
  for (let round = 0; round < 20; round++) {
    const step = stepFrom(pairs, now);
    const at = (share: number) => ({ slope: now.slope + share * step.slope, shift: now.shift + share * step.shift });
    const share = [1, 0.5, 0.25, 0.1, 0.01].find((one) => loss(pairs, at(one)) < loss(pairs, now));
    if (!share) break;
    now = at(share);
  }
  return now.slope > 0.05 ? now : { slope: 1, shift: 0 };
}

/** Probabilities of `k`-th answers after calibration. */
export const calibrated = (p: ArrayLike<number>, calibration: Calibration[]): Float64Array =>
  Float64Array.from(calibration, ({ slope, shift }, k) => sigmoid(slope * logit(p[k]!) + shift));
