/**
 * Things in a policy that do not fit together, weightiest first: the order in which they are shown. `confidence` is about how often
 * such a one was real where those of 110 other policies were read by eye; .8 where none or one was seen. Their plain words are terms.
 */
export const oddities = {
  'sends-abroad': { kind: 'contradiction', confidence: 0.7 },
  'collects-nothing': { kind: 'contradiction', confidence: 0.9 },
  'denied-collected': { kind: 'contradiction', confidence: 0.8 },
  'gives-nothing': { kind: 'contradiction', confidence: 0.8 },
  'gives-as-it-likes': { kind: 'contradiction', confidence: 0.8 },
  'tracks-after-all': { kind: 'contradiction', confidence: 0.8 },
  'only-purposes': { kind: 'contradiction', confidence: 0.9 },
  'only-listed': { kind: 'contradiction', confidence: 0.8 },
  'only-for': { kind: 'contradiction', confidence: 0.8 },
  'anonymous-linked': { kind: 'contradiction', confidence: 0.8 },
  'shown-after-all': { kind: 'contradiction', confidence: 0.8 },
  'consent-by-use': { kind: 'contradiction', confidence: 0.9 },
  'rights-by-use': { kind: 'contradiction', confidence: 0.95 },
  'sensitive-by-use': { kind: 'contradiction', confidence: 0.9 },
  'erased-kept': { kind: 'contradiction', confidence: 0.95 },
  'erased-when': { kind: 'contradiction', confidence: 0.8 },
  'adults-only': { kind: 'contradiction', confidence: 0.8 },
  'age-line': { kind: 'contradiction', confidence: 0.95 },
  'two-periods': { kind: 'contradiction', confidence: 0.8 },
  'two-figures': { kind: 'contradiction', confidence: 0.8 },
  'entry-of-another': { kind: 'contradiction', confidence: 0.8 },
  'force-before-text': { kind: 'dates', confidence: 0.9 },
  'two-companies': { kind: 'residue', confidence: 0.8 },
  'other-name': { kind: 'residue', confidence: 0.85 },
  'other-product': { kind: 'residue', confidence: 0.85 },
  'public-body': { kind: 'residue', confidence: 0.8 },
  'editor-note': { kind: 'residue', confidence: 0.9 },
  blank: { kind: 'placeholder', confidence: 0.95 },
  'negation-lost': { kind: 'garbled', confidence: 0.8 },
  'not-there': { kind: 'dangling', confidence: 0.8 },
  'way-lost': { kind: 'dangling', confidence: 0.9 },
  'contact-lost': { kind: 'dangling', confidence: 0.85 },
  'conditions-lost': { kind: 'dangling', confidence: 0.8 },
  'sdk-unlisted': { kind: 'dangling', confidence: 0.8 },
  'number-repeats': { kind: 'numbering', confidence: 0.95 },
  'number-jumps': { kind: 'numbering', confidence: 0.9 },
  bracket: { kind: 'garbled', confidence: 0.95 },
  'secret-to-sdk': { kind: 'risky', confidence: 0.8 },
  'credit-given': { kind: 'risky', confidence: 0.9 },
  'all-of-it': { kind: 'risky', confidence: 0.8 },
  'sdk-to-blame': { kind: 'risky', confidence: 0.8 },
  'not-covered': { kind: 'risky', confidence: 0.8 },
  'way-out-by-permission': { kind: 'risky', confidence: 0.8 },
  'rights-refused': { kind: 'risky', confidence: 0.9 },
  'public-by-default': { kind: 'risky', confidence: 0.8 },
  'way-out-discouraged': { kind: 'risky', confidence: 0.8 },
} as const;

export type OddityId = keyof typeof oddities;

/** Dresses of numbers (ids of lib/language/structure) that may take turns in one list. */
export const families: readonly (readonly string[])[] = [['part'], ['han', 'han bare'], ['han bracket'], ['number'], ['number bracket']];

/** Brackets: a text mixes wide and narrow ones. */
export const brackets = { open: '（(', close: '）)' } as const;

/** A number before one closing bracket is a list's. */
export const listBracket = /(?:^|[^\d\w（(])(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})$|(?:^|[\s；;，,。.：:、])[一二三四五六七八九十]{1,3}$/;

/** Labels of dates on which a version was given out. */
export const givenOut = /发布|公布|公开|published|posted/i;

/** Two counts of one thing: what stands before and after a count of things, not of time. */
export const counted =
  /(?<=(?<before>[\p{Script=Han}]{5}))(?<count>\d{1,3}|[一二三四五六七八九十]{1,3})(?<unit>项|种|类|款)(?<after>[\p{Script=Han}]{2})/gu;

/** An age with itself, and one without: 14 in and 14 out. */
export const ages = {
  within:
    /(?<age>\d{1,2}|[一二三四五六七八九十]{1,3})\s?周?岁(?:[（(]含[）)]?(?:\d{1,2})?[）)]?(?:以下|及以下)|(?:及|和)?以下[（(]含[）)]?(?:的?(?:儿童|未成年人)(?:的?(?:个人)?信息)?)?|及以下)/,
  /** A line between children and others; advice to a reader who may be younger draws none. */
  without:
    /(?<!(?:[如若]|如果)[您你]?(?:是|为|还|尚)?|尤其是|特别是)(?:不满|未满|小于|低于)\s?(?<age>\d{1,2}|[一二三四五六七八九十]{1,3})\s?周?岁/,
  /** Both must speak of these. */
  of: /儿童|未成年/,
} as const;

