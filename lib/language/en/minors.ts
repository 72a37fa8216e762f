import type { Rule } from '../shapes';

/** Who answers for a child, by all their names, and what they give. */
const guardian = String.raw`(?:parents?|parental|guardians?|mums?|moms?|dads?|father|mother|grown-?ups?|carers?|caregivers?|legal representatives?|responsible adults?|holders? of parental responsibility)`;
const assent = String.raw`(?:consent|permission|agreement|approval|assent|authori[sz]ation|signatures?|okay|OK|acceptance)`;
/** No consent is asked for, or one that is not enough. */
const notNeeded = String.raw`\b(?:do(?:es)? not|don[’']t|never|need not) (?:ask|require|need|seek|obtain)\b[^.;]{0,30}\b(?:parent|guardian)|\b(?:no|without)(?: any| the| parental)? (?:consent|permission|approval|signature)\b[^.;]{0,40}\b(?:needed|required|necessary)\b|\b(?:consent|permission|approval)\b[^.;]{0,24}\b(?:is|are) not (?:needed|required|necessary)\b|(?<!\b(?:no|not|nobody|none|never|neither)\b[^.;]{0,40})\b(?:may|can) (?:[a-z]{1,12} ){1,4}without\b[^.;]{0,24}\b(?:consent|permission|approval)\b|\beven (?:if|when|where|though)\b[^.;,]{0,40}\b(?:parent|guardian)s?\b[^.;,]{0,24}\b(?:consents|agrees|permits|allows|approves|signs|ha(?:s|ve) (?:consented|agreed))\b`;
/** Children who get a parcel, pay a fare or watch a film: nothing of their data. */
const ofGoods = String.raw`\b(?:parcels?|delivery note|courier|half[- ]price|prices?|tickets? (?:for|cost)|fares?|admission|discounts?|rated|alcohol\w*|tobacco|cigarettes|wine|beer)\b|[$£€]\s?\d`;
const eighteen = String.raw`(?:1[2-9]|21|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|twenty-one)`;

