import { expect, it } from 'vitest';
import { wording as english } from '../../lib/language/wording/en';
import { terms } from '../../lib/language/wording/terms.zh-CN';
import { wording as chinese } from '../../lib/language/wording/zh-CN';
import type { Collected } from '../../lib/model';
import { sayOf, sayWho } from '../../lib/wording/collected';
import { fill } from '../../lib/wording/fill';

const item: Collected = { item: 'face', by: ['us'], sdks: [], purposes: [], optional: null, evidence: [], confidence: 1 };

it('an item tells who gets it and what for, as far as the text says, and no more', () => {
  expect(sayOf(item, chinese, terms)).toEqual(['由服务方收集']);
  expect(sayOf({ ...item, by: ['us', 'sdk'], sdks: ['甲', '乙'], optional: false }, chinese, terms)).toEqual([
    '由服务方收集',
    '拿到它的 SDK：甲、乙',
    '必须给',
  ]);
  expect(sayOf({ ...item, purposes: ['account', 'delivery'] }, chinese, terms)).toEqual([
    '由服务方收集',
    fill(chinese.collects.purposes, { purposes: '注册登录、配送' }),
  ]);
});

it('an SDK that is not named is no name, and many are counted', () => {
  expect(sayWho({ ...item, by: ['sdk'] }, english)).toEqual(['An SDK gets it (not said which)']);
  expect(sayWho({ ...item, by: ['sdk'], sdks: ['a', 'b', 'c', 'd', 'e'] }, english)).toEqual(['5 SDKs get it, such as a, b, c, d']);
});
