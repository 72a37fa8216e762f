/** How English policies promise an answer. */
export const response = {
  answer:
    /\b(?:respond|response|reply|replies|answer|act (?:on|upon|within)|comply (?:with (?:your|such|a|the|any) |within)|process your request|fulfil)\w*|\brequests?\b.{0,80}\b(?:done|resolved|take (?:up to )?|time limit|granted)\b|\brights\b.{0,100}\bwithin (?:a|one|\d{1,2}|thirty|ten|fourteen) (?:calendar |working |business )?(?:month|days)\b|\bcomplaints?\b[^.]{0,80}\b(?:resolved|settled|closed|decided)\b|\bby law we have\b|\btime limit\b|\brequests?\b[^.]{0,120}\b(?:addressed|processed|dealt with|handled|completed|granted|satisfied)\b|\bdays (?:of|after|from) (?:(?:the )?(?:receipt|receiving|submission)\b[^.]{0,20}|your |the |such )request/i,
  /** Words that promise an answer where the clause speaks of what is asked. */
  otherwise:
    /\b(?:get|got|come|write|revert|report) back\b|\bhear (?:back )?from us\b|\b(?:please )?allow (?:us |me )?(?:up to |about |at least |around |approximately |a )?(?=\d|a |one|two|three|four|five|six|seven|ten|fourteen|twenty|thirty)|\b(?:deal(?:t|s)? with|attend(?:ed|s)? to|see(?:n|s)? to|turn(?:ed|s)? (?:it |them )?around|sorted|settled|actioned|executed|carried out|honou?red|complied)\b|\b(?:send|sent|provide|provided|supply|supplied|give|given|post|posted|hand|handed|receive|ready)\b[^.;]{0,40}\bwithin\b/i,
  asked:
    /\b(?:requests?|asks?|asking|enquir\w{1,4}|inquir\w{1,4}|complaints?|letters?|queries|copy|copies|rights|application|apply|tickets?)\b/i,
  /** Right before a time that the law gives, whatever the service then says that it takes. */
  lawGives:
    /\b(?:law|statute|GDPR|Regulation|Act|legislation) (?:\w{1,10} )?(?:grants?|allows?|gives?|permits?|leaves?|provides?|sets?)(?: (?:us|them|for|me))?(?: up to| a period of)? ?$/i,
  /** Stands right before a time that is added to another. */
  extends:
    /\b(?:extend\w*|prolong\w*|another|further|additional)(?: (?:it|this))?(?: by)?(?: (?:another|an additional|a further|up to|of))? ?$/i,
  /** The time is one for closing the account, where its sentence speaks of no other request. */
  closes: /\b(?:clos(?:e|ing|ure)|delet(?:e|ing|ion))(?: of)? (?:your|the|an) account\b/i,
  requests: /\byour requests\b|\b(?:any|such|these|all) requests?\b|\baccess|\bcorrect|\brights?\b|\brespond/i,
  /** What else is done within so many days; and what the reader asks for, which is not that. */
  otherMatter:
    /\b(?:refund\w{0,3}|reimburs\w{1,6}|returned|returns of|orders?|purchas\w{1,4}|shipp?\w{1,5}|deliver\w{1,4}|invoices?|bills?|payments?|paid|warrant(?:y|ies)|newsletters?|subscri\w{2,6}|mailing lists?|job|applicants?|vacanc\w{1,3}|candidates?|bookings?|reservations?|renew\w{0,3}|trials?|cookies|backups?|by (?:mistake|accident)|appeals?|vouchers?|prizes?)\b/i,
  /** What follows a time in its phrase, and has a matter of its own. */
  andThen: / and (?=(?:our|the|all|any|from|in|within|that|it|we|they)\b)/i,
  ownMatter:
    /\b(?:accounts?|profile|membership|privacy|personal|your (?:data|information|rights?)|access|correct\w{0,4}|eras\w{1,4}|delet\w{1,4}|clos(?:e|ed|ing|ure)|complain\w{0,4}|rights)\b/i,
  not: /\b(?:retain|retention|stored?|kept|breach|years? old|(?:deleted|erased|destroyed|removed) after)\b|24\s*\/\s*7/i,
  /** Right before a time in which no more is done than to say that the request has come. */
  received: /\b(?:confirm|acknowledg)\w* (?:[\w'’-]+ ){0,4}(?:within|in|inside) (?:the first )?$/i,
};
