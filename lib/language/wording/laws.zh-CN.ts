import type { Laws } from './laws';

const pipl = '《个人信息保护法》';
const netdata = '《网络数据安全管理条例》';
const apps = '《App违法违规收集使用个人信息行为认定方法》';

export const laws: Laws = {
  'pipl-6': { law: pipl, article: '第六条', says: '收集个人信息，应当限于实现目的所需的最小范围。' },
  'pipl-7': { law: pipl, article: '第七条', says: '应当公开处理规则，写明目的、方式和范围。' },
  'pipl-14': { law: pipl, article: '第十四条', says: '同意应当在充分知情的前提下自愿、明确作出；目的、方式或种类变了，应当重新取得同意。' },
  'pipl-15': { law: pipl, article: '第十五条', says: '个人有权撤回同意，对方应当提供便捷的方式。' },
  'pipl-16': { law: pipl, article: '第十六条', says: '不得因为个人不同意就拒绝提供服务，除非这些信息是服务所必需的。' },
  'pipl-17': {
    law: pipl,
    article: '第十七条',
    says: '处理之前应当告知：名称和联系方式，目的、方式、种类和保存期限，行使权利的方式和程序。',
  },
  'pipl-19': { law: pipl, article: '第十九条', says: '保存期限应当是实现目的所必要的最短时间。' },
  'pipl-21': { law: pipl, article: '第二十一条', says: '委托他人处理，应当约定目的、期限、方式和保护措施，并加以监督。' },
  'pipl-22': { law: pipl, article: '第二十二条', says: '因合并、分立、解散、破产转移信息的，应当告知接收方的名称和联系方式。' },
  'pipl-23': {
    law: pipl,
    article: '第二十三条',
    says: '提供给其他处理者，应当告知对方的名称、联系方式、目的、方式和信息种类，并取得单独同意。',
  },
  'pipl-24': {
    law: pipl,
    article: '第二十四条',
    says: '用自动化决策推送信息或营销，应当同时提供不针对个人特征的选项，或者便捷的拒绝方式。',
  },
  'pipl-25': { law: pipl, article: '第二十五条', says: '没有单独同意，不得公开个人信息。' },
  'pipl-28': { law: pipl, article: '第二十八条', says: '敏感个人信息，只有目的特定、充分必要并严格保护时才能处理。' },
  'pipl-29': { law: pipl, article: '第二十九条', says: '处理敏感个人信息应当取得单独同意。' },
  'pipl-30': { law: pipl, article: '第三十条', says: '处理敏感个人信息，还应当告知必要性和对个人权益的影响。' },
  'pipl-31': { law: pipl, article: '第三十一条', says: '处理不满十四周岁未成年人的信息，应当取得监护人同意，并制定专门的规则。' },
  'pipl-39': { law: pipl, article: '第三十九条', says: '向境外提供，应当告知境外接收方的名称、联系方式等，并取得单独同意。' },
  'pipl-40': { law: pipl, article: '第四十条', says: '关键信息基础设施运营者和达到规定数量的处理者，应当把信息存储在境内。' },
  'pipl-44': { law: pipl, article: '第四十四条', says: '个人对自己的信息有知情权、决定权，有权限制或拒绝他人处理。' },
  'pipl-45': { law: pipl, article: '第四十五条', says: '个人有权查阅、复制自己的信息，对方应当及时提供。' },
  'pipl-46': { law: pipl, article: '第四十六条', says: '信息不准确或不完整的，个人有权要求更正、补充。' },
  'pipl-47': {
    law: pipl,
    article: '第四十七条',
    says: '目的已实现、服务停止、期限届满或撤回同意的，应当删除；没有删的，个人有权要求删除。',
  },
  'pipl-48': { law: pipl, article: '第四十八条', says: '个人有权要求对方解释说明处理规则。' },
  'pipl-50': { law: pipl, article: '第五十条', says: '应当有便捷的申请办法；拒绝请求的应当说明理由，个人可以起诉。' },
  'pipl-51': { law: pipl, article: '第五十一条', says: '应当采取加密、去标识化、权限管理等措施，防止泄露、篡改、丢失。' },
  'pipl-57': { law: pipl, article: '第五十七条', says: '发生或可能发生泄露，应当立即补救，并通知主管部门和个人。' },
  'pipl-65': { law: pipl, article: '第六十五条', says: '任何人都有权向主管部门投诉、举报违法处理个人信息的活动。' },
  'pipl-69': { law: pipl, article: '第六十九条', says: '侵害个人信息权益造成损害，不能证明自己没有过错的，应当承担责任。' },
  'netdata-21': {
    law: netdata,
    article: '第二十一条',
    says: '处理规则应当写明保存期限和到期后的处理方式，以及查阅、删除、注销账号、撤回同意的办法，并以清单列出收集和提供的信息。',
  },
  'netdata-22': {
    law: netdata,
    article: '第二十二条',
    says: '不得超范围收集，拒绝之后不得频繁征求同意；目的、方式、种类变了，应当重新取得同意。',
  },
  'netdata-23': {
    law: netdata,
    article: '第二十三条',
    says: '查阅、更正、删除、注销账号、撤回同意的请求应当及时受理，不得设置不合理条件。',
  },
  'netdata-24': { law: netdata, article: '第二十四条', says: '注销账号的，应当删除或匿名化处理个人信息；依法须保存的，只能存储和保护。' },
  'netdata-42': { law: netdata, article: '第四十二条', says: '平台推送个性化信息，应当有容易找到的关闭选项，并能删除用户标签。' },
  'apps-2': {
    law: apps,
    article: '第二项',
    says: '没有逐一列出应用和嵌入的第三方代码、插件收集信息的目的、方式和范围，可以认定为没有明示。',
  },
  'apps-6': {
    law: apps,
    article: '第六项',
    says: '更正、删除、注销和投诉，人工处理应当在承诺的时限内完成，承诺不得超过十五个工作日，没有承诺的以十五个工作日为限。',
  },
};
