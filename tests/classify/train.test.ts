import { describe, expect, it } from 'vitest';
import { fields } from '../../lib/classify/features';
import { calibrate, calibrated } from '../../tools/train/calibrate';
import type { Document } from '../../tools/train/corpus';
import { learnModel, load, predict, readAll, type Settings, uncalibrated } from '../../tools/train/fit';
import { firstTopic, risk } from '../../tools/train/labels';
import { bestCut, measure } from '../../tools/train/measure';
import { decideFolds, folds, foldsOf, unseen } from '../../tools/train/unseen';
import { characters } from './tiny';

const settings: Settings = {
  linear: { reading: { parts: fields, chars: [1, 2], bits: 8 }, levels: 31, epochs: 8, rate: 0.3, seed: 1 },
  net: {
    reading: { parts: ['chars'], chars: [1, 2], bits: 8 },
    levels: 31,
    width: 4,
    state: 3,
    epochs: 8,
    rate: 0.01,
    embeddingRate: 0.1,
    dropFeatures: 0.1,
    drop: 0.1,
    chunk: 8,
    seed: 1,
  },
  share: { topics: 0.75, others: 0.5 },
};
const sentence = (text: string, topics: string[], risk: boolean) => ({ unit: { text, trail: [] }, topics, important: risk, risk, dev: [] });
const documents: Document[] = Array.from({ length: 12 }, (_, i) => ({
  name: `own ${i}`,
  sentences: [
    sentence(`我们收集手机号${i}`, ['collection'], false),
    sentence(`因此造成的损失${i}自行承担`, ['sharing'], true),
    sentence('前言', [], false),
  ],
}));
const always = () => true;

describe('training', () => {
  const reads = readAll(documents, characters);
  const fitted = learnModel(reads, always, settings);

  it('gives the same bytes twice', () => {
    expect(Buffer.from(learnModel(reads, always, settings).bytes).equals(Buffer.from(fitted.bytes))).toBe(true);
  });

  it('learns what it is shown, through the shipped form', () => {
    const thresholds = { topics: Array(11).fill(0.5), important: 0.5, risk: 0.5 };
    const model = load(fitted, settings, uncalibrated, thresholds);
    const scored = predict(model, reads, always);
    expect(scored.every(({ y, p }) => y[risk] === (p[risk]! > 0.5 ? 1 : 0))).toBe(true);
    expect(measure(scored.map((one) => ({ ...one, thresholds }))).micro).toBe(1);
    expect(scored[0]!.p[firstTopic]!).toBeGreaterThan(0.5);
  });
});

describe('folds', () => {
  it('are cut in turn, and otherwise for another split, all of a size and the same each time', () => {
    expect(Array.from(foldsOf(7, 0))).toEqual([0, 1, 2, 3, 4, 0, 1]);
    const one = foldsOf(100, 1);
    expect(one).toEqual(foldsOf(100, 1));
    expect(one).not.toEqual(foldsOf(100, 2));
    for (let fold = 0; fold < folds; fold++) expect(one.filter((place) => place === fold)).toHaveLength(20);
  });

  it('answer each sentence once, by a model that has not seen its document', () => {
    const told: Document[] = documents.map((document, i) => ({
      ...document,
      sentences: [sentence('甲乙丙丁戊己庚辛壬癸子丑'[i]!, ['use'], i === 3)],
    }));
    const eager = { ...settings, linear: { ...settings.linear!, epochs: 60 } };
    for (const split of [0, 1]) {
      const scored = unseen(readAll(told, characters), eager, always, split);
      expect(scored.map((fold) => fold.length)).toEqual([3, 3, 2, 2, 2]);
      const only = decideFolds(scored).filter(({ y }) => y[risk] === 1);
      expect(only).toHaveLength(1);
      // No other document has a risk: whoever had seen this one would call it likely.
      expect(scored.flat().find(({ y }) => y[risk] === 1)!.p[risk]).toBeLessThan(0.3);
    }
  });
});

describe('calibrate', () => {
  it('corrects probabilities that are too bold, and keeps their order', () => {
    const pairs = Array.from({ length: 1000 }, (_, i) => ({ p: i % 2 ? 0.99 : 0.01, y: i % 10 < 2 ? 1 - (i % 2) : i % 2 }));
    const one = calibrate(pairs);
    const calibratedOnce = (p: number) => calibrated([p], [one])[0]!;
    expect(calibratedOnce(0.99)).toBeCloseTo(0.8, 2);
    expect(calibratedOnce(0.3)).toBeLessThan(calibratedOnce(0.4));
  });

  it('refuses to turn the order round', () => {
    expect(
      calibrate([
        { p: 0.9, y: 0 },
        { p: 0.1, y: 1 },
      ]).slope,
    ).toBeGreaterThan(0);
  });
});

describe('bestCut', () => {
  it('cuts where the classes part', () => {
    const { threshold, f1 } = bestCut([
      { p: 0.1, y: 0 },
      { p: 0.2, y: 0 },
      { p: 0.4, y: 1 },
    ]);
    expect(f1).toBe(1);
    expect(threshold).toBeCloseTo(0.3);
  });
});
