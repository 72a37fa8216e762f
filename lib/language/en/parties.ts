/** How English text names who gets information, beside lists and nouns (lib/language/parties); facts only. */

/** In brackets after a noun for a party: no names follow, but a reference, a definition or a condition. */
export const noList =
  /^(?:[“"]|see\b|as (?:defined|described|set|well)\b|collectively\b|together\b|which\b|who\b|whether\b|if\b|and\b|or\b|but\b|each\b|unless\b|other than\b|except\b|for more\b|hereinafter\b|the [“"])/i;

/** A group of companies by its name: 'the Plumtree family of companies'. The name follows. */
export const groupOf =
  /\b(?:the|of) (?=[A-Z][\w.&’'-]{0,24}(?: [A-Z&][\w.&’'-]{0,24}){0,3} (?:family|group) of (?:compan(?:y|ies)|brands|businesses|sites|websites|services)\b)/g;

/** A name with what it is behind it: 'Finchpay, our payment processor,', 'Ternhost (a hosting provider)'. Group `what` holds that. */
export const namedAs =
  /(?<![\w’'.&-])(?<!\b[A-Z][\w&’'-]{0,20} )(?=[A-Z][\w.&’'-]{0,24}(?: [A-Z][\w.&’'-]{0,24}){0,3}(?:, (?:Inc|LLC|Ltd)\.?)?(?:, | \()(?:(?:which|who) (?:is|are) )?(?<what>(?:our|an?|one of our) (?:[\w-]+ ){0,4}(?:processor|provider|partner|affiliate|subsidiary|sub-?processor|vendor|supplier|contractor|courier|carrier|company|firm|host)s?\b[^.;)]{0,40}))/g;

/** After a name: it says whose something is, and names nobody who gets it. */
export const saysWhose =
  /^(?:['’]s)? (?:affiliates?|subsidiaries|vendors|partners|employees|staff|users?|customers|members|sites?|websites?|services?|accounts?|products?|apps?|features?|privacy|policy|terms)\b/;
