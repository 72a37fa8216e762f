/**
 * Which quotes prove a statement of the card. Its kind finds it by all that speaks for it; a quote that is shown has to say it by itself, and
 * a line of the checklist stands by such a quote alone. By the id of the fact: `none` proves nothing; where a fact has a `must`, only such a
 * quote proves anything; `whole` says it by itself, and is looked for in the text where no quote does; `best` stands first; where it has a `needed`, without one the thing is told in part only.
 */
import { casesWithout, conditionsUntold } from './checklist/words-zh';
import type { ProofRule, Rule } from './shapes';

/** What a service is built in for, told in the sentence that names it. */
export const aimed: Rule<'aim'> = {
  id: 'proof.sdks.aimed',
  value: 'aim',
  pattern:
    /用于|用来|以便|(?:实现|提供|完成)[^。；，]{0,16}(?:功能|服务)|为了?(?:您|你)|\b(?:used (?:for|to)|in order to|enables?|helps?)\b/i,
  why: 'a purpose',
  yes: ['接入甲SDK，用于展现地图', '乙SDK为你实现第三方登录的功能', 'Wren SDK is used for crash reports'],
  no: ['接入甲SDK，由其收集设备信息'],
};

/** A right that is told to the reader, rather than done with. English quotes are short: what stands around them is not asked. */
const told: readonly ProofRule[] = [
  {
    id: 'proof.right.must',
    value: 'must',
    pattern:
      /(?:您|你|用户|监护人|个人信息主体)[^。；]{0,30}(?:可(?!能)|有权|享有|能够|要求|请求|申请|随时|想|需要|希望|如需|有任何)|(?:可(?!能)以?|有权|随时|自行|如需|如果|要求|请求|申请|需要|想要|行使|提供)[^。；]{0,24}(?:查|访问|复制|副本|更正|更改|修改|删除|撤|收回|注销|关闭|投诉|举报|退订|解释)|权(?!限|威|益)|点击|设置|路径|保证(?:您|你)|^[\d.、（() ]{0,6}(?:查[阅询看]|访问|复制|更正|更改|修改|删除|撤[回销]|投诉|举报|注销|如何)[^。；，]{0,12}$|^[^。；，]{0,6}(?:查看|更正|修改|删除|撤回|注销)与|^[\d.、（() ]{0,6}(?:查[阅询看]|访问|复制|更正|删除|撤[回销]|注销)[^。；，：:]{0,6}[：:]|(?:查[询阅看]|补充|更正|删除)[、或和及与，]者?(?:查|更正|删除|修改|补充)[^。；，]{0,8}(?:您|你)的|^[^\u4e00-\u9fff]+$/,
    why: 'it speaks to the reader, or of a right, or of a way',
    yes: [
      '您可以访问您的信息',
      '8.1 查看与更正',
      '撤回同意：撤回之前给予的同意',
      '补充或更正您的资料',
      '或需要投诉、反馈问题',
      'erasure of their data',
    ],
    no: [
      '可能会读取您访问平台时的设备信息',
      '限制访问您的个人信息的人员范围',
      '盗取您的个人信息或对其进行修改',
      '变更我们还将取得您的同意',
      '诉讼或仲裁所需',
    ],
  },
  {
    id: 'zh.proof.right',
    value: 'best',
    pattern: /(?:您|你|用户|监护人)[^。；，]{0,6}(?:可(?!能)|有权|享有|能够)|保证(?:您|你)|(?:访问|查[阅询]|复制|更正|删除|撤回)权/,
    why: 'the reader may do it',
    yes: ['您可以访问、更正您的信息', '删除权'],
    no: ['在您提交更正请求后', '查询与更正'],
  },
  {
    id: 'en.proof.right',
    value: 'best',
    pattern: /\b(?:you|users?)\b[^.;]{0,24}\b(?:may|can|have|able|entitled)\b|\bhave the right\b/i,
    why: 'the reader may do it',
    yes: ['You can edit your profile', 'Users have the right to erasure'],
    no: ['read-only access to the phone', 'the right to erasure'],
  },
  {
    id: 'zh.proof.right.not',
    value: 'none',
    pattern:
      /未经授权|未授权|哪些人|任何人都?可|其他人|(?:我们|本应用|平台)[^。；，]{0,4}(?:无法|不能|不会)|(?:授权|允许|同意)(?:我们|本应用|平台)(?:可以?)?(?:访问|查看|读取)|定期(?:修改|更换)|(?:申诉|投诉)服务/,
    why: 'what others or we can not do, or advice to the reader',
    yes: ['未经授权的访问', '哪些人可以访问这些信息', '我们无法访问您提交的数据', '即视为允许平台访问你的资料', '请定期修改密码'],
    no: ['您可以访问您的信息'],
  },
  {
    id: 'en.proof.right.not',
    value: 'none',
    pattern:
      /\b(?:unauthori[sz]ed|we reserve the right|(?:permission|ask) to access|access to (?:[\w-]+ ){0,2}(?:services?|website|site|functions|page|features))\b/i,
    why: 'access that is no right of the reader',
    yes: ['unauthorized access', 'gives you access to our services'],
    no: ['access to your data'],
  },
];

/** What relatives may do after a death, which is no right of the reader. */
const afterDeath: ProofRule = {
  id: 'zh.proof.after-death',
  value: 'beside',
  pattern: /近亲属|去世|逝世|死亡|身故|已故/,
  why: 'what relatives may do after a death',
  yes: ['用户去世后，其近亲属可以删除留言'],
  no: ['你可以查阅、复制你的信息'],
};

/** What a request costs: that there is a right is told elsewhere. */
const charged: ProofRule = {
  id: 'zh.proof.charged',
  value: 'beside',
  pattern: /(?:收取|酌收|支付)[^。；，]{0,10}(?:费|成本)/,
  not: /有权|(?<!我们|本公司|平台)可以|免费|不(?:会)?(?:收取|另收)/,
  why: 'a fee for requests',
  yes: ['您查阅资料时，我们酌收必要费用'],
  no: ['您有权查阅资料，重复的请求会收取费用', '我们不收取费用'],
};

/** A right by its name, with its verbs between these. */
const beforeVerbs = String.raw`^[^\t：:。；，]{0,16}`;
const afterVerbs = String.raw`[^\t：:。；，]{0,10}权\s?[\t：:]`;
const byName = {
  value: 'whole',
  not: /儿童|监护人/,
  why: 'the right by its name, alone or with others in one row, before what it is',
} as const;

