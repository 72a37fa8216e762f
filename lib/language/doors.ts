/** How a policy calls the documents that it refers to. The first kind that fits counts. */
export const doorKinds = {
  sdks: /(?:SDK|第三方|合作(?:方|伙伴)|共享|软件开发工具包|受托方)[^。；]{0,16}(?:目录|清单|列表|名单|名录)|\b(?:third[- ]part(?:y|ies)|SDKs?|sub-?processors?|partners?|vendors?)\b[^.;]{0,24}\blist\b|\blist of (?:our )?(?:third|SDK|sub-?processor|partner|vendor)/iu,
  collected: /(?:个人信息|信息收集|收集信息)[^。；]{0,8}(?:清单|目录)/iu,
  permissions: /权限[^。；]{0,10}(?:列表|清单|目录|说明)|\bpermissions? list\b|\blist of (?:app )?permissions\b/iu,
  children:
    /(?:儿童|未成年人)[^。；]{0,16}(?:隐私|个人信息|保护|规则|政策|声明|须知)|\b(?:children|child|minors?|kids?|teens?)\b[^.;]{0,20}\b(?:privacy|policy|notice|statement)\b/iu,
  cookies: /\bcookies?[^。；.;]{0,12}(?:政策|声明|说明|policy|notice|statement)/iu,
} as const;

/** Longest words of a link that names a document, in characters. */
export const longestName = 50;
