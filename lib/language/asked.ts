/** The questions that readers ask of a policy: the words that they are told apart by, and which facts of the card answer them. */

import type { Lang } from '../model';

/** What readers ask. */
export const questions = [
  'abroad',
  'address-book',
  'ads',
  'after-closing',
  'bank',
  'breach',
  'changes',
  'close',
  'contact',
  'cookies',
  'copy',
  'face',
  'how-long',
  'id-number',
  'installed-apps',
  'kids',
  'location',
  'merger',
  'microphone',
  'opt-out',
  'photos',
  'police',
  'profile',
  'refuse',
  'reply',
  'sdk-who',
  'sell',
  'share',
  'track',
  'where',
  'withdraw',
] as const;

/**
 * Words that wordings of questions are told apart by, in both languages, Chinese as folded to simplified characters. A concept with the
 * name of a question speaks for that one from the start; how much each counts for each is learnt (`npm run train:questions`).
 */
export const concepts: readonly { id: string; words: RegExp }[] = [
  // What may be taken.
  {
    id: 'address-book',
    words:
      /存的(?:号码|电话)|里存的|numbers i(?:'ve| have) saved|contacts access|contacts\?|通[讯信]录|联[系络]人|电话[簿本]|好友列表|(?:亲戚|朋友|亲友|家人|熟人)[^，。]{0,6}(?:号码|电话|手机)|address ?book|contacts?[- ]list|phone ?book|\b(?:my|phone|your|reads?|sync|upload|the) contacts\b|people i know|friends.{0,8} numbers/i,
  },
  {
    id: 'location',
    words:
      /喺边|边度|位置|定位|经纬度|坐标|gps|(?:人|我)在(?:哪|什么地方)|哪个(?:城市|地方)|方位|location|\bgps\b|position|coordinates|where (?:i am|i'm|am i|i live)|(?:what|which) (?:city|town)|whereabouts|latitude/i,
  },
  {
    id: 'track',
    words:
      /every place|location history|行踪|轨迹|路线|去过|走过|到过|去了哪|跑到哪|跟踪|追踪|足迹|行程|tracks?|tracking|routes?|\btrips?\b|movements?|every move|where i(?:'ve| have)? (?:been|go|went|travel)|places i|follow(?:s|ed|ing)? me|the path/i,
  },
  { id: 'face', words: /[人刷]脸|面部|面容|脸|face|facial|selfie scan/i },
  {
    id: 'microphone',
    words:
      /hear (?:what|me)|recordings?|麦克?风|话筒|录[我下]?[^，]{0,2}音|监听|偷听|窃听|听[我见到]|说话|语音|microphone|\bmic\b|listen|eavesdrop|audio|my voice|overhear|hears? me|conversations?|spoken/i,
  },
  {
    id: 'photos',
    words: /相[册簿片]|照片|图片|图库|自拍|看我的图|photos?|pictures?|album|gallery|camera roll|\bimages\b|\bpics?\b|snapshots?/i,
  },
  {
    id: 'installed-apps',
    words:
      /下[载了][^，。]{0,6}app|哪些 ?app|software i(?:'ve| have)|on my phone|(?:装|安装)[^，。]{0,10}(?:应用|软件|app|程序|哪些|什么)|(?:应用|软件|程序|app)[^，。]{0,2}(?:列表|清单)|(?:其他|其它|别的|哪些|什么)(?:应用|软件|程序|app)|已装|installed|(?:other|which|what|list of (?:my )?|my) apps|apps? list|package list|\bapps (?:i have|i use|on)|software (?:list|on)/i,
  },
  {
    id: 'bank',
    words:
      /银行|信用卡|储蓄卡|借记卡|卡号|刷卡|(?:付款|支付|付钱)[^，。]{0,8}卡|卡[^，。]{0,2}(?:信息|资料)|bank|(?:credit|debit|payment) cards?|card (?:number|details|info)|\bvisa\b|mastercard|account number|iban|payment (?:details|info)/i,
  },
  {
    id: 'id-number',
    words:
      /身[份分]证|证件|实名|护照|驾[驶照]|\bid\b|identity (?:card|document|number|paper)|identification|passport|social security|real[- ]name|driv(?:er's|ing) licen|national (?:number|insurance)|proof of identity/i,
  },
  { id: 'cookies', words: /cookie|小甜饼|饼干/i },
  // What is done with it.
  {
    id: 'sell',
    words:
      /pay (?:them|for)|buy my|卖|出售|贩|变现|换钱|牟利|赚钱|\bsell|(?<!(?:company|firm|business|app) (?:is|gets|was|being) )\bsold\b|\bsale\b|for (?:money|cash|profit)|moneti[sz]|data brokers?/i,
  },
  {
    id: 'share',
    words:
      /俾(?:第三|人|边|其他)|别家|给别家|sharing|anyone (?:outside|else)|给(?:了)?谁|给(?:别|其他|其它|第三|另|外)|共享|分享|告诉(?:别|其他)|落[到入]|提供给|(?:哪[些几家个]|什么|别的|其他|其它)[^，。]{0,3}(?:公司|企业|机构|单位|第三方)|谁(?:能|会|可以|在)|交给|传给|转给|外传|透露|shar(?:e[ds]?|ing)|who (?:else )?(?:gets?|sees?|receives?|has|can)|pass(?:ed|es)? (?:on|around|along)|given? .{0,20}(?:to|others|third)|(?:which|what|other) (?:other )?(?:compan|parties|organi|firms|businesses)|receives?|recipients?|hand(?:ed|s)? (?:over|out)|disclos/i,
  },
  { id: 'third-party', words: /第三方|third[- ]part|外部/i },
  {
    id: 'sdk-who',
    words:
      /开发包|集成|sdk|插件|开发工具|组件|(?:第三方|别家|外部)[^，。]{0,4}(?:代码|工具|服务|程序)|内嵌|接入|software development kit|plug-?ins?|(?:third[- ]party|outside|external) (?:code|librar|tool|software|services?|kit)|built in|built into|embedded|librar(?:y|ies)|trackers?/i,
  },
  {
    id: 'ads',
    words:
      /俾我睇|\bads\?|广告|营销|推销|[行促]销|推广|骚扰|垃圾短信|\bads?\b|advert|marketing|market\b.{0,12} to me|promot|commercials?|spam/i,
  },
  {
    id: 'profile',
    words:
      /定向|算计|喜欢|习惯|my (?:behaviou?r|habits)|work out what|guess what|what i(?:'m| am) into|what i like|画像|个性化|推荐|推送|算法|猜你喜欢|标签|琢磨|爱[看买]|喜好|偏好|兴趣|分析我|大数据|杀熟|千人千面|profil|personali[sz]|recommend|algorithm|preferences?|labels?|tailor|based on (?:my|what i)|automated|interests|targeted|figure out/i,
  },
  {
    id: 'switch-off',
    words:
      /熄|关闭|哪儿关|别按|make it stop|关[掉了闭上]|能不能关|停[掉用]|退[出订]|(?:不让|别|不要|不想)[^，。]{0,6}(?:推|看|收|弹)|取消|屏蔽|opt(?:ing|ed)?[- ]?out|(?:turn|switch|shut)(?:ed|ing)? .{0,16}off|stop (?:the|getting|seeing|receiving|them|it|personal|targeted)|disabl|reject|declin|unsubscribe|non-personal|get rid|block|avoid/i,
  },
  // Where, how long.
  {
    id: 'abroad',
    words:
      /country|[国境海]外|出[境国]|外国|跨[境国]|美国|欧洲|日本|老外|海关|abroad|overseas|cross[- ]border|(?:other|another|foreign|different) countr|outside|international|leaves? (?:the |my )?(?:country|china|eu|europe)|\bforeign|offshore|to (?:the us|america|china|europe)\b/i,
  },
  {
    id: 'kept',
    words: /存放|一直存|[保留储]存|保[留管]|[存留放]|stor(?:e[ds]?|age|ing)|\bkept|keep|hold (?:on|my)|\bheld|retain|retention|saved?\b/i,
  },
  {
    id: 'how-long',
    words:
      /几耐|啥时候|到期|expire|till when|until when|多[久长]|几[年天个月]|期限|时[长限]|到什么时候|多少[年天个]|何时|how (?:long|many (?:years|months|days|weeks))|for (?:what|which)|\bperiod|length of time|duration|forever|time limit|when .{0,20}(?:delete|erase|remove)/i,
  },
  {
    id: 'where',
    words:
      /地点|边度|喺边|位于|data (?:storage )?location|server location|what country|哪[里儿个]?(?:国家|地方|台|$|的|了|呢|啊|服务器|[？?])|哪[里儿]|何[地处]|什么地方|where\b|(?:which|what) (?:country|place|data cent|server|location)|the place|physically|in what country/i,
  },
  { id: 'server', words: /服务器|机房|数据中心|云端|伺服器|servers?\b|data cent(?:er|re)|\bcloud/i },
  // Leaving.
  {
    id: 'close',
    words:
      /户[头口]|手续|close out|account cancellation|delete my acc|注销|销[户号]|删[^，。]{0,6}(?:账|帐)?[号户]|[账帐]?[号户][^，。]{0,6}(?:删|不要|不想要|关)|关(?:闭)?[账帐]|退出(?:服务|平台)|走人|不用了|(?:close|closing|delet\w{0,9}|cancel\w{0,9}|remov\w{0,9}|deactivat\w{0,9}|terminat\w{0,9}|erase|end|get rid of|clos\w{0,9})\W.{0,24}(?:account|\bacc\b|membership)|unregister|leave the service|how do i leave|account .{0,12}(?:gone|deleted|closed|deletion|closure)|quit(?:ting)? /i,
  },
  {
    id: 'after',
    words: /之后|咗|后|完|号都删|了[^，。]{0,8}还|\bafter\b|\bonce\b|\bstill\b|\bthen\b|gone\b|when i (?:clos|delet|leave|cancel|quit)/i,
  },
  {
    id: 'remain',
    words:
      /删走|wipe|erased|stuff|还[在留]|仍|清[除掉空]|删[除掉]|一并|彻底|抹|销毁|deleted|remov|erase|\bstill|anonymi|wiped?|vanish|remain|left behind|what happens to my (?:data|info)|becomes of/i,
  },
  // Consent.
  {
    id: 'refuse',
    words:
      /唔同意|全关|没同意|locked out|must i accept|unless i|do i have to|不(?:同意|给|授权|填|允许|接受|点|开|让|提供|愿意?给|想给|想提供)|拒绝|(?:do(?:n['’]t| not)|without|won['’]t) (?:agree|consent|giv|accept|allow|want to give|provid|grant|tick|sign)|refus|declin|say no|den(?:y|ies|ied)|disagree/i,
  },
  {
    id: 'works',
    words:
      /正常使用|用唔用|仲用|remain available|basic functions|(?:还|不)能(?:继续)?用|能不能用|用不了|能用|不能使用|影响|怎么样|会怎|后果|still (?:work|use)|stops? working|can i (?:still )?use|what (?:happens|if)|lose access|usable|consequence/i,
  },
  {
    id: 'withdraw',
    words:
      /作废|收返|取消咗?(?:同意|授权)|授权[^，。]{0,4}取消|反悔|后悔|撤[回销]|收回|取消(?:同意|授权|许可)|改主意|不算数|withdraw|revok|change(?:d)? my mind|take (?:it |that |my \w+ )?back|undo|retract|pull back|cancel (?:that|my consent|the consent)|by mistake|take away/i,
  },
  { id: 'consent', words: /同意|授权|许可|权限|consent|permissions?|agreed?|accept(?:ed)?|granted|authori[sz]/i },
  {
    id: 'kids',
    words:
      /中学生|初中|高中|细路|学生仔|爸妈|i'm 1\d|am i (?:old enough|allowed)|小孩|孩子|儿童|未成年|小朋友|[女儿]儿|儿子|娃|宝宝|岁|孙|小学|中学|child|kids?\b|minors?\b|teen|\bson\b|daughter|years?[- ]?olds?|under[- ]?(?:the age|\d+|age)|(?:minimum|min|legal) age|age (?:limit|requirement)|how old|parents?|grand(?:son|daughter)/i,
  },
  // The policy and its makers.
  {
    id: 'policy',
    words: /政策|条款|协议|规[则定]|声明|polic(?:y|ies)|\bterms|\brules\b|privacy notice|this notice|this document|agreement/i,
  },
  { id: 'change', words: /变动|偷偷改|rewrite|改[了动变过成]?|变[更动了化]|更[新改]|修[订改]|chang|updat|revis|amend|modif|new version/i },
  {
    id: 'notify',
    words:
      /说一声|吱一声|跟我[们]?[说讲]|warn us|warn|without saying|keep quiet|saying anything|通知|告[诉知]|提醒|知会|知道|说一声|公告|弹窗|发(?:短信|消息)|notif|\btell|\binform|\bknow\b|pop-?up|alert|hear about|learn of|find out|message me/i,
  },
  {
    id: 'copy',
    words:
      /副本|复[制印]|一份|导出|下载|拷贝|打包|备份给|调出来|\bcopy of\b|\bcopies\b|export|download|portab|duplicate|\bfile with|obtain|(?:get|have|see|receive) (?:a copy|all (?:of )?my|everything|the (?:data|info))|access (?:request|to my)|(?:data|information) .{0,12}(?:about|on) me/i,
  },
  {
    id: 'reply',
    words:
      /[几\d]{1,3}天内|没人理|回我|答[复覆]|回[复覆音信应]|结果|处理|受理|办[完好理]|搭理|answer|repl(?:y|ies)|respon[ds]|reacts?|process(?:ed|ing)? (?:my )?(?:request|complaint)|hear back|get back|deadline/i,
  },
  { id: 'request', words: /申请|请求|投诉|提交|发邮件|requests?|complaint|appl(?:y|ication)|e-?mail(?:ed)?|wr(?:ite|ote)/i },
  {
    id: 'contact',
    words:
      /打边|边个负责|write to|someone i can|person responsible|找谁|联[系络](?![人])|客服|电话|邮[箱件址]|投诉|窗口|负责人|专员|热线|反[馈映映]|地址|contact (?:detail|some|them|info|person|for|you|the)|\bcontact\b|reach|complain|customer (?:service|support)|phone number|e-?mail address|data protection officer|\bdpo\b|whom? (?:do|can|should) i|speak (?:to|with)|talk to|hotline|helpline|get in touch/i,
  },
  {
    id: 'breach',
    words:
      /漏出|拖库|漏[了咗]|hackers|泄[露漏密]|外泄|被[盗偷黑]|黑客|安全(?:事[件故]|问题)|出[了]?事|盗|偷|leak|breach|hack|stole|security incident|compromis|exposed|data loss/i,
  },
  {
    id: 'police',
    words:
      /差[佬人]|攞|\bfeds?\b|\bfbi\b|警|公安|政府|法[院官]|司法|执法|派出所|公检法|调[取阅]|国家|官方|部门|police|government|court|law enforcement|authorit|\bcops?\b|officials?|\bthe state\b|subpoena|warrant|\bjudge\b|prosecut/i,
  },
  {
    id: 'merger',
    words:
      /卖咗|卖了[^，。]{0,4}公司|公司卖|收购|合并|并购|重组|(?:卖掉|转让)[^，。]{0,4}公司|公司[^，。]{0,4}(?:卖|易主|没了|黄|垮)|[换新](?:了)?(?:主人|老板|东家)|破产|倒闭|接[手管]|买下|merg|acqui|tak(?:en|es|e) over|takeover|\bbought|buys?\b|bankrupt|new owner|changes? hands|(?:company|firm|business|app) (?:is|gets|was|being) sold|goes? (?:bust|under)|insolven|shuts? down/i,
  },
  // How it is asked.
  {
    id: 'how',
    words:
      /怎[么样]|如何|咋|步骤|流程|途径|办法|how (?:do|can|to|would|should|might)|procedure|steps|the way|is there (?:a|any) (?:way|setting|option)/i,
  },
  { id: 'who', words: /谁|哪[些几家]|\bwho\b|\bwhich\b|\bwhom\b|\blist\b|列[明出]|名单/i },
  {
    id: 'takes',
    words:
      /收集|获取|读取|采集|存取|[拿要翻扫看录]|调用|collect|access|\breads?\b|\btakes?\b|\bgets?\b|\bsees?\b|scan|ask(?:s|ed)? for|need|record|look/i,
  },
  { id: 'data', words: /信息|数据|资料|个资|隐私|\bdata\b|information|\binfo\b|details|records/i },
  // What no question is about.
  {
    id: 'other',
    words:
      /密码|登[录陆入]|退[款货]|发票|优惠|会员|价格|多少钱|收费|快递|物流|加密|字[体号]|下单|订单|网速|流量|耗电|卡顿|闪退|安装包|密钥|招聘|股[票价]|天气|好[吃看玩]|翻译|password|log ?in|sign ?in|refund|invoice|price|cost|discount|coupon|shipping|delivery|encrypt|font|battery|crash|weather|job|salary|stock|recipe|meaning|dark mode|subscription/i,
  },
];

/** The data items that a question is about. */
export const askedItems: Readonly<Record<string, readonly string[]>> = {
  'address-book': ['contacts'],
  location: ['location', 'precise-location'],
  track: ['track'],
  face: ['face'],
  microphone: ['audio'],
  photos: ['photo'],
  'installed-apps': ['installed-apps'],
  bank: ['bank-account'],
  'id-number': ['id-number', 'id-image'],
  cookies: ['cookie'],
};

/** In the clause of an item: it is taken only on the reader's own act, choice or consent, or for one function. */
export const onlyIf: Readonly<Record<Lang, Readonly<Record<string, RegExp>>>> = {
  zh: {
    when: /如(?:果)?(?:您|你)|若(?:您|你)|当(?:您|你)/,
    act: /(?:您|你)(?:在)?(?:使用|开启|选择|上传|主动|授权|同意|需要|可以|可选)|(?:开启|授权|同意)[^，。；]{0,8}(?:后|权限)|经(?:您|你)/,
    feature: /为(?:了)?(?:向您|给您)?(?:提供|实现|完成)[^，。；]{0,16}(?:功能|服务)|功能/,
    permission: /权限/,
    optional: /可选/,
  },
  en: {
    when: /\b(?:if|when|where|whenever) (?:you|the user|users)\b|\bdepending on/i,
    act: /\b(?:you|users?) (?:may|can|choose|decide|opt|upload|grant|allow|share|import|sync)|\b(?:upload|import|sync)\w*\b[^.;]{0,30}\byour\b/i,
    permission: /\bwith your (?:prior |express |explicit )?(?:consent|permission)|\bpermission/i,
    optional: /\boptional/i,
  },
};
