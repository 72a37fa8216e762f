/**
 * Which quotes of the card prove a line of the checklist. What the card says has the quotes by which its own kind found it; a line claims
 * a thing of its own, and a quote has to say that. By the id of the fact: `none` proves nothing, `best` stands first, and where a fact has
 * a `needed`, without one the thing is told in part only.
 */
import type { ProofRule } from '../shapes';

/** A right that is told to the reader, rather than done with. */
const told: readonly ProofRule[] = [
  {
    id: 'zh.proof.right',
    value: 'best',
    pattern: /(?:您|你|用户|监护人)[^。；，]{0,6}(?:可|有权|享有|能够)|保证(?:您|你)|(?:访问|查[阅询]|复制|更正|删除|撤回)权/u,
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
    pattern: /未经授权|未授权|(?:我们|本应用|平台)[^。；，]{0,4}(?:无法|不能|不会)|定期(?:修改|更换)|(?:申诉|投诉)服务/u,
    why: 'what others or we can not do, or advice to the reader',
    yes: ['防止信息遭到未经授权的访问', '我们无法访问您提交的数据', '请定期修改密码'],
    no: ['您可以访问您的信息'],
  },
  {
    id: 'en.proof.right.not',
    value: 'none',
    pattern: /\b(?:unauthori[sz]ed|we reserve the right|access to (?:its|our|the) (?:services?|website|site))\b/iu,
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
      /个性化|定向|推荐|广告|推送|营销|推广|退订|画像|\b(?:personali[sz]\w{1,5}|advert\w{0,8}|ads?|profil\w{1,4}|track\w{0,3}|market\w{0,3}|interests?|targeted)\b/iu,
    why: 'it is personalisation or marketing that is turned off',
    yes: ['您可以关闭个性化推荐', 'opt out of targeted advertising'],
    no: ['您可以关闭此功能'],
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
  complain: told,
  withdraw: [...told, ...withdraw],
  'opt-out': optOut,
  recipients: given,
  sdks: given,
  purposes: [
    {
      id: 'zh.proof.purpose',
      value: 'best',
      pattern:
        /用于|用作|以便|目的|为了?(?:向|使|让|保障|提高|提升|更好)?(?:您|你)|(?:提供|改[进善]|优化|完成|实现|验证|发送|推送|生成|分析|防范|处理)[^。；，]{2,}/u,
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
      pattern: /监护人|\bnot be shared\b|\bunless required\b/iu,
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
  closing: told,
};
