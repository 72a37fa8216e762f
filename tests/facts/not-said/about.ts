import type { NotSaid } from './shape';

/** A first line that is no name: buttons of the page, notices, whom they are for. */
const notNames = ['用户须知', '新用户须知', '打印本页', '返回首页', '首页', '致全体业主', '致所有访客的', '最新公告'];

export const notSaid: readonly NotSaid[] = [
  ...notNames.map((line) => ({
    lines: [`${line} 隐私政策`, '我们收集您的手机号。'],
    not: ['service: *'],
    still: ['collects: phone by us'],
  })),
  // A country of an address.
  {
    lines: ['Privacy policy', 'Fern Radar is run from Quay 2, Ternmouth, United Arab Emirates (“we”, “us”).'],
    not: ['operator: United Arab Emirates'],
  },
  // By whose account one comes in.
  { lines: ['Privacy policy', 'If you register via Fern Connect, you give us your name.'], not: ['service: *'] },
  { lines: ['Print | Privacy policy', 'We collect your name.'], not: ['service: *'] },
  { lines: ['用户须知 隐私政策', '欢迎使用知鸟。我们收集您的手机号。'], not: ['service: 用户须知'], still: ['service: 知鸟'] },
  // Who made a thing is not who answers for the data.
  { lines: ['果酱 | 出品：青禾食品有限公司', '隐私政策', '我们收集您的手机号。'], not: ['operator: *'] },
  // The house of an address.
  { lines: ['拾音隐私政策', '我们收集您的手机号。', '# 联系我们', '公司：青禾市山风区苔藓镇档案馆西侧平房128号'], not: ['operator: *'] },
];
