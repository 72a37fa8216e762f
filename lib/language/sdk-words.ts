/** How policies lay out what they say of SDKs, in Chinese and English. Data for lib/facts/spans and lib/facts/relations. */

export type RecordField = 'name' | 'vendor' | 'data' | 'purpose' | 'link' | 'period' | 'place' | 'permission' | 'other';

/** Fields that tell of a service. */
export const ofServices: ReadonlySet<RecordField> = new Set<RecordField>(['name', 'vendor', 'data', 'purpose', 'link']);

/** What a column title or the key of a line stands for; the first that matches decides. */
export const fieldOf: readonly { field: RecordField; pattern: RegExp }[] = [
  { field: 'other', pattern: /官网|官方网站|首页/ },
  {
    field: 'period',
    pattern:
      /(?:保存|存储|保留|留存|储存|保管|利用|处理)(?:的|之)?(?:期限|期间|时间|时长|时限|周期)|(?:保存|存储|保留|留存|存|放|留)多(?:久|长时间)|^(?:期限|期间|时限|有效期|保存至)$|retention|retained|(?:kept|stored|held|keep|store) (?:it |them |this )?(?:for|until)|how long|(?:storage|retaining|keeping) (?:period|time|duration|term)|^(?:period|duration|expiry|expires|lifetime|life ?span|runs out|lasts|kept)$/i,
  },
  {
    field: 'place',
    pattern:
      /国家|(?:[存放]|保存|存储)(?:在|放)?哪(?:里|儿)?|(?:存储|存放|储存|保存|接收|处理|服务器)(?:的|之)?(?:地点|地区|地域|位置|所在地|地)|^(?:地区|所在地|目的地)$|\bcountr(?:y|ies)\b|^(?:(?:storage|hosting|server|data|processing|entity|their) )?locations?$|^(?:where|region|destination|place)s?$|^(?:where|location|place) (?:of |it is |they are |data is |we )?(?:stor|process|host|locat|keep)/i,
  },
  {
    field: 'permission',
    pattern:
      /^(?:申请|调用|所需|需要|需|系统|设备|手机|涉及|敏感|终端|使用|获取|可能|具体|安卓|android|ios|的|\s){0,5}权限(?:名称|说明|列表|类型|名|项|内容)?$|^(?:(?:android|ios|device|system|app|application|requested|required) )?permissions?(?: (?:name|requested|required|type))?s?$/i,
  },
  {
    field: 'link',
    pattern:
      /链接|网址|官网|网站|隐私(?:权)?(?:政策|协议|条款|声明|说明|保护)|^(?:条款|协议|政策|声明)$|url|link|website|privacy policy|^(?:(?:its|their) )?(?:own )?(?:policy|privacy (?:statement|notice|terms))$|^(?:read |see )?more(?: (?:info|information|at|here))?$/i,
  },
  // Who, and how to reach them; a bare verb of getting.
  { field: 'vendor', pattern: /^(?:提供|运营|开发|服务|合作|供应)[方商者][（(][^（）()]{0,16}[）)]$/ },
  {
    field: 'data',
    pattern:
      /^(?:它们?|其|SDK)?(?:会|将|可能?|能|所)?(?:收集|采集|获取|取得|读取|处理|获得|[得拿看收]得?到|拿走|涉及)(?:了|到)?(?:的?(?:内容|项目?|东西|范围)|什么|哪些|啥)?$/i,
  },
  {
    field: 'other',
    pattern:
      /(?<!信息|数据|资料|字段|信息的|收集|采集|获取|共享|提供|涉及)(?:类型|类别|种类)$|方式|敏感权限|申请权限|权限(?:名称|说明|列表)?$|场景|功能模块|系统|平台|包名|版本|频率|描述|序号|国家|country|retention|期限|period|method/i,
  },
  {
    field: 'data',
    pattern:
      /信息|数据|字段|资料|权限|^(?:能|会|可以?)?(?:给|拿|收|取|得|看|获取)(?:到|走|集)?(?:了)?(?:什么|哪些|啥)|(?:收集|获取|采集|提供|共享|涉及)的?(?:内容|项目|类型|类别|种类|范围)|data|information|items|what (?:it|they|we|is|are) (?:\w+ )?(?:receives?|collects?|gets?|sees?|shared?|sent|collected)|^(?:(?:it|they|what|which) )?(?:may |can )?(?:receives?|collects?|gets?|sees?|learns?|shared|sent|holds?|stores?)$/i,
  },
  {
    field: 'purpose',
    pattern:
      /目的|用途|理由|作用|功能|服务内容|业务|使用|说明|^(?:用来|拿来|用它)?(?:做|干)(?:什么|嘛|啥)|^(?:为什么|为何|为啥)(?:用|要用|接入|装)?$|事项|purpose|use|what (?:it is|they|it|he) (?:do|does|for)\b|\b(?:tasks?|function|reason|role|activit(?:y|ies)|services? (?:provided|performed|rendered))\b|^what for$|^why\b/i,
  },
  {
    field: 'vendor',
    pattern:
      /公司|厂商|机构|^(?:是)?谁(?:家)?(?:提供|开发|制作|做|运营)?的?$|^所属方?$|出品方?|提供方|提供商|提供者|主体|开发者|运营者|所属|供应商|合作方|合作伙伴|运营方|接收方(?!式)|服务商|^(?:powered|run|made|supplied|provided|operated|built) by$|^(?:maker|supplier|publisher|operator)$|vendor|provider|company|developer|recipient|transferee/i,
  },
  { field: 'name', pattern: /名称|sdk|插件|第三方|产品|服务|name|third[- ]party/i },
];

