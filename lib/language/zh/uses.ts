/** See lib/language/en/uses.ts. */
import type { CueRule, Doing, Rule } from '../shapes';

export const leads: readonly Rule<'to' | 'for' | 'so'>[] = [
  {
    id: 'zh.use.to',
    pattern:
      /用于|用作|用来|用以|为了?(?:向|给)?(?:您|你|用户)?(?=提供|实现|完成|推荐|展示|推送|改[善进]|提[升高]|保[障证护]|履行|遵守|确保|帮助|防[止范]|验证|核[实验]|处理|优化|分析)|为了|以便?于?(?=[^。；，]{0,4}(?:提供|实现|完成|推荐|展示|推送|改[善进]|提[升高]|保[障证护]|履行|遵守|确保|帮助|防[止范]|验证|核[实验]|处理|优化|分析|了解|识别))|以便于?|旨在/g,
    value: 'to',
    why: 'an act that something serves',
    yes: ['用于注册', '以便验证身份', '为您提供地图', '以改善体验'],
    no: ['我们收集手机号', '以上信息', '作为会员'],
  },
  {
    id: 'zh.use.for',
    pattern:
      /目的(?:是|在于|为|包括|[:：])?|用途(?:是|为|包括|[:：])?|出于|基于|(?:需要|必须)(?=[^。；，]{0,12}(?:您|你)?(?:提供|收集|使用))/g,
    value: 'for',
    why: 'an aim by its name',
    yes: ['目的：统计', '出于安全的考虑'],
    no: ['统计的结果'],
  },
  {
    id: 'zh.use.so',
    pattern: /从而|便于|方便|帮助|有助于|进而|协助/g,
    value: 'so',
    why: 'what comes of it',
    yes: ['便于您找回密码', '有助于分析'],
    no: ['找回密码'],
  },
];

export const verbs: readonly Doing[] = [
  { id: 'provide', words: '提供|实现|完成|创建|运营|维护|履行|办理|管理' },
  { id: 'enable', words: '使得|允许|支持|便于|方便' },
  { id: 'better', words: '改[善进]|提[升高]|优化|分析|统计|了解|研究|开发|研发|调查|测试|修复' },
  { id: 'send', words: '发送|通知|告知|推送|联系|提醒|联络|回访' },
  { id: 'protect', words: '保[障证护]|防[止范]|预防|识别|监测|检测|打击|排查' },
  { id: 'process', words: '支付|结算|收款|付款|处理' },
  { id: 'suit', words: '推荐|个性化|定制|匹配' },
  { id: 'market', words: '展示|投放|营销|推广|宣传' },
  { id: 'comply', words: '遵守|配合|依法|按照' },
  { id: 'check', words: '验证|核[实验]|认证|确认' },
  { id: 'help', words: '帮助|协助|解决|答复|回复|响应|客服|受理' },
  { id: 'give', words: '共享|披露|转让|委托' },
  { id: 'get', words: '收集|获取|采集|接收' },
];

export const lists = {
  lead: {
    id: 'zh.use.lead',
    value: 'lead',
    pattern: /(?:用于|目的|用途|使用|为了)[^：:]{0,40}[：:]\s*$/,
    why: 'what follows are uses',
    yes: ['我们将信息用于以下用途：'],
    no: ['我们收集下列信息：'],
  },
  title: {
    id: 'zh.use.title',
    value: 'title',
    pattern: /使用|用途|目的/,
    not: /使用条款|使用规则/,
    why: 'a part on uses',
    yes: ['我们如何使用您的信息'],
    no: ['您的权利'],
  },
} as const satisfies Record<string, Rule>;

export const around: readonly CueRule[] = [
  {
    id: 'use-barred',
    value: 'before',
    pattern: /(?:不得|禁止|无权|不能|无法|不会|并非|而非|不予|除非|不将|除(?=[^。；]{0,20}外))(?!.{0,120}(?:但|然而|；))/,
    why: 'what is not done or not allowed',
    yes: ['不得用于'],
    no: ['用于', '我们不会出售，但会将其用于'],
  },
  {
    id: 'use-scope',
    value: 'clause',
    pattern: /(?:本|此)(?:隐私)?(?:政策|声明|指引)[^。；，]{0,8}适用/,
    why: 'what the policy is about, and not what data are for',
    yes: ['本政策不适用于他人提供的服务'],
    no: ['适用于您的订单'],
  },
  {
    id: 'use-unsure',
    value: 'clause',
    pattern: /(?:无法|不能|难以)[^。；]{0,8}保证|百分之百|绝对(?:的)?安全|不(?:予)?承担/,
    why: 'what nobody answers for',
    yes: ['我们无法保证安全'],
    no: ['用于保障安全'],
  },
  {
    id: 'use-measure',
    value: 'clause',
    pattern: /(?:安全|防护|保护|技术|管理)[^。；，]{0,6}措施|加密|防火墙|脱敏/,
    why: 'how data are protected, and not what they are for',
    yes: ['我们采取安全保护措施'],
    no: ['用于保障安全'],
  },
  {
    id: 'use-esteem',
    value: 'clause',
    pattern: /重视|深知|意义重大|至关重要|(?:非常|十分)(?:重要|珍视)|信任|承诺|尽力|致力于|恪守/,
    why: 'how much it is valued, and not what it is for',
    yes: ['您的信息对我们意义重大'],
    no: ['用于保障安全'],
  },
  {
    id: 'use-ended',
    value: 'after',
    pattern: /^[^。；，]{0,4}(?:注销|终止|届满|到期|关闭|失效)/,
    why: 'the end of it is spoken of',
    yes: ['注销后'],
    no: ['服务'],
  },
  {
    id: 'use-until',
    value: 'before',
    pattern: /(?:直至|直到|截至|自)[^。；，]{0,12}$/,
    why: 'a time',
    yes: ['直至'],
    no: ['用于'],
  },
  {
    id: 'use-see',
    value: 'before',
    pattern: /(?:详见|参见|参阅|参照|请阅读|请查看|请见|见)[^。；，]{0,12}$/,
    why: 'another place is named',
    yes: ['详见“'],
    no: ['用于'],
  },
  {
    id: 'use-seen',
    value: 'after',
    pattern: /^[”"》】\s]{0,3}(?:部分|章节|一节|条款|政策|页面|设置|选项|界面|入口)/,
    why: 'another place is named',
    yes: ['”章节'],
    no: ['您的账号'],
  },
  {
    id: 'use-of-policy',
    value: 'clause',
    pattern: /(?:变更|修改|更新|修订)[^。；，]{0,10}(?:本|隐私)政策|(?:本|隐私)政策[^。；，]{0,12}(?:变更|修改|更新|修订|变化)/,
    why: 'the policy itself changes',
    yes: ['我们修订本政策时会通知您'],
    no: ['我们会通知您'],
  },
  {
    id: 'use-thing',
    value: 'after',
    pattern: /^(?:信息|资料|数据|记录|地址|页面|入口|按钮|名称|密码|号码)/,
    why: 'a thing is named by the word',
    yes: ['记录'],
    no: ['您的账号'],
  },
];
