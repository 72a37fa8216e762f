import { expect, it } from 'vitest';
import { endsInColon } from '../../lib/text/ends';

it('what ends in a colon, in either script, leads to what follows', () => {
  expect(['我们记录：', 'We record: \n'].map(endsInColon)).toEqual([true, true]);
  expect(['', '   ', '我们记录：姓名', 'We record: names.'].map(endsInColon)).toEqual([false, false, false, false]);
});
