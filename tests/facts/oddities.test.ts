/** What does not fit together: each sort in a text that has it and in one that is like it and has not. */
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../lib/facts/kind';
import { findOddities } from '../../lib/facts/oddities';
import { oddities } from '../../lib/language/oddities';
import { terms as en } from '../../lib/language/wording/terms.en';
import { terms as zh } from '../../lib/language/wording/terms.zh-CN';
import type { Evidence, Sdk } from '../../lib/model';
import { plainFacts, readingOf, said } from './of-lines';

const find = (lines: string[], facts: Partial<Facts> = {}) => findOddities(readingOf(...lines), { ...plainFacts(), ...facts });
const ids = (lines: string[], facts: Partial<Facts> = {}) => find(lines, facts).map(({ oddity }) => oddity);
const quotes = (lines: string[], facts: Partial<Facts> = {}) =>
  find(lines, facts).map(({ evidence }) => evidence.map(({ quote }) => quote));
/** Proof that stands in a clause. */
const proof = (clause: number, quote = '某处'): Evidence => ({ quote, start: 0, end: quote.length, clause, rule: 'test' });

it('has words in every language for each', () => {
  expect(Object.keys(zh.oddities)).toEqual(Object.keys(oddities));
  expect(Object.keys(en.oddities)).toEqual(Object.keys(oddities));
});

it('finds nothing in a plain policy', () => {
  expect(ids(['# 一、收集', '我们收集手机号（用于登录）。', '# 二、联系', '客服电话：400-000-0000'])).toEqual([]);
  expect(ids(['We collect your e-mail address.', 'Contact customer support at help@example.com.'])).toEqual([]);
});

describe('two sentences that contradict each other', () => {
  it('are quoted both, as they stand', () => {
    const lines = ['以上信息都采用匿名的方式。', '我们会保密。', '我们可能将设备信息与你的账户相关联。'];
    const [odd] = find(lines);
    expect(odd).toMatchObject({ oddity: 'anonymous-linked', kind: 'contradiction' });
    const { text } = readingOf(...lines);
    expect(odd!.evidence.map(({ start, end }) => text.slice(start, end))).toEqual(odd!.evidence.map(({ quote }) => quote));
    expect(odd!.evidence.map(({ clause }) => clause)).toEqual([0, 2]);
  });

  it('are not one sentence alone', () => {
    expect(ids(['以上信息都采用匿名的方式。'])).toEqual([]);
    expect(ids(['我们可能将设备信息与你的账户相关联。'])).toEqual([]);
  });

  it.each([
    ['consent-by-use', '本政策修订的，我们会重新取得你的同意。', '修订后你继续使用的，即表示同意修订后的政策。'],
    ['rights-by-use', '未经你明确同意，我们不会削减你依据本政策享有的权利。', '若你继续使用，即表示同意修订后的本政策。'],
    ['gives-as-it-likes', '未经你事先许可，本应用不会将这些信息对外披露。', '其他本应用根据网站政策认为合适的披露。'],
    ['erased-when', '我们将在用户注销的3个月后删除信息。', '你注销账户之后，我们会删除你的信息。'],
    ['adults-only', '所有用户均需年满十八周岁方可注册使用。', '未成年人应在征得监护人同意的前提下使用我们的服务。'],
    ['age-line', '14岁以下（含）儿童的信息是敏感信息。', '儿童指不满十四周岁的未成年人。'],
    ['two-figures', '可以办理养老保险转移等12项服务。', '用于办理养老保险转移等15项服务。'],
    ['gives-as-it-likes', 'We will not share it with others without your consent.', 'any other disclosures that we deem appropriate.'],
    ['consent-by-use', 'If this policy changes, we will obtain your consent.', 'Your continued use means that you accept the changes.'],
  ])('%s', (id, one, other) => {
    expect(ids([one, other])).toEqual([id]);
    expect(ids([other, one])).toEqual([id]);
    expect(ids([one])).toEqual([]);
    expect(ids([other])).toEqual([]);
  });

  it('speak of the same thing', () => {
    const denied = '你的订单信息不会显示给其他会员。';
    expect(ids([denied, '我们会将订单金额信息显示给分享的会员。'])).toEqual(['shown-after-all']);
    expect(ids([denied, '我们会将昵称信息显示给其他会员。'])).toEqual([]);
  });

  it('draw a line at an age, where they are no advice to a reader who may be younger', () => {
    const counted = '14岁以下（含）未成年人的个人信息是敏感信息。';
    expect(ids([counted, '未满14周岁的儿童须由家长陪同。'])).toEqual(['age-line']);
    expect(ids([counted, '如您是未满14周岁的未成年人，请由家长陪同。'])).toEqual([]);
    expect(ids([counted, '未成年人尤其是不满十四周岁的，请勿注册。'])).toEqual([]);
  });

  it('stand near each other where they are about one function', () => {
    const apart = ['我们会保密。', '我们会保密。', '我们会保密。'];
    expect(ids(['支付功能本身并不收集你的个人信息。', '但我们需要将订单号与支付机构共享。'])).toEqual(['collects-nothing']);
    expect(ids(['支付功能本身并不收集你的个人信息。', ...apart, '我们会将订单号与物流公司共享。'])).toEqual([]);
  });
});

