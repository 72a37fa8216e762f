/** What an English sentence says is not done with the data it names. What is denied stands after or before the words (`value`). */
import type { DenialRule, DenialScope } from '../shapes';

export const denials: readonly DenialRule[] = [
  {
    id: 'en.denial.get',
    pattern:
      /\b(?:(?:do|does|will|did|can|would|shall) not|cannot|don[’']t|doesn[’']t|won[’']t|never|(?<!\b(?:when|whenever|once|after|if|where|as soon as|upon|until)\b[^.;!?]{0,100})no longer(?![^.;!?]{0,100}\b(?:when|whenever|once|after|if|where|as soon as|upon)\b)|neither|nor(?: do(?:es)? (?:we|it))?)\s+(?:(?:and cannot|knowingly|consciously|purposely|purposefully|deliberately|willfully|actively|intentionally|automatically|directly|otherwise|currently|also|itself|ever|request|ask for|seek to)\s+){0,2}(?:[“"‘]?(?:collect|gather|obtain|store|maintain|request|record|access|have access to|retain|receive|see|know|read|look (?:at|into|through)|monitor|track(?! (?:requests?|signals?|settings?|features?|preferences?|mechanisms?|headers?|browser|options?|standards?|technolog|notices?))|handle|save|keep|hold|log|copy|scan|view|capture|broadcast|process(?! (?:payments?|orders|refunds|transactions)\b)|solicit)[”"’]?(?:,? (?:or|and|nor) |, )?){1,5}/gi,
    value: { of: 'getting', stands: 'after' },
    why: 'a verb of getting or keeping is denied, and its objects follow',
    yes: [
      'We do not collect your health information.',
      'We never knowingly collect data concerning children.',
      'We no longer collect your mail.',
      'The club does not “collect” what you write on the wall.',
      'The clock does not look at your contacts, nor do we ever read your calendar.',
    ],
    no: [
      'We collect your email address.',
      'Please do not disclose your password.',
      'We do not process payments for purchases.',
      'Once you withdraw consent we will no longer collect your health data.',
      'We no longer read your mail when you log out.',
    ],
  },
  {
    id: 'en.denial.in-no-case',
    pattern:
      /\b(?:(?:under no circumstances?|at no (?:time|point)|in no (?:case|event)|nowhere) (?:do|does|did|will|would|shall|can) (?:we|it|they|the \w{1,20}|our \w{1,20}) (?:ever |knowingly |intentionally )?(?:collect|gather|obtain|store|record|access|retain|receive|keep|save|log|read|ask(?: you)? for)(?:,? (?:or|and|nor) (?:collect|store|keep|retain|save))?|(?:no intention (?:of|to)|refrains? from|without (?:ever )?) ?(?:knowingly )?(?:collect|stor|gather|record|keep|retain)(?:ing|e)?)\b/gi,
    value: { of: 'getting', stands: 'after' },
    why: 'in no case is it got or kept, and its objects follow',
    yes: [
      'Under no circumstances do we collect data on your political opinions.',
      'We have no intention of collecting information from children.',
    ],
    no: ['Under some circumstances we collect your name.', 'In no case do we charge you.'],
  },
  {
    id: 'en.denial.none',
    pattern:
      /(?:^|[.;:]\s|\()[Nn]o (?!one\b|person\b|matter\b|longer\b|later\b|more\b|less\b|method\b|transmission\b|system\b|security\b|purpose\b|individual\b|(?:[a-z-]{2,16} ){0,3}(?:is|are|can|will|shall|may)\b|[^.;:\n]{0,80}\b(?:guarantee|secure|shared|sold|under)\b)(?:access to |(?:collection|storage|recording|reading|tracking|logging|use) of )?(?=[a-z])/g,
    value: { of: 'getting', stands: 'after' },
    why: 'a line or a bracket that opens with no says what there is none of',
    yes: ['No location, contacts or microphone.', 'The order is stored (no card numbers).', 'No access to your calendar or files.'],
    no: ['No one under 13 may sign up.', 'No method of transmission is secure.', 'We see no reason to keep it.'],
  },
  {
    id: 'en.denial.takes-none',
    pattern:
      /\b(?:collect|store|record|keep|make|create|receive|request|require|need|ask(?:s|ed)? for|gather|access(?:e[sd])?|log|read|see|track|save|retain|hold|get|there (?:is|are)|with|(?<=\bno [^.;:]{2,40}),? (?:and|or|nor)|(?<=\bno [^.;:]{2,40}),)s? (?:absolutely )?no (?!(?:copy|copies|records?|backups?|longer|more|less|other|one|charge|cost|effect|way|need|reason|right|obligation|liability|control|responsibility|influence|knowledge|guarantee|intention|means|ability|warrant(?:y|ies)|further|additional|later|matter|(?:[a-z-]{2,16} ){0,3}(?:is|are|can|will|shall|may))\b)(?:access to )?(?=[a-z])/gi,
    value: { of: 'getting', stands: 'after' },
    why: 'none of what follows is got',
    yes: [
      'The clock collects no names or email addresses.',
      'The game needs no access to your contacts.',
      'There is no account, no email and no location.',
    ],
    no: [
      'We see no reason to keep it.',
      'We keep no copy of it.',
      'Without it no page opens and no name is read.',
      'The site has no control over their use of your name.',
    ],
  },
  {
    id: 'en.denial.unable',
    pattern:
      /\b(?:(?:has|have|had|with) no|(?:do(?:es)? not|don[’']t|doesn[’']t) (?:have|possess) (?:any|the|a)|lacks? (?:any|the)) (?:technical |practical )?(?:access to|(?:means|way|ability|abilities|possibility|capability|option) (?:to (?:access|read|see|view|collect|decrypt|know|obtain|record|identify)|of (?:access|read|see|view|collect|know|obtain|record)ing))\b/gi,
    value: { of: 'getting', stands: 'after' },
    why: 'the service is said not to be able to get it',
    yes: ['We have no technical means to access your letters, photos and notes.', 'We do not possess the ability to read your messages.'],
    no: ['You have the means to access your letters.', 'You have no obligation to send photos.'],
  },
  {
    id: 'en.denial.which',
    pattern:
      /(?<what>\b(?:your|the|a|an|any|their) [^.;,:()\t]{3,50}?),? \(?which (?:we|I|it|the \w{1,12}) (?:(?:do|does|did|will|can) not|cannot|can[’']t|don[’']t|doesn[’']t|won[’']t|never) (?:ever |otherwise )?(?:collect|gather|obtain|store|record|access|retain|receive|see|keep|hold|log|save|read|upload)\b/gi,
    value: { of: 'getting', stands: 'between' },
    why: 'what is named just before is not kept',
    yes: ['You may unlock it with your fingerprint, which we do not store.'],
    no: ['You may unlock it with your fingerprint, which we store.'],
  },
  {
    id: 'en.denial.holds',
    pattern:
      /\b(?:(?:never|do(?:es)? not) (?:include|contain)(?! (?:the )?use of)|contains? no|includes? no|sets? no|uses? no|places? no)s?\s/gi,
    value: { of: 'getting', stands: 'after', set: true },
    why: 'what is said not to be in what one gets',
    yes: ['The record contains no payment details.', 'A request never includes your name.', 'The site sets no cookies.'],
    no: ['The record contains payment details.', 'This notice does not include the use of cookies by shops.'],
  },
  {
    id: 'en.denial.others',
    pattern:
      /\b(?:advertisers|sponsors|partners|third parties|other (?:users|members|players)) (?:do not|don[’']t|never|cannot|can[’']t) (?:get|see|receive|read)\b/gi,
    value: { of: 'giving', stands: 'after' },
    why: 'others are said not to get it',
    yes: ['Sponsors do not get your email address.'],
    no: ['Sponsors get your email address.'],
  },
  {
    id: 'en.denial.reveals',
    pattern:
      /\b(?:do(?:es)? not|cannot|never) (?:by itself |directly )?(?:reveal|disclose|identify|tell) (?=(?:your|the user['’]s) (?:specific |real )?identity\b)/gi,
    value: { of: 'using', stands: 'after' },
    why: 'by what is got nobody is known by name',
    yes: ['It does not reveal your specific identity (like your name).'],
    no: ['It reveals your identity.'],
  },
  {
    id: 'en.denial.never-done',
    pattern: /\b(?:things|what) we (?:never|do not|don[’']t|will not|won[’']t|will never) do\b/gi,
    value: { of: 'using', stands: 'after' },
    why: 'a title over a list of what is never done',
    yes: ['Things we never do'],
    no: ['What we do with your data'],
  },
  {
    id: 'en.denial.function',
    pattern: /\b(?:do|does) not have (?:a|any) (?:function|feature|ability|means) to (?=(?:record|collect|access|read)\b)/gi,
    value: { of: 'getting', stands: 'after' },
    why: 'the product is said not to be able to',
    yes: ['Our app does not have a function to record audio.'],
    no: ['You have the ability to record audio.'],
  },
  {
    id: 'en.denial.passive',
    pattern:
      /(?:^|[.;,:]\s)(?<what>[^.;,:\t]{3,60}?) (?:is|are) (?:not|never) (?:recorded|collected|stored|kept|retained|saved|logged|uploaded|gathered|asked for|(?:seen|read|kept|received) by us|(?:sent|transmitted|shown|known) to us)\b/gi,
    value: { of: 'getting', stands: 'between' },
    why: 'what the sentence names is said not to be kept',
    yes: ['Voice is not recorded.', 'Chat is deleted, voice messages are never stored.', 'Card numbers are not seen by us.'],
    no: ['Voice is recorded.', 'It is stored.'],
  },
  {
    id: 'en.denial.reach',
    pattern:
      /(?<what>[^.;:\t]{3,80}?),? (?:never|do(?:es)? not) (?:reach|leave|touch|pass through|get to) (?:us\b|me\b|our (?:servers?|systems?|computers|hands)\b|(?:your|the) (?:device|phone)\b)/gi,
    value: { of: 'getting', stands: 'between' },
    why: 'what is said not to come to the service',
    yes: [
      'Card numbers never reach our servers.',
      'Your photos never leave your phone.',
      'Card numbers go to the bank and never touch our systems.',
    ],
    no: ['Card numbers reach our servers.'],
  },
  {
    id: 'en.denial.but-not',
    pattern:
      /(?:,? |[(–—])(?:but (?:not|never|neither)|not even|nothing (?:else|more)[:,] neither) (?=(?:your|the|an?|any|their)\b)|[(,–—] ?(?:but )?(?:not (?:including|counting)|excluding|minus) (?=(?:your|the|any|their|names?|e-?mail|phone|telephone|contact|payment|credit|precise)\b)|[(,–—] ?(?:but )?not (?=(?:precise|exact|full|complete) )/gi,
    value: { of: 'getting', stands: 'after' },
    why: 'what is taken out of what one gets',
    yes: [
      'Shops tell us what you bought, but not your card number.',
      'They use facts about your visits (not including your name or address).',
      'We rent out your name (but not your email address).',
      'The shop tells us the number of the order but neither your name nor your card.',
      'Nothing about you is sent, not even your nickname.',
      'We see which town you are in, not exact location.',
      'We get the number of your entry there and nothing else: neither your friends nor your mail.',
    ],
    no: ['We ask for your card number, but we do not keep it.'],
  },
  {
    id: 'en.denial.ask',
    pattern:
      /\b(?:never|do not|don[’']t|does not|will not) (?:ask|want|need|require)(?: you)? (?:for )?(?=(?:your|any|the|their|special|an?|(?:[a-z]+ ){1,2}(?:records?|numbers?|details|information|data))\b|(?:access to )?[a-z]+(?: [a-z]+)?(?:,| or | and ))/gi,
    value: { of: 'getting', stands: 'after' },
    why: 'it is not asked for',
    yes: [
      'We never ask for your bank details.',
      'We do not ask for medical records.',
      'You do not need any account.',
      'I don’t ask for a name or an email address.',
      'The clock does not ask for location, camera or contacts.',
    ],
    no: ['We ask for your bank details.', 'We will not ask again.'],
  },
  {
    id: 'en.denial.row',
    pattern:
      /(?:^|\n)(?<what>[^\t\n]{3,200}?)\t(?:[^\t\n]{0,60}\t)?(?:not collected|we do not collect(?: this| it)?|none collected)(?=\t|\.|$)/gi,
    value: { of: 'getting', stands: 'between' },
    why: 'a row says of its first cells that they are not collected',
    yes: ['Biometric information\tNot collected\tNo'],
    no: ['Identifiers\tCollected\tNo'],
  },
  {
    id: 'en.denial.label',
    pattern:
      /^(?<what>[^:\t\n]{3,300}?)(?::| [–—]) ?(?:not collected|none(?: collected)?|no|never(?: collected)?|we do not collect (?:this|it|any|these|them))(?=\.?\s*$)/gi,
    value: { of: 'getting', stands: 'between' },
    why: 'a line that is the name of something says that it is not collected',
    yes: ['Biometric information such as faceprints: not collected.', 'Precise location — no'],
    no: ['Identifiers: collected.', 'Location: not collected before you agree.'],
  },
  {
    id: 'en.denial.not-had',
    pattern:
      /\b(?:(?:have|has|had) (?:not|never)|haven[’']t|hasn[’']t|hadn[’']t) (?:(?:ever|knowingly|otherwise|also|yet|intentionally) )?(?:(?:collected|gathered|obtained|stored|recorded|received|kept|read|accessed|retained)(?:,? (?:or|and|nor) |, )?){1,5} /gi,
    value: { of: 'getting', stands: 'after' },
    why: 'it was not got or kept',
    yes: ['In the past twelve months the club has not collected your fingerprints.', 'We have never read or stored your messages.'],
    no: ['We have collected your name.', 'We have not changed this page.'],
  },
  {
    id: 'en.denial.not-passed',
    pattern:
      /\b(?:(?:have|has|had) (?:not|never)|haven[’']t|hasn[’']t|hadn[’']t) (?:(?:ever|knowingly|otherwise|also|yet|intentionally) )?(?:(?:shared|sold|rented|leased|traded|disclosed|transmitted|transferred|given|provided|passed|released)(?:,? (?:or|and|nor) |, )?){1,5} /gi,
    value: { of: 'giving', stands: 'after' },
    why: 'it was not given to anybody',
    yes: ['We have not sold or shared your email address in the preceding year.', 'It hasn’t disclosed your name to advertisers.'],
    no: ['We have sold your name.', 'You gave your name.'],
  },
  {
    id: 'en.denial.cookies',
    pattern:
      /\b(?:do|does|will) not (?:use|set|place)\s+(?=(?:any\s+)?(?:facial recognition|face recognition|fingerprints|voiceprints|biometrics|location data|cookies)\b(?! (?:to|for)\b|[^.;]{0,50}\bfor (?:personali|target|market|advertis|track)))/gi,
    value: { of: 'getting', stands: 'after', set: true },
    why: 'cookies, or marks of the body, are not used',
    yes: ['This site does not use cookies.', 'We do not use facial recognition in our halls.'],
    no: ['We use cookies.', 'If you do not accept cookies, some parts will not work.', 'We do not use cookies to learn your name.'],
  },
  {
    id: 'en.denial.give',
    pattern:
      /\b(?:(?:do|does|will|would|shall) not|don[’']t|doesn[’']t|won[’']t|never|neither)\s+(?:(?:ever|knowingly)\s+)?(?:(?:share|sell|rent|lease|trade|transmit|disclose|transfer|send(?=,? (?:or|and|nor) (?!you\b)))(?:,? (?:or|and|nor) |, )?){1,5}/gi,
    value: { of: 'giving', stands: 'after' },
    why: 'a verb of giving is denied, and its objects follow',
    yes: ['We do not rent, sell or share credit card information.', 'We never send or disclose your photos.'],
    no: ['We share your name with our partners.', 'We never send and you never get any mail.'],
  },
  {
    id: 'en.denial.be-given',
    pattern:
      /\b(?:(?:is|are|was|were|will|shall|would|be)(?:n[’']t| not| never)|won[’']t|never|nor (?:is|are|will)(?: it| they)?)\s+(?:(?:ever|also|knowingly|otherwise|directly)\s+)?(?:be\s+)?(?:(?:shared|sold|rented|leased|traded|disclosed|transmitted|transferred|provided|given|passed(?: on)?|made available|released|revealed)(?:,? (?:or|and|nor) |, )?){1,5}(?: or otherwise \w{4,12})?(?=\s+(?:to|with)\b)/gi,
    value: { of: 'giving', stands: 'after' },
    why: 'it is said not to be given, and to whom',
    yes: [
      'Your name is not shared with advertisers.',
      'It will never be sold, rented or disclosed to third parties.',
      'Records aren’t provided to these firms.',
    ],
    no: ['Your name is shared with advertisers.', 'You were not given notice.', 'It is not only shared with advertisers.'],
  },
  {
    id: 'en.denial.built-in',
    pattern:
      /(?<!\b(?:who|if|when|where|that) (?:\w{1,12} ){0,2}|\b(?:policy|notice|statement|information|data) )\b(?:(?:do|does|did|will|have|has|is|are|would) not|don[’']t|doesn[’']t|didn[’']t|won[’']t|(?:have|has|is|are)n[’']t|never|no longer|neither|nor(?: (?:do|does|will|have|has) (?:we|it|they|this \w+|the \w+))?|stopped|refuse to) (?:(?:currently|ever|knowingly|actually|also|itself|directly|allow|been|and will not|or) ){0,2}(?:us(?:e[ds]?|ing)|integrat(?:e[sd]?|ing)|embed(?:s|ded|ding)?|incorporat(?:e[sd]?|ing)|include|includes|contains?|bundle[sd]?|ship(?:s|ped)? with|rely on|relies on|employ|install(?:ed)?|implement(?:ed)?|load(?:ed)?|have(?! (?:access|control|influence|knowledge|a |the )\b)|work with|partner with|built (?:in|with|on))(?: or (?:integrate|embed|include|use|contain|install))? (?!cookies\b|(?:the |any |your |this |that |such |or |personal |collected ){0,3}(?:information|data|content|results|statistics)\b)(?<what>[^.;:!?\n]{2,200}?)(?=[.;!?\n)]|,? (?:and |but )?(?:we|our|it|they|this|these|instead|rather|so|as|because|since|which|only|use)\b|$)/gi,
    value: { of: 'integrating', stands: 'between' },
    why: 'a service of another is not built in or used',
    yes: [
      'We do not use Google Analytics or Facebook Pixel.',
      'The app does not contain any third-party SDKs.',
      'We no longer use Flurry.',
      'Nor do we embed Facebook buttons.',
      'The game doesn’t include AdMob, and it works offline.',
    ],
    no: [
      'We use Google Analytics.',
      'If you do not use Facebook Login, sign up by email.',
      'People who do not use Facebook can sign up by email.',
      'We do not use the information collected through Google Analytics to identify you.',
    ],
  },
  {
    id: 'en.denial.none-of',
    pattern:
      /(?:\bno (?:(?!(?:over|of|on|to|from|for|in|with|by|that|control|access)\b)[a-z-]+,? ){0,3}(?:sdks?|trackers?|analytics|ad(?:vert(?:ising|isements?)?)?s?|plug-?ins?|pixels?|librar(?:y|ies)|tools?|tags?|scripts?|widgets?|buttons?|(?:third[- ]party|external|outside) services?)\b|\bfree (?:of|from) (?!charge)|\bwithout any (?=(?:[a-z-]+ ){0,3}(?:sdks?|trackers?|analytics|ads?|plug-?ins?|pixels?)\b)|\b(?:use|integrate|embed|contain|include|rely on|work with)s? neither )/gi,
    value: { of: 'integrating', stands: 'after' },
    why: 'there is no such service in it',
    yes: [
      'There are no third-party analytics SDKs such as Firebase.',
      'The app is free of trackers such as Flurry.',
      'It comes without any third-party trackers like Mixpanel.',
      'We use neither Firebase nor Flurry.',
    ],
    no: ['We have no control over third-party services such as Facebook.', 'We use analytics tools such as Firebase.'],
  },
  {
    id: 'en.denial.none-named',
    pattern: /(?:(?<=^|[.;:,]\s|\()[Nn]o|\b(?:and|or) no) (?=[A-Z]\w{1,30}(?: [A-Z]\w{0,30}){0,3}(?: or [A-Z][\w ]{1,40})?[.,;)])/g,
    value: { of: 'integrating', stands: 'after' },
    why: 'services are named that there are none of',
    yes: ['No Google Analytics, no Facebook Pixel.'],
    no: ['No Facebook user is known to us by name.'],
  },
  {
    id: 'en.denial.left-out',
    pattern:
      /(?:^|[.;:]\s|, (?:and |but )?)(?<what>[^.;:\t\n]{2,80}?) (?:is|are|was|were|has been|have been) (?:(?:not|never|no longer|neither) (?:currently |being |been )?(?:used|integrated|embedded|included|installed|built in(?:to)?|part of)(?! (?:to|for|in (?:order|combination|connection|conjunction)|with)\b)|removed from (?:the|our|this) (?:app|application|game|site|website|service|product)s?\b)/gi,
    value: { of: 'integrating', stands: 'between' },
    why: 'what the sentence opens with is not built in or used',
    yes: ['Google Analytics and Crashlytics are not used.', 'Flurry was removed from our app.', 'Facebook Pixel is no longer embedded.'],
    no: ['Google Analytics is used.', 'Google Analytics is not used to identify you.'],
  },
  {
    id: 'en.denial.instead-of',
    pattern: /\b(?:instead of|rather than|in place of|unlike) (?:using |integrating |embedding |sites (?:that use|with) )?(?=[A-Z])/g,
    value: { of: 'integrating', stands: 'after' },
    why: 'another is used in its stead',
    yes: ['We count visits ourselves instead of using Google Analytics.'],
    no: ['You may choose a nickname instead of your name.'],
  },
  {
    id: 'en.denial.pronoun',
    pattern:
      /\b(?:(?:do|does|will|did|can|would|shall) not|cannot|don[’']t|doesn[’']t|won[’']t|can[’']t|never)\s+(?:(?:ever|also|otherwise|then|directly|even) )?(?:(?:collect|gather|obtain|store|record|access|have access to|retain|receive|see|keep|hold|log|copy|scan|view|read|save|upload)(?:,? (?:or|and|nor) |, )?){1,5} ?(?:any of |a copy of |copies of |any copies of )?(?:it|them|this|these|that|those)(?: (?:information|data|content|files|recordings|images|photos))?(?=[.;,:]|$| (?:on|at|anywhere|ourselves|in|or|and|after|once)\b)/gi,
    value: { of: 'getting', stands: 'before' },
    why: 'it, or these, are not kept or seen, of what was named just before',
    yes: [
      'Your notes stay on the tablet and we do not see them.',
      'A scan shows your face. We never store it.',
      'They cannot access this information.',
    ],
    no: ['We store it on our servers.', 'We do not see this as a sale.'],
  },
  {
    id: 'en.denial.none-of-these',
    pattern:
      /\b(?:we|I|it|they|the (?:app|game|site|service|company)|[A-Z][a-z]+) (?:ever |itself |ourselves )?(?:receive|get|see|keep|hold|store|obtain|collect|learn|record|want|need|process(?:e)?)s? (?:none|nothing) of (?:it|them|this|these|that|those)\b/g,
    value: { of: 'getting', stands: 'before' },
    why: 'none of what was named just before is got',
    yes: [
      'Your faith and your health would be delicate. We hold none of these.',
      'The bank asks for your income. Curlew receives nothing of it.',
    ],
    no: ['You hold none of our shares.', 'We get some of it.'],
  },
  {
    id: 'en.denial.use-for-none',
    pattern: /\b(?:has|have) no (?:use|need) (?:for|of) (?=(?:your|the|any|an?|their)\b)/gi,
    value: { of: 'getting', stands: 'after' },
    why: 'it is not needed',
    yes: ['The app has no use for your microphone.'],
    no: ['We have a use for your microphone.'],
  },
  {
    id: 'en.denial.no-copy',
    pattern:
      /\b(?:keeps?|stores?|retains?|makes?|takes?|holds?|has|have|saves?) no (?:copy|copies|record|records|backups?)(?: of (?:it|them|this|these|that))?\b(?! of (?!it|them|this|these|that))/gi,
    value: { of: 'getting', stands: 'before' },
    why: 'no copy is kept of what was named just before',
    yes: ['What you draw is saved on your tablet. We keep no copy of it.', 'Recordings stay with you; our server makes no copies.'],
    no: ['We keep a copy of it.', 'We have no records of your birth date.'],
  },
  {
    id: 'en.denial.stays',
    pattern:
      /(?<=^|[.;:,] |\band |\bbut )(?:it|they|this|these|(?:none of )?(?:this|that|such|these) (?:information|data|content)|none of (?:it|them|this|these)|nothing|these (?:data|files|images|photos|recordings))(?: (?:is|are|does|do|will|has|have|gets?))? ?(?:never|not|ever)? ?(?:been |be |ever )?(?:leaves?|sent|uploaded|transmitted|transferred|reach(?:es)?|stored|collected|saved|kept|retained)(?<=\b(?:never|not|none of|nothing)\b.{1,40})(?: (?:by us|to us|to (?:our|any) servers?|on our servers?|our servers?|us|anywhere|off|(?:your|the) (?:device|phone|computer|tablet|browser)))?/gi,
    value: { of: 'getting', stands: 'before' },
    why: 'what was named just before stays where it is',
    yes: ['Your diary is stored on your tablet. It never leaves your device.', 'The app reads your calendar. None of this is sent to us.'],
    no: ['It is stored on our servers.', 'This policy is not stored here.'],
  },
  {
    id: 'en.denial.not-given',
    pattern:
      /\b(?:(?:do|does|will|would|shall) not|don[’']t|doesn[’']t|won[’']t|never)\s+(?:(?:give|hand) |(?:provide|supply|furnish) (?!us\b)(?=[^.;,]{1,60} with ))(?:[^.;,]{1,60}? )?(?:with )?(?=(?:your|any|their)\b)|\b(?:(?:do|does|will|would|shall) not|don[’']t|doesn[’']t|won[’']t|never)\s+(?:allow|permit|let|authori[sz]e) (?:[^.;,]{1,50}? )?(?:to )?(?:collect|access|receive|obtain|see|read)\b|\b(?:part(?:ies|ners)|advertisers|networks|providers|vendors|companies|processors) (?:may|must|shall|can|are) ?not (?:(?:allowed|permitted|authori[sz]ed) to )?(?:collect|access|receive|obtain|see|read)\b(?! or\b)/gi,
    value: { of: 'giving', stands: 'after' },
    why: 'others are not given it, nor allowed to take it',
    yes: [
      'We do not give that shop your name.',
      'We will not provide these partners with your name or address.',
      'We do not allow advertisers to collect your email address.',
      'Our advertising partners may not collect your name.',
    ],
    no: [
      'We give that shop your name.',
      'Players who do not provide us with their age cannot join.',
      'We do not allow children to register.',
    ],
  },
  {
    id: 'en.denial.use-for',
    pattern:
      /\b(?:(?:do|does|will|would|shall) not|don[’']t|doesn[’']t|won[’']t|never)\s+(?=(?:\w+\s){0,3}(?:use|profile|target|personali[sz]e|advertise|track)\b)/gi,
    value: { of: 'using', stands: 'after' },
    why: 'a use of the data is denied',
    yes: ['We never use your scores to build a profile.', 'We do not profile our users.'],
    no: ['We use your scores to build a profile.'],
  },
  {
    id: 'en.denial.each',
    pattern: /\b(?:(?:we|I|it|they|the (?:app|game|site|service|extension)) )(?:(?:do|does|will|did) )?(?:not|never)\s?:\s{0,4}/gi,
    value: { of: 'getting', stands: 'each' },
    why: 'whatever is listed after it is denied, each by a verb of its own',
    yes: ['We do not: read your mail, share it, or show advertising.', 'The game will never:'],
    no: ['We do not read your mail.', 'We do:'],
  },
];

const stop = String.raw`(?<!\b(?:e\.g|i\.e|e|i|etc))\.|[;!?\n]`;
/** Behind these the sentence says something else of the same. */
const turns =
  'but|(?:even )?though|although|whereas|except|unless|other than|without|however|only|in order|absent|save for|apart from|aside from|with the (?:sole |only )?exception';
const modal = 'may|might|can|could|will|would|shall|should|must|has|have|do|does';
const doing = 'collects?|gets?|obtains?|receives?|gathers?|records?|stores?|keeps?|uses?|process(?:es)?|shares?';
/** A subject of its own and what it does. What a relative clause says of one of the things denied is no such thing. */
const somebody = String.raw`(?:(?:we|they|you)|(?:it|this|these)(?: [a-z]+){0,3}(?= (?:${modal})\b)|(?:our|the|users?|visitors?|members?)(?: (?!(?:that|which|who|whom|whose|you|we|they|users?)\b)[a-z]+){0,3}(?= (?:${modal}|is|are|${doing})\b))`;
const denies = String.raw`(?:[a-z]+ ){0,2}(?:not|never|neither|nor)\b|(?:[a-z]+ )?[a-z]+n[’']t\b`;
/** Behind these a clause of its own follows, which denies nothing. */
const ownClause = `(?:and|so|while) (?=${somebody} (?!${denies}))`;
const bracket = String.raw`\((?=(?:or|and|unless|except|if|as|under|where)\b)`;

/** How far a denial reaches, and what makes it none. */
export const denialScope: DenialScope = {
  ends: new RegExp(
    String.raw`${stop}|\b(?:${turns}|beyond|and (?=(?:we |it |they )?(?:respect|protect|value|honou?r|comply|take (?:care|measures|steps|all|reasonable|appropriate|your privacy))\b)|(?:or|nor|and) (?=(?:permanently|indefinitely) )|${ownClause}|from (?:anyone|persons)|(?<!\b(?:be (?:directly |reasonably |later )?used|access|belonging|relat(?:ed|ing)|linked|pertaining) )to (?=[a-z]))\b|${bracket}`,
    'i',
  ),
  partiesEnd: new RegExp(
    String.raw`${stop}|\b(?:${turns}|${ownClause})\b|,? and (?=(?:we|it|they|you|our|your|this|these|the|may|will|can)\b)|${bracket}`,
    'i',
  ),
  list: /\bfollowing[^.;]{0,20}:\s*$/i,
  title: /^[^.;:]{0,12}:?\s*$/,
  affirms:
    /^(?:(?!\b(?:that|which|who|while|as|if|when|unless|where|whose)\b)[^.;,]){1,80}?\b(?:is|are) (?:only |also |still )?(?:acquired|collected|obtained|sent|shared|stored|kept|used|processed|uploaded|recorded)\b/i,
  each: {
    own: {
      id: 'says something of its own',
      pattern: /^\W{0,4}(?:(?:and|or) )?(?:but|however|yet|though|we|you|they|it|this|that|our)\b/i,
      value: 'own',
      why: 'it is no part of what is denied, nor is what comes after it',
      yes: ['but we keep your name', 'and we keep it'],
      no: ['keep your name'],
    },
    verbs: [
      {
        id: 'verb of getting',
        pattern:
          /^\W{0,4}(?:collect|gather|obtain|store|request|record|access|retain|receive|see|monitor|keep|log|read|scan|capture|ask for|require)\b/i,
        value: 'getting',
        why: 'a verb of getting or keeping opens it',
        yes: ['read your mail', '- store your photos'],
        no: ['your mail'],
      },
      {
        id: 'verb of giving',
        pattern: /^\W{0,4}(?:share|sell|rent|lease|trade|transmit|disclose|transfer|give|provide|send)\b/i,
        value: 'giving',
        why: 'a verb of giving opens it',
        yes: ['sell your mail'],
        no: ['a sale of your mail'],
      },
      {
        id: 'verb of using',
        pattern: /^\W{0,4}(?:use|profile|track|target|advertise|show|display|analy[sz]e|combine|link)\b/i,
        value: 'using',
        why: 'a verb of using opens it',
        yes: ['show advertising'],
        no: ['advertising'],
      },
      {
        id: 'verb of building in',
        pattern: /^\W{0,4}(?:embed|integrate|include|contain|install|load)\b/i,
        value: 'integrating',
        why: 'a verb of building in opens it',
        yes: ['embed trackers'],
        no: ['trackers'],
      },
    ],
  },
  unless: /\b(?:without|unless|if|please|you (?:should|must|do|will|can|cannot|may|choose))\b[^.;]{0,60}$/i,
  condition:
    /^(?:(?!,? (?:or|and) (?:after|when|once|(?:[a-z]+ly )?(?:collect|gather|store|keep|retain|use|share|sell|process|access|hold|save))\b|,? even\b)[^.;!?]){0,60}?\b(?:(?:for )?(?:any )?longer than|for more than|after (?:you|your|the|that|this|it|they|we)|permanently|indefinitely|forever)\b/i,
  but: /^(?:unless|except|without|other than)/i,
  asRule: /\b(?:generally|usually|normally|typically|as a (?:general )?rule|in general)\b[^.;]{0,24}$/i,
  relative: /,? \(?which (?:we|I|it|the)\b/i,
  tells: /^(?:do not|don[’']t|never)\b/i,
  refers: /\b(?:it|them|this|these|they|those|that (?:information|data)|such|cop(?:y|ies)|none of|nothing)\b/i,
};

/** Words that deny a look at cookies, which may be set all the same. */
export const looksAt = /\b(?:access|read|see|view|know|monitor)\b/i;