/** How a right is told whole, and what only looks so. */
const access: readonly ProofRule[] = [
  afterDeath,
  {
    id: 'zh.proof.access.by-name',
    ...byName,
    pattern: new RegExp(`${beforeVerbs}(?:查[阅询看]|访问)${afterVerbs}`),
    yes: ['查询复制权：与客服联系'],
    no: ['访问权限：相机'],
  },
  {
    id: 'zh.proof.access.whole',
    value: 'whole',
    pattern: /(?:您|你|用户)[^。；]{0,16}(?:可(?!能)以?|有权|能够|随时)[^。；]{0,44}(?:查[阅询看]|访问)[^。；]{0,24}(?:信息|资料|数据)/i,
    not: /列明|所述|第三方|网站|政策|cookie|他人|儿童|孩子|(?:其他|后续|下一任)的?(?:用户|使用者|机主|持有人)/i,
    why: 'the reader may see the data',
    yes: ['您可以在“设置”中查阅您的个人信息', '您有权通过以下方式查询您的信息'],
    no: ['您可以通过“查阅”列明的路径删除信息', '查询与更正'],
  },
  {
    id: 'en.proof.access.whole',
    value: 'whole',
    pattern:
      /(?<!\bby )\byou\b[^.;]{0,40}\b(?:may|can|have the right to|are entitled to)\b[^.;]{0,40}\b(?:access|view|(?<!\b(?:an?|product|the|helpful|customer|user|your|human) )review|obtain (?:access|confirmation|information))\b[^.;]{0,40}\b(?:data|information)\b|\b(?:gives?|provides?) you (?:with )?access to\b(?! and use)[^.;]{0,50}\b(?:data|information)\b/i,
    not: /\bthird/i,
    why: 'the reader may see the data',
    yes: ['You can access your personal information', 'gives you access to information about your account'],
    no: [
      'Can I access it?',
      'Those allowed by you can view information',
      'You can post a helpful review without any information',
      'provides you with access to and use of other information',
    ],
  },
];
const correct: readonly ProofRule[] = [
  {
    id: 'zh.proof.correct.by-name',
    ...byName,
    pattern: new RegExp(`${beforeVerbs}(?:更正|补充|修改)${afterVerbs}`),
    yes: ['更正补充权：与客服联系'],
    no: ['修改密码：在设置中'],
  },
  {
    id: 'en.proof.correct.right',
    value: 'whole',
    pattern: /\bright to (?:obtain |request |have |demand )?(?:the )?(?:rectif\w{1,7}|correct\w{0,4})\b/i,
    why: 'the right by its name',
    yes: ['You have the right to obtain the correction of your name.'],
    no: ['You can change who sees your profile'],
  },
  afterDeath,
  {
    id: 'zh.proof.correct.whole',
    value: 'whole',
    pattern:
      /(?:您|你|用户)[^。；]{0,16}(?:可(?!能)以?|有权|能够|随时)[^。；]{0,44}(?:更正|修改|更新|补充|更改)[^。；]{0,24}(?:信息|资料|数据)/i,
    not: /列明|所述|第三方|网站|政策|cookie|他人|儿童|孩子|其他用户/i,
    why: 'the reader may correct the data',
    yes: ['您可以登录账户修改自己的个人资料'],
    no: ['您可以通过“更正”列明的路径删除信息'],
  },
  {
    id: 'en.proof.correct.whole',
    value: 'whole',
    pattern:
      /\byou\b[^.;]{0,40}\b(?:may|can|have the right to|are entitled to)\b[^.;]{0,40}\b(?:correct|update|edit|rectify|amend|change)\b[^.;]{0,40}\b(?:data|information|profile)\b/i,
    why: 'the reader may correct the data',
    yes: ['You can update your profile'],
    no: ['When you update information, we keep a copy'],
  },
];
const copy: readonly ProofRule[] = [
  {
    id: 'zh.proof.copy.by-name',
    ...byName,
    pattern: new RegExp(`${beforeVerbs}(?:复制)${afterVerbs}`),
    yes: ['查询复制权：与客服联系'],
    no: ['复制链接：点击分享'],
  },
  afterDeath,
  {
    id: 'zh.proof.copy.whole',
    value: 'whole',
    pattern: /(?:可(?!能)以?|有权|随时|申请|需要?)[^。；“]{0,36}(?:副本|复制[^。；”]{0,10}(?:信息|资料|数据))/,
    not: /儿童|孩子|列明/,
    why: 'a copy can be had',
    yes: ['您可以申请资料的副本'],
    no: ['如需儿童信息的副本', '前款“查询、复制个人信息”中的方式'],
  },
];
const erase: readonly ProofRule[] = [
  {
    id: 'zh.proof.delete.by-name',
    ...byName,
    pattern: new RegExp(`${beforeVerbs}(?:删除|被遗忘)${afterVerbs}`),
    yes: ['删除权：与客服联系'],
    no: ['删除缓存：在设置中'],
  },
  {
    id: 'en.proof.delete.whole',
    value: 'whole',
    pattern:
      /\bright to (?:obtain |request |have |demand )?(?:the )?(?:erasure|deletion|delete|erase|be forgotten)\b[^.;]{0,90}\b(?:data|information)\b|\byou\b[^.;]{0,30}\b(?:may|can)\b[^.;]{0,30}\b(?:delete|erase|deletion|erasure)\b[^.;]{0,40}\b(?:data|information)\b/i,
    not: /\b(?:minors?|child(?:ren)?|under (?:the age of )?1[38]|cookies?)\b/i,
    why: 'data are deleted on request',
    yes: [
      'Your right to request the deletion of such data',
      'Right to be forgotten: you may file a request to have your data removed',
      'You can ask us to delete your data',
    ],
    no: ['If you are under 18, you may request deletion of information you posted', 'We delete your data'],
  },
  afterDeath,
  {
    id: 'zh.proof.delete.whole',
    value: 'whole',
    pattern: /(?:您|你)[^。；]{0,16}(?:可(?!能)以?|有权|要求|请求|想)[^。；]{0,44}删除[^。；，]{0,12}(?:信息|资料|数据|请求)/,
    not: /撤[回销]|改变|范围|cookie|儿童|孩子|注销[^。；，]{0,8}(?:后|行为|之后)|一旦[^。；，]{0,8}注销/,
    why: 'data are deleted on request',
    yes: ['您有权要求删除资料', '您想删除部分资料的，请登录'],
    no: ['您可以通过删除信息、关闭功能的方式撤回授权', '您可放心，注销账号后我们会删除您的信息'],
  },
  {
    id: 'zh.proof.delete.not',
    value: 'none',
    pattern: /删除信息[、，][^。；]{0,50}(?:关|撤|改变|注销)|保障[^。；]{0,20}对于?[^。；]{0,12}信息的访问/,
    why: 'deleting as a way to withdraw, or the praise of a chapter',
    yes: ['通过删除信息、关掉定位', '努力保障您对信息的访问'],
    no: ['您可以删除您的信息'],
  },
];
const withdrawn: readonly ProofRule[] = [
  {
    id: 'zh.proof.withdraw.whole',
    value: 'whole',
    pattern: /(?:可(?!能)以?|有权)[^。；]{0,44}(?:撤[回销]|收回)[^。；，]{0,16}(?:同意|授权)/,
    why: 'consent can be withdrawn',
    yes: ['您可以关掉定位来撤回同意'],
    no: ['或者您撤回您的授权同意'],
  },
  {
    id: 'zh.proof.withdraw.not',
    value: 'none',
    pattern: /^[（(\d）).,，、\s]{0,6}(?:或者?|若|如果?|除非|当)(?:您|你)[^。；，]{0,8}撤[回销][^。；，]*$/,
    why: 'a case of something else',
    yes: ['或者您撤回您的授权同意', '4、如果您撤回同意'],
    no: ['您可以撤回同意'],
  },
];
const complained: readonly ProofRule[] = [
  {
    id: 'zh.proof.complain.whole',
    value: 'whole',
    pattern:
      /(?:您|你)[^。；]{0,16}(?:可(?!能)以?|有权|随时)[^。；]{0,40}(?:投诉|举报|申诉)|(?:损害|侵害|侵犯)[^。；]{0,12}(?:您|你)的?[^。；，]{0,4}(?:权益|权利)[^。；]{0,30}(?:联系|投诉)/,
    not: /订单|商品|违规|侵权|他人|其他用户|(?:账|帐)[号户]申诉|找回|重置/,
    why: 'the reader may complain',
    yes: ['您可以通过客服中心发起投诉', '若我们侵害了您的权益，请与客服联系'],
    no: ['针对具体订单进行投诉', '您可以通过帐号申诉找回密码'],
  },
  {
    id: 'zh.proof.complain.not',
    value: 'none',
    pattern: /订单|“[^”]{0,6}举报[^”]{0,4}”|舞弊|举报功能/,
    why: 'a complaint about something else',
    yes: ['如果您针对具体订单进行投诉的', '如您使用“违规举报”功能'],
    no: ['您可以向我们投诉'],
  },
];
const complainedOfData: readonly ProofRule[] = [
  {
    id: 'zh.proof.complain.data',
    value: 'best',
    pattern:
      /(?:个人信息|隐私|权益|权利|本政策|法律)[^。；]{0,60}(?:投诉|举报|申诉|联系)|(?:投诉|举报|申诉)[^。；]{0,40}(?:个人信息|隐私|渠道|机制|邮箱|电话|联系)/,
    why: 'a complaint about the handling of data, or a way to complain',
    yes: ['与隐私有关的投诉', '投诉渠道如下'],
    no: ['便于你分享、举报、投诉'],
  },
  {
    id: 'zh.proof.complain.other',
    value: 'beside',
    pattern:
      /(?:差评|录音|通话)[^。；]{0,60}投诉|投诉[^。；]{0,40}(?:录音|保存期限|保留)|(?:相册|相机|麦克风|存储)[^。；]{0,80}(?:投诉|举报)|(?:分享|评论|头像|上传|拍照|扫码)[^。；]{0,60}[/、](?:投诉|举报)/,
    why: 'complaints as a function, or as a reason to keep records',
    yes: ['如遇差评、投诉，将延长录音保存期限', '访问相册，以便你上传头像、举报/投诉'],
    no: ['你可以向我们投诉，电话如下'],
  },
];
/** Another chapter is named. */
const referredTo: readonly ProofRule[] = [
  {
    id: 'zh.proof.referred',
    value: 'none',
    pattern: /[“"「《][^”"」》]{0,14}(?:查|访问|更正|复制)[^”"」》]{0,16}[”"」》][^。；，]{0,4}(?:列明|载明|所述|中列|章节|部分|一节|说明)/,
    why: 'only the name of another chapter',
    yes: ['修改昵称请走“更正资料”一节列明的路径'],
    no: ['您可以查阅您的信息'],
  },
];

