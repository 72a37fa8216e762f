import type { Rule } from '../shapes';

/** Provinces and cities at home. No name of a place that is found abroad too, or that is a common word. */
const home =
  '北京|上海|天津|重庆|河北|山西|辽宁|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|陕西|甘肃|青海|宁夏|新疆|西藏|内蒙古|石家庄|唐山|秦皇岛|廊坊|张家口|保定|太原|呼和浩特|包头|乌兰察布|鄂尔多斯|沈阳|大连|鞍山|长春|哈尔滨|大庆|南京|无锡|徐州|常州|苏州|南通|连云港|淮安|盐城|扬州|镇江|宿迁|杭州|宁波|温州|嘉兴|湖州|绍兴|金华|台州|合肥|芜湖|蚌埠|马鞍山|福州|厦门|泉州|漳州|南昌|九江|赣州|济南|青岛|淄博|烟台|潍坊|济宁|威海|临沂|郑州|洛阳|开封(?![后前时即]|的)|武汉|宜昌|襄阳|长沙|株洲|湘潭|岳阳|常德|广州|深圳|珠海|汕头|佛山|东莞|惠州|湛江|南宁|柳州|桂林|海口|三亚|成都|绵阳|德阳|贵阳|遵义|昆明|大理(?!石)|西安|咸阳|宝鸡|兰州|西宁|银川|中卫|乌鲁木齐';

/** Cities and districts elsewhere, by the country or region where machines in them stand. No common word, and none at home. */
export const cities: Readonly<Record<string, string>> = {
  台北: 'TW',
  新北: 'TW',
  桃园: 'TW',
  新竹: 'TW',
  台中: 'TW',
  彰化: 'TW',
  花莲: 'TW',
  台南: 'TW',
  高雄: 'TW',
  将军澳: 'HK',
  九龙: 'HK',
  沙田: 'HK',
  荃湾: 'HK',
  东京: 'JP',
  大阪: 'JP',
  首尔: 'KR',
  法兰克福: 'DE',
  都柏林: 'IE',
  阿姆斯特丹: 'NL',
  伦敦: 'GB',
  弗吉尼亚: 'US',
  维吉尼亚: 'US',
  俄勒冈: 'US',
  奥勒冈: 'US',
  加利福尼亚: 'US',
  加州: 'US',
  硅谷: 'US',
  孟买: 'IN',
  悉尼: 'AU',
  雪梨: 'AU',
};

/** It is said not to be kept there; a denial of a further act with what is kept there is none. */
const denied =
  '(?:不|未|没有?|并非|而非)(?:是|会|将|被|再|能|曾|把|直接){0,2}(?:[您你]的|该|此类|这些|上述|任何|用户|相关){0,2}(?:个人)?(?:信息|数据|资料)?(?:被|直接)?(?:(?<=有|会|非)存(?=在)|存[储放于到]|保存|储存|放|部署|托管)(?![^，。；]{0,30}的(?:信息|数据|资料|内容))';

/** What is kept there is goods. */
const goods =
  '(?:货[物品]|商品|产品|行李|物品|样品|展品|藏品|包裹|快件|药品|食品|食材|车辆|材料|标本|证件原件|纸箱|钥匙)(?!信息|数据|资料|记录|订单|图片|照片)[^。；，]{0,12}(?:存|放)(?![^。；]{0,40}(?:服务器|数据中心|机房))';

