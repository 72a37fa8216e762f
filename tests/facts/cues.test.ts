import { describe, expect, it } from 'vitest';
import { collecting as english, verbs as englishDoings } from '../../lib/language/en/collecting';
import { collecting as chinese, verbs as chineseDoings } from '../../lib/language/zh/collecting';

describe('cues', () => {
  it('have the same ids and places in both languages, each once', () => {
    const named = (rules: typeof chinese) => rules.map(({ id, value }) => `${value} ${id}`).sort();
    expect(named(english)).toEqual(named(chinese));
    expect(new Set(named(chinese)).size).toBe(chinese.length);
    expect(englishDoings.map(({ id }) => id)).toEqual(chineseDoings.map(({ id }) => id));
  });
});
