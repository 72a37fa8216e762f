/**
 * npm run -s analyze -- [--json] [--url URL] FILE… | -
 *
 * Prints the card of each policy: readable, or with --json one JSON object a line. Exit 1 if a file could not be read.
 */
import { parseArgs } from 'node:util';
import { analyze } from '../lib/analyze';
import { loadClassifier } from './engine';
import { readFile } from './input/read';
import { printCard } from './print/card';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, url: { type: 'string' } },
});
if (!positionals.length) {
  console.error('usage: npm run -s analyze -- [--json] [--url URL] FILE… | -');
  process.exit(2);
}
const classifier = await loadClassifier();
for (const file of positionals) {
  try {
    const { page, maybe } = await readFile(file, values.url);
    const analysis = await analyze(page, () => classifier);
    const { isPolicy, score, language, card, receipt, ms } = analysis;
    const clauses = analysis.clauses.map(({ text, start, end, trail, kind, topics, important, risk }) => ({
      text,
      start,
      end,
      trail,
      kind,
      topics,
      important,
      risk,
    }));
    console.log(
      values.json
        ? JSON.stringify({ file, isPolicy: maybe && isPolicy, score, language, card, clauses, receipt, ms })
        : printCard(analysis),
    );
  } catch (error) {
    console.error(`${file}: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
