/**
 * npm run train [-- --folds] [--only zh|en]
 *
 * Builds the classifier of Chinese and of English clauses from ../shared into public/, the same bytes every time.
 * Sentences of the published dev splits are not learnt from, so that they can be measured on. --folds only measures by
 * whole policies: five times, four fifths of the policies are learnt from, and the others are measured on.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { englishWords } from '../../lib/classify/english';
import type { Manifest, ModelManifest, Thresholds } from '../../lib/classify/model';
import type { Segment } from '../../lib/classify/prepare';
import { calibrate, calibrated } from './calibrate';
import { type Document, readPolicies, readSentences, topicIds } from './corpus';
import { type Asked, fit, load, predict, type Reads, readAll, uncalibrated } from './fit';
import { answers } from './labels';
import { chooseThresholds, type Measures, measure, type Scored, show } from './measure';
import { settings } from './settings';

const shared = '../shared';
const sources = {
  zh: { name: 'CAPP-130', licence: 'CC BY 4.0', source: 'Zhu et al., NeurIPS 2023' },
  en: { name: 'APPSI-139', licence: 'CC BY 4.0', source: 'Zhu et al., ACL 2026' },
};
type Lang = keyof typeof sources;

const always: Asked = () => true;
const learnt: Asked = (_, sentence, task) => !sentence.dev.includes(task);
const heldOut: Asked = (_, sentence, task) => sentence.dev.includes(task);
const folds = 5;
const anyThresholds: Thresholds = { topics: topicIds.map(() => 0.5), important: 0.5, risk: 0.5 };

/** Answers on documents that the model had not seen, by fold, before calibration. */
function unseen(reads: Reads, lang: Lang, asked: Asked): Scored[][] {
  return Array.from({ length: folds }, (_, fold) => {
    const fitted = fit(reads, (d, s, t) => asked(d, s, t) && d % folds !== fold, settings[lang]);
    return predict(load(fitted, settings[lang], uncalibrated, anyThresholds), reads, (d, s, t) => asked(d, s, t) && d % folds === fold);
  });
}

/** Calibration and thresholds from answers on unseen documents. */
function settle(scored: Scored[]) {
  const calibration = Array.from({ length: answers }, (_, k) => calibrate(scored.filter(({ y }) => y[k]! >= 0).map(({ y, p }) => ({ p: p[k]!, y: y[k]! }))));
  return { calibration, thresholds: chooseThresholds(scored.map(({ y, p }) => ({ y, p: calibrated(p, calibration) }))) };
}

const rounded = ({ micro, macro, important, risk }: Measures): Record<string, number> =>
  Object.fromEntries(Object.entries({ micro, macro, important, risk }).map(([name, value]) => [name, Number(value.toFixed(4))]));

/** Measures on unseen documents; each fold by the calibration and thresholds of the other folds. */
function measureFolds(scored: Scored[][]): Measures {
  const decided = scored.flatMap((fold, f) => {
    const { calibration, thresholds } = settle(scored.filter((_, other) => other !== f).flat());
    return fold.map(({ y, p }) => ({ y, p: calibrated(p, calibration), thresholds }));
  });
  return measure(decided);
}

function build(lang: Lang, reads: Reads): ModelManifest {
  const scored = unseen(reads, lang, learnt);
  const { calibration, thresholds } = settle(scored.flat());
  const fitted = fit(reads, learnt, settings[lang]);
  const dev = predict(load(fitted, settings[lang], calibration, thresholds), reads, heldOut).map((one) => ({ ...one, thresholds }));
  const scores = { unseen: measureFolds(scored), dev: measure(dev) };
  for (const [split, measures] of Object.entries(scores)) console.log(`${lang} ${split.padEnd(7)} ${show(measures)}`);
  const file = `classify.${lang}.bin`;
  writeFileSync(`public/${file}`, fitted.bytes);
  console.log(`${lang} ${fitted.bytes.length} bytes, ${gzipSync(fitted.bytes, { level: 9 }).length} gz`);
  const { linear, net } = settings[lang];
  return {
    file, bytes: fitted.bytes.length, linear: linear.reading, net: net.reading, matrices: fitted.places,
    calibration, thresholds, data: sources[lang], scores: { unseen: rounded(scores.unseen), dev: rounded(scores.dev) },
  };
}

if (!existsSync(shared)) {
  console.error('not run: ../shared is not here');
  process.exit(2);
}
const { cut } = await import('jieba-wasm');
const segments: Record<Lang, Segment> = { zh: (text) => cut(text, true), en: englishWords };
const corpora: Record<Lang, () => Document[]> = { zh: () => readPolicies(`${shared}/capp130/policies.jsonl`), en: () => readSentences(`${shared}/appsi139`) };
const asked = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : null;
const langs = (['zh', 'en'] as const).filter((lang) => !asked || lang === asked);

if (process.argv.includes('--folds')) {
  for (const lang of langs) console.log(`${lang} unseen  ${show(measureFolds(unseen(readAll(corpora[lang](), segments[lang]), lang, always)))}`);
} else {
  const manifestFile = 'public/classify.json';
  const before = asked ? (JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest).models : {};
  const built = Object.fromEntries(langs.map((lang) => [lang, build(lang, readAll(corpora[lang](), segments[lang]))]));
  const models = { ...before, ...built } as Manifest['models'];
  const manifest: Manifest = { format: 1, version: '1', answers: ['any', ...topicIds, 'important', 'risk'], models };
  writeFileSync(manifestFile, `${JSON.stringify(manifest)}\n`);
}