/** Refusing cookies or a permission turns off no recommendations. */
const optOut: readonly ProofRule[] = [
  {
    id: 'proof.opt-out.must',
    value: 'must',
    pattern:
      /关闭|拒绝|退出|停止|管理|设置|选择|取消|退订|屏蔽|开启|不(?:想|希望|愿)|\b(?:opt|turn|disable|adjust|manage|unsubscribe|choose|choices?|preferences?|control|object|settings?|limit|prevent|block|remove|stop|decline|reset)/i,
    why: 'it is turned off',
    yes: ['您可以关闭个性化推荐', 'opt out of targeted advertising'],
    no: ['为便于个性化推荐，信息会共享'],
  },
  {
    id: 'zh.proof.opt-out.whole',
    value: 'whole',
    pattern:
      /(?:关闭|退出|拒绝|管理|不(?:想|希望|愿))[^。；]{0,30}(?:个性化(?:推荐|广告|内容|推送|展示|营销|信息)|定向|精准|程序化)[^。；]{0,60}|(?:个性化(?:推荐|广告|内容|推送|展示|营销|信息)|定向|精准|程序化)[^。；]{0,50}(?:关闭|退出|拒绝|开关|设置)/,
    not: /短信|邮件|cookie|共享|无法|统一/,
    why: 'personalisation can be turned off',
    yes: ['您可以在“设置-隐私”中关闭个性化推荐', '前往【设置】-【个性化广告】关闭'],
    no: ['您可以通过短信退订', '个性化推荐需要共享信息'],
  },
  {
    id: 'en.proof.opt-out.whole',
    value: 'whole',
    pattern:
      /\b(?:opt(?:ing)?[- ]out|turn off|disable|adjust|manage|choose)\b[^.;]{0,90}\b(?:personali[sz]\w{1,5}|target\w{0,3}|interest-based|behaviou?ral|advertis\w{3,6}|track\w{0,3})\b/i,
    not: /\b(?:e-?mails?|newsletters?|communications)\b/i,
    why: 'personalisation can be turned off',
    yes: ['You may opt out of targeted advertising', 'adjust your advertising preferences'],
    no: ['opt out of our e-mails'],
  },
  {
    id: 'en.proof.opt-out.refused',
    value: 'beside',
    pattern: /\bdo not track\b/i,
    not: /\b(?:opt(?:ing)?[- ]out|offer|choices?)\b/i,
    why: 'a signal of the browser, which is answered or not',
    yes: ['adjust your browser so that do not track requests are sent'],
    no: ['You may opt out of targeted advertising'],
  },
  {
    id: 'proof.opt-out.not',
    value: 'none',
    pattern: /cookie|权限|\bpermissions?\b/i,
    why: 'another thing is turned off',
    yes: ['您可以拒绝 Cookie', '您可以关闭读取短信权限'],
    no: ['您可以关闭个性化推荐'],
  },
  {
    id: 'proof.opt-out',
    value: 'needed',
    pattern:
      /个性化|定向|推荐|广告|画像|精准|猜你喜欢|\b(?:personali[sz]\w{1,5}|advert\w{0,8}|ads?|profil\w{1,4}|track\w{0,3}|interests?|targeted)\b/i,
    not: /^(?![^\n]*(?:个性化|定向|精准|推荐|画像))[^\n]*(?:短信|退订|邮件|订阅)/,
    with: /设置|点击|关闭|开关|按钮|路径|选项|联系|拒绝|退出|进入|前往|不感兴趣|\b(?:settings?|click\w{0,3}|opt|turn|disable|link|visit|adjust|preferences|contact|choose)\b/i,
    why: 'it is personalisation that is turned off, not only mails',
    yes: ['您可以关闭个性化推荐', 'opt out of targeted advertising'],
    no: [
      '您可以关闭此功能',
      '不想收到商业广告的，您可回复短信退订或关闭',
      'unsubscribe from our mails',
      '如您想管理个性化服务，可以根据单项服务的指引操作',
    ],
  },
];

const withdraw: readonly ProofRule[] = [
  {
    id: 'en.proof.withdraw.right',
    value: 'whole',
    pattern: /\bright to (?:withdraw|revoke)\b[^.;]{0,24}\bconsent\b/i,
    why: 'the right by its name',
    yes: ['You have the right to withdraw your consent.'],
    no: ['You can revoke it in the settings.'],
  },
  {
    id: 'proof.withdraw',
    value: 'best',
    pattern:
      /撤[回销]|取消[^。；，]{0,6}(?:同意|授权)|\b(?:withdraw|revok)\w{0,5}\b[^.;]{0,30}\bconsent|\bconsent\b[^.;]{0,30}\b(?:withdraw|revok)\w{0,5}/i,
    why: 'consent is withdrawn',
    yes: ['您可以撤回同意', 'withdraw your consent'],
    no: ['您可以关闭相机权限', 'unsubscribe'],
  },
  {
    id: 'proof.withdraw.needed',
    value: 'needed',
    pattern: /同意|授权|许可|权限|\b(?:consents?|permissions?|authori[sz]\w{1,6})\b/i,
    why: 'consent or a permission is spoken of',
    yes: ['您可以撤回同意', '您可以关闭相机权限'],
    no: ['您可以退订短信', 'unsubscribe from our mails'],
  },
];

/** That nobody gets it. */
const given: readonly ProofRule[] = [
  {
    id: 'zh.proof.given.denied',
    value: 'none',
    pattern: /不会[^。；，]{0,16}(?:共享|提供|分享|披露|转让)(?:您|你)?[^。；，]{0,10}$/,
    why: 'it is not given',
    yes: ['我们不会对外共享您的昵称'],
    no: ['我们会与第三方共享您的信息', '除关联公司外，我们不会共享，但物流公司会收到您的地址'],
  },
  {
    id: 'zh.proof.given.not',
    value: 'none',
    pattern: /(?:不(?:会)?|没有|未|无)(?:包含|含有?|接入|集成|使用|内嵌|嵌入|涉及|引入)[^。；，]{0,16}(?:SDK|第三方)/i,
    why: 'there is nobody whom it could be given',
    yes: ['本应用不包含任何第三方 SDK', '我们未接入第三方广告'],
    no: ['我们接入了第三方 SDK'],
  },
  {
    id: 'en.proof.given.not',
    value: 'none',
    pattern: /\b(?:not|never|no)\b[^.;]{0,24}\b(?:shar\w{1,4}|disclos\w{1,4}|sell|sold|third[- ]party (?:SDKs?|services|analytics))\b/i,
    why: 'it is not given',
    yes: ['we will not share your address with other users', 'no third-party SDKs'],
    no: ['we share it with other users'],
  },
  {
    id: 'zh.proof.shown',
    value: 'none',
    pattern: /(?:向|为)(?:您|你|用户)[^。；，]{0,4}(?:展示|提供|推送|投放|推荐)/,
    why: 'the reader is shown something',
    yes: ['在平台中向您展示广告'],
    no: ['向广告商提供设备信息'],
  },
];

