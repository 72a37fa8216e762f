/** Every rule of the language data, by the file in which it stands. */
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

export const ruleFiles = Object.entries(modules)
  .map(([file, module]) => ({ file: file.replace('../../lib/language/', ''), rules: rulesIn(module) }))
  .filter(({ rules }) => rules.length > 0);
