/** How a policy calls the documents that it refers to, and how it sends its reader there. */
import type { Rule } from './shapes';

/** The first kind that fits a document's name counts. */
export const doorKinds = {
  sdks: /(?:SDK|第三方|合作(?:方|伙伴)|共享|软件开发工具包|受托方)[^。；]{0,16}(?:目录|清单|列表|名单|名录)|\b(?:third[- ]part(?:y|ies)|SDKs?|sub-?processors?|partners?|vendors?)\b[^.;]{0,24}\blist\b|\blist of (?:our )?(?:third|SDK|sub-?processor|partner|vendor)/i,
  collected: /(?:个人信息|信息收集|收集信息)[^。；]{0,8}(?:清单|目录)/i,
  permissions: /权限[^。；]{0,10}(?:列表|清单|目录|说明)|\bpermissions? list\b|\blist of (?:app )?permissions\b/i,
  children:
    /(?:儿童|未成年人)[^。；]{0,16}(?:隐私|个人信息|保护|规则|政策|声明|须知)|\b(?:children|child|minors?|kids?|teens?)\b[^.;]{0,20}\b(?:privacy|policy|notice|statement)\b/i,
  cookies: /\bcookies?[^。；.;]{0,12}(?:政策|声明|说明|policy|notice|statement)/i,
  closing: /(?:注销|销户)[^。；]{0,8}(?:协议|须知|规则|说明|条款|提[醒示]|指引)/,
} as const;

/** Longest words of a link that names a document, in characters. */
export const longestName = 50;

/** What a document is about whose name does not tell, by the words that send the reader there. The first that fits counts. */
export const referred = {
  closing: /注销|销户/,
  sdks: /SDK|第三方|合作(?:方|伙伴)/i,
  permissions: /权限/,
} as const;

/** A list is called one: a page with details of the SDKs is none. */
export const listed: Rule<'called'> = {
  id: 'door.listed',
  value: 'called',
  pattern: /清单|列表|名单|目录|明细|一览|(?:共享|收集|使用|权限)[^。；，]{0,8}情况说明|SDK\s?(?:详情|说明)|\blists?\b|\btables?\b/i,
  why: 'a list by its name',
  yes: ['《个人信息共享清单》', 'List of partners', '点击此处查看 SDK 详情', '权限使用情况说明'],
  no: ['点击此处了解更多', '活动情况说明'],
};

/** Who built an SDK is but one class of those who get something. */
export const ofRecipients: Rule<'called'> = {
  id: 'door.recipients',
  value: 'called',
  pattern: /共享|分享|合作(?:方|伙伴|商)|接收方|受托|第三方(?!SDK)|\b(?:third[- ]part|partners?|vendors?|sub-?processors?|recipients?)/i,
  not: /^(?![^\n]*(?:共享|分享|合作(?:方|伙伴|商)|接收方|受托))[^\n]*(?:SDK|软件开发工具包|软件开发包)/i,
  why: 'recipients of all classes',
  yes: ['《第三方共享清单》', '《第三方 SDK 与合作方清单》', 'List of sub-processors'],
  no: ['《第三方SDK目录》', '点击此处查看我们接入的第三方 SDK 详情'],
};

