/**
 * Rights by the form of the sentence: lists of their names, what can be done in the passive, what is done if something is wrong, where one
 * goes to do it. The verbs are plain ones, the form says that they are the reader's.
 */
import type { Rule } from '../shapes';

/** Names of rights as they stand in lists. */
const names = String.raw`(?:access|information|inspection|disclosure|review|rectification|correction|amendment|addition|updating|erasure|deletion|removal|cancellation|blocking|restriction|limitation|suspension|objection|opposition|(?:data )?portability|transfer|withdrawal|revocation)`;
const between = String.raw`(?: \([^()]{0,40}\))?(?:,? (?:and|or|and\/or) |, |\/| & )(?:to |of |the )?`;
/** Only those of a reader, and nothing that an attacker does. */
const ofReader = /\b(?:rights?|entitled|exercise|requests?|requested|demand|claim|ARCO|may|can)\b/i;
const attack =
  /\b(?:unauthori[sz]ed|unlawful|accidental\w*|protect\w*|prevent\w*|against|secur\w+|loss|misuse|alteration|destruction|breach\w*|liab\w+|guarantee|contracts?|orders?|bookings?|subscriptions?)\b|\bno rights?\b/i;

/** A way in the product, and steps on it. */
const place = String.raw`(?:under|in|on|at|via|through|from|inside|within|using|by)(?: using| way of| means of)? (?:the |your |our |my |their )?(?:[“"'‘«]|(?:[\w-]+ )?(?:my\b|me\b|account|profile|settings?|dashboard|members?\b|menu|portal|preferences|page|tab|screen|website|site|app\b|desk|counter|office|branch|phone|telephone|letter|post|e-?mail|form|button|logging in|library|console))`;
const steps = String.raw`(?:write|mail|e-?mail|ring|call|phone|go|use|open|tap|press|click|hit|contact|visit|send|log|sign|ask|see|just|please|simply|choose|select|fill|complete|drop|speak|pop|get in touch|let|tell|turn to)`;
/** The doer's own, by what is told of it. */
const own = String.raw`(?:your|their|his|her|the (?:member|user|customer|patient|child|person|pupil)['’]s|a child['’]s|one['’]s)`;
const held = String.raw`(?:data|information|details|particulars|records?|files?|entr(?:y|ies)|profiles?|histor(?:y|ies)|recordings?|photos?|pictures?|messages|answers|posts|notes|diary|address(?:es)?|names?|number|preferences|contributions?|videos?|scores|workouts|walks|runs|rides|trips|drawings|lists|readings|results|activity)`;
const wrong = String.raw`(?:wrong|incorrect|inaccurate|untrue|false|mistaken|out[- ]of[- ]date|outdated|incomplete|misspel(?:t|led)|not (?:right|correct|accurate|true)|amiss|a mistake|an error|mistakes|errors)`;
const mends = String.raw`(?:correct(?:ed)?|put (?:it |them |this |that |things |matters )?right|set (?:it |them |this |that )?(?:right|straight)|fix(?:ed)?|amend(?:ed)?|mend(?:ed)?|sort(?:ed)?|chang(?:e|ed)|updat(?:e|ed)|rectif(?:y|ied)|alter(?:ed)?|remed(?:y|ied))`;
/** Others who may do so, or what cannot be done. */
const notReaders = String.raw`\b(?:not|never|cannot|nobody|no one)\b|n[’']t\b|\bby (?:us|our|other|others|anyone|everyone|all|anybody|the public|staff|friends|search|moderators?|administrators?|third|any)\b|\b(?:other (?:users|members|people|players)|moderators?|hackers?|advertisers?|cookies?|polic(?:y|ies)|notice)\b`;

/** What a permission or a switch opens, which one may shut again. */
const switched = String.raw`(?:locations?(?: \w+)?|GPS|camera|microphone|bluetooth|permissions?|contacts|access to [^.;,]{1,24}|sharing|tracking|diagnostics|crash reports?|telemetry|sync\w*|history|backups?)`;
const marketing = String.raw`(?:newsletters?|marketing|mailings?|mail-?shots?|promotion\w*|advertising|adverts?|ads\b|offers|catalogues?|catalogs?|circulars?|e-?mail updates|recommendations?|suggestions|personali[sz]\w+|further (?:ones|e-?mails?|mails?|messages|letters))`;

