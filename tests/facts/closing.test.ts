import { describe, expect, it } from 'vitest';
import { closing as closingKind } from '../../lib/facts/kinds/closing';
import { pathsIn } from '../../lib/facts/paths';
import type { Closing } from '../../lib/model';
import { readingOf, stateOf } from './of-lines';

const labels = (text: string) => pathsIn(text).map((path) => path.labels);

describe('paths', () => {
  it.each([
    ['您可以通过“我的-设置-账号安全-注销账号”注销。', ['我的', '设置', '账号安全', '注销账号']],
    ['路径为“我的→设置→安全中心→注销账户”。', ['我的', '设置', '安全中心', '注销账户']],
    ['依次点击“我的”、“设置”、“注销账号”。', ['我的', '设置', '注销账号']],
    ['进入【我的】页面，点击【设置】-【注销账号】。', ['我的', '设置', '注销账号']],
    ['打开小满 APP-我的-设置-注销账户提交申请。', ['我的', '设置', '注销账户']],
    ['在“小满”-“我的”-“设置”-“注销账号”中实现。', ['我的', '设置', '注销账号']],
    ['进入“我的”，随后点击右上角“设置”，再点击“注销账号”。', ['我的', '设置', '注销账号']],
    ['在“我的”左上角“头像”处点击进入“注销账号”。', ['我的', '头像', '注销账号']],
    ['进入“我的”，点击“设置”，选择注销账号即可。', ['我的', '设置', '注销账号']],
    ['点击“我的“，随后点击右上角图标，再点击”注销账号“。', ['我的', '注销账号']],
    ['您可登录小满，进入“我的-安全设置-注销小满钱包”办理。', ['我的', '安全设置', '注销小满钱包']],
    ['路径为“登录账号-我的-设置-注销账号”。', ['我的', '设置', '注销账号']],
    ['在“我的-头像-账号申诉/注销账号”提交。', ['我的', '头像', '注销账号']],
    ['在【设置】-【问题反馈】申请注销您的小满账号。', ['设置', '问题反馈']],
    ['您可以自行在“注销账户”页面（ “账号-设置-注销账户”）提交申请。', ['账号', '设置', '注销账户']],
    ['点击首页侧栏的“安全中心”-“注销小满”，输入手机号码。', ['安全中心', '注销小满']],
    ['在【首页】-点击左上角【设置】-点击【意见反馈】描述您注销账号的需求。', ['首页', '设置', '意见反馈']],
  ])('%s', (text, path) => expect(labels(text)).toEqual([path]));

  it.each([
    ['【我的】,-,【设置】,-,【注销账号】', [['我的', '设置', '注销账号']]],
    ['【设置,-,基础,-,注销账号】', [['设置', '基础', '注销账号']]],
    [
      '设置—用户中心—账号注销或设置—账号注销',
      [
        ['设置', '用户中心', '账号注销'],
        ['设置', '账号注销'],
      ],
    ],
    ['我的-设置-注销或拨打客服电话400-123-4567提出要求', [['我的', '设置', '注销']]],
    ['我的-在线客服-注销账号', [['我的', '在线客服', '注销账号']]],
    ['点击「设置」和「注销账号」', [['设置', '注销账号']]],
  ])('as it stands: %s', (text, paths) => expect(labels(text)).toEqual(paths));

  it.each([
    ['Go to Settings, choose Account and tap Delete Account.', ['Settings', 'Account', 'Delete Account']],
    ['Do it by tapping Settings, then Privacy, then Delete my account.', ['Settings', 'Privacy', 'Delete my account']],
    ['You may select “Delete Account” in the “Settings” menu.', ['Settings', 'Delete Account']],
    ['Erasure (Art 9) — Settings → “Delete my account”; it takes a week.', ['Settings', 'Delete my account']],
    ['Under Menu > My Profile > Delete account or by e-mail.', ['Menu', 'My Profile', 'Delete account']],
    ['Me → Options → Delete profile and account, or write to us.', ['Me', 'Options', 'Delete profile and account']],
    ['To delete your account: Menu / Settings / Delete account.', ['Menu', 'Settings', 'Delete account']],
    ['Press “Delete reader data” in [Home] - [Menu] - [Help].', ['Home', 'Menu', 'Help', 'Delete reader data']],
  ])('in English: %s', (text, path) => expect(labels(text)).toEqual([path]));

  it('are not what a dash explains', () => {
    expect(labels('Delete it - close your account and we erase the rest.')).toEqual([]);
    expect(labels('Open the door, then come back and delete it.')).toEqual([]);
  });

  it('with a choice are as many paths', () => {
    expect(labels('您可以通过【设置/我的-用户中心-注销账号】申请。')).toEqual([
      ['设置', '用户中心', '注销账号'],
      ['我的', '用户中心', '注销账号'],
    ]);
  });

  it('with two names of a page are two paths', () => {
    expect(labels('在“个人中心”或“我的”-“注销账号”申请。')).toEqual([
      ['个人中心', '注销账号'],
      ['我的', '注销账号'],
    ]);
  });

  it('are no dates and no telephone numbers', () => {
    expect(labels('自2024-01-05起，请致电010-1234-5678。')).toEqual([]);
  });
});

