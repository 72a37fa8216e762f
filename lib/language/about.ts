import { names } from './en/names';
import { ownerLabels } from './owner-labels';

/** Signs by which a line is made to stand out. */
const decor = String.raw`[\s*＊≡=＝~#◆◇★☆■□●○▲△※◎|｜<>\[\]–—-]{0,8}`;
const nameLetter = '[A-Za-z0-9\\p{Script=Han}+·]';
/** Whose data a document is on, or on what occasion, in its name. */
const whose =
  '(?:用户|会员|客户|顾客|访客|患者|病人|就医民众|民众|读者|儿童|未成年人|学员|学生|家长|玩家|住客|旅客|乘客|住户|业主|员工|求职者|投稿人|网上|在线|预约|挂号|报名|注册|订房|购物|服务)';
/** A name in an English title: each word with a capital, but for small ones inside. */
const titleName = String.raw`(?!(?:Your|Our|My|The|This|A|An|We|Privacy|Data|Personal|Information|Cookies?|Legal|Website|How|What|Notice|Policy|Statement|PRIVACY|YOUR|OUR|DATA)\b)[A-Z0-9][\w.'’&+-]{1,24}(?: (?:[A-Z0-9&][\w.'’+-]{0,24}|of|the|and)){0,4}?`;
/** What a document on data is called. */
const documentName =
  '(?:隐私权?|个人信息|个人资料|资料|数据|信息)(?:[及和与暨、]|隐私权?|个人信息|个人资料|资料|数据|信息|安全|Cookies?|保护|收集|处理|使用|利用|保密|告知){0,5}(?:政策|策略|声明|条款|协议|通知书?|说明书?|告知书?|告知|须知|规则|规范|规约|准则|守则|办法|指引|指南|公告|问答|小?贴士|小本本|小纸条|小册子|简介|白皮书|承诺书?|约定|同意书|手册)';

/**
 * How policies name their service, its operator and their dates. Data for lib/facts/about. Letters and digits are written as ranges: of
 * \p{L} a browser makes a pattern in 3 ms, of these in a tenth of one, and the first card waits for them.
 */
