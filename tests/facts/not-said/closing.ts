import type { NotSaid } from './shape';

/** A policy of a service that has accounts, in two languages. */
const signsIn = 'You need an account to sign in.';
const login = '登录账号后使用。';

const english = (line: string, not: string[], still: string[] = ['closing.status: absent']): NotSaid => ({
  lines: ['# Accounts', signsIn, line],
  not,
  still,
});
const chinese = (line: string, not: string[], still: string[] = ['closing.status: absent']): NotSaid => ({
  lines: ['# 账号', login, line],
  not,
  still,
});

/** What is no denial of accounts. */
const denials: readonly NotSaid[] = [
  english('You cannot create an account using false information.', ['closing.status: no-account']),
  english('If you do not agree with this policy, do not create an account.', ['closing.status: no-account']),
  english('We do not ask you to create a password.', ['closing.status: no-account']),
  english('Visitors may browse the shop without registering.', ['closing.status: no-account']),
  english('You do not need an account to use some of our pages.', ['closing.status: no-account']),
  english('No account data are sold.', ['closing.status: no-account']),
  {
    lines: ['# Zoom Privacy Policy', 'Your Zoom account holds your notes.'],
    not: ['closing.status: no-account'],
    still: ['closing.status: absent'],
  },
  chinese('游客不必注册即可浏览。', ['closing.status: no-account']),
  chinese('您无需登录账号即可使用基本功能。', ['closing.status: no-account']),
  chinese('如您不提供手机号用于注册，将无法评论。', ['closing.status: no-account']),
  chinese('换手机后无需重新登录。', ['closing.status: no-account']),
];

/** What is closed, deleted or left there is no account of the reader's with the service. */
const others: readonly NotSaid[] = [
  english('You can delete a single photo in your account under Gallery > Edit > Delete.', ['closing.path: *']),
  english('Bills in your account are deleted after 30 days.', ['closing.days: *']),
  english('You may cancel a booking in your account up to 3 days before.', ['closing.days: *']),
  english('You can see notes through your account, and change or delete it by writing to us.', ['closing.channel: *']),
  english('You can delete your account photo in the settings.', ['closing.channel: *']),
  english('You can cancel your account subscription in the settings.', ['closing.channel: *']),
  english('To cancel your registration for the talk, please e-mail talks@tern.example.', ['closing.channel: *']),
  english('An account deleted by mistake can be restored within 14 days.', ['closing.days: *']),
  english('If we find fraud, we close the account within 3 days.', ['closing.days: *']),
  english('The account is closed after 30 days without a login.', ['closing.days: *']),
  english('We never ask you to delete your account by e-mail.', ['closing.status: contact-only']),
  chinese('客服不会要求您注销账号。', ['closing.status: contact-only']),
  english('We do not support account deletion.', ['closing.status: mentioned']),
  chinese('本平台暂不支持账号注销。', ['closing.status: mentioned']),
  english('To delete your Google account, contact Google by e-mail.', ['closing.channel: *']),
  chinese('您可以删除账号头像。', ['closing.status: mentioned']),
  chinese('您可以关闭账号的个性化推荐。', ['closing.status: mentioned']),
  chinese('会员可以关闭自动续费功能。', ['closing.status: mentioned']),
  chinese('本店会员可以退会员卡押金。', ['closing.status: mentioned']),
  chinese('误注销的账号可以在14天内恢复。', ['closing.days: *']),
  chinese('我们会注销涉嫌欺诈的账号。', ['closing.status: mentioned']),
  chinese('注销微信账号不影响您的积分。', ['closing.status: mentioned']),
  chinese('如您要注销支付宝账号，请联系支付宝客服。', ['closing.status: mentioned', 'closing.status: contact-only']),
  chinese('如需注销会员卡，请到门店办理。', ['closing.status: mentioned', 'closing.status: contact-only', 'closing.status: described']),
];

/** A path out of a link, a session or a group. */
const links: readonly NotSaid[] = [
  ...[
    'To leave a group, go to Groups > My group > Leave.',
    'To log out, open Menu > Profile > Leave Tern.',
    'To unlink Google, go to Settings > Accounts > Remove Google account.',
    'Logins are under Settings > Linked accounts > Remove account.',
    'To unlink your Apple login, open Settings > Account > Remove this account.',
  ].map((line) =>
    english(`You may delete your account. ${line}`, ['closing.path: *', 'closing.channel: *'], ['closing.status: mentioned']),
  ),
  ...['如需解除微信绑定，打开“设置-账号-删除账号”。', '微信在“设置-第三方账号-删除账号”里。', '点击“我的-群聊-退出”离开群聊。'].map(
    (line) => chinese(`您可以注销账号。${line}`, ['closing.path: *'], ['closing.status: mentioned']),
  ),
];

/** Times for other matters, right after a way to close the account. */
const times: readonly NotSaid[] = [
  ...[
    'If we find fraud, we deactivate it within 3 days.',
    'Where fraud is suspected, your account is closed within 2 days.',
    'An account deleted by mistake can be restored within 14 days.',
    'Refunds are processed within 10 days.',
    'We process your refund request within 10 days.',
    'Your order is processed and answered within 10 days.',
    'Newsletter cancellation takes 3 days.',
    'Job applications are processed and answered within 10 days.',
    'We process and answer invoices within 10 days.',
    'When you delete your account, open invoices are due within 14 days.',
    'Should you close your account within 14 days, we return the fee.',
    'Please tell us within 10 days if you did not ask for your account to be closed.',
    'After your account is deleted, copies stay in backups for up to 30 days.',
  ].map((line) =>
    english(
      `To delete your account, write to help@tern.example. ${line}`,
      ['closing.days: *', 'response.usual: *'],
      ['closing.status: contact-only', 'closing.channel: email'],
    ),
  ),
  english(
    'To delete your account, write to help@tern.example. Requests to unsubscribe are processed within 10 days.',
    ['closing.days: *'],
    ['closing.channel: email'],
  ),
  ...[
    '如发现欺诈，我们会在三日内停用该账号。',
    '误删的账号我们会在十四日内处理。',
    '退货在7日内处理完毕。',
    '我们会在7日内处理您的退款申请。',
    '订单在3日内处理。',
    '应聘申请将在10日内答复。',
    '发票申请在5日内处理完成。',
    '订阅邮件每7天发送一次，您可以回复退订。',
    '账号注销后，未开的发票须在10日内申请。',
    '注册后7天内可注销账号并退费。',
  ].map((line) =>
    chinese(
      `您可以联系客服注销账号。${line}`,
      ['closing.days: *', 'response.usual: *'],
      ['closing.status: contact-only', 'closing.channel: support'],
    ),
  ),
];

export const notSaid: readonly NotSaid[] = [...denials, ...others, ...links, ...times];
