/** Two texts of one policy of our own writing: the second has ten facts changed by hand, and nothing else. */
import type { Change } from '../../lib/changes';
import { en } from '../fixtures/sample.en';
import { zh } from '../fixtures/sample.zh';

/** A change of fact as it must be told: `id` alone for what is or is not there. */
export type Told = [kind: Change['kind'], how: Change['how'], id: string] | [kind: Change['kind'], how: 'other', id: string, to: string];

export interface Edit {
  from: string;
  to: string;
  tells: Told;
  /** Other facts that the same words change. */
  also?: Told[];
}

export interface Pair {
  name: string;
  /** A file, or a text. */
  sample: string;
  edits: Edit[];
}

export const pairs: Pair[] = [
  {
    name: 'Chinese, what is taken and given',
    sample: 'samples/sample-policy.html',
    edits: [
      {
        from: '身份证号码、人脸信息和银行账号</strong>',
        to: '身份证号码、人脸信息、声纹信息和银行账号</strong>',
        tells: ['collects', 'new', 'voiceprint'],
      },
      { from: '网络日志保存六个月', to: '网络日志保存三年', tells: ['retention', 'other', '网络日志', 'P3Y'] },
      {
        from: '我们会在 15 个工作日内完成核验和注销',
        to: '我们会在 30 个工作日内完成核验和注销',
        tells: ['closing-days', 'other', '', '30 working'],
      },
      { from: '我们会在十五日内答复', to: '我们会在三十日内答复', tells: ['response', 'other', '', '30'] },
      {
        from: '    <tr><td>云面人脸核验 SDK</td>',
        to: '    <tr><td>星桥广告 SDK</td><td>星桥传媒有限公司</td><td>OAID、精确位置信息</td><td>广告投放</td><td>https://ads.example.com/privacy</td></tr>\n    <tr><td>云面人脸核验 SDK</td>',
        tells: ['sdk', 'new', '星桥广告'],
      },
      {
        from: '<td>OAID、MAC 地址、点击记录</td>',
        to: '<td>OAID、MAC 地址、点击记录、通讯录</td>',
        tells: ['sdk-data', 'new', '知数统计/contacts'],
      },
      { from: '目前我们不会将您的个人信息传输至境外。', to: '我们会将您的个人信息传输至新加坡。', tells: ['abroad', 'other', '', 'yes'] },
      { from: '如果您是未满十四周岁的未成年人', to: '如果您是未满十六周岁的未成年人', tells: ['minors-age', 'other', '', '16'] },
      {
        from: '依照法律法规，向有权机关提供。</li>',
        to: '依照法律法规，向有权机关提供；</li>\n  <li>与银行等金融机构共享：为了评估您的信用，我们会向金融机构提供您的购买记录。</li>',
        tells: ['recipient', 'new', 'financial'],
      },
      { from: '客服电话：400-000-1234', to: '客服电话：400-000-5678', tells: ['contact', 'other', 'phone/4000005678', '400-000-5678'] },
    ],
  },
  {
    name: 'Chinese, what is promised and left',
    sample: 'samples/sample-policy.html',
    edits: [
      { from: '生效日期：2026年3月15日', to: '生效日期：2026年9月1日', tells: ['effective', 'other', '', '2026-09-01'] },
      {
        from: '，我们不会收集您的银行卡密码。',
        to: '。',
        tells: ['denial', 'gone', 'password'],
      },
      {
        from: '当您使用“邀请书友”功能时，经您同意，我们会读取您的通讯录，用来找到已经使用苇岸读书的朋友。我们不会保存通讯录中其他人的姓名。',
        to: '',
        tells: ['collects', 'gone', 'contacts'],
        also: [['permission', 'gone', 'contacts']],
      },
      {
        from: '    <tr><td>飞羽推送 SDK</td><td>飞羽网络科技有限公司</td><td>Android ID、OAID、网络类型、应用列表</td><td>推送消息</td><td>https://push.example.com/privacy</td></tr>\n',
        to: '',
        tells: ['sdk', 'gone', '飞羽推送'],
      },
      { from: '客服录音保存 90 天', to: '客服录音保存两年', tells: ['retention', 'other', '客服录音', 'P2Y'] },
      {
        from: '“我的－设置－账号与安全－注销账号”',
        to: '“我的－帮助中心－账号－注销账号”',
        tells: ['closing-path', 'other', '', '我的 › 帮助中心 › 账号 › 注销账号'],
      },
      {
        from: '账号内没有未提取的稿酬。</li>',
        to: '账号内没有未提取的稿酬；</li>\n  <li>账号已满一年，且近三十天内没有更换过手机号码。</li>',
        tells: ['closing-condition', 'new', ''],
      },
      {
        from: '<tr><td>麦克风</td><td>录制朗读和语音搜索</td><td>可以关闭</td></tr>',
        to: '<tr><td>麦克风</td><td>录制朗读和语音搜索</td><td>可以关闭</td></tr>\n    <tr><td>短信</td><td>自动填写验证码</td><td>可以关闭</td></tr>',
        tells: ['permission', 'new', 'sms'],
      },
      {
        from: '您可以自愿填写性别、生日和个性签名，不填写不影响阅读。',
        to: '您必须填写性别、生日和个性签名，否则无法注册。',
        tells: ['choice', 'other', 'gender', 'required'],
        also: [
          ['choice', 'other', 'birth', 'required'],
          ['choice', 'other', 'ugc', 'required'],
        ],
      },
      { from: '您可以在“我的－设置－隐私设置－下载我的数据”中复制您的个人信息。', to: '', tells: ['right', 'gone', 'copy'] },
    ],
  },
  {
    name: 'English, what is taken and given',
    sample: 'samples/sample-policy-en.html',
    edits: [
      {
        from: 'we collect your name, email address and password.',
        to: 'we collect your name, email address, password and fingerprint.',
        tells: ['collects', 'new', 'fingerprint'],
      },
      {
        from: 'We keep log information for six months',
        to: 'We keep log information for three years',
        tells: ['retention', 'other', 'loginformation', 'P3Y'],
      },
      { from: 'not directed to children under 13', to: 'not directed to children under 16', tells: ['minors-age', 'other', '', '16'] },
      { from: 'Effective date: 15 March 2026', to: 'Effective date: 1 September 2026', tells: ['effective', 'other', '', '2026-09-01'] },
      {
        from: '    <tr><td>Tally Analytics SDK</td>',
        to: '    <tr><td>Starbridge Ads SDK</td><td>Starbridge Media Inc.</td><td>Advertising ID, precise location</td><td>Advertising</td></tr>\n    <tr><td>Tally Analytics SDK</td>',
        tells: ['sdk', 'new', 'starbridgeads'],
      },
      {
        from: '<td>Advertising ID, IP address</td>',
        to: '<td>Advertising ID, IP address, contacts</td>',
        tells: ['sdk-data', 'new', 'plumepush/contacts'],
        also: [['collects', 'new', 'contacts']],
      },
      {
        from: ' and may be transferred to the United States.',
        to: ' and is not transferred to any other country.',
        tells: ['abroad', 'other', '', 'no'],
        also: [['place', 'gone', '']],
      },
      {
        from: 'Settings &gt; Account &gt; Delete account',
        to: 'Profile &gt; Help &gt; Close account',
        tells: ['closing-path', 'other', '', 'Profile › Help › Close account'],
      },
      {
        from: 'privacy@reedbank.example or',
        to: 'data@reedbank.example or',
        tells: ['contact', 'other', 'email/datareedbankexample', 'data@reedbank.example'],
      },
      { from: '; we do not store your card number.', to: '.', tells: ['denial', 'gone', 'bank-account'] },
    ],
  },
  {
    name: 'Chinese, a plain text',
    sample: zh.text,
    edits: [
      { from: '行程记录保存三年', to: '行程记录保存五年', tells: ['retention', 'other', '行程记录', 'P5Y'] },
      {
        from: '注销申请提交后十五天内完成',
        to: '注销申请提交后三十天内完成',
        tells: ['closing-days', 'other', '', '30'],
        also: [['time', 'other', '', '30']],
      },
      {
        from: '我们会在十五个工作日内答复您的请求',
        to: '我们会在三十个工作日内答复您的请求',
        tells: ['response', 'other', '', '30 working'],
      },
      { from: '我们不会读取您的短信。', to: '', tells: ['denial', 'gone', 'sms'] },
      {
        from: '收集您的姓名、身份证号码和人脸图像',
        to: '收集您的姓名、身份证号码、人脸图像和指纹',
        tells: ['collects', 'new', 'fingerprint'],
      },
      {
        from: '您付款时，我们会收集支付宝账户和交易记录。',
        to: '您付款时，我们会收集支付宝账户、交易记录和银行卡号。',
        tells: ['collects', 'new', 'bank-account'],
      },
      {
        from: '星火推送SDK 获取设备标识、应用列表，用于推送消息 https://example.com/xinghuo\n',
        to: '',
        tells: ['sdk', 'gone', '星火推送'],
      },
      { from: '未满十四周岁的未成年人', to: '未满十八周岁的未成年人', tells: ['minors-age', 'other', '', '18'] },
      {
        from: '为了投放广告，我们会与广告合作方共享设备标识。',
        to: '',
        tells: ['recipient', 'gone', 'advertisers'],
        also: [
          ['purpose', 'gone', 'advertising'],
          ['recipient', 'gone', 'business-partners'],
          ['collects', 'gone', 'device-id'],
        ],
      },
      {
        from: '我们会申请相机、位置、通讯录权限',
        to: '我们会申请相机、麦克风、位置、通讯录权限',
        tells: ['permission', 'new', 'microphone'],
      },
    ],
  },
  {
    name: 'English, a plain text',
    sample: en.text,
    edits: [
      { from: 'Logs are kept for 90 days', to: 'Logs are kept for two years', tells: ['retention', 'other', 'logs', 'P2Y'] },
      { from: 'We answer requests within 30 days', to: 'We answer requests within 60 days', tells: ['response', 'other', '', '60'] },
      { from: 'not for children under 16', to: 'not for children under 13', tells: ['minors-age', 'other', '', '13'] },
      { from: 'run by Plover Example Ltd.', to: 'run by Heron Example Inc.', tells: ['operator', 'other', '', 'Heron Example Inc.'] },
      {
        from: 'Sunmeter Analytics receives your IP address and usage to count visits.\n',
        to: '',
        tells: ['sdk', 'gone', 'sunmeteranalytics'],
        // With it goes the last of those who count visits.
        also: [['recipient', 'gone', 'analytics']],
      },
      {
        from: 'we collect your name, e-mail address and password',
        to: 'we collect your name, e-mail address, password and date of birth',
        tells: ['collects', 'new', 'birth'],
      },
      {
        from: 'We store the notes, photos and voice recordings that you create.',
        to: 'We store the notes, photos and voice recordings that you create. We collect your contacts to find people you know.',
        tells: ['collects', 'new', 'contacts'],
      },
      {
        from: 'help@example.com',
        to: 'privacy@example.com',
        tells: ['contact', 'other', 'email/privacyexamplecom', 'privacy@example.com'],
      },
      {
        from: 'We share information with our affiliates and',
        to: 'We share information with our affiliates, with advertisers and',
        tells: ['recipient', 'new', 'advertisers'],
      },
      { from: 'Last updated: 2 February 2026', to: 'Last updated: 5 November 2026', tells: ['updated', 'other', '', '2026-11-05'] },
    ],
  },
];

