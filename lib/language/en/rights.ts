import type { Rule } from '../shapes';

/** Before what somebody may not do, or is not able to. */
export const notAble = String.raw`\b(?:(?:may|can|will|could|is|are) ?not|(?:ca|wo|is|are|could)n[’']t) (?:be )?(?:able to )?`;

/** What others may do with the reader's information, which is no right of the reader's. */
const othersAct = String.raw`\b(?:other (?:users|members|players|people|visitors|customers)|anyone(?: else)?|everyone|staff|agents?|moderators?|administrators?|advertisers?|hackers?|vendors)\b(?:(?!\byou\b)[^.;,]){0,30}\b(?:can|may|could) (?:\w+ )?(?:access|view|see|review|read|check|download|save|copy|export|edit|change|update|correct|modify|delete|remove)\b|\b(?:edited|removed|deleted|changed|reviewed) by (?:our )?(?:moderators?|staff|administrators?)\b`;

/** Whoever has a right, and that it is one: the same verbs tell what the service itself does. */
const reader = String.raw`\b(?:you|members?|subscribers?|customers?|clients?|readers?|patients?|participants?|volunteers?|employees|pupils|students|tenants|donors|applicants|individuals?|persons?|people|anyone|everyone|data subjects?|players?|users?)`;
const may = `(?: also| always| then)? (?:may|can|could|(?:is|are) (?:also |always )?(?:free|welcome|entitled|allowed|able) to|ha(?:s|ve) (?:the |a |every )?right to)(?: also| always| at any time)?`;
/** Asks somebody for something, in one's own name. */
const asks = String.raw`\b(?:ask(?:ing)?|request(?:ing)?|require|demand|apply|write|writing|call|e-?mail|phone|want|wish|like)\b`;
/** What is held of the reader, by the words for it, and whose it is. */
const held = `(?:data|information|details|particulars|records?|files?|entr(?:y|ies)|dossiers?|profiles?|histor(?:y|ies)|logs?|answers|responses?)`;
const whose = `(?:your|their|his|her|his or her|one['’]s)(?: own)?`;
const whatIsHeld = String.raw`(?:what(?:ever)?|everything|all|(?:what|which|the|any|all) ${held})(?: that)? (?:(?:we|I)(?: (?:hold|have|keep|know|store|collected|recorded)\b|['’]ve got\b)|(?:is|are) (?:held|kept|stored|recorded|on file)\b|(?:held|kept|stored|recorded) (?:on|about)\b)`;
/** Who may see what, that is no right: others, or nobody. */
const theirs = String.raw`\b(?:not|never|nobody|no one|cannot)\b[^.;,]{0,24}\b(?:see|inspect|look|view|read)\b|n[’']t\b|\bother (?:users|members|players|people|customers)\b|\b(?:anyone|everyone|people|users|members|players|readers|customers) (?:can|may|could)\b[^.;]{0,20}\b(?:see|view|read|look)\b[^.;]{0,12}\b(?:your|the)\b|\b(?:staff|agents?|moderators?|administrators?|hackers?|friends)\b|\b(?:we|they|I|shops?|officers?|police|courts?) (?:(?:may|can|might|will|could|must|shall) )?(?:see|view|inspect|read|look|ask|request|require|demand|want|wish|like)\b`;

/** Names of rights as they stand in lists, two at least; that they are the reader's; and where the same words tell what an attacker does. */
const names = `(?:access|inspection|rectification|correction|erasure|deletion|cancellation|blocking|restriction|limitation|objection|opposition|(?:data )?portability|withdrawal|revocation)`;
const between = String.raw`(?: \([^()]{0,40}\))?(?:,? (?:and|or|and\/or) |, |\/| & )(?:to |of |the )?`;
const [before, after] = [`${names}${between}`, `${between}${names}`];
const claimed = /\b(?:rights?|entitled|exercise|requests?|requested|demand|claim|ARCO|may|can)\b/i;
const attack =
  /\b(?:unauthori[sz]ed|unlawful|accidental\w*|protect\w*|prevent\w*|against|secur\w+|loss|misuse|alteration|destruction|breach\w*|liab\w+|guarantee|contracts?|orders?|bookings?|subscriptions?)\b|\bno rights?\b/i;

/** Offices of the state to which one complains about the handling of personal data, by what such are called. */
const office = String.raw`\b(?:(?:Information|Privacy|Data Protection) (?:Commission(?:er)?|Regulator|Board|Agency|Ombudsman|Inspectorate|Tribunal|Registrar)|ICO\b|(?:Office|Commission(?:er)?) (?:for|of) (?:the )?(?:Data Protection|Privacy|Protection of Personal)|Personal Data Protection (?:Commission|Board|Office|Committee)|Commissioner for (?:Privacy|Personal)|Autoriteit Persoonsgegevens|CNIL|Garante|AEPD|Datatilsynet|Datenschutz(?:beh|beauf)|Landesbeauftragte|Integritetsskydd|UODO|ANPD|PDPC|OAIC|Ombuds(?:man|person|men)|Trading Standards|Federal Trade Commission|Attorney General|supervisory (?:body|office)|(?:privacy |data )regulator)`;

/** What is sent to please or to sell, and what is made to measure. */
const marketing = String.raw`(?:newsletters?|marketing|mailings?|promotion\w*|advertising|advertisements|ads\b|offers|catalog(?:ue)?s?|circulars?|e-?mail updates|recommendations?|suggestions|personali[sz]\w+)`;

