import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../lib/clauses';
import type { Rule } from '../../lib/language/shapes';
import { literalsOf } from '../../lib/text/literals';
import { Sieve } from '../../lib/text/sieve';
import { readFilePage } from '../../tools/input/read';
import { written } from '../patterns/collect';

const modules = import.meta.glob<Record<string, unknown>>('../../lib/language/**/*.ts', { eager: true });

const rulesIn = (value: unknown): Rule<unknown>[] => {
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return [];
  return 'pattern' in value && 'yes' in value ? [value as Rule<unknown>] : Object.values(value).flatMap(rulesIn);
};
const rules = Object.values(modules).flatMap(rulesIn);
const clauses = ['samples/sample-policy.html', 'samples/sample-policy-en.html']
  .flatMap((file) => readPolicy(readFilePage(file)).clauses)
  .filter((_, i) => i % 3 === 0)
  .map(({ text }) => ({ text, sieve: new Sieve(text) }));

describe('what a pattern asks for', () => {
  it.each<[RegExp, string[][]]>([
    [/手机号码?/, [['手机号', '手机号码']]],
    [/(?:收集|获取).{0,20}信息/, [['信息'], ['收集', '获取']]],
    [/(?<what>[^。]{1,9})的?政策/u, [['政策', '的政策']]],
    [/Privacy (?:Policy|Notice)/i, [['privacy notice', 'privacy policy']]],
    [/不(?!会)收集(?<=集)/, [['不收集']]],
    [/[甲乙]方{2}案/, [['方'], ['案'], ['乙', '甲']]],
    [/\u9690私\./, [['隐私.']]],
    [/保存(?:三|\d)年|永久/, [['保存', '永久']]],
    [/(?:甲乙丙)?\d+/, []],
    [/甲|\d/, []],
    [/^\s*[^一-龥]+$/, []],
    [/é/i, []],
  ])('%s', (pattern, sets) => {
    expect(literalsOf(pattern).map((literals) => [...literals].sort())).toEqual(sets);
  });
});

describe('a sieve', () => {
  it('lets through what a rule matches', () => {
    expect(rules.length).toBeGreaterThan(500);
    const held = rules.flatMap(({ id, pattern, yes }) =>
      yes.filter((text) => text.search(pattern) >= 0 && !new Sieve(text).lets(pattern)).map((text) => `${id}: ${text}`),
    );
    expect(held).toEqual([]);
  });

  it('lets through whatever a pattern of the project matches in the samples', () => {
    const held: string[] = [];
    let matches = 0;
    for (const { where, source, flags } of written().literals) {
      const pattern = new RegExp(source, flags);
      for (const { text, sieve } of clauses) {
        if (text.search(pattern) < 0) continue;
        matches++;
        if (!sieve.lets(pattern)) held.push(`${where}: ${text}`);
      }
    }
    expect(matches).toBeGreaterThan(1000);
    expect(held).toEqual([]);
  });

  it('holds back nearly all that a rule does not match', () => {
    const tried = clauses.flatMap(({ text, sieve }) =>
      rules.filter(({ pattern }) => text.search(pattern) < 0).map((rule) => sieve.lets(rule.pattern)),
    );
    expect(tried.filter(Boolean).length / tried.length).toBeLessThan(0.15);
  });

  it('lets through letters that a pattern without regard to case takes for Latin ones', () => {
    for (const [text, pattern] of [
      ['\u212aeep', /keep/iu],
      ['acce\u017fs', /access/iu],
      ['ACCESS', /access/i],
    ] as const) {
      expect(text).toMatch(pattern);
      expect(new Sieve(text).lets(pattern)).toBe(true);
    }
  });

  it('tells in a very long text too', () => {
    const sieve = new Sieve('我们保护您的信息。'.repeat(30_000));
    expect([sieve.lets(/信息/), sieve.lets(/指纹识别/)]).toEqual([true, false]);
  });
});
