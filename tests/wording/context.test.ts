import { describe, expect, it } from 'vitest';
import type { Clause, Evidence } from '../../lib/model';
import { inContext, places } from '../../lib/wording/context';

const at = (text: string, quote: string, offset = 100): [Evidence, Clause] => {
  const start = offset + text.indexOf(quote);
  return [
    { quote, start, end: start + quote.length, clause: 0, rule: 'test' },
    { text, start: offset, end: offset + text.length, kind: 'sentence', lang: 'zh', trail: [], section: -1, block: 0 },
  ];
};

describe('a quote', () => {
  it('is shown in its clause', () => {
    expect(inContext(...at('您继续使用即表示同意。', '表示同意'))).toEqual({ before: '您继续使用即', quote: '表示同意', after: '。' });
  });
  it('in a long clause is shown with what stands next to it', () => {
    const { before, after } = inContext(...at(`${'前'.repeat(200)}同意${'后'.repeat(200)}`, '同意'));
    expect([before, after]).toEqual([`…${'前'.repeat(60)}`, `${'后'.repeat(60)}…`]);
  });
  it('in a long clause is cut between words', () => {
    const text = `${'information '.repeat(20)}we share it${' information'.repeat(20)}`;
    const { before, after } = inContext(...at(text, 'we share it'));
    expect([before.slice(0, 12), after.slice(-12)]).toEqual(['…information', 'information…']);
    expect(before.length).toBeGreaterThan(40);
  });
  it('that its clause does not hold stands alone', () => {
    const [evidence, clause] = at('您继续使用即表示同意。', '同意');
    expect(inContext({ ...evidence, end: 900 }, clause).before).toBe('');
    expect(inContext(evidence, undefined)).toEqual({ before: '', quote: '同意', after: '' });
  });
});

it('each place is shown once', () => {
  const [one] = at('同意', '同意');
  expect(places([one, { ...one, rule: 'other' }, { ...one, start: 1, end: 2 }])).toHaveLength(2);
});
