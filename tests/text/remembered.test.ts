import { expect, it } from 'vitest';
import { remembered } from '../../lib/text/remembered';

it('works out each text once, and keeps no more than it may', () => {
  const worked: string[] = [];
  const length = remembered(2, (text) => {
    worked.push(text);
    return text.length || undefined;
  });
  expect(['ab', 'ab', '', ''].map(length)).toEqual([2, 2, undefined, undefined]);
  expect(worked).toEqual(['ab', '']);
  length('abc');
  expect([length('ab'), length('abc')]).toEqual([2, 3]);
  expect(worked).toEqual(['ab', '', 'abc', 'ab']);
});
