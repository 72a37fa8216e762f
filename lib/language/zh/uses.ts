/** See lib/language/en/uses.ts. */
import type { CueRule, Doing, Rule } from '../shapes';

/** Money and goods: what these are for is no use of data. */
const goods = '押金|定金|捐款|善款|会费|学费|款项|奖金|红包|积分|优惠券|礼品|物资|商品|旧衣|旧书';

export const leads: readonly Rule<'to' | 'for' | 'so' | 'when' | 'duty'>[] = [
  {
    id: 'zh.use.to',
    pattern:
      /用于|用作|用来|用以|拿[来去](?!了)|好让|供(?=[^。；，]{1,20}(?:之用|使用))|为了?(?:向|给)?(?:您|你|用户)?(?=提供|实现|完成|推荐|展示|推送|改[善进]|提[升高]|保[障证护]|履行|遵守|确保|帮助|防[止范]|验证|核[实验]|处理|优化|分析)|为了|以便?于?(?=[^。；，]{0,4}(?:提供|实现|完成|推荐|展示|推送|改[善进]|提[升高]|保[障证护]|履行|遵守|确保|帮助|防[止范]|验证|核[实验]|处理|优化|分析|了解|识别))|以便于?|旨在/g,
    value: 'to',
    why: 'an act that something serves',
    yes: ['用于注册', '以便验证身份', '为您提供地图', '以改善体验', '只拿来回信', '供安全审计使用'],
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
  {
    id: 'zh.use.as',
    pattern:
      /(?<=^|[，。；：:、,\s）)”*•·\d.-])(?:仅|并|是|只)?为(?!止|准|限|例|空|必|此|主|上|下|您的|你的|其|他|她|一|零|非|本|敏感|个人)|以(?=(?:更好地|便捷地|持续|及时)?(?:实现|保障|保证|保护|提供|向您|为您|提升|提高|改善|改进|优化|完成|满足|验证|核实|核验|确认|确保|确定|防止|防范|预防|识别|判断|帮助|支持|展示|推荐|推送|处理|解决|履行|分析|了解|维护|加强|增强|享受|获得|使))|(?:进行|完成|实现|办理|创建)(?![的了过。，；、])|来(?=判断|综合|确认|识别|提供|进行|保障|实现|改|提|验证|核)|(?:向|给)(?:您|你)(?=发送|推荐|推送|展示|投放|推广|提供(?![者商方])|介绍|告知)|对(?=[^。；，]{0,24}(?:信息|数据|资料|数据库)[^。；，]{0,10}进行)|是为/g,
    value: 'to',
    why: 'an act that something serves, by one syllable',
    yes: ['为改善体验，我们收集日志', '，以实现配送'],
    no: ['作为会员', '以上信息', '以书面形式', '为限'],
  },
  {
    id: 'zh.use.when',
    pattern:
      /(?:(?:当|在|如果?|若|于)(?:您|你|用户|会员)|(?:您|你)(?=(?:可以?|需要?|应)?(?:在|使用|注册|登录|选择|开启|参与|申请|办理|购买))|(?:使用|开启|开通|参与|参加|进行|申请|办理|选择)(?=[^。；，]{0,20}(?:功能|服务|业务|时|活动)))/g,
    value: 'when',
    why: 'on what occasion something is taken',
    yes: ['当您注册时', '使用支付功能需要收集'],
    no: ['我们注册'],
  },
  {
    id: 'zh.use.duty',
    pattern:
      /与[^。；，]{0,12}(?=履行)|(?:根据|依据|按照|遵照|应)(?=[^。；，]{0,20}(?:要求|规定|命令|程序|义务))|(?<!(?:为了?|以|用于|以便|需要?)[^，。；]{0,4})(?:履行|遵守|配合)/g,
    value: 'duty',
    why: 'a duty that something is done by',
    yes: ['与我们履行义务相关的', '根据法律的要求'],
    no: ['根据您的选择', '义务'],
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

export const doing: Rule = {
  id: 'zh.use.doing',
  value: 'act',
  pattern:
    /通过|根据|基于|结合|收集|采集|搜集|获取|获得|使用|读取|处理|提供(?![者商方])|共享|分享|披露|存储|保存|留存|记录|访问|申请|调用|上传|上报|填写|输入|绑定|验证|核验|分析|传输|传递|发送|委托|需要|需|接收|整合|利用|用于|用作|用来|用以|提交|授权|展示/g,
  why: 'something is done with data',
  yes: ['我们收集您的昵称', '存储在本机'],
  no: ['我们是服务提供者', '您好'],
};

export const data: Rule = {
  id: 'zh.use.data',
  value: 'data',
  pattern: /信息|数据|资料|权限|号码|手机号|标识|日志|cookies?|列表|记录|图像|照片|上述|前述|该等|地址/gi,
  why: 'data of any kind',
  yes: ['您的信息', '上述内容', 'Cookie'],
  no: ['我们的商店'],
};

export const turn: Rule = {
  id: 'zh.use.turn',
  value: 'turn',
  pattern: /[，,：:]/,
  why: 'what follows is said of it',
  yes: ['，我们'],
  no: ['时我们'],
};

export const features: readonly Rule[] = [
  {
    id: 'zh.use.feature',
    value: 'when',
    pattern: /^[^。；，]{0,8}(?:功能|服务|业务|时|的?过程中|前|之前|等?(?:必须|需要?|需您))/,
    why: 'the occasion on which something is taken',
    yes: ['功能时', '的过程中', '服务，'],
    no: ['，我们', '。服务'],
  },
];

/** None in Chinese, where the list of what they do tells it: see `label`. */
export const providers: readonly Rule[] = [];
export const named: readonly Rule[] = [];

export const lists = {
  lead: {
    id: 'zh.use.lead',
    value: 'lead',
    pattern: /(?:用于|目的|用途|使用|为了|作用|便于|以便)[^：:]{0,40}[：:]\s*$/,
    not: /(?:收集|提供|共享)[^：:，]{0,20}(?:信息|数据|资料|权限|内容)(?:如下|包括|有)?[：:]\s*$/,
    why: 'what follows are uses',
    yes: ['我们将信息用于以下用途：'],
    no: ['我们收集下列信息：', '使用时我们收集以下信息：'],
  },
  title: {
    id: 'zh.use.title',
    value: 'title',
    pattern: /使用|用途|目的/,
    not: new RegExp(`使用条款|使用规则|${goods}`),
    why: 'a part on uses',
    yes: ['我们如何使用您的信息'],
    no: ['您的权利', '捐款用途'],
  },
  asks: {
    id: 'zh.use.asks',
    value: 'asks',
    pattern:
      /^(?=.{2,30}$).{0,14}?(?:(?<!使)用途|(?:收集|处理|使用|利用)[之的]?目的|^[^，。]{0,6}目的$|[拿用][来去]?[做作干](?:什么|么|乜|嘛|啥)|(?:做|干)(?:什么|嘛|啥)用|为(?:什么|何|啥)要?(?:用|收集|需要|拿|记)|作何用|有何用|用在(?:哪|什么)|(?:我们|本[^，。]{1,3})?(?:会)?(?:如何|怎样|怎么)(?:使用|利用|运用|用)(?:这些|[您你]的)?(?:个人)?(?:信息|数据|资料)?[？?]?$)/,
    not: new RegExp(`Cookie|SDK|权限|变更|共享|分享|保护|保存|和使用|及使用|${goods}`, 'i'),
    why: 'a title or question that what follows says uses of data',
    yes: ['三、收集目的', '拿去做什么？', 'Q2 拿去干嘛', '第二条 处理之目的', '用途', '我们如何使用', '◎ 用在哪里', '我们如何使用信息'],
    no: ['我们如何收集和使用', '使用条款', 'Cookie 的用途', '目的地', '我们如何使用您的设备权限', '押金拿去做什么？'],
  },
  label: {
    id: 'zh.use.label',
    value: 'label',
    pattern: /(?:(?:目的|用途|作用|使用场景|用于)[^。；：:，]{0,12}[：:]|(?:这些|此类|该等)(?:支持|服务|功能)包括)[^。；：:]{0,80}$/,
    why: 'the label of a purpose',
    yes: ['使用目的：', '用途：统计、', '这些支持包括统计、'],
    no: ['信息类型：', '目的。类型：'],
  },
  aim: {
    id: 'zh.use.aim',
    value: 'aim',
    pattern:
      /^[\s（(【[]{0,3}(?:[\d一二三四五六七八九十]{1,3}|[a-zA-Z]|[ivx]{1,4})?[\s）)】\].、,，：:•·*-]{0,4}(?:通过各种|用于|用来|为|以便?|帮助|便于|方便|向|提供|实现|完成|推荐|展示|推送|改[善进]|提[升高]|保[障证护]|履行|遵守|确保|防[止范]|验证|核[实验]|处理|优化|分析|了解|识别|统计|进行|发送|通知|联系|响应|回复|解决|开展|评估|调查|投放|与您|判断|检测|维护|管理|创建|注册|登录)/,
    why: 'a line that says what for',
    yes: ['（1）向您推荐商品', '改善产品', '2. 防范欺诈'],
    no: ['您的手机号', '我们会保存'],
  },
  opens: {
    id: 'zh.use.opens',
    value: 'opens',
    pattern: /[:：] ?(?:[(（]?[a-z1-9一][)）.、]|•)/,
    why: 'the first line of a list behind the colon',
    yes: ['用于以下目的：（1）统计', '用途：一、统计', '用途：•统计'],
    no: ['用途：统计', '时间10:30'],
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
    id: 'use-choice',
    value: 'clause',
    pattern: /退订|有权|(?:您|你)可以?(?:选择|关闭|拒绝|取消|撤回|前往|通过[^。；，]{0,20}关闭)|不希望|不想|不愿|如何关闭/,
    why: 'what the reader may choose, and not what is done',
    yes: ['您可以关闭推荐', '您有权撤回'],
    no: ['用于保障安全'],
  },
  {
    id: 'use-theirs',
    value: 'before',
    pattern: /(?:第三方(?:网站|应用|平台|公司)?|他人|不法分子|黑客|该(?:网站|平台|公司))(?:可能|可以|会|将|也){1,3}[^。；，]{0,12}$/,
    why: 'what another does, and not what we do it for',
    yes: ['第三方网站可能使用您的信息', '不法分子会'],
    no: ['我们使用第三方服务来分析您的信息并用于'],
  },
  {
    id: 'use-of-reader',
    value: 'before',
    pattern: /(?:请勿|切勿|请您|您可以?(?:通过|随时))[^。；]{0,40}$|(?:[您你]|用户)(?:应当?|必须|须|承诺|保证)(?:自觉|严格)?$/,
    why: 'what the reader is asked or free to do',
    yes: ['请勿使用他人手机号，以', '您可以通过以下方式联系', '您应当'],
    no: ['我们使用您的手机号，以'],
  },
  {
    id: 'use-ruled',
    value: 'after',
    pattern: /^[^。；，]{0,6}(?:另有|禁止|允许|培训|意识|许可)/,
    why: 'what a law says of it, and not what for',
    yes: ['另有规定的除外', '培训'],
    no: ['规定的义务'],
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

export const serves: Rule | null = null;
