/** The labelled corpora of ../shared as documents of units with labels. */
import { readFileSync } from 'node:fs';
import type { Unit } from '../../lib/classify/features';
import { outline } from '../../lib/classify/outline';
import type { TopicId } from '../../lib/model';

export const topicIds: TopicId[] = [
  'collection', 'permission', 'sharing', 'use', 'storage', 'security', 'special-groups', 'management', 'contact', 'revision', 'cessation',
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
    const { policy, sentences } = JSON.parse(line) as { policy: string; sentences: Sentence[] };
    const trails = outline(sentences.map((s) => s.text));
    return {
      name: policy,
      sentences: sentences.map(({ text, dev, ...labels }, i) => ({ ...labels, unit: { text, trail: trails[i]! }, dev: dev ?? [] })),
    };
  });
}

/** APPSI-139: English sentences without context; each distinct sentence is a document of its own, its labels merged. */
export function readSentences(folder: string): Document[] {
  const found = new Map<string, Labelled>();
  for (const task of tasks) {
    for (const split of ['train', 'dev'] as const) {
      for (const line of readLines(`${folder}/${task === 'topics' ? 'topic' : task}.${split}.tsv`)) {
        const [text, label] = [line.slice(0, line.lastIndexOf('\t')), line.slice(line.lastIndexOf('\t') + 1).trim()];
        const clean = unjoin(text);
        const key = `${clean}`;
        const one = found.get(key) ?? { unit: { text: clean, trail: [] }, dev: [] };
        if (one[task] !== undefined && split === 'train' && one.dev.includes(task)) continue;
        if (task === 'topics') one.topics = label.split(/[,\s]+/).filter((t) => (topicIds as string[]).includes(t));
        else one[task] = label === '1';
        if (split === 'dev') one.dev.push(task);
        found.set(key, one);
      }
    }
  }
  return [...found].map(([name, sentence]) => ({ name, sentences: [sentence] }));
}

/** Some rows have their words joined by commas. */
function unjoin(text: string): string {
  const commas = text.split(',').length - 1;
  const spaces = text.split(' ').length - 1;
  return commas > 3 && commas > 3 * spaces ? text.replace(/,+/g, ' ') : text;
}
