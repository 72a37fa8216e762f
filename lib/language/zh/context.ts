/** Wording that decides an alert only together with what stands around it. */
export const context = {
  /** In a clause on changes of the policy: fresh consent is asked, so that no change is silent. */
  freshConsent:
    /(?:确认|明示)接受(?:变更|更新|修[订改])|只有[^。；]{0,24}点击[^。；]{0,12}同意[^。；]{0,30}(?:更新|变更|修[订改])|(?:政策|协议|指引|条款)[^。；]{0,20}(?:变更|修[订改]|更新)[^。；]{0,40}(?:重新|再次)(?:取得|征得|征求|获得)[^。；，]{0,8}同意/,
  /** A clause on closing the account, which those after it in the paragraph go on with. */
  closing: /(?:注销|销户)[^。；]{0,12}(?:后|之后|完成|成功|账|帐)|已注销/,
  /** Something is kept: it says so, for a term or by law. */
  keeping:
    /(?<!不(?:会|再|得|予)?)(?:仍|继续|依然|还)(?:(?!不会|不再|不予)[^。；]){0,20}(?:保[留存]|留存)|至少(?:保[留存]|留存)|(?:按照|依据|根据)[^。；，]{0,40}(?:期限|时限|时间|规定|要求)[^。；]{0,12}(?:保[留存]|留存)|(?:保[留存]|留存)[^。；，]{0,10}[\d一二三五六七十两]+\s?个?(?:年|月)/,
  notKept: /不再(?:继续)?保[留存]|不会(?:继续)?保[留存]|除非|未(?:撤回|删除|注销)|另有规定的?除外[^，]{0,2}$|除适用法律/,
} as const;
