/** How Chinese policies speak of closing an account. */
export const closing = {
  /** Names the closing of an account at all. */
  mention:
    /删除(?:账|帐)[号户](?!内|中|下|里|信息)|(?:注销|关闭|销户)[^。；，]{0,14}(?:账户|账号|帐户|帐号|会员|用户)|(?:账户|账号|帐户|帐号|用户|会员)[^。；，]{0,6}(?:注销|关闭|销户)|注销(?:权|申请|服务|流程|按钮|功能|渠道|方式|入口|指引)|申请注销|主动注销|进行注销|成功注销|注销后/u,
  /** Looks like it and is not: a log-out, a company, other words for deleting cookies. */
  not: /注销登录|吊销|注册商标|公司注销|清算/u,
  /** A way is given in the product. */
  inApp:
    /(?:自行|自主|在线|直接|APP内|app内|应用内|产品内|客户端|页面|设置|点击|进入|路径|渠道|通道|个人中心|我的|功能)[^。]{0,40}注销|注销[^。]{0,30}(?:通道|入口|按钮|页面|路径)/u,
  /** What stands before a path on a web site rather than in the app. */
  onWeb: /(?:官网|网页版|网页端|电脑端|PC端|www\.)(?!.{0,50}(?:app|客户端|手机|移动端)).{0,50}$/isu,
  /** A path: labels one after the other. */
  last: /注销|销户|删除(?:账|帐)[号户]|关闭(?:账|帐)[号户]|永久注销|cancel|delete account/iu,
  channels: [
    { channel: 'phone', pattern: /(?:电话|热线|拨打|致电)[^。]{0,40}注销|注销[^。]{0,60}(?:电话|热线|拨打|致电)/u },
    { channel: 'email', pattern: /(?:邮件|邮箱|发送至)[^。]{0,40}注销|注销[^。]{0,60}(?:邮件|邮箱|发送至|email)/iu },
    {
      channel: 'support',
      pattern:
        /(?:客服|客户服务)[^。]{0,40}注销|注销[^。]{0,60}(?:联系|通过)[^。]{0,16}(?:客服|客户服务)|联系[^。]{0,10}客服[^。]{0,30}注销/u,
    },
    {
      channel: 'web',
      pattern:
        /(?:网页|网站|官网|网上|web)[^。]{0,40}注销|注销[^。]{0,60}(?:网页|网站|官网)|(?:网页版|网页端|电脑端|PC端|www\.)[^。]{0,60}注销/iu,
    },
    { channel: 'mail', pattern: /(?:信函|邮寄|书面)[^。]{0,20}注销/u },
  ],
  /** Only by asking. */
  contact:
    /(?:联系|联络|发送|致电|拨打|告知|通过[^。]{0,20}(?:客服|邮箱|邮件|电话|联系方式|方式联系))[^。]{0,50}注销|注销[^。]{0,70}(?:联系我们|联系客服|与我们联系|客服|发送邮件|邮箱|电话|联系方式)/u,
  days: /注销|销户/u,
  within: /(?:在|于|将|会|内|不超过|最长)[^。；]{0,20}/u,
  conditions:
    /(?:符合|满足|需|须|应|确保|确认|前提|条件|验证|解除|结清|不存在|提供)[^。]{0,40}注销|注销[^。]{0,30}(?:条件|前提|需要您|须|应当|应先|请您?(?:确保|确认|先))/u,
  consequences: /注销[^。]{0,40}(?:后|之后|成功)[^。]{0,80}(?:删除|匿名|清空|停止|无法|不再|保留|保存)/u,
  /** Signs that there are accounts. */
  account: /注册|登录|登陆|账号|账户|帐号|帐户|会员/u,
  /** Says outright that there are none. */
  noAccount: /(?:无需|不需要|不用|没有|未提供|不提供|无须|不设置?|未设置?|未设有)[^。，；]{0,12}(?:注册|登录|登陆|账号|账户|帐号|帐户)/u,
};
