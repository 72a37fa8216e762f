/** Logistic regressions over shared sparse vectors, all answers at once, by AdaGrad. */
import type { Vectors } from '../../lib/classify/features';
import { sigmoid } from '../../lib/classify/sigmoid';
import { answers } from './labels';
import { randomFrom, shuffled } from './random';

/** A document: its vectors and its answers, `answers` a clause, each 0 to 1, or -1 where not asked. */
export interface Sheet {
  vectors: Vectors;
  y: ArrayLike<number>;
}

export interface LinearSettings {
  epochs: number;
  rate: number;
  seed: number;
}

export interface Linear {
  /** Row-major: weights of feature f stand from f * answers. */
  weights: Float32Array;
  bias: Float32Array;
}

export function logits({ weights, bias }: Linear, vectors: Vectors, row: number, out: Float64Array): void {
  for (let k = 0; k < answers; k++) out[k] = bias[k]!;
  for (let e = vectors.starts[row]!; e < vectors.starts[row + 1]!; e++) {
    const at = vectors.ids[e]! * answers;
    const value = vectors.values[e]!;
    for (let k = 0; k < answers; k++) out[k]! += weights[at + k]! * value;
  }
}

export function trainLinear(sheets: Sheet[], bits: number, { epochs, rate, seed }: LinearSettings): Linear {
  const model = { weights: new Float32Array(answers << bits), bias: new Float32Array(answers) };
  const squares = { weights: new Float32Array(answers << bits).fill(1e-4), bias: new Float32Array(answers).fill(1e-2) };
  const random = randomFrom(seed);
  const rows = sheets.flatMap((sheet) => Array.from({ length: sheet.vectors.starts.length - 1 }, (_, row) => ({ sheet, row })));
  const slope = new Float64Array(answers);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const step = rate * (1 - (0.9 * epoch) / epochs);
    for (const n of shuffled(rows.length, random)) {
      const { sheet, row } = rows[n]!;
      logits(model, sheet.vectors, row, slope);
      for (let k = 0; k < answers; k++) {
        const y = sheet.y[row * answers + k]!;
        slope[k] = y < 0 ? 0 : sigmoid(slope[k]!) - y;
      }
      learn(model, squares, sheet.vectors, row, slope, step);
    }
  }
  return model;
}

function learn(model: Linear, squares: Linear, { ids, values, starts }: Vectors, row: number, slope: Float64Array, step: number): void {
  for (let k = 0; k < answers; k++) {
    const sum = squares.bias[k]! + slope[k]! ** 2;
    squares.bias[k] = sum;
    model.bias[k]! -= (step * slope[k]!) / Math.sqrt(sum);
  }
  for (let e = starts[row]!; e < starts[row + 1]!; e++) {
    const at = ids[e]! * answers;
    for (let k = 0; k < answers; k++) {
      if (slope[k] === 0) continue;
      const g = slope[k]! * values[e]!;
      const sum = squares.weights[at + k]! + g * g;
      squares.weights[at + k] = sum;
      model.weights[at + k]! -= (step * g) / Math.sqrt(sum);
    }
  }
}
