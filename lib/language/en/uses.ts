/** How English sentences make a word a purpose: the construction that leads to it, the act, and what stands around it that makes it none. */
import type { CueRule, Doing, Rule } from '../shapes';

/** What a purpose is led in by. Global: the last before the word is its own. */
export const leads: readonly Rule<'to' | 'for' | 'so' | 'when' | 'duty'>[] = [
  {
    id: 'en.use.to',
    pattern:
      /(?<!\b(?:rights?|able|unable|want|wants|wish|wishes|like|needs?|have|has|had|required|requires?|agrees?|how|chooses?|prefer|decide|decline|opt|fails?|refuses?|asks?|asked|access|subject|prior|related|relating|unrelated|according|consents?|due|limited|similar|respect|addition|try|attempts?|ability|entitled|free|likely|going|elect|appl(?:y|ies)|pursuant|refers?|regard|links?|linked|up|as|possible|impossible|reserve|obliged|people|requests?) )\bto:? (?:\(?[1a]\) )?(?=(?!(?:be|the|an?|our|your|their|his|her|its|my|this|that|these|those|any|all|such|each|other|others|another|us|you|them|it|which|whom|whether|time|date|third|people|persons?|certain|both|some|additional|personal|information|data)\b)(?:[a-z-]{2,20}(?<!s)|process|access|address|assess|discuss|focus|express)\b)/gi,
    value: 'to',
    why: 'an act that something serves',
    yes: ['We use it to count visits', 'in order to process orders'],
    no: ['You have the right to count', 'We give it to advertisers', 'sent to the press', 'if you wish to register'],
  },
  {
    id: 'en.use.for',
    pattern:
      /\b(?:for (?!example|instance|more\b|a period|the period|as long|so long|longer|which|whom|you\b|us\b|free\b|how long|up to|at least|children|additional information|further information|questions)|purposes? (?:of|for|is|are|includes?)\b|(?:use|need|process)\w{0,4} (?:it|them|this|these)? ?in )/gi,
    value: 'for',
    why: 'an aim by its name',
    yes: ['used for billing', 'The purposes include billing', 'We use it in billing'],
    no: ['for example billing', 'for more billing', 'from billing'],
  },
  {
    id: 'en.use.so',
    pattern: /\b(?:so (?:that|we|you)|(?:helps?|allows?|enables?|lets?|assists?|aids?|permits?) (?:us|our|you))\b/gi,
    value: 'so',
    why: 'what comes of it',
    yes: ['so that we can mend faults', 'This helps us mend faults'],
    no: ['so far', 'It helps them'],
  },
  {
    id: 'en.use.when',
    pattern:
      /\b(?:when(?:ever)?|if|where|once) (?:you|users|members|a user) |\b(?:during|upon|at) (?=(?:your )?(?:registration|sign-?up|purchase|checkout))/gi,
    value: 'when',
    why: 'on what occasion something is taken',
    yes: ['When you register, we collect your name', 'asked for upon registration'],
    no: ['We tell you when we register it', 'once a year'],
  },
  {
    id: 'en.use.duty',
    pattern:
      /\b(?:(?:if|as|where|when|whenever|unless|to the extent|is|are) (?:(?:it|we|this|they) (?:is|are) )?(?:legally )?(?=(?:required|obliged|obligated|compelled|permitted)\b)|in response to |pursuant to |under |(?:(?:tax|accounting|bookkeeping|employment|company|commercial|local) )?(?:laws?|acts?|regulations?|rules|regulators?|statutes?|code)(?= (?:requires?|obliges?|says?|demands?|ha(?:s|ve) us|makes? us|forces? us|tells? us|asks?|prescribes?|compels?|wants?|orders?)\b))/gi,
    value: 'duty',
    why: 'a duty that something is done by',
    yes: ['if we are required by law', 'in response to a court order', 'tax law has us keep it', 'because the law says so'],
    no: ['if we wish', 'in the response'],
  },
];

