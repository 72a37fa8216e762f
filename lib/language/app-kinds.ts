import type { Rule } from './shapes';

/**
 * 常见类型移动互联网应用程序必要个人信息范围规定 (国信办秘字〔2021〕14号, in force from 1 May 2021): 39 kinds of apps, and the information
 * without which each can't do its basic work. It speaks of those who use the app, not of those who offer services through it. `checked`:
 * the entry was compared with a published text of the rules; the others are from a summary of them. Data for lib/kinds.
 */
export interface AppKind {
  id: string;
  /** Its number in the rules. */
  number: number;
  /** Ids of `needs`, none where the basic work needs no personal information. */
  needs: readonly string[];
  /** Words of a policy by which the kind is guessed. */
  words: readonly string[];
  /** Where such words alone could be of any app that sells: some of them have to stand there too. */
  sure?: readonly string[];
  checked: boolean;
}

/** What the rules name, as items of the taxonomy. */
export const needs: Readonly<Record<string, readonly string[]>> = {
  phone: ['phone', 'verification-code'],
  place: ['location', 'precise-location'],
  route: ['location', 'precise-location', 'order'],
  ride: ['location', 'precise-location', 'track', 'order'],
  payment: ['transaction', 'order'],
  accounts: ['username', 'friends'],
  payer: ['name', 'id-number', 'bank-account'],
  consignee: ['name', 'address', 'phone'],
  sender: ['name', 'id-number', 'address', 'phone'],
  receiver: ['name', 'address', 'phone'],
  parcel: ['order'],
  traveller: ['name', 'id-number'],
  journey: ['order', 'vehicle'],
  dating: ['gender', 'birth', 'marital-status'],
  resume: ['name', 'gender', 'birth', 'education', 'occupation', 'file'],
  borrower: ['name', 'id-number', 'bank-account'],
  home: ['property', 'address'],
  buyer: ['name', 'id-number'],
  seller: ['name', 'id-number', 'vehicle'],
  registration: ['name', 'id-number', 'order'],
  illness: ['health', 'medical-record'],
  destination: ['order'],
  tourist: ['name', 'id-number', 'phone'],
  guest: ['name', 'phone'],
  stay: ['lodging', 'order'],
  driver: ['id-number', 'id-image'],
  bicycle: ['location', 'precise-location'],
  investor: ['name', 'id-number', 'id-image'],
  fund: ['bank-account', 'payment-account'],
  customer: ['name', 'id-number', 'id-image', 'bank-account', 'phone'],
  payee: ['name', 'bank-account'],
  seat: ['order'],
};

/** What a policy says has to be given for the app to work at all: not for a single function, an order, a prize or the desk. */
export const requiring: readonly Rule<'all'>[] = [
  {
    id: 'zh.required',
    value: 'all',
    pattern:
      /(?:须|必须|需要?|至少)(?:您|你|用户)?(?:至少)?(?:需要)?(?:向我们)?(?:提供|填写|提交|输入)|(?:不|拒绝)提供[^。；]{0,40}(?:无法|不能)|(?:需|须)[^。；，]{0,6}实名/,
    with: /注册|登录|创建[^。；，]{0,6}[账帐]|实名|基本功能|核心功能|正常使用|无法(?:使用|登录|注册|为(?:您|你)提供)/,
    not: /选填|可选|选择(?:填写|提供)|活动|奖|客服|沟通|发票|收货|订单|提现|支付|不影响|其他功能|可能(?:会)?(?:还)?需?要?(?:收集|获取|提供|您提供)|第三方|(?:授权|关联|一键)登录|单位|特定(?:情况|场景)|部分用户|一键登录|寄送|物流|租赁|手机号码?(?:或|\/|及\/或)[^。；，]{0,4}邮箱|(?:使用|选择|开通)[^。；，]{0,30}(?<!注册)(?:服务|功能)(?:时|的|，|提供)/,
    why: 'without it there is no account, or no service',
    yes: ['注册账号时，您需要向我们提供手机号码。', '拒绝提供实名信息将导致您无法登录游戏。'],
    no: [
      '提现时，您需要提供身份证号。',
      '拒绝提供只会导致无法获得赠品，不影响其他功能。',
      '您需要提供邮箱（选填）以完成注册。',
      '当您使用转账功能时，您需要提供姓名，否则无法使用。',
    ],
  },
  {
    id: 'en.required',
    value: 'all',
    pattern: /\b(?:must|(?:are |is )?required to|need to|have to) (?:provide|give|enter)\b|\bmandatory\b/i,
    not: /\boptional|\bif you choose|\bpurchase|\border\b|\bprize/i,
    why: 'it has to be given',
    yes: ['You must provide your number to register.'],
    no: ['You may provide your number.'],
  },
];

