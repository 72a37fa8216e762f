/** Signs that a passage was written for another product, another company or nobody yet. Both languages; facts only, no functions. */

import type { OddityId } from './oddities';

export interface Residue {
  id: string;
  oddity: OddityId;
  /** What gives it away. Group `q`, where present, is what to quote. */
  sign: RegExp;
  /** Words of the kind of product the passage belongs to. It is at home where they stand more than `most` times. */
  home?: RegExp;
  most?: number;
  why: string;
  yes: string[];
  no: string[];
}

export const residues: readonly Residue[] = [
  {
    id: 'residue.placeholder',
    oddity: 'blank',
    sign: /[【[［<](?:app|公司|产品|平台|应用|软件|开发者|运营者|your company|company|app|product|service|website|developer)\s?(?:的?名称?|name|全称)?[】\]］>]|(?<![A-Za-z])[Xx×＊]{2,12}\s?(?:公司|平台|APP|应用|软件|科技|有限|网络|年|路|街|号|市|区|县|镇|村|大厦|楼|座|室)|\[(?:insert|your)\b[^\]]{0,30}\]|\{\{[^{}\n]{1,24}\}\}/i,
    why: 'a blank of the template was left unfilled',
    yes: ['欢迎使用【app】的服务。', '本应用由XX科技有限公司开发。', '地址：临江市XX路XX号。', 'This policy belongs to [Company Name].'],
    no: ['【重要】请仔细阅读。', '由明溪科技有限公司开发。'],
  },
  {
    id: 'residue.editor',
    oddity: 'editor-note',
    sign: /[需请](?:将|把)[^。；，]{0,30}(?:超链|替换为|改成|填写为|加粗)|(?<!点击)此处(?:填写|插入|替换|补充)|(?:待补充|待完善|待定稿|示例公司|lorem ipsum|to be (?:filled|completed))/i,
    why: 'a note to the editor was left in',
    yes: ['（需将《某某指引》超链至：某网址）', '公司地址：待补充'],
    no: ['请将问题发送到我们的邮箱。'],
  },
  {
    id: 'residue.developer',
    oddity: 'other-product',
    sign: /(?:为|或)您的?终端用户|贵(?:司|公司)/,
    home: /开发者|客户(?![端服])|接入方/g,
    most: 4,
    why: 'addressed to developers who build with an SDK, not to users',
    yes: ['如果您或您的终端用户拒绝提供，服务将无法使用。'],
    no: ['如果您拒绝提供，服务将无法使用。'],
  },
  {
    id: 'residue.shop',
    oddity: 'other-product',
    sign: /购物篮|购物车内的|宝贝(?:详情|描述)|shopping (?:basket|cart)/i,
    home: /商品|商城|订单|购买|购物|下单|店铺|purchase|shop|subscri|checkout|\bbuy\b|\bstores\b/gi,
    most: 1,
    why: 'a shop is spoken of where nothing is sold',
    yes: ['Cookie能让网站记住购物篮里的物品。'],
    no: ['Cookie能让网站记住语言设置。'],
  },
  {
    id: 'residue.game',
    oddity: 'other-product',
    sign: /外挂|本游戏|我们的游戏|游戏(?:道具|角色|币|对局|产品)|in-game/i,
    home: /游戏|game|player/gi,
    most: 2,
    why: 'a game is spoken of where there is none',
    yes: ['用于扫描外挂、防止作弊。'],
    no: ['用于防止盗号。'],
  },
  {
    id: 'residue.travel',
    oddity: 'other-product',
    sign: /购买国际机票|预订(?:国际)?酒店|航班动态/,
    home: /机票|酒店|旅行|旅游|航班|出行/g,
    most: 2,
    why: 'travel is spoken of where none is sold',
    yes: ['如购买国际机票，我们会把护照号交给航空公司。'],
    no: ['如购买会员，我们会记录订单号。'],
  },
  {
    id: 'residue.social',
    oddity: 'other-product',
    sign: /社交媒体服务[，,]?[^。；]{0,6}(?:是|专为)|our social (?:media|network\w*) service/i,
    home: /好友|聊天|关注|粉丝|动态|social|friends/gi,
    most: 4,
    why: 'a social network is spoken of where there is none',
    yes: ['我们的社交媒体服务，是为了让用户互相分享而设计的。'],
    no: ['你可以分享到微信。'],
  },
  {
    id: 'residue.region',
    oddity: 'other-product',
    sign: /(?<![、省])自治区(?![、，]?直辖市)/,
    home: /内蒙古|广西|西藏|宁夏|新疆/g,
    most: 0,
    why: 'an autonomous region is named as the home, and none of the five is meant',
    yes: ['为便于你办理自治区的公积金业务。'],
    no: ['各省、自治区、直辖市的主管部门。'],
  },
  {
    id: 'residue.vendor',
    oddity: 'other-product',
    sign: /帮助(?:公司|企业|您的?企业)(?:实施|实现|落实|提升)|多台云服务器|随时扩展(?:系统|应用)?(?:的)?服务能力|助力(?:企业|开发者)/,
    home: /企业(?:用户|客户|版)|云服务器|租户|企业服务/g,
    most: 3,
    why: 'a vendor of services praises them to companies',
    yes: ['访问控制能帮助企业实施最小授权。'],
    no: ['我们对员工实行最小授权。'],
  },
  {
    id: 'residue.beauty',
    oddity: 'other-product',
    sign: /(?:美容|美发|美甲|保健品|医美)[^。；，]{0,10}(?:平台|商城|门店)/,
    home: /美容|美发|美甲|护肤|保健品|医美|美业/g,
    most: 1,
    why: 'a beauty shop is spoken of where there is none',
    yes: ['本平台是综合的美容服务平台。'],
    no: ['本平台是记账工具。'],
  },
  {
    id: 'residue.second-hand',
    oddity: 'other-product',
    sign: /回收(?:物品|手机|旧机|二手)|闲置(?:物品|宝贝)|发布二手/,
    home: /回收|二手|闲置|旧机|卖家|寄卖|转卖|出售者/g,
    most: 1,
    why: 'second-hand trade is spoken of where there is none',
    yes: ['若你通过本应用回收物品，需要完成实名认证。'],
    no: ['若你通过本应用记账，需要登录。'],
  },
  {
    id: 'residue.market',
    oddity: 'other-product',
    sign: /(?:资格|符合条件)的知识产权投诉人|intellectual property rights? complainant/i,
    home: /卖家|商家|店铺|入驻|商品|\bsellers?\b|\bmerchants?\b|\bgoods\b/gi,
    most: 2,
    why: "a marketplace's rule on complaints stands where nothing is sold",
    yes: ['如你是符合资格的知识产权投诉人并已提起投诉，应被投诉人要求，向其披露。'],
    no: ['如你是投诉人，我们会保密。'],
  },
];

