/**
 * npx tsx tools/train-facts/cross [--json FILE]
 *
 * Cards of documents that nothing was learnt from: ten folds of whole documents, every weight, threshold and calibration fitted on the
 * other nine. Writes .output/cross.ndjson for ../shared/eval/score.mjs.
 */
import { writeFileSync } from 'node:fs';
import { asWritten } from '../../lib/clauses/written';
import { findFacts } from '../../lib/facts';
import { readDocuments } from './documents';
import { train } from './train';

const folds = 10;
/** Folds within the nine, for threshold and calibration. */
const inner = 4;
const documents = await readDocuments();
const lines = Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
  const weights = train(
    documents.filter((_, i) => i % folds !== fold),
    inner,
  );
  return documents
    .filter((_, i) => i % folds === fold)
    .map(({ file, policy, labels }) => JSON.stringify({ file, card: asWritten(policy, findFacts(policy, labels, weights)).card }));
});
writeFileSync('.output/cross.ndjson', `${lines.join('\n')}\n`);
