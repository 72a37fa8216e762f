import type { Rule } from '../shapes';

/**
 * Where a policy tells a thing that laws ask for: the title that it stands under, by the id of a fact, a right or a wording. A quote from
 * there proves it better than the same words elsewhere.
 */
type Home = Rule<'home'>;

const rights: Home = {
  id: 'home.rights',
  value: 'home',
  pattern: /权利|管理|访问|更正|删除|控制|注销|撤[回销]|\b(?:rights?|choices?|control|access|manage|correct|delet\w{1,3})\b/i,
  why: 'what the reader may do',
  yes: ['您的权利', 'Your choices'],
  no: ['信息安全', 'Security'],
};
export const children: Home = {
  id: 'home.children',
  value: 'home',
  pattern: /未成年|儿童|监护|\b(?:child\w{0,4}|minors?|kids|parents?)\b/i,
  why: 'children',
  yes: ['未成年人保护', 'Children'],
  no: ['信息安全', 'Adults'],
};
const sharing: Home = {
  id: 'home.sharing',
  value: 'home',
  pattern: /共享|分享|提供|转让|披露|委托|公开|\b(?:shar\w{1,3}|disclos\w{1,4}|transfer\w{0,4}|recipients?)\b/i,
  why: 'who gets it',
  yes: ['我们如何共享信息', 'How we share data'],
  no: ['信息安全', 'Security'],
};
const changes: Home = {
  id: 'home.changes',
  value: 'home',
  pattern: /更新|变更|修[订改]|修订|\b(?:chang\w{1,3}|updat\w{1,3}|amend\w{0,5})\b/i,
  why: 'changes of the policy',
  yes: ['政策的更新', 'Changes'],
  no: ['信息安全', 'Security'],
};

export const homes: Readonly<Record<string, Home>> = {
  rights,
  access: rights,
  correct: rights,
  delete: rights,
  copy: rights,
  withdraw: rights,
  way: rights,
  closing: rights,
  complain: {
    id: 'home.complain',
    value: 'home',
    pattern: /联系|投诉|反馈|权利|\b(?:contact\w{0,3}|complain\w{0,2}|rights?)\b/i,
    why: 'whom to ask',
    yes: ['联系我们', 'Contact us'],
    no: ['信息安全', 'Security'],
  },
  security: {
    id: 'home.security',
    value: 'home',
    pattern: /安全|保护|\b(?:secur\w{1,4}|protect\w{0,4}|safe\w{0,8})\b/i,
    why: 'how it is kept safe',
    yes: ['信息安全', 'Security'],
    no: ['您的权利', 'Your rights'],
  },
  minors: children,
  guardian: children,
  'child-rules': children,
  'guardian-rights': children,
  collects: {
    id: 'home.collects',
    value: 'home',
    pattern: /收集|获取|采集|信息类型|\b(?:collect\w{0,4}|gather\w{0,3}|data we (?:get|receive))\b/i,
    why: 'what is taken',
    yes: ['我们收集的信息', 'What we collect'],
    no: ['信息的保存', 'Storage'],
  },
  recipients: {
    id: 'home.recipients',
    value: 'home',
    pattern: /共享|分享|提供|披露|第三方|委托|\b(?:shar\w{1,3}|disclos\w{1,4}|recipients?|third part\w{1,3})\b/i,
    why: 'who gets it',
    yes: ['我们如何共享信息', 'How we share data'],
    no: ['信息的跨境转移', 'International transfers'],
  },
  merger: sharing,
  publish: sharing,
  'separate-share': sharing,
  entrusted: sharing,
  purposes: {
    id: 'home.purposes',
    value: 'home',
    pattern: /使用|用途|目的|\b(?:us(?:e|es|ing)|purposes?)\b/i,
    why: 'what it is used for',
    yes: ['信息的使用', 'Purposes of processing'],
    no: ['信息安全', 'Security'],
  },
  retention: {
    id: 'home.retention',
    value: 'home',
    pattern: /保[存留]|存储|储存|期限|\b(?:retention|retain|keep|stor\w{1,4})\b/i,
    why: 'how long it is kept',
    yes: ['保存期限', 'Retention'],
    no: ['信息安全', 'Security'],
  },
  'change-notice': changes,
  'change-consent': changes,
};
