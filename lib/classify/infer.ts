import { type Vectors, vectors } from './features';
import { multiply, runGru } from './gru';
import type { Model, Rows } from './model';
import type { Prepared } from './prepare';
import { sigmoid, tanh } from './sigmoid';

/** Adds up the rows of each clause's features: `columns` sums a clause. */
function sumRows({ values: weights, columns, scales }: Rows, { ids, values, starts }: Vectors): Float32Array {
  const count = starts.length - 1;
  const sums = new Float32Array(count * columns);
  const sum = new Float64Array(columns);
  for (let i = 0; i < count; i++) {
    sum.fill(0);
    for (let e = starts[i]!; e < starts[i + 1]!; e++) {
      const at = ids[e]! * columns;
      const value = values[e]!;
      for (let k = 0; k < columns; k++) sum[k]! += weights[at + k]! * value;
    }
    for (let k = 0; k < columns; k++) sums[i * columns + k] = sum[k]! * scales[k]!;
  }
  return sums;
}

/**
 * Logits of the document network: a clause is the sum of the embeddings of its features, squashed; one recurrent unit reads
 * the clauses forwards, another backwards; the answers are linear in the clause's vector and both states.
 */
function netLogits({ embedding, forwards, backwards, out, bias }: Model['net'], features: Vectors): Float32Array {
  const steps = features.starts.length - 1;
  const x = sumRows(embedding, features).map(tanh);
  const f = runGru(forwards, x, steps, false).states;
  const b = runGru(backwards, x, steps, true).states;
  const width = embedding.columns;
  const size = forwards.size;
  const all = new Float32Array(width + 2 * size);
  const row = new Float32Array(bias.length);
  const logits = new Float32Array(steps * bias.length);
  for (let t = 0; t < steps; t++) {
    all.set(x.subarray(t * width, (t + 1) * width));
    all.set(f.subarray(t * size, (t + 1) * size), width);
    all.set(b.subarray(t * size, (t + 1) * size), width + size);
    multiply(out, bias.length, all.length, all, 0, row);
    for (let k = 0; k < bias.length; k++) logits[t * bias.length + k] = row[k]! + bias[k]!;
  }
  return logits;
}

/** Calibrated probabilities of a document's clauses, one row of answers each: from the mean of both parts' logits. */
export function infer(model: Model, prepared: Prepared): Float64Array[] {
  const { linear, net, calibration } = model;
  const linearLogits = sumRows(linear.weights, vectors(prepared, linear.reading));
  const network = netLogits(net, vectors(prepared, net.reading));
  const answers = calibration.length;
  return prepared.clauses.map((_, i) =>
    Float64Array.from(calibration, ({ slope, shift }, k) => {
      const at = i * answers + k;
      return sigmoid((slope * (linearLogits[at]! + linear.bias[k]! + network[at]!)) / 2 + shift);
    }),
  );
}
