import type { ClosingRule, WayRule } from '../closing';
import { inWords } from '../quantities';

/** What Chinese policies say of closing an account. */
export const closing: readonly ClosingRule[] = [
  {
    id: 'closing named',
    pattern:
      /删除(?:[您你]的?|[您你]的[A-Za-z]{2,16}\s?)?(?:账|帐)[号户](?!内|中|下|里|信息|的信息)|(?:注销|关闭|销户)[^。；，]{0,14}(?:账户|账号|帐户|帐号|会员|用户)|(?:账户|账号|帐户|帐号)[^。；，]{0,6}(?:注销|关闭|销户)|(?:用户|会员)[^。；，]{0,6}(?:注销|销户)|注销(?:权|申请|服务|流程|按钮|功能|渠道|方式|入口|指引)|停用(?:账|帐)[号户]|(?:怎么|如何|要|想)注销|→\s?注销|申请注销|主动注销|进行注销|成功注销|注销后/,
    not: /注销登录|吊销|注册商标|公司注销|清算/,
    value: 'mention',
    why: 'the closing of an account is named',
    yes: ['您可以注销您的账号。', '您有权申请注销。', '需要停用账号的，打教务处电话。', '怎么注销？', '我 → 设置 → 注销'],
    no: ['您可以随时退出。', '点击注销登录即可退出。', '若会员关闭小型文本文件，购物车会失效。'],
  },
  {
    id: 'closed in the product',
    pattern:
      /(?:自行|自主|在线(?!客服)|直接|APP内|app内|应用内|产品内|客户端|页面|设置|点击|进入|路径|渠道|通道|个人中心|我的|功能(?=[中里内页下处进或、]))[^。]{0,40}注销|注销[^。]{0,30}(?:通道|入口|按钮|页面|路径)/,
    value: 'in-app',
    why: 'a way is given in the product',
    yes: ['您可以在设置页面注销账号。'],
    no: ['您有权注销账号。'],
  },
  {
    id: 'last label closes',
    pattern: /注销|销户|删除(?:账|帐)[号户]|关闭(?:账|帐)[号户]|永久注销|cancel|delete account/i,
    value: 'last',
    why: 'the label closes the account',
    yes: ['注销账号', '永久注销'],
    no: ['个人资料'],
  },
  {
    id: 'one applies there',
    pattern: /(?:向|申请|提交|咨询|联系)[^-—>]{0,16}(?:注销|销户)[^-—>]{0,10}$/,
    value: 'applies',
    why: 'the last page is where one applies',
    yes: ['意见反馈申请注销'],
    no: ['意见反馈'],
  },
  {
    id: 'there one closes',
    pattern:
      /^[”"」】』）)\s]{0,3}(?:中|处|页面|界面|里|内|路径|功能|入口|，|,|来|下)*(?:您?(?:可以?|能够?)|按照?|并|自行|自助|自主|在线|进行|申请|提交|发起|操作|完成|实现|办理|(?:根据|依据|按照?)[^。；]{0,12}(?:提示|指引|提供的)){0,5}(?:您的?|你的?|本|该)?[\p{L}]{0,8}?(?:注销|销户|删除[账帐][号户]|关闭[账帐][号户])(?!登录)/u,
    value: 'follows',
    why: 'the words after a path say that one closes the account there',
    yes: ['页面中，按照提示进行注销'],
    no: ['页面中修改昵称'],
  },
  {
    id: 'to close',
    pattern:
      /(?:如|若|要|想|需要|希望)[^。；，]{0,12}(?:注销|销户|删除|关闭)(?:您的|你的|本|该)?[^。；，]{0,6}(?:账|帐)[号户][^。；]{0,40}$/,
    value: 'aims',
    why: 'the words before a path say that it is there to close the account',
    yes: ['如需注销您的账号，请打开'],
    no: ['如需修改您的昵称，请打开'],
  },
  {
    id: 'label of one’s own account',
    pattern: /(?:我的|本|此|该)(?:账|帐)[号户]/,
    value: 'own',
    why: 'below a title on closing, a label that names the account closes it',
    yes: ['抛弃我的账号'],
    no: ['账号'],
  },
  {
    id: 'closed alone',
    pattern: /(?:自行|自助|自主|在线|直接)[^。，；]{0,24}(?:注销|销户|删除(?:账|帐)[号户])/,
    value: 'alone',
    why: 'the reader does it alone',
    yes: ['您可以自行注销账号。'],
    no: ['您可以联系我们注销账号。'],
  },
  {
    id: 'closed at a place',
    pattern:
      /(?:在|通过|登录)[^。，；]{0,20}(?:页面|平台|客户端|APP|App|产品|应用|功能|设置)[^。，；]{0,12}(?:提交|申请|发起|办理)[^。，；]{0,8}注销|(?:登[录陆]|访问|进入)[^。；]{0,12}(?:https?:\/\/|www\.)[^。；]{0,80}注销|(?:点击|访问|打开)(?:此处|本链接|这里|该链接|链接)[^。，；]{0,10}注销/,
    value: 'place',
    why: 'a place where one closes the account is named',
    yes: ['您可以在我们的平台提交注销。', '点击此处注销账号。'],
    no: ['您有权注销账号。'],
  },
  {
    id: 'a question on closing',
    pattern: /注销[^。，；]{0,10}(?:有|任何|存在|相关)[^。，；]{0,4}(?:疑问|问题|异议)/,
    value: 'question',
    why: 'who answers questions does not close the account',
    yes: ['如对注销账号有任何疑问，请联系我们。'],
    no: ['请联系我们注销账号。'],
  },
  {
    id: 'ways follow',
    pattern:
      /(?:以下|下面|下列|如下)[^。；]{0,12}(?:方式|方法|渠道|途径)[^。；]{0,24}注销|注销[^。；]{0,24}(?:以下|下面|下列|如下)[^。；]{0,12}(?:方式|方法|渠道|途径)/,
    value: 'lead',
    why: 'ways to close follow in a list',
    yes: ['您可以通过以下方式申请注销：'],
    no: ['您可以申请注销。'],
  },
  {
    id: 'closed by asking',
    pattern:
      /(?:停用|删除|关闭|注销)(?:账|帐)[号户][^。]{0,40}(?:打[^。；，]{0,10}电话|写信|发邮件|找(?:我们?|班主任|客服|管理员))|(?:需要|希望|想要?)(?:申请)?注销[^。]{0,140}(?:联系我们|与我们联系|联系客服|拨打|致电|发送邮件)|(?:联系|联络|发送|致电|拨打|告知我们|通过[^。]{0,20}(?:客服|邮箱|邮件|电话|联系方式|方式联系))[^。]{0,50}注销|注销[^。]{0,70}(?:联系我们|联系客服|与我们联系|客服|发送邮件|邮箱|电话|联系方式)/,
    value: 'contact',
    why: 'only by asking',
    yes: ['请联系我们注销账号。', '如需注销账号，请发送邮件至下列邮箱。', '停用账号的，打教务处电话。'],
    no: ['您可以自行注销账号。'],
  },
  {
    id: 'whom else to ask',
    pattern: /^[^。；]{0,4}(?:如|若)[^。；]{0,24}(?:未能|无法|不能|失败)[^。；]{0,24}联系[^。；，]{0,12}客服(?!电话|热线|邮)/,
    value: 'else',
    why: 'whom to ask where a way does not work',
    yes: ['如未能成功，您可以联系平台客服。'],
    no: ['您可以联系客服热线。'],
  },
  {
    id: 'another way',
    pattern:
      /^[^。；]{0,16}(?:也|还|亦)(?:可以?|能)[^。；]{0,8}(?:拨打|致电|通过|联系|发送|访问)|^(?:没法|无法|不能|忘了)[^。；]{0,12}的?，[^。；]{0,20}(?:写信|邮件|电话|也行|也可以)/,
    value: 'also',
    why: 'the sentence after a way to close names another',
    yes: ['您也可以拨打电话0571-12345678。', '没法登录的，用注册邮箱给我写信也行。'],
    no: ['您可以随时查看。'],
  },
  {
    id: 'ask for these rights',
    pattern: /(?:行使|主张)[^。；]{0,8}(?:上述|以上|前述|这些|该等)[^。；]{0,4}权利[^。]{0,40}(?:联系|邮件|邮箱|电话|致电)/,
    value: 'asks',
    why: 'whom to ask for any of the rights above',
    yes: ['如需行使上述权利，请通过邮箱与我们联系。'],
    no: ['您享有上述权利。'],
  },
  {
    id: 'told elsewhere whom to ask',
    pattern:
      /(?:公布|公示|列明|载明|提供|所列|所示|“联系我们”)[^。；]{0,8}(?:联系方式|联系渠道|联络方式)[^。；]{0,40}注销|(?:依|按照?|通过|以)[^。；，]{0,16}(?:第[\d一二三四五六七八九十]{1,3}[条章节款部分]{1,2}|前述|下述|上述|文末)[^。；，]{0,8}(?:方式|途径|渠道|管道)[^。；，]{0,12}注销/,
    value: 'told-elsewhere',
    why: 'one closes it by the contacts that the policy gives at its own place',
    yes: [
      '您可依本政策第八条所载方式申请注销账号。',
      '要走的书友可按本政策公布的联系方式，写信注销账号。',
      '按照文末列明的联系方式，联系我们协助您注销。',
    ],
    no: ['您可以拨打电话注销。', '有话想说，请用本政策公布的联系方式。'],
  },
  {
    id: 'whom to ask for any right, and how long it takes',
    pattern:
      /(?:实现|行使)本(?:隐私)?(?:权)?(?:政策|声明|指引|章|条|节)[^。；，]{0,24}(?:所述|所列|约定|载明)的?[^。；，]{0,8}权利|\d{1,2}\s?个?(?:工作)?[日天]内[^。；]{0,12}(?:回复|响应|答复|处理)[^。；]{0,10}(?:以下|下列)[^。；]{0,8}(?:权利|请求)/,
    value: 'any-right',
    why: 'it holds for all the rights of the chapter, closing among them',
    yes: ['为实现本政策第五条所述的各项权利，您可以发邮件给我们。', '馆员15个工作日内答复您的以下权利请求：'],
    no: ['我们将在15个工作日内答复您的投诉。', '如需行使上述权利，请联系我们。'],
  },
  {
    id: 'when it is done',
    pattern:
      /^[^。；]{0,12}(?:收到|处理|完成|响应|答复)|(?:处理|完成|响应|审核|答复|回复)[^。；]{0,8}(?:请求|申请|注销)|我们[^。；，]{0,12}[日天]之?内(?:为您)?(?:停用|注销|删除|关闭)|(?:该|此|整个|注销)(?:过程|流程)[^。；]{0,8}(?:需要?|约|大约|持续)/,
    value: 'done',
    why: 'when what was asked is done',
    yes: ['我们会在收到后处理您的请求。', '我们会在十日内停用该账号。'],
    no: ['您可以随时登录。', '我们在柜台停用旧卡。'],
  },
  {
    id: 'time to close',
    pattern: /注销|销户/,
    value: 'days',
    why: 'the figure is that of closing',
    yes: ['注销申请将在7日内完成。'],
    no: ['我们在7日内答复。'],
  },
  {
    id: 'by when the reader must come',
    pattern:
      /(?:须|需|应|务必|必须|请)[^，。；]{0,12}[日天月]之?内(?!(?:为|将|给)[您你])[^，。；]{0,12}(?:携带|前往|到店|到场|到柜台|亲自|本人|提交|提供|出示|补充|补齐|确认|登录|激活|领取|取回|撤回|归还|回复我们|联系我们)|[您你][^，。；]{0,6}(?:逾期|超过[^，。；]{1,12})未/,
    not: /(?:我们|本?公司|客服|人员|平台|系统)[^，。；]{0,6}(?:须|需|应|必须)|由(?:系统|我们|平台|本?公司|客服|[^，。；]{0,4}人员)/,
    value: 'reader-days',
    why: 'the figure is the reader’s own time to do something, and not how long closing takes',
    yes: ['您须在十日内携带读者证到柜台确认注销。', '请您于7天内登录柜台页面撤回申请。'],
    no: [
      '我们须在十日内确认注销。',
      '注销申请需在7天内完成。',
      '注销需要15天。',
      '请耐心等待，我们将在10日内为您注销。',
      '审核人员应在7个工作日内确认您的注销申请。',
      '账号须在15日内由系统确认并完成注销。',
    ],
  },
  {
    id: 'for how long something was so before',
    pattern: new RegExp(
      String.raw`(?:最近|(?<![附将])近|过去|此前|之前|以前|(?<![目提])前|申请(?:之日)?起前|连续|(?<!申请|提交|期|[起后])满|未满|不足)的?\s?(?:\d{1,3}|${inWords.zh})\s?个?(?:[日天周月年]|工作日|星期)`,
    ),
    value: 'past-days',
    why: 'the figure is a condition that reaches back, and not how long closing takes',
    yes: ['最近三十日内换过读者证的账号不能注销。', '申请注销前7天内没有借书。', '近30天内无逾期的账号可以注销。'],
    no: ['我们在三十日内注销。', '申请满15天即注销。', '提交之日起满15日账号注销完成。', '目前15天内完成注销。', '提前7天通知您注销。'],
  },
  {
    id: 'conditions to close',
    pattern:
      /(?:符合|满足|前提|验证|核验|核实|结清|清空|解绑|解除|不存在|没有未|请您?(?:确保|确认|先)|(?:需|须|应)(?:先|同时|满足|符合|完成|提供))[^。]{0,40}注销(?!协议|须知|规则)|注销(?:前|之前|时)[^。]{0,30}(?:验证|核验|核实|确保|确认|结清|清空|解绑|需|须|应)|注销[^。]{0,24}(?:条件(?!等|、|和|及)|前提|请您?(?:确保|确认|先)|(?:需|须|应)(?:先|验证|提供|满足|符合))/,
    value: 'condition',
    why: 'what has to be so before',
    yes: ['注销前，请确保账户没有未完成的订单。'],
    no: ['您可以注销账号。'],
  },
  {
    id: 'what follows closing',
    pattern: /注销[^。]{0,40}(?:后|之后|成功)[^。]{0,80}(?:删除|匿名|清空|停止|无法|不再|保留|保存)/,
    value: 'consequence',
    why: 'what happens then',
    yes: ['注销账号后，我们会删除您的信息。'],
    no: ['您可以注销账号。'],
  },
  {
    id: 'accounts',
    pattern:
      /注册|登录|登陆|(?<!(?:[A-Za-z]|微信|支付宝|银行|社交|官方)\s?(?:官方)?)(?:账号|账户|帐号|帐户)|会员|(?:电子邮件(?:地址)?|邮箱(?:地址)?|手机号码?|用户名)[、和及与]{1,2}密码/,
    value: 'account',
    why: 'there are accounts',
    yes: ['您需要注册。', '我们收集邮箱和密码。'],
    no: ['锁屏图片存储在设备上。', '您可通过LINE 账号留言。', '银行账户由您自行保管。'],
  },
  {
    id: 'no accounts',
    pattern: /(?:无需|不需要|不用|没有|未提供|不提供|无须|不设置?|未设置?|未设有)[^。，；]{0,12}(?:注册|登录|登陆|账号|账户|帐号|帐户)/,
    value: 'no-account',
    why: 'there are none',
    yes: ['本应用无需注册即可使用。'],
    no: ['您需要注册。'],
  },
];

/** By what channel it is closed. */
export const ways: readonly WayRule[] = [
  {
    id: 'closed by phone',
    pattern:
      /(?:电话|热线|拨打|致电)[^。]{0,40}注销|(?:注销|停用(?:账|帐)[号户])[^。]{0,60}(?:电话|热线|拨打|致电)|(?:需要|希望|想要?)(?:申请)?注销[^。]{0,140}(?:拨打|致电)[^。]{0,6}[\d-]{6}/,
    value: 'phone',
    why: 'closing is tied to this channel',
    yes: ['您可以拨打电话注销账号。', '停用账号的，打教务处电话。'],
    no: ['您可以自行注销。'],
  },
  {
    id: 'closed by email',
    pattern:
      /(?:邮件|邮箱|发送至)[^。]{0,60}注销|注销[^。]{0,60}(?:邮件|邮箱|发送至|email)|(?:通过|至|向)\s{0,2}[\w.+-]{1,40}@[^。]{0,60}注销/i,
    value: 'email',
    why: 'closing is tied to this channel',
    yes: ['发送邮件至某邮箱注销账号。'],
    no: ['您可以自行注销。'],
  },
  {
    id: 'closed by support',
    pattern: /(?:客服|客户服务)[^。]{0,40}注销|注销[^。]{0,60}(?:联系|通过)[^。]{0,16}(?:客服|客户服务)|联系[^。]{0,10}客服[^。]{0,30}注销/,
    value: 'support',
    why: 'closing is tied to this channel',
    yes: ['联系客服注销账号。'],
    no: ['您可以自行注销。'],
  },
  {
    id: 'closed by web',
    pattern:
      /(?:网页|网站|官网(?!包)|网上|web)(?!(?:公布|公示)的?(?:客服)?(?:电话|热线|邮箱))[^。]{0,40}注销|注销[^。]{0,60}(?:网页|网站|官网)(?!(?:公布|公示)的?(?:客服)?(?:电话|热线|邮箱))|https?:\/\/[^。；]{0,80}注销|注销[^。；]{0,8}https?:\/\/|(?:网页版|网页端|电脑端|PC端|www\.)[^。]{0,60}(?:注销|删除[账帐][号户])|(?:登[录陆]|访问|网址为?[：:]?)\s*(?:[\w-]{1,30}\.){1,3}(?:com|cn|net|org)[^。；\w][^。；]{0,20}注销|(?:需要|希望|想要?)(?:申请)?注销[^。]{0,160}网站[^。]{0,4}https?:/i,
    value: 'web',
    why: 'closing is tied to this channel',
    yes: ['访问官网注销账号。'],
    no: ['您可以自行注销。'],
  },
  {
    id: 'closed by mail',
    pattern: /(?:信函|邮寄|书面(?:申请|请求|函件?|材料|方式|形式|通知))[^。]{0,20}注销/,
    value: 'mail',
    why: 'closing is tied to this channel',
    yes: ['邮寄书面申请注销。'],
    no: ['您可以自行注销。'],
  },
];

/** A line of a list of ways, which says how. */
export const listedWays: readonly WayRule[] = [
  {
    id: 'listed phone',
    pattern:
      /(?:电话|热线|致电|拨打)[^。；]{0,24}[\d+(（]\d|(?:致电|拨打)[^。；，]{0,6}(?:专线|热线)|(?:通过|拨打|致电)[^。；，]{0,14}(?:电话|热线)(?!号码[^。；，]{0,4}(?:登录|注册|验证))/,
    value: 'phone',
    why: 'a line of a list of ways',
    yes: ['客服电话：0571-12345678', '拨打客服专线', '您也可以通过文末所示的电话热线与我们联系。'],
    no: ['客服邮箱', '通过电话号码登录'],
  },
  {
    id: 'listed email',
    pattern: /[\w.+-]{1,40}@\w|邮箱[^。；，]{0,8}(?:写信|发信|联系)|(?:写|发)(?:封)?邮件|(?:寄送|发送)[^。；，]{0,8}(?:邮箱|信箱)/,
    value: 'email',
    why: 'a line of a list of ways',
    yes: ['邮件至close@xiaoman.example', '用注册邮箱给我写信也行。', '电子邮件：寄送申请至服务信箱'],
    no: ['客服电话'],
  },
  {
    id: 'listed mail',
    pattern: /(?:书面|信函|申请书|表格|附件)[^。；]{0,50}(?:寄至|寄到|邮寄|寄送至)/,
    value: 'mail',
    why: 'a line of a list of ways',
    yes: ['书面申请：填妥申请书后寄至本店'],
    no: ['邮件至close@xiaoman.example'],
  },
  {
    id: 'listed web',
    pattern: /(?:网址|网站|网页|官网)[^。；]{0,8}(?:https?:|www\.)|^[^。；]{0,12}https?:/i,
    value: 'web',
    why: 'a line of a list of ways',
    yes: ['网址：https://close.xiaoman.example'],
    no: ['客服电话'],
  },
  {
    id: 'listed support',
    pattern: /(?:联系|通过|咨询)[^。；，\d]{0,10}客服(?!电话|热线|邮箱)/,
    value: 'support',
    why: 'a line of a list of ways',
    yes: ['联系在线客服'],
    no: ['拨打客服电话'],
  },
];

/** What stands before a path on a web site rather than in the app. */
export const onWeb = /(?:官网(?!包)|网站|网页版|网页端|电脑端|PC端|网银|网上银行|www\.)(?!.{0,50}(?:app|客户端|手机|移动端)).{0,50}$/is;
/** Names before a path the product's own client on the web, which has labels as the app has; a site's address does not. */
export const inWebClient = /网页端|网页版|电脑端|PC端|网银|网上银行/i;
/** A step in a line of its own: '2) 点击“设置”；'. */
export const step =
  /^[\s（(]{0,40}(?:\d{1,2}|[a-z①-⑩])?\s{0,8}[)）.、,，]{0,40}\s{0,8}(?:第.步[：:]?)?[^。；“"「【『]{0,20}(?:点击|进入|选择|点选|打开|找到|轻触)[^。；“"「【『]{0,14}[“"「【『](?<label>[^“”"「」【】『』]{1,20})[”"」】』][^“"「【『]{0,60}$/;
/** Support by phone or e-mail is that channel, and no desk of its own. */
export const supportElsewhere = /客服(?:电话|热线|专线|邮箱|邮件)|客户服务(?:电话|热线)|(?:拨打|致电|电话)[^。，；]{0,16}客服/g;
/** A title below which the ways stand to exercise any right. */
export const waysOfRights = /行使[^，。]{0,8}(?:方式|途径|渠道|管道|办法)/;
/** In a section on closing, a clause that goes on about it. */
export const inSection = {
  title: /注销|销户|删号|删除(?:账|帐)[号户]|停用(?:账|帐)[号户]/,
  text: /注销|路径|点击|进入|→/,
  step: /^[（(\d）)、.\s]{0,6}(?:请|您|你|可以?|需要?|直接|先){0,4}(?:致电|拨打?|发送|发邮件|写信|联系|登录|前往|打开|通过|使用|填写|提交|申请)/,
};

/** With whom an account is, by a name right before the word. */
export const accountOf = /([A-Za-z]{2,20}(?: [A-Za-z]{2,20}){0,2} ?)(?:账号|账户|帐号|帐户)/g;
