/** A finder that fails costs its own field: the rest of the card stands, it says so, and calls nothing missing. */
import { afterEach, expect, it, vi } from 'vitest';
import { analyze } from '../../lib/analyze';
import { kinds } from '../../lib/facts';
import * as oddities from '../../lib/facts/oddities';
import { wording as en } from '../../lib/language/wording/en';
import type { Page } from '../../lib/model';
import { sayUnread, wordsFor } from '../../lib/wording/unread';
import { tinyClassifier } from '../classify/tiny';

const page: Page = {
  url: 'https://app.example/privacy',
  title: '云雀出行隐私政策',
  language: 'zh',
  cut: 0,
  blocks: ['为了注册账号，我们会收集您的姓名、手机号码和身份证号码。', '您可以通过 support@lark.example 联系我们。'].map((text) => ({
    kind: 'paragraph',
    text,
  })),
};

afterEach(() => vi.restoreAllMocks());

it.each(kinds)('$field', async (kind) => {
  vi.spyOn(kind, 'candidates').mockImplementation(() => {
    throw new Error('broken');
  });
  const { card, receipt } = await analyze(page, tinyClassifier);
  expect(card.failed).toEqual([{ field: kind.field, error: 'Error: broken' }]);
  if (kind.field !== 'collects') expect(card.collects.map(({ item }) => item)).toContain('phone');
  if (kind.field !== 'contacts') expect(card.contacts.map(({ value }) => value)).toContain('support@lark.example');
  expect(card.notStated).toEqual([]);
  expect(sayUnread(receipt, en)).toContain('1 part of the card that an error kept from being worked out');
  expect(wordsFor(en, receipt)).not.toBe(en);
});

it('counts the same points before and after what is made of all fields, where that fails', async () => {
  vi.spyOn(oddities, 'findOddities').mockImplementation(() => {
    throw new Error('broken');
  });
  let heard = 0;
  const analysis = await analyze({ ...page, blocks: page.blocks.slice(0, 1) }, tinyClassifier, 'any', ({ alerts }) => {
    heard = alerts.length;
  });
  const { card } = analysis!;
  expect(card.failed).toEqual([{ field: 'oddities', error: 'Error: broken' }]);
  expect(card.alerts.map(({ alert }) => alert)).toContain('no-contact');
  expect(heard).toBe(card.alerts.length);
});
