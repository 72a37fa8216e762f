import { describe, expect, it } from 'vitest';
import { about as aboutKind } from '../../lib/facts/kinds/about';
import { contacts as contactsKind } from '../../lib/facts/kinds/contacts';
import { rights as rightsKind } from '../../lib/facts/kinds/rights';
import { readingOf, stateOf } from './of-lines';

const about = (...lines: string[]) => stateOf(aboutKind, readingOf(...lines));
const contacts = (...lines: string[]) => stateOf(contactsKind, readingOf(...lines)).map(({ kind, value }) => `${kind} ${value}`);

describe('rights by their names', () => {
  it('are told by their names in a list below their title', () => {
    const found = stateOf(
      rightsKind,
      readingOf('# Your rights and controls', '- Access / edit / delete data inside the app', '- Export via the backup menu'),
    );
    expect(found.map(({ right }) => right).sort()).toEqual(['access', 'copy', 'correct', 'delete']);
  });
});

describe('the head of an English text', () => {
  const meta = (...lines: string[]) => {
    const { service, operator, updated, effective } = about(...lines);
    return [service.value, operator.value, updated.value, effective.value];
  };
  const rest = ['We keep your name and your address.', 'Write to us at any time.'];

  it('names who answers in a line of its own, with an address, a register or a day', () => {
    expect(
      meta('Ternmoss Airways | Passenger Privacy', 'Ternmoss Airways S.A., 12 Quay Road, Ternmouth. In force since 28/01/2025.', ...rest),
    ).toEqual(['Ternmoss Airways', 'Ternmoss Airways S.A.', null, '2025-01-28']);
    expect(meta('Privacy', 'Issuer: Fernlight AG, Quay Street 1', ...rest)[1]).toBe('Fernlight AG');
    expect(meta('Privacy', 'By Fernlight Safety, Inc., Suite 3, 9 Quay Road', ...rest)[1]).toBe('Fernlight Safety, Inc.');
    expect(meta('Privacy', 'We like Fernlight AG, Quay Street 1.', ...rest)[1]).toBeNull();
  });

  it('names who answers by the last of several words for it', () => {
    expect(meta('Privacy', 'You agree to the use of your data by [ ] (“we” or “our” or “us” or “Ternloan”).', ...rest)[1]).toBe('Ternloan');
    expect(meta('Privacy', 'You agree to the use of your data by [ ] (“we”, “us” or the “Company”).', ...rest)[1]).toBeNull();
  });

  it('names the product in marks, beside a stroke or behind ‘on’, or else as its company', () => {
    expect(meta('(a short privacy note for readers of "Slow Fern")', ...rest)[0]).toBe('Slow Fern');
    expect(meta('What happens to your data on Fernsmith', 'Fernsmith Ltd, 4 Quay Road, Ely CB7 4DW.', ...rest).slice(0, 2)).toEqual([
      'Fernsmith',
      'Fernsmith Ltd',
    ]);
    expect(meta('How The Quay Courier handles reader information', ...rest)[0]).toBe('The Quay Courier');
    expect(
      meta('Privacy notice for clients and visitors', 'Moss & Fern LLP ("the Firm") is a partnership. Moss & Fern acts for you.')[0],
    ).toBe('Moss & Fern');
    expect(meta('What happens to your data', ...rest)[0]).toBeNull();
  });

  it('has the day of its last change behind many words for it, and the day that it counts from', () => {
    const updated = (line: string) => meta('# Privacy', ...rest, line, ...rest)[2];
    expect(updated('Last looked at by our trustees: 14 March 2025')).toBe('2025-03-14');
    expect(updated('This page was refreshed on Sept. 8, 2025.')).toBe('2025-09-08');
    expect(updated('Adopted by the council on 9 January 2024.')).toBe('2024-01-09');
    expect(updated('This issue is dated 2 September 2025.')).toBe('2025-09-02');
    expect(updated('The contract dated 2 September 2025 is over.')).toBeNull();
    expect(meta('# Privacy', 'Updated 13 May 2025; the update counts from 1 June 2025.').slice(2)).toEqual(['2025-05-13', '2025-06-01']);
    expect(meta('# Privacy', 'Effective July 20, 2022 (last updated October 08, 2023)').slice(2)).toEqual(['2023-10-08', '2022-07-20']);
  });
});

