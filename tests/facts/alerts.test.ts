import { describe, expect, it } from 'vitest';
import type { Facts } from '../../lib/facts/kind';
import { alerts as alertsKind } from '../../lib/facts/kinds/alerts';
import type { Sdk } from '../../lib/model';
import { plainFacts, readingOf, said, stateOf } from './of-lines';

const alerts = (lines: string[], facts: Partial<Facts> = {}) => stateOf(alertsKind, readingOf(...lines), { ...plainFacts(), ...facts });
const ids = (lines: string[], facts: Partial<Facts> = {}) => alerts(lines, facts).map(({ alert }) => alert);
const proof = { evidence: [{ quote: '你好。', start: 0, end: 3, clause: 0, rule: 'test' }], confidence: 0.8 };
const sdk = (data: string[], policyUrl: string | null): Sdk => ({
  ...proof,
  name: '山雀SDK',
  vendor: null,
  data,
  purpose: null,
  policyUrl,
  registry: null,
});

describe('points to watch by wording', () => {
  it('finds none in a plain policy', () => {
    expect(ids(['我们收集手机号用于登录。', '我们会为你保密。'])).toEqual([]);
  });

  it('quotes the text exactly and looks the severity up', () => {
    const reading = readingOf('你继续使用本应用，即表示你同意本政策。');
    const [point] = stateOf(alertsKind, reading, plainFacts());
    expect(point).toMatchObject({ alert: 'consent-by-use', severity: 'high' });
    const [evidence] = point!.evidence;
    expect(evidence!.quote).toBe('即表示你同意本政策');
    expect(reading.text.slice(evidence!.start, evidence!.end)).toBe(evidence!.quote);
  });

  it('takes a click on “agree” for consent', () => {
    expect(ids(['你点击“同意”即表示你接受本政策，方可使用。'])).not.toContain('consent-by-use');
  });

  it('lets a promise of fresh consent outweigh notice of changes, but not consent by use', () => {
    const notice = '本政策更新后，我们会发布公告通知你。';
    expect(ids([notice])).toContain('silent-change');
    expect(ids([notice, '本政策修订后，我们会重新征得你的同意。'])).not.toContain('silent-change');
    expect(ids(['本政策修订后你继续使用的，即表示同意修订后的内容。', '本政策修订后，我们会重新征得你的同意。'])).toContain(
      'silent-change',
    );
  });

  it('follows a paragraph on closing to what it says is kept', () => {
    expect(ids(['账户注销后，你将无法登录。交易记录将按照法律规定的期限保存。'])).toContain('retained-after-closing');
    expect(ids(['账户注销后，你将无法登录。', '交易记录将按照法律规定的期限保存。'])).not.toContain('retained-after-closing');
  });

  it('leaves headings aside', () => {
    expect(ids(['# 信息在全球范围的存储与向境外提供'])).toEqual([]);
  });
});

