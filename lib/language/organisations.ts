/** How companies and like bodies are named in running text. Data for lib/facts/spans/organisations. */
import { ownerLabels } from './owner-labels';

/** How a full name ends. */
export const fullEnd =
  /(?:股份有限公司|有限责任公司|有限公司|工作室|研究院|研究所|研究中心|管理局|政务中心|服务中心|事务所|合作社|商行|基金会|联合会|协会)/g;

/** How a short name ends, as in '甲公司'. */
export const shortEnd = /(?<![限责任份])(?:公司|集团|联盟)(?!股份|有限|(?!的)[\p{Script=Han}（()）]{0,12}有限(?:责任)?公司)/gu;

/** How the name of a body ends that is no company. */
export const bodyEnd =
  /(?:(?:总|侦查|监督|税务|公安|教育|数据|统计|民政|交通|建设|资源|规划|保障|健康|司法|财政|旅游|农业|水务|监管)局|委员会|(?:信息|数据|管理|指挥)中心|出版社|大学|医院|中学|小学|幼儿园|卫生院|卫生所|门诊部|诊所|图书馆|博物馆|档案馆|美术馆|纪念馆|文化馆|科技馆|体育馆|展览馆|区公所|商会|公会|农会|报社|杂志社|通讯社|书店|剧团)/g;

/** Whether a text holds the ending of a company's name, or of any; asked before names are cut. */
export const companyEnd = /有限|公司|工作室|研究|管理局|中心|事务所|合作社|商行|基金会|联合会|协会|集团|联盟/;
export const anyEnd =
  /有限|公司|工作室|研究|局|中心|事务所|合作社|商行|基金会|联合会|协会|集团|联盟|委员会|出版社|大学|医院|中学|小学|幼儿园|卫生院|卫生所|门诊部|诊所|馆|区公所|[商公农]会|社|书店|剧团/;

/** English names of makers by how they end, without the ending of a company. */
export const makerName = /\b(?<name>[A-Z][\w&.'’-]{0,40}(?: (?:[A-Z][\w&.'’-]{0,40}|of|and|&)){0,4} (?:Games|Studios?|Labs))(?![\w])/g;

/** English names of bodies that are no companies, by the word that says what they are. */
export const englishBody =
  /\b(?<name>(?!(?:Cookies?|Terms|Privacy|Similar|Other|Your|Our|All)\b)[A-Z][\w&'’-]{1,24} (?:(?:[A-Z][\w&'’-]{0,24}|&) ){0,4}(?:University|Academy|School|Clinic|Insurance|Club|Agency|Church|Parish|Diocese|Cooperative|Co-operative|Verein|Stiftung|Stichting|Gallery|Theatre|Association|Foundation|Institute|Society|Council|Museum|Library|Hospital|Federation|Trust|League|Company|Group|Holdings|Partners|Enterprises|Productions|Publishing|Entertainment|Ventures|Technologies|Media|Software|Interactive|Bank|Airlines|Airways|Broadcasting|Newspapers|Stores|Laboratories|Pictures)(?: (?:of|for) (?:the )?[A-Z][\w'’-]{1,24}(?: (?:(?:of|and|for) (?:the )?)?[A-Z][\w'’-]{1,24}){0,4})?(?: \([A-Z]{2,8}\))?|(?:University|City|Museum) of [A-Z][\w'’-]{1,24}(?: (?!Privacy|Web|Policy)[A-Z][\w'’-]{1,24}){0,2})/g;

