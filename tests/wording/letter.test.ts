/** Letters: under the law that applies, from what the policy states, and never with a blank unsaid. */
import { describe, expect, it } from 'vitest';
import { wording as english } from '../../lib/language/wording/en';
import { terms as termsEn } from '../../lib/language/wording/terms.en';
import { terms } from '../../lib/language/wording/terms.zh-CN';
import { wording } from '../../lib/language/wording/zh-CN';
import type { Card } from '../../lib/model';
import { asksFor, draftLetter, type Wanted } from '../../lib/wording/draft';
import { basisOf, lawOf } from '../../lib/wording/law';
import { bare } from '../fixtures/extremes';
import { en } from '../fixtures/sample.en';
import { zh } from '../fixtures/sample.zh';

const sender = { name: '李云', account: 'liyun', contact: 'liyun@example.com' };
const wanted = (change: Partial<Wanted> = {}): Wanted => ({
  ask: 'close',
  law: 'cn',
  sender,
  struck: new Set(),
  date: new Date('2026-03-20T12:00:00Z'),
  ...change,
});
const letter = (change: Partial<Wanted> = {}, card: Card = zh.card) => draftLetter(card, wanted(change), wording, terms);

describe('the law that applies', () => {
  it('is the only one that holds, or that of China; else it is for the reader to say', () => {
    expect([lawOf(['eu']), lawOf(['cn', 'eu']), lawOf(['eu', 'us']), lawOf([])]).toEqual(['eu', 'cn', null, null]);
  });

  it('has a list of its own of what is sensitive', () => {
    expect([basisOf('face', 'cn'), basisOf('face', 'eu'), basisOf('face', 'us'), basisOf('face', null)]).toEqual([
      'pipl28',
      'gdpr9',
      'ccpa140',
      null,
    ]);
    expect([basisOf('political', 'cn'), basisOf('political', 'eu'), basisOf('id-image', 'cn')]).toEqual([null, 'gdpr9', 'gbt45574']);
  });
});

describe('a letter', () => {
  it('to close an account names the operator, the way and the ground', () => {
    const { to, body, blanks } = letter();
    expect(to!.value).toBe('privacy@example.com');
    expect(blanks).toEqual([]);
    for (const part of [
      '示例云雀科技（滨海）有限公司：',
      '我的 › 设置 › 账号与安全 › 注销账号',
      '第四十七条',
      '15 个工作日内答复',
      '李云',
      '2026年3月20日',
    ])
      expect(body).toContain(part);
  });

  it('keeps what is not filled in as a blank, and tells of it', () => {
    const { body, blanks } = letter({ sender: { name: '', account: '', contact: 'x' } });
    expect(blanks).toEqual(['〔姓名〕', '〔你的账号〕']);
    for (const blank of blanks) expect(body).toContain(blank);
  });

  it('asks for no longer than the law allows, and for no longer than is promised', () => {
    const within = (responseDays: Partial<Card['responseDays']>, change: Partial<Wanted> = {}) =>
      letter(change, { ...zh.card, responseDays: { ...zh.card.responseDays, workingDays: false, ...responseDays } }).body;
    expect(within({ usual: 7, max: 7 })).toContain('承诺 7 天内答复');
    expect(within({ usual: 30, max: 30 })).toContain('请在 15 个工作日内答复');
    expect(within({ usual: null, max: null })).toContain('请在 15 个工作日内答复');
    expect(within({ usual: 30, max: 90 }, { law: 'eu' })).toContain('承诺 30 天内答复');
    expect(within({ usual: null, max: null }, { law: 'tw', ask: 'access' })).toContain('请在 15 天内答复');
    expect(within({ usual: null, max: null }, { law: 'hk', ask: 'access' })).toContain('请在 40 天内答复');
  });

  it('leaves out what the reader strikes out', () => {
    expect(letter({ ask: 'access' }).body).toContain('人脸');
    const { body, rests } = letter({ ask: 'access', struck: new Set(['item face', 'days']) });
    expect(rests.map(({ id }) => id)).toContain('item face');
    expect(body).not.toContain('人脸');
    expect(body).not.toContain('承诺');
    expect(letter({ struck: new Set(['path']) }).body).not.toContain('我的 ›');
  });

  it('closes no account where there is none, and asks for none', () => {
    const card = { ...zh.card, closing: { ...zh.card.closing, status: 'no-account' as const } };
    expect(asksFor(card)).toEqual(['access', 'delete']);
    expect(letter({ ask: 'delete', sender: { ...sender, account: '' } }, card).blanks).toEqual([]);
  });

  it('claims nothing that the policy does not state', () => {
    const { to, body, rests } = draftLetter(bare.card, wanted(), english, termsEn);
    expect([to, rests]).toEqual([null, []]);
    expect(body).not.toContain('Your policy');
  });

  it('is in the language of the policy, mail before post', () => {
    const { body } = draftLetter(en.card, wanted({ law: 'eu', ask: 'access' }), english, termsEn);
    expect(body).toContain('article 15 of the GDPR');
    const post = zh.card.contacts.filter(({ kind }) => kind === 'address');
    expect(letter({}, { ...zh.card, contacts: post }).to!.kind).toBe('address');
    expect(letter({}, { ...zh.card, contacts: [...post, ...zh.card.contacts] }).to!.kind).toBe('email');
  });
});