/** How English policies speak of minors. `addressed`: they are spoken of; `consent`: a parent has to agree. */
export const minors: readonly Rule<'addressed' | 'consent'>[] = [
  {
    id: 'minors named (en)',
    pattern:
      /\b(?:children|child|minors|(?:a|the|any|such|each|every|your|one) minor(?=['’]s?\b|[,.;)]| (?:is|are|was|who|whom|under|below|may|can|has|or|and|without|with|in|to|child|user|person|student|has)\b|$)|under the age of|under 1[2-8]|kids|parents?|parental|guardians?|teen(?:ager)?s?|(?:at least|older than|younger than|over) (?:the age of )?(?:1[2-8]|2[01])(?: years)?)\b(?! (?:hours?|days?|weeks?|months?|minutes?)\b)(?!,? (?:compan|corporat|undertak|entit|organi))/i,
    not: new RegExp(
      String.raw`sensitive|\bparent (?:compan|corporat|entit)|${ofGoods}|^[^a-z]{0,6}(?:children|kids|minors)(?![’'\w])(?![^.]{0,48}\b(?:under|not|do|must|may|are|is|should|cannot|can|need|have no)\b)[^.:]{0,48}$`,
      'i',
    ),
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
      'Children under 12 pay half price.',
    ],
  },
  {
    id: 'parent agrees (en)',
    pattern:
      /(?:with|without|obtain\w{0,3}|requir\w{0,4}|have|give\w{0,1}|verif\w{0,8}|need\w{0,3}|subject to)[^.]{0,40}(?:parent\w{0,3}|guardian)[^.]{0,30}(?:consent|permission|supervision|approval|involvement|authori[sz]ation)|(?:parent\w{0,3}|guardian)[^.]{0,20}(?:consent|permission|supervision|approval|\bagrees?\b)|\b(?:consent|involvement|permission|approval) of (?:a |an |the |your |their |one )?(?:legal )?(?:parent|guardian)|(?:parents?|guardians?)[^.]{0,40}\b(?:agree|consent|permit|read)s?\b/i,
    not: new RegExp(`sensitive|${notNeeded}|${ofGoods}`, 'i'),
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
      'Children may use it without the consent of a parent.',
      'Parental consent is not required.',
      'A parent agrees to take the parcel.',
    ],
  },
  {
    id: 'minors by other words (en)',
    pattern: new RegExp(
      String.raw`\b(?:${eighteen}(?: years?)?(?: old| of age)? (?:and|or|years and) (?:above|over|older|upwards?|up)\b|(?:under|over)[- ]?(?:1[2-8]|21)['’]?s\b|1[3-8]\+(?!\d)|(?:aged|persons?|people|anyone|anybody|nobody|no one|someone|somebody|users?|readers?|members?|players?) (?:under|below|younger than) (?:the age of )?${eighteen}\b|(?:before|until|reach\w{0,3}|past|turn\w{0,3}|not yet|have had|completed?) (?:your|their|his|her|the|his or her)? ?(?:completed )?(?:1[2-8]th|21st|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth) (?:birthday|year)|not yet (?:turned |reached )?${eighteen}\b|young(?:er)? (?:readers|users|visitors|members|players)|youngsters?|juveniles?|under-?age\b|age of majority|of full age|adults only|only (?:for )?adults|schoolchildren|(?:mum|mom)s? (?:or|and) dads?|grown-?ups?|(?:aged|ages?) ${eighteen} (?:or|to|and) ${eighteen}\b|turn(?:ed|s)? ${eighteen}\b)`,
      'i',
    ),
    not: new RegExp(String.raw`\bsensitive\b|\b(?:days?|weeks?|months?|minutes|hours?)\b|${ofGoods}|\b(?:pensions?|retire\w*)\b`, 'i'),
    value: 'addressed',
    why: 'the age of those who may use it, or the young by other names',
    yes: [
      'Members must be 18 or over.',
      'Not for under-16s.',
      'Ask a grown-up.',
      'Whoever has not yet turned 16 comes with his father.',
      'You must be of full age.',
    ],
    no: ['Kept for 18 months or over.', 'Pay 15 and up to £20.', 'We are over the moon.', 'Wine is sold to those of 18 and over.'],
  },
  {
    id: 'parent signs (en)',
    pattern: new RegExp(
      String.raw`\b(?:${assent} (?:of|from|by) (?:a |an |the |your |their |his |her |one |both |either |at least one |his or her ){0,2}(?:[\w-]+ (?:of (?:your |their |the )?)?)?${guardian}\b|${guardian}(?:['’]s?)? (?:[\w-]+ )?${assent}\b|${guardian} (?:or (?:\w+ )?${guardian} )?(?:first |also )?(?:has to|have to|must|needs? to|shall|should|both|is asked to|are asked to) (?:first |also |both )?(?:sign|countersign|say yes|allow|authori[sz]e|approve|accept|register|set up|fill in|confirm|agree)\b|${guardian} (?:first )?(?:creates?|opens?|sets? up|ha(?:s|ve) (?:first )?(?:agreed|consented|signed|said yes)|agreed|saying yes|to say yes)\b|(?:opened|given|set up|created|signed|approved) (?:only )?by (?:a|the|their|one) (?:\w+ )?${guardian}\b|\b(?:e-?mail|message|letter|ask)\w* (?:to )?(?:the |a |their |one )?${guardian}\b[^.;]{0,60}\b(?:consent|permission|approval|a yes)\b|${guardian} (?:both )?(?:signs?|countersigns?|says? yes|allows?|approves?|authori[sz]es?)\b|(?:ask|asking|check with|get|tell|have|bring) (?:your |a |an |their |his or her |one of your |one of their |the )(?:[\w-]+ (?:or )?){0,2}?${guardian}\b[^.;]{0,30}\b(?:first\b|before|to (?:sign|agree|say|join|register|allow|okay|set|fill|do it)|for (?:permission|their ok|help)))`,
      'i',
    ),
    not: new RegExp(
      String.raw`sensitive|parental (?:leave|controls?)|${notNeeded}|${ofGoods}|\b(?:delete|remove|erase)\w*\b[^.;]{0,30}\bwithout\b`,
      'i',
    ),
    value: 'consent',
    why: 'a parent has to sign, to say yes, to be asked first',
    yes: [
      'A card is given to a child upon the signature of a parent.',
      'Below that age both parents sign.',
      'You need the okay of your mum or dad.',
      'Ask your mum or dad before you join.',
      'One parent has to fill in the form.',
      'It takes a guardian’s signature.',
      'Prints are taken only where a parent has agreed in writing.',
      'The profile of a child is set up by a parent.',
      'We send an email to the parent that asks for consent.',
    ],
    no: [
      'Parents may visit us.',
      'Your parental leave is noted.',
      'Even if a parent signs, nobody under 16 may join.',
      'Ask your parents about it.',
    ],
  },
];

/** An age. Groups `n`, `n2` … and `m` are the figure, of a range its upper end; groups `last` and `last2` are the last year that is still meant: '12 or younger'. */
export const age =
  /\b(?:between|ages? (?:of )?|aged) (?:the ages of )?1[0-7] ?(?:-|–|and|to) ?(?<to>1[2-9]|2[01])\b(?=[^.;,]{0,60}\b(?:consent|permission|parents?|guardians?)\b)|\b(?:ages? |aged )?(?<last>1[1-9]|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)(?: years)?(?: old| of age)?,? (?:and under|and younger|or (?:under|younger))\b|\b(?:under|below|age of|ages?|aged|at least|younger than|over|older than|less than|attained|reached)\s*(?:the age of\s*|age\s*)?(?<n>1[2-9]|2[01]|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|twenty-one|twenty)s?\b(?!\s*(?:days|months|hours))|\b(?<m>1[2-9]|2[01]|thirteen|fourteen|sixteen|eighteen)\s*(?:\(\d{2}\)\s*)?(?:years?|yrs)\b(?! (?:after|from|following))|\b(?<n2>1[2-9]|21|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)(?: years?)?(?: old| of age)? (?:and|or) (?:above|over|older|upwards?|up)\b|\b(?:under|over)-(?<n3>1[2-8]|21)['’]?s\b|\b(?<n4>1[3-8])\+(?!\d)|\b(?:the |your |their |his |her |completed |past |until ){1,2}(?<n5>1[2-8]|21)(?:th|st) (?:birthday|year of (?:life|age|their|his|her))|\b(?:not yet|turn(?:ed|s)?|until you are) (?:turned )?(?<n6>1[2-8]|21|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)\b|\baged? 1[2-7] or (?<last2>1[2-7])\b/gi;

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
