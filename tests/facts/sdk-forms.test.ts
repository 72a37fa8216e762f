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

  it('are rows with bars between their cells, and keys on one line that end with the bare word for data', () => {
    expect(
      told('# 第三方SDK', '- 飞羽推送SDK｜飞羽科技有限公司｜推送｜OAID、IP地址', '- 青岚统计SDK｜青岚科技有限公司｜统计｜设备型号'),
    ).toEqual([
      { name: '飞羽推送SDK', vendor: '飞羽科技有限公司', data: ['ip', 'oaid'] },
      { name: '青岚统计SDK', vendor: '青岚科技有限公司', data: ['device-model'] },
    ]);
    expect(told('# 第三方SDK', '飞羽推送SDK，提供者：飞羽科技有限公司；用途：推送；信息：OAID。')).toEqual([
      { name: '飞羽推送SDK', vendor: '飞羽科技有限公司', data: ['oaid'] },
    ]);
    expect(
      told('# 第三方SDK', '第三方\t目的\t收集类型', '飞羽推送\t推送\tOAID', '青岚统计SDK\t统计\tIP地址').map(({ data }) => data),
    ).toEqual([['oaid'], ['ip']]);
  });

  it('are points below a title on what is others’, where they are known or their company stands behind them', () => {
    expect(told('# 本店網頁嵌入的工具', '．Google Analytics 4：IP 位址、裝置型號')).toEqual([
      { name: 'Google Analytics 4', vendor: 'Google', data: ['device-model', 'ip'] },
    ]);
    expect(names('# 帮忙的厂商', 'Tern Count（Tern Ltd.）：统计次数，取得设备型号')).toEqual(['Tern Count']);
    expect(names('# 您的权利', 'Tern Count（Tern Ltd.）：统计次数')).toEqual([]);
    expect(names('# 第三方SDK', '除本政策第三条所列的SDK外，没有别的。')).toEqual([]);
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

describe('services in English, however they are laid out', () => {
  it('are told by lines with keys of several words', () => {
    expect(
      told(
        '# Third-party SDKs',
        'SDK name: Firefly Push',
        'Company: Lantern Ltd.',
        'Purpose: messages',
        'Types of personal information collected: device model, IP address',
        'SDK name: Tern Maps',
        'Company: Tern Inc.',
        'Purpose: maps',
        'Information collected: cookies',
      ),
    ).toEqual([
      { name: 'Firefly Push', vendor: 'Lantern Ltd.', data: ['device-model', 'ip'] },
      { name: 'Tern Maps', vendor: 'Tern Inc.', data: ['cookie'] },
    ]);
  });

  it('have a column of software beside that of its providers', () => {
    expect(
      told(
        '# Software of others in the app',
        'Name of software\tProvider\tFunction\tData involved',
        'Firefly Crashes\tLantern Ltd.\tcrash reports\tIP address',
        'Tern Push SDK\tTern Inc.\tmessages\tdevice model',
      ),
    ).toEqual([
      { name: 'Firefly Crashes', vendor: 'Lantern Ltd.', data: ['ip'] },
      { name: 'Tern Push SDK', vendor: 'Tern Inc.', data: ['device-model'] },
    ]);
  });

  it('have what each gets in brackets behind it, and not what it is for', () => {
    expect(
      told(
        'The app contains these components of others: Sentry (crash reports, device model), Firefly by Lantern (advertising: IP address, cookies) and Adjust (campaigns; receives the advertising ID).',
      ).map(({ name, data }) => [name, data]),
    ).toEqual([
      ['Sentry', ['crash-log', 'device-model']],
      ['Firefly', ['cookie', 'ip']],
      ['Adjust', ['ad-id']],
    ]);
    expect(told('We use Amplitude (names of pages) and Mixpanel (e-mail).').flatMap(({ data }) => data)).toEqual([]);
  });

  it('share what stands behind the second of a pair', () => {
    expect(
      told('We use third-party tools: Sentry (crash reports, device model), Mixpanel and Amplitude (IP address, cookies).').map(
        ({ name, data }) => [name, data],
      ),
    ).toEqual([
      ['Sentry', ['crash-log', 'device-model']],
      ['Mixpanel', ['cookie', 'ip']],
      ['Amplitude', ['cookie', 'ip']],
    ]);
  });

  it('have clauses of their own, each of one', () => {
    expect(
      told('Our apps use Crashlytics, which receives crash reports and your device model, and Adjust, which receives your IP address.').map(
        ({ name, data }) => [name, data],
      ),
    ).toEqual([
      ['Crashlytics', ['crash-log', 'device-model']],
      ['Adjust', ['ip']],
    ]);
    expect(told('Messages are pushed by Airship, a third-party service, and Adjust, to which we pass your IP address.').at(-1)).toEqual({
      name: 'Adjust',
      vendor: null,
      data: ['ip'],
    });
  });

  it('open lines that say behind a comma whose they are or what for, below a line that is their title', () => {
    expect(
      told(
        '# Choices',
        'You can switch them off.',
        'PROVIDERS INSIDE THE APP',
        '1. Firefly Speech, by Lantern Ltd., turns talk into text. It receives the IP address.',
        '2. Sentry, to find faults. Data: crash logs, device model.',
        '3. Tern, Inc. counts visits. It is sent your IP address.',
      ),
    ).toEqual([
      { name: 'Firefly Speech', vendor: 'Lantern Ltd.', data: ['ip'] },
      { name: 'Sentry', vendor: null, data: ['crash-log', 'device-model'] },
      { name: 'Tern', vendor: 'Tern, Inc.', data: ['ip'] },
    ]);
  });

  it('are what one logs in with, and no account as such', () => {
    expect(names('You can sign in with Google, Facebook or your Apple ID.')).toEqual(['Google', 'Facebook']);
    expect(names('If you register through Facebook, Google or Apple, we receive your name.')).toEqual(['Facebook', 'Google', 'Apple']);
    expect(names('Log in with an Account to play. Every account has a name.')).toEqual([]);
  });

  it('are no identifiers of a device, and not the policy itself', () => {
    expect(names('We collect the OAID and the IDFA for ads.')).toEqual([]);
    expect(names('Tern Editor - Privacy Policy (English)', '', 'Tern Editor is an app developed by Tern Ltd. We collect data.')).toEqual(
      [],
    );
  });
});
