/** How English policies that name themselves in the third person do so. Data for lib/facts/about. */

/** A word of a name, with the ending of a web site that is its name; a name of such words. */
const word = String.raw`[A-Z][\w'’!-]{0,30}(?:\.(?:com|net|org|tv|gov|edu|io))?`;
const name = `(?<s>(?:The )?${word}(?: (?:(?:of|&) (?:the )?)?${word}){0,4})`;

export const names = {
  /** The service, or who runs it, in a sentence: what the policy applies to, who promises something in it, whom it calls 'we'. */
  sentences: [
    new RegExp(String.raw`\b[Aa]t ${name},? (?:we|our|it['’]s|your privacy)\b`, 'gu'),
    new RegExp(
      String.raw`\b[Bb]y (?:using|visiting|accessing|joining|interacting with|registering (?:with|on|at|for)|signing up (?:for|with)) (?:the )?${name}(?=[,.;]| (?:you|and|in|at|or)\b| (?:[Ww]eb ?)?[Ss]ites?\b| [Ss]ervices?\b)`,
      'gu',
    ),
    new RegExp(
      String.raw`\b(?:applies|applicable|apply|relates|pertains)(?: only)? to (?:all )?(?:the |this )?${name}(?=[,.;]| (?:and|online|in|when|as|or|that|which)\b| (?:[Ww]eb ?)?[Ss]ites?\b| [Ss]ervices?\b|$)`,
      'gu',
    ),
    new RegExp(
      String.raw`(?:^|[.;:]\s)${name} (?:is (?:strongly |fully |deeply |also )?(?:committed|dedicated)|takes|values?|cares|knows|understands|recogni[sz]es|believes|respects|encourages|welcomes|has (?:created|developed|adopted|prepared|established) (?:this|the))\b`,
      'gu',
    ),
    new RegExp(
      String.raw`[(（](?:hereinafter |collectively,? )?[“"]${name},?[”"][)）],? (?:we|is|are|has|operates|provides|respects|takes|believes|and its)\b`,
      'gu',
    ),
    new RegExp(String.raw`[“"]${name},?[”"],? (?:or|and) [“"](?:[Tt]he )?(?:[Cc]ompany|[Ww]e|[Uu]s|[Oo]ur)\b`, 'gu'),
    new RegExp(String.raw`\b[Ww]elcome to (?:the )?${name}(?=[,.!]| (?:[Ww]eb ?)?[Ss]ite\b| [Pp]rivacy\b|$)`, 'gu'),
    new RegExp(
      String.raw`\b(?:maintains?|operates?|owns|runs|publishes) (?:the )?${name} (?:[Ww]eb ?[Ss]ites?|site|service|platform)\b`,
      'gu',
    ),
  ],
  /** What stands before a name that was cut, and belongs to it: 'Bank of', 'Moss &', 'SHOP.'; and what stands after it: ' of Leeds', '.com'. */
  headOf:
    /(?:(?<![\w.])(?!(?:Policy|Notice|Statement|Terms|Conditions|Use|Privacy|Users?|Members?|Customers?|Part|Copyright|Court|State|Laws?|Office|Division|Department|Rights)\b)[A-Z][\w'’-]{1,30} (?:of (?:the )?|& )|(?<![\w.])(?:[A-Za-z0-9-]{1,30}\.){1,3})$/u,
  tailOf: /^(?: (?:of (?:the )?|& )[A-Z][\w'’-]{1,30}|\.(?:com|net|org|tv|gov|edu|io)\b)/iu,
  /** A web site that is a name. */
  host: /^[\w-]{2,30}\.(?:com|net|org|tv|gov|edu|io)$/iu,
  article: /^The (?=[A-Z])/u,
  /** In a name of several words each begins with a capital or a figure, but for these. */
  smallWords: /^(?:of|and|the|for|de|la|by|in|on|at|a|an|to|with|my|your)$/u,
  /** Stands after a name that is that of a company or another body, and before one: each sign counts once. */
  actsAfter: [
    /^(?:['’]s?)? (?:and|or|and\/or) (?:any of )?(?:its|our|their) (?:[\w-]+ ){0,2}(?:affiliates?|affiliated|subsidiar\w+|partners|companies|employees|parents?|agents|brands|divisions)\b/u,
    /^['’]s? (?:[\w-]+ ){0,2}(?:affiliates?|employees|subsidiaries|partners|(?:privacy |information )?practices|certification|customers|legal|headquarters|advertisers|operations|business|parent)\b/u,
    /^ is (?:a|an|the) (?:[\w,-]+ ){0,5}(?:company|corporation|organi[sz]ation|non-?profit|charity|university|school|association|foundation|studio|agency|startup|start-up|firm)\b/u,
    /^,? (?:Corporate |Global )?(?:Privacy (?:Office|Team|Administrator|Department)|Customer (?:Care|Service|Support)|Legal (?:Department|Affairs|Team)|Support Team|Headquarters|Web Administrator)\b/u,
    /^ (?:is (?:acquired|sold|involved in a merger)|merges|sells|owns|controls|acquires|has certified|complies|adheres|participates|abides|reserves)\b/u,
    /^,? (?:we|our|it['’]s our)\b/u,
    /^ (?:is (?:strongly |fully |deeply |also )?(?:committed|dedicated)|takes (?:your|the|its|reasonable)|values|cares|knows|understands|recogni[sz]es|believes|respects|encourages|welcomes)\b/u,
    /^ family\b/u,
  ],
  actsBefore: [
    /\b(?:employees|employed|officers|members of staff|affiliates|subsidiaries|division) (?:of|by) $/u,
    /\b(?:rights|property|safety|interests|assets)(?:,? (?:or|and|property|safety|of)){0,4} (?:of )?$/u,
    /\b(?:outside|within|contact|at|acquired by|part of|merge with|relationship with) (?:of )?$/u,
  ],
} as const;
