/** How English policies word what laws ask for, where no fact of the card tells: fully (`yes`), or not all of it (`partly`). */
import type { Wordings } from '../shapes';

/** There has to be a legal basis; which, is not said. */
const someBasis = /\b(?:if|unless|where|when) we have (?:a|another|any|some)(?: other| valid)? (?:legal|lawful) (?:basis|grounds?)\b/i;

/** Advertising that is fitted to the reader. */
const fittedAds = String.raw`(?:retarget\w{0,3}|remarket\w{0,3}|profiling|(?:targeted|interest-based|behaviou?ral|personali[sz]ed) (?:ad|market)\w{0,9})`;

export const wordsEn: Wordings = {
  controller: [
    {
      id: 'en.check.controller',
      value: 'partly',
      pattern:
        /\b(?:[A-Z][\w.&-]{1,24} ){0,3}[A-Z][\w.&-]{1,24},? (?:Inc|LLC|Ltd|Limited|GmbH|Corp|B\.?V|S\.?A)\b\.?[^.;]{0,30}\b(?:controls?|owns?|operates?|is responsible|runs?)\b/,
      why: 'a company that is in charge is named',
      yes: ['Services that Lark Media, Inc. operates'],
      no: ['We operate the service.'],
    },
  ],
  access: [
    {
      id: 'en.check.access',
      value: 'yes',
      pattern:
        /\bright (?:of|to) (?:(?:obtain|request|have|get) )?access\b|\byou\b[^.;]{0,40}\b(?:may|can|are entitled to)\b[^.;]{0,40}\b(?:access|view|review|inspect)\b[^.;]{0,30}\b(?:personal|your) (?:data|information)\b/i,
      not: /\b(?:may|can|could|will) ?not\b[^.;]{0,30}\b(?:access|view|review|inspect|delete|erase|remove)\b|\b(?:we|I)\b[^.;]{0,20}\bright (?:of|to)\b|\bwithout (?:giving|providing)\b/i,
      why: 'data can be seen',
      yes: ['You have a right of access.', 'You may ask to inspect your personal data.'],
      no: [
        'You can access our website.',
        'We have access to your data.',
        'We reserve the right to access your account.',
        'You may not access your personal data.',
      ],
    },
  ],
  delete: [
    {
      id: 'en.check.delete',
      value: 'yes',
      pattern:
        /\bright (?:of|to) (?:(?:obtain|request|have) )?(?:the )?(?:erasure|deletion|be forgotten)\b|\byou\b[^.;]{0,40}\b(?:may|can|are entitled to)\b[^.;]{0,30}\b(?:delete|erase|remove)\b[^.;]{0,30}\b(?:personal|your) (?:data|information)\b/i,
      not: /\b(?:may|can|could|will) ?not\b[^.;]{0,30}\b(?:access|view|review|inspect|delete|erase|remove)\b|\b(?:we|I)\b[^.;]{0,20}\bright (?:of|to)\b|\bwithout (?:giving|providing)\b/i,
      why: 'data can be deleted',
      yes: ['You have the right to erasure.', 'You can ask us to delete your personal data.'],
      no: ['We delete your data after a year.', 'You may not delete your data.'],
    },
  ],
  retention: [
    {
      id: 'en.check.retention',
      value: 'yes',
      pattern:
        /\b(?:criteria|factors)\b[^.;]{0,60}\b(?:retention|retain|keep|period|how long)|\b(?:retention|period|how long)\b[^.;]{0,60}\b(?:criteria|factors)\b/i,
      why: 'how the period is fixed',
      yes: ['The criteria used to determine our retention periods include the following.'],
      no: ['We keep it as long as needed.'],
    },
  ],
  copy: [
    {
      id: 'en.check.copy',
      value: 'yes',
      pattern:
        /\b(?:obtain|request|receive|get|download|provide you(?: with)?|ask for)\b[^.;]{0,30}\bcop(?:y|ies) of\b[^.;]{0,30}\b(?:data|information)/i,
      why: 'data can be copied',
      yes: ['You may request a copy of your personal data.'],
      no: ['We keep a copy of your messages.'],
    },
  ],
  dates: [
    {
      id: 'en.check.dates',
      value: 'yes',
      pattern: /\b(?:effective|last (?:updated|modified|revised)|updated|revised|as of)\b[^.;]{0,24}\b(?:19|20)\d{2}\b/i,
      why: 'a day or month of the version',
      yes: ['Last updated: July 2022'],
      no: ['This policy is updated from time to time.'],
    },
  ],
  contact: [
    {
      id: 'en.check.contact',
      value: 'yes',
      pattern:
        /\b(?:contact|reach|write to|message) us\b[^.;]{0,40}\b(?:through|via|in|using|at)\b[^.;]{0,24}\b(?:form|issues?|GitHub|help cent(?:er|re)|chat|app|settings)\b/i,
      why: 'a place where they can be reached',
      yes: ['Contact us through the form on our site.'],
      no: ['If you have questions, contact us.'],
    },
  ],
  address: [
    {
      id: 'en.check.address',
      value: 'yes',
      pattern:
        /\b(?:registered (?:office|address)|(?:our|principal|head|business) (?:office|address|place of business)|mailing address|headquarter(?:s|ed))\b[^.;]{0,24}\b(?:at|is|in)\b[^.;]{0,60}\b\d/i,
      not: /\byour (?:mailing|registered)/i,
      why: 'where the company has its seat',
      yes: ['Our registered office is at 1 Lark Street, Lark City.'],
      no: ['Enter your mailing address in 2 steps.'],
    },
  ],
  purposes: [
    {
      id: 'en.check.purposes',
      value: 'yes',
      pattern:
        /\b(?:information|data)\b[^.;]{0,40}\b(?:is|are|will be|may be) (?:\w+ ){0,2}used (?:for|to)\b[^.;]{6,}|\b(?:we|I) (?:may |will |also )?use\b[^.;]{0,50}\b(?:information|data|it)\b[^.;]{0,40}\b(?:to|for)\b[^.;]{6,}/i,
      not: /\b(?:not|never|cookies?|children|third[- ]part\w{1,3})\b|\bfor (?:the )?(?:following )?purposes\b/i,
      why: 'data and what they are for',
      yes: ['The personal information is used for improving the service.', 'We use your data to send you parcels.'],
      no: ['We do not use your data to profile you.', 'We collect your name.'],
    },
  ],
  classes: [
    {
      id: 'en.check.classes',
      value: 'yes',
      pattern:
        /\b(?:we|I)\b[^.;]{0,40}(?:\b(?:employ|engage|use|share\b[^.;]{0,60}\bwith|disclose\b[^.;]{0,60}\bto|provide\b[^.;]{0,60}\bto)\b[^.;]{0,30}\b(?:third[- ]party|other) (?:companies|service providers|vendors|processors|individuals)\b|\b(?:share|disclose)\b[^.;]{0,60}\b(?:with|to) (?:our )?(?:service providers|affiliates|partners|advertisers)\b)/i,
      not: /\b(?:not|never)\b|\byou (?:may |can |might |want to |choose to )(?:share|disclose)\b/i,
      why: 'who gets it, by class',
      yes: ['We may employ third-party companies to help us.', 'We share your data with our service providers.'],
      no: [
        'We do not share your data with advertisers.',
        'You may share your drawings with our partners.',
        'You disclose your PIN to other service providers at your own risk.',
        'We want you to be careful: you may disclose your PIN to service providers by mistake.',
      ],
    },
  ],
  withdraw: [
    {
      id: 'en.check.withdraw',
      value: 'yes',
      pattern: /\byou\b[^.;]{0,30}\b(?:may|can|have the right to|are free to)\b[^.;]{0,40}\b(?:withdraw|revoke)\b[^.;]{0,24}\bconsent\b/i,
      not: /\b(?:may|can|could|do|will) ?not\b[^.;]{0,24}\b(?:withdraw|revoke)\b/i,
      why: 'consent may be taken back',
      yes: ['You may withdraw your consent at any time.', 'You can revoke your consent, which does not undo what was done before.'],
      no: ['We may withdraw the offer.', 'Once it is given, you may not withdraw your consent.'],
    },
    {
      id: 'en.check.withdraw.free',
      value: 'yes',
      pattern:
        /\bconsent\b[^.;]{0,40}\byou(?: are|['’]re)? (?:always |also )?(?:free to|can|may|able to)\b[^.;]{0,30}\b(?:opt[- ]?out|remove|withdraw|revoke|undo|switch (?:it|this) off|turn (?:it|this) off)\b/i,
      not: /\b(?:may|can|could) ?not\b/i,
      why: 'what rests on consent can be undone by the reader',
      yes: ['This rests on your consent, and you are free to opt in or opt out in Settings.'],
      no: ['We ask for your consent.', 'With your consent we can remove the limit.'],
    },
    {
      id: 'en.check.withdraw.choices',
      value: 'yes',
      pattern:
        /\b(?:change|update|modify|withdraw|revoke|review)\b[^.;]{0,12}\b(?:your|my) (?:\w+ )?consent (?:preferences?|settings?|choices?|options?)\b/i,
      not: /\b(?:may|can|could|will) ?not\b|\bwe (?:may|can|will)\b/i,
      why: 'choices of consent can be changed',
      yes: ['Change your consent choices in the menu at any time.'],
      no: ['We will review your consent settings.', 'Your consent matters.'],
    },
  ],
  'opt-out': [
    {
      id: 'en.check.opt-out',
      value: 'yes',
      pattern:
        /\b(?:opt(?:ing)?[- ]out of|turn off|disable)\b[^.;]{0,40}\b(?:personali[sz]ed|interest-based|targeted|behaviou?ral)\b[^.;]{0,24}\b(?:ads?|advert\w{0,8}|content|recommend\w{0,6}|market\w{0,4}|track\w{0,3})\b/i,
      with: /\byou\b|\busers? (?:can|may)\b|^(?:to )?opt/i,
      not: /\b(?:e-?mails?|newsletters?)\b|\b(?:cannot|(?:can|may|could)(?: not|n[’']t))\b[^.;]{0,12}\b(?:opt|turn off|disable)|\bwe (?:may |can |will |might )?(?:turn off|disable)\b/i,
      why: 'personalisation can be turned off',
      yes: ['You can opt out of interest-based advertising.', 'If you do not want them, turn off personalised ads.'],
      no: [
        'You can opt out of our newsletter.',
        'You cannot opt out of personalised ads.',
        'You can turn off personalised support.',
        'We may disable targeted accounts of which you told us.',
      ],
    },
    {
      id: 'en.check.opt-out.consent',
      value: 'yes',
      pattern: new RegExp(
        String.raw`\b(?:withdraw|revoke)\b[^.;]{0,20}\bconsent\b[^.;]{0,60}\b${fittedAds}|\b${fittedAds}\b[^.;]{0,80}\bconsent\b[^.;]{0,30}\b(?:withdraw\w{0,2}|revoke\w?)\b`,
        'i',
      ),
      not: /\b(?:cannot|(?:can|may|could)(?: not|n[’']t))\b/i,
      why: 'consent to it can be taken back',
      yes: ['You can revoke your consent to targeted advertising.', 'Retargeting rests on your consent, to be withdrawn in Settings.'],
      no: ['You may withdraw your consent.', 'You cannot withdraw your consent to profiling.'],
    },
  ],
  'closing-days': [
    {
      id: 'en.check.closing-days',
      value: 'yes',
      pattern:
        /\b(?:delet\w{1,4}|clos\w{1,3}|remov\w{1,3})\b[^.;]{0,40}\baccounts?\b[^.;]{0,60}\bwithin (?:\w+ )?\(?(?:1[0-5]|[1-9])\)? (?:business |working )?days\b/i,
      not: /\b(?:after you|if you do(?: not|n[’']t))\b|\b(?:contact|notify|inform|remind|e-?mail) you\b|\b(?:answer|respond|reply|restore|recover|reactivate)\b/i,
      why: 'the account is closed in time',
      yes: ['We delete your account within 15 business days.', 'Contact us to close your account, which we do within 10 days.'],
      no: [
        'We answer within 15 days.',
        'Once you have deleted your account, we may e-mail you within 10 days.',
        'After you close your account, a survey reaches you within 10 days.',
        'If you do not sign in, we may delete your account within 10 days.',
      ],
    },
  ],
  guardian: [
    {
      id: 'en.check.guardian',
      value: 'yes',
      pattern:
        /\b(?:parent|guardian)\w{0,3}\b[^.;]{0,60}\b(?:consents?|permission|authori[sz]ation|approval)\b|\b(?:consent|permission|authori[sz]ation|approval)\b[^.;]{0,40}\b(?:parents?|guardians?)\b/i,
      why: 'the guardian consents',
      yes: ["Children under 14 need a parent's consent."],
      no: ['Children should ask a parent to help.'],
    },
  ],
  'closing-conditions': [
    {
      id: 'en.check.closing-conditions',
      value: 'yes',
      pattern:
        /\b(?:clos\w{1,3}|delet\w{1,4}|cancel\w{0,6})\b[^.;]{0,30}\baccounts?\b[^.;]{0,60}\b(?:verify|identity|provided that|only if|conditions?|subject to)\b/i,
      why: 'what is asked before the account is closed',
      yes: ['To delete your account you have to verify your identity.'],
      no: ['You may delete your account.'],
    },
  ],
  'after-period': [
    {
      id: 'en.check.after-period',
      value: 'yes',
      pattern:
        /\b(?:after|once|when|thereafter|no longer)\b[^.;]{0,80}\b(?:delet\w{0,4}|eras\w{0,4}|anonymi[sz]\w{0,4}|destroy\w{0,3}|de-?identif\w{0,5})\b|\b(?:delete|erase|anonymi[sz]e|destroy)\b[^.;]{0,60}\b(?:no longer|after|once|expir\w{0,4})\b/i,
      with: /\b(?:period|retain\w{0,4}|retention|kept|keep|store\w?|need\w{0,3}|necessary|required)\b/i,
      why: 'what becomes of the data when the period ends',
      yes: ['When we no longer need your data, we delete or anonymise it.'],
      no: ['We retain your data for two years.'],
    },
  ],
  way: [
    {
      id: 'en.check.way',
      value: 'yes',
      pattern:
        /\b(?:exercise|access|correct|delete|update|manage|withdraw)\b[^.;]{0,80}\b(?:contact(?:ing)?|e-?mail(?:ing)?|settings|account|by (?:writing|sending)|form|at)\b|\b(?:contact|e-?mail|write to) us\b[^.;]{0,60}\b(?:rights?|access|delet\w{0,4}|correct)/i,
      why: 'a way to use a right',
      yes: ['To exercise your rights, contact us at our address.', 'You can delete it in your account settings.'],
      no: ['You have the right of access.'],
    },
  ],
  portability: [
    {
      id: 'en.check.portability',
      value: 'yes',
      pattern:
        /\bportab\w{1,6}|\b(?:transfer|transmit|move|port)\b[^.;]{0,50}\b(?:to )?(?:another|other|third[- ]party) (?:controller|service|provider|organi[sz]ation|company)|(?:machine|mechanically)[- ]readable|\bstructured\b[^.;]{0,40}\bformat\b/i,
      why: 'data are handed over to be taken elsewhere',
      yes: ['You have the right to data portability.'],
      no: ['We transfer data to our processors.'],
    },
    {
      id: 'en.check.portability.export',
      value: 'yes',
      pattern: /\b(?:you|users?)\b[^.;]{0,60}\b(?:may|can|are able to)\b[^.;]{0,50}\bexport\b[^.;]{0,24}\b(?:data|information)\b/i,
      not: /\b(?:may|can) ?not\b|\bwe (?:may |can |will )?export\b/i,
      why: 'data can be exported',
      yes: ['You can edit or export your personal data in the app.'],
      no: ['We export data to our hosts.', 'You cannot export the data.'],
    },
  ],
  correct: [
    {
      id: 'en.check.correct',
      value: 'yes',
      pattern:
        /\b(?:right to (?:rectif\w{1,8}|correct\w{0,4})|rectification|(?:correct|update|amend|rectify)\b[^.;]{0,40}\b(?:information|data|profile|inaccura\w{1,4}|details|it))\b/i,
      not: /\bpolicy\b/i,
      why: 'data can be corrected',
      yes: ['You may ask us to correct your data.', 'Right to rectification'],
      no: ['We update this policy.'],
    },
  ],
  stop: [
    {
      id: 'en.check.stop',
      value: 'yes',
      pattern: /\b(?:stop|cease)\b[^.;]{0,30}\b(?:collect\w{0,4}|process\w{0,4}|us(?:e|ing))\b/i,
      with: /\b(?:request|right|ask|may)\b/i,
      why: 'collection and use can be stopped',
      yes: ['You may ask us to stop using your data.'],
      no: ['We stop fraud.'],
    },
  ],
  restrict: [
    {
      id: 'en.check.restrict',
      value: 'yes',
      pattern:
        /\b(?:restrict\w{0,4}|limit(?:ation)?)\b[^.;]{0,30}\b(?:processing|use of your|our use|how we)\b|\bright to (?:restrict(?! access)|restriction)|\bprocessing\b[^.;]{0,50}\b(?:be|is) (?:restricted|limited|blocked)\b|\b(?:rectification|correction|erasure|deletion)\b[^.;]{0,80}\brestriction\b/i,
      why: 'processing may be restricted',
      yes: [
        'You may restrict the processing of your data.',
        'You may demand that the processing of your data be restricted.',
        'You may ask for the correction and the restriction of data.',
      ],
      no: ['We limit access to our staff.', 'We reserve the right to restrict access to the service.'],
    },
  ],
  object: [
    {
      id: 'en.check.object',
      value: 'yes',
      pattern: /\b(?:right to object|object(?:ion)? to\b[^.;]{0,40}\b(?:processing|use|marketing)|object at any time)/i,
      why: 'processing may be objected to',
      yes: ['You have the right to object to processing.'],
      no: ['You may find objects in the game.'],
    },
    {
      id: 'en.check.object.part',
      value: 'partly',
      pattern:
        /\bdo(?:n[’']t| not) (?:want|wish) us to (?:use|process|share)\b[^.;]{0,160}\b(?:adjust|change|contact|visit|click|opt|update)\b|\b(?:adjust|change|manage) your (?:advertising|ad|marketing) preferences\b/i,
      why: 'one use may be objected to',
      yes: ['If you do not want us to use it for ads, change this in Settings.', 'Adjust your ad preferences.'],
      no: ['You do not want to miss this.'],
    },
  ],
  explain: [
    {
      id: 'en.check.explain',
      value: 'yes',
      pattern: /\bexpla(?:in|nation)\b[^.;]{0,60}\b(?:rules|processing|how we (?:use|process|handle))/i,
      why: 'the rules are explained on request',
      yes: ['You may ask us to explain the rules of processing.'],
      no: ['This policy explains our cookies.'],
    },
  ],
  relatives: [
    {
      id: 'en.check.relatives',
      value: 'yes',
      pattern: /\b(?:deceased|next of kin|close relatives?|after (?:your|a user's) death)\b/i,
      why: 'relatives may act after death',
      yes: ['Close relatives may ask for deletion.'],
      no: ['We collect your relations on social networks.'],
    },
  ],
  reasons: [
    {
      id: 'en.check.reasons',
      value: 'yes',
      pattern: /\b(?:explain|tell you|inform you|give you|provide)\b[^.;]{0,30}\b(?:reasons?|why)\b/i,
      with: /\b(?:refus\w{1,4}|den(?:y|ied|ies)|declin\w{1,3}|reject\w{0,3}|unable|cannot|not)\b/i,
      why: 'a refusal comes with reasons',
      yes: ['If we refuse your request, we will tell you why.'],
      no: ['We may refuse requests.'],
    },
  ],
  'change-consent': [
    {
      id: 'en.check.change-consent',
      value: 'yes',
      pattern:
        /\b(?:other|new|different|additional|another) purposes?\b[^.;]{0,80}\b(?:consent|permission|inform|notify|legal basis)|\b(?:consent|notify you)\b[^.;]{0,60}\b(?:other|new|different|another) purposes?\b/i,
      why: 'other purposes are asked for anew',
      yes: ['For other purposes we will ask for your consent.'],
      no: ['We use it for the purposes below.'],
    },
  ],
  'change-notice': [
    {
      id: 'en.check.change-notice',
      value: 'yes',
      pattern: /\b(?:notif\w{1,4}|inform|post(?:ed|ing)?|e-?mail|publish\w{0,3}|notice|announce)\b/i,
      with: /\bchanges?\b[^.]{0,40}\b(?:announced|posted|published) (?:on|in|at) (?:this|our|the)\b|\b(?:policy|notice|statement)\b[^.]{0,80}\b(?:chang\w{1,3}|amend\w{0,5}|modif\w{1,6}|updat\w{1,3}|revis\w{1,4})|\b(?:chang\w{1,3}|amend\w{0,5}|modif\w{1,6}|updat\w{1,3}|revis\w{1,4})\b[^.]{0,80}\b(?:policy|notice|statement)/i,
      why: 'changes of the policy are told',
      yes: ['We will notify you of changes to this policy.', 'Changes will be published in the app.'],
      no: ['We update our app.'],
    },
    {
      id: 'en.check.change-notice.list',
      value: 'yes',
      pattern: /^[\W\d]{0,6}(?:a |an )?(?:post|publish|display|send|provid|e-?mail|notif|pop-?up|in-app|banner)\w{0,5}\b/i,
      under: /\b(?:notify|inform|tell|alert)\b[^.;]{0,60}\bchanges?\b[^.;]{0,20}\b(?:by|through|via|in)\b[^.;]{0,40}:\s*$/i,
      why: 'how changes are told is a list',
      yes: ['Posting the new text in the app', '- Email'],
      no: ['Your continued use after changes is consent.'],
    },
  ],
  entrusted: [
    {
      id: 'en.check.entrusted',
      value: 'yes',
      pattern:
        /\b(?:service providers?|processors?|vendors?|contractors?)\b[^.;]{0,120}\b(?:contract\w{0,6}|agreement|bound|obligat\w{1,5}|only (?:use|process)|instructions|confidential\w{0,4}|required|safeguard)/i,
      why: 'those who are entrusted are bound',
      yes: ['Our service providers are bound by contract.'],
      no: ['We use service providers.'],
    },
    {
      id: 'en.check.entrusted.part',
      value: 'partly',
      pattern: /\b(?:service providers?|processors?|vendors?|contractors?|on our behalf)\b/i,
      why: 'entrusting is mentioned',
      yes: ['We use service providers.'],
      no: ['We sell nothing.'],
    },
  ],
  merger: [
    {
      id: 'en.check.merger',
      value: 'yes',
      pattern:
        /\b(?:merg\w{1,4}|acqui\w{2,7}|sale of|bankruptcy|reorgani[sz]ation)\b[^.]{0,160}\b(?:notif\w{1,4}|notice|bound|honou?r|subject to|inform)/i,
      why: 'whoever takes over is named or bound',
      yes: ['In a merger we will notify you.'],
      no: ['In a merger your data may be transferred.'],
    },
    {
      id: 'en.check.merger.part',
      value: 'partly',
      pattern: /\b(?:merger|acquisition|acquired|bankruptcy|sale of (?:our|all|the|assets|business))\b/i,
      why: 'taking over is mentioned',
      yes: ['In a merger your data may be transferred.'],
      no: ['We sell nothing.'],
    },
  ],
  'separate-share': [
    {
      id: 'en.check.separate-share',
      value: 'yes',
      pattern: /\bseparate (?:consent|permission)\b/i,
      why: 'separate consent for giving to others',
      yes: ['We obtain your separate consent before sharing.'],
      no: ['We share it with partners.'],
    },
    {
      id: 'en.check.separate-share.part',
      value: 'partly',
      pattern:
        /\b(?:shar\w{1,4}|disclos\w{1,4}|provid\w{1,4}|sell)\b[^.;]{0,80}\b(?:with|without|unless)\b[^.;]{0,20}\b(?:consent|permission)/i,
      why: 'consent, not said to be separate',
      yes: ['We share it only with your consent.'],
      no: ['We share it with partners.'],
    },
  ],
  'auto-decision': [
    {
      id: 'en.check.auto-decision',
      value: 'yes',
      pattern: /\b(?:automated|automatic) (?:individual )?(?:decision|processing|profiling)\w{0,2}\b/i,
      not: /\bright\b[^.;]{0,20}\bnot (?:to )?be (?:made )?(?:subject|evaluated)|^\W*(?:rights? \w+ to )?automated (?:individual )?(?:decision|decision[- ]making|processing)(?:,? (?:and|including) profiling)?\W*$/i,
      why: 'automated decisions are told',
      yes: ['We make no automated decisions.', 'You may object to automated decision-making.'],
      no: [
        'We use automatic updates.',
        'You have the right not to be subject to automated decision-making.',
        'Automated decision-making, including profiling.',
      ],
    },
    {
      id: 'en.check.auto-decision.right',
      value: 'partly',
      pattern: /\bright\b[^.;]{0,20}\bnot (?:to )?be (?:made )?(?:subject|evaluated)\w{0,3}\b[^.;]{0,60}\bautomat(?:ed|ic)\b/i,
      why: 'the right alone, not whether anything is decided so',
      yes: ['You have the right not to be subject to decisions based solely on automated processing.'],
      no: ['We make no automated decisions.'],
    },
  ],
  publish: [
    {
      id: 'en.check.publish',
      value: 'yes',
      pattern: /\b(?:publish|make public|publicly disclose)\b[^.;]{0,60}\b(?:consent|permission)\b|\bnot publicly disclose\b/i,
      why: 'publishing needs consent',
      yes: ['We publish it only with your consent.'],
      no: ['Your profile is public.'],
    },
  ],
  'sensitive-consent': [
    {
      id: 'en.check.sensitive-consent',
      value: 'yes',
      pattern:
        /\b(?:sensitive|special categor\w{1,4})\b[^.]{0,80}\b(?:explicit|separate|express) consent\b|\b(?:explicit|separate|express) consent\b[^.]{0,60}\b(?:sensitive|special categor)/i,
      why: 'explicit consent for sensitive data',
      yes: ['We process sensitive data with your explicit consent.'],
      no: ['Sensitive data is protected.'],
    },
    {
      id: 'en.check.sensitive-consent.part',
      value: 'partly',
      pattern: /\bsensitive\b[^.]{0,60}\b(?:consent|permission)\b|\b(?:consent|permission)\b[^.;]{0,40}\bsensitive\b/i,
      why: 'consent, not said to be separate',
      yes: ['We ask for consent to use sensitive data.'],
      no: ['Sensitive data is protected.'],
    },
  ],
  'sensitive-why': [
    {
      id: 'en.check.sensitive-why',
      value: 'yes',
      pattern: /\bsensitive\b[^.]{0,80}\b(?:necess\w{1,5}|impact|effect)\b[^.]{0,40}\b(?:rights|interests|you)\b/i,
      why: 'why sensitive data are necessary, and the effect',
      yes: ['Sensitive data is necessary for payment; the effect on your rights is as follows.'],
      no: ['Sensitive data is protected.'],
    },
  ],
  'child-rules': [
    {
      id: 'en.check.child-rules',
      value: 'yes',
      pattern: /\b(?:children|child|kids|minors?|teens?)[’']?s? (?:\w+ )?(?:privacy (?:policy|notice|statement)|policy|notice)\b/i,
      why: 'rules of their own for children',
      yes: ["See our Children's Privacy Policy."],
      no: ['Children may not use it.'],
    },
  ],
  'export-ground': [
    {
      id: 'en.check.export-ground',
      value: 'yes',
      pattern:
        /\b(?:standard contractual clauses|SCCs?|model (?:contract(?:ual)?|clauses)|adequacy (?:decision|finding)|adequate (?:level|protection)|binding corporate rules|(?:data )?privacy (?:framework|shield)|safe harbou?r (?:program|framework|principles)|standard contract|security assessment|article 46)\b/i,
      why: 'the legal way abroad',
      yes: ['We rely on standard contractual clauses.'],
      no: ['Data may be sent abroad.'],
    },
    {
      id: 'en.check.export-ground.part',
      value: 'partly',
      pattern: /\b(?:transfer\w{0,4}|abroad|outside)\b[^.]{0,80}\b(?:safeguards?|protect\w{0,4}|appropriate|contract\w{0,4})\b/i,
      why: 'safeguards at large',
      yes: ['Transfers are protected by appropriate safeguards.'],
      no: ['Data may be sent abroad.'],
    },
  ],
  'export-rights': [
    {
      id: 'en.check.export-rights',
      value: 'yes',
      pattern: /\b(?:rights?|exercise)\b[^.]{0,40}\b(?:overseas|foreign) recipient/i,
      why: 'rights against the recipient abroad',
      yes: ['You may exercise your rights against the overseas recipient.'],
      no: ['Data may be sent abroad.'],
    },
  ],
  'abroad-recipient': [
    {
      id: 'en.check.abroad-recipient',
      value: 'partly',
      pattern:
        /\b(?:transfer\w{0,4}|stor\w{2,3}|sent|access\w{0,3}|process\w{0,3})\b[^.;]{0,80}\b(?:abroad|overseas|outside|United States|other countr(?:y|ies)|affiliates|worldwide)\b/i,
      not: /\b(?:not|never)\b/i,
      why: 'that somebody abroad receives it',
      yes: ['Data may be transferred to the United States.'],
      no: ['We do not transfer data abroad.'],
    },
  ],
  representative: [
    {
      id: 'en.check.representative',
      value: 'yes',
      pattern:
        /\b(?:EU|UK|European|GDPR|local|our|appointed)\b[^.;]{0,40}\brepresentative\b|\brepresentative\b[^.;]{0,30}\b(?:in|within) the (?:EU|UK|EEA|European|PRC|United Kingdom)/i,
      not: /\b(?:customer|support|sales|legal) (?:service )?representative/i,
      why: 'a representative',
      yes: ['Our EU representative is Lark GmbH.'],
      no: ['A customer service representative will help.'],
    },
  ],
  breach: [
    {
      id: 'en.check.breach',
      value: 'yes',
      pattern: /\b(?:breach\w{0,2}|security incident)\b[^.]{0,120}\b(?:notif\w{1,4}|inform|tell)|\b(?:notify|inform)\b[^.]{0,60}\bbreach/i,
      why: 'a breach is told',
      yes: ['In a data breach we will notify you.'],
      no: ['We prevent breaches.'],
    },
  ],
  security: [
    {
      id: 'en.check.security',
      value: 'yes',
      pattern:
        /\b(?:encrypt\w{0,4}|SSL|TLS|firewalls?|access controls?|(?:security|technical|organi[sz]ational|reasonable) (?:and \w+ )?(?:measures|safeguards|precautions))\b/i,
      why: 'measures of security',
      yes: ['We use encryption.'],
      no: ['We protect you.'],
    },
  ],
  cookies: [
    {
      id: 'en.check.cookies',
      value: 'yes',
      pattern:
        /\b(?:refuse|reject|disable|block|delete|manage|decline|turn off|remove|opt[- ]out)\b[^.;]{0,60}\bcookies?\b|\bcookies?\b[^.;]{0,80}\b(?:refused?|reject\w{0,2}|disabled?|block\w{0,2}|deleted?|managed?|declined?)\b/i,
      why: 'cookies can be refused',
      yes: ['You can refuse cookies in your browser.'],
      no: ['We use cookies.'],
    },
  ],
  'not-giving': [
    {
      id: 'en.check.not-giving',
      value: 'yes',
      pattern:
        /\b(?:if|should|where) you (?:\w+ ){0,3}(?:not|decline|refuse|choose not)\b[^.;]{0,100}\b(?:not be able|unable|cannot|may not|limited|not (?:work|function|have access)|won[’']t)|\bcannot (?:provide|offer|deliver)\b[^.;]{0,50}\bwithout (?:such|this|that|the|your)\b|\b(?:required|mandatory|voluntary|optional) (?!for )(?:\w+ ){0,3}(?:information|to provide)|\brefus(?:al|ing)\b[^.;]{0,40}\b(?:limit|prevent|affect|unable|not be able)\b|\bfail(?:ure|ing)? to provide\b|\bchoose not to (?:provide|give|share|submit)\b[^.;]{0,60}\b(?:but|however|then)\b[^.;]{0,60}\b(?:not|unable|limit\w{0,2})\b|\bprovi(?:sion of|ding) (?:\w+ ){0,4}(?:data|information) is\b[^.;]{0,40}\b(?:required|obligatory|mandatory|voluntary|optional)/i,
      not: /\bthird[- ]part|\bco-branded|\b(?:refuse|accept|disable|block|reject|turn off) (?:our |all |the |these )?(?:browser )?cookies\b/i,
      why: 'what happens if one does not give',
      yes: ['If you do not provide it, you will not be able to sign up.', 'The provision of data is neither required nor obligatory.'],
      no: ['We collect your name.', 'They get what is required for them to provide the service.'],
    },
    {
      id: 'en.check.not-giving.part',
      value: 'partly',
      pattern:
        /\b(?:may|will|might) (?:require|need) you to (?:provide|give|submit)\b|\b(?:refuse|disable|block|reject|decline)\b[^.;]{0,30}\bcookies\b[^.;]{0,60}\b(?:not be able|unable|may not|cannot|limited)\b/i,
      why: 'data are required, or what follows for cookies only',
      yes: ['We may require you to provide certain data.', 'If you refuse our cookies, you may not be able to use some parts.'],
      no: ['We collect your name.'],
    },
    {
      id: 'en.check.not-giving.less',
      value: 'partly',
      pattern:
        /\bif you (?:decline|refuse|deny|do not (?:consent|agree))\b[^.;]{0,80}\b(?:still|limited|restricted|reduced|not be? ?personali[sz]ed|not available|unavailable)\b|\b(?:opt|opting) out\b[^.;]{0,60}\b(?:but|however)\b[^.;]{0,40}\b(?:limited|reduced|restricted|unavailable)\b/i,
      not: /\b(?:policy|terms|notice|e-?mails?|newsletters?|messages)\b/i,
      why: 'what follows from one refusal only',
      yes: ['If you decline, adverts still appear.', 'You can opt out of sharing it, but some features are limited.'],
      no: ['If you do not agree to this policy, your access is limited.', 'You can opt out.'],
    },
    {
      id: 'en.check.not-giving.needed',
      value: 'partly',
      pattern:
        /\bnot (?:necessary|required|mandatory|obligatory|obliged|needed)\b[^.;]{0,10}\bto (?:provide|give|submit|share|supply)\b[^.;]{0,30}\b(?:data|information|details)\b|\b(?:do|does)(?: not|n[’']t) (?:\w+ )?require you to (?:provide|give|submit|supply)\b|\bneeds? (?:this|these|the|your|certain)? ?(?:personal )?(?:data|information)\b[^.;]{0,24}\bto (?:provide|perform|deliver|offer|supply)\b/i,
      not: /\b(?:children|parents?|third[- ]part\w{1,3})\b/i,
      why: 'whether data have to be given, not what follows',
      yes: [
        'It is not necessary to provide personal data to read our pages.',
        'We do not require you to give your name.',
        'Wren needs this data in order to provide its services.',
      ],
      no: ['We need your help.', 'They are not required to keep it.'],
    },
    {
      id: 'en.check.not-giving.register',
      value: 'partly',
      pattern:
        /\b(?:must|need to|have to) (?:first )?(?:register|sign up|create an account)\b[^.;]{0,24}\b(?:to|before)\b[^.;]{0,24}\b(?:access|use|using|enjoy|order|buy|post)\b/i,
      why: 'what needs an account',
      yes: ['You can look around freely, but you must register in order to use most features.'],
      no: ['You must register your car.'],
    },
  ],
  authority: [
    {
      id: 'en.check.authority',
      value: 'yes',
      pattern:
        /\b(?:supervisory|data protection|privacy|regulatory) (?:authorit(?:y|ies)|commission(?:er)?|regulator)\b|\bInformation Commissioner|\bcomplain(?:t)?\b[^.;]{0,40}\b(?:authorit|regulator|commission)/i,
      with: /\b(?:complain\w{0,2}|lodge|contact|right|report|raise)\b/i,
      why: 'an authority to complain to',
      yes: ['You may lodge a complaint with a supervisory authority.'],
      no: ['We answer to authorities.'],
    },
  ],
  'on-device': [
    {
      id: 'en.check.on-device',
      value: 'yes',
      pattern:
        /\b(?:only|solely|exclusively|entirely|always) (?:be )?(?:stored|kept|saved|held|remains?|stays?)? ?(?:locally )?(?:on|in) (?:your|the user'?s?) (?:own )?(?:device|phone|computer|browser)\b|\b(?:stored|kept|saved) (?:only|solely|exclusively|locally|entirely) on your (?:own )?(?:device|phone|computer)\b/i,
      why: 'everything stays on the device',
      yes: ['All of it is stored only on your device.', 'Your notes are kept locally on your phone.'],
      no: ['We store your device model.'],
    },
  ],
  dispute: [
    {
      id: 'en.check.dispute',
      value: 'yes',
      pattern: /\b(?:supervisory|data protection|regulatory) authorit|\bcourts?\b|\barbitrat\w{1,4}|\bregulator|\bcommissioner/i,
      with: /\b(?:complain\w{0,2}|dispute|lodge|claim|jurisdiction|resol\w{1,5})\b/i,
      why: 'a body outside to turn to',
      yes: ['Disputes are resolved by the courts of Lark City.'],
      no: ['Contact us.'],
    },
  ],
  complain: [
    {
      id: 'en.check.complain',
      value: 'yes',
      pattern:
        /\b(?:complain\w{0,2}|concerns?|questions?)\b[^.;]{0,80}\b(?:contact|e-?mail|write|reach|call)\b|\bcontact us\b[^.;]{0,60}\b(?:complain|concern|question)/i,
      why: 'a way to complain',
      yes: ['If you have complaints, contact us.'],
      no: ['We value you.'],
    },
  ],
  cessation: [
    {
      id: 'en.check.cessation',
      value: 'yes',
      pattern:
        /\b(?:cease|stop|discontinu\w{1,4}|terminat\w{1,4}) (?:\w+ ){0,2}(?:operations?|services?|business)\b[^.]{0,80}\b(?:delet\w{1,4}|notif\w{1,4}|anonymi)/i,
      why: 'what happens when the service stops',
      yes: ['If we discontinue the service, we will delete your data.'],
      no: ['We run the service.'],
    },
  ],
  'find-again': [
    {
      id: 'en.check.find-again',
      value: 'yes',
      pattern:
        /\b(?:find|view|access|available|read)\b[^.;]{0,40}\b(?:this|the) (?:privacy )?(?:policy|notice)\b[^.;]{0,40}\b(?:settings|website|app|at any time|footer)/i,
      why: 'where the policy can be found again',
      yes: ['You can find this policy in Settings.'],
      no: ['Please read this policy.'],
    },
  ],
  tags: [
    {
      id: 'en.check.tags',
      value: 'yes',
      pattern: /\b(?:delete|manage|edit|remove|reset)\b[^.;]{0,30}\b(?:interests?|tags?|ad preferences|advertising id)/i,
      why: 'tags about the user can be managed',
      yes: ['You can manage your interests.'],
      no: ['We infer your interests.'],
    },
  ],
  'face-choice': [
    {
      id: 'en.check.face-choice',
      value: 'yes',
      pattern: /\b(?:face|facial|biometric)\b[^.]{0,80}\b(?:other (?:means|method|way)|alternative|decline|opt[- ]out|disable|instead)/i,
      why: 'a face is not the only way in',
      yes: ['Instead of face recognition you may choose other means: facial data or an alternative.'],
      no: ['We collect facial data.'],
    },
  ],
  joint: [
    {
      id: 'en.check.joint',
      value: 'yes',
      pattern: /\bjoint (?:data )?(?:controllers?|handlers?)\b/i,
      why: 'joint handlers',
      yes: ['We and Lark are joint controllers.'],
      no: ['We share with Lark.'],
    },
  ],
  'sensitive-marked': [
    {
      id: 'en.check.sensitive-marked',
      value: 'yes',
      pattern:
        /\b(?:sensitive (?:personal )?(?:information|data)|special categor\w{1,4})\b[^.]{0,60}\b(?:includes?|such as|means|namely|bold|marked|following)/i,
      why: 'sensitive kinds are told apart',
      yes: ['Sensitive personal information includes health data.'],
      no: ['We protect data.'],
    },
  ],
  'guardian-rights': [
    {
      id: 'en.check.guardian-rights',
      value: 'yes',
      pattern: /\b(?:parents?|guardians?)\b[^.]{0,100}\b(?:contact|review|delete|access|remove|correct)/i,
      why: 'guardians can have data corrected or erased',
      yes: ['Parents may contact us to delete it.'],
      no: ['Parents must consent.'],
    },
  ],
  source: [
    {
      id: 'en.check.source',
      value: 'yes',
      pattern:
        /\b(?:receiv\w{1,3}|obtain\w{0,3}|collect\w{0,3}|gets?|gather\w{0,3}|access)\b[^.;]{0,60}\bfrom (?:\w+ ){0,2}(?:site or platform|third[- ]part(?:y|ies)|partners?|other sources|public(?:ly)?|social|affiliates|other users|data brokers|(?:mobile |wireless |internet )?(?:carriers?|employers?|banks?|network operators?|service providers|device manufacturers?|schools?|insurers?|family|friends))|\b(?:data|information)\b[^.;]{0,20}\b(?:stored|held|provided|submitted|submit)\b[^.;]{0,16}\b(?:by|to|through|from) (?:\w+ ){0,2}third[- ]part(?:y|ies)\b[^.;]{0,40}\b(?:with us|for (?:registration|identification))|\b(?:data|information)\b[^.;]{0,60}\b(?:from|via|using) you(?:r)? (?:\w+ ){0,2}(?:social|third[- ]party) (?:\w+ )?(?:accounts?|profiles?)|\bwe obtain the (?:data|information) from you\b|\bthat others provide\b/i,
      not: /\b(?:communications|messages|offers|newsletters|e-?mails)\b/i,
      reach: 16,
      why: 'where data come from that the person did not give',
      yes: [
        'We obtain some of it from third parties.',
        'Where you are, we may obtain from your carrier.',
        'We obtain the data from you.',
        'We get your nickname from the site or platform.',
        'Data held by third parties, such as your avatar, serve for registration.',
        'Information you submit to third parties may be shared with us.',
      ],
      no: ['We give information to third parties.', 'You stop receiving offers from a partner.'],
    },
  ],
  basis: [
    {
      id: 'en.check.basis',
      value: 'yes',
      pattern:
        /\b(?:legal|lawful) (?:bas[ei]s|grounds?)\b|\bArt(?:icle|\.)? ?6\b|\bperformance of (?:a|the|our) contract\b|\blegitimate interests?\b/i,
      not: new RegExp(`\\bwithout (?:having to|relying)|${someBasis.source}`, 'i'),
      why: 'a legal basis is named',
      yes: ['The legal basis is your consent.'],
      no: ['We use your data.', 'We go on only if we have a legal basis to do so.'],
    },
    {
      id: 'en.check.basis.part',
      value: 'partly',
      pattern: someBasis,
      why: 'that there has to be one, not which',
      yes: ['We go on only if we have a legal basis to do so.'],
      no: ['The legal basis is your consent.'],
    },
  ],
  interest: [
    {
      id: 'en.check.interest',
      value: 'yes',
      pattern:
        /\blegitimate (?:business )?interests?\b(?! ?\(?(?:or|and) (?:those|the interests) of (?:a|any|our)?)(?:[^.;]{0,30}\b(?:in|to|such as|of|are|is|include|for|namely)\b|:)/i,
      why: 'the legitimate interest is named',
      yes: ['It is our legitimate interest to keep the service safe.', 'We pursue the following legitimate interests:'],
      no: ['We rely on legitimate interests.', 'It serves our legitimate interests or those of a partner.'],
    },
    {
      id: 'en.check.interest.part',
      value: 'partly',
      pattern: /\blegitimate (?:business )?interests?\b/i,
      why: 'a legitimate interest, not named',
      yes: ['We rely on legitimate interests.'],
      no: ['We rely on consent.'],
    },
  ],
  period: [
    {
      id: 'en.check.period',
      value: 'yes',
      pattern: /\b(?:retention|use|usage) period\s?:\s?\S/i,
      why: 'how long it is used, by a label',
      yes: ['Retention period: until you leave the club'],
      no: ['The trial period: 3 days'],
    },
  ],
  targets: [
    {
      id: 'en.check.targets',
      value: 'yes',
      pattern: /\b(?:data|information) recipients\s?:\s?(?!\W{0,3}(?:none|nobody|no one|n\/a)\b)\S/i,
      why: 'who uses the data, by a label',
      yes: ['Data recipients: our couriers'],
      no: ['The recipients of prizes: three winners', 'Data recipients: none'],
    },
  ],
  officer: [
    {
      id: 'en.check.officer',
      value: 'yes',
      pattern: /\b(?:data protection|privacy) (?:officer|manager|team|contact|office)\b|\bDPO\b/i,
      why: 'a person or desk in charge',
      yes: ['Our Data Protection Officer is at our address.'],
      no: ['Contact us.'],
    },
  ],
  'do-not-sell': [
    {
      id: 'en.check.do-not-sell',
      value: 'yes',
      pattern:
        /\bdo not sell\b[^.;]{0,40}\b(?:or share|my|personal)|\bopt[- ]out (?:of|from)\b[^.;]{0,40}\b(?:sales?|selling|sharing)\b|\b(?:(?:do|does|will|have) (?:not|no t|never)|(?:won|don|doesn|haven)['’]t) (?:\w+ly |ever |also )?(?:\w+(?:,? (?:or|and|nor)|,) ){0,3}(?:sell|sold)\b|\bnever sell\b/i,
      why: 'the sale can be refused, or there is none',
      yes: [
        'Use the link Do Not Sell or Share My Personal Information.',
        'We do not sell your data.',
        'We never sell your data.',
        'We do not rent, share or sell your data.',
        'Partners help us, but we won’t rent or sell what you tell us.',
      ],
      no: ['We sell data.', 'If you don’t agree, we may sell data.', 'If you do not object, we may sell data.'],
    },
  ],
  limit: [
    {
      id: 'en.check.limit',
      value: 'yes',
      pattern: /\blimit (?:the )?(?:use|our use)\b[^.;]{0,50}\bsensitive|\bsensitive\b[^.;]{0,60}\bright to limit/i,
      why: 'use of sensitive data can be limited',
      yes: ['You may limit the use of sensitive personal information.'],
      no: ['We use sensitive data.'],
    },
    {
      id: 'en.check.limit.part',
      value: 'partly',
      pattern: /\bsensitive\b[^;]{0,360}\b(?:opt[- ]?in\b|(?:affirmative|explicit|express)(?: express)? consent)/i,
      not: /\byou (?:hereby )?(?:expressly )?(?:consent|agree)\b/i,
      why: 'sensitive data only with consent',
      yes: ['For sensitive information we will first obtain your explicit consent.'],
      no: ['Sensitive information is encrypted.'],
    },
  ],
  gpc: [
    {
      id: 'en.check.gpc',
      value: 'yes',
      pattern: /\bglobal privacy control\b|\bGPC\b|\bopt[- ]out (?:preference )?signals?\b/i,
      why: 'signals of the browser are honoured, or not',
      yes: ['We honour the Global Privacy Control.'],
      no: ['We use cookies.'],
    },
  ],
  dnt: [
    {
      id: 'en.check.dnt.answer',
      value: 'yes',
      pattern:
        /(?:\b(?:do|does|are|is|currently|cannot|may|will)\b[^.;]{0,24})?\b(?:respond|honou?r|recogni[sz]e|support|react|process|comply)\b[^.;]{0,50}\b(?:do[- ]not[- ]track|DNT)\b(?: signals?)?/i,
      why: 'what is done on the signal',
      yes: ['Our site does not react to Do Not Track.'],
      no: ['What is Do Not Track?'],
    },
    {
      id: 'en.check.dnt',
      value: 'yes',
      pattern: /\bdo[- ]not[- ]track\b|\bDNT\b/i,
      why: 'what is done on Do Not Track',
      yes: ['We do not respond to Do Not Track signals.'],
      no: ['We track visits.'],
    },
  ],
  'other-tracking': [
    {
      id: 'en.check.other-tracking',
      value: 'yes',
      pattern:
        /\bthird part(?:y|ies)\b[^.;]{0,80}\b(?:cookies|track\w{0,3}|collect\w{0,4}|over time|across)\b|\b(?:Google|Facebook|advertis\w{2,6}|ad networks|analytics) (?:\w+ ){0,3}(?:cookies?|track\w{0,3}|retarget\w{0,3})\b/i,
      why: 'third parties that track are told',
      yes: ['Third parties may use cookies on our site.', 'A Facebook cookie is set.'],
      no: ['We use cookies.'],
    },
  ],
  appeal: [
    {
      id: 'en.check.appeal',
      value: 'yes',
      pattern:
        /\bappeal\w{0,3}\b[^.;]{0,60}\b(?:decision|refus\w{1,4}|den\w{1,4}|request|contact|response)|\b(?:decision|den\w{1,4}|request)\b[^.;]{0,40}\bappeal/i,
      why: 'a refusal can be appealed',
      yes: ['You may appeal our decision.'],
      no: ['The app is appealing.'],
    },
  ],
  'texas-notice': [
    {
      id: 'en.check.texas-notice',
      value: 'yes',
      pattern: /\bNOTICE: We may sell your (?:sensitive|biometric) personal data\b/i,
      why: 'the words of the law',
      yes: ['NOTICE: We may sell your sensitive personal data.'],
      no: ['We may sell data.'],
    },
  ],
  training: [
    {
      id: 'en.check.training',
      value: 'yes',
      pattern:
        /\b(?:train\w{0,3}|develop|improve)\b[^.;]{0,60}\b(?:large language models?|LLMs?|artificial intelligence|AI|machine learning|models)\b/i,
      why: 'whether data train models',
      yes: ['We do not use your data to train AI models.'],
      no: ['We train our staff.'],
    },
  ],
};
