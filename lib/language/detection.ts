/** Words by which a page shows that it is, or is not, a privacy policy. Chinese and English side by side: a page may hold both. */
export const detection = {
  /** In a title or heading: the document itself. */
  title:
    /隐私(?:权)?(?:保护)?(?:政策|声明|协议|条款|通知|指引|说明|须知|规则|权政策|保护)|个人信息(?:保护|处理|收集使用)(?:政策|规则|声明|指引|说明)|privacy\s*(?:policy|notice|statement|agreement|center|&|and|policies)|data\s+(?:(?:protection|privacy|use|usage)\s+)?(?:policy|notice|statement)|隐私政策|隐私條款|隱私|私隱政策|cookie\s+(?:policy|notice)|个人(?:资料|信息)(?:的)?(?:蒐集|收集|共享)[^。]{0,6}(?:告知|声明|说明|清单)|用户信息(?:保护|收集|使用)?(?:说明|政策|声明)|个人(?:资料|信息)保护法[^。\n]{0,10}告知(?:义务|事项|声明)|\bcookies? (?:&|and) privacy\b|(?:^|[-–—|:：·]\s{0,2})(?:(?:(?:app|your|our) )?privacy|your data|(?:关于)?隐私|(?:孩子|儿童)的个人信息)(?:$|\s{0,2}[-–—|:：·])/i,
  /** A title of what is written about such documents, or is asked about the matter. */
  ofOthers:
    /^(?:how|why|what|when|who|should|do|does|can|is|are)\b|\b(?:guide|template|generator|explained|checklist|tips)\b|如何|怎样|怎么|为什么|什么是|解读|模板|生成器|指南|通报|[?？]/i,
  /** What only the party that handles information writes, in the first person. */
  handling: [
    /(?:我们|本应用|本软件|本平台|本公司|本行|本网站|平台|本APP|我司|本产品|开发者|您授权)[^。；\n]{0,30}(?:收集|获取|采集|记录|存储|保存|使用|处理|共享|提供|披露|转让|读取)/gi,
    /\b(?:we|the company)\b(?:\s+\w+){0,6}\s+(?:collect|gather|process|store|retain|use|share|disclose|obtain|receive|transfer)\b/gi,
    // A small maker says what is not done: nothing leaves the device, there is no server, no statistics.
    /(?:不会|没有|无需|不用|不需要)(?:离开(?:您|你)?的?(?:手机|设备)|服务器|统计|广告|注册|账[户号])|\b(?:nothing|no data|not)\b[^.\n]{0,30}\bleaves? (?:your|the) (?:phone|device|computer|browser)|\b(?:no|without (?:an? )?)\s?(?:analytics|tracking|ads|account|server)s?\b/gi,
    /(?:information|data)\s+(?:that\s+)?(?:we|is|are|may be)\s+(?:\w+\s+){0,2}(?:collect|process|store|share|use|disclos)/gi,
  ],
  /** A sentence that says what is done with information: it names the one and the other. */
  information:
    /信息|数据|隐私|个人资料|手机号|资料|姓名|昵称|头像|照片|录音|日志|病历|身份证|电话|邮箱|位置|IP|cookie|\b(?:information|data|privacy|identifiers?|names?|addresses|(?:e-?mail|ip|postal|your) address|date of birth|(?:server|access) logs?|records|cookies?)\b/i,
  done: /收集|获取|采集|使用|处理|共享|提供|披露|转让|存储|保存|保护|删除|更正|注销|授权|同意|记录|上传|公开|交给|蒐集|查阅|\b(?:collect|process|store|retain|keep|use|share|sell|disclose|obtain|receive|protect|delete|transfer|access|record|log|send|sent)/i,
  /** Who speaks, or is spoken to. */
  own: /我们|本(?:应用|软件|平台|公司|行|产品|站|网站|店|校|院|所|社|馆|诊所|机构|小程序|游戏|工作室)|我司|您|我(?:不|会|没有|的服务器)|\b(?:we|our|us|you|your|the company|(?:this|the) (?:app|site|website))\b|\bI (?:do|don[’']t|never|collect|keep|store|use|have)\b/i,
  /** Matters that a policy treats; each counts once. */
  parts: [
    /收集[^。\n]{0,20}(?:信息|资料|数据)|(?:information|data)[^.\n]{0,20}collect|collect[^.\n]{0,30}(?:information|data)/i,
    /共享|提供给第三方|第三方SDK|向(?:第三方|他人|其他)|披露|出售|(?:交|提供)给(?:他人|别人|任何)|disclos|\bsell\b|(?:nobody|no one|anyone) else|share[^.\n]{0,30}(?:information|data)|third[- ]part/i,
    /存储|保存|保留|保管|retain|retention|store[^.\n]{0,30}(?:information|data)/i,
    /(?:安全|保护)(?:措施|技术|手段)|加密|security measures|encrypt/i,
    /(?:查询|访问|更正|删除|注销|撤回)[^。\n]{0,20}(?:信息|权|账|帐|同意|资料)|right to|access[^.\n]{0,30}(?:correct|delete)|(?:delete|correct|update)[^.\n]{0,20}(?:information|data|account)|opt[- ]out|(?:可以?|要求|请求|想)[^。\n]{0,12}(?:查看|查阅|查询|更正|删除|注销)|\bask\b[^.\n]{0,30}(?:copy|delete|correct|remove)/i,
    /未成年人|儿童|监护人|children|minors|under the age/i,
    /cookie/i,
    /(?:变更|更新|修订|修改)[^。\n]{0,20}(?:政策|协议|声明|条款)|(?:changes?|updates?|amend)[^.\n]{0,30}(?:policy|notice|statement)/i,
    /联系(?:我们|方式)|与我们联系|请联系|写信|拨打|contact us|\b(?:write to|questions?\b[^.\n]{0,20}@|e-?mail (?:us|me))/i,
  ],
  /** Words that name the document itself in the running text. */
  self: /(?:本|此|该)(?:《?[^。》\n]{0,16}(?:隐私|个人信息)[^。》\n]{0,8}(?:政策|声明|协议|条款|指引|规则|说明)|政策|声明)|this (?:privacy )?(?:policy|notice|statement)|our privacy (?:policy|notice|practices)/gi,
  /** A title or heading of another kind of document. */
  otherTitle:
    /用户(?:服务)?协议|服务(?:协议|条款)|使用(?:协议|条款)|许可协议|注册协议|会员协议|软件协议|社区公约|terms\s+(?:of|and|&)|end[- ]user|licen[cs]e|法$|条例$|规定$|办法$|新闻|博客|blog|faq|常见问题|帮助中心|about us|关于我们/i,
  /** Matters of terms of service. */
  terms: [
    /违约|赔偿责任|免责|liabilit|indemnif|warrant/i,
    /知识产权|著作权|商标|intellectual property|copyright|trademark/i,
    /(?:用户|您)(?:不得|应当|应|必须|须)|you (?:may not|must not|shall not|agree not to)/i,
    /协议(?:的)?(?:终止|解除|变更)|terminat/i,
    /仲裁|管辖|适用法律|arbitration|governing law|jurisdiction/i,
    /许可|license(?! plate)|licence/i,
  ],
  /** The speech of laws and of writers about others. */
  law: /第[一二三四五六七八九十百]+条/g,
  writer:
    /(?:本文|笔者|小编|企业(?:应|需|必须)|处理者应当|监管|合规|案例|解读|we recommend|how to (?:write|comply)|companies (?:must|should)|your (?:website|business|company|customers))/gi,
} as const;
