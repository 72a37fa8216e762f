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
    {
      id: 'en.check.access.plain',
      value: 'yes',
      pattern:
        /\b(?:ask|tell you|find out|know|request|learn|confirm)\b[^.;]{0,60}\b(?:what|which|whether)\b[^.;]{0,30}\b(?:we|I)\b[^.;]{0,16}\b(?:have|hold|know|stored?|keep|kept|process)\b[^.;]{0,30}\b(?:about|on|concerning) you\b|\b(?:obtain|receive|request|get)\b[^.;]{0,20}\binformation (?:about|on|regarding) (?:the|your) (?:personal )?data\b|\b(?:request|obtain|receive|get|ask for)\b[^.;]{0,20}\b(?:record|summary|overview|list) of (?:the|your|all) (?:personal )?(?:data|information)\b|\b(?:everything|all|what)\b[^.;]{0,20}\b(?:we|I) (?:know|have|hold|store)\b[^.;]{0,16}\b(?:about|on) you\b[^.;]{0,30}\b(?:seen|viewed|found|downloaded|accessed)\b|\bwhether (?:or not )?we (?:hold|have|store|process)\b[^.;]{0,30}\b(?:data|information)\b[^.;]{0,20}\b(?:about|on|concerning|relating to) you\b/i,
      not: /\b(?:may|can|could|will)(?: ?not|[’']t)\b|\b(?:policy|notice|statement|page|section) (?:\w+ )?(?:tells?|explains?|describes?|lets? you know)/i,
      why: 'what is known can be asked for, in plain words',
      yes: [
        'You can ask me what I have about you.',
        'On request we will tell you which data we have stored about you.',
        'You are entitled to obtain information about the data concerning you.',
        'You may request a record of the personal data that we hold.',
        'Everything we know about you can be seen in Settings.',
        'You have the right to check whether we hold data about you.',
      ],
      no: ['We may ask what others know about you.', 'This policy tells you what we collect.'],
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
    {
      id: 'en.check.delete.plain',
      value: 'yes',
      pattern:
        /\b(?:have|get)\b[^.;]{0,20}\b(?:everything|all|data|it|them|information)\b[^.;]{0,20}\b(?:wiped|deleted|erased|removed)\b|\bask us to (?:forget|wipe|erase|delete|remove)\b|\b(?:at|on|upon) your request\b[^.;]{0,30}\b(?:delete|remove|erase|wipe)\b/i,
      not: /\b(?:may|can|could|will)(?: ?not|[’']t)\b|\b(?:we|they|providers?|partners?) (?:\w+ )?(?:have|get)\b/i,
      why: 'data can be deleted, in plain words',
      yes: [
        'You can have everything wiped.',
        'Ask us to forget you and we will.',
        'At your request we remove your details from our records.',
      ],
      no: ['We have all logs deleted after a year.', 'We delete it.'],
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
    {
      id: 'en.check.retention.depends',
      value: 'yes',
      pattern: /\b(?:how long|period|retention)\b[^.;]{0,40}\b(?:depends?|varies|differs) (?:on|by|with|according)\b/i,
      why: 'on what the period depends',
      yes: ['How long we keep it depends on how long you stay with us.'],
      no: ['What we show depends on your age.'],
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
    {
      id: 'en.check.withdraw.plain',
      value: 'yes',
      pattern:
        /\byou\b[^.;]{0,30}\bchange your mind\b|\byou\b[^.;]{0,20}\b(?:can|may)\b[^.;]{0,16}\btake (?:it|this|that|your consent) back\b|\bconsent\b[^.;]{0,60}\b(?:can|may) (?:\w+ )?be (?:withdrawn|revoked|taken back|cancelled)\b|\b(?:wish|want|like) to (?:revoke|withdraw) (?:it|this|that|your consent)\b/i,
      with: /\b(?:consent\w{0,3}|agreed?)\b/i,
      not: /\b(?:can|may|could)(?: ?not|[’']t)\b[^.;]{0,16}\b(?:be withdrawn|be revoked|withdraw|take)/i,
      why: 'consent may be taken back, in plain words',
      yes: [
        'Where we rely on your consent, you can change your mind whenever you like.',
        'Consent once given can be withdrawn at any time.',
        'You have given us your consent; you can take it back by writing to us.',
        'If you have consented and wish to revoke this, open the settings.',
      ],
      no: ['You can change your mind about an order.', 'Consent cannot be withdrawn.'],
    },
    {
      id: 'en.check.withdraw.one',
      value: 'partly',
      pattern: /\bconsent\w{0,3}\b[^;]{0,160}\byou\b[^.;]{0,30}\b(?:opt(?:ing)?[- ]out|unsubscrib\w{1,3})\b/i,
      not: /\b(?:can|may|could)(?: ?not|[’']t)\b[^.;]{0,16}\b(?:opt|unsubscrib)/i,
      why: 'one use that rests on consent can be ended',
      yes: ['We ask for your consent to the newsletter. You may opt out at any time by using the link.'],
      no: ['You may opt out of the newsletter.'],
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
    {
      id: 'en.check.portability.plain',
      value: 'yes',
      pattern:
        /\b(?:take|move|carry|bring)\b[^.;]{0,24}\b(?:it|them|your (?:\w+ )?(?:data|information|files|notes))\b[^.;]{0,10}\b(?:elsewhere|somewhere else|with you|to (?:another|a different|other))\b|\bfor transmission to another\b|\b(?:receive|obtain|get|request|copy|copies|download|ask for)\b[^.;]{0,60}\b(?:common|commonly used|open|standard|usable|portable|computer[- ]readable)\b[^.;]{0,16}\bformat\b|\bformat that (?:a computer|other|another)\b|\byou\b[^.;]{0,20}\b(?:can|may)\b[^.;]{0,12}\b(?:download|export)\b[^.;]{0,40}\b(?:as|in|to) (?:a |an )?(?:\w+ )?(?:file|CSV|JSON|XML|archive|zip)\b|\b(?:hand over|give you|receive|obtain|get)\b[^.;]{0,40}\bin (?:CSV|JSON|XML)\b/i,
      not: /\b(?:we|they) (?:may |can |will )?(?:take|move|carry|bring)\b/i,
      why: 'data are handed over to be taken elsewhere, in plain words',
      yes: [
        'You can get your data in a common format to take it elsewhere.',
        'An electronic copy of it, for transmission to another company',
        'You can download all of your notes as a file that other apps can read.',
        'We will hand over your data in CSV.',
        'You may receive it in a format that a computer can read.',
      ],
      no: ['We take your phone with you.', 'You can download our brochure in print.', 'We move it to other servers.'],
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
    {
      id: 'en.check.correct.plain',
      value: 'yes',
      pattern:
        /\b(?:put|set) (?:it|them|this|that|things) right\b|\b(?:mistakes?|errors?)\b[^.;]{0,20}\b(?:fixed|corrected|amended|put right)\b|\bfix (?:any |the )?(?:mistakes?|errors?)\b/i,
      with: /\b(?:you|tell us)\b/i,
      not: /\b(?:bugs?|software|crash\w{0,3}|the (?:app|site|service))\b/i,
      why: 'mistakes can be put right',
      yes: ['If something about you is wrong, tell us and we’ll put it right.', 'You can have mistakes fixed.'],
      no: ['We fix errors of the app.'],
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
    {
      id: 'en.check.restrict.plain',
      value: 'yes',
      pattern:
        /\byou\b[^.;]{0,40}\b(?:ask|request|right|demand)\b[^.;]{0,40}\b(?:suppress|restrict|block|freeze|limit|pause)\b[^.;]{0,40}\b(?:data|information|processing|it)\b|\b(?:processing|use)\b (?:\w+ ){0,4}on hold\b|\bhave\b[^.;]{0,20}\bprocessing\b[^.;]{0,40}\b(?:restricted|limited|blocked|suspended)\b|\bright\b[^.;]{0,80}\bblocking\b/i,
      not: /\brestrict(?:s|ed)? access|\blimit the (?:size|number)/i,
      why: 'processing may be restricted, in plain words',
      yes: [
        'You may ask us to suppress, restrict or delete your data.',
        'You can ask us to put the processing on hold while we check.',
        'You have the right to have the processing of your data limited.',
        'You have the right to rectification, erasure or blocking.',
      ],
      no: ['We restrict access to your data.', 'You may ask us to limit the size of the file.'],
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
    {
      id: 'en.check.object.plain',
      value: 'yes',
      pattern:
        /\b(?:tell|ask) us to stop (?:using|processing|sending)\b|\b(?:you|and) (?:can|may)? ?(?:always )?say no to\b[^.;]{0,30}\b(?:mail|marketing|ads?|adverts?|use|processing|profiling)\b|\byou\b[^.;]{0,24}\brefuse (?:the|our|any) (?:use|processing) of (?:your|the)\b/i,
      why: 'a use may be refused, in plain words',
      yes: [
        'You can tell us to stop using your data for marketing.',
        'You can say no to direct mail whenever you like.',
        'You can refuse the use of your data for statistics.',
      ],
      no: ['You can say no to a second helping.', 'We refuse the use of violence.'],
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
    {
      id: 'en.check.change-notice.plain',
      value: 'yes',
      pattern:
        /\b(?:chang\w{1,3}|amend\w{0,3}|updat\w{1,3}|revis\w{1,3})\b[^.;]{0,40}\b(?:this|the|our) (?:page|policy|notice|statement|document)\b[^.;]{0,80}\b(?:banner|pop-?up|tell you|let you know|show you|write to you|highlight|message)\b|\b(?:banner|pop-?up|tell you|let you know|write to you)\b[^.;]{0,60}\b(?:chang\w{1,3}|amend\w{0,3}|updat\w{1,3}|revis\w{1,3})\b[^.;]{0,30}\b(?:this|the|our) (?:page|policy|notice|statement|document)\b/i,
      not: /\byou (?:can|may) chang/i,
      why: 'changes are told, in plain words',
      yes: ['When we change this page we will put a banner on the site.', 'We will let you know when we change this policy.'],
      no: ['You can change the page of your album; we tell you how.', 'We show a banner.'],
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
    {
      id: 'en.check.auto-decision.plain',
      value: 'yes',
      pattern:
        /\bdeci(?:des?|ded|sions?)\b[^.;]{0,40}\bby (?:\w+ )?(?:machines?|software|computers?|algorithms?|programs?)\b|\b(?:machines?|software|computers?|algorithms?|program) (?:alone )?(?:decides?|rejects?|approves?)\b|\bwithout (?:any )?human (?:involvement|intervention|review)\b/i,
      why: 'whether machines decide, in plain words',
      yes: ['A program alone decides on the limit of your card.', 'We do not make decisions about you by machines alone.'],
      no: ['Our software helps us.', 'The jury decides.'],
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
    {
      id: 'en.check.not-giving.without',
      value: 'yes',
      pattern:
        /\bwithout (?:it|them|this|that|these|those|such|your|the (?:mandatory|required|necessary|requested)) ?(?:\w+ ){0,3}?(?:\w+,? )(?:though|however|we|the|you|your|it|some|a)\b[^.;]{0,60}\b(?:cannot|can[’']t|unable|impossible|not be (?:able|possible|processed|concluded)|won[’']t|will not)\b|\bwithout (?:it|them|this|that|these|those),? (?:(?:though|however),? )?(?:we|the|you|your|it|some|a)\b[^.;]{0,60}\b(?:cannot|can[’']t|unable|impossible|not be (?:able|possible|processed|concluded)|won[’']t|will not)\b|\b(?:cannot|can[’']t|unable to|not be able to)\b[^.;]{0,60}\bwithout (?:it|them|these|this|such|your)\b/i,
      not: /\b(?:consent|permission|cookies?|third[- ]part\w{1,3})\b/i,
      why: 'what cannot be done without the data',
      yes: [
        'You need not tell us your age; without it, though, we cannot show shows for adults.',
        'Without this information we will be unable to deliver.',
        'A contract cannot be concluded without them.',
        'Without the mandatory details, however, we cannot conclude a contract.',
      ],
      no: ['Without your consent we do not share it.', 'We work without cookies.'],
    },
    {
      id: 'en.check.not-giving.empty',
      value: 'yes',
      pattern:
        /\bif you (?:leave\b[^.;]{0,30}\b(?:empty|blank|out)|(?:do not|don[’']t|choose not to|prefer not to|would rather not) (?:give|provide|share|supply|submit|enter|fill|tell)\b)[^.;]{0,80}\b(?:cannot|can[’']t|unable|not be (?:able|processed)|(?:will|may|might|does) not|won[’']t|limited)\b/i,
      not: /\bthird[- ]part|\bcookies?\b/i,
      why: 'what follows where a field is left empty',
      yes: [
        'If you leave them empty, your order cannot be processed.',
        'If you choose not to share your location, the map will not show shops nearby.',
        'If you don’t give us your number, we can’t text you.',
      ],
      no: ['If you do not agree, you may not use the club.', 'If you leave the club, we delete it.'],
    },
    {
      id: 'en.check.not-giving.duty',
      value: 'partly',
      pattern:
        /\b(?:no|not|neither|nor) (?:\w+ ){0,3}(?:obligation|obliged|obligated) to (?:give|provide|supply|share|disclose|submit)\b[^.;]{0,24}\b(?:data|information|details|it|them|us|your|this)\b|\b(?:obligatory|mandatory|compulsory|voluntary|optional)\b[^.;]{0,20}\b(?:that you|for you to|to) (?:give|provide|supply|submit|share)\b|\b(?:provid|giv|supply|submitt?|shar)ing (?:us )?(?:(?:with )?your|the|this|these|such|it)\b[^.;]{0,40}\b(?:is|are) (?:\w+ ){0,2}(?:voluntary|optional|mandatory|obligatory|compulsory)\b|\b(?:fields?|items?|details|boxes|data|information)\b (?:(?:that are |which are )?marked )?(?:[^.;\s]{1,16} ){0,5}(?:is|are) (?:mandatory|compulsory|obligatory)\b/i,
      not: /\b(?:we|they) (?:are|have|be)\b[^.;]{0,20}\b(?:oblig|under)|\bchildren\b|\bthird[- ]part/i,
      why: 'whether data have to be given, not what follows',
      yes: [
        'You are under no obligation to give us your data.',
        'It is obligatory for you to supply the items marked.',
        'Providing your phone number is voluntary.',
        'Fields marked with an asterisk are mandatory.',
        'You are neither legally nor contractually obliged to provide the details.',
      ],
      no: ['We are not obliged to provide the service.', 'We are under no obligation to provide you with it.', 'Membership is voluntary.'],
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
    {
      id: 'en.check.authority.named',
      value: 'yes',
      pattern:
        /\b(?:ICO|CNIL|AEPD|OAIC|BfDI|PCPD|PDPC|FDPIC|UODO|ANPD|CNPD|DPC)\b|\bDatatilsynet\b|\bGarante\b|\bAutoriteit Persoonsgegevens\b|\bDatenschutzbeh\w{1,6}|\bIntegritetsskyddsmyndigheten\b|\b(?:Information|Privacy|Data Protection) Commission(?:er)?\b|\b(?:data protection|supervisory|privacy|regulatory) (?:authorit(?:y|ies)|regulator)\b|\bthe regulator\b/,
      with: /\b(?:complain\w{0,3}|lodge|turn to|go to|(?:take|bring|refer) (?:it|this|that|the matter|your (?:case|concerns?)) to|approach|(?:not|un)(?: | ?)?(?:happy|satisfied)|dissatisfied)\b/i,
      why: 'an authority to turn to, by its name or in other words',
      yes: [
        'You have the right to complain to the ICO.',
        'Not happy with our answer? The CNIL in Paris will hear your complaint.',
        'You can take the matter to the Office of the Australian Information Commissioner.',
        'You may turn to the data protection authority of your country.',
      ],
      no: ['We are registered with the ICO.', 'Complaints may be sent to our office.'],
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
    {
      id: 'en.check.source.given',
      value: 'yes',
      pattern:
        /\b(?!(?:you|users?|they|who|that|which|to|and|or|may|might|can|will|also|then|not|please|customers|visitors|members|readers|people|we|must|should|could|would|always|voluntarily|never|directly|knowingly|i)\b)[A-Za-z][\w’'-]{1,24} (?:may |might |can |will )?(?:also |then )?(?:pass(?:es)?|sends?|gives?|tells?|provides?|suppl(?:y|ies)|shares?|forwards?) (?:it |them )?(?:with |to |on to )?(?:us|me)\b[^.;]{0,60}\b(?:data|information|details|name|address|number|picture|segments?|score|lists?|profile|country|identifier)\b/i,
      why: 'others who hand it over',
      yes: [
        'Paddle passes me your email address and the country.',
        'Others give us demographic and interest segments.',
        'Your employer provides us with your name.',
        'Credit bureaus supply us with a score.',
        'Your friends may tell us your e-mail address.',
      ],
      no: [
        'You give us your name.',
        'Customers who give us their address get a card.',
        'If you choose to provide us with your name, we print it.',
      ],
    },
    {
      id: 'en.check.source.taken',
      value: 'yes',
      pattern:
        /\bwe (?:\w+ )?(?:buy|purchase|rent|license|draw|learn)\b[^.;]{0,40}\bfrom (?:\w+ ){0,2}(?:brokers?|third[- ]part(?:y|ies)|partners?|registers?|databases?|public|other)|\b(?:data|information|details)\b[^.;]{0,24}\b(?:comes?|stems?|originates?|(?:is|are) (?:taken|drawn)) from (?!you\b|your (?:device|browser|phone|use|account))/i,
      why: 'where it is taken from',
      yes: ['We buy lists from data brokers.', 'Some details come from the company register.'],
      no: ['We sell lists to brokers.', 'The data come from you.'],
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
    {
      id: 'en.check.basis.plain',
      value: 'yes',
      pattern:
        /\b(?:contract|agreement) (?:with|between us and) you\b[^.;]{0,20}\b(?:requires?|demands?)\b|\bnecessary (?:for|to|in order to) (?:the )?(?:perform|fulfil|enter|conclu)\w{0,6}\b[^.;]{0,30}\b(?:contract|agreement)\b|\b(?:we|I) (?:\w+ )?(?:rely|base (?:this|it|that)) on (?:your )?consent\b|\b(?:is|are) (?:\w+ )?based on (?:your )?consent\b|\bon the basis of (?:your )?consent\b|\bbecause you (?:have )?(?:agreed|consented)\b/i,
      why: 'on what it rests, in plain words',
      yes: [
        'We do this because the contract with you requires it.',
        'We rely on your consent for the newsletter.',
        'We send it because you have agreed.',
      ],
      no: ['We ask for your consent.', 'The contract with you ends.'],
    },
    {
      id: 'en.check.basis.law',
      value: 'partly',
      pattern:
        /\b(?:law|laws|act|code|regulations?)\b (?:also )?(?:requires?|obliges?|makes?|compels?) (?:me|us|companies|every company)\b/i,
      why: 'a duty by law, for some of the data',
      yes: ['Belgian law makes me keep those records.'],
      no: ['Our rules require you to sign in.'],
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
      with: /@|\d{3}|\bbox \d|\b(?:address|details|contact|form) (?:above|below)\b|\b(?:above|following|below) (?:address|details|contact|e-?mail)\b|\bat (?:our|the same) address\b/i,
      why: 'a person or desk in charge, and how they are reached',
      yes: ['Our Data Protection Officer is at our address.', 'DPO: dpo@lark.example'],
      no: ['Contact us.', 'Please write to our Privacy Officer.'],
    },
    {
      id: 'en.check.officer.part',
      value: 'partly',
      pattern: /\b(?:data protection|privacy) (?:officer|manager|team|office)\b|\bDPO\b/i,
      why: 'a person or desk in charge, not how they are reached',
      yes: ['Please write to our Privacy Officer.'],
      no: ['Contact us.'],
    },
    {
      id: 'en.check.officer.person',
      value: 'yes',
      pattern: /\bresponsible for (?:data protection|privacy(?! (?:practices|polic\w{1,4})))\b/i,
      not: /\b(?:not|you are) responsible\b/i,
      why: 'who answers for data protection',
      yes: ['Maria Moss is responsible for data protection at our firm.'],
      no: ['We are not responsible for privacy practices of others.', 'You are responsible for privacy.'],
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
    {
      id: 'en.check.do-not-sell.plain',
      value: 'yes',
      pattern: /\b(?:not|never|isn[’']t|aren[’']t) (?:be |ever )?(?:for sale|sold)\b|\b(?:has|have) (?:not|never) been sold\b/i,
      not: /\b(?:goods|tickets|products|items|alcohol|if)\b/i,
      why: 'there is no sale, in plain words',
      yes: ['Your data are never for sale.', 'It is not sold to anybody.'],
      no: ['Tickets are sold at the desk.'],
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
    {
      id: 'en.check.other-tracking.plain',
      value: 'yes',
      pattern:
        /\b(?:advertisers|ad networks|analytics providers|others|partners)\b[^.;]{0,50}\b(?:follow|track|collect)\b[^.;]{0,60}\b(?:over time|across|other (?:web)?sites)\b/i,
      why: 'others that follow the reader',
      yes: ['Advertisers on our site may follow your visits to other sites over time.'],
      no: ['Advertisers pay us.'],
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
    {
      id: 'en.check.appeal.plain',
      value: 'yes',
      pattern:
        /\b(?:turn(?:ed)? down|refus\w{1,4}|declin\w{1,3}|den(?:y|ied|ies)|reject\w{0,3})\b[^.;]{0,60}\b(?:look at (?:it|this|that) again|reconsider|review (?:of )?(?:our|the|that|this) (?:decision|refusal))\b/i,
      why: 'a refusal is looked at again',
      yes: ['If we turn down your request, you can ask us to look at it again.'],
      no: ['We turn down the heating.'],
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
    {
      id: 'en.check.training.plain',
      value: 'yes',
      pattern: /\b(?:fed|feed|put) (?:in)?to (?:any |our |an? )?(?:\w+ )?(?:models?|AI|machine learning)\b/i,
      why: 'whether data are put into models',
      yes: ['Your chats are not fed into any model.'],
      no: ['We feed the birds into May.'],
    },
  ],
};
