/**
 * npm run train:rewrite
 *
 * Learns which units of a Chinese sentence experts leave out of a plain rewriting, from ../shared/capp130/rewrites.dev.jsonl
 * (CAPP-130, CC BY 4.0), and writes the weights. Prints the figures of ../shared/eval/rewrite.mjs twice: for sentences
 * that the model never saw (10-fold), and for the model that is shipped.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { itemsIn } from '../lib/facts/spans/items';
import { buckets, leaveOutUnits, splitUnits, unitFeatures } from '../lib/reader/rewrite-units';

const source = '../shared/capp130/rewrites.dev.jsonl';
const pairs: { sentence: string; rewrite: string }[] = readFileSync(source, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

/** For each unit the share of its characters in the longest common subsequence with the rewriting. */
function shareKept(units: string[], rewriting: string): number[] {
  const text = units.join('');
  const longest = Array.from({ length: text.length + 1 }, () => new Uint16Array(rewriting.length + 1));
  for (let i = text.length - 1; i >= 0; i--)
    for (let j = rewriting.length - 1; j >= 0; j--)
      longest[i]![j] = text[i] === rewriting[j] ? longest[i + 1]![j + 1]! + 1 : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
  const inBoth = new Uint8Array(text.length);
  for (let i = 0, j = 0; i < text.length && j < rewriting.length; ) {
    if (text[i] === rewriting[j] && longest[i]![j] === longest[i + 1]![j + 1]! + 1) {
      inBoth[i++] = 1;
      j++;
    } else if (longest[i + 1]![j]! >= longest[i]![j + 1]!) i++;
    else j++;
  }
  let at = 0;
  return units.map((unit) => {
    const from = at;
    at += unit.length;
    return inBoth.subarray(from, at).reduce((sum, bit) => sum + bit, 0) / unit.length;
  });
}

const sentences = pairs.map(({ sentence, rewrite }) => {
  const units = splitUnits(sentence);
  const total = units.join('').length;
  const kept = shareKept(units, rewrite);
  const examples = units.map((unit, i) => ({ features: unitFeatures(units, i), kept: kept[i]!, weight: Math.sqrt(unit.length / total) }));
  return { units, examples };
});
type Sentence = (typeof sentences)[number];

/** Logistic regression on the share kept, by AdaGrad, over the examples in an order of its own for each seed. */
function learnOnce(of: Sentence[], seed: number): Float32Array {
  const rows = of.flatMap(({ examples }) => examples);
  const weights = new Float32Array(buckets);
  const squares = new Float32Array(buckets).fill(1e-4);
  const order = [...rows.keys()];
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  for (let epoch = 0; epoch < 10; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const index of order) {
      const { features, kept, weight } = rows[index]!;
      const norm = 1 / Math.sqrt(features.length);
      const sum = features.reduce((total, feature) => total + weights[feature]!, 0) * norm;
      const slope = (1 / (1 + Math.exp(-sum)) - kept) * weight * norm;
      for (const feature of features) {
        const step = slope + 3e-5 * weights[feature]!;
        squares[feature]! += step * step;
        weights[feature]! -= (0.25 * step) / Math.sqrt(squares[feature]!);
      }
    }
  }
  return weights;
}

/** The mean of several runs, which varies less than one. The same examples give the same weights. */
function learn(of: Sentence[]): Float32Array {
  const runs = [7, 11, 13, 17, 19].map((seed) => learnOnce(of, seed));
  return runs[0]!.map((_, i) => runs.reduce((sum, run) => sum + run[i]!, 0) / runs.length);
}

function rewriteWith(weights: ArrayLike<number>, scale: number, { units, examples }: Sentence): string {
  const chance = (index: number) => {
    const { features } = examples[index]!;
    const sum = features.reduce((total, feature) => total + weights[feature]!, 0);
    return 1 / (1 + Math.exp((-sum * scale) / Math.sqrt(features.length)));
  };
  return leaveOutUnits(units, chance, (text) => itemsIn(text, 'zh').map(({ item }) => item));
}

function report(what: string, rewritings: string[]) {
  const file = `.output/rewrites.${process.pid}.jsonl`;
  mkdirSync('.output', { recursive: true });
  writeFileSync(file, rewritings.map((rewrite, i) => JSON.stringify({ sentence: pairs[i]!.sentence, rewrite })).join('\n'));
  console.log(what, execFileSync('node', ['../shared/eval/rewrite.mjs', '--gold', source, '--pred', file], { encoding: 'utf8' }).trim());
}

const folds = 10;
const unseen: string[] = [];
for (let fold = 0; fold < folds; fold++) {
  const weights = learn(sentences.filter((_, i) => i % folds !== fold));
  sentences.forEach((sentence, i) => {
    if (i % folds === fold) unseen[i] = rewriteWith(weights, 1, sentence);
  });
}
report('sentences never seen (10-fold):', unseen);

const learnt = learn(sentences);
const scale = learnt.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
const bytes = Int8Array.from(learnt, (weight) => Math.round(weight / scale));
report(
  'the model as shipped:',
  sentences.map((sentence) => rewriteWith(bytes, scale, sentence)),
);
writeFileSync(
  'lib/language/zh/rewrite-weights.ts',
  [
    '/** Learnt by `npm run train:rewrite` from CAPP-130 (CC BY 4.0, see NOTICE). Signed bytes, times `scale`. */',
    'export const weights = {',
    `  scale: ${scale},`,
    `  int8: '${Buffer.from(bytes.buffer).toString('base64')}',`,
    '};\n',
  ].join('\n'),
);
