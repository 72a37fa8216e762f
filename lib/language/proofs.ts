/**
 * Which quotes prove a statement of the card. Its kind finds it by all that speaks for it; a quote that is shown has to say it by itself, and
 * a line of the checklist stands by such a quote alone. By the id of the fact: `none` proves nothing; where a fact has a `must`, only such a
 * quote proves anything; `best` stands first; where it has a `needed`, without one the thing is told in part only.
 */
import type { ProofRule } from './shapes';

/** A right that is told to the reader, rather than done with. English quotes are short: what stands around them is not asked. */
const told: readonly ProofRule[] = [
  {
    id: 'proof.right.must',
    value: 'must',
    pattern:
      /(?:您|你|用户|监护人|个人信息主体)[^。；]{0,30}(?:可(?!能)|有权|享有|能够|要求|请求|申请|随时|想|需要|希望|如需|有任何)|(?:可(?!能)以?|有权|随时|自行|如需|如果|要求|请求|申请|需要|想要|行使|提供)[^。；]{0,24}(?:查|访问|复制|副本|更正|更改|修改|删除|撤|收回|注销|关闭|投诉|举报|退订|解释)|权(?!限|威|益)|点击|设置|路径|保证(?:您|你)|^[\d.、（() ]{0,6}(?:查[阅询看]|访问|复制|更正|更改|修改|删除|撤[回销]|投诉|举报|注销|如何)[^。；，]{0,12}$|^[^。；，]{0,6}(?:查看|更正|修改|删除|撤回|注销)与|^[\d.、（() ]{0,6}(?:查[阅询看]|访问|复制|更正|删除|撤[回销]|注销)[^。；，：:]{0,6}[：:]|(?:查[询阅看]|补充|更正|删除)[、或和及与，]者?(?:查|更正|删除|修改|补充)[^。；，]{0,8}(?:您|你)的|^[^\u4e00-\u9fff]+$/u,
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
      '诉讼争议解决或其他情形下',
    ],
  },
  {
    id: 'zh.proof.right',
    value: 'best',
    pattern: /(?:您|你|用户|监护人)[^。；，]{0,6}(?:可(?!能)|有权|享有|能够)|保证(?:您|你)|(?:访问|查[阅询]|复制|更正|删除|撤回)权/u,
    why: 'the reader may do it',
    yes: ['您可以访问、更正您的信息', '删除权'],
    no: ['在您提交更正请求后', '查询与更正'],
  },
  {
    id: 'en.proof.right',
    value: 'best',
    pattern: /\b(?:you|users?)\b[^.;]{0,24}\b(?:may|can|have|able|entitled)\b|\bhave the right\b/iu,
    why: 'the reader may do it',
    yes: ['You can edit your profile', 'Users have the right to erasure'],
    no: ['read-only access to the phone', 'the right to erasure'],
  },
  {
    id: 'zh.proof.right.not',
    value: 'none',
    pattern:
      /未经授权|未授权|哪些人|任何人都?可|其他人|(?:我们|本应用|平台)[^。；，]{0,4}(?:无法|不能|不会)|定期(?:修改|更换)|(?:申诉|投诉)服务/u,
    why: 'what others or we can not do, or advice to the reader',
    yes: ['防止信息遭到未经授权的访问', '哪些人可以访问这些信息', '我们无法访问您提交的数据', '请定期修改密码'],
    no: ['您可以访问您的信息'],
  },
  {
    id: 'en.proof.right.not',
    value: 'none',
    pattern:
      /\b(?:unauthori[sz]ed|we reserve the right|(?:permission|ask) to access|access to (?:[\w-]+ ){0,2}(?:services?|website|site|functions|page|features))\b/iu,
    why: 'access that is no right of the reader',
    yes: ['unauthorized access', 'gives you access to our services'],
    no: ['access to your data'],
  },
];

/** Refusing cookies or a permission turns off no recommendations. */
const optOut: readonly ProofRule[] = [
  {
    id: 'proof.opt-out.not',
    value: 'none',
    pattern: /cookie|权限|\bpermissions?\b/iu,
    why: 'another thing is turned off',
    yes: ['您可以拒绝 Cookie', '您可以关闭读取短信权限'],
    no: ['您可以关闭个性化推荐'],
  },
  {
    id: 'proof.opt-out',
    value: 'needed',
    pattern:
      /个性化|定向|推荐|广告|画像|精准|猜你喜欢|\b(?:personali[sz]\w{1,5}|advert\w{0,8}|ads?|profil\w{1,4}|track\w{0,3}|interests?|targeted)\b/iu,
    why: 'it is personalisation that is turned off, not only mails',
    yes: ['您可以关闭个性化推荐', 'opt out of targeted advertising'],
    no: ['您可以关闭此功能', 'unsubscribe from our mails'],
  },
];

