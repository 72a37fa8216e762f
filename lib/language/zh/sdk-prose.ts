/** How Chinese running text names SDKs and says what they get. Data for lib/facts/spans and lib/facts/relations; every pattern stays linear. */

/** What makes the words before it a name; a comma may stand between where a page's inline elements were joined. */
export const marker =
  /[,\s]{0,2}(?:(?<![A-Za-z])sdk(?![A-Za-z])|插件|软件(?:工具)?开发(?:工具)?包|软件工具开发包|(?<=[\p{Script=Han}A-Za-z])sdk(?![A-Za-z]))/giu;

/** A name that ends so says what it is, where it stands among others. */
export const alsoMarked = /[\p{Script=Han}A-Za-z0-9]\s?api$/iu;

/** A letter of a name. Commas only between Latin words ('HMS,Core'). */
export const nameLetter = /[\p{Script=Han}A-Za-z0-9+·\-_.&\s]/u;

/** What ends before a name in running text: verbs of building in, prepositions, conjunctions. */
export const beforeName =
  /用于(?:完善|实现|支持)?|使用了?|接入了?|集成了?|嵌入了?|引入了?|内嵌了?|内置了?|(?<!图片|视频|网页|页面)加载了?|采用了?|选用了?|通过了?|调用了?|用到|依赖于?|依托于?|委托|提供的?|开发的|运营的|研发的|包括|包含|属于|但?不限于|以及|如果|若是|例如|比如|其中|涉及(?:到)?|上述|前述|以上|相关|各个|每个|所有|任何|部分|第三方(?:的)?(?:sdk|插件)?|我们|您|可能|允许|关闭|打开|启动|启用|停用|移除|初始化|不会|没有|[并从]未|了解|查看|参见|详见|查询|阅读|下载|安装|对应|相应|名为|称为|(?:共享|提供|分享|传输|传送|上传|发送|传递|同步)(?:给|至|到|与)|实现|合作的?|需要|会(?=使用)|为(?!您)|由|及(?!时)|和(?!包)|与|或|如(?!何|祺)|因(?!特)|若|在(?!线)|(?<!相)对(?!应|话|讲)|将|向(?!导|日葵)|是|了|的|本(?!机|地)|等(?!级)|此|见|该/gi;

/** Stands right after a marker where the words before are no SDK's name. */
export const notNamed =
  /^(?:目录|列表|清单|名单|情况|类|版本|技术|接口|包名|服务商|提供商|提供方|提供者|运营方|开发者|名称|类型|隐私|个人信息|收集使用|共享|收集信息|合作|等方式|的方式|或|采集|中|方式)/;

/** Words that no name holds. */
export const inNoName =
  /伙伴|所[列述附]|列明|隐私政策|第[一二三四五六七八九十\d]{1,3}[条款项章]|此类|部门$|并非|不是|方式|第三方|需要|查看|调整|一些|不同|关于|由此|中的|版本|初始化|涉及|定义|敏感|选择|我们|他们|它们|您|用户|如何|进行|基于|这些|那些|该|以下|各个|各类|共享|信息|提供|等|其|或者|合作|包括|为了|^被|类型|名称|情况|目录|列表|权限|场景|描述|功能|^(?:应用|软件|相关|程序|渠道|联运|厂商|伙伴|手机|品牌|制造商|运营商|终端|设备|平台|客户端|移动端|对方|外部|内部|自有|自研|官方|多个|数个|若干|移动推送|系统|消息|推送|push|登录|支付|类|方|\s)+$/i;

/** What the reader does is no name, though it may hold one. */
export const ofReader = /^(?:[您你]|用户)/;

