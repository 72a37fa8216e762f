/** Logistic regressions over shared sparse vectors, all answers at once, by AdaGrad. */
import type { Vectors } from '../../lib/classify/features';
import { answers } from './labels';
import { randomFrom, shuffled } from './random';

export interface Example {
  vectors: Vectors;
  /** Row within the vectors. */
  row: number;
  /** 1, 0 or -1 (not asked), one an answer. */
  y: Int8Array;
}

export interface LinearSettings {
  bits: number;
  epochs: number;
  rate: number;
  l2: number;
  seed: number;
}

export interface Linear {
  /** Row-major: weights of feature f stand from f * answers. */
  weights: Float32Array;
  bias: Float32Array;
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

export function logits({ weights, bias }: Linear, vectors: Vectors, row: number, out: Float64Array): void {
  for (let k = 0; k < answers; k++) out[k] = bias[k]!;
  for (let e = vectors.starts[row]!; e < vectors.starts[row + 1]!; e++) {
    const at = vectors.ids[e]! * answers;
    const value = vectors.values[e]!;
    for (let k = 0; k < answers; k++) out[k]! += weights[at + k]! * value;
  }
}

export function trainLinear(examples: Example[], { bits, epochs, rate, l2, seed }: LinearSettings): Linear {
  const model = { weights: new Float32Array(answers << bits), bias: new Float32Array(answers) };
  const { weights, bias } = model;
  const squares = new Float32Array(weights.length).fill(1e-4);
  const biasSquares = new Float32Array(answers).fill(1e-2);
  const random = randomFrom(seed);
  const scores = new Float64Array(answers);
  const slope = new Float64Array(answers);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const step = rate * (1 - (0.9 * epoch) / epochs);
    for (const n of shuffled(examples.length, random)) {
      const { vectors, row, y } = examples[n]!;
      logits(model, vectors, row, scores);
      for (let k = 0; k < answers; k++) {
        slope[k] = y[k]! < 0 ? 0 : sigmoid(scores[k]!) - y[k]!;
        biasSquares[k]! += slope[k]! ** 2;
        bias[k]! -= (step * slope[k]!) / Math.sqrt(biasSquares[k]!);
      }
      for (let e = vectors.starts[row]!; e < vectors.starts[row + 1]!; e++) {
        const at = vectors.ids[e]! * answers;
        const value = vectors.values[e]!;
        for (let k = 0; k < answers; k++) {
          const s = slope[k]!;
          if (s === 0) continue;
          const g = s * value + l2 * weights[at + k]!;
          const sum = (squares[at + k]! += g * g);
          weights[at + k]! -= (step * g) / Math.sqrt(sum);
        }
      }
    }
  }
  return model;
}
