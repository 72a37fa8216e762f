/** How Chinese and English documents number their parts. Data for lib/clauses. */

/** Numbering, outermost first: the order gives the level where tags do not. */
export const numbering: readonly { id: string; pattern: RegExp }[] = [
  {
    id: 'part',
    pattern:
      /^第\s*[一二三四五六七八九十\d]{1,3}\s*(?:部分|章|篇|节|编|条)[\s、：:.]?|^(?:article|section|chapter|part)\s+(?:\d{1,2}|[IVX]{1,4}|[A-Z])\b/i,
  },
  { id: 'han formal', pattern: /^[壹贰叁参肆伍陆柒捌玖拾]{1,2}\s*[、.．：:]\s*/ },
  { id: 'han', pattern: /^(?:[一二三四五六七八九十]{1,3})\s*[、.．,，：:]\s*/ },
  { id: 'han stem', pattern: /^[甲乙丙丁戊己庚辛壬癸]\s*[、.．：:]\s*/ },
  { id: 'han bare', pattern: /^[一二三四五六七八九十]{1,3}\s+(?=\p{Script=Han})/u },
  { id: 'han bracket', pattern: /^[（(]\s*[一二三四五六七八九十]{1,3}\s*[)）]\s*/ },
  { id: 'roman', pattern: /^(?=[IVX])(?:X{0,2}(?:IX|IV|V?I{0,3}))\s*[.、)]\s+/ },
  { id: 'letter', pattern: /^[A-Z]\s*[.、)]\s*(?=\S)/ },
  { id: 'number', pattern: /^\d{1,2}\s*(?:[、）)][，,]?|[.．](?!\d))\s*/ },
  { id: 'number bare', pattern: /^\d{1,2}\s+(?=[\p{Script=Han}A-Z])/u },
  { id: 'number.number', pattern: /^\d{1,2}[.．]\d{1,2}(?![.．]?\d)[.．、]?\s*/ },
  { id: 'number.number.number', pattern: /^\d{1,2}(?:[.．]\d{1,2}){2,3}[.．、]?\s*/ },
  { id: 'number bracket', pattern: /^[（(]\s*\d{1,2}\s*[)）]\s*/ },
  { id: 'circle', pattern: /^[①-⒇❶-❿➀-➓]\s*/ },
  { id: 'small letter', pattern: /^[（(]?[a-z][)）.、]\s*/ },
];

/** Longest heading without a tag, in characters: Chinese, other. */
export const headingLength = { zh: 34, en: 90 };

/** Chinese ordinals by value. */
export const ordinals = [
  '零',
  '一',
  '二',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
  '十二',
  '十三',
  '十四',
  '十五',
  '十六',
  '十七',
  '十八',
  '十九',
  '二十',
] as const;

/** A sign that begins a list item. */
export const bullet = /^(?:[•●○◆◇■□▪·∙・‧．➢►]|[-*–—─]\s|—{2}(?=[^—]))\s*/;

/** A sign that may open the titles of a text, or a pair of brackets around each. Group 1. */
export const titleSign = /^(?=.\s?\S)([◎◉○●■□◆◇▲△▼▽★☆❖✦▍▌▎▋▶►▷※§]|【(?=[^【】]{2,24}】$))/;

/** A number that begins a line of its own. */
export const lineNumber = /^(?:第[一二三四五六七八九十\d]{1,3}[部章节条]|[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.、．)）]|[①-⑳])/;

/** A sentence that leads into a list, not a heading. */
export const leadIn =
  /(?:如下|以下|下列|包括|包含|例如|情形|内容)[^。：:]{0,12}[：:]$|(?:following|below|including|includes|such as)[^.:]{0,24}:$/i;

/** A line with a colon at its end that begins so speaks to the reader: it leads into what follows. */
export const speaking = /^(?:您|你|我们|本|如|在|为|当|发生|若|其中|此外|对于|the|you|we|if|in|when|this|these|for)/i;

