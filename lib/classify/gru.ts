/** A gated recurrent unit (Cho et al. 2014, the reset gate applied after the product), in one direction over a document. */
import { sigmoid, tanh } from './sigmoid';

export interface GruWeights {
  /** 3 * size rows of `width` columns: update gate, reset gate, candidate. */
  input: Float32Array;
  /** 3 * size rows of `size` columns. */
  state: Float32Array;
  /** 4 * size: both gates, the candidate's input, the candidate's state. */
  bias: Float32Array;
  width: number;
  size: number;
}

/** What happened at each step, `size` a step: states, gates, candidate, and its recurrent part. Training needs all of it. */
export interface Run {
  states: Float32Array;
  update: Float32Array;
  reset: Float32Array;
  candidate: Float32Array;
  recurrent: Float32Array;
}

/** out = W x for `rows` rows of W, x taken from `at`. */
export function multiply(w: Float32Array, rows: number, columns: number, x: Float32Array, at: number, out: Float32Array): void {
  for (let j = 0; j < rows; j++) {
    let sum = 0;
    const row = j * columns;
    for (let i = 0; i < columns; i++) sum += w[row + i]! * x[at + i]!;
    out[j] = sum;
  }
}

export function runGru({ input, state, bias, width, size }: GruWeights, x: Float32Array, steps: number, backwards: boolean): Run {
  const make = () => new Float32Array(steps * size);
  const run: Run = { states: make(), update: make(), reset: make(), candidate: make(), recurrent: make() };
  const a = new Float32Array(3 * size);
  const b = new Float32Array(3 * size);
  const zero = new Float32Array(size);
  for (let k = 0; k < steps; k++) {
    const t = backwards ? steps - 1 - k : k;
    const before = (backwards ? t + 1 : t - 1) * size;
    multiply(input, 3 * size, width, x, t * width, a);
    multiply(state, 3 * size, size, k ? run.states : zero, k ? before : 0, b);
    for (let j = 0; j < size; j++) {
      const z = sigmoid(a[j]! + b[j]! + bias[j]!);
      const r = sigmoid(a[size + j]! + b[size + j]! + bias[size + j]!);
      const c = b[2 * size + j]! + bias[3 * size + j]!;
      const n = tanh(a[2 * size + j]! + bias[2 * size + j]! + r * c);
      const at = t * size + j;
      run.update[at] = z;
      run.reset[at] = r;
      run.recurrent[at] = c;
      run.candidate[at] = n;
      run.states[at] = (1 - z) * n + z * (k ? run.states[before + j]! : 0);
    }
  }
  return run;
}
