import { expect, it } from 'vitest';
import { responseDays } from '../../lib/facts/kinds/response-days';
import { readingOf, stateOf } from './of-lines';

const told = (...lines: string[]) => {
  const { usual, max } = stateOf(responseDays, readingOf('# 您的权利', ...lines));
  return [usual, max];
};

it('is not the time by which the account is closed, where another is told for requests', () => {
  expect(told('账号注销申请提交后，我们将在7日内处理完毕。', '您提出的请求，我们会在15日内答复。')).toEqual([15, 15]);
});

it('is not that time where no other is told either: the card says by when an account is closed', () => {
  expect(told('账号注销申请提交后，我们将在7日内处理完毕。')).toEqual([null, null]);
  expect(told('您提出注销账号、查询信息等请求的，我们将在7日内处理完毕。')).toEqual([7, 7]);
});

it('is when a letter is sure to be answered, and not what a law would allow', () => {
  expect(told('来信三个工作日必回。')).toEqual([3, 3]);
  expect(told('我们一般 10 日内回复；法例容许的上限是 40 日，我们不打算用尽。')).toEqual([10, 10]);
});

it('is promised in other words too, and not what the law gives', () => {
  expect(told('You may ask for a copy of your entry; please allow up to 20 days.')).toEqual([20, 20]);
  expect(told('The law gives us one month for the answer; we usually reply to requests within 10 days.')).toEqual([10, 10]);
});

it('is not the time in which no more is said than that the request has come', () => {
  expect(told('We will confirm your request within 10 days and respond within 45 days.')).toEqual([45, 45]);
  expect(told('Complaints are acknowledged within 2 days and resolved within 30 days.')).toEqual([30, 30]);
});
