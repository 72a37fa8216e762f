/**
 * The document network: a clause is the sum of the embeddings of its features, squashed; a recurrent unit reads the clauses
 * of the document forwards, another backwards; the answers are linear in the clause and both states.
 */
import type { Vectors } from '../../lib/classify/features';
import { makeTrace, multiply, runGru } from '../../lib/classify/gru';
import { sigmoid, tanh } from '../../lib/classify/sigmoid';
import { backGru, backMultiply, Dense, Gru, type Run } from './gru';
import { answers } from './labels';
import type { Sheet } from './linear';
import { randomFrom, shuffled } from './random';

export interface NetSettings {
  /** Width of a clause's vector, and of each direction's state. */
  width: number;
  state: number;
  epochs: number;
  rate: number;
  embeddingRate: number;
  /** Share of features, and of the vector's and states' elements, left out at random in training. */
  dropFeatures: number;
  drop: number;
  /** Clauses in one step. */
  chunk: number;
  seed: number;
}

/** Where a row's sum of squared gradients begins. */
const untouched = Math.fround(1e-3);

export interface Net {
  width: number;
  state: number;
  embedding: Float32Array;
  squares: Float32Array;
  forwards: Gru;
  backwards: Gru;
  out: Dense;
  bias: Dense;
}

export function makeNet(bits: number, { width, state, seed }: NetSettings): Net {
  const random = randomFrom(seed);
  const embedding = Float32Array.from({ length: width << bits }, () => (random() - 0.5) * 0.02);
  return {
    width,
    state,
    embedding,
    squares: new Float32Array(1 << bits).fill(untouched),
    forwards: new Gru(width, state, random),
    backwards: new Gru(width, state, random),
    out: new Dense(answers, width + 2 * state, random),
    bias: new Dense(answers, 1, random, 0),
  };
}

/** Sums the embeddings of rows `from` to `to`, each entry kept with the chance `keep`; `kept` records which. */
function embed(net: Net, { ids, values, starts }: Vectors, from: number, to: number, kept: Uint8Array): Float32Array {
  const { width, embedding } = net;
  const x = new Float32Array((to - from) * width);
  for (let row = from; row < to; row++) {
    const at = (row - from) * width;
    for (let e = starts[row]!; e < starts[row + 1]!; e++) {
      if (!kept[e - starts[from]!]) continue;
      const value = values[e]!;
      const base = ids[e]! * width;
      for (let d = 0; d < width; d++) x[at + d]! += value * embedding[base + d]!;
    }
    for (let d = 0; d < width; d++) x[at + d] = tanh(x[at + d]!);
  }
  return x;
}

export function trainNet(sheets: Sheet[], bits: number, settings: NetSettings): Net {
  const net = makeNet(bits, settings);
  const random = randomFrom(settings.seed + 1);
  const parameters = [...net.forwards.parameters, ...net.backwards.parameters, net.out, net.bias];
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    const pace = 1 - (0.95 * epoch) / settings.epochs;
    for (const [sheet, from, to] of chunks(sheets, settings.chunk, random)) {
      learn(net, sheet, from, to, settings, random, pace);
      for (const parameter of parameters) parameter.step(settings.rate * pace);
    }
  }
  forgetUnseen(net);
  return net;
}

/** Rows that no feature of the training texts fell on say nothing. */
function forgetUnseen({ embedding, squares, width }: Net): void {
  squares.forEach((sum, row) => {
    if (sum === untouched) embedding.fill(0, row * width, (row + 1) * width);
  });
}

/** Every document cut into runs of about `size` clauses at random places, all in random order. */
function chunks(sheets: Sheet[], size: number, random: () => number): [Sheet, number, number][] {
  const all: [Sheet, number, number][] = [];
  for (const sheet of sheets) {
    const length = sheet.vectors.starts.length - 1;
    let from = 0;
    let to = Math.ceil(size * (0.5 + random()));
    while (from < length) {
      all.push([sheet, from, Math.min(length, to)]);
      from = to;
      to += size;
    }
  }
  return Array.from(shuffled(all.length, random), (i) => all[i]!);
}

