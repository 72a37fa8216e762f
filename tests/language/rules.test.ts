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

const files = Object.entries(modules)
  .map(([file, module]) => ({ file: file.replace('../../lib/language/', ''), rules: rulesIn(module) }))
  .filter(({ rules }) => rules.length > 0);

/** What speaks against a rule, a line each. */
const faultsOf = (rule: Rule<unknown>): string[] => [
  ...(rule.yes.length && rule.no.length ? [] : [`${rule.id} has no sentences of its own`]),
  ...rule.yes.filter((sentence) => !matchRule(rule, sentence)).map((sentence) => `${rule.id} does not match: ${sentence}`),
  ...rule.no.filter((sentence) => matchRule(rule, sentence)).map((sentence) => `${rule.id} matches: ${sentence}`),
];

describe('rules', () => {
  it('are found', () => expect(files.flatMap(({ rules }) => rules).length).toBeGreaterThan(600));

  it.each(files)('of $file hold in their own sentences', ({ rules }) => expect(rules.flatMap(faultsOf)).toEqual([]));
});
