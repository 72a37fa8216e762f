import type { NotSaid } from './shape';

export const notSaid: readonly NotSaid[] = [
  // Words of what a school or a shop does, where no data are said to be used for it.
  { lines: ['老师教学时会发讲义，学生上课时请保持安静。'], not: ['purposes: *'] },
  { lines: ['全场商品享受八折折扣，新品除外。'], not: ['purposes: *'] },
  { lines: ['我们收集您的手机号，用于为您安排上课。'], not: [], still: ['purposes: service'] },
  // What money and goods are for.
  { lines: ['# 积分有何用？', '兑换礼品，参与抽奖。'], not: ['purposes: *'] },
  { lines: ['# 优惠券用途', '支付时抵扣。'], not: ['purposes: *'] },
  { lines: ['# 拿去做什么？', '联系您，做统计分析。'], not: [], still: ['purposes: analytics'] },
  // A platform that tells its merchants what to fill in speaks of what it gets.
  { lines: ['平台运营者应当填写公司名称和联系电话，用于身份核验。'], not: [], still: ['purposes: identity-verification'] },
];
