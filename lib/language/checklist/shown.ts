/** What a quote of the checklist needs to be understood. */
import type { Rule } from '../shapes';

/** A sentence that says something of what stands before it. */
export const pointsBack: Rule<'back'> = {
  id: 'shown.back',
  value: 'back',
  pattern:
    /^[（(\d一二三四五六七八九十）).、\s]{0,6}(?:(?:上述|前述|以上|上列|该等|此等|这些|此类|该类|该些)(?:个人)?(?:敏感)?(?:个人)?(?:信息|资料|数据|内容|权限|权利|请求|情形|情况|事项|机构|第三方|公司)?|[^。；]{0,60}(?:上述|前述|以上|该等)(?:个人)?敏感(?:个人)?信息|(?:these|those|such|the above|all of (?:these|the above))\b)/i,
  not: /^[^，。；]{0,20}(?:以上的|以上（|以上\s*\d)/,
  why: 'it is understood with what it points back to only',
  yes: [
    '上述信息是敏感信息，请留意。',
    '（3）该等信息仅存储在境内',
    '以上均为敏感信息',
    '填写上述敏感个人信息时会弹窗',
    'These data are sensitive.',
  ],
  no: ['我们会收集上述信息', '你可以删除信息', 'The data are sensitive.'],
};
