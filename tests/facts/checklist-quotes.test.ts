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
    const sentence = '若你希望限制我们对你个人信息的处理，可拨打客服电话，我们会在核实身份后照办。';
    expect(quoteOf('restrict', '我们重视你的信息。', sentence)).toBe(sentence);
  });

  it('takes in what it points back to', () => {
    const kinds = '办理租车需要身份证号与驾驶证照片。';
    const quote = quoteOf('sensitive-marked', '我们提供租车服务。', kinds, '上述信息属于敏感个人信息，请谨慎提供。');
    expect(quote).toContain(kinds);
    expect(quote).toContain('属于敏感个人信息');
    expect(quoteOf('sensitive-marked', kinds, '人脸信息属于敏感个人信息。')).toBe('人脸信息属于敏感个人信息。');
  });

  it('of a case takes in the words that open its list', () => {
    const quote = quoteOf('publish', '在下列情形下，我们可能会公开披露你的信息：', '1、获得你的明确同意后；', '2、依照法律的要求。')!;
    expect(quote).toContain('可能会公开披露');
    expect(quote).toContain('获得你的明确同意');
  });

  it('is none where its sentence speaks of an exception, of what others do, or of another right', () => {
    expect(lineOf('restrict', '处理你自行公开的信息无需同意，但你明确拒绝处理该信息的除外。').found).toBe('no');
    expect(lineOf('security', '《某法》要求采取监测网络运行的技术措施。').found).toBe('no');
    expect(lineOf('complain', '如遇差评、投诉，平台将延长录音的保存期限。').found).toBe('no');
    expect(lineOf('not-giving', '如你不同意本政策的内容，将无法使用本应用。').found).toBe('no');
    expect(lineOf('not-giving', '如你不提供手机号码，将无法注册。').found).toBe('yes');
  });

  it('is the one that says it best', () => {
    const best = '我们采用加密技术保存你的信息，防止泄露。';
    expect(quoteOf('security', '本应用以 https 传输数据。', best)).toBe(best);
  });
});

describe('what is asked', () => {
  it('is not told by what others promise', () => {
    expect(lineOf('change-consent', '该等第三方要改变处理目的的，该等第三方应再次取得你的同意。').found).toBe('no');
    expect(lineOf('change-consent', '我们要改变处理目的的，会再次取得你的同意。').found).toBe('yes');
  });

  it('is told in part by a chapter on children', () => {
    const line = '若你是14周岁以下的未成年人，请与监护人一起阅读。';
    expect(lineOf('child-rules', '# 未成年人的信息', line).found).toBe('partly');
    expect(lineOf('child-rules', '# 我们收集的信息', line).found).toBe('no');
  });

  it('is told by whichever of a fact and a wording says it best', () => {
    const best = '我们会收集你的手机号码，以便验证你的身份。';
    expect(quoteOf('purposes', '我们重视你的信息。', best)).toBe(best);
  });
});