describe('whose policy it is', () => {
  it('is told by who says ‘I’ and by the company beside ‘us’; what is called the game is none', () => {
    const operator = (...lines: string[]) => about('# Privacy policy', ...lines).operator.value;
    expect(operator('This policy tells how Ada Fernmoss ("I," "me," or "my") collects what you give.')).toBe('Ada Fernmoss');
    expect(operator('Your data is controlled by us in Norway (Ternsong SA, 4 Quay Road).')).toBe('Ternsong SA');
    expect(operator('This policy is that of the game Ternmoss: Quiet Row (“the game”, “we”).')).toBeNull();
  });

  it('is none of the others whose handling of information the policy explains as well', () => {
    const operator = (...lines: string[]) => about('# Privacy policy', ...lines).operator.value;
    expect(operator('This policy explains how Ternmoss Media, Inc. and our other vendors handle what you give.')).toBeNull();
    expect(operator('This policy explains how Ternmoss Media, Inc. counts readers on our behalf.')).toBeNull();
    expect(operator('This policy also explains how Ternmoss Media, Inc. handles it.')).toBeNull();
  });

  it('is whose handling of information the policy says that it describes, and whom ‘we’ means by a short name', () => {
    const operator = (...lines: string[]) => about('# Privacy policy', ...lines).operator.value;
    expect(
      operator('Please read on.', 'This privacy policy explains how Ternmoss Media, Inc. (“TMI”) may collect and share what you give.'),
    ).toBe('Ternmoss Media, Inc.');
    const named = ['Fernquay Press, LLC (“FQP”), 4 Quay Road, is glad to hear from you.', 'The words “we,” “us” and “our” refer to FQP.'];
    expect(operator(...named)).toBe('Fernquay Press, LLC');
    expect(operator(named[0]!, 'The words “we,” “us” and “our” refer to the shop.')).toBeNull();
    expect(operator('Please read on.', 'This policy does not describe how Ternmoss Media, Inc. may share what you give.')).toBeNull();
    expect(operator('Please read on.', 'Their privacy policy describes how Ternmoss Media, Inc. may share what you give.')).toBeNull();
  });

  it.each([
    ['青苔诊所 病友个人资料收集告知', '青苔诊所'],
    ['《雾岛来信》旅人隐私小纸条', '雾岛来信'],
    ['＝＝ 隐私声明 -- 山风诗社 ＝＝', '山风诗社'],
    ['拾音（PickTone）浏览器扩展——数据说明', '拾音'],
    ['砂糖铺子会员・隐私小贴士', '砂糖铺子'],
  ])('has its service in the first line, in whatever way the document is called: %s', (line, service) => {
    expect(about(`# ${line}`, '您登录后，我们会记录您的手机号。').service.value).toBe(service);
  });

  it('goes by the second of two names where the text uses that', () => {
    expect(about('# 青石（7788）隐私政策', '您登录7788平台后，7788会记录您的手机号。').service.value).toBe('7788');
  });

  it('has no service in a first line on data of a kind', () => {
    for (const line of ['敏感个人信息处理规则', '儿童个人信息保护规则', '我们的隐私小贴士'])
      expect(about(`# ${line}`, '您登录后，我们会记录您的手机号。').service.value).toBeNull();
  });

  it.each([
    ['出品：青禾工坊文化有限公司 ｜ 2024-05-06 发布', '青禾工坊文化有限公司'],
    ['这里是飞羽互娱股份有限公司（做《雾岛来信》的那群人）。', '飞羽互娱股份有限公司'],
    ['114年2月20日修订　财团法人青苔纪念医院　编', '财团法人青苔纪念医院'],
    ['拾音是山风软件有限公司的在线配音网站。', '山风软件有限公司'],
    ['大家好，我是林青禾，白天教书，晚上写程序。', '林青禾'],
  ])('is told by a byline, a greeting, what the product is of: %s', (line, operator) => {
    expect(about('# 拾音隐私说明', line, '我们会记录您的手机号。').operator.value).toBe(operator);
  });

  it.each([
    '本店由山雀食品有限公司（統一編號 54321098，臺中市西區向上路一段 79 號）經營。',
    '山雀食品有限公司／臺中市西區向上路一段 79 號',
    '山雀食品有限公司　統編 83451234　臺中市西區',
    '运营方：山雀食品有限公司（闽ICP备2020000000号）',
  ])('is who runs it by its number or address: %s', (line) => {
    expect(about('# 拾音隱私權政策', line, '我們會記錄您的手機號碼。').operator.value).toBe('山雀食品有限公司');
  });

  it('is the answer to who it is, and not who makes rules of their own', () => {
    expect(about('# 拾音隐私问答', '问：拾音是谁在做？', '答：青禾工坊文化有限公司，三个人。').operator.value).toBe('青禾工坊文化有限公司');
    expect(about('# 拾音隐私说明', '首页链接的网站由青禾区大数据局另行制定规则，与本站无关。').operator.value).toBeNull();
  });

  it.each([
    ['更新于 2025 年 12 月 20 日，1 月 1 日起算数', '2025-12-20', '2026-01-01'],
    ['113年7月1日起施行　114年2月20日修订', '2025-02-20', '2024-07-01'],
    ['民国一一三年十二月一日修正公布，一一四年一月一日生效', '2024-12-01', '2025-01-01'],
    ['发布日 2031-02-20　施行日 2031-03-01', '2031-02-20', '2031-03-01'],
    ['更新日期：113-09-30', '2024-09-30', null],
    ['本规则自 2024 年 3 月 5 日零时起施行', null, '2024-03-05'],
  ])('has its dates: %s', (line, updated, effective) => {
    const found = about('# 拾音隐私说明', line, '我们会记录您的手机号。');
    expect([found.updated.value, found.effective.value]).toEqual([updated, effective]);
  });

  it('is not whose services are built in', () => {
    const found = about(
      '# Bluefin Notes privacy policy',
      'This policy is issued by Bluefin Software Ltd. (“we”).',
      'Pushwise is a push service provided by Tern Networks, Inc.',
      'We use Google Analytics, provided by Google LLC.',
    );
    expect(found.operator.value).toMatch(/^Bluefin Software Ltd/);
    expect(found.service.value).toBe('Bluefin Notes');
  });

  it.each([
    ['漫卷词典是开源软件，由漫卷项目贡献者（以下简称“我们”）开发和维护。', '漫卷项目贡献者'],
    ['漫卷词典由漫卷专案的维护者（下称「我们」）发布。', '漫卷专案的维护者'],
    ['漫卷词典由漫卷开源社区（“我们”）发布。', '漫卷开源社区'],
    ['Inkleaf is developed and published by the Inkleaf contributors (“we”, “us”).', 'Inkleaf contributors'],
    ['Inkleaf is free software of the maintainers of the Inkleaf project (hereinafter “we”).', 'maintainers of the Inkleaf project'],
  ])('are people who make a thing together, where they call themselves we: %s', (line, operator) =>
    expect(about('# Inkleaf 漫卷词典隐私政策', line).operator.value).toBe(operator),
  );

  it.each([
    ['青苔笔记（以下简称“我们”）是由个人开发者 林晓（以下简称“开发者”）独立运营的笔记应用。', '林晓'],
    ['本政策由个人开发者林晓制定。', '林晓'],
    ['个人开发者应用（以下简称“应用”）须遵守规定。', null],
    ['山谷方向农学研究所（以下简称「本所」）重视您的资料。', '山谷方向农学研究所'],
  ])('is a person by that name, or a body by its whole one: %s', (line, operator) =>
    expect(about('# 隐私政策', line).operator.value).toBe(operator),
  );

  it.each([
    ['Ada Moss built the Tern Watch app as a free app.', 'Ada Moss', 'Tern Watch'],
    [
      'This notice is for Bo Lind (Mossworks) (‘we’, ‘us’). You may use our mobile application (Tern Watch).',
      'Bo Lind (Mossworks)',
      'Tern Watch',
    ],
    ['This page says how Tern Watch handles your data.', null, 'Tern Watch'],
  ])('is told by one person too: %s', (line, operator, service) => {
    const found = about('# Privacy policy', line, 'We collect what is called “Log Data”. Log Data is kept. Log Data is small.');
    expect([found.operator.value, found.service.value]).toEqual([operator, service]);
  });

  it.each([
    [['This policy says how Trail ("we", "us", or "the App") uses what it learns when you play.'], 'Trail', null],
    [
      ['Welcome to Leafnote ("we", "us", or "the Service").', 'If Leafnote is acquired, write to the Leafnote Privacy Team.'],
      'Leafnote',
      null,
    ],
    [['Leafnote ("the Bot", "we") stores server IDs.', 'Leafnote does not read messages.'], 'Leafnote', null],
    [
      [
        'Welcome to Leafnote ("we", "our", or "us").',
        'The Leafnote app is free.',
        'Operator: Jane Birch (Oregon, United States), jane@leafnote.example',
      ],
      'Leafnote',
      'Jane Birch',
    ],
    [['Leafnote is a portfolio project authored by a single student (Jane Birch, B.Sc.).'], 'Leafnote', 'Jane Birch'],
    [['Leafnote is a hobby project.', 'Project author: Jane Birch, jane@leafnote.example'], 'Leafnote', 'Jane Birch'],
    [['Data controller: Jane Birch, Oak Street 4', 'The Leafnote app stores notes.'], 'Leafnote', 'Jane Birch'],
    [['The Leafnote app stores notes.', 'Owner and Data Controller', 'Jane Birch - Oak Street 4, Oslo'], 'Leafnote', 'Jane Birch'],
    [['This app, Leafnote, is made by Birchworks OÜ.'], 'Leafnote', 'Birchworks OÜ'],
    [['Leafnote, a product of Birchworks, LLC, takes your privacy seriously.'], 'Leafnote', 'Birchworks, LLC'],
    [['Birch Interactive ("Birch", "we", "us") publishes Leafnote.'], 'Leafnote', 'Birch Interactive'],
    [['We are Birch Collective, makers of Leafnote.', 'The Leafnote app stores notes.'], 'Leafnote', 'Birch Collective'],
  ])('of a small app, by a person or by nobody: %s', (lines, service, operator) => {
    const found = about('# Privacy policy', ...lines);
    expect([found.service.value, found.operator.value]).toEqual([service, operator]);
  });

  it('stands above the title, and a draft has its day', () => {
    const found = about(
      '# Leafnote',
      '# Privacy Policy',
      'Leafnote collects nothing.',
      'Privacy Policy v0 — drafted 2026-04-30, beside the rebuild.',
    );
    expect([found.service.value, found.updated.value]).toEqual(['Leafnote', '2026-04-30']);
    // A menu's heading is not named again.
    expect(about('# Resources', '# Privacy Policy', 'We collect nothing.').service.value).toBe(null);
  });

  it('is not whose name stands below a label in the midst of the text', () => {
    const more = Array.from({ length: 12 }, (_, i) => `Room ${i + 1} is open on weekdays.`);
    const found = about(
      '# Privacy Policy',
      'Heron Reading Ltd (“we”) runs the reading rooms.',
      ...more,
      '### Payments',
      'Provider:',
      'Larkpay Ltd, Dublin',
      ...more,
    );
    expect(found.operator.value).toBe('Heron Reading Ltd');
  });

  it.each([
    [
      ['# Moss & Tern Privacy Policy', 'Moss & Tern values your trust.', 'Moss & Tern and its affiliates keep Moss & Tern accounts safe.'],
      'Moss & Tern',
      'Moss & Tern',
    ],
    [
      ['# Privacy Policy', 'This policy applies to Bank of Ferndale.', 'Your Bank of Ferndale account is kept by Bank of Ferndale Corp.'],
      'Bank of Ferndale',
      'Bank of Ferndale Corp.',
    ],
    [
      ['# Privacy Notice', 'Tern Press Ltd. (“The Tern”), we publish The Tern.', 'By visiting The Tern, you agree.'],
      'The Tern',
      'Tern Press Ltd.',
    ],
    [
      [
        '# Privacy Policy',
        'The Marsh website is maintained by the Ferndale Society for the Care of Birds (FSCB).',
        'Use Marsh, if you like.',
      ],
      'Marsh',
      'Ferndale Society for the Care of Birds (FSCB)',
    ],
    [
      [
        '# Privacy Policy',
        'Tern Press LLC (The Evening Tern) values your trust. Read The Evening Tern with care. The Evening Tern is yours.',
      ],
      'The Evening Tern',
      'Tern Press LLC',
    ],
    [
      [
        '# Privacy Policy',
        'This policy is for Evening Tern, Tern Maps and other sites owned and operated by The Tern Press Company (collectively referred to as the “Tern Services”).',
        'The Tern Services may link to others. You may opt out by visiting the Fair Ads Alliance website.',
      ],
      'Tern',
      'Tern Press Company',
    ],
    [
      ['# Privacy Policy', 'This policy applies to tern.org (hereinafter, “we”, or “tern.org”).', 'Come to tern.org.'],
      'tern.org',
      'tern.org',
    ],
    [
      [
        '# Privacy Policy',
        'Tern Press LLC (“TPL”) is committed to your privacy. Welcome to Tidebook! By using Tidebook, you agree.',
        'Marsh Net Inc. (“Marsh”) runs the network. By using Marsh Net, you agree to the rules of Marsh Net Inc.',
      ],
      'Tidebook',
      'Tern Press LLC',
    ],
    [['# Tern Watch privacy policy', 'Tern Watch collects nothing.', 'Tern Watch is a free app.'], 'Tern Watch', null],
  ])('is told by policies that name themselves: %s', (lines, service, operator) => {
    const found = about(...lines);
    expect([found.service.value, found.operator.value]).toEqual([service, operator]);
  });

  it.each([
    [['# Privacy Policy', 'Privacy Policy Effective:', 'January 5, 2015 At Tern Press, we care for what you read.'], null, '2015-01-05'],
    [['# Privacy Policy', 'Released: March 3, 2015'], '2015-03-03', null],
    [
      ['# Privacy Policy', 'Effective Date: March 3, 2015', 'Look at the Effective Date above to see when this policy was last revised.'],
      '2015-03-03',
      '2015-03-03',
    ],
    [
      [
        '# Privacy Policy',
        `Write to us at the desk in Ferndale ${'or anywhere else where we are '.repeat(12)}and note that this privacy policy is effective as of March 3rd, 2015.`,
      ],
      null,
      '2015-03-03',
    ],
    [['# 隐私政策', '本规矩于2016年4月7日首次生效，于2019年10月2日最新修订生效。'], null, '2019-10-02'],
    [['# 隐私政策', '二〇二四年三月五日起施行'], null, '2024-03-05'],
    [['# Privacy Policy', 'Last updated: 2024 May 5'], '2024-05-05', null],
    [['# Privacy Policy', 'Effective 25-12-2024'], null, '2024-12-25'],
  ])('tells its days: %s', (lines, updated, effective) => {
    const found = about(...lines);
    expect([found.updated.value, found.effective.value]).toEqual([updated, effective]);
  });

  it.each([
    ['中国邮灯（以下称“我们”）非常重视您的隐私。', '中国邮灯'],
    ['漫卷由漫卷广播电视总台及其附属公司（下称“漫卷”或“我们”）拥有并运营。', '漫卷广播电视总台'],
    ['漫卷词典开放平台（以下简称“我们”）重视您的隐私。', null],
  ])('is a body that calls itself we, and no product: %s', (line, operator) =>
    expect(about('# 漫卷词典隐私政策', line).operator.value).toBe(operator),
  );

  it('is the company in full that one writes to, where the text speaks by a short name', () => {
    const found = about('# 漫卷词典隐私政策', '漫卷公司（以下简称“我们”）重视您的隐私。', '请寄至：杭州漫卷科技有限公司法务部（收）');
    expect(found.operator.value).toBe('杭州漫卷科技有限公司');
  });

  it.each([
    ['感谢漫卷项目贡献者，词典里用到了他们的字库。'],
    ['本项目贡献者（以下简称“他们”）会收到你的反馈。'],
    ['漫卷词典由我们的团队（以下简称“我们”）开发。'],
    ['We thank the Inkleaf contributors for the fonts that we use.'],
    ['The reports are read by our contributors (“they”).'],
    ['关联公司：指漫卷控股有限公司年报里列出的公司。'],
    ['我们会向负责送货的漫卷物流有限公司披露订单信息。'],
    ['Inkleaf is made by a small team (“we”, “us”).'],
  ])('is not told by a line that names nobody who answers: %s', (line) => expect(about('# 隐私政策', line).operator.value).toBe(null));

  it('is the one that a definition gives as who provides the service', () => {
    const lines = [
      '漫卷词典服务提供者：指漫卷词典的信息服务提供者杭州漫卷科技有限公司。',
      '关联公司：指漫卷控股有限公司年报里列出的公司。',
    ];
    expect(about('# 漫卷词典隐私政策', ...lines).operator.value).toBe('杭州漫卷科技有限公司');
  });

  it('is a group that is given a shorter name, and of companies that answer together the first', () => {
    const group = about('# 漫卷词典隐私政策', '漫卷文化集团（以下简称「漫卷」）非常重视您的隐私。');
    expect(group.operator.value).toBe('漫卷文化集团');
    const two = about(
      '# 漫卷词典隐私政策',
      '漫卷词典及其服务的提供方杭州漫卷科技有限公司和宁波青禾软件有限公司为您提供的《漫卷词典》（以下简称“漫卷”或“本产品”）。',
      '宁波青禾软件有限公司的注册地为宁波市。',
    );
    expect(two.operator.value).toBe('杭州漫卷科技有限公司');
  });

  it('is what the text calls this product, and not of a policy that it cites', () => {
    const cited = '除《青禾隐私政策》、《青禾用户协议》外，我们还通过本指引说明。';
    const found = about('欢迎使用《漫卷词典》（以下简称“漫卷”或“本产品”）！', cited, cited, '本指引未说明的，适用《青禾隐私政策》。');
    expect(found.service.value).toBe('漫卷词典');
  });

  it('is in its title, its first sentences and its dates', () => {
    const found = about(
      '# 小满记账隐私政策',
      '更新日期：2024年3月1日',
      '生效日期：2024年3月15日',
      '小满（杭州）科技有限公司（以下简称“我们”）提供小满记账。欢迎使用小满记账！',
      '您使用小满记账的服务时，我们会收集信息。',
    );
    expect(found.service.value).toBe('小满记账');
    expect(found.operator.value).toBe('小满（杭州）科技有限公司');
    expect(found.updated.value).toBe('2024-03-01');
    expect(found.effective.value).toBe('2024-03-15');
  });

  it('is what the title says that the policy is of', () => {
    const part = 'Pushwise is an analytics service provided by Tern Networks.';
    expect(about('Privacy Policy of Bluefin', 'Bluefin collects some data.', part, part, part).service.value).toBe('Bluefin');
  });

  it.each([
    [['《小满远航》隐私保护指引', '本指引由青禾公司提供。']],
    [['# 更新提示', '我们在《游戏隐私保护指引》的基础上为小满远航单独配置了《小满远航隐私保护指引》。', '欢迎您选择青禾游戏！']],
    [['《小满远航用户个人信息及隐私保护政策》（以下简称“《隐私政策》”）由您与青禾公司共同遵守。', '您使用小满远航时须登录。']],
  ])('names the product where the title does: %s', (lines) => expect(about(...lines).service.value).toBe('小满远航'));

  it('has the date of the last change, where that of the first publication stands beside it', () => {
    expect(about('发布日期：2019年5月13日', '最近更新日期：2022年11月30日').updated.value).toBe('2022-11-30');
    expect(about('发布日期：2022年6月16日     生效日期：2022年6月23日')).toMatchObject({
      updated: { value: '2022-06-16' },
      effective: { value: '2022-06-23' },
    });
  });

  it('has the date that stands alone at its end, and no date of its text', () => {
    expect(about('我们重视您的隐私。', '[2018.4.22]').updated.value).toBe('2018-04-22');
    expect(about('我们于2018年4月22日成立。', '我们重视您的隐私。').updated.value).toBe(null);
  });

  it('is said in English too', () => {
    expect(about('Privacy Policy', 'Last updated: May 25, 2023', 'Effective date: 1 June 2023')).toMatchObject({
      updated: { value: '2023-05-25' },
      effective: { value: '2023-06-01' },
    });
  });

  it('has the operator that says we, not one that is named more often for a part', () => {
    const part = '支付功能由青禾（上海）支付有限公司提供。';
    expect(about('小满（杭州）科技有限公司（以下简称“我们”）重视您的隐私。', part, part, part).operator.value).toBe(
      '小满（杭州）科技有限公司',
    );
  });

  it.each([
    ['杭州小满科技有限公司将按照本政策保护您的个人信息。', '杭州小满科技有限公司'],
    ['小满记账(杭州小满科技有限公司，下称“我们”)注重隐私。', '杭州小满科技有限公司'],
    ['小满由杭州小满科技有限公司（注册地址：杭州市芦花路1号）提供。', '杭州小满科技有限公司'],
    ['小满记账（即杭州小满科技有限责任公司，注册地址为：杭州市芦花路1号）仅收集必要的信息。', '杭州小满科技有限责任公司'],
    ['青禾公司及其关联公司（下文简称“我们”）重视您的隐私。', '青禾公司'],
    ['您使用我们的关联方青禾支付有限公司所提供的服务时，应其要求提供姓名。', null],
  ])('names its operator: %s', (text, operator) => expect(about(text).operator.value).toBe(operator));

  it.each([
    ['Effective date: 2024. 03. 15', '2024-03-15'],
    ['Effective from the 15th of March 2024', '2024-03-15'],
    ['Effective: 25/12/2024', '2024-12-25'],
    ['Effective: 12.03.2024', '2024-03-12'],
    ['Effective: 03/04/2024', null],
    ['Effective: 03/04/2025, for orders since 25/12/2024', '2025-04-03'],
    ['Effective as of 05/25/18', '2018-05-25'],
    ['Effective: 25/12/18', null],
    ['Effective: 05/06/18', null],
    ['Previous version (effective 2023.01.05)', null],
  ])('has a date where it can be told: %s', (text, date) => expect(about('Privacy Policy', text).effective.value).toBe(date));

  it('is not guessed', () => {
    const found = about('# 隐私政策', '我们重视您的隐私。');
    expect([found.service.value, found.operator.value, found.updated.value, found.effective.value]).toEqual([null, null, null, null]);
  });
});

