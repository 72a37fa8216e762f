import { watchdogs } from './en/no-names';

/** Numbers that are a telephone's by their shape: of North America; with the town's code; of the British Isles, '01632 960 100'. */
const american = /^(?:\+?1[-.\s]?)?(?:\(\d{3}\)\s?|\d{3}[-.\s])\d{3}[-.]\d{4}$/;
const landline = /^(?:[（(]0\d{1,3}[)）]\s?\d{3,4}[-\s]\d{4}|0\d{2,3}-\d{7,8}|0\d{1,2}-\d{3,4}-\d{4})$/;
const british = /^(?:0\d{4} \d{3} ?\d{3}|0\d{4} \d{5,6}|\(0\d{2,4}\) ?\d{3,4} ?\d{3,4}|0\d{3} \d{3} \d{4}|020 \d{4} \d{4})$/;

/** How policies give contacts, in Chinese and English. Data for lib/facts/spans/contacts and lib/facts/kinds/contacts. */

export const contacts = {
  /** A passage that gives the operator's own contacts. */
  own: /whats\s?app|(?:告诉|告知|通知|写信给|写给|来信给)我们|话给我们知|联系|提出|客服|热线|投诉|举报|反馈|邮箱|邮件|电话|地址|注册地|咨询|运营者|开发者|contact|e-?mail|phone|hotline|\btel\b|address|support|question|\bwrit(?:e|ing) to\b|\bmail (?:to|us|me)\b|\b(?:(?:ring|call|phone|text|dial) (?:us|me|[a-z]+ on)|get in touch|mail (?=[\w.+-]{1,40}@)|talk to us)\b|\breach (?:us|me)\b|ask for|controller|registered|imprint/i,
  section:
    /联系我们|联系方式|如何联系|(?:怎么|怎样|如何)(?:找|联系)|找(?:得到)?我们|联系(?:窗口|渠道|资讯|信息|途径)|与我们联系|写信给|来信|投诉|contact|how to reach|questions|imprint|impressum|who we are|controller|responsible (?:body|party|office|person)|enquir(?:y|ies)|inquir(?:y|ies)|get in touch|reach (?:us|me)\b|write to (?:us|me)|talk to (?:us|me)|find us|who to ask|correspondence/i,
  email: /(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,40}\s?[@＠]\s?[A-Za-z0-9-]{1,30}(?:\.[A-Za-z0-9-]{1,20}){1,3}/g,
  /** Written so that machines do not read it: 'help (at) tern (dot) example', 'help{at}tern.example'. */
  spelledEmail:
    /(?<![\w.+/=&?-])[A-Za-z0-9][\w.+-]{0,40}(?:(?: ?[（({[<【] ?(?:at|AT|At|@|小老鼠|艾特|圈a) ?[)}\]>）】] ?|[（({[【](?:a|A|#|在)[)}\]）】])[A-Za-z0-9-]{1,40}(?: ?(?:\.|点|[（({[<【] ?(?:dot|DOT|\.|点) ?[)}\]>）】]) ?[A-Za-z-]{2,20}){1,3}|(?: AT | at |#)[A-Za-z0-9-]{1,40}(?: ?(?:(?<=#[A-Za-z0-9-]{1,40})\.| DOT | dot |点) ?(?!(?:dot|html?|php|aspx?|md|pdf|txt|js)\b)[A-Za-z-]{2,20}){1,3}(?=$|[^A-Za-z0-9]))/g,
  /** What numbers of each language are known by, without a word for it. */
  phoneShapes: { zh: [american, landline], en: [american, landline, british] },
  /** Beside what a number of few figures is a telephone's. */
  shortNumbers: { zh: /电话|热线|拨打|致电|phone|call|hotline/i, en: null },
  /** Stands before a number to which one sends faxes. */
  fax: /(?:\bfax|\bfacsimile|传真)[\s\w：:.()]{0,8}$/i,
  phone:
    /(?<![\d.@A-Za-z=+-]|(?<!\d{7})\/)(?:0\d{4} \d{3} ?\d{3}|0\d{4} \d{5,6}|\(0\d{2,4}\) ?\d{3,4} ?\d{3,4}|0\d{2,5} ?\/ ?\d{2,4}(?:[ -]\d{2,4}){1,3}|[48]00[,，]\s?\d{3}[,，]\s?\d{4}(?:-\d{1,4})?|[（(]?\+\d{1,3}[)）]?[-\s]?\d{7,11}|[（(]85[23][)）][-\s]?\d{4}[-\s]?\d{4}|[（(]?\+\d{1,3}[)）]?[-\s]?(?:\(0\)\s?)?\d{1,4}(?:[-\s]\d{2,4}){1,4}|(?:[（(]?\+?\d{1,3}[)）]?[-\s]?)?(?:\(\d{3}\)\s?\d{3}[-.]\d{4}|(?:1\.)?[2-9]\d{2}\.\d{3}\.\d{4}|[（(]0\d{2,3}[)）]\s?\d{7,8}|[（(]?\d{2,4}[)）]?[-－—–\s]\d{3,4}[-－—–\s]\d{3,4}|0\d{2,3}[-－—–\s]?\d{7,8}|1[3-9]\d{9}|400[-－\s]?\d{3,4}[-－\s]?\d{3,4}|[（(]\d{2,3}[)）]\d{8}|[（(]0\d{1,2}[)）]\s?\d{3,4}[-\s]?\d{4}|(?!(?:19|20)\d\d[-\s](?:19|20)\d\d)[2-9]\d{3}[-\s]\d{4}|1010[-\s]?\d{4}|0\d{2,3}[-－—–\s](?:9\d{4}|1\d{4,5})|9[56]\d{4}|9\d{4}|1[02]\d{3}))(?![\d@A-Za-z])/g,
  /** Numbers that are none of a telephone. */
  /** After figures that are rooms or houses. */
  afterRoom: /^\s?(?:室|号|楼|层|单元|座|幢|栋|房)/,
  /** A number told by letters: '1-800-TERN-HELP'. */
  vanityPhone: /(?<![\w-])(?:\+?1[-. ])?\(?8(?:00|33|44|55|66|77|88)\)?[-. ](?=[A-Z0-9-]{0,12}[A-Z]{3})(?:[A-Z0-9]-?){4,12}(?![\w-])/g,
  /** Stands right before a number of something else: of a register, a tax, a licence, a chat, a post code. */
  notPhone:
    /(?:qq|邮编|邮政编码|备案|(?:登记|注册|证书|许可|执照|税|工|学|订|单|会员|编)[证单]?号|信用代码|识别号|许可证|执照|\b(?:postal|zip)(?: code)?|\b(?:VAT|GST|ABN|EIN|CRN|HRB|IBAN|ISBN)|\b(?:company|charity|registration|registered|tax|licen[cs]e|permit|account|invoice|order|reference|VAT|GST)\b[\w ]{0,24}\b(?:no|nr|number|id|code)s?)(?: is| are|码|为|是)?[\s.:：#№(（]{0,4}(?:[A-Z]{2} ?)?$/i,
  /** What a sentence goes on with after an address. */
  afterAddress:
    /(?:[，,、\s]\s{0,8}|(?<=[）)]))(?:邮编|邮政编码|电话|邮箱|收件人|联系电话|[\p{Script=Han}]{1,8}[部室组处](?:（收）|\(收\)|收)(?=$|[，,、。；）)\s]))/u,
  ipAddress: /https?:|ip地址|mac/i,
  /** A short number is a phone number only beside one of these. */
  phoneWord:
    /whats\s?app|signal|☎|服务台|总机|柜台|前台|窗口|值班室|咨询|垂询|洽询|打(?=\s?[（(+\d])|^[^\d]{0,24}(?<![\d-])400[-\s]?\d{3}|电话|热线|拨打|致电|手机|客服|联系|call|phone|tel|hotline/i,
  address:
    /(?:(?:注册|办公|联系|通[讯信]|公司|邮寄|收件|常用办公|收信)?地址|注册地(?=[为是：:])|address)\s{0,8}(?:(?:为|是)?\s{0,8}[：:]|(?:为|是)(?=[\p{Script=Han}【]{2}))\s{0,8}(?<a>(?:(?![，,、][^，,。：:]{0,8}(?:地址|电话|邮箱|邮编|邮件|邮政编码|联系方式|传真|收件人))[^。；;\n\t]){6,80})|(?:邮寄|寄送|寄信|寄往|寄到)[^。：:]{0,12}(?:至|到|：|:)[\s,，]{0,8}(?<b>[\p{Script=Han}][^。；;\n]{8,80})|(?:位于|住所[地]?[为：:]|located at|offices? (?:at|located at))\s{0,8}(?<c>[^。；;\n（(]{8,80})|(?<d>(?:香港(?:岛|(?:特别行政区)?(?:九龙|新界|港岛))?|(?<![\p{Script=Han}])(?:九龙|新界))[\p{Script=Han}]{2,12}(?:道|街|路|径|里)(?:[A-Za-z\d]|[至、-]){1,8}号[\p{Script=Han}A-Za-z0-9（）()]{0,30}?(?:\d{1,3}(?:楼|字楼|层)(?:[A-Za-z\d]{1,6}室)?|地下|地铺|阁楼|$|(?=[，,。；\s]))|(?:(?<!\d)\d{3,6}\s?)?(?:台北|新北|桃园|台中|台南|高雄|基隆|新竹|嘉义|苗栗|彰化|南投|云林|屏东|宜兰|花莲|台东|澎湖)[市县][\p{Script=Han}]{1,3}[区市镇乡][\p{Script=Han}]{1,8}[路街道](?:[一二三四五六七八九十\d]段)?(?:\d{1,4}巷)?(?:\d{1,3}弄)?\d{1,4}号(?:\d{1,2}楼(?:之\d{1,2})?)?)/giu,
  /** A Chinese address in a sentence, without a word that says so: a town, a street, a number. */
  plainAddress:
    /(?<=^|[，,。；;：:、\s])(?:[\p{Script=Han}]{2,6}(?:省|自治区))?[\p{Script=Han}]{2,6}[市州县](?:[\p{Script=Han}]{2,8}[区县市镇乡])?[\p{Script=Han}]{1,10}(?:路|街|大道|道|巷|胡同)[甲乙东西南北中]?\s?\d{1,5}\s?号(?:[\p{Script=Han}A-Za-z0-9-]{0,24}?(?:楼|层|室|座|大厦|中心|广场|园|部|幢|栋))?(?=[，,。；;\s）)]|$)/gu,
  /** A Chinese address that is a line of its own. */
  addressLine:
    /^(?:\d{3,6}\s?)?(?:中国|台湾)?[\p{Script=Han}]{2,9}(?:省|市|自治区|县|区)[\p{Script=Han}A-Za-z0-9()（）,，、 #-]{4,60}(?:[号楼层室座栋院]|大厦|大楼|中心|广场|园区?|部|单元|之\d{1,2})(?:[A-Za-z]?\d{0,5}[室号]?)?(?:[（(]收[）)])?(?:[\s，,]{0,3}(?:邮编|邮政编码)\s?[：:]?\s?\d{6})?[。]?$/u,
  addressLike: /[省市区县路街道号楼层室园巷村镇大厦座栋]|\d.{0,60}(?:street|st\.|road|rd\.|avenue|ave|floor|suite|blvd|lane|drive|\d{5})/i,
  /** What is told before an address, and after it. */
  addressLead: /^(?:[^：:]{2,30}地址\s*[：:])?[\s,，【[]*(?:如下)?(?:地址)?\s*[：:]?[\s,，【[]*/,
  addressTail:
    /[，,；\s]{0,40}(?:[“"”]?(?:以下|下)[^，。]{0,4}称|简称|[】\]]|我们将按|的[^，。]{2,12}(?:公司|有限)|\s(?:ATTENTION|Attention|Attn\.?)\s{0,8}:)/,
  /** Sentences on addresses of devices, and on places of users. */
  noAddress: /用户|控制[方者]|处理者|\b(?:[Cc]ity|[Zz]ip(?: [Cc]ode)?):|(?:IP|互联网协议|MAC)|我们|您|权限|设备|国家或地区/,
  /** A blank of a template, unfilled. */
  blankAddress: /(?:[Xx×＊*]{2}|某某|〇〇|__)(?=[省市区县路街道号镇村])/,
  noWechat: /公司|支付|科技|登录|分享|https?/,
  website:
    /(?<!sdk|插件)(?:官网|官方网站|网站|网址|website)(?:地址)?\s{0,8}(?:为|是)?\s{0,8}[：:（(]?\s{0,8}(?<u>(?:https?:\/\/)?(?:www\.)?[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){1,8}(?:\/[\w./-]{0,40})?)/gi,
  wechat:
    /微信(?:公众号|号|客服)?(?:(?:[（(][^（）()]{1,12}[)）])?\s*[：:]\s*|(?<=公众号|微信号)\s?[“"「](?=[^“”"「」]{2,24}[”"」]))(?<w>[\w\p{Script=Han}-]{3,24})/giu,
  /** A help centre or a form by its address; a chat number. */
  onlineAt:
    /(?<u>(?:https?:\/\/)?(?:www\.)?(?:github|gitlab|codeberg|bitbucket)\.(?:com|org)\/[\w.-]{1,40}\/[\w.-]{1,60}(?:\/-)?\/(?:issues|discussions)(?:\/new)?|https?:\/\/kf\.[\w./?=&#-]{2,60}|https?:\/\/[\w.-]{0,40}(?:kefu|help|support|service|feedback|contact)[\w./?=&#-]{0,40}|https?:\/\/[\w.-]{1,40}\/[\w./-]{0,40}(?:kefu|help|support|feedback|contact)[\w./?=&#-]{0,40})|(?:QQ|qq)(?:群|号|客服)?\s{0,8}(?:号码?)?\s{0,8}(?:为|是)?\s{0,8}[：:]?\s{0,8}(?<q>[1-9]\d{5,11})(?!\d|@)|\bLINE\s{0,4}(?:官方账号|官方帐号|ID|@)?\s{0,4}[：:]?\s{0,4}(?<l>@[A-Za-z0-9_.-]{3,24})/g,
  /** Support channels of an English policy, by name. */
  onlineEn:
    /\b(?<o>contact (?:the |our )?(?:admins?|administrators?|team|webmaster|editors?|moderators?|office|staff|developers?) (?:form|page|link|button)|(?:online |web |our )?(?:contact|support|request|feedback|inquiry|enquiry|privacy request) (?:us )?(?:form|portal|page|cent(?:er|re))s?|(?<=\b(?:open|rais|submit|fil|creat|send|log)(?:e|ing|ting)? (?:an? |your )?)(?:support |help ?desk )?tickets?|help cent(?:er|re)|in-(?:game|app) (?:support|help|contact|feedback)(?: (?:form|page|menu))?|customer support page|live chat|GitHub (?:repository|issues?|page)|issue tracker|help ?desk|support (?:portal|page)|(?:personal )?data request portal|[“"']?contact us[”"']? (?:page|form|link|option|button|tab|feature|section (?:of|on|in) (?:our|the) (?:app|game|(?:web ?)?site|service)))\b/gi,
  /** English: a way to reach somebody, after who is reached: 'contact our team through the message board tab'. */
  onlineBy:
    /\b(?:contact|reach|message|write to|get in touch with|talk to|notify) (?:us|our|the|an?|me)\b[^.;:()]{0,50}?\b(?:through|via|using|by (?:completing|filling (?:in|out)|using|clicking(?: on)?)|in|from|on) (?<o>(?:the|our|this|an?|my) (?:[“"'‘]?[\w'’&-]{1,20}[”"'’]? ){0,4}?(?:form|panel|portal|menu|chat|button|forum|server|channel|bot|repository|tracker|tab|feature))\b|\b(?<u>(?:contact|reach|write to|e-?mail) us (?:by clicking )?here)\b(?! (?:at|in|by|on)\b)/gi,
  /** English: a path in the product that ends in a desk: 'Help → Chat with us'. */
  onlinePath:
    /\b(?:Help|Support|Contact|Feedback|Settings|Profile|Menu|Me|More|Account|About)(?: ?[→>›»] ?[A-Z][\w’'&-]{1,20}(?: [\w’'&-]{1,20})?){0,2} ?[→>›»] ?(?:Contact|Chat|Support|Help|Feedback|Ask|Write to|Message|Talk to|Get in touch)(?: (?:us|with|our|the|a|an|your|team|support|coach|human|person|centre|center|desk|form)){0,3}/g,
  onlineVerbEn:
    /\b(?:contact\w*|reach\w*|writ(?:e|ing)|submit\w*|send(?:ing)?|questions?|via|through|using|visit\w*|fill\w*|complet(?:e|ing)|request|use (?:the|our))\b/i,
  onlineNotEn: /\b(?:we (?:may |will )?(?:collect|receive|record|store)|information you (?:provide|enter|submit))\b/i,
  /** Support channels in the product. */
  online:
    /(?:(?<q>在线客服(?:系统|中心)?|(?<!(?:致电|拨打|打给)[^，。；]{0,10}|\d联系)官方(?:在线)?客服|人工客服|客服中心|意见反馈|帮助与反馈|反馈与帮助|用户反馈|问题反馈|(?:问题|意见|线上)回报|线上客服|(?<!方式|渠道|途径|电话|热线)(?:联系|搵|找)客服|意见箱|(?:提|开|填|发)?工单|(?:在线|网上|线上|联系)(?:联系|申请|意见|客服|反馈)?表[单格]|(?<=(?:App|APP|游戏|网站|应用|程序|站)\s?[里内][^，。；]{0,12})客服|专属客服|客服小[\p{Script=Han}]{1,3}|在线反馈|(?<!\w)LINE\s?(?:官方(?:账号)?|客服)|官方\s?LINE(?:账号)?|「?回报问题」?按钮|(?:客服|联系)表单|意见信?邮箱|我的客服|智能客服|客服系统|联系我们页面|投诉建议|在线投诉|(?:点击|在)?此处(?=(?:与|跟|和|来)?我们联系|联系我们)))/gu,
  /** A web site by its name, or a desk without a place: they count where there is no other contact, in a sentence on questions. */
  anyContact: [
    { kind: 'website', pattern: /(?<=通过|访问|登录)[\p{Script=Han}A-Za-z0-9]{2,14}(?:官方网站|官网)(?=[^。，；]{0,6}联系)/u },
    { kind: 'online', pattern: /(?<=通过|联系|咨询|联络|向)(?:我们的?|本?平台的?|本?公司的?|本?网站的?)?客服(?:人员|中心)?/ },
    { kind: 'online', pattern: /(?<=通过)(?:本?网站|应用|页面|页尾)的?联系(?:方式|表单|页面)/ },
  ] as const,
  asked: /疑问|问题|意见|建议|投诉|咨询|询问|查询|行使|删除/,
  gathers: /(?:需要|会|将)[^。；]{0,10}(?:收集|提供|记录|核验)/,
  /** A desk's name that says by itself that one turns to it, where it is no label in marks. */
  contacting: /^联系/,
  /** What a sentence goes on with after a desk. */
  afterDesk: /^的?(?:渠道|方式|途径|功能|入口|路径|与我们|向我们|联系我们)/,
  /** Between the labels of a path to a desk. */
  way: /^(?!https?:|www\.).*[-—>→]/is,
  /** A path that ends in closing the account is no way to reach anybody. */
  closes: /注销|销户|删除[账帐][号户]/,
  opens: /[“"「【『]/,
  shuts: /[”"」】』]/,
  /** The channel is named as something that collects, not as a way to reach the operator. */
  onlineNot:
    /(?:反馈|客服)[^。]{0,28}(?:收集|获取|权限|上传|记录)|(?:权限|麦克风|摄像头|相机|相册)[^。]{0,80}(?:反馈|客服)|^[\d.,、（()）\s]{0,12}当您[^。]{0,40}(?:反馈|客服)|使用[^。；]{0,40}(?:反馈|客服)(?:等)?功能(?![^。；]{0,12}(?:联系|反馈|提出|告知))/,
  onlineVerb: /(?:App|APP|游戏|应用)\s?[里内]|联系|回报|搵|找|写信|来信|填写|来函|利用|咨询|反馈|投诉|提交|通过|渠道|途径|沟通|举报|方式/,
  /** Stands before the address at which the company is registered, which is not yet one to write to. */
  registered: /(?:注册地(?:址)?|住所地?|登记地址|\bregistered (?:office|address)?)[^。；]{0,6}$/i,
  /** A sentence on cookies in browsers: the pages that it names are those of the browsers' makers. */
  browsers: /cookies?[^。;]{0,200}(?:浏览器|\bbrowser)|(?:浏览器|\bbrowser)[^。;]{0,200}cookies?/i,
  /** What stands beside contacts in a line of these. */
  footLabels: /请把.{1,8}换成.|[（(](?:周|星期|工作日|办公时间|服务时间)[^（）()]{1,30}[)）]|[\s|｜·•，。；、：:/／—–-]/g,
  /** A line that leads into a list of our contacts. */
  leads:
    /(?:\b(?:contact(?:ing)?|reach(?:ing)?|writ(?:e|ing)(?: to)?|e?-?mail(?:ing)?|call(?:ing)?) us\b|\b(?:send|mail|write|letter|post|addressed)\b[^.:]{0,40}\bto\b|\b(?:by|via) (?:postal |regular )?(?:mail|post)\b|\bour\b[^.:]{0,40}\b(?:address|offices?)\b|(?:联系|联络)我们|与我们联系|我们的联系)[^.。]{0,60}[:：]\s*$/i,
  /** Before a page's address: one reaches the company there. */
  reaches: /\b(?:us|our)\b|我们|客服|反馈|投诉|联系/i,
  /** Whether an address is its whose name stands before it: before a Chinese one that is who is registered there. */
  ownerBefore: { zh: false, en: true },
  /** The address of the company that has just been called 'we'. */
  ours: /[“"「](?:我们|本公司|我司)[”"」][^。；]{0,12}(?:注册|办公|联系|住所)?地址/,
  /** Stands before the contact of one who acts for the operator, or watches over it. */
  notOurs: new RegExp(
    String.raw`\b(?:representatives?|supervisory|(?:competent|data protection|regulatory) authorit(?:y|ies)|commissioner|ombudsman|regulator|attorney general|(?:data protection|trade) commission|arbitrat(?:or|ion)|dispute resolution|seal (?:program\w*|provider)|${watchdogs})\b|(?:网信|监管|公安|消费者协会|消协|主管机关|法院|仲裁|检察院|派出所|争议解决[^，。；]{0,6}(?:机构|中心|组织|委员会|平台|服务[商方]))`,
    'i',
  ),
  /** English: an office of the state, which has a telephone and an address of its own. */
  publicOffice:
    /(?<!\b(?:our|own) )\b(?:Departments?|Ministry|Bureau|Division|Secretariat|Agency|Office) (?:of|for) (?:the )?(?:[A-Z][\w’'-]{0,20},? (?:and |of )?){0,3}(?:Consumers?|Commerce|Justice|Trade|Health|Education|Affairs|Protection|Communications|Interior|Economy|Treasury|Transportation|Civil Rights|State)\b/,
  /** The sentence tells where else a complaint may go. */
  complaining:
    /\b(?:complain(?:t|ts|ing|ed)?|grievances?|disputes?|unresolved|dissatisfied|entitled to the following|Consumer (?:Services|Affairs|Protection))\b/i,
  /** What companies' names begin and end with. */
  aroundName:
    /^the (?=[A-Z])|,? (?:Inc|LLC|L\.L\.C|Ltd|Limited|Corp|Corporation|Company|Co|GmbH|LLP|PLC|Plc|B\.?V|S\.?L|S\.?A|Oy|AB|ApS)\.?$|\.(?:com|net|org|io|app|co|tv)$/gi,
  /** Between sentences: an abbreviation ends none. */
  sentenceGap: /(?<=\p{Ll}{4}[.!?])\s/u,
  /** A body to which the reader may complain, and words of complaining. */
  complaints:
    /\b(?:disputes?|unresolved|(?:not (?:been )?|dis[- ]?)satisf\w+|arbitrat\w+|mediat\w+|ombuds\w+|regulators?|(?:supervisory|protection) authorit\w+|Department of [A-Z]\w+|Commission(?:er)?\b|Consumer (?:Affairs|Protection|Complaints?)|Attorney General|lodge a complaint|(?:safe harbor|privacy shield|recourse) (?:program|mechanism|provider))\b/i,
  /** A mail box of one who watches over others' privacy. */
  watchdogHost: new RegExp(`@(?:[\\w-]{1,30}\\.){0,2}(?:${watchdogs.replace(/ /g, '')})\\.`, 'i'),
  /** Stands before an address that is nobody's: an example, a person in a story, one that forgers use. */
  nobodys:
    /\b(?:his|her|someone['’]s|a (?:user|person|member|customer)['’]s) e-?mail (?:address )?(?:is|was|to|as)|(?:for example|for instance|e\.g\.|such as)[,:]?\s?[“"'‘]?$|\b(?:spoof|phish|forge|fake|fraudulent|impersonat|pretend|purport)\w*|(?:假冒|冒充|伪造|诈骗|例如|比如|譬如)[^。；]{0,20}$/i,
  /** A line that is the name of a public body that takes complaints. */
  body: /(?:公署|专员办(?:公室|事处)|监管局|监督管理局|消费者委员会|信息办公室|仲裁委员会|\b(?:Commission(?:er)?|Ombuds[a-z]+|Authority|Attorney General)(?: [A-Z]\w+| for| of| the){0,4})\s?(?:[（(][^（）()]{1,20}[）)])?$/,
  /** Contacts of others: regulators, SDK makers. */
  others:
    /sdk|第三方|关联公司[^。]{0,4}[是指为]|部分[^。]{0,20}由[^。]{2,40}公司|12321|12315|网信(?!息)|监管部门|工信部|公安|仲裁|法院|隐私政策链接|消费者协会|supervisory|commissioner|authority/i,
};
