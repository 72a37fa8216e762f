import { describe, expect, it } from 'vitest';
import { classify, guess } from '../../lib/classify';
import { infer } from '../../lib/classify/infer';
import { decodeModel } from '../../lib/classify/model';
import { prepare } from '../../lib/classify/prepare';
import { characters, tinyClassifier, tinyModel, topics } from './tiny';

const clause = (text: string, lang: 'zh' | 'en' = 'zh', trail: string[] = []) => ({ text, lang, trail });
const policy = [
  clause('一、我们收集的信息'),
  clause('注册账号时，请填写您的手机号码。', 'zh', ['一、我们收集的信息']),
  clause('We share order numbers with couriers.', 'en', ['一、我们收集的信息']),
  clause('下列情形除外：', 'zh', ['一、我们收集的信息']),
  clause('（1）经您同意；', 'zh', ['一、我们收集的信息']),
];

describe('classify', () => {
  it('gives one label a clause, in order', () => {
    expect(classify(policy, tinyClassifier())).toHaveLength(policy.length);
  });

  it('says the same twice', () => {
    expect(classify(policy, tinyClassifier())).toEqual(classify(policy, tinyClassifier()));
  });

  it('takes no text, empty clauses and marks alone', () => {
    expect(classify([], tinyClassifier())).toEqual([]);
    for (const { probability } of classify([clause(''), clause('。。。'), clause('\n'), clause('', 'en')], tinyClassifier())) {
      for (const p of Object.values(probability)) expect(p).toBeGreaterThanOrEqual(0);
      for (const p of Object.values(probability)) expect(p).toBeLessThanOrEqual(1);
    }
  });

  it('takes a clause of 200,000 characters, and lone surrogates', () => {
    const [label] = classify([clause('收'.repeat(200_000)), clause('\ud800')], tinyClassifier());
    expect(label!.probability.topic).not.toBeNaN();
  });

  it('keeps a line break inside a clause inside it', () => {
    expect(classify([clause('收集\n信息'), clause('其他')], tinyClassifier())).toHaveLength(2);
  });

  it('reads a clause in the light of its neighbours and of the headings above it', () => {
    const classifier = tinyClassifier();
    const probability = (clauses: ReturnType<typeof clause>[]) => guess(clauses, classifier)[1]!.any;
    const alone = probability([clause('前言'), clause('经您同意')]);
    expect(probability([clause('例外'), clause('经您同意')])).not.toBe(alone);
    expect(probability([clause('前言'), clause('经您同意', 'zh', ['共享'])])).not.toBe(alone);
  });

  it('labels each of many lines that say the same', () => {
    const classifier = tinyClassifier();
    const labels = (times: number) => classify([clause('前言'), ...Array(times).fill(clause('甲')), clause('经您同意')], classifier);
    expect(labels(5_000)).toHaveLength(5_002);
    expect(labels(5_000).at(-1)).toEqual(labels(6_000).at(-1));
    expect(
      new Set(
        labels(5_000)
          .slice(5, -1)
          .map((label) => JSON.stringify(label)),
      ).size,
    ).toBe(1);
    expect(labels(3)[3]).not.toEqual(labels(3)[4]);
  });

  it('guesses at least one topic, and says topics only where it is sure of one', () => {
    const clauses = Array.from({ length: 60 }, (_, i) => clause(`第${i}条 ${String.fromCharCode(0x4e00 + 97 * i)}`));
    const labels = classify(clauses, tinyClassifier());
    const guesses = guess(clauses, tinyClassifier());
    for (const { topics: guessed } of guesses) expect(guessed.length).toBeGreaterThan(0);
    labels.forEach((label, i) => {
      if (label.probability.topic < 0.5) expect(label.topics).toEqual([]);
      else expect(label.topics).toEqual(guesses[i]!.topics);
      if (label.topics.length) expect(label.classified).toBe(true);
    });
    expect(new Set(labels.map((label) => label.classified))).toEqual(new Set([true, false]));
  });
});

describe('decodeModel', () => {
  it('reads every matrix with its scales', () => {
    const { bytes, manifest } = tinyModel(1);
    const { linear, net } = decodeModel(bytes, manifest);
    expect(linear!.weights.values).toHaveLength(16 * (topics.length + 3));
    expect(linear!.weights.values[0]).toBe(new Int8Array(bytes.buffer)[0]);
    expect(net.forwards).toMatchObject({ width: 2, size: 1 });
    expect(net.bias[0]).toBeCloseTo(0.02 * new Int8Array(bytes.buffer)[bytes.length - 5]!);
  });

  it('may have the network alone', () => {
    const { bytes, manifest } = tinyModel(1);
    const alone = decodeModel(bytes, { ...manifest, linear: null, shares: manifest.shares.map(() => 1) });
    expect(alone.linear).toBeNull();
    const both = decodeModel(bytes, { ...manifest, shares: manifest.shares.map(() => 1) });
    const prepared = prepare([{ text: '我们收集您的手机号码。', trail: [] }], characters);
    expect(infer(alone, prepared)).toEqual(infer(both, prepared));
  });

  it('refuses a file of another length and a matrix that does not fit', () => {
    const { bytes, manifest } = tinyModel(1);
    expect(() => decodeModel(bytes.subarray(1), manifest)).toThrow(RangeError);
    const matrices = manifest.matrices.map((place) => ({ ...place, offset: place.offset + 100 }));
    expect(() => decodeModel(bytes, { ...manifest, matrices })).toThrow(RangeError);
    expect(() => decodeModel(bytes, { ...manifest, matrices: [] })).toThrow(RangeError);
  });

  it('reads a file that stands inside a larger buffer', () => {
    const { bytes, manifest } = tinyModel(1);
    const larger = new Uint8Array(bytes.length + 7);
    larger.set(bytes, 3);
    expect(decodeModel(larger.subarray(3, 3 + bytes.length), manifest).linear!.weights.values).toEqual(
      decodeModel(bytes, manifest).linear!.weights.values,
    );
  });
});
