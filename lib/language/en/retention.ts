import type { Rule } from '../shapes';

/** How English policies say how long information is kept. */
export const retention: readonly Rule<'minimum' | 'legal' | 'until-closing' | 'permanent'>[] = [
  {
    id: 'kept as long as needed (en)',
    pattern:
      /(?<q>(?:(?:as|so) long as|(?:for|to) the (?:minimum |shortest )?(?:period|time|duration)|only (?:for )?(?:as (?:it is )?long|so long|as it is)|no longer than|until|once)[^.;]{0,60}(?:necessary|we need (?:it|them)|needed|required|purpose|achieved|fulfil|relevant|useful)[^.;]{0,60}|\bbased on (?:the |our )?(?:necessity|needs?)\b[^.;]{0,40}|\bperiods?\b[^.;]{0,40}\b(?:determined|decided|set|defined|dependent|depends?) (?:by|on|upon|according to)\b[^.;]{0,60}\b(?:interests?|purposes?|needs?|necess\w{1,4})\b|\buntil (?:we are|I am|it is|[A-Z]\w+ is) (?:sure|certain|satisfied)\b[^.;]{0,60})/i,
    not: /^(?!.*(?:retain|retention|keep|kept|store|hold|destroy|delete)).*$/is,
    value: 'minimum',
    why: 'a keeping period that is bound to the purpose',
    yes: [
      'We retain your data for as long as necessary to provide the service.',
      'We keep data only as long as we need it.',
      'We keep it for so long as it may be relevant to these ends.',
      'The periods of retention depend on the purposes.',
      'Records are stored until we are certain that nobody cheats.',
    ],
    no: ['We use cookies as needed to run the site.'],
  },
  {
    id: 'kept as the law requires (en)',
    pattern:
      /(?<q>\b(?:required|permitted|obligat\w{1,5}|comply|compliance|in accordance)\b[^.;]{0,50}\b(?:laws?|legal|regulat\w{1,5}|accounting|tax)\b|\b(?:legal|statutory)\b[^.;]{0,24}\b(?:obligations?|requirements?|period)\b|\bfor legal (?:reasons|purposes)\b)/i,
    not: /^(?!.*(?:retain|retention|keep|kept|store|hold|preserv|remain in|archive)).*$|disclos|share /is,
    value: 'legal',
    why: 'a keeping period that is bound to the law',
    yes: [
      'We keep records where required by law.',
      'We may retain your data to comply with our legal obligations.',
      'For legal reasons we may keep copies.',
    ],
    no: ['We disclose data where required by law.'],
  },
  {
    id: 'kept as the law has it (en)',
    pattern:
      /(?<q>\b(?:as long as|to the extent|unless|where|if|period)\b[^.;]{0,24}\b(?:laws?|regulations?)\b[^.;]{0,12}\b(?:requires?|permits?|provides?|allows?|prescribes?|obliges?)\b|\bstatutory (?:(?:or contractual|storage|retention|minimum|legal) )*(?:periods?|obligations?|requirements?|duties)\b)/i,
    not: /^(?!.*(?:retain|retention|keep|kept|stor(?:e|ag)|hold|preserv|delet|eras|destroy|block)).*$|disclos|share /is,
    value: 'legal',
    why: 'a keeping period that the law sets',
    yes: [
      'We hold it for as long as the law requires or permits.',
      'The data is erased after the statutory retention periods.',
      'It will be deleted, unless the applicable law requires otherwise.',
    ],
    no: ['You may object where the law provides for it.', 'We disclose data where the law requires it and store nothing.'],
  },
  {
    id: 'kept until closing (en)',
    pattern:
      /(?<q>(?:until|as long as|so long as|while|unless|longer than)[^.;]{0,50}(?:delet\w{1,5}|clos\w{1,5}|terminat\w{1,5}|cancel\w{0,6}|withdraw\w{0,3}|account (?:is|remains|stays) (?:active|open)|period of time in which (?:users|you) have an account|uninstall|remove the |(?:have|hold) an (?:active )?account|unsubscribe|maintain (?:an|your) account|active account|use (?:the|our) services?|membership)[^.;]{0,60})/i,
    not: /^(?!.*(?:retain|retention|keep|kept|stor(?:e|age)|hold|maintain|used|stays?|remains?)).*$|cookie/is,
    value: 'until-closing',
    why: 'kept as long as the account is there',
    yes: [
      'We keep your profile until you delete your account.',
      'We retain it for as long as your account is active.',
      'Histories are kept so long as the account remains active.',
      'The list stays in storage until you uninstall the app.',
    ],
    no: ['You can close your account at any time.'],
  },
  {
    id: 'gone when one leaves (en)',
    pattern:
      /(?<q>\b(?:goes|go|vanish\w*|disappears?|deleted|erased|wiped|removed) (?:away |at once )?(?:when|once|as soon as) you (?:delete|close|press|leave|remove|cancel|uninstall)[^.;]{0,40}|\b(?:deleting|uninstalling|removing) (?:the|this|our) (?:app|application|game|extension|program)\b[^.;]{0,16}\b(?:deletes?|removes?|erases?|destroys?|loses?|wipes?)\b[^.;]{0,20}|\bto (?:delete|remove|erase) (?:everything|all|it|them)\b[^.;]{0,30},? (?:just |simply )?(?:uninstall|delete|remove) the (?:app|application|game)\b|\bfor as long as (?:your|the|their) [^.;]{0,30}\b(?:subscription|contract|account|membership|licen[cs]e)\b[^.;]{0,12}\b(?:runs|lasts|exists|is active|is open|continues)\b)/i,
    value: 'until-closing',
    why: 'kept as long as the account or the contract is there, in plain words',
    yes: [
      'Uninstalling the game erases it all.',
      'Your notes go when you delete your account.',
      'Records stay for as long as the employer’s subscription runs.',
    ],
    no: ['A session ends when you leave the page.', 'As long as the contract is fair.', 'Uninstalling the app stops it.'],
  },
  {
    id: 'kept for ever (en)',
    pattern:
      /(?<q>\b(?:retain|keep|store)\w{0,3}\b[^.;]{0,160}\b(?:indefinitely|permanently|forever|in perpetuity)\b|\b(?:indefinitely|permanently)\b[^.;]{0,20}\b(?:retain|keep|store)\w{0,3})/i,
    not: /will not|do not|never|cookies? (?:are|is)|text files/i,
    value: 'permanent',
    why: 'kept without end',
    yes: ['We may keep aggregated data indefinitely.'],
    no: ['We do not keep your data indefinitely.'],
  },
];

