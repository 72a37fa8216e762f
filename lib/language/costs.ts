/** How policies say what it costs to refuse, to switch off, to take back or to leave. Both languages. */

/** One sentence of it, from the act to what is lost. */
export const costs = {
  zh: /(?:撤回|撤销|收回|取消|关闭|拒绝|不提供|不同意|不授权|注销)[^。；！？]{0,80}?(?:无法|不能|不再|停止|终止|受到限制|影响|丧失|清空)[^。；！？]{0,80}/,
  en: /\b(?:withdraw|revok|refus|declin|disabl|turn off|turning off|opt(?:ing)? out|do not (?:provide|agree|consent)|delet|clos|cancel)\w{0,6}\b[^.;!?]{0,100}?\b(?:not be able|unable|cannot|can[’']t|no longer|limit|lose|affect|unavailable|not be available)\w{0,6}\b[^.;!?]{0,100}/i,
} as const;

/** That it costs nothing. */
export const costsNothing = {
  zh: /不(?:会)?(?:对[^。；]{0,20})?影响|不受影响/,
  en: /\b(?:not|n[’']t|without)\s(?:\w{1,10}\s){0,2}affect/i,
} as const;

/** Of which right or act a cost is told, by the words in it. */
export const costOf = {
  withdraw: { zh: /撤回|撤销|收回|取消|关闭|授权|权限/, en: /withdraw|revok|permission/i },
  'opt-out': { zh: /关闭|退订|拒绝|个性化|推荐/, en: /opt(?:ing)? out|turn(?:ing)? off|disabl|unsubscrib/i },
  delete: { zh: /删除|注销/, en: /delet/i },
  refuse: { zh: /拒绝|不提供|不同意|不授权/, en: /refus|declin|do not provide/i },
  close: { zh: /注销/, en: /clos|delet|cancel/i },
} as const;
