import { describe, expect, it } from 'vitest';
import { findItems, itemsIn } from '../../lib/facts/spans/items';
import { scan, trieOf } from '../../lib/facts/spans/lexicon';
import { dataItems as english } from '../../lib/language/en/data-items';
import taxonomy from '../../lib/language/taxonomy.json';
import { dataItems as chinese } from '../../lib/language/zh/data-items';
import { readingOf } from './of-lines';

const items = (text: string) => itemsIn(text, 'zh').map(({ item }) => item);

describe('the lexicons of data items', () => {
  const known = new Set(taxonomy.dataItems.map(({ id }) => id));
  for (const [name, lexicon] of Object.entries({ chinese, english })) {
    const forms = Object.values(lexicon.forms).flat();
    const weak = Object.values(lexicon.weak).flat();
    it(`${name}: names every item of the taxonomy and no other`, () => {
      expect(new Set(Object.keys(lexicon.forms))).toEqual(known);
    });
    it(`${name}: qualifies only forms that it has, and shields only what is no form`, () => {
      const folded = (form: string) => form.toLowerCase().replace(/[\s\-_]/g, '');
      const all = new Set([...forms, ...weak].map(folded));
      expect(weak.filter((form) => forms.includes(form))).toEqual([]);
      expect(Object.keys(lexicon.weak).filter((id) => !known.has(id))).toEqual([]);
      expect((lexicon.vague ?? []).filter((form) => !all.has(folded(form)))).toEqual([]);
      expect(lexicon.otherwise.filter((form) => all.has(folded(form)))).toEqual([]);
    });
  }
});

describe('data items named', () => {
  it('in an enumeration, each by its longest form', () => {
    expect(items('我们会收集您的设备型号、操作系统版本、IMEI/IMSI、MAC 地址')).toEqual([
      'device-model',
      'device-model',
      'imei',
      'imsi',
      'mac',
    ]);
    expect(items('your e-mail address, IP address and IDFA')).toEqual(['email', 'ip', 'ad-id']);
  });

  it('in words of Taiwan and Hong Kong, in plain ones, and not in what only holds their letters', () => {
    expect(items('出生月份、食物敏感、会员点数、良民证、门牌地址、私信、客服单、推送令牌')).toEqual([
      'birth',
      'health',
      'property',
      'criminal-record',
      'address',
      'chat',
      'support-record',
      'device-id',
    ]);
    expect(items('您搜过什么、收藏了什么、看过的商品')).toEqual(['search-history', 'favorites', 'browsing']);
    expect(items('触发进程并进行照片备份')).not.toContain('vehicle');
  });

  it('however they are spaced and written', () => {
    for (const form of ['Wi-Fi 信息', 'ＷＩＦＩ信息', 'wifi信息']) expect(items(form)).toEqual(['wifi']);
    for (const form of ['Android ID', 'android_id', 'AndroidId']) expect(items(form)).toEqual(['android-id']);
  });

  it('by an everyday word only in company', () => {
    expect(items('请观看教学视频了解玩法')).toEqual([]);
    expect(items('您上传的图片、视频')).toContain('video');
    expect(items('视频信息')).toEqual(['video']);
  });

  it('not inside longer words, other expressions or web addresses', () => {
    expect(items('SIMPLE 与 Macintosh')).toEqual([]);
    expect(items('请妥善处理，以保障账号安全')).toEqual([]);
    expect(items('详见 https://example.com/gps/imei 页面')).toEqual([]);
  });

  it('a password of a card is no card', () => {
    expect(items('我们不会收集您的银行卡密码')).toEqual(['password']);
  });

  it('with their places in the text', () => {
    const reading = readingOf('# 一、收集', '您需要提供手机号码。', '我们会记录您的 IP 地址。');
    const named = findItems(reading).items.map(({ item, start, end }) => [item, reading.text.slice(start, end)]);
    expect(named).toEqual([
      ['phone', '手机号码'],
      ['ip', 'IP 地址'],
    ]);
  });

  it('as one word where a copied page has a comma between its parts, and as two in a list', () => {
    expect(items('收集设备识别码（Android,ID）')).toContain('android-id');
    expect(items('收集IMEI,手机号')).toEqual(['imei', 'phone']);
  });

  it('as the permissions of a list of which the last alone says so', () => {
    expect(items('获取您的麦克风、相机、网络、存储、定位权限')).toEqual(['audio', 'photo', 'file', 'location']);
    expect(items('我们注重存储、定位的安全')).toEqual([]);
  });

  it('say where a word names a whole class', () => {
    expect(itemsIn('设备信息', 'zh')).toEqual([{ item: 'device-model', start: 0, end: 4, manner: 'vague' }]);
  });
});

