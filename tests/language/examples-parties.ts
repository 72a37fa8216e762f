/** What the patterns of lib/language/parties match, and what close by they do not: sentences and stretches of our own. */
import type { Examples } from './examples';

export const parties: Record<string, Examples> = {
  orLike: { yes: ['Ternhost (or equivalent)', '飞羽（或同类服务）'], no: ['Ternhost (hosting)', '飞羽（推送）'] },
  'bracketedDoers.0': { yes: ['数据处理（如阿里云、腾讯云）'], no: ['数据处理（通常在夜间）', '数据处理由飞羽完成'] },
  'bracketedNames.0': { yes: ['物流公司（飞羽速运、青禾快递）'], no: ['物流公司会送货（通常当日）', '公司的产品'] },
  'productNames.0': {
    yes: ['旗下产品（包括青禾阅读、青禾听书）', '其他应用（如青禾阅读）'],
    no: ['我们的产品（包括网站）', '旗下产品会更新（通常每月）'],
  },
  'productNames.1': { yes: ['关联应用包括青禾阅读、青禾听书', '“关联App”包括：青禾阅读'], no: ['关联公司会收到', '应用包括以下功能'] },
  'bracketedNames.1': { yes: ['（如飞羽支付）', '（例如：青禾快递）'], no: ['（如您付款）'] },
  'bracketedNames.2': { yes: ['couriers (Falcon Freight, Heron Post)'], no: ['couriers deliver (on weekdays)'] },
  'bracketedNames.3': { yes: ['hosting (e.g. Ternhost)'], no: ['hosting (in Ireland)'] },
  'openNames.0': { yes: ['合作伙伴包括飞羽速运、青禾快递'], no: ['合作伙伴会收到订单'] },
  'openNames.1': { yes: ['服务商有飞羽、青禾'], no: ['服务商有资质'] },
  'openNames.2': { yes: ['关联公司的产品包括小满阅读、小满天气'], no: ['关联公司的产品很多'] },
  'openNames.3': { yes: ['由飞羽、青禾等物流公司'], no: ['由我们送货'] },
  'openNames.4': { yes: ['关联产品飞羽词典、青禾听书'], no: ['关联产品的规则、说明', '旗下应用很多'] },
  ofGroup: { yes: ['我们的关联方', '向子公司“'], no: ['关联方的', '合作公司'] },
  'doneByNames.0': { yes: ['考勤短信由东海移动代发', '单子由飞羽速运、青禾送。'], no: ['由用户承运', '由系统送达'] },
  'doneByNames.1': { yes: ['付款用的是飞羽支付和青禾支付。', '付款走飞羽支付，'], no: ['支付用途说明。', '支付方式很多。'] },
  'doneByNames.2': { yes: ['押金走飞羽支付分，', '退款由飞羽支付公司原路退回'], no: ['押金会退还。'] },
  'doneByNames.3': { yes: ['会员用飞羽支付付款'], no: ['我们使用飞羽支付付款', '费用支付'] },
  'doneThrough.0': {
    yes: ['您可以选择飞羽支付、青禾钱包进行付款', '跳转至飞羽支付完成支付'],
    no: ['您可以选择支付方式。', '通过您的银行卡进行支付'],
  },
  'doneThrough.1': {
    yes: ['提交至国家海洋署实名系统进行核验', '与飞羽可信身份平台数据源进行比对', '通过飞羽健康系统验证'],
    no: ['通过短信验证', '与您的账号系统核对'],
  },
  'doneByNames.4': { yes: ['运维外包给了成都巡桩运维公司，'], no: ['外包装上有地址。'] },
  'doneByNames.5': { yes: ['数据存在东海云上海机房', '账本传到我租的东海云（杭州）'], no: ['数据存在手机里', '照片传到云端。'] },
  noDoer: {
    yes: ['支付时', '来唤起支付', '其他渠道', '我们公司', '货到付款或在线', '到店支付'],
    no: ['飞羽支付', '东海移动', '飞羽速运有限公司'],
  },
  doesSomething: { yes: [' hosts our servers', '代发短信'], no: [' is a partner', '是合作方'] },
  aroundListed: { yes: ['例如飞羽', '“飞羽'], no: ['飞羽', '飞羽例如'] },
  doesAfterName: { yes: [' hosts our servers', ' sends the mail'], no: [' is a partner', 'hosts'] },
  doesIt: {
    yes: ['Falcon Freight delivers the parcels.', 'It is safe. Ternhost hosts the data in Ireland.'],
    no: ['We host the data.', 'Users send the parcels.', 'Falcon Freight is old.'],
  },
  goesTo: {
    yes: ['Your address goes to Falcon Freight.', 'You pay via Finchpay.', 'It runs on Ternhost servers.'],
    no: ['Please go to Settings.', 'It goes to the shop.'],
  },
  givenOne: { yes: ['向飞羽平台共享', '委托飞羽系统处理', '由飞羽平台核验'], no: ['向好友打招呼', '由使用人提供'] },
  givenMany: { yes: ['向飞羽支付、青禾支付提供'], no: ['向飞羽支付提供', '提供给、发送'] },
  givenOneEn: {
    yes: ['We may share it with Kestreldesk.', 'It is transmitted to Ternhost.'],
    no: ['We share it with partners.', 'It is kept by Ternhost.'],
  },
  apposed: {
    yes: ['our billing partner, Finchpay, collects', 'The payment processor is Finchpay'],
    no: ['our billing partner collects it', 'the processor is fast'],
  },
  aName: { yes: ['小满公共平台', '飞羽云'], no: ['第三方平台', '支付系统', '您的系统'] },
  companyEnd: { yes: ['飞羽有限公司', '飞羽股份有限责任公司'], no: ['飞羽公司'] },
  nameSeparator: { yes: ['飞羽、青禾', '飞羽和青禾', 'A and B'], no: ['和谐', '飞羽', '1,000'] },
  listEnd: { yes: ['等服务商', '，以下简称'], no: ['飞羽'] },
  noName: { yes: ['合作方', '物流公司', '您的订单', 'https://a.example'], no: ['飞羽速运', 'Falcon Freight'] },
  builtIn: { yes: ['我们接入了飞羽', 'We use Heron', 'Heron collects your address'], no: ['飞羽', 'Heron'] },
  onlyNamed: {
    yes: ['You can opt out with the Heron add-on', 'Heron’s own policy governs it', 'log in with Heron', '飞羽本身不收集信息'],
    no: ['We use Heron', 'Heron collects your address', '飞羽收集您的地址'],
  },
  anyGiving: { yes: ['We disclose it', 'It may be seen by others'], no: ['Comply with the law', 'We keep it'] },
  'givers.zh.behind': {
    yes: ['依据法律的规定向小满记账分享您的信息', '可能会向我们提供用户资料'],
    no: ['，我们向其提供信息', '会分享给我们'],
  },
  'givers.en.behind': {
    yes: [' sends us your statement', ' may share it with us', ' provide us with your address', ' and shops disclose your order to Tern.'],
    no: [' who send us parcels', ' provide us with help', ' provide hosting to us', ' get it from us', ', and we send it'],
  },
  'givers.en.before': {
    yes: ['Your name is given to us by ', 'sent to us by our trusted '],
    no: ['given by us to ', 'told to us, by and by with '],
  },
  toUs: { yes: ['我们', '本平台', 'us'], no: ['我们的合作伙伴', '平台', 'users'] },
  handsOver: { yes: ['我们会共享', '运维外包给别人', 'We disclose it'], no: ['我们会保护', 'We keep it'] },
  definesAffiliates: { yes: ['“关联公司”是指受同一主体控制的公司', '我们的关联公司包括：飞羽有限公司'], no: ['关联公司会收到'] },
  logsIn: {
    yes: ['使用飞羽账号登录', '分享至飞羽', 'log in with Heron', 'connect your Heron account'],
    no: ['共享给飞羽', 'we share it with Heron'],
  },
  notGiving: { yes: ['我们不会', '以下信息', 'We never share'], no: ['我们会向以下伙伴共享', 'We share it'] },
  givingCases: { yes: ['除以下情形外', 'except in the following cases'], no: ['以下伙伴', 'the following partners'] },
  givesNothing: {
    yes: ['我们不会与任何第三方共享您的信息。', 'We do not sell your data.'],
    no: ['我们不会与第三方共享您的信息，除非您同意。', '我们会与第三方共享您的信息。', 'We do not share your data except as follows.'],
  },
  givingTitle: {
    yes: ['共享给第三方', '给谁看', '谁还能看到', 'Who else', 'Sub-processors', 'Recipients'],
    no: ['我们收集什么', 'What we collect', 'Keeping'],
  },
  recipientColumn: { yes: ['接收方', '给谁', '受托方', 'Recipient', 'Outsourced company'], no: ['信息种类', 'Purpose'] },
  plainColumn: { yes: ['接收方', '谁', '受托人', 'Sub-processors'], no: ['公司名称', 'Company'] },
  recipientKey: { yes: ['境外接收方名称：', 'Recipient', 'Data are disclosed to'], no: ['接收方的义务', 'Purpose'] },
  sdkTable: { yes: ['SDK名称', '插件', 'plug-ins'], no: ['接收方', 'Recipient'] },
  ownRest: { yes: ['小满平台', 'tidebookinc'], no: ['小满', 'tidebook'] },
  'nounClasses.0.noun': { yes: ['支付机构', '押金', 'You pay via'], no: ['机构', 'by'] },
  'nounClasses.1.noun': { yes: ['快递', '单子由它送。', 'courier'], no: ['推送', 'email'] },
  'nounClasses.2.noun': { yes: ['实名认证', 'identity check'], no: ['支付', 'billing'] },
  'nounClasses.3.noun': { yes: ['合作银行', 'lender'], no: ['快递', 'courier'] },
  'nounClasses.4.noun': { yes: ['关联公司', 'affiliates'], no: ['合作公司', 'partners'] },
  'nounClasses.5.noun': { yes: ['广告公司', 'advertising'], no: ['快递公司', 'courier'] },
  'nounClasses.6.noun': { yes: ['统计服务', 'analytics'], no: ['快递', 'courier'] },
  'nounClasses.7.noun': { yes: ['运维外包', '短信代发', 'hosting', 'sends shift reminders'], no: ['快递', 'courier'] },
  'bySdkPurpose.0.purpose': { yes: ['投放广告', 'show ads'], no: ['推送消息', 'add friends'] },
  'bySdkPurpose.1.purpose': { yes: ['统计启动次数', 'analytics'], no: ['推送消息', 'maps'] },
  'bySdkPurpose.2.purpose': { yes: ['完成支付', 'payment'], no: ['支付宝登录', 'maps'] },
  'handings.0.1': { yes: ['委托处理', 'on our behalf'], no: ['共享', 'share'] },
  'handings.1.1': { yes: ['转让给新公司', 'transfer'], no: ['共享', 'share'] },
  'handings.2.1': { yes: ['公开披露', 'disclosed'], no: ['共享', 'share'] },
  'handings.3.1': { yes: ['共享给伙伴', 'shared with'], no: ['保存', 'sharp'] },
  partyNoun: { yes: ['payment providers ', 'our partners who help us sell '], no: ['our friends ', 'a table '] },
  providedBy: { yes: ['The site is hosted by Ternhost', 'delivered with Heron'], no: ['The site hosts', 'written by'] },
  keptAt: { yes: ['on servers in the US via Ternhost', 'hosting by Ternhost'], no: ['on servers in Ireland', 'a host by name'] },
  'doneBy.before': { yes: ['由', '委托', 'run by '], no: ['由于', 'buy '] },
  'doneBy.after': { yes: ['提供技术支持', '（杭州）处理'], no: ['，处理', '很大'] },
};

