/** Wording, in both languages, of ways: out of personalisation, out of the account, to the operator. */

/** Words of a way out of personalisation, in either language. */
export const wayOut =
  /(?:关闭|退出|拒绝|取消|停止|退订|开启或|管理)[^。；，]{0,16}(?:个性化|定向|精准|推荐|推送|广告|画像|营销|商业)|(?:个性化|定向|精准|推荐|推送|广告|画像|营销)[^。；]{0,24}(?:关闭|退出|拒绝|取消|退订|开关)|停止(?:收集|处理|使用)?[、或及和]{0,2}(?:处理|收集)?[、或及和]{0,2}利用|关闭\s?cookie|不针对(?:您|你|其)?个人特征|退订|屏蔽[^。；，]{0,8}(?:广告|推送|推荐)|不(?:再|想)?接[收受][^。；，]{0,10}(?:广告|推送|推荐|营销|商业)|(?:限制|拒绝|阻止|禁用|停用)[^。；]{0,10}cookie|cookie[^。；]{0,24}(?:限制|拒绝|阻止|禁用|停用)|opt[- ]?out|\bobject to\b|(?:refuse|reject|deny|block|decline)\w{0,12} (?:\w+ ){0,2}(?:cookies|marketing|advertis)|unsubscribe|turn(?:ed|ing)? off|disable/i;

/** A retention whose scope is what is left after closing. */
export const afterClosing = /注销|销户|终止|clos|terminat|delet|withdraw/i;

/** The same, in the quote. */
export const closedFirst = /(?<!未)(?:注销|销户)[^。；，]{0,6}后|(?:after|following)[^.;]{0,40}(?:clos|terminat|delet|withdraw)/i;

/** A contact seems to stand in the text: enough not to say that there is none. */
export const someContact =
  /(?<=[\w.-]{2})@[\w-]{2,40}\.\w|(?<!\d)0\d{2,3}[-\s)）]\d{7,8}|(?<!\d)400[-\s]?\d{3}|在线客服|客服(?:热线|电话)[:：]\s?\d/;
