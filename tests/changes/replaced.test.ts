/** Texts of our own, whole through the engine: one sentence of each is another in the later one, and that is told for what it is. */
import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/analyze';
import { compare } from '../../lib/changes';
import { type Facts, factsOf } from '../../lib/changes/facts';
import { readMarkup } from '../../lib/document';
import { languageOf } from '../../lib/text/language';
import { sayChange } from '../../lib/wording/changes';
import { loadClassifier } from '../../tools/engine';
import { parsers } from '../../tools/input/read';
import { textsIn } from '../../tools/print/texts';

const classifier = await loadClassifier();

async function factsIn(text: string): Promise<Facts> {
  const reading = readMarkup({ bytes: new TextEncoder().encode(text), name: 'policy.txt', url: '' }, parsers);
  if (reading.kind !== 'page') throw new Error(`unreadable: ${reading.kind}`);
  return factsOf(await analyze(reading.page, () => classifier));
}

const frame = {
  en: [
    'Heron Reading Privacy Policy',
    'Heron Reading Ltd runs the reading rooms of the valley and explains here which information it collects.',
    '§',
    'We keep the rooms warm and the shelves in order for everybody who comes in.',
    'Write to desk@heron.example with any question about this policy.',
  ],
  zh: [
    '白鹭阅览室隐私政策',
    '白鹭阅览室有限公司说明我们如何收集和使用您的个人信息。',
    '§',
    '我们把书架收拾整齐，让每一位来客坐得舒服。',
    '对本政策有疑问，请写信到 desk@heron.example。',
  ],
};

async function said(old: string, now: string): Promise<string[]> {
  const lang = languageOf(old);
  const [earlier, later] = await Promise.all([old, now].map((words) => factsIn(frame[lang].join('\n').replace('§', () => words))));
  return compare(earlier!, later!).changes.map((change) => sayChange(change, textsIn(lang)));
}

describe('what is turned round', () => {
  it.each([
    ['a notice of changes', 'We will notify you of changes to this policy by email.', 'We will not notify you of changes to this policy.'],
    [
      'a notice left out',
      'We will notify you of any changes to this policy by letter.',
      'We may change this policy without notifying you.',
    ],
    ['更新不再通知', '本政策更新后，我们会以短信通知您。', '本政策更新后，我们不再另行通知您。'],
    [
      'a denial of several deeds',
      'We don’t screen, record or store what you say in the reading room.',
      'We may record and store what you say in the reading room; it is without music.',
    ],
  ])('is never told as its opposite: %s', async (_, old, now) => {
    const lines = await said(old, now);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => /now “Yes”|现在“会”/.test(line))).toEqual([]);
    expect(lines.some((line) => /not notify|without notifying|不再另行通知|record and store/.test(line))).toBe(true);
  });

  it.each([
    [
      'a promise not to sell',
      'We neither rent nor sell your information to anyone.',
      'We may sell your information to chosen booksellers.',
    ],
    [
      'something new',
      'We lend magazines for a week.',
      'We lend magazines for a week. We may sell your device identifiers to data brokers.',
    ],
    ['有偿提供', '我们出借杂志一周。', '我们出借杂志一周。我们可能向书商有偿提供您的借阅记录。'],
  ])('is told as selling: %s', async (_, old, now) => {
    expect((await said(old, now)).filter((line) => /^“(?:sell your information|出售你的信息)”/.test(line))).toHaveLength(1);
  });
});

describe('one thing for another in a sentence', () => {
  it.each([
    [
      'an item for one that is none of the taxonomy',
      '进门时我们登记您的姓名、电话号码、雨伞颜色，用于失物招领。',
      '进门时我们登记您的姓名、电话号码、OAID，用于失物招领。',
      ['OAID', '雨伞颜色'],
    ],
    [
      'an item of the taxonomy that goes',
      'At the door we collect your name, your email address and the colour of your umbrella.',
      'At the door we collect your name, your email address and your precise location.',
      ['Precise location', 'colour of your umbrella'],
    ],
  ])('is told both ways: %s', async (_, old, now, words) => {
    const lines = (await said(old, now)).join('\n');
    expect(words.filter((word) => !lines.includes(word))).toEqual([]);
  });

  it.each([
    [
      'a word of which stands elsewhere in the sentence',
      '借书时请出示借书证（借阅证号、电话号码、指纹卡片等），必要时以“指纹识别”开门。',
      '借书时请出示借书证（借阅证号、电话号码、掌印卡片等），必要时以“指纹识别”开门。',
      ['指纹卡片', '掌印卡片'],
    ],
    [
      'that has a word in common with those beside it',
      'Loans are counted with Heron Analytics, Plover Analytics, Old Mill, Stork Analytics and Reed Limited.',
      'Loans are counted with Heron Analytics, Plover Analytics, Old Mill, Kestrel and Reed Limited.',
      ['Stork Analytics', 'Kestrel'],
    ],
  ])('is told both ways where it is a member of a list %s', async (_, old, now, words) => {
    const lines = (await said(old, now)).join('\n');
    expect(words.filter((word) => !lines.includes(word))).toEqual([]);
  });

  it('stands with the kind of party that the sentence says, where it has several', async () => {
    const old = '我们与支付机构（北岭支付）、书目管理提供商（青禾书目）、排印服务提供商（远山排印）共享您的订单信息。';
    const lines = await said(old, old.replace('青禾书目', '松塔书目'));
    expect(lines.filter((line) => /支付机构：(?:现在|不再)点名/.test(line))).toEqual([]);
    expect(lines.join('\n')).toMatch(/松塔/);
  });
});

