/** Matrices as int8 with one scale a column, one after the other in a file. */
import type { TensorPlace } from '../../lib/classify/model';

export interface Dense {
  name: string;
  rows: number;
  columns: number;
  values: Float32Array;
}

/** The largest value that is kept as it is: rarer ones are cut, so that one outlier does not coarsen a whole column. */
function reach(values: Float32Array, columns: number, column: number, share: number): number {
  const sizes: number[] = [];
  for (let i = column; i < values.length; i += columns) if (values[i] !== 0) sizes.push(Math.abs(values[i]!));
  const sorted = Float64Array.from(sizes).sort();
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share))] ?? 1;
}

/** `levels` steps each side of 0 (127 at most): fewer steps compress better. */
export function encode(matrices: Dense[], levels = 127, share = 1): { bytes: Uint8Array; tensors: TensorPlace[] } {
  const tensors: TensorPlace[] = [];
  let length = 0;
  for (const { rows, columns } of matrices) length += rows * columns;
  const out = new Int8Array(length);
  let offset = 0;
  for (const { name, rows, columns, values } of matrices) {
    const scales = Array.from({ length: columns }, (_, k) => Number((reach(values, columns, k, share) / levels).toPrecision(6)));
    values.forEach((value, i) => {
      out[offset + i] = Math.max(-127, Math.min(127, Math.round(value / scales[i % columns]!)));
    });
    tensors.push({ name, rows, columns, offset, scales });
    offset += rows * columns;
  }
  return { bytes: new Uint8Array(out.buffer), tensors };
}