/** A column title or key that names the SDK itself, whatever else it says. */
export const nameField =
  /^(?:第三方|合作方|接入|嵌入|使用|共享|外部|三方)?(?:的)?(?:sdk|插件|第三方sdk|第三方|第三方服务|第三方产品|产品|服务|合作伙伴|代码)?(?:\/插件|或插件|\/服务|\/第三方)?(?:产品)?(?:的)?(?:名称|名字|名)(?:[（(].{0,12}[)）])?$|^(?:sdk|组件|插件|控件|工具|代码)$|^(?:嵌入|接入|集成|内置)的sdk$|^(?:第)?三方(?:sdk|插件|服务|产品|代码|组件|工具)$|^sdk\/?(?:插件|工具)$|^(?:sdk )?name$|^third[- ]part(?:y|ies)(?: (?:service|sdk|vendor|partner|compan(?:y|ie))s?)?(?: name)?$|^(?:service )?(?:provider|partner|vendor)s?(?: name)?$|^(?:names? of )?(?:the )?(?:(?:third[- ]party|external|outside|embedded) )?(?:(?:sdk|service)|(?:software|tool|librar(?:y|ie)|component|plug-?in|module|integration)s?)(?: (?:names?|used))?$|^sdk类型及名称$/i;

/** A line's key: up to the colon. */
export const keyed =
  /^(?:[（(]?[\da-z一二三四五六七八九十]{1,2}[)）.、]|[•●·\-*①-⑳])?[\s,，]*([^：:，。；、\s][^：:，。；]{0,22}?|[a-z][a-z’'/-]{0,15}(?: [a-z’'/()-]{1,16}){1,5})\s*[：:]\s*((?:\S.*)?)$/is;

/** Says that a passage, section or table is about SDKs or other third parties built in. */
export const aboutSdks =
  /sdk|插件|第三方\s?(?:服务|代码|软件|合作|产品|应用|插件|cookie)|别人的(?:东西|服务|工具)|外部(?:服务|工具)|嵌入|接入的第三方|合作伙伴|third[- ]party (?:services?|sdks?|tools?|software|components?|code|technolog(?:y|ies)|providers?|partners?|analytics|libraries)|software (?:of|from|made by) (?:others|third parties|other companies)|service providers/i;

/** A cell or line that says that nothing is collected. */
export const nothing =
  /^(?:无|不涉及|不收集|没有|\/|-|—+|none|n\/a|不适用)[。.]?$|^(?:不涉及|不收集|无需|仅调用)|不(?:会)?(?:收集|涉及|采集|获取)(?:任何|用户|您|个人|信息|本机)|不涉及信息的收集|不需要个人信息/i;

