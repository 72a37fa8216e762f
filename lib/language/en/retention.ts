import type { Rule } from '../shapes';

/** Keeps or removes something; and nothing is kept in time there: secret, safe, somebody informed, a right, what the reader keeps. */
const keepsOrRemoves =
  /\b(?:retain\w{0,3}|retention|keep(?:s|ing)?|kept|stor(?:e|es|ed|age|ing)|hold(?:s|ing)?|held|preserv\w{1,3}|saved?|archiv\w{1,3}|remains?|stays?|delet\w{1,4}|eras\w{1,3}|destroy\w{0,3}|remov\w{1,3}|purg\w{1,3}|anonymi[sz]\w{1,5}|discard\w{0,3})\b/i;
const inTime = 'retain|retention|delet|eras|destroy|archiv|preserv|longer|as long as|period|indefinite|permanent';
const keptOtherwise = String.raw`^(?!.*(?:${inTime})).*\b(?:keep|keeping|kept|stor(?:e|ed|es|ing)|maintain\w{0,3}|hold|held)\b[^.;]{0,60}\b(?:informed|posted|in mind|confidential\w{0,4}|secure(?:ly)?|safe(?:ly|guards?)?|private|secret|up[- ]to[- ]date|accurate|using|passwords?|the right)\b`;
const readers = String.raw`^(?:please )?(?:keep|hold|save|store) your\b|\byou\b[^.;,]{0,40}\b(?:keep|hold|save|store)\b|\bkeep using\b`;

/** No word for what may be kept: a promise, a view, somebody informed are no data. */
const noData = String.raw`^(?!.*\b(?:data|information|records?|details|content|profiles?|photos?|pictures|posts?|messages?|logs?|cop(?:y|ies)|backups?|it|them|this|these|they|histor(?:y|ies)|files?|recordings?|accounts?|documents?|e-?mails?|address(?:es)?|what|some|notes?|transactions?|bills?|billing|invoices?|list|all|any|kept|retained|retention|stored|archived)\b)`;

/** Something of what may be kept is the object of keeping it, or what is kept. */
const things = '(?:data|information|details|records?|profiles?|notes?|it|them|content|messages|photos|copies|files|posts|bills)';
const keepsThings = String.raw`\b(?:retain|keep|kept|stor|hold|held|sav|archiv|maintain)\w{0,3} (?:[\w’'-]+ ){0,3}?${things}\b|\b(?:${things}|they)\b[^.,;]{0,40}\b(?:is|are|be|stays?|remains?|kept|stored|held|retained)\b`;

