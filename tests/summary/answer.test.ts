/** Questions are answered from the card's facts alone, silence included. */
import { describe, expect, it } from 'vitest';
import { answer } from '../../lib/summary/answer';
import { zh } from '../fixtures/sample.zh';

const about = (question: string) => {
  const { items, kinds } = answer(question, zh.card);
  return { items: items.map(({ item, collected, denied }) => [item, collected ? 'yes' : denied ? 'no' : 'silent']), kinds };
};

describe('a question', () => {
  it.each([
    ['收集我的通讯录吗？', [['contacts', 'yes']]],
    ['会收集人脸吗', [['face', 'yes']]],
    ['通讯录', [['contacts', 'yes']]],
    ['会不会读取短信？', [['sms', 'no']]],
    ['他们会获取指纹吗', [['fingerprint', 'silent']]],
    ['Do they collect my address book?', [['contacts', 'yes']]],
    ['do they read my calendar', [['calendar', 'silent']]],
  ])('%s', (question, items) => {
    expect(about(question).items).toEqual(items);
  });

  it.each([
    ['怎样注销账户？', 'closing'],
    ['信息存多久？', 'retention'],
    ['会传到国外吗？', 'abroad'],
    ['How long is it kept?', 'retention'],
    ['Does it go abroad?', 'abroad'],
    ['How do I close my account?', 'closing'],
    ['卖给第三方吗', 'sharing'],
  ])('%s is about a part of the card', (question, kind) => {
    expect(about(question).kinds).toContain(kind);
  });

  it('leaves what could stand in the text to be looked for', () => {
    expect(answer('收集我的通讯录吗？', zh.card).terms).toEqual(['通讯录']);
    expect(answer('Do they collect my address book?', zh.card).terms).toEqual(['address', 'book']);
    expect(answer('吗', zh.card).terms).toEqual(['吗']);
  });
});
