import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { itemsIn } from '../../lib/facts/spans/items';
import { rewrite } from '../../lib/reader/rewrite';

describe('a Chinese sentence', () => {
  it('loses its number and its open end', () => {
    expect(rewrite('（3）我们会把订单保存三年；', 'zh')).toBe('我们会把订单保存三年。');
  });

  it('loses words that say nothing', () => {
    expect(rewrite('同时，我们会读取您的通讯录。', 'zh')).toBe('我们会读取您的通讯录。');
  });

  it('keeps data items, figures, negations and conditions', () => {
    const sentence = '如果您不同意，我们不会收集您的身份证号，已收集的会在15天内删除。';
    for (const part of ['如果您不同意', '不会收集', '身份证号', '15天']) expect(rewrite(sentence, 'zh')).toContain(part);
  });

  it('is never empty', () => {
    for (const sentence of ['为了您', '。', '，，', '我们']) expect(rewrite(sentence, 'zh')).not.toBe('');
  });
});

describe('an English sentence', () => {
  it('loses its number and its opening phrase, and begins with a capital', () => {
    expect(rewrite('(a) Please note that we never sell your email address.', 'en')).toBe('We never sell your email address.');
  });
});

const corpus = '../shared/capp130/policies.jsonl';
/** Written apart from the rules that the rewriting follows. */
const guarded = {
  negation: /不会|不得|不能|不再|没有|无法|无需|未经|拒绝|禁止/g,
  condition: /如果|除非|一旦|前提|情况下/g,
  figure: /\d+/g,
};

describe.skipIf(!existsSync(corpus))('the sentences of real policies', () => {
  it('lose no data item, figure, negation or condition', () => {
    const lost: string[] = [];
    const policies = readFileSync(corpus, 'utf8').trim().split('\n').slice(0, 8);
    for (const { text } of policies.flatMap((line) => (JSON.parse(line) as { sentences: { text: string }[] }).sentences)) {
      const bare = text.replace(/^(?:[\s\d.、（()）①-⑳一二三四五六七八九十•·●-]|[a-zA-Z](?=[.、)）]))+/u, '');
      const plain = rewrite(text, 'zh');
      const kept = new Set(itemsIn(plain, 'zh').map(({ item }) => item));
      const items = itemsIn(bare, 'zh').filter(({ item }) => !kept.has(item));
      const words = Object.values(guarded)
        .flatMap((pattern) => [...bare.matchAll(pattern)].map(([word]) => word))
        .filter((word) => !plain.includes(word));
      if (items.length || words.length) lost.push(text);
    }
    expect(lost).toEqual([]);
  });
});
