/** What around a word shows that it names a data item. */

/** Between two members of a list. */
export const betweenItems =
  /^[\s"“”'‘’《》「」）)（(]*(?:[、，,;；/|｜\t\n+&·•]|和|及|与|或|以及|及其|and|or|等|and\/or)[\s"“”'‘’《》「」（(]*/;

/** After a word: 'the … information'. */
export const afterItem =
  /^(?:的)?(?:等)?(?:信息|数据|记录|权限|资料|内容|号|功能|情况|information|data|details|history|records?|permission)/i;

/** Before a word: whose it is. */
export const whose = /(?:您|你|用户|本人|设备|手机|终端|个人)(?:的|中的|上的|里的)?$|(?:\byour|\busers?[’']s?)\s+(?:\w+\s+)?$/i;

/** Before a word: a verb of getting, or what opens a list of examples. */
export const gettingIt =
  /(?:收集|获取|读取|采集|访问|记录|提供|填写|设置|上传|使用|调用|开启|授权|输入|提交|拍摄|绑定|接收|存储|发送|写入|包括|包含|例如|比如|如|collect|access|provide|upload|record|including|such as)(?:您|你|用户|本机)?(?:的|了|到)?[\s:："“（(]*$/i;

/** After a word: with it, it is the name of a body that deals with such things. */
export const bodyAfter = /^(?:管理|经办|登记|征缴|监管)(?:机构|机关|中心|部门|局|处)/;

/** After the name of a class: its members follow. */
export const spelledOut = /^[^、，,。；;]{0,6}[（(：:]|^s?,? (?:such as|like|including) /i;

/** A list of which the last member alone says that all are permissions: 'the camera, storage and location permissions'. */
export const permissionList =
  /(?<members>(?:[\p{Script=Han}A-Za-z0-9 ]{1,14}[、/]){1,12}[\p{Script=Han}A-Za-z0-9 ]{1,14}?)(?:[（(][^（）()]{1,40}[）)])?等?权限/gu;
/** What makes a member the name of a permission. */
export const permission = '权限';
/** What separates the members. */
export const permissionSeparator = /([、/])/;

/** What a line lacks that names data and nothing more, as 'E-mail, password, postcode.': somebody, and what is done. */
export const saysMore =
  /\b(?:is|are|was|were|be|been|being|have|has|had|do|does|did|will|would|shall|may|might|can|could|must|should|we|you(?! (?:[a-z]+ ){0,2}(?:[,;.)]|$))|they|it|I|our|us|not|never|no|delete[sd]?|see|contact|ask|write|click|tap|open|turn|choose|keep|kept|share[sd]?|sent|sends?|gets?|receives?|stored?|goes|go|lives?|please|review|without|stays?|remains?|include[sd]?|including|needs?|uses?|used|using|allows?|works?|runs?|helps?|means|appl(?:y|ies)|takes?|collect(?:s|ed)?|provide[sd]?|typically|in order|relat(?:ed|ing)|such as|if|when|because)\b|[>→›@]|https?:/i;
/** Titles of parts of which such a line tells something else than what is got. */
export const ofOtherLists =
  /\b(?:shar|disclos|transfer|partner|third|sdks?|processors?|recipients?|suppliers|helpers|provid|who|whom|rights?|choices?|secur|contact|reten|retain|keep|kept|how long|storage|time|never|not|without|cookies?|children|minors?|chang|clos|delet|permission|purpose|use|why)/i;
