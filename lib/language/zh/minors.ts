/** How Chinese policies speak of minors. */
export const minors = {
  /** Names minors or guardians only to define what is sensitive, or in the list of cases that need no consent. */
  definition: /敏感|自行(?:向社会)?(?:公众)?公开|主体或(?:其)?监护人/u,
  mention: /周岁(?:及|（含）|\(含\)|或)?以上的?(?:成年|自然)人|未成年|儿童|监护人|青少年|周岁以下|岁以下/u,
  age: /(?:未满|不满|低于|小于|年满|已满|以下)?[^。；，]{0,4}?(?<n>1[2-8]|十[二三四五六七八])(?:\s*（[^）]{1,4}）)?\s*周?岁/gu,
  consent:
    /(?:监护人|父母|家长)[^。]{0,40}(?:同意|指导|许可|允许|授权|阅读)|(?:同意|征得|取得|经|经过|获得)[^。]{0,20}(?:监护人|父母|家长)|在[^。]{0,20}(?:监护人|父母|家长)[^。]{0,16}(?:同意|指导|许可)/u,
};
