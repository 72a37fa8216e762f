/** The policies with gold cards: those of ../shared, those read for this project, those of our own writing. Read and classified once. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { classify } from '../../lib/classify';
import { readPolicy } from '../../lib/clauses';
import type { Label, PolicyText } from '../../lib/model';
import { annotatedIds, cards, own, writeAnnotated } from '../annotated';
import { loadClassifier } from '../engine';
import { readInput } from '../input/read';
import type { GoldCard } from './gold';

export interface Document {
  id: string;
  /** Folder of its gold card. */
  folder: string;
  file: string;
  policy: PolicyText;
  labels: Label[];
  gold: GoldCard;
  /** Of our own writing: learnt from, and scored apart from real ones. */
  isOwn: boolean;
}

const folders = ['../shared/corpus/dev', '../shared/corpus/batch2'];

/** The true answers to readers' questions about a document, where somebody has read it for them. */
function answersOf(id: string): GoldCard['answers'] {
  const file = `../shared/ask/dev/${id}.answers.json`;
  if (!existsSync(file)) return undefined;
  const { answers } = JSON.parse(readFileSync(file, 'utf8')) as { answers: { q: string; verdict: string }[] };
  return answers.map(({ q, verdict }) => ({ question: q, verdict }));
}

const textsIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => /\.(html|txt)$/.test(name) && !name.endsWith('.read.txt'))
    .map((name) => ({ id: name.replace(/\.\w+$/, ''), file: `${folder}/${name}`, folder }));

/** Every document with its gold card, real ones first, in order of language and id. Empty where ../shared is not there. */
export async function readDocuments(): Promise<Document[]> {
  const given = folders.filter(existsSync).flatMap(textsIn);
  const annotated = given.length ? annotatedIds() : [];
  const files = writeAnnotated(annotated, '.output/annotated');
  const ours = given.length ? textsIn(own) : [];
  const all = [...given, ...annotated.map((id, i) => ({ id, file: files[i]!, folder: cards })), ...ours];
  const classifier = await loadClassifier();
  const documents = all.map(({ id, file, folder }): Document => {
    const policy = readPolicy(readInput(file).page);
    const gold: GoldCard = { ...JSON.parse(readFileSync(`${folder}/${id}.card.json`, 'utf8')), answers: answersOf(id) };
    return { id, file, folder, policy, labels: classify(policy.clauses, classifier), gold, isOwn: folder === own };
  });
  const key = ({ id, policy, isOwn }: Document) => `${isOwn ? 1 : 0} ${policy.language} ${id}`;
  return documents.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
