import { expect, it } from 'vitest';
import { partsOf } from '../../lib/wording/items';

it('the parts of a clause are the clause, data items told apart', () => {
  const text = '我们会收集您的手机号码和身份证号码，用于核验。';
  const parts = partsOf({ text, lang: 'zh' });
  expect(parts.map((part) => part.text).join('')).toBe(text);
  expect(parts.filter(({ item }) => item).map((part) => [part.text, part.item])).toEqual([
    ['手机号码', 'phone'],
    ['身份证号码', 'id-number'],
  ]);
  expect(partsOf({ text: '', lang: 'zh' })).toEqual([]);
});
