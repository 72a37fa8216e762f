import type { Rule } from '../shapes';

/** How English policies say where information is stored. The value is the country, or 'several'. */
export const places: readonly Rule<'CN' | 'several'>[] = [
  {
    id: 'kept in China (en)',
    pattern: /(?:stored?|located|kept|hosted|server)[^.]{0,40}(?:China|PRC)/iu,
    value: 'CN',
    why: 'kept in China',
    yes: ['Your data is stored on servers in China.'],
    no: ['Your data is stored on our servers.'],
  },
  {
    id: 'kept in many countries (en)',
    pattern:
      /\b(?:stor(?:ed?|es|ing|age)|process(?:es|ed|ing)?|hosted|held|servers?)\b[^.]{0,60}(?:\b(?:in|inside|within) and outside\b|\boverseas\b|\b(?:around|throughout) the world|worldwide|globally|(?:various|multiple|several|different|many) (?:countries|jurisdictions|locations))/iu,
    value: 'several',
    why: 'kept in more countries than one',
    yes: [
      'We store your data on servers around the world.',
      'We process it in many countries.',
      'It is held both in and outside of Freedonia.',
    ],
    no: ['We serve customers around the world.'],
  },
  {
    id: 'kept abroad (en)',
    pattern:
      /\b(?:stor(?:ed?|es|ing)|maintain\w*|held|servers)\b[^.]{0,60}\boutside (?:of )?(?:your|the|their) (?:(?:home )?(?:country|state)|EEA|EU|European)\b/iu,
    not: /\b(?:not|never)\b[^.]{0,30}\boutside/iu,
    value: 'several',
    why: 'kept outside the reader’s country, wherever that is',
    yes: ['Your data may be stored outside your home country.'],
    no: ['We do not work outside your home country.'],
  },
  {
    id: 'abroad with one named (en)',
    pattern: /outside (?:of )?(?:your|the) (?:(?:home )?(?:country|jurisdiction|state)(?: of residence)?|EEA)\b[^.]{0,30}\bincluding\b/iu,
    value: 'several',
    why: 'abroad, with one country named among others',
    yes: ['It may be processed outside your country, including in the United States.'],
    no: ['It stays in your country, including backups.'],
  },
  {
    id: 'there and elsewhere (en)',
    pattern:
      /(?:\bservers?|stor(?:ed?|es|ing)|process(?:ed|ing)|hosted)\b[^.]{0,160}(?:\b(?:and|or)\b[^.]{0,60}\bother (?:countries|jurisdictions|locations)|\b(?:and|or) elsewhere)/iu,
    not: /\blaws? of\b/iu,
    value: 'several',
    why: 'a country and others',
    yes: ['We store it on servers in Ireland and may store it in other countries.'],
    no: ['We follow the laws of other countries.'],
  },
];