describe('contacts', () => {
  it('are ours where the sentence asks about a dispute, not those of the body that settles it', () => {
    expect(contacts('# 联系我们', '如有争议解决方面的疑问，请致电我们的客服热线 010-87651234。')).toEqual(['phone 010-87651234']);
    expect(contacts('# 联系我们', '您也可以致电争议解决机构 010-87651234。')).toEqual([]);
  });

  it('are not those of an office of the state', () => {
    const asked = 'You may contact the Complaint Unit of the State Department of Consumer Affairs at 12 Quay Lane, or by telephone at';
    expect(contacts('# Contact us', `${asked} (217) 555-0142 or (800) 555-0167.`, 'Write to help@tern.example.')).toEqual([
      'email help@tern.example',
    ]);
    expect(contacts('# Contact us', 'You may contact our Office of Consumer Affairs by telephone at (217) 555-0142.')).toEqual([
      'phone (217) 555-0142',
    ]);
  });

  it('are not those below the name of a body that takes complaints', () => {
    const body = [
      '你也可以向隐私专员公署投诉：',
      '隐私专员公署（PCO）',
      '地址：滨江市南湖区柳叶路8号3楼',
      '电话：0571-22223333',
      '邮箱：ask@pco.example',
    ];
    expect(contacts('# 联系我们', '邮箱：help@tern.example', ...body)).toEqual(['email help@tern.example']);
  });

  it('are the operator’s own, as written', () => {
    expect(contacts('# 联系我们', '电话：0571-12345678', '邮箱：help@example.com', '地址：杭州市西湖区芦花路1号2楼')).toEqual([
      'phone 0571-12345678',
      'email help@example.com',
      'address 杭州市西湖区芦花路1号2楼',
    ]);
  });

  it.each([
    [
      ['Moss Press 12 Marsh Avenue NW Ferndale, DC 20099 Tel: 555-013-4400'],
      ['address 12 Marsh Avenue NW Ferndale, DC 20099', 'phone 555-013-4400'],
    ],
    [
      ['Write to Reader Care, P.O. Box 600, Ferndale, Iowa 51999 or call 1.555.013.4400.'],
      ['address Reader Care, P.O. Box 600, Ferndale, Iowa 51999', 'phone 1.555.013.4400'],
    ],
    [
      ['You may write to us at:', 'Privacy Desk, MS 0046 46 NW Heron Street', 'Ferndale, ME 04999-0046'],
      ['address 46 NW Heron Street Ferndale, ME 04999-0046'],
    ],
    [
      ['Write to Moss Press Inc., 12 Marsh Avenue, Ferndale, DC 20099, or call 1-800-MOSSBOX.'],
      ['address 12 Marsh Avenue, Ferndale, DC 20099', 'phone 1-800-MOSSBOX'],
    ],
    [['Mailing Address: Moss Privacy Manager 12 Marsh Avenue Ferndale, DC 20099'], ['address 12 Marsh Avenue Ferndale, DC 20099']],
    [['You may contact the crew through the notice board panel.'], ['online the notice board panel']],
    [
      ['Open an issue at github.com/moss/press/issues, or write to help@moss.example.'],
      ['online github.com/moss/press/issues', 'email help@moss.example'],
    ],
    [['Your support tickets are kept for a year.'], []],
    [['We never tell them that his e-mail address is bo@marsh.example. Write to help@moss.example.'], ['email help@moss.example']],
    [
      ['If we do not answer, write to the seal provider: BBB, 12 Marsh Avenue, Ferndale, DC 20099. Our own mail is help@moss.example.'],
      ['email help@moss.example'],
    ],
    [['Call us: (555)013-4400 (inland) (555) 013-4401 (abroad), fax: (555) 013-4402.'], ['phone (555)013-4400', 'phone (555) 013-4401']],
    [
      ['Write to help{at}moss.example or to desk (at) moss (dot) example.'],
      ['email help{at}moss.example', 'email desk (at) moss (dot) example'],
    ],
    [['Please use the Contact Us option, if you have questions.'], ['online Contact Us option']],
    [['In 2015 we had 4000 readers in Ohio, 12345 of them new.'], []],
  ])('are those of the States: %s', (lines, expected) => expect(contacts('# Contact us', ...lines)).toEqual(expected));

  it('are not where the company is registered, where it gives another address to write to', () => {
    const seat = '漫卷科技有限公司（以下简称“我们”），注册地址：杭州市西湖区芦花路1号2楼。';
    expect(contacts('# 漫卷隐私政策', seat, '# 联系我们', '请邮寄至：宁波市海曙区青禾路3号法务部')).toEqual([
      'address 宁波市海曙区青禾路3号法务部',
    ]);
    expect(contacts('# 漫卷隐私政策', seat)).toEqual(['address 杭州市西湖区芦花路1号2楼']);
  });

  it('are an English address as a line or in a sentence', () => {
    expect(contacts('# Contact us', 'Bluefin Software Ltd.', '156 Harbour Street, Suite 5', 'Norwich')).toEqual([
      'address 156 Harbour Street, Suite 5',
    ]);
    expect(contacts('# Contact us', 'You can contact us at Havnegata 22, Lillevik, 9051 Norway or privacy@bluefin.example.')).toEqual([
      'address Havnegata 22, Lillevik, 9051 Norway',
      'email privacy@bluefin.example',
    ]);
  });

  it.each([
    ['Moss Center Suite 22 26 Avenue Royale L-2449 Luxembourg', ['address Moss Center Suite 22 26 Avenue Royale L-2449 Luxembourg']],
    ['Norway, 198260, Lillevik, Fjordveien 5, 244', ['address Norway, 198260, Lillevik, Fjordveien 5, 244']],
    ['Copyright 20250 Moss and Tern of Ferndale Norway', []],
    ['We sold 20250 maps in Norway', []],
  ])('are a line that is an address as other countries write it: %s', (line, expected) =>
    expect(contacts('# Contact us', line)).toEqual(expected),
  );

  it.each([
    ['如有争议，可以向法院提起诉讼，法院电话：0571-12345678。', []],
    ['我们的注册地址为杭州市西湖区芦花路1号2902-2913室。', ['address 杭州市西湖区芦花路1号2902-2913室']],
    ['如需投诉，请在此处与我们联系。', ['online 在此处']],
  ])('are no court’s and no room’s: %s', (line, expected) => expect(contacts('# 联系我们', line)).toEqual(expected));

  it('are those of the company that is called we, whatever else the sentence names', () => {
    const text = '小满科技有限公司（以下称“我们”，注册地址：杭州市西湖区芦花路1号）不对第三方负责。';
    expect(contacts('# 引言', text)).toEqual(['address 杭州市西湖区芦花路1号']);
  });

  it('are a desk where nothing else is named', () => {
    expect(contacts('# 十 修订', '如您有疑问，请联系我们的客服，我们将尽力解决。')).toEqual(['online 我们的客服']);
    expect(contacts('# 十 修订', '当您联系我们的客服时，我们可能需要您提供手机号以核实问题。')).toEqual([]);
    expect(contacts('# 十 修订', '如有疑问，您可以通过小满官方网站与我们联系。')).toEqual(['website 小满官方网站']);
    expect(contacts('# 联系我们', '请联系我们的客服或发邮件至 help@example.com')).toEqual(['email help@example.com']);
  });

  it('are each their own where a sentence gives several', () => {
    const text = '公司注册地址为杭州市西湖区芦花路1号2楼，常用办公地址为杭州市西湖区柳浪路8号，联系电话为0571-12345678。';
    expect(contacts('# 联系我们', text)).toEqual([
      'address 杭州市西湖区芦花路1号2楼',
      'address 杭州市西湖区柳浪路8号',
      'phone 0571-12345678',
    ]);
  });

  it('tell the way to a desk as it is written', () => {
    expect(contacts('# 联系我们', '您可以通过【我的】-【设置】-【意见反馈】与我们联系。')).toEqual([
      'online 【我的】-【设置】-【意见反馈】',
    ]);
    expect(contacts('# 联系我们', '您可以通过在线客服与我们联系。')).toEqual(['online 在线客服']);
  });

  it('are no desk that a permission is told with', () => {
    expect(contacts('# 权限', '如您拒绝麦克风权限，不影响您以其他方式联系在线客服。')).toEqual([]);
  });

  it('are none where only figures stand', () => {
    expect(contacts('版本 20240301，共 12345 次下载。')).toEqual([]);
  });

  it('are no features that collect something, and no other company’s', () => {
    expect(
      contacts('为了方便您使用意见反馈，我们需要获取相册权限。', '部分功能由远山科技有限公司（联系方式：0571-87654321）提供。'),
    ).toEqual([]);
  });
});

