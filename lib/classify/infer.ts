import { type Segment, type Unit, vectors } from './features';
import type { Model } from './model';
import { sigmoid } from './sigmoid';

/** Calibrated probabilities of one document's clauses: clause i has the answers from `i * answers`. */
export interface Answers {
  answers: number;
  probabilities: Float64Array;
}

export function infer(model: Model, units: Unit[], segment: Segment): Answers {
  const { rows, columns: answers, values, scales } = model.matrix('linear');
  const bias = rows - 1;
  const { ids, values: factors, starts } = vectors(units, segment, model.reading);
  const probabilities = new Float64Array(units.length * answers);
  const sums = new Float64Array(answers);
  for (let i = 0; i < units.length; i++) {
    for (let k = 0; k < answers; k++) sums[k] = values[bias * answers + k]!;
    for (let e = starts[i]!; e < starts[i + 1]!; e++) {
      const at = ids[e]! * answers;
      const factor = factors[e]!;
      for (let k = 0; k < answers; k++) sums[k]! += values[at + k]! * factor;
    }
    for (let k = 0; k < answers; k++) {
      const { slope, shift } = model.calibration[k]!;
      probabilities[i * answers + k] = sigmoid(slope * sums[k]! * scales[k]! + shift);
    }
  }
  return { answers, probabilities };
}