/** Between a service's name and what it gets: nothing but whose it is, and that it gets it. */
export const itGets =
  /^(?:不会?(?:收集|获取|采集|读取)[^，,。；]{1,30}[，,]\s?(?:仅|只|但)?)?(?:\s?[（(][^（）()]{0,40}[）)])?[，,]?\s?(?:它|其|[该此本]\s?(?:sdk|插件|服务)|which|that|it)?\s?(?:还|也|可能|可以?|会|将|需要?|may|can|will){0,3}\s?(?:收集|采集|获取|读取|收取|得到|collects?|receives?|gets?|obtains?|reads?|gathers?)(?:了)?\s?(?:您|你|用户|your|the user's)?(?:的)?\s?$/i;
/** The same, where a sentence goes on about what the one before has named. */
export const theyGet =
  /^(?:(?:它|其|该|此|这[个些]|上述|前述|以上)们?(?:第三方)?(?:sdk|插件|服务|工具|公司)?|(?:it|they|(?:this|these|such) (?:sdks?|services?|tools?|companies|providers?|networks?|plug-?ins?)))\s?(?:还|也|可能|可以?|会|将|需要?|may|can|will|also){0,3}\s?(?:收集|采集|获取|读取|收取|得到|collects?|receives?|gets?|obtains?|reads?|gathers?)(?:了)?\s?(?:您|你|用户|your|the user's)?(?:的)?\s?$/i;
/** From the beginning of what is got to an item: its place in a list without a sentence in it. */
export const listBefore = /^[^。；;:：]{0,60}$/;

/** What is got is announced, and all that follows is its list: 'collects the following: …'. */
export const announced = /^[^，。；、：:]{0,14}[：:]|^ ?(?:the )?following[^.;:]{0,40}:/;

/** After an item: only a permission is named. */
export const asPermission = /^(?:连接|状态|访问|使用|读写|读取|的){0,3}权限/;

/** Names that only look like SDKs. */
export const noName =
  /^software ?development ?kits?|^(?:第三方|该|此|本|其他|其它|上述|相关|部分|合作|以上|这些|这类|等|各|以下|下列|所有|的|类|或|和|及|与|有关|外部|类似|此类|某|多个|前述|集成|接入|嵌入|使用|厂商|手机厂商|伙伴|方|[一二两三四五六七八九十几多数\d]{1,3}[个款项种类家]|哪些|哪个|哪几个|什么|何种|下列|如下|整合|应用|程序|程式|软件|已经?|曾经?|下线|停用|移除|下架|仍|还|共|只|仅|用|装|了|third[- ]party|our|the|an?|this|these|any|other|certain){0,8}(?:的)?(?:sdk|插件|软件工具开发包)?s?$/i;

/** What no name of an SDK holds: pronouns, verbs, punctuation. */
export const inNoName =
  /伙伴|此类|部门|(?:^|发现)此|描述|^备注$|第三方(?:的)?\s*sdk$|需要|查看|调整|依赖|一些|[。；、？=]|[【】](?!.{0,8}[】【])|不同|关于|由此|内嵌|中的|版本的|初始化|涉及|定义|敏感|选择|\.html|限公司\s*sdk|我们|他们|它们|您|如何|通过|接入|集成|嵌入|进行|基于|这些|那些|该|以下|各个|各类|使用|参见|共享|信息|提供|等|及其|或者|合作|其他|会|包括|为了|^了|^被|^是|类型|名称|情况|目录|列表|^.{1,6}类$/;

/** What no heading over the lines on one SDK holds. */
export const inNoHead =
  /使用|服务】|^[A-Z]\.|[。；？=]|我们|您|如何|以下|如下|这些|链接|隐私|目录|列表|清单|情况说明|共享信息|包括|定义|功能$|^(?:第三方|sdk)/i;

/** What stands where a purpose would, and is none: it sends the reader elsewhere, or goes on a list of which 'purpose' was one. */
export const noPurpose =
  /^[、，,]|^\W*(?:please|see\b|refer to|visit|click|for (?:more|further)\b|详见|参见|详情|具体(?:见|以)|请(?:您)?(?:参阅|参见|查看|查阅|见|参考|点击|访问))/i;

/** A line of such a list: a package name, or a name with others in brackets. */
export const listLine =
  /^(?:[\w.,]{3,60}|[A-Za-z0-9À-\u167f\u1681-\u1fff\u3005-\u3007\u3040-\ud7a3+·.,\s]{2,24})\s*(?:[（(][^（）()]{1,60}[)）])$|^(?:com|cn|io|im|org|net)\.[\w.]{3,60}$/;

/** A kind of party by its last word, and no name of a service. */
export const partyKind =
  /(?:医院|银行|机构|单位|部门|商家|商户|合作方|服务商|供应商|运营商|提供商|合作伙伴|主管局|管理局)$|(?:^|,\s?|\b(?:and|or)\s)(?:[a-z-]{2,16} ){0,3}(?:providers?|networks?|stores?|partners?|companies|agencies|authorities|processors?|vendors?|advertisers?|retailers?|banks?|insurers?)$/i;

/** Words for what it is, at the end of a name. */
export const whatItIs = /(?:sdk|插件|软件(?:工具)?开发(?:工具)?包|软件工具开发包|api)$/i;

/** Words that say what an SDK is for and not which it is. */
export const genericName =
  /^(?:推送|定位|支付|登录|分享|统计|安全|地图|广告|应用|语音|识别|打印|设备|风险|服务|消息|一键|视频|直播|客服|数据|分析|人脸|手机|平台|系统|软件|工具|开发|包|push|api|app|android|ios|ads|[的与和及_\-\s])*$/i;

/** Verbs by which running text says what an SDK gets; the items stand after. */
export const gets = /收集|获取|采集|读取|需要|访问|使用|上传|共享|提供|接收|记录|collect|receive|access|gather|share|obtain|use/i;

/** The sentence says that a product uses the SDK or gives it something. */
export const builtIn =
  /接入|集成|嵌入|内嵌|使用|采用|引入|调用|通过|收集|获取|采集|提供|共享|integrat|embed|use[sd]?\b|using|work with|partner|provided by|collect|such as|include|through|via|help/i;

/** An address that is a policy's own, wherever it stands. */
export const policyAddress = /privacy|policy|yinsi|agreement|protocol|legal|隐私|terms/i;

/** A line that opens with a name and a colon: '1. X SDK: …'. */
export const point =
  /^(?:[（(]?[\da-z一二三四五六七八九十]{1,2}\s*[)）.、][\s.,，]{0,8}|[•●·・‧．▪─\-*①-⑳]\s{0,8})?《?([^：:。；，—]{2,40})》?\s*(?:[：:]|——)/;

/** A title or a lead below which a point tells of a service of others, where its name is known or its company stands behind it. */
export const aboutOthers = /工具|厂商|第三方|外部|嵌入|接入|串接|插件|SDK|服务商|供应商/i;

/** The name itself says that it is an SDK. */
export const pointName = /(?:sdk|插件|API)[^：:。；，]{0,14}$/i;

/** Points about SDKs in general. */
export const noPoint =
  /https?$|^sdk(?:的)?(?:描述|说明|介绍|用途|功能|名称|类型)|^\d*(?:\s*[,，.、])?\s*(?:第三方|合作方|我们|其他|其它|外部|授权).{0,12}(?:sdk|开发(?:工具)?包)|(?:sdk|插件).{0,3}(?:类|服务商|提供商|提供方|供应商)/i;

/** Words for information of a kind, which brackets after them spell out. */
export const vague = /^(?:个人)?(?:常用)?(?:设备|终端|手机|网络|位置|日志|身份|账户|账号|用户)(?:相关)?(?:信息|数据|参数)$/;

/** A title of names that says whose: not the company's. */
export const ownName = /sdk|插件|产品|服务|代码|\b(?:software|tools?|librar(?:y|ies)|components?|plug-?ins?|modules?)\b/i;

/** A title of package names. */
export const packageField = /包名|package/i;

/** What only a title says, not a cell. */
export const groupTitle =
  /名称|公司|信息|目的|用途|类型|链接|政策|场景|功能|方式|主体|期限|期间|权限|国家|name|purpose|data|link|provider|type|period|retention|country/i;

/** What only a cell says, not a title. */
export const noTitle = /有限|集团|https?:|\b(?:Inc|Ltd|LLC)\b/i;
/** What says that a row is one of titles only where the page does not. */
export const listedTitle = /、/;

/** Titles of a column that says which fields, and of one that says of which types they are. */
export const fieldsTitle = /字段|具体|详细|明细|清单|\bfields?\b|elements?|details/i;
export const typesTitle = /类型|类别|种类|分类|\btypes?\b|categor/i;

/** Titles of a table of cookies. */
export const cookieTable = /cookie/i;

/** Said of a table of services that are built in, whoever gets what by them. */
export const builtInTable = /sdk|插件|嵌入|集成|接入|plug-?in|embedded|integrated|built into/i;

/** A heading on whom data are given to, whoever else it names. */
export const givingTable = /outsourc|entrust|sharing|disclos|transfer|recipients?|委托|受托|提供给|共享|披露|转让|对外提供/i;

/** A cell that says that there is nothing. */
export const noCell = /^[/\\\-–—无]+$|^(?:none|n\/a)$/i;

/** Keys that may follow one another on one line: what stands before a colon, at its beginning or behind a comma, a stop or a blank. */
export const inlineKeys = /(?<=^|[，,；;。\s|])(?<key>[^\s，,；;。：:|]{2,16})\s?[：:]/g;

/** What is plainly a key: the title of a field and no more, whatever stands between it and its value. */
export const plainKey =
  /^(?:第三方|合作方?|涉及|共享|接入|嵌入|使用|收集|采集|获取|个人|处理|所属|接收|开发|提供|运营|隐私权?|官网|服务|产品|业务|数据|信息|插件|SDK|的|及|或|与|\/|（|）){0,7}(?:名称|名字|公司|主体|厂商|机构|提供方|提供商|提供者|合作方|服务商|运营者|开发者|目的|用途|场景|理由|政策|协议|条款|声明|链接|网址|官网|地址|(?:收集|采集|获取|共享|涉及|处理|个人)的?(?:个人|用户|设备)?(?:信息|数据|字段)|(?:信息|数据|资料)(?:类型|种类|范围|字段|内容)?|类型\/字段|方式)(?:链接|地址|类型|种类|范围|字段|名称|说明|的类型\/字段)?$/i;

/** An address at which one opts out, and no policy. */
export const optOutAddress = /opt-?out|optout|choices|preferences|settings|unsubscribe|adpreferences|\/ads\/|support\.|terms/i;

/** Right before an address: it is that of a web site, and of no policy. */
export const siteWords = /(?:官网|官方网站|网站|首页|主页|\bhome ?page|\bweb ?site)(?:链接|地址|网址)?\s?[：:]\s*$/i;

/** Words of a link to a policy. */
export const policyWords = /privacy|policy|data use|隐私|个人信息保护/i;

/** The first cell of a table turned on its side, with names to its right. */
export const turnedTitle = /^(?:项目|内容|类别|事项|字段|要素|信息项|说明|对比|条目|sdk|名称|item|field)?$/i;

/** Behind a name, in brackets: where its policy is linked. */
export const policyAside = /(?<!\s)\s?[（(][^（）()]{0,20}(?:privacy|policy|隐私)[^（）()]{0,20}[）)]\s*$/i;

/** A line of a list that opens with a name: the name, what stands in brackets, and what is said of it. */
export const lineName =
  /^(?<name>(?:[A-Z\d\p{Script=Han}]|[a-z]{1,12}[A-Z])[^()（）:：;；。，"“\s]{0,40}(?: [^()（）:：;；。，"“\s]{1,40}){0,7}?) ?(?:[（(](?<aside>[^（）()]{1,60})[）)] ?)?(?:[.;,]?$|[:：](?<rest>[^。]*)$|[-–—] (?<said>[^。]*)$)/u;

/** A line that opens with a name, and says behind a comma whose it is, what it is or what for: the name, and that. */
export const lineTold =
  /^(?<name>(?:[A-Z\d]|[a-z]{1,12}[A-Z])[\w+.&’'-]*(?: (?:[A-Z\d&+][\w+.&’'-]*|for|and|of)){0,6}), (?<told>(?:by|from|an?|our|the|which|that|who|to|for|with) .*)$/;