export const about = {
  /** The service in a title: «X privacy policy». */
  titles: [
    /《\s{0,8}(?<s>[^《》]{1,24}?)\s{0,8}(?:APP|App|app|软件|平台|用户|客户端|小程序)?(?:隐私(?:权)?(?:保护)?(?:政策|声明|协议|条款|通知|指引|保护|说明)|个人信息(?:保护|处理|(?:及|和|与)隐私保护)(?:政策|规则|声明))[^《》]{0,8}》/g,
    /^\s{0,8}(?<s>[A-Za-z0-9À-\u167f\u1681-\u1fff·&'’ .]{2,24}?)\s{0,4}[–—|:]\s{0,4}privacy\s*$/gim,
    /^\s{0,8}privacy (?:policy|notice|statement) (?:of|for) (?:the )?(?<s>[A-Za-z0-9À-\u167f\u1681-\u1fff\u3005-\u3007\u3040-\ud7a3+·&'’ .-]{2,24}?)(?: (?:app|application|website|mobile app))?\s*$/gim,
    /^\s{0,8}(?:关于|致[^，。]{1,12}[：:])\s?[“"「《](?<s>[^“”"「」《》]{1,24})[”"」》]\s?(?:APP|App|app|软件|平台|小程序)?的?(?:隐私|个人信息|信息)/g,
    /^\s{0,8}[Pp]rivacy (?:at|for|on|in|with) (?<s>[A-Z][A-Za-z0-9À-\u167f·&'’ .-]{1,24}?)\s*$/gm,
    /^\s{0,8}(?<s>[A-Z][A-Za-z0-9À-\u167f·&'’ .]{1,24}?)\s{0,4}[:|–—]\s{0,4}(?:[Yy]our |[Oo]ur )?(?:[Dd]ata|[Pp]rivacy|[Pp]ersonal data) (?:[Nn]otice|[Pp]olicy|[Ss]tatement|[Ii]nformation|and you)\b/gm,
    /^\s{0,8}(?<s>[A-Z][A-Za-z0-9À-\u167f·&'’ .]{1,28}?)(?: (?:study |mobile )?(?:app|website|site|service|game))?\s{0,2}[:|–—]\s{0,4}(?:(?:about |what (?:I|we) do with )?[Yy]our (?:data|particulars|details|information)|[Dd]ata (?:sheet|protection|use|facts|charter)|[Pp]rivacy (?:at a glance|explained|in brief|in plain words|facts|charter|promise|rules|sheet)|(?:[Pp]articipant |[Pp]atient |[Uu]ser )?[Ii]nformation (?:about|on) (?:your )?data)\s*$/gm,
    /^\s{0,8}(?:[Dd]ata [Pp]rotection|[Pp]rivacy) (?:[Ee]xplanation|[Dd]eclaration|[Ii]nformation|[Rr]ules|[Cc]harter|[Pp]romise|[Nn]otes?) (?:of|for|by) (?:the )?(?<s>[A-Z][A-Za-z0-9À-\u167f·&'’ .-]{1,30}?)\s*$/gm,
    /^\s{0,8}[“"「《]?(?<s>[A-Za-z0-9À-\u167f\u1681-\u1fff\u3005-\u3007\u3040-\ud7a3+·]{2,16}?)[”"」》]?\s?(?:APP|App|app|软件|平台|小程序)?(?:的)?(?:(?:隐私(?:问答|须知|告知书?|公告|简介|承诺|那些事|小贴士|简明版))|(?:个人信息|信息)(?:收集(?:使用)?(?:清单|说明|规则)|使用?(?:告知书|须知)|处理(?:规则|说明|告知书|清单)|保护(?:说明|须知|告知书)))\s*$/gm,
    /^\s*《(?<s>[^《》]{2,16})》(?:手游|游戏|APP|App|app|软件|平台|用户|客户端|小程序){0,4}\s*(?:隐私(?:权)?(?:保护)?(?:政策|声明|协议|条款|通知|指引|保护|说明)|个人信息(?:保护|处理|(?:及|和|与)隐私保护)(?:政策|规则|声明))/g,
    /^\s{0,8}(?<s>[A-Za-z0-9À-\u167f\u1681-\u1fff\u3005-\u3007\u3040-\ud7a3+·&'’ .-]{1,36}?)(?:\s{0,8}(?:-|—|_|\||·|：|:))?(?:\s{0,8}(?:APP|App|app|软件|平台|用户|客户端|小程序))?\s{0,8}(?:(?:个人信息(?:[及和与暨]|[（(](?=隐私[）)])))?隐私[）)]?(?:权)?(?:[及和与暨]个人信息)?(?:保护)?(?:政策|声明|协议|条款|通知|指引|保护|说明|策略)|收集个人信息的?声明|privacy (?:policy|notice|statement))/gim,
  ],
  /**
   * The service in a text's first line, where that names the document in any way that such documents are called: 'X member data notice'.
   * Tried on the first lines alone.
   */
  firstLines: [
    new RegExp(
      `^${decor}[《「『“【〈](?<s>[^《》「」『』“”【】〈〉，。；]{2,16})[》」』”】〉][^。，；：]{0,12}?${documentName}[^。；？?！]{0,16}$`,
    ),
    new RegExp(
      String.raw`^${decor}(?<s>${nameLetter}{2,20}?)(?:[（(][^（）()]{1,30}[）)])?[*＊]{0,3}(?:\s{1,3}[\p{Script=Han}]{0,6}?)?(?:\s{0,3}[|｜–—:：·・_-]{1,3}\s{0,3})?\s?(?:浏览器扩展|浏览器插件|微信小程序|微信公众号|公众号|小程序|网站|手游|游戏|APP|App|app|软件|平台|客户端|插件|扩展|系统)?(?:[–—-]{1,2})?${whose}{0,2}的?\s?${documentName}[^。；？?！]{0,16}$`,
      'u',
    ),
    new RegExp(
      String.raw`^${decor}${documentName}\s{0,3}(?:[–—|｜:：·・]|--?|\s-)[–—-]{0,2}\s{0,3}(?<s>${nameLetter}{2,16}?)${decor}$`,
      'u',
    ),
  ],
  /** The same in English: in marks, before or behind a stroke, after 'on' or 'for', as who handles what is told. */
  firstLinesEn: [
    /^(?!.{0,90}[.!?;]\s{0,3}$)(?=.{0,120}\b(?:privacy|data|information|personal|what we know)\b).{0,80}[“"«](?<s>[A-Z][^“”"«»]{1,30}?)[”"»]/i,
    new RegExp(
      String.raw`^(?!.{0,90}[.!?;]\s{0,3}$)\W{0,4}(?<s>${titleName})(?: (?:app|application|website|site|service|game))?\s{0,2}(?:[|–—:·•]| - )(?=.{0,80}\b(?:[Pp]rivacy|PRIVACY|[Dd]ata|DATA|[Ii]nformation|INFORMATION|[Pp]ersonal)\b)`,
    ),
    new RegExp(
      String.raw`^(?!.{0,90}[.!?;]\s{0,3}$)\W{0,4}(?:How|What) (?:the )?(?<s>(?:The )?${titleName}) (?:handles|uses|treats|keeps|collects|protects|looks after|deals with|does with|knows|works with|processes)\b`,
    ),
    new RegExp(
      String.raw`^(?!.{0,90}[.!?;]\s{0,3}$).{0,60}\b(?:[Pp]rivacy|PRIVACY|[Dd]ata|DATA|[Ii]nformation|[Dd]etails)\b[^.;]{0,50}?(?:\s?[|–—:·•]| -| (?:on|at|with|in|of|for|from|by))\s(?:the )?(?<s>${titleName})(?: (?:[Kk]eyboard|[Aa]pp|[Aa]pplication|[Ww]ebsite|[Ss]ite|[Ss]ervice|[Gg]ame|users|customers|members|players))?\s{0,4}$`,
    ),
  ],
  /** After a name in such a line: the name is a company's; it is one of two. */
  companyFollows: /^(?:股份|有限|公司|集团)/,
  otherName: /^[（(](?<name>[^（）()]{1,30})[）)]/,
  /** What stands between the parts of a page's title, and what a part of it is that names a document. */
  titleGap: /(?<!\s)\s*[|–—:：·•_]\s*|(?<!\s)\s+-\s+|-(?=[^\s])(?<=[^A-Za-z]-)/,
  inMarks: /[「『《【“]([^「」『』《》【】“”]{2,16})[」』》】”]/g,
  document: /privacy|policy|terms|cookie|legal|notice|home|help|cent(?:er|re)|隐私|政策|协议|声明|条款|首页|帮助|中心|登录|规则/i,
  /** A title that names no service. */
  bareTitle: /^\s{0,8}(?:our )?privacy (?:policy|notice|statement)\s{0,8}$/i,
  /** A line that is a policy's title, whole. */
  wholeTitle:
    /^[\s《【“]*[^。，；]{2,36}(?:隐私(?:权)?(?:保护)?(?:政策|声明|协议|条款|通知|指引|保护|说明|策略)|个人信息(?:保护|处理|及隐私保护|和隐私保护)(?:政策|规则|声明|指引)|隐私(?:问答|须知|告知书?|公告|简介|简明版)|(?:个人信息|信息)(?:收集(?:使用)?(?:清单|说明|规则)|使用?(?:告知书|须知)|处理(?:说明|告知书)|保护(?:说明|须知|告知书))|privacy (?:policy|notice|statement))[》】”\s]*(?:[（(][^（）()]{0,20}[）)])?$/i,
  /** The service in a sentence. */
  sentences: [
    /欢迎(?:您)?(?:使用|访问|来到|选择|下载)\s*[“"「【《]?(?<s>[A-Za-z0-9À-\u167f\u1681-\u1fff\u3005-\u3007\u3040-\ud7a3+·]{2,16}?)[”"」】》]?(?:APP|App|app|软件|平台|产品|服务|应用|客户端|小程序|！|!|，|。|及|的|（|\()/g,
    /(?:使用|访问|下载|安装|注册|登录|适用于)\s*[“"「【](?<s>[A-Za-z0-9À-\u167f\u1681-\u1fff\u3005-\u3007\u3040-\ud7a3+·]{2,16}?)(?:APP|App|app)?[”"」】]/g,
    /(?:使用|访问|下载|安装|注册|登录|开发的|提供的|适用于)(?!使用|访问|下载|安装|注册|登录)(?<s>[A-Za-z0-9À-\u167f\u1681-\u1fff\u3005-\u3007\u3040-\ud7a3+·]{2,12}?)(?:APP|App|app|客户端|软件|小程序|平台|提供的|的(?:服务|产品)|服务时)/g,
    /(?:是|系|作为)\s*[“"「【]?(?<s>[A-Za-z0-9À-\u167f\u1681-\u1fff\u3005-\u3007\u3040-\ud7a3+·]{2,14}?)[”"」】]?的(?:运营者|运营方|运营主体|开发者|提供者|经营者)/g,
    /[“"「【](?<s>[A-Za-z0-9À-\u167f\u1681-\u1fff\u3005-\u3007\u3040-\ud7a3+·]{2,16}?)[”"」】](?:APP|App|app|软件|平台|产品|应用|客户端|小程序|（以下)/g,
    /(?:^|[。，、“”]|(?<=[）)])\s*[是为])\s*(?<s>[A-Za-z0-9À-\u167f\u1681-\u1fff\u3005-\u3007\u3040-\ud7a3+·]{2,12}?|[A-Za-z][A-Za-z0-9·&]{0,12} {1,2}[\p{Script=Han}A-Za-z0-9]{1,12}?)\s*[（(](?![^（()）]{0,8}本(?:府|局|校|会|院|署|处))(?:[A-Za-z0-9 .·&'-]{1,20}[，,、]\s?)?(?:(?:以下|下文|或|亦|又|下){0,4}(?:简称|称|统称|合称)为?|[“"]我们)[^）)]{0,20}[）)]/gu,
    /[（(]\s?[“"「](?<s>[\p{Script=Han}A-Za-z0-9]{2,12})[”"」](?:、|及|或|，|与|和)\s?[“"「](?:我们|本公司)/gu,
    /(?:软件|应用|产品|平台|APP|App)\s*《(?<s>[^《》]{2,16})》/g,
    /为\s*[“"「【《]?(?<s>[A-Za-z0-9À-\u167f\u1681-\u1fff\u3005-\u3007\u3040-\ud7a3+·]{2,16}?)[”"」】》]?\s*(?:单独|专门)(?:配置|制定|制订|准备|编写)/g,
    /[“"](?<s>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}),?[”"],?\s*(?:or\s*)?[“"](?:[Tt]he )?(?<own>[Cc]ompany|[Ww]e|[Uu]s|[Oo]ur)\b/g,
    /\b(?<s>[A-Z][\w'’-]{1,40}(?: [A-Z][\w'’-]{1,40}){0,2})(?:'s|’s)? (?:(?:mobile |web |online )?(?:app|apps|application|game|games|website|site|platform|services?)|privacy|experience|account|users?|team)\b/g,
    /\b(?<s>(?:[A-Z0-9]|[a-z](?=[A-Z]))[\w'’.-]{1,40}(?::? [A-Z][\w'’-]{1,40}){0,4}),? [(（](?:[Hh]ereinafter |[Cc]ollectively,? |[Tt]ogether,? )?(?:[“"'‘](?:[Ww]e|[Uu]s|[Oo]ur|I|[Mm]e|[Mm]y)[,.”"'’]{1,3} (?:or |and )?){0,4}(?:[Tt]he |[Oo]ur )?[“"'‘](?:[Tt]he |[Oo]ur |[Tt]his )?(?:[Bb]ot|[Ee]xtension|[Aa]pp|[Aa]pplication|[Ss]ervices?|[Ss]ite|[Ww]ebsite|[Pp]latform|[Gg]ame|[Ss]oftware|[Pp]roducts?|APP|SERVICES?|SITE|WEBSITE|GAME)\b/g,
    /^\s{0,4}(?<covers>[Aa]pplicable to|[Aa]pplies to|[Aa]pp(?:lication)? name|[Aa]pp|[Gg]ame|[Pp]roduct)\s?: (?<s>[A-Z0-9][\w'’.-]{0,40}(?: (?:[A-Z0-9][\w'’-]{0,40}|&|—|–|of|by|the|and|in|for)){0,6})(?=\s{0,4}(?:[·|•,;(]|$))/g,
    /\b(?:application|app|program|website|service|game)\b[^.;“”"]{0,80}\b(?:named|called|known as)\s[“"‘']?(?<s>[A-Z][\w'’-]{1,30}(?: [A-Z][\w'’-]{1,30}){0,3})/g,
    /\b(?:using|use|uses|joined|join|of|on|(?<!\b(?:register|enrol|sign|signed|log|logged|connect|connected|pay|paid|in|up)\b[^.;,]{0,30})(?:through|via)|access(?:ing)?|download(?:ing)?|install(?:ing)?) (?<s>[A-Z][a-z]{0,40}[A-Z]?[a-z0-9]{1,40}(?: [A-Z][a-z0-9]{1,40})?)(?=[,.;)]| (?:you|to|and|or|is|are|may|by|for|we|from|as|in)\b)/g,
    /《(?<s>[\p{Script=Han}A-Za-z0-9]{2,12}?)(?:APP|App)?(?:用户|儿童|第三方|会员|软件|服务|注册|个人信息|已收集|应用权限)[^《》]{0,16}(?:协议|清单|规则|声明|目录|列表)》/gu,
    /^(?!This |It |That |There |Our |Here )(?<s>[A-Z][\w'’-]{1,30}(?: [A-Z][\w'’-]{1,30}){0,2}) is an? (?:[\w-]{2,16}(?: \/)? ){0,5}(?:app|project|bot|client|program|extension|add-on|plug-?in|game|service|tool|web ?site|site|platform|store|shop|program)\b/g,
    /^[“"「《]?(?<s>[\p{Script=Han}A-Za-z0-9]{2,12}?)[”"」》]?(?:是|系)(?:由)?[^，。；]{2,30}(?:公司|开发者|工作室|局|学校|医院|中学|小学|大学)[^，。；]{0,6}(?:的|主办|运营|开发|推出|提供)[^，。；]{0,16}(?:小程序|App|APP|应用|平台|产品|软件|网站|服务|系统)/gu,
    /^(?:[AQ答][：:])?[“"「《]?(?<s>[\p{Script=Han}A-Za-z0-9]{2,10}?)[”"」》]?(?:小程序|App|APP|平台|应用)?由[^，。；]{2,30}(?:公司|开发者|工作室|局|学校|医院|中学|小学|大学)[^，。；]{0,6}(?:运营|开发|提供|主办)/gu,
    /\b(?:built|created|developed|made|offers?) the (?<s>[A-Z0-9][\w'’:-]{0,40}(?: [A-Z0-9][\w'’:-]{0,40}){0,4}) (?:app|application|game)\b/g,
    /\b(?:app|application|game|website|platform|extension|service) [(（][“"‘']?(?<s>(?!i?OS\b|Android|App|Application|Service|Site|Website|Platform|Game|English)[A-Z0-9][\w'’-]{1,30}(?: [A-Z0-9][\w'’-]{1,30}){0,3})[”"’']?[)）]/g,
    /(?:^|[.;]\s|\bhow |\bthat |\bwhen |\bif )(?<s>[A-Z][\w'’-]{1,40}(?: [A-Z][\w'’-]{1,40}){0,2}) (?:does not|keeps|stores|handles|collects|requests|respects|works)\b/g,
    /(?:提供|推出|经营|运营|办理)\s{0,2}[《「](?<s>[^《》「」]{2,16})[》」](?=[^。，；]{0,8}(?:游戏|服务|平台|网站))/g,
    ...names.sentences,
    /(?<s>[A-Za-z0-9\u3005-\u3007\u3040-\ud7a3+·]{2,16}?)的?(?:所有|全部)(?:产品|服务)[^。，；]{0,8}(?<covers>适用本)/g,
    /「(?<s>[^「」。，；]{2,40})」(?:将|不会|会|有权|使用|采取|可能|不得|仍然|为了)(?=[^。]{0,24}(?:您|你|用户|会员|个人|资料))/g,
    /(?<![A-Za-z0-9.@])(?<s>[A-Z][A-Za-z0-9+&]{1,18})\s?(?:(?:相关)?网站(?:所|会|将|内|于|的?隐私)|所(?:收集|取得)的?个人信息|不会将|于网站内收集)/g,
  ],
  /** What looks like a service and is none. */
  noService:
    /^(?:敏感|生物识别|一般|必要|重要|特殊|收集|处理|会员|顾客|本|该|我们|我司|您|你|用户|此|其|我|公司|平台|软件|应用|产品|服务|隐私|政策|协议|APP|app|App|前言|引言|更新|版本|儿童|第三方|相关|以下|所有|我们的|本公司|本平台|本应用|本软件|手机|移动|个人|欢迎|关于|the|this|our|your|privacy|we|us|you|company|any|third|these|personal|information|a|an|of|and|to|policy|if|their|his|her|its|no|every|some|first|last|company|(?:United )?States(?: of America)?|company['’]s|covered|certain|various|several|it|he|she|they|who|what|here|from|with|before|after|until|during|through|under|how|why|where|please|note|yes|delivery|payment|analytics|advertising|customer|support|mobile|online|web|social|such|other|each|all|for|by|when|as|in|on|changes|contact|data|children['’]s|california|european|internet|cookie|cookies|访问|更新后|适用于|适用|使用|下载|安装|登录|注册|提供|previous|applications?|products?|games?|platforms?|software|agreement|terms|notice|statement|account|program|store|clients?|visitors?|parties|的产品和|产品和|本次|以上|members?['’]s?|member|members|service|services|website|websites|sites|apps|site|user|users|网络|第三方网站|第三方SDK|关联公司|授权|互联网|法律|SDK|sdk|账号|功能|业务|游戏|手游|服务时|我行|我社|我中心|社交媒体.*|简明版|用户服务|有关|相关服务|(?:(?:clients|customers|visitors|users|members|patients|supporters|donors|guests|passengers|readers|parents|pupils|students|employees|staff|applicants|candidates|volunteers|players|subscribers|residents|tenants|children|families)(?:,? (?:and|&)?\s?)?){1,4}|service providers?|let(?:['’]?s)?|SNS|app name|(?:[A-Za-z]{2,12} ){0,3}(?:residents|consumers|citizens|employees|applicants|data subjects|individuals)|privacy policy|privacy notice|ICO|FTC|GDPR|CCPA|COPPA|EU|EEA|针对某些.*|首页|(?:打印|返回|关闭|分享|收藏|转发)(?:本|此|该|当前|首|上|主|列表|窗口|页).*|(?:致|告)(?:全体|所有|各位|广大|尊敬|亲爱).*|.*(?:须知|公告|通知|通告|守则|启事|告知书)|print|back|home|menu|skip|search|log ?in|sign ?in|top)$/i,
  /** What the name of one who makes things ends in. */
  maker: / (?:Games|Studios?|Labs)$/,
  /** What is never a policy's own service: makers whose products others build in, systems, and frameworks that one certifies to. */
  ofOthers:
    /^(?:google|facebook|apple|android|ios|(?:the )?(?:(?:EU|Swiss)[- –]?U\.?S\.? )?(?:privacy shield|safe harbou?r|data privacy framework)(?: (?:framework|principles))?)$/i,
  /** The service where the text says what it calls 'this product'. */
  calledThis:
    /(?:^|[《“"「【。，的是])\s?(?<s>[A-Za-z0-9À-\u167f\u1681-\u1fff\u3005-\u3007\u3040-\ud7a3+·]{2,16}?)\s?[》”"」】]?\s?[（(](?:以下|下文|下)(?:简称|统称|称)[^（）()]{0,24}本(?:产品|应用|软件|游戏|平台|APP|App|app|网站|小程序)/g,
  /** What stands before and after a document that is cited beside this one: 'besides the 《X privacy policy》'. */
  citedBefore: /(?:除了?|在|相比|较)\s*$/,
  citedAfter: /^(?:[^。，；]{0,40}(?:之?外|另有)|的?基础之?上|[，,]\s?本(?:版本|政策|指引))/,
  /** What stands around a product's name and is no part of it. */
  aroundName: [
    /^\s*\d{1,2}\s*[.、．)）]\s*/,
    /^(?:欢迎|使用|关于|本|《|【|“|"|「|『|[<〈])+/,
    /股份有限公司|['’]s(?:\s(?!.{0,80}\b(?:Limited|Ltd\.?|Inc\.?|LLC|Company)$).{0,200})?$/,
    /(?:APP|App|app|软件|平台|用户|客户端|小程序|网站|产品|服务|运营[者方]|的|应用|及其?相关|移动端|儿童|未成年人|会员|顾客|[和及]){1,8}$/,
    / (?:mobile|web|online|game|the)$/i,
    /[《》【】“”‘’'"<>〈〉\s]{1,40}$|^[\s‘']{1,40}/g,
  ],
  /** What no product's name holds. */
  notInName:
    /^(?:While|When|If|As|Although|Because|Since|Where|But|So|Once|How|Why|What) |受此|对此|明白本|用户(?:使用|同意|提供)|(?:本府|本局|本校|本会)$|[。，；：您你]|.(?:如果|对于|针对)|详见|范围|如下|情况|^(?:本|该|其|各|第三方)|我们|隐私|政策|协议|信息|有限公司|或$|^或|^的|(?:^.{5,}|[是为享有让使能可以用问于的在对与和及受向从将装录册载该]|^)本$|功能|期间|.等(?=[\p{Script=Han}])|(?:服务|平台|产品|业务|过程|之)[时前后]$|^(?:除非|若|如果|倘若|即使|鉴于|任何|对于|其他|这些|诸如|公司的|上述|机号|当|如|及|并|和|与|通过|以及)|\b(?:to|this|the|our|your|when|each|such|changes)\b|\b(?:data|information|cookies?|identifiers?|policy|pages)$/iu,
  mailHost: /@([\w-]{1,40}(?:\.[\w-]{1,30}){1,3})/g,
  pageHost: /\b(?:https?:\/\/(?:www\.)?|www\.)([\w-]{1,40}(?:\.[\w-]{1,30}){1,3})/gi,
  /** Says whose a service is that is built in. */
  built:
    /\bis an? [^.]{0,60}\b(?:service|tool|platform|provider|network)s?\b[^.]{0,20}\b(?:provided|offered|operated) by\b|\b(?:uses?|using) [A-Z][^.]{0,40}\b(?:of|from|provided by|operated by)\b/,
  /** Words by which a company is said to be the one that answers for the service. */
  operator:
    /(?:以下|下文|[（(]下|[（(]后)(?:简称|称|统称)[^）)]{0,24}(?:我们|本公司|公司|[“"「『])|(?:是|系)[^，。；]{2,36}公司[^，。；的]{0,10}的[^，。；]{0,12}(?:网站|网店|商城|社区|系统|公众号|插件|扩展|门户|电子报)|服务的(?:提供|运营)[方者](?!的)|(?:运营(?:者|方|单位|主体)|经营者|开发者(?:名称)?|公司(?:名称|全称)?|主办单位|提供(?:者|方)|版权所有|服务提供者)(?:\s*(?:为|是))?\s*[：:是为]|由[^。]{0,40}(?:提供|运营|经营|开发|开办|研发|所有|制定)|[“"「]我们[”"」]|(?:我们|本公司)[^。]{0,6}(?:是|指|即)|隶属|旗下|及其关联(?:方|公司)|主办(?:的|、|，|并|及|和)|(?:提供|开发|运营)的|公司的[^，。；]{0,8}(?:小程序|App|APP|应用|平台|产品|软件|服务)|作为[^。]{0,24}(?:运营者|运营方|开发者|提供者)|(?:解释权|所有权|版权)[^。]{0,4}归|hereinafter|\((?:the )?[“"](?:company|we|us)|our company|[“"](?:we|us|our|company)[”"]|(?:provided|operated|developed|owned) by|\btrad(?:e|es|ing) as\b|\b[Ss]ponsor(?:ed by|:)|“?we”?,|controller|built the/i,
  /** A group's name, given a shorter one. */
  groupCalled: /集团(?:及其?(?:旗下)?各?(?:关联|附属|成员|子)公司)?\s?[（(](?:以下|下)(?:简称|称|统称)/,
  /** Between companies that answer together. */
  jointly: /^\s?[和与及]\s?$/,
  /** What no company but the answering one is called. */
  ourselves:
    /(?:简称|合称|统称|以下称|称为?)[^）)。；]{0,12}[“"「【‘]?(?:我们|本公司|我司|我方|运营方|运营者|我[店院校馆社会局]|咱们|敝(?:公司|社|店)|小店|本(?:集团|[府校会局院署处店站报馆所社园行]|中心|商店|机构|医院|诊所|门诊)(?![\u4e00-\u9fff]))|[（(](?:即|或|亦称)?\s*[“"「]我们|(?:是|系|作为)[^。，；]{0,24}(?:运营者|运营方|运营主体|开发者|经营者)|运营(?:者|方|主体|单位)(?:名称)?\s*[是为]|[“"](?:we|us|I|me),?[”"]|data controller/i,
  /** After a company's name: what it is, and in brackets that the text calls it 'we', or a short name by which it then speaks of itself. */
  calledWe:
    /^[^.;()（）]{0,90}[(（](?:[^()（）]{0,40}[“"‘'](?:[Ww]e|[Uu]s|[Oo]ur|I|[Mm]e|[Mm]y|[Tt]he (?:[Ff]irm|[Tt]rust|[Cc]harity|[Ss]ociety|[Pp]ractice|[Cc]linic|[Bb]ank|[Cc]lub|[Aa]ssociation))\b|["“'‘][A-Z][\w ]{1,24}["”'’][)）] (?:supplies|provides|offers|operates|makes|runs|sells|develops|publishes)\b)/,
  /** A label, whole, before the one who answers for the service: of a book, of a payment, another answers. */
  labelled: new RegExp(
    `(?:^|[·|•\\n]|[a-z]\\w{1,30}, |\\bfollowing ) {0,4}(?:the )?(?:(?:app|game|project|site|service|data) )?(?:${ownerLabels.en}|author|controller)(?: (?:\\+|&|and) [\\w ]{1,24})?\\s?:\\s{0,8}$|${ownerLabels.zh}\\s{0,8}[：:]\\s{0,8}$`,
    'i',
  ),
  /** Between the service's name, with which a sentence begins, and whose it is. */
  serviceOf:
    /^,? (?:is |are )?(?:an?|the|our) (?:(?!(?:of|for|on|in|with|to|from|by|at|that|which|and|or)\b)[\w-]{1,20} ){0,4}?(?:app|application|game|service|product|web ?site|site|platform|network|newspaper|magazine|publication|project|tool|extension)s? (?:from|(?:(?:made|developed|published|owned|operated|provided|offered|run) )?by) (?:the )?$/i,
  /** After a name: brackets in which the text calls it 'the app' or 'the service'. */
  calledThing:
    /^,? [(（][^()（）]{0,80}[“"'‘](?:the |our |this )(?:app|application|game|bot|extension|services?|website|site|platform|software)[,.]?[”"'’]/i,
  /** What stands before the company that answers for the data. */
  controls:
    /(?:是|指)(?![^。，；]{0,12}(?:第三方|合作))[^。，；第]{0,24}(?:产品|服务|平台|应用|软件)[^。，；]{0,6}的?(?:提供者|提供方|运营者|运营方|开发者|经营者)\s?$|\b(?:controlled|processed|operated|provided|run|offered|made) by (?:us|me)\b[^.;()]{0,30}[(（]\s?$|\b(?:data )?controllers?\b[^.;]{0,30}\b(?:is|are)\s{0,8}(?:the company )?$|\b(?:provided|operated|developed|owned|published|issued|made available|made|created|built|written|designed|run|maintained|offered|managed|produced|controlled|brought to you) (?:(?:and|,|&) ?(?:\/or )?(?:\w+ )?(?:operated|controlled|owned|managed|provided|developed|maintained|published|run) )?(?:to you )?(?:solely )?by\s{0,8}(?:the\s{0,4})?$|\b(?:responsible (?:party|body|person)|person responsible)\b[^.;]{0,40}(?:is|:)\s{0,8}$|[“"'](?:we|us|our|the company)[”"'][^.;]{0,40}\b(?:refers? to|means?|is)\s{0,8}(?:the company )?$|\b(?:I|we) trade (?:as|under the name(?: of)?)\s$|(?:^|[.;!?]\s{1,4})(?:we(?:['’]re| are)|I(?:['’]m| am)|my name is)\s$|(?:服务)?(?:提供|经营|运营)者[：:]\s?是?指[^。；，]{0,40}(?:提供|经营|运营)者$|(?:独立|个人)(?:软件)?开发者\s?$|(?:我叫|本人)$|(?:^|[，。！!？?：:~～\s])(?:这里|这边|我们|咱们)(?:就)?是\s?$/i,
  /** English: the policy says, before a company's name, whose handling of information it is about. */
  describes:
    /\b(?:this|our|the following) (?:[\w-]+ ){0,3}(?:policy|notice|statement)\b(?![^.;]{0,60}\bnot\b)[^.;]{0,40}\b(?<!\balso )(?:describes?|explains?|sets? (?:out|forth)|outlines?|discloses?|tells? you|informs? you of|covers?|governs?)\b[^.;]{0,30}\b(?:how|(?:ways?|manner) in which|what (?:personal )?(?:data|information)|(?:practices|policies|procedures) of)\s(?:the )?$/i,
  /** English, behind that name: it is one of several, or what it does is done for us. */
  besideOthers:
    /^[^;]{0,12}\b(?:and|or) (?:our |all |any |some )?other\b|^[^.;]{0,80}\b(?:for us|on our (?:behalf|site|website|app|service)s?)\b/i,
  /** English: a short name that the text says 'we' means, and after a company's name the short one that it gets. */
  weMeans:
    /[“"'](?:[Ww]e|[Uu]s|[Oo]ur|[Tt]he [Cc]ompany),?[”"'][^.;]{0,40}\b(?:refers? to|means?|is|are)\s{1,4}(?:the [Cc]ompany )?[“"']?(?<name>[A-Z][\w&-]{1,20}(?: [A-Z][\w&-]{1,20})?)/g,
  shortened: /^,?\s?[(（](?:the |hereinafter,? |collectively,? |together,? )?[“"'](?<name>[^“”"']{2,40}?),?[”"']/i,
  /** A clause on others' companies. */
  others: /sdk|第三方(?:公司|名称|机构)|合作(?:方|伙伴)|\brepresentative\b|supervisory authorit|data protection authorit/i,
  /** A column of the operator's own products. */
  productColumn: /^(?:产品|应用|软件|APP|小程序|游戏)(?:名称?)?$|^(?:product|app|service)s?(?: name)?$/i,
  /** Titles of columns in a table of the operator's own companies, and in one of others'. */
  ownColumns: /公司(?:名称|全称)|运营(?:者|主体|方)|开发者|主体名称|company|operator|controller/i,
  othersColumns: /sdk|第三方|合作|共享|目的|用途|信息类型|purpose|recipient|processor|shared/i,
  contactTitle: /联系|contact|imprint|who we are|controller/i,
  /** What follows a company that speaks of itself: a promise, or where it is registered. */
  speaks:
    /^(?:及其[^，。；]{0,8}|将|会|一直|始终|十分|非常|高度|充分){0,3}(?:按照本|(?:根据|依据|依照|按照)[^。；]{1,24}制定了?本|依据本|依照本|尊重|重视|深知|承诺|致力|严格遵守)|^(?:[（(][^（()）]{0,30}|[，,／/|｜\s]\s?)(?:注册地址|注册地|住所地?|统一社会信用代码|统一信用代码|统一编号|统编|商业登记|[\p{Script=Han}]{0,2}ICP备)/u,
  /** English: after the company's name it promises what the policy is about. At the beginning of a text only its own company does. */
  promises:
    /^[.,]?(?:\s?[(（][^()（）]{0,90}[)）])?,?(?: (?:and|together with|including) (?:its|our) [^.;]{0,50}?| and [A-Z][^.;()]{0,40}?(?:\s?[(（][^()（）]{0,60}[)）])?)? (?:(?:is|are) (?:strongly |fully |deeply |firmly |also )?(?:committed|dedicated|concerned|pleased|sensitive)|(?:has|have) (?:created|developed|adopted|prepared|established|designed|issued|always)|takes? (?:your|the|its|data|privacy|user|reasonable|seriously)|respects?|values?|cares?|knows?|understands?|recogni[sz]es?|believes?|appreciates?|strives?|wants? you|thanks?|provides? this|welcomes?)\b/,
  /** What stands before a company that has a part and is not the one that answers. */
  partner:
    /(?:关联(?:方|公司)|合作(?:方|伙伴|商)|第三方|供应商|服务商|服务提供方)[：:“"【]?(?:是?指)?$|(?:功能|模块|环节|部分[^。，；]{1,8})[^。，；]{0,6}由$/,
  /** What follows a company that something is given to. */
  given: /^(?:披露|共享|分享|传输)[^。，；]{0,16}(?:信息|资料|数据)|^(?:另行|自行|单独)(?:制[定订]|订立|负责)/,
  /** Who made it, before a colon, at the beginning of a line or of a part of one. */
  madeBy: /(?:^|[|｜·•，。；\s])\s{0,4}(?:经营|开发|制作|维护|主办|发行|营运)(?:者|方|人|商|公司|团队|单位)?(?:名称)?\s{0,4}[：:]\s{0,4}$/,
  /** The name of a house in an address, with its town. */
  inAddress: /[省市县].{1,8}[区镇乡街道路]/,
  /** A line that asks who it is that speaks: the next one answers. */
  whoAsked:
    /谁(?:在做|做的|开发|运营|经营|制作|办的|负责|提供)|(?:我们|你们|咱们|本站|这里|这)(?:到底)?是谁|^.{0,6}(?:运营者|主办单位|经营者|开发者)[：:]?$/,
  /** English: before a company in a line at the head of a text, and behind it: where it is, under which number, since when. */
  bylineLead: /^\s{0,4}(?:(?:[Bb]y|[Ii]ssued by|[Pp]ublished by|[Ff]rom|©|[Cc]opyright|\(c\))\s{1,2}(?:the )?|[Tt]he )?$/,
  bylineRest:
    /^(?:,? ?(?:[•·]|[|–—-][^.;]{0,80}\d|\((?:an? )?(?:registered|company|charity|reg\b|no\b|number|NAIC|CVR|HRB|ABN)|(?:\d{1,4}[a-z]? [A-Z]|[A-Z][\w’'.-]{1,20} [^.;]{0,60}\d)))/i,
  /** What stands with a company and a date in a line at the head or the foot of a text. */
  aroundSignature:
    /(?:自|于|起|正式|生效|施行|实施|执行|启用|发布|公布|公告|更新|修订|修改|制定|编制?|敬启|谨启|版权所有|[\s|｜·•，。；：:（）()-])/g,
  /** What stands before the name that it once had. */
  formerly: /(?:[（(](?:原|曾用)名?|原名|曾用名|前身)[：:为是]{0,2}$|\bformerly (?:known as )?$/i,
  /** A department of the company, or the company as one to write to. */
  addressee:
    /^(?:[^，。；]{0,8}(?:法务|法律|隐私|客服|个人信息保护|信息安全|数据保护|合规)[^，。；]{0,6}(?:部|中心|办公室|小组|专员)|[（(]收)|^[\s／/|｜]{1,4}[\p{Script=Han}]{2,4}[市县][\p{Script=Han}\d\s]{2,24}[号楼室]/u,
  updated:
    /(?:更新|修改)[（(]?(?:日期|时间|于|日)|最(?:近|后|新)(?:一次)?(?:更新|修订|修改|改于|改动|改版)|修订(?:日期|时间|于)|(?:last|latest)[ -](?:updated?|modified|modification|revised|revision|amended|amendment|changed?|edited|reviewed)|updated(?: on)?|revised|revision|amended|date of issue|(?<!(?:effective|valid|in force|apply|applies) )as (?:of|at)[\s:]{0,4}$|\b(?:edition|text) of\s*$|(?:last|latest) (?:rewritten|reworked|overhauled|checked|edit)\b|\b(?:reviewed|refreshed|rewritten|reworked|overhauled|renewed|tidied(?: up)?|looked (?:at|over)|gone over|brought up to date)(?: (?!every\b|once\b)[\w’'-]{1,16}){0,5}[\s:(–—-]{0,4}$|\b(?:issue|version|edition|notice|policy|statement|page|document)(?: is| was)?,? dated(?: of)?\s{0,4}$|\b(?:look at the date|change ?log)[\s:]{0,4}$|(?:^|[.(;·–—-] ?|\b(?:notice|policy|statement|document|page|text) )\s*(?:version\b|v\.|rev\b\.?|stand\b|status\b)[\s:.,;()v\d–—-]{0,16}(?:of|from|dated?|as of)?[\s:]{0,4}$/i,
  /** The day it was put out counts where no later change is told beside it. */
  published:
    /发布|版本日期|公布[日于]|公告[日于时]|订定日|颁布日|制定日|posted|published|released|drafted|written|promulgated|issued|created|adopted|approved by/i,
  /** The day of effect is that of the last change, as the text says: 'look at the effective date above to see when it was last revised'. */
  effectiveTells:
    /\beffective date\b[^.;]{0,80}\b(?:when|last time|date)\b[^.;]{0,60}\b(?:last )?(?:revised|updated|changed|modified|amended)\b|\b(?:revis|updat|chang)(?:e|ing) the [“"‘']?effective date\b/i,
  /** What a date is, said after it; '生效日期：' there is the label of the next date. */
  isUpdated:
    /^\s*(?:更新|修订|发布|修改|修正|增订|订定|改版)(?!日期|时间|于)|^[\s,–—-]{0,3}\(?(?:last|latest) (?:update|change|edit|revision|review)[).]|^[\s,(–—-]{1,3}current\b/,
  takesEffect:
    /^\s*(?:零时|0\s?时)?起?(?:正式|最新|最近|再次|修订|更新|发布|公布|并|后){0,4}(?:生效|施行|实施|启用|起用|执行|(?<=起)(?:适用|算数|有效))(?!日|时间|于)/,
  /** A sentence on the policy itself: a date in it is the policy's, however long it is. */
  ofPolicy:
    /\b(?:this|our|the (?:current|present|new)) (?:[\w-]+ ){0,3}(?:policy|notice|statement|version|agreement)\b[^.;]{0,60}$|(?:本|当前|现行)[^，。；]{0,8}(?:政策|声明|协议|指引|规则|版本)[^。；]{0,24}$/i,
  effective:
    /生效|施行|实施日期|启用日期|effective|in effect\b|in force|takes? effect|valid (?:from|as of|since)|appl(?:y|ies) (?:from|as of)|comes? into|commenc|\b(?:in use|counts?|binding|live|runs?|applicable|starts?) (?:on|from|since)\b[\s:]{0,3}$/i,
  /** What may stand around a date that is alone on its line. */
  aroundDate: /[\s[\]【】()（），,.]|(?:mon|tues|wednes|thurs|fri|satur|sun)day|星期[一二三四五六日]/gi,
  /** A version that is no longer in force. */
  past: /首次|初次|原版|旧版|历史版本|上一?版|前一版|previous|prior|former|earlier|archived?/i,
};
