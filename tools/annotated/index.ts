/**
 * Policies of ../shared that have no gold card there, read for this project under ../shared/contract/guidelines.md: the cards
 * (ids, names, dates, paths; no sentence of the policies) stand in cards/, the texts stay in ../shared. Policies of our own writing
 * stand in own/, each with its card, made before anything was run on it.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pluePolicies } from './plue';

export const cards = join(import.meta.dirname, 'cards');
export const own = join(import.meta.dirname, 'own');
const sentences = '../shared/capp130/policies.jsonl';
const pages = '../shared/corpus/pages/policy';

export const annotatedIds = (): string[] =>
  readdirSync(cards)
    .filter((name) => name.endsWith('.card.json'))
    .map((name) => name.replace('.card.json', ''))
    .sort();

/** Writes the texts of these policies to a folder, as files that can be analysed; their paths, in the order of `ids`. Needs ../shared. */
export function writeAnnotated(ids: readonly string[], folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  const bySentence = new Map(
    readFileSync(sentences, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { policy: string; sentences: { text: string }[] })
      .map(({ policy, sentences }) => [policy, sentences.map(({ text }) => text.trim())]),
  );
  const english = pluePolicies();
  const names = existsSync(pages) ? readdirSync(pages) : [];
  return ids.map((id) => {
    const said = bySentence.get(id);
    const text = said ? paragraphs(said) : english.get(id);
    const name = names.find((one) => one.startsWith(`${id}_`));
    if (!text && !name) throw new Error(`no text of ${id} in ../shared`);
    const file = join(folder, text ? `${id}.txt` : `${id}.html`);
    writeFileSync(file, text ?? readFileSync(join(pages, name!)));
    return file;
  });
}

const numbered = /^(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]|第[一二三四五六七八九十]+|[①-⑳]|[a-zA-Z][.、)]|[·•●\-–◆■※【])/u;
/** Longest paragraph that sentences are joined to, in characters. */
const longest = 900;

/** Sentences of the corpus as paragraphs: one goes on where the last one ended with a full stop and it opens no point. */
function paragraphs(sentences: string[]): string {
  const lines: string[] = [];
  for (const sentence of sentences) {
    const last = lines.at(-1);
    const goesOn =
      last && /[。！；;!？?”"]$/u.test(last) && last.length < longest && !numbered.test(sentence) && /[。！；;：:]$/u.test(sentence);
    if (goesOn) lines[lines.length - 1] = last + sentence;
    else lines.push(sentence);
  }
  return lines.join('\n');
}
