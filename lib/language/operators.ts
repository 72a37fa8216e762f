/**
 * Little words that say how a sentence holds and not of what: whether, for whom, when, as a rule or always. Which of them stands in the
 * place of which makes another sentence of one that is else the same. Data for lib/changes/edits.
 */
import type { Lang } from '../model';

export interface Operator {
  id: string;
  /** It says more by being there where nothing else differs; `never`: it says nothing by being there. */
  alone?: true | 'never';
  words: Record<Lang, string>;
}

export const operators: readonly Operator[] = [
  { id: 'and', words: { zh: '和 与 及 以及 并 且 并且 而且 同时', en: 'and' } },
  { id: 'or', words: { zh: '或 或者 或是', en: 'or' } },
  { id: 'before', words: { zh: '前 之前 以前', en: 'before prior until' } },
  { id: 'after', words: { zh: '后 之后 以后', en: 'after once upon following' } },
  { id: 'within', words: { zh: '内 之内 以内', en: 'within' } },
  { id: 'all', words: { zh: '所有 全部 一切 任何 每 各 均 都', en: 'all any every each' } },
  { id: 'some', alone: true, words: { zh: '部分 某些 一些 个别 少数', en: 'some certain few' } },
  { id: 'most', words: { zh: '最多 至多 最长 最大 不超过 最晚 以下', en: 'most maximum up under below less fewer' } },
  { id: 'least', words: { zh: '最少 至少 最短 最小 超过 不少于 以上', en: 'least minimum over above more exceeding' } },
  { id: 'ours', words: { zh: '我们 我司 我方 本公司', en: 'we us our ours' } },
  { id: 'yours', words: { zh: '您 你 用户', en: 'you your yours' } },
  { id: 'from', words: { zh: '从', en: 'from' } },
  { id: 'to', words: { zh: '向 给', en: 'to with' } },
  { id: 'on', words: { zh: '开启', en: 'on' } },
  { id: 'off', words: { zh: '关闭', en: 'off' } },
  { id: 'public', words: { zh: '公开', en: 'public' } },
  { id: 'private', words: { zh: '私密', en: 'private' } },
  { id: 'people', words: { zh: '人工 员工 工作人员 专人', en: 'staff human humans person people employee employees manually' } },
  {
    id: 'machines',
    words: { zh: '自动 系统 算法 程序', en: 'software automatic automatically automated algorithm algorithms machine machines' },
  },
  {
    id: 'weak',
    words: {
      zh: '可能 或许 也许 可 可以 能 能够 有权 尽量 尽可能 力求 努力 尽力 酌情 适当 适时 原则上 通常 一般 视情况',
      en: 'may might can could should ought try tries attempt attempts aim aims seek seeks strive endeavor endeavour able possible possibly likely generally usually normally typically sometimes occasionally',
    },
  },
  { id: 'also', alone: 'never', words: { zh: '还 也 亦', en: 'also even too' } },
  { id: 'only', words: { zh: '仅 只 仅仅 只有 仅限 才', en: 'only solely exclusively' } },
  {
    id: 'not',
    words: {
      zh: '不 未 无 非 勿 没 没有 不会 不能 不得 不可 不予 无法 不再 从不 绝不 概不 并非 未经 拒绝',
      en: 'not no nobody never cannot neither nor without none',
    },
  },
  { id: 'if', alone: true, words: { zh: '如 如果 若 倘若 除非 除', en: 'if Should unless except where when whenever provided' } },
];

/** Two that are each other's contrary: where a sentence has more of one in the place of the other, it is turned. */
export const contraries: readonly (readonly [string, string])[] = [
  ['and', 'or'],
  ['before', 'after'],
  ['within', 'after'],
  ['all', 'some'],
  ['most', 'least'],
  ['ours', 'yours'],
  ['from', 'to'],
];

/** The same of such as a sentence may have both of: where each stands says how things are ('off until you turn it on'). */
export const states: readonly (readonly [string, string])[] = [
  ['on', 'off'],
  ['public', 'private'],
  ['people', 'machines'],
];
