import { describe, expect, it } from 'vitest';
import { collecting as english, doings as englishDoings } from '../../lib/language/en/collecting';
import { collecting as chinese, doings as chineseDoings } from '../../lib/language/zh/collecting';

describe('cues', () => {
  it('have the same ids and places in both languages, each once', () => {
    const named = (rules: typeof chinese) => rules.map(({ id, value }) => `${value} ${id}`).sort();
    expect(named(english)).toEqual(named(chinese));
    expect(new Set(named(chinese)).size).toBe(chinese.length);
    expect(englishDoings.map(({ id }) => id)).toEqual(chineseDoings.map(({ id }) => id));
  });

  for (const [language, rules] of Object.entries({ chinese, english })) {
    for (const { id, value, pattern, yes, no } of rules) {
      it(`${language}: ${id} (${value}) matches its examples alone`, () => {
        expect(yes.length && no.length).toBeTruthy();
        for (const example of yes) expect(example).toMatch(pattern);
        for (const example of no) expect(example).not.toMatch(pattern);
      });
    }
  }

  it('stay fast on hostile repetition', () => {
    const hostile = ['不会', '您需', '如您不', 'not ', 'you ', '（', 'a', '，', '用于'].map((part) =>
      part.repeat(Math.ceil(200_000 / part.length)),
    );
    const patterns = [...chinese, ...english]
      .filter(({ value }) => value === 'clause' || value === 'trail')
      .map(({ pattern }) => pattern)
      .concat([...chineseDoings, ...englishDoings].map(({ words }) => new RegExp(words, 'g')));
    for (const text of hostile) {
      for (const pattern of patterns) {
        const began = performance.now();
        text.replace(pattern, '');
        expect(performance.now() - began, `${pattern}`).toBeLessThan(500);
      }
    }
  });
});