export const rightsForms: readonly Rule[] = [
  {
    id: 'access listed among rights (en)',
    pattern: new RegExp(
      String.raw`(?<q>\b(?:access|information|inspection|disclosure)${between}${names}\b|\b${names}${between}(?:access|information|inspection|disclosure)\b)`,
      'i',
    ),
    with: ofReader,
    not: attack,
    value: 'access',
    why: 'a name in a list of rights',
    yes: [
      'You have rights of access, rectification and erasure.',
      'Your rights: information, correction, blocking.',
      'Requests for disclosure, correction or deletion',
    ],
    no: ['We protect it against access, disclosure and loss.', 'We share information, and removal is hard.'],
  },
  {
    id: 'correct listed among rights (en)',
    pattern: new RegExp(
      String.raw`(?<q>\b(?:rectification|correction|amendment|updating)${between}${names}\b|\b${names}${between}(?:rectification|correction|amendment|updating)\b)`,
      'i',
    ),
    with: ofReader,
    not: attack,
    value: 'correct',
    why: 'a name in a list of rights',
    yes: ['You have rights of access, rectification and erasure.', 'Rights: information, correction, restriction'],
    no: ['We guarantee access, correction and transfer of bugs.', 'Correction, deletion'],
  },
  {
    id: 'delete listed among rights (en)',
    pattern: new RegExp(
      String.raw`(?<q>\b(?:erasure|deletion|cancellation|removal)${between}${names}\b|\b${names}${between}(?:erasure|deletion|cancellation|removal)\b)`,
      'i',
    ),
    with: ofReader,
    not: attack,
    value: 'delete',
    why: 'a name in a list of rights',
    yes: ['You have rights of access, rectification and erasure.', 'Rights of access, rectification, cancellation and opposition'],
    no: ['You may order, and correction or cancellation of orders is free.', 'Deletion, correction'],
  },
  {
    id: 'access to and more (en)',
    pattern:
      /(?<q>\b(?:access(?:ing)? to,|to (?:see|view|access|inspect|check|look at|review|request),?) (?:and |or )?(?:(?:to )?(?:correct\w*|change|edit|update|amend|rectify|erase|delete|remove|review|export|download),? (?:of |or |and )?){1,4}[^.;]{0,20}\b(?:data|information|details|records?|it|them|particulars|profile)\b[^.;]{0,20}|\b(?:obtain|receive|get|have|given?|demand|request)\b[^.;]{0,40}\b(?:confirmation (?:as to |of )?(?:whether|if|that|what)|a (?:summary|statement|list|overview|description|print-?out|photocopy) of (?:the |your |all |any |what )?(?:personal |own )?(?:data|information|records?|particulars|processing|file|we|I)|disclosure of (?:the |your |any |all )?(?:personal |stored |retained )?(?:data|information|records))\b[^.;]{0,30}|\b(?:furnished|supplied|provided|served) with a (?:statement|list|copy|summary|print-?out) of[^.;]{0,30}\b(?:particulars|data|information|records?|file)\b|\bDSARs?\b|\bSARs?\b(?= (?:to|by|are|may|can|free)\b))/i,
    not: /\b(?:unauthori[sz]ed|we (?:may|can|will) (?:\w+ )?(?:obtain|receive|get|request)|third part(?:y|ies)|police|polic(?:y|ies)|notice|settings|other (?:users|members))\b/i,
    value: 'access',
    why: 'seeing it beside other things that one may do, or a list or confirmation of what is held',
    yes: [
      'To see, change or erase your details, write to the clerk.',
      'You may obtain confirmation whether data is kept.',
      'The member shall be furnished with a statement of the particulars.',
      'DSARs go to the clerk.',
    ],
    no: ['We may receive a list of your records.', 'To read the policy, go on.'],
  },
  {
    id: 'access in the product (en)',
    pattern: new RegExp(
      String.raw`(?<q>\b${own} (?:[\w-]+ ){0,3}?(?:${held}|settings)\b[^.;]{0,20}?\b(?:can|may|could) (?:also |always |easily |only )?be (?:\w+(?:,| or| and) ){0,3}?(?:viewed|seen|inspected|checked|consulted|looked at|looked up|reviewed|read) (?:(?:and|or) \w+ )?(?:by (?:you|them|the (?:member|customer|user|patient|person)\w*)|online|at any time|any time|${place})|\b${own} (?:[\w-]+ ){0,2}${held} (?:is|are) (?:always |all )?(?:shown|visible|listed|displayed|available) (?:to you )?(?:at any time )?${place}|\b(?:is|are) (?:all |always )?(?:visible|shown|open|available) to you (?:at any time |any time )?${place}|\b(?:open|go to|look (?:in|under|at)|visit|tap|click|press|see)\b[^.;]{0,40} (?:to see|to view|to find out|to check|and see|for) (?:what|everything|all) (?:that )?(?:is|we|I|the|has been)? ?(?:stored|held|kept|hold|have|keep|recorded|know)\b|\b(?:you|members|customers|parents|users) (?:can|may) (?:always |also )?(?:check|review|view|see|look up|consult) (?:your|their|all (?:of )?your) (?:[\w-]+ ){0,2}${held} (?:online|at any time|any time|${place}))`,
      'i',
    ),
    not: new RegExp(notReaders, 'i'),
    reach: 40,
    value: 'access',
    why: 'what is held can be seen in the product',
    yes: [
      'Your record can be viewed by you at the desk.',
      'Your details are shown on the Account page.',
      'Open the Me tab to see what is stored.',
      'You may check your details online.',
      'All of it is visible to you under My Page.',
    ],
    no: ['Your photos can be viewed by other members.', 'Your name is shown to others, and not to you.'],
  },
  {
    id: 'access on asking (en)',
    pattern: new RegExp(
      String.raw`(?<q>\b(?:want|wish|like|curious|wonder(?:ing)?|care|keen) (?:to )?(?:know|see|learn|find out|what)\b[^.;]{0,20}\b(?:(?:what|which|whether|if) [^.;]{0,30}\b(?:(?:we|I)(?:['’]ve| have| hold| know| keep| store| got)|about you|on you|of yours|your (?:data|details|information))|about you\b|on you\b)[^.;]{0,30}|\b(?:happy|glad|pleased|willing|delighted) to (?:show|tell|send|read|give) you\b[^.;]{0,16}\b(?:your (?:[\w-]+ ){0,2}${held}|what (?:we|I|is)|everything)\b|\b(?:tell|show|send|give|let) (?:you|them|him|her|parents)\b[^.;]{0,12}\b(?:what|everything|all) (?:that )?(?:we|I)(?:['’]ve| have| hold| know| keep| store| got)\b[^.;]{0,30}\b(?:if|when|on request|ask|wish|want)\b[^.;]{0,20}|\b(?:ask|enquire|inquire|find out|asks|asked)\b(?: (?:us|me|of us|the \w+))?(?: about)? (?:what|which|whether|if)\b[^.;]{0,40}\b(?:(?:we|I) (?:know|keep|hold|have|store)|(?:is|are) (?:held|kept|stored|known|recorded))\b[^.;]{0,16}|\bwhat do you (?:know|hold|have|keep) (?:about|on) (?:me|my \w+)\b|\bask(?:ed)? to (?:see|view|inspect|look at) (?:${own}|your child['’]s|their (?:own|child['’]s)) (?:[\w-]+ ){0,2}${held}\b)`,
      'i',
    ),
    not: /\b(?:we|they|third parties|advertisers|researchers) (?:may |might |also |would )?(?:want|wish|like|ask)\b|\bother (?:users|members|people)\b|\b(?:read|see) (?:on|below)\b/i,
    reach: 40,
    value: 'access',
    why: 'the reader asks what is held',
    yes: [
      'Curious what we’ve got on you?',
      'Want to know what we hold? Just ask.',
      'Parents can ask us what we know about their child.',
      'We are happy to show you your file.',
      'Guardians may ask to see their child’s record.',
    ],
    no: ['We want to know what you have bought from us.', 'We may ask what is kept in the fridge.', 'Want to know more? Read on.'],
  },
  {
    id: 'correct what is wrong (en)',
    pattern: new RegExp(
      String.raw`(?<q>\b(?:if|should|where|when(?:ever)?)\b[^.;]{0,50}\b(?:${wrong}|(?:details|address|name|circumstances|information) (?:have |has )?change[sd]?)\b[^.;]{0,30}\b(?:(?:we|I)(?:['’]ll| will| shall)? (?:\w+ )?|(?:will|shall|can|may) be |is |are )${mends}|\b(?:tell|let|notify|inform|contact|write|ring|call|mail|e-?mail|ask|see|say)\b[^.;]{0,40}\b(?:${wrong}|(?:details|address|name|information) (?:have |has )?change[sd]?)\b[^.;]{0,30}\band (?:we|I|it|they)(?:['’]ll| will| shall)? (?:be )?(?:\w+ )?${mends}|\b(?:tell|contact|write to|ring|call|mail|e-?mail|ask|see|let) (?:us|me|the \w+|your \w+)\b[^.;]{0,20}\bif\b[^.;]{0,40}\b(?:data|details|information|record|name|address|file|entry|we have|we hold|it is)\b[^.;]{0,20}\b${wrong}\b|\b(?:we|I) (?:will |shall |gladly |promptly ){0,2}${mends} (?:any |all |the |such )?(?:${wrong}|${held})\b[^.;]{0,30}\b(?:(?:up)?on|at) (?:your |written )?request\b)`,
      'i',
    ),
    not: /\b(?:goes wrong|bugs?|software|polic(?:y|ies)|notice|breach|payment|order|delivery|unsubscribe)\b/i,
    value: 'correct',
    why: 'what turns out to be wrong is mended',
    yes: [
      'If any of it is incorrect we will correct it.',
      'Should the file be wrong, it will be put right.',
      'Tell us when your address changes and we will update it.',
      'We correct wrong entries at your request.',
      'Ring the office if the name we have is misspelt.',
    ],
    no: ['If something goes wrong we will fix it.', 'We fix the software at your request.', 'If the policy is wrong it will be corrected.'],
  },
  {
    id: 'correct in the passive (en)',
    pattern: new RegExp(
      String.raw`(?<q>\b(?:${own} (?:[\w-]+ ){0,3}?${held}|mistakes|errors|inaccuracies|typos|the information|the data|it|they|wrong \w+|details|particulars) (?:can|may|could) (?:also |always |easily )?be (?:\w+(?:,| or| and) ){0,3}?(?:corrected|changed|edited|amended|updated|fixed|rectified|modified|mended|altered|adjusted) (?:by (?:you|them|the (?:member|customer|user|patient|person)\w*)|(?:and|or) \w+ |online|at any time|any time|${place})|\b(?:have|had|get|require that|demand that|ask that|request that) (?:it|them|any|the|false|wrong|incorrect|inaccurate|such|your|their|that|an?)(?: (?!by\b)[\w-]+){0,4}? (?:be )?(?:struck out or |deleted or )?(?:changed|altered|rectified|corrected|amended|completed|updated|edited|modified)\b|\b(?:request|ask for|demand|right to|entitled to)\b[^.;]{0,30}\b(?:completion|supplement\w*|updating|amendment|alteration|rectifying|correcting)\b[^.;]{0,12}\b(?:of|incomplete|data|information|record|them|it)\b|\b(?:you|members|parents|customers|users|patients) (?:can|may|could|(?:are|is) (?:free|able|welcome) to) (?:also |always |easily |then )?(?:change|amend|edit|update|correct|rectify|fix|modify)(?:(?:,| or| and|, or|, and) \w+){0,3} (?:${own} (?:[\w-]+ ){0,3}?${held}|the same|anything|whatever|what (?:you|we|I)|any of)\b|(?:^|[.:;] )(?:amend|change|edit|correct|update) your (?:[\w-]+ ){0,2}${held} (?:online|${place})|\b(?:ask for|have) a note (?:to be )?(?:added|attached|put)\b)`,
      'i',
    ),
    not: new RegExp(
      `${notReaders}|\\b(?:we|I|they) (?:may|can|will|might) (?:\\w+ )?(?:have|edit|change|update|correct)\\b|\\b(?:from time to time|browser|settings of|privacy (?:settings|preferences)|cookie)\\b`,
      'i',
    ),
    reach: 30,
    value: 'correct',
    why: 'what is held can be changed',
    yes: [
      'Mistakes can be corrected on the Account page.',
      'Your details can be changed at any time under My Account.',
      'You can change your name and address online.',
      'You may request completion of your data.',
      'Parents can have it changed.',
      'Amend your particulars by telephone.',
    ],
    no: [
      'We may have it changed.',
      'The information can be changed by us.',
      'You can change your cookie preferences.',
      'It may be updated from time to time.',
    ],
  },
  {
    id: 'delete in the product (en)',
    pattern: new RegExp(
      String.raw`(?<q>\b(?:tap|press|hit|click|use|choose|select|push|pick)\b[^.;]{0,40}?\b(?:and|to|which|,)\b[^.;]{0,24}?\b(?:delete|erase|remove|wipe|clear|destroy|purge|wiped|erased|deleted|gone|removed)\b[^.;]{0,10}\b(?:it|them|everything|all|your (?:[\w-]+ ){0,2}${held}|from our)\b|\b${own} (?:[\w-]+ ){0,3}?${held} (?:can|may|could) (?:also |always |easily )?be (?:\w+(?:,| or| and) ){0,3}?(?:deleted|erased|removed|wiped|cleared|destroyed|taken down)\b(?: (?:by you|one|all|individually|online|at any time|any time|again|yourself|${place}))|\b(?:you|members|parents|users|customers) (?:can|may|could|(?:are|is) (?:free|able|welcome) to) (?:also |always |easily |then )?(?:delete|erase|remove|wipe|clear|take down|take)(?:(?:,| or| and) \w+){0,2} (?:individual|single|any|all|each|some|the whole|one or more|${own}) (?:[\w-]+ ){0,2}?(?:${held}|items?|ones?|history)\b|(?:^|[.:;] )[Tt]o (?:delete|erase|remove|wipe|clear|destroy) (?:your|all|any of your|the) (?:[\w-]+ ){0,2}?${held}[^.;]{0,30}, ${steps}\b)`,
      'i',
    ),
    not: new RegExp(`${notReaders}|\\b(?:account|membership|browser|child|children)\\b`, 'i'),
    reach: 30,
    value: 'delete',
    why: 'what is held can be deleted in the product',
    yes: [
      'Press Erase and everything is wiped from our servers.',
      'Your recordings can be deleted one at a time.',
      'You can remove individual messages.',
      'To delete your information, press the bin.',
    ],
    no: ['Your posts can be deleted by moderators.', 'You can clear the cookies of your browser.', 'To delete your account, write.'],
  },
  {
    id: 'delete on asking (en)',
    pattern:
      /(?<q>\b(?:ask|tell|instruct|direct|require|beg|order) (?:us|me|the \w+|our \w+) (?:to )?(?:please )?(?:delete|erase|remove|wipe|destroy|forget|drop|purge|shred|stop (?:holding|keeping|storing)|no longer (?:hold|keep|store))\b[^.;]{0,50}|\bask (?:us|me)?,? ?and (?:it['’]s|it is|they are|all is|everything is|we delete|we erase|we remove|we wipe|it will be|they will be) ?(?:gone|deleted|erased|removed|wiped|destroyed|it|them|everything)?\b|\b(?:delete|erase|remove|wipe|destroy|shred|purge)\w* (?:it|them|the \w+|your \w+|everything|all)\b[^.;]{0,24}\b(?:should you (?:so )?(?:wish|ask|want|request)|if you (?:would )?(?:so )?(?:like|wish|ask|want|prefer)|on your (?:instructions?|word|say-so))\b|\b(?:on|upon) your (?:instructions?|word|say-so),? (?:we|I) (?:will |shall )?(?:delete|erase|remove|wipe|destroy|shred|purge)\b|\b(?:deleted|erased|removed|wiped|destroyed)\b[^.;]{0,24}\bwithin\b[^.;]{0,24}\b(?:of|after|from) (?:a |your |the |such )?(?:request|asking|demand)\b|\b(?:demand|request|require|claim|right to|right of|entitled to)\b[^.;]{0,20}\b(?:cancellation|blocking|destruction|erasing|deleting) of (?:the |such |your |his |her |these |those |any )?(?:personal )?(?:data|information|records|particulars)\b|(?:^|[.;] )(?:deletion|erasure|removal): [^.;]{2,40})/i,
    not: /\b(?:cookies?|browser|account|membership|mailing list|newsletter|police|courts?|we may (?:ask|require)|from (?:us|our mailing))\b|\bsell\b/i,
    value: 'delete',
    why: 'it is deleted when the reader says so',
    yes: [
      'Ask us and it’s gone: ask us, and it is gone.',
      'Tell us to forget you.',
      'We shall destroy the form should you so wish.',
      'On your instruction we shred the file.',
      'Parents can ask us to delete what we know.',
      'Data is removed within 30 days of a request.',
    ],
    no: ['Tell the browser to remove cookies.', 'We delete it after a year.', 'Ask us to close your account.'],
  },
  {
    id: 'withdraw again (en)',
    pattern: new RegExp(
      String.raw`(?<q>\b(?:you|participants?|volunteers?|parents?|members?|users?|they|anyone|patients?) (?:can|may|could|(?:are|is) free to) (?:always |also |then |still |of course )?(?:withdraw|stop|pull out|drop out|say no|say stop|opt out)(?: again)?\b,?[^.;]{0,12}\b(?:(?:at )?any (?:time|moment)|whenever|later|again|afterwards|without (?:giving|saying|any))\b|\b(?:withdraw|take back|taking back|revoke|recall|cancel)\w* (?:${own}|that|this|the|any) (?:\w+ )?(?:agreement|approval|permission|consent|yes|authori[sz]ation|opt-in)(?: back)?\b|\btake (?:${own}|this|the|that) (?:agreement|approval|permission|consent|yes) back\b|\b${switched} (?:can|may|could) (?:also |always |then )?be (?:switched off|turned off|taken away|revoked|withdrawn|disabled|stopped|shut off|removed)\b|\b(?:you|users|members|parents) (?:can|may) (?:also |always |then |easily )?(?:(?:switch|turn|shut) (?:the |your |this )?${switched} off\b|(?:switch|turn|shut) off (?:the |your |this )?${switched}|(?:disable|revoke|remove|deny|stop) (?:the |your |this |our )?${switched})|\bif you (?:no longer agree|have changed your|do not agree any ?more|disagree later)\b[^.;]{0,30}|\b(?:may|can|right to) (?:restrict|limit|stop|halt|block|suspend)(?:,? or \w+)? (?:our|the|any|further) (?:further )?(?:use|uses|using|processing|handling|sharing)\b[^.;]{0,24}|\b(?:object|say so|tell us|write)\b,? and we(?:['’]ll| will| shall)? stop\b)`,
      'i',
    ),
    not: /\b(?:cannot|can ?not|may not|not|never|we may|we can|we might)\b[^.;]{0,16}\b(?:withdraw|stop|switch|turn|disable|revoke|remove)|\bn[’']t\b|\b(?:stop|quit) using\b|\b(?:orders?|purchase|subscriptions?|payments?|funds|money|cash|bids?|offers|newsletter|e-?mails?|account|cookies?|other users|ads?)\b|\b(?:if you disagree later)\b/i,
    value: 'withdraw',
    why: 'what was agreed to is ended',
    yes: [
      'You are free to withdraw at any time.',
      'You can say no later.',
      'Location sharing can be switched off.',
      'Parents may take their permission back.',
      'Object and we stop.',
      'If you no longer agree, tell us.',
    ],
    no: [
      'You may withdraw your money at any time.',
      'You cannot withdraw later.',
      'We may stop at any time.',
      'You may stop using it at any time.',
    ],
  },
  {
    id: 'copy is given (en)',
    pattern: new RegExp(
      String.raw`(?<q>\b(?:an? |the |free )?(?:cop(?:y|ies)|print-?outs?|photocop(?:y|ies)|transcripts?)(?: of (?:it|them|(?:${own}|the|personal|these|those) (?:[\w-]+ ){0,2}${held}|records?|data|what (?:we|I) \w+))? (?:will be |can be |may be |shall be |is |are |gladly )?(?:provided|supplied|sent|given|handed out|furnished|issued|made|e-?mailed|posted)\b[^.;]{0,30}\b(?:you|free|charge|fee|request|ask|member|person|data subject|days)\b|\b(?:we|I)(?:['’]ll| will| shall| can)? (?:\w+ )?(?:send|give|provide|supply|e-?mail|post|hand) (?:you|the person|the member|them) (?:with )?(?:an? |the )?(?:\w+ )?(?:copy|copies|print-?out|transcript|export)\b(?! of (?:the |this |our )?(?:policy|notice|agreement|contract|receipt|invoice|order|terms))|\b(?:obtain|receive|get|have|request|ask for|order|demand|entitled to)\b[^.;]{0,24}\b(?:photocop(?:y|ies)|cop(?:y|ies)|print-?outs?) of (?:${own}|the|all|any|personal|such)(?: own)? (?:[\w-]+ ){0,2}${held}\b|\b(?:send|give|hand|transmit|transfer|return|deliver|port|move|pass)\w*(?: (?:you|over|back|us|me|them))? (?:${own}|the|these|personal|such) (?:[\w-]+ ){0,2}${held}\b[^.;]{0,20}\b(?:in a (?:common|usual|structured|portable|standard|readable|commonly|useful)|to (?:another|a new|a different|a third|some other|one) (?:\w+ )?(?:provider|service|doctor|practice|company|controller|school|party|app|bank|supplier|library))\b|\b(?:${own} |all (?:of )?(?:your )?|the )?${held} (?:can|may|could) (?:also |always |all )?be (?:\w+(?:,| or| and) ){0,2}?(?:exported|downloaded|saved|taken (?:along|away|with you))\b|\bexport (?:to|as|into) (?:CSV|JSON|XML|GPX|a file|Excel|PDF|a spreadsheet)\b|\b(?:download|export)s? (?:of )?(?:a copy of )?(?:your|all your|my) (?:[\w-]+ ){0,2}(?:${held}|archive|library|everything)\b)`,
      'i',
    ),
    not: new RegExp(
      `${notReaders}|\\b(?:we|I|they) (?:may|can|will|might|also|would) (?:\\w+ )?(?:request|ask|obtain|receive|get|transfer|move|pass|hand|transmit|export|download)\\b|\\b(?:sell|buyer|merger|successor|passport|licen[cs]e|identity|ID\\b|safeguards?|clauses|agreement|recipients?)`,
      'i',
    ),
    reach: 40,
    value: 'copy',
    why: 'a copy is handed out, or what is held is taken elsewhere',
    yes: [
      'A copy will be provided free of charge.',
      'We send you a copy on request: we will send you a copy.',
      'You may obtain a photocopy of your file.',
      'All your photos can be exported.',
      'You may have your record sent on: transfer your record to a new doctor.',
    ],
    no: [
      'A copy of the agreement is provided to you.',
      'We may transfer your data to a third party.',
      'Your photos can be downloaded by other members.',
    ],
  },
  {
    id: 'close in the product (en)',
    pattern:
      /(?<q>\b(?:accounts?|memberships?|profiles?|registrations?) (?:can|may|could) (?:also |always |easily |only )?be (?:\w+(?:,| or| and) ){0,2}?(?:closed|deleted|cancelled|canceled|ended|terminated|deactivated|removed)(?: (?:by (?:you|phone|telephone|letter|e-?mail|post|writing|mail)|at|under|in|on|online|via|through|any|whenever)\b)|(?:^|[.:;] |\bor )(?:deactivate or )?(?:delete|close|cancel|deactivate) your (?:profile|account|membership) (?:in|under|from|at|via|through|on|by)\b|\bto (?:close|delete|cancel|end|remove) your (?:\w+ )?(?:account|membership|profile|registration)[^.;]{0,30}, (?:write|mail|e-?mail|ring|call|go|use|open|tap|press|click|contact|visit|send|log|ask|see|just|please|simply)\b)/i,
    not: /\b(?:by (?:us|our|the (?:provider|company|moderators?|administrators?))|we may|we can|without notice|inactiv\w+|unused|dormant|child['’]s|not|never|cannot)\b|n[’']t\b/i,
    value: 'close',
    why: 'an account can be closed',
    yes: [
      'Accounts can be closed at the desk.',
      'Deactivate or delete your profile in the menu.',
      'To end your membership, ring the office.',
    ],
    no: [
      'Accounts can be closed by us at any time.',
      'Inactive accounts may be deleted at any time.',
      'An account cannot be closed by phone.',
    ],
  },
  {
    id: 'opt-out of what is sent (en)',
    pattern: new RegExp(
      String.raw`(?<q>\b(?:stop|end|cancel|avoid|refuse|decline|prevent) (?:receiving |getting |the |our |any |further |future |all |these |such |us (?:from )?sending you |being sent ){0,3}${marketing}|\blink to (?:stop|end|leave|cancel|refuse)\b[^.;]{0,24}|\b(?:personali[sz]ed|tailored|targeted|customi[sz]ed|interest-based) (?:\w+ )?(?:can|may) (?:also |always )?be (?:switched|turned) off\b|\b(?:turn|switch) (?:the |your |these |our )?(?:personali[sz]ed |tailored |targeted |interest-based )?${marketing}[^.;,]{0,12} off\b|\b${marketing}[^.;]{0,30}\b(?:can|may) (?:also |always )?be (?:switched off|turned off|refused|declined|stopped|disabled|opted out of)\b|\bsay(?:ing)? no to (?:the |our |any )?${marketing}|\b(?:tell|ask) (?:us|me) not to (?:send|mail|e-?mail|call|phone|contact|write)\b[^.;]{0,40}|\bask(?:ed)? not to (?:be (?:contacted|sent|mailed|called|phoned)|receive|get|have)\b[^.;]{0,40}|\b(?:do not|don[’']t|would rather not|prefer not|not) (?:want|wish|like|care)? ?(?:to )?be (?:contacted|mailed|written to|called|phoned|sent)\b[^.;]{0,40}|\brather (?:we|I) (?:didn[’']t|did not|not) (?:write|mail|send|call|contact|use)\b[^.;]{0,20}|\bstop sending you ${marketing}|\bswitch to an? (?:chronological|unpersonali[sz]ed|plain|neutral|non-personali[sz]ed) (?:feed|timeline|list|order|view)\b|\b(?:advertising|marketing|ad) (?:preferences|choices) (?:can|may) be (?:managed|changed|set|adjusted)\b|\bdo not sell(?: or share)? my\b|\breset\b[^.;]{0,20}\badvertising (?:ID|identifier)\b)`,
      'i',
    ),
    not: /\b(?:cannot|can ?not|may not|no way|no switch)\b|\bcan[’']t\b|\bwe (?:do not|don[’']t|never|will not|won[’']t|may|can|might) (?:send|want|stop|end|cancel)\b|\bspam filters?\b/i,
    value: 'opt-out',
    why: 'the reader gets no more of what is sent or made to measure',
    yes: [
      'To stop receiving our newsletter, click below.',
      'Each letter has a link to stop further ones.',
      'You can turn personalised offers off.',
      'Tick here if you do not wish to be contacted by others.',
      'You can switch to a chronological feed.',
    ],
    no: ['We may stop our newsletter.', 'You cannot turn the ads off.', 'Ask us to call you.'],
  },
  {
    id: 'decision told or appealed (en)',
    pattern:
      /(?<q>\b(?:explanation|reasons?|grounds) (?:of|for|behind) (?:the |your |any |such |an? )(?:\w+ )?(?:score|decision|refusal|rating|rejection|ranking|result|outcome)\b[^.;]{0,20}|\b(?:how|why) (?:the|a|your|any|such a) (?:score|decision|rating|refusal) (?:was|is|has been|came) (?:reached|made|taken|arrived|calculated|computed|about|worked out)\b|\b(?:decisions?|refusals?|score|application)\b[^.;]{0,50}\b(?:by|from) (?:an? |the |our )?(?:computer|machine|algorithm|software|model|robot|automat(?:ic|ed) [a-z]{2,16}|system)s?\b[^.;]{0,60}\b(?:person|human|appeal|contest|challenge|review(?:ed|s)?|reconsider\w*|object)\b[^.;]{0,20}|\b(?:algorithm|computer|machine|automat(?:ic|ed|ion|ically)|system|model)\b[^.;]{0,60}\b(?:appeal(?: to)?|ask for (?:a|an) (?:person|human|member|manager|officer|adviser)|(?:looked at|checked|reviewed|reconsidered|decided|taken) by a (?:person|human)|(?:person|human|underwriter|officer|adviser|clerk|manager)\b[^.;]{0,24}\b(?:check|review|reconsider|look|decide))\b[^.;]{0,20}|\b(?:person|human|underwriter|officer|adviser|clerk|manager|member of (?:the |our )?[a-z]{2,12})\b[^.;]{0,20}\b(?:check|review|reconsider|look at|decide)s?\b[^.;]{0,20}\b(?:automat(?:ic|ed|ion|ically)|computer(?:s|i[sz]ed)?|machine)\b[^.;]{0,20})/i,
    with: /\b(?:ask|request|may|can|right|entitled|demand|appeal|contest|challenge|want|wish)\b/i,
    not: /\b(?:posts?|photos?|comments?|messages|content|bugs?|spam|fraud)\b|\b(?:we|I) (?:may|can|will) (?:\w+ )?(?:review|check|ask|appeal)\b/i,
    value: 'explain-decision',
    why: 'what a machine decided is explained or decided anew',
    yes: [
      'You may ask for an explanation of the score.',
      'You can have a decision made by a computer looked at by a person.',
      'If our system turns you down, you can ask for a person to check.',
      'Ask how the decision was reached.',
    ],
    no: ['A machine sorts the posts, and you can appeal.', 'We may review what the computer decided.', 'Scores are made by an algorithm.'],
  },
  {
    id: 'complain elsewhere (en)',
    pattern:
      /(?<q>\b[Gg]rievances?(?: [Rr]edressal)? (?:[Oo]fficer|[Cc]ell|[Cc]ommittee|[Pp]rocedure)\b|\b(?:lodge|file|raise|submit|make|address|have) (?:an? |any |your )?grievances?\b|\b(?:[Yy]ou can|[Yy]ou may|right to|entitled to|free to)(?: also| always)? (?:complain|lodge a complaint|file a complaint|seek (?:judicial|legal) (?:remed\w+|redress)|go to court|bring (?:the matter|proceedings|an action|a claim))\b[^.;]{0,40}|\b(?:refer|take|bring) (?:the matter|it|this|the dispute|your case) (?:before|to) (?:the |a )?(?:courts?|tribunal|judge|authority|board|commission)\b|\breport us to\b[^.;]{0,50}|\b(?:got it wrong|can[’']t sort it|cannot sort it|not sorted|not put right|can[’']t agree|cannot agree|not happy with|unhappy with|not satisfied with|dissatisfied with)\b[^.;]{0,60}\b(?:ICO\b|Commissioner|[Oo]mbuds\w+|regulator|authority|review by|head of|trustees|board|committee|complain\w*)|\b(?:[Cc]oncerns?|[Ww]orries|[Mm]atters?) (?:can|may|should) (?:also )?be (?:raised|taken up|brought|reported) (?:with|to|before) the (?:[A-Z]\w+ ){0,4}(?:[Oo]mbuds\w+|Commissioner|[Rr]egulator|[Aa]uthority|Commission|Board)|\b(?:[Dd]ata [Pp]rotection|[Ss]upervisory|[Pp]rivacy) (?:authority|regulator)(?: (?:in charge|competent|responsible)[^.;:]{0,20})?(?: is|:) [^.;]{2,50}|\b[Cc]omplaints? (?:procedure|process|form|panel|board)\b|\bPersonal Information (?:Protection|Dispute)[^.;]{0,20}(?:Commission|Committee|Mediation)\b|\b[Oo]ffice of the (?:[A-Z]\w+ ){0,3}(?:Privacy|Information|Data Protection) Commissioner(?: of \w+)? (?:can|may|will|handles|hears|deals|investigates)\b)/,
    not: /copyright|infring|complaints? (?:from|against|made by)|\bnotif\w+|\bregistered\b|\b(?:we|I) (?:may|will|can) (?:report|refer|take|bring)\b|\bno right to\b|\bfor breach\b/i,
    value: 'complain',
    why: 'where one goes with a complaint',
    yes: [
      'Grievance Officer: the deputy warden.',
      'You may also seek legal redress.',
      'You can report us to the privacy office of your state.',
      'If you think we got it wrong, tell the Commissioner.',
      'Concerns can be raised with the Ombudsman.',
    ],
    no: ['We may refer the matter to the courts.', 'Complaints from neighbours are filed.', 'We are registered with the regulator.'],
  },
];