describe('points to watch from facts', () => {
  const nothing: string[] = ['你好。'];

  it('states absences without evidence', () => {
    const { closing, retention } = plainFacts();
    const found = alerts(nothing, {
      about: { ...plainFacts().about, operator: said(null) },
      contacts: [],
      closing: { ...closing, status: 'mentioned' },
      retention: [{ ...retention[0]!, period: 'minimum' }],
    });
    expect(found.map(({ alert }) => alert)).toEqual(['no-closing-path', 'no-retention-period', 'no-contact', 'no-operator']);
    expect(found.flatMap(({ evidence }) => evidence)).toEqual([]);
  });

  it('does not say that there is no contact where one seems to stand', () => {
    expect(ids(['来信请寄 help@xiaoman.example。'], { contacts: [] })).toEqual([]);
  });

  it('asks no way to close where there are no accounts, and takes a contact for one', () => {
    const { closing } = plainFacts();
    expect(ids(nothing, { closing: { ...closing, status: 'no-account' } })).toEqual([]);
    expect(ids(nothing, { closing: { ...closing, status: 'contact-only' } })).toEqual([]);
  });

  it('calls more than 21 days slow', () => {
    expect(ids(nothing, { responseDays: { ...proof, usual: 15, max: 21 } })).toEqual([]);
    expect(ids(nothing, { responseDays: { ...proof, usual: 15, max: 30 } })).toEqual(['slow-response']);
  });

  it('points at sensitive items and missing links of SDKs', () => {
    expect(ids(nothing, { sdks: [sdk(['phone'], 'https://shanque.example/privacy')] })).toEqual([]);
    expect(ids(nothing, { sdks: [sdk(['bank-account'], 'https://shanque.example/privacy')] })).toEqual(['sensitive-to-sdk']);
    expect(ids(nothing, { sdks: [sdk(['phone'], null)] })).toEqual(['sdk-without-policy']);
    // The page's own link beside the name leads there, where the text writes no address.
    expect(ids(nothing, { sdks: [{ ...sdk(['phone'], null), pageLink: 'https://shanque.example/privacy' }] })).toEqual([]);
  });

  it('points at what is sensitive and got by others without an entry', () => {
    const got = (id: string, cues: string[] = []) => ({
      ...{ of: 'sdk', id, probability: 0.9, confidence: 0.9, said: true },
      places: [{ of: 'sdk', id, clause: 0, start: 0, end: 2, cues, probability: 0.9 }],
    });
    const points = (answer: ReturnType<typeof got>) =>
      stateOf(alertsKind, readingOf('合作方会得到。'), plainFacts(), { collects: [answer] }).map(({ alert }) => alert);
    expect(points(got('browsing'))).toEqual(['sensitive-to-sdk']);
    expect(points(got('device-model'))).toEqual([]);
    expect(points({ ...got('browsing'), said: false })).toEqual([]);
    expect(points({ ...got('browsing'), of: 'us' })).toEqual([]);
  });

  it('points at biometrics and lists of apps', () => {
    const item = (id: string) => ({ ...proof, item: id, by: ['us' as const], sdks: [], purposes: [], optional: null });
    expect(ids(nothing, { collects: [item('face'), item('installed-apps')] })).toEqual(['collects-apps', 'collects-biometrics']);
  });

  it('says that profiling has no way out only where none is told', () => {
    const profiling = '我们会形成用户画像。';
    expect(ids([profiling])).toEqual(['profiling', 'no-opt-out']);
    expect(ids([profiling, '你可以在设置中关闭个性化推荐。'])).toEqual(['profiling']);
    expect(ids([profiling], { rights: [{ ...proof, right: 'opt-out' }] })).toEqual(['profiling']);
  });

  it('carries a merger from the recipients and abroad from the storage', () => {
    const { storage } = plainFacts();
    expect(ids(nothing, { recipients: [{ ...proof, recipient: 'successors', named: [], how: ['transfer'] }] })).toEqual([
      'transfer-on-merger',
    ]);
    expect(ids(nothing, { storage: { ...storage, ...proof, crossBorder: 'yes' } })).toEqual(['cross-border']);
  });
});

