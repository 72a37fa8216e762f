/** Words that show that a duty applies, and whose law does. */
import type { Rule } from '../shapes';

/** Classes of recipients whose names nobody could list beforehand. */
export const unnameable: readonly string[] = ['authorities', 'public', 'successors', 'other-users', 'complainants'];

/** The text speaks of these. */
export const mentions = {
  joint: /共同(?:处理者|控制者|处理(?:您|你)?的?个人信息)|\bjoint (?:data )?controllers?\b/i,
  merger:
    /合并|收购|分立|破产|并购|重组|(?:转让|移交)给(?!任何)[^。；，]{0,6}(?:公司|运营者|主体)|(?:运营|经营|服务)(?:主体|方|者)[^。；，]{0,4}(?:变更|变化)|经营权[^。；，]{0,4}转[让移]|\bmerger\b|\bacqui(?:sition|red)\b|\bbankruptcy\b/i,
  // Against disclosure, what nobody may disclose, or a title, is no publishing.
  publishes:
    /(?<!不)(?:会|将|可能|仅在|情[况形]下|前提下)[^。；\n不防]{0,14}公开披露|不会[^。；]{0,40}(?:除|以外|之外)[^。；]{0,30}公开披露|同意的披露方式|(?:除非|除了?)[^。；]{0,40}不会[^。；]{0,20}公开(?:披露)?(?:您|你)的?(?:个人)?(?:信息|资料|数据)|公开披露(?:之?前|时)[^。；]{0,30}(?:征得|取得|获得)[^。；，]{0,10}同意|不会[^。；，]{0,8}公开(?:披露)?(?:您|你|用户)[^。；，]{0,12}[，,]?(?:除非|但[^。；]{0,24}(?:除外|情[形况]))|(?:在|经)(?:您|你)[^。；，]{0,8}同意[^。；，]{0,8}公开(?:您|你)|\bpublicly disclos|\bmake (?:it |them )?public\b/i,
  'auto-decision':
    /自动(?:化)?(?:决策|决定)|\bautomated (?:individual )?(?:decision|processing)|\b(?:machines?|software|computers?|algorithms?|program) alone\b|\bwithout (?:any )?human (?:involvement|intervention|review)\b/i,
  // A face that only moves a figure on the screen checks nobody.
  'face-check':
    /人脸[^。；]{0,10}(?:门禁|考勤|签到|通行|打卡)|(?:人脸|面部|刷脸|面容)[^。；]{0,40}(?:验证|核验|核实|认证|核身|登录|支付|比对|解锁)|面部(?:特征|识别)信息[^。；]{0,80}(?:实名|实人|身份)(?:认证|核验|验证)|人脸识别(?!特征|信息)|(?:验证|核验|认证|核身)[^。；]{0,40}(?:人脸|刷脸|面容|面部)|\b(?:face|facial|biometric)\b[^.;]{0,60}\b(?:verif\w{1,7}|authenticat\w{1,4}|unlock\w{0,3}|log ?in|recogni[sz]\w{1,4}|identif\w{1,5})/i,
  'sensitive-data': /(?:收集|需要(?:您|你)?提供|可能提供)[^。；，不未]{0,12}敏感(?:个人)?(?:信息|资料)/,
  framework: /\bSafe Harbou?r (?:program|framework|principles|certif)|\bPrivacy Shield\b|\bData Privacy Framework\b/i,
  interest: /\blegitimate (?:business )?interests?\b|合法利益|正当利益/i,
  'own-ads': /(?:不(?:想|希望|愿意?)|拒绝|关闭)[^。；，]{0,20}(?:广告标识|个性化(?:广告|推荐|推送)|定向(?:广告|推送))/i,
  cookies: /\bcookies?\b/i,
  accounts:
    /(?<!(?:无[需须]|不(?:需要?|必|用|提供|支持)|没有)[^。；，]{0,6})(?:注册|创建|登[录陆])[^。；，]{0,8}(?:[账帐][号户]|用户|会员)|(?:您|你)的?[^。；，无]{0,6}[账帐][号户]|[账帐][号户](?:中心|信息|密码|安全)|用户名/,
  consent: /同意|\bconsent(?:s|ed|ing)?\b|\bagree(?:ing)?\b[^.;]{0,30}\b(?:collection|processing|use) (?:and \w+ )?of\b/i,
  entrusts:
    /委托(?:处理|第三方|合作|我们的|外部|外包|供应商|有能力|[^。；，您你]{0,6}(?:服务商|公司|团队|机构))|聘请[^。；，]{0,6}(?:机构|公司)|(?:服务[商方]|公司)代为|受托(?:方|公司|人)|(?<!移动|网络|互联网|内容|商品|信息)服务(?:提供商|供应商)(?!的SDK)|代表我们|\b(?:service providers?|processors?|on our behalf)\b/i,
  // Goods and subscriptions are sold too.
  sells: /\bwe (?:may |do )?sell\b[^.;]{0,50}\b(?:information|data)\b|\bsale of (?:your )?personal\b/i,
} as const;

