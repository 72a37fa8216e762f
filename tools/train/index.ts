/**
 * npm run train [-- --folds [--split N] | --tables] [--only zh|en]
 *
 * Builds the classifier of Chinese and of English clauses from ../shared into public/, the same bytes every time.
 * Sentences of the published dev splits are not learnt from, so that they can be measured on. --folds only measures by
 * whole documents: five times, four fifths of them are learnt from, and the others are measured on; --split N cuts the folds otherwise and begins
 * from other weights, and leaves the published dev splits out as the build does. --tables prints the
 * comparisons of docs/classification.md.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Manifest, ModelManifest } from '../../lib/classify/model';
import { wordsOf } from '../../lib/classify/words';
import { type Document, readPolicies, readSentences, topicIds } from './corpus';
import { learnModel, load, predict, type Reads, readAll, sharesOf } from './fit';
import { fitThresholds } from './fit-thresholds';
import { type Measures, measure, show } from './measure';
import { printCoverage, printReliability } from './reliability';
import { settings } from './settings';
import { printAgreement, printCurve, printParts, printTwins } from './tables';
import { always, decideFolds, heldOut, learnt, unseen } from './unseen';

const shared = '../shared';
const sources = {
  zh: { name: 'CAPP-130', licence: 'CC BY 4.0', source: 'Zhu et al., NeurIPS 2023' },
  en: { name: 'APPSI-139', licence: 'CC BY 4.0', source: 'Zhu et al., ACL 2026' },
};
type Lang = keyof typeof sources;

const rounded = ({ micro, macro, important, risk }: Measures): Record<string, number> =>
  Object.fromEntries(Object.entries({ micro, macro, important, risk }).map(([name, value]) => [name, Number(value.toFixed(4))]));

function build(lang: Lang, reads: Reads): ModelManifest {
  const scored = unseen(reads, settings[lang], learnt);
  const { calibration, thresholds } = fitThresholds(scored.flat());
  const fitted = learnModel(reads, learnt, settings[lang]);
  const dev = predict(load(fitted, settings[lang], calibration, thresholds), reads, heldOut).map((one) => ({ ...one, thresholds }));
  const decided = decideFolds(scored);
  const scores = { unseen: measure(decided), dev: measure(dev) };
  for (const [split, measures] of Object.entries(scores)) console.log(`${lang} ${split.padEnd(7)} ${show(measures)}`);
  printReliability(decided);
  printCoverage(decided);
  const file = `classify.${lang}.bin`;
  writeFileSync(`public/${file}`, fitted.bytes);
  console.log(`${lang} ${fitted.bytes.length} bytes, ${gzipSync(fitted.bytes, { level: 9 }).length} gz`);
  const { linear, net } = settings[lang];
  return {
    file,
    bytes: fitted.bytes.length,
    linear: linear?.reading ?? null,
    net: net.reading,
    shares: sharesOf(settings[lang]),
    matrices: fitted.places,
    calibration,
    thresholds,
    data: sources[lang],
    scores: { unseen: rounded(scores.unseen), dev: rounded(scores.dev) },
  };
}

if (!existsSync(shared)) {
  console.error('not run: ../shared is not here');
  process.exit(2);
}
const corpora: Record<Lang, () => Document[]> = {
  zh: () => readPolicies(`${shared}/capp130/policies.jsonl`),
  en: () => readSentences(`${shared}/appsi139`),
};
const option = (name: string): string | null =>
  process.argv.includes(name) ? (process.argv[process.argv.indexOf(name) + 1] ?? null) : null;
const asked = option('--only');
const split = option('--split');
const langs = (['zh', 'en'] as const).filter((lang) => !asked || lang === asked);

function printFolds(lang: Lang, reads: Reads): void {
  const { linear, net, share } = settings[lang];
  const seed = (one: { seed: number }) => one.seed + 10 * Number(split);
  const seeded = { linear: linear && { ...linear, seed: seed(linear) }, net: { ...net, seed: seed(net) }, share };
  const decided = decideFolds(unseen(reads, seeded, split === null ? always : learnt, Number(split)));
  console.log(`${lang} unseen  ${show(measure(decided))}`);
  printReliability(decided);
  printCoverage(decided);
}

if (process.argv.includes('--folds')) {
  for (const lang of langs) printFolds(lang, readAll(corpora[lang](), wordsOf[lang]));
} else if (process.argv.includes('--tables')) {
  for (const lang of langs) {
    const reads = readAll(corpora[lang](), wordsOf[lang]);
    printAgreement(reads.documents);
    printTwins(reads.documents);
    if (lang === 'zh') printParts(reads);
    printCurve(reads, settings[lang]);
  }
} else {
  const manifestFile = 'public/classify.json';
  const before = asked ? (JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest).models : {};
  const built = Object.fromEntries(langs.map((lang) => [lang, build(lang, readAll(corpora[lang](), wordsOf[lang]))]));
  const models = { ...before, ...built } as Manifest['models'];
  const manifest: Manifest = { format: 1, version: '1', answers: ['any', ...topicIds, 'important', 'risk'], models };
  writeFileSync(manifestFile, `${JSON.stringify(manifest)}\n`);
}