/** What is said of sending information abroad. */
export const abroad: readonly Rule[] = [
  {
    id: 'abroad (en)',
    pattern:
      /abroad|overseas|cross-border|across (?:\w{1,20} )?borders?|outside (?:of )?(?:your|the|their) (?:(?:home )?(?:country|jurisdiction|state)|EEA|EU|European)|outside (?:of )?(?:EEA|EU|Europe)\b|outside (?:of )?the (?:country|state|province) (?:where|in which) you|\b(?:many|several|various|multiple|different) countries|\b(?:in|inside|within) and outside (?:of )?(?:the )?[A-Z]|other countries|(?:third|foreign) countr|international(?:ly)? transfer|transfer(?:red)? there\b|transfer[^.]{0,60}(?:countr|United States|U\.S|third countries|EEA|around the world|to the UK\b)|(?:countr|jurisdiction)[^.]{0,40}other than|(?:stored?|hosted|servers?|process\w{0,20})[^.]{0,60}(?:United States|U\.S\.|USA?\b)/u,
    not: /\b(?:roaming|overseas (?:shopping|travel|students))\b/iu,
    value: 'named',
    why: 'foreign parts are named, as a place where information goes',
    yes: [
      'We use servers outside the country where you live.',
      'We may transfer it abroad.',
      'It is sent to third countries.',
      'It is stored on servers in the US.',
    ],
    no: ['We respect your privacy.', 'We work overseas travel deals.'],
  },
  {
    id: 'it goes on abroad (en)',
    pattern: /^\s*(?:but|however|if|unless|except|should|where|when)\b|overseas|abroad|cross-border/iu,
    value: 'goes-on',
    why: 'goes on from the sentence before',
    yes: ['However, if it has to go there, we shall ask you.'],
    no: ['We protect your data.'],
  },
  {
    id: 'abroad on a condition (en)',
    pattern: /consent|unless|except|agree/iu,
    value: 'unless',
    why: 'abroad only on a condition',
    yes: ['We do not send it abroad unless you agree.'],
    no: ['We send it abroad.'],
  },
  {
    id: 'plainly not abroad (en)',
    pattern: /\b(?:do|will) not (?:transfer|send|store)[^.,]{0,60}(?:abroad|overseas|outside)[^.,]{0,30}\.(?=\s*(?:if|should)\b|$)/iu,
    value: 'plainly',
    why: 'a plain denial, after which only a change to come is conditional',
    yes: ['We do not transfer your data overseas. If that changes, we shall ask.'],
    no: ['We transfer your data overseas.'],
  },
  {
    id: 'cases abroad (en)',
    pattern:
      /\b(?:transfer|send)\w*\b[^.]{0,60}(?:abroad|overseas|outside)[^.]{0,40}\b(?:in|under) the following (?:cases|circumstances)/iu,
    value: 'cases',
    why: 'cases in which it goes abroad follow: they hold whatever the sentence before denies',
    yes: ['We transfer data abroad in the following cases:'],
    no: ['We do not transfer data.'],
  },
  {
    id: 'not abroad (en)',
    pattern: /(?:not|never)[^.]{0,30}(?:transfer|abroad|overseas|cross-border)/iu,
    not: /\bnot (?:want|wish|agree|consent)\b/iu,
    value: 'no',
    why: 'said not to go abroad',
    yes: ['We do not transfer it overseas.'],
    no: ['We transfer it overseas.', 'If you do not want it transferred to the United States, leave.'],
  },
  {
    id: 'home but for cases (en)',
    pattern: /except (?:in|for|under) the following/iu,
    value: 'exceptions',
    why: 'the place at home, but for the cases that follow',
    yes: ['It is stored here except in the following cases.'],
    no: ['It is stored here.'],
  },
  {
    id: 'abroad with consent (en)',
    pattern: /with your (?:explicit |prior )?consent|if you (?:consent|agree)/iu,
    value: 'consent',
    why: 'only after asking',
    yes: ['It goes abroad with your consent.'],
    no: ['It goes abroad.'],
  },
  {
    id: 'to foreign parts (en)',
    pattern: /transfer|stored?|processed|accessed|overseas|abroad/iu,
    value: 'yes',
    why: 'may go abroad, said outright',
    yes: ['Your data may be transferred abroad.'],
    no: ['We respect your data.'],
  },
];

/** Stands before a country in which information is kept, or to which it is sent. Case counts elsewhere: 'US' is a country, 'us' is the company. */
export const before: readonly Rule<'kept' | 'sent'>[] = [
  {
    id: 'sent to (en)',
    pattern: /\b(?:transfer(?:red|s)?|sen[dt]|transmit(?:ted)?)\b[^.]{0,40}\bto (?:(?:the|our|servers|facilities|in|located) ){0,5}$/iu,
    not: /\bfrom\b/iu,
    value: 'sent',
    why: 'it is sent to the country',
    yes: ['The information we collect will be transferred to the '],
    no: ['You may write to our office in the '],
  },
  {
    id: 'kept in (en)',
    pattern:
      /\b(?:stor(?:ed?|es|ing)|kept|hosts?|hosted|processed|maintained|held|servers?|data cent(?:er|re)s?|facilit(?:y|ies))\b[^.]{0,60}$/iu,
    not: /\b(?:you|users?|who|resid\w{1,5}|if|where) (?:are |is )?located|\b(?:an? |by |the )?[A-Z]\w+(?:['’]s)? servers?\b(?<!\b(?:Our|The|Your|On|Amazon|Cloud|Web) servers?)|\b(?:laws?|residents?|citizens?)\b/u,
    value: 'kept',
    why: 'it is kept in the country',
    yes: ['We store your data on servers in the '],
    no: ['If you live in the '],
  },
  {
    id: 'runs in (en)',
    pattern:
      /\b(?:run(?:s|ning)?|hosted|live[sd]?|sits?|kept|based) on (?:[\w'’.-]+ ){0,4}(?:servers?|machines?|hosting|cloud)\b[^.]{0,16}\bin (?:the )?$/iu,
    value: 'kept',
    why: 'the machines on which it runs stand in the country',
    yes: ['Sync runs on Firefly servers in '],
    no: ['You can run on a path in '],
  },
];

/** A row of a table that tells where something is kept. */
export const keeps = /\b(?:stor(?:ed?|es|ing|age)|host(?:s|ed|ing)?|servers?|back-?ups?|data cent(?:er|re)s?|cloud|databases?)\b/iu;
