/** What a Chinese sentence says is not done with the data it names. What is denied stands after, between or before the words (`value`). */
import type { DenialRule } from '../shapes';

export const denials: readonly DenialRule[] = [
  {
    id: 'zh.denial.get',
    pattern:
      /(?:不(?!特定|同|仅|限|断|时|少|论|管|便|当|良|只)会?|并未|从未|没有|无法|无需)[^，。；、但未将超]{0,8}?(?:(?:收集|获取|读取|采集|记录|存储|储存|保存|留存|保留|上传|追踪|接触|索取|知悉|访问|窃取)[、/和或与及者]{0,2}){1,4}|未(?:曾|经|对)?(?:收集|获取|读取|采集|上传)/gu,
    value: { of: 'getting', stands: 'after' },
    why: 'a verb of getting or keeping is denied, and its objects follow',
    yes: ['我们不会收集您的短信内容。', '本应用从未读取通话记录。'],
    no: ['我们会收集您的手机号码。', '我们不仅收集昵称。'],
  },
  {
    id: 'zh.denial.use',
    pattern: /不(?:会)?(?:使用|设置|采用|放置)[^，。；]{0,4}(?=cookie)/giu,
    value: { of: 'getting', stands: 'after' },
    why: 'cookies are not used',
    yes: ['本应用不使用 Cookie 技术。'],
    no: ['我们使用 Cookie。', '您可以选择不接受 Cookie。'],
  },
  {
    id: 'zh.denial.hold',
    pattern: /不(?:会)?(?:包含|包括|涉及|含有)(?:任何)?(?:[您你]|用户)?的?(?=[^，。；]{0,4}(?:身份|个人|真实|敏感|姓名|号码|位置|内容))/gu,
    value: { of: 'getting', stands: 'after' },
    why: 'what is handed over is said not to hold it',
    yes: ['提交的内容不包含您的真实身份信息（如姓名、身份证号等）。'],
    no: ['该权限包括读取存储。', '不包括以下情形。'],
  },
  {
    id: 'zh.denial.infer',
    pattern: /不(?:会)?(?:将|把)[^。；]{0,40}?结合[^。；，]{0,6}?(?:判断|推断|识别|分析|形成|描绘)/gu,
    value: { of: 'getting', stands: 'after' },
    why: 'pieces are not put together to learn it',
    yes: ['我们不会把您各时段的位置结合起来判断您的行踪轨迹。'],
    no: ['我们会将位置信息结合起来判断拥堵。'],
  },
  {
    id: 'zh.denial.give',
    pattern:
      /(?:不(?:会)?|绝不(?:会)?|从不)(?:分享|共享|披露|出售|出租|透露|泄露|公开|向[^，。；]{1,12}(?:共享|提供|披露|出售|分享|上传|发送))/gu,
    value: { of: 'giving', stands: 'after' },
    why: 'a verb of giving is denied, and its objects follow',
    yes: ['我们不会向任何第三方共享您的面容信息。'],
    no: ['我们会向合作方共享设备型号。'],
  },
  {
    id: 'zh.denial.hand',
    pattern: /(?:不(?:会)?|绝不(?:会)?)(?:将|把)(?<what>[^。；]{1,80})(?:共享|分享|披露|出售|出租|上传|回传|传输|显示给)/gu,
    value: { of: 'giving', stands: 'between' },
    why: 'what is not given stands between the words',
    yes: ['我们不会将您提供给我们的昵称、头像与第三方服务商共享。'],
    no: ['我们会将您的昵称与好友共享。'],
  },
  {
    id: 'zh.denial.these',
    pattern:
      /不(?:会)?[^，。；]{0,8}?(?:收集|获取|读取|采集|存储|储存|保存|留存|上传|回传|记录)[^，。；]{0,10}?(?:该类|该等|这些|上述|前述|此类|相关)(?:个人)?(?:信息|数据|内容)/gu,
    value: { of: 'getting', stands: 'before' },
    why: 'these are not kept, of what was named just before',
    yes: ['指纹由您的手机验证，我们不会收集该类信息。'],
    no: ['我们会收集指纹，并保存该类信息。'],
  },
  {
    id: 'zh.denial.passive',
    pattern:
      /(?:[，、；]|但|并|且|均)(?:均|也|亦|都)?不(?:会)?被?(?:在[^，。；]{1,10})?(?:收集|上传|回传|留存|记录|存储|保存)(?=[。；，、]|$)/gu,
    value: { of: 'getting', stands: 'before' },
    why: 'what the sentence named is not kept',
    yes: ['传感器数据仅在内存中即时处理，不被记录。'],
    no: ['我们收集传感器数据，并保存三年。'],
  },
  {
    id: 'zh.denial.use-for',
    pattern:
      /(?:不会|绝不(?:会)?|从不|不得|不(?=用|利用|进行|向|对))(?=[^。；，]{0,24}?(?:用于|用作|用来|利用|构建|形成|建立|画像|个性化|定向|推送|推荐|营销|广告))/gu,
    value: { of: 'using', stands: 'after' },
    why: 'a use of the data is denied',
    yes: ['我们绝不利用您的成绩构建用户画像。', '也不会进行个性化推荐。'],
    no: ['我们会向您推送个性化内容。', '不同的用户看到的推荐不同。'],
  },
];

/** How far a denial reaches, and what makes it none. */
export const denialScope = {
  /** Where what is denied ends. */
  ends: /[。；;！!？?\n]|但|然而|而是|除非|除了|除[^，]{0,12}外|[，,]\s*(?:仅|只|我们|您|同时|以|用|也|如|将|会|需|并|且|该|此|所以|因此|只有)|(?<=.{4})用于|来(?:实现|提供)|(?:时|后|前)[，,]|以外的?|无关/u,
  /** What is denied is the list below. */
  list: /(?:以下|下列|如下)[^。；]{0,12}[：:]\s*$/u,
  /** Stands before a denial that holds only on a condition. */
  unless: /(?:未经|未获|未取得|未得到|如果?[^，。]{0,8}(?:不|未|拒绝|没有)|若[^，。]{0,8}(?:不|未)|除非)[^。；]{0,24}$/u,
};
