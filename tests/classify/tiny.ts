import { type Classifier, type Manifest, makeClassifier } from '../../lib/classify';
import type { ModelManifest } from '../../lib/classify/model';
import type { WordsOf } from '../../lib/classify/words';

export const topics = ['collection', 'sharing'] as const;
const answers = ['any', ...topics, 'important', 'risk'];
const width = 2;
const size = 1;
const bits = 4;

/** Random but fixed weights: an own-made model of a few rows. */
export function tinyModel(seed: number): { bytes: Uint8Array; manifest: ModelManifest } {
  const shapes: [string, number, number][] = [
    ['linear', 1 << bits, answers.length],
    ['linear.bias', 1, answers.length],
    ['embedding', 1 << bits, width],
    ['forwards.input', 3 * size, width],
    ['forwards.state', 3 * size, size],
    ['forwards.bias', 4 * size, 1],
    ['backwards.input', 3 * size, width],
    ['backwards.state', 3 * size, size],
    ['backwards.bias', 4 * size, 1],
    ['out', answers.length, width + 2 * size],
    ['out.bias', 1, answers.length],
  ];
  let state = seed;
  let offset = 0;
  const values: number[] = [];
  const matrices = shapes.map(([name, rows, columns]) => {
    for (let i = 0; i < rows * columns; i++) {
      state = (state * 75 + 74) % 65537;
      values.push((state % 255) - 127);
    }
    offset += rows * columns;
    return { name, rows, columns, offset: offset - rows * columns, scales: Array.from({ length: columns }, () => 0.02) };
  });
  const manifest: ModelManifest = {
    file: 'tiny.bin',
    bytes: values.length,
    linear: { parts: ['chars', 'words', 'before', 'after', 'title', 'titles', 'lead', 'shape', 'pairs', 'whole'], chars: [1, 2], bits },
    net: { parts: ['words'], chars: [1, 1], bits },
    shares: answers.map(() => 0.5),
    matrices,
    calibration: answers.map(() => ({ slope: 1, shift: 0 })),
    thresholds: { topics: topics.map(() => 0.5), important: 0.5, risk: 0.5 },
    data: { name: 'none', licence: 'none', source: 'none' },
    scores: {},
  };
  return { bytes: new Uint8Array(Int8Array.from(values).buffer), manifest };
}

/** Every character a word. */
export const characters: WordsOf = (normal, most) => Int32Array.from(normal.slice(0, most), (character) => character.charCodeAt(0));

export function tinyClassifier(): Classifier {
  const zh = tinyModel(1);
  const en = tinyModel(2);
  const manifest: Manifest = { format: 1, version: 'test', answers, models: { zh: zh.manifest, en: en.manifest } };
  return makeClassifier({ zh: zh.bytes, en: en.bytes, manifest });
}
