/**
 * npm run train -- --tables
 *
 * The tables of docs/classification.md that need models of their own: what each part brings (Chinese), and the learning curves.
 */
import { fields } from '../../lib/classify/features';
import { bare, normalise } from '../../lib/classify/text';
import { calibrated } from './calibrate';
import type { Document } from './corpus';
import { type Asked, learnModel, load, predict, type Reads, type Settings, uncalibrated } from './fit';
import { fitThresholds } from './fit-thresholds';
import { measure, show } from './measure';
import { compared, settings } from './settings';
import { always, folds, unsettled } from './unseen';

const { zh } = settings;
const own = ['chars', 'words', 'pairs', 'whole'] as const;
const linearWith = (parts: readonly (typeof fields)[number][]): Settings => ({
  ...zh,
  share: { topics: 0, others: 0 },
  linear: { ...compared, reading: { ...compared.reading, parts } },
});

const both: Settings = { ...zh, linear: compared, share: { topics: 0.75, others: 0.5 } };
const small: Settings = { ...zh, net: { ...zh.net, reading: { ...zh.net.reading, bits: 15 } } };

const variants: [string, Settings, ('linear' | 'net')?][] = [
  ['characters only', linearWith(['chars']), 'linear'],
  ['pairs only', linearWith(['words', 'pairs']), 'linear'],
  ['both', linearWith(own), 'linear'],
  ['both, with context', linearWith(fields), 'linear'],
  ['network, half the rows, and linear', { ...both, net: small.net }],
  ['network, half the rows', small],
  ['network with pairs', { ...zh, net: { ...zh.net, reading: { ...zh.net.reading, parts: [...zh.net.reading.parts, 'words', 'pairs'] } } }],
  ['network, as shipped', zh],
];

/** Scores on every fifth policy of a model that learnt from some of the others; thresholds are those that do best there. */
function scoreOf(reads: Reads, from: Asked, setting: Settings, only?: 'linear' | 'net'): string {
  const fitted = learnModel(reads, (d, s, t) => d % folds !== 0 && from(d, s, t), setting, only);
  const scored = predict(load(fitted, setting, uncalibrated, unsettled), reads, (d) => d % folds === 0);
  const { calibration, thresholds } = fitThresholds(scored);
  return show(measure(scored.map(({ y, p }) => ({ y, p: calibrated(p, calibration), thresholds }))));
}

/** What each part brings. */
export function printParts(reads: Reads): void {
  for (const [name, setting, only] of variants) console.log(`${name.padEnd(24)} ${scoreOf(reads, always, setting, only)}`);
}

/** Scores by the number of documents learnt from. */
export function printCurve(reads: Reads, setting: Settings): void {
  const rest = reads.documents.map((_, d) => d).filter((d) => d % folds !== 0);
  for (const share of [0.125, 0.25, 0.5]) {
    const some = new Set(rest.filter((_, i) => Math.floor((i + 1) * share) > Math.floor(i * share)));
    console.log(`${String(some.size).padStart(5)} documents          ${scoreOf(reads, (d) => some.has(d), setting)}`);
  }
  console.log(`${String(rest.length).padStart(5)} documents          ${scoreOf(reads, always, setting)}`);
}

/** How far the experts agree with themselves: sentences that stand in several policies, their labels told by the other policies'. */
export function printAgreement(documents: Document[]): void {
  const copies = new Map<string, { policy: string; topics: string[] }[]>();
  for (const { name, sentences } of documents) {
    for (const { unit, topics } of sentences) {
      if (!topics?.length) continue;
      const key = bare(normalise(unit.text));
      copies.set(key, [...(copies.get(key) ?? []), { policy: name, topics }]);
    }
  }
  let [pairs, same, tp, fp, fn] = [0, 0, 0, 0, 0];
  for (const group of copies.values()) {
    for (const one of group) {
      const others = group.filter((other) => other.policy !== one.policy);
      if (!others.length) continue;
      pairs += others.length;
      same += others.filter((other) => other.topics.join() === one.topics.join()).length;
      const votes = new Map<string, number>();
      for (const topic of others.flatMap((other) => other.topics)) votes.set(topic, (votes.get(topic) ?? 0) + 1);
      const said = [...votes].filter(([, count]) => 2 * count >= others.length).map(([topic]) => topic);
      tp += said.filter((topic) => one.topics.includes(topic)).length;
      fp += said.filter((topic) => !one.topics.includes(topic)).length;
      fn += one.topics.filter((topic) => !said.includes(topic)).length;
    }
  }
  console.log(
    `same sentence in two policies: same topics ${(same / pairs).toFixed(3)}; majority of the other copies: micro F1 ${((2 * tp) / (2 * tp + fp + fn)).toFixed(3)}`,
  );
}

/** How often two rows of the same text have the same answer to a question that is asked of rows alone. */
export function printTwins(documents: Document[]): void {
  for (const task of ['important', 'risk'] as const) {
    const copies = new Map<string, boolean[]>();
    for (const sentence of documents.flatMap(({ sentences }) => sentences)) {
      const answer = sentence[task];
      if (answer === undefined) continue;
      const key = bare(normalise(sentence.unit.text));
      const told = copies.get(key) ?? [];
      told.push(answer);
      copies.set(key, told);
    }
    let [pairs, same, either, both] = [0, 0, 0, 0];
    for (const told of copies.values()) {
      const yes = told.filter(Boolean).length;
      const no = told.length - yes;
      pairs += (told.length * (told.length - 1)) / 2;
      both += (yes * (yes - 1)) / 2;
      same += (yes * (yes - 1) + no * (no - 1)) / 2;
      either += (yes * (yes - 1)) / 2 + yes * no;
    }
    console.log(
      `same text, ${task}: same answer ${(same / pairs).toFixed(3)} of ${pairs} pairs; where either says yes, both ${both} of ${either}`,
    );
  }
}
