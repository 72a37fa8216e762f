/**
 * Which words of a passage count when two wordings of it are held against each other: those that are said otherwise without saying
 * anything else do not. Data for lib/changes/words.
 */
import type { Lang } from '../model';
import { inWords } from './quantities';

/** Words that carry no fact. */
export const idle: Record<Lang, ReadonlySet<string>> = {
  zh: new Set(
    (
      '的 了 和 与 及 或 或者 并 且 在 于 对 对于 将 会 把 被 由 向 从 到 为 为了 以 以便 以及 等 等等 其 该 此 这 那 这些 那些 它 他 她 我们 我 您 你 贵 用户 客户 本 各 每 ' +
      '上述 前述 下列 以下 以上 如 如果 若 当 时 时候 后 之后 以后 前 之前 以前 中 内 之内 以内 里 里面 之 所 是 有 就 也 都 还 再 又 则 即 而 但 但是 不过 因 因为 由于 所以 因此 根据 依据 依照 按照 ' +
      '通过 利用 供 给予 进行 予以 加以 作出 做出 表示 相关 有关 相应 具体 一般 通常 可能 需 需要 用来 用于 用以 使用 便于 方便 帮助 能 能够 可 可以 位于 上 下 方式 情况 情形 内容 信息 个人 个人信息 资料 ' +
      '数据 服务 产品 功能 我司 公司 本公司 平台 本平台 应用 软件 非常 十分 工作 请 一个 一种 一段 段 种 个 项 条 款 第 章 节 部分 方面 范围 过程 完毕 完成 办理 办结 自 起 之日 日 天 说明 告知 通知 ' +
      '为您 向您 的话 只 仅 仅仅 有权 如需 请到 均 亦 另外 此外 同时 必要 合理 尽 尽量 尽快 及时 如下 例如 比如 包括 包含 其中 其他 其它 要有 须有 得有 还在 仍在 仍 仍然 继续 就是 任何 一切 所有 全部 不同 提交 存在 建立 建 相 者 性 化 法 要 想 去 来 ' +
      '格外 尤其 留意 无法 不能 满足 答复 回复 回 采用 采取 运用 无虞 写信 信 让 使 得 着 过 吧 吗 呢 啊 地 只有 没有 很 更 最 较 比较 多 少 一 二 三 四 五 六 七 八 九 十 用 讲 答 问 就 面 至 如有 须 必须 须知 受 受到 发生 方才 才 一直 直到 原因 导致 必需 所需 或许 也许 应 应当 怎样 怎么 如何 什么 是什么 选择 将其 勿 凡 方 为止 止 均可 特 特此 特制定 制定 不 未 没 无 别 勿 不会 不再 从不 并不 概不 不对 政策 规则 声明 协议 本政策 本规则 隐私 隐私政策'
    ).split(' '),
  ),
  en: new Set(
    (
      'a e an the and or nor neither nobody but of to in on at by for from with without within into onto upon as is are was were be been being am do does did done has have had having it its this that these those ' +
      'there here we us our ours you your yours they them their he she his her i me my who whom whose which what when where while how why if then than so such also too only just even still yet ' +
      'may might can could will would shall should must need any all each every some both either other others another more most many much few less own same different certain prior various several ' +
      'about above below under over between through during before after because since until unless although though however therefore thus otherwise else including include includes included ' +
      'encourage encourages encouraged invite invites recommend recommends advise advises whenever regularly carefully kindly example instance eg etc i.e eg ie via per use uses used using information data personal service services site website app please order make makes made making take takes taken get gets got ' +
      'provide provides provided providing provision describe describes described set forth following applicable relevant related respect respective regarding concerning able possible possibly ' +
      'long part form time times way ways case cases purpose purposes reason reasons connection relation accordance pursuant necessary reasonable reasonably generally typically usually mostly ' +
      'often demand demands demanded mean means thereby sometimes always automatically directly simply out up down off again further one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred first second new well alone now page pages anyone anybody everybody people person persons individual individuals user users ' +
      'let lets give gives given giving help helps helped send sends sent go goes going come comes found find want wish like choose chosen choice state states keep keeps kept hold holds held say says said handles month no not never nothing anything none nobody cannot note member members afterward afterwards later result results question inquiry inquiries enquiry enquiries similarly moreover additionally furthermore should below raise question questions comments notice policy privacy statement document require requires required receive receives received ends end handled process processes processed processing'
    ).split(' '),
  ),
};