/** A name and its value on one line: a date, an address, a column of a list. */
export const labelled =
  /^(?:[（(]?\d{1,2}[.、)）]\s*)?(?!附[录件表]|第|part|annex|appendix|article|section|chapter)[^：:]{1,14}[：:]\s*\S/i;

/** A question that is asked as 'Q:' asks it; the answer stands below. */
export const question = /^(?:Q|问|問|Question)\s?\d{0,2}\s?[：:.、)）]\s?[^。]{2,80}[？?]$/i;

/** A document's own name as a line. */
export const documentTitle =
  /^.{0,30}(?:隐私|個人資料|个人信息|私隱|隱私)[^，。：:]{0,12}(?:政策|声明|聲明|协议|條款|条款|指引|说明|须知|规则|通知)[》】\])）]?$|^.{0,40}privacy\s+(?:policy|notice|statement)$/i;

/** Matters that an unmarked heading names. */
export const headingWords =
  /我们|您|用户|信息|数据|隐私|政策|安全|保护|联系|更新|变更|修订|Cookie|未成年|儿童|权限|共享|披露|第三方|SDK|账户|账号|帐号|注销|适用|范围|定义|存储|保存|权利|管理|收集|使用|提示|说明|前言|引言|导言|争议|法律|附则|information|privacy|data|policy|contact|security|children|rights|cookies?|third|sharing|disclosure|retention|changes|scope|definitions?|introduction|collect|use\b/i;

/** A line that ends so is a sentence, not a heading. */
export const sentenceEnd = /[。；;，,！!、…]$|[^.]\.$/;

/** Other signs that count, in order: formal figures and the ten stems. */
export const countingSigns: readonly string[] = ['壹贰叁肆伍陆柒捌玖拾', '甲乙丙丁戊己庚辛壬癸'];

/** A title of a few words without any sign, and what stands below one: a sentence, or a line that tells something. */
export const bareTitle = /^[\p{Script=Han}A-Za-z0-9“”「」（）()\s]{2,14}[？?]?$/u;
export const belowTitle = /[。！？!?；：:]|[、，—→>]/;

/** Where a sentence ends: after these, and the closing quotes and brackets that follow. */
export const stops = '。！？!?';

/** Pairs inside which no sentence is cut. */
export const pairs: Record<string, string> = { '“': '”', '「': '」', '《': '》', '【': '】', '（': '）', '(': ')', '‘': '’' };

/** A full stop after one of these ends no English sentence. */
export const abbreviations =
  /(?:\b(?:e\.g|i\.e|etc|inc|ltd|co|corp|no|art|sec|vs|mr|mrs|ms|dr|st|u\.s|u\.k|jr|sr|approx|dept|fig|p|pp|para|jan|feb|mar|apr|aug|sept?|oct|nov|dec)|\b[A-Z])\.$/i;

/** Words of a table's first row, where each cell came as a paragraph of its own. */
export const columnTitle =
  /^(?:第三方|合作|涉及|共享|接入|嵌入|使用|收集|个人|处理|所属|接收|开发|提供|SDK|插件|服务|权限|功能|业务|信息|数据|隐私|官网|公司|机构|名称|类型|场景|目的|用途|范围|描述|说明|备注|系统|平台|链接|序号|应用|产品|运营|主体|字段|的|及|和|或|与|\/|、|\s|（|）|\(|\)|商|者|方式?|政策|地址|内容|必要性|种类|获取|申请|调用|对应|开启|设备|操作|情况|类别|具体|实现|示例|android|ios|安卓|name|vendor|purpose|data|type|link|privacy|policy|provider|company)+$/i;

/** A line that opens a new part of the document, and no row of a table. */
export const sectionNumber =
  /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十\d]{1,3}[章条节部]|[（(][一二三四五六七八九十]{1,3}[）)])/;

/** A line that is one of several points: its number in brackets. */
export const pointNumber = /^\s*[（(]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[）)]/;

