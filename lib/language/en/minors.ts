import type { Rule } from '../shapes';

/** How English policies speak of minors. `addressed`: they are spoken of; `consent`: a parent has to agree. */
export const minors: readonly Rule<'addressed' | 'consent'>[] = [
  {
    id: 'minors named (en)',
    pattern:
      /\b(?:children|child|minors|(?:a|the|any|such|each|every|your|one) minor(?=['’]s?\b|[,.;)]| (?:is|are|was|who|whom|under|below|may|can|has|or|and|without|with|in|to|child|user|person|student|has)\b|$)|under the age of|under 1[2-8]|kids|parents?|parental|guardians?|teen(?:ager)?s?|(?:at least|older than|younger than|over) (?:the age of )?(?:1[2-8]|2[01])(?: years)?)\b(?! (?:hours?|days?|weeks?|months?|minutes?)\b)(?!,? (?:compan|corporat|undertak|entit|organi))/i,
    not: /sensitive|\bparent (?:compan|corporat|entit)|^[^a-z]{0,6}(?:children|kids|minors)(?![’'\w])(?![^.]{0,48}\b(?:under|not|do|must|may|are|is|should|cannot|can|need|have no)\b)[^.:]{0,48}$/i,
    value: 'addressed',
    why: 'minors or their parents are spoken of, and not to say what is sensitive',
    yes: ['Our service is not directed to children.', 'You must be at least 16 years old.', 'If you are a minor, ask first.'],
    no: [
      'We write at least 15 days before.',
      'Data of children is sensitive data.',
      'Our parent company may receive it.',
      'We respect your privacy.',
      'Most changes are likely to be minor.',
      'We may make a minor change.',
      '– Children, number of rooms',
    ],
  },
  {
    id: 'parent agrees (en)',
    pattern:
      /(?:with|without|obtain\w{0,3}|requir\w{0,4}|have|give\w{0,1}|verif\w{0,8}|need\w{0,3}|subject to)[^.]{0,40}(?:parent\w{0,3}|guardian)[^.]{0,30}(?:consent|permission|supervision|approval|involvement|authori[sz]ation)|(?:parent\w{0,3}|guardian)[^.]{0,20}(?:consent|permission|supervision|approval|\bagrees?\b)|\b(?:consent|involvement|permission|approval) of (?:a |an |the |your |their |one )?(?:legal )?(?:parent|guardian)|(?:parents?|guardians?)[^.]{0,40}\b(?:agree|consent|permit|read)s?\b/i,
    not: /sensitive|\b(?:do(?:es)? not|don[’']t|never|need not) (?:ask|require|need|seek|obtain)\b[^.;]{0,30}\b(?:parent|guardian)|\b(?:no|without)(?: any| the)? (?:consent|permission|approval)\b[^.;]{0,40}\b(?:needed|required|necessary)\b|\beven (?:if|when|where|though)\b[^.;,]{0,40}\b(?:parent|guardian)s?\b[^.;,]{0,24}\b(?:consents|agrees|permits|allows|approves|ha(?:s|ve) (?:consented|agreed))\b/i,
    value: 'consent',
    why: 'a parent or guardian has to agree',
    yes: [
      'Kids may not use it unless a parent agrees.',
      'Minors need the consent of a parent.',
      'If you are under 18, you may use it with the involvement of a parent.',
      'Children may use it with parental permission only.',
      'Even on the phone of another you need the consent of a parent.',
    ],
    no: [
      'Parents may contact us.',
      'We do not know your age.',
      'Nobody under 18 may join, even where a guardian consents.',
      'Since nothing is collected, no consent of parents is needed.',
      'We do not ask parents for consent.',
    ],
  },
];

/** An age. Groups `n` and `m` are the figure, of a range its upper end; group `last` is the last year that is still meant: '12 or younger'. */
export const age =
  /\b(?:between|ages? (?:of )?|aged) (?:the ages of )?1[0-7] ?(?:-|–|and|to) ?(?<to>1[2-9]|2[01])\b(?=[^.;,]{0,60}\b(?:consent|permission|parents?|guardians?)\b)|\b(?:ages? |aged )?(?<last>1[1-9]|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)(?: years)?(?: old| of age)?,? (?:and under|and younger|or (?:under|younger))\b|\b(?:under|below|age of|ages?|aged|at least|younger than|over|older than|less than|attained|reached)\s*(?:the age of\s*|age\s*)?(?<n>1[2-9]|2[01]|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|twenty-one|twenty)s?\b(?!\s*(?:days|months|hours))|\b(?<m>1[2-9]|2[01]|thirteen|fourteen|sixteen|eighteen)\s*(?:\(\d{2}\)\s*)?(?:years?|yrs)\b(?! (?:after|from|following))/gi;

/** What a law of one place lets minors do there by themselves: no age from which the service is for them. */
export const ofRight: Rule<'right'> = {
  id: 'right of minors (en)',
  value: 'right',
  pattern:
    /\b(?:liv(?:e|ing)|resid\w{1,5}|users?|minors?)\b[^.;]{0,24}\bCalifornia\b|\bCalifornia\b[^.;]{0,24}\b(?:residents?|users?|minors?|law|Code)\b|\byou (?:have )?posted (?:while|when)\b|\b(?:may|can|right to|entitled to) (?:request|ask(?: us| for)?|obtain|have)\b[^.;]{0,60}\b(?:remov|delet|eras)\w*[^.;]{0,60}\b(?:content|postings?|posted|information you)\b/i,
  not: /\b(?:parent|guardian)/i,
  why: 'a right of minors of one place',
  yes: ['If you live in California and are under 18, you may ask.', 'Users under 18 can request removal of content they posted.'],
  no: [
    'You must be 18.',
    'Fernmoss, a California company, lets nobody under 13 join.',
    'Children under 13 need the consent of a parent.',
    'If you are under 13, you cannot post content, and we will delete information you gave.',
    'Children under 13 may not use it; if you delete content you posted, you must be 18.',
  ],
};
