import type { Rule } from '../shapes';

/** How English policies grant or describe rights. */
export const rights: readonly Rule[] = [
  {
    id: 'access (en)',
    pattern:
      /(?<q>\b(?:right to|request|obtain|may|can|able to)[^.;]{0,30}\b(?:access|view|review)\b[^.;]{0,50}|right of access|\baccess,? (?:and|or|to|correct|update|edit)[^.;]{0,50})/iu,
    not: /unauthori[sz]ed|third part(?:y|ies) (?:may|can) access|we may access|employees|their access/iu,
    value: 'access',
    why: 'the user may look at the information',
    yes: ['You have the right to access your personal data.'],
    no: ['We prevent unauthorized access to data.'],
  },
  {
    id: 'correct (en)',
    pattern:
      /(?<q>\b(?:correct|rectif\w+|update|amend|modify|edit|change)\b[^.;]{0,40}\b(?:information|data|profile|account|inaccura\w{1,12}|details|errors?)\b|right to rectification)/iu,
    not: /(?:update|change|amend|modify)[^.;]{0,20}(?:this|our|the) (?:privacy )?(?:policy|notice|statement)|policy|we (?:may|will) update/iu,
    value: 'correct',
    why: 'the user may correct the information',
    yes: ['You may correct inaccurate information.'],
    no: ['We may update this policy and its information.'],
  },
  {
    id: 'delete (en)',
    pattern:
      /(?<q>\b(?:delet\w+|eras\w+|remov\w+)\b[^.;]{0,40}\b(?:information|data|account|content|profile)\b|right to (?:erasure|be forgotten|deletion)|have (?:it|them|your data) (?:deleted|erased|removed))/iu,
    not: /cookies?\b|we (?:will|may) (?:delete|remove)|children|child\b|under (?:the age|1)/iu,
    value: 'delete',
    why: 'the user may have information deleted',
    yes: ['You can ask us to delete your personal data.'],
    no: ['You can delete cookies and other data.'],
  },
  {
    id: 'withdraw (en)',
    pattern:
      /(?<q>\b(?:withdraw\w*|revok\w+)[^.;]{0,40}(?:consent|permission|authori[sz]ation)|(?:consent|permission)[^.;]{0,40}(?:withdrawn|revoked|withdraw|revoke)|(?:disable|turn off|deny)[^.;]{0,30}(?:permission|location services|location))/iu,
    not: /^$/u,
    value: 'withdraw',
    why: 'the user may take a consent back',
    yes: ['You may withdraw your consent at any time.'],
    no: ['We ask for your consent.'],
  },
  {
    id: 'copy (en)',
    pattern:
      /(?<q>(?:data )?portability|\bcop(?:y|ies) of[^.;]{0,30}(?:data|information)|(?:transfer|transmit)[^.;]{0,40}to another (?:controller|company|organi[sz]ation|service)|machine[- ]readable)/iu,
    not: /copy of (?:your id|this|the policy)|copyright/iu,
    value: 'copy',
    why: 'the user may get a copy',
    yes: ['You have the right to data portability.'],
    no: ['Print a copy of this policy.'],
  },
  {
    id: 'close (en)',
    pattern: /(?<q>\b(?:clos\w+|delet\w+|terminat\w+|cancel\w*|deactivat\w+|withdraw from)\b[^.;]{0,30}\b(?:account|membership)\b)/iu,
    not: /we (?:may|reserve|can)[^.;]{0,30}(?:terminat|suspend|clos)/iu,
    value: 'close',
    why: 'the user may close the account',
    yes: ['You may close your account at any time.'],
    no: ['We may terminate your account.'],
  },
  {
    id: 'opt-out (en)',
    pattern:
      /(?<q>\bopt[- ]?out\b[^.;]{0,50}|unsubscrib\w+|\bobject to[^.;]{0,50}(?:processing|marketing|use)|(?:refuse|reject|disable|block|decline|limit)[^.;]{0,40}(?:cookies?|tracking|ads?\b|advertising|promotional|marketing)|limit ad tracking|do not track)/iu,
    not: /^$/u,
    value: 'opt-out',
    why: 'the user may turn advertising or personalisation off',
    yes: ['You can opt out of interest-based ads.'],
    no: ['We show ads.'],
  },
  {
    id: 'explain-decision (en)',
    pattern: /(?<q>automated (?:individual )?decision[- ]?making[^.;]{0,60}|solely on automated processing)/iu,
    not: /do not (?:use|engage|make)|no automated/iu,
    value: 'explain-decision',
    why: 'an automated decision may be challenged',
    yes: ['You have the right not to be subject to automated decision-making.'],
    no: ['We do not use automated decision-making.'],
  },
  {
    id: 'complain (en)',
    pattern:
      /(?<q>\b(?:complaint|complain)\b[^.;]{0,50}(?:authority|commissioner|regulator|us|with|to)\b|supervisory authority|data protection authorit\w+|lodge a complaint|file a (?:complaint|claim))/iu,
    not: /copyright complaint|complaints from/iu,
    value: 'complain',
    why: 'a complaint channel or authority is named',
    yes: ['You have the right to lodge a complaint with a supervisory authority.'],
    no: ['We handle copyright complaints.'],
  },
];
