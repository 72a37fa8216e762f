/** What the gate of every page goes by; apart, so that it weighs little there. */
export const gateWords = {
  /** In an address. */
  url: /privacy|yinsi|ysxy|yszc|yinsizhengce|隐私|personal-?info|data-?protection|gdpr/iu,
  /** A word of the matter at all: without it the page is none. */
  matter: /隐私|個人資料|个人信息|私隱|隱私|privacy|personal\s+(?:information|data)/iu,
} as const;
