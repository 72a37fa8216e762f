/** Words that show that a duty applies, and whose law does. */

/** Classes of recipients whose names nobody could list beforehand. */
export const unnameable: readonly string[] = ['authorities', 'public', 'successors', 'other-users', 'complainants'];

/** The text speaks of these. */
export const mentions = {
  joint: /共同(?:处理者|控制者|处理(?:您|你)?的?个人信息)|\bjoint (?:data )?controllers?\b/iu,
  merger: /合并|收购|分立|破产|\bmerger\b|\bacqui(?:sition|red)\b|\bbankruptcy\b/iu,
  // Against disclosure, what nobody may disclose, or a title, is no publishing.
  publishes: /(?<!不)(?:会|将|可能|仅在|情[况形]下|前提下)[^。；\n不防]{0,14}公开披露|\bpublicly disclos|\bmake (?:it |them )?public\b/iu,
  'auto-decision': /自动(?:化)?(?:决策|决定)|\bautomated (?:individual )?(?:decision|processing)/iu,
  interest: /\blegitimate (?:business )?interests?\b|合法利益|正当利益/iu,
  cookies: /\bcookies?\b/iu,
  'no-cookies':
    /(?:我们|本(?:应用|软件|产品|APP|平台)|目前)[^。；，]{0,6}不(?:会)?(?:使用|采用|设置)[^。；，]{0,6}cookie|\b(?:do|does) not use (?:any )?cookies\b/iu,
  consent: /同意|\bconsents?\b/iu,
  entrusts:
    /委托(?:处理|第三方|合作|我们的|外部|供应商|有能力)|受托(?:方|公司|人)|(?<!移动|网络|互联网|内容|商品|信息)服务(?:提供商|供应商)(?!的SDK)|代表我们|\b(?:service providers?|processors?|on our behalf)\b/iu,
  sells: /\bwe (?:may |do )?sell\b|\bsale of (?:your )?personal\b/iu,
} as const;

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
