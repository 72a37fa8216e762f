/**
 * npm run train
 *
 * Builds the classifier of Chinese and of English clauses from ../shared into public/, the same bytes every time.
 * Sentences of the published dev splits are not learnt from, so that they can be measured on.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { englishWords } from '../../lib/classify/english';
import { fields, type Segment } from '../../lib/classify/features';
import type { Manifest, ModelManifest } from '../../lib/classify/model';
import { calibrate } from './calibrate';
import { type Document, readPolicies, readSentences, topicIds } from './corpus';
import { encode } from './encode';
import { type Asked, fit, predict, type Read, readDocuments, type Settings } from './fit';
import { answers } from './labels';
import { sigmoid } from './linear';
import { chooseThresholds, measure, show } from './measure';

const shared = '../shared';
const corpora = {
  zh: {
    folder: 'capp130',
    data: [{ name: 'CAPP-130', licence: 'CC BY 4.0', source: 'Zhu et al., NeurIPS 2023' }],
    settings: { reading: { parts: fields, chars: [1, 4], bits: 16 }, epochs: 6, rate: 0.2, l2: 0, seed: 1 },
  },
  en: {
    folder: 'appsi139',
    data: [{ name: 'APPSI-139', licence: 'CC BY 4.0', source: 'Zhu et al., ACL 2026' }],
    settings: { reading: { parts: ['chars', 'words', 'pairs', 'whole'], chars: [3, 5], bits: 16 }, epochs: 6, rate: 0.2, l2: 0, seed: 1 },
  },
} as const satisfies Record<string, { folder: string; data: ModelManifest['data']; settings: Settings }>;

const learnt: Asked = (_, sentence, task) => !sentence.dev.includes(task);
const heldOut: Asked = (_, sentence, task) => sentence.dev.includes(task);
const folds = 3;

/** Thresholds and calibration from predictions on documents that the model had not seen. */
function calibration(read: Read, settings: Settings) {
  const unseen = Array.from({ length: folds }, (_, fold) => {
    const model = fit(read, (d, s, t) => learnt(d, s, t) && d % folds !== fold, settings);
    return predict(model, read, (d, s, t) => learnt(d, s, t) && d % folds === fold);
  }).flat();
  const calibrations = Array.from({ length: answers }, (_, k) =>
    calibrate(unseen.filter(({ y }) => y[k]! >= 0).map(({ y, logits }) => ({ logit: logits[k]!, y: y[k]! }))),
  );
  const scaled = unseen.map(({ y, logits }) => ({ y, p: logits.map((x, k) => sigmoid(calibrations[k]!.slope * x + calibrations[k]!.shift)) }));
  return { calibrations, thresholds: chooseThresholds(scaled), scaled };
}

function build(lang: 'zh' | 'en', documents: Document[], segment: Segment): ModelManifest {
  const { settings, data } = corpora[lang];
  const read = readDocuments(documents, segment, settings.reading);
  const { calibrations, thresholds, scaled } = calibration(read, settings);
  console.log(lang, 'unseen documents', show(measure(scaled, thresholds)));
  const model = fit(read, learnt, settings);
  const dev = predict(model, read, heldOut).map(({ y, logits }) => ({
    y,
    p: logits.map((x, k) => sigmoid(calibrations[k]!.slope * x + calibrations[k]!.shift)),
  }));
  console.log(lang, 'published dev', show(measure(dev, thresholds)));
  const values = new Float32Array(model.weights.length + answers);
  values.set(model.weights);
  values.set(model.bias, model.weights.length);
  const { bytes, tensors } = encode([{ name: 'linear', rows: values.length / answers, columns: answers, values }], 31, 0.9999);
  const file = `classify.${lang}.bin`;
  writeFileSync(`public/${file}`, bytes);
  console.log(lang, bytes.length, 'bytes,', gzipSync(bytes).length, 'gz');
  const { micro, macro, important, risk } = measure(dev, thresholds);
  const { any: _, ...cuts } = thresholds;
  return { file, bytes: bytes.length, reading: settings.reading, tensors, calibration: calibrations, thresholds: cuts, data: [...data], scores: { dev: { micro, macro, important, risk } } };
}

if (!existsSync(shared)) {
  console.error('not run: ../shared is not here');
  process.exit(2);
}
const { cut } = await import('jieba-wasm');
const zh = build('zh', readPolicies(`${shared}/capp130/policies.jsonl`), (text) => cut(text, true));
const en = build('en', readSentences(`${shared}/appsi139`), englishWords);
const manifest: Manifest = { format: 1, version: '1', answers: ['any', ...topicIds, 'important', 'risk'], models: { zh, en } };
writeFileSync('public/classify.json', `${JSON.stringify(manifest)}\n`);