const withdraw: readonly ProofRule[] = [
  {
    id: 'proof.withdraw',
    value: 'best',
    pattern:
      /撤[回销]|取消[^。；，]{0,6}(?:同意|授权)|\b(?:withdraw|revok)\w{0,5}\b[^.;]{0,30}\bconsent|\bconsent\b[^.;]{0,30}\b(?:withdraw|revok)\w{0,5}/iu,
    why: 'consent is withdrawn',
    yes: ['您可以撤回同意', 'withdraw your consent'],
    no: ['您可以关闭相机权限', 'unsubscribe'],
  },
  {
    id: 'proof.withdraw.needed',
    value: 'needed',
    pattern: /同意|授权|许可|权限|\b(?:consents?|permissions?|authori[sz]\w{1,6})\b/iu,
    why: 'consent or a permission is spoken of',
    yes: ['您可以撤回同意', '您可以关闭相机权限'],
    no: ['您可以退订短信', 'unsubscribe from our mails'],
  },
];

/** That nobody gets it. */
const given: readonly ProofRule[] = [
  {
    id: 'zh.proof.given.not',
    value: 'none',
    pattern: /(?:不(?:会)?|没有|未|无)(?:包含|含有?|接入|集成|使用|内嵌|嵌入|涉及|引入)[^。；，]{0,16}(?:SDK|第三方)/iu,
    why: 'there is nobody whom it could be given',
    yes: ['本应用不包含任何第三方 SDK', '我们未接入第三方广告'],
    no: ['我们接入了第三方 SDK'],
  },
  {
    id: 'en.proof.given.not',
    value: 'none',
    pattern: /\b(?:not|never|no)\b[^.;]{0,24}\b(?:shar\w{1,4}|disclos\w{1,4}|sell|sold|third[- ]party (?:SDKs?|services|analytics))\b/iu,
    why: 'it is not given',
    yes: ['we will not share your address with other users', 'no third-party SDKs'],
    no: ['we share it with other users'],
  },
  {
    id: 'zh.proof.shown',
    value: 'none',
    pattern: /(?:向|为)(?:您|你|用户)[^。；，]{0,4}(?:展示|提供|推送|投放|推荐)/u,
    why: 'the reader is shown something',
    yes: ['在平台中向您展示广告'],
    no: ['向广告商提供设备信息'],
  },
];

