/** What an English sentence says is not done with the data it names. What is denied stands after or before the words (`value`). */
import type { DenialRule, DenialScope } from '../shapes';

export const denials: readonly DenialRule[] = [
  {
    id: 'en.denial.get',
    pattern:
      /\b(?:(?:do|does|will|did|can|would|shall) not|cannot|don[’']t|doesn[’']t|won[’']t|never|neither|nor(?: do(?:es)? (?:we|it))?)\s+(?:(?:and cannot|knowingly|consciously|purposely|purposefully|deliberately|willfully|actively|intentionally|automatically|directly|otherwise|currently|also|itself|ever|request|ask for|seek to)\s+){0,2}(?:(?:collect|gather|obtain|store|request|record|access|have access to|retain|receive|see|know|monitor|track|save|keep|hold|log|copy|scan|view|capture|broadcast|process(?! (?:payments?|orders|refunds|transactions)\b)|solicit|ask you for)(?:,? (?:or|and|nor) |, )?){1,5}/giu,
    value: { of: 'getting', stands: 'after' },
    why: 'a verb of getting or keeping is denied, and its objects follow',
    yes: ['We do not collect your health information.', 'We never knowingly collect data concerning children.'],
    no: ['We collect your email address.', 'Please do not disclose your password.', 'We do not process payments for purchases.'],
  },
  {
    id: 'en.denial.none',
    pattern:
      /(?:^|[.;:]\s|\()[Nn]o (?!one\b|person\b|matter\b|longer\b|later\b|more\b|less\b|method\b|transmission\b|system\b|security\b|purpose\b|individual\b|(?:[a-z-]{2,16} ){0,3}(?:is|are|can|will|shall|may)\b|[^.;:\n]{0,80}\b(?:guarantee|secure|shared|sold|under)\b)(?=[a-z])/gu,
    value: { of: 'getting', stands: 'after' },
    why: 'a line or a bracket that opens with no says what there is none of',
    yes: ['No location, contacts or microphone.', 'The order is stored (no card numbers).'],
    no: ['No one under 13 may sign up.', 'No method of transmission is secure.', 'We see no reason to keep it.'],
  },
  {
    id: 'en.denial.holds',
    pattern: /\b(?:(?:never|do(?:es)? not) (?:include|contain)|contains? no|includes? no|sets? no|uses? no|places? no)s?\s/giu,
    value: { of: 'getting', stands: 'after' },
    why: 'what is said not to be in what one gets',
    yes: ['The record contains no payment details.', 'A request never includes your name.', 'The site sets no cookies.'],
    no: ['The record contains payment details.'],
  },
  {
    id: 'en.denial.others',
    pattern:
      /\b(?:advertisers|sponsors|partners|third parties|other (?:users|members|players)) (?:do not|don[’']t|never|cannot|can[’']t) (?:get|see|receive|read)\b/giu,
    value: { of: 'giving', stands: 'after' },
    why: 'others are said not to get it',
    yes: ['Sponsors do not get your email address.'],
    no: ['Sponsors get your email address.'],
  },
  {
    id: 'en.denial.reveals',
    pattern:
      /\b(?:do(?:es)? not|cannot|never) (?:by itself |directly )?(?:reveal|disclose|identify|tell) (?=(?:your|the user['’]s) (?:specific |real )?identity\b)/giu,
    value: { of: 'using', stands: 'after' },
    why: 'by what is got nobody is known by name',
    yes: ['It does not reveal your specific identity (like your name).'],
    no: ['It reveals your identity.'],
  },
  {
    id: 'en.denial.never-done',
    pattern: /\b(?:things|what) we (?:never|do not|don[’']t|will not|won[’']t|will never) do\b/giu,
    value: { of: 'using', stands: 'after' },
    why: 'a title over a list of what is never done',
    yes: ['Things we never do'],
    no: ['What we do with your data'],
  },
  {
    id: 'en.denial.function',
    pattern: /\b(?:do|does) not have (?:a|any) (?:function|feature|ability|means) to (?=(?:record|collect|access|read)\b)/giu,
    value: { of: 'getting', stands: 'after' },
    why: 'the product is said not to be able to',
    yes: ['Our app does not have a function to record audio.'],
    no: ['You have the ability to record audio.'],
  },
  {
    id: 'en.denial.passive',
    pattern:
      /(?:^|[.;,:]\s)(?<what>[^.;,:\t]{3,60}?) (?:is|are) (?:not|never) (?:recorded|collected|stored|kept|retained|saved|logged|uploaded)\b/giu,
    value: { of: 'getting', stands: 'between' },
    why: 'what the sentence names is said not to be kept',
    yes: ['Voice is not recorded.', 'Chat is deleted, voice messages are never stored.'],
    no: ['Voice is recorded.', 'It is stored.'],
  },
  {
    id: 'en.denial.reach',
    pattern:
      /(?<what>[^.;:\t]{3,80}?),? (?:never|do(?:es)? not) (?:reach|leave|touch) (?:us\b|our servers?\b|(?:your|the) (?:device|phone)\b)/giu,
    value: { of: 'getting', stands: 'between' },
    why: 'what is said not to come to the service',
    yes: ['Card numbers never reach our servers.', 'Your photos never leave your phone.'],
    no: ['Card numbers reach our servers.'],
  },
  {
    id: 'en.denial.but-not',
    pattern: /,? but (?:not|never) (?=(?:your|the|any|their)\b)/giu,
    value: { of: 'getting', stands: 'after' },
    why: 'what is taken out of what one gets',
    yes: ['Shops tell us what you bought, but not your card number.'],
    no: ['We ask for your card number, but we do not keep it.'],
  },
  {
    id: 'en.denial.ask',
    pattern:
      /\b(?:never|do not|don[’']t|does not|will not) (?:ask|want|need|require)(?: you)? (?:for )?(?=(?:your|any|the|their|special|an?)\b)/giu,
    value: { of: 'getting', stands: 'after' },
    why: 'it is not asked for',
    yes: ['We never ask for your bank details.', 'You do not need any account.', 'I don’t ask for a name or an email address.'],
    no: ['We ask for your bank details.', 'We will not ask again.'],
  },
  {
    id: 'en.denial.row',
    pattern:
      /(?:^|\n)(?<what>[^\t\n]{3,200}?)\t(?:[^\t\n]{0,60}\t)?(?:not collected|we do not collect(?: this| it)?|none collected)(?=\t|\.|$)/giu,
    value: { of: 'getting', stands: 'between' },
    why: 'a row says of its first cells that they are not collected',
    yes: ['Biometric information\tNot collected\tNo'],
    no: ['Identifiers\tCollected\tNo'],
  },
  {
    id: 'en.denial.cookies',
    pattern: /\b(?:do|does|will) not (?:use|set|place)\s+(?=(?:any\s+)?cookies)/giu,
    value: { of: 'getting', stands: 'after' },
    why: 'cookies are not used',
    yes: ['This site does not use cookies.'],
    no: ['We use cookies.', 'If you do not accept cookies, some parts will not work.'],
  },
  {
    id: 'en.denial.give',
    pattern:
      /\b(?:(?:do|does|will|would|shall) not|don[’']t|doesn[’']t|won[’']t|never|neither)\s+(?:(?:ever|knowingly)\s+)?(?:(?:share|sell|rent|lease|trade|transmit|disclose|transfer)(?:,? (?:or|and|nor) |, )?){1,5}/giu,
    value: { of: 'giving', stands: 'after' },
    why: 'a verb of giving is denied, and its objects follow',
    yes: ['We do not rent, sell or share credit card information.'],
    no: ['We share your name with our partners.'],
  },
  {
    id: 'en.denial.use-for',
    pattern:
      /\b(?:(?:do|does|will|would|shall) not|don[’']t|doesn[’']t|won[’']t|never)\s+(?=(?:\w+\s){0,3}(?:use|profile|target|personali[sz]e|advertise|track)\b)/giu,
    value: { of: 'using', stands: 'after' },
    why: 'a use of the data is denied',
    yes: ['We never use your scores to build a profile.', 'We do not profile our users.'],
    no: ['We use your scores to build a profile.'],
  },
];

/** How far a denial reaches, and what makes it none. */
export const denialScope: DenialScope = {
  ends: /(?<!\b(?:e\.g|i\.e|e|i|etc))\.|[;!?\n]|\b(?:but|except|unless|other than|without|however|only|in order|from (?:anyone|persons)|to (?=[a-z])|absent|save for|apart from|aside from|with the (?:sole |only )?exception)\b|\((?=(?:or|and|unless|except|if|as|under|where)\b)/iu,
  list: /\bfollowing[^.;]{0,20}:\s*$/iu,
  title: /^[^.;:]{0,12}:?\s*$/u,
  unless: /\b(?:without|unless|if|please|you (?:should|must|do|will|can|cannot|may|choose))\b[^.;]{0,60}$/iu,
  but: /^(?:unless|except|without|other than)/iu,
  tells: /^(?:do not|don[’']t|never)\b/iu,
};
