import { describe, expect, it } from 'vitest';
import { appKinds, needs } from '../../lib/language/app-kinds';
import { wording as en } from '../../lib/language/wording/en';
import { wording as zh } from '../../lib/language/wording/zh-CN';
import { guessKind, isInChina, neededBy, sayKind } from '../../lib/wording/app-kind';
import { itemOf } from '../../lib/wording/taxonomy';
import { en as plover } from '../fixtures/sample.en';
import { zh as yunque } from '../fixtures/sample.zh';

const kindOf = (id: string) => appKinds.find((kind) => kind.id === id)!;

describe('the kinds of apps', () => {
  it('are the 39 of the rules, 13 of which need nothing, all with words in both languages', () => {
    expect(appKinds.map(({ number }) => number)).toEqual(Array.from({ length: 39 }, (_, i) => i + 1));
    expect(appKinds.filter((kind) => kind.needs.length === 0)).toHaveLength(13);
    for (const { kinds } of [zh, en]) {
      expect(Object.keys(kinds.names).sort()).toEqual(appKinds.map(({ id }) => id).sort());
      expect(Object.keys(kinds.needs).sort()).toEqual(Object.keys(needs).sort());
    }
    for (const items of Object.values(needs)) for (const item of items) expect(itemOf(item).id).toBe(item);
  });

  it('are told as the reader chose, else as guessed', () => {
    const maps = kindOf('maps');
    expect(sayKind({}, maps, zh)).toBe('看起来是地图导航类');
    expect(sayKind({ kind: 'rides' }, maps, zh)).toBe('你选的是网络约车类');
    expect(sayKind({ kind: '' }, maps, zh)).toBe(sayKind({}, null, zh));
  });

  it('are guessed where the text speaks of one clearly', () => {
    expect(guessKind(yunque)?.id).toBe('rides');
    expect(
      guessKind({ ...yunque, text: '我们收集您的手机号码。', title: '隐私政策', card: { ...yunque.card, service: '云雀' } }),
    ).toBeNull();
    const nothing = { ...yunque, title: '隐私政策', card: { ...yunque.card, service: '云雀' } };
    // A browser is spoken of wherever cookies are, orders wherever something is sold.
    expect(guessKind({ ...nothing, text: '您可以在浏览器中清除 Cookie。'.repeat(9) })).toBeNull();
    expect(guessKind({ ...nothing, text: '您购买商品并下单后，我们向您收货的地址寄送。'.repeat(9) })).toBeNull();
    expect(guessKind({ ...nothing, text: '您在商城购物并下单后，我们按收货地址寄送商品。'.repeat(9) })?.id).toBe('shopping');
  });
});

describe('what an app needs, beside what a policy says', () => {
  it('tells what is listed, what is required beyond it, and what is left open', () => {
    const { listed, required, open } = neededBy(kindOf('rides'), yunque);
    expect(listed.map(({ need, taken }) => [need, taken.map(({ item }) => item)])).toEqual([
      ['phone', ['phone', 'verification-code']],
      ['ride', ['precise-location', 'track']],
      ['payment', ['transaction']],
    ]);
    expect(required.map(({ item }) => item)).toEqual([]);
    expect(open.map(({ item }) => item)).toContain('id-number');
    expect(open.map(({ item }) => item)).not.toContain('avatar');
  });

  it('names what must be given to an app that needs nothing', () => {
    expect(neededBy(kindOf('books'), yunque).required.map(({ item }) => item)).toEqual(['phone', 'verification-code']);
  });

  it('takes for required what the app does not work without, not what one function asks for', () => {
    const said = (text: string) => {
      const { evidence, ...first } = yunque.card.collects[0]!;
      const one = { ...first, item: 'id-number', by: ['us' as const], optional: false, evidence: [{ ...evidence[0]!, clause: 0 }] };
      const clauses = [{ ...yunque.clauses[0]!, text }];
      return neededBy(kindOf('books'), { card: { ...yunque.card, collects: [one] }, clauses }).required;
    };
    expect(said('注册账号时，您需要向我们提供身份证号。')).toHaveLength(1);
    expect(said('提现时，您需要向我们提供身份证号。')).toHaveLength(0);
  });

  it('is told of services in China alone', () => {
    expect(isInChina(yunque)).toBe(true);
    expect(isInChina(plover)).toBe(false);
    const elsewhere = { ...yunque, card: { ...yunque.card, storage: { ...yunque.card.storage, location: null } } };
    expect(isInChina(elsewhere)).toBe(true);
    expect(isInChina({ ...elsewhere, text: '我們會蒐集您的電話號碼與電子郵件，並於帳號刪除後處理。' })).toBe(false);
  });
});