/** What the text says not to do at all, by the condition that does not hold then: who does no such thing has nothing to tell of it. */
export const denied: Readonly<Record<string, readonly Rule<'denied'>[]>> = {
  cookies: [
    {
      id: 'zh.denied.cookies',
      value: 'denied',
      pattern:
        /(?<!(?:您|你|选择|如果|若|可以|用户|第三方|合作[方商]|伙伴|他们|服务商)[^。；，]{0,12})(?:不|不会|没有|未)(?:使用|采用|设置|运用|放置|植入|涉及)(?:任何)?\s?cookies?(?:\s?(?:技术|功能))?(?:\s?(?:[或及和与、]|以及|等)[^。；，]{0,12}(?:技术|工具|手段|机制|标签|信标))?\s?(?=$|[。；，！\n])|^\s?cookies?\s?[：:\t]\s?(?:本[^。；，]{1,6})?(?:不使用|未使用|没有|无)\s?(?=$|[。；，\t])/i,
      why: 'none are used, for whatever it may be',
      yes: [
        '云雀笔记不使用 Cookie 或同类追踪技术。',
        '我们没有使用任何Cookie',
        '本站不使用Cookie技术，也不使用信标',
        '目前本应用未采用cookies及类似技术，',
        'Cookie：不使用',
      ],
      no: [
        '我们不使用 Cookie 追踪您的行踪。',
        '如果您不使用Cookie，登录会失效',
        '我们使用 Cookie。',
        '您可以选择不使用 Cookie。',
        '我们的合作方不使用Cookie。',
      ],
    },
    {
      id: 'en.denied.cookies',
      value: 'denied',
      pattern:
        /(?<!\b(?:if|when|unless|you|they|partners?|part(?:y|ies)|providers?|advertisers)\b[^.;,]{0,20})\b(?:do|does)(?: not|n[’']t) (?:currently )?(?:use|set|place) (?:any )?(?:browser )?cookies\b(?: (?:or|and) [^.;,]{0,40}\b(?:technolog\w{1,4}|trackers?|beacons?|pixels?))?(?=\s?(?:$|[.,;!]))|\b(?:use|set) no cookies\b(?=\s?(?:$|[.,;!]))/i,
      why: 'none are used, for whatever it may be',
      yes: ['The app does not use any cookies.', 'We do not use cookies or similar technologies.', 'We set no cookies.'],
      no: [
        'We do not use cookies to follow you.',
        'If they do not use cookies for ads, others may.',
        'We use cookies.',
        'If you do not use cookies, some pages fail.',
        'Our partners do not use cookies.',
      ],
    },
  ],
  'auto-decision': [
    {
      id: 'zh.denied.auto-decision',
      value: 'denied',
      pattern:
        /(?<!(?:您|你|如果?|若|可以|有权)[^。；，]{0,12})(?:不|不会|未|没有|不存在|无)(?:采用|使用|进行|涉及|存在|开展|实施|利用|运用|从事|做)?(?:任何|完全|纯|单纯|仅)?(?:的)?\s?自动(?:化)?(?:决策|决定)(?:的?(?:机制|方式|技术|行为|活动|处理|功能|情[形况]))?\s?(?=$|[。；，！\t\n（(])|(?:不会|未|没有)[^。；，]{0,12}(?:仅|单独|完全)(?:通过|基于|依据|依靠|凭)自动(?:化)?(?:决策|决定)/,
      why: 'nothing is decided by machines alone',
      yes: [
        '山雀地图不采用纯自动化决策机制。',
        '目前我们没有使用自动化决策。',
        '我们不会仅通过自动化决策作出影响您权益的决定',
        '自动化决策：本应用不涉及自动化决策',
      ],
      no: [
        '我们不会通过自动化决策对您实行差别定价。',
        '如果您不接受自动化决策，可以联系我们',
        '您有权拒绝自动化决策',
        '我们会使用自动化决策。',
      ],
    },
  ],
  sells: [
    {
      id: 'en.denied.sells',
      value: 'denied',
      pattern:
        /\bwe (?:do|will|would)(?: not|n[’']t) (?:ever )?(?:sell|rent,? (?:or )?sell|sell,? (?:or )?(?:rent|trade|share))\b[^.;]{0,20}\b(?:personal (?:information|data)|(?:information|data))\b/i,
      not: /\b(?:unless|except|without|sensitive|child(?:ren)?|minors?|under (?:the age of )?1\d|for (?:money|monetary)|in the traditional|however|but)\b/i,
      why: 'nothing is sold',
      yes: ['We do NOT sell your personal information to third parties', 'We will not sell personal data.'],
      no: ['We do not sell your personal information without consent.', 'We do not sell data of children.', 'We sell data.'],
    },
  ],
  profiling: [
    {
      id: 'zh.denied.profiling',
      value: 'denied',
      pattern:
        /(?<!(?:您|你|如果?|若|可以|有权|拒绝|未成年人|儿童)[^。；]{0,16})(?:不(?![断仅但只光同时定限])|未|没有|不存在|从不)(?:会|将|把|用|以|利用|使用|通过|基于|对|向|为)?(?!敏感)[^。；，敏]{0,16}(?:进行|用于|做|开展|涉及|提供|形成|构建|建立|采用|使用)(?:任何)?(?:用户|个人)?(?:特征)?(?:的)?(?:画像|个性化(?:推荐|推送|广告|展示)|(?:精准|定向)[^。；，]{0,4}(?:广告|推送|营销|推荐))/,
      not: /敏感|除非|未经|以外|之外|除外|部分|征得|儿童|未成年/,
      why: 'nobody is profiled, and nothing is fitted to anybody',
      yes: ['我们不会使用这些信息进行用户画像或精准广告推送', '本应用不提供个性化推荐。', '我们从不对您做画像。'],
      no: [
        '我们不会将敏感信息用于用户画像',
        '未经您同意，我们不会进行个性化推荐。',
        '如您关闭，我们将不会提供个性化推荐',
        '我们会进行用户画像。',
        '我们不断优化产品以提供个性化推荐。',
        '我们不仅提供个性化推荐，还提供搜索。',
      ],
    },
    {
      id: 'en.denied.profiling',
      value: 'denied',
      pattern:
        /\b(?:we|I|app|service) (?:do|does|will)(?: not|n[’']t) (?:use [^.;,]{0,40}\bto )?(?:show|serve|display|run|build|create|do|conduct|carry out|engage in|perform|use|profile)\b[^.;,]{0,16}\b(?:personali[sz]ed ads?|personali[sz]ed advertis\w{1,5}|targeted (?:ads?|advertis\w{1,5})|behaviou?ral advertis\w{1,5}|profil(?:es?|ing))\b(?=\s?(?:$|[.,;!]| (?:or|and|of)\b))|\b(?:we|I|app|service) (?:do|does|will)(?: not|n[’']t) profile (?:our |any )?(?:users?|you)\b(?=\s?(?:$|[.,;!]))/i,
      not: /\b(?:unless|without|except|sensitive|children|child|if you)\b/i,
      why: 'nobody is profiled, and nothing is fitted to anybody',
      yes: ['We do not show personalised ads.', 'We do not engage in profiling of users.', 'The app does not profile you.'],
      no: [
        'We do not show personalised ads to children.',
        'We do not use your profile picture.',
        'We show personalised ads.',
        'We do not use it to track you.',
      ],
    },
  ],
};

/** What is sold after all, or counts as sold by a law. */
export const sold: Rule<'sold'> = {
  id: 'en.sold',
  value: 'sold',
  pattern:
    /\bwe (?:may |might |do )?(?:sell|have sold)\b[^.;]{0,50}\b(?:information|data)\b|(?<!\b(?:not|never|nor|cannot)\b[^.;]{0,24})\b(?:considered|deemed|constitut\w{1,3}|defined|interpreted|qualif\w{1,3})\b[^.;]{0,24}\b(?:sales?|selling)\b/i,
  why: 'something is sold, or counts as sold',
  yes: ['We may sell your data.', 'Such use of cookies may be considered a “sale”'],
  no: [
    'We do not sell your data.',
    'Right to opt out of the sale of personal information',
    'Our sharing shall not be considered a sale.',
    'Your data will never be offered for sale.',
  ],
};

/** What is fitted to readers is plain from these; of whoever only has settings of one's own, or 'a personal experience', it is not. */
export const fitted: readonly Rule<'fitted'>[] = [
  {
    id: 'zh.fitted',
    value: 'fitted',
    pattern:
      /(?:推荐|推送|展示|投放|推广)[^。；，]{0,16}(?:可能)?感兴趣|感兴趣的[^。；，]{0,10}(?:广告|商品|内容|信息|活动|产品|服务)|个性化(?:的)?(?:内容|广告|推荐|推送|展示|营销|商品|搜索)|(?:定向|精准)(?:的)?(?:推送|推荐|营销|广告|投放)|画像|(?:特征|偏好|兴趣)(?:标签|分析|模型)|智能推荐|千人千面|猜你喜欢|更加?相关的(?:广告|内容)/,
    not: /不(?:会|进行|做|用于|提供|涉及|使用|存在|得|对)|未(?:进行|使用|提供|涉及)|没有|从不/,
    why: 'content or advertising is fitted to the reader',
    yes: ['我们会向你推荐感兴趣的商品', '用于个性化推荐', '形成用户画像'],
    no: ['我们不会进行用户画像或精准广告推送', '个性化设置存储', '提供个性化体验'],
  },
  {
    id: 'en.fitted',
    value: 'fitted',
    pattern:
      /\b(?:personali[sz]\w{1,5}|target(?:ed|ing)|tailor(?:ed)?|customi[sz]\w{1,4}|behaviou?ral|interest-based|relevant|profil(?:e|ing))\b[^.;]{0,40}\b(?:ads?|advert\w{2,9}|content|offers?|recommend\w{0,6}|market\w{0,3}|messages?|services?|experience|users?|you)\b/i,
    not: /\b(?:not|never|n[’']t|no)\b/i,
    why: 'content or advertising is fitted to the reader',
    yes: ['We show personalised ads.', 'to offer you relevant content', 'profiling of users'],
    no: ['We do not show personalised ads.', 'You can personalise the colours.'],
  },
];

/** What a reader sets for himself: fitted by nobody else. */
export const ownSettings: Rule<'own'> = {
  id: 'zh.own-settings',
  value: 'own',
  pattern: /个性化(?:的)?(?:设置|选项|主题|皮肤|装扮|头像|昵称|界面|配置|铃声|壁纸|字体)/,
  not: /推荐|推送|广告|营销|画像/,
  why: 'the reader chooses how it looks',
  yes: ['主题偏好、语言设置等个性化选项', '个性化设置存储'],
  no: ['个性化推荐设置', '个性化广告'],
};

/** Data go abroad by what the text announces; not where they would only if it were needed, nor where the reader sends them. */
export const announced: readonly Rule<'export'>[] = [
  {
    id: 'zh.announced.export',
    value: 'export',
    pattern:
      /(?:我们|本公司|平台|需要|可能会?|将会?|会)[^。；]{0,30}(?:向|至|到)[^。；，]{0,10}境外[^。；，]{0,16}(?:提供|传输|转移|共享)|涉及(?:跨境|出境)[^。；]{0,30}(?:提供|传输|转移)/,
    not: /不(?:会|涉及|存在|进行|向|将|得)|[未暂若倘]|没有|(?<!以)如(?!下|您|你)|确[需有]|一旦|(?:您|你)主动|(?:提供|传输)[^。；，]{0,12}前|当我们|禁止/,
    why: 'export in cases that are named',
    yes: [
      '这些时候，平台会向境外的酒店提供入住人姓名：',
      '订单涉及跨境的，需要向境外商家提供收件人',
      '为提供国际航班预订，平台会将订单转移至境外合作方，即向境外航空公司提供乘机人信息',
    ],
    no: [
      '目前，我们不会向境外传输信息；如果我们向境外传输，会征得你的同意',
      '如确需向境外提供，我们会单独征得你的同意',
      '你主动向境外亲友提供照片',
      '我们在向境外接收方提供信息前会告知你',
    ],
  },
  {
    id: 'zh.announced.export.except',
    value: 'export',
    pattern:
      /存[储放][于在]?[^。；，]{0,8}(?:中国|中华人民共和国|我国)?(?:大陆)?(?:境内|大陆)[^。；]{0,6}[，,。；]?[^。；，]{0,4}(?:以下|下列|如下)情[形况](?:除外|的?除外)|除(?:以下|下列|如下)[^。；，]{0,8}(?:情[形况])?外[^。；]{0,40}存[储放][^。；，]{0,12}境内|(?:您|你)主动[^。；，]{0,8}(?:跨境|境外)[^。；，]{0,12}(?:预[定订]|下单|交易|行为)/,
    why: 'it is kept at home but in cases that are named',
    yes: ['数据存储在我国境内，下列情形除外：', '除下列情形外，订单均存储于境内。', '你主动发起的跨境预订等行为'],
    no: ['信息将存储在中国境内，不会传输至境外。'],
  },
  {
    id: 'zh.announced.export.kept',
    value: 'export',
    pattern:
      /(?:可能会?|将会?|会)[^。；，]{0,20}(?:在|存[储放]于|保存于|传输(?:至|到)|转移(?:至|到)|备份(?:至|到|于))[^。；，]{0,12}(?:前述|上述|该|中国|中华人民共和国|我国|大陆)?(?:区域|地区|国境|大陆|境|中国|中华人民共和国)(?:之|以)?外[^。；]{0,24}(?:(?:您|你)的?|个人|信息|数据)/,
    not: /不(?:会|涉及|存在|进行|向|将|得)|[未暂若倘]|没有|(?<![以例比诸])如(?!下|您|你)|确[需有]|一旦|(?:您|你)主动|当我们|禁止|除外|服务器/,
    why: 'it may be kept outside the country',
    yes: ['（例如容灾）可能会在上述区域以外存放你的数据', '我们可能会将备份存储于中国境外的个人数据中心，其中有您的信息'],
    no: ['我们不会在中国境外存储您的信息', '若我们将会在前述地区以外存储您的信息，会征得同意', '会在小区外投递您的包裹'],
  },
  {
    id: 'en.announced.export',
    value: 'export',
    pattern:
      /\b(?:participat\w{1,4}|certif\w{1,4}|compl(?:y|ies)|adher\w{1,3})\b[^.;]{0,60}\b(?:Safe Harbou?r|Privacy Shield|Data Privacy Framework)\b/i,
    why: 'a framework for transfers is taken part in',
    yes: ['Lark is certified under the Privacy Shield'],
    no: ['a safe harbour for ships'],
  },
  {
    id: 'en.announced.export.ground',
    value: 'export',
    pattern:
      /\b(?:standard contractual clauses|model (?:contractual )?clauses|SCCs|binding corporate rules|adequacy (?:decision|finding))\b|\btransfers?\b[^.;]{0,40}\bsafeguards?\b|\b(?:providers?|processors?|hosts?|servers?|partners?|suppliers?)\b[^.;]{0,40}\b(?:sit|are|is)\b[^.;]{0,24}\boutside (?:of )?(?:the )?(?:EU|EEA|UK|European|United Kingdom)\b/i,
    not: /\b(?:(?:do|does|will) not|don[’']t|never) (?:\w+ ){0,2}transfer/i,
    why: 'what transfers rest on, or who gets it outside',
    yes: [
      'We have signed the Standard Contractual Clauses with them.',
      'for transfers we use the safeguards that UK law provides',
      'Some of our providers sit outside the EEA',
    ],
    no: ['We do not transfer data; no model clauses are needed.', 'Our shops are outside the EU'],
  },
  {
    id: 'en.announced.export.outside',
    value: 'export',
    pattern:
      /(?<!\b(?:not|never|nor|cannot|without|n[’']t)\b[^.;]{0,40})\b(?:transfer\w{0,4}|provid(?:e|es|ed|ing)|disclos(?:e|es|ed|ing)|shar(?:e|es|ed|ing)|sen[dt]\w{0,3}|stor(?:e|es|ed|ing)|process(?:ed|es|ing)?|export\w{0,3})\b(?:(?!\b(?:not|never|nor|no|none|neither|without|cannot)\b|n[’']t\b)[^.;]){0,90}\b(?:(?:outside|out) (?:of )?(?:the )?(?:EU|EEA|European (?:Union|Economic Area)|UK|United Kingdom)\b|(?:to|in) (?:a |any )?(?:third|non-E\w{2}) countr(?:y|ies))/,
    not: /\b(?:if|when) (?:you|we) (?:live|reside|are located)\b|\bresid(?:e|ents?|ing) (?:in|outside)\b/i,
    why: 'data are given to somebody outside the Union',
    yes: [
      'Wren may provide your personal data to parties established outside the European Economic Area (EEA).',
      'Some of it is processed outside of the EU by our hosts',
      'Your data may be transferred to a third country.',
    ],
    no: [
      'We do not transfer your data outside the EEA.',
      'Your data are stored in Ireland and are not transferred outside the EEA.',
      'Our shops are outside the EU',
      'Parcels to third countries take longer',
      'We process requests of users residing outside the EU',
    ],
  },
];

/** Letters are taken outside the Union. */
export const seatedOutside: Rule<'outside'> = {
  id: 'en.seated.outside',
  value: 'outside',
  pattern:
    /\b(?:by (?:post|mail) (?:at|to)|our (?:postal |mailing |registered )?address is|(?:we are|(?:our|the) (?:company|services?|offices?|headquarters) (?:is|are)) (?:located|based|headquartered) (?:in|at))\b[^.;]{0,100}\b(?:Russia|China|Hong Kong|Singapore|India|Japan|Korea|Israel|Turkey|Ukraine|Belarus|Canada|Australia|Brazil|Vietnam|Switzerland|United States|USA|California|Delaware|New York)\b/i,
  why: 'its address is outside the Union',
  yes: ['You may reach us by post at 1 Lark Street, Singapore', 'We are based in Canada', 'The Service is headquartered in Canada'],
  no: [
    'Our servers are in Canada',
    'by post at Lark Street, Dublin, Ireland',
    'For those of you who are located in Canada',
    'Our hosts are based in Canada',
  ],
};

/** The company says where it has its seat, whatever its form sounds like. */
export const domiciled: Rule<'outside'> = {
  id: 'en.seated.domiciled',
  value: 'outside',
  pattern:
    /\b(?:[Ww]e are|(?:[Oo]ur|[Tt]he) [Cc]ompany,? is|[A-Z]\w{1,24}\.? (?:AG|Ltd|Limited|Inc|LLC|S\.?A)\b\.?,?(?: is)?) (?:a company )?(?:domiciled|established|incorporated|registered|headquartered|based)\b[^.;]{0,30}\b(?:in|of) (?:the )?(?:laws of )?(?:the )?(?:Switzerland|Russia|China|Hong Kong|Singapore|India|Japan|Korea|Israel|Turkey|Ukraine|Belarus|Canada|Australia|Brazil|Vietnam|United States|USA)\b/,
  not: /\b(?:partners?|providers?|processors?|hosts?|hosting|suppliers?|vendors?|subsidiar\w{1,4}|affiliates?|third[- ]part\w{1,4})\b/i,
  why: 'its seat is outside the Union',
  yes: [
    'The Company is domiciled in Switzerland at the following address:',
    'We are incorporated under the laws of Singapore',
    'Wren AG is registered in Switzerland',
    'Lark Hotels Pte. Ltd., incorporated in Singapore, runs the club.',
    'We are based in Canada.',
  ],
  no: [
    'The Company is domiciled in Ireland',
    'Our servers are in Switzerland',
    'We are proud of Canada',
    'Our payment partner Wren AG is registered in Switzerland',
  ],
};

/** Whoever writes from a company's address in the United States, whatever the operator is called. */
export const seatedInStates: Rule<'outside'> = {
  id: 'en.seated.states',
  value: 'outside',
  pattern:
    /\b(?:[Cc]ontact|[Ww]rite|[Mm]ail|[Rr]each)\b[^;]{0,40}\b(?:us|our (?:[Oo]ffice|[Pp]rivacy|[Ll]egal|[Ss]upport|[Dd]ata|[Cc]ustomer|[Hh]elp|[Tt]eam))\b[^;]{0,80}\b(?:Inc|LLC|L\.L\.C|Corp(?:oration)?)\b[^;]{0,90}\b[A-Z]{2},? \d{5}\b/,
  why: 'letters go to a company of the United States',
  yes: ['If you have questions, contact us at Lark, Inc. 12 Hill Street, Boston, MA 02110'],
  no: [
    'Lark Inc. keeps 12000 records',
    'We use Wren LLC, 1 Hill Street, Boston, MA 02110',
    'A question on your card? Wren Pay, Inc., 1 Hill Street, Boston, MA 02110',
    'Write to our bank, Wren Corp, 1 Hill Street, Boston, MA 02110',
  ],
};

/** The law of the Union is invoked, in short. */
export const invoked = /\bEU (?:data protection|privacy) laws?\b|\bEU (?:and|or) UK\b/i;

/** Children are shut out: of them nothing may be taken, so nothing is to be told of their guardians. */
export const shutOut: readonly Rule<'children'>[] = [
  {
    id: 'zh.shut-out',
    value: 'children',
    pattern:
      /(?:未满|不满|低于|小于|未年满)\s*(?:十[四六八]|1[4-8])\s*周?岁[^。；]{0,60}(?:不要|不得|不可|请勿|禁止|不能|无法|不允许|不符合|不具备|不应|不适用于)[^。；]{0,16}(?:(?:使用|访问|注册|登录)(?=$|[，。；）)、])|(?:使用|访问|注册|登录)(?:为)?(?:本|我们的?|我司的?|我行的?)?(?:服务|平台|应用|产品|软件|网站|APP|小程序|[账帐][号户]|用户|会员)|(?:使用|注册)[^。；，]{0,8}(?:条件|要求|资格)|提供)|(?:不向|不面向|不针对|不接受|不支持|禁止|拒绝|不允许)[^。；，]{0,6}(?:(?:未满|不满|低于)?\s*(?:十[四六八]|1[4-8])\s*周?岁(?:以下)?|未成年人|儿童)[^。；，]{0,8}(?:提供|开放|使用|注册|服务)|(?:仅|只)(?:向|面向|供|限|对|允许)(?:年满)?[^。；，]{0,4}(?:成年人|(?:十[六八]|1[68])\s*周?岁(?:及)?以上)[^。；，]{0,12}(?:提供|开放|使用|注册|服务)/,
    not: /监护人|认证服务|提供[^。；，]{2,8}服务|父母|家长|除非|未成年人模式|青少年模式|儿童模式|部分(?:功能|服务)|(?:该|此|上述|某些)(?:功能|服务)|提供(?:手机|身份|信息|您|你)/,
    why: 'children may not use it at all',
    yes: [
      '如果你未满十六周岁，请勿以任何方式使用我们的服务',
      '未满18周岁的，不得注册本平台账号',
      '我们不向未满十四周岁的儿童提供服务',
      '本服务仅向成年人开放',
      '不满16周岁的，不符合注册的要求，我们不收集其信息',
      '不满十八周岁的，不得使用',
    ],
    no: [
      '未满十四周岁的，未经监护人同意不得使用',
      '我们的产品主要面向成年人',
      '不满14周岁的，请在监护人指导下使用',
      '未成年人不得使用该功能',
      '未满18周岁者不得使用红包支付',
      '未满18周岁的，不符合抽奖的条件',
    ],
  },
  {
    id: 'en.shut-out',
    value: 'children',
    pattern:
      /(?:\bif you are (?:under|younger than|below|not (?:at least|yet))\b[^.;]{0,30}\b(?:1[4-8])\b[^.;]{0,60}\b(?:not|cannot)\b[^.;]{0,20}\b|\b(?:must be|are required to be) (?:at least |over )?(?:1[4-8])\b[^.;]{0,40}\bto )(?:(?:use|access) (?:our|the|this|these) (?:\w+ )?(?:services?|sites?|websites?|apps?|applications?|platform)\b|(?:register|sign up)(?=\s*(?:[.,:]|$| (?:for|with) (?:us|an account|our))))/i,
    not: /\b(?:parents?|guardian|parental|unless|without)\b/i,
    why: 'children may not use it at all',
    yes: ['If you are under 16, please do not use our service', 'You must be at least 18 years old to register'],
    no: [
      'If you are under 18, you may not use our service without consent of a parent',
      'If you are under 13, do not register',
      'You must be at least 16 to register for the race',
      'If you are under 18, you cannot use our gift cards',
    ],
  },
];

/** Children may use it, with their guardians' consent. */
export const letIn: readonly Rule<'children'>[] = [
  {
    id: 'zh.let-in',
    value: 'children',
    pattern:
      /(?:儿童|(?:十四|14)\s*周?岁|未成年)[^。]{0,60}(?:监护人|父母|家长)[^。；]{0,20}(?:同意|授权|许可|陪同|指导)|(?:同意|授权|许可)[^。；]{0,12}(?:监护人|父母|家长)|(?:儿童|青少年|未成年人)(?:模式|个人信息保护规则|隐私)/,
    not: /(?:十六|16)\s*周?岁(?:及)?以上|未经|发现|没有[^。；，]{0,8}同意/,
    why: 'children with consent',
    yes: ['未满14周岁的，须经监护人同意', '未成年人应在监护人指导下使用', '请阅读《儿童隐私保护指引》'],
    no: ['年满十六周岁以上的未成年人须监护人同意', '如发现未经监护人同意收集了儿童信息，我们会删除'],
  },
  {
    id: 'en.let-in',
    value: 'children',
    pattern:
      /\b(?:parents?|parental|guardians?)\b[^.;]{0,30}\b(?:consents?|permission|approv\w{1,3}|supervision)\b|\b(?:consent|permission|approval|supervision) (?:of|from|by) (?:\w+ ){0,3}(?:parents?|guardians?)\b/i,
    with: /\b(?:child(?:ren)?|kids?|minors?|teen\w{0,6}|under|younger|below)\b/i,
    not: /\b(?:without|unless|not (?:knowingly|obtained)|discover\w{0,2}|learn\w{0,2}|aware|believe)\b/i,
    why: 'children with consent',
    yes: ['Children under 16 need permission from a parent', 'Minors play with parental consent'],
    no: ['If we learn that a child signed up without consent of a parent, we erase it', 'Parents approve the menu'],
  },
];

/** Nothing goes abroad now: what would be done if it did is not asked for. */
export const kept: Rule<'export'> = {
  id: 'zh.kept',
  value: 'export',
  pattern:
    /(?:目前|现阶段|暂时?|当前|现在)[^。；，]{0,16}(?:未|不|没有|无)[^。；，]{0,10}(?:跨境|出境|境外)[^。；，]{0,8}(?:传输|提供|转移|共享|存储|情[形况]|业务)?|(?:未|不会?|没有|无需?)(?:将|向|把|进行|涉及|存在)[^。；，]{0,24}(?:跨境|出境|至境外|到境外|向境外)[^。；，]{0,8}(?:传输|提供|转移|共享|情[形况])?/,
  not: /未(?:经|获|取|征|得)|除(?:非|了|以下|下列|上述)|除外|以下情[形况]|下列情[形况]|(?:境外|出境|跨境)[^。；]{0,24}(?:但|不过|然而)(?!是?[^。；，]{0,6}(?:如|若|倘|一旦|今后|将来|未来))|(?:银行卡|敏感)[^。；]{0,8}(?:信息|号)/,
  why: 'denied for the present',
  yes: [
    '我们目前未跨境传输在境内收集的信息，若我们需要转移的，会征得您的同意',
    '目前不涉及向境外提供个人信息的情形',
    '我们不会把订单传输至境外',
    '我们暂不存在跨境传输的情况',
    '目前不涉及跨境传输，但如有需要会征得同意',
    '但机房都在国内，不存在跨境转移的情况',
  ],
  no: [
    '未经你同意，我们不会将信息传输至境外',
    '未获得你的同意，我们不会将信息传输至境外',
    '除以下情形外，我们不会将信息传输至境外',
    '我们会将信息传输至境外',
    '照片不会存储到境外，也不会将它传输至境外，但订票时会发给境外航司',
    '我们不会将你的敏感信息传输至境外',
  ],
};

/** A company by its form and place. */
export const company = {
  china: /有限公司|有限责任公司|股份公司|(?:中心|局|委员会|大学|银行|集团|工作室|合作社)$/,
  europe:
    /\b(?:GmbH|AG|B\.?V\.?|N\.?V\.?|S\.?A\.?S?\.?|SARL|S\.?r\.?l\.?|S\.?p\.?A\.?|Oy|AB|ApS|A\/S|SE|UAB|d\.o\.o|s\.r\.o|SIA|OÜ|PLC|Limited|Ltd)\b/,
  states: /\b(?:Inc|LLC|Corp|Corporation|LP|L\.P)\b/,
  taiwan: /(?:台灣|臺灣|台湾)|股份有限公司台/,
  hongKong: /香港|Hong Kong/,
} as const;

/** The text names the law or its people. */
export const named = {
  cn: /中华人民共和国|个人信息保护法|网络安全法|\bPIPL\b|People[’']s Republic of China/g,
  eu: /\bGDPR\b|General Data Protection Regulation|European (?:Union|Economic Area)|\bEEA\b|\bUK residents\b|通用数据保护条例|欧盟|欧洲经济区/g,
  us: /\bCCPA\b|\bCPRA\b|\b(?:California|Virginia|Colorado|Texas)(?=[^.,]{0,30}\b(?:residents?|consumers?|laws?|[Pp]rivacy|[Cc]ivil|users|customers|rights|[Nn]otice|Shine|Consumer)\b)|\b(?:in|of) (?:California|Virginia|Colorado|Texas)\b|United States residents|加州/g,
  tw: /個人資料保護法|个人资料保护法|台灣|臺灣/g,
  hk: /[個个]人[資资]料[（(](?:私[隱隐]|隐私)[）)][條条]例|Personal Data \(Privacy\) Ordinance|私隱專員/g,
} as const;
