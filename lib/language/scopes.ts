/** What a period is told of where that is information as such: it tells no period from another. */
export const noScope =
  /^(?:(?:the|your|such|this|any|all) )*(?:personal )?(?:information|data)(?: (?:we|that we) (?:collect|hold))?$|^(?:[您你我]的?|[该此]类?|这些|這些|相关|相關)?(?:个人|個人|用户|用戶|使用者)?的?(?:信息|数据|资料|資訊|資料|數據)$|[后後时時]$/i;