describe('rights', () => {
  it('are those that are granted', () => {
    const found = stateOf(
      rightsKind,
      readingOf('# 您的权利', '您有权查阅、更正、删除您的个人信息，也可以撤回同意或注销账户。', '您可以向网信部门投诉。'),
    );
    expect(found.map(({ right }) => right).sort()).toEqual(['access', 'close', 'complain', 'correct', 'delete', 'withdraw']);
  });

  it('are none of the operator’s', () => {
    expect(stateOf(rightsKind, readingOf('如您违规，我们有权关闭您的账号。'))).toEqual([]);
  });
});

describe('an operator is', () => {
  it('the group, where it speaks with its companies', () => {
    const { operator } = about('# 青禾隐私政策', '青禾集团及旗下各关联公司（以下统称“青禾”或“我们”）重视您的隐私。');
    expect(operator.value).toBe('青禾集团');
  });

  it('whom a definition names, and never one that something is given to, however often it is named', () => {
    const { operator } = about(
      '# 青禾出行隐私政策',
      '为提供叫车服务，我们会与北京飞羽旅行有限公司共享您的手机号等个人信息。',
      '北京飞羽旅行有限公司会收集您的行程信息。',
      '北京飞羽旅行有限公司会向您开具发票。',
      '北京飞羽旅行有限公司可能与您电话联系。',
      '北京飞羽旅行有限公司会保存订单信息。',
      '# 附录',
      '青禾：指青禾产品和服务的提供者青禾软件有限公司。',
    );
    expect(operator.value).toBe('青禾软件有限公司');
  });
});

