import { describe, expect, it } from 'vitest';
import { findAbout } from '../../lib/facts/about';
import { findContacts } from '../../lib/facts/contacts';
import { findRights } from '../../lib/facts/rights';
import { readingOf } from './of-lines';

const about = (...lines: string[]) => findAbout(readingOf(...lines));
const contacts = (...lines: string[]) => findContacts(readingOf(...lines)).map(({ kind, value }) => `${kind} ${value}`);

describe('whose policy it is', () => {
  it('is in its title, its first sentences and its dates', () => {
    const found = about(
      '# 小满记账隐私政策',
      '更新日期：2024年3月1日',
      '生效日期：2024年3月15日',
      '小满（杭州）科技有限公司（以下简称“我们”）提供小满记账。欢迎使用小满记账！',
      '您使用小满记账的服务时，我们会收集信息。',
    );
    expect(found.service.value).toBe('小满记账');
    expect(found.operator.value).toBe('小满（杭州）科技有限公司');
    expect(found.updated.value).toBe('2024-03-01');
    expect(found.effective.value).toBe('2024-03-15');
  });

  it('is said in English too', () => {
    expect(about('Privacy Policy', 'Last updated: May 25, 2023', 'Effective date: 1 June 2023')).toMatchObject({
      updated: { value: '2023-05-25' },
      effective: { value: '2023-06-01' },
    });
  });

  it('is not guessed', () => {
    const found = about('# 隐私政策', '我们重视您的隐私。');
    expect([found.service.value, found.operator.value, found.updated.value, found.effective.value]).toEqual([null, null, null, null]);
  });
});

describe('contacts', () => {
  it('are the operator’s own, as written', () => {
    expect(contacts('# 联系我们', '电话：0571-12345678', '邮箱：help@example.com', '地址：杭州市西湖区芦花路1号2楼')).toEqual([
      'phone 0571-12345678',
      'email help@example.com',
      'address 杭州市西湖区芦花路1号2楼',
    ]);
  });

  it('are none where only figures stand', () => {
    expect(contacts('版本 20240301，共 12345 次下载。')).toEqual([]);
  });

  it('are no features that collect something, and no other company’s', () => {
    expect(
      contacts('为了方便您使用意见反馈，我们需要获取相册权限。', '部分功能由远山科技有限公司（联系方式：0571-87654321）提供。'),
    ).toEqual([]);
  });
});

describe('rights', () => {
  it('are those that are granted', () => {
    const found = findRights(
      readingOf('# 您的权利', '您有权查阅、更正、删除您的个人信息，也可以撤回同意或注销账户。', '您可以向网信部门投诉。'),
    );
    expect(found.map(({ right }) => right).sort()).toEqual(['access', 'close', 'complain', 'correct', 'delete', 'withdraw']);
  });

  it('are none of the operator’s', () => {
    expect(findRights(readingOf('如您违规，我们有权关闭您的账号。'))).toEqual([]);
  });
});
