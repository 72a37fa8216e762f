import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../lib/clauses';
import { judge } from '../../lib/detect/judge';
import { specimens } from '../../lib/language/specimens';
import { warmUp } from '../../lib/warm-up';
import { loadClassifier } from '../../tools/engine';

describe('the warm-up', () => {
  it.each(['zh', 'en'] as const)('reads lines that are a policy when put together, in %s', (lang) => {
    const page = {
      url: '',
      title: '',
      language: null,
      plain: true,
      blocks: [{ kind: 'paragraph' as const, text: specimens[lang].join('\n') }],
      cut: 0,
    };
    const policy = readPolicy(page);
    expect([policy.language, judge(page, policy).isPolicy]).toEqual([lang, true]);
  });

  it('gives the thread back after every few lines', async () => {
    let steps = 0;
    for await (const _ of warmUp(loadClassifier, () => 'zh')) steps++;
    expect(steps).toBe(specimens.zh.length);
    expect(Math.max(...[...specimens.zh, ...specimens.en].map(({ length }) => length))).toBeLessThan(1_500);
  });
});
