/**
 * npm run -s analyze -- [--json | --checklist] [--law cn,eu,us,tw,hk] [--url URL] [--with OTHER]… FILE… | -
 *
 * Prints the card of each policy: readable, or with --json one JSON object a line; with --checklist a table of what laws ask for. Whose laws
 * is taken from the text unless --law says. --with: a document that the policies refer to; what it says joins their cards, each clause
 * of it marked by its title. Exit 1 if a file could not be read.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { analyze } from '../lib/analyze';
import { joined } from '../lib/annexes';
import { checksBy } from '../lib/language/checklist/checks';
import type { Jurisdiction } from '../lib/model';
import { rowsOf } from '../lib/wording/checklist';
import { loadClassifier } from './engine';
import { readFile } from './input/read';
import { printCard, printChecklist } from './print/card';
import { textsIn } from './print/texts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean' },
    checklist: { type: 'boolean' },
    law: { type: 'string' },
    url: { type: 'string' },
    with: { type: 'string', multiple: true },
  },
});
if (!positionals.length) {
  console.error('usage: analyze [--json | --checklist] [--law cn,eu,us,tw,hk] [--url URL] [--with OTHER]… FILE… | -');
  process.exit(2);
}
const laws = values.law?.split(',').filter((law): law is Jurisdiction => law in checksBy);
const classifier = await loadClassifier();
const documents = await Promise.all(
  (values.with ?? []).map(async (file) => {
    const { page } = await readFile(file);
    return { title: page.title || basename(file), url: page.url, analysis: await analyze(page, () => classifier) };
  }),
).catch((error: Error) => {
  console.error(`--with: ${error.message}`);
  process.exit(1);
});
for (const file of positionals) {
  try {
    const { page, maybe } = await readFile(file, values.url);
    const read = joined(await analyze(page, () => classifier), documents);
    const analysis = { ...read, regions: laws ?? read.regions };
    const { isPolicy, score, language, card, receipt, ms } = analysis;
    const checklist = rowsOf(analysis.checklist, analysis.regions, textsIn(language));
    const clauses = analysis.clauses.map(({ text, start, end, trail, kind, topics, important, risk, document }) => ({
      text,
      start,
      end,
      trail,
      kind,
      topics,
      important,
      risk,
      ...(document && { document }),
    }));
    console.log(
      values.json
        ? JSON.stringify({ file, isPolicy: maybe && isPolicy, score, language, card, checklist, clauses, receipt, ms })
        : values.checklist
          ? printChecklist(analysis)
          : printCard(analysis),
    );
  } catch (error) {
    console.error(`${file}: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