/** How Chinese policies say where information is stored. The value is the country, or 'several'. */
export const places: readonly Rule<'CN' | 'several'>[] = [
  {
    id: 'kept in the country',
    pattern: new RegExp(
      `(?:存储|存放|储存|保存|存于)[^。]{0,16}(?:中国|中华人民共和国|我国|大陆|国内|境内)|(?:中国|中华人民共和国|境内)[^。]{0,16}(?:存储|存放|储存|保存)|境内[^。]{0,30}收集[^。]{0,30}(?:存储|存放|储存)|(?:服务器|数据中心|机房)[^。；]{0,8}(?:位于|设[在于立]|部署在|处于|放置在|在)[^。；，]{0,6}(?:中国|中华人民共和国|我国|境内|国内|大陆)|(?:存储|存放|储存|保存|放)[^。；，]{0,16}(?:${home})[^。；，]{0,6}的?(?:服务器|数据中心|机房)|(?:服务器|数据中心|机房|主机)[^。；，]{0,8}(?:位于|设[在于]|部署[在于]|放置?[在于]|托管[在于]|在)[^。；，]{0,10}?(?:${home})(?!时间|以外|之外)|(?:存储|存放|储存|保存|备份|存|放)[在于到][^。；，]{0,6}?(?:${home})(?!时间|以外|之外|路|[^。；，]{0,8}(?:用户|柜台|门店|营业))|(?:全|都|均|数据|信息|资料)[部都]?[存放]在[^。；，]{0,8}(?:中国|大陆|国内|境内)|(?:数据|信息|资料)[^。；，]{0,6}存(?:在)?(?:哪|何处)[^。；]{0,6}(?:中国|境内|国内)`,
    ),
    not: new RegExp(`境外[^。]{0,6}(?:存储|储存)|(?:中华民国|台湾|香港|澳门)(?:地区|特别行政区)?(?:境内|的?服务器)|${denied}|${goods}`),
    value: 'CN',
    why: 'the place where it is kept is the country',
    yes: [
      '我们在中华人民共和国境内收集的信息存储在境内。',
      '信息存储于境内，不存在境外收集的情况。',
      '我们的服务器位于中国。',
      '数据放在某云位于杭州的机房。',
      '上述数据存放于青岛。',
      '服务器设在辽宁省沈阳市。',
      '书单都放在大连。',
      '数据全部存在中国大陆的服务器上。',
      '数据存哪：中国境内',
      '数据保存在本市政务云（中国境内）。',
    ],
    no: [
      '您的信息存储于台湾境内。',
      '书放在南京路店，请来取。',
      '您的信息存储在我们的服务器上。',
      '境外的个人信息会在境外存储。',
      '您的信息不是存放在北京。',
      '您的信息不存放于上海的服务器。',
      '货物存放在广州的仓库。',
      '样品存放在大理石台面上。',
      '钥匙放在开封后的盒子里。',
    ],
  },
  {
    id: 'kept at a place at home',
    pattern:
      /(?:存|存放|放|传|上传|备份|部署|托管|租)[^。；，]{0,10}?(?:在|到|于|的|用)[^。；，]{0,12}?(?:国内|境内|(?:政务|教育|电子政务)(?:云|外网)|(?:本市|本省|本校|本院|校内|院内)[^。；，]{0,10}(?:机房|服务器|云|数据中心)|云\s?[（(]?(?:中国|华北|华东|华南|北京|上海|天津|重庆|深圳|广州|杭州|南京|苏州|成都|武汉|西安|张家口|乌兰察布|贵州|贵阳|宁夏|青岛|济南|合肥|福州|厦门|长沙|郑州))/,
    not: new RegExp(`境外[^。]{0,6}(?:存储|储存|服务器)|${denied}|${goods}`),
    value: 'CN',
    why: 'a place in the country where it is kept, in plain words',
    yes: [
      '存在国内。',
      '我们不会把存在国内的数据转给他人。',
      '账本传到我租的阿里云（杭州）。',
      '数据存在腾讯云上海机房。',
      '数据放在本市教育云机房。',
    ],
    no: ['数据存在手机里。', '请在国内使用。', '您的信息没有存储在境内。', '我们不会把数据存放在国内。'],
  },
  {
    id: 'kept in many countries',
    pattern:
      /(?:存储|存放|储存|保存|服务器|数据中心)[^。；]{0,16}(?:多个国家|各个国家|全球各地|世界各地|不同(?:的)?国家)|(?:国内|境内)(?:及|和|、|与)(?:国|境)外[^。；，]{0,4}所在地|(?:全球范围|世界范围|世界各地|全球各地)内?(?:的)?[^。；]{0,30}(?:存储|储存|保存)/,
    value: 'several',
    why: 'kept in more countries than one',
    yes: ['信息可能保存在多个国家的服务器上。', '地区：利用对象的国内及国外所在地。', '您的信息会在全球范围内的关联公司间传输、存储。'],
    no: ['我们为世界各地的用户服务。'],
  },
];

/** A part of what is kept: what is said of it does not hold of the rest. */
export const ofPart =
  /(?:部分|某些|一些|大部分|多数|敏感|支付|财务|金融|医疗|健康|生物识别|匿名|此类|这类|该类)(?:个人)?(?:敏感)?(?:信息|数据|资料)/;

/** What is said of sending information abroad. */
export const abroad: readonly Rule[] = [
  {
    id: 'abroad',
    pattern:
      /境外|海外|国际传输|域外|(?:前述|上述)(?:区域|地区)[以之]?外|(?:香港|台湾|澳门|本地)(?:特别行政区)?(?:以外|之外)|中国(?:大陆)?(?:以外|之外)的?(?:国家|地区|地方|区域|服务器)|跨境(?!电商|电子商务|商品|购|贸易|物流|支付)|国外|全球范围|出境|法域|其他国家|转(?:移|至|到)[^。；，]{0,16}的国家|(?:业务|商务|合作)往来(?:之|的)国家/,
    not: /归属地|境外[^。；，]{0,6}(?:手机号|号码)|出境(?:的)?情[况形](?:发生)?变[更化]|境外(?:网站|汇款|汇兑|消费|旅游|旅行|取现|手机|人士|用户|证件|银行卡)|海外(?:网站|购|代购|用户|商品|证件)/,
    value: 'named',
    why: 'foreign parts are named, as a place where information goes',
    yes: [
      '地区：与本店有业务往来之国家。',
      '您的资料可能转移至香港以外的地方。',
      '信息不会传输到境外。',
      '您的信息可能转移到您所在国以外的国家。',
    ],
    no: ['我们支持跨境电商购物。', '我们重视您的隐私。'],
  },
  {
    id: 'it goes on abroad',
    pattern: /^[\s\d.、()（）]*(?:但|如|若|除非|倘若|一旦|当|在此|届时|我们(?:会|将)[^。；]{0,12}(?:单独|另行|事先))|境外|出境|跨境|海外/,
    value: 'goes-on',
    why: 'goes on from the sentence before',
    yes: ['如确需向境外传输，我们会单独征得您的同意。'],
    no: ['我们会保护您的信息。'],
  },
  {
    id: 'abroad on a condition',
    pattern: /同意|授权|(?<![删清移解消免排去卸扣拆])除(?:非|了|外|[^。；，]{2,30}(?:外|情[形况]))/,
    value: 'unless',
    why: 'abroad only on a condition',
    yes: ['经您同意后，我们才会向境外传输。', '除法律另有规定外。'],
    no: ['我们会删除该信息。'],
  },
  {
    id: 'plainly not abroad',
    pattern:
      /不会(?:(?!未经|未取得|未征得|未获|擅自)[^。；，]){0,24}(?:境外|跨境|出境|海外|国外)[^。；，]{0,12}[，。](?=\s*(?:如|若|倘|将来|今后|未来)|$)/,
    value: 'plainly',
    why: 'a plain denial, after which only a change to come is conditional',
    yes: ['我们不会将信息传输至境外，如将来需要，我们会征得您的同意。'],
    no: ['未经您的同意，我们不会这样做。', '我们不会未经您授权将信息传输至境外。'],
  },
  {
    id: 'cases abroad',
    pattern: /(?:以下|下列|如下)情[形况]下?[^。；]{0,40}(?:境外|出境)(?!.{0,20}(?:除外|例外))/,
    value: 'cases',
    why: 'cases in which it goes abroad follow: they hold whatever the sentence before denies',
    yes: ['在以下情况下，您的信息会传输到境外：'],
    no: ['信息不会传输到境外，以下情况除外。'],
  },
  {
    id: 'not abroad',
    pattern:
      /(?:不会|不|未(?!经)|没有|无)(?!会?(?:在)?(?:擅自|随意|未经))[^。；]{0,24}(?:境外(?!收集|采集)|跨境|出境|海外|国外|国际传输)|(?:境外|跨境|出境)[^。；]{0,10}(?:不会|不存在|未)/,
    value: 'no',
    why: 'said not to go abroad',
    yes: ['您的信息不会向境外提供。', '我们没有跨境传输。', '资料不作国际传输。'],
    no: ['您的信息会向境外传输。', '不存在境外收集用户信息的情况。', '我们不会擅自将信息传输至境外。'],
  },
  {
    id: 'home but for cases',
    pattern: /(?:以下|下列|如下)(?:情[形况]|场景)[^。；]{0,6}除外|除(?:以下|下列)[^。；]{0,10}外|(?:以下|下列)例外/,
    value: 'exceptions',
    why: 'the place at home, but for the cases that follow',
    yes: ['信息存储在境内，以下情形除外：'],
    no: ['信息存储在境内。'],
  },
  {
    id: 'abroad with consent',
    pattern:
      /(?:同意|授权|许可|批准|先问(?:过)?[您你]|征[求得][您你])|(?:以下|下列|如下)情[形况]下?[^。；]{0,30}(?:境外|出境)|个人主动|主动(?:发起|行为)/,
    value: 'consent',
    why: 'only after asking, or as the user does it',
    yes: ['我们会单独征得您的同意。'],
    no: ['信息会传输到境外。'],
  },
  {
    id: 'to foreign parts',
    pattern:
      /(?:可能|会|将)[^。；]{0,24}(?:的国家(?:和|或)?地区|境外|海外|全球范围|法域|国外)|(?:境外|海外|国外|全球)[^。；]{0,30}(?:服务器|处理|存储|访问|传输|提供商|供应商)|(?:境外|海外|国外)[^。；]{0,16}所在地|地区[：:][^。；]{0,30}往来(?:之|的)国家|(?:第三方|接收[者方]|承包商|供应商|服务商|服务器|企业|机构|伙伴|公司|人士)[^。；，您你]{0,10}(?:位于|身处|处于|设于|身在)[^。；，]{0,4}(?:香港|台湾|澳门|中国|境|海)(?:特别行政区|大陆)?(?:以外|之外|外)|(?<!不会|不|不作|不做|不进行|无)国际传输|(?:转移|转至|移转|传输|传送|发送|提供|存储|储存|处理)[^。；]{0,12}(?:香港|台湾|澳门)(?:特别行政区)?以外|[在于](?:香港|台湾|澳门|中国大陆)(?:特别行政区)?(?:以外|之外|境外)[^。；，]{0,8}(?:处理|存储|储存|保存|访问)/,
    value: 'yes',
    why: 'may go abroad, said outright',
    yes: [
      '因此资料会在台湾以外处理。',
      '地区：利用对象的国内及国外所在地。',
      '地区：本国及与本店有业务往来之国家。',
      '我们处理、利用及国际传输您的个人信息。',
      '您的信息可能会传输到境外。',
      '信息可能由境外的服务器处理。',
      '有的供应商可能位于香港以外的地方。',
    ],
    no: ['您的信息存储在国内。', '我们不作国际传输。', '如您位于香港以外的地方，请勿使用。'],
  },
];

/** Stands before a country in which information is kept, or to which it is sent. */
export const before: readonly Rule<'kept' | 'sent'>[] = [
  {
    id: 'sent to',
    pattern: /(?:传输|转移|发送|提供|传送|上传|送|传)(?:到|至|给|往)[^。；，]{0,8}$/,
    value: 'sent',
    why: 'it is sent to the country',
    yes: ['我们会将信息传输到'],
    no: ['您可以前往'],
  },
  {
    id: 'kept in',
    pattern:
      /(?:(?:存储|存放|储存|保存|备份|服务器|主机|数据中心|数据库|机房|云上)[^。；]{0,12}(?:位于|设[在于立]|部署在|处于|放置在|在|于)|(?:信息|数据|资料|档案)[^。；，]{0,8}放[在到于]|服务器[^。；，]{0,6}置于)[^。；，]{0,14}$|(?:数据|资料)[都均也]?在$/,
    not: new RegExp(goods),
    value: 'kept',
    why: 'it is kept in the country',
    yes: ['我们的服务器位于', '商品数据存放在', '资料放在某云的', '资料存放于本校计算机中心（', '购买记录的数据在'],
    no: ['您如果身在', '我们的样品存放在'],
  },
  {
    id: 'hosted in',
    pattern: /(?:架设|代管|托管|部署)(?:于|在)[^。；，]{0,14}$/,
    value: 'kept',
    why: 'the site is hosted there',
    yes: ['本网站架设于某云的', '数据库部署在'],
    no: ['展台架设完成后，您可前往'],
  },
  {
    id: 'goes through',
    pattern:
      /(?:^|[。；，：:\s])(?:数据库|主机|云上|资料库|备份|托管)?[^。；，：:]{0,10}(?:云|Cloud|AWS|Azure)\s?[（(]?(?:[\p{Script=Han}]{1,4}-)?$/u,
    value: 'kept',
    why: 'the cloud of another has its machines there',
    yes: ['某某云（', '数据库：AWS '],
    no: ['某某云服务商在', '我们位于'],
  },
  {
    id: 'used in',
    pattern: /利用(?:的|之)?(?:地区|区域|范围)[^。；，]{0,24}$|^[\s\d（()）一二三四五六七八九.、]{0,8}地区[：:][^。；，]{0,12}$/,
    value: 'kept',
    why: 'the statutory notice names where data are used',
    yes: ['个人信息利用之地区：', '（二）地区：'],
    no: ['利用对象：'],
  },
];

/** Right after a country: who keeps or gets the information is there. */
export const basedThere: readonly Rule<'kept' | 'sent'>[] = [
  {
    id: 'based there',
    pattern:
      /^(?:境内)?的?(?:云服务|服务器|数据中心|机房|主机)(?:(?!不(?![同断仅])|未(?![来成])|[无勿]|没有|禁止)[^。；，]){0,12}(?:存储|储存|保存|处理|托管)/,
    value: 'sent',
    why: 'servers or services of that country keep it',
    yes: ['的服务器上处理您的信息', '境内的数据中心保存备份'],
    no: ['的用户可以注册', '的服务器可能较慢', '的机房从不保存备份', '境内的数据中心暂未处理订单', '的云服务禁止存储照片'],
  },
];

/** Before a country whose servers or services are not used. */
export const notUsed = /(?:不(?![同断仅])|未(?![来成])|[无勿]|没有|禁止|避免)[^。；，]{0,12}$/;

/** Before a country, with the act on data that is denied. */
export const notKept =
  /(?:不(?!仅|只|限|同|论|管|断)|未(?![成来])|绝不|从不|禁止)(?:会|将|把)?[^。；，]{0,16}(?:存储|储存|保存|存放|传输|转移|提供)[^。；，]{0,12}$/;

/** A line that announces a list of the places where information is kept, or to which it goes. */
export const placesFollow: Rule = {
  id: 'places follow',
  pattern: /(?:信息|数据|资料)[^。；]{0,30}(?:存储|储存|保存|传输|转移)[^。；]{0,20}(?:国家|地区|境外|地点)[^。；，的]{0,8}[：:]\s*$/,
  not: /不(?!同)|未|禁止/,
  value: 'sent',
  why: 'the lines below it open with a place',
  yes: ['您的信息可能传输至下列国家或地区：', '您的数据储存在以下地点：'],
  no: ['我们处理下列信息：', '我们不会将您的信息传输至下列国家或地区：', '您的信息储存后，服务提供给下列国家或地区的用户：'],
};

/** Between two places of which the second is none where it is kept or sent. */
export const notTo = /从|自|由|以外/;

/** Before a place in which something is kept: the reader agrees that it goes there. */
export const agreedTo = /(?:您|你)(?:理解|知悉|同意|授权)/;

/** A place that is no one country, as it stands beside one or after an act on data. */
export const elsewhere = /(?:其他|其它|多个|不同的?|往来之|往来的)(?:国家|法域|司法管辖区)|世界各地|全球(?:各地|范围)/g;

/** A row of a table that tells where something is kept. */
export const keeps = /存储|存放|储存|保存|托管|服务器|机房|数据中心|云服务|备份/;

/** A title of countries whose readers are spoken of, not of places to which anything goes. */
export const readers = /用户|居民/;

/** A title over places where nothing is kept, and to which nothing goes. */
export const notSent: Rule = {
  id: 'places without data',
  pattern: /(?:不(?!同)|未|禁止)[^。；]{0,30}(?:传输|转移|发送|提供|存储|储存|保存)/,
  value: 'none',
  why: 'the title denies it',
  yes: ['我们不会将您的个人信息传输至下列国家或地区'],
  no: ['存储在不同国家'],
};
