import type { Handing, Lang } from '../model';
import { givingTitleEn } from './en/giving-titles';

export { runsIn, tellsOtherwise } from './en/giving-titles';

/** How parties, their names and the acts of giving stand in a policy; both languages, facts only. */

/** At the end of what stands before a list in brackets: a noun for a party, and no name of one. */
export const kindBefore =
  /(?:机构|(?<!有限|责任)公司|平台|服务商|供应商|提供商|提供方|合作方|伙伴|制造商|厂商|运营商|银行|厂家|第三方|企业|渠道)$/;

/** A noun for a party, then names in brackets. Group 1 holds the names. */
export const bracketedNames: readonly RegExp[] = [
  /(?:机构|公司|平台|(?:服务|供应|提供|承包|渠道|经销|代理|制造|运营|承运|厂)商|提供方|合作方|伙伴|银行|集团|厂家|第三方|企业|渠道|(?:关联方|公司|关联公司)的?产品)[（(](?:包括但不限于|包括|包含|例如|譬如|比如|诸如|目前为|目前有|如|即|指)?[:：]?([^（）()。；]{2,160})/g,
  /[（(](?:例如|如|包括)[:：]?([^（）()。；，]{2,30}?(?:支付|物流|快递|银行))[）)]/g,
  /\b(?:providers?|compan(?:y|ies)|corporation|partners?|processors?|networks?|couriers?|carriers?|vendors?|parties|affiliates?|subsidiar(?:y|ies)|contractors?|agenc(?:y|ies)) \((?:including|such as|e\. ?g\.,?|i\. ?e\.,?|namely|like|currently|for example,?)?:? ?([^()]{2,120})\)/g,
  /\b(?:platforms?|services?|processing|hosting|shipping|delivery) \((?:including|such as|e\. ?g\.,?|i\. ?e\.,?|namely|like|currently|for example,?):? ?([^()]{2,120})\)/g,
];

/** Products of the same house, by name: '旗下产品（包括甲、乙）', '关联应用包括甲、乙'. Group 1 holds the names. */
export const productNames: readonly RegExp[] = [
  /(?:全部|多个|各个?|其他|旗下的?|关联方的?|关联公司的?|集团的?|体系的?)(?:产品|应用|平台|App)(?:[中内]|[和及]服务)?[（(](?:包括但不限于|包括|包含|例如|比如|如)[:：]?([^（）()。；]{2,160})/gi,
  /(?:关联|旗下|兄弟)(?:账号|帐号)?(?:平台|产品|应用|App)[”"」]?(?:登录)?[，,]?(?:包括但不限于|包括|例如|有)[:：]?([^（）()。；，]{2,100})/gi,
];

/** What is done for the service, then in brackets who does it: only names that are known count there. Group 1 holds them. */
export const bracketedDoers: readonly RegExp[] = [
  /(?:服务|处理|控制|分析|监测|统计|投放|核验|认证|推送|配送|存储)[（(](?:包括但不限于|例如|譬如|比如|诸如|如)[:：]?([^（）()。；]{2,160})[）)]/g,
];

/** Names after or before the noun, without brackets. Group 1 holds the names. */
export const openNames: readonly RegExp[] = [
  /(?:机构|公司|平台|(?:服务|供应|提供|承包|渠道|经销|代理|制造|运营|承运|厂)商|提供方|合作方|伙伴|银行|厂家)[，,]?(?:包括但不限于|包括|例如|譬如|比如|诸如|如(?=[A-Z]))[:：]?([^（）()。；，]{2,100})/g,
  /(?:服务商|供应商|提供商|提供方|合作方|伙伴|厂商|公司|平台)(?:目前)?(?:有|为)([^（）()。；，、：]{2,24}、[^（）()。；，：]{2,80})/g,
  /(?:关联方|关联公司|公司)的?产品(?:包括但不限于|包括|例如|有)[:：]?([^（）()。；，]{2,100})/g,
  /(?:与|由|向|通过|给|使用|选择|至|到|和我们合作的|合作的)([^，。；（）()]{2,40}?)等(?:第三方|合作的?)?(?:支付|物流|快递|配送|认证|广告)(?:机构|公司|平台|服务商|企业|业者|厂商)/g,
  /(?:关联|兄弟|旗下)(?:方|公司)?的?(?:产品|应用)(?![的和及与中内等])([^（）()。；，：、]{2,24}(?:、[^（）()。；，：、]{2,24}){1,8})/g,
];

/** One who is named as getting something, between a preposition or verb and the act: '向甲平台分享', '授权乙系统处理'. */
export const givenOne =
  /(?:向|与|和|授权|委托|提交(?:至|给)?|提供(?:给|至)|发送(?:给|至)|传输(?:给|至)|共享(?:给|至)|披露给|由)(?!使用|选择|通过|访问|登录|下载)(?<name>[\p{Script=Han}A-Za-z0-9·]{2,18}?)(?=的(?:数据|信息)?共享|(?:进行)?(?:共享|分享|提供|处理|披露|发送|传输|核验|验证|校验|查询|核对|比对|投保|报送|转交)|[（(，,。])/gu;

/** Those who do a part of it: '由甲代发', '由甲、乙送', '付款用的是甲和乙', '外包给了甲'. Group 1 holds the names. */
export const doneByNames: readonly RegExp[] = [
  /由(?!此|于|您|你|我|用户|本|该|其|系统|监护|家长|第三方|专业)([^，。；：（）()由的]{2,30}?)(?=(?:负责|统一|为您|代为|上门){0,2}(?:代发|代办|代管|代收|承建|维护|运维|结算|配送|寄送|派送|承运|打印|托管|运送|投放|送(?=[。；，]|到|货|达|$)|寄(?=[。；，出]|$)))/g,
  /(?:付款|支付|收款|缴费|结算)(?:用的?是?|走(?:的是)?|通过|方式(?:有|为|是))(?!的|于|户|途|法)([^，。；：（）()的]{2,30}?)(?=[，。；]|完成|支付|付款|$)/g,
  /(?:押金|会员费?|充值|退款)(?:走|由|用|通过)([^，。；：（）()的]{2,20}?)(?=[，。；]|付款|支付|原路|退回|扣款|$)/g,
  /(?<![使利采费适通专应信])用(支付宝|微信支付|云闪付|[\p{Script=Han}]{2,6}支付)(?=付款|支付|结算|缴费|[，。；])/gu,
  /(?:外包|转包|委托|承包|交由?|租用?)(?:给了?|的(?:是)?)([\p{Script=Han}A-Za-z0-9]{2,20}?)(?=[，。；（(]|做|处理|运营|负责|来)/gu,
  /(?:存|放|传|上传|备份|部署|托管|存放|存储|保存)(?:在|到|于)(?:我们?租(?:用)?的)?([\p{Script=Han}A-Za-z]{2,6}云)(?=[（(，。；上北广深杭成西南香华中东位的机服])/gu,
];

/** The same by words that also say what nobody in particular does: only names that say that they are names count there. Group 1 holds them. */
export const doneByKnown: readonly RegExp[] = [
  /由(?!此|于|您|你|我|用户|本|该|其|监护|家长)([^，。；：（）()由的]{2,40}?)(?=(?:负责|统一|为您|代为|直接|独立|实际|进行|予以|协助){0,2}(?:完成|处理|提供|收取|扣款|代收|受理|发行|代理|支持|运营|存储|保管|办理|审核|验证))/g,
  /(?:选择|使用|通过|支持|可用|能用)([^，。；：（）()的您你我]{2,40}?)(?:付款|支付|结算|缴费|充值|购买)(?=[，。；）)]|时|后|$)/g,
  /(?:^|[，。；：、）)\d]|[与由向和])([^，。；：（）()与由向]{2,60}?)等(?:其他|其它|第三方|合作的?){0,2}的?(?:支付|物流|快递|配送|认证|云|征信|保险|金融|有权|监管|主管|政府|国家){1,2}(?:服务)?(?:机构|公司|企业|部门|机关|单位|商|合作方|提供方)/g,
];

/** Those through whom one pays or is checked: '选择甲、乙付款', '提交至丙系统核验'. Group 1 holds the names. */
export const doneThrough: readonly RegExp[] = [
  /(?:选择|使用|通过|支持|跳转[至到]?|唤起|调用|借助)(?:以下|如下|第三方)?([^，。；：（）()的您你我]{2,60}?)(?:等)?(?:方式|渠道|平台|软件|工具)?(?:进行|来|以|完成|予以|实现)(?:付款|支付|结算|缴费|充值|购买|提现)/g,
  /(?:通过|使用|借助|经由?|接入|提交[至给到]?|提供给|传输[至给到]|发送[至给到]|[与向由])(?:有关|相关|的)?([^，。；：（）()的您你我将把]{2,30}?(?:系统|平台|数据库|中心))(?:的?数据源?|提供的?|的|处|进行|来|对)?[^，。；]{0,20}?(?:核验|验证|核实|比对|校验|认证|核查|实名)/g,
];

/** What such words also stand before, and no name. */
export const noDoer =
  /时$|^(?:指纹|面容|人脸|声纹|密码|余额|积分|优惠券)|(?:进行|完成|实现|予以|来)$|时候|开发|(?:在线|线下|到店|货到)(?:支付|付款)?$|系统$|[后前中]$|渠道|方式|^(?:来|去|以|能|会|可|即)|唤起|打开|跳转|完成|[您你]|公司$(?<!有限公司)|银行$(?<=^.{0,3})|[号码]$|^(?:本地|云端)|^(?:我方|本|该|此|其|任何|政府|国家|公安|权威|合法|外部|官方|统一|实名|身份|认证|验证|核验|防沉迷|游戏|账号|用户|信息|数据|后台|服务|业务|安全|支付|在线|网络|短信|手机|人脸|识别|活体|征信|[的和与及])*(?:系统|平台|数据库|中心)$/;

/** English: 'A hosts the data', 'A and B deliver the parcels', at the head of a sentence. The names stand before the verb. */
export const doesIt =
  /(?:^|[.;:]\s{1,4})(?!(?:We|You|They|It|This|That|These|Those|Our|Your|The|An?|I|He|She|Users?|Customers?|Everyone|Nobody|Each|Any|All|Some|Such|There|Here|Who|What|Which|If|When|To|In|On|At|For|With|By|From|As|While|Where|However|Please|Under|Upon|After|Before|Once|Unless|Until|Because|Since|Al?though|Information|Data|Personal|Cookies?|Third|Other|Note|No|And|Or|But)\b)(?=(?<who>[A-Z][\w.&,’' -]{1,80}?) (?:hosts?|stores?|sends?|runs?|handles?|processes|deliver(?:s|ed)?|answers?|prints?|operates?|carr(?:y|ies)|manages?|ships?|takes? (?:card|payments?)|collects?|charges?|bills?|gets?|receives?|sees?|keeps?|backs? up|provides?) (?:the|our|your|my|all|most|out|\w+ (?:reminders?|payments?|emails?|e-mails?|messages|parcels|orders|data)))/g;

/** English: 'goes to A', 'pay via A', 'go out through A', 'runs on A servers'. The names follow. */
export const goesTo =
  /\b(?:(?:goes|go out|sent|comes in) (?:out )?(?:to|through|via)|(?:go|goes|pay|paid|pays|payments? (?:go|goes|run|runs)|handled|processed|taken|billed|run|runs|hosted|ship|shipped|delivered|sold|bought|purchased) (?:out )?(?:through|via|by|with|on)|posted (?:through|via|by|with)) (?:the )?(?=[A-Z])/g;

/** Several who are named as getting something: '向甲、乙、丙提供'. Group 1 holds the names. */
export const givenMany =
  /(?:向|给|至|与)([^，。；：、（）()]{2,16}(?:、[^，。；：、（）()]{2,16}){1,8}?)(?:等)?(?=提供|共享|分享|披露|发送|传输)/g;

/** English: one who is named as getting something: 'we share it with A', 'is transmitted to A'. The name follows. */
export const givenOneEn =
  /\b(?:[Ww]e(?: (?:may|can|will|might|must|also|then|only|sometimes)){0,3}|(?:is|are|be|being|get) (?:(?:also|then|only|directly) )?) ?(?:shared?|disclosed?|transmit(?:ted)?|transfer(?:red)?|send|sent|pass(?:ed)?|provided?|forward(?:ed)?|submit(?:ted)?|give|given) (?:(?!you\b)[a-z’'-]{1,16} ){0,6}?(?:with|to) (?:our (?:parent(?: company| corporation)?|affiliates?|partners?|providers?|processors?),? )?(?=[A-Z][\w.&-]*(?![’'\w]))/g;

/** English: a noun for a party, then its name between commas or after 'is': 'our billing partner, A, …', 'the payment processor is A'. The name follows. */
export const apposed =
  /\b(?:partner|processor|provider|supplier|vendor|courier|carrier|contractor|host|affiliate|subsidiary|parent (?:company|corporation))(?:, (?=[A-Z][\w.&’' -]{1,40}(?:,|\.|\)| to\b| for\b| which\b))|(?: [a-z]{2,12}){0,5} (?:is|are) (?:called |named )?(?=[A-Z]))/g;

/** A name that says of itself that it is one: a system, a platform, an app by its own name. */
export const aName =
  /^(?!第三方|合作|相关|其他|本|该|我|您|这|上述|各|某)(?!.{0,14}(?:[您你]|第三方|账号|帐号|用户|我们))(?!(?:社交|媒体|网络|互联网|电商|交易|支付|广告|直播|短?视频|资讯|新闻|游戏|服务|管理|信息|公共|外部|监管|政务|应用|开放|分享|合作){1,4}(?:系统|平台|APP|App|app|商城|钱包|云)$)[\p{Script=Han}A-Za-z0-9·]{2,14}(?:系统|平台|APP|App|app|商城|钱包|云)$/u;

/** A brand, by how it ends: what comes before is no word for where or of what kind. */
export const brandName =
  /^(?!第三方|合作|相关|其他|跨境|冷链|国际|国内|同城|线[上下]|网络|移动|快捷|信用|银行卡?|本地|各地|当地|商业|财产|健康|意外|人身|社会|医疗|电子|扫码|在线|手机|刷卡|现金|人工|专业|普通|城市|有线|固定|互联网|信息|外部|受托|所属|各家?|该|本|您|我|政务|公有|私有|混合)[\p{Script=Han}A-Za-z0-9 -]{2,8}(?:快递|速运|速递|宅急便|快送|闪送|跑腿|货运|物流|支付|交货便|征信|人寿|财险|产险|海上火灾保险|平安|电信|联通|移动|科技|银行|邮政|EMS|金控|航空)$/u;
/** A name in Latin letters, and no word for data. */
export const latinName =
  /^(?!(?:IP|ID|IMEI|IMSI|MAC|SIM|GPS|IDF[AV]|OAID|AAID|GAID|Wi-?Fi|WLAN|App|APP|SDK|PDF|API|URL|HTTPS?|SSL|TLS|OCR|AI|Cookies?|Token|OpenID|Android|iOS|CSV|SSID|Google|Apple)$)(?=.*[a-z])(?!.*\.$)[A-Z][A-Za-z0-9.&+-]{2,20}(?: [A-Z][A-Za-z0-9.&+-]{0,20}){0,3}$/;

/** Those who get something in a part on who does, whatever opens the line: words for what they are before the name, and what is said of them behind it. */
export const beforeTitled =
  /^[\s•·・‧．▪─—\-*]{0,4}(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2}|[①-⒇])[)）.、．\s]{0,2})?(?:(?:承运|合作|委托|签约|指定|收款|配送)的|[\p{Script=Han}]{0,6}(?:供应商|服务商|承包商|母公司|保险公司|承保公司)(?=[\p{Script=Han}A-Za-z]{2}))?/u;
/** Whole sentences, which name nobody by standing there. */
export const inProse = /我们|[您你]|可能|为了?|以便|将|用户|通过|可以|如果|若|此外|本政策|本协议|信息[，。]/;
/** The same on one line behind its own lead: 'given to: A, B'. */
export const leadsTitled = /^[^，。；：:]{0,10}(?:提供|转交|披露|共享|交|发)给[：:]/;

/** A name in marks, behind a word for a party or for what it does; in a part on who gets something, before what it does. */
export const quotedParty =
  /(?:由(?=\s?[“「『][^“”「」『』]{2,14}[”」』](?:代|提供|派|负责|承|发|生成|完成|处理))|委托|交给|转给|(?:关联|背调|物流|保险|合作|外包|兄弟|子)公司|(?:服务|供应|承包|提供)商|合作方|上传)\s?[“「『](?<name>(?![^”」』]{0,12}(?:说明|政策|协议|清单|条款|推荐|公司[”」』]))[^“”「」『』>＞→—-]{2,14})[”」』](?![中里内]|按钮|页面|开关|功能|权限|栏目)/g;
export const quotedTitled =
  /[“「『](?<name>[^“”「」『』>＞→—-]{2,14})[”」』](?=会(?:收|拿|看|核|查|主动|获|取|得)|(?:可以?|能)?(?:拿到|看到|收到)|代[收发办]|负责|派工|生成|存证|核对|[：:（])/g;

/** The end of a Chinese company's full name. */
export const companyEnd = /(?:股份)?有限(?:责任)?公司/g;

/** Longest Chinese company's name looked for before its end, in characters. */
export const longestName = 36;

/** A word for a kind of party, a colon, and names up to the end of that part: no definition, and nothing that the reader does. */
export const keyedParties =
  /(?<=^|[。；;，\s]|[（(]?[一二三四五六七八九十\d]{1,2}[)）.、．])(?<key>[\p{Script=Han}]{0,12}(?:机构|企业|(?:关联|子|分|物流|快递|保险|金融|广告|合作|外包|征信)公司|(?:用工|支付|合作|广告|电商|交易|监管|物流|招聘)平台|组织|部门|机关|银行|处理者|受托[人方]|服务商|供应商|厂商|运营商|渠道商|提供商|业者|合作(?:方|伙伴)|承运[商人]))[：:]\s?(?!指|即|是指|[您你我]|如|若|当|为|在|由|包括以下)(?<names>(?:[^。；;：:，（）()\n]|[（(][^（）()]{0,40}[）)]){2,120})/gu;

/** The same behind any few words that open a line, where the text tells of those who get something. */
export const keyedTopics =
  /^[\s•·・‧\-*]{0,4}(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2}(?:\.\d{1,2}){0,2}|[a-z①-⑳])[)）.、．\s]{0,2})?(?<key>[\p{Script=Han}]{2,10})[：:]\s?(?!指|即|是指|[您你我]|如|若|当|为|在|由|包括以下)(?<names>(?:[^。；;：:，（）()\n]|[（(][^（）()]{0,40}[）)]|, (?=Inc|Ltd|LLC)){2,120})/gu;

/** Brackets behind a name that are no part of it. */
export const asideBehind = /[（(][^（）()]{0,60}[）)](?!\p{Script=Han}{2})/gu;

/** Between names. */
export const nameSeparator = /([、，;；/|]|,(?![A-Za-z0-9]|\s(?:Inc|Ltd|LLC|Limited|Corp|Co)\b)|以及|和(?!谐)|及|或者?|\band\b|\bor\b)/;
/** What stands around a name of a list and is no part of it. */
export const aroundListed = /^(?:包括|例如|比如|譬如|使用|选择|如|currently,?\s|现(?=.{4}))|[“”"]/g;

/** After the last name. */
export const listEnd = /(?:，|,)\s?(?:具体|实际|以[^、，]{0,12}为准)[\s\S]*|(?:，|,)?\s?(?:等|以下|下称|统称|合称|简称|此处|etc)[\s\S]*/;

/** Kinds of parties, things and particles, no names. */
export const noName =
  /[：:]$|^以?下[几列]|几类|^网络支付$|^即时通[讯信]$|或网络|商$|者$|方$|主$|人$|机构$|机关$|单位$|部门$|^.{0,6}(?<!有限|责任)公司$|(?<![\u4e00-\u9fa5]{2})平台$|企业$|厂家$|^(?:银行|保险|证券|基金|借贷|贷款|地图|酒店|旅行社|海关|航空|学校|政府|法院|公安|税务|运营|支付|物流|快递|配送|统计|广告|推送|分析|客服)(?:类|方|$)|信息|资料|数据|姓名|手机|电话|地址|昵称|头像|账号|帐号|订单|身份|号码|您|你|我们|用户|的|其他|其它|第三方|合作|关联|服务$|业务|功能|产品|^\d+$|https?:|www|合并|收购|重组|共享|转让|受让|披露|处理$|提供$|公众号|小程序|具体|这些|那些|发生|控制|邮箱|联系|注册|[见如][上下]文|^[上下]文|定义|^其?涉及?|社交媒体|云业务|^(?:通讯|技术|媒体|社交|电商|游戏|金融|教育)$|[下合单统]称|简称|推广|促销|域名|朋友圈|好友|^(?:律师|会计师?|税务师|审计师?)事务所$|^(?:若|其|所|一家|基于|免费)|有$|^相关|委托$|^在线|用途$|方式$|(?:协会|网银|掌银|收银台|渠道|决策|建议|旗舰店|会员店)$|^[【[]|(?:教练|团队|老师|教师|医[师生]|导游|司机|顾问|骑手|人员)$|^(?:客户|客服|服务|数据|呼叫|物流|支持|咨询|配送|维修){1,3}中心$|^(?:their|our|your|other|any|third|service|the)\b/i;

/** A clause in which a company's name is that of a recipient. */
export const handsOver =
  /共享|分享|提供|披露|发送|委托|传输|转让|转交|移交|关联公司|合作|外包|代发|拿到|交给|传到|对象[：:]|\b(?:shar|disclos|provid|transfer|process|outsourc|entrust|submit|forward|recipient|receiv)/i;

/** Behind those who give it: to whom (group `whom`), which may be the service itself, by its name; before them, that it is given to us. */
export const givers: Readonly<Record<Lang, { behind: RegExp; before?: RegExp }>> = {
  zh: { behind: /^[^，。；：]{0,60}?向(?<whom>[^，。；：]{1,20}?)(?:分享|共享|提供|披露|传输)(?=[您你]|用户|有关|相关|[其该]|所)/ },
  en: {
    behind:
      /^(?:\w{0,12}|[\w’'-]{0,12},? (?:and|or) [\w’' -]{2,30}) (?:(?:may|can|could|will|might|must|also|then|sometimes|usually|have|has|had) ){0,3}(?:sends?|sent|brings?|brought|g[ai]ves?|given|pass(?:es|ed)?|disclose[ds]?|share[ds]?|transfer(?:s|red)?|transmit(?:s|ted)?|suppl(?:y|ies|ied)|report(?:s|ed)?|forward(?:s|ed)?|tells?|told|provide[ds]?(?= us with [^.;,]{0,24}\b(?:your|information|data|details)\b| [^.;,]{0,40}\b(?:your|information|data|details)\b[^.;,]{0,30} to us\b)) (?:[^.;,]{0,60}? (?:to|with) )?(?<whom>us|[A-Z]\w{1,20})(?= |[.,;]|$)/,
    before: /\b(?:to|with) us by (?:[a-z’-]{2,16} ){0,3}$/,
  },
};
export const toUs = /^(?:我们|我[司方行校]|本(?:公司|应用|平台|产品|网站|软件|服务)|us)$/;

/** Words without which nothing is given in an English clause, whoever it names. */
export const anyGiving =
  /\b(?:shar|disclos|provid|transfer|process|outsourc|entrust|submit|forward|recipient|receiv|releas|respon[ds]|report|giv(?:e|en|ing)\b|cooperat|demand|request|subpoena|compel|orders?\b|rent|s[eo]ll?d?\b|trad(?:e|ing)|exchang|pass|sen[dt]|see[ns]?\b|visible|view|access|publi|post|show|display|hand|use[sd]? by|collect|obtain|allow|permit|partner|merg|acqui|reveal|available|stor|host|work with|help)/i;

/** The definition of whom the text means by affiliates, with their names. */
export const definesAffiliates =
  /(?:关联(?:公司|方|企业)|集团(?:内的?)?(?:公司|成员)(?=[^，。；]{0,2}包括))[”"」]?\s?(?:(?:是|均)?指|(?:目前|现|主要)?(?:包括|有(?=[:：])|为(?=[:：]))(?:但不限于)?[:：]?)/;

/** Around a name: through it one logs in or shares oneself, which need not give it anything. */
export const logsIn =
  /登[录陆]|关联账[号户]|绑定|(?:分享|转发)[至到给]|\b(?:log(?:ging|ged|s)?[- ]?(?:in|on)(?:to)?|sign(?:ing|ed|s)?[- ]?(?:in|up)|register|connect(?:ing)? (?:your|to|with|through)|link(?:ing)? your)\b/i;

/** Right before a company's name: it is one of the group. */
export const ofGroup = /(?:关联(?:方|公司|企业)|子公司|母公司|兄弟公司|集团成员)[“"「]?$/;

/** A lead-in of what is not given, or of something else than recipients. */
export const notGiving =
  /不会|不得|不予|除外|无需|(?:以下|下列|如下)[^。；，]{0,12}情[况形]|情[况形][^。；，]{0,4}[：:]\s{0,4}$|如下信息|以下信息|权利|\b(?:not|never|following (?:information|data))\b/i;

/** A lead-in of the cases in which something is given after all. */
export const givingCases =
  /除了?(?:以下|下列|如下)[^。；]{0,8}外|(?:以下|下列|如下)情[况形][^。；]{0,4}(?:除外|例外)|仅会?在(?:以下|下列|如下)情[况形]|(?:以下|下列|如下)情[况形][^。；，]{0,4}(?:会|将|可能|可)[^。；，]{0,4}(?:分享|共享|提供|披露)|\bexcept (?:in|for|under|as)\b[^.]{0,20}\bfollowing|\bonly (?:in|under) the following/i;

/** The sentence below a title on giving that says that nothing is given, without a case in which it is. */
export const givesNothing =
  /^(?!.{0,200}(?:除非|除外|但|仅在|\bunless\b|\bexcept\b)).{0,60}(?:(?:不会|绝不)[^。；]{0,30}(?:共享|分享|提供|披露|转让|公开)|\b(?:do|will) not (?:share|sell|disclose|transfer)\b)/i;

/** A service is said to be built in, or to get something, where it is named. */
export const builtIn =
  /SDK|接入|集成|嵌入|使用|收集|提供|共享|获取|\b(?:us(?:e|es|ed|ing)|integrat\w{1,4}|embed\w{0,4}|includ\w{1,3}|incorporat\w{1,3}|work with|partner\w{0,3}|implement\w{0,3}|collects?|receives?|process(?:es)?|shar\w{1,3}|sen[dt]|provided by|transfer\w{0,4}|third[- ]party (?:service|tool|provider|librar)\w{0,3})\b/i;

/** A service is named for what the reader may do there, for whose policy it is, or as one that takes nothing. */
export const onlyNamed =
  /(?:本身|并|均)不(?:会|直接)?(?:收集|获取)|\bshare (?:to|on) [A-Z]|\b(?:opt[- ]?out|add-on|governs?|log(?:ging|ged)?[- ]?in|sign(?:ing|ed)? in|your \w+ account|account login|visit|privacy policy (?:at|of|is))\b/i;

/** A title under which short lines name recipients. */
export const givingTitle = new RegExp(
  String.raw`(?:共享|提供|披露|委托|分享)[^，。]{0,10}(?:对象|给谁|第三方|合作|方|处理|$)|(?:信息|数据|资料)[的之]?(?:转移|披露|提供|分享|共享|流向)|(?:利用|使用|共享|提供)?对象[：:]?$|给谁|给别人|去哪|(?:第三方|哪些(?:人|公司|机构)|别人|谁)[^，。]{0,8}(?:看|得|收|拿|接触|碰)到?(?:$|[？?]|到|这些|您|你|我)|谁[^，。]{0,8}(?:获得|知道|能看)|帮忙的(?:厂商|公司|人)|^[\W\d一二三四五六七八九十甲乙丙丁戊己庚辛第条章]{0,6}(?:转移|提供|共享|对外提供|委托|受托)$|受托|合作伙伴|${givingTitleEn}`,
  'i',
);

/** A column of a table that names recipients. */
export const recipientColumn =
  /^(?:给|交给)?谁$|接收(?:方|人|者)|承让人|受让(?:人|方)|获得方|披露对象|提供对象|分享对象|委托对象|去向|(?:给|交)到?谁|谁(?:能|会|可以)?(?:拿|看|收|得)[得到]?|受托(?:方|人)|第三方(?:名称|公司|机构)|合作(?:方|伙伴)(?:名称)?|公司名称|关联公司|机构名称|共享(?:对象|方)|\b(?:recipients?|trustees?|outsourc\w+|contractors?|processors?|company|(?:provided|disclosed|shared|given|passed|sold|sent|transferred|goes|available) (?:to|with)|partner|who (?:else )?(?:gets|receives|sees|has) (?:it|them|access)|received by|to whom|with whom)\b|^to$/i;

/** Such a title that can name nobody else. */
export const plainColumn =
  /^(?:给|交给)?谁$|接收(?:方|人|者)|承让人|受让(?:人|方)|获得方|披露对象|提供对象|分享对象|委托对象|去向|(?:给|交)到?谁|谁(?:能|会|可以)?(?:拿|看|收|得)[得到]?|受托(?:方|人)|共享(?:对象|方)|\b(?:recipients?|trustees?|outsourc\w+|(?:sub)?contractors?|(?:sub-?)?processors?|(?:provided|disclosed|shared|given|passed|sold|sent|transferred|goes) (?:to|with)|received by|to whom|with whom)\b|^to$/i;

/** A column of businesses: of those who get something, where another tells what is given. */
export const businessColumn = /^(?:合作)?(?:业者|企业|厂商|厂家)(?:名称)?$/;
/** A column of what those get whom another names. */
export const givenColumn =
  /(?:提供|共享|分享|披露|委托)(?:之|的|处理的?)?(?:个人)?(?:资料|信息|数据|内容)|\b(?:data|information) (?:shared|provided|disclosed|given|passed)\b|\bwhat (?:they|it) (?:gets?|receives?|sees?)\b/i;

/** The first cell of a row whose second cell names the recipient. */
export const recipientKey =
  /^(?:(?:境外)?接收方(?:的?名称)?|第三方(?:机构)?名称|共享对象|recipients?(?: name)?|(?:\w+ ){0,4}(?:provided|transferred|disclosed) to)\s*[:：]?$/i;

/** A table of SDKs, which is told elsewhere. */
export const sdkTable = /SDK|插件|开发包|plug-?in/i;

/** What may follow the name of a company or service that is that name all the same. */
export const ownRest =
  /(?<=.{2})(?:平台|公司|集团|app|网站|客户端|官网|团队|inc|ltd|limited|llc|corp|corporation|gmbh|team|website|platform)$/;

/** What a party of each class is or does, in Chinese; the first that matches tells the class. */
export const nounClasses: readonly { recipient: string; noun: RegExp }[] = [
  { recipient: 'payment', noun: /支付|付款|收款|缴费|结算|押金|退款|会员费/ },
  {
    recipient: 'logistics',
    noun: /物流|快递|配送|承运|仓储|速递|速运|邮政|寄[送递]|邮寄|派送|(?<![推发传赠])送(?=[。；，]|到|货|达|$)/,
  },
  { recipient: 'identity-verification', noun: /认证|核验|核身/ },
  { recipient: 'financial', noun: /银行|金融|保险|贷款|征信/ },
  { recipient: 'affiliates', noun: /关联/ },
  { recipient: 'advertisers', noun: /广告|推广|营销/ },
  { recipient: 'analytics', noun: /统计|分析/ },
  {
    recipient: 'processors',
    noun: /托管|云(?:服务|计算|存储)|机房|客服|短信|外呼|维护|运维|外包|代发|代办|承建|打印/,
  },
  { recipient: 'merchants', noun: /航空|酒店|旅行社|医院|票务/ },
];

/** How definite a class is: a clause's names go to the first of its classes in this order. */
export const classOrder = [
  'identity-verification',
  'payment',
  'logistics',
  'public-utilities',
  'financial',
  'merchants',
  'research',
  'advertisers',
  'analytics',
  'affiliates',
  'sdk-providers',
  'processors',
  'business-partners',
] as const;

/** Classes that an SDK's stated purpose yields besides SDK providers. */
export const bySdkPurpose: readonly { recipient: string; purpose: RegExp }[] = [
  { recipient: 'advertisers', purpose: /广告|营销|advertis|\bads?\b/i },
  { recipient: 'analytics', purpose: /统计|数据分析|analytic|statistic/i },
  { recipient: 'payment', purpose: /支付(?!宝)|支付宝支付|付款|收款|结算|银联|payment|\bpay\b|billing/i },
];

/** By what act, the most definite first. */
export const handings: readonly [Handing, RegExp][] = [
  ['entrust', /委托|受托|代表我们|entrust|on our behalf|processors?\b|outsourc|consign/i],
  ['transfer', /转让|转移|transfer/i],
  ['disclose', /披露|公开|公布|公示|disclos|public/i],
  ['share', /共享|分享|提供给|发送给|shar(?:e|es|ed|ing)\b|provid/i],
];

/** The noun before a list of names, in English. */
export const partyNoun =
  /\b(?:payment|shipping|delivery|advertis\w+|analytics|cloud|hosting|third[- ]party|service|business|marketing|technology|identity)?\s*(?:providers?|process(?:ors?|ing)|compan(?:y|ies)|partners?|networks?|couriers?|vendors?|affiliates?|platforms?|agenc(?:y|ies)|stores?|merchants?|recipients?|subcontractors?|contractors?|part(?:y|ies)|services?|sites?|business(?:es)?|entities|firms|organi[sz]ations|suppliers?|retailers?|carriers?|bureaus|banks|sponsors|subsidiar(?:y|ies)|institutions|famil(?:y|ies)|insurers?|brokers?|lenders?|employers?|restaurants?|hotels?|airlines?|shops?|schools?|universities|laborator(?:y|ies)|pharmac(?:y|ies)|printers?|auditors?|accountants?|advis[eo]rs?|authorities|charities|hosts?|warehouses?)\b[^.;:]{0,24}$|\bexamples? of (?:the |our |such )?(?:business(?:es)?|companies|partners|providers|third parties|vendors|recipients)\b[^.;:]{0,90}$|\b(?:vendors?|providers?|companies|partners?|contractors?|processors?|firms) (?:who|that|which) [^.;:]{4,60}$/i;

/** 'Hosted by A', 'processed by B': who does it for us. */
export const providedBy =
  /\b(?:hosted|processed|handled|fulfilled|shipped|delivered|operated|stored|managed|stored on|provided) (?:by|with|on|through|via) (?:the )?/gi;

/** 'Stored on servers in the US via A': where the data are kept. The name follows. */
export const keptAt =
  /\b(?:servers?|hosting|infrastructure|data ?cent(?:er|re)s?|cloud)\b[^.;,]{0,40}?\b(?:via|by|of|from|with|through|at) (?:the )?(?=[A-Z])/g;

/** The class of a known service, where the text says none. */
export const classByKind: Readonly<Partial<Record<string, string>>> = {
  payment: 'payment',
  ads: 'advertisers',
  analytics: 'analytics',
  attribution: 'analytics',
  cloud: 'processors',
  storage: 'processors',
  verification: 'identity-verification',
  'customer-service': 'processors',
  tools: 'processors',
};

/** Right after a name: it does something for the service. */
export const doesSomething =
  /^ (?:hosts?|sends?|runs?|stores?|delivers?|handles?|processes|answers?)\b|^(?:它|他们)?(?:拿到|看得到|代发|结算)/;
/** What an English company is said to do, right after its name. */
export const doesAfterName = /^ (?:hosts?|sends?|runs?|stores?|delivers?|handles?|processes|answers?)\b[^.;]*/;

/** What stands before and after the name of one who does a part: 'is provided by A'. */
export const doneBy = {
  before: /(?:由|委托|授权|给|向|与)$|\bby $/i,
  after: /^(?:[（(][^（）()]{0,40}[）)])?[^，。；（(]{0,8}(?:提供|处理|运营|负责|完成|开展|共享|披露|进行)/,
} as const;

/** After a name in a table: another may stand in for it. */
export const orLike =
  /\s?[（(](?:or|and) (?:an? )?(?:equivalent|similar|other|like)\b[^（）()]{0,30}[）)]$|\s?[（(](?:或|及)(?:同类|类似|其他)[^（）()]{0,12}[）)]$/i;
