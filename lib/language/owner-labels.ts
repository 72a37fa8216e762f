/** What a label calls the one who answers for the service, before a colon or on a line of its own: alternatives for patterns of this folder. */
export const ownerLabels = {
  zh: '(?:运营(?:者|方|主体|单位)(?:名称)?|(?:蒐集|收集)(?:机关|机构|单位)?之?名称)',
  en: '[Dd]eveloper|[Oo]perator|[Pp]ublisher|[Oo]wner|[Ii]ssuer|[Mm]anufacturer|[Mm]aintainer|[Aa]dmin(?:istrator)?',
} as const;
