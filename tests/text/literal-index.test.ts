import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../lib/clauses';
import type { Rule } from '../../lib/language/shapes';
import { LiteralIndex } from '../../lib/text/literal-index';
import { literalsOf } from '../../lib/text/literals';
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
  .map(({ text }) => text);

/** Which of some texts a pattern is to be tried in. */
function letBy(texts: readonly string[]): (pattern: RegExp) => (text: number) => boolean {
  const index = new LiteralIndex(texts);
  return (pattern) => {
    const found = index.textsFor(pattern);
    return (text) => !found || found.includes(text);
  };
}

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

describe('an index of literals', () => {
  it('lets through what a rule matches', () => {
    expect(rules.length).toBeGreaterThan(500);
    const held = rules.flatMap(({ id, pattern, yes }) => {
      const lets = letBy(yes)(pattern);
      return yes.filter((text, i) => text.search(pattern) >= 0 && !lets(i)).map((text) => `${id}: ${text}`);
    });
    expect(held).toEqual([]);
  });

  it('lets through whatever a pattern of the project matches in the samples', () => {
    const held: string[] = [];
    let matches = 0;
    const letsOf = letBy(clauses);
    for (const { where, source, flags } of written().literals) {
      const pattern = new RegExp(source, flags);
      const lets = letsOf(pattern);
      clauses.forEach((text, i) => {
        if (text.search(pattern) < 0) return;
        matches++;
        if (!lets(i)) held.push(`${where}: ${text}`);
      });
    }
    expect(matches).toBeGreaterThan(1000);
    expect(held).toEqual([]);
  });

  it('holds back nearly all that a rule does not match', () => {
    const letsOf = letBy(clauses);
    const tried = rules.flatMap(({ pattern }) => {
      const lets = letsOf(pattern);
      return clauses.flatMap((text, i) => (text.search(pattern) < 0 ? [lets(i)] : []));
    });
    expect(tried.filter(Boolean).length / tried.length).toBeLessThan(0.12);
  });

  it('lets through letters that a pattern without regard to case takes for Latin ones', () => {
    for (const [text, pattern] of [
      ['\u212aeep', /keep/iu],
      ['acce\u017fs', /access/iu],
      ['ACCESS', /access/i],
    ] as const) {
      expect(text).toMatch(pattern);
      expect(letBy([text])(pattern)(0)).toBe(true);
    }
  });

  it('names the texts that hold one of each set, each once and in order', () => {
    const index = new LiteralIndex(['收集您的信息', '信息', '', '获取信息，收集信息', '我们收集', '集信']);
    expect([...index.textsFor(/(?:收集|获取).{0,20}信息/)!]).toEqual([0, 3]);
    expect([...index.textsFor(/(?:获取|收集)[甲乙]?/)!]).toEqual([0, 3, 4]);
    expect([...index.textsFor(/信/)!]).toEqual([0, 1, 3, 5]);
    expect([...index.textsFor(/指纹识别/)!]).toEqual([]);
    expect(index.textsFor(/\d+/)).toBeNull();
  });

  it('takes nothing together that stands in two texts', () => {
    expect([...new LiteralIndex(['我们收', '集信息']).textsFor(/收集/)!]).toEqual([]);
  });

  it('tells in a very long text too', () => {
    const lets = letBy(['我们保护您的信息。'.repeat(30_000)]);
    expect([lets(/信息/)(0), lets(/指纹识别/)(0)]).toEqual([true, false]);
  });
});