describe('a service is not', () => {
  it('a rank of members, or who answers', () => {
    const members = ['VIP会员的权益由我们提供。', 'VIP会员账号可以在三台设备登录。', '如有疑问，请联系VIP客服，AI客服会答复你。'];
    expect(about('# 隐私政策', '我们重视你的个人信息保护。', ...members).service.value).toBeNull();
  });

  it('those to whom a notice is addressed', () => {
    expect(about('# Privacy policy', 'Privacy Notice for Nevada Residents', 'We collect your email address.').service.value).toBeNull();
  });

  it('a word that a sentence opens with', () => {
    const found = about('# 隐私政策', '小满网的所有服务均适用本政策，除非某项服务另有约定。', '除非本隐私政策另有说明，小满网不会共享。');
    expect(found.service.value).toBe('小满网');
  });

  it('what one sends with it', () => {
    const chirps = ['Chirps sent in Ternchat are deleted.', 'We keep Chirps for a day.', 'You send a Chirp, or many Chirps, to a friend.'];
    expect(about('# Privacy Policy', 'Welcome to Ternchat!', 'Ternchat accounts are free.', ...chirps).service.value).toBe('Ternchat');
  });
});

describe('contacts in Chinese', () => {
  it.each([
    ['客服热线：400 012 3456', ['phone 400 012 3456']],
    ['个人用户请拨打400,012,3456-1，商户请拨打400,012,3456-2。', ['phone 400,012,3456-1', 'phone 400,012,3456-2']],
    ['客服电话：950123', ['phone 950123']],
    ['拨打客户服务热线：027-12345678/027-12345679；', ['phone 027-12345678', 'phone 027-12345679']],
    ['邮箱：a@xiaoman.example，儿童信息专用邮箱：kida@xiaoman.example', ['email a@xiaoman.example', 'email kida@xiaoman.example']],
    ['微信公众号（储蓄卡）：小满银行微服务', ['wechat 小满银行微服务']],
    ['地址：杭州市西湖区文一路12号3幢,法务部收,电话：0571-12345678', ['address 杭州市西湖区文一路12号3幢', 'phone 0571-12345678']],
    ['如有疑问，可通过我的-设置-帮助与反馈渠道与我们联系。', ['online 我的-设置-帮助与反馈']],
  ])('%s', (line, expected) => expect(contacts('# 联系我们', line).sort()).toEqual([...expected].sort()));

  it.each(['（九）意见反馈', '老师可用识图功能、意见反馈功能；还可用布置作业、签到功能。', '共有400,012,345条记录。'])(
    'are no feature of the product and no amount: %s',
    (line) => expect(contacts('# 我们如何使用信息', line)).toEqual([]),
  );

  it('are as they are called among the contacts', () => {
    const lines = ['# 功能', '您可以通过智能客服咨询商品。', '# 联系我们', '如有疑问，请通过在线客服与我们联系。'];
    expect(contacts(...lines)).toEqual(['online 在线客服']);
  });
});

