import { describe, expect, it } from 'vitest';
import { fields, vectors } from '../../lib/classify/features';
import { hashText } from '../../lib/classify/hash';
import { looksLikeHeading, outline } from '../../lib/classify/outline';
import { leadIns, prepare, type Unit } from '../../lib/classify/prepare';
import { sigmoid, tanh } from '../../lib/classify/sigmoid';
import { bare, normalise } from '../../lib/classify/text';
import { wordsOf } from '../../lib/classify/words';
import { characters } from './tiny';

describe('normalise', () => {
  it('evens out width, case, figures and white space', () => {
    expect(normalise(' ＡＢＣ　15日 与30 日 ')).toBe('abc 0日 与0 日');
    expect(bare(normalise('（1）经您同意；'))).toBe('0经您同意');
  });
});

describe('sigmoid and tanh', () => {
  it('agree with Math within 1e-9 and rise', () => {
    let last = -1;
    for (let x = -40; x <= 40; x += 0.01) {
      expect(Math.abs(sigmoid(x) - 1 / (1 + Math.exp(-x)))).toBeLessThan(1e-9);
      expect(Math.abs(tanh(x) - Math.tanh(x))).toBeLessThan(2e-9);
      expect(sigmoid(x)).toBeGreaterThanOrEqual(last);
      last = sigmoid(x);
    }
  });
});

describe('outline', () => {
  it('tells headings from sentences and list items', () => {
    expect(['一、我们收集的信息', '（二）如何使用', '3.1 相机权限', '第三章 共享', '联系我们'].map(looksLikeHeading)).toEqual(
      Array(5).fill(true),
    );
    expect(['我们会收集您的手机号。', '（1）经您同意；', '包括：', ''].map(looksLikeHeading)).toEqual(Array(4).fill(false));
  });

  it('closes a heading where its numbering goes on', () => {
    const lines = ['一、收集', '（一）注册', '请填写手机号。', '（二）支付', '请填写卡号。', '二、共享', '我们会共享。'];
    const trails = outline(lines);
    expect(trails[2]).toEqual(['一、收集', '（一）注册']);
    expect(trails[4]).toEqual(['一、收集', '（二）支付']);
    expect(trails[5]).toEqual([]);
    expect(trails[6]).toEqual(['二、共享']);
  });
});

describe('leadIns', () => {
  it('ties list items to the line that opens the list, and no further', () => {
    expect([...leadIns(['下列情形除外：', '（1）经您同意；', '（2）法律要求的。', '我们重视安全。'])]).toEqual([-1, 0, 0, -1]);
  });
});

describe('vectors', () => {
  const units = [
    { text: '我们收集手机号', trail: ['收集'] },
    { text: '', trail: [] },
  ];
  const reading = { parts: ['chars', 'words', 'title'], chars: [1, 2], bits: 8 } as const;

  it('have one row a clause, all within the table, each part of its length', () => {
    const { ids, values, starts } = vectors(prepare(units, characters), reading);
    expect(starts).toHaveLength(3);
    expect(starts[1]).toBe(7 + 6 + 7 + 2);
    expect(starts[2]).toBe(starts[1]);
    expect(Math.max(...ids)).toBeLessThan(256);
    const squares = [...values].slice(0, 13).reduce((sum, value) => sum + value * value, 0);
    expect(squares).toBeCloseTo(1);
  });

  it('grow in step with the text', () => {
    const entries = (n: number) =>
      vectors(
        prepare(
          Array.from({ length: n }, () => units[0]!),
          characters,
        ),
        reading,
      ).ids.length;
    expect(entries(2000)).toBe(10 * entries(200));
  });
});

describe('vectors of hostile texts', () => {
  const all = { parts: fields, chars: [1, 4], bits: 8 } as const;
  const most = (units: Unit[]) => {
    const { starts } = vectors(prepare(units, wordsOf.zh), all);
    return Math.max(...Array.from(starts.slice(1), (end, i) => end - starts[i]!));
  };

  it('are no longer for a clause of 200,000 characters than for one of 2,000', () => {
    expect(most([{ text: '收集'.repeat(100_000), trail: [] }])).toBe(most([{ text: '收集'.repeat(1_000), trail: [] }]));
  });

  it('do not grow with the headings above, however long and many', () => {
    const below = (trail: string[]) => most([{ text: '收集', trail }]);
    const long = '标题'.repeat(1_000);
    expect(below(Array(10).fill(long.repeat(100)))).toBe(below(Array(5).fill(long)));
  });

  it('do not grow with the line that opens the list', () => {
    const listed = (lead: string) =>
      most([{ text: `${lead}：`, trail: [] }, ...Array(50).fill({ text: '（1）收集', trail: [] })].slice(0, 51));
    expect(listed('包括'.repeat(100_000))).toBe(listed('包括'.repeat(1_000)));
  });
});

describe('wordsOf', () => {
  const hashes = (...words: string[]) => Int32Array.from(words, hashText);

  it('takes Chinese as overlapping pairs of characters, marks left out, a single one for itself', () => {
    expect(wordsOf.zh('“收集”信息', 9)).toEqual(hashes('收集', '集信', '信息'));
    expect(wordsOf.zh('（您）', 9)).toEqual(hashes('您'));
    expect(wordsOf.zh('。。', 9)).toEqual(hashes());
  });

  it('takes English as words, marks left out', () => {
    expect(wordsOf.en("we don't sell\nyour data.", 9)).toEqual(hashes('we', "don't", 'sell', 'your', 'data'));
  });

  it('takes no more than is asked', () => {
    expect(wordsOf.zh('收集信息的目的', 2)).toEqual(hashes('收集', '集信'));
    expect(wordsOf.en('we sell nothing', 2)).toEqual(hashes('we', 'sell'));
  });
});