/** Each of `n` elements left out with the chance `drop`, the others made larger for it. */
function maskOf(n: number, drop: number, random: () => number): Float32Array {
  const mask = new Float32Array(n);
  for (let i = 0; i < n; i++) mask[i] = random() < drop ? 0 : 1 / (1 - drop);
  return mask;
}

function runOf({ weights, size }: Gru, x: Float32Array, steps: number, backwards: boolean): Run {
  const trace = makeTrace(steps, size);
  return { x, states: runGru(weights, x, steps, backwards, trace), trace };
}

function learn(net: Net, { vectors, y }: Sheet, from: number, to: number, settings: NetSettings, random: () => number, pace: number): void {
  const { width, state, out, bias } = net;
  const steps = to - from;
  const { starts } = vectors;
  const kept = new Uint8Array(starts[to]! - starts[from]!);
  for (let e = 0; e < kept.length; e++) kept[e] = random() < settings.dropFeatures ? 0 : 1;
  const x = embed(net, vectors, from, to, kept);
  const mask = (n: number) => maskOf(n, settings.drop, random);
  const xMask = mask(x.length);
  const seen = x.map((v, i) => v * xMask[i]!);
  const f = runOf(net.forwards, seen, steps, false);
  const b = runOf(net.backwards, seen, steps, true);
  const dx = new Float32Array(x.length);
  const df = new Float32Array(f.states.length);
  const db = new Float32Array(b.states.length);
  const all = new Float32Array(width + 2 * state);
  const dAll = new Float32Array(all.length);
  const row = new Float32Array(answers);
  for (let t = 0; t < steps; t++) {
    all.set(seen.subarray(t * width, (t + 1) * width));
    const allMask = mask(2 * state);
    for (let j = 0; j < state; j++) {
      all[width + j] = f.states[t * state + j]! * allMask[j]!;
      all[width + state + j] = b.states[t * state + j]! * allMask[state + j]!;
    }
    multiply(out.value, answers, all.length, all, 0, row);
    for (let k = 0; k < answers; k++) {
      const gold = y[(from + t) * answers + k]!;
      row[k] = gold < 0 ? 0 : sigmoid(row[k]! + bias.value[k]!) - gold;
      bias.gradient[k]! += row[k]!;
    }
    dAll.fill(0);
    backMultiply(out, row, all, 0, dAll, 0);
    for (let d = 0; d < width; d++) dx[t * width + d] = dAll[d]!;
    for (let j = 0; j < state; j++) {
      df[t * state + j] = dAll[width + j]! * allMask[j]!;
      db[t * state + j] = dAll[width + state + j]! * allMask[state + j]!;
    }
  }
  backGru(net.forwards, f, df, dx, false);
  backGru(net.backwards, b, db, dx, true);
  for (let i = 0; i < dx.length; i++) dx[i]! *= xMask[i]! * (1 - x[i]! * x[i]!);
  learnEmbedding(net, vectors, from, to, kept, dx, settings.embeddingRate * pace);
}

/** AdaGrad, one sum of squares a row. */
function learnEmbedding(
  { width, embedding, squares }: Net,
  vectors: Vectors,
  from: number,
  to: number,
  kept: Uint8Array,
  dx: Float32Array,
  rate: number,
): void {
  const { ids, values, starts } = vectors;
  for (let r = from; r < to; r++) {
    const at = (r - from) * width;
    let size = 0;
    for (let d = 0; d < width; d++) size += dx[at + d]! ** 2;
    size /= width;
    for (let e = starts[r]!; e < starts[r + 1]!; e++) {
      if (!kept[e - starts[from]!]) continue;
      const value = values[e]!;
      const id = ids[e]!;
      const sum = squares[id]! + size * value * value;
      squares[id] = sum;
      const step = (rate * value) / Math.sqrt(sum);
      const base = id * width;
      for (let d = 0; d < width; d++) embedding[base + d]! -= step * dx[at + d]!;
    }
  }
}
