/** What each SDK gets, in prose: where a list goes on, where it ends, and whose it is. */
import { describe, expect, it } from 'vitest';
import { sdks as sdksKind } from '../../lib/facts/kinds/sdks';
import { readingOf, stateOf } from './of-lines';

/** What each gets, by its name. */
const gets = (...lines: string[]): Record<string, string[]> =>
  Object.fromEntries(stateOf(sdksKind, readingOf(...lines)).map(({ name, data }) => [name, [...data].sort()]));

describe('what SDKs get', () => {
  it('goes on behind a semicolon, and ends where something else is said', () => {
    expect(gets('我们接入飞羽广告SDK，此SDK收集的信息包括：基础信息：设备型号、网络信息；设备标识（IMEI、OAID）、位置信息。')).toEqual({
      飞羽广告SDK: ['device-model', 'imei', 'location', 'network', 'oaid'],
    });
    expect(gets('我们接入飞羽广告SDK，收集IMEI；您可以在设置中填写手机号码来订阅。')).toEqual({ 飞羽广告SDK: ['imei'] });
  });

  it('is what a point of a list says that is shared', () => {
    expect(
      gets(
        '# 第三方SDK',
        '（1）飞羽定位sdk：用于定位；所分享的信息可能有您的IP地址、位置信息；',
        '（2）蓝鲸统计sdk：用于统计；提供的个人信息类型包括IMEI；',
      ),
    ).toEqual({ 飞羽定位sdk: ['ip', 'location'], 蓝鲸统计sdk: ['imei'] });
  });

  it('goes on behind brackets that say what one item is for', () => {
    expect(gets('我们接入飞羽游戏SDK，它会收集身份证号（用于实名认证）、IMEI、传感器信息。')).toEqual({
      飞羽游戏SDK: ['id-number', 'imei', 'sensor'],
    });
  });

  it('is not what the service gets of them', () => {
    const title = '# Third-party services';
    const lines = [
      'If you register to use the club via Facebook Connect, you give us permission to receive data from Facebook such as your name, gender.',
      'When you register via Facebook Connect, it sends us data it has collected: your name, gender.',
    ];
    for (const line of lines) expect(Object.values(gets(title, line)).flat()).toEqual([]);
    expect(gets(title, 'When you register via Facebook Connect, it collects your name.')).toEqual({ 'Facebook Connect': ['name'] });
  });

  it('is spelled out where it stands, whatever the words mean elsewhere', () => {
    const elsewhere = ['# 说明', '设备标识：IMEI、OAID、Android ID。'];
    expect(gets('我们接入飞羽推送SDK，收集设备标识信息（MAC地址）。', ...elsewhere)).toEqual({ 飞羽推送SDK: ['mac'] });
  });

  it('is also a vague word where a plain sentence says that it gets it', () => {
    const heading = '# 三、对外共享';
    expect(gets(heading, '我们接入了蓝鲸推送SDK（蓝鲸网络有限公司），它会收集设备标识符，用于向您推送消息。')).toEqual({
      蓝鲸推送SDK: ['device-id'],
    });
  });

  it('is no network where only the permission to use it is named', () => {
    expect(gets('我们接入飞羽推送SDK，它需要获取您的网络访问权限，收集您的IMEI、MAC地址。')).toEqual({ 飞羽推送SDK: ['imei', 'mac'] });
  });

  it('is that of the SDK which has other names or parts in brackets after its own', () => {
    expect(gets('设备识别：青禾研究院SDK（包括飞羽标识SDK和蓝鲸标识SDK），用于识别设备。', '此SDK会收集您的IMEI、MAC地址。')).toEqual({
      青禾研究院SDK: ['imei', 'mac'],
    });
  });

  it('is that of all names of a list, also of interfaces', () => {
    const lists = gets('涉及的第三方SDK包括：飞羽直播SDK、蓝鲸资讯API、青禾视频API，此类SDK会收集您的IMEI。');
    expect(lists).toEqual({ 飞羽直播SDK: ['imei'], 蓝鲸资讯API: ['imei'], 青禾视频API: ['imei'] });
  });

  it('is told apart for two SDKs of one maker, and a maker’s bare name is the one beside it', () => {
    expect(
      gets(
        '（1）银联出行SDK：我们使用了银联的SDK，采集您的地理位置信息。',
        '（2）个推SDK：用于推送，采集您的MAC地址。',
        '（3）银联支付SDK：采集您的IMEI。',
      ),
    ).toEqual({ 银联出行SDK: ['location'], 个推SDK: ['mac'], 银联支付SDK: ['imei'] });
    expect(gets('登录时涉及抖音登录SDK，它会收集手机号码。', '直播时涉及抖音直播SDK，它会收集IMEI。')).toEqual({
      抖音登录SDK: ['phone'],
      抖音直播SDK: ['imei'],
    });
  });

  it('is what the part says that their class gets, for a list that stands further down in it', () => {
    const list = [
      '## Opting out',
      'You can opt out with these advertising partners:',
      'MoPub https://mopub.example/privacy',
      'AdColony https://adcolony.example/privacy',
    ];
    const data = gets(
      '# Advertising',
      'We may pass your IP address (which we need for what the section on partners tells at length, and for nothing else that you would not expect of an app that is free of charge as this one is) as well as advertising IDs to our advertising partners.',
      ...list,
    );
    expect(data).toEqual({ MoPub: ['ad-id', 'ip'], AdColony: ['ad-id', 'ip'] });
  });

  it('is what stands between the verb of giving and their class, and nothing that is told behind it', () => {
    const list = ['## Opting out', 'You can opt out with these advertising partners:', 'MoPub https://mopub.example/privacy'];
    const sentence = 'In some countries we pass on your gender and your IP address to our advertising partners';
    expect(gets('# Advertising', `${sentence}.`, ...list)).toEqual({ MoPub: ['gender', 'ip'] });
    expect(gets('# Advertising', `${sentence}, who have no way to read your messages or your email address.`, ...list)).toEqual({
      MoPub: ['gender', 'ip'],
    });
  });

  it('is what their class is let take', () => {
    const list = ['You can opt out with these advertising partners:', 'MoPub https://mopub.example/privacy'];
    const data = gets('# Opting out', 'On some pages we allow ad networks to receive your IP address.', ...list);
    expect(data).toEqual({ MoPub: ['ip'] });
  });
});