/** At the end of the name of a line or right behind it: whose it is. */
export const byMaker =
  /^(?<name>.{2,60}?)?,? ?\b(?:by|from|of) (?<maker>[A-Z][\w.&’'-]*(?:,? [A-Z&][\w.&’'-]*){0,4})(?=$|[,;.]| (?:and|which|that|to|for) )/;

/** A line that may open with a kind of service, of which names follow: 'Analytics and statistics: Firefly, Tern'. */
export const kindKey = /^[\s•·\-*]*([A-Z][^:：.;]{2,80}):\s*(?=[A-Z])/;

/** 'A Ltd., dba B', 'A Ltd. (dba B)': B is the name, A the company. */
export const alsoKnown = /^(?<vendor>.{2,50}?),? \(?(?:dba|d\/b\/a|doing business as|trading as|t\/a) (?<name>[^()]{2,40}?)\)?$/i;

/** A line that leads into a list. */
export const leadsList =
  /[：:]\s*$|(?:如下|以下|包括|following|below)[^。.]{0,20}$|\b(?:used|employed|integrated|embedded) by (?:the|our|this) \w{3,14}$|\b(?:the|our|this) (?:app|application|game|service) uses$/i;

/** Right above a list, a line that is its title, though the page does not mark it as one. */
export const headsLines = /^[A-Z][^.:;!?]{4,60}$/;

