/** npm run -s rewrite -- FILE.jsonl: lines {sentence}, back as {sentence, rewrite}. */
import { readFileSync } from 'node:fs';
import { rewrite } from '../lib/reader/rewrite';
import { languageOf } from '../lib/text/language';

const file = process.argv[2];
if (!file) {
  console.error('usage: npm run -s rewrite -- FILE.jsonl');
  process.exit(2);
}
for (const line of readFileSync(file, 'utf8').split('\n')) {
  if (!line.trim()) continue;
  const { sentence } = JSON.parse(line) as { sentence: string };
  console.log(JSON.stringify({ sentence, rewrite: rewrite(sentence, languageOf(sentence)) }));
}