describe('who acts by a name', () => {
  it('is the service, where no title says so', () => {
    const found = about(
      'Quillmoss.com knows that you care. Quillmoss.com collects names when you order.',
      'Quillmoss.com will not sell them. We use Tracking Technologies, and you agree to the Tracking Technologies.',
    );
    expect(found.service.value).toBe('Quillmoss.com');
  });

  it.each([
    ['This policy complies with the Privacy Shield. You may learn more of the Privacy Shield and agree to the Privacy Shield.'],
    ['The Safe Harbor website lists us. See the Safe Harbor site and the Safe Harbor team.'],
    ['Data Privacy Framework respects you. The Data Privacy Framework website lists us. See the Data Privacy Framework site.'],
    ['The use of Tracking Technologies is common. We make use of Tracking Technologies, and of Tracking Technologies of others.'],
  ])('is nobody where words with a capital name no one: %s', (line) => expect(about('# Privacy policy', line).service.value).toBeNull());

  it('is the company by which the service is said to be made', () => {
    expect(about('# Tern Watch privacy policy', 'Tern Watch is an application by Mossnest S.r.l.').operator.value).toBe('Mossnest S.r.l.');
    expect(about('# Tern Watch privacy policy', 'Gullnote is an application by Mossnest S.r.l.').operator.value).toBeNull();
  });
});