describe('scanning', () => {
  const trie = trieOf([{ forms: { a: ['红', '红色'], b: ['红色'] }, weak: {}, otherwise: ['红色预警'] }]);
  it('takes the leftmost, longest form, and all that it names', () => {
    expect(scan(trie, '红色与红')).toMatchObject([
      { ids: ['a', 'b'], start: 0, end: 2 },
      { ids: ['a'], start: 3, end: 4 },
    ]);
  });
  it('finds nothing in what shields', () => {
    expect(scan(trie, '红色预警').flatMap(({ ids }) => ids)).toEqual([]);
  });
});

describe('what English sentences name by several words', () => {
  it.each([
    ['a document, and not its number', 'We ask for a scan of your passport.', ['id-image']],
    ['a face', 'The gate compares your face.', ['face']],
    ['an account elsewhere', 'You may sign in with Google.', ['third-party-account']],
    ['what is looked at', 'We count the recipes you look at.', ['browsing']],
    ['what is bought or lent', 'We list the books borrowed.', ['order']],
    ['what is done in the app', 'We record how often you open the app.', ['operation-log']],
    ['who lives with the reader', 'Tell us the ages of the children.', ['family']],
    ['ways of reaching the company', 'If you make a complaint, we take notes.', ['support-record']],
    ['talk between users', 'We store messages between buyers.', ['chat']],
    ['where one is', 'We see the city in which you are.', ['location']],
    ['what is saved', 'We keep the routes you save.', ['favorites']],
    ['what is published', 'We host the drawings you publish.', ['ugc']],
    ['what else is installed', 'It reads which apps are already on your phone.', []],
    ['software that is installed', 'It reads the programs already installed.', ['installed-apps']],
    ['how much power is used', 'The meter sends your energy consumption.', ['utilities']],
    ['a ride', 'We keep trip records.', ['track']],
    ['a stay', 'We note the dates of stay.', ['lodging']],
    ['a child', "You enter your child's age.", ['child-info']],
  ])('%s: %s', (_, text, expected) => {
    expect(items(text)).toEqual(expected);
  });
  it.each([
    'We use it in order to improve.',
    'A court order may be served on us.',
    'The laws of your country may differ.',
    'We send push messages and system messages.',
  ])('is nothing: %s', (text) => {
    expect(items(text)).toEqual([]);
  });
});

describe('words of which a form is only a part', () => {
  it.each([
    ['those who employ somebody, in a list of who gets something', 'We share the guest list with employers and schools.'],
    ['how somebody is treated', 'Nobody has to fear discriminatory treatment at the desk.'],
  ])('name nothing: %s', (_, text) => {
    expect(items(text)).toEqual([]);
  });
  it.each([
    ['earlier employers', 'We ask for your past employers.', ['occupation']],
    ['a picture of the screen', '我们会收集屏幕截图。', ['photo']],
    ['screens of the app itself', 'The kit counts screens viewed.', ['operation-log']],
  ])('name what they are: %s', (_, text, expected) => {
    expect(items(text)).toEqual(expected);
  });
});
