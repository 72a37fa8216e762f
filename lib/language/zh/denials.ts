/** What a Chinese sentence says is not done with the data it names. What is denied stands after, between or before the words (`value`). */
import type { DenialRule, DenialScope } from '../shapes';

export const denials: readonly DenialRule[] = [
  {
    id: 'zh.denial.get',
    pattern:
      /(?:不(?!特定|同|仅|限|断|时|少|论|管|便|当|良|只|要|再)会?|并未|从未|没有|从来不|无法|无意|无需(?!再|重|[您你]))[^，。；、但未将超把再否判识明强永单期]{0,8}?(?:(?:收集|获取|读取|采集|记录|存储|储存|保存|留存|保留|上传|追踪|接触|索取|索要|知悉|访问|窃取)[、/和或与及者]{0,2}){1,4}|未(?:曾|经|对)?(?:收集|获取|读取|采集|上传)/g,
    value: { of: 'getting', stands: 'after' },
    why: 'a verb of getting or keeping is denied, and its objects follow',
    yes: ['我们不会收集您的短信内容。', '本应用从未读取通话记录。'],
    no: [
      '我们会收集您的手机号码。',
      '我们不仅收集昵称。',
      '我们不会把自动收集的日志与其他信息关联。',
      '系统提示无法区分是否收集剪切板信息。',
      '请您不要上传本人照片。',
      '关闭后，我们将不再获取该广告标识。',
      '我们不会以明文方式存储您的密码。',
      '您无需再次访问并输入密码。',
      '我们无法判断所收集的信息是否属于儿童。',
    ],
  },
  {
    id: 'zh.denial.plain',
    pattern:
      /(?<=^|[，。；：、])(?<what>[^，。；：“”"？?]{2,60}?)(?:我们?|本?(?:应用|平台|学校|小程序|公司)|APP)?(?:也|都|均|则|从来|从|一律|一概|绝|并){0,3}(?:不(?:收(?![到取费入益回支缩])|读(?!取)|看(?![到重])|碰)|看不到|拿不到|收不到|不知(?:道|情)?(?![，。；]?[您你]))(?:[集取]|的)?(?=[。；，]|$)/g,
    value: { of: 'getting', stands: 'between' },
    why: 'what the sentence opens with is not taken, in plain words',
    yes: ['通讯录我们从来不读。', '血型、宗教信仰、家庭收入不收。', '付款由支付宝完成，卡号一概不知。'],
    no: ['手机号我们会收。', '邮件收不收由您决定。', '短信您可能收不到验证码。'],
  },
  {
    id: 'zh.denial.unseen',
    pattern:
      /(?:看|拿|收|读|查)不到(?:您|你|用户|任何)?的?(?=[^，。；]{2,30})|不(?:会)?(?:主动)?收(?:取)?(?=[^，。；费到]{2,20}的?(?:信息|资料|数据))/g,
    value: { of: 'getting', stands: 'after' },
    why: 'what follows is out of our sight',
    yes: ['我们看不到你的银行卡号。', '我们不主动收小朋友的信息。'],
    no: ['如果找不到页面，请联系我们。', '我们看到您的订单。'],
  },
  {
    id: 'zh.denial.looks-not',
    pattern: /(?<=^|[，。；：])(?:我们?|本应用|App)?(?:也|都|从来|从|绝)?不(?:读(?!取)|翻|偷看|碰)(?:您|你|用户)?的?(?=[^，。；]{2,40})/g,
    value: { of: 'getting', stands: 'after' },
    why: 'what follows is not looked at, in plain words',
    yes: ['不读通讯录、短信和通话记录。', '我们从不翻您的相册。'],
    no: ['您若不读本说明，请停止使用。', '我们会读取通讯录。'],
  },
  {
    id: 'zh.denial.kept-back',
    pattern:
      /(?<=^|[，。；：])(?<what>[^，。；：“”"？?]{2,60}?)(?:我们?)?(?:也|都|均|一律|一概|绝)(?:不|不会)(?:提供|给|交|外传|外泄)(?:给?(?:别人|外人|他们|任何人|任何第三方|第三方|广告商))?(?=[。；，]|$)/g,
    value: { of: 'giving', stands: 'between' },
    why: 'what the sentence opens with is not handed on, in plain words',
    yes: ['它收到的是设备品牌；手机号、聊天内容都不给。'],
    no: ['手机号也会提供给商家。', '密码错误均不予受理。'],
  },
  {
    id: 'zh.denial.row',
    pattern: /(?:^|\n)(?<what>[^\t\n]{2,80}?)\t(?:[^\t\n]{0,40}\t)?(?:不收集|未收集|不采集|不获取)(?=\t|。|$)/g,
    value: { of: 'getting', stands: 'between' },
    why: 'a row says of its first cells that they are not collected',
    yes: ['通话记录\t不收集\t—'],
    no: ['通话记录\t收集\t—'],
  },
  {
    id: 'zh.denial.ask',
    pattern:
      /(?:不(?:会)?|从不|从未|并未|未|没有|无需)(?:主动)?(?:申请|请求|索取|索要|调用)(?:获取|获得|使用|访问|开启|系统)?(?:[您你]|用户|设备|手机)?的?(?=[^。；]{1,60}权限)/g,
    value: { of: 'getting', stands: 'after' },
    why: 'permissions are not asked for',
    yes: ['本应用不申请相册、通讯录、麦克风等权限。', '我们不会申请位置权限。'],
    no: ['我们会申请相机权限。', '您不申请注销的，账号继续有效。'],
  },
  {
    id: 'zh.denial.built-in',
    pattern:
      /(?<!(?:如果?|若|倘|可|(?<!应|适)当(?!前)|(?<!同|及|实|暂|随|定)时|(?<!目|当|以|提)前|情况下)[，,]?[^，。；]{0,10})(?:不(?:会|再|曾)?|从来不|从(?:来没有?|不|未)|并(?:未|不|没有)|[均也都]未|尚未|暂[未不]|未曾?|没有?|无(?!用)|绝不会?|(?:拒绝|杜绝)(?!使用))(?:主动|直接|额外|单独|另行|在[^，。；]{1,8}[中里内]){0,2}(?:使用|采用|包含|含有?|集成|接入|嵌入|内嵌|内置|植入|引入|安装|搭载|部署|添加|对接|整合|装|接(?![受收到触听])|用(?![户于途处作来不]))(?:了|过|有|到)?(?:任何)?(?!cookie)(?![^。；，]{0,40}(?:(?:[以之]外|(?:收集|获取|采集|提供|得到|产生|共享)[到得]?的[^。；，]{0,6}(?:信息|资料|数据(?!统计|分析)))|(?:时|期间|情况下|的话|[之以]前|的(?:用户|设备|规则|政策|条款|协议|声明|约定|内容))(?:[，,。]|$)))(?<what>[^。；，,：:！？\n]{2,120})/gi,
    value: { of: 'integrating', stands: 'between' },
    why: 'a service of another is not built in or used',
    yes: [
      '本应用不包含任何追踪器或第三方分析 SDK。',
      '我们不集成任何广告服务或云服务。',
      '也没有接入友盟统计 SDK。',
      '目前未在应用中嵌入极光推送。',
      '我们不用 Google Analytics，数字自己数。',
      '没装百度统计，也没接个推。',
    ],
    no: [
      '本应用集成了第三方 SDK。',
      '本政策不包含第三方服务的规则。',
      '如不使用微信登录，您可以用手机号注册。',
      '未使用地图功能时，不会初始化高德 SDK。',
      '我们不会使用友盟 SDK 收集的信息识别您的身份。',
      '我们没有接入微信以外的第三方 SDK。',
      '您同意之前，我们不会使用友盟 SDK。',
    ],
  },
  {
    id: 'zh.denial.none-of',
    pattern:
      /(?:(?<![还也都并如若])没有|无|零)(?:任何|一个)?(?!权|法|关|论|任何关)(?<what>[^。；，,：:！？\n的]{2,80}?(?:SDK|插件|统计|分析(?:工具|服务)|广告(?:联盟|平台|服务|网络)|追踪器|跟踪器|埋点|组件|第三方(?:服务|代码|工具)))(?=[。；，,、）)]|等|$)/gi,
    value: { of: 'integrating', stands: 'between' },
    why: 'there is no such service in it',
    yes: ['没有 Google Analytics、友盟这类统计，没有广告 SDK。', '本应用无第三方 SDK。'],
    no: ['没有网络时，统计 SDK 不工作。', '我们没有收集这些信息的权限。'],
  },
  {
    id: 'zh.denial.left-out',
    pattern:
      /(?<=^|[。；，：、])(?!如|若|倘|当|除|在|[您你])(?<what>[^，。；：“”"？?\n]{2,60}?)(?<![您你可以能])(?:我们|本(?:应用|平台|产品|软件|公司))?(?:目前|现|也|都|均|则|从来|从|一律|一概|一个|绝|并|暂|早已|已经?){0,3}(?:(?:未|没有?|不(?:再|会)?)(?:使用|采用|集成|接入|嵌入|内置|植入|引入|安装|用|接|装)|(?:停用|移除|弃用|下线|停止使用)了?)(?=[。；，）)]|$)/g,
    value: { of: 'integrating', stands: 'between' },
    why: 'what the sentence opens with is not built in or used',
    yes: ['Google Analytics、Firebase 一概不用。', '友盟 SDK 已移除。', '广告类 SDK 我们均未接入。'],
    no: ['友盟 SDK 用于统计。', '微信登录您可以不用。', '账号长期不使用的，我们会通知您。'],
  },
  {
    id: 'zh.denial.use',
    pattern: /不(?:会)?(?:使用|设置|采用|放置)[^，。；]{0,4}(?=cookie(?!s?\s?(?:来|去|进行)?(?:追踪|跟踪)))/gi,
    value: { of: 'getting', stands: 'after', set: true },
    why: 'cookies are not used',
    yes: ['本应用不使用 Cookie 技术。'],
    no: ['我们不使用 Cookie 追踪您的跨网站行为。', '我们使用 Cookie。', '您可以选择不接受 Cookie。'],
  },
  {
    id: 'zh.denial.hold',
    pattern:
      /(?:提交|填写|上传|发送|反馈|导出|收集|读取|获取|保存)[^，。；]{0,12}?不会?(?:包含|包括|涉及|含有)(?:任何)?(?:[您你]|用户)?的?(?=[^，。；]{0,4}(?:身份|个人|真实|敏感|姓名|号码|位置|内容))/g,
    value: { of: 'getting', stands: 'after' },
    why: 'what is handed over is said not to hold it',
    yes: ['提交的内容不包含您的真实身份信息（如姓名、身份证号等）。'],
    no: ['该权限包括读取存储。', '不包括以下情形。', '传感器数据不涉及任何位置信息。'],
  },
  {
    id: 'zh.denial.infer',
    pattern: /不(?:会)?(?:将|把)[^。；]{0,40}?结合[^。；，]{0,6}?(?:判断|推断|识别|分析|形成|描绘)/g,
    value: { of: 'getting', stands: 'after' },
    why: 'pieces are not put together to learn it',
    yes: ['我们不会把您各时段的位置结合起来判断您的行踪轨迹。'],
    no: ['我们会将位置信息结合起来判断拥堵。'],
  },
  {
    id: 'zh.denial.give',
    pattern:
      /(?:不(?:会)?|绝不(?:会)?|从不)(?:分享|共享|披露|出售|出租|透露|泄露|公开|向(?!我们|我方|本|任何(?:无关|未经?授权))[^，。；]{1,12}(?:共享|提供|披露|出售|分享|上传|发送))/g,
    value: { of: 'giving', stands: 'after' },
    why: 'a verb of giving is denied, and its objects follow',
    yes: ['我们不会向任何第三方共享您的面容信息。'],
    no: ['我们会向合作方共享设备型号。', '您不向我们提供出生日期的，无法注册。', '我们不会向任何无关第三方提供您的登录信息。'],
  },
  {
    id: 'zh.denial.hand',
    pattern: /(?:不(?:会)?|绝不(?:会)?)(?:将|把)(?<what>[^。；]{1,80})(?:共享|分享|披露|出售|出租|上传|回传|传输|显示给)/g,
    value: { of: 'giving', stands: 'between' },
    why: 'what is not given stands between the words',
    yes: ['我们不会将您提供给我们的昵称、头像与第三方服务商共享。'],
    no: ['我们会将您的昵称与好友共享。'],
  },
  {
    id: 'zh.denial.these',
    pattern:
      /(?:不(?!再)(?:会)?|无法|从未|从不)[^，。；]{0,8}?(?:接触|知悉|看到|保留|收集|获取|读取|采集|存储|储存|保存|留存|上传|回传|记录)[^，。；]{0,10}?(?:该类|该等|该|这些|上述|前述|以上|此类|相关)(?:个人)?(?:信息|数据|内容)/g,
    value: { of: 'getting', stands: 'before' },
    why: 'these are not kept, of what was named just before',
    yes: ['指纹由您的手机验证，我们不会收集该类信息。'],
    no: ['我们会收集指纹，并保存该类信息。'],
  },
  {
    id: 'zh.denial.these-handed',
    pattern:
      /不(?:会)?(?:将|把)(?:这些|该等|该类|该|上述|前述|此类|相关)(?:个人)?(?:信息|数据|内容|图像|照片)?[^，。；]{0,6}?(?:回传|上传|传输|存储|保存|留存|共享|提供|披露|发送)/g,
    value: { of: 'giving', stands: 'before' },
    why: 'these are not handed on, of what was named just before',
    yes: ['我们在本地识别您的面部特征，不会将这些信息回传服务器。'],
    no: ['我们会将这些信息回传服务器。'],
  },
  {
    id: 'zh.denial.passive',
    pattern:
      /(?:[，；][^，。；]{1,8}(?=不会)|[，、；]|但|并|且|均)(?:均|也|亦|都)?不(?:会)?(?:予以|被)?(?:在[^，。；]{1,10})?(?:收集|上传|回传|留存|记录|存储|保存|传输|发送|传送)(?:(?:至|到)[^，。；]{1,10}|云端)?(?=[。；，]|、不|$)/g,
    value: { of: 'getting', stands: 'before' },
    why: 'what the sentence named is not kept',
    yes: [
      '传感器数据仅在内存中即时处理，不被记录。',
      '身份证号仅用于核对，客服不会予以留存。',
      '剪贴板内容仅存储在本地，不会传输至后台服务器。',
      '我们会问您的生日；这一信息只在您的手机上处理，不会发送至服务器。',
    ],
    no: ['我们收集传感器数据，并保存三年。'],
  },
  {
    id: 'zh.denial.not-us',
    pattern: /(?:非|并非|不是)由?(?:本(?:APP|应用|软件|产品|公司)|我们)(?:直接|自行|主动)?(?:收集|获取|读取|采集)/gi,
    value: { of: 'getting', stands: 'before' },
    why: 'somebody else gets it, not we',
    yes: ['录音由系统组件获取，非本应用直接获取。'],
    no: ['本应用直接获取录音。'],
  },
  {
    id: 'zh.denial.hence',
    pattern: /不会因此(?:而)?(?:收集|获取|存储|保存|知悉)[^，。；]{0,16}任何(?:信息|数据|内容)/g,
    value: { of: 'getting', stands: 'before' },
    why: 'what happens before our eyes is not taken',
    yes: ['您向老师提交家庭住址时，我们不会因此获取您提交的任何信息。'],
    no: ['我们会因此获取您提交的信息。'],
  },
  {
    id: 'zh.denial.of-reading',
    pattern: /不(?:包括|包含|涉及)对(?<what>[^，。；]{1,30}?)的(?:读取|收集|获取|采集|存储)/g,
    value: { of: 'getting', stands: 'between' },
    why: 'an act is said not to be part of what is done',
    yes: ['该权限不包括对设备识别码的读取。'],
    no: ['该权限包括对存储的读取。'],
  },
  {
    id: 'zh.denial.shown',
    pattern: /(?<what>[^，。；]{2,40}?)(?:并|均|都)?不会?被?(?:显示|展示|透露|披露)给[^，。；]{1,16}/g,
    value: { of: 'giving', stands: 'between' },
    why: 'what the sentence named is not shown to others',
    yes: ['您的订单内容并不会显示给其他会员。'],
    no: ['您的订单会显示给商家。'],
  },
  {
    id: 'zh.denial.pronoun',
    pattern:
      /(?:不(?:会)?|无法|从不|从未|绝不)[^，。；]{0,6}?(?:对(?:其|它们?|此)(?:进行)?(?:任何)?(?:收集|存储|储存|保存|留存|保留|上传|记录)|(?:收集|获取|读取|存储|储存|保存|留存|保留|上传|接触|看到|知悉|记录|留下?)(?:到|任何)?(?:它们?(?!的)|其(?!他|它|中|余)(?:内容|副本|备份)?|副本|备份|拷贝))/g,
    value: { of: 'getting', stands: 'before' },
    why: 'it, or a copy of it, is not kept, of what was named just before',
    yes: ['录音只在您的平板上处理，我们不会对其留存。', '日记保存在您的手机上。我们不保留任何副本。'],
    no: ['我们会对其留存六个月。', '我们不会收集其他信息。'],
  },
  {
    id: 'zh.denial.stays',
    pattern:
      /(?:它们?|其|这些(?:信息|数据|内容|照片|录音)?|(?:上述|该等?|前述|以上|此类)(?:信息|数据|内容))(?:均|都|也|绝|永远|从来){0,2}(?:不会?|从不|未)(?:被)?(?:离开|上传|传出|传到|发送|传输|收集|留存|存储|保存)[^，。；]{0,12}/g,
    value: { of: 'getting', stands: 'before' },
    why: 'what was named just before stays where it is',
    yes: ['您的日记保存在手机上。它们不会离开您的设备。', '照片在本机处理，这些信息不会上传。'],
    no: ['这些信息会上传至服务器。'],
  },
  {
    id: 'zh.denial.not-stored',
    pattern:
      /不(?:会)?(?:将|把)(?<what>[^，。；]{2,60}?)(?:在|于|至|到)?(?:我们的)?(?:服务器|云端|后台)?(?:上|中|端)?(?:进行)?(?:存储|储存|保存|留存)(?!超|期限|时间|[于在至到][^，。；]{0,4}境外)/g,
    value: { of: 'getting', stands: 'between' },
    why: 'what is not kept stands between the words',
    yes: ['我们不会将您的相册在服务器存储。', '我们不会把您的通话录音留存。'],
    no: ['我们会将您的相册在服务器存储。', '我们不会将个人信息存储于境外。'],
  },
  {
    id: 'zh.denial.use-for',
    pattern:
      /(?:不会|绝不(?:会)?|从不|不得|不(?=用|利用|进行|向|对))(?:[^。；，：]{0,24}?(?:用于|用作|用来)[：:]|(?=[^。；，]{0,24}?(?:用于|用作|用来|利用|构建|形成|建立|画像|个性化|定向|推送|推荐|营销|广告)))/g,
    value: { of: 'using', stands: 'after' },
    why: 'a use of the data is denied',
    yes: ['我们不会将您的资料用于：商业营销、广告投放。', '我们绝不利用您的成绩构建用户画像。', '也不会进行个性化推荐。'],
    no: ['我们会向您推送个性化内容。', '不同的用户看到的推荐不同。'],
  },
];

/** Where what is denied ends, and those who get nothing by it. */
const ends =
  /[。；;！!？?\n]|但|然而|而是|除非|除了|除[^，]{0,12}外|[，,]\s*(?:仅|只|我们|您|同时|以|用|也|如|将|会|需|并|且|该|此|所以|因此|只有)|(?<=.{4})用于|来(?:实现|提供)|(?:时|后|前)[，,]|以外的?|无关|其中/;

/** How far a denial reaches, and what makes it none. */
export const denialScope: DenialScope = {
  ends,
  partiesEnd: ends,
  affirms: /(?:仅|只)(?:有|会)?在?[^。；]{2,30}(?:时|后|才)[^。；]{0,6}(?:会)?(?:收集|获取|读取|上传|使用)/,
  list: /(?:以下|下列|如下)[^。；]{0,12}[：:]\s*$/,
  unless:
    /(?:未经|未获|未取得|未得到|如果?[^，。]{0,8}(?:不|未|拒绝|没有)|若[^，。]{0,8}(?:不|未)|除非|否则)[^。；]{0,24}$|(?:[您你]|用户)(?:将|可能|也|就|会|仍|便|即|还){0,3}$|(?:统计|汇总|聚合|匿名)[^，。；]{0,8}$|(?:选择|请|建议[^，。；]{0,40}|(?:如|若|倘)(?:果|若)?[您你我]?们?)$/,
  condition:
    /^[^，；。]{0,8}[^；。]{0,30}?的?前提下|^[^，；。]{0,30}(?:的?情况下|的?情形下|的话)|^[^。；，,]{0,30}[，,](?:仅|只)(?:会|有)?在?[您你][^。；]{0,40}(?:才|后)/,
  but: /^(?:除非|除)/,
  refers:
    /它|这一(?:信息|数据|内容|项)|其(?!他|它|中|余)|这些|这类|该(?:等|类|信息|数据|内容|项)|上述|前述|以上|此(?:类|等|信息|数据)|副本|备份/,
};

/** The rest of a part of a sentence that says when. */
export const whenPart = /时$|后$/;