describe('whose SDKs are, and where their policies stand', () => {
  const details = (...lines: string[]) =>
    stateOf(sdksKind, readingOf(...lines)).map(({ name, vendor, policyUrl }) => [name, vendor, policyUrl]);

  it('a company is named with another of its names in brackets, or by whose SDK it is within a point', () => {
    expect(details('小满记账集成青禾公司（Qinghe Inc.）的飞羽扫码SDK，飞羽扫码SDK会获取照片。')).toEqual([
      ['飞羽扫码SDK', '青禾公司', null],
    ]);
    expect(details('1. 人脸识别SDK：为了核实身份，我们使用了青禾科技的人脸识别SDK，该SDK需要获取您的人脸信息。')).toEqual([
      ['人脸识别SDK', '青禾科技', null],
    ]);
  });

  it('a maker is the word that the name begins with where it is the whole of the maker’s, and no part of it', () => {
    const vendors = (...rows: string[]) =>
      details('# Third-party services', 'Service\tPrivacy policy', ...rows).map(([, vendor]) => vendor);
    expect(vendors('Google Analytics\thttps://a.example/privacy', 'Apps Flyer\thttps://b.example/privacy')).toEqual(['Google', null]);
  });

  it('a maker is who is named as one, and not the brand of a phone', () => {
    expect(details('手机厂商（华为、OPPO等）可能通过SDK获取您的手机型号。').map(([, vendor]) => vendor)).toEqual(['华为', 'OPPO']);
    expect(details('使用华为、OPPO等品牌手机的，厂商SDK可能获取您的手机型号。').map(([, vendor]) => vendor)).toEqual([null, null]);
  });

  it('a policy may stand in the sentence after; a web site is none; of several addresses the first is it', () => {
    const url = 'https://feiyu.example/privacy';
    expect(details(`我们的产品集成飞羽统计SDK，会收集IMEI。详见隐私政策：${url}`)).toEqual([['飞羽统计SDK', null, url]]);
    expect(details('SDK名称：飞羽统计SDK', 'SDK官网：https://www.feiyu.example/', '收集信息：IMEI', '使用目的：统计')).toEqual([
      ['飞羽统计SDK', null, null],
    ]);
    const cell = `${url} https://feiyu.example/children/privacy`;
    expect(details('# SDK目录', 'SDK名称\t收集信息\t隐私政策链接', `飞羽推送SDK\tIMEI\t${cell}`)).toEqual([['飞羽推送SDK', null, url]]);
  });

  it('is what the part below its name says is kept with it or sent to it', () => {
    expect(
      gets(
        '# Third-party services',
        '# Mixpanel',
        'We use Mixpanel for counting. Your IP address and email address are stored in Mixpanel.',
        '# Sentry',
        'We use Sentry to find faults. We know your phone number, which stays with us.',
      ),
    ).toEqual({ Mixpanel: ['email', 'ip'], Sentry: [] });
  });
});

describe('whose English services are', () => {
  const details = (...lines: string[]) => stateOf(sdksKind, readingOf(...lines)).map(({ name, vendor }) => [name, vendor]);

  it('is the maker in the name, where the text speaks of it or the registry knows the two together', () => {
    expect(
      details('# Third-party services', '### Sentry (Error reporting)', 'We use Sentry. Its policy: https://sentry.io/privacy/').map(
        ([, vendor]) => vendor,
      ),
    ).toEqual([null]);
    expect(
      details(
        '# Third-party services',
        'We use these third-party services:',
        'Apple StoreKit — takes subscriptions. Apple keeps your order.',
        'Mixpanel — counts visits.',
      ),
    ).toEqual([
      ['Apple StoreKit', 'Apple'],
      ['Mixpanel', null],
    ]);
  });

  it('nobody gets what pages that links lead to collect', () => {
    expect(
      gets(
        '# Third-party services',
        'We use these third-party services:',
        'Mixpanel — counts visits.',
        'When you tap a link, another site opens. Third parties there collect your IP address and phone number.',
      ),
    ).toEqual({ Mixpanel: [] });
  });
});