/** The same said otherwise: other order, other marks, other words for the same. Nothing is to be told. */
export const rewordings: { name: string; sample: string; edits: Pick<Edit, 'from' | 'to'>[] }[] = [
  {
    name: 'Chinese',
    sample: 'samples/sample-policy.html',
    edits: [
      {
        from: '您也可以选择用微信登录，此时我们会在您授权后取得您的微信头像、昵称和 OpenID。',
        to: '如果您选择微信登录，经您授权，我们会获取您的微信昵称、头像和 OpenID。',
      },
      {
        from: '<li>网络日志保存六个月；</li>\n  <li>交易记录自交易完成之日起保存三年；</li>',
        to: '<li>交易记录保存 3 年，自交易完成之日起计算；</li>\n  <li>网络日志保存 6 个月；</li>',
      },
      { from: '我们会在十五日内答复。', to: '我们将于 15 天内给您答复。' },
      {
        from: '<tr><td>微舟支付 SDK</td><td>微舟支付有限公司</td><td>设备型号、IP 地址、订单编号</td>',
        to: '<tr><td>微舟支付SDK</td><td>微舟支付有限公司</td><td>订单编号、设备型号、IP地址</td>',
      },
      {
        from: '设备信息：设备型号、操作系统版本、Android ID、OAID、MAC 地址；',
        to: '设备信息：MAC地址、OAID、Android ID、操作系统版本和设备型号；',
      },
      { from: '目前我们不会将您的个人信息传输至境外。', to: '您的个人信息目前不会被传输至境外。' },
      {
        from: '您可以通过以下步骤注销账号：打开“我的－设置－账号与安全－注销账号”，阅读注销须知后提交申请。',
        to: '如需注销账号，请依次打开“我的 > 设置 > 账号与安全 > 注销账号”，阅读注销须知后提交申请。',
      },
      { from: '我们会读取您的应用列表，用来识别外挂和盗版阅读器。', to: '为了识别外挂和盗版阅读器，我们会读取您的应用列表。' },
      {
        from: '我们使用加密传输、访问控制等措施保护您的个人信息，并限制能接触到这些信息的员工人数。',
        to: '您的个人信息受到加密传输、访问控制等措施的保护，能接触到它们的员工人数受到限制。',
      },
      {
        from: '为了衡量广告效果，我们可能向广告合作伙伴提供您的 OAID 和点击记录等信息',
        to: '我们可能向广告合作伙伴提供您的点击记录和 OAID 等信息，用来衡量广告效果',
      },
    ],
  },
  {
    name: 'English',
    sample: 'samples/sample-policy-en.html',
    edits: [
      {
        from: 'When you create an account we collect your name, email address and password.',
        to: 'We collect your name, e-mail address and password when you create an account.',
      },
      {
        from: 'We keep log information for six months and purchase records for seven years.',
        to: 'We keep log information for 6 months. We keep purchase records for 7 years.',
      },
      {
        from: 'With your permission, we collect your precise location to show bookshops near you.',
        to: 'To show bookshops near you, we collect your precise location with your permission.',
      },
      {
        from: '<tr><td>Plume Push SDK</td><td>Plume Networks Inc.</td><td>Advertising ID, IP address</td>',
        to: '<tr><td>Plume Push SDK</td><td>Plume Networks Inc.</td><td>IP address and advertising ID</td>',
      },
      {
        from: 'Log information, such as IP address, browsing history and crash reports;',
        to: 'Log information, such as crash reports, browsing history and IP address;',
      },
      { from: 'You can refuse cookies in your browser settings.', to: 'In the settings of your browser you can refuse cookies.' },
      {
        from: 'By continuing to use the service you accept the changed policy.',
        to: 'If you continue to use the service, you accept the changed policy.',
      },
      { from: 'Effective date: 15 March 2026', to: 'Effective date: March 15, 2026' },
    ],
  },
];
