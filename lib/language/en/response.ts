/** How English policies promise an answer. */
export const response = {
  answer:
    /\b(?:respond|response|reply|answer|act on|comply with your request|process your request|fulfil)\w*|\brequests?\b[^.]{0,120}\b(?:addressed|processed|dealt with|handled|completed|granted|satisfied)\b|\bdays (?:of|after|from) (?:(?:the )?(?:receipt|receiving|submission)\b[^.]{0,20}|your |the |such )request/i,
  /** Stands right before a time that is added to another. */
  extends:
    /\b(?:extend\w*|prolong\w*|another|further|additional)(?: (?:it|this))?(?: by)?(?: (?:another|an additional|a further|up to|of))? ?$/i,
  /** The time is one for closing the account, where its sentence speaks of no other request. */
  closes: /\b(?:clos(?:e|ing|ure)|delet(?:e|ing|ion))(?: of)? (?:your|the|an) account\b/i,
  requests: /\byour requests\b|\b(?:any|such|these|all) requests?\b|\baccess|\bcorrect|\brights?\b|\brespond/i,
  not: /\b(?:retain|retention|stored?|kept|breach|years? old)\b|24\s*\/\s*7/i,
};