/** What the act is, by classes; the last before the word is its own. */
export const verbs: readonly Doing[] = [
  {
    id: 'provide',
    words: 'provid|offer|deliver|operat|\\brun\\b|running|maintain|perform|fulfil|suppl[yi]|creat|set up|setting up|manag|administ|host',
  },
  { id: 'enable', words: 'enabl|allow|\\blet(?:ting)?\\b|permit' },
  {
    id: 'better',
    words:
      'improv|understand|analy[sz]|measur|develop|enhanc|monitor|optimi[sz]|evaluat|research|learn|stud[yi]|debug|\\bfix|test|diagnos|determin|build|count|track',
  },
  { id: 'send', words: '\\bsend|notif|inform(?!ation)|contact|communicat|alert|remind|\\btell|keep you|update you' },
  { id: 'protect', words: 'prevent|detect|protect|secur|investigat|safeguard|combat|fight' },
  { id: 'process', words: 'process|complet|\\bbill|charg|\\bpay' },
  { id: 'suit', words: 'personali|customi|tailor|recommend|suggest|adapt' },
  { id: 'market', words: 'market|advertis|promot|\\bshow|display|\\bserv(?:e|ing)\\b|target' },
  { id: 'comply', words: 'compl[yi]|enforc|establish|exercis|defend|\\bmeet' },
  { id: 'check', words: 'verif|authenticat|confirm|identif|recogni' },
  { id: 'help', words: 'help|assist|respond|answer|resolv|support|handl|troubleshoot' },
  { id: 'give', words: 'shar(?:e|ing)|disclos|\\bsell|transfer' },
  { id: 'get', words: 'collect|gather|receiv|obtain|request' },
];

/** What is done with data. Global. */
export const doing: Rule = {
  id: 'en.use.doing',
  value: 'act',
  pattern:
    /(?<!\b(?:you|your|they|users|members|who|choose to|wish to|ask us to) )\b(?:us(?:e[sd]?(?! of (?:the |our |this |its )?(?:web|site|serv|app|plat|prod|game))|ing)|utili[sz]\w{1,3}|process(?:e[sd]|ing)?|analy[sz]\w{1,3}|collect\w{0,3}|gather\w{0,3}|obtain\w{0,3}|receiv\w{1,3}|request(?:ed|ing)|(?<=\b(?:we|may|will) )(?:request|ask)|asked|record(?:s|ed|ing)?|stor(?:e[sd]?|ing)|keep(?:s|ing)?|kept|retain\w{0,3}|hold|logs?|logged|track\w{0,3}|monitor\w{0,3}|access(?:es|ed|ing)?|need(?:s|ed)?|requir\w{1,3}|necessary|rely|relies|combin\w{1,3}|shar(?:e[sd]?|ing)|disclos\w{1,3}|releas\w{1,3}|exchang\w{1,3}|provid(?:e[sd]?|ing)(?! (?:\w+ )?(?:information|details|images|answers|entries|statistics)\b)|transfer\w{0,4}|transmit\w{0,4}|(?:sen(?:t|ds?)|serv(?:e[sd]?|ing)|give[sn]?)(?! (?:\w+ )?(?:information|details|images|answers|entries|statistics)\b)|pass(?:ed)?|sell|sold|scan\w{0,4}|review\w{0,3}|verif\w{1,5})\b/gi,
  why: 'something is done with data',
  yes: ['We use it.', 'Your name is stored.', 'We request your address.'],
  no: ['you use the app', 'We provide helpful answers.', 'We like it.'],
};

/** What it is done to, by words for data of any kind. Global. */
export const data: Rule = {
  id: 'en.use.data',
  value: 'data',
  pattern:
    /\b(?:information|data|details|cookies?|identifiers?|permissions?|records?|logs|addresses|PII|statistics|entries|answers|beacons|photos?|images?|(?<=(?:us(?:e|es|ed|ing)|process|processes|collect|collects|need|needs|share|shares) )(?:it|them|this|these))\b/gi,
  why: 'data of any kind',
  yes: ['your information', 'We use it to learn.', 'two cookies'],
  no: ['It rains.', 'our shop'],
};

