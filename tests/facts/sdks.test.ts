import { describe, expect, it } from 'vitest';
import { sdks as sdksKind } from '../../lib/facts/kinds/sdks';
import { recordsOf } from '../../lib/facts/spans/records';
import { readingOf, stateOf } from './of-lines';

const found = (...lines: string[]) => {
  const reading = readingOf(...lines);
  return { reading, sdks: stateOf(sdksKind, reading) };
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

  it('stand a line each with their keys, one of the writer’s own among them; another name in brackets is no maker', () => {
    const { sdks } = found(
      '# 第三方 SDK 目录',
      '沙丘广告SDK（沙丘联盟SDK）,由此SDK引入：沙丘统计SDK、沙丘工具SDK,使用目的：获取广告,数据类型：IP地址、读取电话状态,隐私政策：https://shaqiu.example/privacy',
      '长河推送SDK,使用目的：推送消息,数据类型：设备型号,隐私政策：https://changhe.example/privacy',
    );
    expect(sdks).toMatchObject([
      { name: '沙丘广告SDK（沙丘联盟SDK）', vendor: null, data: ['ip'], policyUrl: 'https://shaqiu.example/privacy' },
      { name: '长河推送SDK', vendor: null, data: ['device-model'], policyUrl: 'https://changhe.example/privacy' },
    ]);
  });

  it('are what a company provides to be used, where the registry knows the name; of makers whose devices are used, the first too', () => {
    expect(names('我们的应用使用某某信息技术有限公司提供的 Firebase 统计服务，收集设备型号。')).toContain('Firebase');
    expect(names('您可以使用某某信息技术有限公司提供的 Tidebook 阅读服务。')).toEqual([]);
    expect(names('如您使用小米、魅族、华为等品牌手机，本产品接入的厂商推送SDK需要收集设备标识信息。').sort()).toEqual([
      '华为',
      '小米',
      '魅族',
    ]);
  });

  it('are for nothing that only sends the reader elsewhere', () => {
    const { sdks } = found(
      'SDK名称\t公司名称\t收集的信息\t使用目的',
      '飞羽推送 SDK\t飞羽科技有限公司\t设备型号、IMEI\t详见飞羽科技的官方网站',
      '蓝鲸地图 SDK\t蓝鲸地图有限公司\t位置信息\t请您参阅其隐私政策',
      '白鹭统计 SDK\t白鹭科技有限公司\t设备型号\t统计启动次数',
    );
    expect(sdks.map(({ purpose }) => purpose)).toEqual([null, null, '统计启动次数']);
  });

  it('end where the next point of the list begins, and get nothing that is denied', () => {
    const { sdks } = found(
      '（1）基于位置的附加功能：',
      '使用的第三方插件：',
      '蓝鲸地图SDK',
      '收集的个人信息：',
      '我们会在你开启权限后获取位置信息（但不会将各时段的位置结合起来判断你的行踪轨迹）。',
      '使用目的：',
      '把你带到门店。',
      '（2）基于电话的附加功能：你开启电话权限后，我们会收集手机号码和IMEI。',
    );
    expect(sdks).toMatchObject([{ data: ['location'], purpose: '把你带到门店' }]);
  });

  it('are named thousands of times in one sentence without an end to it', () => {
    // Each name in the list used to be followed to the list's end: this took minutes.
    const { sdks } = found(`我们接入了${'友盟SDK、'.repeat(4_000)}。`, '我们接入了飞羽推送SDK，用于推送消息。');
    expect(sdks.map(({ registry, name }) => registry?.id ?? name)).toContain('飞羽推送SDK');
    expect(sdks.length).toBeLessThan(5);
  });

  describe('in tables of other shapes', () => {
    const rows = (...lines: string[]) =>
      found('# 第三方SDK目录', ...lines).sdks.map(({ name, vendor, data }) => [name, vendor, data.join(' ')].join(' | '));
    const both = ['飞羽推送SDK | 飞羽科技有限公司 | device-model imei', '友盟统计SDK | 友盟同欣科技有限公司 | mac'];

    it('without titles', () => {
      expect(rows('飞羽推送SDK\t飞羽科技有限公司\t设备型号、IMEI', '友盟统计SDK\t友盟同欣科技有限公司\tMAC地址')).toEqual(both);
    });

    it('with the titles in the first column, a record a column', () => {
      expect(
        rows(
          'SDK名称\t飞羽推送SDK\t友盟统计SDK',
          '公司名称\t飞羽科技有限公司\t友盟同欣科技有限公司',
          '收集个人信息\t设备型号、IMEI\tMAC地址',
        ),
      ).toEqual(both);
    });

    it('with the titles in the first column, one record below the other', () => {
      expect(
        rows(
          'SDK名称\t飞羽推送SDK',
          '公司名称\t飞羽科技有限公司',
          '收集个人信息\t设备型号、IMEI',
          'SDK名称\t友盟统计SDK',
          '公司名称\t友盟同欣科技有限公司',
          '收集个人信息\tMAC地址',
        ),
      ).toEqual(both);
    });

    it('with rows that name a group', () => {
      const { sdks } = found('# SDK目录', 'SDK名称\t收集信息', '推送类\t', '飞羽推送SDK\tIMEI', '统计类\t', '友盟统计SDK\tMAC地址');
      expect(sdks.map(({ name }) => name)).toEqual(['飞羽推送SDK', '友盟统计SDK']);
    });

    it('with two lists side by side', () => {
      expect(rows('SDK名称\t用途\tSDK名称\t用途', '飞羽推送SDK\t推送\t友盟统计SDK\t统计')).toEqual([
        '飞羽推送SDK |  | ',
        '友盟统计SDK |  | ',
      ]);
    });

    it('by package, for want of names', () => {
      expect(rows('序号\tSDK包名\t提供方\t收集个人信息字段', '1\tcom.feiyu.push\t飞羽科技有限公司\t设备型号、IMEI')).toEqual([
        'com.feiyu.push | 飞羽科技有限公司 | device-model imei',
      ]);
    });

    it('in English', () => {
      const { sdks } = found('# Third-party SDKs', 'Third Party\tPurpose\tInformation', 'Bluefin Analytics\tStatistics\tIP address');
      expect(sdks).toMatchObject([{ name: 'Bluefin Analytics', data: ['ip'], purpose: 'Statistics' }]);
    });
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

  it('stand in lines with keys, of which one has its list below it', () => {
    const { sdks } = found(
      '# 第三方SDK',
      'SDK名称：飞羽推送SDK',
      '收集信息：',
      '设备信息：设备标识符（Android ID、OAID）、设备型号',
      '推送凭证',
      '登记凭证',
      '隐私政策链接：https://feiyu.example/privacy',
      '官网链接：https://feiyu.example/',
      'SDK名称：蓝鲸推送SDK',
      '收集信息：',
      '设备信息：设备标识符、设备型号',
      '推送凭证',
      '隐私政策链接：https://lanjing.example/privacy',
    );
    expect(sdks.map(({ name, policyUrl }) => [name, policyUrl])).toEqual([
      ['飞羽推送SDK', 'https://feiyu.example/privacy'],
      ['蓝鲸推送SDK', 'https://lanjing.example/privacy'],
    ]);
    // What one of them gets by a word is not what the other gets by it.
    expect(sdks.map(({ data }) => data.includes('oaid'))).toEqual([true, false]);
  });

  it('are no words that say what something is not, or how it is done', () => {
    expect(names('（1）飞羽广告sdk：用于展示广告。（请注意，com.feiyu.ad属于飞羽广告sdk，而com.qinghe.game并非sdk。）')).toEqual([
      '飞羽广告sdk',
    ]);
    expect(names('# 6.2 华为推送服务', '华为推送服务会收集您的IMEI。')).toEqual(['华为推送服务']);
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

  it('are two where both are known whole, though one name holds the other', () => {
    const { sdks } = found('微信登录SDK会收集您的昵称。', '您付款时，嵌入的微信支付SDK会收集您的银行卡号。');
    expect(sdks.map(({ name, data }) => [name, data])).toEqual([
      ['微信登录SDK', ['nickname']],
      ['微信支付SDK', ['bank-account']],
    ]);
    const listed = found(
      'SDK名称：微信SDK',
      '收集个人信息类型：头像、昵称',
      '使用目的：登录',
      '您付款时，嵌入的微信支付SDK会收集您的银行卡号。',
    ).sdks;
    expect(listed.find(({ name }) => name === '微信SDK')!.data).not.toContain('bank-account');
  });

  it('are no SDKs in general', () => {
    expect(names('我们可能接入第三方SDK。', '部分SDK会收集信息。', '您可以查看第三方SDK目录。')).toEqual([]);
  });

  it('are none where the text says that they are not built in, unless it says elsewhere that they are', () => {
    for (const line of [
      '我们不使用 Google Analytics，也没有接入友盟统计 SDK。',
      '本应用没有集成极光推送 SDK、个推 SDK 或任何广告 SDK。',
      '我们从未接入友盟 SDK，统计由我们自己完成。',
      '友盟 SDK 已移除，微信 SDK 我们未接入。',
      '没有 Google Analytics、百度统计这类分析工具。',
      'We do not use Google Analytics or Facebook Pixel.',
      'There are no third-party analytics SDKs such as Firebase.',
      'The app doesn’t contain Crashlytics, Flurry or any other third-party SDK.',
      'We use neither Google Analytics nor Firebase Crashlytics.',
      'Google Analytics and Facebook Login are not used in our app.',
      'No Google Analytics. No Facebook Pixel.',
    ])
      expect([line, names(line)]).toEqual([line, []]);
    expect(names('我们不使用极光推送 SDK，而是接入了个推 SDK。')).toEqual(['个推 SDK']);
    expect(names('We do not use Google Analytics, we use Firebase Crashlytics to find errors.')).toEqual(['Firebase Crashlytics']);
    expect(names('我们接入了友盟SDK，会收集IMEI。', '儿童版中未接入友盟SDK。')).toEqual(['友盟SDK']);
    expect(names('如您不使用微信登录，我们不会启用微信 SDK。我们接入了微信 SDK。')).toEqual(['微信 SDK']);
  });

  it('are told by the part they play, and by what they get themselves', () => {
    expect(names('语音输入由科大讯飞提供，科大讯飞会收集您的录音。')).toEqual(['科大讯飞']);
    expect(names('本应用的地图功能使用高德地图开放平台，高德地图会获取您的位置信息、IMEI。')).toEqual(['高德地图']);
    expect(names('Our advertising partner, Brightfox, will set a cookie to remember your ad preferences.')).toEqual(['Brightfox']);
    const { sdks } = found('We use an analytics tool called Heronstat. It collects your IP address and browser type.');
    expect(sdks).toMatchObject([{ name: 'Heronstat', data: ['ip', 'browser'] }]);
    expect(names('我们与有限公司合作，会收集信息。', 'We work with June and others.')).toEqual([]);
  });

  it('are quoted exactly', () => {
    const { reading, sdks } = found('我们接入了友盟SDK，会收集IMEI。');
    for (const { evidence } of sdks) for (const { quote, start, end } of evidence) expect(reading.text.slice(start, end)).toBe(quote);
  });

  describe('in running text', () => {
    const one = (text: string) => found(text).sdks.map(({ name, vendor, data }) => [name, vendor, data.join(' ')]);

    it('are those of several makers, or of kinds of them that brackets spell out', () => {
      expect(one('1）指纹锁SDK：我们使用了海燕、蓝鲸的指纹锁SDK，获取您的设备型号，用于登录。')).toEqual([
        ['指纹锁SDK', '海燕、蓝鲸', 'device-model'],
      ]);
      expect(one('1）号码认证SDK：我们使用了通讯运营商（海燕通讯、蓝鲸通讯）的号码认证SDK，获取您的IMSI，用于登录。')).toEqual([
        ['号码认证SDK', '海燕通讯、蓝鲸通讯', 'imsi'],
      ]);
      expect(one('1）号码认证SDK：我们使用了合作伙伴提供的号码认证SDK，获取您的IMSI，用于登录。')).toEqual([['号码认证SDK', null, 'imsi']]);
    });

    it('are made by the makers that brackets name, but not by brands of phones', () => {
      const makers = (text: string) => found(text).sdks.map(({ name, vendor }) => [name, vendor]);
      expect(makers('我们可能通过SDK与终端设备制造商（华为、OPPO等）共享您的手机型号。')).toEqual([
        ['华为', '华为'],
        ['OPPO', 'OPPO'],
      ]);
      expect(makers('若您使用部分厂商（华为、OPPO等品牌）的手机，我们接入的上述厂商SDK会收集您的手机型号。')).toEqual([
        ['华为', null],
        ['OPPO', null],
      ]);
    });

    it('are those of the company that the text names in full by the same name', () => {
      const { sdks } = found('应用里嵌入的飞羽账本SDK会收集您的设备型号。', '# 附则', '飞羽账本公司：指飞羽账本（上海）网络有限公司。');
      expect(sdks.map(({ vendor }) => vendor)).toEqual(['飞羽账本（上海）网络有限公司']);
    });

    it('are packages in one list, however many they are said to be', () => {
      expect(one('图片库使用的com.tern.cache、com.tern.common两个SDK会读取您的IP地址。')).toEqual([
        ['com.tern.cache', null, 'ip'],
        ['com.tern.common', null, 'ip'],
      ]);
    });

    it('get what they get, not what the service joins with it', () => {
      expect(one('应用里嵌入的蓝鲸SDK会收集您的设备型号，并可能整合您的手机号码以判断风险。')).toEqual([['蓝鲸SDK', null, 'device-model']]);
    });

    it('begin after words of building in, not inside a name that holds such a word', () => {
      expect(names('小满记账接入了华为推送SDK、个推SDK和在线客服SDK。')).toEqual(['华为推送SDK', '个推SDK', '在线客服SDK']);
      expect(names('为了便于您分享，我们会使用青鸟社会化分享SDK，它会获取设备标识符。')).toEqual(['青鸟社会化分享SDK']);
    });

    it('have the company that stands at them', () => {
      expect(one('小满记账集成杭州飞羽科技有限公司的飞羽登录SDK，飞羽登录SDK会收集您的手机号码。')).toEqual([
        ['飞羽登录SDK', '杭州飞羽科技有限公司', 'phone'],
      ]);
      expect(one('地图服务由蓝鲸地图（北京）有限公司提供，我们接入蓝鲸的地图SDK，会获取位置信息。')[0]![1]).toBe(
        '蓝鲸地图（北京）有限公司',
      );
    });

    it('get what verbs of collecting rule, not what the purpose names', () => {
      expect(one('我们使用微信支付SDK，它会收集设备型号、IMEI，用于处理您的支付订单。')).toEqual([
        ['微信支付SDK', null, 'device-model imei'],
      ]);
      expect(one('友盟SDK不会收集您的位置信息，仅收集MAC地址。')).toEqual([['友盟SDK', null, 'mac']]);
      expect(found('我们使用友盟SDK，会收集MAC地址，用于统计分析。').sdks[0]!.purpose).toBe('统计分析');
    });

    it('of one list get the same, also by the sentence after', () => {
      const { sdks } = found('可能涉及的SDK包括移动登录SDK、闪验SDK。', '此类SDK会收集您的手机号码、IMSI，用于一键登录。');
      expect(sdks.map(({ name, data }) => [name, data])).toEqual([
        ['移动登录SDK', ['phone', 'imsi']],
        ['闪验SDK', ['phone', 'imsi']],
      ]);
    });

    it('are known by their place in a list, by brackets of makers, by quotes', () => {
      expect(names('推送通过小米推送（安卓）、OPPO PUSH（安卓）、极光推送SDK实现。')).toEqual(['小米推送', 'OPPO PUSH', '极光推送SDK']);
      expect(names('手机厂商（华为、小米、OPPO等）可能通过SDK获取您的手机型号。')).toEqual(['华为', '小米', 'OPPO']);
      expect(names('分享依赖于第三方SDK“微信分享”，会收集设备型号。')).toEqual(['微信分享']);
    });

    it('get what is handed over by them, what is given to all of a sentence, and what the next sentence gives to those', () => {
      const data = (...text: string[]) => Object.fromEntries(found(...text).sdks.map((sdk) => [sdk.name, [...sdk.data].sort()]));
      expect(data('我们会将您的订单号、手机号通过嵌入的支付宝SDK等方式提供给对方。')).toEqual({ 支付宝SDK: ['order', 'phone'] });
      expect(data('分享由第三方SDK“青禾分享”和第三方SDK“小满分享”实现，我们收集您的设备型号，并将其共享至第三方SDK。')).toEqual({
        青禾分享: ['device-model'],
        小满分享: ['device-model'],
      });
      expect(data('支付由青禾支付SDK完成。', '为此我们必需向该等第三方同步您的IMEI。')).toEqual({ 青禾支付SDK: ['imei'] });
    });

    it('are named without a marker: of a provider in brackets, built in, or in a list that the marker opens', () => {
      expect(names('位置服务提供商（高德地图）会通过SDK使用您的位置信息。')).toEqual(['高德地图']);
      expect(names('我们的网站接入百度统计，了解访问量。')).toEqual(['百度统计']);
      expect(names('播放时我们通过第三方SDK青禾P2P、小满CDN来优化体验，收集您的网络信息。')).toEqual(['青禾P2P', '小满CDN']);
      expect(names('通过第三方SDK收集、使用您的信息，用于统计。')).toEqual([]);
      expect(names('我们接入阿里云计算有限公司的服务器。')).toEqual([]);
    });

    it('are told by what stands before them, where that is handed over', () => {
      expect(one('我们会将您的订单信息、设备信息共享给支付宝SDK。')).toEqual([['支付宝SDK', null, 'order device-model']]);
    });

    it('are no SDKs where a document, a kind or the service itself is meant', () => {
      expect(
        names(
          '以了解小满记账第三方SDK收集的情况。',
          '3. 第三方SDK类服务商：我们的产品会包含第三方SDK。',
          '查询其中具有登录功能的SDK。',
          '手机厂商Push SDK。',
          '详见 https://example.com/xiaomi-sdk/privacy。',
        ),
      ).toEqual([]);
      expect(names('小满记账平台由小满（杭州）科技有限公司提供，接入了SDK。')).toEqual([]);
    });
  });

  it('stand between points that are SDKs, whether they say so or not', () => {
    const { sdks } = found('1. 飞羽播放SDK：位置信息', '2. 腾讯X5：IMEI、存储权限', '3. 蓝鲸视频SDK：IMEI');
    expect(sdks.map(({ name, data }) => [name, data])).toEqual([
      ['飞羽播放SDK', ['location']],
      ['腾讯X5', ['imei', 'file']],
      ['蓝鲸视频SDK', ['imei']],
    ]);
  });

  it('have sections of their own, with the list below', () => {
    const { sdks } = found(
      '# 1. Google AdMob（Google）',
      '本应用用它展示广告。',
      'AdMob可能会自动收集以下信息：',
      '广告标识符；',
      'IP地址',
      'https://policies.google.com/privacy',
    );
    expect(sdks).toMatchObject([
      { name: 'Google AdMob', vendor: 'Google', data: ['ad-id', 'ip'], policyUrl: 'https://policies.google.com/privacy' },
    ]);
  });

  it('reads a name and its keys in one line of a list', () => {
    const lines = [
      '• Google Analytics — 用途：网站流量统计；隐私权政策：https://policies.google.example/',
      '• Facebook Pixel — 用途：广告成效；隐私权政策：https://www.facebook.example/',
    ];
    expect(names('# Cookie', '本站使用以下第三方Cookie：', ...lines)).toEqual(['Google Analytics', 'Facebook Pixel']);
  });

  it('are named by the lines of their section where those name them', () => {
    expect(names('# 第三方SDK', '## 1. 友盟SDK', 'SDK名称：友盟统计分析SDK', '收集的信息：IMEI', '使用目的：统计')).toEqual([
      '友盟统计分析SDK',
    ]);
  });

  it('get what a sentence says that all of their section get', () => {
    const { sdks } = found(
      '# 推送服务的第三方SDK',
      '华为 https://huawei.example/privacy',
      '小米 https://xiaomi.example/privacy',
      '在使用过程中，推送SDK可能会收集以下信息：',
      '设备信息：包括IMEI、OAID，用于识别设备',
    );
    expect(sdks.map(({ name, data }) => [name, data.includes('imei') && data.includes('oaid')])).toEqual([
      ['华为', true],
      ['小米', true],
    ]);
  });

  it('mean what brackets spell out', () => {
    const { sdks } = found('我们使用友盟SDK，收集设备信息（IMEI、MAC地址）。');
    expect(sdks[0]!.data).toEqual(['imei', 'mac']);
  });

  describe('in English', () => {
    it('have headings of their own in a row of which others are known, also two together', () => {
      const { sdks } = found(
        '# Third-party services',
        '### Sentry',
        'Crash reports. Privacy policy: https://sentry.io/privacy/',
        '### Ternvault',
        'We use Ternvault to keep copies. Privacy policy: https://ternvault.example/privacy',
        '### Mixpanel / Amplitude',
        'We use these to count visits.',
      );
      expect(sdks.map(({ name, policyUrl }) => [name, policyUrl])).toEqual([
        ['Sentry', 'https://sentry.io/privacy/'],
        ['Ternvault', 'https://ternvault.example/privacy'],
        ['Mixpanel / Amplitude', null],
      ]);
    });

    it('stand below a title of their kind, each with what else its paragraph says', () => {
      expect(
        names(
          'We rely on these third-party services:',
          'Stripe — takes payments. Your card number and e-mail address are stored by Stripe.',
          'ternMaps — draws maps.',
          'Bluefin / Mixpanel — counts visits.',
        ),
      ).toEqual(['Stripe', 'ternMaps', 'Bluefin / Mixpanel']);
    });

    it('are named behind their kind, which is what they are for', () => {
      const { sdks } = found(
        'The third parties that we share information with are as follows:',
        'Let Readers Connect to Their Accounts: Google Sign-In, Apple Sign-In',
        'Counting and Measuring: Google Analytics for Firebase',
      );
      expect(sdks.map(({ name, purpose }) => [name, purpose])).toEqual([
        ['Google Sign-In', 'Let Readers Connect to Their Accounts'],
        ['Apple Sign-In', 'Let Readers Connect to Their Accounts'],
        ['Google Analytics for Firebase', 'Counting and Measuring'],
      ]);
    });

    it('are no titles of settings, and none that a row says is not used', () => {
      expect(names('# Storage', 'Our app and its SDKs may use:', 'SDK Storage: keeps settings', 'Local files: keep maps')).toEqual([]);
      expect(
        names(
          '# Third-party services',
          'Service\tPurpose\tData shared',
          'Mixpanel\tCounts visits\tIP address',
          'Amplitude\tNot used here. Listed to say so.\t—',
        ),
      ).toEqual(['Mixpanel']);
    });

    it('are whose the text says, not of a kind that stands in brackets', () => {
      const vendors = (...lines: string[]) => found(...lines).sdks.map(({ name, vendor }) => [name, vendor]);
      expect(
        vendors(
          '# Third-party services',
          '### AppLovin (Advertising)',
          'AppLovin collects your IP address. Privacy policy: https://applovin.com/privacy',
        ),
      ).toEqual([['AppLovin', null]]);
      expect(
        vendors(
          '# Third-party services',
          '### Crashlytics (Google)',
          'We use Crashlytics. Privacy policy: https://firebase.google.com/support/privacy',
        ),
      ).toEqual([['Crashlytics', 'Google']]);
    });

    it('have a line with their company, and below it what they collect', () => {
      const { sdks } = found(
        'Analytics',
        'Tern Metrics for Apps (Tern Networks, Inc.)',
        'Tern Metrics for Apps is an analytics service provided by Tern Networks, Inc.',
        'It helps us understand what users read.',
        'Personal Data collected: Cookies; geographic position.',
        'Access to the camera (Bluefin Notes)',
        'Personal Data collected: Photos.',
      );
      expect(sdks.map(({ name, vendor, data }) => [name, vendor, data])).toEqual([
        ['Tern Metrics for Apps', 'Tern Networks, Inc.', ['cookie', 'location']],
      ]);
      const paragraph =
        'Android Ternpay (ATP) (Tern Networks, Inc.): Android Ternpay is a payment service provided by Tern Networks, Inc. ' +
        'Personal Data collected: e-mail address. Place of processing: Norway.';
      expect(found(paragraph).sdks.map(({ name, data }) => [name, data])).toEqual([['Android Ternpay (ATP)', ['email']]]);
    });

    it('stand after what we use, also in a table on cookies; who takes payments is a partner', () => {
      expect(names('We use Google Analytics and Ternmap for this purpose.')).toEqual(['Google Analytics', 'Ternmap']);
      expect(names('Payments are processed by Stripe.')).toEqual([]);
      expect(names('You may reach our service from a social network like Facebook.')).toEqual([]);
      expect(names('You may log in using Facebook.')).toEqual(['Facebook']);
      expect(
        names('Cookie\tPurpose', 'Analytics\tThey count visits. We use Google Analytics.', 'Needed\tThey keep you signed in.'),
      ).toEqual(['Google Analytics']);
    });

    it('stand in a list with one that is known', () => {
      expect(names('We work with advertising partners such as Criteo, Bluefin Ads and MoPub.')).toEqual(['Criteo', 'Bluefin Ads', 'MoPub']);
    });

    it('are what a sentence says is a service of a company', () => {
      const { sdks } = found(
        'Bluefin Insights is an analytics service provided by Bluefin Inc.',
        'This service collects your IP address to measure use.',
      );
      expect(sdks).toMatchObject([{ name: 'Bluefin Insights', data: ['ip'] }]);
      expect(sdks[0]!.vendor).toContain('Bluefin Inc');
    });

    it('are named as what is used, whether anybody knows them or not; everyday words with a capital are none', () => {
      const named = (...lines: string[]) => recordsOf(readingOf(...lines)).map(({ name }) => name);
      expect(named('Reports are sent to Ternwatch, which we use to find faults.')).toEqual(['Ternwatch']);
      expect(named('We may ask you to verify using either bluefinCheck or a code.')).toEqual(['bluefinCheck']);
      expect(named('Visits are counted with a self-hosted Matomo.')).toEqual([]);
      expect(named('We use Cookies. Requests are handled by Customer Support.')).toEqual([]);
    });

    it('are no lines on what is kept, or on what ground', () => {
      const kept = ['We and our service providers keep data as follows:', 'Usage Statistics: kept for two years.'];
      expect(names('# How long we retain data', ...kept)).toEqual([]);
      const grounds = ['We and our partners rely on the following:', 'Contract: where you have one with us.'];
      expect(names('# Lawful bases', ...grounds)).toEqual([]);
    });

    it('are told of in the sentences after, behind semicolons, and by what the data hold', () => {
      const told = (...lines: string[]) =>
        recordsOf(readingOf(...lines)).flatMap(({ name, details }) =>
          details.filter(({ field }) => field === 'data').map(({ how }) => `${name} ${how}`),
        );
      const ads = [
        'Ads are served through Ternads.',
        'To show ads, these partners may collect your IP address; the device model; and clicks.',
      ];
      expect(told(...ads)).toEqual(expect.arrayContaining(['Ternads following', 'Ternads going-on']));
      expect(told('When it crashes we collect data through Ternwatch. This crash data may include the device model.')).toContain(
        'Ternwatch following-data',
      );
      expect(told('We share with Criteo information such as your email address.')).toContain('Criteo given');
    });

    it('get nothing that we get from them, and a verb is no name', () => {
      expect(found('If you log in with Facebook, we access your friend list.').sdks.flatMap(({ data }) => data)).toEqual([]);
      expect(names('Third parties may adjust their tools.')).toEqual([]);
    });
  });

  describe('by the structure of the page', () => {
    const rows = (...lines: string[]) => found('# Third-party SDKs', ...lines).sdks;

    it('the column of names is found by what is in it', () => {
      const { sdks } = found(
        '# Third-party service providers',
        'No.\tCountry\tProcessor\tPurpose',
        '1\tUSA\tZendesk\tCustomer support',
        '2\tUSA\tMixpanel\tAnalytics',
      );
      expect(sdks.map(({ name, purpose }) => [name, purpose])).toEqual([
        ['Zendesk', 'Customer support'],
        ['Mixpanel', 'Analytics'],
      ]);
    });

    it('of a column of types and one of fields, the fields count', () => {
      expect(
        found('# 第三方SDK目录', 'SDK名称\t个人信息类型\t个人信息字段', '飞羽推送SDK\t位置信息、设备信息\tIMEI').sdks.map(
          ({ data }) => data,
        ),
      ).toEqual([['imei']]);
    });

    it('an address in the company’s cell is not its name', () => {
      const [sdk] = rows(
        'Third Party\tCompany\tInformation',
        'Bluefin Analytics\tBluefin Inc. https://bluefin.example/privacy\tIP address',
      );
      expect(sdk).toMatchObject({ vendor: 'Bluefin Inc.', policyUrl: 'https://bluefin.example/privacy' });
    });

    it('titles once more are no entry', () => {
      expect(
        found('# SDK目录', 'SDK名称\t收集信息', '飞羽推送SDK\tIMEI', 'SDK名称\t收集信息', '友盟统计SDK\tMAC地址').sdks.map(
          ({ name }) => name,
        ),
      ).toEqual(['飞羽推送SDK', '友盟统计SDK']);
    });

    it('a link is an absolute address or nothing', () => {
      const links = (cell: string) =>
        found('# SDK目录', 'SDK名称\t收集信息\t隐私政策链接', `飞羽推送SDK\tIMEI\t${cell}`).sdks[0]!.policyUrl;
      expect(links('https://feiyu.example/privacy')).toBe('https://feiyu.example/privacy');
      expect(links('见官网')).toBeNull();
      expect(links('/privacy.html')).toBeNull();
    });

    it('a list with links below a lead-in is one of services with their policies', () => {
      const { sdks } = found(
        'We use the following advertising networks:',
        'MoPub, Inc. https://mopub.example/privacy',
        'Lantern Media, Inc., dba Firefly https://firefly.example/privacy',
      );
      expect(sdks.map(({ name, vendor, policyUrl }) => [name, vendor, policyUrl])).toEqual([
        ['MoPub', 'MoPub, Inc.', 'https://mopub.example/privacy'],
        ['Firefly', 'Lantern Media, Inc.', 'https://firefly.example/privacy'],
      ]);
    });

    it('a line may tell a kind, and then the names of that kind', () => {
      const { sdks } = found(
        '# Who gets it',
        'The third parties that we use are these:',
        '- Web and Mobile Analytics: Mixpanel, Amplitude',
        '- Maps and Location: Mapbox, Foursquare',
      );
      expect(sdks.map(({ name }) => name)).toEqual(['Mixpanel', 'Amplitude', 'Mapbox', 'Foursquare']);
    });

    it('what stands below a service’s name belongs to it', () => {
      const { sdks } = found(
        '# Analytics',
        'Mixpanel',
        'Mixpanel helps us understand how the app is used, and collects your IP address and the pages that you visit.',
      );
      expect(sdks).toMatchObject([{ name: 'Mixpanel', data: expect.arrayContaining(['ip']) }]);
    });

    it('an identifier is what the text itself says that it is', () => {
      const { sdks } = found(
        '# 第三方SDK目录',
        'SDK名称\t收集信息',
        '飞羽推送SDK\t唯一设备识别码、应用列表',
        '# 说明',
        '唯一设备识别码：安卓设备为IMEI、OAID、Android ID。',
      );
      expect([...sdks[0]!.data].sort()).toEqual(['android-id', 'imei', 'installed-apps', 'oaid']);
    });
  });
});

describe('services in English, however they are laid out', () => {
  it('stand in a table on its side, the maker below the name', () => {
    const { sdks } = found(
      '# Cookies of others',
      'Name\tFirefly Count',
      'Provider\tTern Ltd., Ulm',
      'Data collected\tIP address',
      'Privacy policy\thttps://tern.example/privacy',
    );
    expect(sdks.map(({ name }) => name)).not.toContain('Tern Ltd., Ulm');
  });

  it('have a part below their name, with whose they are and what they get behind keys', () => {
    const { sdks } = found(
      '# Third-party SDKs in the game',
      '### Heron Duels',
      'Provider: Heron Netplay Ltd. Finds you somebody to play with. Data: IP address, device model.',
    );
    expect(sdks).toMatchObject([{ name: 'Heron Duels', vendor: 'Heron Netplay Ltd.', data: ['ip', 'device-model'] }]);
  });

  it('each of several get what the next sentence says', () => {
    const { sdks } = found('# Ads', 'We use AdMob and InMobi to show ads. Each of them may collect your IP address.');
    expect(sdks.map(({ name, data }) => [name, data])).toEqual([
      ['AdMob', ['ip']],
      ['InMobi', ['ip']],
    ]);
  });
});
