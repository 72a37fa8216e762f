/** From documents to a model as it is shipped, and from the model to its answers. All measuring goes through the shipped form. */
import { type ClauseFeatures, vectors } from '../../lib/classify/features';
import { infer } from '../../lib/classify/infer';
import { type Calibration, decodeModel, type MatrixSlice, type Model, type Thresholds } from '../../lib/classify/model';
import { type Prepared, prepare } from '../../lib/classify/prepare';
import type { WordsOf } from '../../lib/classify/words';
import type { Document, Labelled, Task } from './corpus';
import { encode } from './encode';
import { answers, answersOfDocument, important } from './labels';
import { type LinearSettings, type Sheet, trainLinear } from './linear';
import type { Scored } from './measure';
import { type Net, type NetSettings, trainNet } from './net';

export interface Settings {
  /** Null: the network alone. */
  linear: ({ reading: ClauseFeatures; levels: number } & LinearSettings) | null;
  net: { reading: ClauseFeatures; levels: number } & NetSettings;
  /** Weights of the network in the mean of both parts' logits: of topics, and of important and risk. 1 where it is alone. */
  share: { topics: number; others: number };
}

export interface Reads {
  documents: Document[];
  prepared: Prepared[];
}

export const readAll = (documents: Document[], wordsOf: WordsOf): Reads => ({
  documents,
  prepared: documents.map((document) =>
    prepare(
      document.sentences.map((sentence) => sentence.unit),
      wordsOf,
    ),
  ),
});

/** Whether a label of a sentence may be learnt from, or is to be measured on. */
export type Asked = (document: number, sentence: Labelled, task: Task) => boolean;

const answersAsked = ({ documents }: Reads, asked: Asked): Int8Array[] =>
  documents.map((document, d) => answersOfDocument(document, (sentence, task) => asked(d, sentence, task)));

export interface Fitted {
  bytes: Uint8Array;
  places: MatrixSlice[];
}

/** Trains both parts, or, for comparison, only one: the other then says nothing. */
export function learnModel(reads: Reads, asked: Asked, { linear, net }: Settings, only?: 'linear' | 'net'): Fitted {
  const y = answersAsked(reads, asked);
  const sheets = (reading: ClauseFeatures) =>
    reads.prepared.flatMap((prepared, d) =>
      y[d]!.some((answer) => answer >= 0) ? [{ vectors: vectors(prepared, reading), y: y[d]! }] : [],
    );
  const network = trainNet(only === 'linear' ? [] : sheets(net.reading), net.reading.bits, net);
  if (only === 'linear') network.out.value.fill(0);
  return encode([
    ...(linear ? linearMatrices(only === 'net' ? [] : sheets(linear.reading), linear) : []),
    ...networkMatrices(network, net.levels),
  ]);
}

function linearMatrices(sheets: Sheet[], settings: NonNullable<Settings['linear']>) {
  const { weights, bias } = trainLinear(sheets, settings.reading.bits, settings);
  return [
    { name: 'linear', values: weights, columns: answers, levels: settings.levels },
    { name: 'linear.bias', values: bias, columns: answers, levels: 127 },
  ];
}

const networkMatrices = ({ embedding, width, forwards, backwards, out, bias }: Net, levels: number) => [
  { name: 'embedding', values: embedding, columns: width, levels },
  ...Object.entries({ forwards, backwards }).flatMap(([name, gru]) =>
    [gru.input, gru.state, gru.bias].map(({ value, columns }, i) => ({
      name: `${name}.${['input', 'state', 'bias'][i]}`,
      values: value,
      columns,
      levels: 127,
    })),
  ),
  { name: 'out', values: out.value, columns: out.columns, levels: 127 },
  { name: 'out.bias', values: bias.value, columns: answers, levels: 127 },
];

/** By answer. */
export const sharesOf = ({ share }: Settings): number[] =>
  Array.from({ length: answers }, (_, k) => (k >= important ? share.others : share.topics));

export const uncalibrated: Calibration[] = Array.from({ length: answers }, () => ({ slope: 1, shift: 0 }));

/** The model as the product would load it. */
export const load = (
  { bytes, places: matrices }: Fitted,
  settings: Settings,
  calibration: Calibration[],
  thresholds: Thresholds,
): Model => {
  const [linear, net, shares] = [settings.linear?.reading ?? null, settings.net.reading, sharesOf(settings)];
  return decodeModel(bytes, {
    file: 'trained',
    bytes: bytes.length,
    linear,
    net,
    shares,
    matrices,
    calibration,
    thresholds,
    data,
    scores: {},
  });
};

const data = { name: '', licence: '', source: '' };

/** The model's answers where they are asked for, with what the experts say. */
export function predict(model: Model, reads: Reads, asked: Asked): Scored[] {
  return answersAsked(reads, asked).flatMap((y, d) => {
    if (!y.some((answer) => answer >= 0)) return [];
    return infer(model, reads.prepared[d]!)
      .map((p, i) => ({ y: y.slice(i * answers, (i + 1) * answers), p }))
      .filter((scored) => scored.y.some((answer) => answer >= 0));
  });
}
