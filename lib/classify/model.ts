import type { ClauseFeatures } from './features';
import type { GruWeights } from './gru';

/** A matrix of int8 with one scale a column, as it stands in a model's file from `offset`. */
export interface MatrixSlice {
  name: string;
  rows: number;
  columns: number;
  offset: number;
  /** Value of one step of each column. */
  scales: number[];
}

/** Calibration of one answer: probability = sigmoid(slope * logit + shift). The slope is positive. */
export interface Calibration {
  slope: number;
  shift: number;
}

/** From these probabilities an answer is yes. */
export interface Thresholds {
  topics: number[];
  important: number;
  risk: number;
}

/** What the manifest says of one model. */
export interface ModelManifest {
  file: string;
  bytes: number;
  /** Null where the model has only the network. */
  linear: ClauseFeatures | null;
  net: ClauseFeatures;
  /** Weight of the network's logits in the mean of both parts, by answer. */
  shares: number[];
  matrices: MatrixSlice[];
  calibration: Calibration[];
  thresholds: Thresholds;
  data: { name: string; licence: string; source: string };
  /** Measured in training, by split. */
  scores: Record<string, Record<string, number>>;
}

export interface Manifest {
  format: 1;
  version: string;
  /** What is answered of each clause, in the order of the matrices' columns: any topic, each topic, important, risk. */
  answers: string[];
  models: Record<'zh' | 'en', ModelManifest>;
}

/** Rows of small integers, times `scales` by column. */
export interface Rows {
  values: Int8Array;
  columns: number;
  scales: Float64Array;
}

/** A model ready for use: the document network, and a linear part where it has one (see `infer`). */
export interface Model {
  linear: { reading: ClauseFeatures; weights: Rows; bias: Float64Array } | null;
  net: { reading: ClauseFeatures; embedding: Rows; forwards: GruWeights; backwards: GruWeights; out: Float64Array; bias: Float64Array };
  shares: number[];
  calibration: Calibration[];
  thresholds: Thresholds;
}

/** A model from its file. Throws a RangeError where the file is not the one that the manifest describes. */
export function decodeModel(bytes: Uint8Array, manifest: ModelManifest): Model {
  if (bytes.length !== manifest.bytes)
    throw new RangeError(`${manifest.file}: ${bytes.length} bytes, not the ${manifest.bytes} of its manifest`);
  const rows = (name: string): Rows => {
    const place = manifest.matrices.find((one) => one.name === name);
    const length = place ? place.rows * place.columns : 0;
    if (!place || place.offset + length > bytes.length || place.scales.length !== place.columns)
      throw new RangeError(`${manifest.file}: no ${name}`);
    const values = new Int8Array(bytes.buffer, bytes.byteOffset + place.offset, length);
    return { values, columns: place.columns, scales: Float64Array.from(place.scales) };
  };
  const dense = (name: string): Float64Array => {
    const { values, columns, scales } = rows(name);
    const decoded = new Float64Array(values.length);
    // Row by row: what `from` makes of a function for each takes ten times as long while nothing is compiled yet.
    for (let from = 0; from < values.length; from += columns)
      for (let k = 0; k < columns; k++) decoded[from + k] = Math.fround(values[from + k]! * scales[k]!);
    return decoded;
  };
  const gru = (name: string): GruWeights => {
    const { columns: width } = rows(`${name}.input`);
    const { columns: size } = rows(`${name}.state`);
    return { input: dense(`${name}.input`), state: dense(`${name}.state`), bias: dense(`${name}.bias`), width, size };
  };
  return {
    linear: manifest.linear && { reading: manifest.linear, weights: rows('linear'), bias: dense('linear.bias') },
    net: {
      reading: manifest.net,
      embedding: rows('embedding'),
      forwards: gru('forwards'),
      backwards: gru('backwards'),
      out: dense('out'),
      bias: dense('out.bias'),
    },
    shares: manifest.shares,
    calibration: manifest.calibration,
    thresholds: manifest.thresholds,
  };
}
