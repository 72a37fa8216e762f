import type { Rule } from '../shapes';

/** Others give it to us, and nothing before that says that we give it to anybody. */
const givenToUs = String.raw`^(?:(?!\bwe (?:[a-z]+ ){0,3}(?:share|provide|disclose|give|use|sell|transfer|publish)\b).){0,300}?\b(?:share|provide|disclose|give|send)\w? (?:\w+ ){0,2}(?:with|to) us\b`;

/** Points to watch that a wording shows, by alert id of the taxonomy. Tried on every English clause. */
export const alertRules: readonly Rule[] = [
  {
    id: 'en.alert.consent-by-use',
    pattern:
      /\b(?:if you (?:choose|decide) to use\b.{0,60}\b(?:then )?you (?:\w+ ){0,2}(?:agree|consent|accept)\b|by (?:placing an order|using|ordering|buying|signing up|accessing|downloading|installing|registering|visiting|continuing|playing)\b.{0,140}\b(?:you|members?|users?) (?:\w+ ){0,6}(?:agree|consent|accept|acknowledge)|\b(?:carry(?:ing)? on|keep(?:ing)? on|continuing)\b.{0,40}\bmeans (?:that )?you (?:accept|agree|consent)|continued use\b.{0,60}\b(?:constitutes?|means|signif\w+|indicat\w+|deemed|acceptance|consent)|(?:your )?use of\b.{0,60}\b(?:constitutes?|signif\w+|means) (?:your )?(?:\w+ ){0,2}(?:acceptance|consent|agreement))/i,
    not: /\b(?:agree|consent|accept)\w* (?:to )?(?:receiv\w+|get|being (?:contacted|sent))\b(?![^.;]{0,120}\b(?:policy|practices|terms|collection|consent)\b)/i,
    value: 'consent-by-use',
    why: 'use is read as consent',
    yes: [
      'Carrying on means you accept it.',
      'By ordering you accept this page.',
      'By using the shop, you see that it may be and consent to it.',
      'By using the app you agree to this policy.',
      'If you choose to use the app, then you agree to what this policy says.',
      'Your continued use of the service constitutes acceptance.',
    ],
    no: ['We ask for your consent before we use your photos.', 'By signing up you agree to receive our letters.'],
  },
  {
    id: 'en.alert.all-or-nothing',
    pattern:
      /\b(?:(?:do not|don['’]t|does not|can ?not|can['’]t) (?:want to )?(?:agree|accept|consent)|disagree|not (?:agreeable|happy|comfortable|in agreement)|object to (?:it|this|the))\b.{0,80}\b(?:(?:do not|don['’]t|must not|should not|may not|cannot|can['’]t|please do not) (?:\w+ ){0,2}(?:use|access|download|install|play|register|order|join|visit)|(?:stop|cease|discontinue) (?:using|use|all use|your use|accessing)|uninstall|not to use (?:our|the)\b|may not (?:play|use|access))|\bwithdraw (?:your )?consent\b.{0,60}\b(?:licen[cs]e|access|use)\b.{0,40}\b(?:cease|terminate|end)/i,
    value: 'all-or-nothing',
    why: 'whoever refuses must leave altogether',
    yes: [
      'If you do not agree with this policy, please do not use the app.',
      'If you disagree with any of it, discontinue your use.',
      'If you are not happy with it, please don’t install the game.',
    ],
    no: ['If you do not agree, that feature stays off.'],
  },
  {
    id: 'en.alert.open-ended',
    pattern:
      /\b(?:includ(?:ing|es?),? (?:but|without) (?:(?:is|are) )?(?:not )?limit(?:ed|ation|ing)(?: to)?|(?:anything|whatever|everything) else|(?:also|may) (?:collect|receive|record|gather|get)\w* (?:other|further|additional|more) (?:\w+ ){0,2}(?:information|data|details)|(?:and|or|any) other (?:\w+ ){0,2}(?:information|data|details)|\b(?:information|data|details|identifiers?|content|items|things)\b[^.;:]{0,40}\bsuch as|etc\.|among other(?:s| things)|and (?:so on|more|the like))/i,
    with: /\b(?:collect\w*|gather\w*|obtain\w*|receiv\w+|process\w*|stor\w+|provid\w+|upload\w*|record\w*)\b/i,
    not: /\b(?:do not|does not|never|will not) (?:\w+ ){0,2}(?:collect|gather|obtain|process)\b|\bnot to (?:send|submit|provide|share)\b/i,
    value: 'open-ended',
    why: 'the list of what is collected does not end',
    yes: ['We collect information such as your name.', 'Data including but not limited to photos is collected.'],
    no: [
      'We collect your e-mail address.',
      'We provide features such as chat.',
      'Please try not to provide information such as your faith.',
    ],
  },
  {
    id: 'en.alert.broad-use',
    pattern:
      /\b(?=for |any |in our )(?<!\b(?:prohibit\w{0,4}|restrict\w{0,4}|oblig\w{0,6}|contract\w{0,6}|only|except|forbid\w{0,4}|(?:you|users?|visitors?|members?|parents?) (?:may|can|could|wish|want|have))\b[^.;,]{0,100})(?:for any (?:other )?(?:purposes?|reasons?)|for commercial (?:purposes?|exploitation)|for any lawful purposes?|for whatever purpose|for our other (?:services|products)|any (?:other )?(?:lawful |legitimate )?business purposes?|in our sole discretion)\b/i,
    with: /\b(?:information|data|content)\b/i,
    not: /\b(?:not|never|cannot)\b(?! (?:personally |directly )?(?:identif|tell who))|n\W{1,3}t\b|\bwithout your\b|\bunless\b|\breserve the right to (?:modify|change|update)\b|\bdiscretion\b.{0,60}\b(?:law|legal|court|refuse|terminate|suspend|crime)\b|\b(?:refuse|terminate|suspend|cancel|remove|law enforcement|believe|crime)\b.{0,120}\bdiscretion\b|(?<!\b(?:without|not|never|need to|have to) )\bask\w* (?:\w+ ){0,4}(?:consent|permission)\b/i,
    value: 'broad-use',
    why: 'any or commercial use is claimed',
    yes: [
      'We may use this information for any purpose.',
      'We may use your information for any purpose without asking for your consent.',
      'We may use your data for any purpose, and you may contact us about it.',
      'As such data does not tell who you are, we may use it for any lawful purpose.',
    ],
    no: [
      'We will not use your data for any other purpose.',
      'We ask for your consent before we use your data for any other purpose.',
      'We give information where, in our sole discretion, the law asks for it.',
      'Our vendors are prohibited from using the data for any other purpose.',
      'You may ask for your data for any reason.',
    ],
  },
  {
    id: 'en.alert.deidentified',
    pattern:
      /\b(?:aggregat\w+|de-?identified|anonymi[sz]ed|anonymous|non-?personal(?:ly)?(?:[- ]identif\w+)?|pseudonymi[sz]ed|(?:no longer|not|do not|cannot) (?:be used to )?identif(?:y|ies))\b/i,
    with: /\b(?:may|can|free to|without (?:your |further )?(?:consent|notice|restriction)|any purpose) (?:\w+ ){0,6}(?:shar\w+|disclos\w+|use|used|sell|sold|publish\w*|transfer|transmit)\b|\b(?:shar\w+|disclos\w+|sell|transmit\w*|pass\w*) (?:\w+ ){0,6}(?:aggregat|de-?identif|anonym|non-?personal|statistics)/i,
    not: new RegExp(String.raw`\b(?:delete|erase|destroy)\b|${givenToUs}`, 'i'),
    value: 'deidentified-sharing',
    why: 'masked information goes to others freely',
    yes: [
      'We may share aggregated data with anyone.',
      'We may share statistics that no longer identify anyone.',
      'We may share aggregated data with partners, and they may provide it to us or to others.',
    ],
    no: ['After two years we delete or anonymise it.', 'These companies may share with us aggregated data.'],
  },
  {
    id: 'en.alert.cross-border',
    pattern:
      /\b(?:transfer\w*|stor\w+|process\w*|access\w*|transmit\w*|sent|hosted|located)\b.{0,60}\b(?:abroad|overseas|outside (?:of )?(?:your|the|China|mainland)\b|(?:other|another|foreign) countr(?:y|ies)|United States|U\.S\.?|USA\b|third countr\w+)|\bcross-border transfer|\binternational (?:data )?transfers?\b|\bleaves? (?:the|your|our) (?:country|EU|EEA|UK|European|United)\b/i,
    not: /\b(?:not|never|nothing|none|only (?:after|with)|unless|will ask|no (?:data|information|copy|part|one))\b/i,
    value: 'cross-border',
    why: 'sending, keeping or seeing abroad is said outright',
    yes: ['Your data may be transferred to other countries.', 'Some of it may leave the country.'],
    no: ['Your data is not transferred abroad.', 'Nothing is sent outside the EU.'],
  },
  {
    id: 'en.alert.profiling',
    pattern:
      /\b(?:profil(?:e|ing) (?:of )?(?:you|users|members)|profiling|personali[sz](?:e|ed|ing|ation)|targeted (?:ad\w*|marketing|content|offers)|(?:behaviou?ral|interest-based|tailored|customi[sz]ed) (?:ad\w*|content|marketing|services?)|relevant (?:ads|advertis\w+)|(?<!\b(?:modify|modifying|chang(?:e|ing)|updat(?:e|ing)|manag(?:e|ing)|set|setting|adjust(?:ing)?) )(?:your|members['’]?|users['’]?) preferences)\b/i,
    not: /\b(?:do not|does not|never|will not) (?:\w+ ){0,3}(?:profil|personali|target)/i,
    value: 'profiling',
    why: 'the user is profiled, or content or advertising fitted to the user',
    yes: ['We show personalised ads.'],
    no: ['We do not personalise anything.', 'You may opt out by modifying your preferences.'],
  },
  {
    id: 'en.alert.third-party-disclaimer',
    pattern:
      /\b(?:(?:third[- ]part\w+|third part(?:y|ies)|other (?:web)?sites|links?|linked|they)\b.{0,120}\b(?:not (?:be )?(?:responsible|liable|control)|no (?:responsibility|liability|control)|(?:are )?not (?:covered|governed) by)|(?:not (?:be )?(?:responsible|liable)|no (?:responsibility|liability|control)|disclaim\w*)\b.{0,80}\b(?:third[- ]part\w+|third part(?:y|ies)|other (?:web)?sites|linked)|not be covered by this)/i,
    value: 'third-party-disclaimer',
    why: 'no responsibility is taken for third parties',
    yes: ['We are not responsible for what third parties do.', 'These are links that are not governed by it.'],
    no: ['We are liable for our processors.'],
  },
  {
    id: 'en.alert.third-party-disclaimer.endorse',
    pattern: /\b(?:links?|inclusion|sites?)\b.{0,80}\bnot (?:imply|constitute) (?:\w+ ){0,4}endors\w{1,7}/i,
    value: 'third-party-disclaimer',
    why: 'a link is no recommendation, which hints that nothing is answered for',
    yes: ['A link does not imply that we endorse the site.'],
    no: ['We endorse the site.'],
  },
  {
    id: 'en.alert.third-party-disclaimer.control',
    pattern:
      /\b(?:(?:do(?:es)? not|don[’']t|doesn[’']t|can ?not|can[’']t) (?:have (?:any )?)?control (?:over )?|(?:have|has) no control over )(?:[\w'’-]+ ){0,4}(?:third[- ]part(?:y|ies)|advertisers|other (?:compan\w+|sites|websites)|practices|activities|companies|these (?:sites|parties|cookies|companies)|those (?:sites|parties|companies)|linked sites)\b|\b(?:policy|statement|notice)\b[^.;]{0,40}\b(?:does not|doesn[’']t|shall not) (?:apply to|cover|extend to|address) (?:[\w'’-]+ ){0,6}(?:practices|companies|third[- ]part(?:y|ies)|other (?:sites|websites|businesses))\b|\bnot responsible for (?:[\w'’,-]+ ){0,8}(?:practices|content|policies|privacy|security|conduct|acts)\b/i,
    value: 'third-party-disclaimer',
    why: 'no control over others, or the policy does not reach them',
    yes: [
      'We do not have control over how third parties use it.',
      'This policy does not cover the practices of other companies.',
      'We are not responsible for the privacy practices of unaffiliated shops.',
      'The bakery cannot control the activities of such companies.',
    ],
    no: ['You can control how we use your data.', 'This policy covers our practices.', 'We are responsible for our own practices.'],
  },
  {
    id: 'en.alert.request-fee',
    pattern:
      /\b(?:(?:charge|impose|require|levy) (?:\w+ ){0,4}fees?|(?:reasonable|administrative|small|nominal|modest|cost-based)(?:, cost-based)? (?:fee|charge)|fee for (?:\w+ ){0,4}requests?)\b/i,
    with: /\b(?:may|can|will|right|reserve|could|permitted|allowed)\b.{0,160}\b(?:requests?|access|cop(?:y|ies))\b|\b(?:requests?|access|cop(?:y|ies))\b.{0,160}\b(?:may|can|will|right|reserve|could|permitted|allowed)\b/i,
    not: /\b(?:will not|won't|not|never|no|without) (?:\w+ ){0,3}(?:charge|fee|pay)|free of charge(?!.{0,80}(?:unless|however|excessive))|\b(?:carrier|subscription|operator)\b/i,
    value: 'request-fee',
    why: 'a request may cost money',
    yes: ['We may charge a reasonable fee for repeated requests.', 'A nominal charge may be made for copies.'],
    no: [
      'Requests are free of charge.',
      'We may charge fees for some of our products.',
      'We may charge a reasonable delivery fee for your order; your data will be processed.',
    ],
  },
  {
    id: 'en.alert.retained-after-closing',
    pattern:
      /\b(?:(?:retain|keep|store|hold|maintain)\w*\b.{0,80}\b(?:after|following|once|even (?:if|after|when))\b.{0,40}\b(?:account|terminat\w+|clos\w+|delet\w+|withdraw\w+|cancel\w+)|(?:after|following|once|upon)\b.{0,40}\b(?:account|terminat\w+|clos\w+|withdraw\w+|cancel\w+)\b.{0,80}\b(?:retain|keep|stor|hold)\w*|\b(?:days|months|years|indefinitely)\b.{0,12}\b(?:after|following)\b.{0,24}\b(?:closure|deletion|termination|account|clos\w+)|\b(?:account|deletion|closure)\b.{0,80}\b(?:remains?|blocked|archived|kept|retained)\b|\b(?:request|ask) to (?:terminate|close|delete|cancel) (?:your|the) account\b.{0,160}\b(?:retain|keep|store|hold)\b|\b(?:if|when|once) you (?:delete|close|terminate) (?:your|the) account\b.{0,120}\b(?:except|unless|other than)\b.{0,60}\b(?:retain|keep|required by law)\b|\b(?:retain|keep) (?:some|certain|limited|residual) (?:\w+ )?(?:information|data|records)\b.{0,60}\b(?:prevent fraud|troubleshoot|disputes|enforce|comply)\b|\b(?:ask|request)s?\b[^.;]{0,40}\b(?:delet|eras|remov)(?:e|ed|ing|al|ion|ure)\b[^.;]{0,140}\bwe (?:will|may|shall|must) (?:still |nevertheless )?(?:keep|retain|store)\b|\b(?:delet|eras|remov)(?:e|ed|ing|al|ion|ure)\b[^.;]{0,100}\b(?:but|however|although|though)\b[^.;]{0,60}\b(?:remain|retain|keep|persist|stored)\b|\b(?:retain|keep)\b[^.;]{0,70}\b(?:prior to|before|despite|notwithstanding)\b[^.;]{0,60}\bdelet(?:e|ed|ing|ions?)\b|\b(?:days|months|years) (?:afterwards|thereafter)\b|\bplus (?:\w+ ){1,3}(?:days|months|years)\b)/i,
    not: /\b(?:not|never|no longer) (?:\w+ ){0,2}(?:retain|keep|store|hold)/i,
    value: 'retained-after-closing',
    why: 'something is kept when the account is gone',
    yes: [
      'We may retain some records after your account is closed.',
      'We delete it at once, but some of it may remain in our archive.',
      'If you ask us to erase your entry, we will keep a note of that.',
      'We keep it while you have an account and for 6 months afterwards.',
      'It stays for twelve months following account closure.',
      'If you close your account, we erase it all, except where we have to keep it.',
      'However, we may retain some information in our files to prevent fraud.',
      'On your request to close your account we delete it, but we may retain some of it.',
    ],
    no: ['We do not keep anything once the account is closed.'],
  },
  {
    id: 'en.alert.silent-change',
    pattern:
      /\b(?:(?:change|changes|changed|update|updates|updated|modif\w+|revis\w+|amend\w*|edits?|review(?:ed)?)\b.{0,100}\b(?:post(?:ed|ing)?|notif\w+|notice|publish\w*|at any time|from time to time|check|without (?:prior )?notice|let you know|tell you|inform you|announce\w*|takes? effect|look at the date)|(?:post(?:ed|ing)?|notif\w+|publish\w*|reserve the right to|may|might|sometimes)\b.{0,60}\b(?:change|changes|update|updates|modif\w+|revis\w+|amend\w*|edits?))/i,
    with: /\b(?:policy|statement|notice|terms|(?:this|the) (?:page|text|document|version))\b/i,
    not: /\b(?:new|fresh|your|prior|renewed) consent\b|\bask (?:you )?(?:again )?(?:for )?(?:your )?consent/i,
    value: 'silent-change',
    why: 'posting or notice alone carries a change',
    yes: [
      'We may change this policy at any time by posting it here.',
      'I may edit this page.',
      'We review the notice each spring and publish it here.',
    ],
    no: ['We will ask your consent to every change of this policy.'],
  },
  {
    id: 'en.alert.silent-change.plain',
    pattern:
      /\bchanges? (?:are|is|will be|get) (?:listed|noted|written|shown|put|announced|published|posted)\b|\b(?:check|look) (?:it|this page|here|back) (?:now and then|from time to time|regularly|often|once in a while)|\b(?:mail|e-?mail|tell|write to|inform)\b[^.]{0,40}\b(?:ahead of|before|in advance of) (?:any|a|every|the) changes?\b/i,
    not: /\bconsent\b|\bagree to (?:it|them)\b/i,
    value: 'silent-change',
    why: 'being told of a change, or looking for it, is all there is',
    yes: [
      'Changes are listed here with the date.',
      'Check it now and then, since we may change it.',
      'We mail customers 30 days ahead of any change.',
    ],
    no: ['We mail you ahead of any change and ask for your consent.', 'Your change of address is noted.'],
  },
  {
    id: 'en.alert.consent-by-use.assent',
    pattern:
      /\b(?:you|your use|by \w+ing|use of|using)\b.{0,100}\b(?:signif(?:y|ies)|indicates?|express(?:es)?(?! (?:written |prior |and |explicit |informed )*(?:consent|permission)\b)|confirms?|(?:shall|will) (?:signify|indicate)|(?:are|is) (?:accepting|agreeing|consenting|assenting)|assents?|agrees? to (?:be bound|the (?:terms|practices|collection|use|conditions)))\b.{0,60}\b(?:policy|practices|terms|statement|notice|conditions|acceptance|assent|agreement|consent)\b/i,
    with: /\b(?:us(?:e|ing)|visit\w*|access\w*|brows\w+|submit\w*|provid\w+|register\w*|download\w*|install\w*|order\w*|play\w*)\b/i,
    not: /\b(?:click|tick|check|button|box|separate|explicit|informed)\b|\bwithdraw\b|\byears? (?:old|of age)\b|\bage of\b|\bnot (?:agree|accept|consent)\b/i,
    value: 'consent-by-use',
    why: 'use shows assent, however it is put',
    yes: [
      'By visiting the shop, you signify your assent to this notice.',
      'Using the shop shall indicate your acceptance.',
      'When you provide a score you are accepting these conditions.',
    ],
    no: [
      'You show your consent by ticking the box of the notice that you use.',
      'We express our practices here.',
      'Where you have given express consent, we share what you provide under this policy.',
      'Using the menu shows this notice again.',
      'By using it you confirm the statement that you are 13 years old.',
      'If you do not agree, use indicates no consent.',
    ],
  },
  {
    id: 'en.alert.broad-use.manner',
    pattern:
      /\b(?:(?:us(?:e[ds]?|ing)|exploit|publish|disclose|share)\b[^.;]{0,60}\b(?:in any (?:other )?(?:manner|way|form|medium)|(?<!including,? )without (?:any )?(?:restrictions?|limits?|limitations?))\b|\b(?:data|figures|information|statistics)\b[^.;]{0,20}\bwe (?:may )?use without (?:any )?(?:restrictions?|limits?)\b|as (?:otherwise )?(?:reasonably )?(?:determined|deemed (?:fit|necessary|appropriate)) by us|as (?:we|I) (?:see|think|deem) fit|(?:that|which) we (?:see|think|deem) fit|(?:however|as) we (?:like|please|wish)\b|(?:other|any) (?:lawful |legitimate )?purposes? (?:consistent with|permitted (?:by|under)|allowed (?:by|under))|as otherwise permitted (?:by|under)|(?:promotional|marketing|advertising) (?:and|or|and\/or) (?:other )?commercial (?:uses?|purposes?)|(?<!non-?)commercial (?:uses?|contexts?)|becomes? (?:our|the) (?:\w+ )?property|without (?:any )?(?:restriction|limitation) (?:on|as to) (?:its )?use)/i,
    with: /\b(?:information|data|content|use|feedback|submissions?)\b/i,
    not: /\b(?:not|never|without your|unless|no) (?:\w+ ){0,3}(?:use|share|sell|disclose|process)|\b(?:will|does|do|may|can) ?not\b|\breserve the right to (?:modify|change|update)\b|\b(?:prohibit\w*|restrict(?:s|ed|ing)?|prevent\w*|forbid\w*)\b|\bmeans (?:any|every|all)\b|(?<!\b(?:without|not|never|need to|have to) )\bask\w* (?:\w+ ){0,4}(?:consent|permission)\b/i,
    value: 'broad-use',
    why: 'use is claimed in whatever way',
    yes: [
      'We may use what you send in any manner.',
      'We use your data as otherwise permitted by law.',
      'Feedback becomes our property.',
      'We may use your posts in any medium.',
      'Masked data we use without restriction.',
    ],
    no: [
      'We do not use your data in any other way.',
      'You may not use the content in any manner.',
      'Reach us in any way you like for information.',
      'You may copy the content for your own non-commercial use.',
      'They are restricted from using data in any way but ours.',
      '“Processing” means any act of using data in any manner.',
      'We shall ask for consent before we use data in any other way.',
    ],
  },
  {
    id: 'en.alert.deidentified.given',
    pattern:
      /(?<!\b(?:you|users|visitors|members|customers) (?:\w{1,12} ){0,2})\b(?:provide|provides|give|supply|share|disclose|release|report)\b.{0,40}\b(?:aggregated?|anonym(?:ous|i[sz]ed)|de-?identified|statistical|non-?personal(?:ly)?)\b|\b(?:aggregated?|anonym(?:ous|i[sz]ed)|de-?identified|statistical|non-?personal(?:ly)?)\b.{0,60}\b(?:to|with|for) (?:\w+ ){0,3}(?:advertisers|partners|clients|third part(?:y|ies)|others|companies|sponsors)\b|\bwithout identifying you\b/i,
    not: new RegExp(String.raw`\b(?:delete|erase|destroy|do not|does not|never|will not)\b|${givenToUs}`, 'i'),
    value: 'deidentified-sharing',
    why: 'masked information is given to others',
    yes: [
      'We also may provide aggregated figures.',
      'Statistical data is made for our clients.',
      'We show sponsors trends without identifying you.',
    ],
    no: [
      'We never provide aggregated figures.',
      'We provide a notice.',
      'You can give an anonymous answer.',
      'They may share with us anonymous figures.',
    ],
  },
  {
    id: 'en.alert.third-party-disclaimer.none',
    pattern:
      /\b(?:no|not (?:accept|assume|take|bear)(?: any)?|disclaim\w*(?: any| all)?) (?:responsibility|liability)\b.{0,40}\b(?:independent|other|such|these|their|those|linked)\b|\b(?:beyond|outside(?: of)?) (?:our|the [\w ]{1,24}) control\b|\bat your own risk\b.{0,60}\b(?:links?|sites?|third|others)\b/i,
    with: /\b(?:sites?|polic\w+|part(?:y|ies)|compan\w+|advertisers?|cookies|practices|others)\b/i,
    not: /\b(?:force majeure|earthquake|war|hackers?|fail(?:s|ures?)?|outages?|interrupt\w*|unavailab\w+|breakdowns?)\b/i,
    value: 'third-party-disclaimer',
    why: 'what others do is not answered for',
    yes: ['We take no responsibility for these independent policies.', 'What such companies do is beyond our control.'],
    no: ['A war is beyond our control.', 'We are responsible for it.', 'Our sites may fail for causes beyond our control.'],
  },
  {
    id: 'en.alert.profiling.interests',
    pattern:
      /\b(?:(?:targeted|tailored|customi[sz]ed|adapted|suited|matched|tailor|target|customi[sz]e|adapt|match|select|selected) (?:[a-z]+ ){0,4}(?:to|for|by|on) (?:your|their|users|visitors) (?:[a-z]+ )?(?:interests?|preferences|tastes|activities|behaviou?r)|information about your (?:[a-z]+ )?interests|(?:may|might|could|will) (?:be of )?interest (?:to )?you|based (?:up)?on (?:your|their|his or her) (?:(?:previous|past|prior|browsing|online|recent) )?(?:activit(?:y|ies)|interests?|visits?|purchases|behaviou?r|history|usage|preferences))\b/i,
    not: /\b(?:do not|does not|never|will not) (?:\w+ ){0,3}(?:target|tailor|customi|use|filter|select)/i,
    value: 'profiling',
    why: 'what is shown follows from interests or past doings',
    yes: [
      'Shops show you goods targeted to your interests.',
      'Lists are made based on your past visits.',
      'Sponsors use information about your interests.',
    ],
    no: ['We never tailor anything to your tastes.', 'We have an interest in it.'],
  },
  {
    id: 'en.alert.retained-after-closing.need',
    pattern:
      /\b(?:retain|keep|store|archive|preserve|maintain(?= (?:your|this|such|personal|certain|some|the|any) (?:\w+ ){0,2}(?:information|data|records?|cop(?:y|ies))\b))(?: and (?:use|store))? (?:[\w'’,-]+ ){1,8}?(?:as (?:is )?(?:reasonably )?(?:necessary|needed|required)(?: by law)?|(?:to|in order to)) (?:comply with (?:our|any|the)|resolve|enforce|prevent fraud|protect)\b|\bremains? in (?:our|the) (?:\w+ )?(?:archive\w*|back-?ups?|records|files|logs)\b|\b(?:keep|retain) (?:[\w'’,-]+ ){1,6}for (?:our |legal |internal )?(?:record-?keeping|archiv\w+|back-?up|audit|accounting) ?(?:purposes)?|\b(?:may|will) (?:still |continue to )?(?:retain|keep) (?:your|the|some|certain|any) (?:[\w'’,-]+ ){0,4}(?:account|e-?mail|user ?name|copies|history)\b/i,
    not: /\b(?:not|never|no longer) (?:\w+ ){0,2}(?:retain|keep|store|hold)|\bkeep (?:[\w'’-]+ ){1,5}(?:secure|safe|private|confidential|encrypted|protected|accurate|up to date)\b/i,
    value: 'retained-after-closing',
    why: 'what must or may be kept stays when the rest goes',
    yes: [
      'We will retain and use your data as necessary to comply with our duties.',
      'We maintain your information as necessary to comply with our duties.',
      'It may remain in our archived records.',
      'We keep a copy of it for record-keeping purposes.',
      'We may retain your user name.',
    ],
    no: ['We never keep anything of it to comply with the wishes of others.', 'We keep it secret.', 'We will keep your account safe.'],
  },
  {
    id: 'en.alert.open-ended.asked',
    pattern:
      /\b(?:certain|some|personal|other|various|general) (?:\w+ ){0,3}(?:information|data|details)\b.{0,40}\b(?:such as|including|like|for example|e\.g\.)/i,
    with: /\b(?:ask\w*|request\w*|requir\w+|need\w*|submit\w*|enter\w*|giv\w+|track\w*|log\w*|use[sd]?)\b/i,
    not: /\b(?:do not|does not|never|will not|not to) (?:\w+ ){0,2}(?:ask|request|require|collect|use|send|submit|give|enter)\b|\b(?:disclos|shar|publi|post)\w*/i,
    value: 'open-ended',
    why: 'examples stand for what is asked for',
    yes: ['We ask for certain information from you such as your shoe size.'],
    no: [
      'We never ask for personal details such as your age.',
      'We ask for your age.',
      'What you give in public may hold personal details such as your age.',
    ],
  },
  {
    id: 'en.alert.consent-by-use.goes-on',
    pattern:
      /\b(?:using|playing|staying|remaining|continuing|carrying on|keeping|going on|visiting|ordering|logging in|if you (?:carry on|keep(?: on)?|go on|continue|stay|remain|still use)|whoever (?:uses|goes on|stays)|use of)\b[^.;]{0,80}(?:(?:\b(?:means?|counts as|amounts to|equals|shows|implies)|\bis (?:taken|seen|treated|regarded|read|understood) as|=) (?:[\w'’]+ ){0,5}(?:accept\w*|agree\w*|consent\w*|yes|applies)\b|\b(?:new|changed|revised|updated|current) (?:policy|notice|version|statement|text|rules|one) (?:applies|holds|governs|counts|binds)\b)/i,
    not: /\b(?:not|never|n['’]t) (?:taken|seen|mean|count|amount|imply|agree|accept)\b|\b(?:click|tick|box|button)\b/i,
    value: 'consent-by-use',
    why: 'whoever goes on is taken to agree',
    yes: [
      'Playing on after that means you accept the new rules.',
      'If you keep using the shop, the changed notice applies.',
      'Using the app after that = acceptance.',
      'Staying a guest is taken as a yes.',
    ],
    no: [
      'Using the app is not taken as consent.',
      'If you keep using the shop, you get points.',
      'Using the app means that you need a phone.',
    ],
  },
  {
    id: 'en.alert.silent-change.version',
    pattern:
      /\b(?:latest|current|newest|new|revised|amended|changed|updated|most recent) (?:version|text|policy|notice|statement|edition)\b[^.;]{0,40}\b(?:is|are|will be|be|appears?|stands?|applies|published?|posted|found) (?:always |then |only )?(?:here|there|online|published|posted|shown|available|found|printed|put up|displayed|on (?:our|this|the) (?:web ?site|page|site)|in (?:our|the) (?:office|waiting room|app)|(?:on|at) [\w-]{2,30}\.\w{2,8})\b|\b(?:publish|post|put|place|print|print out|upload) (?:the|a|any|every|each) (?:latest|new|revised|changed|updated|amended) (?:version|text|policy|notice|statement|one|edition)\b|\bversion (?:published|posted|shown|found) (?:here|online|on (?:this|our|the) (?:page|site|web ?site)) (?:applies|holds|counts|is)\b|\bchanges? (?:takes?|come|comes) (?:into )?(?:effect|force) (?:when|as soon as|once|on|with|upon) (?:they|it|we|being|the day|publication|posting)\b/i,
    not: /\b(?:consent|agree(?:ment|s)?|permission)\b|\b(?:app|software|application|browser|system|browsers) (?:store|version|update)\b/i,
    value: 'silent-change',
    why: 'the text that is posted holds, with nothing asked',
    yes: [
      'The latest version is always on heronry.example.',
      'The version published here applies.',
      'We publish the new version here.',
      'Changes take effect when they are posted.',
    ],
    no: [
      'The newest version of the game is in the shop.',
      'We publish the new text once you have given your consent.',
      'The new notice board is red.',
    ],
  },
  {
    id: 'en.alert.silent-change.told',
    pattern:
      /\b(?:(?:tell|let|inform|notify|warn|mail|e-?mail|write to|alert|announce|message) (?:[\w'’-]+ ){0,10}(?:before|if|when|of|about|ahead of|whenever) (?:[\w'’-]+ ){0,4}(?:changes?|changed|edits?|amendments?|revisions?|takes? effect)|(?:changes?|edits?|amendments?|revisions?) (?:[\w'’-]+ ){0,6}(?:takes? effect|effective|announced|e-?mailed|mentioned|get a (?:banner|note)|told|notified))\b/i,
    with: /\b(?:policy|notice|statement|this (?:page|text|document)|material change|big edits|important changes|(?:any|the|a|every) change takes? effect)\b/i,
    not: /\b(?:consent|agree(?:ment)?|permission)\b|\byour (?:details|address|account|order|booking|plan|subscription|data)\b/i,
    value: 'silent-change',
    why: 'being told of a change is all there is',
    yes: [
      'We’ll tell you in the app before we make a material change.',
      'You are told here when this page is changed; important changes are announced.',
      'We will e-mail parents before any change takes effect.',
    ],
    no: [
      'We will tell you before we make a material change, and ask for your consent.',
      'Tell us when your address changes.',
      'We tell you of changes of the timetable.',
    ],
  },
  {
    id: 'en.alert.profiling.fitted',
    pattern:
      /\b(?:offers?|ads|adverts|advertisements?|advertising|content|products|recommendations|suggestions|prices?|results|feed|stories|messages|news|playlists|songs|shows|deals|posts|premiums?|discounts?) (?:[\w'’-]+ ){0,4}(?:chosen|picked|selected|suited|fitted|fit|matched|adapted|ranked|ordered|sorted|arranged|tuned|set|proposed) (?:[\w'’-]+ ){0,3}(?:for|to|by|according to|on the basis of|from|based on) (?:your|you|how you|what you|their|members['’]?|users['’]?|each)\b|\bmade to fit you\b|\b(?:suited|fitted|matched|adapted|tailored) to (?:you\b|your (?:profile|taste|habits|travel|reading|past|way|situation|needs|location))|\bon the basis of (?:your|what you) (?:[\w'’-]+ ){0,2}(?:patterns?|habits|behaviou?r|histor(?:y|ies)|profile|trips|purchases|activit(?:y|ies)|interests?|listen|watch|read|buy|like)/i,
    not: /\b(?:not|never|n['’]t|no longer|nothing|no) (?:[\w'’-]+ ){0,4}(?:chosen|picked|selected|suited|fitted|matched|adapted|ranked|based|tailored|ads|advertising|profile)\b/i,
    value: 'profiling',
    why: 'what somebody sees is chosen for that person',
    yes: [
      'Offers are chosen for you on the basis of your trip patterns.',
      'You see ads picked by what you read.',
      'We show goods suited to your profile.',
    ],
    no: ['You see ads that are not chosen by what you read.', 'The ads are set by hand.', 'We choose news with care.'],
  },
  {
    id: 'en.alert.profiling.score',
    pattern:
      /\b(?:credit[- ]scoring|scoring (?:system|model)s?|(?:behaviou?ral|credit|risk|driving|safety|propensity|reading) scores?|into a score|a score (?:that|which)|look-?alike audiences?|audiences? that look alike|estimates? how (?:much|likely)|predicts? (?:what|how|which|whether) (?:you|members|users|customers|readers|donors) (?:will|may|might|can|could|want|are)|(?:audience|interest|customer|user) segments?|automated (?:credit|risk|decision)[- ](?:assessments?|making about you|checks?)|sort(?:s|ed)? (?:you|users|customers|visitors|donors) into)\b/i,
    not: /\b(?:not|never|n['’]t|no|nor|without) (?:[\w'’-]+ ){0,4}(?:scor\w+|segments?|predict\w*|estimate|automated|sort\w*|look-?alike)\b|\bright\b/i,
    value: 'profiling',
    why: 'somebody is judged by what is known of that person',
    yes: [
      'We use a credit scoring system.',
      'Your rides are turned into a score that sets the price.',
      'We estimate how much donors could give.',
      'Partners build audience segments.',
    ],
    no: ['We use no credit scoring.', 'You have the right to object to a scoring system.', 'The score of the match is shown.'],
  },
  {
    id: 'en.alert.third-party-disclaimer.plain',
    pattern:
      /\b(?:(?:are|is|will|shall|can|be)(?: not|n['’]t)|cannot|can['’]t) (?:be )?(?:held )?(?:responsible|liable|accountable|answerable)\b|\bno (?:control|say|influence|power) (?:over|in) (?:what|how|whether)\b|\b(?:out of our hands|beyond our (?:responsibility|control|reach|influence))\b|\b(?:is|are) (?:their|the (?:third part(?:y|ies)|provider|partner|seller|host|company)['’]?s?) (?:own )?(?:sole )?(?:responsibility|business|affair)\b/i,
    with: /\b(?:third|part(?:y|ies)|partners?|others|they|their|them|sites?|recipients?|hosts?|providers?|compan(?:y|ies)|platforms|sellers|drivers|networks|shops|publishers)\b/i,
    not: /\b(?:force majeure|earthquake|war|hackers?|outages?|interrupt\w*|unavailab\w+|breakdowns?|password|accuracy|damage|your own)\b|\byou (?:are|will be|shall be) (?:not )?(?:responsible|liable)\b/i,
    value: 'third-party-disclaimer',
    why: 'it is not answered for what others do',
    yes: [
      'What they do with it is their responsibility.',
      'We can’t be held liable for what partners do.',
      'Data that partners have is out of our hands.',
      'We have no control over what they do with it.',
    ],
    no: [
      'We are liable for what partners do.',
      'We cannot be held liable for an outage of their network.',
      'Keeping your password safe is your responsibility.',
    ],
  },
  {
    id: 'en.alert.request-fee.again',
    pattern:
      /\b(?:charge|ask for|bill(?: you)?|levy) (?:you )?(?:a|an|the|some|up to|our|certain|\d+) (?:[\w'’-]+ ){0,3}(?:fees?|costs?|cents|pence|euros?|pounds|dollars|charge)\b|\b(?:fees?|costs?|charges?) (?:may|can|will|must) be (?:charged|asked|payable|paid|due|made)\b|\b\d+ (?:cents|pence) (?:a|per) page\b|\b(?:charge|pay) (?:for )?(?:further|additional|extra|repeated|second|more) (?:copies|requests)\b/i,
    with: /\b(?:manifestly|excessive|unfounded|repeat\w*|repetitive|again|more than once|(?:further|additional|second|extra) (?:cop\w+|requests?)|cop(?:y|ies|ying)|a page|requests?|reasonable (?:limit|fee)|retriev\w+|as appropriate)\b/i,
    not: /\b(?:will not|won['’]t|not|never|no|without|n['’]t) (?:[\w'’-]+ ){0,3}(?:charge|fee|pay|bill|cost)\b|free of charge(?!.{0,80}(?:unless|however|excessive|but))|\b(?:carrier|subscription|operator|deliver\w*|booking|late|cancellation|bank|card|membership)\b/i,
    value: 'request-fee',
    why: 'whoever asks often or for copies may have to pay',
    yes: [
      'Where requests are excessive we are entitled to charge a reasonable fee.',
      'We may charge 50 cents a page.',
      'If you ask again, a fee may be charged.',
    ],
    no: ['We never charge a fee for a copy.', 'We charge a booking fee for requests.', 'We charge a fee for the tour.'],
  },
  {
    id: 'en.alert.deidentified.stripped',
    pattern:
      /\b(?:stripped of|freed of|cleaned of|without) (?:(?:all|any|direct|the|your) ){0,2}(?:identifiers|identifying (?:details|data|information)|names)\b|\bidentif(?:ying|iable) (?:details|data|information|features) (?:has|have) been (?:removed|deleted|taken out)\b|\b(?:do|does|can) ?not (?:personally |directly )?identify (?:you|anyone|anybody|any person|individuals|people|any individual)\b|\b(?:such|these|those) (?:figures|statistics|totals|averages|trends|reports) (?:with|to) (?:anyone|others|partners|sponsors|third parties|the press|advertisers|investors)\b/i,
    with: /\b(?:may|can|could|might|free to|without (?:your|restriction)|we) (?:[\w'’-]+ ){0,4}(?:shar\w+|use|used|get|disclos\w+|publish\w*|give|given|sell|sold|receive|pass|make use)\b/i,
    not: new RegExp(
      String.raw`\b(?:delete|erase|destroy)\b|\b(?:not|never|n['’]t) (?:share|sell|publish|disclose|pass|give)\b|${givenToUs}`,
      'i',
    ),
    value: 'deidentified-sharing',
    why: 'what no longer shows whose it is goes on',
    yes: [
      'Researchers may get data stripped of identifiers.',
      'We may share such figures with anyone.',
      'We use data that does not personally identify you, and may sell it.',
    ],
    no: [
      'We never publish lists without names, and may give none.',
      'We may delete data that does not identify you.',
      'You may write to us without names.',
    ],
  },
  {
    id: 'en.alert.retained-after-closing.then',
    pattern:
      /\b(?:remains?|stays?|lingers?|linger|survives?|kept|keep|retained?|held) (?:[\w'’,-]+ ){0,10}(?:after|when|once|even (?:if|when|after|though)|although) (?:you|your|the|a|an) (?:[\w'’-]+ ){0,5}(?:go|goes|leaves?|left|quit|closed?|deleted?|end(?:s|ed)?|cancel\w*|gone|terminat\w*|unsubscribe)\b|\b(?:years?|months|days|weeks) (?:after|from|following) (?:you|your|the|a|an) (?:[\w'’-]+ ){0,4}(?:quit|leaves?|left|clos\w+|delet\w+|end(?:s|ed)?|cancel\w*|terminat\w+|expir\w+)\b|\bback-?ups? (?:[\w'’,-]+ ){0,6}(?:after|within|for|up to|until) (?:[\w'’-]+ ){0,3}(?:days|weeks|months)\b|\b(?:days|weeks|months) (?:longer )?(?:in|from) (?:our |the |my )?back-?ups\b|\b(?:records|data|information|posts|invoices|receipts) (?:from|of) (?:a |your |the )?(?:deleted|closed) accounts? (?:[\w'’-]+ ){0,3}(?:remain|stay|linger|kept|persist)/i,
    not: /\b(?:not|never|no longer|n['’]t|nothing) (?:[\w'’-]+ ){0,3}(?:retain|keep|kept|store|stored|hold|held|stays?|remains?)\b|\b(?:sale|order|purchase|payment|visit|flight|contract year|financial year|session|booking) (?:is |was )?(?:end|clos)/i,
    value: 'retained-after-closing',
    why: 'something stays when the reader has gone',
    yes: [
      'Posts stay even when you leave.',
      'Files are destroyed six years after your membership ends.',
      'Backups are emptied after 14 days.',
      'It may sit for 20 days in our backups.',
    ],
    no: ['Nothing stays when you leave.', 'We reply three days after you write.', 'Backups are encrypted.'],
  },
];
