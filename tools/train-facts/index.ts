/**
 * npm run train:facts [-- --errors FIELD] [--only FIELD,…]
 *
 * Learns how much each cue counts, for every question of every kind, from all gold cards (../shared/corpus/dev and batch2, and those
 * of tools/annotated), and writes lib/facts/weights/*.json. Prints each question's score on documents left out (ten folds), then that of
 * whole cards by language, and writes these cards to .output/unseen.ndjson; with --errors what went wrong with a field there; with --only
 * the other fields keep their weights. The same data give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { kinds } from '../../lib/facts';
import { scores } from '../eval/scores';
import { readDocuments } from './documents';
import { bestThreshold, type Judged, scoreAt } from './fit';
import { settingsOf } from './settings';
import { langs, train } from './train';

const folds = 10;
const { values } = parseArgs({ options: { errors: { type: 'string' }, only: { type: 'string' } } });
const fields = values.only?.split(',') ?? kinds.map(({ field }) => field);
const documents = await readDocuments();
if (!documents.length) {
  console.log('not run: ../shared is not here');
  process.exit(0);
}

function tell(field: string, of: string, judged: Judged[]): void {
  const { precision, perLang } = settingsOf(field, of);
  if (perLang)
    for (const lang of langs)
      figures(
        `${field} ${of} ${lang}`,
        field,
        judged.filter((one) => one.lang === lang),
        precision,
      );
  else figures(`${field} ${of}`, field, judged, precision);
}

function figures(name: string, field: string, judged: Judged[], floor: number): void {
  const threshold = bestThreshold(judged, floor);
  const { f1, precision, recall } = scoreAt(judged, threshold);
  const told = [f1, precision, recall, threshold].map((figure) => figure.toFixed(3)).join('  ');
  console.log(`${name.padEnd(28)} ${told}  of ${judged.length}`);
  if (values.errors !== field) return;
  for (const { document, id, probability, stated } of judged)
    if (probability >= threshold !== stated) console.log(`  ${stated ? 'missed' : 'extra '} ${document} ${id} ${probability.toFixed(2)}`);
}

console.log(`${documents.length} documents; F1, precision, recall and threshold on documents left out`);
const { weights: learnt, cards } = train(documents, folds, tell, fields);
for (const [field, weights] of Object.entries(learnt))
  if (fields.includes(field) && Object.keys(weights!).length)
    writeFileSync(`lib/facts/weights/${field}.json`, `${JSON.stringify(weights, null, 1)}\n`);
console.log(scores(documents, { unseen: cards }));