describe('what another party gets', () => {
  const first = 'We work with providers of analytics (including Google and Amazon Web Services).';
  const other = 'We may share your email address and usage information with advertising networks.';

  it('is not told of those that are named elsewhere, but as what is given', async () => {
    const lines = await said(`${first} They see cookies.`, `${first} They see cookies. ${other}`);
    expect(lines.filter((line) => /(?:Google|Amazon Web Services) now gets/.test(line))).toEqual([]);
    expect(lines.some((line) => line.includes('advertising networks'))).toBe(true);
  });
});

describe('a part of a sentence', () => {
  it('is told whole where it alone went', async () => {
    const old = '办借书证时，我们登记您的学校、入学年份，您愿意的话还可以写下专业方向；借书证当天寄出。专业书另架陈列。';
    const lines = await said(old, old.replace('，您愿意的话还可以写下专业方向', ''));
    expect(lines.filter((line) => line.includes('专业方向'))).not.toEqual([]);
  });

  it('that is a member of a list ends where the sentence goes on', async () => {
    const old = '我们向装订工坊和运书车队共享订单信息。';
    const lines = await said(old, '我们向装订工坊、运书车队和催还事务所共享订单信息。');
    expect(lines.filter((line) => line.includes('催还事务所') && !line.includes('“运书车队和催还'))).not.toEqual([]);
  });
});

describe('where it goes', () => {
  it.each([
    ['a new sentence', '读者证当场办好。', '读者证当场办好。我们会将您的电话号码传输至位于新加坡的服务器。', '新加坡'],
    ['one country for another', 'Your loans are stored in Norway.', 'Your loans are stored in India.', 'India'],
  ])('is told by the country: %s', async (_, old, now, place) => {
    const lines = await said(old, now);
    expect(lines.filter((line) => line.includes(place))).not.toEqual([]);
    expect(lines.filter((line) => /^(?:多了一句|a new sentence)/.test(line))).toEqual([]);
  });
});

describe('a place where nothing goes', () => {
  it.each([
    ['a server denied', 'Borrow up to ten books.', 'No server of ours stands in Russia.'],
    ['a reader’s own place', 'Borrow up to ten books.', 'You can read our books in Brazil with no access fee.'],
    ['a seat', 'Borrow up to ten books.', 'The printers of our bookmarks are located in Brazil.'],
    ['存放被否认', '每人可借十本书。', '我们不会将您的借阅记录存储在俄罗斯。'],
  ])('is not told as one where it goes: %s', async (_, old, now) => {
    expect((await said(old, now)).filter((line) => /now goes to|现在说到传往/.test(line))).toEqual([]);
  });

  it('stands in no list of those where it goes', async () => {
    const lines = await said('Your loans are stored in Norway.', 'Your loans are stored in Norway, Peru and India.');
    expect(lines.some((line) => line.includes('Peru') && line.includes('India'))).toBe(true);
  });
});

describe('changes that are told', () => {
  it.each([
    ['We tell you of changes to this policy.', 'We tell you of important changes to this policy.', 'important'],
    ['本政策变更时，我们会通知您。', '本政策重大变更时，我们会通知您。', '重大'],
    ['本政策变更时，我们会通知您。', '本政策重要变更时，我们会通知您。', '重要'],
  ])('are narrowed: %s', async (old, now, word) => {
    expect((await said(old, now)).filter((line) => line.includes(word))).not.toEqual([]);
    // Where other sentences have the word, it says no less here.
    const more = { en: '\nThe desk has important news.', zh: '\n台前有重要消息和重大新闻。' }[languageOf(old)];
    expect((await said(old + more, now + more)).filter((line) => line.includes(word))).not.toEqual([]);
  });
});

describe('what says nothing', () => {
  it.each([
    ['esteem', '我们十分重视您的个人信息，并竭力保护它的安全。', '您的个人信息对我们意义重大，我们会全力以赴保障其安全。'],
    ['esteem', 'Your trust matters to us.', 'We are committed to your trust.'],
  ])('is not told: %s', async (_, old, now) => {
    expect(await said(old, now)).toEqual([]);
  });

  it('is no promise not to take what is only not kept', async () => {
    const lines = await said('您复制书名时会用到剪贴板。我们不会存储您的剪贴板内容。', '您可以抄下书名。');
    expect(lines.filter((line) => line.includes('承诺不收集'))).toEqual([]);
  });
});

describe('a time', () => {
  it('for deleting is none for keeping', async () => {
    const lines = await said(
      'Once you ask, we will delete your information as soon as possible.',
      'Once you ask, we will delete your information within 30 days.',
    );
    expect(lines.filter((line) => line.includes('how long it keeps'))).toEqual([]);
    expect(lines.some((line) => /delet.*30 days/.test(line))).toBe(true);
  });

  it('is read where its unit lacks a character', async () => {
    const lines = await said('我们收到您的请求后，在十五个工作内答复。', '我们收到您的请求后，在三十个工作内答复。');
    expect(lines.some((line) => line.includes('30 个工作日') && line.includes('15 个工作日'))).toBe(true);
  });

  it('that is the same in several sentences is told in one line', async () => {
    const old = '丢失的书请在15天内赔偿。借出的地图请在15天内归还。';
    const lines = await said(old, old.replaceAll('15', '20'));
    expect(lines.filter((line) => line.includes('20 天'))).toHaveLength(1);
  });
});

describe('a passage of a list', () => {
  it('is told with what opens the list', async () => {
    const old = '以下情形中，我们使用信息无需征得您的同意：\n（1）为寻找失主所必需的；\n（2）法律另有规定的。';
    const lines = await said(old, old.replace('（2）', '（2）为应对洪水所必需的；\n（3）'));
    expect(lines.filter((line) => line.includes('洪水') && line.includes('以下情形'))).toHaveLength(1);
  });
});