/** How English policies say how long information is kept. */
export const retention: readonly Rule<'minimum' | 'legal' | 'until-closing' | 'permanent'>[] = [
  {
    id: 'kept as long as needed (en)',
    pattern:
      /(?<q>(?:(?:as|so) long as|(?:for|to) the (?:minimum |shortest )?(?:period|time|duration)|only (?:for )?(?:as (?:it is )?long|so long|as it is)|no longer than|until|once)[^.;]{0,60}(?:necessary|we need (?:it|them)|needed|required|purpose|achieved|fulfil|relevant|useful)[^.;]{0,60}|\bbased on (?:the |our )?(?:necessity|needs?)\b[^.;]{0,40}|\bperiods?\b[^.;]{0,40}\b(?:determined|decided|set|defined|dependent|depends?) (?:by|on|upon|according to)\b[^.;]{0,60}\b(?:interests?|purposes?|needs?|necess\w{1,4})\b|\buntil (?:we are|I am|it is|[A-Z]\w+ is) (?:sure|certain|satisfied)\b[^.;]{0,60})/i,
    not: /^(?!.*(?:retain|retention|keep|kept|store|hold|destroy|delete)).*$/is,
    value: 'minimum',
    why: 'a keeping period that is bound to the purpose',
    yes: [
      'We retain your data for as long as necessary to provide the service.',
      'We keep data only as long as we need it.',
      'We keep it for so long as it may be relevant to these ends.',
      'The periods of retention depend on the purposes.',
      'Records are stored until we are certain that nobody cheats.',
    ],
    no: ['We use cookies as needed to run the site.'],
  },
  {
    id: 'kept as the law requires (en)',
    pattern:
      /(?<q>\b(?:required|permitted|obligat\w{1,5}|comply|compliance|in accordance)\b[^.;]{0,50}\b(?:laws?|legal|regulat\w{1,5}|accounting|tax)\b|\b(?:legal|statutory)\b[^.;]{0,24}\b(?:obligations?|requirements?|period)\b|\bfor legal (?:reasons|purposes)\b)/i,
    not: new RegExp(
      `^(?!.*(?:retain|retention|keep|kept|store|hold|preserv|remain in|archive)).*$|disclos|share |${keptOtherwise}|${readers}|${noData}`,
      'is',
    ),
    value: 'legal',
    why: 'a keeping period that is bound to the law',
    yes: [
      'We keep records where required by law.',
      'We may retain your data to comply with our legal obligations.',
      'For legal reasons we may keep copies.',
    ],
    no: ['We disclose data where required by law.'],
  },
  {
    id: 'kept as the law has it (en)',
    pattern:
      /(?<q>\b(?:as long as|to the extent|unless|where|if|period|as)\b[^.;]{0,24}\b(?:laws?|regulations?)\b[^.;]{0,20}\b(?:requires?|permits?|provides?|allows?|prescribes?|obliges?)\b|\b(?:must|have to|are obliged to|are bound to) (?:\w+ )?(?:keep|retain|store|hold|preserve)\b[^.;]{0,40}\bby law\b|\bas (?:otherwise )?(?:stipulated|provided|required|prescribed) by (?:the )?(?:applicable )?(?:laws?|regulations)\b|\bstatutory (?:(?:or contractual|storage|retention|minimum|legal) )*(?:periods?|obligations?|requirements?|duties)\b)/i,
    not: /^(?!.*(?:retain|retention|keep|kept|stor(?:e|ag)|hold|preserv|delet|eras|destroy|block)).*$|disclos|share /is,
    value: 'legal',
    why: 'a keeping period that the law sets',
    yes: [
      'We hold it for as long as the law requires or permits.',
      'The data is erased after the statutory retention periods.',
      'It will be deleted, unless the applicable law requires otherwise.',
      'We destroy it, except where we must keep it by law.',
    ],
    no: ['You may object where the law provides for it.', 'We disclose data where the law requires it and store nothing.'],
  },
  {
    id: 'kept because of the law (en)',
    pattern:
      /(?<q>\b(?:because|since|as) (?:the |our )?(?:\w{2,14} ){0,2}(?:laws?|act|regulations?|rules|code) (?:requires?|says?|demands?|obliges?|makes? us|has us|tells? us|forces? us)\b|\b(?:tax|accounting|bookkeeping|company) (?:laws?|rules|act) (?:requires?|says?|obliges?|has us|makes? us|demands?)\b)/i,
    with: /\b(?:retain\w{0,3}|keep|kept|hold|held|stor(?:e|ed)|preserv\w{1,3}|stays?|remains?|archiv\w{1,3})\b/i,
    not: /\b(?:days|weeks|months|years?)\b|\bdisclos/i,
    value: 'legal',
    why: 'it is kept as long as the law has it, with no figure',
    yes: ['Bills stay because bookkeeping law says so.', 'Tax law has us keep receipts.'],
    no: ['Bills stay for six years because tax law says so.', 'We answer because the law requires it.'],
  },
  {
    id: 'kept until closing (en)',
    pattern:
      /(?<q>(?:until|as long as|so long as|while|unless|longer than)[^.;]{0,50}(?:delet\w{1,5}|clos\w{1,5}|terminat\w{1,5}|cancel\w{0,6}|withdraw\w{0,3}|account (?:is|remains|stays) (?:active|open)|period of time in which (?:users|you) have an account|uninstall|remove the |(?:have|hold) an (?:active )?account|unsubscribe|maintain (?:an|your) account|active account|use (?:the|our) services?|membership)[^.;]{0,60}|(?:(?:during|throughout|for) the (?:entire |whole )?(?:period|time|duration|life(?:time)?|term)(?: (?:that|when|in which|during which|of time|of|for which))?|(?:as|so) long as|while) (?:(?:you|users?|the user|members?|customers?) (?:have|has|hold|keep)s? )?(?:your|the|an?|his|her|their) (?:(?!(?:bank|linked|connected|social|shop|e-?mail|third)\b)[\w’'-]{1,20} ){0,3}(?:accounts?|profiles?|memberships?|subscriptions?)\b(?! of (?!yours))[^.;]{0,40}|\b(?:while|(?:as|so) long as|until) (?:you|the (?:pupil|member|customer|employee|child|user|tenant|patient|guest)|your child) (?:\w+ )?(?:plays?|use (?:it|the|our)|uses (?:it|the|our)|own|owns|leaves?|quits?|stays? with us|works? (?:for|with|here)|lives? here)\b[^.;]{0,30}|\buntil (?:your|the|an?) (?:[\w’'-]+ ){0,3}(?:account|profile|membership|subscription|contract|record|licen[cs]e) (?:is (?:closed|deleted|cancelled|ended|removed)|ends|expires|closes|runs out)[^.;]{0,20}|\b(?:destroyed|wiped|deleted|erased|removed|gone) (?:on |at )?(?:the day|the moment|when|once|as soon as) (?:you|your|an?|the) (?:[\w’'-]+ ){0,3}(?:leaves?|left|quits?|goes|go)\b[^.;]{0,20})/i,
    not: new RegExp(
      `^(?!.*(?:retain|retention|keep|kept|stor(?:e|age)|hold|maintain|used|stays?|remains?)).*$|cookie|${keptOtherwise}|${readers}`,
      'is',
    ),
    value: 'until-closing',
    why: 'kept as long as the account is there',
    yes: [
      'We keep your profile until you delete your account.',
      'We retain it for as long as your account is active.',
      'Histories are kept so long as the account remains active.',
      'The list stays in storage until you uninstall the app.',
      'Notes are kept during the period your account is active.',
      'We keep them so long as you have a reader account.',
      'We keep your scores for as long as you play.',
      'The list is stored while your profile exists.',
      'Names are kept until your membership ends.',
      'Prints are kept and wiped the day a pupil leaves.',
    ],
    no: [
      'You can close your account at any time.',
      'We store reports while your bank account is checked.',
      'Lists are kept as long as the shop account of a supplier runs.',
    ],
  },
  {
    id: 'gone when one leaves (en)',
    pattern:
      /(?<q>\b(?:goes|go|vanish\w*|disappears?|deleted|erased|wiped|removed) (?:away |at once )?(?:when|once|as soon as) you (?:delete|close|press|leave|remove|cancel|uninstall)[^.;]{0,40}|\b(?:deleting|uninstalling|removing) (?:the|this|our) (?:app|application|game|extension|program)\b[^.;]{0,16}\b(?:deletes?|removes?|erases?|destroys?|loses?|wipes?)\b[^.;]{0,20}|\bto (?:delete|remove|erase) (?:everything|all|it|them)\b[^.;]{0,30},? (?:just |simply )?(?:uninstall|delete|remove) the (?:app|application|game)\b|\bfor as long as (?:your|the|their) [^.;]{0,30}\b(?:subscription|contract|account|membership|licen[cs]e)\b[^.;]{0,12}\b(?:runs|lasts|exists|is active|is open|continues)\b)/i,
    value: 'until-closing',
    why: 'kept as long as the account or the contract is there, in plain words',
    yes: [
      'Uninstalling the game erases it all.',
      'Your notes go when you delete your account.',
      'Records stay for as long as the employer’s subscription runs.',
    ],
    no: ['A session ends when you leave the page.', 'As long as the contract is fair.', 'Uninstalling the app stops it.'],
  },
  {
    id: 'kept for ever (en)',
    pattern:
      /(?<q>\b(?:retain|keep|store)\w{0,3}\b[^.;]{0,160}\b(?:indefinitely|permanently|forever|in perpetuity)\b|\b(?:indefinitely|permanently)\b[^.;]{0,20}\b(?:retain|keep|store)\w{0,3})/i,
    not: /will not|do not|never|cookies? (?:are|is)|text files|\byou (?:may|can|should) (?:not )?(?:keep|store|save)\b/i,
    value: 'permanent',
    why: 'kept without end',
    yes: ['We may keep aggregated data indefinitely.'],
    no: ['We do not keep your data indefinitely.'],
  },
  {
    id: 'no longer than needed (en)',
    pattern:
      /(?<q>\blonger than (?:it )?(?:is |was )?(?:\w{2,12}ly )?(?:necessary|need(?:ed)?|required)\b[^.;]{0,60}|\bno longer (?:be )?(?:\w{2,12}ly )?(?:relevant|need(?:ed)?|necessary|required|useful)\b[^.;]{0,60}|\bfor (?:a|such) (?:\w{2,14}ly )?reasonable (?:period|time|amount of time|length of time)\b[^.;]{0,40}|\b(?:as|so) long as (?:we|there|it)\b[^.;]{0,30}\b(?:business|legitimate|valid) (?:\w{2,12} )?(?:need|purposes?|reasons?)\b|\bcriteria\b[^.;]{0,20}\bto determine\b[^.;]{0,20}\b(?:retention|storage|how long)\b|\bas soon as the purposes?\b[^.;]{0,60}\b(?:applies|ceases?|achieved|fulfilled|ends?)\b)/i,
    with: keepsOrRemoves,
    not: /\b(?:respond|response|reply|notice|cookies?|promises?|if you no longer|you no longer|child\w{0,6}|minors?)\b|^(?:please )?(?:delete|remove|erase|uninstall)\b|\byou (?:may|can|should|could)\b[^.;,]{0,40}\b(?:delete|remove|erase)\b|\bby you\b|\bkeeps? no\b/i,
    value: 'minimum',
    why: 'it is kept for what it is needed for',
    yes: [
      'We shall not keep it longer than is necessary.',
      'Notes are destroyed when they are no longer relevant.',
      'Your notes are stored for a reasonable period.',
      'Posts are kept for a commercially reasonable time.',
      'We hold it as long as we have a legitimate business need.',
      'The criteria that serve to determine the retention of notes are these.',
      'Notes are erased as soon as the purpose of keeping them ceases.',
    ],
    no: [
      'We will reply within a reasonable time and keep you posted.',
      'If you no longer want it, delete the app.',
      'It is no longer needed.',
      'Records are deleted by you when no longer needed.',
    ],
  },
  {
    id: 'a duty of law to keep it (en)',
    pattern:
      /(?<q>\blegal(?:ly)? (?:duty|duties|record-?keeping|retention)\b[^.;]{0,30}|\b(?:laws?|regulations?)\b[^.;]{0,24}\b(?:obliges?|mandates?|demands?|compels?)\b[^.;]{0,20}|\b(?:mandated|prescribed|demanded|imposed|stipulated) by (?:the )?(?:\w{2,14} )?(?:laws?|regulations?|statutes?)\b|\b(?:limitation|prescription) periods?\b|\bto comply with (?:the |applicable )?laws?\b|\bas (?:the |applicable )?laws? (?:may )?(?:requires?|permits?|allows?)\b|\blegally (?:required|permitted|obliged|obligated)\b|\bfor (?:\w{3,12},? ){1,2}(?:and|or) legal (?:purposes|reasons)\b|\b(?:legal|regulatory|statutory)(?:,? (?:and|or) \w{2,12}){0,2} compliance\b|\b(?:be|are|is) (?:required|obliged|obligated|compelled) to (?:keep|retain|preserve|store|archive|hold) (?:(?:this|such|your|the|certain|some|all|any|personal|accounting) ){0,3}(?:cop(?:y|ies)|records?|data|information|details|logs?|documents?)\b)/i,
    with: /\b(?:retain\w{0,3}|retention|keep(?:s|ing)?|kept|hold(?:s|ing)?|held|preserv\w{1,3}|archiv\w{1,3}|longer)\b/i,
    not: new RegExp(String.raw`${keptOtherwise}|${readers}|${noData}|disclos(?!ed in\b)|\bshare\b`, 'is'),
    value: 'legal',
    why: 'the law tells how long it is kept',
    yes: [
      'We keep copies where we have a legal duty to do so.',
      'Bills are kept because tax law obliges us to.',
      'We hold records for the limitation period.',
      'Some records are retained, as mandated by applicable law.',
      'We keep messages for business or legal purposes.',
      'Kept for as long as we are legally required.',
      'Some notes may be retained for legal and tax compliance.',
      'We may be required to keep this information for a while.',
      'We keep what we need to comply with the law or as disclosed in this page.',
    ],
    no: ['The law obliges us to tell you.', 'We disclose what we keep where the law demands it.'],
  },
  {
    id: 'kept until asked (en)',
    pattern:
      /(?<q>\buntil (?:such time as )?(?:you|the user|the member|users|members) (?:\w{2,12} )?(?:ask|request|tell|instruct|withdraw|revoke|remove|delete|object|choose|decide|unregister|opt|leave)\w{0,3}\b[^.;]{0,40}|\b(?:(?:as|so) long as|while|for the (?:entire )?(?:period|time|duration)(?: (?:that|in which|during which))?) (?:you|the user|users?|members?|someone|a person) (?:are|is|remain|stay|continue (?:to be|as))\b[^.;]{0,12}\b(?:registered|members?|users?|customers?|clients?|subscribers?|subscribed|signed up)\b)/i,
    with: new RegExp(keepsThings, 'i'),
    not: new RegExp(
      String.raw`${keptOtherwise}|${readers}|${noData}|\bcookies?\b|\b(?:sen[dt]\w{0,3}|continue to use|logged in|in (?:force|effect)|valid)\b|\bkeep(?:s|ing)? \w{2,12}ing\b`,
      'is',
    ),
    value: 'until-closing',
    why: 'it is kept until the reader has it removed or leaves',
    yes: [
      'We keep your details until you ask us to remove them.',
      'Your profile stays on our servers for as long as you are a member.',
      'We retain it for the period that you remain a user.',
    ],
    no: [
      'Cookies are kept until you delete them.',
      'Keep your key as long as you are a member.',
      'We send mail until you object.',
      'Your consent remains valid until you withdraw it.',
      'Your choice stays in effect until you revoke it.',
      'We shall keep calling until you ask us to stop.',
      'We hold your loan until you request it.',
      'We hold events for the period that you are a member, and list all of them.',
    ],
  },
  {
    id: 'kept without limit (en)',
    pattern:
      /(?<q>\b(?:kept|retain(?:ed)?|stor(?:e|ed)|held?|hold|saved?|archived?|(?:remains?|stays?) (?:on|in|stored|with|there))\b[^.;]{0,60}\b(?:indefinite(?:ly)?|permanently|for ?ever|in perpetuity|unlimited (?:period|time|amount|length))\b|\bnever be (?:fully|completely|entirely|wholly|totally) (?:removed|deleted|erased)\b|\bno (?:time )?limit\b[^.;]{0,30}\b(?:keep|retain|store|hold|kept|retained|stored)\b|\b(?:records|registers|reports|figures|logs|archives?|minutes|results|statistics)\b[^.;]{0,20}\bfor ?ever\b)/i,
    not: /\b(?:not|never|n['’]t|nor)\b[^.;]{0,30}\b(?:kept|retain(?:ed)?|stor(?:e|ed)|held?|hold|saved?)\b|cookies?|text files|\bkept (?:private|secret|confidential|safe|secure|out)\b|\bby (?:you|others)\b|\bon your (?:own )?(?:device|phone|computer)\b|\b(?:suspended|blocked|banned|disabled|harmless)\b|\byou (?:may|can|should) (?:not )?(?:keep|store|save)\b/i,
    value: 'permanent',
    why: 'it is kept without end',
    yes: [
      'What you enter is kept indefinitely.',
      'Posts remain in the archive permanently.',
      'Some of it may never be fully removed.',
      'There is no limit on how long we keep it.',
    ],
    no: [
      'It is not kept indefinitely.',
      'Cookies are stored permanently.',
      'You may keep it for ever.',
      'A member may be kept blocked permanently.',
      'Your photo will never be deleted without your consent.',
      'Who breaks the rules is kept out permanently.',
      'Photos are stored permanently on your device only.',
    ],
  },
];

export const keeping = {
  /** What a title over periods says, before what stands below it. */
  asTitle: 'Kept: kept ',
  title:
    /\b(?:retention|retain(?:ed)?|keep(?:ing)?|kept|how long|stor(?:e|ed|age)|delet(?:e|ed|ion)|eras(?:e|ed|ure)|destr(?:oyed|uction)|(?:time|retention|storage) (?:limits?|periods?)|periods?|until when)\b/i,
  /** A title on nothing else: below it a figure beside a name needs no verb. */
  chapter:
    /^[\d.\s()§A-Z]{0,8}(?:data |information |records? )?(?:retention(?: periods?)?|how long\b.{0,40}|storage (?:periods?|time)|(?:length|duration|period) of (?:storage|retention|keeping)|keeping (?:your )?(?:data|information|and (?:deleting|destroying|erasing)\b.{0,20})|duration|time(?: limits?)?|life ?spans?|until when|runs out|kept|deletion periods?|expiry)$/i,
  /** A line that is the name of something and how long it is kept. */
  entry: /^[^:;.]{2,60}(?:[:–—]|(?: -|,) )[^:;.]{2,70}[.;]?$/,
  closed: /\b(?:clos|delet|terminat)/i,
  verb: /\b(?:purged?|remov(?:e|es|ed)(?= [^.;]{0,60}\bafter )|destroy(?:s|ed)?|shredded|overwritten|taped over|dropped(?= after)|cleared(?= after)|binned|vanish(?:es)?|disappears?|gone(?= (?:after|within|in) )|goes(?= after )|emptied|roll(?:s|ed)? over|thrown away|discard(?:s|ed)?|retain|retaining|retention|retained|keep|keeping|kept|maintain(?:s|ed|ing)?(?= [^.;]{0,60}\bfor (?!longer))|stays?|remains?|erased|roll(?:s|ed)? off|wiped|store|stored|hold|delete|deleted|erase|anonymi[sz]e|preserved?|expire|no later than)\b/i,
  not: /\b(?:respond|response|reply|notice|notif\w+|prior to|years? old|age|request|in advance|inactive(?! for)|breach\w*|(?<!unless an? )(?<!until the )incidents?|refund\w*|(?<!the )(?<!your )subscriptions?(?! (?:records?|data|details))|opt(?:ing)?[- ]?out|unsubscrib\w*|arbitrat\w*|trial|objection|account (?:\w+ ){0,3}(?:removed|deleted|closed) within)\b/i,
  lasting:
    /\b(?:consents?|withdrawals?|permissions?|settings?|choices?|preferences?|links?|vouchers?|coupons?|offers?|memberships?|passes|codes?) (?:\w+ ){0,3}?(?:holds?(?: good)?|lasts?|expires?|(?:is|are|remains?|stays?|keeps?)(?: \w+)? (?:valid|in force|in effect|active|effective|on|off)) (?:(?:for|after|in|within|up to|about|at most) ){0,2}#/i,
};

/** What is kept, in the phrase before the period. */
export const scopes: readonly RegExp[] = [
  /\b(?:your |the |these |such |all |any |this |certain )?(?<what>(?:[a-z-]{2,16} ){0,3}(?:data|information|logs?|records?|messages?|cookies|content|histor(?:y|ies)|recordings?|e-?mails|backups?|copies))\b/gi,
];
/** What a name of these does not begin with. */
export const beforeScope =
  /^(?:.*\b(?:keep|retain|store|maintain|hold|save|process|use|delete|erase|remove|such|these|that|to|of|your|the|any|including|we|will|with|days|weeks|months|years?)\s+(?:and |or )?|(?:and|or)\s+)/i;
