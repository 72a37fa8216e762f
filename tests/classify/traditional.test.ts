/** A policy in Traditional characters is told like the same one in Simplified characters. */
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { classify } from '../../lib/classify';
import { readPolicy } from '../../lib/clauses';
import type { Page } from '../../lib/model';
import { foldWords } from '../../lib/text/fold';
import { loadClassifier } from '../../tools/engine';
import { readFilePage } from '../../tools/input/read';

const page = readFilePage('samples/sample-policy.html');
const classifier = await loadClassifier();
const labelsOf = (read: Page) =>
  classify(readPolicy(read).clauses, classifier).map(({ topics, important, risk, classified }) => ({
    topics,
    important,
    risk,
    classified,
  }));
const written = (convert: (text: string) => string): Page => ({
  ...page,
  title: convert(page.title),
  blocks: page.blocks.map((block) => ({ ...block, text: convert(block.text) })),
});
/** As it would be written in Hong Kong or Taiwan: in its characters alone, or in its words too. */
const traditional = (to: 'hk' | 'tw' | 'twp'): Page => written(Converter({ from: 'cn', to }));

describe('Traditional Chinese', () => {
  it('is another text before it is folded', () => {
    const textOf = ({ blocks }: Page) => blocks.map(({ text }) => text).join('');
    expect(textOf(page)).toContain('个人信息');
    expect(textOf(traditional('tw'))).toContain('個人信息');
  });

  it.each(['hk', 'tw'] as const)('has the same labels in the characters of %s', (to) => {
    // Words of the mainland's that mean something else there are read as there; so are they here.
    expect(labelsOf(traditional(to))).toEqual(labelsOf(written(foldWords)));
  });

  it('has the same topics in the words of Taiwan, but for one clause in ten at most', () => {
    const told = labelsOf(page);
    const labels = labelsOf(traditional('twp'));
    const other = told.filter(({ topics }, i) => topics.join() !== labels[i]!.topics.join());
    expect(told.length).toBeGreaterThan(100);
    expect(other.length / told.length).toBeLessThan(0.1);
  });
});