/** Opens a line that is no name of a list of services. */
export const noListName =
  /^(?:sdks? (?=[a-z])|how|january|february|march|april|may|june|july|august|september|october|november|december|20\d\d|we|you|your|our|the|this|these|such|it|they|if|in|on|for|with|to|by|when|how|what|who|why|where|do|all|any|more|information|personal data|data|users?|cookies?|privacy policy|contact|email|address|phone|name|home|about|terms|help|updated?|date|effective|note|please|click|see|read|learn|download|log ?in|sign|menu|back|next|您|你|我|本|如|当|为|在|若|以|根据|依据|对|向|第[一二三四五六七八九十\d])/i;

/** A name that is a package's. */
export const anyPackage = /^(?:com|cn|io|im|org|net)\.[\w.]{3,}/;

/** A package in running text, with what is said of it in brackets. */
export const packageName = /\b(?:com|cn|io|im|org|net)\.[a-z][\w]*(?:\.[a-z]\w*)+(?:\s*[（(][^（）()\n]{1,30}[)）])?/g;

/** A key that is an SDK's own name, as in 'X SDK: …'. */
export const itselfKey = /.(?:sdk|插件|api(?:接口)?)(?:\s?[（(].{2,40}[）)])?$/i;

/** Titles of a table on others, and of one that begins with permissions. */
export const othersTitle = /第三方|合作|third[- ]part/i;
export const permissionTitle = /权限|permission/i;

