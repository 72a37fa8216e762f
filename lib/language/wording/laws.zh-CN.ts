import type { Laws } from './laws';

const pipl = '《个人信息保护法》';
const netdata = '《网络数据安全管理条例》';
const apps = '《App违法违规收集使用个人信息行为认定方法》';
const algorithm = '《互联网信息服务算法推荐管理规定》';
const face = '《人脸识别技术应用安全管理办法》';
const children = '《儿童个人信息网络保护规定》';
const tc260 = 'TC260-PG-20202A 自评估指南';
const gbt35273 = 'GB/T 35273—2020（推荐性标准）';
const gbt42574 = 'GB/T 42574—2023（推荐性标准）';
const gdpr = '欧盟《通用数据保护条例》';
const caloppa = '加州《在线隐私保护法》';
const ccpa = '加州《消费者隐私法》';
const ccparegs = '加州《消费者隐私法》条例';
const tdpsa = '得州《数据隐私与安全法》';
const minnesota = '明尼苏达州《消费者数据隐私法》';
const connecticut = '康涅狄格州 2025 年修正案';
const states = '美国多个州的隐私法';
const twpdpa = '台湾地区“个人资料保护法”';
const pdpo = '香港《个人资料（私隐）条例》';

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
  'pipl-20': { law: pipl, article: '第二十条', says: '共同决定目的和方式的，应当约定各自的权利义务；个人可以向任何一方主张权利。' },
  'pipl-38': { law: pipl, article: '第三十八条', says: '向境外提供，应当通过安全评估、认证、标准合同等途径之一。' },
  'pipl-49': {
    law: pipl,
    article: '第四十九条',
    says: '自然人死亡的，近亲属为了自身的合法、正当利益，可以行使查阅、复制、更正、删除等权利。',
  },
  'pipl-53': { law: pipl, article: '第五十三条', says: '境外的处理者应当在境内设立专门机构或指定代表。' },
  'netdata-25': { law: netdata, article: '第二十五条', says: '符合条件的转移请求，应当为个人指定的处理者提供途径。' },
  'algorithm-17': { law: algorithm, article: '第十七条', says: '应当提供不针对个人特征的选项或便捷的关闭选项，并能选择或删除用户标签。' },
  'face-way': { law: face, article: '关于验证方式的规定', says: '有其他方式能达到同样目的的，人脸不应是唯一的验证方式。' },
  'children-10': {
    law: children,
    article: '第八条至第十条',
    says: '处理不满十四周岁儿童的信息，应当有专门规则和负责人，并告知监护人目的、期限、安全和更正、删除的办法。',
  },
  'tc260-1.5': { law: tc260, article: '1.5', says: '建议写明：运营者与地址、日期、保存的地域和期限、安全措施、各项权利的办法、投诉渠道。' },
  'gbt35273-5.5': {
    law: gbt35273,
    article: '5.5',
    says: '建议写明：各功能收集的信息并标出敏感的、不提供的影响、安全措施、外部争议解决机构。',
  },
  'gbt35273-8.5': { law: gbt35273, article: '8.5', says: '建议：注销简便，十五个工作日内办完，不要求多于注册时的信息，不设不合理的条件。' },
  'gbt42574-8.2': { law: gbt42574, article: '8.2', says: '建议写明：Cookie 及其拒绝办法、停止运营时的删除、以后在哪里查看政策。' },
  'gdpr-13': {
    law: gdpr,
    article: '第十三条',
    says: '收集时应当告知：控制者、目的与法律依据、接收方、传输、期限、各项权利、向监管机构投诉等。',
  },
  'gdpr-14': { law: gdpr, article: '第十四条', says: '信息不是由本人提供的，应当告知类别和来源。' },
  'caloppa-22575': {
    law: caloppa,
    article: '第 22575 条',
    says: '应当写明：类别、第三方、查看办法、变更告知、生效日期、对“请勿追踪”的回应、第三方追踪。',
  },
  'ccpa-135': { law: ccpa, article: '第 1798.135 条', says: '出售或共享信息的，应当提供拒绝的办法；使用敏感信息的，应当能限制。' },
  'ccpa-7025': { law: ccparegs, article: '第 7025、7026 条', says: '应当说明怎样处理浏览器发出的拒绝信号；只有 Cookie 横幅不够。' },
  'tdpsa-102': { law: tdpsa, article: '第 541.102 条', says: '应当写明类别、目的、权利和申诉办法；出售敏感信息的，要有规定的告示。' },
  'minnesota-16': { law: minnesota, article: '第 325M.16 条', says: '应当写明电子邮箱等联系方式、保存政策、更新日期、重大变更的告知。' },
  'connecticut-113': { law: connecticut, article: 'PA 25-113', says: '应当说明是否收集、使用或出售信息来训练大语言模型。' },
  'states-general': { law: states, article: '各州的规定', says: '约二十个州给予拒绝出售、定向广告和画像的权利。' },
  'twpdpa-8': {
    law: twpdpa,
    article: '第八条',
    says: '应当告知：名称、目的、类别、利用的期间地区对象方式、五项权利和行使方式、不提供的影响。',
  },
  'pdpo-dpp1': {
    law: pdpo,
    article: '附表 1 保障资料第 1 原则',
    says: '应当告知：必须或自愿、目的、移转对象的类别、查阅和更正权及由谁处理。',
  },
};