describe('closing the account', () => {
  it.each<[string, string[], Partial<Closing>]>([
    [
      'a path',
      ['# 五、注销账号', '您可以在“我的-设置-注销账号”中注销账号，我们将在15个工作日内完成。'],
      { status: 'described', paths: [['我的', '设置', '注销账号']], channels: ['in-app'], days: 15 },
    ],
    [
      'only a contact',
      ['如需注销账号，请发送邮件至 help@example.com 联系我们。'],
      { status: 'contact-only', paths: [], channels: ['email'] },
    ],
    ['a right and no way', ['您注册账号后，有权注销您的账号。'], { status: 'mentioned' }],
    ['accounts and no word', ['您注册账号时，我们收集手机号。'], { status: 'absent', evidence: [] }],
    ['a password, which shows that there are accounts', ['我们会收集您提供的姓名、电子邮件地址和密码。'], { status: 'absent' }],
    ['a password of the screen', ['锁屏密码仅存储在您的设备上。'], { status: 'no-account' }],
    ['no accounts', ['本应用无需注册账号即可使用。'], { status: 'no-account' }],
    ['a way on a web site', ['登录小满官网 www.example.com，通过“账户中心→安全→注销账户”办理。'], { paths: [], channels: ['web'] }],
    ['a web site without its protocol', ['# 5 账号注销', '您可以登录id.xiaoman.example.com，注销您的小满账号。'], { channels: ['web'] }],
    ['an address', ['您可以登录 https://account.example.com 申请注销您的账号。'], { status: 'described', paths: [], channels: ['web'] }],
    ['a keeping period', ['注销账号后，我们会将日志保存6个月。'], { days: null }],
    ['days before another limit', ['您可以在“设置-注销账号”申请注销账号，我们将在15个工作日或法律规定的时限内回复。'], { days: 15 }],
    [
      'a page, and after it that one closes the account there',
      ['您可以在【我的】-【账号问题】中，按照提示进行注销。', '您注册账号时，我们收集手机号。'],
      { status: 'described', paths: [['我的', '账号问题']] },
    ],
    ['a path beside it', ['您可以通过“我的-设置-个人资料”修改昵称。', '您有权注销账号。'], { status: 'mentioned', paths: [] }],
    [
      'support that is called, which is no desk',
      ['您可以拨打我们的客服电话申请注销账号。'],
      { status: 'contact-only', channels: ['phone'] },
    ],
    [
      'who answers questions about it',
      ['您可以在“我的-设置-注销账号”中注销账号。', '如果您对注销账号有疑问，可以发邮件至 help@example.com。'],
      { channels: ['in-app'] },
    ],
    [
      'whom to ask where it does not work',
      ['您可以在“我的-设置-注销账号”提交申请。若未能申请成功，您也可联系平台客服，我们将在十五个工作日内回复您的请求。'],
      { status: 'described', channels: ['in-app', 'support'], days: 15 },
    ],
    [
      'a time after another way',
      ['# 注销账号', '我的→设置→注销账号。', '您也可以拨打电话0571-12345678。', '我们在20日内办理完毕。'],
      { days: 20 },
    ],
    [
      'a bare label below its title',
      ['# Deleting your account', 'Open the app and go to Settings > Privacy > Delete.'],
      { paths: [['Settings', 'Privacy', 'Delete']] },
    ],
    ['a label of one’s own below its title', ['# 注销账号', '打开“我的-设置-清除本账号”。'], { paths: [['我的', '设置', '清除本账号']] }],
  ])('is read from %s', (_, lines, expected) => expect(stateOf(closingKind, readingOf(...lines))).toMatchObject(expected));

  it('is proved by its path', () => {
    const { evidence } = stateOf(closingKind, readingOf('您可以在“我的-设置-注销账号”中注销账号。'));
    expect(evidence[0]!.quote).toContain('我的-设置-注销账号');
  });

  it('is a path where each step stands in a line of its own', () => {
    const steps = [
      '# 6.4 注销账号',
      '1) 打开小满后，点击左上角“头像”；',
      '2) 点击“设置”；',
      '3) 在页面底部，点击【注销账号】，按照指引完成。',
    ];
    expect(stateOf(closingKind, readingOf(...steps))).toMatchObject({ status: 'described', paths: [['头像', '设置', '注销账号']] });
    expect(
      stateOf(closingKind, readingOf('# Delete account', '1. Tap “Me”.', '2. Tap “Settings”.', '3. Tap “Delete account”.')).paths,
    ).toEqual([['Me', 'Settings', 'Delete account']]);
  });

  it('has the channels of the list below its lead, and of that list only', () => {
    const { channels } = stateOf(
      closingKind,
      readingOf(
        '# 5 账号注销',
        '您可以通过下面两种方式提交账号注销申请。',
        '（1）客服电话：0571-12345678；',
        '（2）邮件至close@xiaoman.example；',
        '注销后账号无法恢复。',
        '其他问题请访问网站 https://help.xiaoman.example/ 查看。',
      ),
    );
    expect([...channels].sort()).toEqual(['email', 'phone']);
  });

  it('is by asking where a list of rights ends with whom to ask, and takes as long as the next sentence says', () => {
    expect(
      stateOf(
        closingKind,
        readingOf('# 6 您的权利', '您享有下列权利：', '注销账户：注销您的账户。', '如需行使上述权利，请通过邮箱与我们联系。'),
      ).status,
    ).toBe('contact-only');
    expect(stateOf(closingKind, readingOf('如您希望注销账号，请联系我们。我们将在15个工作日内处理您的请求。')).days).toBe(15);
    expect(stateOf(closingKind, readingOf('如您希望注销账号，请联系我们。', '我们将在15个工作日内处理您的请求。')).days).toBe(null);
  });

  it('ends at the page where one applies', () => {
    expect(
      stateOf(closingKind, readingOf('您可以在“我的-设置-意见反馈”与我们联系申请注销账号。', '路径为：我的-设置-编辑资料申请注销账号。'))
        .paths,
    ).toContainEqual(['我的', '设置', '编辑资料']);
  });

  it.each([
    ['手机上通过“我的-设置-注销账号”注销；电脑端通过“个人中心-账户资料-账号注销”注销。', ['个人中心', '账户资料', '账号注销']],
    ['网页版通过“小满网页端→个人中心→账号注销”，手机上通过“我的→设置→注销账号”注销。', ['个人中心', '账号注销']],
    ['APP端：首页下方“我的”—右上角“设置”—“注销账号”；PC端：首页上方“个人中心”—“注销账号”。', ['个人中心', '注销账号']],
  ])('has the path of the web client beside the one of the app: %s', (line, path) => {
    const closing = stateOf(closingKind, readingOf('# 注销账号', line));
    expect(closing.paths).toHaveLength(2);
    expect(closing.paths).toContainEqual(path);
    expect([...closing.channels].sort()).toEqual(['in-app', 'web']);
  });

  it('is by the contacts that the policy gives at its own place', () => {
    const text = ['您可以在“我的-设置-注销账号”申请，或按本政策公布的联系方式，申请注销账号。', '# 联系我们', '邮箱：help@xiaoman.example'];
    expect([...stateOf(closingKind, readingOf('# 注销', ...text)).channels].sort()).toEqual(['email', 'in-app']);
    const other = text.map((line) => line.replace('申请注销账号。', '查询进度。'));
    expect(stateOf(closingKind, readingOf('# 注销', ...other)).channels).toEqual(['in-app']);
  });

  it('is one of the rights for which the chapter says whom to ask and how long it takes', () => {
    const own = ['# 您的权利', '注销您的账号：您可以在“我的-设置-注销账号”申请。', '更正：您可以修改昵称。'];
    const asked = '为实现本章所述的各项权利，您可以发送邮件至help@xiaoman.example。对于您的请求，我们将于收到后的15个工作日内答复。';
    const closing = stateOf(closingKind, readingOf(...own, asked));
    expect([[...closing.channels].sort(), closing.days]).toEqual([['email', 'in-app'], 15]);
    expect(stateOf(closingKind, readingOf(own[0]!, '我们将在20日内响应您的以下权利请求：', ...own.slice(1))).days).toBe(20);
    expect(stateOf(closingKind, readingOf(...own, '# 投诉', asked)).days).toBe(null);
  });

  it('is told of where only some uses need no account', () => {
    const uses = Array.from({ length: 7 }, (_, i) => `Your account holds setting ${i}.`);
    const some = 'You do not need to create an account to play.';
    expect(stateOf(closingKind, readingOf(some, ...uses, 'When you delete your account we erase your data.')).status).toBe('mentioned');
  });

  it('takes as long as any request of the paragraph that lists it among the rights', () => {
    const rights = '您可以查询、更正您的资料，以及注销您的账号。上述操作在应用里完成。无法操作的，可与我们联系，';
    expect(stateOf(closingKind, readingOf(`${rights}我们将在12天内回复您的要求。`)).days).toBe(12);
    expect(stateOf(closingKind, readingOf(rights, '我们将在12天内回复您的要求。')).days).toBe(null);
    expect(stateOf(closingKind, readingOf(`${rights}优惠券在12天内有效。`)).days).toBe(null);
  });

  it.each([
    ['To close your account write to help@tern.example; we will deactivate it within 20 days.', 20],
    ['To close your account write to help@tern.example; we open at eight, 20 days a month.', null],
    ['如需注销账号，请联系客服；我们会在20日内停用。', 20],
    ['如需注销账号，请联系客服；我们每月有20日营业。', null],
  ])('takes what goes on behind a semicolon: %s', (text, days) => {
    expect(stateOf(closingKind, readingOf(text)).days).toBe(days);
  });

  it.each([
    ['您可以在“我的-设置-注销”注销账号，并须在二十日内携带读者证到柜台确认，逾期未确认的，申请失效。', null],
    ['您可以在“我的-设置-注销”注销账号，我们在二十日内确认。', 20],
    ['您可以注销账号，但最近二十日内换过读者证的账号不能注销。', null],
    ['您可以注销账号，账号将在二十日内注销。', 20],
    ['您可以注销账号，最近二十日内换过读者证的不能注销，我们会在15日内完成注销。', 15],
    ['You can close your account in the app, and must come to the desk within twenty days, or the request lapses.', null],
    ['You can close your account in the app, and it is closed within twenty days.', 20],
    ['You can close your account, but an account whose card was changed within the last twenty days cannot be closed.', null],
    ['You can close your account; a card changed in the last 20 days bars that, else your account is closed within 15 days.', 15],
  ])('takes no time of the reader, and none that reaches back: %s', (text, days) => {
    expect(stateOf(closingKind, readingOf(text)).days).toBe(days);
  });
});

