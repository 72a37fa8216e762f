/** The gradients of the recurrent unit, and Adam's steps for dense parameters. */
import type { GruWeights, Trace } from '../../lib/classify/gru';

/** Dense parameters with their gradients and Adam's moments. */
export class Dense {
  readonly value: Float32Array;
  readonly gradient: Float32Array;
  private readonly mean: Float32Array;
  private readonly square: Float32Array;
  private steps = 0;

  constructor(
    readonly rows: number,
    readonly columns: number,
    random: () => number,
    spread = Math.sqrt(6 / (rows + columns)),
  ) {
    this.value = Float32Array.from({ length: rows * columns }, () => (2 * random() - 1) * spread);
    this.gradient = new Float32Array(rows * columns);
    this.mean = new Float32Array(rows * columns);
    this.square = new Float32Array(rows * columns);
  }

  /** One step of Adam against the gradient, which is then cleared. */
  step(rate: number): void {
    this.steps++;
    const { value, gradient, mean, square } = this;
    const first = 1 - 0.9 ** this.steps;
    const second = 1 - 0.99 ** this.steps;
    for (let i = 0; i < value.length; i++) {
      const g = gradient[i]!;
      mean[i] = 0.9 * mean[i]! + 0.1 * g;
      square[i] = 0.99 * square[i]! + 0.01 * g * g;
      value[i]! -= (rate * mean[i]!) / first / (Math.sqrt(square[i]! / second) + 1e-6);
    }
    gradient.fill(0);
  }
}

export class Gru {
  readonly input: Dense;
  readonly state: Dense;
  readonly bias: Dense;
  readonly weights: GruWeights;

  constructor(
    width: number,
    readonly size: number,
    random: () => number,
  ) {
    this.input = new Dense(3 * size, width, random);
    this.state = new Dense(3 * size, size, random);
    this.bias = new Dense(4 * size, 1, random, 0);
    this.weights = { input: this.input.value, state: this.state.value, bias: this.bias.value, width, size };
  }

  get parameters(): Dense[] {
    return [this.input, this.state, this.bias];
  }
}

/** Adds g ⊗ x to the gradient of W and Wᵀ g to dx, for y = W x. */
export function backMultiply(w: Dense, g: Float32Array, x: Float32Array, xAt: number, dx: Float32Array, dxAt: number): void {
  const { rows, columns, value, gradient } = w;
  for (let j = 0; j < rows; j++) {
    const s = g[j]!;
    if (s === 0) continue;
    const row = j * columns;
    for (let i = 0; i < columns; i++) {
      gradient[row + i]! += s * x[xAt + i]!;
      dx[dxAt + i]! += s * value[row + i]!;
    }
  }
}

/** What a run has left behind. */
export interface Run {
  x: Float32Array;
  states: Float32Array;
  trace: Trace;
}

/** Gradients of a run from those of its states; adds those of the inputs to `dx`. */
export function backGru(gru: Gru, { x, states, trace }: Run, dStates: Float32Array, dx: Float32Array, backwards: boolean): void {
  const { input, state, bias, size } = gru;
  const steps = size ? dStates.length / size : 0;
  const ga = new Float32Array(3 * size);
  const gb = new Float32Array(3 * size);
  const carried = new Float32Array(size);
  const next = new Float32Array(size);
  const zero = new Float32Array(size);
  for (let k = steps - 1; k >= 0; k--) {
    const t = backwards ? steps - 1 - k : k;
    const before = (backwards ? t + 1 : t - 1) * size;
    for (let j = 0; j < size; j++) {
      const at = t * size + j;
      const g = dStates[at]! + carried[j]!;
      const [z, r, n, c] = [trace.update[at]!, trace.reset[at]!, trace.candidate[at]!, trace.recurrent[at]!];
      const gn = g * (1 - z) * (1 - n * n);
      const gz = g * ((k ? states[before + j]! : 0) - n) * z * (1 - z);
      const gr = gn * c * r * (1 - r);
      ga[j] = gb[j] = gz;
      ga[size + j] = gb[size + j] = gr;
      ga[2 * size + j] = gn;
      gb[2 * size + j] = gn * r;
      next[j] = g * z;
      bias.gradient[j]! += gz;
      bias.gradient[size + j]! += gr;
      bias.gradient[2 * size + j]! += gn;
      bias.gradient[3 * size + j]! += gn * r;
    }
    backMultiply(input, ga, x, t * input.columns, dx, t * input.columns);
    backMultiply(state, gb, k ? states : zero, k ? before : 0, next, 0);
    carried.set(next);
  }
}
