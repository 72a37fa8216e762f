/**
 * npm run -s classify -- FILE.jsonl…
 *
 * Labels sentences: one policy a line, {"policy": "…", "sentences": [{"text": "…"}, …]}, out as {"policy", "sentences":
 * [{topics, important, risk, classified, probability}, …]} in the same order. `topics` are the likeliest topics, always at
 * least one, as the corpus's measure asks; `classified` is false where the product would say none of them. Other keys of
 * the input, labels among them, are not read. Exit 1 if a file could not be read.
 */
import { readFileSync } from 'node:fs';
import { guess, labelOf } from '../lib/classify';
import { outline } from '../lib/classify/outline';
import { fold, foldWords, isTraditional } from '../lib/text/fold';
import { loadClassifier } from './engine';

const files = process.argv.slice(2);
if (!files.length) {
  console.error('usage: classify FILE.jsonl…');
  process.exit(2);
}
/** Sentences as the product reads a page's text: Traditional characters and words as Simplified ones. */
function folded(written: string[]): string[] {
  const read = written.map((text) => ({ text: fold(text), written: text }));
  const words = isTraditional(read) ? foldWords : (text: string) => text;
  return read.map(({ text }) => words(text));
}

const classifier = await loadClassifier();
for (const file of files) {
  try {
    for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
      const { policy, sentences } = JSON.parse(line) as { policy: string; sentences: { text: string }[] };
      const texts = folded(sentences.map((sentence) => sentence.text));
      const trails = outline(texts);
      const clauses = texts.map((text, i) => ({
        text,
        lang: /\p{Script=Han}/u.test(text) ? ('zh' as const) : ('en' as const),
        trail: trails[i]!,
      }));
      const guesses = guess(clauses, classifier);
      console.log(JSON.stringify({ policy, sentences: guesses.map((one) => ({ ...labelOf(one), topics: one.topics })) }));
    }
  } catch (error) {
    console.error(`${file}: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