describe('dangling references', () => {
  const dangling = (...lines: string[]) => ids(lines).includes('dangling-reference');

  it('misses an annex that is not there', () => {
    expect(dangling('权限清单详见附件二。')).toBe(true);
    expect(dangling('权限清单详见附件二。', '# 附件二 权限清单', '相机。')).toBe(false);
  });

  it('misses a table that does not follow', () => {
    expect(dangling('具体如下表所示。', '此外我们会保密。')).toBe(true);
    expect(dangling('具体如下表所示。', '名称\t目的', '相机\t扫码')).toBe(false);
    expect(dangling('具体如下表所示。', '调用的权限  使用场景  拒绝的影响', '相机,扫描书上的条码,需手动输入条码')).toBe(false);
    expect(dangling('具体如下表所示。', '我们 会保密。')).toBe(true);
  });

  it('misses a numbered part only where the text numbers its parts', () => {
    const parts = ['# 一、收集', '甲。', '# 二、使用', '乙。', '# 三、共享', '丙。', '# 四、联系', '丁。'];
    expect(dangling(...parts, '你可以通过本政策第九条的方式联系我们。')).toBe(true);
    expect(dangling(...parts, '你可以通过本政策第四条的方式联系我们。')).toBe(false);
    expect(dangling('你可以通过本政策第九条的方式联系我们。')).toBe(false);
    expect(dangling(...parts, '根据《网络安全法》第二十一条的要求留存日志。')).toBe(false);
  });

  it('misses a section that the contents promise', () => {
    const contents = ['本政策帮助你了解以下内容：', '一、怎样收集', '二、怎样共享', '三、未成年人', '四、附录'];
    const kept = ['# 一、怎样收集', '甲。', '# 二、怎样共享', '乙。', '# 三、未成年人', '丙。'];
    expect(dangling(...contents, ...kept)).toBe(true);
    expect(dangling(...contents, ...kept, '# 四、附录', '丁。')).toBe(false);
  });

  it('misses a term sent to definitions that do not define it', () => {
    expect(dangling('我们及关联企业（范围详见定义部分）会使用。')).toBe(true);
    expect(dangling('我们及关联企业（范围详见定义部分）会使用。', '关联企业：同一集团的企业。')).toBe(false);
  });
});

describe('identity', () => {
  const mismatch = (...lines: string[]) => ids(lines).includes('identity-mismatch');

  it('notices blanks and notes of the template', () => {
    expect(mismatch('欢迎使用【app】的服务。')).toBe(true);
    expect(mismatch('公司地址：待补充')).toBe(true);
    expect(mismatch('【特别提示】请仔细阅读。')).toBe(false);
  });

  it('notices another product in the place of this one', () => {
    expect(mismatch('小满记账会保密。', '小满记账免费使用。', '你授权或同意大丰消除披露的。')).toBe(true);
    expect(mismatch('小满记账会保密。', '你授权或同意小满记账披露的。')).toBe(false);
  });

  it('notices a game in an app that has none, not in a game', () => {
    expect(mismatch('用于扫描外挂。')).toBe(true);
    expect(mismatch('用于扫描外挂。', '为你匹配游戏对手。', '保存游戏进度。', '展示游戏排名。')).toBe(false);
  });

  it('notices a public body that speaks as a company', () => {
    const lines = ['泄露属于公司级安全事件。'];
    expect(ids(lines, { about: { ...plainFacts().about, operator: said('小满市政务服务中心') } })).toContain('identity-mismatch');
    expect(ids(lines)).not.toContain('identity-mismatch');
  });

  it('notices two operators', () => {
    const lines = ['公司名称：小满（杭州）科技有限公司', '公司名称：大丰（宁波）网络有限公司'];
    expect(mismatch(...lines)).toBe(true);
    expect(mismatch(lines[0]!, lines[0]!)).toBe(false);
  });
});

describe('points to watch in plain Chinese', () => {
  it.each([
    ['改了就贴在公告里，你继续玩就当你同意。', 'silent-change'],
    ['本馆如作调整，将在首页公告。', 'silent-change'],
    ['如您不同意，请勿订阅，并请离开本站。', 'all-or-nothing'],
    ['按您的口味推介餐厅。', 'profiling'],
    ['下载后的作品由该单位自行负责，我们管不到。', 'third-party-disclaimer'],
    ['去识别化的资料得提供研究机构，不另征求同意。', 'deidentified-sharing'],
    ['复印档案按物价标准每页收1元。', 'request-fee'],
    ['注销以后，订单按法律再留三年，别的都删。', 'retained-after-closing'],
  ])('%s', (line, alert) => expect(ids([line])).toContain(alert));

  it.each(['修改本声明后会重新征求您的同意。', '注销后我们不会再保留任何资料。', '我们不会根据浏览记录推荐商品。', '查询不收费用。'])(
    'finds none in: %s',
    (line) => expect(ids([line])).toEqual([]),
  );
});