describe('others than the one who answers', () => {
  it.each([
    [['We use icons.', 'Copyright 2021 Quill Icons Inc.']],
    [['This product includes software, Copyright (c) 2019 Moss Code Foundation.']],
    [['Tern is a game on the platform of Quill Corporation.']],
    [['Tern is a tool for users of the web site of Gullnest Software Ltd.']],
    [['Android may share it with apps. Android uses your location.', 'Android will notify you. Android provides settings.']],
    [['Murkfen may share it with apps. Murkfen uses your location.', 'Murkfen will notify you. Murkfen provides settings.']],
  ])('are no operator: %s', (lines) => expect(about('# Privacy policy', ...lines).operator.value).toBeNull());

  it('are no service where they are what it runs on', () =>
    expect(
      about('# Privacy policy', 'Android may share it with apps. Android uses your location.', 'Android will notify you.').service.value,
    ).toBeNull());
});

describe('postal addresses', () => {
  it.each([
    [['You can reach us at Suite 9, Fernmoss Estate, Liberty Avenue, Victoria, Mahe, Seychelles.'], ['Suite 9, Fernmoss Estate']],
    [['Write to us at Unit 1203, 12/F, Quay Trade Centre, 33 Moss Road, Kowloon, Hong Kong.'], ['Unit 1203, 12/F']],
    [['Contact us:', 'Ternmoss Ltd.', 'The Fern Building, 1st & 2nd Floors', 'Old Moss Road', "St John's, Antigua"], ['The Fern Building']],
    [['Write to us at One Fern Way, Bluff, UT 84512.'], ['One Fern Way']],
    [['On 3 Boxes, Germany has a law. Write to us by mail.'], []],
    [['For unresolved disputes write to our arbiter Mossjudge, 12 Quay Lane, Austin, TX 78701, United States.'], []],
  ])('are told by the shape of their parts, and are not those of an arbiter: %s', (lines, starts) => {
    const found = contacts('# Privacy policy', ...lines).filter((one) => one.startsWith('address'));
    expect(found.map((one, i) => one.startsWith(`address ${starts[i]}`))).toEqual(starts.map(() => true));
  });
});

