import { describe, expect, it } from 'vitest';
import { passage } from '../../lib/browser/passage';
import type { Analysis } from '../../lib/model';

const lines = ['一、我们收集的信息', '我们收集您的手机号码，', '用于登录。', 'We keep logs for six months.'];
const text = lines.join('\n');
const clauses = lines.map((line, i) => {
  const start = text.indexOf(line);
  return { start, end: start + line.length, text: line, kind: i ? 'sentence' : 'heading' };
});
const analysis = { text, clauses } as unknown as Pick<Analysis, 'text' | 'clauses'>;

describe('passage', () => {
  it('finds the clause around a few words', () => {
    expect(passage(analysis, '手机号码')).toEqual([1]);
  });

  it('finds all clauses of a selection, whatever white space the page shows', () => {
    expect(passage(analysis, ' 您的手机号码，用于登录。\n We  keep')).toEqual([1, 2, 3]);
  });

  it('prefers what stands below a heading to the heading', () => {
    expect(passage(analysis, '一、我们收集的信息\n我们收集')).toEqual([1]);
    expect(passage(analysis, '我们收集的信息')).toEqual([0]);
  });

  it('holds to the longest line where the rest is not in the text', () => {
    expect(passage(analysis, '目录\nWe keep logs for six months.\n展开')).toEqual([3]);
  });

  it('finds what a page shows in capitals', () => {
    expect(passage(analysis, 'WE KEEP LOGS')).toEqual([3]);
    const cafe = 'À la carte: we keep your café’s address.';
    const one = { text: cafe, clauses: [{ start: 0, end: cafe.length, text: cafe, kind: 'sentence' }] } as unknown as typeof analysis;
    expect(passage(one, 'YOUR CAFÉ’S ADDRESS')).toEqual([0]);
  });

  it('finds nothing where there is nothing', () => {
    expect(passage(analysis, '别的页面')).toEqual([]);
    expect(passage(analysis, ' \n')).toEqual([]);
  });
});