/** How English policies grant or describe rights, by right: as the law words them, then in plain words. */
export const rights: readonly Rule[] = [
  {
    id: 'access (en)',
    pattern:
      /(?<q>\b(?:right to|request|obtain|may|can|able to|ask (?:us )?for)[^.;]{0,30}\b(?:access|view|(?<!\b(?:an?|product|the|helpful|customer|user|your|human) )review|look up|inspect)\b(?:[\s"”’)]*(?:[.;:]|$)|(?=,?(?: (?:and|or|to|of|the|any|all|your|their|his|her|that|this|such|personal|own|copies|copy|correct|update|amend|delete|edit|change|modify|review|view|access|rectify|erase|remove|export|download|certain|some|its|other|collected|stored|held|relevant|account|profile|an?|categories|types|kinds|specific|pieces|with|us|inspect|obtain|receive|request|manage|transfer|port),?){0,14} (?:information|data|profiles?|records?|accounts?|details|histor(?:y|ies)|what (?:we|I))\b))[^.;]{0,50}|right (?:of|to) access(?! (?:to )?(?:the|our|this) \w)|\b(?:your|an?|any|subject|data) requests? for access\b(?! to your (?:camera|photos?|location|contacts|microphone|device|phone))|\binformation can (?:I|you) access\b|(?<!\b(?:(?:provide|give|grant) us with|(?:not|never|no longer|don[’']t) have|without|prior|gain|have) )\baccess,? (?:(?:and|or|correct|update|edit)(?! (?:use|participat|permission|visit|download|navigat|brows|interact|register)\w*)|to (?:your|their|his|the|any|all|personal|such|this|that|those|these)\b(?=[^.;]{0,30}\b(?:information|data|records?|profile|it)\b))[^.;]{0,50}|\byou (?:may|can|could)[^.;]{0,12}\b(?:see|look at)\b[^.;]{0,60}\b(?:data|information|what (?:we|I) (?:hold|have|keep))|\b(?:know|find out|see|learn|confirm\w{0,4}|ask(?: us)?) (?:what|which|whether|if)\b[^.;]{0,30}\b(?:data|information|we (?:hold|have|keep|store|process))\b[^.;]{0,30})/i,
    not: new RegExp(
      String.raw`\b(?:we|it|they|apps?|sites?|services?) (?:(?:may|can|will|might|must|also|that|which) ){1,2}(?:request|ask)s? (?:for )?access|unauthori[sz]ed|illegal|hackers?|(?:third part(?:y|ies)|vendors?|providers?|partners?)[^.;]{0,24}(?:may|can|have)[^.;]{0,6}access|we (?:may|can) (?:access|view|review|obtain)|employees|their access|(?:terminat|suspend|restrict)\w{0,6}[^.;]{0,12}access|access (?:and|or) participat|(?:provide|give|grant) us with access|(?:requests?|needs?|requires?) (?:the )?(?:minimum|minimal|least) |(?:asks?|requests?) \w+ for access|access (?:to )?(?:the|this|our) (?:services?|sites?|apps?|websites?|games?|platform)\b|(?:parents?|you) may not access|human review|\bdenied\b|\bwe (?:(?:may|might|can|also|will) ){0,2}have access\b|\baccess to [^.;]{0,60}\bby (?:these|those|our|third|such|other)\b|\b(?:will|may|shall) provide access|${othersAct}`,
      'i',
    ),
    reach: 24,
    value: 'access',
    why: 'the user may look at the information',
    yes: [
      'You have the right to access your personal data.',
      'You may ask to know what information we hold about you.',
      'You can look up your records in the app.',
      'We answer a request for access within a month.',
      'You may see, correct or move your data.',
    ],
    no: [
      'We prevent unauthorized access to data.',
      'Logs are made when you access or use the service.',
      'We may terminate your right to access the service.',
      'Vendors may have access to it.',
      'Other members can view your high score.',
      'You can post a helpful review and tell others.',
      'We do not have access to your card data.',
      'You have access to certain sections of the site.',
      'You may access films as a subscriber.',
      'We may request access to your account data in order to help you.',
      'The app shows a request for access to your camera.',
      'You may view ads based on your data.',
      'You may access the settings of your phone to turn off cookies.',
      'You can view a demo of the records of a sample company.',
      'Who was blocked is denied access to his data.',
    ],
  },
  {
    id: 'access what is held (en)',
    pattern:
      /(?<q>\b(?:accessing|viewing|reviewing) your (?:\w+ )?(?:information|data|profile|records?)\b|\b(?:access|view|review|see|check) (?:the |any |all (?:of )?the )?(?:personal )?(?:information|data|details|records) (?:in|on|about|that|which|we)\b[^.;]{0,40}|\b(?:wish|want|would like) to (?:access|view|review|see)\b[^.;]{0,24}\b(?:information|data|records?|profile|details|it|them|what (?:we|I))\b[^.;]{0,24})/i,
    not: new RegExp(
      String.raw`unauthori[sz]ed|(?:we|employees|staff|who|vendors?|providers?|third part(?:y|ies)) (?:\w+ )?(?:may |can |to |have )?(?:access|view|review|see)|collected when|third[- ]part\w+ sites?|\bwho (?:you|they) (?:wish|want|would)|${othersAct}`,
      'i',
    ),
    reach: 24,
    value: 'access',
    why: 'the user looks at what is held',
    yes: [
      'Accessing your personal data',
      'Members can at any time view the information in their entry.',
      'If you wish to review it, log in.',
    ],
    no: [
      'Our employees may access the information in it.',
      'You may visit the shop.',
      'Other members can view the information on your page.',
      'You choose who you want to see your stories.',
    ],
  },
  {
    id: 'access among others (en)',
    pattern: new RegExp(
      String.raw`(?<q>\bto (?:see|view|access|inspect|check|review),? (?:and |or )?(?:(?:correct|change|edit|update|amend|rectify|erase|delete|remove|export|download),? (?:or |and )?){1,4}[^.;]{0,20}\b(?:${held}|it|them)\b[^.;]{0,20})`,
      'i',
    ),
    not: new RegExp(
      String.raw`\b(?:unauthori[sz]ed|polic(?:y|ies)|notice|settings)\b|${theirs}|\b(?:we|they) (?:may|can|will|might)\b`,
      'i',
    ),
    value: 'access',
    why: 'seeing it is one of the things that the user may do',
    yes: ['To see, change or erase your details, write to the clerk.', 'It gives you a place to review, correct or delete it.'],
    no: ['To read the policy, go on.', 'Staff may be asked to view or correct your records.'],
  },
  {
    id: 'access requested (en)',
    pattern: new RegExp(
      String.raw`(?<q>\bsubject access\b[^.;]{0,30}|\bDSARs?\b|\b(?:right|entitled) (?:of |to )(?:be given )?information (?:on|about|regarding|concerning|as to) (?:the |your |all |any |their ){0,3}(?:(?:stored|personal|processed) ){0,2}data\b[^.;]{0,30}|\b(?:obtain|receive|get|request|demand|ask for)\b[^.;]{0,20}\bconfirmation (?:as to |of )?(?:whether|if)\b[^.;]{0,40}\b${held}\b|\b(?:requests?|applications?|rights?) (?:to (?:see|inspect|view|consult|be shown|be told)|(?:of|for) (?:access|inspection|sight))\b[^.;]{0,30}\b(?:${held}|${whatIsHeld})\b[^.;]{0,30})`,
      'i',
    ),
    not: /\b(?:police|courts?|authorit\w+|third part\w+|government)\b|\b(?:we|I) (?:may|can|will|have)\b/i,
    reach: 30,
    value: 'access',
    why: 'requests of readers to see what is held',
    yes: [
      'Requests to inspect the file go to your school.',
      'A subject access request costs nothing.',
      'You have a right to information about your stored data.',
      'You may obtain confirmation whether data is kept.',
      'DSARs go to the clerk.',
    ],
    no: ['Requests for access to records by the police are checked.', 'Requests for help', 'We have the right to inspect the records.'],
  },
  {
    id: 'access in plain words (en)',
    pattern: new RegExp(
      String.raw`(?<q>(?:${reader}${may}|${asks})(?: [a-z]+){0,3}? (?:see|inspect|look (?:at|over|through|up)|view|consult|read|be (?:shown|told|sent)|tell you|show you|know|(?:sight|statement|summary|print-?out|extract) of)(?:,? (?:or|and) [a-z]+|, [a-z]+){0,3} (?:exactly |just |precisely )?(?:(?:all (?:of )?|any of )?${whose} (?:[\w-]+ ){0,2}${held}\b|${whatIsHeld}))`,
      'i',
    ),
    not: new RegExp(String.raw`${theirs}|\b(?:polic(?:y|ies)|notice|catalogue|shop|ads?)\b`, 'i'),
    reach: 40,
    value: 'access',
    why: 'the reader looks at what is held, or asks to',
    yes: [
      'Members may inspect their file at the desk.',
      'You are welcome to look through your own records.',
      'You can also be told what we hold.',
      'Patients may read or copy their records.',
      'Ask to see your record whenever you are in.',
      'Want to know what we’ve got on you?',
    ],
    no: [
      'Other members can see your profile.',
      'You may read the notice again.',
      'We may look at your records.',
      'We may ask to see your record.',
      'You can consult the information of the bureau.',
      'Nobody but you can view your file.',
    ],
  },
  {
    id: 'access listed among rights (en)',
    pattern: new RegExp(
      String.raw`(?<q>\b(?:access(?: to)?|information|inspection|disclosure)${after}\b|\b${before}(?:access|information|inspection|disclosure)\b)`,
      'i',
    ),
    with: claimed,
    not: attack,
    value: 'access',
    why: 'a name in a list of rights',
    yes: [
      'You have the right to request access to, rectification or erasure of your data.',
      'You have rights of access, rectification and erasure.',
      'Your rights: information, correction, blocking.',
    ],
    no: [
      'We protect it against access, erasure and loss.',
      'You may give us information or information on your shop.',
      'Rights of rectification and erasure',
    ],
  },
  {
    id: 'correct (en)',
    pattern:
      /(?<q>\b(?:correct|rectif\w+|update|amend|modify|edit|change)\b[^.;]{0,40}\b(?:information|data|profile|account|inaccura\w{1,12}|details|errors?)\b|right (?:to|of) (?:rectification|correction)|\b(?:correct|rectify|amend|update) (?:it|them|this|these)\b|\byou (?:can|may)\b[^.;]{0,80}\b(?:and|or) (?:change|edit|modify) (?:it|them)\b|\b(?:correct|rectify|amend|update),? (?:or|and) (?:delete|erase|remove|supplement|complete) (?:it|them)\b|\bask for (?:[^.;]{0,24})?corrections?\b|\b(?:correct|fix|change)\b[^.;]{0,24}\bwhat (?:we|I) (?:hold|have|keep)|\b(?:have|ask|request|get)\b[^.;]{0,60}\b(?:rectified|corrected|amended|updated|rectification|correction)\b|\bmake (?:any |the )?(?:necessary )?(?:changes|corrections)\b)/i,
    not: new RegExp(
      String.raw`(?:update|change|amend|modify)[^.;]{0,20}(?:this|our|the) (?:privacy )?(?:policy|notice|statement)|policy|we (?:may|will|can) (?:\w+ )?(?:update|change|modify|amend|correct)|chang\w{0,3} (?:in|of) (?:ownership|control)|\bpromptly (?:update|correct)|\bwe make (?:any |these |such )?changes|\b(?:agree|must|shall|obliged|responsible)\b[^.;]{0,60}\b(?:true|accurate|current)\b|${othersAct}`,
      'i',
    ),
    value: 'correct',
    why: 'the user may correct the information',
    yes: [
      'You may correct inaccurate information.',
      'You can have it rectified or erased.',
      'You may ask that a mistake in your file be amended.',
      'You may ask us to make any necessary changes.',
      'You may fix or erase what I hold.',
      'You can ask for a correction.',
      'You can look at your entry and change it.',
    ],
    no: [
      'We may update this policy and its information.',
      'We shall tell you of a change of ownership or use of information.',
      'You agree to update your data so that it is accurate.',
    ],
  },
  {
    id: 'correct by hand (en)',
    pattern:
      /(?<q>\b(?:you|users|members|customers)\b[^.;]{0,80}\b(?:editing|revising|updating|correcting|changing|(?:review(?:,| or| and) )?revise)\b[^.;]{0,40}\b(?:information|data|profile|account(?! (?:settings|preferences))|registration|details)\b)/i,
    not: new RegExp(String.raw`\bpolicy\b|\bnotice\b|(?:change|update) (?:this|our)|${othersAct}`, 'i'),
    reach: 30,
    value: 'correct',
    why: 'the user changes what is held',
    yes: [
      'You may change it at any time by logging in and editing your profile.',
      'You can review or revise the personal information you gave.',
    ],
    no: [
      'You will be told by our updating of the policy.',
      'We revise our data.',
      'You can refuse it by changing the settings of your browser.',
    ],
  },
  {
    id: 'correct among others (en)',
    pattern:
      /(?<q>\b(?:access|view|review|see|delete|edit|check),? (?:and|or|and\/or)? ?(?:correct|update|modify|amend|change|rectify)\b(?:[^.;]|\.\w){0,50}|\b(?:access|review|view),(?: [a-z]+,){0,3}(?: and| or)? ?(?:correct|update|modify|amend|rectify)\b[^;]{0,40})/i,
    not: new RegExp(
      String.raw`\bpolicy\b|\bnotice\b|(?:change|update|modify) (?:this|our|the (?:service|site|app))|we (?:may|can|will) (?:\w+ )?(?:access|review|update|change)|${othersAct}`,
      'i',
    ),
    value: 'correct',
    why: 'correcting is one of the things that the user may do',
    yes: ['You may access, correct or update it on the site.', 'To review or change your my.shop.example entry, log in.'],
    no: ['We may review and update this policy.', 'You may access the shop.', 'Our staff can access and update your entry.'],
  },
  {
    id: 'correct what is wrong (en)',
    pattern: new RegExp(
      String.raw`(?<q>\b(?:${held}|names?|address(?:es)?|it|them|what (?:we|I) (?:hold|have|keep))(?: [a-z]+){0,3} (?:wrong|incorrect|inaccurate|untrue|out[- ]of[- ]date|outdated|incomplete|changes?|changed)\b[^.;]{0,30}\b(?:(?:we|I)(?:['’]ll| will| shall)? (?:[a-z]+ )?|(?:will|shall|can|may) be )(?:correct(?:ed)?|put (?:it |them )?right|fix(?:ed)?|amend(?:ed)?|updated?|rectif(?:y|ied))\b)`,
      'i',
    ),
    with: /\b(?:if|should|where|when|whenever|tell|let|notify|inform|write|call|ask|contact)\b/i,
    not: /\b(?:goes wrong|bugs?|software|polic(?:y|ies)|notice|breach|payment|order|delivery|prices?|invoices?|listings?)\b/i,
    value: 'correct',
    why: 'what turns out to be wrong is mended',
    yes: [
      'If any of it is incorrect we will correct it.',
      'Should the file be wrong, it will be put right.',
      'Tell us when your address changes and we will update it.',
    ],
    no: [
      'If something goes wrong we will fix it.',
      'If the policy is wrong it will be corrected.',
      'It is wrong to think that we will update it.',
    ],
  },
  {
    id: 'correct in plain words (en)',
    pattern: new RegExp(
      String.raw`(?<q>(?:${reader}${may}|${asks}|\b(?:have|get)\b)[^.;]{0,40}?\b(?:(?:put|set) (?:(?:it|them|(?:your|the|any) (?:[\w-]+ ){1,3}) ?)?(?:right|straight)\b|(?:errors?|mistakes?|inaccurac(?:y|ies)|omissions?|anything (?:wrong|out of date|inaccurate|incorrect))(?: in (?:it|them|your \w+|the \w+))?,? (?:to be )?(?:corrected|fixed|mended|amended|rectified|changed|altered|put right|set right)|(?:fix|mend|revise|edit|alter|amend) (?:it|them|any of (?:it|them)|(?:any |the )?(?:errors?|mistakes?)|${whose} (?:[\w-]+ ){0,2}${held}))\b)`,
      'i',
    ),
    not: /\b(?:we|I) (?:(?:may|can|will|might|shall|must|need to|have to) ){1,2}(?:\w+ )?(?:fix|mend|revise|edit|alter|amend|put|set)\b|\b(?:bugs?|software|app|website|polic(?:y|ies)|notice|settings?|preferences|browser|moderators?|administrators?|order|product)\b/i,
    reach: 30,
    value: 'correct',
    why: 'what is wrong is put right for the reader',
    yes: [
      'You may ask to have mistakes mended.',
      'Members can alter their entries.',
      'Have anything wrong in your record fixed.',
      'You can ask me to put your record right.',
    ],
    no: [
      'We may have to edit your records.',
      'You can fix bugs in the software.',
      'We set things right after an attack.',
      'You may edit your settings.',
    ],
  },
  {
    id: 'correct listed among rights (en)',
    pattern: new RegExp(String.raw`(?<q>\b(?:rectification|correction)${after}\b|\b${before}(?:rectification|correction)\b)`, 'i'),
    with: claimed,
    not: attack,
    value: 'correct',
    why: 'a name in a list of rights',
    yes: ['You have rights of access, rectification and erasure.', 'Rights: correction, restriction'],
    no: ['We guarantee access, correction and cancellation.', 'Correction, deletion'],
  },
  {
    id: 'delete (en)',
    pattern:
      /(?<q>\b(?:delet(?!es\b)\w+|eras(?!es\b)\w+|remov(?!es\b)\w+)\b[^.;]{0,40}\b(?:information|data|content|profile|what (?:we|I) (?:hold|have|keep))\b|right to (?:erasure|be forgotten|deletion)|\b(?:have|get) (?:it|them|this|(?:your|the|any|such) (?:personal )?\w+)[^.;]{0,40}\b(?:deleted|erased|removed)|\b(?:correct|rectify|access|update|copy|export|restrict)\b[^.;]{0,20}\b(?:or|and) (?:delete|erase|remove) (?:it|them)\b|\b(?:request|ask for)\b[^.;]{0,40}\b(?:deletion|erasure|removal)\b)/i,
    not: new RegExp(
      String.raw`cookies?\b|(?:can|may|could) remove local|\band we (?:delete|remove)\b|\b(?:user|customer|mailing) lists?\b|\bnot (?:\w+ ){0,2}possible to (?:\w+ )?(?:delete|remove)|we (?:will|may) (?:delete|remove)|children|child\b|under (?:the age|1)|\boppos\w{1,4} (?:the |its |their )?(?:erasure|deletion)|\bnot (?:want|wish) (?:it|them|us)\b|\bwithout (?:prior )?notice\b|\b(?:we|provider|company) (?:have|has|reserves?) the right|${othersAct}`,
      'i',
    ),
    value: 'delete',
    why: 'the user may have information deleted',
    yes: [
      'You may erase what I hold.',
      'You can ask us to delete your personal data.',
      'You can have it rectified or erased.',
      'You may ask to correct or delete it.',
      'You may have the data blocked, masked or erased, as the case may be.',
    ],
    no: [
      'You can delete cookies and other data.',
      'It is unlawful and you oppose the erasure of the data.',
      'We have the right to delete content.',
      'Thereafter Wren deletes the data.',
    ],
  },
  {
    id: 'delete among others (en)',
    pattern:
      /(?<q>\b(?:have|had|get|be|can|may|could|like to|want to|wish to|able to)\b[^.;]{0,50}\b(?:edited|reviewed?|viewed?|accessed?|corrected?|changed?|updated?|edit|modify|modified|amend(?:ed)?),?(?: and| or|,)(?: [a-z]+,){0,2}(?: and| or)? ?(?:have )?(?:deleted?|removed?|erased?)\b[^.;]{0,40}|\b(?:have|request|ask for|want) (?:[\w'’]+ ){0,4}(?:deleted|removed|erased)\b[^.;]{0,30}|\byou (?:can|may) (?:also )?(?:delete|remove|erase|clear) (?:[\w'’]+ ){1,3}(?:at any time|whenever|yourself|from (?:our|the)|in the app|in settings)\b)/i,
    not: new RegExp(
      String.raw`cookies?\b|we (?:will|may) (?:delete|remove)|children|child\b|under (?:the age|1)|(?:this|the) (?:policy|notice)|right to (?:delete|remove|refuse)|\boppos\w{1,4} (?:the |its |their )?(?:erasure|deletion)|\bnot (?:want|wish) (?:it|them|us)\b|\bwithout (?:prior )?notice\b|\b(?:we|provider|company) (?:have|has|reserves?) the right|${othersAct}`,
      'i',
    ),
    value: 'delete',
    why: 'deleting is one of the things that the user may do',
    yes: [
      'Whatever you entered can be edited and deleted at will.',
      'You can view, change or remove your entries.',
      'You may delete your drawings at any time.',
      'Ask us to have the entry erased.',
    ],
    no: [
      'We may edit or remove this policy.',
      'You can edit or delete cookies.',
      'They read it.',
      'Comments may be edited or deleted by moderators.',
      'You need it, and do not want it erased, though you have the entry deleted.',
      'The shop may edit or remove pictures without notice.',
    ],
  },
  {
    id: 'delete on request (en)',
    pattern:
      /(?<q>\b(?:delete|erase|remove|wipe|destroy)(?:[sd]|ed)?\b[^.;]{0,40}\b(?:(?:(?:up)?on|at) (?:your |written |simple )?request|if you (?:so )?(?:ask|wish|request|tell us))\b|\b(?:(?:up)?on|at) (?:your |written |simple )?(?:request|instructions?),? (?:we|I|it|they|the \w+|your \w+)\b[^.;]{0,30}\b(?:delete|erase|remove|wipe|destroy|shred)(?:[sd]|ed)?\b)/i,
    not: /\b(?:accounts?|memberships?|child|children|parents?|cookies?|copyright|infring\w+|mailing list|newsletter|police|courts?|authorit\w+|not|never|cannot|third part\w+)\b|n[’']t\b/i,
    value: 'delete',
    why: 'it is deleted when the reader asks',
    yes: ['I erase your entry at your request.', 'Pictures are removed if you ask.', 'On written request we destroy the tape.'],
    no: [
      'On request of the police they are removed.',
      'We cannot delete it on request.',
      'We delete the data of a child on request.',
      'Accounts are removed on request.',
    ],
  },
  {
    id: 'delete in plain words (en)',
    pattern: new RegExp(
      String.raw`(?<q>(?:${reader}${may}|${asks}|\b(?:have|get)\b)[^.;]{0,50}?\b(?:wiped?|erased?|purged?|destroy(?:ed)?|shred(?:ded)?|strike|struck|taken? (?:down|out|off)|deleted?|forget|removed?|clear(?:ed)?)(?: out| off| down| from)? (?:it\b|them\b|(?:all of |any of )?(?:${whose}|the|any|all) (?:[\w-]+ ){0,2}${held}\b|what(?:ever)? (?:we|I)\b|everything\b|(?:from|off) our (?:records|books|files)\b|one by one\b)|\b(?:want|wish|would like|like) (?:us to forget |(?:it|them|this|everything|all|any of it|your|an?)(?: [\w-]+){0,3} (?:gone|wiped|erased|forgotten|destroyed|struck out)\b)[^.;]{0,30}|\b(?:be|being) forgotten\b)`,
      'i',
    ),
    not: /cookies?\b|\b(?:children|child|under (?:the age|1\d))\b|\b(?:accounts?|memberships?) (?:deleted|removed)\b|\b(?:delete|remove) (?:\w+ )?(?:account|membership)\b|\bmailing lists?\b|\b(?:we|I|they|moderators?|administrators?|hackers?|staff) (?:may|can|will|might|shall|must|could|wish|want) (?:\w+ )?(?:wipe|erase|purge|delete|remove|destroy|clear|take|strike|to\b)|\b(?:not|cannot|never)\b[^.;]{0,16}\b(?:delete|remove|erase|wipe)\b|\bbrowsers?\b|\bothers['’]?\b|\bnot (?:want|wish)\b|\b(?:we|provider|company) (?:have|has|reserves?) the right/i,
    reach: 40,
    value: 'delete',
    why: 'the reader has what is held destroyed',
    yes: [
      'You may ask us to wipe your file.',
      'If you want an entry gone, say so.',
      'Ask to be struck off our books.',
      'You can erase them one by one.',
      'You have a right to be forgotten.',
    ],
    no: [
      'We may wipe your file.',
      'We wish to erase the records.',
      'You can clear the cookies.',
      'You cannot delete your answers.',
      'Ask to be taken off our mailing list.',
    ],
  },
  {
    id: 'delete listed among rights (en)',
    pattern: new RegExp(
      String.raw`(?<q>\b(?:erasure|deletion|cancellation)${after}\b|\b${before}(?:erasure|deletion|cancellation)\b)`,
      'i',
    ),
    with: claimed,
    not: attack,
    value: 'delete',
    why: 'a name in a list of rights',
    yes: ['You have rights of access, rectification and erasure.', 'Rights of access, rectification, cancellation and opposition'],
    no: ['You may order, and correction or cancellation of orders is free.', 'Deletion, correction'],
  },
  {
    id: 'withdraw (en)',
    pattern:
      /(?<q>\b(?:withdraw\w*|revok\w+)[^.;]{0,40}(?:consent|permission|authori[sz]ation)|(?:consent|permission)[^.;]{0,40}(?:withdrawn|revoked|withdraw|revoke)|(?:disable|turn off|deny)[^.;]{0,30}(?:permission|location services|location)|\b(?:take|taking) back\b[^.;]{0,20}\bconsent\b|\b(?:request|ask|tell|require|demand)\w*\b[^.;]{0,12}\b(?:us |we )(?:to )?(?:no longer|stop|cease)\b[^.;]{0,40}|\bstop us from\b[^.;]{0,40}|\bopt[- ]?out (?:of|from) (?:the |our )?(?:\w+ )?(?:collection|processing)\b)/i,
    not: /^$/,
    value: 'withdraw',
    why: 'the user may take a consent back',
    yes: [
      'You may withdraw your consent at any time.',
      'You can take back a consent at any time.',
      'You may request that we no longer use your information.',
      'Write to us to stop us from sharing it further.',
    ],
    no: ['We ask for your consent.'],
  },
  {
    id: 'withdraw by choice (en)',
    pattern:
      /(?<q>\b(?:you|users|members|visitors|customers)\b[^.;]{0,40}\b(?:can|may|could|choose|able|allow|let|how|settings? (?:that|which|to)|tools?)\b[^.;]{0,40}\b(?:control|limit|restrict|stop|manage)\b[^.;]{0,24}\b(?:collection|use|uses|using|sharing|disclosure|processing|how (?:we|I)|what (?:we|I|is)|whether (?:we|I|your|location))\b[^.;]{0,40}|\b(?:turn|switch)(?:ing)? off\b[^.;]{0,30}\b(?:location|GPS|Bluetooth|microphone|camera|tracking|sharing|syncing|collection)\b|\b(?:unlink|disconnect)(?:ing)?\b[^.;]{0,30}\b(?:accounts?|link|profile|connection)\b|\b(?:request|ask|tell|direct|instruct)\w*\b[^.;]{0,20}\bnot (?:to )?(?:share|use|process|sell|disclose|collect)\b[^.;]{0,40}|\b(?:do not|don[’']t|no longer) (?:want|wish)\b[^.;]{0,40}\b(?:collected|used|shared|processed|to (?:collect|use|share|process)|(?:collect|shar|us|process)ing)\b[^.;]{0,40}|\bstop (?:the |any )?(?:further |future )(?:collection|use|processing|sharing)\b[^.;]{0,40}|\brevoke access\b[^.;]{0,40})/i,
    not: /cookies?\b|\b(?:we|I) (?:limit|restrict|control)|your personal information is (?:not )?|\b(?:do not|don[’']t|should not|must not|stop) (?:us(?:e|ing)|visit(?:ing)?|join|play(?:ing)?|register|download) (?:the|our|this|it|for|with)\b/i,
    value: 'withdraw',
    why: 'the user may stop a use that was agreed to',
    yes: [
      'You can limit the sharing of your data with the shops.',
      'Your phone lets you switch off the location.',
      'You may unlink your accounts whenever you like.',
      'Ask us not to share your address any more.',
      'If you no longer wish us to use your picture, tell us.',
    ],
    no: [
      'We limit the use of your data.',
      'You can limit the use of cookies.',
      'You may visit the shop.',
      'If you do not want your scores shared, do not use the game.',
    ],
  },
  {
    id: 'withdraw by a switch (en)',
    pattern:
      /(?<q>\b(?:you|users|members|players|customers)\b[^.;]{0,40}\b(?:can|may|able|free|choose|ability|allow)\b(?![^.;]{0,30}\b(?:ask(?:ed)?|learn|read|see|told)\b)[^.;]{0,40}\b(?:(?:disabl(?:e|ing)|deactivat(?:e|ing)|(?:turn|switch)(?:ing)? off) (?:[\w’'-]+ ){0,3}(?:it|this|that|them|these|those|functionality|features?|collection|telemetry|reporting|sync\w{0,8})|(?:turn|switch)(?:ing)? (?:it|this|that|them|these|those) off)\b[^.;]{0,30}|\bopt[- ]?in or (?:to )?opt[- ]?out\b[^.;]{0,30})/i,
    not: /cookies?\b|\be-?mails?\b|newsletter|notification|\bads?\b|advertis|promotion|marketing|\bmessages?\b|\bbrowsers?\b|\baccounts?\b|\b(?:cannot|can ?not|can['’]t)\b/i,
    value: 'withdraw',
    why: 'the user may switch off what was switched on',
    yes: [
      'You can enable or disable this functionality in the menu.',
      'If you share your place with us, you can turn it off at any time.',
      'You may disable crash collection by writing to us.',
      'You are free to opt-in or opt-out in the settings.',
    ],
    no: [
      'You can disable cookies, and this feature with them.',
      'You cannot switch this off.',
      'We may disable this feature.',
      'You may turn off the ads at any time.',
      'You can switch off your phone at any time.',
      'You can ask the shop to disable it.',
      'You can learn how to turn off features of other phones.',
      'You may be asked how often you disable this feature.',
    ],
  },
  {
    id: 'withdraw in plain words (en)',
    pattern:
      /(?<q>\bchang(?:e|es|ed|ing) (?:your|their|his|her) minds?\b[^.;]{0,40}|\b(?:withdraw|drop out|pull out)(?:al|ing|s)? (?:from|of) (?:the |this |our )?(?:\w+ )?(?:study|trial|research|survey|project|experiment|programme|program|scheme|panel|pilot)\b|\b(?:withdraw|drop out|pull out) (?:again )?(?:at any (?:time|moment)|whenever|later|without (?:giving|saying|any))\b|\b(?:revocation|withdrawal|retraction)\b(?: of (?:it|this|the|your|a|consent|such))?[^.;,]{0,24} (?:is|remains|are) (?:always |also |of course |freely )?possible\b|\b(?:agreement|permission|approval|authority)\b[^.;]{0,30}\b(?:can|may|could) (?:always |also |freely )?be (?:revoked|withdrawn|taken back|recalled|retracted|cancelled)\b|\b(?:retract|rescind|take back) (?:your|their|his|her|this|that|the|any|such) (?:\w+ )?(?:consent|agreement|permission|approval|authori[sz]ation)\b|\bun-?(?:tick|check) (?:the|that|this) box\b)/i,
    not: /\b(?:purchases?|purchased|orders?|returns?|refunds?|goods|items? (?:bought|back)|delivery|bookings?|subscriptions?|(?:we|I) (?:may|might|could|ever|should|can) (?:\w+ )?(?:chang|withdraw)|if (?:we|I) (?:ever )?chang)\b|\b(?:cannot|can ?not|may not|never|no longer)\b[^.;]{0,24}\b(?:withdraw|revoke|change)|n[’']t\b/i,
    value: 'withdraw',
    why: 'what was agreed to is taken back',
    yes: [
      'Changed your mind? Untick the box.',
      'You can withdraw from the study without saying why.',
      'Volunteers may drop out at any time.',
      'Revocation is possible at any time.',
      'The permission may be recalled in writing.',
    ],
    no: [
      'If you change your mind about a purchase, send it back.',
      'You cannot withdraw from the trial after March.',
      'We may change our minds.',
      'You may withdraw your winnings at any time.',
    ],
  },
  {
    id: 'copy (en)',
    pattern:
      /(?<q>(?:data )?portability|\bcop(?:y|ies) of[^.;]{0,30}(?:data|information)|\b(?:access|ask|request|get|receive|obtain|right to|provide you)\b[^.;]{0,40}\bcop(?:y|ies) (?:of (?:it|them)\b|in an?\b)|\bask for a copy\b|\b(?:export|move|take)\b[^.;]{0,30}\b(?:your data|what (?:we|I) (?:hold|have|keep))|\bportable (?:copy|format|form)\b|\b(?:download|export)\b[^.;]{0,24}\b(?:your|my|the|all) (?:\w+ )?(?:data|information|records?|history)\b|\breceive (?:it|them|your \w+)[^.;]{0,20} in an? (?:structured|common|portable|readable)|(?:transfer|transmit)[^.;]{0,40}to another (?:controller|company|organi[sz]ation|service)|\b(?:request|ask|require) (?:that )?(?:we|us) (?:to )?(?:transfer|transmit|send) [^.;]{0,40} to (?:another|a different)\b|machine[- ]readable|\bport (?:your|the|it|them|personal)\b)/i,
    not: new RegExp(
      String.raw`copy of (?:your id|this|the policy)|copyright|\b(?:archiv\w+|back-?up)(?: \w+){0,2} cop(?:y|ies)|\b(?:we|I) (?:(?:may|will|also|must|can) ){0,2}(?:keep|retain|store)\b[^.;]{0,30}\bcop(?:y|ies)\b|${othersAct}`,
      'i',
    ),
    value: 'copy',
    why: 'the user may get a copy',
    yes: [
      'You have the right to data portability.',
      'You can ask for access to your data or a copy of it.',
      'You can download your records.',
      'You may ask to receive a portable copy.',
      'You may see, correct, delete or move your data.',
      'You may request that we transfer your records to another party.',
    ],
    no: [
      'Print a copy of this policy.',
      'We may keep archival copies of data before it is mended.',
      'We may keep a copy of the former information.',
    ],
  },
  {
    id: 'copy taken along (en)',
    pattern:
      /(?<q>\b(?:export|download|back up|take out|save)(?:ing)? (?:a copy of )?(?:your|all(?: of)? your|the) (?:[\w-]+ ){0,2}(?:notes|files|library|content|collection|progress|backup|entries|photos|archive|account)\b|\btake (?:your |the )?(?:information|data|content)\b[^.;]{0,40}\b(?:out of|elsewhere|with you|to another)\b|\b(?:export|download)(?:able)? (?:file|archive) of your\b)/i,
    not: new RegExp(`copyright|(?:we|they) (?:may |will )?(?:export|download|back up)|${othersAct}`, 'i'),
    value: 'copy',
    why: 'the user takes what is held elsewhere',
    yes: ['You can export your notes as a file.', 'Take your data with you when you leave.'],
    no: ['We back up your files each night.', 'Other players can download your photos.'],
  },
  {
    id: 'copy in plain words (en)',
    pattern: new RegExp(
      String.raw`(?<q>(?:${reader}${may}|${asks}|\b(?:entitled to|right to|get|obtain|receive|send|give)\b)[^.;]{0,30}?\b(?:cop(?:y|ies)|print-?outs?|transcripts?|extracts?) of (?:it\b|them\b|(?:what|everything) (?:we|I)\b|(?:${whose}|the personal|any personal) (?:[\w-]+ ){0,2}${held}\b)|${reader}${may} [^.;]{0,30}?\b(?:download|export|save|back up|take (?:away|along)) (?:a copy of )?(?:all (?:of )?)?(?:${whose}) (?:[\w-]+ ){0,2}(?:${held}|messages|photos|recordings|notes|runs|rides|walks|trips|workouts)\b|\b(?:everything|your \w+|data|them|it) (?:\w+ ){0,2}(?:as|in) (?:an? |one |plain )?(?:JSON|CSV|XML|vCard|GPX|zip|spreadsheet)\b|\b${whose} ${held} (?:can|may) be (?:exported|downloaded)\b)`,
      'i',
    ),
    not: /\b(?:copy|copies|transcript|extract)s? of (?:your|the|their) (?:id\b|identity|passport|driving|driver|licen[cs]e|card\b|utility|proof|receipt|invoice|order|contract|agreement|bill|ticket|policy|birth|account number)|\b(?:policy|notice|agreement|clauses|safeguards?|rules|contract|terms|licen[cs]e|invoices?|receipts?)\b|\b(?:we|I|they|it) (?:may |will |can |also |might |shall |must |then )?(?:keep|retain|store|save|make|take|hold|need|ask for|upload|import|back up)s? (?:an? |the |any |such |your )?(?:[\w-]+ )?(?:cop|print|transcript|extract|photo|picture|your)|\bother (?:users|members|players|people)\b|\b(?:send|give) (?:us|me)\b|\b(?:not|cannot|never)\b|n[’']t\b/i,
    reach: 40,
    value: 'copy',
    why: 'the reader gets a copy',
    yes: [
      'You may ask for a copy of your record.',
      'You can download your walks.',
      'Anyone is entitled to a print-out of his or her file.',
      'The button gives you everything as JSON.',
      'All your data can be exported in Settings.',
    ],
    no: [
      'We may ask for a copy of your passport.',
      'We keep a copy of your records.',
      'Other users can download your photos.',
      'You may ask for a copy of the agreement on your data.',
      'Give us a copy of your profile.',
    ],
  },
  {
    id: 'close (en)',
    pattern:
      /(?<q>\b(?:clos\w+|delet(?!ed (?:accounts?|memberships?)\b)\w+|terminat\w+|cancel\w*|deactivat\w+|withdraw from)\b[^.;]{0,30}\b(?:account|membership|log-?in)s?\b(?! (?:data|details|history|records|settings|information|access|passwords?|preferences|holders?)\b)|\b(?:erase|delete) and leave\b|\baccounts? (?:is|are|be|can be|will be)?\s?(?:closed|deleted|removed|deactivated)\b[^.;]{0,12}\b(?:request|ask))/i,
    not: /we (?:may|reserve|can)[^.;]{0,30}(?:terminat|suspend|clos)|\b(?:survive|upon|after|following)\b[^.;]{0,12}\b(?:termination|closure|deletion) of your account|\b(?:child|minor|children|kid)(?:['’]s|s['’])? account|\b(?:leads? to|results? in|resulting in|causes?) (?:the |an? )?(?:terminat|clos|delet|cancel)|\b(?:inactiv\w+|excluded from)|\b(?:due|prior) to account deletion/i,
    value: 'close',
    why: 'the user may close the account',
    yes: [
      'You may close your account that you opened with us at any time.',
      'You may delete your account, which results in the loss of your games.',
      'Only your employer can close your login.',
      'You may close your account at any time.',
      'Accounts are removed on request.',
    ],
    no: [
      'We may terminate your account.',
      'These clauses survive any termination of your account.',
      'We shall terminate the child’s account.',
      'Visit their page to delete account data.',
      'Deleting the data leads to the termination of your account.',
      'We close accounts that are inactive.',
      'The mail addresses of deleted accounts are kept.',
      'Excluded from the deletion is the duration of your membership.',
    ],
  },
  {
    id: 'close in plain words (en)',
    pattern: new RegExp(
      String.raw`(?<q>(?:${reader}${may}|${asks}|\b(?:to|how to|by)\b)[^.;]{0,30}?\b(?:end|ending|remov(?:e|ing)|discontinu(?:e|ing)|resign(?:ing)?|give up|giving up|de-?register(?:ing)?|shut(?:ting)?(?: down)?|cancel(?:ling)?) (?:your|their|his|her|an?) (?:own |user |member |reader |online )?(?:account|membership|registration|log-?in)s?\b(?! (?:data|details|history|records|settings|information|access|passwords?|preferences|holders?|fees?)\b)|\b(?:have|get|want|wish|like) (?:your|their|his|her|an?) (?:own |user |member )?(?:account|membership|registration|log-?in) (?:removed|ended|cancelled|canceled|closed|deleted|shut|terminated|deactivated)\b)`,
      'i',
    ),
    not: /\b(?:we|I|they|administrators?|moderators?|provider|company) (?:may|reserve|can|could|might|will|shall|must|have the right)\b|\breserves?\b|\b(?:child|minor|kid)(?:['’]s|s['’])? (?:account|registration)|\b(?:after|upon|following|due to|results? in|leads? to|inactiv\w+)\b|\b(?:cannot|can ?not|may not|never)\b|n[’']t\b/i,
    reach: 50,
    value: 'close',
    why: 'the reader ends what he or she had opened',
    yes: [
      'You may end your membership by letter.',
      'To have a registration removed: have your registration removed.',
      'Members can give up their login at any time.',
      'How to cancel your registration',
    ],
    no: [
      'We may end your membership.',
      'After you end your membership we keep your name.',
      'The moderators can have your account removed, and they may.',
    ],
  },
  {
    id: 'opt-out (en)',
    pattern: new RegExp(
      String.raw`(?<q>(?<!${notAble})(?:\bopt[- ]?out\b[^.;]{0,50}|unsubscrib\w+|\bobject (?:to|against)[^.;]{0,50}(?:process\w*|marketing|use)|\b(?:refuse|reject|disable|block|decline|limit)(?:ing|s)?\b[^.;]{0,40}\b(?:cookies?|tracking|ads?\b|advertising|promotional|marketing))|limit ad tracking|(?<!\b(?:we|they|it|I|that|which|partners|companies|services?|apps?|sites?|and|or|also|currently) (?:[a-z]{3,12} )?)do not track(?! (?:you|your|our|users?|visitors?|members|children|the|any|individuals?|people|anyone)\b)|\b(?:turn|switch)(?:ing)? off\b[^.;]{0,24}\b(?:ads?|advertising|recommendations?|personali[sz]ed|personali[sz]ation)\b|\b(?:reply|text|answer) STOP\b)`,
      'i',
    ),
    value: 'opt-out',
    why: 'the user may turn advertising or personalisation off',
    yes: [
      'You can opt out of interest-based ads.',
      'Switch off personalized ads in the menu.',
      'You can unsubscribe from the newsletter, but you may not opt out of letters on your account.',
      'Turn on Do Not Track in your browser.',
      'To end text messages reply STOP.',
    ],
    no: [
      'We show ads.',
      'By using Limitless you say that you have read this.',
      'You may not opt out of notices about what you owe.',
      'You can’t opt out of notices about what you owe.',
      'You cannot object to processing that the law asks for.',
      'Unlike others, we do not track your location.',
    ],
  },
  {
    id: 'opt-out of what is sent (en)',
    pattern: new RegExp(
      String.raw`(?<q>\b(?:stop|avoid|refuse|decline|prevent) (?:receiving |getting |the |our |any |further |future |all |these |such |us (?:from )?sending you |sending you |being sent ){0,3}${marketing}|\b(?:do not|don[’']t|no longer|prefer not to|not) (?:want |wish |like )?(?:to )?(?:receive|get|be sent|hear (?:of|about))\b[^.;]{0,40}\b${marketing}|\b(?:off|from) (?:our|the|any|all|this|my) (?:[\w-]+ ){0,2}(?:mailing|e-?mail|marketing|contact|distribution) ?lists?\b|\b${marketing}[^.;]{0,30}\b(?:can|may) (?:also |always )?be (?:switched off|turned off|refused|declined|stopped|disabled)\b|\b(?:turn|switch) (?:off (?:[\w’'-]+ ){0,3}${marketing}|(?:the |your |these |our )?(?:[\w-]+ )?${marketing} off\b)|\b(?:tell|ask) (?:us|me) not to (?:send|mail|e-?mail|call|phone|contact|write)\b[^.;]{0,40}|\b(?:do not|don[’']t|not) (?:want|wish|like) to be (?:contacted|mailed|called|phoned)\b[^.;]{0,40}|\bdo not sell(?: or share)? my\b|\breset\b[^.;]{0,20}\badvertising (?:ID|identifier)\b)`,
      'i',
    ),
    with: /\b(?:you|yourself|your|me)\b/i,
    not: /\b(?:cannot|can ?not|may not|no way|no switch)\b|\bcan[’']t\b|\bwe (?:do not|don[’']t|never|will not|won[’']t|may|can|might) (?:send|want|stop|end|cancel)\b|\bspam filters?\b|\bif you do not (?:receive|get)\b/i,
    value: 'opt-out',
    why: 'the reader gets no more of what is sent or made to measure',
    yes: [
      'To stop receiving our newsletter, click where you see it.',
      'Write to me and I take you off the mailing list.',
      'You can turn personalised offers off.',
      'You can stop receiving promotional mail.',
      'You can turn personalisation off.',
      'Tick here if you do not wish to be contacted by others.',
      'Switch off tailored suggestions in your profile.',
      'If you no longer wish to receive offers, say so.',
    ],
    no: ['We may stop our newsletter to you.', 'You cannot turn the ads off.', 'Ask us to call you.', 'Children do not get ads.'],
  },
  {
    id: 'explain-decision (en)',
    pattern:
      /(?<q>automated (?:individual )?decision[- ]?making[^.;]{0,60}|solely on automated processing|solely automated (?:decisions?|processing))/i,
    with: /\b(?:rights?|object\w*|subject to|human|challenge|contest|express|request|appeal|explain\w*|explanation|logic|intervention|review)\b/i,
    not: /do not (?:use|engage|make)|no automated/i,
    value: 'explain-decision',
    why: 'an automated decision may be challenged',
    yes: ['You have the right not to be subject to automated decision-making.'],
    no: ['We do not use automated decision-making.', 'Automated decision making is done by a machine alone.'],
  },
  {
    id: 'decision told or appealed (en)',
    pattern:
      /(?<q>\b(?:explanation|reasons?|grounds) (?:of|for|behind) (?:the |your |any |such |an? )(?:\w+ )?(?:score|decision|refusal|rating|rejection|ranking)\b[^.;]{0,20}|\b(?:how|why) (?:the|a|your|any) (?:score|decision|rating|refusal) (?:was|is|has been) (?:reached|made|taken|arrived|calculated|computed)\b|\b(?:decisions?|decided|refus\w+|turns? you down|score)\b[^.;]{0,50}\b(?:computer|machine|algorithm|software|automat(?:ic|ed|ically))\b[^.;]{0,60}\b(?:person|human|appeal|contest|challenge)\b[^.;]{0,20}|\b(?:computer|machine|algorithm|automat(?:ic|ed|ically)|system)\b[^.;]{0,60}\b(?:person|human|member of staff|officer|adviser)\b[^.;]{0,24}\b(?:check|review|reconsider|look|decide)s?\b)/i,
    with: /\b(?:ask|request|may|can|right|entitled|demand|appeal|contest|challenge)\b/i,
    not: /\b(?:posts?|photos?|comments?|messages|content|bugs?|spam|fraud)\b|\b(?:we|I) (?:may|can|will) (?:\w+ )?(?:review|check|ask|appeal)\b/i,
    value: 'explain-decision',
    why: 'what a machine decided is explained or decided anew',
    yes: [
      'You may ask for an explanation of the score.',
      'You can have a decision made by a computer looked at by a person.',
      'If our system refuses you, you can ask for a person to check.',
      'Ask how the decision was reached.',
    ],
    no: ['A machine sorts the posts, and you can appeal.', 'We may review what the computer decided.', 'Scores are made by an algorithm.'],
  },
  {
    id: 'complain (en)',
    pattern:
      /(?<q>\b(?:complaint|complain)\b[^.;]{0,50}(?:authority|commissioner|regulator|us|with|to)\b|supervisory authority|data protection authorit\w+|(?:right to )?(?:lodge|file) a (?:complaint|claim)(?: (?:with|to|before) [^.;,()]{2,60})?|\b(?:contact|turn to|write to|appeal to|approach)\b[^.;]{0,40}\b(?:following agenc\w+|competent (?:authority|agency)|regulator|ombudsman|data protection (?:authorit|office(?!r)|commission)\w*)\b)/i,
    not: /copyright complaint|complaints from|\brepresentatives? (?:according to|under|pursuant to|for|in|below)\b|\bour (?:[\w-]+ ){0,3}representatives?\b|\b(?:obligations|duties) to\b|\bcooperat\w{1,3} with\b/i,
    value: 'complain',
    why: 'a complaint channel or authority is named',
    yes: ['You have the right to lodge a complaint with a supervisory authority.', 'You may also turn to the ombudsman for privacy.'],
    no: [
      'We handle copyright complaints.',
      'You may contact our data protection officer.',
      'Readers and the supervisory authority may contact our data protection representative.',
      'Our duties to data protection authorities',
    ],
  },
  {
    id: 'complain unsettled (en)',
    pattern:
      /(?<q>\b(?:make|bring|submit|raise|register) (?:an? |any |your )?complaints?\b[^.;]{0,40}|\b(?:not|dis-?) ?satisf(?:ied|actorily)\b[^.;]{0,60}\b(?:response|answer|handling|resol\w+|address\w*)\b[^.;]{0,80}|\bbelieve (?:that )?(?:we|[A-Z]\w+) (?:have|has) not (?:adhered|complied|followed|abided|kept)\b[^.;]{0,60}|\b(?:independent|third[- ]party|alternative) (?:dispute|complaint) (?:resolution|handling)\b[^.;]{0,40})/,
    not: /copyright|complaints from/i,
    value: 'complain',
    why: 'a way for whoever is not content with the answer',
    yes: [
      'If you wish to make a complaint, write to us.',
      'If you are not satisfied with our response, turn to the seal’s office.',
      'If you believe that we have not adhered to this notice, tell us.',
    ],
    no: ['We are not satisfied with less.', 'We believe that we have adhered to it.'],
  },
  {
    id: 'complain about privacy (en)',
    pattern:
      /(?<q>\b(?:questions?|concerns?|inquiries|comments)[^.;]{0,24}\bcomplaints?\b[^.;]{0,60}|\bcomplaints?\b[^.;]{0,12}\b(?:about|regarding|concerning|relating to|in relation to|with respect to)\b[^.;]{0,60}|\b(?:unresolved|not (?:been )?(?:satisfactorily )?(?:addressed|resolved))\b[^.;]{0,60}|\b(?:dispute|complaint)s? (?:resolution|procedure|process|form)\b)/i,
    not: /copyright|complaints (?:from|against|made)|trademark|infring|arbitrat|prosecut|\b(?:we|I) (?:may |also |will )?(?:record|keep|log|collect|store|ask)\b[^.;]{0,40}complaints?/i,
    value: 'complain',
    why: 'complaints are asked for',
    yes: [
      'With any questions or complaints, write to the office.',
      'Send complaints about our handling of data to the address below.',
      'If a privacy concern was not satisfactorily addressed, turn to the seal’s office.',
    ],
    no: [
      'Complaints against other readers are published.',
      'Dispute resolution is by arbitration.',
      'We answer questions.',
      'We record complaints about couriers.',
    ],
  },
  {
    id: 'complain to a named office (en)',
    pattern: new RegExp(`(?<q>${office}[^.;]{0,30})`, 'i'),
    with: /\b(?:complain\w*|grievances?|(?:un|not )happy|(?:dis|not )satisfied|approach|turn to|take (?:it|the matter|this) (?:up )?(?:to|with)|appeal|contact|write to)\b/i,
    not: /\b(?:notif\w+|breach\w*|registered|registration|fin(?:e|es|ed)|cooperat\w+|disclos\w+|our (?:own )?(?:ombuds\w+|data protection)|law enforcement|representatives?)\b/i,
    value: 'complain',
    why: 'an office is named to which one may complain',
    yes: [
      'Not happy: the Data Protection Board.',
      'You may take the matter to the Information Commissioner.',
      'The Office for Data Protection takes complaints.',
    ],
    no: [
      'We are registered with the Information Commissioner: write to us.',
      'We notify the Data Protection Commission of a breach.',
      'Our duties to the ombudsman',
    ],
  },
  {
    id: 'complaints go to (en)',
    pattern:
      /(?<q>(?:^|[.;] )complaints?(?: (?:and|or) \w+)?: ?[^.;]{2,60}|\bcomplaints? (?:may|can|should|must|are to|will|shall) (?:also |first |always )?be (?:taken|made|sent|addressed|brought|put|directed|submitted|lodged|referred|e-?mailed|posted) (?:in writing )?(?:to|with|before|at)\b[^.;]{0,50}|\bcomplaints? (?:go to|are (?:heard|dealt with|handled|taken) by) [^.;]{2,40}|\bcomplains? (?:at|to|before|with) [A-Za-z][^.;]{2,40}|\b(?:takes?|hears?|investigates?) complaints\b[^.;]{0,20})/i,
    not: /copyright|infring|complaints? (?:from|against|made by)|\bcourier|\b(?:we|I) (?:may |also |will )?(?:record|keep|log|collect|store|ask)\b[^.;]{0,40}complaint/i,
    value: 'complain',
    why: 'to whom complaints go',
    yes: [
      'Complaints: the Ethics Board, 2 Quay.',
      'Complaints may be taken to the registrar.',
      'You can complain at the state office.',
      'The board hears complaints.',
    ],
    no: [
      'Complaints against other players are published.',
      'Copyright complaints may be sent to the agent.',
      'We log your calls and complaints.',
    ],
  },
];

/** Before a right's name in a line that opens with it: its number or mark, and others of the list. */
const label = String.raw`^[\W\d]{0,6}(?:the )?(?:right (?:to|of) )?(?:\w{2,14}(?: ?[/,&]|,? and|,? or) ){0,3}`;

/** A line of a list of rights, or a row of a table of them, that opens with their names. Only below a title on rights. */
export const rightLabels: readonly Rule[] = [
  {
    id: 'listed access (en)',
    pattern: new RegExp(String.raw`${label}(?<q>access|know(?: what)?|be informed of what|view)\b`, 'i'),
    value: 'access',
    why: 'the reader sees what is held',
    yes: ['Access: see what we hold', 'Access / edit / delete what is in the app', 'Right to know'],
    no: ['No access for children'],
  },
  {
    id: 'listed correct (en)',
    pattern: new RegExp(String.raw`${label}(?<q>correct(?:ion)?|rectif(?:y|ication)|edit|update|amend)\b`, 'i'),
    value: 'correct',
    why: 'it is mended',
    yes: ['Correction', 'Access / edit / delete what is in the app'],
    no: ['We correct exams'],
  },
  {
    id: 'listed delete (en)',
    pattern: new RegExp(String.raw`${label}(?<q>delet(?:e|ion)|eras(?:e|ure)|removal?)\b`, 'i'),
    value: 'delete',
    why: 'it is deleted',
    yes: ['Erasure — within 30 days', 'View, edit, or delete entries'],
    no: ['We delete cookies'],
  },
  {
    id: 'listed copy (en)',
    pattern: new RegExp(
      String.raw`${label}(?<q>(?:data )?portability|export|copy(?! of (?:\w+ )?(?:id|identity|identification|passport|licen[cs]e|card))|download)\b`,
      'i',
    ),
    value: 'copy',
    why: 'a copy is had',
    yes: ['Data portability', 'Export via the backup menu'],
    no: ['Your export licence', 'Copy of identity card'],
  },
  {
    id: 'listed withdraw (en)',
    pattern: new RegExp(String.raw`${label}(?<q>withdraw(?:al)?(?: of)?(?: your)? consent|restrict(?:ion)?(?: of)? processing)\b`, 'i'),
    value: 'withdraw',
    why: 'a consent is taken back',
    yes: ['Withdraw consent', 'Restriction of processing'],
    no: ['Consent'],
  },
];

/** What is no data of the reader's: goods, papers of a purchase, what was published. What is left of a phrase without these has to name such data. */
export const goods =
  /\b(?:listings?|comments?|reviews?|ratings?|posts?|postings|invoices?|receipts?|orders?|tickets?|bookings?|reservations?|subscriptions?|shopping|carts?|baskets?|products?|goods|prices?|vouchers?|coupons?|articles?|contracts?|source code|software|(?:product|price|delivery|tracking|shipping|flight|weather|market) (?:information|data|details))\b/gi;
export const ofReader =
  /\b(?:information|data|details|particulars|profiles?|accounts?|records?|files?|personal|history|names?|address(?:es)?|e-?mail|phone|telephone|preferences|consents?|permissions?|content|it|them)\b/i;
