/**
 * How English sentences make those that they name receive something, or make them something else: where data come from, who is protected,
 * what a link leads to. Before: in the whole sentence up to the name; after: right behind it.
 */
import type { CueRule, Rule } from '../shapes';

export const receiving: readonly CueRule[] = [
  {
    id: 'who-given',
    value: 'before',
    pattern:
      /\b(?:shar(?:e|es|ed|ing)|disclos\w{1,4}|provid(?:e|es|ed|ing)|transfer\w{0,4}|sen[dt]|sending|give[sn]?|giving|releas\w{1,3}|s(?:ell|old)|pass(?:ed|es)?|rent(?:ed)?|made available|make available|report\w{0,3}|forward\w{0,3}|transmit\w{0,3}|expos\w{1,3}|reveal\w{0,3})\b[^.;]{0,140}$/i,
    why: 'an act of giving',
    yes: ['We share your address with '],
    no: ['We hear of it from '],
  },
  {
    id: 'who-to',
    value: 'before',
    pattern: /\b(?:to|with|among|between) (?:[\w'’,/-]+ ){0,6}$/i,
    why: 'whom it goes to',
    yes: ['given to our '],
    no: ['comes from our '],
  },
  {
    id: 'who-from',
    value: 'before',
    pattern: /\bfrom (?:[\w'’,/-]+ ){0,6}$/i,
    why: 'where it comes from',
    yes: ['we receive news from our '],
    no: ['we give it to our '],
  },
  {
    id: 'who-does',
    value: 'after',
    pattern:
      /^[^.;]{0,50}\b(?:receiv\w{1,3}|access\w{0,4}|collect\w{0,3}|process\w{0,4}|gets?|obtain\w{0,3}|sees?|view|uses?|stor(?:e|es|ing)|help\w{0,3}|assist\w{0,3}|perform\w{0,3}|provid\w{1,3})\b/i,
    why: 'they do something with it',
    yes: [' who help us'],
    no: ['.'],
  },
  {
    id: 'who-guarded',
    value: 'before',
    pattern:
      /\b(?:protect\w*|safety|rights|property|harm\w*|threat\w*|danger\w*|injur\w*|interfer\w*|damage\w*|defend\w*|security of|behalf of)\b[^.;]{0,100}$/i,
    why: 'who is protected or spoken for, and gets nothing',
    yes: ['to protect the rights of our ', 'on behalf of the '],
    no: ['given to our '],
  },
  {
    id: 'who-linked',
    value: 'before',
    pattern: /\b(?:links? (?:to|from)|hosted by|made by|operated by|offered by|visit|through|via)\b[^.;]{0,60}$/i,
    why: 'where the reader goes, or through what',
    yes: ['The page links to ', 'if you play through '],
    no: ['given to our '],
  },
  {
    id: 'who-denied',
    value: 'before',
    pattern: /\b(?:neither|nor|not|never|no|cannot|prohibit\w*)\b[^.;]{0,100}$/i,
    why: 'it is denied',
    yes: ['will not be passed on to '],
    no: ['will be passed on to '],
  },
  {
    id: 'who-unless',
    value: 'after',
    pattern: /^[^.;]{0,60}\b(?:unless|without|except|only (?:if|with))\b/i,
    why: 'a condition follows',
    yes: [' unless you agree'],
    no: [' that you like'],
  },
  {
    id: 'who-terms',
    value: 'clause',
    pattern:
      /\b(?:arbitrat\w*|liab\w*|indemnif\w*|warrant\w*|lawsuit|prosecute|certif(?:y|ied|ication)|licen[cs]e\w*|agents, attorneys)\b/i,
    why: 'a clause of terms of use, or of certificates',
    yes: ['We are not liable.'],
    no: ['We share it.'],
  },
  {
    id: 'who-assets',
    value: 'clause',
    pattern: /\b(?:assets|mergers?|acquisitions?|acquired|bankrupt\w*|sale of|buyer|purchaser)\b/i,
    why: 'the business changes hands',
    yes: ['one of the assets transferred'],
    no: ['We share it.'],
  },
  {
    id: 'who-duty',
    value: 'clause',
    pattern: /\b(?:fulfil\w*|subject to|comply with|meet|legal bas[ei]s|necessary for|retention|retain|keep)\b/i,
    why: 'a duty or a period, and not a giving',
    yes: ['to comply with our duties'],
    no: ['We share it.'],
  },
  {
    id: 'who-sources',
    value: 'clause',
    pattern: /\b(?:receive|obtain|collect|get|acquire|gather)\w{0,3} (?:[\w'’,-]+ ){0,8}from\b|\bsources?\b/i,
    why: 'where data come from',
    yes: ['We receive data about you from others.'],
    no: ['We give it to others.'],
  },
  {
    id: 'who-handed',
    value: 'clause',
    pattern:
      /\b(?:shar(?:e|es|ed|ing)|disclos\w{1,4}|provid(?:e|es|ed|ing)|transfer\w{0,4}|sen[dt]|sending|given?|giving|releas\w{1,3}|s(?:ell|old)|pass(?:ed|es)?|rent(?:ed)?|transmit\w{0,3}|exchang\w{1,3}|submit\w{0,4}) (?:[^.;]{0,80} )?(?:information|data|details|it|them|records|PII)\b|\b(?:information|data|details|it|they|records|PII)\b[^.;]{0,80}\b(?:shared|disclosed|provided|transferred|sent|given|released|sold|passed|rented|transmitted|exchanged|submitted|made available)\b/i,
    why: 'data are given to somebody',
    yes: ['We share your data with them.', 'Your information may be disclosed to them.'],
    no: ['We comply with the law.', 'We share your joy.'],
  },
  {
    id: 'who-kept',
    value: 'clause',
    pattern: /\b(?:retention|retain\w{0,3}|(?:kept|stored|keep|store) (?:\w{1,12} ){0,3}(?:for|until|as long|longer)|as long as)\b/i,
    why: 'how long it is kept, and not who gets it',
    yes: ['We retain it unless required by law.'],
    no: ['We share it.'],
  },
  {
    id: 'who-chosen',
    value: 'clause',
    pattern:
      /\b(?:opt(?:ing)?[ -]?out|unsubscrib\w{1,3}|you agree (?:that|to|not)|log(?:ging|ged)? (?:in|on)|sign(?:ing|ed)? in|add-on|governs?|their own (?:privacy )?polic(?:y|ies))\b/i,
    why: 'what the reader does, or whose policy it is',
    yes: ['You can opt out of it.', 'If you log in with a network'],
    no: ['We share it.'],
  },
  {
    id: 'who-yours',
    value: 'before',
    pattern: /\b(?:your|you) (?:[\w'’-]+ ){0,2}$/i,
    why: 'the reader’s own',
    yes: ['with your '],
    no: ['with our '],
  },
  {
    id: 'who-ours',
    value: 'before',
    pattern: /\b(?:our|us|we) (?:[\w'’-]+ ){0,2}$/i,
    why: 'the company’s own',
    yes: ['with our '],
    no: ['with your '],
  },
];

/** 'Tern Inc. and its': whose affiliates follow. */
export const companyBefore: Rule = {
  id: 'company before (en)',
  value: 'company',
  pattern: /(?<name>[A-Z][\w&-]{2,30})(?:,? (?:Inc|LLC|Ltd|Corp)\b\.?)?,? (?:and|or) (?:its|their) (?:\w{2,20} (?:and|or) )?$/,
  why: 'what follows is a company’s own',
  yes: ['Tern Inc. and its ', 'Heron or their partners and '],
  no: ['we and our ', 'Heron and '],
};

/** Where a giving begins that names who gets it. Global: the last before the name is its own. */
export const giving: Rule = {
  id: 'giving (en)',
  value: 'giving',
  pattern:
    /\b(?:(?:we|they|it|us|may|will|also|can|not|be|is|are|to) ){0,4}(?:shar(?:e|es|ed|ing)|disclos\w{1,4}|provid(?:e|es|ed|ing)|transfer\w{0,4}|sen[dt]|sending|give[sn]?|giving|releas\w{1,3}|s(?:ell|old)|pass(?:ed|es)?|rent(?:ed)?|made available|make available|report(?:ed|s)?|forward\w{0,3}|transmit\w{0,3}|expos\w{1,3}|reveal\w{0,3}|exchang\w{1,3}|visible|display(?:ed|s)?|show[ns]?)\b/gi,
  why: 'an act that gives',
  yes: ['We may share your address with the post.', 'Your name is visible to others.'],
  no: ['We hear of it from the post.', 'We keep it.'],
};

/** Places of these are quoted only where there are no others. */
export const getsLittle: ReadonlySet<string> = new Set([
  'who-guarded',
  'who-linked',
  'who-denied',
  'who-from',
  'who-in-item',
  'who-terms',
  'who-gets-nothing',
  'who-assets business-partners',
  'who-of-another',
  'who-chosen',
  'who-kept',
  'who-only-does other-users',
  'who-only-does public',
  'who-only-does affiliates',
  'who-only-does authorities',
]);
