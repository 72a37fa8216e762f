/**
 * npm run eval [-- --worst N] [-- --errors] [-- --calibration]
 *
 * Scores the cards of all documents that have a gold card, with ../shared/eval/score.mjs, by language, and the answers to readers' questions: by ten folds (every weight, threshold
 * and calibration fitted on other documents), and as the product ships, whose weights and rules have seen them. --worst prints the documents
 * that cost most; --errors the ten commonest errors of every field; --calibration how often statements of a confidence are right, all three
 * by ten folds. Needs ../shared; says so where it is not there.
 */
import { parseArgs } from 'node:util';
import { findFacts } from '../lib/facts';
import { asks } from './eval/asks';
import { calibration } from './eval/calibration';
import { commonestErrors, idsOf, quotes, scorer, scores } from './eval/scores';
import { readDocuments } from './train-facts/documents';
import { train } from './train-facts/train';

const folds = 10;
const languages = ['zh', 'en'] as const;
const { values } = parseArgs({
  options: { worst: { type: 'string' }, errors: { type: 'boolean' }, calibration: { type: 'boolean' } },
});
const documents = await readDocuments();
if (!documents.length) {
  console.log('not run: ../shared is not here');
  process.exit(0);
}
const shipped = documents.map(({ policy, labels }) => findFacts(policy, labels));
const { cards } = train(documents, folds);
const ways = { unseen: cards, 'looked at': shipped };
console.log(scores(documents, ways));
console.log(asks(documents, ways));
console.log(quotes(documents, shipped));
for (const lang of languages) {
  const ids = idsOf(documents, lang);
  if (values.worst) console.log(`── ${lang}\n${scorer('unseen', ids, '--worst', values.worst)}`);
  if (values.errors) console.log(`── ${lang}: commonest errors, unseen (− missed, + wrongly said)\n${commonestErrors('unseen', ids)}`);
  if (values.calibration)
    console.log(`── ${lang}: confidence → share right (statements), all and by confidence, unseen\n${calibration('unseen', ids)}`);
}