/** Words that mean one another here: the first stands for all of a line. */
export const alikes: Record<Lang, readonly (readonly string[])[]> = {
  zh: [
    ['收集', '得到', '获取', '取得', '采集', '读取', '获得', '接收', '拿', '收'],
    ['提供', '共享', '分享', '给', '交给', '披露', '传给'],
    ['保存', '存储', '留存', '存放', '保管', '保留', '存', '储存'],
    ['删除', '清除', '清理', '清空', '抹去', '删', '删掉', '销毁'],
    ['查阅', '查看', '查询', '访问', '看'],
    ['更正', '修改', '改', '修订', '变更', '更新', '更改'],
    ['注销', '销户'],
    ['账号', '账户', '帐号', '帐户'],
    ['关闭', '关掉', '停用', '退出'],
    ['联系', '联络'],
    ['未成年人', '孩子', '儿童'],
    ['监护人', '家长', '父母'],
    ['不满', '未满'],
    ['改进', '改善', '优化', '提升', '完善'],
    ['保护', '保障', '保证', '确保', '维护'],
    ['防止', '避免', '防范', '防'],
    ['泄露', '泄漏', '外泄'],
    ['核验', '验证', '核实', '校验', '查验'],
    ['用户', '使用者'],
    ['展示', '显示', '呈现'],
    ['购买', '购置', '买', '下单'],
    ['故障', '毛病', '问题', '异常'],
    ['排查', '定位', '查找', '解决'],
    ['注册', '开通', '登记'],
    ['撤回', '撤销', '收回'],
    ['投诉', '举报', '申诉'],
    ['填写', '输入', '录入'],
    ['网站', '官网', '网页'],
    ['遵守', '遵循', '遵照'],
    ['协助', '配合'],
    ['发送', '发', '寄'],
    ['上传', '传', '回传'],
    ['同意', '授权', '许可'],
    ['境内', '中国'],
    ['客服', '客户服务'],
    ['权利', '权'],
    ['计算', '测算', '推算', '判断', '确定'],
    ['不时', '不定期', '随时'],
    ['了解', '知悉', '知晓', '获知'],
    ['委托', '聘请'],
    ['拒绝', '谢绝'],
    ['通知', '告知'],
    ['出售', '售卖', '贩卖', '变卖', '卖'],
    ['采取', '采用'],
    ['处理', '处置'],
    ['依赖', '依靠', '依托'],
    ['责任', '负责', '承担'],
    ['转换', '转成', '转为', '转化'],
    ['前往', '到', '进入'],
    ['多数', '大多数', '大部分', '多半'],
    ['立即', '马上', '立刻', '即刻'],
    ['照片', '相片', '拍照'],
  ],
  en: [
    ['collect', 'obtain', 'gather', 'acquire', 'capture'],
    ['share', 'disclose', 'transfer', 'pass', 'supply', 'transmit', 'move', 'hand'],
    ['retain', 'retention', 'store', 'preserve', 'save'],
    ['delete', 'erase', 'remove', 'destroy'],
    ['access', 'view'],
    ['correct', 'rectify', 'amend', 'update', 'change', 'modify'],
    ['improve', 'enhance', 'develop'],
    ['child', 'minor'],
    ['parent', 'guardian'],
    ['email', 'mail'],
    ['ask', 'request'],
    ['tell', 'told', 'inform', 'notify', 'notice'],
    ['company', 'organization', 'organisation', 'business', 'entity', 'corporation'],
    ['record', 'file', 'log'],
    ['law', 'legal', 'legally', 'lawful'],
    ['permission', 'consent', 'agree'],
    ['sign', 'signature', 'register', 'registration', 'signup'],
    ['answer', 'reply', 'respond', 'response'],
    ['complain', 'complaint'],
    ['see', 'visible', 'seen'],
    ['base', 'basis', 'rest', 'ground', 'rely', 'depend'],
    ['protect', 'safeguard', 'secure', 'guard'],
    ['start', 'begin', 'began', 'begun', 'commence', 'open'],
    ['buy', 'purchase', 'order', 'bought'],
    ['show', 'shown', 'display', 'present'],
    ['allow', 'enable', 'permit', 'let'],
    ['prevent', 'avoid', 'stop'],
    ['fix', 'mend', 'repair', 'solve', 'resolve', 'troubleshoot'],
    ['pay', 'payment', 'paid'],
    ['explain', 'describe', 'outline'],
    ['read', 'review', 'check'],
    ['guarantee', 'ensure', 'assure'],
    ['operate', 'run', 'operation', 'work', 'function'],
    ['deliver', 'delivery', 'ship'],
    ['phone', 'telephone', 'mobile', 'cell'],
    ['choice', 'option', 'preference'],
    ['suspend', 'pause'],
    ['entitle', 'right', 'entitled'],
    ['assist', 'support'],
    ['cookies', 'cookie'],
    ['distance', 'far'],
    ['determine', 'calculate', 'compute', 'establish'],
    ['employ', 'engage', 'hire'],
    ['terminate', 'cancel', 'close'],
    ['investigate', 'examine', 'inspect'],
    ['contact', 'reach', 'touch'],
    ['vary', 'differ'],
    ['withdraw', 'withdrawn', 'withdrew', 'revoke'],
    ['write', 'written', 'wrote'],
    ['know', 'known', 'learn'],
    ['lose', 'lost', 'loss'],
    ['leave', 'left'],
    ['speak', 'spoken', 'spoke'],
    ['wrong', 'incorrect', 'inaccurate'],
    ['responsible', 'liable', 'liability', 'responsibility'],
    ['remain', 'stay'],
    ['suitable', 'appropriate', 'adequate'],
    ['aim', 'direct'],
    ['promise', 'commit', 'commitment', 'undertake'],
    ['discriminate', 'discriminatory', 'discrimination'],
    ['sell', 'sold', 'sale'],
    ['anonymize', 'anonymise', 'anonymous', 'anonymization', 'anonymisation', 'anonymously'],
    ['encrypt', 'encryption'],
    ['build', 'built'],
  ],
};

/** Words that deny, but in the words of which they are only a piece. */
const no = {
  zh: '不(?![断同仅只但时便良当足限管论已满定])|(?<!年)未(?![成满来])|没(?!收)|(?<![有毫])无(?![论线障形人关])|勿|(?<![特识类级区分性个鉴辨判甄])别(?!名|人|的)',
  en: String.raw`\b(?:not(?! only\b| limited\b)|never|no(?! later\b| matter\b)|nobody|none|cannot|neither|without(?! limitation\b))\b|n[’']t\b`,
};

/** What turns a deed into its opposite where it stands before it. */
export const denial: Record<Lang, RegExp> = {
  zh: new RegExp(`${no.zh}|非$|拒绝|谢绝`),
  en: new RegExp(no.en, 'i'),
};

/** Behind these an English deed is a thing: 'the recording'. */
export const asNoun = /\b(?:the|an?|your|our|their|this|that|its) $/i;

/** Where a deed is denied by what stands right behind it. */
export const deniedBehind = /^ neither\b/i;

/** Behind these somebody else does something, or something else holds: what is denied before them is not what follows. */
export const restarts: Record<Lang, RegExp> = {
  zh: /^.*(?:您|你|我们|用户|但|则|就|才|时|的话)/,
  en: /^.*\b(?:you|we|they|it|who|which|that|but|and|then|because|only|if)\b/i,
};

/**
 * What stands between a denied deed and another one of its list: its marks, other members, and to whom the next is done or how. What
 * begins a clause of its own or takes the denial back is no such list.
 */
export const alsoOf: Record<Lang, RegExp> = {
  zh: /^(?:、|或者?|和|及|与|以及)(?:[^，。；：、或和及与]{1,10}(?:、|或者?|和|及|与|以及)){0,6}(?:(?:向|对|给|为|用于|以)[^，。；：、]{0,10})?$/,
  en: /^(?! ?, and $)(?: [a-z]{2,14}(?! ?, and $)){0,2}(?: ?,| (?:or|and|nor)\b| ?, (?:or|and|nor)\b) ?(?:[a-z]{2,14}(?: ?,| (?:or|and|nor)\b| ?, (?:or|and|nor)\b) ){0,6}(?:otherwise |(?!(?:on|mere|usual|general|normal|most|main|sole)ly )[a-z]{2,12}ly |to )?$/i,
};

