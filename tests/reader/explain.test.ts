/** A clause explained: from the clause and the policy's own facts, nothing else. */
import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/analyze';
import { wording as english } from '../../lib/language/wording/en';
import { terms as termsEn } from '../../lib/language/wording/terms.en';
import { costIn } from '../../lib/reader/cost';
import { explain, explainText } from '../../lib/reader/explain';
import { sayClause } from '../../lib/reader/say-clause';
import { tinyClassifier } from '../classify/tiny';
import { zh } from '../fixtures/sample.zh';

const at = (words: string): number[] => [zh.clauses.findIndex(({ text }) => text.includes(words))];
const same = (sentence: string) => sentence;

describe('an explanation', () => {
  const profiling = explain(zh, at('根据您的行程和浏览记录'), same);

  it('quotes the passage as it stands', () => {
    expect(profiling.quote).toBe('我们会根据您的行程和浏览记录为您推荐目的地和优惠。');
    expect(zh.text.startsWith(profiling.quote, profiling.start!)).toBe(true);
  });

  it('takes points to watch and items that rest on the passage, and the law behind them', () => {
    expect(profiling.alerts.map(({ alert }) => alert)).toEqual(['profiling']);
    expect(profiling.weighty).toContain('browsing');
    expect(profiling.laws).toEqual(['pipl-24', 'pipl-28', 'pipl-29', 'pipl-6']);
    expect(profiling.table.us).toBe(true);
  });

  it('leaves empty what the passage does not state', () => {
    expect(profiling.table.periods).toEqual([]);
    expect(profiling.table.recipients).toEqual([]);
  });

  it('offers only what this policy grants', () => {
    expect(profiling.can).toContainEqual({ do: 'right', right: 'withdraw', cost: null });
    expect(profiling.can.some((can) => can.do === 'right' && can.right === 'opt-out')).toBe(false);
    expect(explain(zh, at('即视为同意'), same).can).toContainEqual({
      do: 'close',
      path: ['我的', '设置', '账号与安全', '注销账号'],
      cost: null,
    });
  });

  it('says nothing of absences elsewhere in the policy', () => {
    expect(explain(zh, at('客服电话'), same).alerts).toEqual([]);
  });

  it('is told in plain words only where they are fewer', () => {
    expect(profiling.plain).toBeNull();
    expect(explain(zh, at('根据您的行程和浏览记录'), (sentence) => sentence.slice(0, 5)).plain).toBe('我们会根据');
    expect(explain(zh, at('根据您的行程和浏览记录'), (sentence) => sentence.slice(1)).plain).toBeNull();
  });

  it('of a text that was not read stands on that text alone, and what can be done on the policy', async () => {
    const text = '我们会收集您的身份证号码，保存三年。';
    const page = { url: '', title: '', language: null, blocks: [{ kind: 'paragraph' as const, text }], cut: 0 };
    const { clauses, start, quote, table, can } = explainText(zh, await analyze(page, tinyClassifier), same);
    expect({ clauses, start, quote }).toEqual({ clauses: [], start: null, quote: text });
    expect(table.items).toEqual(['id-number']);
    expect(can).toContainEqual({ do: 'ask', contact: zh.card.contacts.find(({ kind }) => kind === 'email')!.value, cost: null });
  });

  it('knows the statements of a clause that the card does not quote for them', async () => {
    const lines = [
      '# 隐私政策',
      ...['注册', '下单', '客服', '配送', '会员'].map((what) => `您${what}时，我们会收集您的手机号码，用于身份验证。`),
      '如您分享给好友，我们不收集任何信息。',
    ];
    const page = {
      url: '',
      title: '',
      language: null,
      blocks: [{ kind: 'paragraph' as const, text: lines.join('\n') }],
      cut: 0,
      plain: true,
    };
    const analysis = await analyze(page, tinyClassifier);
    const quoted = new Set(analysis.card.collects.flatMap(({ evidence }) => evidence.map(({ clause }) => clause)));
    const other = analysis.clauses.findIndex(({ text }, i) => text.includes('手机号码') && !quoted.has(i));
    expect(other).toBeGreaterThanOrEqual(0);
    expect(explain(analysis, [other], null).table).toMatchObject({
      us: true,
      items: ['phone'],
      purposes: expect.arrayContaining(['identity-verification']),
    });
    expect(explain(analysis, [analysis.clauses.length - 1], null).table).toMatchObject({ items: [], purposes: [] });
  });

  it('says what the policy says that it costs', () => {
    const text = '您可以随时撤回授权。撤回授权后，我们将无法继续为您提供相应的服务。';
    const cost = '撤回授权后，我们将无法继续为您提供相应的服务';
    const quote = { quote: '撤回授权', start: 0, end: 4, clause: 0, rule: '' };
    const clause = (part: string, index: number) => ({
      ...zh.clauses[0]!,
      text: part,
      start: index * 10,
      end: index * 10 + part.length,
      block: 1,
    });
    const clauses = text.match(/[^。]+。/g)!.map((part, i) => ({ ...clause(part, i), topics: ['management' as const] }));
    const card = { ...zh.card, rights: [{ right: 'withdraw', evidence: [quote], confidence: 1 }] };
    const { can } = explain({ ...zh, text, clauses, card }, [0], same);
    expect(can).toContainEqual({ do: 'right', right: 'withdraw', cost });
    expect(costIn('withdraw', [{ text: '撤回授权不会影响您使用其他功能。', lang: 'zh' }])).toBeNull();
    expect(costIn('withdraw', [{ text: 'If you withdraw consent you will not be able to use the service.', lang: 'en' }])).toContain(
      'not be able',
    );
    expect(costIn('close', [{ text: '撤回授权后，我们将无法提供服务。', lang: 'zh' }])).toBeNull();
  });

  it('of another language is told in sentences made from its facts', () => {
    const none = { us: true, sdks: [], items: [], taken: [], recipients: [], named: [], purposes: [], periods: [] };
    const table = { ...none, items: ['face', 'id-number'], taken: ['id-number'], periods: [{ period: 'P3Y', scope: '' }] };
    expect(sayClause(table, english, termsEn)).toBe('The service gets ID number. Kept: 3 years.');
    expect(sayClause({ ...table, taken: [], periods: [] }, english, termsEn)).toBe('It speaks of Face, ID number.');
    expect(sayClause(none, english, termsEn)).toBe('');
  });

  it('of nothing is an error', () => {
    expect(() => explain(zh, [], same)).toThrow('no clause');
  });
});
