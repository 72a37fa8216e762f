import type { Examples } from './examples';

/** What those of lib/language/zh/references match, and do not. */
export const references: Record<string, Examples> = {
  numbered: { yes: ['一、总则', '（二） 附录', '3. 共享', '第一部分'], no: ['总则', '一般规定'] },
  annex: { yes: ['见附录二', '附表 3', '附件'], no: ['附近的书库'] },
  cells: { yes: ['权限  使用场景  目的  拒绝的影响', '名称 用途 方式'], no: ['我们 会保密。', '名称：用途 方式 目的', '权限 目的'] },
  unnumbered: { yes: ['附录', '附表：书目'], no: ['附录一', '附表 3', '见附录'] },
  named: { yes: ['《借阅规则》', '：《借阅规则》'], no: ['借阅规则', '，见《借阅规则》'] },
  pointing: { yes: ['详见附录', '附表所列的书目', '具体书目见'], no: ['附录是书目'] },
  table: { yes: ['如下表所示', '以下表格中'], no: ['下列书目'] },
  part: { yes: ['见第三部分', '第4条'], no: ['三部分', '第三天'] },
  otherDocument: { yes: ['《借阅规则》的', '消费者法', '第二条和'], no: ['本政策'] },
  ownPart: { yes: ['按照', '见“'], no: ['借阅'] },
  ofLaw: { yes: ['消费者法', '条例'], no: ['本政策'] },
  lawTail: { yes: ['第一款', '第2项'], no: ['第一章', '的第一款'] },
  titled: { yes: ['“如何借书”部分', '「如何借书」章节'], no: ['“如何借书”按钮', '如何借书部分'] },
  elsewhere: { yes: ['在浏览器的菜单里'], no: ['在本政策里'] },
  lostObject: { yes: ['您可通过访问完成此类操作', '请点击。'], no: ['请点击此处。', '您可访问书库'] },
  defined: { yes: ['书友（定义见“定义”部分）'], no: ['书友（见下文）'] },
  promising: { yes: ['规则如下：', '包括以下情形：'], no: ['规则如下。', '规则：'] },
  contents: { yes: ['本政策将帮助您了解以下内容', '目录：'], no: ['内容丰富', '图书目录：'] },
  'changing.words': { yes: ['修订', '变更'], no: ['更新'] },
  commonInTitles: { yes: ['我们', '、'], no: ['借书'] },
};

/** What some patterns of lib/language/closing match, and do not. */
export const closing: Record<string, Examples> = {
  aboutKeeping: { yes: ['We keep your loans until you leave.', 'Loans are stored for a year.'], no: ['You may leave at any time.'] },
  readerCloses: {
    yes: ['you may delete your account', 'users can ask us to close it', 'a request to remove it'],
    no: ['we delete the account', 'until the account is closed'],
  },
  saysContactUs: { yes: ['Contact us', 'contacting us'], no: ['Contact us by post', 'Contact the library'] },
};

/** What some patterns of lib/language/oddities match, and do not. */
export const oddities: Record<string, Examples> = {
  logsIn: { yes: ['用于一键登录', 'It logs you in: a login service', 'Authentication by Heron'], no: ['用于统计', 'It counts visits.'] },
};

/** What some patterns of lib/language/{zh,en}/storage and zh/context match, and do not. */
export const notKept: Record<string, Examples> = {
  zhStorage: { yes: ['我们不会将书目存放在', '未传输至'], no: ['我们不仅存放在', '书目存放在'] },
  enStorage: { yes: ['Loans are not stored in ', 'It isn’t sent to '], no: ['Loans are not only stored in ', 'Loans are stored in '] },
  zhContext: { yes: ['注销后不再保留', '除非法律另有规定'], no: ['注销后仍保留一年'] },
};

export const ofPart: Record<string, Examples> = {
  zhPart: { yes: ['您的支付信息', '部分数据'], no: ['您的信息', '全部数据'] },
  enPart: { yes: ['some of your data', 'payment data', 'certain information'], no: ['your data', 'all of it', 'personal information'] },
};
