/** The questions that readers ask of a policy: how they are worded, in both languages, and which facts of the card answer them. */

/** In the order in which they are tried: what is more particular comes first. */
export const questions = [
  {
    id: 'opt-out',
    asked:
      /(?:推荐|画像|广告|推送)[^？?]{0,8}(?:关|拒绝|退)|(?:关|拒绝|退)[^？?]{0,6}(?:推荐|画像|广告|推送|个性化)|opt[- ]?out|(?:turn|switch) (?:it |them )?off|(?:refuse|stop|disable|reject) .{0,20}(?:personali[sz]|recommend|ads|advert|tracking)/i,
  },
  { id: 'breach', asked: /泄[露漏]|被盗|黑客|出事|安全事件|leak|breach|hack|stolen/i },
  {
    id: 'merger',
    asked:
      /收购|合并|并购|卖掉公司|公司卖|被卖|换(?:了)?(?:主人|老板|东家)|破产|倒闭|merge|acqui|taken over|bought|company is sold|goes? bankrupt|new owner/i,
  },
  { id: 'police', asked: /警察|公安|政府|法院|司法|执法|police|government|court|law enforcement|authorit/i },
  {
    id: 'after-closing',
    asked:
      /(?:注销|销户|删号|关(?:闭)?账[号户]?|停用)[^？?]{0,10}(?:后|完|了)[^？?]{0,14}(?:数据|信息|资料|删|留|保|还)|(?:after|once|when) .{0,24}(?:clos|delet|cancel|deactivat|leav|quit)|(?:clos|delet|cancel)\w{0,6} .{0,20}account.{0,30}(?:data|information|deleted|kept|erase)/i,
  },
  {
    id: 'close',
    asked:
      /注销|销户|删(?:除)?(?:账|帐)?号|关(?:闭)?(?:账|帐)[号户]|退出(?:服务|平台)|close (?:my |the |an )?account|(?:delete|cancel|remove|deactivate) (?:my |the |an )?account|leave the service|how do i leave/i,
  },
  { id: 'withdraw', asked: /反悔|撤回|收回|取消(?:同意|授权)|撤销|withdraw|revoke|change my mind|take back|undo/i },
  {
    id: 'refuse',
    asked:
      /不同意|不给|拒绝|不授权|不填|不允许|不接受|(?:do(?:n[’']t| not)|without) (?:agree|consent|giv|accept)|refuse|decline|say no|den(?:y|ies) a permission/i,
  },
  { id: 'kids', asked: /小孩|孩子|儿童|未成年|小朋友|学生|宝宝|岁|child|kid|minor|teen|son\b|daughter|years?[- ]old/i },
  {
    id: 'changes',
    asked:
      /(?:政策|条款|协议|规则)[^？?]{0,6}(?:改|变|更新|修订)|(?:改|变更|更新|修订)[^？?]{0,6}(?:政策|条款|协议)|policy .{0,12}(?:chang|updat)|(?:chang|updat)\w{0,4} .{0,12}polic/i,
  },
  { id: 'copy', asked: /副本|(?:要|拿|导出|下载|拷贝|复制)[^？?]{0,8}(?:数据|信息|资料)|一份|copy|export|download|portab/i },
  {
    id: 'reply',
    asked:
      /(?:多久|几天|多长时间|什么时候)[^？?]{0,8}(?:答复|回复|处理|回应|办)|答复|回复我|how (?:soon|fast|quickly|long) .{0,24}(?:answer|repl|respond|react|process)|(?:answer|reply|respond) .{0,12}(?:how|when|within)/i,
  },
  {
    id: 'contact',
    asked:
      /找谁|联系|客服|电话(?:是|多少)|邮箱(?:是|多少)|投诉|contact|reach (?:them|someone)|complain|whom? (?:do|can|should) i (?:ask|write|call|talk)|customer service/i,
  },
  {
    id: 'abroad',
    asked:
      /国外|境外|出境|海外|外国|跨境|abroad|overseas|cross[- ]border|other countr|outside (?:the |my )?(?:country|china|eu|europe)|international/i,
  },
  { id: 'sell', asked: /卖|出售|贩卖|\bsell|\bsold|\bsale/i },
  { id: 'sdk-who', asked: /sdk|插件|第三方(?:代码|组件|工具)|third[- ]party (?:sdk|service|code|tool|librar)|built in|plug-?in/i },
  { id: 'ads', asked: /广告|营销|推销|\bads?\b|advert|marketing/i },
  { id: 'profile', asked: /画像|个性化|推荐|算法|猜你喜欢|标签|profil|personali[sz]|recommend|algorithm/i },
  { id: 'cookies', asked: /cookie/i },
  {
    id: 'share',
    asked:
      /给(?:了)?谁|给(?:别|其他|第三|另)|共享|分享|告诉(?:别|其他)|谁(?:能|会|可以)[^？?]{0,6}(?:看|拿|得)|shar(?:e|ed|ing)|who (?:else )?(?:gets|sees|receives|has)|pass(?:ed)? on|give[ns]? .{0,20}(?:others|third|someone|other compan)/i,
  },
  {
    id: 'how-long',
    asked:
      /(?:保存|存|留|保留)[^？?]{0,6}(?:多久|多长|几年|几天|期限|到什么时候)|多久[^？?]{0,6}(?:删|清)|how long|retention|when .{0,16}(?:deleted|erased)/i,
  },
  {
    id: 'where',
    asked: /(?:存|放|保存)[^？?]{0,4}(?:哪|什么地方)|服务器[^？?]{0,4}(?:哪|什么地方)|where .{0,20}(?:stor|kept|keep|held|server|data)/i,
  },
  {
    id: 'track',
    asked:
      /行踪|轨迹|跟踪我|追踪我|去过哪|where i (?:have been|go|went)|history of (?:my )?(?:where|location|movement)|track (?:me|my movement)|follow me|movements/i,
  },
  { id: 'address-book', asked: /通讯录|联系人|通信录|电话簿|address book|contacts|phone ?book/i },
  { id: 'face', asked: /人脸|刷脸|面部|面容|脸|face|facial/i },
  { id: 'microphone', asked: /麦克风|录音|监听|偷听|听我|语音|microphone|record audio|listen|eavesdrop|voice/i },
  { id: 'photos', asked: /相册|照片|图片|看我的图|photo|picture|album|gallery|camera roll|images/i },
  {
    id: 'installed-apps',
    asked: /(?:装|安装)[^？?]{0,8}(?:应用|软件|app)|应用列表|已安装|installed|which apps|other apps|apps (?:i have|on my)/i,
  },
  { id: 'bank', asked: /银行卡|银行账|信用卡|卡号|bank|credit card|debit card|card number/i },
  { id: 'id-number', asked: /身份证|证件号|实名|id (?:number|card|document)|identity (?:card|document|number)|passport|social security/i },
  { id: 'location', asked: /位置|定位|在哪(?:里|儿)?|where i am|location|gps/i },
] as const;

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
export const onlyIf = {
  zh: /如(?:果)?(?:您|你)|若(?:您|你)|当(?:您|你)|(?:您|你)(?:在)?(?:使用|开启|选择|上传|主动|授权|同意|需要|可以|可选)|(?:开启|授权|同意)[^，。；]{0,8}(?:后|权限)|为(?:了)?(?:向您|给您)?(?:提供|实现|完成)[^，。；]{0,16}(?:功能|服务)|可选|经(?:您|你)|权限|功能/u,
  en: /\b(?:if|when|where|whenever) (?:you|the user|users)\b|\bwith your (?:prior |express |explicit )?(?:consent|permission)|\b(?:you|users?) (?:may|can|choose|decide|opt|upload|grant|allow)|\bpermission|\boptional|\bdepending on/i,
} as const;