/** Minors old enough to consent themselves where the law asks for no guardian. */
const olderMinors: ProofRule = {
  id: 'zh.proof.older-minors',
  value: 'beside',
  pattern: /(?:十[六八]|1[68])\s*周?岁(?:及)?以上/,
  not: /未满|不满|以下|儿童|(?:十四|14)\s*周?岁/,
  why: 'those who are older',
  yes: ['十六周岁以上的未成年人，仍须监护人同意'],
  no: ['未满十四周岁的，须监护人同意', '年满16周岁以上的可自己同意，未满16周岁的须监护人同意'],
};

/** What others do to data, which is no right of the reader. */
const attacked: ProofRule = {
  id: 'proof.attacked',
  value: 'beside',
  pattern:
    /\b(?:hackers?|cyber-?criminals?|intruders?|attackers?|unauthori[sz]ed (?:third )?part(?:y|ies)|improperly|steal|stolen|tamper\w{0,4})\b|(?:黑客|攻击者|不法分子|未经授权的?(?:第三方|人员|访问)|非法(?:访问|获取|窃取|篡改))/i,
  why: 'somebody breaks in',
  yes: ['Hackers may collect, steal or modify your information.', '防止黑客访问、修改你的信息'],
  no: ['You may modify your information.', '你可以修改你的信息'],
};
/** Data that the law lets be used though nobody was asked, unless the person has refused. */
const excepted: ProofRule = {
  id: 'zh.proof.excepted',
  value: 'beside',
  pattern: /明确拒绝[^。；]{0,40}除外|合法公开披露的信息中|自行(?:向社会)?公开(?:披露)?的[^。；]{0,40}(?:除外|无需|不需)/,
  why: 'an exception from consent',
  yes: ['自合法公开披露的信息中得到的，但你明确拒绝的除外', '处理你自行公开的信息，但你明确拒绝的除外'],
  no: ['你可以拒绝我们处理你的信息'],
};

/** More on what is turned off. */
const optedOut: readonly ProofRule[] = [
  {
    id: 'zh.proof.opt-out.ads',
    value: 'whole',
    pattern:
      /(?:拒绝|不(?:再|想|希望|愿)|停止|取消|退订|关闭)(?:(?!影响)[^。；，]){0,10}(?:基于|根据|依据|利用|通过分析)[^。；，]{0,24}(?:(?:推送|推荐|展示|投放|发送)的?[^。；，]{0,8}(?:广告|内容|信息|营销)|进行的?(?:广告|营销))/,
    why: 'advertising by data is refused',
    yes: ['不想看到根据浏览记录投放的广告', '你可以拒绝基于画像进行的营销'],
    no: ['你可以拒绝接收短信', '取消不会影响我们基于授权展示的信息'],
  },
  {
    id: 'zh.proof.opt-out.other',
    value: 'beside',
    pattern:
      /(?:拒绝|不)(?:提供|授权|开启)[^。；，]{0,12}(?:位置|定位|地理)|(?:寄信|邮件)(?:名单|列表)|拒绝[^。；，]{0,14}授权(?:后|[^。；]{0,30}(?:不(?:会)?(?:读取|保存|收集|获取)))|(?:消息(?:推送|通知)|推送通知|系统通知)[^。；]{0,60}(?:通知|推送)/,
    not: /个性化[^。；]{0,80}(?:关闭|拒绝|退出|开关)|(?:关闭|拒绝|退出)[^。；]{0,60}(?:个性化|定向)|商业广告/,
    why: 'a permission or messages are refused',
    yes: [
      '若你拒绝开启定位',
      '消息推送：你可以拒绝接收消息通知',
      '推送通知：在系统设置中关闭推送通知',
      '不希望这样被追踪的，可从寄信名单中退订',
    ],
    no: ['你可以关闭个性化推荐'],
  },
];