/** Names that stand where the text would say "we". Group 1 is the name. */
export const selfNames: readonly RegExp[] = [
  /授权或?同意([\u4e00-\u9fa5A-Za-z0-9]{2,10}?)披露/g,
  /本《([\u4e00-\u9fa5A-Za-z0-9]{2,12}?)(?:APP|软件|平台)?(?:用户|个人信息)?(?:隐私|个人信息保护)/gi,
  /(?:登录|打开|启动)[“"《【]?([\u4e00-\u9fa5A-Za-z0-9]{2,10}?)[”"》】]?(?:APP|客户端)(?!，?跳转)/gi,
  /(?:^|[。；])([\u4e00-\u9fa5A-Za-z0-9]{2,10}?)(?:非常重视|深知|有权对|对第三方|尊重并保护|承诺)/g,
  /\b(?:rights|property|safety)\b[\w ,]{0,24} of ([A-Z][\w&]{2,20}(?: [A-Z][\w&]{2,20})?)(?:,| or | and )/g,
];

/** A product's or company's name given a short form, at its first place. Group 1 is the name. */
export const introducedName = /(?:^|[，。；：\s])([\u4e00-\u9fa5A-Za-z0-9]{2,10})[（(](?:以下|下称|简称)/g;

/** Words that stand there and name nobody. */
export const nobody =
  /我们|我方|我司|^撤销$|^取消$|您|你|第三方|本|该|此|这|那|用户|监护人|双方|同时|客服|部门|合作|平台$|网站|公司$|产品|应用$|软件$|服务|应用商店|隐私|政策|协议|的|儿童|未成年|微信|支付宝|淘宝|抖音|微博|手机|浏览器|设备|系统|PC|IOS|安卓|旗下|集团$|后再|及|页|^the |^our |^us$|user|others|public|company|app$/i;

/** A public body as the operator speaks of itself as a company. */
export const publicBody = /(?:局|委员会|政府|事业单位|(?:政务|服务|信息|数据|管理)中心|法院|大学|医院|厅|部)$/;
export const speaksAsCompany = /公司级|我司|(?:我们|本)公司(?!.{0,4}合作)/;

/** Operators named as such in the text. Group 1 is the company. */
export const operatorNames: readonly RegExp[] = [
  /(?:公司名称|运营者|运营主体|运营方|开发者(?:名称)?|主体名称)\s?[:：]\s?([\u4e00-\u9fa5（）()]{4,30}?(?:公司|中心|工作室|合作社))/g,
  /([\u4e00-\u9fa5（）()]{4,30}?有限(?:责任)?公司)(?:[（(][^）)]{0,40}[）)])?[（(【](?:以下|下称|简称)[^）)】]{0,10}[“"]?(?:我们|本公司|公司)/g,
];
