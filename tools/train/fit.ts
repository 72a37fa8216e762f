/** One way to a model from documents: read, train, predict. Everything that measures or ships goes through it. */
import { type Reading, type Segment, type Vectors, vectors } from '../../lib/classify/features';
import type { Document, Labelled, Task } from './corpus';
import { answers, answersOfDocument } from './labels';
import { type Example, type Linear, logits, sigmoid, trainLinear } from './linear';
import type { Scored } from './measure';

export interface Settings {
  reading: Reading;
  epochs: number;
  rate: number;
  l2: number;
  seed: number;
}

export interface Read {
  documents: Document[];
  vectors: Vectors[];
}

export const readDocuments = (documents: Document[], segment: Segment, reading: Reading): Read => ({
  documents,
  vectors: documents.map((document) => vectors(document.sentences.map((sentence) => sentence.unit), segment, reading)),
});

export type Asked = (document: number, sentence: Labelled, task: Task) => boolean;

/** Sentences with the answers asked for; those without any are left out. */
export function examples({ documents, vectors }: Read, asked: Asked): Example[] {
  return documents.flatMap((document, d) => {
    const y = answersOfDocument(document, (sentence, task) => asked(d, sentence, task));
    return document.sentences
      .map((_, row) => ({ vectors: vectors[d]!, row, y: y.slice(row * answers, (row + 1) * answers) }))
      .filter((example) => example.y.some((answer) => answer >= 0));
  });
}

export const fit = (read: Read, asked: Asked, { reading, ...settings }: Settings): Linear =>
  trainLinear(examples(read, asked), { bits: reading.bits, ...settings });

export interface Predicted extends Scored {
  logits: Float64Array;
}

export function predict(model: Linear, read: Read, asked: Asked): Predicted[] {
  return examples(read, asked).map(({ vectors, row, y }) => {
    const out = new Float64Array(answers);
    logits(model, vectors, row, out);
    return { y, logits: out, p: out.map(sigmoid) };
  });
}
