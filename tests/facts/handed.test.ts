import { describe, expect, it } from 'vitest';
import { recipients as recipientsKind } from '../../lib/facts/kinds/recipients';
import { partyClass } from '../../lib/facts/relations/handed';
import { readingOf, said, stateOf } from './of-lines';

const about = { service: said('小满旅行'), operator: said('小满（杭州）科技有限公司'), updated: said(null), effective: said(null) };

describe('who is named in the cell of a table', () => {
  it('is of the class that the name, the word for it or the deed tells', () => {
    expect(partyClass('青岚财产保险股份有限公司', '', '机票')).toBe('financial');
    expect(partyClass('飞羽', '航空公司', '机票')).toBe('merchants');
    expect(partyClass('飞羽科技有限公司', '', '配送')).toBe('logistics');
    expect(partyClass('飞羽科技有限公司', '', '其他')).toBeUndefined();
  });

  it('is each of its list, and of the lists in its brackets', () => {
    const reading = readingOf(
      '# 谁能得到您的信息',
      '业务\t资料承让人\t提供的信息',
      '机票\t航空公司（飞羽航空、青岚航空等）、云岭票务有限公司\t姓名、证件号',
      '付款\t飞羽支付、青岚支付\t订单号、金额',
    );
    const named = stateOf(recipientsKind, reading, { about }).flatMap((one) => one.named);
    expect(named.sort()).toEqual(['云岭票务有限公司', '青岚支付', '青岚航空', '飞羽支付', '飞羽航空'].sort());
  });
});
