import type { Rule } from './shapes';

/** What a text may say of closing an account. */
export type ClosingSays =
  | 'mention'
  | 'in-app'
  | 'last'
  | 'applies'
  | 'follows'
  | 'own'
  | 'unlinks'
  | 'alone'
  | 'place'
  | 'question'
  | 'lead'
  | 'contact'
  | 'else'
  | 'also'
  | 'asks'
  | 'told-elsewhere'
  | 'any-right'
  | 'done'
  | 'days'
  | 'reader-days'
  | 'past-days'
  | 'condition'
  | 'consequence'
  | 'account'
  | 'no-account';
export type ClosingRule = Rule<ClosingSays>;

export type WayRule = Rule<'in-app' | 'web' | 'support' | 'email' | 'phone' | 'mail'>;

/** A line that leads into what is done once the account is closed. */
export const whenClosed = /^\W{0,4}(?:when|after|once|upon|if)\b[^.;]{4,90}:\s*$/i;
/** A figure by which something is done: what stands after it, before it, and close by where it is another time. */
export const timeLimit = {
  after:
    /内|within|之内|完成|处理|响应|答复|审核|办[理妥完结好]|生效|被注销|(?:后|的)?(?:冷静|后悔|反悔|犹豫)期|^[- ](?:grace|cooling|waiting|reflection|recovery)|^ (?:from|of|after) (?:(?:the |your |a )?(?:deletion )?request|you (?:request|ask))/i,
  before:
    /(?:期限|时限|时间|时效)[^。，；]{0,4}$|(?:不超过|最[长迟晚多](?:在|于|不超过)?|至多|合计)\s?$|\b(?:within|takes?|in|no longer than|up to|approximately|about|maximum of|after|allow|expect|wait|period of|lasts?)\s(?:\w+\s){0,2}$/i,
  not: /保存|保留|留存|retain|kept/i,
  /** It is the longest of those that are told. */
  most: /(?:不超过|最[长迟晚多](?:在|于|不超过)?|至多)\s?$|\b(?:at most|no longer than|at the latest|maximum of)\s$/i,
};

/** A way that ends at a desk: who sits there closes the account. */
export const desk = /客服(?:中心|咨询|服务)?$|^(?:customer )?(?:support|service|care)$/i;
/** Closing is the last of the rights that a sentence lists; and a later sentence of its paragraph says when requests are answered. */
export const amongRights = /(?:查询|查阅|访问|更正|复制|删除|撤回)[^。；]{0,60}(?:以及|并|及|和|与|或|、)[^。；，、]{0,4}注销/;
export const answersRequests = /(?:回复|答复|处理|响应)[^。；]{0,8}[您你]的[^。；]{0,4}(?:要求|请求|申请)/;

/** A title on more than one matter. */
export const severalMatters = /[、，,及和与或]|\b(?:and|or)\b|&/i;

/** A form by which one asks: beside a telephone or an address it is one way more of asking, and no steps. */
export const requestForm = /\b(?:web-?)?forms?\b|表单/i;

/** Labels in marks, which name no desk by themselves. */
export const marked = /[“"「【『][^“”"「」【】『』]{1,40}[”"」】』]/g;

/** A figure, or a number of days in words. */
export const figure = /\d|[一二三五十](?:个|日|天)/;

/** A clause is about what is kept, and closing is named in it as the time; and there it is the reader who closes. */
export const aboutKeeping = /\b(?:retain|keep|kept|stor(?:e|ed|ing)|preserv)\w{0,4}\b/i;
export const readerCloses =
  /\b(?:you|users?|members?|request\w*|ask\w*) (?:[\w/]{1,12} ){0,3}?(?:us to )?(?:[\w/]{1,12} ){0,3}?(?:delete|close|cancel|deactivate|terminate|remove|disable)\b/i;

/** Nobody is named to ask but 'us': that is the address which the policy gives, where it gives one. */
export const saysContactUs = /^contact(?:ing)? us$/i;
