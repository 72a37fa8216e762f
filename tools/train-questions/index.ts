/**
 * npm run train:questions
 *
 * Learns which concepts of a wording speak for which question from wordings of our own (wordings.json), and writes
 * lib/language/asked-weights.json. Prints how many wordings are understood by weights that have not seen them (ten folds), by language; a
 * wording of no known question is right where it is told to be unknown. The same wordings give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Weights } from '../../lib/facts/weigh';
import { concepts, questions } from '../../lib/language/asked';
import { candidatesOf, questionOf } from '../../lib/reader/asked';
import { bagsOf, type Example, fitWeights, Names } from '../train-facts/fit';
import type { Settings } from '../train-facts/settings';

const folds = 10;
const languages = ['zh', 'en'] as const;
type Asked = { id: string | null } & Record<(typeof languages)[number], string[]>;

/** A concept that has a question's name speaks for it, and speaks against no other. */
const prior = Object.fromEntries(concepts.map(({ id }) => [`${id}: ${id}`, 3]));
const settings: Settings = {
  pullCues: 0.5,
  pullIds: 1,
  pullWords: 1,
  rounds: 400,
  prior,
  rule: 0,
  perId: true,
  single: true,
  perLang: false,
  precision: 0,
  ownIn: [],
};
const threshold = 0.4;

const asked: Asked[] = JSON.parse(readFileSync(join(import.meta.dirname, 'wordings.json'), 'utf8'));
const wordings = languages.flatMap((language) =>
  asked.flatMap((one) => one[language].map((wording, i) => ({ language, id: one.id, wording, fold: i % folds }))),
);

const names = new Names();
const examples: Example[] = wordings.map(({ wording, language, id, fold }) => {
  const candidates = candidatesOf(wording);
  const gold = { ids: id ? [id] : [] };
  return { document: wording, lang: language, fold, candidates, gold, bags: bagsOf(candidates, gold, names, settings.perId) };
});
const learnt = (from: Example[]): Weights => ({ ...fitWeights(names, from, settings), threshold, calibration: { scale: 1, shift: 0 } });

const unseen = Array.from({ length: folds }, (_, fold) => learnt(examples.filter((one) => one.fold !== fold)));
for (const language of languages)
  for (const known of [true, false]) {
    const own = wordings.filter((one) => one.language === language && (one.id !== null) === known);
    const got = own.map(({ wording, fold }) => questionOf(wording, { asked: unseen[fold]! }));
    const right = own.filter(({ id }, i) => got[i] === id).length;
    const taken = own.filter(({ id }, i) => got[i] !== null && got[i] !== id).length;
    console.log(`${language} ${known ? 'known questions' : 'others'}: ${right} of ${own.length} right, ${taken} taken for another`);
    if (process.argv.includes('--errors'))
      own.forEach(({ id, wording }, i) => {
        if (got[i] !== id) console.log(`  ${id} ← ${got[i]}  ${wording}`);
      });
  }
console.log(`${questions.length} questions, ${concepts.length} concepts`);
writeFileSync(
  join(import.meta.dirname, '../../lib/language/asked-weights.json'),
  `${JSON.stringify({ asked: learnt(examples) }, null, 1)}\n`,
);