/** Likewise of lib/language/en/parties. */
export const enParties: Record<string, Examples> = {
  noList: {
    yes: ['see “Sales” below', 'as defined above', 'collectively, “us”'],
    no: ['Falcon Freight', 'Seeland Post', 'Andover, Orchid'],
  },
  groupOf: {
    yes: ['within the Plumtree family of companies', 'part of Elm & Ash group of businesses'],
    no: ['our family of companies', 'the family of Jane'],
  },
  namedAs: {
    yes: ['Finchpay, our payment processor, sees it', 'Ternhost (a hosting provider)', 'Ternhost, Inc., which is our hosting provider'],
    no: ['our payment processor', 'Finchpay, and our friends', 'Finchpay is liked'],
  },
  'nounClasses.0.noun': { yes: ['payments', 'through which fees are paid', 'card processing'], no: ['cardboard', 'servers'] },
  'nounClasses.1.noun': { yes: ['our courier', 'parcels', 'delivers your groceries'], no: ['e-mail delivery', 'a mobile carrier'] },
  'nounClasses.2.noun': { yes: ['identity checks', 'age verification', 'KYC'], no: ['parcels', 'the passport office'] },
  'nounClasses.3.noun': { yes: ['insurers and brokers', 'the bank', 'underwriters'], no: ['riverside', 'servers'] },
  'nounClasses.4.noun': { yes: ['affiliates', 'our parent company'], no: ['parents', 'partners'] },
  'nounClasses.5.noun': { yes: ['researchers at', 'the university'], no: ['searches', 'partners'] },
  'nounClasses.6.noun': { yes: ['the restaurant', 'hotels and shops'], no: ['shopping lists', 'partners'] },
  'nounClasses.7.noun': { yes: ['shows adverts', 'advertising'], no: ['addresses', 'partners'] },
  'nounClasses.8.noun': { yes: ['analytics', 'counts and statistics'], no: ['analysts', 'partners'] },
  'nounClasses.9.noun': { yes: ['servers', 'prints letters', 'call centre', 'our law firm'], no: ['partners', 'friends'] },
  authorityNames: {
    yes: ['told to the Department of Lakes', 'the Tidal Safety Agency', 'Fernshire County Council', 'HMRC'],
    no: ['our department', 'the Heron Agency', 'the council'],
  },
  overseers: {
    yes: ['complain to the Tidal Safety Agency', 'regulated by the Department of Lakes', 'data protection'],
    no: ['we report it to the Tidal Safety Agency'],
  },
  namedFor: { yes: ['Ternhost (servers)', 'Heron Post Ltd. (for parcels)'], no: ['Ternhost (Elm Inc.)', 'the host (servers)'] },
  doneByHead: {
    yes: ['Card payments: Finchpay', 'Hosting – Ternhost', '• Parcels of size: Heron'],
    no: ['Payments: none', 'Email: Ask us'],
  },
  doneByThem: {
    yes: ['Letters are printed and posted by Ternprint', 'Payment is dealt with by Finchpay', 'Calls are taken by the firm Heron'],
    no: ['The app is developed by Heron', 'It is done by us', 'Letters are printed in Ternmouth'],
  },
  rentedFrom: {
    yes: ['a server that I rent from Ternhost', 'servers leased from the Elmrack', 'We hire two machines from Ternhost'],
    no: ['rents are due from us', 'rented in Ternmouth', 'We hire bikes from Ternbike', 'We buy lists from Heron'],
  },
  mustTell: {
    yes: ['obliged to report falls to the Tidal', 'We give your name to Heron'],
    no: ['we must tell Rosa', 'You may give it to Heron'],
  },
  apposedRole: {
    yes: ['by a mailing house, Ternprint', 'our courier Heron Post', 'the insurer called Elm'],
    no: ['our courier is', 'Couriers Heron', 'the friend Heron'],
  },
  listedHead: { yes: ['- Heron', '3. The Department', '(a) Heron', 'Heron Post'], no: ['heron', '- our friends'] },
  roleBehind: { yes: [', our courier', ' (servers)', ', which prints', ' – parcels'], no: [' and others', '.', ' Post'] },
  nameColumn: { yes: ['Entity', 'Vendor name', 'Sub-processors'], no: ['Purpose', 'Entity type'] },
  partEnds: { yes: ['printed; sent', 'done. Then', 'printed, and posted'], no: ['printed, posted', 'e.g.Heron'] },
  roleList: {
    yes: [
      'hotels such as Elm House',
      'The panel today: Elm',
      'insurers (today Elm Mutual',
      'employers to whom you apply (for example, Elm',
    ],
    no: ['hotels in Ternmouth', 'our friends such as Elm', 'the panel'],
  },
  saysWhose: { yes: [' affiliates and vendors', '’s users', ' accounts'], no: [' and its affiliates', ' processes it', '.'] },
};

export const noNames: Record<string, Examples> = {
  noOne: { yes: ['Additionally', 'Sponsors', 'Consumer Privacy Act', 'To'], no: ['Falcon', 'Ternhost', 'Sentry Falcon'] },
};
