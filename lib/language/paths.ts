/** How policies write the way through a product: labels one after the other. Data for lib/facts/paths; both languages. */

const arrow = '(?:[–=]>|(?:—{1,8}|－{1,8}|(?<![\\dA-Za-z])-{1,8}|-{1,8}(?![\\dA-Za-z]))>?|>{1,8}|[›»→➔➜➡⇒▸►▶〉]|–|~)';
const label = String.raw`[A-Za-z0-9À-\u167f\u1681-\u1fff\u3005-\u3007\u3040-\ud7a3（）()“”"'’【】「」\[\]《》&/⚙☰≡⋮⋯ ]{1,30}`;
const open = '“"「【『';
const close = '”"」】』';

/** A step in English: a verb, then a label in capitals. */
const verbEn = String.raw`\b(?:[Gg]o(?:ing)? to|[Oo]pen(?:ing)?|[Tt]ap(?:ping)?|[Cc]lick(?:ing)?|[Ss]elect(?:ing)?|[Cc]hoos(?:e|ing)|[Pp]ress(?:ing)?|[Nn]avigat(?:e|ing) to|[Vv]isit(?:ing)?|[Ee]nter(?:ing)?)\s`;
const fillerEn = '(?:(?:on|to|the|your|into|then|in) ){0,3}';
const wordsEn = String.raw`(?!${verbEn})[A-Z][\w’']{0,20}(?: (?:&|my|your|[A-Z][\w’']{0,20}|account|data|settings|profile)){0,4}`;
const labelEn = `${fillerEn}["“]?${wordsEn}["”]?(?: (?:tab|menu|page|section|screen|button|icon|option))?`;
/** Where a step is taken: 'open Account in the desktop program'. */
const asideEn =
  '(?: (?:in|on|at|from) (?:the|your|our) (?:[a-z-]{2,16} ){0,2}(?:app|program|client|extension|browser|menu|screen|corner|bar|sidebar|site|website|launcher|game))?';
const stepEn = verbEn + labelEn + asideEn;
const joinEn = '(?:and |then ){0,2}';