export const proofRules: Readonly<Record<string, readonly ProofRule[]>> = {
  rights: told,
  access: [...told, ...access, ...referredTo, attacked, charged],
  restrict: [
    excepted,
    {
      id: 'zh.proof.restrict',
      value: 'best',
      pattern: /(?:有权|可(?!能)以?|如(?:果|您|你)|要求|希望)[^。；]{0,30}(?:限制|拒绝)/,
      not: /除外|无法使用/,
      why: 'the reader may ask for it',
      yes: ['你有权限制我们处理', '如果你希望限制我们的处理'],
      no: ['但你明确拒绝的除外'],
    },
  ],
  correct: [
    ...told,
    ...correct,
    ...referredTo,
    attacked,
    {
      id: 'zh.proof.correct.other',
      value: 'beside',
      pattern: /(?:搜索|浏览|观看|播放)(?:历史)?(?:记录|信息)[^。；]{0,60}(?:清除|清空|删除)/,
      not: /更正|资料|昵称|头像/,
      why: 'a history is cleared',
      yes: ['浏览信息：你可以清除搜索记录、修改兴趣'],
      no: ['你可以更正个人资料、清除浏览记录'],
    },
  ],
  delete: [...told, ...erase, attacked, charged],
  copy: [...told, ...copy, ...referredTo, charged],
  security: [
    {
      id: 'proof.security.duty',
      value: 'beside',
      pattern: /(?:法|条例|规定)》?(?:的)?要求[^。；，]{0,10}(?:采取|记录|留存|监测)|为(?:遵守|履行)[^。；]{0,30}(?:法|义务)/,
      not: /我们(?:已|会|将)?(?:采[取用]|使用)|加密/,
      why: 'what a law asks for',
      yes: ['《某法》要求采取监测网络运行的技术措施'],
      no: ['我们按照《某法》要求采取加密措施，我们使用防火墙'],
    },
    {
      id: 'proof.security',
      value: 'best',
      pattern:
        /(?:我们|我行|本公司|平台)[^。；]{0,24}(?:采[取用]|使用|建立|实施|部署)[^。；]{0,60}(?:措施|加密|技术|制度|机制|防火墙|SSL)|(?:SSL|加密)[^。；]{0,30}(?:传输|存储|保护)|\bwe\b[^.;]{0,60}\b(?:use|employ|implement\w{0,3}|take|maintain|encrypt)\b/i,
      why: 'what is done',
      yes: ['我们采用加密技术保护信息', 'we use encryption'],
      no: ['《某法》要求采取监测措施', 'encryption is required'],
    },
  ],
  tags: [
    {
      id: 'zh.proof.tags',
      value: 'best',
      pattern: /(?:用户|兴趣|偏好|推荐|个性化|画像|广告)[^。；，]{0,10}标签|标签[^。；]{0,20}(?:推荐|推送|广告)/,
      why: 'tags that recommendations rest on',
      yes: ['管理你的兴趣标签'],
      no: ['地址标签'],
    },
  ],
  publish: [
    excepted,
    {
      id: 'zh.proof.publish',
      value: 'best',
      pattern:
        /公开[^。；]{0,60}(?:单独|明[示确])[^。；，]{0,4}同意|(?:单独|明[示确])[^。；，]{0,4}同意[^。；]{0,40}公开|(?:单独|明[示确])(?:的)?同意/,
      why: 'with consent for it',
      yes: ['公开前取得你的单独同意'],
      no: ['我们不会公开披露'],
    },
  ],
  merger: [
    {
      id: 'zh.proof.merger',
      value: 'best',
      pattern: /合并|收购|分立|破产|重组|兼并|\b(?:merg\w{1,4}|acqui\w{2,7}|bankrupt\w{0,3})\b/i,
      why: 'it is named',
      yes: ['公司合并的', 'in a merger'],
      no: ['如需转让你的信息'],
    },
  ],
  'separate-share': [
    excepted,
    {
      id: 'zh.proof.separate-share',
      value: 'best',
      pattern:
        /(?:未经|除非|征得|取得|获得|经过?)[^。；，]{0,16}(?:同意|授权)[^。；]{0,40}(?:共享|提供|分享|转让)|(?:共享|提供|分享|转让)[^。；]{0,60}(?:征得|征求|取得|获得)[^。；，]{0,12}(?:同意|授权)/,
      not: casesWithout,
      why: 'given with consent',
      yes: ['获得你的同意后，我们会共享'],
      no: ['除获得你同意外，共享的情形包括'],
    },
  ],
  relatives: [
    {
      id: 'zh.proof.relatives',
      value: 'best',
      pattern: /亲属[^。；]{0,60}(?:查[阅询]|复制|更正|删除|行使|申请|权利)/,
      why: 'what they may do',
      yes: ['近亲属可以查阅、删除'],
      no: ['近亲属为了自身的利益'],
    },
  ],
  'change-consent': [
    {
      id: 'zh.proof.change-consent',
      value: 'best',
      pattern:
        /(?:变更|改变|超出|其他|其它|新的)[^。；]{0,30}(?:目的|用途|范围)|(?:目的|用途)[^。；，]{0,20}(?:变更|改变|变化|范围)|未载明[^。；，]{0,6}(?:目的|用途)/,
      not: /弹窗方式公布|政策[^。；，]{0,6}(?:更新|修订)/,
      why: 'another purpose',
      yes: ['变更使用目的前征得同意', '用于未载明的其他用途'],
      no: ['以弹窗方式公布新政策'],
    },
  ],
  'not-giving': [
    {
      id: 'proof.not-giving.policy',
      value: 'none',
      pattern:
        /[不未](?:同意|接受)(?:接受)?(?:本|该|我们的|《)?[^。；，]{0,12}(?:政策|声明|协议|指引|条款|条约|规则)|\b(?:do(?:es)? not|disagree|don[’']t) (?:agree|accept|consent)?[^.;]{0,20}\b(?:policy|terms|notice)\b/i,
      why: 'the whole policy is refused, not data',
      yes: ['若你不接受本政策，请离开', 'If you do not agree to this policy, you cannot use it'],
      no: ['如你不提供手机号，将无法注册', 'If you do not provide your email, you cannot sign up'],
    },
    {
      id: 'proof.not-giving',
      value: 'best',
      pattern: /(?:[不未]提供|拒绝提供|不填写)[^。；，]{0,20}(?:信息|资料|号码?|内容|数据)|\bnot (?:provide|give|supply)\b/i,
      why: 'data are not given',
      yes: ['如你不提供手机号信息', 'if you do not provide it'],
      no: ['如你不同意'],
    },
  ],
  'sensitive-marked': [
    {
      id: 'zh.proof.sensitive-marked.defined',
      value: 'none',
      pattern: /(?:泄[露漏]|非法提供|滥用)[^。]{0,60}(?:危害|损害|侵害|歧视)[^。]{0,80}敏感/,
      why: 'what the law calls sensitive',
      yes: ['若泄露会损害名誉的信息，是敏感信息'],
      no: ['身份证号属于敏感信息'],
    },
    {
      id: 'zh.proof.sensitive-marked',
      value: 'best',
      pattern:
        /(?:身份证|证件|银行卡?|人脸|位置|指纹|健康|支付|生物|行踪|财产|手机号)[^。]{0,80}敏感|敏感[^。]{0,60}(?:身份证|证件|银行|人脸|位置|指纹|健康|支付|生物|行踪|财产|加粗|粗体)/,
      why: 'with kinds or with the mark',
      yes: ['身份证号属于敏感信息', '敏感信息以加粗标识'],
      no: ['这些都属于敏感信息'],
    },
  ],
  basis: [
    {
      id: 'en.proof.basis',
      value: 'best',
      pattern:
        /\b(?:consent|performance of (?:a|the|our) contract|legal obligations?|legitimate interests?|vital interests?|to perform (?:a|the|our) contract|Art(?:icle|\.)? ?6)\b/i,
      not: /\b(?:explain|withdraw)\b/i,
      why: 'a ground is named',
      yes: ['Performance of a Contract.', 'based on your consent'],
      no: ['requires us to explain the legal bases, of which consent is one'],
    },
  ],
  officer: [
    {
      id: 'proof.officer',
      value: 'best',
      pattern: /@|邮箱|电话|联系|\b(?:contact|e-?mail|write|reach|at)\b/i,
      why: 'with a way to reach them',
      yes: ['Contact our DPO at dpo@lark.example', '负责人的邮箱'],
      no: ['Our DPO'],
    },
  ],
  'change-notice': [
    {
      id: 'zh.proof.change-notice',
      value: 'best',
      pattern: /弹窗|公告|公示|推送|站内信|邮件|短信|显著位置|首页/,
      not: /另行向|收集(?:的)?(?:目的|范围)|未能?在本/,
      why: 'by which way it is told, not that of one more thing collected',
      yes: ['变更时以弹窗提示'],
      no: ['我们会更新政策以告知你变化', '我们会以弹窗另行向你说明收集的目的'],
    },
  ],
  complain: [
    ...told,
    {
      id: 'zh.proof.complain.use',
      value: 'beside',
      pattern: /用于[^。；]{0,40}投诉(?:的)?处理/,
      why: 'complaints as what data are used for',
      yes: ['通话记录用于客服投诉处理'],
      no: ['投诉由客服处理'],
    },
    ...complained,
    ...complainedOfData,
    {
      id: 'proof.complain.must',
      value: 'none',
      pattern:
        /^(?![^\n]*(?:投诉|举报|申诉|意见|反馈|反映|异议|(?:认为|发现|怀疑)[^。；，]{0,12}(?:违反|违法|违规|不当)|(?:损害|侵害|侵犯)[^。；，]{0,12}权|complain|authorit|regulator|concern|contact|dispute|claim|commissioner|report))/i,
      why: 'no complaint is spoken of',
      yes: ['诉讼或仲裁所需'],
      no: ['您可以向监管部门投诉', 'lodge a complaint'],
    },
  ],
  withdraw: [...told, ...withdraw, ...withdrawn],
  'opt-out': [...optOut, ...optedOut],
  collects: [
    {
      id: 'zh.proof.collects.best',
      value: 'best',
      pattern:
        /(?:我们|本应用|平台)[^。；，]{0,14}(?:收集|获取|记录|读取)[^。；]{4,}|(?:您|你)[^。；，]{0,10}(?:提供|填写|输入)[^。；]{4,}/,
      not: /儿童|范围|同意|cookie|不|拒绝|无法/i,
      why: 'what is taken is said',
      yes: ['我们会记录您的下单时间', '您至少需要提供收货人姓名'],
      no: ['如需收集'],
    },
    {
      id: 'zh.proof.collects.us',
      value: 'best',
      pattern:
        /(?:我们|我行|本行|本公司|本应用|平台)[^。；，]{0,14}(?:收集|获取|记录|读取|采集)(?!和使用|、使用|您的信息|个人信息)[^。；]{4,}/,
      not: /儿童|范围|同意|cookie|不|拒绝|无法/i,
      why: 'it is the company that takes it',
      yes: ['我行会收集您的手机号码'],
      no: ['您需要填写姓名'],
    },
    {
      id: 'en.proof.collects.best',
      value: 'best',
      pattern:
        /\b(?:we|you)\b[^.;]{0,40}\b(?:collect|provide|receive|give|submit|enter)\b|\b(?:such as|for example|including)\b[^.;]{0,30}\b(?:name|address|e-?mail|phone)\b/i,
      why: 'what is taken is said',
      yes: ['information you provide, like your name', 'for example your name and e-mail'],
      no: ['that suits your preferences'],
    },
    {
      id: 'zh.proof.collects.not',
      value: 'none',
      pattern: /我们(?:如何|怎样)|不(?:会)?(?:使用|收集|采集)|服务内容/,
      why: 'a title, a denial, or what the service offers',
      yes: ['我们怎样使用日志', '本应用不会采集日志'],
      no: ['我们会收集手机号'],
    },
  ],
  recipients: [
    ...given,
    {
      id: 'proof.recipients.best',
      value: 'best',
      pattern:
        /(?:向|与|给|和|由|委托)[^。；]{0,30}(?:提供|共享|分享|披露|传输|处理)|\b(?:shar\w{1,3}|disclos\w{1,3}|provid\w{1,3}|transfer\w{0,4}|employ|perform)\b[^.;]{0,80}\b(?:with|to|functions|behalf)\b/i,
      why: 'it is given to somebody',
      yes: ['我们会与合作方共享您的信息', 'we share it with advertisers'],
      no: ['what about advertisers'],
    },
  ],
  sdks: given,
  purposes: [
    {
      id: 'zh.proof.purpose.plain',
      value: 'best',
      pattern: /(?:是为了|用于|以便|为了(?:向|使|让|帮助|保障)?(?:您|你))(?!以下)[^。；，]{3,}/,
      not: /儿童|cookie/i,
      why: 'the aim is named as one',
      yes: ['这是为了帮助您找回密码', '用于完成注册'],
      no: ['由我们的服务提供商进行审核'],
    },
    {
      id: 'zh.proof.purpose.data',
      value: 'best',
      pattern: /(?:收集|使用|获取|提供|采集)[^。；]{0,60}(?:信息|号码?|数据|资料|照片)[^。；]{0,60}(?:用于|以便|为了)/,
      why: 'data and what they are for in one breath',
      yes: ['我们会收集手机号，以便验证身份'],
      no: ['调试设置，用于安全设置'],
    },
    {
      id: 'en.proof.purpose.beside',
      value: 'none',
      pattern: /\bpush notifications?\b|\bmay (?:request|require|ask)\b/i,
      why: 'what is asked of the reader',
      yes: ['We may request to send you push notifications', 'I may require you to provide us with information'],
      no: ['We use it to send messages'],
    },
    {
      id: 'en.proof.purpose.used',
      value: 'best',
      pattern: /\b(?:used?|process\w{0,3}|collect\w{0,3})\b[^.;]{0,60}\b(?:for|to)\b/i,
      why: 'data are used for it',
      yes: ['The information is used for improving the service'],
      no: ['to improve'],
    },
    {
      id: 'zh.proof.purpose.list',
      value: 'none',
      pattern: /所必需的?[，,]?(?:例如|包括)|(?:服务商|提供商|合作方)，即/,
      why: 'an exception of consent, or who it is',
      yes: ['运行所必需的，例如处置故障', '物流服务提供商，即派件的公司'],
      no: ['用于完成注册'],
    },
    {
      id: 'zh.proof.purpose',
      value: 'best',
      pattern:
        /用于|用作|以便|目的|为了?(?:向|使|让|保障|提高|提升|更好)?(?:您|你)|(?:提供|改[进善]|优化|完成|实现|验证|发送|推送|生成|分析|防范|处理)(?!的|、)[^。；，]{2,}/,
      why: 'what it is for is said',
      yes: ['用于完成注册', '改进我们的服务'],
      no: ['关的；与公共安全'],
    },
    {
      id: 'en.proof.purpose',
      value: 'best',
      pattern:
        /\bto (?:provide|improve|create|send|operate|maintain|communicate|respond|personali[sz]e|verify|process|enable|deliver|analy[sz]e|understand|help|protect|prevent|develop|offer|manage|contact|fulfil\w?)\b|\bpurposes?\b/i,
      why: 'what it is for is said',
      yes: ['to improve your experience', 'for these purposes'],
      no: ['including your password'],
    },
    {
      id: 'proof.purpose.not',
      value: 'none',
      pattern:
        /监护人|不会|不得|如(?:您|你)拒绝|无法享受|用于(?:我们|本公司|平台)?的?(?:其他|其它)(?:产品|服务|业务)|\bnot be shared\b|\bunless required\b|任何目的|不属于[^。；，]{0,10}个人信息|\bany (?:lawful )?purpose\b|\bexempt(?:ion|ed)?\b/i,
      why: 'about something else',
      yes: ['应事先取得监护人的同意', '也可能用于我们的其他产品', 'will not be shared', 'may be used for any purpose', '可用于任何目的'],
      no: ['用于完成注册'],
    },
  ],
  contact: [
    {
      id: 'proof.contact.best',
      value: 'best',
      pattern: /privacy|dpo@|隐私|个人信息|\bcontact us\b/i,
      why: 'the address for questions of privacy',
      yes: ['privacy@lark.example', 'please contact us at help@lark.example'],
      no: ['cards@lark.example'],
    },
    {
      id: 'proof.contact.blank',
      value: 'none',
      pattern: /[Xx×*＊]{2,}/,
      why: 'left blank by the template',
      yes: ['400-XXX-XXXX', '某市XX路XX号'],
      no: ['400-820-0000'],
    },
    {
      id: 'proof.contact',
      value: 'needed',
      pattern:
        /[@＠\d]|https?:|www\.|[路街道区市省楼]|微信|公众号|在线|页面|热线|设置|我的|入口|\b(?:form|chat|settings|street|road|contact us|page|app)\b/i,
      why: 'a way that can be taken',
      yes: ['help@xiaoman.example', '在“我的-客服”中联系', '海滨路一号'],
      no: ['请联系我们的客服并作充分描述'],
    },
  ],
  interest: [
    {
      id: 'en.proof.interest',
      value: 'best',
      pattern: /\b(?:necessary|rely|relies|based on|basis|pursue|grounds?|in our)\b/i,
      not: /\bobject\b/i,
      why: 'it is relied on',
      yes: ['where we rely on legitimate interests'],
      no: ['You may object where legitimate interests are our basis'],
    },
  ],
  guardian: [olderMinors],
  minors: [
    {
      id: 'zh.proof.minors.whole',
      value: 'whole',
      pattern: /(?:取得|征得|获得|经)[^。；，]{0,20}(?:监护人|父母|家长)[^。；，]{0,30}(?:同意|授权|许可)/,
      not: /发布|上传|涉及|他人|发现|未(?:事先|经|获)|(?:您|你|本人)(?:本人)?[（(]?或/,
      why: 'consent of the guardian',
      yes: ['在取得监护人对规则的同意后，您才可使用'],
      no: ['您发布的信息涉及儿童的，需取得监护人授权'],
    },
    {
      id: 'zh.proof.minors.posted',
      value: 'none',
      pattern: /(?:发布|上传)[^。；]{0,40}监护人/,
      why: 'children of whom others post',
      yes: ['您上传合影，须有同学的监护人授权'],
      no: ['取得监护人的同意'],
    },
    {
      id: 'proof.minors.exception',
      value: 'none',
      pattern: /(?:您|你|本人)(?:本人)?(?:或(?:者)?|[/／]|[（(]或)[^。；，]{0,8}监护人/,
      why: 'consent of the reader or whoever stands for them, of anything',
      yes: ['已取得您或您监护人的授权', '您/您的监护人不同意的'],
      no: ['未满十四周岁的，须取得监护人的同意'],
    },
    {
      id: 'proof.minors',
      value: 'needed',
      pattern:
        /(?:监护人|父母|家长)[^。；]{0,30}(?:同意|授权|许可)|(?:同意|授权|许可)[^。；]{0,12}(?:监护人|父母|家长)|\b(?:parent|guardian)\w{0,3}\b[^.;]{0,80}\b(?:consent|permission|authori[sz]|approv)|\b(?:consent|permission|authori[sz]\w{0,5}|approv\w{0,3})\b[^.;]{0,60}\b(?:parent|guardian)/i,
      why: 'consent of the guardian, not only guidance',
      yes: ['须取得监护人的同意', "with a parent's consent"],
      no: ['请在监护人的指导下使用'],
    },
    olderMinors,
  ],
  closing: [
    {
      id: 'proof.closing',
      value: 'must',
      pattern:
        /注销|销户|\d\s?个?(?:工作日|[天日])|(?:关闭|删除|停用|取消)[^。；]{0,10}[账帐][号户]|[账帐][号户][^。；，并]{0,8}(?:删除|关闭|停用)|\b(?:clos\w{1,3}|delet\w{1,4}|remov\w{1,3}|cancel\w{0,6}|terminat\w{1,4}|deactivat\w{1,4})\b/i,
      why: 'the account is closed',
      yes: ['您可以注销账号', 'delete your account'],
      no: ['请退出您的帐户并关闭您的浏览器窗口'],
    },
    {
      id: 'proof.closing.whole',
      value: 'whole',
      pattern:
        /(?:设置|我的|平台|客服|邮箱|邮件|页面|中心|热线|电话|[》”】])[^。；]{0,40}(?:(?:申请|提交|办理|发起|提出|操作|进行)[^。；，]{0,16}(?:注销|销户)|注销(?:您|你)?的?[账帐][号户])/,
      not: /(?:改变|撤[回销]|收回)[^。；]{0,40}(?:授权|同意)|监护人|儿童|(?:以下|下列|如下)方式|列明|所述|第三方账[号户]|不合理|额外/,
      why: 'how it is closed, not closing as a way to withdraw',
      yes: ['您可以在服务平台提交账号注销申请', '您可以在“设置”中注销您的账号'],
      no: ['您可以通过删除信息、在设置中注销账号等方式撤回您的授权', '平台不以额外的要求、不合理的材料阻碍注销账号', '账号注销后'],
    },
    {
      id: 'proof.closing.best',
      value: 'best',
      pattern: /(?:您|你)[^。；]{0,40}(?:可|请|有)[^。；]{0,40}注销|\byou\b[^.;]{0,40}\b(?:can|may)\b/i,
      why: 'the reader is told how',
      yes: ['您可在设置中注销账号', 'you can delete your account'],
      no: ['账号注销的途径'],
    },
  ],
  retention: [
    {
      id: 'zh.proof.retention.not',
      value: 'none',
      pattern: /只要(?:您|你)[^。；，]{0,6}不[^。；，]{0,4}删除|^[（(\d）).,，、\s]{0,6}除非/,
      why: 'as long as others like, or a case of something else',
      yes: ['只要您不删除您公开的信息', '6,除非您以删除的方式拒绝我们处理'],
      no: ['我们仅在必要的期限内保存'],
    },
    {
      id: 'zh.proof.retention.told',
      value: 'none',
      pattern:
        /(?:告知|说明|征得)[^。；]{0,60}(?:保[存留]|存储|留存)(?:期限|时间)|(?:目的|方式|范围|种类)(?:、|和|及|以及)(?:保[存留]|存储)(?:期限|时间)/,
      why: 'a duty to tell the period',
      yes: ['并向您告知目的、方式和保存期限', '目的、方式、范围和保存期限'],
      no: ['保存期限为六个月'],
    },
    {
      id: 'zh.proof.retention',
      value: 'best',
      pattern:
        /(?:期限|时间|期间|时限)[^。；，]{0,6}(?:内|为|：)[^。；]{0,20}(?:保[存留]|存储)|(?:保[存留]|存储|留存)[^。；，]{0,30}(?:\d|[一二三五六七十两](?:年|个?月|天|日)|期限内|时限内)/,
      why: 'how long it is kept',
      yes: ['仅在必要的期限内保存', '日志保存六个月'],
      no: ['告知保存期限'],
    },
    {
      id: 'en.proof.retention',
      value: 'best',
      pattern: /\b(?:retain|keep|kept|stored?) (?:\w+ ){0,6}(?:for|until|as long|\d)|\b(?:days?|months?|years?)\b/i,
      why: 'how long it is kept',
      yes: ['We keep it for as long as you have an account', 'after 6 months'],
      no: ['isolate it until deletion is possible'],
    },
    {
      id: 'proof.retention',
      value: 'must',
      pattern:
        /保[存留管]|存储|储存|留存|缓存|期|删除|\d|[一二三四五六七八九十](?:年|个?月|日|天)|有效|\b(?:retain\w{0,4}|retention|keep\w{0,3}|kept|stor\w{1,4}|long as|period|until|delet\w{0,4}|days?|months?|years?|hours?|expir\w{1,3}|erase\w?|no longer)\b/i,
      why: 'something is kept, or a time is named',
      yes: ['日志保存六个月', 'as long as necessary'],
      no: ['we comply with our legal duties', '法律法规另有规定的除外'],
    },
  ],
  'closing-days': [
    {
      id: 'proof.closing-days',
      value: 'needed',
      pattern:
        /(?:工作日|[日天])[^。；]{0,30}(?:完成|处理|注销|删除|核查|关闭|清[除空]|匿名|办理)|(?:注销|删除|处理|审核|完成)[^。；]{0,30}(?:时间|期限|需要?|不超过|最[长迟多])|\b(?:delet|clos|remov|process|complet|erase)\w{0,5}\b/i,
      not: /(?:工作日|[日天])(?:之?内)?[^。；，]{0,6}(?:答复|回复|回应|响应|反馈)(?![^。]{0,40}(?:完成|删除))/,
      why: 'the account is closed by then, not only an answer given',
      yes: ['自申请起15个工作日内注销', 'we will delete your account within 15 days'],
      no: ['我们会在15天内答复您的请求', 'we will answer within 15 days'],
    },
  ],
  'closing-conditions': [
    {
      id: 'proof.closing-conditions.children',
      value: 'none',
      pattern: /监护人|儿童/,
      why: 'conditions for children only',
      yes: ['注销时我们可能会要求监护人进行身份验证'],
      no: ['申请注销须结清费用'],
    },
    {
      id: 'proof.closing-conditions.not',
      value: 'none',
      pattern:
        /(?:协议|条款)[^。；，]{0,8}(?:约定|规定)的?(?:注销)?条件|^(?![^\n]*(?:[一二三四五六七八九\d][、.）)]|验证|核验|核实|结清|未|无|不存在|解绑|解除))[^。；]{0,30}(?:符合|依据|按照|根据)[^。；，]{0,12}(?:法律|法规)[^。；，]{0,10}(?:规定|要求)|^(?![^\n]*(?:[一二三四五六七八九\d][、.）)]|验证|核验|核实|结清|未|无|不存在|解绑|解除|verify|identity))[^。；]{0,30}(?:符合|满足)约定/,
      why: 'the conditions stand elsewhere',
      yes: ['在符合服务协议约定条件的情况下', '符合法律法规要求时，可以注销'],
      no: ['申请注销须结清费用'],
    },
    {
      id: 'proof.closing-conditions.told',
      value: 'needed',
      pattern: /./,
      not: conditionsUntold,
      why: 'the conditions themselves, not only that there are some',
      yes: ['注销前须核验你的身份', '申请注销须满足以下条件：1、账号内无欠款'],
      no: ['待你满足平台条件，我们便注销账号', '符合注销条件时'],
    },
  ],
  'after-period': [
    {
      id: 'zh.proof.after-period',
      value: 'best',
      pattern: /(?:超[出过]|期满|届满|到期|期限)[^。；]{0,30}(?:删除|匿名)/,
      why: 'what is done when the period ends',
      yes: ['超出保存期限后会删除'],
      no: ['退出无痕模式后清除'],
    },
  ],
  cookies: [
    {
      id: 'proof.cookies',
      value: 'best',
      pattern:
        /(?:拒绝|禁用|管理|接受程度)[^。；]{0,20}cookie|cookie[^。；]{0,20}(?:拒绝|禁用|接受程度)|\b(?:refuse|reject|block|disable|decline)\b/i,
      why: 'cookies are refused',
      yes: ['您可以拒绝Cookie'],
      no: ['无痕模式会清除Cookie'],
    },
  ],
  way: [
    ...referredTo,
    {
      id: 'zh.proof.way',
      value: 'best',
      pattern: /(?:查[阅询]|访问|更正|删除|复制|行使)[^。；]{0,20}(?:信息|资料|数据|权利)/,
      not: /疑问/,
      why: 'a right is used so',
      yes: ['您可以通过以下方式查阅您的信息'],
      no: ['您可以对绑定账号进行管理'],
    },
  ],
  breach: [
    {
      id: 'zh.proof.breach.not',
      value: 'none',
      pattern: /(?:无法|不能|难以)(?:保证|确保|承诺)[^。；]{0,24}(?:通知|告知)/,
      why: 'that it may not be told in time',
      yes: ['资源所限，我们无法保证及时通知'],
      no: ['发生泄露时，我们会及时通知您'],
    },
    {
      id: 'proof.breach',
      value: 'best',
      pattern: /(?:及时|立即|尽快|将|会)[^。；]{0,30}(?:告知|通知)|\bwe (?:will|shall)\b[^.;]{0,40}\b(?:notify|inform|tell)\b/i,
      why: 'the reader is told',
      yes: ['我们会及时通知您', 'we will notify you'],
      no: ['安全事件的通知'],
    },
  ],
  entrusted: [
    {
      id: 'zh.proof.entrusted.own',
      value: 'none',
      pattern: /由(?:您|你)(?:自行|指定|配置|选择)[^。；]{0,60}|(?:您|你)(?:指定|配置|选择)的[^。；，]{0,10}服务/,
      not: /委托|受托/,
      why: 'a provider whom the reader has chosen',
      yes: ['这些服务由您自行配置，服务提供商由您决定'],
      no: ['我们委托服务提供商处理信息'],
    },
    {
      id: 'zh.proof.entrusted.office',
      value: 'beside',
      pattern: /(?:部门|机关|公安)[^。；]{0,8}委托|委托[/、或]合作的/,
      why: 'whom an office entrusts',
      yes: ['公安部门委托的鉴定机构'],
      no: ['我们委托第三方处理信息'],
    },
    {
      id: 'proof.entrusted',
      value: 'best',
      pattern: /委托(?!我们)[^。；]{0,10}(?:处理|合作|第三方)|约定|协议|监督|\bon our behalf\b|\bcontract/i,
      not: /行政|司法|有权机关/,
      why: 'those entrusted and their duties',
      yes: ['我们会委托第三方处理信息'],
      no: ['从支付服务提供商处获取结果', '共享或委托处理的情形包括依行政、司法机关的要求'],
    },
    {
      id: 'proof.entrusted.bound',
      value: 'best',
      pattern: /签[署订]|(?:保密|处理)(?:协议|协定|约定)|要求(?:其|他们|受托)|监督|委托(?:其|第三方|合作|外部|处理)/,
      not: /行政|司法|有权机关/,
      why: 'how they are bound',
      yes: ['我们会与其签署保密协定'],
      no: ['行政机关要求其提供'],
    },
  ],
  'sensitive-consent': [
    {
      id: 'proof.sensitive-consent.both',
      value: 'best',
      pattern:
        /敏感[^。]{0,80}(?:单独|明示)[^。；，]{0,10}(?:同意|授权)|(?:单独|明示)[^。；，]{0,10}(?:同意|授权)[^。]{0,60}(?:敏感|[收采]集)/,
      not: /公开|披露|共享|转让|位置信息为/,
      why: 'sensitive data, and consent for them',
      yes: ['处理敏感信息会取得您的单独同意'],
      no: ['公开披露涉及敏感信息的，事先征得您的单独同意'],
    },
    {
      id: 'proof.sensitive-consent',
      value: 'best',
      pattern: /(?:会|将|须)[^。；]{0,30}(?:单独|明示)[^。；，]{0,10}(?:同意|授权)/,
      not: /公开披露|不代表/,
      why: 'consent is promised',
      yes: ['我们会根据情况单独征求您的同意'],
      no: ['不代表您已单独同意'],
    },
  ],
  'guardian-rights': [
    {
      id: 'zh.proof.guardian-rights',
      value: 'best',
      pattern: /(?:可(?!能)以?|有权)[^。；]{0,30}(?:更正|删除|查[阅询])/,
      why: 'the guardian may have it done',
      yes: ['监护人可以联系我们更正'],
      no: ['监护人的联系方式'],
    },
  ],
  dnt: [
    {
      id: 'en.proof.dnt.statute',
      value: 'beside',
      pattern: /\b(?:entitled|requires?|provides that|obliges)\b[^.;]{0,60}\b(?:know|disclose|tell|say|how|whether)\b/i,
      not: /\bwe (?:do|currently|cannot|can|will|may|honou?r|process|support)\b/i,
      why: 'what a law asks for',
      yes: ['The Act provides that residents may ask how a site responds to Do Not Track'],
      no: ['The Act requires us to say how we respond: we do not respond to Do Not Track'],
    },
    {
      id: 'en.proof.dnt',
      value: 'best',
      pattern: /\b(?:respond|honou?r|recogni[sz]e|process)\b/i,
      why: 'what is done on the signal',
      yes: ['Lark cannot process Do Not Track'],
      no: ['Do Not Track'],
    },
  ],
  'other-tracking': [
    {
      id: 'en.proof.other-tracking',
      value: 'best',
      pattern: /\b(?:across|over time|other (?:web)?sites|third[- ]party (?:web)?sites)\b/i,
      why: 'across sites',
      yes: ['cookies on third-party websites'],
      no: ['cookies on our site'],
    },
  ],
};

/** A quote that names a matter and says nothing of it: a title that is not marked as one, the label of a point. */
export const label: Rule<'label'> = {
  id: 'proof.label',
  value: 'label',
  pattern:
    /^(?:第?[（(]?[\d一二三四五六七八九十]{1,3}(?:\.\d{1,2}){0,3}[章节条.、）)\s]|[一-龥]{2,6}$)\s?[^。；，、,:：;\t\d@"“《「【]{0,16}$|^(?:[\d.()]{1,8}\s)?[A-Z][\w'’-]{0,20},?(?: (?:(?:and|of|to|or|the|for|in|your|our|a|&)|[A-Z(][\w'’()-]{0,20})\b,?){0,9}$/,
  not: /[。；！.!]\s*$|(?:您|你)(?:可|有权)|\b(?:can|may|will|is|are)\b|\b(?:Inc|LLC|Ltd|GmbH|B\.?V|Limited|Corp)\b|公司$|(?:用于|请求|申请|获得|取得|经)/,
  why: 'only what it is about',
  yes: ['3.2 云雀服务', '4.查阅您的资料', '2. 联系客服', 'Right to Access and Correction', '4. Your Rights'],
  no: ['您可以删除您的信息', '3. 用于发送通知', 'You can access your data', '5.2.1请求复制。', 'Lark Media, Inc.', '4. 昵称：用于显示'],
};

/** A quote that stops before it says anything: a case without what follows from it, the opening words of a list. */
export const unfinished: Rule<'unfinished'> = {
  id: 'proof.unfinished',
  value: 'unfinished',
  pattern:
    /(?:包括|如下|例如|[：:])\s*$|^[（(\d）).,，、\s]{0,6}(?:如果?(?!下)|若|除非|或者?)[^。；，,]{0,100}$|当(?:您|你)[^。；，,]{0,60}时$|^[^。；，,]{0,4}在[^。；，,]{0,60}(?:后|时|前提下|情况下)$|\b(?:including|such as|as follows|for example)\s*$|\?\s*$/i,
  why: 'it stops before it says anything',
  yes: [
    '我们可能收集您的信息，包括',
    '如需要获取信息的副本',
    '为此，当您扫码时',
    '只有在取得监护人的同意后',
    'we collect data such as',
    'Can I access it?',
  ],
  no: ['如您需要副本，可以联系我们', 'We collect your name.', '当您注册时，我们会收集手机号'],
};
