/** Wording by which a Chinese text points to another part of itself. All patterns are tried on one clause. */
export const references = {
  /** A heading's number in any dress: 一、 （一） 1. 第一部分. Group 1 is the number. */
  numbered: /^[\s*•■]*(?:第\s?)?[（(]?([一二三四五六七八九十]{1,3}|\d{1,2})[）)]?\s?(?:[、.．:：\s]|部分|章|节|条)/,
  /** Group 1 the word, group 2 its number. */
  annex: /(附录|附件|附表)\s?([一二三四五六七八九十\d]{0,3})/g,
  /** A title that is an annex, and has no number. Group 1 the word. */
  unnumbered: /^(附录|附件|附表)(?![\s一二三四五六七八九十\d])/,
  /** After it, the name of a document, which may be a link's. */
  named: /^\s?[：:]?\s?《/,
  /** Only a pointer, not the annex itself, stands beside one of these. */
  pointing: /详见|请见|参见|参阅|请查看|见[本附]|所列|所示|对应|存在于|载于|具体[^，。；]{0,6}见/,
  /** A table said to follow. */
  table: /(?:如|见|参见|请见|在)?(?:下表|以下表格|下列表格|下方表格)(?:所示|所列|中|内|格)?/,
  /** Three heads of columns or more, parted by spaces: a table whose lines are all that is left of it. */
  cells: /^\s*(?:[^\s，。；：:]{2,14}\s{1,8}){2,8}[^\s，。；：:]{2,14}\s*$/,
  /** Group 1 the number of a part of this same document, group 2 its kind. */
  part: /第([一二三四五六七八九十\d]{1,3})(部分|章|节|条)/g,
  /** Before a numbered part, these show that another document is meant. */
  otherDocument: /》\s?(?:的|之)?(?:相关)?(?:规定)?$|[法典]\s?$|条例\s?$|规定\s?$|办法\s?$|、$|和$|或$|及$|至$/,
  /** Before a numbered part, these show that one of this document is meant, and that it is a law's. */
  ownPart: /本|通过|见|依据|按照|参照|在|“/,
  ofLaw: /法|条例|规定/,
  /** After it, too: '第三条所列' of a law is rare in policies, '第几款' of a law is not. */
  lawTail: /^第[一二三四五六七八九十\d]{1,3}[款项]/,
  /** Group 1 the title of a part named in quotation marks. */
  titled: /[“"「]([^”"」]{2,24})[”"」](?:章节|部分|一节|一章|小节|条款)/g,
  /** Clauses on the menus of browsers and devices name parts of those, not of the text. */
  elsewhere: /浏览器|工具栏|工具条|菜单|页面|设备的/,
  /** The object of the verb is missing: a lost link or path. */
  lostObject:
    /(?:通过|访问|点击|进入|登录)(?:访问|点击|进入|登录)?(?=(?:执行|进行|完成)(?:此类|该等?|上述)操作)|请(?:访问|点击|查阅|参见|拨打)(?=[，。；])/,
  /** Group 1 the term whose scope is said to be in the definitions. */
  defined: /([\u4e00-\u9fa5]{2,8})[（(](?:范围|定义|含义|具体)?(?:详)?见(?:本政策)?(?:的)?[“"]?定义[”"]?部分[）)]/,
  /** The words by which a term is defined, after it. */
  defining: ['：', ':', '指', '是指', '包括', '”指', '"指', '”是指', '（指'],
  /** A sentence that promises what follows. */
  promising: /(?:如下|以下(?:内容|情形|方式|信息|几类|列表)?|下列)(?:[^，。；]{0,8})[:：]\s*$/,
  /** The line before a table of contents. */
  contents: /(?:了解|包含|包括|说明)(?:以下|如下|下列)(?:内容|事项|信息|章节)?|^目\s?录[:：]?$|内容如下[:：]?$/,
  /** Words of titles that mean the same. */
  changing: { words: /修[订改]|变更/, as: '更新' },
  /** Words that most section titles share; the rest tells titles apart. */
  commonInTitles:
    /我们|您|你|如何|怎样|怎么|的|个人|信息|隐私权?|政策|协议|声明|本|和|与|及|对|会|可能|用户|以及|其他|处理|[、,，:：\s.．（）()【】*]/g,
} as const;