export const paths = {
  arrow: /(?<![\s,])[\s,]*(?:[–=]>|(?:—+|－+|(?<![\dA-Za-z])-{1,8}|-{1,8}(?![\dA-Za-z]))>?|>+|[›»→➔➜➡⇒▸►▶〉]|–|~)[\s,]*/,
  chain: new RegExp(String.raw`${label}(?:[\s,]{0,4}${arrow}[\s,]{0,4}${label}){1,6}`, 'g'),
  /** A dash before the first arrow ends what stands before the way, and so does a bracket that closes there: 'Erasure (Art 9) — Settings → …'. */
  beforeArrow: /^(?:(?![→>›»➔]).)*(?:\s[—–-]\s|[)）]\s?[—–:：-]?\s)(?=[^—–-]{1,30}(?:→|>|›|»|➔))/,
  /** A dash alone makes no way of what begins with a small letter: 'Delete it - close your account'. */
  smallAfterDash: /^(?!.{0,400}[\p{Script=Han}→>›»➔]).*\s[—–-]+\s[a-z]/u,
  /** Labels in Latin letters with slashes between them, alone in brackets. */
  slashed:
    /(?<=[(（]|[:：] |\b(?:in|under|via|at|to|through|on) )(?<way>[A-Z][\w'’]{0,20}(?: [\w'’]{1,20}){0,3}(?: \/ [A-Z][\w'’]{0,20}(?: [\w'’]{1,20}){0,3}){1,5})(?=[)）.;,]|$)/g,
  /** The same in Chinese, in marks or brackets, or after a colon. */
  slashedZh: /(?<=[“"「【『（(：:] ?)(?<way>[\u3400-\u9fffA-Za-z]{1,12}(?: \/ [\u3400-\u9fffA-Za-z]{1,12}){1,5})(?=[”"」】』）)。；，]|$)/g,
  /** In Latin letters a hyphen inside a word is no arrow. */
  arrowed: /\p{Script=Han}|\s[-–—~]+\s|[>›»→➔➜➡⇒▸►▶〉]/u,
  /** Opening marks are now and then written for closing ones, and the other way. */
  quoted: /[“”"「【『]([^“”"「」【】『』。，]{1,24})[“”"」】』]/g,
  /** What may stand between two labels of one path. */
  joined:
    /^[\s,，、]{0,40}(?:[-—>→～~▸►➜〉]{1,40}|页面|界面|中|内|里|处|后|然后|随后|接着|再次?|并|依次|进入|；|：|步骤[一二三四五六七八九十]|第[一二三四五六七八九十]步|点击|点选|选择|找到|打开|再?[进点按]|图标|左上角|右上角|左下角|右下角|[上下左右][方侧]|底部|顶部|下|的|，|、|\s|,|和|并|栏目?|选项|按钮|功能|(?:\b(?:and|then|next|in|on|to|the|go|tap|click|select|choose|press|open|under|your|from|button|menu|tab|page|icon|section|option)\b)){0,8}$/i,
  /** A thing tapped before the first label in marks: '点击用户头像进入“…”'. */
  tapped:
    /(?:点击|点选|轻触|点开)(?:您的?|你的?)?(?<label>[\p{Script=Han}A-Za-z]{2,6})(?:后)?[，,]?(?:可)?(?:进入|打开|前往)[到至]?[“"「【『]$/u,
  /** English: what is tapped, and then where it is: 'tap “Delete account” in Profile/Settings'. */
  inverted:
    /[“"](?<last>[^“”"]{3,30})[”"] (?:button |option |link )?(?:in|under|on|within|from) (?:the |your |our )?[“"]?(?<way>\[?[A-Z][\w ]{1,24}\]?(?:\s?(?:\/|>|→|-|–)\s?\[?[A-Z][\w ]{1,24}\]?){0,3})/g,
  /** English: a way told step by step, 'tap Me, then Settings and choose Delete Account'; and a step of it. */
  steps: new RegExp(`${stepEn}(?:(?:,|;)? ?${joinEn}${stepEn}|(?:,|;) ?${joinEn}${labelEn}| (?:and|then|and then) ${labelEn}){1,5}`, 'g'),
  stepOf: new RegExp(String.raw`(?:${verbEn}|(?:,|;|\s)\s?(?:and |then ){0,2})${fillerEn}["“”]?(?<label>${wordsEn})`, 'g'),
  /** English words before the first label, and after the last. */
  leadEn:
    /^.*\b(?:[Oo]pen|[Gg]o to|[Uu]nder|[Vv]isit|[Ss]elect|[Tt]ap|[Cc]lick|[Vv]ia|in|via|through|by|visit|from|at|to|select|choose|click|tap|press|open|on|within|into|is|are|your|the|app|and|then|follow|using|use|path)\s+(?=[A-Z“"])|^.*[(:]\s*(?=[A-Z])/,
  tailEn:
    /(?<=\w{3,60})\s{1,8}(?:and(?! (?:my |your |the |all )?(?:accounts?|profile|data|leave|content|everything|history|messages?)\b)|or|in|on|within|to|of|where|which|you|then|button|option|section|tab|page|from|at|by|if|for|menu|closes|removes|deletes|shows|erases)\b.{0,200}$/,
  /** What runs on after the last label. */
  tail: /(?<=.{2})(?:来|进行|进入|页面|处(?!理)|即可|自助|自行|提交|申请|功能|路径|中(?!心|国)|后|的|里|完成|操作|在线|自主|选项|按钮|以|关闭|开启|修改|查|提出|对|并|可以?|”|"|」|』|）$|\)$){1,8}(?!.{0,200}(?:注销|销户|删除|关闭|cancel|delete|close)).{0,200}$/i,
  /** The closing that a chain of quoted labels leads to, itself without quotes: “Me”, “Settings”, then choose close account. */
  bareAction:
    /^(?:(?!来|或者?)[^。；“"「【『]){0,12}(?<tap>点击|选择|点选|进入|进行)(?:(?!来|或者?|删除[您你])[^。；“"「【『]){0,24}?(?<last>(?:永久)?(?:注销|删除|关闭)(?:账|帐)[号户]|(?:账|帐)[号户]注销)/,
  /** To carry something out is a step only after others. */
  carriesOut: '进行',
  /** In English a way is told step by step only where it ends in one of these. */
  closesEn: /\b(?:delete|close|cancel|deactivate|erase|remove|terminate|leave)\b/i,
  closes:
    /注销|销户|删除|关闭|\b(?:delete|close|cancel|deactivate|erase|terminate)\b|\b(?:remove|leave|end|shut|wipe) (?:my|your|this|the|\w+)\b/i,
  /** A page, and in brackets after it the way there: '“Close account” page (“Me”'. */
  inBrackets: /^.*(?:页面|网页|界面|入口|功能)[（(][\s“"「【『]*(?=[^（()）“”"「」【】『』]{1,14}$)/,
  /** What stands before the mark that opens the first label, and after the one that closes the last. */
  opened: new RegExp(`^[^“”"「」【】『』]*[${open}](?=[^“”"「」【】『』]{1,14}$)`),
  closed: new RegExp(String.raw`^(?:点击|选择|点选|进入|打开)?\s*(?<open>[${open}])?(?<label>[^“”"「」【】『』]{2,14})[${close}]`),
  signsIn: /^登录(?:[账帐][号户])?$/,
  /** A label in the middle of a chain after which another way begins. */
  closesEarly: /注销|销户/,
  other: /或者?|，/,
  /** A path begins inside the app: its name is no label. */
  app: /(?:app|客户端|网页端|网页版|移动端|手机端|电脑端|官网|pc端)$/i,
  me: /^(?:我的|我|个人中心|我的页面)$/,
  firstPages: /^(?:我的|我|首页|主页|设置|菜单|更多|账号|头像)$/,
  /** 'Edit profile to apply for closing': the label ends where the sentence goes on. */
  goesOn: /^(.{2,8}?)(?:与我们|向|申请|提交|咨询|描述|联系)[^-]{0,16}(?:注销|销户)/,
  /** 'Close mobile banking': what is closed belongs to the label. */
  closesWhat:
    /^[“"「【『]?.{0,6}注销(?:(?!提交|申请|进行|页面|界面|[后的来以可中您你我]|完成|并(?!退出)|在线|自助|办理|操作|路径|入口|按钮|渠道|方式|功能|流程|一旦|如)[A-Za-z0-9À-\u167f\u1681-\u1fff\u3005-\u3007\u3040-\ud7a3]){2,8}[”"」】』]?$/,
  closingLabels: [
    /^.{0,8}?(?:账号|账户|帐号|帐户|用户)(?:的)?注销/,
    /^.{0,10}?(?:注销|销户)(?:(?:(?!提交|申请|进行|页面|后|即可|并).){0,8}?(?:账号|账户|帐号|帐户|用户))?/,
  ],
  /** What stands around a label and is no part of it, taken off in this order. */
  aroundLabel: [
    // What stands before its marks: where on its page a label stands ('the home page's top right “Me”'), what the reader does.
    {
      pattern:
        /^[^“"「【『]{0,20}(?:[左右]?[上下]角|[上下左右][方侧]|侧边?栏|导航栏|菜单栏|底[部栏]|顶[部栏]|[按点在于至到内里中进开击择入])的?(?=[“"「【『][^“”"「」【】『』]+[”"」】』]$)/,
      by: '',
    },
    { pattern: /^[^“"「【『]{1,8}的(?=[“"「【『][^“”"「」【】『』]+[”"」】』]$)/, by: '' },
    { pattern: /(?<=[”"」】』])\s*或者?\s*(?=[“"「【『])/, by: '/' },
    {
      pattern:
        /^.*(?:通过|点击|进入|依次|打开|路径为?|可以?在|可以?于|您于|^于|于(?=[“"「【『])|您可|登录|前往|选择|渠道|方式|使用|如(?!何)|在(?!线)|：|:)\s*(?=[^\s])/,
      by: '',
    },
    {
      pattern: /^(?!.{0,4}注销)(?=.{1,19}$).*(?:app|客户端|网页端|移动端|pc端|产品|应用)(?:里|内|的|中|页面上的|首页)*(?:访问)?(?=.)/i,
      by: '',
    },
    {
      pattern:
        /^(?:首页|主页|页面)?(?:的)?(?:[左右][上下]角|[上下]方|[左右]侧(?!栏)|底部|顶部|访问)(?:的(?=.{2})|(?=[“"「【『])|(?!.{0,2}(?:图标|齿轮|三横|三点)$)(?=.{2}))/,
      by: '',
    },
    { pattern: /^[\s“”"'【】「」]*下(?=.{3})/, by: '' },
    { pattern: /[“”"【】「」『』《》[\]()（）]/g, by: '' },
  ],
} as const;

/** Longest label, in characters: of Chinese ones, of others. */
export const longestLabel = { zh: 14, en: 30 };
