import type { Rule } from '../shapes';
import { rightsForms } from './rights-forms';
import { plainRights } from './rights-plain';

/** Before what somebody may not do, or is not able to. */
export const notAble = String.raw`\b(?:(?:may|can|will|could|is|are) ?not|(?:ca|wo|is|are|could)n[’']t) (?:be )?(?:able to )?`;

/** What others may do with the reader's information, which is no right of the reader's. */
const othersAct = String.raw`\b(?:other (?:users|members|players|people|visitors|customers)|anyone(?: else)?|everyone|staff|agents?|moderators?|administrators?|advertisers?|hackers?|vendors)\b(?:(?!\byou\b)[^.;,]){0,30}\b(?:can|may|could) (?:\w+ )?(?:access|view|see|review|read|check|download|save|copy|export|edit|change|update|correct|modify|delete|remove)\b|\b(?:edited|removed|deleted|changed|reviewed) by (?:our )?(?:moderators?|staff|administrators?)\b`;

/** How English policies grant or describe rights. */
export const rights: readonly Rule[] = [
  {
    id: 'access (en)',
    pattern:
      /(?<q>\b(?:right to|request|obtain|may|can|able to|ask (?:us )?for)[^.;]{0,30}\b(?:access|view|(?<!\b(?:an?|product|the|helpful|customer|user|your|human) )review|look up|inspect)\b(?:[\s"”’)]*(?:[.;:]|$)|(?=,?(?: (?:and|or|to|of|the|any|all|your|their|his|her|that|this|such|personal|own|copies|copy|correct|update|amend|delete|edit|change|modify|review|view|access|rectify|erase|remove|export|download|certain|some|its|other|collected|stored|held|relevant|account|profile|an?|categories|types|kinds|specific|pieces|with|us|inspect|obtain|receive|request|manage|transfer|port),?){0,14} (?:information|data|profiles?|records?|accounts?|details|histor(?:y|ies)|what (?:we|I))\b))[^.;]{0,50}|right (?:of|to) access(?! (?:to )?(?:the|our|this) \w)|\b(?:your|an?|any|subject|data) requests? for access\b(?! to your (?:camera|photos?|location|contacts|microphone|device|phone))|\binformation can (?:I|you) access\b|(?<!\b(?:(?:provide|give|grant) us with|(?:not|never|no longer|don[’']t) have|without|prior|gain|have) )\baccess,? (?:(?:and|or|correct|update|edit)(?! (?:use|participat|permission|visit|download|navigat|brows|interact|register)\w*)|to (?:your|their|his|the|any|all|personal|such|this|that|those|these)\b(?=[^.;]{0,30}\b(?:information|data|records?|profile|it)\b))[^.;]{0,50}|\byou (?:may|can|could)[^.;]{0,12}\b(?:see|look at)\b[^.;]{0,60}\b(?:data|information|what (?:we|I) (?:hold|have|keep))|\b(?:know|find out|see|learn|confirm\w{0,4}|ask(?: us)?) (?:what|which|whether|if)\b[^.;]{0,30}\b(?:data|information|we (?:hold|have|keep|store|process))\b[^.;]{0,30})/i,
    not: new RegExp(
      String.raw`\b(?:we|it|they|apps?|sites?|services?) (?:(?:may|can|will|might|must|also|that|which) ){1,2}(?:request|ask)s? (?:for )?access|unauthori[sz]ed|illegal|hackers?|(?:third part(?:y|ies)|vendors?|providers?|partners?)[^.;]{0,24}(?:may|can|have)[^.;]{0,6}access|we (?:may|can) (?:access|view|review|obtain)|employees|their access|(?:terminat|suspend|restrict)\w{0,6}[^.;]{0,12}access|access (?:and|or) participat|(?:provide|give|grant) us with access|(?:requests?|needs?|requires?) (?:the )?(?:minimum|minimal|least) |(?:asks?|requests?) \w+ for access|access (?:to )?(?:the|this|our) (?:services?|sites?|apps?|websites?|games?|platform)\b|(?:parents?|you) may not access|human review|\bdenied\b|\b(?:will|may|shall) provide access|${othersAct}`,
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
    id: 'correct (en)',
    pattern:
      /(?<q>\b(?:correct|rectif\w+|update|amend|modify|edit|change)\b[^.;]{0,40}\b(?:information|data|profile|account|inaccura\w{1,12}|details|errors?)\b|right (?:to|of) (?:rectification|correction)|\b(?:correct|rectify|amend|update) (?:it|them|this|these)\b|\byou (?:can|may)\b[^.;]{0,80}\b(?:and|or) (?:change|edit|modify) (?:it|them)\b|\b(?:correct|rectify|amend|update),? (?:or|and) (?:delete|erase|remove|supplement|complete) (?:it|them)\b|\bask for (?:[^.;]{0,24})?corrections?\b|\b(?:correct|fix|change)\b[^.;]{0,24}\bwhat (?:we|I) (?:hold|have|keep)|\b(?:have|ask|request|get)\b[^.;]{0,60}\b(?:rectified|corrected|amended|updated|rectification|correction)\b|\bmake (?:any |the )?(?:necessary )?(?:changes|corrections)\b)/i,
    not: new RegExp(
      String.raw`(?:update|change|amend|modify)[^.;]{0,20}(?:this|our|the) (?:privacy )?(?:policy|notice|statement)|policy|we (?:may|will|can) (?:\w+ )?(?:update|change|modify|amend|correct)|chang\w{0,3} (?:in|of) (?:ownership|control)|\bpromptly (?:update|correct)|\b(?:agree|must|shall|obliged|responsible)\b[^.;]{0,60}\b(?:true|accurate|current)\b|${othersAct}`,
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
    id: 'delete (en)',
    pattern:
      /(?<q>\b(?:delet\w+|eras\w+|remov\w+)\b[^.;]{0,40}\b(?:information|data|content|profile|what (?:we|I) (?:hold|have|keep))\b|right to (?:erasure|be forgotten|deletion)|\b(?:have|get) (?:it|them|this|(?:your|the|any|such) (?:personal )?\w+)[^.;]{0,40}\b(?:deleted|erased|removed)|\b(?:correct|rectify|access|update|copy|export|restrict)\b[^.;]{0,20}\b(?:or|and) (?:delete|erase|remove) (?:it|them)\b|\b(?:request|ask for)\b[^.;]{0,40}\b(?:deletion|erasure|removal)\b)/i,
    not: new RegExp(
      String.raw`cookies?\b|(?:can|may|could) remove local|we (?:will|may) (?:delete|remove)|children|child\b|under (?:the age|1)|\boppos\w{1,4} (?:the |its |their )?(?:erasure|deletion)|\bnot (?:want|wish) (?:it|them|us)\b|\bwithout (?:prior )?notice\b|\b(?:we|provider|company) (?:have|has|reserves?) the right|${othersAct}`,
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
    ],
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
    id: 'copy (en)',
    pattern:
      /(?<q>(?:data )?portability|\bcop(?:y|ies) of[^.;]{0,30}(?:data|information)|\b(?:access|ask|request|get|receive|obtain|right to|provide you)\b[^.;]{0,40}\bcop(?:y|ies) (?:of (?:it|them)\b|in an?\b)|\bask for a copy\b|\b(?:export|move|take)\b[^.;]{0,30}\b(?:your data|what (?:we|I) (?:hold|have|keep))|\bportable (?:copy|format|form)\b|\b(?:download|export)\b[^.;]{0,24}\b(?:your|my|the|all) (?:\w+ )?(?:data|information|records?|history)\b|\breceive (?:it|them|your \w+)[^.;]{0,20} in an? (?:structured|common|portable|readable)|(?:transfer|transmit)[^.;]{0,40}to another (?:controller|company|organi[sz]ation|service)|machine[- ]readable|\bport (?:your|the|it|them|personal)\b)/i,
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
    ],
    no: [
      'Print a copy of this policy.',
      'We may keep archival copies of data before it is mended.',
      'We may keep a copy of the former information.',
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
    id: 'complain (en)',
    pattern:
      /(?<q>\b(?:complaint|complain)\b[^.;]{0,50}(?:authority|commissioner|regulator|us|with|to)\b|supervisory authority|data protection authorit\w+|lodge a complaint|file a (?:complaint|claim)|\b(?:contact|turn to|write to|appeal to|approach)\b[^.;]{0,40}\b(?:following agenc\w+|competent (?:authority|agency)|regulator|ombudsman|data protection (?:office(?!r)|commission)\w*)\b)/i,
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
      'You can view, change or remove your listings.',
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
    id: 'access what is held (en)',
    pattern:
      /(?<q>\b(?:accessing|viewing|reviewing) your (?:\w+ )?(?:information|data|profile|records?)\b|\b(?:access|view|review|see|check) (?:the |any |all (?:of )?the )?(?:personal )?(?:information|data|details|records) (?:in|on|about|that|which|we)\b[^.;]{0,40}|\b(?:wish|want|would like) to (?:access|view|review|see)\b[^.;]{0,40})/i,
    not: new RegExp(
      String.raw`unauthori[sz]ed|(?:we|employees|staff|who|vendors?|providers?|third part(?:y|ies)) (?:\w+ )?(?:may |can |to |have )?(?:access|view|review|see)|collected when|\bwho (?:you|they) (?:wish|want|would)|${othersAct}`,
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
    id: 'copy taken along (en)',
    pattern:
      /(?<q>\b(?:export|download|back up|take out|save)(?:ing)? (?:a copy of )?(?:your|all(?: of)? your|the) (?:[\w-]+ ){0,2}(?:notes|files|library|content|collection|progress|backup|entries|photos|archive|account)\b|\btake (?:your |the )?(?:information|data|content)\b[^.;]{0,40}\b(?:out of|elsewhere|with you|to another)\b|\b(?:export|download)(?:able)? (?:file|archive) of your\b)/i,
    not: new RegExp(`copyright|(?:we|they) (?:may |will )?(?:export|download|back up)|${othersAct}`, 'i'),
    value: 'copy',
    why: 'the user takes what is held elsewhere',
    yes: ['You can export your notes as a file.', 'Take your data with you when you leave.'],
    no: ['We back up your files each night.', 'Other players can download your photos.'],
  },
  ...plainRights,
  ...rightsForms,
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
