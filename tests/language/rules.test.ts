/** Every rule of the language data matches its `yes` sentences and none of its `no` sentences. */
import { describe, expect, it } from 'vitest';
import { matchRule } from '../../lib/facts/rules';
import type { Rule } from '../../lib/language/shapes';

const modules = import.meta.glob<Record<string, unknown>>('../../lib/language/**/*.ts', { eager: true });

const isRule = (value: unknown): value is Rule<unknown> =>
  typeof value === 'object' && value !== null && 'pattern' in value && 'yes' in value && 'no' in value && 'id' in value;

const rulesIn = (value: unknown): Rule<unknown>[] =>
  isRule(value)
    ? [value]
    : typeof value === 'object' && value !== null && !(value instanceof RegExp)
      ? Object.values(value).flatMap(rulesIn)
      : [];

const rules = Object.entries(modules).flatMap(([file, module]) =>
  rulesIn(module).map((rule) => ({ name: `${file.replace('../../lib/language/', '')}: ${rule.id}`, rule })),
);

describe('rules', () => {
  it('are found', () => expect(rules.length).toBeGreaterThan(50));

  it.each(rules)('$name holds in its own sentences', ({ rule }) => {
    expect(rule.yes.length && rule.no.length).toBeTruthy();
    expect(rule.yes.filter((sentence) => !matchRule(rule, sentence))).toEqual([]);
    expect(rule.no.filter((sentence) => matchRule(rule, sentence))).toEqual([]);
  });
});