/** A company without the ending of a full name, said to be whom the text calls 'we'. */
export const bareCompany = {
  zh: /(?<company>[\p{Script=Han}A-Za-z]{2,20}?(?:公司|集团|政府|公所|(?:广播|电视)总?台|电台|报社|杂志社|通讯社|出版社|银行|交易所)|(?<=^|[。；;，,由是]\s?)中国[\p{Script=Han}]{2,6}?(?<!法律|法规|规定|标准|境内|大陆|内地|地区|市场|公民|居民|用户))(?:及其(?:关联|附属)(?:公司|方|企业))?\s*[（(][^（）()]{0,12}[“"「]?(?:我们|本公司|本集团|本府|本所)/u,
  en: /(?<company>\b(?:[A-Z][\w.&'’-]{1,30}|\d{1,3}[A-Za-z][\w.-]{1,30}|[a-z][\w-]{1,30}\.(?:com|net|org|io|app|co|tv))(?: (?:[A-Z][\w.&'’-]{0,30}|of|&|\([A-Z][\w ]{1,24}\))){0,4})(?:,? (?:and|together with|including) (?:its|our) [^().]{0,50})?[.,]?\s*[(（](?![^()（）]{0,80}[“"'‘](?:[Tt]he |[Oo]ur |[Tt]his )?(?:[Aa]pp|APP|[Aa]pplication|[Gg]ame|[Bb]ot|[Ee]xtension|[Ss]ervices?|[Ww]ebsite|[Ss]ite|[Pp]latform|[Ss]oftware)[,”"'’])[^()（）]{0,60}[“"'‘](?:[Ww]e|[Uu]s|[Oo]ur|I|[Mm]e|[Mm]y|(?:[Tt]he )?[Cc]ompany)\b/,
} as const;

/** People who make a thing together and are no company, named by what they make and said to be whom the text calls 'we'. */
export const makers = {
  zh: /(?<company>[\p{Script=Han}A-Za-z]{2,20}?(?:(?:项目|专案)(?:的)?(?:全体)?(?:贡献者|维护者)|开源社区))\s*[（(][^（）()]{0,12}[“"「]?我们/u,
  en: /(?<company>\b[A-Z][\w.&'’-]{1,30}(?: [A-Z][\w.&'’-]{0,30}){0,3}(?: project)?(?:['’]s?)? (?:contributors|maintainers)|\b(?:contributors|maintainers) (?:of|to) (?:the )?[A-Z][\w.&'’-]{1,30}(?: [A-Z][\w.&'’-]{0,30}){0,3}(?: project)?)\s*[(（][^()（）]{0,60}[“"'‘](?:[Ww]e|[Uu]s)\b|[(（]\s?(?:[“"'‘](?:[Ww]e|[Uu]s|[Oo]ur)[”"'’],? (?:(?:and|or) )?){1,3}[“"'‘]\*?(?:the )?(?!Company|Services?|Platform|Web|Site|App|Operator|Controller|Group|Provider|Party)(?<named>[A-Z][\w&’-]{1,30}(?: [A-Z][\w&’-]{0,30}){0,3})\*?[”"'’]\s?[)）]/,
} as const;

/** English: without its ending, said to be the one that makes or runs the service. */
export const maker =
  /\b(?:app|application|game|website|site|service|services|platform|software|policy|notice) (?:\([^()]{0,40}\) )?(?:is|are|was|has been) (?:owned|operated|provided|developed|published|built|created|made|issued)(?: and (?:owned|operated|provided|developed|published))? by (?<company>[A-Z][\w.&'’-]{1,30}(?: [A-Z][\w.&'’-]{0,30}){0,3})|\bthat (?:is|was) (?:created|developed|built|made|published) by (?<named>[A-Z][\w.&'’-]{1,30}(?: [A-Z][\w.&'’-]{0,30}){0,3})/;

/** English: who made it stands before the verb ('Ada Moss built the Tern app'), after a comma ('Tern, operated by Ada Moss') or after a label. */
export const makerBefore = new RegExp(
  String.raw`^ {0,4}(?<company>[A-Z0-9][\w.&'’-]{1,30}(?: [\w.&'’-]{1,30}){0,3}) (?:has )?(?:built|created|developed|made) the [^.;]{2,60} (?:app|application|game)\b|(?:^|[·|•]|[a-z]\w{1,30}, ) {0,4}(?:${ownerLabels.en}|[Oo]perated by|[Dd]eveloped by|[Oo]wned by|[Pp]ublished by|(?:(?:[Pp]roject|[Aa]pp|[Gg]ame) [Aa]uthor|(?:[Dd]ata )?[Cc]ontroller)(?: (?:\+|&|and) [A-Z][\w ]{1,24})?(?=:)):? (?<named>[A-Z][\w.&'’-]{1,30}(?: (?:[A-Z][\w.&'’-]{0,30}|\([A-Z][\w ]{1,24}\))){0,3})|\b[Ww]e(?: are|['’]re) (?<makers>[A-Z][\w.&'’-]{1,30}(?: [A-Z][\w.&'’-]{0,30}){0,3})(?=, (?:the )?(?:makers?|developers?|creators?|publishers?|owners?|operators?)\b)|\b(?:I|[Ww]e) trade (?:as|under the name(?: of)?) (?<trades>[A-Z][\w.&'’-]{1,30}(?: [A-Z][\w.&'’-]{0,30}){0,3})`,
);

/** English: a line that says of the next one that it opens with who answers for the service. */
export const ownerLabel = new RegExp(
  String.raw`^[\W\d]{0,8}(?:(?:the )?(?:${ownerLabels.en}|provider)(?: (?:and|&) (?:the )?(?:data )?(?:${ownerLabels.en}|controller))?|(?:the )?(?:data )?controller(?: is| of (?:this|the) (?:app|application|site|website|service))?|(?:name and address of the|the)? ?(?:controller|responsible (?:party|person|body)|person responsible|party responsible|responsible)(?: (?:under|within|for|according|in)\b[^.;]{0,60})?)(?: (?:information|details))?(?: is)?\s{0,4}:?$`,
  'i',
);
/** The name that such a line opens with. */
export const ownerBelow = /^\s{0,4}(?<company>[A-Z][\w.&'’à-ÿ-]{1,30}(?: [A-Z][\w.&'’à-ÿ-]{0,30}){1,3})(?=\s{0,4}(?:[-–—,(|\n]|$))/;

/** Chinese surnames of one letter, and the common ones of two. */
const surname =
  '(?:欧阳|司马|上官|诸葛|司徒|夏侯|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁房蒲滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾丘商隋郁])';
/** A person who makes and runs it alone, as such persons say it of themselves. */
export const persons = {
  zh: new RegExp(
    [
      `(?:独立|个人)(?:软件|游戏|应用)?开发者(?:姓名)?[：:（(\\s]{0,2}(?<company>(?!应用|方便)${surname}[\\p{Script=Han}]{1,2}?)(?=[，。；、,（(）)\\s]|(?:个人|独立|单独|一人)?(?:开发|制作|运营|设计|编写|维护|制定|发布|提供)|$)`,
      `(?:开发者|作者|运营者|维护者|个人信息处理者)(?:姓名|名称)?\\s?[：:]\\s?(?<a>${surname}[\\p{Script=Han}]{1,2})(?=[，。；、,（(\\s]|$)`,
      `由\\s?(?<b>${surname}[\\p{Script=Han}]{1,2})\\s?(?:[（(]个人[）)]|个人|独立|一人|单独)\\s?(?:开发|制作|运营|设计|编写|维护)`,
      `(?:你好|您好|大家好|哈[啰喽罗]|嗨)[，,！!～~\\s]{0,3}我[是叫](?<d>${surname}[\\p{Script=Han}]{1,2})(?=[，。；,！!（(])`,
      `(?:我叫|本人)(?<c>${surname}[\\p{Script=Han}]{1,2})(?=[，。；,（(])`,
    ].join('|'),
    'u',
  ),
  en: /(?:\b(?:I['’]m|I am|[Mm]y name is|[Ii]ndependent developer,?|[Ss]olo developer,?|[Ii]ndividual developer,?)|^I,)\s(?<company>[A-Z][a-zà-ÿ]{1,20}(?: [A-Z][\w'’à-ÿ.-]{0,20}){1,2})(?=[,.(]| (?:and|built|build|made|make|run|maintain|wrote|write|develop)\b)|\b(?:app|application|game|web ?site|site|service|extension|bot|plug-?in|project|tool|platform|program|software|it)\b(?: \([^()]{0,40}\))?,? (?:(?:is|was|has been) )?(?:made|built|developed|maintained|run|written|created|authored) (?:and \w+ )?(?:alone |solely )?by (?:one person, |just |only |(?:an?|one) (?:[a-z-]{2,20} ){1,5}\(?)?(?<a>[A-Z][a-zà-ÿ]{1,20} [A-Z][a-zà-ÿ'’-]{1,20})(?=[,.()]| (?:alone|in|from|of|as)\b)/,
} as const;

/** Looks like a bare company and is none. */
export const noCompany =
  /^(?:limited|inc|llc|ltd|gmbh|the|this|our|these|we|you|privacy|app|apps|site|website|service|services|it|and|or|each|any|all|by|in|if)\b|\b(?:policy|notice|website|application|terms)\b|^(?:本|该|其|我们|关联|母|子|分)/i;

/** A letter of a name, and the brackets in it. */
export const nameLetter = /[\p{Script=Han}A-Za-z0-9（）()·&.\- ]/u;

/** Longest short name, in characters, and what it does not hold. */
export const shortName = {
  most: 8,
  not: /[的本者以请指]|按照|这些|我们|提交|配送|帮助|属于|影响|通过|前述|启动|产品|航空|同一|销售|填写|发生|更多|维护|关联|银行|要求|其他|代理|运输|邮寄|受托|适用|厂商|经销|[\s\d]/,
};

/** Longest name before its ending, in characters. */
export const longestName = 36;

/** Where names begin more often than not: a place. In brackets it stands inside the name. */
export const place =
  /(?:中国|(?:财团|社团|行政|医疗|公益)法人|北京|上海|天津|重庆|深圳|广州|杭州|南京|苏州|成都|武汉|西安|厦门|福州|合肥|长沙|郑州|济南|青岛|大连|宁波|无锡|珠海|东莞|佛山|海南|海口|贵州|贵阳|昆明|沈阳|哈尔滨|长春|太原|石家庄|南昌|南宁|兰州|香港|台湾|澳门|江苏|浙江|广东|福建|四川|湖北|湖南|河南|河北|山东|山西|陕西|安徽|江西|云南|辽宁|吉林|黑龙江|广西|内蒙古|新疆|宁夏|青海|甘肃|常州|嘉兴|绍兴|温州|金华|烟台|洛阳|宿迁|芜湖|霍尔果斯|天翼|(?<=^|[是由为向与和及、，“”（(])(?![是由为向与和及])[\p{Script=Han}]{2,3}(?:省|市|县)(?=[\p{Script=Han}]{2,16}$))/gu;

/** Words that a name follows in running text. */
export const beforeName =
  /适用于|欢迎使用|版权所有|隶属于?|明确了?|规定了?|制定了?|关联方|受托|[可源来]自|(?<=本[条声政告][款明策知]书?|[”」』》])系(?!统)|提交至|导致|介绍|根据|按照|允许|启动|获取(?:运营商)?|运营商|除|于(?=[\p{Script=Han}]{3})|使用了?|接入了?|集成了?|嵌入了?|引入了?|采用了?|通过|调用|委托|提供(?:[方者]|的)?|主体|已?被|开发的|运营的|包括|包含|不限于|以及|如果|例如|比如|譬如|其中|涉及|上述|以上|相关|第三方(?:的)?(?:sdk)?|我们|您|可能|称为|指|由|与|及(?!时)|和(?!讯|谐|包|平)|或|如|若|对(?!外)|将|给|(?<![方导志])向(?!日葵|上)|是|了|的|等|此|该|至(?!信|诚)|受(?!益)|归|为(?![\p{Script=Han}]{0,2}通讯)(?<!华为)|选择|同意|授权|名称|公司名称|控制|经营者|运营[者方]|开发者(?:名称)?|公司(?:和|及|或)|关联(?:公司|方)|合作(?:方|伙伴|的)|服务商|供应商|[，、：:。；;“”"《》]/gu;

/** Bodies of a kind, and the reader's and writer's own. */
export const noOrganisation =
  /^(?:本|我|贵|该|其|各|某|此|母|子|分|总|多家|一家|几家|两家|上述|第三方|关联|附属|合作|外部|其他|其它|任何|有关|相关|快递|物流|支付|保险|广告|金融|软件|技术|互联网|电信|通信|通讯|网络|云服务|征信|数据|所在|发卡|开户|商业|银行|各大|境外|受托|控股|集团|旗下|关联的|合作的|科技|运营|仓储|干线|运输|配送|律师|会计师?|审计|税务师|咨询|评估|催收|担保|租赁|旅游|汽车|消费|小额|监测|物业|管理|客户|客服|售后|会员|呼叫){0,6}(?:公司|集团|联盟|银行|事务所|工作室|研究院|研究所|服务中心|协会|管理局)$/;

/** A company by its full English name. Each word begins with a capital, but for 'of' and 'and' inside. */
export const englishName =
  /\b(?<name>(?:[A-Z][\w&'’.-]{0,24}|\d{1,3}[A-Za-z][\w]{0,20})(?: (?:[A-Z][\w&'’-]{0,24}|(?:St|Co|Bros|Intl)\.|of|&|\([A-Z][\w ]{1,24}\))){0,5},? (?:Inc\b\.?|LLC\b|L\.L\.C\.|Pte\.? Ltd\b\.?|PTE\.? (?:Ltd|LTD)\b\.?|Pty\.? Ltd\b\.?|PLC\b|[Pp]lc\b|e\.V\.|U\.A\.|CIC\b|CIO\b|Incorporated\b|gGmbH\b|Co\.,? ?Ltd\b\.?|Co\., Limited|Ltd\b\.?|Limited\b|GmbH\b|S\.p\.A\.?|Corporation\b|Corp\b\.?|B\.V\.|BV\b|N\.V\.|ApS\b|A\/S\b|S\.A\.S?\.?|SAS\b|S\.E\.|SE\b|SARL\b|S\.r\.l\.|Srl\b|SA\b|S\.L\.(?:U\.)?|SLU?\b|Sdn\.? Bhd\b\.?|INC\b\.?|LTD\b\.?|CORP\b\.?|K\.K\.|s\.r\.o\.?|d\.o\.o\.?|Sp\. z o\.o\.?|OÜ|Kft\b\.?|Ltda\b\.?|Pvt\.? Ltd\b\.?|AG\b|Oy\b|AB\b|BVBA\b|UG\b|LLP\b|PBC\b|LP\b|L\.P\.|P\.A\.|P\.C\.|PLLC\b|Co\.(?=,)))/g;

/** Words at the head of an English sentence that are no part of a name. */
export const englishLead =
  /^(?:(?:U\.S\.|The|By|In|Our|With|From|To|Of|And|As|For|Is|If|We|This|Please|Contact|Under|Company|Partner|Provider|When)\s+)+/;

/** Signs and numbers of a list before a name. */
export const beforeAnyName = /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)])?[\s.·\-&\d）)]*/;
