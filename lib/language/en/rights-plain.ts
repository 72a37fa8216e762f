/**
 * Rights as they are granted in plain speech, in old and in legal English: 'have it put right', 'be shown your file'. Each names who acts,
 * since the same verbs tell what the service itself does.
 */
import type { Rule } from '../shapes';

/** Whoever has a right, and that it is one. */
const reader = String.raw`\b(?:you|members?|subscribers?|customers?|clients?|readers?|patients?|participants?|volunteers?|employees|workers|pupils|students|tenants|passengers|donors|applicants|individuals?|persons?|people|anyone|everyone|everybody|whoever|data subjects?|borrowers?|players?|users?)`;
const may = String.raw`(?: also| always| then)? (?:may|can|could|might|(?:is|are) (?:also |always )?(?:free|welcome|entitled|allowed|able|at liberty) to|ha(?:s|ve) (?:the |a |every )?right to|need only|have only to|only have to|shall be (?:able|entitled) to)(?: also| always| at any time| of course| freely| simply| in writing)?`;
/** Asks somebody for something, in one's own name. */
const asks = String.raw`\b(?:ask(?:ing)?|asks us|request(?:ing)?|require|demand|apply|applying|write|writing|ring|call|e-?mail|mail|phone|want|wish|like)\b`;
/** What is held of the reader, by the words for it. */
const held = String.raw`(?:data|information|details|particulars|records?|files?|entr(?:y|ies)|dossiers?|profiles?|histor(?:y|ies)|accounts?|slips?|cards?|forms?|diar(?:y|ies)|logs?|answers|submissions?|responses?)`;
/** Whose it is. */
const owns = String.raw`(?:your|their|his|her|his or her|one['’]s|own|the|any|all|all of your|any of your)`;
/** What others may do, or what one may not. */
const theirs = String.raw`\b(?:not|never|nobody|no one|cannot)\b[^.;,]{0,24}\b(?:see|inspect|look|view|read)\b|n[’']t\b|\bother (?:users|members|players|people|customers)\b|\b(?:anyone|everyone|everybody|people|users|members|players|readers|customers) (?:can|may|could)\b[^.;]{0,20}\b(?:see|view|read|look)\b[^.;]{0,12}\b(?:your|the)\b|\b(?:staff|agents?|moderators?|administrators?|hackers?|employer can|friends|buddies)\b|\b(?:we|I) (?:may|can|might|will|could) (?:see|view|inspect|read|look)\b`;

/** Offices of the state to which one complains about the handling of personal data, by what such are called. */
const authority = String.raw`(?:Information Commissioner|ICO\b|Data Protection (?:Commission(?:er)?|Authority|Board|Agency|Ombudsman|Inspectorate|Tribunal|Registrar|Supervision)|(?:State |Federal )?(?:Office|Commission(?:er)?) (?:for|of) (?:the )?(?:Data Protection|Privacy|Protection of Personal)|Personal Data Protection (?:Commission|Board|Office|Committee)|(?:National )?Privacy Commission(?:er)?|Commissioner for (?:Privacy|Personal)|Autoriteit Persoonsgegevens|CNIL|Garante|AEPD|Datatilsynet|Datenschutz(?:beh|beauf)\w+|Landesbeauftragte\w*|Integritetsskydd\w+|UODO|ANPD|PDPC|OAIC|Information Regulator|Ombuds(?:man|person|men)|Trading Standards|Federal Trade Commission|Attorney General|supervisory (?:authority|body|office)|(?:privacy |data )regulator|watchdog)`;

