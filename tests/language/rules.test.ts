/** Every rule of the language data matches its `yes` sentences and none of its `no` sentences. */
import { describe, expect, it } from 'vitest';
import { matchRule } from '../../lib/facts/rules';
import type { Rule } from '../../lib/language/shapes';
import { ruleFiles } from './rules';

/** What speaks against a rule, a line each. */
const faultsOf = (rule: Rule<unknown>): string[] => [
  ...(rule.yes.length && rule.no.length ? [] : [`${rule.id} has no sentences of its own`]),
  ...rule.yes.filter((sentence) => !matchRule(rule, sentence)).map((sentence) => `${rule.id} does not match: ${sentence}`),
  ...rule.no.filter((sentence) => matchRule(rule, sentence)).map((sentence) => `${rule.id} matches: ${sentence}`),
];

describe('rules', () => {
  it('are found', () => expect(ruleFiles.flatMap(({ rules }) => rules).length).toBeGreaterThan(600));

  it.each(ruleFiles)('of $file hold in their own sentences', ({ rules }) => expect(rules.flatMap(faultsOf)).toEqual([]));
});
