/** How long something is kept, in words. */
import { describe, expect, it } from 'vitest';
import { wording as en } from '../../lib/language/wording/en';
import { wording as zh } from '../../lib/language/wording/zh-CN';
import { sayRetention } from '../../lib/wording/period';

const kept = (scope: string) => ({ period: 'P30D', scope, evidence: [], confidence: 1 });

describe('a period', () => {
  it.each(['订单记录', '您的位置信息', '日志', '账户信息'])('says of what it is: %s', (scope) =>
    expect(sayRetention(kept(scope), zh)).toBe(`30 天（${scope}）`),
  );

  it.each(['个人信息', '您的个人信息', '信息', '相关信息', '个人资料', '個人資料', '您的用户信息'])(
    'leaves out what tells nothing: %s',
    (scope) => expect(sayRetention(kept(scope), zh)).toBe('30 天'),
  );

  it.each([
    ['information', '30 days'],
    ['your personal data', '30 days'],
    ['account information', '30 days (account information)'],
    ['location data', '30 days (location data)'],
  ])('in English: %s', (scope, said) => expect(sayRetention(kept(scope), en)).toBe(said));

  it('is told alone where the policy names nothing', () => expect(sayRetention(kept(''), en)).toBe('30 days'));
});
