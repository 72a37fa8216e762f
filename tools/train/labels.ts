/** What a model learns of a sentence: 14 answers, each yes (1), no (0) or not asked (-1). */
import type { Document, Labelled, Task } from './corpus';
import { topicIds } from './corpus';

/** Answer 0: any topic at all. 1 to 11: the topics, asked only where there is any. 12: important. 13: risk. */
export const answers = topicIds.length + 3;
export const anyTopic = 0;
export const firstTopic = 1;
export const important = answers - 2;
export const risk = answers - 1;

export function answersOf(sentence: Labelled, asked: (task: Task) => boolean): Int8Array {
  const y = new Int8Array(answers).fill(-1);
  if (sentence.topics && asked('topics')) {
    y[anyTopic] = sentence.topics.length ? 1 : 0;
    if (sentence.topics.length)
      y.set(
        topicIds.map((id) => (sentence.topics!.includes(id) ? 1 : 0)),
        firstTopic,
      );
  }
  if (sentence.important !== undefined && asked('important')) y[important] = sentence.important ? 1 : 0;
  if (sentence.risk !== undefined && asked('risk')) y[risk] = sentence.risk ? 1 : 0;
  return y;
}

/** Answers of a document's sentences, one row of `answers` each. */
export function answersOfDocument(document: Document, asked: (sentence: Labelled, task: Task) => boolean): Int8Array {
  const rows = new Int8Array(document.sentences.length * answers);
  for (const [i, sentence] of document.sentences.entries()) {
    const y = answersOf(sentence, (task) => asked(sentence, task));
    rows.set(y, i * answers);
  }
  return rows;
}
