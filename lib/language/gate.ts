/** What the gate of every page goes by; apart, so that it weighs little there. */
export const gateWords = {
  /** In an address. */
  url: /privacy|yinsi|ysxy|yszc|yinsizhengce|隐私|personal-?info|data-?protection|gdpr/i,
  /** A word of the matter at all: without it the page is none. */
  matter:
    /隐私|[个個]人(?:信息|資料|资料|資訊|资讯|數據|数据)|私[隱隐]|隱私|privacy|personal(?:ly identifiable)?\s+(?:information|data)|data\s+(?:protection|policy|notice)/i,
} as const;