/** The text sends its reader to another document, linked or not. Group `name` is what it is called. */
export const referring: readonly Rule<'reference'>[] = [
  {
    id: 'zh.refer.named',
    value: 'reference',
    pattern:
      /(?:见|查[看阅]|参[阅照看]|阅读|了解|点击|访问|通过|附件)[^。；，《]{0,24}《(?<name>[^》]{2,30}(?<!法|条例|规定|办法|规范|指南|标准))》(?:[（(，,]{0,2}包括[^。；]{0,24}|[中里内]?(?:的|关于|有关)[^。；，）)》]{0,16})?/,
    why: 'the reader is sent to a document by name',
    yes: [
      '名单，请见《合作伙伴清单》',
      '详见《用户协议》中有关账户注销的约定',
      '你可以通过《接入的 SDK 目录》查看',
      '注销流程请参见《账号注销须知》',
    ],
    no: ['我们遵守《未成年人保护法》', '请见第五章', '参见《网络安全管理规定》'],
  },
  {
    id: 'zh.refer.named.before',
    value: 'reference',
    pattern:
      /《(?<name>[^》]{2,30}(?<!法|条例|规定|办法|规范|指南|标准))》[^。；，]{0,10}(?:查[看阅]|了解)|(?:展示|公示|列[明示]|写明)[^。；，《]{0,6}[在于]《(?<other>[^》]{2,30})》/,
    why: 'a document by name in which the reader may look',
    yes: ['可在《合作方清单》中查阅', '接入情况公示于《第三方 SDK 清单》'],
    no: ['《网络安全法》要求我们保存日志'],
  },
  {
    id: 'zh.refer.binding',
    value: 'reference',
    pattern: /(?<!规定|要求|依据)以[^。；，《]{0,8}《(?<name>[^》]{2,30}(?<!法|条例|规定|办法|规范|指南|标准|政策))》[^。；，]{0,16}为准/,
    why: 'what another document says counts',
    yes: ['注销的流程以《注销协议》载明的为准', '具体以《第三方合作清单》公示的内容为准'],
    no: ['以《网络安全法》的规定为准', '以本政策为准'],
  },
  {
    id: 'zh.refer.list',
    value: 'reference',
    pattern:
      /(?:请?见|查[看阅询]|参[见阅照]|点击|了解|阅读|访问)[^。；，《：:]{0,10}(?<name>(?:第三方|SDK|合作(?:方|伙伴)|已收集|个人信息(?:收集|共享))[^。；，《》：:]{0,12}(?:目录|清单|列表|名单))/i,
    not: /如下|下列|以下|下[表文]|上[表文]|附[录件表]|本(?:政策|章|节|指引)/,
    why: 'the reader is sent to a list',
    yes: ['详见第三方信息共享清单', '请查看我们的合作方名单'],
    no: ['SDK 列表如下', '我们会查看设备的应用列表'],
  },
  {
    id: 'zh.refer.here',
    value: 'reference',
    pattern: /点击[，,]?(?:此处|这里|链接)[^。；]{0,16}(?:查[看阅询]|了解)[^。；]{0,24}(?:SDK|第三方|合作方|权限)[^。；，]{0,16}/i,
    not: /防沉迷|未成年|儿童|该第三方的/,
    why: 'a link without a name that tells',
    yes: ['点击此处查看 SDK 的用途', '点击这里了解与第三方共享的情况'],
    no: ['你可以点击这里填写申请表', '浏览、点击查看记录'],
  },
  {
    id: 'zh.refer.here.before',
    value: 'reference',
    pattern:
      /(?:SDK|第三方|合作(?:方|伙伴))[^。；]{0,24}(?:点击|访问|打开|通过)[^。；，]{0,4}(?:此处|这里|链接|(?:下方|以下|下列|如下|下述)的?(?:链接|网址))[^。；，]{0,6}(?:查[看阅询]|了解|获取|阅读|获知)/i,
    not: /防沉迷|未成年|儿童|该第三方的|第三方(?:网站|链接)/,
    why: 'a link without a name, after what it is about',
    yes: ['SDK 的用途，请打开下方链接了解：', '关于合作方的名单，您可访问以下网址查阅'],
    no: ['您可以点击第三方链接', 'SDK 的情况如下：', '该功能由第三方提供，请点击此处填写'],
  },
  {
    id: 'zh.refer.closing',
    value: 'reference',
    pattern:
      /注销[^。；，]{0,12}(?:规则|条件|流程|要求|事项)[^。；]{0,8}(?:见|参[见阅照]|查[看阅])[^。；]{0,10}[“"「【](?<name>[^”"」】]{2,20})[”"」】](?:页面|一栏|栏目)?/,
    why: 'a page on closing the account',
    yes: ['账号注销规则详见 App“账户注销”页面'],
    no: ['你可以在“设置”中注销账号'],
  },
  {
    id: 'zh.refer.terms',
    value: 'reference',
    pattern: /(?:符合|满足|按照)[^。；]{0,20}(?:协议|条款)[^。；，]{0,10}条件[^。；]{0,70}注销/,
    why: 'the conditions stand in the terms of service',
    yes: ['在符合服务协议约定条件的情况下，你可以注销账号'],
    no: ['申请注销须满足下列条件'],
  },
  {
    id: 'en.refer.named',
    value: 'reference',
    pattern:
      /\b(?:see|view|read|review|visit|consult|refer to|available|found|described|set out|click)\b[^.;:]{0,30}?\b(?<name>list of (?:our |the )?[\w-]{1,24}(?: [\w-]{1,24}){0,2}|(?:[A-Z][\w’'-]{1,24} ){1,4}(?:List|Policy|Notice|Statement))/,
    why: 'the reader is sent to a document by name',
    yes: ['Please see our Cookie Policy', 'You may view the list of our sub-processors'],
    no: ['See the section below', 'Please read this policy'],
  },
];

/** A row or a sentence by its marks: a name at the end with none below it is but what is left of a link. */
export const tells = /[，。；：、,;:]/;

/** The app's page of that name, not a part of the text. */
export const ofApp = /页面|一栏|栏目/;

/** A line that sends to a document is not the document. */
export const refers = /[见看阅]/;
