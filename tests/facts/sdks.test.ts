import { describe, expect, it } from 'vitest';
import { findMentions } from '../../lib/facts/mentions';
import { findSdks } from '../../lib/facts/sdks';
import { readingOf } from './of-lines';

const found = (...lines: string[]) => {
  const reading = readingOf(...lines);
  return { reading, sdks: findSdks({ ...reading, mentions: findMentions(reading) }) };
};
const names = (...lines: string[]) => found(...lines).sdks.map(({ name }) => name);

describe('SDKs', () => {
  it('stand in tables, one a row, with what each column says', () => {
    const { sdks } = found(
      '# 第三方 SDK 目录',
      'SDK名称\t公司名称\t收集的信息\t使用目的\t隐私政策链接',
      '飞羽推送 SDK\t飞羽科技有限公司\t设备型号、IMEI\t推送消息\thttps://feiyu.example/privacy',
      '蓝鲸地图 SDK\t蓝鲸地图有限公司\t位置信息\t定位\thttps://lanjing.example/privacy',
    );
    expect(sdks).toMatchObject([
      {
        name: '飞羽推送 SDK',
        vendor: '飞羽科技有限公司',
        data: ['device-model', 'imei'],
        purpose: '推送消息',
        policyUrl: 'https://feiyu.example/privacy',
      },
      { name: '蓝鲸地图 SDK', vendor: '蓝鲸地图有限公司', data: ['location'] },
    ]);
  });

  it('stand in lines with keys', () => {
    const { sdks } = found(
      'SDK名称：飞羽推送SDK',
      '公司名称：飞羽科技有限公司',
      '收集信息：IMEI',
      '使用目的：推送',
      'SDK名称：蓝鲸地图SDK',
      '收集信息：位置信息',
      '使用目的：定位',
    );
    expect(sdks.map(({ name, vendor }) => [name, vendor])).toEqual([
      ['飞羽推送SDK', '飞羽科技有限公司'],
      ['蓝鲸地图SDK', null],
    ]);
  });

  it('stand at the head of list items and in running text', () => {
    expect(names('1. 飞羽推送SDK：用于推送消息，会获取您的IMEI。')).toEqual(['飞羽推送SDK']);
    expect(names('我们接入了友盟SDK，用于统计，会收集设备信息。')).toEqual(['友盟SDK']);
  });

  it('are package names below a line that says so', () => {
    expect(names('使用的第三方插件：', 'com.amap.api(高德地图)', 'com.igexin.sdk(个推)')).toEqual([
      'com.amap.api(高德地图)',
      'com.igexin.sdk(个推)',
    ]);
  });

  it('named again are the same; what the registry knows is kept apart', () => {
    const { sdks } = found('我们接入了友盟SDK。', '友盟SDK会收集IMEI。');
    expect(sdks).toHaveLength(1);
    expect(sdks[0]).toMatchObject({ vendor: null, registry: { id: 'umeng', kind: 'analytics' } });
  });

  it('are no SDKs in general', () => {
    expect(names('我们可能接入第三方SDK。', '部分SDK会收集信息。', '您可以查看第三方SDK目录。')).toEqual([]);
  });

  it('are quoted exactly', () => {
    const { reading, sdks } = found('我们接入了友盟SDK，会收集IMEI。');
    for (const { evidence } of sdks) for (const { quote, start, end } of evidence) expect(reading.text.slice(start, end)).toBe(quote);
  });
});
