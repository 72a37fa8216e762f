/** How English policies speak of closing an account. */
export const closing = {
  mention:
    /\b(?:clos|delet|terminat|cancel|deactivat|withdraw(?:al)? from)\w{0,6}\b[^.]{0,30}\b(?:account|membership)|(?:account|membership)[^.]{0,30}\b(?:closure|deletion|termination|cancell?ation|closed|deleted|terminated|withdrawal)/iu,
  not: /\b\w+\s+(?:may|reserves?)(?: the right to)?[^.]{0,40}(?:terminat|suspend)|(?:is|are|been) terminated or suspended|surviv\w{1,3} (?:any )?termination/iu,
  inApp:
    /(?:settings|in the app|within the app|in-app|account page|profile page|menu)[^.]{0,80}(?:delete|close|cancel|deactivate)|(?:delete|close|cancel|deactivate)[^.]{0,60}(?:settings|in the app|in-app|account page|profile page)/iu,
  /** What stands before a path on a web site rather than in the app. */
  onWeb: /(?:web ?site|www\.)(?!.{0,50}\b(?:app|mobile)\b).{0,50}$/isu,
  last: /delete|close|cancel|deactivate|withdraw/iu,
  /** A step in a line of its own: '2) Tap "Settings";'. */
  step: /^[\s(]{0,8}(?:\d{1,2}|[a-z])?\s{0,8}[).]{0,4}\s{0,8}[^.;“"]{0,20}(?:tap|click|select|choose|open|go to)[^.;“"]{0,14}[“"](?<label>[^“”"]{1,30})[”"][^“"]{0,24}$/iu,
  /** A path whose last page is where one applies. */
  applies: /(?:request|apply|ask)[^->]{0,20}(?:delet|clos)[^->]{0,10}$/iu,
  /** A path to a page on which one closes the account, as the words after it say. */
  follows:
    /^["”)\s,]{0,3}(?:(?:to|and|page|menu|then|where|you|can|may) ){0,5}(?:permanently )?(?:delet|clos|cancel|deactivat)\w{0,5} (?:your|the|this) account/iu,
  /** The reader does it alone. */
  alone:
    /(?:yourself|at any time)[^.]{0,40}(?:delete|close) your account|(?:delete|close) your account[^.]{0,30}(?:yourself|in (?:the )?settings)/iu,
  /** A place where one closes the account is named: a page, an address, a link. */
  place:
    /(?:delet|clos|cancel|deactivat)\w{0,5} (?:your|the) account (?:by (?:visiting|clicking|going to)|(?:at|via|through|on) (?:https?:|www\.|this (?:page|link)|the account page))/iu,
  /** Support by phone or e-mail is that channel, and no desk of its own. */
  supportElsewhere: /\bcall(?:ing)? (?:our )?customer (?:service|support)/giu,
  /** Questions on closing: who answers them does not close the account. */
  question: /questions? (?:about|on|regarding) (?:deleting|closing|cancell?ing)/iu,
  channels: [
    { channel: 'phone', pattern: /(?:delet|clos|cancel)\w{0,6}\b[^.]{0,40}account[^.]{0,60}(?:call|phone)/iu },
    {
      channel: 'email',
      pattern:
        /(?:delet|clos|cancel|terminat|deactivat)\w{0,6}\b[^.]{0,40}(?:account|membership)[^.]{0,80}(?:\w@\w|\be-?mail (?:us|to|at|our)|(?:by|via|an|through) e-?mail)|\be-?mail(?:ing)? (?:us|to|at|our)[^.]{0,80}(?:delete|close|cancel|terminate)[^.]{0,40}account/iu,
    },
    {
      channel: 'support',
      pattern:
        /(?:delet|clos|cancel|terminat|deactivat)\w{0,6}\b[^.]{0,40}account[^.]{0,60}(?:customer (?:support|service)|support team)/iu,
    },
    { channel: 'web', pattern: /(?:delet|clos|cancel)\w{0,6}\b[^.]{0,40}account[^.]{0,60}(?:web ?site|web page)/iu },
  ],
  /** Ways to close follow in a list, a line each; a line is one where it says how. */
  lead: /\b(?:delet|clos|cancel)\w{0,6}\b[^.]{0,40}\baccount[^.]{0,40}\b(?:following|below)\b|\b(?:following|these) (?:ways|steps|methods|means)[^.]{0,30}\b(?:delet|clos|cancel)\w{0,6}\b[^.]{0,20}\baccount/iu,
  listed: [
    { channel: 'phone', pattern: /\b(?:call|phone|telephone)\b[^.;]{0,20}\d/iu },
    { channel: 'email', pattern: /[\w.+-]{1,40}@\w/u },
    { channel: 'web', pattern: /\b(?:visit|go to|open)\b[^.;]{0,20}(?:https?:|www\.)/iu },
    { channel: 'support', pattern: /\b(?:contact|write to|reach) (?:our )?(?:customer )?(?:support|service)/iu },
  ],
  contact:
    /\b(?:contact(?:ing)?|e-?mail(?:ing)? (?:us|to|our)|write to|call)\b[^.]{0,60}(?:delete|close|cancel|terminate|deactivate)[^.]{0,30}account|(?:delete|close|cancel|terminate|deactivate)[^.]{0,40}account[^.]{0,80}(?:contact|e-?mail|write to|call) us/iu,
  /** The sentence after a way to close: whom to ask where that does not work. */
  else: /^[^.]{0,4}\bif\b[^.]{0,40}\b(?:cannot|can['’]t|unable|fails?|does not work)\b[^.]{0,40}\b(?:contact|reach|write to) (?:our )?(?:customer )?(?:support|service)/iu,
  /** Below a list of rights with closing among them: whom to ask for any of them. */
  asks: /\bexercise (?:any of )?(?:these|the above|your|such) rights\b[^.]{0,60}\b(?:contact|e-?mail|write to|call)\b/iu,
  /** The sentence after a way to close: when what was asked is done. */
  done: /\b(?:process|complete|handle|respond to|answer)\w{0,3} (?:your|the|such) (?:request|application)/iu,
  days: /\b(?:delete|close|cancel|terminat)\w{0,6}\b[^.]{0,30}\baccount/iu,
  conditions: /before[^.]{0,40}(?:delet|clos)\w{0,6}[^.]{0,20}account/iu,
  consequences:
    /(?:after|once|when|upon)[^.]{0,40}(?:delet|clos|terminat|cancel)\w{0,6}[^.]{0,30}(?:account|membership)[^.]{0,100}(?:delete|remove|retain|keep|anonymi)/iu,
  account: /\b(?:accounts?|sign[- ]?(?:in|up|ing up)|screen name|log(?:ging)? in|registers?|registration|membership)\b/iu,
  noAccount:
    /(?:do(?:es)? not|don['’]t|without)[^.]{0,30}(?:requir\w{0,4}|need\w{0,3}|creat\w{0,4})[^.]{0,20}(?:account|registration|sign)/iu,
};
