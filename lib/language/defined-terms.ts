/** How a text defines the words by which it later names several data items at once, and whom it means by a class of services. */
import type { Lang } from '../model';

/** A phrase that may be defined, at its end: 'unique identifiers', 'Usage Data'. Group 1. */
export const definable: Record<Lang, RegExp> = {
  zh: /([\p{Script=Han}A-Za-z/]{2,12}(?:信息|数据|标识符?|识别码|识别符|权限|参数|日志))$/u,
  en: /(?<![A-Za-z-])((?:[A-Za-z-]{1,20} ){1,2}(?:data|information|identifiers?|details|logs?))$/i,
};

/** Words that the phrase follows in the run of letters that ends with it. */
export const beforeDefinable: Record<Lang, RegExp> = {
  zh: /的|您|收集|获取|读取|采集|使用|提供|以及|包括|如|和(?!包)|及|与|或|需要|会|将|该|其|为/g,
  en: /\b(?:the|your|our|of|and|or|certain|some|such|other|with|collects?|this|these|any|following|personal) /gi,
};

/** Right after the phrase: it is spelled out in brackets, after a colon, or after a verb. */
export const spellsOut = {
  bracket: /^\s*[（(【](?<what>[^（）()【】]{3,400})[）)】]/,
  colon: /^[”"」]?\s*[:：](?<what>.{3,600})$/s,
  means:
    /^[”"」]?\s{0,3}(?:是指|指的是|指|主要包括|包括|包含|means?|refers? to|(?:(?:may|can|also) ){0,3}includ(?:es?|ing)|(?:is|are) information|such as)(?<what>.{3,600})$/is,
} as const;

/** The phrase is spelled out where it stands, also as a part of a longer one: 'identifier information (…)'. */
export const spelledOut = /^(?:类|等)?(?:信息|数据|参数|标识|号码|[码号符])?\s*[（(【:：]/;

/** An identifier of the device: what it is, is told elsewhere more often than not. */
export const identifiers = /标识|识别|identifier/i;

/** Classes of services that a sentence may speak of instead of naming them. */
export const serviceClasses: readonly { id: string; pattern: RegExp }[] = [
  { id: 'ads', pattern: /advertis|\bads?\b|\biba\b|monetiz/i },
  { id: 'analytics', pattern: /analytic|tracking|attribution|statistic|measure/i },
  { id: 'social', pattern: /social|log[- ]?in|sign[- ]?in|\bwidgets?\b|\bplug-?ins?\b|\blike button/i },
  { id: 'payment', pattern: /payment|purchase/i },
  { id: 'push', pattern: /push|notification/i },
  { id: 'crash', pattern: /crash|error/i },
];

/**
 * A sentence says what a class of third parties gets, in English; Chinese policies name their SDKs. The match of the first ends where
 * they take it, that of the second with those to whom it is given.
 */
export const classTakes =
  /\b(?:third[- ]part(?:y|ies)|advertisers|ad(?:vertising)? (?:networks?|partners?|compan(?:y|ies)|providers?)|(?:analytics|tracking|service) (?:providers?|partners?|tools?|companies|software)|partners|social networks?|sdks?|(?:these|those|such) (?:[\w’'-]{1,20} ){0,3}(?:features|buttons|plug-?ins|widgets|companies|tools|services|providers|networks|vendors|platforms|technologies|integrations))\b(?:(?!\b(?:not|never|cannot|no longer)\b)[^.;]){0,100}\b(?:collect(?:s|ing)?|receives?|access|gathers?|obtains?|records?|logs?|stores?|track|monitor|(?:uses?|places?|sets?|read) (?:\w+ ){0,3}cookies?|includes?)\b|\b(?:data|information)\b[^.]{0,40}\b(?:collected|received|gathered|obtained|recorded|tracked) by (?:these|those|such|our|the|third) (?:[\w’'-]{1,20} ){0,3}(?:part(?:y|ies)|partners|providers|networks|companies|services|vendors|tools|advertisers|platforms|features|sdks?)\b/i;
export const classGiven =
  /\b(?:share|sharing|provide|disclose|pass|send|transfer)\b[^.]{0,400}\b(?:with|to)\b(?<who>[^.]{0,30}\b(?:third part|advertis|partners|analytics|network|provider)\w{0,8}(?: \w{3,12})?)/i;

/** Behind this the sentence tells what we take ourselves. */
export const ourTurn = /;|,? (?:and|while|whereas|but) (?:we|I)\b/i;

/** A sentence is about pages to which links lead. */
export const leadsAway =
  /\b(?:affiliate|external|outside|third[- ]party|partner|other) (?:web ?sites?|pages|sites|links)\b|\b(?:tap|click|follow|open)s? (?:on )?(?:an? |such |these |the )?links?\b/i;

/** What ends the phrase that a sentence opens with and defines. */
export const opensDefinition =
  /[”"」]?\s{0,3}(?:[:：]|是指|指|主要包括|包括|包含|\bmeans?\b|\brefers?\b|\b(?:(?:may|can|also) ){0,3}include|\b(?:is|are) information|\bsuch as)/i;