export const keeping = {
  /** What a title over periods says, before what stands below it. */
  asTitle: 'Kept: kept ',
  title: /\b(?:retention|retain|keep|kept|how long|stor(?:e|age))\b/i,
  /** A line that is the name of something and how long it is kept. */
  entry: /^[^:;.]{2,40}:[^:;.]{2,30}[.;]?$/,
  closed: /\b(?:clos|delet|terminat)/i,
  verb: /\b(?:purged?|remov(?:e|es|ed)(?= [^.;]{0,60}\bafter )|discard(?:s|ed)?|retain|retaining|retention|retained|keep|keeping|kept|stays?|remains?|erased|roll(?:s|ed)? off|wiped|store|stored|hold|delete|deleted|erase|anonymi[sz]e|preserved?|expire|no later than)\b/i,
  not: /\b(?:respond|response|reply|notice|notif\w+|prior to|years? old|age|request|in advance|inactive|breach\w*|incidents?|refund\w*|subscriptions?|opt(?:ing)?[- ]?out|unsubscrib\w*|arbitrat\w*|trial|objection|account (?:\w+ ){0,3}(?:removed|deleted|closed) within)\b/i,
};

/** What is kept, in the phrase before the period. */
export const scopes: readonly RegExp[] = [
  /\b(?:your |the |these |such |all |any |this |certain )?(?<what>(?:[a-z-]{2,16} ){0,3}(?:data|information|logs?|records?|messages?|cookies|content|histor(?:y|ies)|recordings?|e-?mails|backups?|copies))\b/gi,
];
/** What a name of these does not begin with. */
export const beforeScope =
  /^(?:.*\b(?:keep|retain|store|maintain|hold|save|process|use|delete|erase|remove|such|these|that|to|of|your|the|any|including|we|will|with|days|weeks|months|years?)\s+(?:and |or )?|(?:and|or)\s+)/i;