describe('facts that contradict each other', () => {
  const item = (id: string) => ({
    item: id,
    by: ['us' as const],
    sdks: [],
    purposes: [],
    optional: null,
    evidence: [proof(0)],
    confidence: 0.9,
  });
  const denied = (id: string) => ({ item: id, evidence: [proof(0)], confidence: 0.9 });

  it('an item is denied and taken by one name', () => {
    const facts = { notCollected: [denied('contacts')], collects: [item('contacts')] };
    const lines = ['我们不会收集你的通讯录。', '我们会保密。', '我们会收集你的通讯录，帮你找到朋友。'];
    expect(ids(lines, facts)).toEqual(['denied-collected']);
    expect(ids(['在此环节，我们不会收集你的通讯录。', ...lines.slice(1)], facts)).toEqual([]);
    expect(ids([lines[0]!, lines[1]!, '第三方会收集你的通讯录。'], facts)).toEqual([]);
  });

  it('nothing is given away, and a recipient is named', () => {
    const recipients = [{ recipient: 'advertisers', named: [], how: ['share' as const], evidence: [proof(1)], confidence: 0.9 }];
    const lines = ['我们不会向任何第三方提供你的个人信息。', '我们与广告商共享设备型号。'];
    expect(ids(lines, { recipients })).toEqual(['gives-nothing']);
    expect(ids(['未经你同意，我们不会向任何第三方提供你的个人信息。', lines[1]!], { recipients })).toEqual([]);
    expect(ids(lines, { recipients: [{ ...recipients[0]!, recipient: 'authorities' }] })).toEqual([]);
  });

  it('a version is in force before it was written', () => {
    const on = (value: string, clause: number) => ({ value, evidence: [proof(clause)], confidence: 0.9 });
    const about = (effective: string, updated: string): Partial<Facts> => ({
      about: { ...plainFacts().about, effective: on(effective, 0), updated: on(updated, 1) },
    });
    const lines = ['生效日期见上。', '更新日期见上。'];
    expect(ids(lines, about('2024-03-01', '2024-04-01'))).toEqual(['force-before-text']);
    expect(ids(lines, about('2024-04-01', '2024-03-01'))).toEqual([]);
    // The first version's day of force is no slip.
    expect(ids(lines, about('2019-03-01', '2024-04-01'))).toEqual([]);
  });

  it('one thing is kept for two periods', () => {
    const kept = (period: string, clause: number, scope: string) => ({ period, scope, evidence: [proof(clause)], confidence: 0.9 });
    const lines = ['网络日志保存六个月。', '网络日志保存三年。'];
    expect(ids(lines, { retention: [kept('P6M', 0, '网络日志'), kept('P3Y', 1, '网络日志')] })).toEqual(['two-periods']);
    expect(ids(lines, { retention: [kept('P6M', 0, '网络日志'), kept('P3Y', 1, '交易记录')] })).toEqual([]);
  });

  it("an SDK's entry tells of paying by another's, and a password is among what it gets", () => {
    const sdk = (name: string, data: string[] = []): Sdk => ({
      name,
      vendor: null,
      data,
      purpose: null,
      policyUrl: null,
      registry: null,
      evidence: [proof(0, name)],
      confidence: 0.9,
    });
    expect(ids(['微信SDK', '下单后通过支付宝进行支付。'], { sdks: [sdk('微信SDK')] })).toEqual(['entry-of-another']);
    expect(ids(['微信SDK', '下单后通过微信进行支付。'], { sdks: [sdk('微信SDK')] })).toEqual([]);
    expect(ids(['山雀SDK', '收集密码。'], { sdks: [sdk('山雀SDK', ['password'])] })).toEqual(['secret-to-sdk']);
    expect(ids(['山雀SDK用于登录，收集密码。'], { sdks: [sdk('山雀SDK', ['password'])] })).toEqual([]);
  });
});

describe('numbers', () => {
  const chapters = (...numbers: string[]) =>
    numbers.flatMap((number) => [`# ${number}、关于信息的${number}`, '我们会保密，也会尽力保护你的信息安全。']);

  it('jump', () => {
    expect(ids(chapters('一', '二', '三', '四'))).toEqual([]);
    expect(ids(chapters('一', '二', '四'))).toEqual(['number-jumps']);
    expect(ids([...chapters('一', '二'), '# 关于信息的三', '我们会保密。', ...chapters('四')])).toEqual([]);
    expect(quotes(chapters('一', '二', '四'))[0]).toEqual(['二、关于信息的二', '四、关于信息的四']);
  });

  it('repeat, and those that follow are then in order', () => {
    expect(ids(chapters('一', '二', '二', '三'))).toEqual(['number-repeats']);
    expect(ids(chapters('一', '二', '二', '四'))).toEqual(['number-repeats']);
  });

  it('do not repeat where their list begins inside a line', () => {
    expect(ids(['1）姓名。', '2）电话。', '交易所需的信息 1）订单。', '2）地址。'])).toEqual([]);
    expect(ids(['1）姓名。', '2）电话。', '2）地址。'])).toEqual(['number-repeats']);
  });

  it('begin anew in each chapter', () => {
    expect(ids(['# 一、收集', '1、姓名。', '2、电话。', '# 二、使用', '1、登录。', '2、客服。'])).toEqual([]);
    expect(ids(['1、姓名：', '1、中文。', '2、英文。', '3、其他。', '2、电话。'])).toEqual([]);
  });

  it('may stand inside a paragraph', () => {
    expect(ids(['# 一、收集', '我们会保密。二、使用 我们会使用。', '# 三、联系', '我们会答复。'])).toEqual([]);
  });
});

