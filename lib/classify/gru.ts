/** A gated recurrent unit (Cho et al. 2014, the reset gate applied after the product), in one direction over a document. */
import { sigmoid, tanh } from './sigmoid';

/** Numbers rounded to 32 bits: training keeps them so; answering keeps them unpacked, which is quicker and gives the same. */
export type Numbers = Float32Array | Float64Array;

export interface GruWeights {
  /** 3 * size rows of `width` columns: update gate, reset gate, candidate. */
  input: Numbers;
  /** 3 * size rows of `size` columns. */
  state: Numbers;
  /** 4 * size: both gates, the candidate's input, the candidate's state. */
  bias: Numbers;
  width: number;
  size: number;
}

/** What happened at each step, `size` a step: gates, candidate, and its recurrent part. Training needs it, answering does not. */
export interface Trace {
  update: Float32Array;
  reset: Float32Array;
  candidate: Float32Array;
  recurrent: Float32Array;
}

/**
 * out = W x for `rows` rows of W, x taken from `at`. Four sums a row at a time, so that none has to wait for the one before it, and two
 * rows, so that each x is read once for both.
 */
export function multiply(w: Numbers, rows: number, columns: number, x: Numbers, at: number, out: Float32Array): void {
  const whole = columns - (columns % 4);
  const paired = rows - (rows % 2);
  for (let j = 0; j < paired; j += 2) {
    const row = j * columns;
    const next = row + columns;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    let h = 0;
    for (let i = 0; i < whole; i += 4) {
      const p = x[at + i]!;
      const q = x[at + i + 1]!;
      const r = x[at + i + 2]!;
      const s = x[at + i + 3]!;
      a += w[row + i]! * p;
      b += w[row + i + 1]! * q;
      c += w[row + i + 2]! * r;
      d += w[row + i + 3]! * s;
      e += w[next + i]! * p;
      f += w[next + i + 1]! * q;
      g += w[next + i + 2]! * r;
      h += w[next + i + 3]! * s;
    }
    for (let i = whole; i < columns; i++) {
      a += w[row + i]! * x[at + i]!;
      e += w[next + i]! * x[at + i]!;
    }
    out[j] = a + b + (c + d);
    out[j + 1] = e + f + (g + h);
  }
  if (paired < rows) out[paired] = rowOf(w, paired * columns, columns, x, at);
}

/** One row of the product, summed in the same order. */
function rowOf(w: Numbers, row: number, columns: number, x: Numbers, at: number): number {
  const sums = [0, 0, 0, 0];
  const whole = columns - (columns % 4);
  for (let i = 0; i < columns; i++) sums[i < whole ? i % 4 : 0]! += w[row + i]! * x[at + i]!;
  return sums[0]! + sums[1]! + (sums[2]! + sums[3]!);
}

export function makeTrace(steps: number, size: number): Trace {
  const make = () => new Float32Array(steps * size);
  return { update: make(), reset: make(), candidate: make(), recurrent: make() };
}

/** The states after each clause, `size` a clause. */
export function runGru<T extends Numbers>(weights: GruWeights, x: T, steps: number, backwards: boolean, trace?: Trace): T {
  const { input, state, bias, width, size } = weights;
  const like = (length: number) => new (x.constructor as new (length: number) => T)(length);
  const states = like(steps * size);
  const a = new Float32Array(3 * size);
  const b = new Float32Array(3 * size);
  const zero = like(size);
  for (let k = 0; k < steps; k++) {
    const t = backwards ? steps - 1 - k : k;
    const before = (backwards ? t + 1 : t - 1) * size;
    multiply(input, 3 * size, width, x, t * width, a);
    multiply(state, 3 * size, size, k ? states : zero, k ? before : 0, b);
    for (let j = 0; j < size; j++) {
      const z = sigmoid(a[j]! + b[j]! + bias[j]!);
      const r = sigmoid(a[size + j]! + b[size + j]! + bias[size + j]!);
      const c = b[2 * size + j]! + bias[3 * size + j]!;
      const n = tanh(a[2 * size + j]! + bias[2 * size + j]! + r * c);
      const at = t * size + j;
      states[at] = Math.fround((1 - z) * n + z * (k ? states[before + j]! : 0));
      if (!trace) continue;
      trace.update[at] = z;
      trace.reset[at] = r;
      trace.recurrent[at] = c;
      trace.candidate[at] = n;
    }
  }
  return states;
}