export const proofRules: Readonly<Record<string, readonly ProofRule[]>> = {
  rights: told,
  access: told,
  correct: told,
  delete: told,
  copy: told,
  complain: [
    ...told,
    {
      id: 'proof.complain.must',
      value: 'none',
      pattern:
        /^(?![^\n]*(?:投诉|举报|申诉|意见|反馈|异议|complain|authorit|regulator|concern|contact|dispute|claim|commissioner|report))/iu,
      why: 'no complaint is spoken of',
      yes: ['诉讼争议解决或其他情形下'],
      no: ['您可以向监管部门投诉', 'lodge a complaint'],
    },
  ],
  withdraw: [...told, ...withdraw],
  'opt-out': optOut,
  collects: [
    {
      id: 'zh.proof.collects.not',
      value: 'none',
      pattern: /我们(?:如何|怎样)|不(?:会)?(?:使用|收集|采集)|服务内容/u,
      why: 'a title, a denial, or what the service offers',
      yes: ['我们如何使用 Cookie', '本应用不使用 Cookie'],
      no: ['我们会收集手机号'],
    },
  ],
  recipients: given,
  sdks: given,
  purposes: [
    {
      id: 'zh.proof.purpose',
      value: 'best',
      pattern:
        /用于|用作|以便|目的|为了?(?:向|使|让|保障|提高|提升|更好)?(?:您|你)|(?:提供|改[进善]|优化|完成|实现|验证|发送|推送|生成|分析|防范|处理)(?!的|、)[^。；，]{2,}/u,
      why: 'what it is for is said',
      yes: ['用于完成注册', '改进我们的服务'],
      no: ['关的；与公共安全'],
    },
    {
      id: 'en.proof.purpose',
      value: 'best',
      pattern:
        /\bto (?:provide|improve|create|send|operate|maintain|communicate|respond|personali[sz]e|verify|process|enable|deliver|analy[sz]e|understand|help|protect|prevent|develop|offer|manage|contact|fulfil\w?)\b|\bpurposes?\b/iu,
      why: 'what it is for is said',
      yes: ['to improve your experience', 'for these purposes'],
      no: ['including your password'],
    },
    {
      id: 'proof.purpose.not',
      value: 'none',
      pattern: /监护人|不会|不得|如(?:您|你)拒绝|无法享受|\bnot be shared\b|\bunless required\b/iu,
      why: 'about something else',
      yes: ['应事先取得监护人的同意', 'will not be shared'],
      no: ['用于完成注册'],
    },
  ],
  contact: [
    {
      id: 'proof.contact.blank',
      value: 'none',
      pattern: /[Xx×*＊]{2,}/u,
      why: 'left blank by the template',
      yes: ['400-XXX-XXXX', '某市XX路XX号'],
      no: ['400-820-0000'],
    },
    {
      id: 'proof.contact',
      value: 'needed',
      pattern:
        /[@＠\d]|https?:|www\.|[路街道区市省楼]|微信|公众号|在线|页面|热线|设置|我的|入口|\b(?:form|chat|settings|street|road|contact us|page|app)\b/iu,
      why: 'a way that can be taken',
      yes: ['help@xiaoman.example', '在“我的-客服”中联系', '海滨路一号'],
      no: ['请联系我们的客服并作充分描述'],
    },
  ],
  minors: [
    {
      id: 'proof.minors.exception',
      value: 'none',
      pattern: /(?:您|你|本人)(?:本人)?(?:或(?:者)?|[（(]或)[^。；，]{0,8}监护人/u,
      why: 'consent of the reader or whoever stands for them, of anything',
      yes: ['已取得您或您监护人的授权'],
      no: ['未满十四周岁的，须取得监护人的同意'],
    },
    {
      id: 'proof.minors',
      value: 'needed',
      pattern:
        /(?:监护人|父母|家长)[^。；]{0,30}(?:同意|授权|许可)|(?:同意|授权|许可)[^。；]{0,12}(?:监护人|父母|家长)|\b(?:parent|guardian)\w{0,3}\b[^.;]{0,80}\b(?:consent|permission|authori[sz]|approv)|\b(?:consent|permission|authori[sz]\w{0,5}|approv\w{0,3})\b[^.;]{0,60}\b(?:parent|guardian)/iu,
      why: 'consent of the guardian, not only guidance',
      yes: ['须取得监护人的同意', "with a parent's consent"],
      no: ['请在监护人的指导下使用'],
    },
  ],
  closing: [
    {
      id: 'proof.closing',
      value: 'must',
      pattern:
        /注销|销户|\d\s?个?(?:工作日|[天日])|(?:关闭|删除|停用|取消)[^。；]{0,10}[账帐][号户]|[账帐][号户][^。；，并]{0,8}(?:删除|关闭|停用)|\b(?:clos\w{1,3}|delet\w{1,4}|remov\w{1,3}|cancel\w{0,6}|terminat\w{1,4}|deactivat\w{1,4})\b/iu,
      why: 'the account is closed',
      yes: ['您可以注销账号', 'delete your account'],
      no: ['请退出您的帐户并关闭您的浏览器窗口'],
    },
    {
      id: 'proof.closing.best',
      value: 'best',
      pattern: /(?:您|你)[^。；]{0,40}(?:可|请|有)[^。；]{0,40}注销|\byou\b[^.;]{0,40}\b(?:can|may)\b/iu,
      why: 'the reader is told how',
      yes: ['您可在设置中注销账号', 'you can delete your account'],
      no: ['账号注销的途径'],
    },
  ],
  retention: [
    {
      id: 'en.proof.retention',
      value: 'best',
      pattern: /\b(?:retain|keep|kept|stored?) (?:\w+ ){0,6}(?:for|until|as long|\d)|\b(?:days?|months?|years?)\b/iu,
      why: 'how long it is kept',
      yes: ['We keep it for as long as you have an account', 'after 6 months'],
      no: ['isolate it until deletion is possible'],
    },
    {
      id: 'proof.retention',
      value: 'must',
      pattern:
        /保[存留管]|存储|储存|留存|缓存|期|删除|\d|[一二三四五六七八九十](?:年|个?月|日|天)|有效|\b(?:retain\w{0,4}|retention|keep\w{0,3}|kept|stor\w{1,4}|long as|period|until|delet\w{0,4}|days?|months?|years?|hours?|expir\w{1,3}|erase\w?|no longer)\b/iu,
      why: 'something is kept, or a time is named',
      yes: ['日志保存六个月', 'as long as necessary'],
      no: ['we comply with our legal duties', '法律法规另有规定的除外'],
    },
  ],
};
