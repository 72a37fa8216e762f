import { describe, expect, it } from 'vitest';
import { organisationsIn } from '../../lib/facts/spans/organisations';

const zh = (text: string) => organisationsIn(text, 'zh').map(({ name }) => name);
const en = (text: string) => organisationsIn(text, 'en').map(({ name }) => name);

describe('organisations', () => {
  it('begin with their town, or after the word that they follow', () => {
    expect(zh('小满记账集成杭州飞羽科技有限公司的推送SDK')).toEqual(['杭州飞羽科技有限公司']);
    expect(zh('由蓝鲸地图（北京）有限公司与青禾支付服务有限公司提供')).toEqual(['蓝鲸地图（北京）有限公司', '青禾支付服务有限公司']);
    expect(zh('我们使用了飞羽公司的风控服务')).toEqual(['飞羽公司']);
    expect(zh('服务提供者飞羽科技有限公司')).toEqual(['飞羽科技有限公司']);
    expect(zh('青禾网络已被蓝鲸娱乐有限公司收购')).toEqual(['蓝鲸娱乐有限公司']);
  });

  it('are no kinds of companies, and neither the writer nor the reader', () => {
    expect(zh('本公司、关联公司、第三方公司和物流公司')).toEqual([]);
    expect(zh('律师事务所、仓储公司和汽车金融公司')).toEqual([]);
  });

  it('keep brackets whole and leave out what stands before one that is open', () => {
    expect(zh('合作方（如青禾（上海）信息技术有限公司）')).toEqual(['青禾（上海）信息技术有限公司']);
  });

  it('end in English as companies do', () => {
    expect(en('Firefly is offered by Lantern Networks Ireland Limited (Dublin).')).toEqual(['Lantern Networks Ireland Limited']);
    expect(en('The data controller is Bluefin Games S.A.S.')).toEqual(['Bluefin Games S.A.S.']);
    expect(en('Tern Ltd., dba Firefly, and Bluefin Media, Inc.')).toEqual(['Tern Ltd.', 'Bluefin Media, Inc.']);
    expect(en('This covers all that Bluefin Co. LLC makes')).toEqual(['Bluefin Co. LLC']);
    expect(en('Lantern.com (Hong Kong) Limited')).toEqual(['Lantern.com (Hong Kong) Limited']);
  });
});