/** A cell that says of its row that it is one of a built-in service; where a column says so of some, the others are none. */
export const rowSdk = /^(?:第三方)?(?:SDK|插件)(?:接入|集成|嵌入|方式|形式)?$/i;

/** A line that names an SDK, whose entry goes on below. */
export const opensEntry = /SDK|插件|plug-?in/i;

/** Words of a name, in small letters and without blanks, that say only what it is the name of. */
export const saysWhatItIs = /sdk|插件|软件(?:工具)?开发(?:工具)?包|开发工具包|服务$/g;

/** Between the names of a title that heads what is told of several. */
export const betweenTitled = / (?:and|&) |、|和/;
/** Between the names of a title that heads what is told of them together, as of one. */
export const betweenTogether = / \/ /;

/** What a column of any table holds, as a cue, by its title; the first that matches decides. */
export const columnCues: readonly { cue: string; title: RegExp }[] = [
  { cue: 'column-who', title: /SDK|插件|名称|公司|主体|提供方|partner|company|vendor/i },
  { cue: 'column-data', title: /信息|字段|数据|内容|\b(?:data|information)\b/i },
  { cue: 'column-permission', title: permissionTitle },
  {
    cue: 'column-purpose',
    title:
      /目的|用途|场景|功能|说明|作用|为(?:什么|何|啥)|做什么|干(?:嘛|什么|啥)|何用|purpose|use|\bwhy\b|\bwhat (?:\w+ ){0,3}(?:for|does|do)\b|\b(?:roles?|tasks?|reasons?)\b/i,
  },
];

/** A title that says which kind of services stands below it, and names none. */
export const kindTitle =
  /\b(?:services?|providers?|processors?|processing|partners?|networks?|platforms?|tools?|infrastructure|hosting|storage|analytics|monitoring|reporting|advertising|payments?|authentication|log-?in|sign-?in|support|communications?|notifications?|SDKs?|libraries)$/i;

/** Of a name: it says itself that an SDK is meant. */
export const markedName = /\b(?:SDKs?|plug-?ins?|APIs?)$/i;

/** A row of services says that one is not in use: it is listed to say so. */
export const rowNotUsed =
  /^(?:is |are )?(?:currently )?(?:not|never|no longer) (?:currently |yet )?(?:in use|used|integrated|active|enabled|embedded)\b/i;

/** A line opens with the name of one of a family: 'Firefly Push: …'. Group 1. */
export const memberName = /^([A-Z][\w+.&’' -]{2,40}?)(?: ?:| [–—-]) /;

/** A title of those who make or provide a thing, where another names the thing. */
export const makerTitle =
  /^(?:service )?(?:providers?|vendors?|partners?|compan(?:y|ies)|makers?|operators?|publishers?|developers?)(?: name)?$/i;

/** Behind a company in a row of its details: how to reach it, and nothing else. */
export const reachedAt = /^\s+[\w.+\-@ ]{5,60}$/;
