/** How Chinese and English documents number their parts. Data for lib/clauses. */

/** Numbering, outermost first: the order gives the level where tags do not. */
export const numbering: readonly { id: string; pattern: RegExp }[] = [
  { id: 'part', pattern: /^第\s*[一二三四五六七八九十\d]{1,3}\s*(?:部分|章|篇|节|编|条)[\s、：:.]?/u },
  { id: 'han', pattern: /^(?:[一二三四五六七八九十]{1,3})\s*[、.．,，：:]\s*/u },
  { id: 'han bare', pattern: /^[一二三四五六七八九十]{1,3}\s+(?=\p{Script=Han})/u },
  { id: 'han bracket', pattern: /^[（(]\s*[一二三四五六七八九十]{1,3}\s*[)）]\s*/u },
  { id: 'roman', pattern: /^(?=[IVX])(?:X{0,2}(?:IX|IV|V?I{0,3}))\s*[.、)]\s+/u },
  { id: 'letter', pattern: /^[A-Z]\s*[.、)]\s*(?=\S)/u },
  { id: 'number', pattern: /^\d{1,2}\s*(?:[、）)]|[.．](?!\d))\s*/u },
  { id: 'number bare', pattern: /^\d{1,2}\s+(?=[\p{Script=Han}A-Z])/u },
  { id: 'number.number', pattern: /^\d{1,2}[.．]\d{1,2}(?![.．]?\d)[.．、]?\s*/u },
  { id: 'number.number.number', pattern: /^\d{1,2}(?:[.．]\d{1,2}){2,3}[.．、]?\s*/u },
  { id: 'number bracket', pattern: /^[（(]\s*\d{1,2}\s*[)）]\s*/u },
  { id: 'circle', pattern: /^[①-⑳❶-❿➀-➓]\s*/u },
  { id: 'small letter', pattern: /^[（(]?[a-z][)）.、]\s*/u },
];

/** Longest heading without a tag, in characters: Chinese, other. */
export const headingLength = { zh: 34, en: 90 };

/** A line that ends so is a sentence, not a heading. */
export const sentenceEnd = /[。；;，,！!、…]$|[^.]\.$/u;

/** Where a sentence ends: after these, and the closing quotes and brackets that follow. */
export const stops = '。！？!?';

/** Pairs inside which no sentence is cut. */
export const pairs: Record<string, string> = { '“': '”', '「': '」', '《': '》', '【': '】', '（': '）', '(': ')', '‘': '’' };

/** A full stop after one of these ends no English sentence. */
export const abbreviations = /(?:\b(?:e\.g|i\.e|etc|inc|ltd|co|corp|no|art|sec|vs|mr|mrs|ms|dr|st|u\.s|u\.k|jr|sr|approx|dept|fig|p|pp|para)|\b[A-Z])\.$/iu;

/** Words of a table's first row, where each cell came as a paragraph of its own. */
export const columnTitle =
  /^(?:第三方|合作|共享|接入|嵌入|使用|收集|个人|处理|所属|接收|开发|提供|SDK|插件|服务|权限|功能|业务|信息|数据|隐私|官网|公司|机构|名称|类型|场景|目的|用途|方式|范围|描述|说明|备注|系统|平台|链接|序号|应用|产品|运营|主体|字段|的|及|和|或|与|\/|、|\s|（|）|\(|\)|商|者|方|政策|地址|内容|必要性|政策链接|种类|获取|申请|调用|对应|开启|设备|操作|情况|类别|或者|具体|实现|示例|android|ios|安卓|name|vendor|purpose|data|type|link|privacy|policy|provider|company)+$/iu;

/** Lines of a page that are no part of the document: chrome that has no landmark. */
export const chrome =
  /^(?:skip to (?:main )?content|跳至(?:主要)?(?:内容|正文)|跳到内容|返回(?:首页|顶部|上一页)|首页|回到顶部|back to top|share|分享|打印|print|cookie (?:settings|preferences)|accept (?:all)?(?: cookies)?|reject all|接受|拒绝|同意并继续|登录|注册|log ?in|sign (?:in|up)|menu|菜单|搜索|search|上一篇.*|下一篇.*|copyright.*|©.*|版权所有.*|.{0,20}ICP备.{0,30}号.{0,10}|all rights reserved\.?)$/iu;