/** Makers whose SDK pays or logs in: an entry of one that tells of paying by another was copied. */
export const payers = ['微信', '支付宝', '银联', '京东', 'QQ', '抖音', '苹果', 'Apple', 'PayPal'] as const;
export const paysBy = /通过(?<by>微信|支付宝|银联|京东|QQ|抖音|苹果|PayPal)[^。；，]{0,4}(?:支付|进行(?:在线)?支付|登录|付款|完成)/;

/** Nothing is collected, or given to anybody, without more ado. */
export const absolute = {
  collects: {
    zh: /(?:本应用|本软件|本APP|本游戏|本产品|我们)(?:并)?(?:不会?|从不|绝不)(?:主动)?(?:收集|获取|采集)(?:您|你|用户)?的?任何(?:个人)?(?:信息|数据|资料)/i,
    en: /\b(?:we|this (?:app|site|website|application|game)) (?:do|does|will) not (?:collect|gather|store) any (?:personal(?:ly identifiable)? )?(?:information|data)\b/i,
  },
  gives: {
    zh: /(?:不会|绝不|从不)(?:向|与|和|给)任何(?:第三方|公司|组织|个人|人)[^。；，]{0,10}(?:共享|提供|分享|披露|出售|透露)(?:您|你|用户)?的?(?:任何)?(?:个人)?(?:信息|数据|资料|隐私)|(?:不会|绝不|从不)(?:将|把)(?:您|你|用户)?的?(?:任何)?(?:个人)?(?:信息|数据|资料)[^。；，]{0,8}(?:给|向|与|和)任何(?:第三方|公司|组织|个人|人)/,
    en: /\b(?:we|this app) (?:do|does|will) not (?:share|disclose|give|pass)\b(?! (?:this|that|these|those|such|the) )[^.;]{0,40}\b(?:with|to) (?:any )?third part(?:y|ies)\b/i,
  },
  /** With one of these it is not without more ado, in the sentence or the one after. */
  unless:
    /除|未经|同意|授权|许可|但|如(?:果|需|您|你)|若|以外|之外|情[形况]|无关|目的|用于|儿童|未成年|\b(?:unless|except|without|other than|but|if|for|consent|permission|children|purposes?|unaffiliated|under|SMS|mobile|text|google|workspace|api|apis)\b/i,
} as const;

/** A taking is denied, in the phrase that ends with what is not taken. */
export const deniesTaking = /(?:不|不会|从不|绝不|并未|不需要)(?:主动)?(?:收集|获取|采集|读取|追踪)|不会?(?:将|把)[^，。；]{0,40}结合/;

/** A denial that holds in part, by its own phrase; and one that holds for one function or stage, by its sentence. */
export const inPart = /其他|其它|无关|不再|全量|私自|擅自|本地|关闭|无法|任意|未经|单独|原始|明文|不会直接|除|仅|只|如|若|默认/;
export const ofOneStage = /此环节|该环节|此过程|(?:此|该|本|上述)(?:项)?(?:功能|过程|场景|服务|权限|步骤)/;

/** The words by which an item is taken, beside its name. */
export const takes = {
  zh: /收集|获取|读取|采集|记录|访问/,
  en: /\b(?:collect|obtain|gather|record|store|access|receive|read)(?:s|ed)?\b/i,
} as const;

/** In such a sentence another takes it, or may not, or a word is defined. */
export const takenByOthers =
  /是指|指的是|[”"][，,]?指|敏感(?:个人)?信息[^。；，]{0,8}(?:包括|如)|第三方|SDK|支付机构|运营商|合作|本地|不(?:会|再|读取|收集)|无需|不需要|\b(?:third|not|never|partner|provider|processor)/i;

/** Only for the purposes that follow. */
export const onlyListed =
  /(?:仅|只)会?(?:出于|为了?|用于)[^。；]{0,20}(?:以下|下列|如下)(?:的)?(?:目的|用途)|\bonly for the (?:following|below) purposes?\b/i;

/** A permission is for a purpose. */
export const permittedFor =
  /权限[^。；，]{0,8}(?:用来|用于|是为了?|为了)|\bpermission\b[^.;]{0,30}\b(?:is used|to allow|in order to|so that)\b/i;

/** A service said to be an SDK's, by names. */
export const saidToBeSdks = /如(?<names>[^，。；、（）]{2,8}(?:、[^，。；、（）]{2,8}){0,3})等(?:为|是|属于|系)第三方\s?SDK/;

/** An SDK that logs the reader in is given a password for it. */
export const logsIn = /登录|登陆|认证|\b(?:log(?:s|ging)?[- ]?in|sign(?:s|ing)?[- ]?in|identity provider|authenticat\w{1,4})\b/i;