/** Between what something is for and an act that follows: somebody who does it. */
export const turn: Rule = {
  id: 'en.use.turn',
  value: 'turn',
  pattern: /\b(?:we|us|they|I|is|are|be|may|must|will|[A-Z]\w{1,30})\b[^.;]{0,40}$/,
  why: 'somebody does what follows',
  yes: [', we ', ' your address is ', ', Heron may '],
  no: [', and ', '. We like birds. '],
};

/** After a word for what the reader does, the occasion on which something is taken: none in English, where 'when you' stands before it. */
export const features: readonly Rule[] = [];

/** Who does something for the company, named before what they do. */
export const providers: readonly Rule[] = [
  {
    id: 'en.use.provider',
    value: 'provider',
    pattern:
      /\b(?:providers?|third part(?:y|ies)|vendors?|contractors?|agents?|partners?|suppliers?|(?:other|outside|these|such|with|use|engage|employ|hire) (?:\w{2,12} )?(?:compan(?:y|ies)|firms|services?|individuals|people))\b,? (?:[^.;]{0,60} )?(?:that|who|which|to|such as|including|like|for|assist\w{0,3}|help\w{0,3}|handl\w{1,3}|perform\w{0,3})\b[^.;]{0,220}$/i,
    why: 'what others do for the company with its data',
    yes: ['service providers that ', 'other companies which help us to '],
    no: ['we use it to ', 'Our partners. They '],
  },
];