/** Brackets and quotes that may stand between a name and its marker. */
export const asideBefore = /[（(【][^（）()【】]{1,40}[）)】]\s*$/;
export const quotedBefore = /[“"「『]([^“”"「」『』]{2,24})[”"」』]\s*$/;
export const quotedAfter = /^\s*[“"「『]([^“”"「」『』]{2,24})[”"」』]/;

/** Between a name and another that stands in brackets after it. */
export const inAside = /^\s{0,3}[（(【][^（）()【】]*$/;

/** What may stand between the names of one list. */
export const between = /^(?:[\s,，、;；/]|和|及|与|或|以及|还有|等|[（(【][^（）()【】]{0,60}[）)】]|[“”"])*$/;

/** What may stand between a company and what is its own. */
export const afterCompany = /^(?:[（(][^（）()]{1,20}[）)])?(?:旗下|提供|开发|研发|运营|所属)?(?:的)?\s*$/;

/** A company right after a name: 'X SDK（Y公司）', 'X SDK由Y公司提供'. */
export const companyAfter =
  /^[”"」』】]?(?:\s*[，,（(])?(?:\s*(?:是由|由|为|(?:(?:开发|提供|运营)[者方商]|服务商|供应商|厂商)(?:是|为|：|:)?))?\s*((?:[\p{Script=Han}A-Za-z]|[（(][\p{Script=Han}]{2,8}[）)]){2,30}?(?:股份有限公司|有限责任公司|有限公司|研究院|研究所|信息中心))/u;

/** Verbs by which it is said what an SDK gets. */
export const gets =
  /收集|获取|采集|读取|访问|上传|接收|收到|拿到|得到|获得|(?<!浏览|行为|日志|操作|搜索|交易|订单|登录|播放|观看|通话|聊天|下载|点击|访问|运动|使用)记录(?![、，,；;。：:）)]|$)|取得|(?<![^\s，,；;：:（(])处理|读写|检索|调取|申请|(?:会|需要?|将|可能|涉及)(?:使用|用到|调用)|使用(?=[您你]的|用户的)|(?:需要?|涉及)(?:您|用户|的|到)?|共享(?:信息|数据|的)|(?:涉及?的?|处理的?|所需)(?:个人)?(?:信息|数据)(?:的?(?:类型|种类|内容|范围|字段))?(?:有|为|是|包括|包含|含)|(?:分享|提供|传输|传送|发送|同步|传递)的?(?:个人)?(?:信息|数据)(?:的?(?:类型|种类|内容|范围|字段))?(?:可能|会|主要|将)?(?:有|为|是|包括|包含|含)|开启|授权/;

/** A part of a sentence in which nothing is got: it denies, or what was got is joined with what the service has already. */
export const gotNothing: readonly RegExp[] = [
  /(?:不会?|并不|不再|无需|未|无法|不得|不能)(?:主动|直接|单独|再)?(?:收集|获取|采集|读取|记录|存储|访问|涉及|上传|处理)/,
  /^\s*[并且]?(?:可能|会|将|还){0,2}(?:使用(?:或|和|及))?(?:整合|结合|合并|综合|匹配|汇总)/,
];
/** From here on a part of a sentence says why, or what else, and no longer what. */
export const purposeFrom =
  /(?:主要|仅|以|来)?用于|用来|用以|以便|以(?=实现|提供|保障|完成|支持|满足|帮助|判断|确保)|以为|来(?=实现|优化|完成|提供|分析)|便于|为了|从而|旨在|方便|目的|帮助您|为您|给您|给用户|向您|向用户|实现|完善|确保|保障|保证|支持您|提供.{0,12}(?:服务|功能)|具体(?:请|详)|详见|详情|请(?:您)?(?:见|参|查)|如您?(?:果|拒绝|不)|若您?(?:拒绝|不)|拒绝|不提供|才能|否则|此类信息|该(?:类)?信息属于|属于/;

/** A sentence that goes on about the SDKs of the one before. */
export const goesOn =
  /^(?:同时，?|此外，?|其中，?|并且?|另外，?)?(?:他们|它们?|其|这些|这类|此|此类|该类?|该等|上述|前述|以上|sdk)(?:第三方|合作方|服务商|公司|厂商|终端设备)?(?:的)?(?:sdk|插件|服务|产品|工具|公司|类)?(?!类?(?:个人)?信息|数据)/i;

/** Data told before the name: 'we share your X with the Y SDK'. */
export const handsOver =
  /(?:将|把|会|可能)(?:您|用户)?(?:的)?[^。；]{0,120}?(?:共享|提供|传输|传送|上传|发送|传递|同步|披露)(?:给|至|到|与)/;

/** What is handed over stands before the name, the one who gets it after: 'we give your X by the Y SDK to Z'. */
export const handedBy = /(?:将|把)(?<told>[^。；]{2,240}?)通过[^。；，]{0,24}$/d;

/** What is told after the last name is given to all that the sentence names. */
export const givenToAll =
  /(?:共享|提供|传输|传送|上传|发送|传递|同步)(?:给|至|到|与)(?:上述|前述|以上|该等?|这些|相关)?(?:的)?(?:第三方)?(?:sdk|插件|第三方|服务商|合作方)/i;

/** A sentence on what those named before get, that opens otherwise. */
export const theirs =
  /向(?:该等?|上述|前述|这些|以上)[^，。；]{0,12}(?:同步|提供|共享|传输|发送)|由(?:其|该等?|上述|前述|第三方)[^，。；]{0,12}(?:收集|获取)/;

/** A part of a sentence that speaks of somebody else or of another case. */
export const opensAnew =
  /^\s*(?:[您你]|我们|用户|如|若|当|请|为了?|同时|此外|该|其|以及|(?:还|[\p{Script=Han}]{2,8})?(?:接入|集成|嵌入|使用|采用|引入)了?)/u;

/** The sentence hands to the SDK what it has told before: '… and share it with the SDK'. */
export const handsOn = /(?:将|把)(?:其|前述|上述|该等?|以上|这些|相关)[^，。；]{0,10}(?:共享|提供|传输|发送|同步)(?:给|至|到|与)/;

/** A list that a mention of SDKs opens: 'the SDKs include A, B and C'. */
export const listOpens =
  /(?:sdk|插件)(?:和api)?(?:主要)?(?:包括|包含|有|如|例如|为|是|分别为)?[：:,，（(\s]{0,3}(?:但不限于|例如|如|：)?/gi;

/** SDKs of a kind get this, in a sentence that names none: 'the push SDKs may collect the following'. */
export const allGet =
  /(?:上述|这些|以上|各个?|相关|第三方|推送|该类?|此类)[^，。；]{0,8}(?:sdk|插件)[^，。；]{0,10}(?:收集|获取|采集|读取)/i;

/** The list of what is collected stands below. */
export const endsOpen =
  /(?:收集|获取|采集|读取|信息|数据|包括|如下|以下|collects?|following|include|includes|including)[^。；;]{0,14}[：:]?$/i;

/** A line of such a list that is no list item on the page: a name with a colon, or a few words. */
export const goesOnBelow = /^[^：:。]{2,20}[：:]|^[^，。；]{2,30}[；;，,、]?$/;

/** A company that provides the service itself, not a part of it. */
export const providesUs =
  /(?:产品|平台|软件|应用|app|游戏|网站)[^，。；由]{0,8}(?:是|指|均|系|将)?由|(?:以下|下)[^，。；]{0,4}称[^，。；]{0,6}我们/i;

/** Cells of a row that was joined by commas that do not say what is collected. */
export const noDataCell = /公司|集团|提供|服务|功能|用于|实现|组件|sdk|时$|https?:|使用|场景/i;

/** A part of the service is somebody's. */
export const provides = /由[^。]{2,120}(?:提供|支持)/;

/** The names of a list are those of companies. */
export const makers = /(?:厂商|制造商|公司|运营商)/;

/** Companies named in brackets behind the word for what they are; 'brands (A, B) of phones' names phones. */
export const makersNamed =
  /(?:制造商|厂商|厂家|公司|运营商|服务商|提供商|供应商)\s?[（(](?:例?如|包括|比如|即)?(?<names>[^（）()。；]{2,100})(?<!品牌|手机|机型)[）)](?!的?(?:品牌)?(?:手机|终端|机型|用户))/d;

/** What it is for, in its own words. */
export const why = /(?:用于|用来|用以|以便|目的(?:是|为)?[：:]?|为了)([^，。；,;（(]{2,40})/;

/** A name that begins with a company's. */
export const companyFirst = /^(.{0,80}(?:有限公司|研究院|集团))([^公].+)$/;

/** Between the last name of a list and its marker: how many they are. */
export const howMany = /(?<=[A-Za-z])\s?(?:[二两三四五六七八九十]|\d{1,2})[个款种]$/;

/** Said of a name right around it: it is in use no longer, or the text's own. */
export const notInUse =
  /下线|停用|移除|下架|不再(?:使用|接入|集成|包含|合作)|已(?:经)?(?:终止|停止|解除|删除)|曾(?:经)?(?:使用|采用|接入|集成)|(?:尚|暂)?未(?:启用|上线|接入|集成)/;
export const ofOurs = /(?:自研|自有|自行(?:开发|研发)|自主(?:开发|研发)|我们(?:自己)?(?:开发|研发)|内部(?:开发|研发))的?[“"「【]?$/;
/** After it, up to the end of its part of the sentence. */
export const isOurs =
  /^[”"」】]?(?:是|为|系|由)?[^，。；]{0,6}(?:自研|自有|自行(?:开发|研发)|自主(?:开发|研发)|不属于第三方|并非第三方|不是第三方)/;

/** Below a title: whose the thing is that it names. */
export const opensWithMaker =
  /^(?:由|是)?(?:[\p{Script=Han}A-Za-z]|[（(][\p{Script=Han}]{2,8}[）)]){2,30}?(?:公司|研究院|研究所|集团)(?:旗下|所?(?:提供|开发|研发|运营|出品)|[，,；;。]|的)/u;
export const goesOnAbout = /^(?:是|由|为|会|将|可|用于|用来|用|收集|获取)/;

/** Of two that a sentence names. */
export const [former, latter] = [/前者/, /后者/];

/** What stands in brackets right behind a name: whose it is, what it is for, what it gets. */
export const asideBehind = /^\s?[（(](?<said>(?:[^（）()]|[（(][^（）()]{0,40}[）)]){2,160})[）)]/d;
/** A part of them that says why, whose or where, and not what it gets. */
export const noAsideData = /公司|集团|用于|用来|提供|功能|服务|政策|协议|条款|链接|https?:|以便|LLC|Inc|Ltd|GmbH|Limited/i;

/** A company that brackets behind a name open with, and how far they reach, in characters. */
export const companyBehind = /^\s?[（(]([^（）()；;，。]{2,50}?(?:公司|LLC|Inc\.?|Ltd\.?|GmbH|Limited|Corp\.?|B\.V\.|AG))(?=[；;，,）)])/;
export const reachOfCompany = 60;

/** Lines may tell what stands in a row of a table, a dash between two cells. */
export const dashes = /\s?——\s?|\s[–—-]\s/;

/** What separates the names of a list: before the next one to the left, to the right, and inside a run of letters. */
export const gapBefore = /(?:[、/,，]|以及|和|及|与|或|还有)\s*(?:第三方)?$/;
export const gapAfter = /^\s*(?:[（(【][^（）()【】]{0,60}[）)】]\s*)?(?:[、/]|以及|和|及|与|或|还有)\s*/;
export const gapInRun = /以及|和(?!包)|及|与|或|还有|等/;

/** Cuts a sentence into what may be names, one after the other; what stands before and after one. */
export const enumerates = /([、，,；;（）()：:和及与或])/;
export const leadsName = /^(?:(?:(?:如果?|若|当)[您你]?|[您你])(?:使用|采用)(?:的(?:是|为))?|例如|比如|如|包括)/;
export const closesList = /(?:等.{0,6}|(?:品牌)?的?(?:手机|终端|机型)(?:用户)?的?(?:时候?)?)$/;
/** Names that are no SDK's: what a product can do. */
export const aFeature = /功能$/;

/** In a line of a list, where it says why and no longer what. */
export const lineWhy = /[，,；]?\s{0,8}(?:用于|以便|用来|用以|以(?=实现|提供|保障))|\bto\b|\bin order\b/;

/** What is built in, named without a marker: the registry tells the name. */
export const embeds =
  /(?:接入|集成|嵌入|内嵌|内置|引入|植入|加入|整合|串接|搭载|嵌有|放置?|装)了?(?:一?[段个款套])?(?:第三方)?\s?[“"「【]?(?<name>[\p{Script=Han}A-Za-z0-9+]{3,14})/gu;
/** What is used, in plain words: 'we use X to count visits', 'advertising is placed by X'. */
export const plainlyUses =
  /(?:我们?|本应用|小程序|App)(?:还|也|目前|只)?(?:使?用)(?:了|的是|到)?\s?[“"「]?(?<name>[\p{Script=Han}A-Za-z0-9+]{3,14})|广告由\s?[“"「]?(?<ads>[\p{Script=Han}A-Za-z0-9+]{3,14})|(?:一个|其[一二三四]|一款|一项)[是为：]\s?[“"「]?(?<one>[\p{Script=Han}A-Za-z0-9+]{3,14})|(?:以及|还有)\s?(?<also>[\p{Script=Han}A-Za-z0-9+]{3,14})(?=\s?[（(])|(?:统计|推送|地图|定位|登录|客服|支付|语音|验证|监控|广告)(?:功能|服务|窗口|页面|模块|能力)?(?:由|用的?是?|靠的?是?|来自|交给|走的?是?|使用的?是?|采用的?是?)\s?[“"「]?(?<part>[\p{Script=Han}A-Za-z0-9+]{3,14})/gu;
/** A name in Latin letters of what is used. */
export const usesLatin =
  /(?:使用|采用|运用|利用|通过|借助|导入|加入|安装)了?(?:由)?\s?[“"「【]?(?<name>[A-Z][A-Za-z0-9+]{1,20}(?: [A-Z][A-Za-z0-9+]{1,20}){0,3})/g;
/** A name in Latin letters of what a company provides to be used: 'the X service provided by company Y'. */
export const providedLatin =
  /(?:公司|集团)(?:[（(][^（）()]{1,20}[）)])?(?:所)?提供的[,\s]{0,2}[“"「【]?(?<name>[A-Z][A-Za-z0-9+]{1,20}(?: [A-Z][A-Za-z0-9+]{1,20}){0,3})(?=[”"」】,\s]{0,2}[\p{Script=Han}]{0,6}(?:服务|工具|组件|平台|框架))|(?:公司|集团|LLC|Inc\.|Ltd\.|Limited|GmbH)\s?(?:所)?提供的[\p{Script=Han}]{2,10}(?:服务|工具|组件|平台|插件|代码)\s?[“"「【]?(?<after>[A-Z][A-Za-z0-9+]{1,20}(?: [A-Z][A-Za-z0-9+]{1,20}){0,3})/gu;
/** Who itself gets something, where the registry knows the name whole: 'X may collect your IMEI', 'collected by X'. */
export const getsItself =
  /(?:^|[，。；：、由])(?:其中)?(?<name>[\p{Script=Han}A-Za-z0-9+]{2,14}?)(?:（[^（）]{1,20}）)?(?:服务)?(?:也|还|将|会|可能|需要?|可以?|仅|只){0,3}(?:收集|获取|采集|读取)/gu;
/** Who provides a part, where the registry knows the name whole: 'push messages come from X', 'we work with X'. */
export const partOf =
  /(?:(?:功能|服务|推送|统计|分析|地图|定位|语音|登录|广告|客服|验证|识别|消息)[^，。；、]{0,8}?(?:由|使用|采用|依托|来自|基于)|与)(?:第三方)?(?<name>[\p{Script=Han}A-Za-z0-9+]{2,14}?)(?=(?:开放平台|平台|技术|服务|公司)?(?:合作|提供|实现|完成|支持|开发|[，。；]|$))/gu;
/** The provider of a part, in brackets. */
export const providerInBrackets =
  /(?:服务商|提供商|提供方|提供者|合作方|供应商)\s?[（(](?:例如|如|包括)?(?<name>[^（）()、，]{3,14})[）)]/g;
/** Names that follow the marker, with nothing between. */
export const listAtMarker =
  /第三方(?:sdk|插件)[：:\s]?(?<names>[\p{Script=Han}A-Za-z0-9+]{2,12}(?:[\s,]{0,2}、[\s,]{0,2}[\p{Script=Han}A-Za-z0-9+]{2,12}?){1,8})(?=来|以|用于|实现|，|。|提供|为您|进行)/giu;
/** The name goes on as that of its company, or is whose SDK it is. */
export const ofCompany = /^(?:[（(][\p{Script=Han}]{2,4}[）)])?[\p{Script=Han}]{0,20}(?:公司|集团)|^的[^，。；]{0,20}(?:sdk|插件)/iu;

/** The sentence says that something is built in. */
export const buildsIn = /接入|集成|嵌入|内嵌|内置|引入|使用了|采用了|加载|植入/;

/** Right before a name: it is built in, whoever makes it. */
export const usedBefore =
  /(?:使用|接入|集成|嵌入|采用|引入|内置|内嵌|植入|加载|选用|涉及)(?:的)?(?:了|到)?(?:的)?(?:第三方)?(?:sdk)?(?:(?:主要)?(?:包括|包含|有))?[：:\s]{0,2}(?:(?:由)?[^，。；、]{2,40}(?:公司|集团|研究院)(?:[（(][^（）()]{1,20}[）)])?(?:提供|开发|旗下)?的)?[“"「【\s]?$/i;

/** Before a name: it is spoken of as what something is for. */
export const inPurpose = /(?:用于|用来|以便|为了)[^，。；]{0,40}$/;

/** After a name: it is a part of the title of a document on it. */
export const endsTitle = /^[^《》，。]{0,24}(?:政策|协议|规则|声明|条款|说明|指南)[^《》，。]{0,8}》/;

/** The sentence opens with a number, as an entry of a list. */
export const openingName = /^\s*(?:[（(]?\d{1,2}(?:\.\d{1,2})*[)）.、．]?|[①-⑳•●·])/;

/** Whose it is: 'we use the SDK of X', 'the SDK provided by X', 'the SDK of the carriers (X, Y)'. */
export const ownerOfSdk =
  /(?:使用了?|接入了?|集成了?|采用了?|引入了?|嵌入了?|由)(?!的|您|我们|第三方|合作|相关|其他)(?:[\p{Script=Han}]{2,12}[（(](?<owners>[\p{Script=Han}A-Za-z]{2,10}(?:、[\p{Script=Han}A-Za-z]{2,10}){1,5})等?[）)]|(?<owner>[\p{Script=Han}A-Za-z、]{2,24}?))(?:所?提供|开发|研发|旗下)?的(?=[\p{Script=Han}A-Za-z0-9\s]{0,14}(?:SDK|插件|开发(?:工具)?包))/giu;

/** Who is told by a word for what it is, and not by a name. */
export const noOwner =
  /提供|开发|合作|第三方|伙伴|关联|我们|他们|自(?:行|主|研)|专业|相关|功能|系统|技术|服务商|供应商|运营商|厂商|(?:^|、)(?:公司|集团|官方|各家|多家)/;

/** What opens a sentence that goes on about several, or about all before it. */
export const ofSeveral = /些|类|上述|以上|们/;