describe('ways to close in Chinese', () => {
  const told = (...lines: string[]) => {
    const { status, channels, days, paths } = stateOf(closingKind, readingOf('# 您的权利', '登录账号后使用。', ...lines));
    return [status, [...channels].sort().join(), days, paths.map((path) => path.join('>')).join()];
  };

  it.each([
    [
      '阁下可按「更多」→「我的户口」→「结束户口」。亦可致电2345 6789办理。手续一般于5个工作天内完成。',
      'in-app,phone',
      5,
      '更多>我的户口>结束户口',
    ],
    ['点“我的”，再进“设置”，点“注销账号”。', 'in-app', null, '我的>设置>注销账号'],
    ['我的 ▸ 设置 ▸ 注销账号，最迟在10日内办妥。', 'in-app', 10, '我的>设置>注销账号'],
    ['在“我家 / 账户 / 注销”申请。', 'in-app', null, '我家>账户>注销'],
    ['我的→设置→注销账号，通常1个工作日，最长不超过7个工作日办完。', 'in-app', 7, '我的>设置>注销账号'],
    ['侧边栏「设置」-「账户」-「注销账户」，或填好《注销表》邮寄至湖滨路3号。', 'in-app,mail', null, '设置>账户>注销账户'],
  ])('%s', (line, channels, days, path) => expect(told('# 注销账号', line)).toEqual(['described', channels, days, path]));

  it('are a desk that one goes to, and a page that is visited', () => {
    expect(told('想销户的，带上证件到营业厅办。')[0]).toBe('contact-only');
    expect(told('# 账号注销', '访问 https://close.xiaoman.example 提交申请，或写信至湖滨路3号。受理后48小时内完成。').slice(1, 3)).toEqual([
      'mail,web',
      2,
    ]);
  });

  it('take as long as the next paragraph of their chapter says', () => {
    const line = '我的→设置→注销账号。';
    expect(told('# 注销账号', line, '我们在20日内办理完毕。')[2]).toBe(20);
    expect(told('# 更正、删除和注销账号', line, '我们在20日内办理完毕。')[2]).toBe(null);
  });

  it('are none of the service’s own', () => {
    expect(told('长期不登录的账号由系统自动注销。')[0]).toBe('absent');
    expect(told('对刷屏的账号，我们有权封禁或者注销。')[0]).toBe('absent');
    expect(told('# 注销账号', '我的→设置→注销账号。如发现作弊，我们会在3日内停用该账号。')[2]).toBe(null);
  });
});

