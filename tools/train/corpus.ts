/** The labelled corpora of ../shared as documents of units with labels, their texts folded as the product folds a page's. */
import { readFileSync } from 'node:fs';
import { outline } from '../../lib/classify/outline';
import type { Unit } from '../../lib/classify/prepare';
import type { TopicId } from '../../lib/model';
import { fold } from '../../lib/text/fold';

export const topicIds: TopicId[] = [
  'collection',
  'permission',
  'sharing',
  'use',
  'storage',
  'security',
  'special-groups',
  'management',
  'contact',
  'revision',
  'cessation',
];
export type Task = 'topics' | 'important' | 'risk';
export const tasks: Task[] = ['topics', 'important', 'risk'];

export interface Labelled {
  unit: Unit;
  topics?: string[];
  important?: boolean;
  risk?: boolean;
  /** Labels for which the sentence is in the published dev split. */
  dev: Task[];
}

export interface Document {
  name: string;
  sentences: Labelled[];
}

interface Sentence {
  text: string;
  topics?: string[];
  important?: boolean;
  risk?: boolean;
  dev?: Task[];
}

export const readLines = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);

/** CAPP-130: 111 Chinese policies, sentences in document order. */
export function readPolicies(file: string): Document[] {
  return readLines(file).map((line) => {
    const { policy, sentences: raw } = JSON.parse(line) as { policy: string; sentences: Sentence[] };
    const sentences = raw.map((sentence) => ({ ...sentence, text: fold(sentence.text) }));
    const trails = outline(sentences.map((s) => s.text));
    return {
      name: policy,
      sentences: sentences.map(({ text, dev, ...labels }, i) => ({ ...labels, unit: { text, trail: trails[i]! }, dev: dev ?? [] })),
    };
  });
}

/** Sentences of one document of APPSI-139: its policies follow one another without a mark between them. */
const run = 60;

/**
 * APPSI-139: English. The rows with topics stand in the order of their policies, but for the tenth that is in the other
 * split: runs of them are documents. The rows of the other tasks are shuffled: one joins the row of its split that has the same
 * text and no such label yet, or is a document of its own.
 */
export function readSentences(folder: string): Document[] {
  return (['train', 'dev'] as const).flatMap((split) => {
    const open = new Map<string, Labelled>();
    const rows = new Map(tasks.map((task) => [task, rowsOf(folder, split, task, open)]));
    const inOrder = rows.get('topics')!;
    const runs = Array.from({ length: Math.ceil(inOrder.length / run) }, (_, i) => inOrder.slice(i * run, (i + 1) * run));
    const alone = tasks.slice(1).flatMap((task) => rows.get(task)!.map((sentence) => [sentence]));
    return [...runs, ...alone].map((sentences) => ({ name: sentences[0]!.unit.text, sentences }));
  });
}

/** The sentences that a task's rows bring; a row whose text has a sentence without that label only adds to it. */
function rowsOf(folder: string, split: 'train' | 'dev', task: Task, open: Map<string, Labelled>): Labelled[] {
  const brought: Labelled[] = [];
  for (const line of readLines(`${folder}/${task === 'topics' ? 'topic' : task}.${split}.tsv`)) {
    const tab = line.lastIndexOf('\t');
    const text = fold(unjoin(line.slice(0, tab)));
    let sentence = open.get(text);
    if (!sentence || sentence[task] !== undefined) {
      sentence = { unit: { text, trail: [] }, dev: [] };
      open.set(text, sentence);
      brought.push(sentence);
    }
    answer(sentence, task, line.slice(tab + 1).trim());
    if (split === 'dev') sentence.dev.push(task);
  }
  return brought;
}

function answer(sentence: Labelled, task: Task, label: string): void {
  if (task === 'topics') sentence.topics = label.split(/[,\s]+/).filter((topic) => (topicIds as string[]).includes(topic));
  else sentence[task] = label === '1';
}

/** Some rows have their words joined by commas. */
function unjoin(text: string): string {
  const commas = text.split(',').length - 1;
  const spaces = text.split(' ').length - 1;
  return commas > 3 && commas > 3 * spaces ? text.replace(/,+/g, ' ') : text;
}
