/** The quotes of the checklist: each shows what its line says, to a lawyer who reads nothing else. */
import { describe, expect, it } from 'vitest';
import { cardOf, nothing } from '../../lib/facts';
import { checksOf } from '../../lib/facts/checklist';
import type { Facts } from '../../lib/facts/kind';
import { plainFacts, readingOf } from './of-lines';

const plain = plainFacts();
/** Whoever takes faces, and speaks to children. */
const facts: Facts = {
  ...nothing(),
  ...plain,
  collects: [{ ...plain.collects[0]!, item: 'face' }],
  minors: { ...plain.minors, addressed: true },
  rights: [],
};
const lineOf = (id: string, ...lines: string[]) => {
  const policy = readingOf(...lines);
  const card = cardOf(policy, facts, []);
  return checksOf({ policy, deniedAt: policy.deniedAt, card, doors: [], partial: false }).find((one) => one.id === id)!;
};
const quoteOf = (id: string, ...lines: string[]) => lineOf(id, ...lines).evidence[0]?.quote;

describe('a quote of the checklist', () => {
  it('is a whole sentence', () => {
    const sentence = '想要限制我们对你信息的处理，可拨打客服电话，我们会在核实身份后照办。';
    expect(quoteOf('restrict', '我们重视你的信息。', sentence)).toBe(sentence);
  });

  it('takes in what it points back to', () => {
    const kinds = '办理租车需要身份证号与驾驶证照片。';
    const quote = quoteOf('sensitive-marked', '我们提供租车服务。', kinds, '上述信息是敏感个人信息，请留意。');
    expect(quote).toContain(kinds);
    expect(quote).toContain('是敏感个人信息');
    expect(quoteOf('sensitive-marked', kinds, '人脸信息属于敏感个人信息。')).toBe('人脸信息属于敏感个人信息。');
  });

  it('that ends with a colon takes in the line after it', () => {
    const way = '点“设置—导出”，保存文件。';
    const quote = quoteOf('copy', '你可以按下面的步骤复制你的个人信息：', way, '如有疑问，请来电。')!;
    expect(quote).toContain(way);
    expect(quote).not.toContain('来电');
    expect(quoteOf('copy', '你可以复制你的个人信息。', way)).toBe('你可以复制你的个人信息。');
  });

  it('of how changes are told names the way', () => {
    const way = '本政策变更时，我们会以弹窗通知你。';
    expect(quoteOf('change-notice', '本政策更新后，我们会告知你变化。', way)).toBe(way);
  });

  it('of Do Not Track is the answer, not what a law asks for', () => {
    const answer = 'We do not respond to Do Not Track signals.';
    expect(quoteOf('us-dnt', 'The Act provides that users may learn how we respond to Do Not Track.', answer)).toBe(answer);
  });

  it('of a case takes in the words that open its list', () => {
    const quote = quoteOf('publish', '在下列情形下，平台可能会公开披露中奖名单：', '1、获得你的明确同意后；', '2、依照法律的要求。')!;
    expect(quote).toContain('可能会公开披露');
    expect(quote).toContain('获得你的明确同意');
  });

  it.each([
    [
      'restrict',
      '你发到广场上的帖子，除非你明确拒绝处理该信息，我们可以引用，法律另有规定的除外。',
      '想要限制我们对你信息的处理，请写信来。',
    ],
    ['security', '《测绘法》要求记录访问，为此须有技术措施。', '我们采用加密技术保存账单。'],
    ['complain', '行程中的录音供处理投诉之用，有投诉时保留更久。', '你可以拨打热线投诉。'],
    ['not-giving', '你若不接受这份声明，便无法登录。', '不提供车牌号码，就无法预约车位。'],
  ])('is never the sentence of an exception, of what others do, or of another matter: %s', (id, beside, telling) => {
    expect(lineOf(id, beside).found).toBe('no');
    expect(quoteOf(id, beside, telling)).toBe(telling);
  });

  it('is the one that says it best', () => {
    const best = '我们采用加密技术保存你的信息，防止泄露。';
    expect(quoteOf('security', '本应用以 https 传输数据。', best)).toBe(best);
  });
});

describe('a label', () => {
  it.each([
    ['access', '4.查阅您的资料', '您可以在“我的”中查阅您的资料。'],
    ['change-notice', '九、政策变更的通知', '本政策变更后，我们会以弹窗方式告知你。'],
    ['eu-portability', '5. Right to Data Portability', 'You have the right to data portability in a common format.'],
  ])('never stands before the sentence that says it: %s', (id, label, telling) => {
    expect(quoteOf(id, label, telling)).toBe(telling);
  });

  it('comes after the rows that name services', () => {
    const evidence = (quote: string, clause: number, start: number) => [{ quote, clause, start, end: start + quote.length, rule: 'test' }];
    const lines = ['我们接入这些服务。', '3.2 云雀服务', '云雀地图由云雀公司提供，用于展示位置。'];
    const at = (line: number) => lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0);
    const sdk = { ...plain.sdks[0]!, data: [], purpose: null };
    const sdks = [
      { ...sdk, name: '云雀服务', evidence: evidence('云雀服务', 1, at(1) + 4) },
      { ...sdk, name: '云雀地图', evidence: evidence('云雀地图', 2, at(2)) },
    ];
    const policy = readingOf(...lines);
    const card = cardOf(policy, { ...facts, sdks }, []);
    const line = checksOf({ policy, deniedAt: policy.deniedAt, card, doors: [], partial: false }).find(({ id }) => id === 'sdks')!;
    expect(line.evidence[0]!.quote).toContain('云雀地图');
  });
});

describe('what is asked', () => {
  it('is not told by what others promise', () => {
    expect(lineOf('change-consent', '合作方改变处理目的，其应重新征求你的同意。').found).toBe('no');
    expect(lineOf('change-consent', '我们要改变处理目的的，会再次取得你的同意。').found).toBe('yes');
  });

  it('is told in part by a chapter on children', () => {
    const line = '14周岁以下的，与监护人一起使用。';
    expect(lineOf('child-rules', '# 未成年人的信息', line).found).toBe('partly');
    expect(lineOf('child-rules', '# 我们收集的信息', line).found).toBe('no');
  });

  it('is told by whichever of a fact and a wording says it best', () => {
    const best = '我们会收集你的手机号码，以便验证你的身份。';
    expect(quoteOf('purposes', '我们重视你的信息。', best)).toBe(best);
  });
});
