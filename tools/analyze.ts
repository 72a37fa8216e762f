/**
 * npm run -s analyze -- [--json] [--url URL] FILE… | -
 *
 * Prints the card of each policy: readable, or with --json one JSON object a line. Exit 1 if a file could not be read.
 */
import { parseArgs } from 'node:util';
import { analyze } from '../lib/analyze';
import { loadClassifier } from './engine';
import { readFilePage } from './input/read';

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
    const { text: _text, sections: _sections, url: _url, title: _title, ...analysis } = await analyze(readFilePage(file, values.url), classifier);
    console.log(values.json ? JSON.stringify({ file, ...analysis }) : JSON.stringify(analysis.card, null, 1));
  } catch (error) {
    console.error(`${file}: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
