/** Notices as the laws of Taiwan and Hong Kong want them: keyed lines, operators in Latin letters, words of their own. */
import { describe, expect, it } from 'vitest';
import { about } from '../../lib/facts/kinds/about';
import { contacts } from '../../lib/facts/kinds/contacts';
import { recipients } from '../../lib/facts/kinds/recipients';
import { retention } from '../../lib/facts/kinds/retention';
import { storage } from '../../lib/facts/kinds/storage';
import { readingOf, stateOf } from './of-lines';

describe('the statutory notice', () => {
  const lines = [
    '# 個人資料利用之期間、地區、對象及方式',
    '期間：會員請求停止使用或本店終止服務之日為止。',
    '地區：臺灣地區。',
    '對象及方式：亦將利用於會員管理、金流服務、物流服務。',
  ];

  it('names where data are used, which is not abroad', () =>
    expect(stateOf(storage, readingOf(...lines))).toMatchObject({ location: 'TW', crossBorder: 'unstated' }));

  it('names what data are used for, which is nobody who gets them', () =>
    expect(stateOf(recipients, readingOf(...lines)).map(({ recipient }) => recipient)).toEqual([]));

  it('says until when', () => expect(stateOf(retention, readingOf(...lines)).map(({ period }) => period)).toEqual(['until-closing']));
});

describe('a company of Hong Kong', () => {
  const lines = [
    "# Mossy's Kayak HK Limited 個人資料（私隱）政策",
    "Mossy's Kayak HK Limited（下稱「本公司」、「我們」）尊重您的個人資料私隱。",
    '我們可能在必要情況下將您的個人資料轉交予以下類別的第三方：',
    '處理付款的金融機構；',
    '為我們提供支援服務的承辦商（如客戶服務中心、印刷公司）；',
    '部分第三方可能位於香港以外的地方。',
    '聯絡我們：電話 (852) 2345 6789，LINE @mossykayak',
  ];

  it('answers under its name in Latin letters', () => {
    const { service, operator } = stateOf(about, readingOf(...lines));
    expect([service.value, operator.value]).toEqual(["Mossy's Kayak HK Limited", "Mossy's Kayak HK Limited"]);
  });

  it('gives it to kinds of others, of whom none is named', () => {
    const found = stateOf(recipients, readingOf(...lines));
    expect(found.map(({ recipient }) => recipient)).toEqual(expect.arrayContaining(['financial', 'processors']));
    expect(found.flatMap(({ named }) => named)).toEqual([]);
  });

  it('has some of them abroad', () => expect(stateOf(storage, readingOf(...lines)).crossBorder).toBe('yes'));

  it('is reached by a number with its country, and by LINE', () =>
    expect(stateOf(contacts, readingOf(...lines)).map(({ kind, value }) => `${kind} ${value}`)).toEqual(
      expect.arrayContaining(['phone (852) 2345 6789', 'online @mossykayak']),
    ));
});
