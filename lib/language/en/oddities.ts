/** What English wording does not fit together: pairs that contradict each other, and lapses that stand alone. */
import type { Lapse, Pair } from '../shapes';

export const pairs: readonly Pair[] = [
  {
    says: {
      id: 'en.odd.as-it-likes.says',
      value: 'gives-as-it-likes',
      pattern:
        /\b(?:will not|won't|does not|do not|never) [^.;]{0,50}\b(?:disclose|provide|share|sell)\b[^.;]{0,80}\bwithout (?:your|the user's|prior|first)\b[^.;]{0,30}\b(?:permission|consent|authori[sz]ation)/i,
      why: 'nothing is given without permission',
      yes: ['We will not disclose this information to third parties without your prior permission.'],
      no: ['We disclose this information to our partners.'],
    },
    against: {
      id: 'en.odd.as-it-likes.against',
      value: 'gives-as-it-likes',
      pattern:
        /\b(?:other|any) disclosures? [^.;]{0,50}\b(?:deems?|considers?|finds?) (?:to be )?(?:appropriate|necessary|fit)\b|\b(?:disclose|share)\b[^.;]{0,80}\b(?:in our sole discretion|as we (?:see|think|deem) (?:fit|appropriate|necessary))/i,
      why: 'it is given whenever the operator thinks fit',
      yes: ['other disclosures that this application deems appropriate.'],
      no: ['We take the measures that we deem appropriate.'],
    },
  },
  {
    says: {
      id: 'en.odd.tracks.says',
      value: 'tracks-after-all',
      pattern: /\b(?:we|this (?:app|site|website|application)) (?:do|does|will) not (?:track|follow) (?:you|users|your)\b/i,
      not: /across|third[- ]party|\bif\b|unless|over time/i,
      why: 'nobody is tracked',
      yes: ['We do not track you.'],
      no: ['We do not track you across third-party sites.'],
    },
    against: {
      id: 'en.odd.tracks.against',
      value: 'tracks-after-all',
      pattern:
        /\b(?:interest-based|targeted|personali[sz]ed|behaviou?ral) (?:ads|advertis\w{1,8})|\badvertising (?:id|identifier|partners|networks)\b/i,
      not: /\b(?:not|never|no)\b|opt[- ]?out|disable/i,
      why: 'advertising that rests on tracking is told',
      yes: ['Partners show you targeted advertising.'],
      no: ['We do not show targeted advertising.'],
    },
  },
  {
    says: {
      id: 'en.odd.not-covered.says',
      value: 'not-covered',
      pattern:
        /\b(?:following|below) [^.;:]{0,40}\b(?:not applicable to|not apply to|not covered by|not subject to) this\b[^.;:]{0,20}\b(?:policy|notice|statement)/i,
      why: 'the policy excludes things',
      yes: ['The following information is not applicable to this privacy policy:'],
      no: ['This policy applies to all services.'],
    },
    against: {
      id: 'en.odd.not-covered.against',
      value: 'not-covered',
      pattern:
        /\b(?:keyword|search|transaction|evaluation|participation)\w{0,3}\b[^.;]{0,40}\b(?:information|data|you (?:entered|enter))|\b(?:information|data)\b[^.;]{0,60}\b(?:search|entered|released by you)/i,
      why: 'what the reader enters is among them',
      yes: ['keyword information that you entered when using the search service;'],
      no: ['acts that violate the rules.'],
    },
    within: 3,
  },
  {
    says: {
      id: 'en.odd.consent-change.says',
      value: 'consent-by-use',
      pattern: /\b(?:obtain|ask for|seek|get|request) your (?:\w+ ){0,2}consent\b/i,
      with: /\b(?:changes?|amend\w*|modif\w+|updat\w+|revis\w+) [^.]{0,60}\b(?:policy|notice|statement)|\b(?:policy|notice|statement)\b[^.]{0,60}\b(?:chang\w*|amend\w*|modif\w+|updat\w+|revis\w+)/i,
      not: /\bwhere required|\bif required|as required|required by/i,
      why: 'consent is promised for a change of the policy',
      yes: ['If we change this policy materially, we will obtain your consent.'],
      no: ['We obtain your consent before we use your photos.'],
    },
    against: {
      id: 'en.odd.consent-change.against',
      value: 'consent-by-use',
      pattern:
        /\bcontinu(?:ed?|ing) (?:to )?(?:use|using|access)\b[^.;]{0,80}\b(?:constitutes?|means|signif\w+|indicat\w+|deemed|acceptance|accept|consent|agree)\b/i,
      why: 'going on using is taken for consent to the change',
      yes: ['Your continued use of the service constitutes acceptance of the changes.'],
      no: ['You can continue to use the other features.'],
    },
  },
];

export const lapses: readonly Lapse[] = [
  {
    id: 'en.odd.contact',
    value: 'contact-lost',
    pattern:
      /\bcontact (?:the |our )?customer (?:service|support|care)\b|\bcontact (?:us|our (?:team|privacy team))\b[^.;]{0,40}\b(?:below|above|following)\b/i,
    not: /\b(?:when(?:ever)?|if|that|where) you (?:may )?contact\b|\b(?:contact|web|online) ?form\b|\bthis form\b/i,
    unless: /(?<=[\w.-]{2})@[\w-]{2,40}\.\w|\+\d{6}|\d{3}[-. )]\s?\d{3}|\(?\d{3,4}\)?[- ]\d{4}/,
    linked: true,
    why: 'a contact is spoken of and not given',
    yes: ['Please contact customer service of this application.'],
    no: [
      'Please protect your password.',
      'Audio is taken when you contact our customer care.',
      'To contact customer support, use this form.',
    ],
  },
];
