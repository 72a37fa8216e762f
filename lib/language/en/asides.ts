/**
 * Stretches of English policies that tell of others, or of nothing that happens: what the law asks of everybody, what somebody does on their
 * own, what the reader is told not to hand out, what a page of the site teaches, what is only imagined. They say nothing of the service's own acts.
 */
import type { AsideRule, AsideScope } from '../shapes';

export const asides: readonly AsideRule[] = [
  {
    id: 'en.aside.notice-must',
    pattern:
      /\b(?:(?:a|any|every|each|such a|the) (?:privacy )?(?:notice|policy|statement|controller)|(?:a|any|every|each|such a) (?:business|operator|shop|company)) (?:must|shall|has to|is (?:required|obliged|obligated) to|is to) (?:also |at least |clearly )?(?:contain|state|name|list|describe|include|say|tell|set out|inform|disclose|explain|give|mention|ask|obtain|keep)\b/gi,
    value: 'law',
    why: 'what somebody has to do is a duty of all, and nothing that the service says of itself',
    yes: ['Under Article 9 a notice must contain the purposes.', 'The law says that a shop has to ask for an identity card.'],
    no: ['The notice contains the purposes.', 'We must ask for your identity card.', 'The company must keep your invoices for ten years.'],
  },
  {
    id: 'en.aside.anybody-must',
    pattern:
      /(?<=^|[.;!?\n])[^.;!?\n]{0,120}?\b(?:controllers?|processors?|operators?|any (?:person|organi[sz]ation)) (?:must|shall|should|is required to|are required to)\b/gi,
    not: /\b(?:we|us|our|you|your)\b/i,
    value: 'law',
    why: 'what anybody of a kind must do, and not what this policy says of itself',
    yes: ['The person to whom data are transferred, which any controller must name.'],
    no: ['We must collect your name.', 'Our processors must keep your name secret.', 'The controller is Acme Ltd.'],
  },
  {
    id: 'en.aside.under-act',
    pattern:
      /\b(?:under|according to|pursuant to|by) (?:(?:the|that|this|such|article|section) )[^.;]{0,80}?\b(?:an?|any|every|each) (?!(?:result|rule|matter|consequence|party|user|member|customer|visitor)\b)[a-z]+ (?:may|must|can|shall|has to|should|is (?:allowed|required|obliged|entitled) to)\b/gi,
    value: 'law',
    why: 'what a law lets somebody of a kind do',
    yes: [
      'Under the Schools Act a school may disclose the name of a pupil.',
      'According to Article 9 any controller must state its purposes.',
    ],
    no: ['Under the Schools Act we disclose your name.', 'By the settings of the app a user may hide the name.'],
  },
  {
    id: 'en.aside.law-asks',
    pattern:
      /\b(?:laws?|regulations?|acts?|directives?|statutes?|codes?|GDPR|CCPA|CPRA|COPPA|(?:section|article) [\d.§()a-z]{1,12})(?: of (?:some|many|several|other|certain) (?:countries|states|places))?(?:,? (?:which|that))? (?:require|oblige|permit|allow|entitle|prohibit|forbid|prescribe)s? (?!(?:us|our)\b)(?:[\w’'-]+ ){0,3}?(?:shops|companies|businesses|operators|controllers|providers|platforms|banks|employers|websites|residents|consumers|customers|users|visitors|individuals|people|persons|anyone|parents|a (?:shop|company|business|operator|controller|provider|platform|parent|consumer))\b/gi,
    value: 'law',
    why: 'what a law asks of everybody, or lets everybody do',
    yes: [
      'The law of some countries requires shops to ask for an identity card.',
      'Section 1798.83 permits users who live there to ask for a list of advertisers.',
    ],
    no: ['The law requires us to keep invoices.', 'If the law requires it, we disclose your name.'],
  },
  {
    id: 'en.aside.law-means',
    pattern:
      /["“”]?\b(?:sensitive|special)(?: categor(?:y|ies) of)?(?: personal)? (?:information|data)["“”]? (?:means|is defined as|are defined as|comprises|, as defined)\b|\b(?:GDPR|CCPA|CPRA|COPPA|the (?:law|Act|Regulation|Directive|statute))\b[^.;:]{0,30} (?:defines?|means by|understands by|regards?|counts?|treats?)\b/gi,
    value: 'law',
    why: 'the words of a law or of a definition of delicate data',
    yes: ['“Sensitive personal information” means what reveals a faith.', 'The Act defines personal information as a name or an address.'],
    no: ['Sensitive information is kept apart.', 'The personal information we collect means a lot to us.'],
  },
  {
    id: 'en.aside.term-means',
    pattern:
      /["“](?![^"”]{0,40}\b(?:information|data|cookies?|devices?|identifiers?|records?|we|us|our|you)\b)[^"“”.;]{2,40}["”],? (?:means|mean|refers? to|is defined as)\b/gi,
    not: /\b(?:we|us|our)\b/i,
    value: 'law',
    why: 'what a word means, and not what is done',
    yes: ['“To share” means to hand it over for targeted advertising.', 'A “business purpose” means, for example, research.'],
    no: ['“Personal information” means your name.', '“Analytics” means that we count visits.'],
  },
  {
    id: 'en.aside.consumers-may',
    pattern:
      /\b(?:(?:some|certain|many|several|other) (?:states|countries|jurisdictions|laws)[^.;,]{0,40}|(?:consumers|residents|people|persons|individuals) (?:in|of) (?:some|certain|many|several|other) [^.;,]{0,30}) (?:have|has|give|grant|enjoy)s? (?:[\w’'-]+ ){0,3}?(?:a |the )?rights?\b/gi,
    value: 'law',
    why: 'a right that some law gives, which says nothing of what the service does',
    yes: ['Consumers in some states have a right to opt out of profiling.', 'Certain states give their residents the right to refuse ads.'],
    no: ['You have the right to opt out of profiling.'],
  },
  {
    id: 'en.aside.own-ends',
    pattern:
      /\b(?:your|the|their|a|some|many) (?:[a-z-]+ )?(?:(?:tele)?phone|device|handset|watch|tablet|computer|browser|operating system)(?:['’]s|s['’])? (?:own )?(?:maker|manufacturer|vendor|seller)s? (?:may|might|can|could|will|would|does|do|also|themselves|itself) [a-z]+\b|\byour (?:mobile |wireless |own )?(?:carrier|network operator|internet (?:service )?provider|e-?mail provider|employer|school|bank|doctor|hospital|insurer|landlord|family|friends) (?:may|might|can|could|will|would) (?:[a-z]+ ){0,2}?(?:collect|record|keep|see|store|log|read|hold|charge|use|process|know|learn|require|ask)\b/gi,
    not: /\b(?:to|with|for|tell|give|provide|by|from|send) us\b|\bwe\b|\bour behalf\b/i,
    value: 'others',
    why: 'what those do who have to do with the reader, and not with the service',
    yes: [
      'Your telephone’s maker might collect crash reports.',
      'Your employer may keep its own record of your salary.',
      'Your mobile carrier may also log your calls.',
    ],
    no: [
      'Your employer may give us your salary.',
      'Your bank may send us your name.',
      'Your friends may see your posts, and we keep these.',
      'We collect your device manufacturer and model, your IP address and your location.',
    ],
  },
  {
    id: 'en.aside.others-take',
    pattern:
      /\b(?:(?:other|some|fellow) (?:members|users|players|people|visitors|participants|guests|customers|parents)|anyone|anybody|somebody|somebody else|those (?:who|with whom|to whom)|people (?:who|with whom|to whom)|recipients|a friend|strangers) (?:[\w’'-]+ ){0,6}?(?:may|might|can|could|will|would) (?:[a-z]+ ){0,2}?(?:take|record|copy|screenshot|photograph|film|capture|forward|re-?post|re-?share|download|save|misuse|abuse|collect|gather)\b/gi,
    not: /\b(?:to|with|for|tell|give|provide|by|from|send) us\b|\bwe\b(?! (?:cannot|can[’']t|are not|do not|don[’']t|have no)\b)|\bour behalf\b/i,
    value: 'others',
    why: 'what other people do with what they see',
    yes: ['Other members may take screenshots of your photos.', 'Anyone who hears you could record your voice.'],
    no: ['Other members may see your photos.', 'Other members may report posts to us, and we record their names.'],
  },
  {
    id: 'en.aside.authority-must',
    pattern:
      /\b(?:authority|authorities|commission|commissioner|ombudsman|regulator|court|agency),? (?:which |who |that )?(?:must|has to|have to|shall|is (?:obliged|required) to|will|may|can) (?:then )?(?:answer|reply|respond|decide|examine|investigate|look into|ask|inform|tell|charge|keep)\b/gi,
    value: 'others',
    why: 'what an authority does, and not the service',
    yes: ['You may complain to the authority, which must answer within three months.'],
    no: ['We must answer the authority within three months.'],
  },
  {
    id: 'en.aside.separate-notice',
    pattern:
      /\b(?:a|the|our|another) (?:separate|different|special|own) (?:privacy )?(?:notice|policy|statement) (?:tells?|describes?|explains?|covers?|appl(?:y|ies)|governs?|sets out|informs?|is)\b/gi,
    value: 'others',
    why: 'what another notice is about',
    yes: [
      'For employees a separate notice tells what we do with their tax number.',
      'A different policy applies to the faces in our cameras.',
    ],
    no: ['This notice tells what we do with your name.'],
  },
  {
    id: 'en.aside.it-is-said',
    pattern:
      /\b(?:it is (?:often |sometimes |widely )?(?:said|claimed|believed|thought|feared)|(?:many|some|other|most) (?:[a-z]+ )?(?:services|apps|sites|companies|shops|firms|providers|platforms|people) (?:say|claim|promise|think|believe|fear|tell)|(?:customers|users|members|people|readers|visitors|parents|players) (?:often |sometimes |also )?(?:ask|wonder|want to know)(?: us)? (?:whether|if|why))\b/gi,
    value: 'imagined',
    why: 'what is said or asked anywhere, and not what is done here',
    yes: ['Many free services say that they may share it for any purpose.', 'Customers often ask whether we use cookies.'],
    no: ['We say what we share.', 'Somebody asks us to delete cookies.'],
  },
  {
    id: 'en.aside.never-so',
    pattern:
      /\b(?:not|never)(?:, ?(?:at any time|ever|under any circumstances), ?| (?:ever )?)(?:request|ask(?: you)?(?: for)?|solicit)\b(?=[^.;]{0,160}\b(?:unsolicited|non-secure|insecure|over the (?:tele)?phone|(?:by|via|in|through) (?:an? )?(?:e-?mail|(?:tele)?phone|call|text message|chat))\b)/gi,
    value: 'warning',
    why: 'how it is never asked for tells the reader what to mistrust, and not what is taken',
    yes: [
      'We do not and will not, at any time, request your card number in an unsolicited e-mail.',
      'We never ask for your password by e-mail.',
      'They never ask you for your card number by telephone.',
    ],
    no: ['We will not ask again.', 'We request your card number by e-mail.', 'We never ask for your password.'],
  },
  {
    id: 'en.aside.fraudsters',
    pattern:
      /\b(?:fraudsters|scammers|criminals|thieves|a thief|hackers|attackers|impostors|phishing (?:e-?mails|messages|sites)|spoofed (?:e-?mails|messages|sites)) (?:[a-z]+ ){0,4}?(?:send|ask|try|may|might|can|could|pretend|want|know|use|get|obtain|steal|who)\b/gi,
    not: /\bwe (?:collect|use|record|check|log)\b/i,
    value: 'others',
    why: 'what those do against whom the reader is warned',
    yes: ['Fraudsters sometimes send emails in our name and ask for a card number.', 'Phishing emails may ask for your password.'],
    no: ['We use your IP address to stop fraudsters.', 'To catch criminals we log the IP address.'],
  },
  {
    id: 'en.aside.kept-by-others',
    pattern:
      /\b(?:is|are|be|was|were) (?:only |then )?(?:kept|stored|held|retained|decided|set) by (?!(?:us|our|the (?:company|app|service|site|website|server|servers|browser|device|cookie))\b)(?:the|a|an|your|their|each|every) (?!(?:[\w’'-]+ ){0,4}?(?:providers?|compan(?:y|ies)|processors?|hosts?|vendors?|partners?|services?|platforms?|suppliers?|firms?|contractors?|cent(?:er|re)s?|systems?)\b)[a-z]+/g,
    not: /\bour behalf\b|\bfor us\b|\bwe\b/i,
    value: 'others',
    why: 'somebody else keeps it',
    yes: ['Lost property is kept by the driver for two weeks.'],
    no: [
      'It is kept by us for two weeks.',
      'It is held by a provider on our behalf.',
      'It is stored by the browser for a year.',
      'All of it is held by a cloud provider abroad.',
      'It is stored by the hosting company Fernhost.',
    ],
  },
  {
    id: 'en.aside.their-sites',
    pattern:
      /\b(?:that|those|these|third[- ]party|external|other) (?:sites?|websites?|shops?|stores?) (?:may|might|can|will) (?:also )?(?:collect|record|gather)\b/gi,
    not: /\b(?:to|with|for|tell|give|provide|by|from|send|of) us\b|\b(?:we|our)\b/i,
    value: 'others',
    why: 'what sites of others take',
    yes: ['Those sites may collect your location.'],
    no: ['We may collect your location.', 'On other websites we may collect it.', 'Other sites may collect it for us.'],
  },
  {
    id: 'en.aside.taken-by-them',
    pattern:
      /(?<=^|[.;!?\n] ?)[^.;!?\n]{3,80}? (?:is|are) collected (?:directly|solely|only) by (?!(?:us|our|the (?:company|app|service|site|website))\b)(?:the|a|an|your|their|each|every) (?!(?:[\w’'-]+ ){0,4}?(?:providers?|processors?|vendors?|partners?|services?|SDKs?)\b)/gi,
    not: /\b(?:we|us|our behalf)\b/i,
    value: 'others',
    why: 'what somebody else takes stands before the words',
    yes: ['Your card number is collected directly by the bank.'],
    no: [
      'Your card number is collected directly by us.',
      'Your card number is collected only by a payment provider.',
      'It is collected when you pay.',
    ],
  },
  {
    id: 'en.aside.other-things',
    pattern:
      /\b(?:some|many|most|other|certain) (?:[a-z-]+ )?(?:(?:tele)?phones|devices|handsets|watches|tablets|browsers|apps|sites|websites|services|games|shops|companies|banks|employers|schools)(?: (?:may|might|can|could|will|also|even|would|do)){0,2} (?:collect|record|keep|store|log|measure|ask for|require|share|sell|use|track|be unlocked|read|scan)\b/gi,
    not: /\b(?:to|with|for|tell|give|provide|by|from|send|of) us\b|\bwe\b(?! (?:cannot|can[’']t|are not|do not|don[’']t|have no|never)\b)|\b(?:our|your)\b|\bthird[- ]part/i,
    value: 'others',
    why: 'what some things of their kind do anywhere',
    yes: [
      'Some watches record sleep and blood pressure.',
      'Many apps sell the list of contacts.',
      'Some phones can be unlocked with a fingerprint.',
    ],
    no: ['Some services record your name.', 'Some apps of ours record sleep, which we keep.', 'Other companies share it with us.'],
  },
  {
    id: 'en.aside.not-answered-for',
    pattern:
      /\b(?:not (?:be |held )?(?:responsible|liable|answerable|accountable)|(?:no|any) (?:responsibility|liability|influence|control)|(?:do(?:es)? not|don[’']t|cannot|can[’']t) control)\b[^.;]{0,60}?\b(?:(?:web)?sites?|(?:third|other) parties|others|other (?:services|companies|platforms|apps|members|users)|third[- ]part(?:y|ies)|advertisers|they|(?:plug-?ins|extensions|apps|programs|products|devices|tools) (?:of|by|from) (?:others?|another|third)|other (?:makers|developers|vendors|products|apps))\b/gi,
    value: 'others',
    why: 'what those do for whom nobody answers',
    yes: [
      'We are not responsible for how these sites handle your information, and they may use cookies.',
      'We have no control over third parties.',
    ],
    no: ['We are responsible for our processors.', 'We are not responsible for delays.'],
  },
  {
    id: 'en.aside.not-covered',
    pattern:
      /\b(?:(?:policy|statement|notice|it) (?:does not|doesn[’']t|shall not|will not) (?:cover|apply to|extend to|govern|address|concern)|(?:not|nor) (?:covered|governed) by (?:this|the present) (?:policy|statement|notice)|(?:is|are) (?:separate|independent) (?:data )?controllers?)\b/gi,
    not: /\b(?:we|I) (?:are|am|act)\b/i,
    value: 'others',
    why: 'what the policy does not reach is what others do',
    yes: [
      'It does not cover the sites of employers, whose background checks are their own affair.',
      'Employers are independent controllers. They keep it for ten years.',
    ],
    no: ['This policy covers our sites.', 'The policy applies to the app.'],
  },
  {
    id: 'en.aside.sister',
    pattern:
      /\b(?:our|a|the|its) (?:sister|affiliated|related) (?:company|companies|firm|service|app|site)\b(?=[^.;]{0,200}\b(?:offers?|runs?|sells?|own (?:privacy )?(?:notice|policy|policies|terms)))|\b(?:it|they|he|she) (?:\w+ ){0,2}?(?:collects?|uses?|process(?:es)?|keeps?|stores?|asks?|records?|shares?)\b(?=[^.;]{0,140}\b(?:under|by|according to|as described in|subject to) (?:its|their|his|her) own (?:privacy )?(?:notice|policy|policies|terms|statement)\b)/gi,
    not: /\b(?:to|with|for|tell|give|provide|by|from|send) us\b|\bwe (?:share|give|send|pass|use)\b/i,
    value: 'others',
    why: 'what a company beside ours does under its own notice',
    yes: ['Our sister company offers insurance for instruments.', 'It collects your credit history under its own notice.'],
    no: ['We share it with a sister company.', 'It collects your name under this notice.'],
  },
  {
    id: 'en.aside.passed-on',
    pattern:
      /\b(?:you|users|members|visitors|players) (?:(?:may|can|could|might|also|choose to|decide to|wish to|want to|then) ){0,3}(?:share|post|publish|forward|export|send|upload|repost|tweet)(?: [\w'’-]+){0,8}? (?:on|to|via|by|with|through|using) (?:(?:an?|the|your|any|some) )?(?:other|another|social|external|outside|third[- ]party) (?:media|networks?|services?|platforms?|apps?|sites?|websites?|compan(?:y|ies))\b/gi,
    not: /\b(?:to|with|for|tell|give|provide|from|send) us\b|\bwe\b(?! (?:do not|don[’']t|never|cannot|have no)\b)|\b(?:collect|integrat|plug-?in|SDK|button|feature)/i,
    value: 'others',
    why: 'what the reader hands to others goes to them from the reader',
    yes: ['If you choose to share a post on another network, such as Lark, it receives what you share.'],
    no: [
      'You share your photos with us.',
      'If you share posts on a social network, we receive your name there.',
      'You may share it with friends.',
    ],
  },
  {
    id: 'en.aside.their-clients',
    pattern:
      /\b(?:is|are|be|remain|remains) (?:solely |alone |themselves |itself )?responsible (?:themselves |alone )?for (?:telling|informing|obtaining|asking|what they|how they|the (?:information|data) (?:that )?they)\b/gi,
    not: /\bwe are\b|\bI am\b|\bcompany is\b/i,
    value: 'others',
    why: 'what somebody answers for who uses the service for people of their own',
    yes: ['Trainers are responsible for telling their clients what they collect, including their age.'],
    no: ['We are responsible for what we collect.'],
  },
  {
    id: 'en.aside.warned',
    pattern:
      /(?:(?:(?:^|[.;:!?]\s|\(|\bplease,? )(?:please )?(?:never |do not |don[’']t |avoid |refrain from |take care not to |be careful not to )|\b(?:you|users|members|visitors|parents|children|players|participants|customers) (?:[\w’'-]+ ){0,4}?(?:should|must|may|shall|ought to|are (?:asked|advised|urged)(?: to)?|need to)(?: therefore| please)? (?:not (?:to )?|never (?:to )?|avoid |refrain from )|\b(?:ask|advise|urge|warn|remind|encourage|request)(?: that)?(?: (?:you|users|members|visitors|parents|players|everyone|everybody))?(?: to)? (?:not (?:to )?|never (?:to )?|avoid |refrain from ))(?:ever )?(?:let (?:\w+ ){1,3})?(?:send|post|includ|enter|upload|disclos|shar|giv|reveal|tell|provid|submit|publish|writ|put|attach|photograph|say|show)(?:e|ing)?)\b/gi,
    not: /\bif (?:you|users) (?:do not|don[’']t)\b|\bpasswords?\b|\bpass(?:codes?|phrases?)\b/i,
    value: 'warning',
    why: 'what the reader is told not to hand out',
    yes: [
      'Please do not send us your bank card number.',
      'Parents should not let children post their school.',
      'We ask that you not provide sensitive data such as your faith.',
      'Never give your code to anybody.',
    ],
    no: [
      'If you do not provide your name, we cannot help.',
      'You may not want to send your name.',
      'We do not send your name.',
      'Facts (not including your name) are sent.',
      'Do not share your password.',
    ],
  },
  {
    id: 'en.aside.taught',
    pattern:
      /\b(?:our|the|this|these|a) (?:[a-z-]+ )?(?:blog|articles?|guides?|magazine|help (?:pages?|cent(?:er|re)|section)|FAQs?|courses?|tips|library|glossary|handbook|tutorials?|lessons?|newsletter|podcast)(?: (?:also|often|sometimes|will|may|can))? (?:provides?|offers?|gives?|explains?|shows?|teach(?:es)?|tells?|helps?|describes?|discuss(?:es)?)\b/gi,
    not: /\b(?:cookies?|collects?|tracks?|pixels?)\b/i,
    value: 'offer',
    why: 'what a page of the site teaches is no use of data',
    yes: ['Our blog provides tips to help you prevent fraud.', 'The help pages explain how to change your password.'],
    no: ['We use your name to prevent fraud.', 'Our newsletter contains a pixel.', 'Our help center has your email address.'],
  },
  {
    id: 'en.aside.not-there-yet',
    pattern:
      /\bif (?:we|it)\b[^.;,]{0,20}\b(?:introduce|launch|add|offer|release)\b[^.;,]{0,40}\b(?:in (?:the )?future|later on|at a later (?:date|time))\b|\bnot yet (?:available|launched|released)\b/gi,
    value: 'imagined',
    why: 'what is not there yet',
    yes: [
      'If we introduce voice notes in the future, we may collect recordings.',
      'Voice notes, not yet launched, will record your voice.',
    ],
    no: ['We record your voice notes.', 'In the future we may share your name.'],
  },
  {
    id: 'en.aside.imagined',
    pattern:
      /(?:^|[.;:!?]\s)(?:(?:should|were) (?:we|I|it|the company) (?:ever|one day|at some point|to)|if (?:we|I) (?:should |were )?(?:ever|one day|at some point|to))\b|(?:^|[.;:!?]\s)(?:imagine|suppose|let us (?:say|suppose|imagine)|think of) (?:that )?(?!you\b)|\b(?:even though|although|though|while) (?:we|it|the \w+|our \w+)(?: could| would be able to| might| would (?:permit|allow) (?:us|it))(?: technically| theoretically| in theory)?\b(?=[^.;]{3,120}, (?:we|it|they) (?:do not|don[’']t|does not|doesn[’']t|never|will not|won[’']t|choose not)\b)|\b(?:technically|theoretically|in theory),? (?:we |it )?(?:could|can|might)\b/gi,
    value: 'imagined',
    why: 'what is only imagined, or could be done and is not',
    yes: [
      'Imagine that a friend wanted to see your runs.',
      'Although we could read your messages, we do not.',
      'Should we ever add advertising, we will ask you.',
    ],
    no: ['Suppose you like it: we record your name.', 'Although we could mend it, we read your messages.'],
  },
  {
    id: 'en.aside.not-offered',
    pattern:
      /\b(?:do|does)(?: not|n[’']t) (?:currently |yet |at present ){0,2}(?:offer|provide|support|grant|give|have|allow for|accept) (?:(?:you|users|members|any|an?|the|our|its|with|built-in|separate|such) ){0,4}(?:ways?|means|options?|possibilit(?:y|ies)|functions?|features?|tools?|buttons?|procedures?|rights?|access|cop(?:y|ies)|exports?|exporting|portability|correct(?:ions?|ing)|rectification|delet(?:ion|ing)|erasure|opt-?outs?|(?:account|data) (?:deletion|closure|export)|closure|withdrawals?|complaints?)\b|\bthere (?:is|are) (?:currently )?no (?:ways?|means|options?|possibilit(?:y|ies)|functions?|features?|rights?) (?:for you )?(?:to|of|for)\b|\b(?:is|are) (?:not|never) possible (?:for you )?to\b|\b(?:am|is|are) not (?:obliged|obligated|required|bound) to (?:give|provide|grant|offer|delete|erase|correct|answer)\b/gi,
    not: /\b(?:unless|except|without|until|other than|to (?:your|the) (?:camera|contacts|microphone|photos))\b/i,
    ends: /[,;]|\b(?:but|however|yet|although|though)\b/i,
    value: 'refused',
    why: 'a right or a way that the service is said not to give',
    yes: [
      'We do not offer access to your records.',
      'There is no way to export your data.',
      'It is not possible to delete an account.',
      'We are not obliged to give a copy.',
    ],
    no: [
      'We do not provide your data to others.',
      'We do not give access to your records without proof of who you are.',
      'We offer access to your records.',
    ],
  },
  {
    id: 'en.aside.reader-cannot',
    pattern:
      /\b(?=[yum])(?<!\b(?:if|where|when|whenever|should|because|that|which|information|data|details) )(?:you|users|members) (?:cannot|can not|can[’']t|may not|are (?:not able|unable|not allowed|not entitled) to|will not be able to|have no (?:right|way|option|possibility) to|do not have (?:the|any) (?:right|option|possibility|ability) to)\b|\b(?:cannot|can not|can never|may not) be (?=(?:deleted|erased|removed|corrected|changed|amended|viewed|accessed|exported|closed|withdrawn|revoked|restored)\b)(?<!\b(?:if|where|when|that|which) (?:[a-z]{1,12} ){2,5})/gi,
    not: /\b(?:unless|except|without|until|other than|only)\b/i,
    ends: /[,;]|\b(?:but|however|yet|although|though)\b/i,
    value: 'refused',
    why: 'what the reader is said not to be able to do',
    yes: ['You cannot delete your answers.', 'You have no right to see the records.', 'Answers cannot be changed.'],
    no: ['If you cannot delete it yourself, write to us.', 'You cannot delete them without a password.', 'You can delete your answers.'],
  },
];

export const asideScope: AsideScope = {
  goesOn: /^(?:they|these|those|such|he|she)\b(?! (?:data|information|details|cookies|records|policy|services? (?:help|allow)s? us))/i,
  ends: /;(?! (?:they|these|those|such|he|she|some)\b)|\b(?:but|and|so|while|whereas|nor|yet|however|, which) (?=(?:we|I|our|this (?:app|site|service)|the (?:app|site|service|company))\b)/i,
};
