import { describe, expect, it } from 'vitest';
import { sdks as sdksKind } from '../../lib/facts/kinds/sdks';
import { readingOf, stateOf } from './of-lines';

const told = (...lines: string[]) =>
  stateOf(sdksKind, readingOf(...lines)).map(({ name, vendor, data }) => ({ name, vendor, data: [...data].sort() }));
const names = (...lines: string[]) => told(...lines).map(({ name }) => name);

describe('services in Chinese, however they are laid out', () => {
  it('stand in the top row of a table on its side', () => {
    expect(
      told(
        '# 第三方SDK',
        '项目\t飞羽支付SDK\t青岚统计SDK',
        '提供者\t飞羽支付有限公司\t青岚数据（杭州）有限公司',
        '收集信息\t设备型号、IP地址\tOAID',
        '用途\t支付\t统计',
      ),
    ).toEqual([
      { name: '飞羽支付SDK', vendor: '飞羽支付有限公司', data: ['device-model', 'ip'] },
      { name: '青岚统计SDK', vendor: '青岚数据（杭州）有限公司', data: ['oaid'] },
    ]);
  });

  it('have columns with titles in plain words, and keep their own beside that of companies', () => {
    expect(told('# 第三方SDK', 'SDK\t所属方\t会取得', '飞羽推送\t飞羽科技有限公司\tOAID', '青岚语音\t青岚语音有限公司\t设备型号')).toEqual([
      { name: '飞羽推送', vendor: '飞羽科技有限公司', data: ['oaid'] },
      { name: '青岚语音', vendor: '青岚语音有限公司', data: ['device-model'] },
    ]);
  });

  it('are told in the sentences of a cell', () => {
    expect(told('# 第三方SDK', '名称\t说明', '飞羽统计SDK\t由飞羽科技有限公司提供，用于统计，收集OAID、IP地址。')).toEqual([
      { name: '飞羽统计SDK', vendor: '飞羽科技有限公司', data: ['ip', 'oaid'] },
    ]);
  });

  it('are told by lines with keys of the writer’s own, below a number and a name', () => {
    expect(
      told(
        '# 第三方SDK',
        '（1）飞羽连麦SDK',
        '公司主体：飞羽科技有限公司',
        '功能：连麦',
        '采集：麦克风音频、IP地址',
        '（2）青岚短片（青岚（北京）科技有限公司）',
        '功能：播放',
        '采集：设备型号',
      ),
    ).toEqual([
      { name: '飞羽连麦SDK', vendor: '飞羽科技有限公司', data: ['audio', 'ip'] },
      { name: '青岚短片', vendor: '青岚（北京）科技有限公司', data: ['device-model'] },
    ]);
  });

  it('have what they get in brackets, or as the former and the latter', () => {
    expect(
      told(
        '# 第三方SDK',
        '地图采用飞羽地图SDK（飞羽科技有限公司，处理经纬度、设备型号）；推送采用青岚推送SDK（青岚科技有限公司，处理OAID）。',
      ),
    ).toEqual([
      { name: '飞羽地图SDK', vendor: '飞羽科技有限公司', data: ['device-model', 'precise-location'] },
      { name: '青岚推送SDK', vendor: '青岚科技有限公司', data: ['oaid'] },
    ]);
    expect(
      told('# 第三方SDK', '我们接入了飞羽地图SDK和青岚推送SDK，前者会收集经纬度，后者会收集OAID。').map(({ name, data }) => [name, data]),
    ).toEqual([
      ['飞羽地图SDK', ['precise-location']],
      ['青岚推送SDK', ['oaid']],
    ]);
  });

  it('are headings that what is below goes on about', () => {
    expect(
      told(
        '# 第三方SDK',
        '### 飞羽统计',
        '飞羽统计由飞羽科技有限公司开发，我们用它统计日活。它会收集OAID、IP地址。',
        '### 说明',
        '以上信息会更新。',
      ),
    ).toEqual([{ name: '飞羽统计', vendor: '飞羽科技有限公司', data: ['ip', 'oaid'] }]);
  });

  it('are points with cells between dashes', () => {
    expect(
      told('# 第三方SDK', '①飞羽风控SDK——飞羽科技有限公司——反作弊——IMEI、浏览记录', '②青岚插件——青岚科技有限公司——分享——设备型号'),
    ).toEqual([
      { name: '飞羽风控SDK', vendor: '飞羽科技有限公司', data: ['browsing', 'imei'] },
      { name: '青岚插件', vendor: '青岚科技有限公司', data: ['device-model'] },
    ]);
  });

  it('are not a number of them, a question for them, the text’s own, or what is in use no longer', () => {
    expect(names('# 第三方SDK', '我们一共接入了三个SDK。', '你们装了哪些SDK？')).toEqual([]);
    expect(names('# 第三方SDK', '曾经使用的飞羽统计SDK已于去年下线。')).toEqual([]);
    expect(names('# 第三方SDK', '“小满风控SDK”由我们自研，不属于第三方。')).toEqual([]);
  });
});
