import { type ClauseFeatures, type Vectors, vectors } from './features';
import { multiply, runGru } from './gru';
import type { Model, Rows } from './model';
import type { Prepared } from './prepare';
import { sigmoid, tanh } from './sigmoid';

/** Clauses whose vectors are held at once: a very long text must not hold all of them. */
const block = 256;

/** Adds up the rows of each clause's features: `columns` sums a clause. */
function sumRows(rows: Rows, prepared: Prepared, reading: ClauseFeatures): Float32Array {
  const count = prepared.texts.length;
  const sums = new Float32Array(count * rows.columns);
  for (let from = 0; from < count; from += block) {
    const to = Math.min(count, from + block);
    sumBlock(rows, vectors(prepared, reading, from, to), sums.subarray(from * rows.columns, to * rows.columns));
  }
  return sums;
}

function sumBlock({ values: weights, columns, scales }: Rows, { ids, values, starts }: Vectors, sums: Float32Array): void {
  for (let i = 0; i + 1 < starts.length; i++) {
    const [from, to] = [starts[i]!, starts[i + 1]!];
    // Four columns at a time, whose sums stay in registers.
    for (let k = 0; k < columns; k += 4) {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      for (let e = from; e < to; e++) {
        const at = ids[e]! * columns + k;
        const value = values[e]!;
        a += weights[at]! * value;
        b += weights[at + 1]! * value;
        c += weights[at + 2]! * value;
        d += weights[at + 3]! * value;
      }
      const at = i * columns + k;
      sums[at] = a * scales[k]!;
      if (k + 1 < columns) sums[at + 1] = b * scales[k + 1]!;
      if (k + 2 < columns) sums[at + 2] = c * scales[k + 2]!;
      if (k + 3 < columns) sums[at + 3] = d * scales[k + 3]!;
    }
  }
}

/**
 * Logits of the document network: a clause is the sum of the embeddings of its features, squashed; one recurrent unit reads
 * the clauses forwards, another backwards; the answers are linear in the clause's vector and both states.
 */
function netLogits({ reading, embedding, forwards, backwards, out, bias }: Model['net'], prepared: Prepared): Float32Array {
  const steps = prepared.texts.length;
  const x = new Float64Array(sumRows(embedding, prepared, reading).map(tanh));
  const f = runGru(forwards, x, steps, false);
  const b = runGru(backwards, x, steps, true);
  const width = embedding.columns;
  const size = forwards.size;
  const all = new Float64Array(width + 2 * size);
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

/** Calibrated probabilities of a document's clauses, one row of answers each: from the weighted mean of the parts' logits. */
export function infer(model: Model, prepared: Prepared): Float64Array[] {
  const { linear, net, shares, calibration } = model;
  const linearLogits = linear && sumRows(linear.weights, prepared, linear.reading);
  const network = netLogits(net, prepared);
  const answers = calibration.length;
  return prepared.texts.map((_, i) => {
    const probabilities = new Float64Array(answers);
    calibration.forEach(({ slope, shift }, k) => {
      const at = i * answers + k;
      const one = linear && linearLogits ? (1 - shares[k]!) * (linearLogits[at]! + linear.bias[k]!) : 0;
      const logit = one + shares[k]! * network[at]!;
      probabilities[k] = sigmoid(slope * logit + shift);
    });
    return probabilities;
  });
}
