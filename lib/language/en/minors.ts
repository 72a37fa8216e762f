import type { Rule } from '../shapes';

/** How English policies speak of minors. `addressed`: they are spoken of; `consent`: a parent has to agree. */
export const minors: readonly Rule<'addressed' | 'consent'>[] = [
  {
    id: 'minors named (en)',
    pattern:
      /\b(?:children|child|minors?|under the age of|under 1[2-8]|kids|parents?|parental|guardians?|teen(?:ager)?s?|(?:at least|older than|younger than|over) (?:the age of )?(?:1[2-8]|2[01])(?: years)?)\b(?! (?:hours?|days?|weeks?|months?|minutes?)\b)(?!,? (?:compan|corporat|undertak|entit|organi))/i,
    not: /sensitive|\bparent (?:compan|corporat|entit)/i,
    value: 'addressed',
    why: 'minors or their parents are spoken of, and not to say what is sensitive',
    yes: ['Our service is not directed to children.', 'You must be at least 16 years old.'],
    no: [
      'We write at least 15 days before.',
      'Data of children is sensitive data.',
      'Our parent company may receive it.',
      'We respect your privacy.',
    ],
  },
  {
    id: 'parent agrees (en)',
    pattern:
      /(?:with|without|obtain\w{0,3}|requir\w{0,4}|have|give\w{0,1}|verif\w{0,8}|need\w{0,3}|subject to)[^.]{0,40}(?:parent\w{0,3}|guardian)[^.]{0,30}(?:consent|permission|supervision|approval|involvement|authori[sz]ation)|(?:parent\w{0,3}|guardian)[^.]{0,20}(?:consent|permission|supervision|approval|\bagrees?\b)|\b(?:consent|involvement|permission|approval) of (?:a |an |the |your |their |one )?(?:legal )?(?:parent|guardian)|(?:parents?|guardians?)[^.]{0,40}\b(?:agree|consent|permit|read)s?\b/i,
    not: /sensitive|\beven (?:if|when|where|with|though)\b[^.;]{0,40}(?:parent|guardian)/i,
    value: 'consent',
    why: 'a parent or guardian has to agree',
    yes: [
      'Kids may not use it unless a parent agrees.',
      'Minors need the consent of a parent.',
      'If you are under 18, you may use it with the involvement of a parent.',
      'Children may use it with parental permission only.',
    ],
    no: ['Parents may contact us.', 'We do not know your age.', 'Nobody under 18 may join, even where a guardian consents.'],
  },
];

/** An age. Groups `n` and `m` are the figure. */
export const age =
  /\b(?:under|below|age of|ages?|aged|at least|younger than|over|older than|less than|attained|reached)\s*(?:the age of\s*|age\s*)?(?<n>1[2-9]|2[01]|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|twenty-one|twenty)s?\b(?!\s*(?:days|months|hours))|\b(?<m>1[2-9]|2[01]|thirteen|fourteen|sixteen|eighteen)\s*(?:\(\d{2}\)\s*)?(?:years?|yrs|and under|or (?:under|younger))\b(?! (?:after|from|following))/gi;
