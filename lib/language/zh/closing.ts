/** How Chinese policies speak of closing an account. */
export const closing = {
  /** Names the closing of an account at all. */
  mention:
    /删除(?:[您你]的?|[您你]的[A-Za-z]{2,16}\s?)?(?:账|帐)[号户](?!内|中|下|里|信息|的信息)|(?:注销|关闭|销户)[^。；，]{0,14}(?:账户|账号|帐户|帐号|会员|用户)|(?:账户|账号|帐户|帐号|用户|会员)[^。；，]{0,6}(?:注销|关闭|销户)|注销(?:权|申请|服务|流程|按钮|功能|渠道|方式|入口|指引)|申请注销|主动注销|进行注销|成功注销|注销后/u,
  /** Looks like it and is not: a log-out, a company, other words for deleting cookies. */
  not: /注销登录|吊销|注册商标|公司注销|清算/u,
  /** A way is given in the product. */
  inApp:
    /(?:自行|自主|在线|直接|APP内|app内|应用内|产品内|客户端|页面|设置|点击|进入|路径|渠道|通道|个人中心|我的|功能(?=[中里内页下处进或、]))[^。]{0,40}注销|注销[^。]{0,30}(?:通道|入口|按钮|页面|路径)/u,
  /** What stands before a path on a web site rather than in the app. */
  onWeb: /(?:官网(?!包)|网站|网页版|网页端|电脑端|PC端|网银|网上银行|www\.)(?!.{0,50}(?:app|客户端|手机|移动端)).{0,50}$/isu,
  /** A path: labels one after the other. */
  last: /注销|销户|删除(?:账|帐)[号户]|关闭(?:账|帐)[号户]|永久注销|cancel|delete account/iu,
  /** A step in a line of its own: '2) 点击“设置”；'. */
  step: /^[\s（(]*(?:\d{1,2}|[a-z①-⑩])?\s*[)）.、,，]*\s*(?:第.步[：:]?)?[^。；“"「【『]{0,20}(?:点击|进入|选择|点选|打开|找到|轻触)[^。；“"「【『]{0,14}[“"「【『](?<label>[^“”"「」【】『』]{1,20})[”"」】』][^“"「【『]{0,60}$/u,
  /** A path whose last page is where one applies. */
  applies: /(?:向|申请|提交|咨询|联系)[^-—>]{0,16}(?:注销|销户)[^-—>]{0,10}$/u,
  /** A path to a page on which one closes the account, as the words after it say. */
  follows:
    /^[”"」】』）)\s]{0,3}(?:中|处|页面|界面|里|内|路径|功能|入口|，|,|来|下)*(?:您?(?:可以?|能够?)|按照?|并|自行|自助|自主|在线|进行|申请|提交|发起|操作|完成|实现|办理|(?:根据|依据|按照?)[^。；]{0,12}(?:提示|指引|提供的)){0,5}(?:您的?|你的?|本|该)?[\p{L}]{0,8}?(?:注销|销户|删除[账帐][号户]|关闭[账帐][号户])(?!登录)/u,
  /** The reader does it alone. */
  alone: /(?:自行|自助|自主|在线|直接)[^。，；]{0,24}(?:注销|销户|删除(?:账|帐)[号户])/u,
  /** A place where one closes the account is named: a page, a platform, an address, a link. */
  place:
    /(?:在|通过|登录)[^。，；]{0,20}(?:页面|平台|客户端|APP|App|产品|应用|功能|设置)[^。，；]{0,12}(?:提交|申请|发起|办理)[^。，；]{0,8}注销|(?:登[录陆]|访问|进入)[^。；]{0,12}(?:https?:\/\/|www\.)[^。；]{0,80}注销|(?:点击|访问|打开)(?:此处|本链接|这里|该链接|链接)[^。，；]{0,10}注销/u,
  /** Support by phone or e-mail is that channel, and no desk of its own. */
  supportElsewhere: /客服(?:电话|热线|专线|邮箱|邮件)|客户服务(?:电话|热线)|(?:拨打|致电|电话)[^。，；]{0,16}客服/gu,
  /** Questions on closing: who answers them does not close the account. */
  question: /注销[^。，；]{0,10}(?:有|任何|存在|相关)[^。，；]{0,4}(?:疑问|问题|异议)/u,
  channels: [
    { channel: 'phone', pattern: /(?:电话|热线|拨打|致电)[^。]{0,40}注销|注销[^。]{0,60}(?:电话|热线|拨打|致电)/u },
    {
      channel: 'email',
      pattern:
        /(?:邮件|邮箱|发送至)[^。]{0,40}注销|注销[^。]{0,60}(?:邮件|邮箱|发送至|email)|(?:通过|至|向)\s{0,2}[\w.+-]{1,40}@[^。]{0,60}注销/iu,
    },
    {
      channel: 'support',
      pattern:
        /(?:客服|客户服务)[^。]{0,40}注销|注销[^。]{0,60}(?:联系|通过)[^。]{0,16}(?:客服|客户服务)|联系[^。]{0,10}客服[^。]{0,30}注销/u,
    },
    {
      channel: 'web',
      pattern:
        /(?:网页|网站|官网|网上|web)[^。]{0,40}注销|注销[^。]{0,60}(?:网页|网站|官网)|https?:\/\/[^。；]{0,80}注销|注销[^。；]{0,8}https?:\/\/|(?:网页版|网页端|电脑端|PC端|www\.)[^。]{0,60}(?:注销|删除[账帐][号户])|(?:登[录陆]|访问|网址为?[：:]?)\s*(?:[\w-]{1,30}\.){1,3}(?:com|cn|net|org)[^。；\w][^。；]{0,20}注销/iu,
    },
    { channel: 'mail', pattern: /(?:信函|邮寄|书面(?:申请|请求|函件?|材料|方式|形式|通知))[^。]{0,20}注销/u },
  ],
  /** Ways to close follow in a list, a line each; a line is one where it says how. */
  lead: /(?:以下|下面|下列|如下)[^。；]{0,12}(?:方式|方法|渠道|途径)[^。；]{0,24}注销|注销[^。；]{0,24}(?:以下|下面|下列|如下)[^。；]{0,12}(?:方式|方法|渠道|途径)/u,
  listed: [
    { channel: 'phone', pattern: /(?:电话|热线|致电|拨打)[^。；]{0,8}\d/u },
    { channel: 'email', pattern: /[\w.+-]{1,40}@\w/u },
    { channel: 'web', pattern: /(?:网址|网站|网页|官网)[^。；]{0,8}(?:https?:|www\.)|^[^。；]{0,12}https?:/iu },
    { channel: 'support', pattern: /(?:联系|通过|咨询)[^。；，\d]{0,10}客服(?!电话|热线|邮箱)/u },
  ],
  /** Only by asking. */
  contact:
    /(?:联系|联络|发送|致电|拨打|告知我们|通过[^。]{0,20}(?:客服|邮箱|邮件|电话|联系方式|方式联系))[^。]{0,50}注销|注销[^。]{0,70}(?:联系我们|联系客服|与我们联系|客服|发送邮件|邮箱|电话|联系方式)/u,
  /** Below a list of rights with closing among them: whom to ask for any of them. */
  asks: /(?:行使|主张)[^。；]{0,8}(?:上述|以上|前述|这些|该等)[^。；]{0,4}权利[^。]{0,40}(?:联系|邮件|邮箱|电话|致电)/u,
  /** The sentence after a way to close: when what was asked is done. */
  done: /^[^。；]{0,12}(?:收到|处理|完成|响应|答复)|(?:处理|完成|响应|审核|答复)[^。；]{0,8}(?:请求|申请|注销)/u,
  days: /注销|销户/u,
  within: /(?:在|于|将|会|内|不超过|最长)[^。；]{0,20}/u,
  conditions:
    /(?:符合|满足|需|须|应|确保|确认|前提|条件|验证|解除|结清|不存在|提供)[^。]{0,40}注销|注销[^。]{0,30}(?:条件|前提|需要您|须|应当|应先|请您?(?:确保|确认|先))/u,
  consequences: /注销[^。]{0,40}(?:后|之后|成功)[^。]{0,80}(?:删除|匿名|清空|停止|无法|不再|保留|保存)/u,
  /** Signs that there are accounts: words for them, or a password beside what one signs in with. */
  account: /注册|登录|登陆|账号|账户|帐号|帐户|会员|(?:电子邮件(?:地址)?|邮箱(?:地址)?|手机号码?|用户名)[、和及与]{1,2}密码/u,
  /** Says outright that there are none. */
  noAccount: /(?:无需|不需要|不用|没有|未提供|不提供|无须|不设置?|未设置?|未设有)[^。，；]{0,12}(?:注册|登录|登陆|账号|账户|帐号|帐户)/u,
};
