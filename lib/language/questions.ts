/** How people ask: cues of what a question is about, and the words of a question that are no search term. Lower case. */

export type AskedKind = 'closing' | 'retention' | 'storage' | 'abroad' | 'sdks' | 'sharing' | 'rights' | 'minors' | 'contacts' | 'response' | 'permissions';

export const cues: Record<AskedKind, string[]> = {
  closing: ['注销', '销户', '删除账号', '删除账户', '删号', '关闭账户', '退出服务', 'close my account', 'close the account', 'delete my account', 'delete account', 'deactivate'],
  retention: ['多久', '多长时间', '保存期', '存储期', '保留', '期限', 'how long', 'retain', 'retention', 'kept for', 'keep my'],
  storage: ['存在哪', '存储在', '存放', '服务器', '存哪', 'where is it kept', 'where is it stored', 'stored', 'server'],
  abroad: ['国外', '境外', '出境', '海外', '跨境', '外国', 'abroad', 'overseas', 'cross-border', 'other countries', 'international transfer'],
  sdks: ['sdk', '插件', '第三方代码', 'plug-in', 'plugin'],
  sharing: ['给谁', '共享', '分享给', '卖给', '卖', '提供给', '第三方', '泄露给', 'share', 'sell', 'third part', 'who gets'],
  rights: ['权利', '查询', '更正', '撤回', '删除', '导出', '副本', '关闭推荐', '退订', 'my rights', 'right to', 'withdraw', 'opt out', 'unsubscribe', 'access my', 'correct my', 'delete my'],
  minors: ['儿童', '孩子', '未成年', '小孩', '监护人', 'child', 'children', 'minor', 'kid', 'guardian', 'parent'],
  contacts: ['联系', '投诉', '电话多少', '客服', '邮箱是', 'contact them', 'contact the', 'how to reach', 'complain', 'customer service'],
  response: ['多久答复', '多久回复', '几天答复', '答复', '回复时间', 'respond', 'response time', 'how soon', 'answer me'],
  permissions: ['权限', 'permission'],
};

/** Taken out before the rest is looked for in the text, the longest first. */
export const askingWords: Record<'zh' | 'en', string[]> = {
  zh: ['会不会', '有没有', '是不是', '能不能', '可不可以', '是否', '怎么', '怎样', '如何', '什么时候', '什么', '哪些', '哪里', '吗', '呢', '么', '他们', '它', '我的', '你们', '会', '收集', '获取', '读取', '要不要', '请问', '？', '?', '。'],
  en: ['do they', 'does it', 'do you', 'will they', 'can they', 'are they', 'is my', 'what', 'which', 'how', 'when', 'where', 'who', 'why', 'collect', 'gather', 'read', 'access', 'use', 'get', 'my', 'the', 'a', 'an', 'i', 'me', 'is', 'are', 'do', 'does', 'can', 'any', 'of', 'to', 'for', 'it', 'they', 'about', 'have', '?', '.'],
};
