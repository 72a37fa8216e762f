/** How English policies that name themselves in the third person do so. Data for lib/facts/about. */

/** A word of a name, with the ending of a web site that is its name; a name of such words. */
const word = String.raw`[A-Z][\w'’!-]{0,30}(?:\.(?:com|net|org|tv|gov|edu|io))?`;
const name = `(?<s>(?:The )?${word}(?: (?:(?:of|&) (?:the )?)?${word}){0,4})`;
/** A web site's name in small letters: 'tern.example', 'us.tern.example'. */
const host = String.raw`(?:[a-z0-9-]{2,30}\.){1,2}(?:com|net|org|tv|gov|edu|io|app|co)`;
const nameOrHost = `(?<s>(?:The )?${word}(?: (?:(?:of|&) (?:the )?)?${word}){0,4}|${host})`;
/** What a service is called in general, behind its name. */
const things =
  '(?:[Ww]eb ?)?[Ss]ites?|[Ss]ervices?|[Aa]pps?|[Aa]pplications?|[Pp]latforms?|[Nn]etworks?|[Gg]ames?|[Pp]ropert(?:y|ies)|[Pp]roducts?|[Ss]oftware';

export const names = {
  /** The ending of a company's full name. */
  companyEnd:
    /,? (?:Inc|LLC|Ltd|LTD|Limited|LIMITED|Corp|Corporation|GmbH|UG|AG|AB|AS|Oy|LLP|PLC|plc|BV|B\.V|S\.A|SA|SAS|S\.r\.l|s\.r\.o|d\.o\.o|SL|INC|P\.A|P\.C|Pte\.? Ltd|Pty\.? Ltd|Private Limited|e\.V)\.?$/,
  /** The service, or who runs it, in a sentence: what the policy applies to, who promises something in it, whom it calls 'we'. */
  sentences: [
    new RegExp(String.raw`\b[Aa]t ${name},? (?:we|our|it['’]s|your privacy)\b`, 'g'),
    new RegExp(
      String.raw`\b[Bb]y (?:using|visiting|accessing|joining|interacting with|registering (?:with|on|at|for)|signing up (?:for|with)) (?:the )?${name}(?=[,.;]| (?:you|and|in|at|or)\b| (?:[Ww]eb ?)?[Ss]ites?\b| [Ss]ervices?\b)`,
      'g',
    ),
    new RegExp(
      String.raw`(?<!\bnot |n['’]t )\b(?<covers>applies|applicable|apply|relates|pertains)(?: only)? to (?:(?:all|each|any) (?:of )?)?(?:the |this |our )?(?:(?:mobile |web |online )?(?:[Ww]eb ?sites?|[Ss]ites?|apps?|applications?|services?|games?) (?:at |known as |called |located at )?(?:https?:\/\/(?:www\.)?)?)?${nameOrHost}(?=[,.;]| [(（]| (?:and|online|in|when|as|or|that|which)\b| (?:[Ww]eb ?)?[Ss]ites?\b| [Ss]ervices?\b|$)`,
      'g',
    ),
    new RegExp(
      String.raw`(?:^|[.;:]\s)${name} (?:is (?:strongly |fully |deeply |also )?(?:committed|dedicated)|takes|values?|cares|knows|understands|recogni[sz]es|believes|respects|encourages|welcomes|has (?:created|developed|adopted|prepared|established) (?:this|the))\b`,
      'g',
    ),
    new RegExp(
      String.raw`[(（](?:hereinafter |collectively,? )?[“"]${name},?[”"][)）],? (?:we|is|are|has|operates|provides|respects|takes|believes|and its)\b`,
      'g',
    ),
    new RegExp(String.raw`[“"]${name},?[”"],? (?:or|and) [“"](?:[Tt]he )?(?<own>[Cc]ompany|[Ww]e|[Uu]s|[Oo]ur)\b`, 'g'),
    new RegExp(String.raw`\b(?<covers>[Ww]elcome) to (?:the )?${name}(?=[,.!]| (?:[Ww]eb ?)?[Ss]ite\b| [Pp]rivacy\b|$)`, 'g'),
    new RegExp(
      String.raw`\b(?:maintains?|operates?|owns|runs|publishes) (?:the )?${name} (?:[Ww]eb ?[Ss]ites?|site|service|platform)\b`,
      'g',
    ),
    // 'Tern Press LLC (The Evening Tern)'; 'Tern Press LLC, doing business as The Evening Tern'.
    new RegExp(
      String.raw`\b(?:Inc|LLC|L\.L\.C|Ltd|Limited|Corp|Corporation|Company|GmbH|LLP|PLC)\b\.?,? ?(?:[(（](?:the |d\/b\/a |t\/a )?${name}[)）]|[(（,]? ?(?:d\/b\/a|t\/a|doing business as|trading as|operating as) [“"]?${name.replace('<s>', '<t>')})`,
      'g',
    ),
    // '(collectively, the “Tern Services”)'.
    new RegExp(`[(（][a-z, ]{0,60}(?:[Tt]he |[Oo]ur )?[“"](?:[Tt]he |[Oo]ur )?${name} (?:${things})[,.]?[”"]`, 'g'),
    // 'what you submit to Tern'.
    new RegExp(
      String.raw`\b(?:submit|provid|upload|giv|entrust)(?:e|ing|ting)?\b(?: [a-zA-Z]+){0,4} (?:[Ii]nformation|[Dd]ata|content) to ${name}(?=[,.;]| (?:please|you|and|or|when|is|may)\b)`,
      'g',
    ),
    // 'What you do on Tern is yours'; 'the Tern family of apps'.
    new RegExp(`\\b[Tt]he ${name} (?:family|group|suite|network|community|ecosystem)\\b`, 'g'),
    // 'This app, Tern, is free'; 'our game Tern stores notes'.
    new RegExp(
      String.raw`\b(?:[Tt]his|[Oo]ur|[Tt]he) (?:mobile |web |free |online |browser )?(?:(?:app|application|game|website|extension|bot|platform|service), ${name},|(?:app|game|extension|bot) ${name.replace('<s>', '<t>')}(?=[.;]| (?:is|does|collects|stores|uses)\b))`,
      'g',
    ),
    // 'Tern, a product of Tern Press'.
    new RegExp(`^${name}, (?<covers>a|an|the) (?:product|app|service|game|website|brand|project|extension) (?:of|by|from) `, 'g'),
    // 'Tern Press publishes Gullnote.'
    new RegExp(
      String.raw`^(?!We\b)[A-Z][^.;()]{1,50}?(?: \([^()]{1,80}\))? (?<covers>publish|develop|make|operate|run|built|created|developed|made)(?:e?s)? (?:the )?${name}(?=[.,;]| (?:apps?|game|website|site|service|platform|extension)\b)`,
      'g',
    ),
  ],
  /** What stands before a name that was cut, and belongs to it: 'Bank of', 'Moss &', 'SHOP.'; and what stands after it: ' of Leeds', '.com'. */
  headOf:
    /(?:(?<![\w.])(?!(?:Policy|Notice|Statement|Terms|Conditions|Use|Privacy|Users?|Members?|Customers?|Part|Copyright|Court|State|Laws?|Office|Division|Department|Rights)\b)[A-Z][\w'’-]{1,30} (?:of (?:the )?|& )|(?<![\w.])(?:[A-Za-z0-9-]{1,30}\.){1,3})$/,
  tailOf: /^(?: (?:of (?:the )?|& )[A-Z][\w'’-]{1,30}|\.(?:com|net|org|tv|gov|edu|io)\b)/i,
  /** A web site that is a name. */
  host: /^[\w-]{2,30}\.(?:com|net|org|tv|gov|edu|io)$/i,
  /** The ending of one. */
  hostEnd: /\.(?:com|net|org|tv|io|app|co)$/i,
  article: /^The (?=[A-Z])/,
  /** Many of a thing that has a name of its own, 'Chirps', and what stands before one of them. */
  plural: /^[A-Z][a-z]{2,20}[^s\W]s$/,
  counting: ['a', 'A', 'an', 'each', 'every', 'another'],
  /** In a name of several words each begins with a capital or a figure, but for these. */
  smallWords: /^(?:of|and|the|for|de|la|by|in|on|at|a|an|to|with|my|your)$/,
  /** Stands after a name that is that of a company or another body, and before one: each sign counts once. */
  actsAfter: [
    /^(?:['’]s?)? (?:and|or|and\/or) (?:any of )?(?:its|our|their) (?:[\w-]+ ){0,2}(?:affiliates?|affiliated|subsidiar\w+|partners|companies|employees|parents?|agents|brands|divisions)\b/,
    /^['’]s? (?:[\w-]+ ){0,2}(?:affiliates?|employees|subsidiaries|partners|(?:privacy |information )?practices|certification|customers|legal|headquarters|advertisers|operations|business|parent)\b/,
    /^ is (?:a|an|the) (?:[\w,-]+ ){0,5}(?:company|corporation|organi[sz]ation|non-?profit|charity|university|school|association|foundation|studio|agency|startup|start-up|firm)\b/,
    /^,? (?:Corporate |Global )?(?:Privacy (?:Office|Team|Administrator|Department)|Customer (?:Care|Service|Support)|Legal (?:Department|Affairs|Team)|Support Team|Headquarters|Web Administrator)\b/,
    /^ (?:is (?:acquired|sold|involved in a merger)|merges|sells|owns|controls|acquires|has certified|complies|adheres|participates|abides|reserves)\b/,
    /^,? (?:we|our|it['’]s our)\b/,
    /^ (?:is (?:strongly |fully |deeply |also )?(?:committed|dedicated)|takes (?:your|the|its|reasonable)|values|cares|knows|understands|recogni[sz]es|believes|respects|encourages|welcomes)\b/,
    /^ family\b/,
  ],
  actsBefore: [
    /\b(?:employees|employed|officers|members of staff|affiliates|subsidiaries|division) (?:of|by) $/,
    /\b(?:rights|property|safety|interests|assets)(?:,? (?:or|and|property|safety|of)){0,4} (?:of )?$/,
    /\b(?:outside|within|contact|at|acquired by|part of|merge with|relationship with) (?:of )?$/,
    /\b(?:products?|services|offers|newsletters?|communications|services for|behalf) (?:from|of|offered by) (?:the )?$/i,
  ],
} as const;
