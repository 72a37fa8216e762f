/** How a text says that something need not be given, or must be: words in the sentence that names it, before or behind it. */
import type { Rule, RulesByLanguage } from './shapes';

export interface Giving {
  says: 'optional' | 'required';
  /** Where the words stand, as seen from the thing named. */
  stands: 'before' | 'after';
}

const zh: readonly Rule<Giving>[] = [
  {
    id: 'zh.giving.choose',
    pattern:
      /(?:您|你|用户)(?:也|还)?(?:可以?|有权)?(?:根据(?:自身|实际)?需[要求])?(?:自愿|自主|自行)?(?:选择|决定)(?:是否)?(?:要)?(?:向我们)?(?:填写|提供|设置|上传|补充|授权|完善|添加|填报)[^，,。；;]{0,80}$|自愿(?:填写|提供|补充|上传)[^，,。；;]{0,80}$/,
    not: /(?:用于|以便|以供|从而)[^，,。；;]{0,80}$/,
    value: { says: 'optional', stands: 'before' },
    why: 'giving it is up to the reader',
    yes: ['您可以选择填写昵称、头像', '用户自愿提供的性别'],
    no: ['您需要提供手机号', '您可以选择关闭推送，昵称'],
  },
  {
    id: 'zh.giving.harmless',
    pattern:
      /^[^。；;、，,]{0,8}(?:选填|非必填|为可选|不是必需)|^[^。；;]{0,60}(?:(?:均|都)(?:为|是)(?:选填|可选)|可以?选择(?:是否)?(?:填写|提供)(?:这些信息|该信息)?$)|^[^。；;]{0,80}(?:不|拒绝|未)(?:提供|填写|授权|补充|同意)[^。；;]{0,30}(?:不(?:会)?影响|仍(?:然)?(?:可|能)|不妨碍)/,
    value: { says: 'optional', stands: 'after' },
    why: 'without it the rest goes on',
    yes: ['（选填）', '，您可以选择填写', '，如果您不提供，不会影响其他功能'],
    no: ['，如果您不提供，将无法注册', '。昵称为选填'],
  },
  {
    id: 'zh.giving.needs',
    pattern:
      /(?:必须|至少|(?<!可能)需要?|须|应当?)(?:您|你)?(?:至少)?(?:向我们|主动)?(?:提供|填写)[^，,。；;]{0,80}$|必填(?:信息|项)?[^，,。；;]{0,40}$/,
    not: /(?:用于|以便|以供|从而)[^，,。；;]{0,80}$/,
    value: { says: 'required', stands: 'before' },
    why: 'it has to be given',
    yes: ['您需要提供手机号码', '注册的必填信息包括手机号'],
    no: ['您可以选择填写昵称', '我们需要您的同意，手机号', '我们可能需要您提供手机号', '您需要提供手机号用于获取位置'],
  },
  {
    id: 'zh.giving.fails',
    pattern:
      /^[^。；;、，,]{0,8}(?:必填|为必需)|^[^。；;]{0,60}(?:均|都)(?:为|是)必填|^[^。；;]{0,80}(?:不|未|拒绝)(?:能|予|同意|向我们)?提供[^。；;]{0,30}(?:无法|不能)/,
    value: { says: 'required', stands: 'after' },
    why: 'without it something cannot be had',
    yes: ['，如您不提供，将无法完成注册', '（必填）'],
    no: ['，如您不提供，不影响使用', '。如您不提供，将无法注册'],
  },
];

const en: readonly Rule<Giving>[] = [
  {
    id: 'en.giving.choose',
    pattern:
      /\b(?:you|users) (?:(?:may|can|might) )?(?:also )?(?:choose|opt|elect|decide|wish) to (?:provide|share|give|submit|upload|add|enter|send)\b[^.;]{0,100}$|\b(?:voluntarily|optionally) (?:provide|share|submit|give)\b[^.;]{0,100}$/i,
    not: /\b(?:if|when) you (?:need|have) to\b|\b(?:to (?:allow|let|enable|help|access)|so that|in order to|for us to)\b[^.;]{0,100}$/i,
    value: { says: 'optional', stands: 'before' },
    why: 'giving it is up to the reader',
    yes: ['You may choose to provide a profile photo', 'information you voluntarily provide, such as your gender'],
    no: ['You must provide an email address', 'You may choose to leave. Your name'],
  },
  {
    id: 'en.giving.harmless',
    pattern:
      /^[^.;,]{0,12}\(optional\)|^[^.;]{0,90}\b(?:is|are) (?:entirely |purely )?(?:optional|voluntary|not (?:required|mandatory))\b/i,
    value: { says: 'optional', stands: 'after' },
    why: 'it is named as optional',
    yes: [' (optional)', ' is not required'],
    no: [' is required', '. A nickname is optional', ', phone number and gender (optional)'],
  },
  {
    id: 'en.giving.needs',
    pattern: /\b(?:you (?:must|need to|have to|are required to)|requires? you to) (?:provide|give|enter|submit|supply)\b[^.;]{0,100}$/i,
    not: /\b(?:if|when) you (?:need|have) to\b|\b(?:to (?:allow|let|enable|help|access)|so that|in order to|for us to)\b[^.;]{0,100}$/i,
    value: { says: 'required', stands: 'before' },
    why: 'it has to be given',
    yes: ['To register you must provide your email address'],
    no: ['You may provide a nickname', 'You must be adult. Your name', 'You must enter a password to allow us to read your address book'],
  },
  {
    id: 'en.giving.fails',
    pattern: /^[^.;,]{0,12}\((?:required|mandatory)\)|^[^.;]{0,60}\b(?:is|are) (?:required|mandatory)\b/i,
    value: { says: 'required', stands: 'after' },
    why: 'it is named as required',
    yes: [' (required)', ' is mandatory'],
    no: [' is not required', '. A name is required'],
  },
];

export const giving: RulesByLanguage<Giving> = { zh, en };

/** What the reader is to do when something has leaked: what it names there is not got. */
export const leaked = /(?:如果?|若|一旦|倘若)(?:您|你)?(?:发现|怀疑|得知)[^。；]{0,40}(?:泄[露漏]|被盗|遗失|丢失)/g;

/** Before a thing in its sentence: it is got, or asked for. */
export const got = /收集|获取|采集|读取|调取|接收|需要?(?:您|你)?(?:提供|填写)|\b(?:collect|receive|obtain|ask for|retrieve)/i;
