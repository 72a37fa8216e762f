/** Lengths of time in a text, and what only looks like one. */
import { describe, expect, it } from 'vitest';
import { periodsIn } from '../../lib/text/quantities';

const found = (text: string, lang: 'zh' | 'en' = 'zh') => periodsIn(text, lang).map(({ iso }) => iso);

describe('periods', () => {
  it('are no dates', () => {
    expect(
      ['我们将于3月15日答复。', '2021年10月1日起生效。', '自 2024年 起', '本政策于10月 1 日更新。'].flatMap((text) => found(text)),
    ).toEqual([]);
  });

  it('are lengths of time, however they are counted', () => {
    expect(['保存3个月。', '保存三年，第15日删除。', '保存 2 年'].map((text) => found(text)[0])).toEqual(['P3M', 'P3Y', 'P2Y']);
    expect(found('We keep it for two years and 30 days.', 'en')).toEqual(['P2Y', 'P30D']);
  });

  it('are working days that lack a character where it says what is done by then', () => {
    expect(found('我们在十个工作内回复。')).toEqual(['P10D']);
    expect(found('三十个工作之内，我们会完成核查。')).toEqual(['P30D']);
    expect(['名片上写有您最近两个工作内容。', '请列出最近两个工作内部编号。'].flatMap((text) => found(text))).toEqual([]);
  });
});
