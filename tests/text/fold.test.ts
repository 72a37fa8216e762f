import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../lib/clauses';
import { asWritten } from '../../lib/clauses/written';
import { findFacts } from '../../lib/facts';
import { folded } from '../../lib/language/folded';
import { regional } from '../../lib/language/zh/regional';
import type { Block, Page } from '../../lib/model';
import { fold, foldWords } from '../../lib/text/fold';

const pageOf = (...texts: string[]): Page => ({
  url: '',
  title: '',
  language: null,
  cut: 0,
  blocks: texts.map((text): Block => ({ kind: 'paragraph', text })),
});

describe('folding', () => {
  it('keeps the length, whatever is folded', () => {
    expect(fold('我們會蒐集您的電話號碼（ＩＰ位址）')).toBe('我们会搜集您的电话号码（IP位址）');
    const long = `${'資'.repeat(10_000)}a`;
    expect(fold(long)).toBe(`${'资'.repeat(10_000)}a`);
  });

  it('leaves Simplified text and English alone', () => {
    const text = '我们会收集您的设备信息。We collect your name.';
    expect(fold(text)).toBe(text);
  });

  it('has pairs of one code unit each, no character twice', () => {
    expect(folded.length).toBe([...folded].length);
    const from = [...folded].filter((_, i) => i % 2 === 0);
    expect(folded.length / 2).toBe(new Set(from).size);
  });

  it('reads words of Taiwan and Hong Kong as words of the same length', () => {
    for (const [word, read] of Object.entries(regional)) expect([word, fold(word).length, fold(word)]).toEqual([word, read.length, word]);
    expect(foldWords('搜集个人资料及装置资讯')).toBe('收集个人信息及设备信息');
  });
});

describe('a Traditional page', () => {
  const page = pageOf(
    '一、個人資料之蒐集',
    '當您註冊時，我們會蒐集您的電話號碼與裝置識別碼。',
    '您可以透過 privacy@qingwu.example 與我們聯絡。',
  );

  it('is read folded and shown as written', () => {
    const policy = readPolicy(page);
    expect(policy.clauses[1]!.text).toBe('当您注册时，我们会收集您的电话号码与设备标识符。');
    const { card, clauses } = asWritten(policy, findFacts(policy, []));
    expect(clauses[1]!.text).toBe('當您註冊時，我們會蒐集您的電話號碼與裝置識別碼。');
    const [proof] = card.collects.filter(({ item }) => item === 'phone').flatMap(({ evidence }) => evidence);
    expect(proof!.quote).toContain('電話號碼');
    expect(policy.written.slice(proof!.start, proof!.end)).toBe(proof!.quote);
  });

  it('writes a label as it stands in its path, whatever is read alike elsewhere', () => {
    const policy = readPolicy(
      pageOf('◎ 給誰', '沒有別人。', '◎ 停用帳號', '請至「我的 > 安全 > 刪除帳號」，七天內刪除帳號。', '◎ 聯絡', '請來信。'),
    );
    expect(asWritten(policy, findFacts(policy, [])).card.closing.paths).toEqual([['我的', '安全', '刪除帳號']]);
  });

  it('does not read the mainland’s meaning into a Simplified page', () => {
    expect(readPolicy(pageOf('我们会查看您的档案。')).text).toContain('档案');
  });
});
