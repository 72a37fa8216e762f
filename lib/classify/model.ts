import type { Reading } from './features';

/** A matrix of int8 with one scale a column, as it stands in a model's file from `offset`. */
export interface TensorPlace {
  name: string;
  rows: number;
  columns: number;
  offset: number;
  /** Value of one step of each column. */
  scales: number[];
}

/** Calibration of one answer: probability = sigmoid(slope * logit + shift). */
export interface Calibration {
  slope: number;
  shift: number;
}

/** What the manifest says of one model. */
export interface ModelManifest {
  file: string;
  bytes: number;
  reading: Reading;
  tensors: TensorPlace[];
  calibration: Calibration[];
  thresholds: { topics: number[]; important: number; risk: number };
  /** Sources of the labels. */
  data: { name: string; licence: string; source: string }[];
  /** Measured at training: names of splits to measures. */
  scores: Record<string, Record<string, number>>;
}

export interface Manifest {
  format: 1;
  version: string;
  answers: string[];
  models: Record<'zh' | 'en', ModelManifest>;
}

export interface Matrix {
  rows: number;
  columns: number;
  values: Int8Array;
  scales: Float64Array;
}

/** A model ready for use. */
export interface Model extends Pick<ModelManifest, 'reading' | 'calibration' | 'thresholds'> {
  matrix: (name: string) => Matrix;
}

/** A model from its file. Throws a RangeError where the file is not the one that the manifest describes. */
export function decodeModel(bytes: Uint8Array, manifest: ModelManifest): Model {
  if (bytes.length !== manifest.bytes) throw new RangeError(`${manifest.file}: ${bytes.length} bytes, not the ${manifest.bytes} of its manifest`);
  const matrices = new Map<string, Matrix>();
  for (const { name, rows, columns, offset, scales } of manifest.tensors) {
    if (offset + rows * columns > bytes.length || scales.length !== columns) throw new RangeError(`${manifest.file}: ${name} does not fit`);
    const values = new Int8Array(bytes.buffer, bytes.byteOffset + offset, rows * columns);
    matrices.set(name, { rows, columns, values, scales: Float64Array.from(scales) });
  }
  const { reading, calibration, thresholds } = manifest;
  const matrix = (name: string): Matrix => {
    const found = matrices.get(name);
    if (!found) throw new RangeError(`${manifest.file}: no ${name}`);
    return found;
  };
  return { reading, calibration, thresholds, matrix };
}