export const plainRights: readonly Rule[] = [
  {
    id: 'access by looking (en)',
    pattern: new RegExp(
      String.raw`(?<q>${reader}${may} (?:[a-z]+ ){0,2}?(?:see|inspect|look (?:at|over|through|up)|view|examine|consult|read|read through|peruse|be shown|be told|be sent|have sight of|ask to see|ask to be shown|ask for sight of|request sight of)(?: or \w+| and \w+|, \w+){0,3} (?:exactly |just |precisely )?(?:${owns} (?:[\w-]+ ){0,2}${held}\b|(?:what|which ${held}|everything|all that|whatever) (?:that )?(?:(?:we|I|the \w+) (?:hold|have|keep|know|stored?|collected|recorded|noted)|is (?:held|kept|known|stored|recorded|on file))))`,
      'i',
    ),
    not: new RegExp(`${theirs}|\\b(?:polic(?:y|ies)|notice|catalogue|shop|ads?)\\b`, 'i'),
    reach: 40,
    value: 'access',
    why: 'the reader looks at what is held',
    yes: [
      'Members may inspect their file at the desk.',
      'You are welcome to look through your own records.',
      'You can also be told what we hold.',
      'Patients may read or copy their records.',
    ],
    no: [
      'Other members can see your profile.',
      'You may read the notice again.',
      'You can see the shop.',
      'We may look at your records.',
      'Nobody but you can view the file.',
    ],
  },
  {
    id: 'access by asking (en)',
    pattern: new RegExp(
      String.raw`(?<q>${asks} (?:(?:us|me|them|in writing|to|for|at any time|at the desk|our \w+) ){0,3}(?:to )?(?:see|be shown|be told|tell you|show you|read (?:out|you)|look at|inspect|for (?:a |an |the )?(?:sight|statement|list|account|summary|overview|print-?out|extract|details|particulars) of|(?=what|which))\b ?(?:(?:exactly|precisely) )?[^.;]{0,24}?\b(?:your (?:[\w-]+ ){0,2}${held}|(?:${held}|what|everything) (?:that |which )?(?:(?:we|I|the \w+) (?:hold|have|keep|know|stored?|collected|recorded|noted)|(?:is |are )?(?:held|kept|known|stored|recorded|on file)))\b)`,
      'i',
    ),
    not: new RegExp(
      `${theirs}|\\b(?:we|they|I|shops?|officers?|police|courts?) (?:(?:may|will|can|might|must|shall) )?(?:ask|request|require|demand|want|like)\\b`,
      'i',
    ),
    reach: 40,
    value: 'access',
    why: 'the reader asks to see what is held',
    yes: [
      'Ask to see your card whenever you are in.',
      'You may write to me to be told what I keep.',
      'On asking for a statement of the particulars held you get one.',
      'Request a print-out of your entry: ask for a print-out of your entry.',
      'You can phone us to ask what we hold.',
    ],
    no: ['We may ask to see your card.', 'Ask a friend to see the film.', 'The police may ask for a list of your records.'],
  },
  {
    id: 'access by request (en)',
    pattern: new RegExp(
      String.raw`(?<q>\b(?:requests?|applications?|demands?|entitle(?:d|ment|ments)|rights?|enquir(?:y|ies)|inquir(?:y|ies)) (?:(?:by|from) \w+ )?(?:to (?:see|inspect|view|look at|consult|be shown|be told|examine)|(?:of|for) (?:access|inspection|sight|disclosure))(?: (?:or|and) \w+| to)?[^.;]{0,30}\b(?:${held}|what (?:we|I) (?:hold|have|keep|know))\b[^.;]{0,30}|\bsubject access\b[^.;]{0,30}|\b(?:right|entitled) (?:of |to )(?:be given )?information (?:on|about|regarding|concerning|as to) (?:the |your |all |any |stored |his |her |their ){0,3}(?:(?:stored|personal|processed) ){0,2}data\b[^.;]{0,30})`,
      'i',
    ),
    not: new RegExp(`${theirs}|\\b(?:police|courts?|authorit\\w+|third part\\w+|government)\\b|\\b(?:we|I) (?:may|can|have)\\b`, 'i'),
    reach: 30,
    value: 'access',
    why: 'requests of readers to see what is held',
    yes: [
      'Requests to inspect the file go to your school.',
      'A subject access request costs nothing.',
      'You have a right to information about your stored data.',
      'Your right of inspection of the records',
    ],
    no: ['Requests for disclosure of records by the police are checked.', 'Requests for help', 'We have the right to inspect the records.'],
  },
  {
    id: 'access is given (en)',
    pattern:
      /(?<q>\b(?:(?:we|I)(?:['’]ll| will| shall| (?:will |shall )?(?:gladly|happily|always|then))?|which|that|this|it|page|screen|menu|button|command|tool|link|\/[\w-]{2,20}) (?:gladly |happily )?(?:shows?|tells?|hands?|gives?|sends?|reads?|e-?mails?|posts?|lists?|displays?|returns?) (?:to )?you (?:back )?(?:exactly )?(?:everything|all|what(?:ever)?|which data|the \w+ that)\b(?: that)?(?=[^.;]{0,24}\b(?:we|I|it|(?:are|is) (?:held|stored|kept)|held|stored|kept|on file|about you|of yours|as (?:a |an |one )?(?:JSON|CSV|XML|file|zip|spreadsheet|list|pdf)))[^.;]{0,40}|\b(?:on|upon|at) (?:your |written |simple )?request,? (?:we|I|the \w+) (?:(?:will|shall|can|may|gladly) )?(?:tell|inform|show|advise|notify|let) (?:you|them|members?|people) [^.;]{0,40}\b(?:data|information|particulars|details|hold|held|stored|kept)\b)/i,
    not: /\b(?:not|never|cannot|ads?|advert\w*|newsletter|offers?|news|polic(?:y|ies)|learn)\b|n[’']t\b/i,
    reach: 40,
    value: 'access',
    why: 'the service shows what it holds',
    yes: [
      'I will gladly show you what I have on file.',
      'The export page gives you everything as a file.',
      'On request we tell you which of your data are stored.',
    ],
    no: ['We send you all the news that we have.', 'We never tell you what we know.'],
  },
  {
    id: 'correct in plain words (en)',
    pattern: new RegExp(
      String.raw`(?<q>(?:${reader}${may}|${asks}|\b(?:have|get|got|let|tell|to)\b)[^.;]{0,60}?\b(?:(?:put|set|made?)(?: (?:it|them|this|that|things|matters|any|an?|the|your|wrong|mistaken|false|old)){0,3}(?: [\w-]+){0,3} (?:right|straight|good)\b|(?:errors?|mistakes?|inaccurac(?:y|ies)|slips?|typos?|misspellings?|faults?|omissions?|(?:anything|something|whatever is|what is) (?:wrong|amiss|out of date|inaccurate|incorrect))(?: in (?:it|them|your \w+|the \w+))?,? (?:to be )?(?:corrected|fixed|mended|amended|rectified|remedied|repaired|straightened out|changed|altered|put right|set right|seen to))|${reader}${may} [^.;]{0,40}?\b(?:fix|mend|revise|edit|alter|amend|straighten out|remedy|overwrite|retype|adjust) (?:it|them|these|those|any of (?:it|them)|(?:any |the )?(?:errors?|mistakes?|typos?)|(?:your|their|his|her|any|the|wrong|old) (?:[\w-]+ ){0,2}${held})\b)`,
      'i',
    ),
    not: /\b(?:we|I) (?:may|can|will|might|shall|must|need to|have to) (?:\w+ )?(?:fix|mend|revise|edit|alter|amend|adjust|put|set)\b|\b(?:bugs?|software|app|website|polic(?:y|ies)|notice|settings?|preferences|browser|moderators?|administrators?|order|product)\b/i,
    reach: 30,
    value: 'correct',
    why: 'what is wrong is put right for the reader',
    yes: [
      'You may ask to have mistakes mended.',
      'Ring me and I set a wrong address right: ask me to set a wrong address right.',
      'Members can alter their entries.',
      'Have anything wrong in your record fixed.',
      'You can replay your walks, fix them or drop them.',
    ],
    no: [
      'We may have to edit the entries.',
      'You can fix bugs in the software.',
      'We set things right after an attack.',
      'You may adjust your settings.',
    ],
  },
  {
    id: 'correct by instruction (en)',
    pattern:
      /(?<q>(?:^|[?:!] ?|[.,–—] |\b(?:please|simply|just|then) )(?:edit|change|correct|fix|amend|revise|alter|update|overwrite) (?:it|them|these|those|any of (?:it|them)|your (?:[\w-]+ ){0,2}(?:details|data|information|profile|name|address|e-?mail|birthday|number|entry|record)) (?:yourself |at any time |any time |there |here )?(?:in|on|under|at|via|from|through|by|inside)\b[^.;]{0,40}|\b(?:wrong|incorrect|inaccurate|out[- ]of[- ]date|outdated|mis-?spel(?:t|led)|mistaken|moved house|a mistake|an error)\b[^.;?]{0,24}[?:,–—] ?(?:please |just |simply |then |so )?(?:edit|change|correct|fix|amend|tell us|tell me|let (?:us|me) know|write to (?:us|me)|say so|ask us)\b[^.;]{0,30})/i,
    not: /\b(?:browsers?|cookies?|settings of|preferences|passwords?|policy|notice|permissions?|ads?)\b/i,
    value: 'correct',
    why: 'the reader is told where to change what is held',
    yes: [
      'Change it in your profile.',
      'Wrong address? Fix it under Me.',
      'Update your details at any time on the member page.',
      'Misspelt name? Just tell us.',
    ],
    no: [
      'Change it in your browser.',
      'Update your password in the app.',
      'We correct it in our files.',
      'Change them by your cookie settings.',
    ],
  },
  {
    id: 'delete in plain words (en)',
    pattern: new RegExp(
      String.raw`(?<q>(?:${reader}${may}|${asks}|\b(?:have|get)\b)[^.;]{0,50}?\b(?:wip(?:e|ed)|eras(?:e|ed)|purg(?:e|ed)|scrub(?:bed)?|expung(?:e|ed)|destroy(?:ed)?|shred(?:ded)?|strike|struck|tak(?:e|en) (?:down|out|off)|delet(?:e|ed)|forg(?:et|otten)|thr(?:ow|own) away|remov(?:e|ed)|discard(?:ed)?|clear(?:ed)?|blot(?:ted)? out)(?: out| off| down| from)? (?:it\b|them\b|all of (?:it|them)\b|any of (?:it|them)\b|(?:${owns}|our) (?:[\w-]+ ){0,2}${held}\b|what(?:ever)? (?:we|I|you|they)\b|everything\b|(?:from|off) our (?:records|books|files|archives?)\b|one by one\b|again\b|for good\b)|\b(?:want|wish|would like|like) (?:us to (?:forget|erase|wipe|destroy|purge) |(?:it|them|this|that|everything|all|any of it|an?|your|some|something)(?: [\w-]+){0,3} (?:gone|wiped|erased|purged|forgotten|destroyed|scrubbed|expunged|taken down|struck out)\b)[^.;]{0,30}|\b(?:be|being) forgotten\b)`,
      'i',
    ),
    not: /cookies?\b|\b(?:children|child|under (?:the age|1\d))\b|\b(?:accounts?|memberships?) (?:deleted|removed)\b|\b(?:delete|remove) (?:\w+ )?(?:account|membership)\b|\bmailing lists?\b|\b(?:we|I|they|moderators?|administrators?|hackers?|staff) (?:may|can|will|might|shall|must|could) (?:\w+ )?(?:wipe|erase|purge|delete|remove|destroy|clear|take|strike|discard)\b|\b(?:not|cannot|never)\b[^.;]{0,16}\b(?:delete|remove|erase|wipe)\b|\bbrowsers?\b|\bothers['’]?\b|\bnot (?:want|wish)\b|\b(?:we|provider|company) (?:have|has|reserves?) the right/i,
    reach: 40,
    value: 'delete',
    why: 'the reader has what is held destroyed',
    yes: [
      'You may ask us to wipe your file.',
      'If you want an entry gone, say so.',
      'Anyone can be struck: ask to be struck off our books.',
      'You can look at walks, mend them or erase them one by one.',
      'You have a right to be forgotten.',
    ],
    no: [
      'We may wipe your file.',
      'Hackers may erase the records.',
      'You can clear the cookies.',
      'You cannot delete your answers.',
      'Ask to be taken off our mailing list.',
    ],
  },
  {
    id: 'delete on request (en)',
    pattern:
      /(?<q>\b(?:delete|erase|remove|wipe|destroy|purge|expunge|shred)(?:[sd]|ed)?\b[^.;]{0,60}?\b(?:(?:up)?on|at|by) (?:your |their |his |her |written |simple |a |the [\w’']+ )?(?:request|demand|wish)\b|\b(?:delete|erase|remove|wipe|destroy|purge|expunge|shred)(?:[sd]|ed)?\b[^.;]{0,40}?\b(?:if|when|whenever|as soon as|once) (?:you|they|a \w+|the (?:member|person|user|patient|reader)) (?:so )?(?:asks?|wish(?:es)?|requests?|tells? us|writes?|demands?|says? so|wants?)\b|\b(?:(?:up)?on|at) (?:your |written |simple )(?:request|demand|wish),? (?:we|I|it|they|the \w+|your \w+|all \w+)\b[^.;]{0,30}?\b(?:delete|erase|remove|wipe|destroy|purge|expunge|shred)(?:[sd]|ed)?\b)/i,
    not: /\b(?:accounts?|memberships?|child|children|parents?|cookies?|copyright|infring\w+|mailing list|newsletter|police|courts?|authorit\w+|not|never|cannot|third part\w+)\b|n[’']t\b/i,
    value: 'delete',
    why: 'it is deleted when the reader asks',
    yes: [
      'I erase your slip at your request.',
      'Pictures are removed if you ask.',
      'Upon request we destroy the tape: on written request we destroy the tape.',
      'We wipe it as soon as you say so.',
    ],
    no: [
      'We remove posts at the request of a court: on request of the police they are removed.',
      'We cannot delete it on request.',
      'We delete the data of a child at the parents’ request.',
      'Accounts are removed on request.',
    ],
  },
  {
    id: 'withdraw in plain words (en)',
    pattern:
      /(?<q>\b(?:chang(?:e|es|ed|ing)) (?:your|their|his|her|one['’]s|my) minds?\b[^.;]{0,40}|\b(?:withdraw|drop out|pull out|resign|step out)(?:al|ing|s)? (?:from|of) (?:the |this |our )?(?:\w+ )?(?:study|trial|research|survey|project|experiment|programme|program|scheme|panel|pilot)\b|\b(?:leave|stop taking part in|quit) (?:the|this|our) (?:\w+ )?(?:study|trial|research|survey|experiment|panel|pilot)\b|\b(?:revocation|withdrawal|retraction|revoking|cancellation)\b(?: of (?:it|this|the|your|a|consent|such))?[^.;,]{0,24} (?:is|remains|are) (?:always |also |of course |freely )?possible\b|\b(?:tak(?:e|en|ing)|g(?:o|oing)) back (?:on )?(?:your|that|this|their|his|her|a) (?:yes|word|agreement|permission|approval|consent|signature|choice)\b|\b(?:agreement|permission|approval|consent|yes|authority)\b[^.;]{0,30}\b(?:can|may|could) (?:always |also |freely )?be (?:revoked|withdrawn|taken back|recalled|retracted|rescinded|cancelled|undone|countermanded)\b|\b(?:retract|rescind|recall|countermand|cancel) (?:your|their|his|her|this|that|the|any|such) (?:\w+ )?(?:consent|agreement|permission|approval|authori[sz]ation)\b|\b(?:un-?tick|un-?check|clear) (?:the|that|this) box\b[^.;]{0,30}\b(?:any time|later|again|whenever)\b)/i,
    not: /\b(?:purchases?|purchased|orders?|returns?|refunds?|goods|items? (?:bought|back)|delivery|bookings?|subscriptions?|(?:we|I) (?:may|might|could|ever|should) (?:\w+ )?chang|if (?:we|I) (?:ever )?chang)\b|\b(?:cannot|can ?not|may not|never|no longer)\b[^.;]{0,24}\b(?:withdraw|revoke|change|leave)|n[’']t\b/i,
    value: 'withdraw',
    why: 'what was agreed to is taken back',
    yes: [
      'Changed your mind? Untick the box.',
      'You can withdraw from the study without saying why.',
      'Revocation is possible at any time.',
      'The permission may be recalled in writing.',
      'You may go back on your yes.',
    ],
    no: [
      'If you change your mind about a purchase, send it back.',
      'You cannot withdraw from the trial after March.',
      'We may change our minds.',
      'Cancellation of orders is possible.',
    ],
  },
  {
    id: 'copy in plain words (en)',
    pattern: new RegExp(
      String.raw`(?<q>(?:${reader}${may}|${asks}|\b(?:have|entitled to|right to|get|be (?:sent|given|handed|posted)|send you|give you|hand you|post you)\b)[^.;]{0,30}?\b(?:an? |the )?(?:electronic |paper |free |full |complete |machine-readable |digital )?(?:cop(?:y|ies)|print-?outs?|transcripts?|duplicates?|extracts?|dump) of (?:it\b|them\b|what(?:ever)? (?:we|I|you)\b|everything (?:we|I|you|that|about|on)\b|(?:your|their|his|her|his or her|one['’]s) (?:own )?(?:[\w-]+ ){0,2}(?:${held}|messages|photos|pictures|posts|scores|results|readings|runs|rides|trips|letters)\b)|${reader}${may} [^.;]{0,40}?\b(?:download|export|save|back up|take away|take along|pull down) (?:(?:or|and) \w+ )?(?:a copy of |all of |all |any of |everything in )?(?:it|them|everything|your|their|his|her|my) ?(?:own )?(?:[\w-]+ ){0,2}(?:${held}|messages|photos|pictures|posts|scores|results|readings|runs|rides|walks|trips|notes|data|workouts|activities|recordings|drawings|content|library)\b|\b(?:everything|all|your \w+|data|them|it|file) (?:\w+ ){0,2}(?:as|in) (?:a |an |one |plain )?(?:JSON|CSV|XML|vCard|iCal|GPX|MBOX|zip|spreadsheet|text file|tar|\.?csv)\b)`,
      'i',
    ),
    not: /\b(?:copy|copies|duplicate|transcript|extract)s? of (?:your|the|their) (?:id\b|identity|passport|driving|driver|licen[cs]e|card\b|utility|proof|receipt|invoice|order|contract|agreement|bill|ticket|policy|birth|account number)|\b(?:policy|notice|agreement|clauses|safeguards?|rules|contract|terms|licen[cs]e)\b|\b(?:we|I|they|it) (?:may |will |can |also |might |shall |must |then )?(?:keep|retain|store|save|make|take|hold|need|ask for|upload|import|back up)s? (?:an? |the |any |such |your )?(?:[\w-]+ )?(?:cop|print|transcript|duplicate|extract|photo|picture|your)|\bother (?:users|members|players|people)\b|\bsend (?:us|me)\b|\b(?:not|cannot|never)\b|n[’']t\b/i,
    reach: 40,
    value: 'copy',
    why: 'the reader gets a copy',
    yes: [
      'You may ask for a copy of your diary.',
      'You can download your walks.',
      'Anyone is entitled to be sent a print-out of his or her record.',
      'The button gives you everything as JSON.',
      'Get an extract of what we hold.',
    ],
    no: [
      'We may ask for a copy of your passport.',
      'We keep a copy of your records.',
      'Other users can download your photos.',
      'You may ask for a copy of the agreement on your data.',
      'Send us a copy of your card.',
    ],
  },
  {
    id: 'close in plain words (en)',
    pattern: new RegExp(
      String.raw`(?<q>(?:${reader}${may}|${asks}|\b(?:have|get|to|how to|by)\b)[^.;]{0,40}?\b(?:end|ending|remov(?:e|ed|ing)|discontinu(?:e|ing)|resign(?:ing)?|retir(?:e|ed|ing)|give up|giving up|surrender(?:ing)?|dissolv(?:e|ing)|de-?register(?:ing)?|wind up|shut(?:ting)?(?: down)?|cancel(?:led|ling)?|scrap(?:ping)?|disband|terminat(?:e|ed|ing)) (?:your|their|his|her|the|a|an|one['’]s|my) (?:own |whole |entire |user |member |reader |online )?(?:account|membership|registration|enrolment|enrollment|profile|log-?in|library ticket)s?\b(?! (?:data|details|history|records|settings|information|access|passwords?|preferences|holders?|fees?|pictures?|photos?)\b)|\b(?:have|get|want|wish|like) (?:your|their|his|her|the|a|an|my) (?:own |whole |user |member )?(?:account|membership|registration|profile|log-?in) (?:[a-z]+ )?(?:removed|ended|cancelled|canceled|closed|deleted|struck off|shut|terminated|dissolved|wound up|taken down|deactivated)\b)`,
      'i',
    ),
    not: /\b(?:we|I|they|administrators?|moderators?|provider|company) (?:may|reserve|can|could|might|will|shall|must|have the right)\b|\breserves?\b|\b(?:child|minor|kid)(?:['’]s|s['’])? (?:account|profile|registration)|\b(?:after|upon|following|due to|results? in|leads? to|inactiv\w+)\b|\b(?:cannot|can ?not|may not|never)\b|n[’']t\b/i,
    reach: 50,
    value: 'close',
    why: 'the reader ends what he or she had opened',
    yes: [
      'You may end your membership by letter.',
      'To have a registration removed, write to the desk.',
      'Members can give up their login at any time.',
      'How to cancel your registration',
    ],
    no: [
      'We may end your membership.',
      'After you end your membership we keep your name.',
      'The moderators can have your account removed, and they may.',
      'You can remove your profile picture.',
    ],
  },
  {
    id: 'opt-out in plain words (en)',
    pattern:
      /(?<q>\b(?:tak(?:e|en)|remov(?:e|ed)|str(?:ike|uck)|cross(?:ed)?|delet(?:e|ed)|come|get|ask) (?:you |yourself |your (?:name|address) |me |to be |to come )?(?:\w+ )?(?:off|from) (?:our|the|any|all|this|my|these) (?:[\w-]+ ){0,2}(?:mailing|e-?mail|marketing|newsletter|contact|distribution|circulation|phone) ?lists?\b|\b(?:do not|don[’']t|no longer|would rather not|prefer not to|rather not|not) (?:want|wish|like|care)?(?: to)? ?(?:receive|get|be sent|hear|have)\b[^.;]{0,40}\b(?:mailings?|mail-?shots?|newsletters?|offers|promotion\w*|marketing|circulars?|catalog(?:ue)?s?|junk mail|advertis\w+|advertisements)\b|\b(?:turn|switch|toggle)(?:ed|ing|s)? (?:it|this|that|them|these) off\b[^.;]{0,30}\b(?:recommend|suggest|personal|tailor|ads?\b|advert)|\b(?:turn|switch|toggle)(?:ed|ing|s)? off (?:[\w’'-]+ ){0,3}(?:recommendations?|suggestions?|personali[sz]\w+|tailor\w+|ads?|adverts?|newsletters?|promotions?|marketing|mailings?|offers)\b|\bprefer (?:an? |the |to see |to get |to have )?(?:[\w-]+ )?(?:not |non-?|un-?|one-size|generic|general|plain|same)[^.;?]{0,30}\?|\b(?:tick|check|mark|cross|click) (?:the |this |that |a )?(?:box|link|square|button)\b[^.;]{0,40}\b(?:not|no|never|stop|end|decline|refuse)\b[^.;]{0,40}\b(?:mailings?|newsletters?|offers|promotion\w*|marketing|advertis\w+|ads|e-?mails?|circulars)\b)/i,
    not: /\b(?:cannot|can ?not|may not|no way|no switch)\b|\bcan[’']t\b|\bwe (?:do not|don[’']t|never|will not|won[’']t) (?:send|want)\b|\bif you do not (?:receive|get)\b/i,
    value: 'opt-out',
    why: 'the reader is sent no more advertising, or nothing made to measure',
    yes: [
      'Write and I take you off the mailing list.',
      'Tick the box if you would rather not be sent our circulars.',
      'Switch off tailored suggestions under Me.',
      'If you no longer wish to receive offers, say so.',
      'Prefer the same plan as all? Choose it.',
    ],
    no: [
      'You cannot switch off the ads.',
      'We do not send newsletters.',
      'Switch off the light.',
      'We take your name from the order form.',
    ],
  },
  {
    id: 'decision looked at again (en)',
    pattern:
      /(?<q>\b(?:ask|asks|request|demand|require|insist|right to|entitled to|want)\b[^.;]{0,30}\b(?:human(?: being)?|(?:real |natural |living )?person|member of (?:our |the )?(?:staff|team)|officer|someone|somebody|manager|people|employee|clerk)\b[^.;]{0,16}\b(?:look(?:s|ed)? (?:again|at|over|into)|review\w*|reconsider\w*|re-?check\w*|decides?|re-?assess\w*|re-?examin\w*|explain\w*|interven\w+|take over)\b[^.;]{0,40}|\b(?:tell|give|explain to|explained|state to|know|learn|told) (?:you |to you )?(?:the |its |our )?(?:reasons?|grounds?|logic|why)\b[^.;]{0,30}\b(?:refus\w+|declin\w+|denied|denial|reject\w+|turned down|decision|score)\b|\b(?:human|manual) (?:review|re-?assessment|intervention|reconsideration)\b[^.;]{0,40})/i,
    with: /\b(?:ask|asks|request\w*|right|rights|entitled|demand|may|can|insist|appeal|obtain)\b/i,
    not: /\b(?:customs|police|court|passport|support tickets?|phone calls?|recordings?|messages|content|posts?|photos?|comments?|reviews)\b|\bwe (?:may|can) (?:ask|request|require)\b/i,
    value: 'explain-decision',
    why: 'a person decides anew what a machine has decided, or the reasons are told',
    yes: [
      'If refused, you may ask that a person look at it again.',
      'You can request a member of our staff to reconsider it.',
      'You may ask for a human review of the score.',
      'You can ask us to tell you why the loan was refused: to tell you the reasons for the refusal.',
    ],
    no: [
      'A person may look at your messages.',
      'We may ask an officer to look into it.',
      'Human review of posts takes a day, and you can ask.',
    ],
  },
  {
    id: 'complain to a named office (en)',
    pattern: new RegExp(
      String.raw`(?<q>\b(?:complain\w*|grievances?|unhappy|not happy|dissatisfied|not (?:satisfied|content)|displeased|aggrieved|objections?|approach(?:ed)?|turn to|turned to|go to|take (?:it|the matter|this|your case|matters) (?:up )?(?:to|with|before)|appeal|refer(?:red)? (?:it|the matter)? ?to|apply to|contact|write to|right to (?:contact|go|write|apply)|raise)\b[^.;]{0,60}\b${authority}[^.;]{0,30}|\b${authority}[^.;]{0,60}\b(?:takes?|hears?|handles?|receives?|accepts?|investigates?|deals? with|examines?|decides?) (?:your |such |any )?complaints?\b)`,
      'i',
    ),
    not: /\b(?:notif\w+|breach\w*|registered|registration|fin(?:e|es|ed)|cooperat\w+|disclos\w+|our (?:own )?(?:ombuds\w+|data protection)|law enforcement|representatives?)\b/i,
    value: 'complain',
    why: 'an office is named to which one may complain',
    yes: [
      'Not happy: the Data Protection Board.',
      'You may take the matter to the Information Commissioner.',
      'The State Office for Data Protection takes complaints.',
    ],
    no: [
      'We are registered with the Information Commissioner.',
      'We notify the Data Protection Commission of a breach.',
      'Our duties to the ombudsman',
    ],
  },
  {
    id: 'complaints go to (en)',
    pattern:
      /(?<q>(?:^|[.;] )complaints?(?: (?:and|or) \w+)?: ?[^.;]{2,60}|\b[Cc]omplaints? (?:about [^.;]{1,30} )?(?:may|can|should|must|are to|will|shall) (?:also |first |always )?be (?:taken|made|sent|addressed|brought|put|directed|submitted|lodged|referred|e-?mailed|posted) (?:in writing )?(?:to|with|before|at)\b[^.;]{0,50}|\b[Cc]omplaints? (?:to|go to|are (?:heard|dealt with|handled|taken) by) (?:the|our|an?) [^.;]{2,40}|\b(?:complain|complains|grumble) (?:at|to|before|with) (?:the |our |an? )?[A-Za-z][^.;]{2,40}|\b(?:takes?|hears?|investigates?) complaints\b[^.;]{0,20})/i,
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
