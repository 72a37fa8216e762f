import { expect, it } from 'vitest';
import { endsInColon, endsSentence } from '../../lib/text/ends';

it('what ends in a colon, in either script, leads to what follows', () => {
  expect(['我们记录：', 'We record: \n'].map(endsInColon)).toEqual([true, true]);
  expect(['', '   ', '我们记录：姓名', 'We record: names.'].map(endsInColon)).toEqual([false, false, false, false]);
});

it('a sentence ends at its marks, not at a full stop inside a figure', () => {
  const ends = (text: string, from = 0, to = text.length) =>
    [...text].map((_, at) => at).filter((at) => at >= from && at < to && endsSentence(text, at, to));
  expect(ends('共3.5元。好；')).toEqual([5, 7]);
  expect(ends('Version 1.2. Next')).toEqual([11]);
  expect(ends('ab. \tc')).toEqual([2, 4]);
});

it('a full stop is one where what is looked at ends behind it', () => {
  expect(endsSentence('1.2', 1, 2)).toBe(true);
  expect(endsSentence('1.2', 1, 3)).toBe(false);
});
