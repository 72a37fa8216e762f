/** Matrices as int8 with one scale a column, one after the other in a file. */
import type { MatrixSlice } from '../../lib/classify/model';

export interface Matrix {
  name: string;
  /** Row-major. */
  values: Float32Array;
  columns: number;
  /** Steps each side of 0, 127 at most: fewer compress better. */
  levels: number;
}

/** The largest size of a column's values but for one in 10,000: those are cut, so that they do not coarsen the others. */
function reach(values: Float32Array, columns: number, column: number): number {
  const sizes = new Float64Array(values.length / columns);
  for (let i = 0; i < sizes.length; i++) sizes[i] = Math.abs(values[i * columns + column]!);
  sizes.sort();
  return sizes[Math.ceil((sizes.length - 1) * 0.9999)] || 1;
}

export function encode(matrices: Matrix[]): { bytes: Uint8Array; places: MatrixSlice[] } {
  const out = new Int8Array(matrices.reduce((sum, { values }) => sum + values.length, 0));
  let offset = 0;
  const places = matrices.map(({ name, values, columns, levels }) => {
    const scales = Array.from({ length: columns }, (_, k) => Number((reach(values, columns, k) / levels).toPrecision(6)));
    for (let i = 0; i < values.length; i++) {
      out[offset + i] = Math.max(-levels, Math.min(levels, Math.round(values[i]! / scales[i % columns]!)));
    }
    offset += values.length;
    return { name, rows: values.length / columns, columns, offset: offset - values.length, scales };
  });
  return { bytes: new Uint8Array(out.buffer), places };
}