describe('a service without accounts', () => {
  const status = (...lines: string[]) => stateOf(closingKind, readingOf(...lines)).status;

  it.each([
    'You cannot open an account with us.',
    'The app has neither registration nor user accounts.',
    'We don’t ask you to register.',
    'The game can be used without signing up.',
    'You are never asked to log in.',
    'We do not operate accounts.',
    '使用本工具不必登录。',
  ])('says so: %s', (line) => expect(status(line)).toBe('no-account'));

  it('closes none by clearing what is on the device', () => {
    expect(status('There are no accounts.', 'Open Settings > Privacy > Delete everything.')).toBe('no-account');
  });

  it('has none by a register of companies, or a newsletter', () => {
    expect(status('Company registration number 1234. Sign up for our newsletter.')).toBe('no-account');
    expect(status('Sign up to lend books.')).toBe('absent');
  });
});

describe('ways to close in English', () => {
  const told = (...lines: string[]) => {
    const { status, channels, days } = stateOf(closingKind, readingOf('# Rights', 'You need an account to sign in.', ...lines));
    return [status, [...channels].sort().join(), days];
  };

  it.each([
    ['Accounts can be closed only by post: write to Tern Ltd, 1 Quay Lane, Port Lark.', 'contact-only', 'mail', null],
    ['Need to go? E-mail us and your profile will be wiped in two weeks.', 'contact-only', 'email', 14],
    ['For account deletion, message @tern_help on the network; allow 3 days.', 'contact-only', '', 3],
    ['Ask the reception at any branch to close your membership.', 'contact-only', '', null],
    ['Your account is managed by your employer; ask its administrator to delete it.', 'contact-only', 'support', null],
    ['To end your account, call 0800 555 010 or fill in the parting form.', 'contact-only', 'phone,web', null],
    ['Account holders may delete their accounts via the self-service portal.', 'described', 'web', null],
    ['You may cancel your account whenever you like from the Account tab of the website.', 'described', 'web', null],
    ['To erase your account press the trash can next to your name.', 'described', 'in-app', null],
    ['Should you decide to leave us, hit “Delete me” under Settings.', 'described', 'in-app', null],
    ['Once you ask for it, your account enters a grace period of 30 days, after which it is deleted for good.', 'mentioned', '', 30],
    ['Uninstalling the app does not delete your account.', 'mentioned', '', null],
    ['Readers can deregister in the settings of the app.', 'described', 'in-app', null],
    ['To close your account, visit any of our branches.', 'contact-only', '', null],
    ['To remove your account, follow the link below our letters.', 'described', 'web', null],
    ['Accounts that nobody has used for two years are removed by us.', 'absent', '', null],
    ['If we find fraud, we deactivate your account within 3 days.', 'absent', '', null],
    ['You can cancel your subscription in the store at any time.', 'absent', '', null],
    ['To request account deletion, fill in the form at tern.example/delete.', 'described', 'web', null],
    [
      'To delete your account, visit our deletion page at https://tern.example/d or write to a@tern.example.',
      'described',
      'email,web',
      null,
    ],
    ['You may close your account by contacting our support team.', 'contact-only', 'support', null],
    ['You may request that we delete your account. Please email a@tern.example and we do it within 14 days.', 'contact-only', 'email', 14],
    ['If you stop using Tern, you can just ask us to delete your account.', 'contact-only', 'support', null],
    ['If you want us to erase it, delete what you entered along with your Account, email a@tern.example.', 'contact-only', 'email', null],
    ['To have your account removed, call 1-800-555-0100.', 'contact-only', 'phone', null],
    ['Should you want your account closed, send a letter to our postal address.', 'contact-only', 'mail', null],
    ['Email a@tern.example and your account will be removed within 7 days.', 'contact-only', 'email', 7],
    ['When you delete your account we e-mail you a receipt.', 'mentioned', '', null],
    ['If your account is deleted, we keep logs as described at https://tern.example/logs.', 'mentioned', '', null],
    ['We keep it until you delete your account. You may contact us with questions.', 'mentioned', '', null],
  ])('%s', (line, ...expected) => expect(told(line)).toEqual(expected));

  it.each([
    ['You may close your account through the profile settings page.', ['profile settings page']],
    ['You can close your account through settings within the app.', ['settings']],
    ['You may delete your account by visiting the “My Tern” page.', ['My Tern']],
  ])('are one page: %s', (line, path) => expect(stateOf(closingKind, readingOf('You need an account.', line)).paths).toEqual([path]));

  it('are told below their title without naming it again, with the time after them', () => {
    expect(told('# Closing your account', 'Dial 0800 555 010 or chat with us. Allow ten days.')).toEqual([
      'contact-only',
      'phone,support',
      10,
    ]);
    expect(told('# Leaving us', 'Go to tern.example/leave and confirm with your password. We delete everything within 72 hours.')).toEqual([
      'described',
      'web',
      3,
    ]);
    expect(told('# How do I delete my account?', 'Log in, open your profile and press Delete profile.')).toEqual([
      'described',
      'in-app',
      null,
    ]);
    expect(told('To close your account, call us. If we find fraud, we deactivate it within 3 days.')).toEqual([
      'contact-only',
      'phone',
      null,
    ]);
  });

  it('are those of the list of rights where the right has none of its own', () => {
    const rights = ['You have the right to:', 'Request deletion of your account', 'Object to marketing'];
    expect(told(...rights, 'To exercise these rights, contact the game administrators.')).toEqual(['contact-only', 'support', null]);
    expect(told('Email a@tern.example with “Privacy request” in the subject.', ...rights)).toEqual(['contact-only', 'email', null]);
    expect(told(...rights, 'We may make changes to this page.')).toEqual(['mentioned', '', null]);
  });
});

