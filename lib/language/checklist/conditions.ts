/** Words that show that a duty applies, and whose law does. */
import type { Rule } from '../shapes';

/** Classes of recipients whose names nobody could list beforehand. */
export const unnameable: readonly string[] = ['authorities', 'public', 'successors', 'other-users', 'complainants'];

/** The text speaks of these. */
export const mentions = {
  joint: /共同(?:处理者|控制者|处理(?:您|你)?的?个人信息)|\bjoint (?:data )?controllers?\b/iu,
  merger:
    /合并|收购|分立|破产|(?:运营|经营|服务)(?:主体|方|者)[^。；，]{0,4}(?:变更|变化)|经营权[^。；，]{0,4}转[让移]|\bmerger\b|\bacqui(?:sition|red)\b|\bbankruptcy\b/iu,
  // Against disclosure, what nobody may disclose, or a title, is no publishing.
  publishes:
    /(?<!不)(?:会|将|可能|仅在|情[况形]下|前提下)[^。；\n不防]{0,14}公开披露|不会[^。；]{0,40}(?:除|以外|之外)[^。；]{0,30}公开披露|同意的披露方式|(?:除非|除了?)[^。；]{0,40}不会[^。；]{0,20}公开(?:您|你)的(?:个人)?信息|(?:在|经)(?:您|你)[^。；，]{0,8}同意[^。；，]{0,8}公开(?:您|你)|\bpublicly disclos|\bmake (?:it |them )?public\b/iu,
  'auto-decision': /自动(?:化)?(?:决策|决定)|\bautomated (?:individual )?(?:decision|processing)/iu,
  // A face that only moves a figure on the screen checks nobody.
  'face-check':
    /(?:人脸|面部|刷脸|面容)[^。；]{0,40}(?:验证|核验|核实|认证|核身|登录|支付|比对|解锁)|人脸识别(?!特征|信息)|(?:验证|核验|认证|核身)[^。；]{0,40}(?:人脸|刷脸|面容|面部)|\b(?:face|facial|biometric)\b[^.;]{0,60}\b(?:verif\w{1,7}|authenticat\w{1,4}|unlock\w{0,3}|log ?in|recogni[sz]\w{1,4}|identif\w{1,5})/iu,
  framework: /\bSafe Harbou?r (?:program|framework|principles|certif)|\bPrivacy Shield\b|\bData Privacy Framework\b/iu,
  interest: /\blegitimate (?:business )?interests?\b|合法利益|正当利益/iu,
  'own-ads': /(?:不(?:想|希望|愿意?)|拒绝|关闭)[^。；，]{0,20}(?:广告标识|个性化(?:广告|推荐|推送)|定向(?:广告|推送))/iu,
  cookies: /\bcookies?\b/iu,
  'no-cookies':
    /(?:我们|本(?:应用|软件|产品|APP|平台)|目前)[^。；，]{0,6}不(?:会)?(?:使用|采用|设置)[^。；，]{0,6}cookie|\b(?:do|does) not use (?:any )?cookies\b/iu,
  consent: /同意|\bconsents?\b|\bagree(?:ing)?\b[^.;]{0,30}\b(?:collection|processing|use) (?:and \w+ )?of\b/iu,
  entrusts:
    /委托(?:处理|第三方|合作|我们的|外部|供应商|有能力)|受托(?:方|公司|人)|(?<!移动|网络|互联网|内容|商品|信息)服务(?:提供商|供应商)(?!的SDK)|代表我们|\b(?:service providers?|processors?|on our behalf)\b/iu,
  sells: /\bwe (?:may |do )?sell\b|\bsale of (?:your )?personal\b/iu,
} as const;

