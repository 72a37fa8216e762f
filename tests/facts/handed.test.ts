import { describe, expect, it } from 'vitest';
import { recipients as recipientsKind } from '../../lib/facts/kinds/recipients';
import { readingOf, said, stateOf } from './of-lines';

const about = { service: said('小满旅行'), operator: said('小满（杭州）科技有限公司'), updated: said(null), effective: said(null) };

/** Who is named in a table, by class. */
const namedIn = (...rows: string[]) =>
  Object.fromEntries(
    stateOf(recipientsKind, readingOf('# 谁能得到您的信息', '业务\t资料承让人\t提供的信息', ...rows), { about })
      .filter(({ named }) => named.length)
      .map(({ recipient, named }) => [recipient, named.sort()]),
  );

describe('who is named in the cell of a table', () => {
  it('is each of its list, and of the lists in its brackets, of the class that the word for it or the name tells', () => {
    expect(
      namedIn(
        '机票\t航空公司（飞羽航空、青岚航空等）、云岭票务有限公司\t姓名、证件号',
        '保障\t飞羽财产保险股份有限公司、青岚财产保险股份有限公司\t姓名',
        '付款\t飞羽支付、青岚支付\t订单号、金额',
      ),
    ).toEqual({
      merchants: ['飞羽航空', '青岚航空', '云岭票务有限公司'].sort(),
      financial: ['飞羽财产保险股份有限公司', '青岚财产保险股份有限公司'].sort(),
      payment: ['飞羽支付', '青岚支付'].sort(),
    });
  });

  it('is told by a column of what is given beside it, and the kind in the cell before tells the class', () => {
    const named = (...lines: string[]) =>
      stateOf(recipientsKind, readingOf(...lines), { about }).flatMap((one) => one.named.map((name) => `${one.recipient} ${name}`));
    const rows = ['付款\t飞羽科技股份有限公司、青岚科技股份有限公司', '物流\t飞羽宅急便'];
    expect(named('# 三、利用之对象', '类型	企业	提供之资料', ...rows.map((row) => `${row}	姓名、电话`)).sort()).toEqual(
      ['logistics 飞羽宅急便', 'payment 青岚科技股份有限公司', 'payment 飞羽科技股份有限公司'].sort(),
    );
    expect(named('# 三、关于我们', '类型	企业	成立时间', ...rows.map((row) => `${row}	2001年`))).toEqual([]);
  });
});