describe('what is not there', () => {
  it('a way, a contact, conditions', () => {
    expect(ids(['你可以通过访问执行此类操作。'])).toEqual(['way-lost']);
    expect(ids(['共享的情况请见附件二。'])).toEqual(['not-there']);
    expect(ids(['共享的情况请见附件：《共享清单》。'])).toEqual([]);
    expect(ids(['共享的情况请见附件二。', '# 附件：共享清单', '甲。'])).toEqual([]);
    expect(ids(['可以通过我们公布的投诉热线进行投诉。'])).toEqual(['contact-lost']);
    expect(ids(['可以通过我们公布的投诉热线进行投诉。', '投诉热线：400-000-0000'])).toEqual([]);
    expect(ids(['当你符合约定的账户注销条件后，可以注销。'])).toEqual(['conditions-lost']);
    expect(ids(['当你符合约定的账户注销条件后，可以注销。', '注销条件：没有未完成的订单。'])).toEqual([]);
    expect(ids(['Please contact customer service of this app.'])).toEqual(['contact-lost']);
  });

  it('a chapter that the contents announce, unless another title has its number', () => {
    const contents = ['本政策帮助你了解以下内容：', '一、怎样收集', '二、怎样共享', '三、你的控制权', '四、联系'];
    const body = ['# 一、怎样收集', '甲。', '# 二、怎样共享', '乙。', '# 三、管理信息', '丙。', '# 四、联系', '丁。'];
    expect(ids([...contents, ...body])).toEqual([]);
    expect(ids([...contents, ...body.slice(0, 4), '# 三、联系', '丁。'])).toContain('not-there');
  });

  it('a numbered part, where the chapters have numbers', () => {
    const pointer = '你可以通过本政策第九条的方式联系我们。';
    const steps = ['# 1、登录', '甲。', '# 2、设置', '乙。', '# 3、账户', '丙。', '# 4、注销', '丁。'];
    expect(ids(['# 一、收集', '甲。', '# 二、使用', '乙。', '# 三、共享', '丙。', '# 四、联系', '丁。', pointer])).toEqual(['not-there']);
    expect(ids(['# 收集', '我们收集手机号。', '# 你的权利', '你可以：', ...steps.map((line) => line.replace('# ', '')), pointer])).toEqual(
      [],
    );
  });
});

describe('residue', () => {
  it('a blank, a note, another product, another name beside this one', () => {
    expect(ids(['欢迎使用【app】的服务。'])).toEqual(['blank']);
    expect(ids(['联系人：{{姓名}}'])).toEqual(['blank']);
    expect(ids(['公司地址：待补充'])).toEqual(['editor-note']);
    expect(ids(['访问控制能帮助企业实施最小授权。'])).toEqual(['other-product']);
    const [names] = quotes(['小满记账会保密。', '小满记账免费使用。', '你授权或同意大丰消除披露的。']);
    expect(names!.map((quote) => quote.includes('小满记账'))).toEqual([false, true]);
  });

  it('a public body that speaks as a company', () => {
    const operator = { ...said('小满市政务服务中心'), evidence: [proof(1)] };
    expect(ids(['泄露属于公司级安全事件。', '运营者在此。'], { about: { ...plainFacts().about, operator } })).toEqual(['public-body']);
  });
});

describe('broken sentences', () => {
  it('a bracket too many, but not that of a list', () => {
    expect(ids(['如有疑问，你可以与我们联系）。'])).toEqual(['bracket']);
    expect(ids(['如有疑问（例如关于信息），你可以与我们联系。'])).toEqual([]);
    expect(ids(['1）姓名；2）电话。', 'a) name b) phone'])).toEqual([]);
  });

  it('a negation that is lost', () => {
    expect(ids(['你的任何信息通过我们传输的境外。'])).toEqual(['negation-lost']);
    expect(ids(['你的任何信息都不会通过我们传输至境外。'])).toEqual([]);
  });
});

it('shows the weightiest first, and no more than three of a sort', () => {
  const found = ids([
    '如有疑问，请联系我们）。',
    '再问一次）。',
    '又问一次）。',
    '还问一次）。',
    '以上信息都采用匿名的方式。',
    '设备信息会与你的账户相关联。',
  ]);
  expect(found).toEqual(['anonymous-linked', 'bracket', 'bracket', 'bracket']);
});