/** A line that says something: a sentence, or a date of the document. */
export const spoken = /[。；]|[a-z]{3}\.(?:\s|$)|(?:日期|更新|生效|发布|修订|版本|updated|effective|modified)[^。\n]{0,20}\d/i;

/** A link that a policy's own list may hold: to an SDK, a policy, a part of the text. */
export const linkKept = /sdk|https?:|www\.|隐私|政策|协议|privacy|policy|信息|收集|我们|您|^[\d一二三四五六七八九十]{1,3}\s*[.、]/i;

/** A line that leads into a list of links that is part of the document. */
export const leadsToLinks =
  /(?:third[- ]part|services?|providers?|partners?|sdks?|tools|libraries|插件|第三方|合作)[^.。]{0,60}(?:[:：]|\b(?:used|employed|integrated|embedded) (?:by|in) (?:the|our|this) \w{3,14}|\b(?:the|our|this) (?:app|application|game|service) uses)\s?$/i;

/** Lines of a page that are no part of the document: chrome that has no landmark. */
export const boilerplate =
  /^(?:skip to (?:main )?content|跳至(?:主要)?(?:内容|正文)|跳到内容|返回(?:首页|顶部|上一页)|首页|回到顶部|back to top|share|分享|打印|print|cookie (?:settings|preferences)|accept (?:all)?(?: cookies)?|reject all|接受|拒绝|同意并继续|登录|注册|log ?in|sign (?:in|up)|menu|菜单|搜索|search|上一篇.*|下一篇.*|copyright.*|©.*|版权所有.*|(?![^：:]{2,8}[：:]).{0,20}ICP备.{0,30}号.{0,10}|all rights reserved\.?)$/i;

/** What may stand between the cells of a row that was copied as text: blanks or half-width commas, or else full-width ones. */
export const separators: readonly RegExp[] = [/[\s,|]/, /[，\s]/];

/** The title of a column, in Chinese; a line of titles opens with one. */
export const opensWithTitle =
  /^(?:序号|编号|(?:第三方|合作|涉及|共享|接入|嵌入|使用|收集|个人|处理|所属|接收|开发|提供|服务|权限|功能|业务|信息|数据|隐私|官网|公司|机构|场景|运营|主体|字段|的|及|和|或|与|\/|、|（|）|\(|\)|商|者|方式?|政策|地址|内容|种类|获取|申请|调用|设备|情况|类别|具体|产品|插件|代码|应用|SDK|名称?|类型|目的|用途|范围|描述|说明|备注|链接|网址|厂商|企业|理由|作用|协议|条款|声明){1,10})(?=[\s,，|]|$)/i;

/** Of a line of titles one is of names. */
export const tableTitle = /名称|sdk|插件|第三方|产品|合作方|服务商/i;

/** What stands between the cells of a row that is written as a line. */
export const bar = /\s?[|｜│┃]\s?/;

/** What a row may hold at its end, or in a column: a link, a company. */
export const rowEnd = /https?:|(?:公司|集团)(?:[\s,，]|$)/;

/** A part that goes on with the one before it. */
export const joinsBefore = /^(?:sdk|api|push|android|ios|agent|core|kit)(?![A-Za-z])|^[、，）)。：:/（(]/i;

/** A cell that is a link, and one that is a company. */
export const linkCell = /^(?:https?:|www\.)/;
export const companyCell = /(?:公司|集团|研究院)$/;

/** What ends so goes on behind the blank. */
export const goesOn = /[、，（(：:]$/;

/** Says of a name, a cell or a line that it is of an SDK. */
export const sdkWord = /sdk|插件/i;

/** The title of a table on rights. */
export const rightsTitle = /权利|权益|行使|\brights?\b/i;

/** A line of a numbered list. */
export const numberedLine = /^[\s（(]*(?:\d{1,2}|[a-z①-⑩一二三四五六七八九十])\s*[)）.、:：]|^\s*[①-⑩•·・‧●-]/i;