describe('closing where accounts are of others, lists tell and ways stand elsewhere', () => {
  const closing = (...lines: string[]) => stateOf(closingKind, readingOf(...lines));

  it('is of no account where those named are of others', () => {
    expect(closing('# Privacy', 'The puzzle keeps scores on your device.', '- Social media accounts').status).toBe('no-account');
    expect(closing('# Privacy', 'Notes are copied to your Apple iCloud account.').status).toBe('no-account');
    expect(closing('# Privacy', 'Notes are copied to your Leafnote account.').status).toBe('absent');
  });

  it('takes the time that the list below it tells', () =>
    expect(
      closing(
        '# Deletion',
        'Settings > Account > Delete Account',
        '# What happens',
        'When you delete your account:',
        '- Personal data is deleted within 30 days',
      ).days,
    ).toBe(30));

  it.each([
    ['# Account deletion', 'Send an email to help@tern.example to delete it.', 'We complete deletion within 30 days.'],
    ['Right\tHow', 'Erasure\tSettings → Privacy → Delete Account, 30 days from request'],
  ])('tells when it is done: %s', (...lines) => expect(closing('# Privacy', ...lines).days).toBe(30));

  it('is by the ways in which any right is exercised', () => {
    const { status, channels } = closing(
      '# 註銷會員帳號',
      '您可依本政策第九條所載方式申請註銷會員帳號。',
      '# 行使方式',
      '- 書面申請：填妥申請書後寄至本店',
      '- 電子郵件：寄送申請至客服信箱',
      '- 客服電話：撥打客服專線',
    );
    expect([status, [...channels].sort()]).toEqual(['contact-only', ['email', 'mail', 'phone']]);
  });

  it('is by asking for deletion where that closes the account, and not where closing is only the time that something is kept', () => {
    const asks = 'If you would like us to delete your personal information, please email help@tern.example.';
    const closes = closing(
      '# Your choices',
      'Create an account to play.',
      asks,
      'Note that this will lead to the termination of your account.',
    );
    expect([closes.status, closes.channels]).toEqual(['contact-only', ['email']]);
    const kept = closing(
      '# Your choices',
      'Create an account to play.',
      asks,
      'We retain bills for a year after you have closed your account.',
    );
    expect([kept.status, kept.channels]).toEqual(['mentioned', []]);
  });

  it('is by the address that the policy gives where it says no more than to contact us', () => {
    const ways = (...more: string[]) => closing('# Your account', 'To delete your account, contact us.', ...more).channels;
    expect(ways('# Contact', 'Email: help@tern.example')).toEqual(['email']);
    expect(ways('# Contact', 'We are glad to hear from you.')).toEqual(['support']);
  });

  it('is of no account where the only one is with another maker', () =>
    expect(closing('# Data', 'To clear the list, open your Google account.').status).toBe('no-account'));
});

describe('how long closing takes', () => {
  const days = (...lines: string[]) => stateOf(closingKind, readingOf(...lines)).days;

  it('is told by its own time, whatever backups behind it take', () => {
    const way = 'To delete your account, go to Menu > Account > Delete my account.';
    expect(days(way, 'After you delete your account, data leaves our systems within 30 days and our backups within a further 60.')).toBe(
      30,
    );
    expect(days(`${way} We delete accounts within 14 days.`)).toBe(14);
    expect(days(`${way} Closure takes effect within 7 working days.`)).toBe(7);
    expect(days(`${way} Or write to us, and we will take care of it within 10 days.`)).toBe(10);
  });
});