/** The same by names, in a part on those who get data or of a firm that is known: what stands behind a name is what its bearer does. Group `who` is the name. */
export const named: readonly Rule[] = [
  {
    id: 'en.use.named',
    value: 'provider',
    pattern:
      /(?<![\w’'-])(?!(?:Data|Information|Personal|What|Who|We|It|They|This|These|That|You|Our|Your|Names?|Accounts?|Contact|Details)\b)(?<who>[A-Z][\w.&'’-]{1,24}(?: [A-Z(&][\w.,&’')-]{0,24}){0,5}),? ?(?:[—–:] ?|- |\(|for |(?:delivers?|sends?|mails?|handles?|runs?|hosts?|process(?:es)?|takes?|provides?|counts?|measures?|checks?|supplies|manages?|looks after|is used for|helps) )[^.;()—–:]{0,60}$/,
    why: 'a name, and what its bearer does',
    yes: ['Kestrel — ', 'Heronry Ltd. (Ireland): ', 'Kestrel for ', 'post by Heron (cards), Kestrel Mail (', 'Kestrel delivers '],
    no: ['Data: name, ', 'our partners for ', 'Your orders: ', 'We send '],
  },
];

/**
 * The line that leads in a list of purposes, the title above what is said of uses, the label before one, how a line that names one begins,
 * and a line that opens a list and has its first line behind the colon.
 */
export const lists = {
  lead: {
    id: 'en.use.lead',
    value: 'lead',
    pattern:
      /\b(?:(?:us(?:es?|ed|ing)|process\w{0,3}|collect\w{0,3}|gather|hold|held|handle|store|ask|want|needs?|needed|necessary|helps?)\b[^:]{0,120}\b(?:to|for|in|ways|following|follows|by|purposes?|including|include)|purposes?|reasons?|in order to|(?:so that|allows?|enables?) (?:us|we)|uses)\b[^:]{0,60}:\s*$/i,
    not: /\b(?:shar(?:e|ed|ing)|disclos\w{1,3}|transfer\w{0,4}|given?|provide) (?:[\w'’-]+ ){0,8}(?:with|to)(?: the following[\w ]{0,40})?:\s*$|\b(?:collect|obtain|receive|gather)\b(?![^:]{0,80}\b(?:purposes?|to:|for:|so that|in order|(?:can|may|we|you|us):))[^:]{0,60}\b(?:information|data|types|categories)\b[^:]{0,30}:\s*$/i,
    why: 'what follows are uses',
    yes: ['We use your data to:', 'It is used for the following purposes:', 'We gather and hold your data so that we can:'],
    no: ['We collect:', 'We use it.', 'We may disclose your data to:'],
  },
  title: {
    id: 'en.use.title',
    value: 'title',
    pattern:
      /\bpurposes?\b|\bwhy\b|\breasons?\b|\b(?:our|the) uses\b|\bwhat (?:\w{2,20} ){0,6}for\b|\bwhat (?:we|is|happens) (?:\w{2,12} )?with\b|\bhow (?:\w{2,20} ){0,4}(?:us(?:es?|ed|ing)|process)\b|\b(?:us(?:es?|ed|ing)|process(?:es|ing)?) [^.]{0,40}\b(?:information|data|cookies)\b|\b(?:information|data)\b[^.]{0,40}\bus(?:es?|ed|ing)\b/i,
    not: /\b(?:terms of use|users?)\b/i,
    why: 'a part on uses',
    yes: ['How we use your data', 'Purposes', 'Use of information', 'Why it is held', 'What we do with it', 'What it is for', 'Our uses'],
    no: ['Terms of use', 'Your rights', 'Usage rules', 'Using the site'],
  },
  label: {
    id: 'en.use.label',
    value: 'label',
    pattern:
      /\b(?:(?:purposes?|used for|reasons?|why)\b[^:.;]{0,30}:|(?:(?:these|such|those|business) (?:services|functions|activities|uses|tasks)|examples?) (?:\w{2,8} )?includ\w{1,3}\b:?)[^.;:]{0,140}$/i,
    why: 'the label of a purpose',
    yes: ['Purpose: ', 'Purpose of use: billing and ', 'Such services include billing, '],
    no: ['Data: ', 'Purpose. Billing: '],
  },
  aim: {
    id: 'en.use.aim',
    value: 'aim',
    pattern:
      /^\W{0,4}(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)] ?)?\W{0,3}(?:(?:and|or) )?(?:(?:in order )?to\b|for\b|so that\b|(?!(?:no|any|some|every|du)[a-z]*ing\b)[A-Za-z]+ing\b|(?:provid|offer|operat|maintain|improv|enhanc|develop|analy[sz]|understand|communicat|contact|send|notif|respond|answer|personali[sz]|customi[sz]|tailor|process|verif|authenticat|identify|prevent|detect|protect|investigat|comply|enforce|deliver|market|advertis|promot|display|measur|monitor|creat|manag|administ|fulfil|complet|conduct|perform|help|support|enabl|allow)\w*|show\b)/i,
    why: 'a line that says what for',
    yes: ['(a) to count visits', 'Sending bills', '- Improve the game', 'Analyze faults'],
    no: ['Your name and address', 'We keep it', 'Nothing is sold', 'Total cost', 'Formats', 'Showrooms in town', 'During the night'],
  },
  opens: {
    id: 'en.use.opens',
    value: 'opens',
    pattern: /[:：] ?(?:[(（]?[a-z1-9][)）.]|To |•)/,
    why: 'the first line of a list behind the colon',
    yes: ['We use it for: (a) billing', 'We use it: To bill you', 'Uses: • billing'],
    no: ['We use it for: billing', 'at 10:30'],
  },
} as const satisfies Record<string, Rule>;

/** What stands around the word that makes it no purpose of ours. Before: in the whole sentence up to it. */
export const around: readonly CueRule[] = [
  {
    id: 'use-barred',
    value: 'before',
    pattern:
      /\b(?:prohibit\w*|barred|forbid\w*|restrict\w* from|(?:may|shall|must|can|will|do|does|are|is|should) ?not|cannot|never|unrelated to|other than|without|not (?:necessary|required|needed)|(?:we|it|they) used to)\b(?!.{0,200}(?:\b(?:but|however|although|instead)\b|;))/i,
    why: 'what is not done or not allowed',
    yes: ['They are prohibited from using it for ', 'We will not use it for '],
    no: ['We use it for ', 'Without your consent we will not write to you, but we use it for '],
  },
  {
    id: 'use-scope',
    value: 'clause',
    pattern:
      /\b(?:policy|notice|statement) (?:does not |do not |only |also |is |was ){0,2}(?:(?:appl(?:y|ies)|covers?|extends?|describes?|explains?|informs?|tells?)\b|to (?:inform|tell|explain|help))/i,
    why: 'what the policy is about, and not what data are for',
    yes: ['This policy does not apply to services of others.'],
    no: ['We apply it to your order.'],
  },
  {
    id: 'use-unsure',
    value: 'clause',
    pattern: /\b(?:guarantee|warrant(?:y|ies|s)?\b|100 ?%|not (?:be )?responsible|no (?:method|system|security))/i,
    why: 'what nobody answers for',
    yes: ['We cannot guarantee safety.'],
    no: ['We use it for safety.'],
  },
  {
    id: 'use-measure',
    value: 'clause',
    pattern: /\b(?:measures|safeguards|firewalls?|encrypt\w*|SSL|TLS|intrusions?)\b/i,
    why: 'how data are protected, and not what they are for',
    yes: ['We take measures against loss.'],
    no: ['We use it against loss.'],
  },
  {
    id: 'use-esteem',
    value: 'clause',
    pattern: /\b(?:we (?:value|respect|care)|committed to|seriously|(?:very |utmost )?(?:important|importance) to us|your trust)\b/i,
    why: 'how much it is valued, and not what it is for',
    yes: ['Your data are important to us.'],
    no: ['We use it for safety.'],
  },
  {
    id: 'use-choice',
    value: 'clause',
    pattern:
      /\b(?:opt(?:ing)?[ -]?out|unsubscrib\w{1,3}|right to|object(?:ion)? to|withdraw\w{0,3}|do not want|prefer not|if you (?:would like|wish|want) to|click|you (?:can|may) (?:choose|disable|turn))\b/i,
    why: 'what the reader may choose, and not what is done',
    yes: ['You can opt out of it.', 'You have the right to object.'],
    no: ['We use it for safety.'],
  },
  {
    id: 'use-kept',
    value: 'clause',
    pattern: /\b(?:retention|retain\w{0,3}|(?:kept|stored) (?:for|until|as long)|as long as)\b/i,
    why: 'how long it is kept',
    yes: ['We retain it as long as needed.'],
    no: ['We use it for safety.'],
  },
  {
    id: 'use-of-reader',
    value: 'after',
    pattern:
      /^ (?:(?:that |which )?(?:users?|you|members|others) (?:have |may |can )?(?:sen[dt]|post|writ|shar|receiv|mak)\w{0,4}|from (?:users|you|us|[A-Z]\w{2,20})\b)/,
    why: 'what the reader or another sends, and not what for',
    yes: [' users have sent', ' from Heron'],
    no: [' to users'],
  },
  {
    id: 'use-law',
    value: 'clause',
    pattern: /\b(?:GDPR|Art(?:icle|\.) ?\d{1,3}|legitimate interests? pursued|means any|refers to|definition|defined as)\b/i,
    why: 'the words of a law or a definition',
    yes: ['according to Article 6'],
    no: ['We use it for safety.'],
  },
  {
    id: 'use-ended',
    value: 'after',
    pattern: /^\W{0,3}(?:withdrawal|terminat|cancel|expir|deletion|closure|closing)/i,
    why: 'the end of it is spoken of',
    yes: [' withdrawal'],
    no: [' fees'],
  },
  {
    id: 'use-until',
    value: 'before',
    pattern: /\b(?:until|after|upon|since|prior to|before)\b[^,.;]{0,40}$/i,
    why: 'a time',
    yes: ['kept until '],
    no: ['used for '],
  },
  {
    id: 'use-see',
    value: 'before',
    pattern: /\b(?:refer to|see|sections?|titled|entitled|called|heading|visit|read)\b[^.;]{0,30}$/i,
    why: 'another place is named',
    yes: ['please see our '],
    no: ['used for '],
  },
  {
    id: 'use-seen',
    value: 'after',
    pattern: /^[”"’')\s]{0,3}(?:sections?|polic(?:y|ies)|pages?|settings|options|below|above|practices)\b/i,
    why: 'another place is named',
    yes: ['” section'],
    no: [' of users'],
  },
  {
    id: 'use-of-policy',
    value: 'clause',
    pattern:
      /\b(?:chang|updat|amend|modif|revis)\w{0,7} (?:to |in |of |made to )?(?:this|our|the|its) (?:privacy )?(?:policy|statement|notice)|\bmaterial(?:ly)? chang/i,
    why: 'the policy itself changes',
    yes: ['We tell you of changes to this policy.'],
    no: ['We tell you of news.'],
  },
  {
    id: 'use-basis',
    value: 'after',
    pattern: /^ ?(?:bas[ei]s|grounds?)\b/i,
    why: 'on what ground, and not what for',
    yes: [' basis'],
    no: [' duty'],
  },
  {
    id: 'use-theirs',
    value: 'before',
    pattern: /\b(?:their|third part(?:y|ies)['’]?s?|others['’]?) (?:own )?(?:[\w-]+ ){0,2}$/i,
    why: 'somebody else’s aim',
    yes: ['for their own '],
    no: ['for our own '],
  },
  {
    id: 'use-thing',
    value: 'after',
    pattern:
      /^(?: ?\/)? ?(?:information|address(?:es)?|histor(?:y|ies)|numbers?|records?|details|preferences|content|pages?|forms?|names?|data)\b/i,
    why: 'a thing is named by the word',
    yes: [' address'],
    no: [' of goods'],
  },
  {
    id: 'use-of-content',
    value: 'after',
    pattern: /^ of (?:[a-z]+ ){0,2}(?:ads|advertis\w+|content|messages|notices|e-?mails|newsletters|promotions|services)\b/i,
    why: 'what is delivered is no parcel',
    yes: [' of targeted ads'],
    no: [' of goods'],
  },
  {
    id: 'use-past',
    value: 'before',
    pattern: /\b(?:previously|already|you have|you had|you|users|members|who|that|which|people) $/i,
    why: 'what the reader does, and not what for',
    yes: ['services that you '],
    no: ['so as to '],
  },
];

/** Before an act that no word for a purpose names: data serve it, and are not handed on. Then it is the service's own work. */
export const serves: Rule | null = {
  id: 'en.use.serves',
  value: 'serves',
  pattern:
    /\b(?:us(?:es?|ed|ing)|needs?|needed|process(?:es|ed)?|hold|held|keeps?|kept|collect(?:s|ed)?|records?|recorded|necessary|stores?|stored|reads?|serves?|looks? at|takes?|asks? for)\b[^.;]{0,100}$/i,
  not: /\b(?:shar(?:e|ed|ing)|giv(?:e|en|ing)|send|sent|disclos\w{1,3}|transfer\w{0,4}|pass(?:ed)?|provid(?:e|ed|ing)|sell|sold|not|never|you (?:may|can|must)|cookies? (?:is|are))\b[^.;]{0,100}$/i,
  why: 'what is taken serves it',
  yes: ['We use it ', 'Your weight is needed '],
  no: ['We send it ', 'We do not use it ', 'You may use the menu '],
};
