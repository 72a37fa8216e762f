/** Names and labels by which the parts of a page show what they are. Data for lib/page and lib/clauses. */

/** Words of ids and classes, each taken by itself. */
export const names = {
  /** Parts that lie over the page when they are opened, and are no part of its text. */
  overlay:
    /^(?:modal|dialog|dlg|layer|layui|mask|sheet|actionsheet|popup|pop|popover|overlay|lightbox|drawer|offcanvas|menu|submenu|nav|navbar|search|toast|tooltip|dropdown)s?$/,
  /** Parts that a click opens, or that appear as the page is scrolled. */
  opened:
    /^(?:tabs?|pane|tabpane|panel|tabpanel|tabcontent|accordions?|collaps\w*|fold\w*|unfold\w*|expand\w*|toggle\w*|more|faqs?|answers?|spoilers?|slides?|swiper|details?|reveal\w*|aos|fade\w*|animat\w*|wow)$/,
  /** States, which tell nothing of what a part is. */
  state: /^(?:active|open|opened|show|shown|current|selected|visible|in|on|is|hide|hidden|closed|inactive|none|collapsed|first|last)$/,
  comments: /^(?:comments?|commentlist|disqus|guestbook|respond)$/,
  related: /^(?:related|recommend\w*|suggested|readmore)$/,
};

/** Names of what other extensions put into pages: translations of the text beside it. */
export const inserted = /translat|bilingual/i;

/** Banners that ask about cookies, by the names that their makers give them. */
export const cookieBanner = {
  maybe: /cookie|onetrust|cc-window|gdpr|sliding-popup|consent/i,
  sure: /cookie-?_?(?:banner|bar|box|notice|popup|modal|dialog|law|alert|message|overlay|policy-bar)|onetrust|cc-window|sliding-popup|consent-?_?(?:banner|manager|popup|modal)/i,
};

/** What the buttons of such a banner say. */
export const acceptButton =
  /^\s*(?:(?:全部|一键|我)?(?:同意|接受|允许|拒绝|知道了|关闭|好的|好$|明白|确定)|(?:i )?(?:accept|agree|allow|reject|decline|deny)|got it|ok(?:ay)?\b|only necessary)/i;

/** A label that loads or opens more of the text. */
export const moreButton =
  /^[\s….]*(?:(?:点击|點擊|上拉|下拉)?(?:加载|加載|载入|查看|展开|展開|阅读)(?:更多|全文|全部|剩余内容)|正在加载|加载中|加載中|载入中|(?:load|show|view|read|see) (?:more|all|the full \w+)|loading)[\s….>»↓▼]*$/i;

/** A heading below which readers speak, or other pages are offered. */
export const othersHeading =
  /^(?:(?:全部|最新|网友|讀者|读者|精彩)(?:评论|留言)|(?:评论|留言)\s*[（(]\s*\d+\s*[)）]|\d+\s*(?:条评论|comments?)|comments?\s*\(\d+\)|leave a (?:reply|comment)|related (?:posts|articles|stories|reading)|相关(?:文章|阅读|新闻|资讯)|推荐阅读|热门文章|you (?:may|might) also like|read next|more (?:posts|articles|stories)[\w ]{0,30})\s*[：:]?$/i;
