import { describe, expect, it } from 'vitest';
import { appKinds, needs } from '../../lib/language/app-kinds';
import { wording as en } from '../../lib/language/wording/en';
import { wording as zh } from '../../lib/language/wording/zh-CN';
import { guessKind, isInChina, neededBy } from '../../lib/summary/app-kind';
import { itemOf } from '../../lib/summary/taxonomy';
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

  it('are guessed where the text speaks of one clearly', () => {
    expect(guessKind(yunque)?.id).toBe('rides');
    expect(
      guessKind({ ...yunque, text: '我们收集您的手机号码。', title: '隐私政策', card: { ...yunque.card, service: '云雀' } }),
    ).toBeNull();
  });
});

describe('what an app needs, beside what a policy says', () => {
  it('tells what is listed, what is required beyond it, and what is left open', () => {
    const { listed, required, open } = neededBy(kindOf('rides'), yunque.card);
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
    expect(neededBy(kindOf('books'), yunque.card).required.map(({ item }) => item)).toEqual(['phone', 'verification-code']);
  });

  it('is told of services in China alone', () => {
    expect(isInChina(yunque)).toBe(true);
    expect(isInChina(plover)).toBe(false);
    const elsewhere = { ...yunque, card: { ...yunque.card, storage: { ...yunque.card.storage, location: null } } };
    expect(isInChina(elsewhere)).toBe(true);
    expect(isInChina({ ...elsewhere, text: '我們會蒐集您的電話號碼與電子郵件，並於帳號刪除後處理。' })).toBe(false);
  });
});