describe('a label', () => {
  const year = Array<string>(14).fill('We keep your notes for a year.');
  const operator = (...lines: string[]) => stateOf(aboutKind, readingOf('# Privacy Policy', ...lines)).operator.value;

  it.each(['The operator: Moss Ltd.', 'Developer:Moss Ltd.', 'Publisher : Moss Ltd.', 'This app has the following developer: Moss Ltd.'])(
    'tells who answers for the service where a policy ends: %s',
    (line) => expect(operator(...year, line)).toBe('Moss Ltd.'),
  );

  it('is anybody’s in the midst of a text', () => expect(operator(...year, 'Operator: Moss Ltd.', ...year)).toBeNull());
});

describe('contacts of small operators in Chinese', () => {
  it.each([
    ['站长信箱：lin#moss.example（请把#换成@）', 'email lin#moss.example'],
    ['写信给我：lin（小老鼠）moss 点 example', 'email lin（小老鼠）moss 点 example'],
    ['有事找我们：help AT fernmoss DOT example', 'email help AT fernmoss DOT example'],
    ['✉ privacy(a)moss.example', 'email privacy(a)moss.example'],
    ['服务台：0571-8123456', 'phone 0571-8123456'],
    ['02-2345-6789（周一至周五 9:00–17:00）', 'phone 02-2345-6789'],
    ['联系：900 台北市青禾区苔藓路12号', 'address 900 台北市青禾区苔藓路12号'],
    ['还有问题，请用 App 里的「意见箱」', 'online 意见箱'],
    ['或填写在线表单联系我们', 'online 在线表单'],
  ])('are read as they are written: %s', (line, contact) => {
    expect(contacts('# 拾音隐私说明', '我们会记录您的昵称。', line)).toContain(contact);
  });

  it('are neither a fax nor an order', () => {
    expect(contacts('# 拾音隐私说明', '我们会记录您的昵称。', '传真：0571-8123456')).toEqual([]);
    expect(contacts('# 拾音隐私说明', '我们会记录您的昵称。', '订单号：20240506')).toEqual([]);
  });
});

describe('rights in plain Chinese', () => {
  const rights = (...lines: string[]) => stateOf(rightsKind, readingOf('# 您可以', ...lines)).map(({ right }) => right);

  it('are short verbs in a row', () => {
    expect(rights('想查、想改、想删自己的资料，写信给我们。')).toEqual(expect.arrayContaining(['access', 'correct', 'delete']));
    expect(rights('想查阅、改正或者拿一份副本，来信即可。')).toEqual(expect.arrayContaining(['access', 'correct', 'copy']));
  });

  it('are turning off, giving up and taking back, in plain words', () => {
    expect(rights('「猜你在找」嫌烦，到偏好里把它关掉。')).toContain('opt-out');
    expect(rights('您也可以要求停止使用或删除。')).toEqual(expect.arrayContaining(['withdraw', 'delete']));
    expect(rights('会友可以要求取消账号。')).toContain('close');
  });

  it('are none of what the shop does itself', () => {
    expect(rights('店员看、改价格都要登录。', '办理时要提交身份证复印件。')).toEqual([]);
  });
});