export const appKinds: readonly AppKind[] = [
  {
    id: 'maps',
    number: 1,
    needs: ['place', 'route'],
    words: ['导航', '地图服务', '路线规划', 'navigation', 'route planning'],
    checked: true,
  },
  {
    id: 'rides',
    number: 2,
    needs: ['phone', 'ride', 'payment'],
    words: ['网约车', '打车', '叫车', '约车', '司机', '乘车人', 'ride hailing', 'rider'],
    checked: true,
  },
  {
    id: 'messaging',
    number: 3,
    needs: ['phone', 'accounts'],
    words: ['即时通信', '即时通讯', '聊天', '群聊', 'instant messaging', 'chat with'],
    checked: true,
  },
  { id: 'community', number: 4, needs: ['phone'], words: ['社区', '论坛', '发帖', '帖子', '话题', 'forum', 'community'], checked: true },
  {
    id: 'payments',
    number: 5,
    needs: ['phone', 'payer'],
    words: ['支付账户', '提现', '转账', '收付款', '钱包', 'wallet', 'transfer money'],
    checked: true,
  },
  {
    id: 'shopping',
    number: 6,
    needs: ['phone', 'consignee', 'payment'],
    words: ['商品', '购物', '商城', '收货', '下单', '店铺', 'shopping', 'merchandise', 'checkout'],
    sure: ['购物', '商城', '店铺', 'shopping'],
    checked: true,
  },
  {
    id: 'takeaway',
    number: 7,
    needs: ['phone', 'consignee', 'payment'],
    words: ['外卖', '骑手', '餐饮', '点餐', 'food delivery'],
    checked: true,
  },
  {
    id: 'parcels',
    number: 8,
    needs: ['sender', 'receiver', 'parcel'],
    words: ['寄件', '收件人', '快递', '运单', '揽收', 'parcel', 'courier'],
    checked: true,
  },
  {
    id: 'tickets',
    number: 9,
    needs: ['phone', 'traveller', 'journey', 'payment'],
    words: ['火车票', '机票', '车票', '航班', '乘机人', '车次', 'flight', 'train ticket'],
    checked: false,
  },
  {
    id: 'dating',
    number: 10,
    needs: ['phone', 'dating'],
    words: ['相亲', '婚恋', '征婚', '择偶', 'dating', 'matchmaking'],
    checked: false,
  },
  { id: 'jobs', number: 11, needs: ['phone', 'resume'], words: ['求职', '招聘', '简历', '应聘', 'résumé', 'job seeker'], checked: true },
  { id: 'loans', number: 12, needs: ['phone', 'borrower'], words: ['借款', '贷款', '授信', '还款', 'loan', 'borrower'], checked: true },
  {
    id: 'housing',
    number: 13,
    needs: ['phone', 'home'],
    words: ['租房', '房源', '二手房', '看房', '经纪人', 'rental listing'],
    checked: false,
  },
  { id: 'used-cars', number: 14, needs: ['phone', 'buyer', 'seller'], words: ['二手车', '卖车', '车况', 'used car'], checked: false },
  {
    id: 'doctors',
    number: 15,
    needs: ['phone', 'registration', 'illness'],
    words: ['问诊', '挂号', '就诊', '患者', '医生', '处方', 'patient', 'appointment with a doctor'],
    checked: false,
  },
  {
    id: 'travel',
    number: 16,
    needs: ['phone', 'destination', 'tourist'],
    words: ['旅游', '跟团', '景点', '出行人', '签证', 'tour', 'travel package'],
    checked: false,
  },
  {
    id: 'hotels',
    number: 17,
    needs: ['phone', 'guest', 'stay'],
    words: ['酒店', '入住', '客房', '退房', '住客', 'hotel', 'check-in'],
    checked: false,
  },
  { id: 'games', number: 18, needs: ['phone'], words: ['游戏', '玩家', '防沉迷', '角色', 'game', 'player'], checked: false },
  {
    id: 'learning',
    number: 19,
    needs: ['phone'],
    words: ['课程', '学习', '教育', '作业', '学员', '老师', 'course', 'learning'],
    checked: false,
  },
  {
    id: 'local',
    number: 20,
    needs: ['phone'],
    words: ['家政', '维修', '团购', '到店', '上门服务', '本地生活', 'housekeeping'],
    checked: false,
  },
  { id: 'women', number: 21, needs: [], words: ['经期', '孕期', '备孕', '女性健康', 'menstrual', 'pregnancy'], checked: true },
  {
    id: 'vehicles',
    number: 22,
    needs: ['phone', 'driver', 'payment', 'bicycle'],
    words: ['共享单车', '骑行', '租车', '共享汽车', '还车', '开锁', 'bike sharing', 'car rental'],
    checked: true,
  },
  {
    id: 'investing',
    number: 23,
    needs: ['phone', 'investor', 'fund'],
    words: ['理财', '基金', '证券', '股票', '投资者', 'securities', 'fund account'],
    checked: false,
  },
  {
    id: 'banking',
    number: 24,
    needs: ['phone', 'customer', 'payee'],
    words: ['手机银行', '银行', '存款', '信用卡', '网点', 'mobile banking', 'bank branch'],
    checked: false,
  },
  { id: 'mail', number: 25, needs: ['phone'], words: ['邮箱', '云盘', '网盘', '邮件服务', 'mailbox', 'cloud drive'], checked: false },
  {
    id: 'meetings',
    number: 26,
    needs: ['phone'],
    words: ['会议', '参会', '主持人', '屏幕共享', 'meeting', 'video conference'],
    checked: false,
  },
  { id: 'live', number: 27, needs: [], words: ['直播', '主播', '直播间', '打赏', 'live stream'], checked: true },
  { id: 'video', number: 28, needs: [], words: ['影音', '影视', '视频播放', '音乐', '听歌', '追剧', 'streaming', 'music'], checked: true },
  { id: 'clips', number: 29, needs: [], words: ['短视频', '拍视频', '刷视频', 'short video'], checked: true },
  { id: 'news', number: 30, needs: [], words: ['新闻', '资讯', '头条', 'news'], checked: true },
  { id: 'sport', number: 31, needs: [], words: ['运动', '健身', '跑步', '步数', '训练计划', 'fitness', 'workout'], checked: true },
  { id: 'browsers', number: 32, needs: [], words: ['浏览器', '网址导航', '书签', 'web browser'], checked: true },
  { id: 'keyboards', number: 33, needs: [], words: ['输入法', '词库', '候选词', 'input method', 'keyboard app'], checked: true },
  { id: 'safety', number: 34, needs: [], words: ['杀毒', '手机管家', '病毒扫描', '骚扰拦截', 'antivirus'], checked: true },
  { id: 'books', number: 35, needs: [], words: ['电子书', '小说', '书架', '听书', '书友', 'e-book', 'reading app'], checked: true },
  { id: 'photos', number: 36, needs: [], words: ['美颜', '修图', '滤镜', '美妆', '拍照', 'photo editing', 'filter'], checked: true },
  { id: 'stores', number: 37, needs: [], words: ['应用商店', '应用市场', '应用分发', 'app store'], checked: true },
  {
    id: 'tools',
    number: 38,
    needs: [],
    words: ['日历', '天气', '计算器', '记事', '扫描', '手电筒', '遥控', 'calculator', 'weather'],
    checked: true,
  },
  {
    id: 'shows',
    number: 39,
    needs: ['phone', 'seat', 'payment'],
    words: ['演出', '观演', '演唱会', '场次', '电影票', 'concert', 'show ticket'],
    checked: false,
  },
];