/** Where a deed, itself between the bars, is only that to which something is related: 'what has nothing to do with lending'. */
export const relatedTo = /[与跟和]\|[^|]*\|[^，。；、与跟和]{0,10}无关|[与跟]\|[^|]*\|[^，。；、与跟和]{0,10}[有相]关的/;

/** Who does it, or to what it is done, between a denial and its deed. */
export const passive = /(?<not>不会?|未|不再)(?:[由被]我们|[把将][^，。；：、]{1,10}$)/;

/** Deeds that are promised to the reader, by the word that stands for them: left out, they are promised no more. */
export const pledges: ReadonlySet<string> = new Set(['tell', 'ask', 'delete', 'answer', 'prevent', '征求', '征得', '删除', '停止']);

/** What somebody takes part in, or has done to what is his, once it is on: what stands behind 'by default' and its denial. */
const onceOn = {
  zh: '开启|打开|启用|勾选|开通|列入|参与|加入|收集|推送|共享|分享|发送|提供|上传|同步',
  en: '(?:(?:turned|switched) )?on|enabled|active|activated|ticked|checked|opted in|listed|included|collected|published|shared|sent|uploaded|synced',
};

/** A line without a stop that says something all the same: somebody does something, or may. Not what it asks. */
export const saying: Record<Lang, RegExp> = {
  zh: /^[\d一二三四五六七八九十（()）、.．\s]{0,8}(?:您|你|用户|我们)(?:也|还|均|都)?(?:可以?|能够?|有权|需要?|应当?|须|必须|会|将|不会|不得)(?!.*(?:如何|怎[样么]|哪些|什么|何[时处]|吗|？|的[^，。的]{1,4}$))[^：:]{4,}/,
  en: /^[\d.()\s]{0,8}(?:You|We|They|Users) (?:also )?(?:may|can|must|will|shall|should|do not|don[’']t|cannot) (?=[a-z])(?!.*\?\s*$)/,
};

/** That nothing is done but on a condition, and that it is done on that condition alone: one says the other. */
export const onCondition: Record<Lang, { denied: RegExp; affirmed: RegExp }> = {
  zh: {
    denied: /(?:[未非]经|未获|未取得|未征得|没有|除非|除[^，。；]{1,30}外)[^。；]{0,40}不/,
    affirmed: /(?:只有|仅|只|须|需|必须)[^。；]{0,30}(?:才|方|会|将|可)|(?:后|下)(?:才|方)/,
  },
  en: {
    denied:
      /(?:\b(?:not|never|no|nobody|none|cannot)|n[’']t)\b[^.;]{0,120}\b(?:without|unless|except|until)\b|\b(?:nobody|no one|nothing|none) (?:but|other than)\b|\b(?:without|unless|except|until)\b[^.;]{0,120}(?:\b(?:not|never|no|nobody|none|cannot)|n[’']t)\b/i,
    affirmed:
      /\bonly\b[^.;]{0,80}\b(?:with|if|when|after|on|where|once|upon)\b|\b(?:with|if|when|after|on|where|once|upon)\b[^.;]{0,80}\bonly\b|^\W*only\b/i,
  },
};

/** Deeds that are another thing when they are denied, by the word that stands for them. */
export const deeds: Record<Lang, ReadonlySet<string>> = {
  zh: new Set([
    '收集',
    '提供',
    '保存',
    '出售',
    '出境',
    '录制',
    '使用',
    '推荐',
    '广告',
    '投放',
    '投',
    '上传',
    '外传',
    '训练',
    '追踪',
    '跟踪',
    '转让',
    '公开',
    '通知',
    '出租',
  ]),
  en: new Set([
    'collect',
    'share',
    'retain',
    'sell',
    'rent',
    'trade',
    'track',
    'record',
    'train',
    'use',
    'screen',
    'profile',
    'target',
    'monitor',
    'scan',
    'tell',
  ]),
};

/** Those of them by which information is taken, not kept or given away. */
export const getting: Record<Lang, ReadonlySet<string>> = {
  zh: new Set(['收集', '使用', '录制', '追踪', '跟踪']),
  en: new Set(['collect', 'use', 'record', 'track', 'monitor', 'scan']),
};

/** Deeds by which somebody else gets something, by the word that stands for them; and words for who that is. */
export const given: ReadonlySet<string> = new Set(['提供', '出售', '出租', '转让', 'share', 'sell', 'rent', 'trade']);
export const partyIn =
  /第三方|合作|伙伴|关联|公司|机构|商家|广告|服务商|供应商|媒体|平台方|\b(?:third|part(?:y|ies|ners?)|affiliates?|advertis\w{2,4}|vendors?|providers?|networks?|brokers?|compan(?:y|ies)|publishers?|sponsors?)\b/i;

/**
 * Words that no other wording of a sentence leaves out: how safe something is, before whom a dispute is brought, that it is put by or
 * read by a person, who trades in it.
 */
export const bearing: ReadonlySet<string> = new Set(
  (
    '加密 匿名 仲裁 归档 永久 后台 人工 ' +
    'encrypt anonymize pseudonymize arbitration warrant archive permanent background advertiser broker'
  ).split(' '),
);

/** By these something is asked for, whatever it is. */
export const asking: ReadonlySet<string> = new Set(
  '申请 请求 允许 调用 开启 开通 打开 启用 弹窗 allow request ask enabl access turn switch'.split(' '),
);

/** How a thing is before anybody changes it. */
const atFirst = {
  zh: '默认(?:情况下[，,]?[^，。；不未]{0,10}?)?(?:是|为|会|已经?|均|都|处于|将)?',
  en: String.raw`\bby default,?[^.;,]{0,30}\b(?:is|are) `,
};
const onceOff = '(?:(?:turned|switched) )?off|disabled|inactive|deactivated|unticked|unchecked|opted out';
/** Words before what the reader may do, none of which takes it back. */
const ahead = String.raw`(?:(?!(?:not|never|refuse|decline)\b)\w+ ){0,3}?`;
/** Who may do something, where that is the reader, and that he may. */
const mayHe = {
  zh: '(?<!我们[也亦还均将]?)(?:(?<!不)可(?:以(?!选择不)|(?![以能靠]))|(?<![可不只才功性职智])能够?|(?<![申邀聘])请|有权|自行|随时)',
  en: String.raw`(?:\b(?:you|they|who|(?:users?|readers?|members?|customers?|visitors?|parents?|guardians?|people|anyone|everyone)) (?:(?:also|always|still|then) )?(?:can|may|could)|\b(?:you|your|how|right|free|entitled|option|choice|ability|able|wish|want|wishes|wants|choose|like|prefer|users?|readers?) to|^\W*to|[,;] to|\bplease) ${ahead}`,
};
const willed = '[如若]果?[您你]?(?:希望|想|愿意?|需要?|同意)';
const unwilled = '[如若]果?[您你]?不再?(?:希望|想|愿意?|需要?|同意|接受)';
/** Between that and what he does. */
const freely = '(?:(?!我们[会将可也不在把对有]|选择不|拒绝|无法|不能)[^。；]){0,30}?';
const opening = '(?:开启|启用|开通|打开(?![“「"【〔]|[您你]|系统|手机|设置|页面|网页|浏览器|客户端|应用|[A-Za-z])|勾选)';
/** What is no setting but the reader's standing, and whom something else lets do something. */
const notOf = String.raw`\b(?! (?:(?:your|the|an|my) (?:account|profile|membership)|you|us|them|users|others)\b)`;
const either = String.raw`(?:(?:turn|switch) (?:[\w’'-]+ ){0,5}?(?:on|off)\b|(?:enable|disable|activate|deactivate)${notOf})`;

/** How far something reaches: it is one thing for a passage to say the first of a pair, another to say the second. */
export interface Stance {
  id: string;
  /** What another wording says where this one is turned round. */
  other: string;
  /** What it says where it is denied; nothing of the kind where that is absent. */
  denied?: string;
  pattern: Record<Lang, RegExp>;
}

/**
 * What must be and what need not be; what is so at all times and what is so as a rule; what is promised and what may be done; what is
 * shown at first and what is hidden, on and off; what one can switch off and what one can switch on; what the reader may switch and what we may;
 * what stays on the device
 * and what goes to a server. Passages that differ in it say another thing.
 */
export const stances: readonly Stance[] = [
  {
    id: 'must',
    other: 'free',
    denied: 'free',
    pattern: {
      zh: /必须|必选|强制|须(?!知)|必填|才能|否则(?:无法|不能)|不[^，。；]{0,10}(?:无法|不能)/,
      en: /\b(?:must|mandatory|required|obliged|(?:need|have|has) to|cannot[^.;]{0,40}without)\b/i,
    },
  },
  {
    id: 'free',
    other: 'must',
    pattern: {
      zh: /可以?(?:自愿|自行|选择|跳过|不填|不提供|拒绝)|自愿|(?:自行|由您|您来)决定|选填|随便填|不(?:填|提供|授权)[^，。；]{0,8}(?:也可|也能|不影响|不妨碍)/,
      en: /\b(?:optional|voluntary|voluntarily|up to you|(?:may|can) (?:choose|skip|decline|refuse)|do not have to|if you (?:wish|like|choose|want)|without (?:it|them))\b/i,
    },
  },
  {
    id: 'always',
    other: 'mostly',
    pattern: {
      zh: /(?:绝|决|从)(?:对)?不|(?:在?任何|无论何种|一切)(?:情况|情形|时候)下?[^，。；]{0,8}[不均都]|始终|一定(?:会|不)|随时/,
      en: /\b(?:never|always|at any time|at all times|under no circumstances|in no (?:case|event|circumstances)|under any circumstances)\b/i,
    },
  },
  {
    id: 'mostly',
    other: 'always',
    pattern: {
      zh: /尽量|尽可能|原则上|一般(?:情况下)?不|通常不|力求/,
      en: /\b(?:as a (?:general )?rule|generally|normally|usually|in most cases|for the most part|mostly|where possible|(?:will |do )?(?:try|tries|aim|seek|endeavou?r|strive) (?:not )?to)\b/i,
    },
  },
  {
    id: 'promised',
    other: 'maybe',
    pattern: {
      zh: /(?<!可能|或许|也许)(?:会|将)(?:始终|一直|总是)?(?:及时|立即|尽快|提前|事先|再次|另行|同时|一并|主动|以[^，。；]{1,8})?(?:通知|告知|联系|征求|征得|删除|答复|回复|确保|保证|允许|停止|更正)/,
      en: /(?:\b(?:will|shall)|[’']ll) (?:always |also |promptly )?(?:make sure|ensure|notify|inform|tell|ask|let|give you|allow|delete|erase|remove|answer|respond|contact|post|obtain|seek|stop|cease|honou?r|comply|restrict|correct)\b/i,
    },
  },
  {
    id: 'maybe',
    other: 'promised',
    pattern: {
      zh: /(?:可能|或许|也许|酌情|视情况)(?:会|将)?(?:始终|一直|总是)?(?:及时|立即|尽快|提前|事先|再次|另行|同时|一并|主动|以[^，。；]{1,8})?(?:通知|告知|联系|征求|征得|删除|答复|回复|确保|保证|允许|停止|更正)/,
      en: /\b(?:may|might|could|can choose to) (?:always |also |promptly )?(?:make sure|ensure|notify|inform|tell|ask|let|give you|allow|delete|erase|remove|answer|respond|contact|post|obtain|seek|stop|cease|honou?r|comply|restrict|correct)\b/i,
    },
  },
  {
    id: 'shown',
    other: 'hidden',
    denied: 'hidden',
    pattern: {
      zh: /(?:所有|全部|任何|其他|其它|每[个位名])[^，。；]{0,6}(?:人|用户|读者|成员|会员|好友)(?:都|均|皆)?(?:可见|可以?看|能够?看)|默认(?:情况下)?(?:为|是|对所有人|向所有人)?(?:公开|可见|展示|显示)/,
      en: /\b(?:all|any|every|other|each)(?:one|body)?\b[^.;,]{0,30}\b(?:can|may) (?:see|view)\b|\bvisible to (?:all|any|every|other|each)|\b(?:visible|public|shown)\b[^.;]{0,30}\bby default\b|\bby default\b[^.;]{0,30}\b(?:visible|public|shown)\b/i,
    },
  },
  {
    id: 'hidden',
    other: 'shown',
    pattern: {
      zh: /(?:对)?(?:好友|朋友|家人)可见|(?:只有|[只仅])(?:对|供|限)?(?:[您你]|自己|本人)[^，。；]{0,4}(?:可见|可以?看|能够?看)|默认(?:情况下)?(?:为|是)?(?:不公开|不可见|不展示|不显示|隐藏|仅自己可见|私密)/,
      en: /\bonly you (?:can|may) (?:see|view)\b|\b(?:visible only to you|only visible to you)\b|\b(?:hidden|private|invisible)\b[^.;]{0,30}\bby default\b|\bby default\b[^.;]{0,30}\b(?:hidden|private|invisible)\b/i,
    },
  },
  {
    id: 'ahead',
    other: 'afterwards',
    pattern: {
      zh: /(?:生效|修订|变更|更新|实施|收集|使用|共享|提供|转让|公开|处理)(?:之|以)?前(?!提|述|款|文)/,
      en: /\b(?:before|prior to) (?:we|it|they|these|such|any|the (?:new|change|changes|transfer))\b/i,
    },
  },
  {
    id: 'afterwards',
    other: 'ahead',
    pattern: {
      zh: /(?:生效|修订|变更|更新|实施|收集|使用|共享|提供|转让|公开|处理)(?:之|以)?后(?!续|果|台|方)/,
      en: /\bafter (?:we|it|they|these|such|any|the (?:new|change|changes|transfer))\b/i,
    },
  },
  {
    id: 'no effect',
    other: 'effect',
    pattern: {
      zh: /(?:不会?|不至于|毫无)影响/,
      en: /\b(?:will|does|do|would|shall) not affect\b|\bwithout affecting\b/i,
    },
  },
  {
    id: 'effect',
    other: 'no effect',
    pattern: {
      zh: /(?<![不无]|不会|是否)(?:可能会?|将会?|会)影响/,
      en: /\b(?:may|might|will|can|could) (?:also |well )?affect\b/i,
    },
  },
  {
    id: 'on',
    other: 'off',
    denied: 'off',
    pattern: {
      zh: new RegExp(`${atFirst.zh}(?:${onceOn.zh})`),
      en: new RegExp(String.raw`\b(?:${onceOn.en}) by default\b|${atFirst.en}(?:${onceOn.en})\b`, 'i'),
    },
  },
  {
    id: 'off',
    other: 'on',
    pattern: {
      zh: new RegExp(`${atFirst.zh}(?:关闭|停用|不(?:会|被|予)?(?:${onceOn.zh})|未(?:被)?(?:${onceOn.zh}))`),
      en: new RegExp(String.raw`\b(?:${onceOff}) by default\b|${atFirst.en}(?:${onceOff}|not (?:${onceOn.en}))\b`, 'i'),
    },
  },
  {
    id: 'opt-out',
    other: 'opt-in',
    pattern: {
      zh: new RegExp(
        `(?:${unwilled}|${mayHe.zh})${freely}(?:关闭|关掉|停用|取消勾选|退订)|${mayHe.zh}[^。；，]{0,6}?退出(?!登录|账号|账户|帐号|系统|程序|应用|页面)`,
      ),
      en: new RegExp(
        String.raw`${mayHe.en}(?:(?:turn|switch) (?:[\w’'-]+ ){0,5}?off\b|opt[- ]out\b|unsubscribe\b|(?:disable|deactivate)${notOf})|\b(?:can|may) be (?:(?:turned|switched) off|disabled|deactivated)\b`,
        'i',
      ),
    },
  },
  {
    id: 'opt-in',
    other: 'opt-out',
    pattern: {
      zh: new RegExp(
        `(?:${willed}|${mayHe.zh})${freely}(?<![不未已别]|取消|关闭)${opening}|(?:只有|仅|须|需)[^。；，]{0,30}${opening}[^。；，]{0,12}[才方后]|${mayHe.zh}[^。；，]{0,6}?加入`,
      ),
      en: new RegExp(
        String.raw`${mayHe.en}(?:(?:turn|switch) (?:[\w’'-]+ ){0,5}?on\b|opt[- ]in\b|(?:enable|activate)${notOf})|\b(?:can|may) be (?:(?:turned|switched) on|enabled|activated)\b|\b(?:only (?:if|when|once|after)|unless) you (?:have )?(?:turn|switch)(?:ed)? (?:[\w’'-]+ ){0,5}?on\b`,
        'i',
      ),
    },
  },
  {
    id: 'yours',
    other: 'ours',
    pattern: {
      zh: new RegExp(`(?:[您你]|用户|读者|家长)[^，。；]{0,6}${mayHe.zh}${freely}(?:${opening}|关闭|关掉|停用)`),
      en: new RegExp(`${mayHe.en}${either}`, 'i'),
    },
  },
  {
    id: 'ours',
    other: 'yours',
    pattern: {
      zh: /我们(?:也|还|亦|均)?(?:可能?|可以|会|将|有权)[^，。；您你]{0,16}?(?<![不未])(?:开启|启用|开通|打开|关闭|关掉|停用)/,
      en: new RegExp(String.raw`\bwe (?:also )?(?:can|may|might|could|will|shall|reserve the right to) ${ahead}${either}`, 'i'),
    },
  },
  {
    id: 'device',
    other: 'server',
    pattern: {
      zh: /[只仅](?:会)?(?:在|于|保存|存储|存放|留存|处理|保留)[^，。；]{0,12}(?:设备|本机|本地|手机|终端|电脑)|(?:保存|存储|存放|留存|留)[在于](?:您的?|你的?)?(?:本机|本地|设备|手机|终端)|[在于](?:您的?|你的?)?(?:本机|本地|设备|手机|终端)(?:上|中|内|里|端)?(?:处理|分析|计算|识别|完成|保存|存储)|不(?:会)?(?:被)?上传/,
      en: /\b(?:only|solely|exclusively|locally)\b[^.;]{0,40}\bon (?:your|the|their)(?: own)? (?:device|phone|computer|browser)|\b(?:stays?|remains?|(?:is|are) (?:kept|stored|processed))(?: locally| only)? on (?:your|the) (?:device|phone|computer|browser)|\b(?:process|analy[sz]e|store|keep|handle|match)(?:e?s|ed)?\b[^.;]{0,40}\bon your (?:own )?(?:device|phone|computer)|\b(?:never|not) (?:leaves?|uploaded|sent to (?:us|our servers?))\b/i,
    },
  },
  {
    id: 'server',
    other: 'device',
    denied: 'device',
    pattern: {
      zh: /(?:上传|(?:保存|存储|存放|传输|发送)[在于至到])[^，。；]{0,10}(?:服务器|云端|后台)|在(?:我们的?)?(?:服务器|云端|后台)(?:上|中|内|端)?(?:处理|分析|计算|识别|完成|保存|存储)/,
      en: /\b(?:upload(?:s|ed)?|sent|send|transmit(?:ted)?|transferred|stored|kept|processed) (?:\w+ ){0,3}(?:to|on|in|by) (?:\w+ ){0,2}(?:servers?|cloud)\b|\b(?:process|analy[sz]e|store|keep|handle|match)(?:e?s|ed)?\b[^.;]{0,40}\b(?:on our (?:own )?servers?|in (?:the|our) cloud)\b/i,
    },
  },
];

/**
 * On what something rests: on a consent of its own, on consent, or on nothing but that one has not refused. What is found first holds.
 */
export const conditions: Record<Lang, readonly { id: 'apart' | 'refusal' | 'consent'; pattern: RegExp }[]> = {
  zh: [
    { id: 'apart', pattern: /(?:单独|书面|明示|另行)(?:的|地|作出|做出)?(?:书面)?(?:同意|授权|许可)/g },
    {
      id: 'refusal',
      pattern:
        /默认(?:为|是|已|均|都|处于)*(?:同意|授权|公开)|默认(?:会|将|把|获取|收集|读取|同步|共享|绑定)(?![^，。；]{0,12}关闭)|(?:即|就|均|将)?(?:视为|视作|算|算作|表示|表明|当作?)(?:您|用户|你)?(?:已经|已|也)?(?:阅读并)?(?:同意|接受|授权)|(?:无需|不必|不需要?|无须)(?:再|另行|事先)?(?:取得|征得|征求|获得|经过?)?(?:您|用户|你)?的?(?:再次|另行|单独)?(?:同意|授权)|除非(?:您|用户|你)?(?:主动|自行|明确)?(?:关闭|关掉|取消|反对|拒绝|退订)/g,
    },
    {
      id: 'consent',
      pattern:
        /(?:(?:事先|事前|主动|再次|重新|明确|的|经过?|取得|征得|征求|获得|得到)(?:您|用户|你)?的?(?:明确)?|(?:您|用户|你|本人|监护人|家长))(?:同意|授权|许可)(?!本|我们|接受|的(?:信息|数据|内容|资料|范围))|(?:点|点击|勾选)了?[“「"]?同意/g,
    },
  ],
  en: [
    {
      id: 'apart',
      pattern:
        /\b(?:explicit|express|separate|written|affirmative)(?:,? (?:prior|written|specific|informed))? (?:consent|permission|agreement|opt-in)\b/gi,
    },
    {
      id: 'refusal',
      pattern:
        /(?<!\b(?:not|never|no|nor|nobody|cannot|n[’']t)\b[^.;]{0,80})\bwithout (?:(?:your|the|their|any|prior|further|asking|obtaining|for|user|users)['’s]{0,2} ){0,4}(?:consent|permission)\b(?![^.;]{0,80}\b(?:not|never|no|cannot|n[’']t)\b)|\bunless (?:you|the user|they)(?: have| has)? (?:[a-z]+ ){0,3}(?:off|out|object|objected|opt|disable[ds]?|refused?|decline[ds]?|tell|told|cancel|cancelled|unsubscribed?)\b|\b(?:have|has) not (?:unsubscribed|opted out|objected|refused|declined)\b|\bby default,? (?:we|the app|it)\b|\bdeemed to (?:have )?(?:consent|agree|accept)(?:ed)?\b/gi,
    },
    {
      id: 'consent',
      pattern:
        /\b(?:with|without|on|given|obtained?|obtaining|ask(?:ed)? for|upon|subject to|based on|have|has) (?:[a-z’']+ ){0,2}(?:consent|permission)\b|\b(?:you|user|users|they|who|parent|guardian)(?: have| has)? (?:consent|consents|consented|agreed|authori[sz]ed|opted in|opt in|ticked the box)\b|\b(?:if|where|when|once) you (?:agree|allow|permit|consent)\b/gi,
    },
  ],
};

/** An age: its figure, however it is written. */
export const ages: Record<Lang, RegExp> = {
  zh: /(?<n>\d{1,2}|[一二三四五六七八九十]{1,3})\s*周?岁/g,
  en: /(?<![\d.,$€£¥] ?)(?<n>\d{1,2})\b(?![.,]\d|[%€£-])(?:(?<=\b(?:under|ages?|aged|of|least|over|below|than|be|is|are) \d{1,2})(?! (?!years|has |is |was |does |unless |as )[a-z]{2,20}s\b)|(?= years? (?:of age|old)\b))/gi,
};

/** Any other figure, and what stands before one that only counts parts of the text. */
export const figures: Record<Lang, RegExp> = {
  zh: new RegExp(
    String.raw`(?<![\w.\-/:@（(])${inWords.mixed}(?![\w.\-/:@）)])|${inWords.zh}(?=[个家次名台人级条种份项张件元本册位套部])`,
    'g',
  ),
  en: new RegExp(String.raw`(?<![\w.\-/:@])(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,9}|${inWords.en})(?![\w.\-/:@])`, 'gi'),
};
export const ofText =
  /(?:第|节|款|章|条|附录|附件|\b(?:sections?|clauses?|articles?|paragraphs?|parts?|annex|appendix|tables?|steps?|no\.)\s?(?:[\d.]{1,8}\s?(?:, ?(?:and|or)\b|,|and|to|or)\s?){0,6})\s*$/i;

/** An amount: `n` or `in` the figure, `u` or `sign` its unit, `share` a figure of hundred parts. */
const signed = String.raw`(?<sign>(?:US ?)?\$|[€£¥￥]|\b(?:RMB|CNY|USD|EUR|GBP)(?= ?\d))\s?(?<in>\d{1,9}(?:[.,]\d{1,3}){0,3})`;
export const amounts: Record<Lang, RegExp> = {
  zh: new RegExp(
    String.raw`${signed}元?|(?<n>${inWords.mixed}|${inWords.zh})\s?(?<u>元|块钱|美元|％|%)|百分之(?<share>${inWords.mixed}|${inWords.zh})`,
    'gi',
  ),
  en: new RegExp(
    String.raw`${signed}|(?<![\w.])(?<n>\d{1,9}(?:[.,]\d{1,3}){0,3}|${inWords.en})\s?(?<u>%|(?:percent|per cent|euros?|(?:US )?dollars?|pounds?(?! of\b)|yuan|RMB|CNY|USD|EUR|GBP)\b)`,
    'gi',
  ),
};
/** How a unit is written that has several ways. */
export const units: Readonly<Record<string, string>> = {
  ...{ '％': '%', percent: '%', 'per cent': '%', 美元: '$', dollar: '$', dollars: '$', us$: '$', 'us $': '$', usd: '$' },
  ...{ 'us dollar': '$', 'us dollars': '$', euro: '€', euros: '€', eur: '€', pound: '£', pounds: '£', gbp: '£' },
  ...{ '¥': '元', '￥': '元', 块钱: '元', yuan: '元', rmb: '元', cny: '元' },
};

/** One of a unit of time, without a figure. */
export const single = /\b(?:a|an) (?<u>day|week|month|year)\b/gi;

/**
 * What stands between the members of a list (`lists`) or ends one, what opens that which stands behind its last and is no part of it, and
 * how a part of a sentence begins that is no member.
 */
export const listing: Record<Lang, { between: RegExp; tail: RegExp; goesOn: RegExp; clause: RegExp }> = {
  zh: {
    between: /(?<lists>、|以及|或者|[及或和与]|还有)|[，。；：（）()“”,;:\t\n]/g,
    goesOn: /用于|用来|以便|来|提供|共享|分享|披露|出售|公开|发送|进行/,
    tail: /[等这那]|之类|(?<!平)均|适用/,
    clause: /^(?:但|而|且|并|如|若|则|可|会|将|须|应|不|未|便)/,
  },
  en: {
    between: /(?<lists>,(?: and| or)?\s|\s(?:and|or)\s)|:(?!\/\/)|[;()“”|\t\n]|\.(?=\s|$)/g,
    goesOn: /\s(?:to|for|in order|so|when|while|where|if|unless|before|after|because|on|at|by|with)\s/,
    tail: /,? (?:etc|and the like|and so on)/,
    clause:
      /^\s*(?:except|at|in|on|by|within|upon|under|as|if|when|where|while|because|since|which|who|that|we|you|they|it|may|will|shall|can|must|is|are|not|please|to \w+ (?:your|our|their|the|an?|any|such))\b|^(?:(?!\b(?:that|which|who)\b)[^,;])*\b(?:may|will|shall|can|must|is|are|was|were|has|have|does)\b/i,
  },
};

/** Beside a place: what the sentence says of it may be that nothing is there. */
export const notThere: Record<Lang, RegExp> = {
  zh: new RegExp(`${no.zh}|非`),
  en: new RegExp(String.raw`${no.en}|\b(?:nothing|nor|nowhere)\b`, 'i'),
};

const deleting = { zh: '(?:删除|清除|销毁|抹除|匿名化)', en: String.raw`\b(?:delet|eras|remov|destroy|purg|anonymi[sz])\w{0,5}\b` };
/** It says that something is deleted. */
export const deletes: Record<Lang, RegExp> = { zh: new RegExp(deleting.zh), en: new RegExp(deleting.en, 'i') };
/** By when. */
export const deletion: Record<Lang, RegExp> = {
  zh: new RegExp(
    `(?:[天日月时年]|工作日)(?:之|以)?内[^。；，]{0,16}${deleting.zh}|${deleting.zh}[^。；，]{0,16}(?:[天日月]|工作日)(?:之|以)?内`,
  ),
  en: new RegExp(String.raw`${deleting.en}[^.;]{0,90}\bwithin\b|\bwithin\b[^.;]{0,40}${deleting.en}`, 'i'),
};
/** It says that an answer is given, or that what was asked is dealt with: a time in the sentence may be that. */
export const answering: Record<Lang, RegExp> = {
  zh: /答复|回复|回应|响应|反馈|办结|请求|申请|要求/,
  en: /\b(?:respon[ds]\w*|repl(?:y|ies)|answers?)\b/i,
};
/** It says what is done once an account is closed. */
export const closed: Record<Lang, RegExp> = {
  zh: /(?:注销|销户)(?:成功|完成|生效)?(?:之|以)?后/,
  en: /\b(?:after|once|following)\b[^.;]{0,40}\b(?:clos(?:ed|ing|ure)|cancell?(?:ed|ing|ation)|terminat(?:ed|ing|ion))\b/i,
};
/** What stands before the one to whom something is given. */
export const beforeReceiver: Record<Lang, RegExp> = {
  zh: /(?:提供给|交给|透露给|披露给|向|给|与)(?:您的?|其|所在的?|各)?$/,
  en: /\b(?:to|with) (?:(?:the|your|their|its|our|an?|any|each|such) )?$/i,
};
/** A sentence, or a name, that says of somebody that it is an SDK. */
export const asSdk = /SDK|软件(?:开发)?工具包|插件|代码包|\bsoftware development kit|\bplug-?in/i;
/** It says that something is kept: a time in the sentence may be that for which it is. */
export const kept: Record<Lang, RegExp> = {
  zh: /保存|保留|存储|留存|储存|保管/,
  en: /\b(?:keep|kept|retain|retained|store[ds]?|held|hold)\b/i,
};

/**
 * What says what a term before it means. `opens`: an explanation in the sentence, or at the beginning of brackets. `other`: how what
 * stands in brackets begins that says something else of the term: what belongs to it, when it holds, who does it. `worded`: how an
 * explanation is built that nothing opens. `does`: deeds that say what is done with information. `holds`: terms of which brackets name parts.
 */
export const explaining: Record<Lang, { opens: RegExp; other: RegExp; worded: RegExp; does: RegExp; holds: RegExp }> = {
  zh: {
    opens: /^(?:即|也即|也就是|就是|指|是指|意即|换言之|俗称|又称|一[种类个串段项组套])/,
    other:
      /^(?:如|例|比如|包括|包含|含|但|除|仅|只|限|若|可|需|须|应|默认|在|当|由|经|自|按|不含|不包|不可|不得|不能|不少|不超|不会|以下|下称|简称|您|你|用户|我们|参见|详见|见|详情|必|选|第|或)/,
    worded: /^(?!.*、)(?:[^，。；]{2,50}的[^，。；的]{1,8}|(?:避免|防止|去掉|去除|让|使|用来)[^，。；]{3,50})$/,
    does: /收集|获取|采集|提供|共享|分享|披露|出售|转让|用于|投放|推荐|训练|追踪|跟踪|记录您|我们/,
    holds: /(?:信息|数据|资料|内容|记录|日志|行为|材料|情况|公司|机构|伙伴|合作方|第三方|服务商|供应商|媒体)$/,
  },
  en: {
    opens: /^(?:that is|that means|i\.?e\.?,?|meaning|in other words|which (?:is|are|means?)|namely|an? (?:kind|type|sort|form) of)\b/i,
    other:
      /^(?:includ\w+|e\.?g|such as|for (?:example|instance)|except|excluding|if|when|unless|only|not|where|by|from|with|without|to|on|at|in|until|after|before|and|or|also|optional|please|see|we|you|your|our|their|collectively|together|herein\w*|as|who|no|up|for)\b/i,
    worded:
      /^(?:(?:an?|the|any|some) )?(?:[\w-]+ ){1,4}(?:of|that|which|in which|by which|used|made|in)\b[^,]*$|^(?:turned|made|changed|converted) (?:in)?to\b[^,]*$/i,
    does: /\b(?:we|us|our|sells?|sold|rent\w*|shar(?:e[sd]?|ing)|trade\w*|train\w*|profil\w+|target\w*|disclos\w+|your?(?! (?:own )?(?:device|computer|browser|phone)\b))\b/i,
    holds:
      /\b(?:information|data|details?|records?|logs?|activity|content|categories|types|kinds|partners?|providers?|vendors?|part(?:y|ies)|compan(?:y|ies)|advertisers?|affiliates?|brokers?)$/i,
  },
};
/** Where a thing lies is part of what it is. */
export const onDevice =
  /(?:保存|存储|存放|储存)(?:在|于)(?:您|用户)的?(?:设备|终端|手机|电脑|浏览器)|\b(?:kept|stored|held) (?:on|in|by) your (?:device|phone|computer|browser)\b/gi;
/** Where an explanation may stand: in brackets, or behind a dash or a comma up to the next stop. */
export const aside =
  /[（(](?<in>[^（）()]{5,160})[）)]|(?:——|[，,]|\s[–—-])\s?(?<behind>(?:that is, |i\.e\.,? |in other words, )?[^，。；,.;（）()—]{5,120})(?=[，。；,.;）)]|\s?[–—]|$)/g;

/** What stands between phrases that are shown as one: no stop, or one of a list. */
export const besideEachOther = /^(?:[^，。；、：,.;:\t\n]*|[、,]\s?(?:(?:and|or)\s)?)$/;
/** How a line begins that is a sentence and none of a row: with somebody, or with what is known. */
export const ofSomebody = /^(?:我|[您你本]|(?:we|you|our|your|they|the|this|these|it)$)/i;
/** Words of an English title that stand small in it. */
export const smallInTitles = /^(?:a|an|and|at|by|for|from|in|of|on|or|our|the|to|we|with|you|your)$/;

/** What stands between two phrases. */
export const boundary = /:(?!\/\/)|[，。；、：（）()“”,;|\t\n]|\.(?=\s|$)/g;

/** A way through menus, or what one presses. */
export const way = /[>›→]|[“「"《][^”」"》]{1,16}[”」"》](?:中|里|内|处|页|功能|按钮|选项)|\bunder [“"*]/;

/** Addresses, tags, signs of emphasis, and small figures that are of nothing: no words. */
export const unworded = /<\/?[a-z][^<>]{0,80}>|(?<![\w.])\d{1,2}(?:\.\d{1,2}){0,3}(?![\w.])|(?:https?:)?\/\/[^\s)\]，。；]+|[_*#`]+/gi;

/** How one reaches someone: an address or a number, one word each. */
export const reached = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,20}){1,4}|(?<![\w.-])\+?\d[\d -]{6,18}\d(?![\w.-])/g;

/** A court by its name, and what such a name has or has not. English ones are names by their capitals. */
export const courts =
  /(?<=[至到由向在交归为于过、，；])(?!当地|管辖|人民法院|仲裁|相关|其他|中国|我国)[^，。；、的有所在至到由向交归者级（）()]{2,16}(?:法院|仲裁委员会|仲裁院|仲裁中心)/g;
export const inCourts = /[市区县]|人民/g;

/** Characters that are one verb with '传' where the segmenter makes two words of them: by themselves they say nothing. */
export const severed: ReadonlySet<string> = new Set(['上', '回', '外']);

/** A Chinese word that is a denial, or how far it goes, with what stands before it and behind: 'also not', 'cannot be seen', 'only in'. */
export const withDenial =
  /^([也都就还并仍]|(?=.不.$).)?(应当|必须|可以?|能够?|会|不(?![断同仅但时便良当足限管论已满定])|没(?!收)|[未只仅](?![成来满]))(.?)$/;

/** Words that are no deed, though the word that stands for them is one: 'us' is no form of 'use', and to whom something is done no gift. */
export const noDeed: ReadonlySet<string> = new Set(['us', '给']);

/** Little words that Chinese verbs end with. */
export const trailing = /(?<=..)[在到于给]$|(?<=.)着$/;

/** Items that say more closely what another says: whoever takes one of these takes that. */
export const narrower: Readonly<Record<string, readonly string[]>> = {
  location: ['precise-location'],
};