/** Data go abroad by what the text announces; not where they would only if it were needed, nor where the reader sends them. */
export const announced: readonly Rule<'export'>[] = [
  {
    id: 'zh.announced.export',
    value: 'export',
    pattern:
      /(?:我们|本公司|平台|需要|可能会?|将会?|会)[^。；]{0,30}(?:向|至|到)[^。；，]{0,10}境外[^。；，]{0,16}(?:提供|传输|转移|共享)|涉及(?:跨境|出境)[^。；]{0,30}(?:提供|传输|转移)/u,
    not: /不(?:会|涉及|存在|进行|向|将|得)|[未暂若倘]|没有|(?<!以)如(?!下|您|你)|确[需有]|一旦|(?:您|你)主动|(?:提供|传输)[^。；，]{0,12}前|当我们|禁止/u,
    why: 'export in cases that are named',
    yes: [
      '以下情形下，我们会在履行法定义务后，向可能的境外实体提供你的个人信息：',
      '你使用的服务涉及跨境，我们需要向境外提供你的个人信息的',
      '为提供国际航班预订，平台会将订单转移至境外合作方，即向境外航空公司提供乘机人信息',
    ],
    no: [
      '目前，我们不会向境外传输信息；如果我们向境外传输，会征得你的同意',
      '如确需向境外提供，我们会单独征得你的同意',
      '你主动向境外提供个人信息',
      '我们在向境外接收方提供信息前会告知你',
    ],
  },
  {
    id: 'zh.announced.export.except',
    value: 'export',
    pattern:
      /存[储放][于在]?[^。；，]{0,8}(?:中国|中华人民共和国|我国)?(?:大陆)?(?:境内|大陆)[^。；]{0,6}[，,。；]?[^。；，]{0,4}(?:以下|下列|如下)情[形况](?:除外|的?除外)|除(?:以下|下列|如下)[^。；，]{0,8}(?:情[形况])?外[^。；]{0,40}存[储放][^。；，]{0,12}境内|(?:您|你)主动[^。；，]{0,8}(?:跨境|境外)[^。；，]{0,12}(?:预[定订]|下单|交易|行为)/u,
    why: 'it is kept at home but in cases that are named',
    yes: ['信息将存储在中国境内，但以下情形除外：', '除以下情形外，我们收集的信息存储于中华人民共和国境内。', '你主动发起的跨境预订等行为'],
    no: ['信息将存储在中国境内，不会传输至境外。'],
  },
  {
    id: 'en.announced.export',
    value: 'export',
    pattern:
      /\b(?:participat\w{1,4}|certif\w{1,4}|compl(?:y|ies)|adher\w{1,3})\b[^.;]{0,60}\b(?:Safe Harbou?r|Privacy Shield|Data Privacy Framework)\b/iu,
    why: 'a framework for transfers is taken part in',
    yes: ['Lark participates in the Safe Harbor program'],
    no: ['a safe harbour for ships'],
  },
];

/** Letters are taken outside the Union. */
export const seatedOutside: Rule<'outside'> = {
  id: 'en.seated.outside',
  value: 'outside',
  pattern:
    /\b(?:by (?:post|mail) (?:at|to)|our (?:postal |mailing |registered )?address is|(?:located|based|headquartered) (?:in|at))\b[^.;]{0,100}\b(?:Russia|China|Hong Kong|Singapore|India|Japan|Korea|Israel|Turkey|Ukraine|Belarus|Canada|Australia|Brazil|Vietnam|United States|USA|California|Delaware|New York)\b/iu,
  why: 'its address is outside the Union',
  yes: ['You may reach us by post at 1 Lark Street, Singapore', 'We are based in Canada'],
  no: ['Our servers are in Canada', 'by post at Lark Street, Dublin, Ireland'],
};

/** A company by its form and place. */
export const company = {
  china: /有限公司|有限责任公司|股份公司|(?:中心|局|委员会|大学|银行|集团|工作室|合作社)$/u,
  europe:
    /\b(?:GmbH|AG|B\.?V\.?|N\.?V\.?|S\.?A\.?S?\.?|SARL|S\.?r\.?l\.?|S\.?p\.?A\.?|Oy|AB|ApS|A\/S|SE|UAB|d\.o\.o|s\.r\.o|SIA|OÜ|PLC|Limited|Ltd)\b/u,
  states: /\b(?:Inc|LLC|Corp|Corporation|LP|L\.P)\b/u,
  taiwan: /(?:台灣|臺灣|台湾)|股份有限公司台/u,
  hongKong: /香港|Hong Kong/u,
} as const;

/** The text names the law or its people. */
export const named = {
  cn: /中华人民共和国|个人信息保护法|网络安全法|\bPIPL\b|People[’']s Republic of China/gu,
  eu: /\bGDPR\b|General Data Protection Regulation|European (?:Union|Economic Area)|\bEEA\b|\bUK residents\b|通用数据保护条例|欧盟|欧洲经济区/gu,
  us: /\bCCPA\b|\bCPRA\b|\b(?:California|Virginia|Colorado|Texas)(?=[^.,]{0,30}\b(?:residents?|consumers?|laws?|[Pp]rivacy|[Cc]ivil|users|customers|rights|[Nn]otice|Shine|Consumer)\b)|\b(?:in|of) (?:California|Virginia|Colorado|Texas)\b|United States residents|加州/gu,
  tw: /個人資料保護法|个人资料保护法|台灣|臺灣/gu,
  hk: /[個个]人[資资]料[（(](?:私[隱隐]|隐私)[）)][條条]例|Personal Data \(Privacy\) Ordinance|私隱專員/gu,
} as const;
