/** Words by which a page links a policy. */

/** The link's relation, as HTML has it. */
export const policyRelation = /(?:^|\s)privacy-policy(?:\s|$)/i;

/** A link's own words name a policy. Chinese, simplified and traditional, and English. */
export const policyNamed =
  /(?:隐私|隱私|私隱|个人信息|個人資料|个人资料|個人資訊|儿童|兒童|未成年人)[^。；]{0,20}(?:政策|声明|聲明|协议|協議|条款|條款|通知|指引|说明|說明|规则|規則|须知|須知|清单|清單|保护|保護)|^(?:隐私|隱私|私隱)(?:权|權)?$|(?:cookie|SDK)[^。；]{0,8}(?:政策|声明|聲明|目录|清单|清單|列表|说明|說明)|\bprivacy\b[^.;]{0,24}\b(?:policy|policies|notice|statement|agreement|cent(?:er|re))\b|^(?:your )?privacy(?: (?:&|and) (?:cookies?|security|terms))?$|\b(?:cookies?|data (?:protection|privacy)|children'?s?[^.;]{0,12}privacy)[ -]+(?:policy|notice|statement)\b|\b(?:sub-?processors?|third[- ]party (?:SDKs?|processors?))\b[^.;]{0,12}\blist\b/i;

/** The path of an address names a policy, whatever the words of the link are. */
export const policyPath =
  /\/(?:privacy(?:[-_]?(?:policy|notice|statement|agreement))?|yinsi(?:zhengce|xieyi)?|ysxy|yszc|隐私(?:政策|协议|声明)?|隱私(?:權)?(?:政策|聲明)?)(?:\.\w{2,5})?\/?$/i;

/** Longest words of such a link, in characters: longer ones are a sentence that mentions one. */
export const longestLinkText = 60;
