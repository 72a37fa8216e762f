import { describe, expect, it } from 'vitest';
import { cuesAround } from '../../lib/facts/cues';
import * as groups from '../../lib/language/cue-groups';
import { collecting as english, verbs as englishDoings } from '../../lib/language/en/collecting';
import { columnCues } from '../../lib/language/sdk-words';
import { collecting as chinese, verbs as chineseDoings } from '../../lib/language/zh/collecting';
import { readingOf } from './of-lines';

describe('cues', () => {
  it('have the same ids and places in both languages, each once', () => {
    const named = (rules: typeof chinese) => rules.map(({ id, value }) => `${value} ${id}`).sort();
    expect(named(english)).toEqual(named(chinese));
    expect(new Set(named(chinese)).size).toBe(chinese.length);
    expect(englishDoings.map(({ id }) => id)).toEqual(chineseDoings.map(({ id }) => id));
  });

  /** Cues that no rule gives: what the finders see in a name itself, and tables by their columns. */
  const others = ['named-permission', 'vague-detailed', 'table-permission'];

  it.each(Object.entries(groups))('of the group %s are there', (_, group) => {
    const known = new Set([
      ...chinese.flatMap(({ id, value }) => (value === 'clause' ? [id, `lead-${id}`, `near-${id}`] : [id])),
      ...chineseDoings.map(({ id }) => `last-${id}`),
      ...columnCues.map(({ cue }) => cue),
      ...others,
    ]);
    expect([...group].filter((cue) => !known.has(cue))).toEqual([]);
    expect([...group].length).toBeGreaterThan(0);
  });

  it('tell of a sentence that leads into the parts of its section', () => {
    const led = (...lines: string[]) => {
      const reading = readingOf(...lines);
      const clause = reading.clauses.findIndex(({ text }) => text === '身份证号码');
      const { start, end } = reading.clauses[clause]!;
      return cuesAround(reading, clause, { start, end }).includes('lead-collect');
    };
    const parts = ['## 1.1 会员资料', '身份证号码', '## 1.2 其他资料', '职业'];
    expect(led('# 1. 资料', '我们可能收集以下资料：', ...parts)).toBe(true);
    expect(led('# 1. 资料', '我们可能收集以下资料。', ...parts)).toBe(false);
    expect(led('# 0. 范围', '我们可能收集以下资料：', '# 1. 资料', '见下。', ...parts)).toBe(false);
  });
});
