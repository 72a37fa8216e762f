import type { Rule } from '../shapes';

/** How English policies say where information is stored. The value is the country, or 'several'. */
export const places: readonly Rule<'CN' | 'several'>[] = [
  {
    id: 'kept in China (en)',
    pattern: /(?:stored?|located|kept|hosted|server)[^.]{0,40}(?:China|PRC)/i,
    value: 'CN',
    why: 'kept in China',
    yes: ['Your data is stored on servers in China.'],
    no: ['Your data is stored on our servers.'],
  },
  {
    id: 'kept in many countries (en)',
    pattern:
      /\b(?:stor(?:ed?|es|ing|age)|process(?:es|ed|ing)?|hosted|held|servers?)\b[^.]{0,60}(?:\b(?:in|inside|within) and outside\b|\boverseas\b|\b(?:around|throughout) the world|worldwide|globally|(?:various|multiple|several|different|many) (?:countries|jurisdictions|locations))/i,
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
    id: 'abroad with one named (en)',
    pattern: /outside (?:of )?(?:your|the) (?:(?:home )?(?:country|jurisdiction|state)(?: of residence)?|EEA)\b[^.]{0,30}\bincluding\b/i,
    value: 'several',
    why: 'abroad, with one country named among others',
    yes: ['It may be processed outside your country, including in the United States.'],
    no: ['It stays in your country, including backups.'],
  },
];

/** What is said of sending information abroad. */
export const abroad: readonly Rule[] = [
  {
    id: 'abroad (en)',
    pattern:
      /abroad|overseas|cross-border|across (?:\w{1,20} )?borders?|outside (?:of )?(?:your|the|their) (?:(?:home )?(?:country|jurisdiction|state)|EEA|EU|European)|outside (?:of )?(?:EEA|EU|Europe)\b|outside (?:of )?the (?:country|state|province) (?:where|in which) you|\b(?:many|several|various|multiple|different) countries|\b(?:in|inside|within) and outside (?:of )?(?:the )?[A-Z]|other countries|(?:third|foreign) countr|international(?:ly)? transfer|transfer(?:red)? there\b|transfer[^.]{0,60}(?:countr|United States|U\.S|USA?\b|third countries|EEA|around the world|to the UK\b)|(?:countr|jurisdiction)[^.]{0,40}other than|\b(?:providers?|partners?|parties|affiliates|companies|processors|recipients|vendors|servers?|offices)\b[^.;]{0,40}\b(?:around|across|throughout) the (?:world|globe)/,
    not: /\b(?:roaming|overseas (?:shopping|travel|students))\b|\blaws?,? (?:\w+ ){0,2}(?:within|in|inside) (?:or|and) outside|\b(?:Act|[Ll]aws?|[Rr]egulations?) (?:\d{4} )?(?:permits?|allows?|appl(?:ies|y)|prohibits?|restricts?|governs?)\b[^.;]{0,40}\btransfer/i,
    value: 'named',
    why: 'foreign parts are named, as a place where information goes',
    yes: [
      'We use servers outside the country where you live.',
      'We may transfer it abroad.',
      'It is sent to third countries.',
      'It is shared with partners around the world.',
    ],
    no: [
      'We respect your privacy.',
      'We work overseas travel deals.',
      'We have readers around the world.',
      'By the law within or outside your country of residence.',
      'The Data Act permits transfer of data to other countries.',
    ],
  },
  {
    id: 'it goes on abroad (en)',
    pattern: /^\s*(?:but|however|if|unless|except|should|where|when)\b|overseas|abroad|cross-border/i,
    value: 'goes-on',
    why: 'goes on from the sentence before',
    yes: ['However, if it has to go there, we shall ask you.'],
    no: ['We protect your data.'],
  },
  {
    id: 'abroad on a condition (en)',
    pattern: /consent|unless|except|agree/i,
    value: 'unless',
    why: 'abroad only on a condition',
    yes: ['We do not send it abroad unless you agree.'],
    no: ['We send it abroad.'],
  },
  {
    id: 'plainly not abroad (en)',
    pattern:
      /\b(?:do|will) not (?:transfer|send|store)[^.,]{0,60}(?:abroad|overseas|outside)[^.,;]{0,30}[.;](?=\s*(?:if|should|were)\b|$)/i,
    value: 'plainly',
    why: 'a plain denial, after which only a change to come is conditional',
    yes: [
      'We do not transfer your data overseas. If that changes, we shall ask.',
      'We do not send it outside the Union; should that change, we shall ask.',
    ],
    no: ['We transfer your data overseas.'],
  },
  {
    id: 'cases abroad (en)',
    pattern: /\b(?:transfer|send)\w*\b[^.]{0,60}(?:abroad|overseas|outside)[^.]{0,40}\b(?:in|under) the following (?:cases|circumstances)/i,
    value: 'cases',
    why: 'cases in which it goes abroad follow: they hold whatever the sentence before denies',
    yes: ['We transfer data abroad in the following cases:'],
    no: ['We do not transfer data.'],
  },
  {
    id: 'not abroad (en)',
    pattern:
      /\b(?:not|never|nor|cannot|don[’']t|doesn[’']t|won[’']t)\b(?: (?!(?:want|wish|agree|consent|have|be|the|only|guarantee|control|ensure|promise|warrant|responsible|liable)\b)[\w’']+,?){0,4}? (?:transfer|sen[dt]|stor(?:e|ed)|process|move|export|transmit|share|disclose|kept|keep|leave|place)\w{0,4}\b[^.;]{0,60}\b(?:abroad|overseas|cross-border|across (?:\w+ )?borders|outside|(?:other|another|third|foreign|any other) (?:countr|jurisdict))|\bno (?:international|cross-border|overseas) (?:data )?(?:transfers?|transmission)\b/i,
    value: 'no',
    why: 'said not to go abroad',
    yes: ['We do not transfer it overseas.', 'Your data is never stored outside the EU.', 'There are no international transfers.'],
    no: [
      'We transfer it overseas.',
      'If you do not want it transferred to the United States, leave.',
      'We cannot promise that what is stored outside the EU is safe there.',
      'Your data is transferred to countries that may not have the same laws on transfers.',
    ],
  },
  {
    id: 'home but for cases (en)',
    pattern: /except (?:in|for|under) the following/i,
    value: 'exceptions',
    why: 'the place at home, but for the cases that follow',
    yes: ['It is stored here except in the following cases.'],
    no: ['It is stored here.'],
  },
  {
    id: 'abroad with consent (en)',
    pattern:
      /with your (?:explicit |prior )?consent|if you (?:consent|agree)|\b(?:ask|obtain|seek|request|get)(?:ing)? (?:for )?your (?:explicit |prior |express )?(?:consent|permission|agreement)/i,
    value: 'consent',
    why: 'only after asking',
    yes: ['It goes abroad with your consent.', 'We ask for your consent first.'],
    no: ['It goes abroad.'],
  },
  {
    id: 'to foreign parts (en)',
    pattern:
      /transfer|\bstor(?:e|ed|es|ing|age)\b|process(?:ed|es|ing)?\b|accessed|\b(?:held|kept|maintained|hosted|sent)\b|overseas|abroad|\bshared? (?:[\w'’]+ ){0,4}with\b|\b(?:disclos|provid)(?:e|es|ed|ing)\b (?:[\w'’]+ ){0,8}to (?!you\b)|\b(?:recipients?|third parties|providers?|partners?|parties|vendors?|companies|affiliates|processors?)\b[^.;]{0,60}\b(?:located|based|established|situated)\b/i,
    value: 'yes',
    why: 'may go abroad, said outright',
    yes: ['Your data may be transferred abroad.', 'We may provide it to parties abroad.', 'Recipients may be located elsewhere.'],
    no: ['We respect your data.', 'We provide help to you.'],
  },
];

/** Stands before a country in which information is kept, or to which it is sent. Case counts elsewhere: 'US' is a country, 'us' is the company. */
export const before: readonly Rule<'kept' | 'sent'>[] = [
  {
    id: 'sent to (en)',
    pattern: /\b(?:transfer(?:red|s)?|sen[dt]|transmit(?:ted)?)\b[^.]{0,40}\bto (?:(?:the|our|servers|facilities|in|located) ){0,5}$/i,
    not: /\bfrom\b/i,
    value: 'sent',
    why: 'it is sent to the country',
    yes: ['The information we collect will be transferred to the '],
    no: ['You may write to our office in the '],
  },
  {
    id: 'kept in (en)',
    pattern:
      /\b(?:stored|(?<!\b(?:retail|app|play|our|its|their|web|online|book|the|physical|apple|google|of|at) )stores?(?! (?:located|at)\b)|storing|storage|kept|keeps?|hosts?|hosted|hosting|housed|process(?:ed|es|ing)?|maintain(?:ed|s)?|held|servers?|databases?|data cent(?:er|re)s?|facilit(?:y|ies)|transferring|transfers? of)\b(?:(?!\b(?:laws?|residents?|citizens?|offices?|courts?|subsidiar(?:y|ies)|(?:you|users?|visitors?|customers?|consumers?|individuals?|people|children|those|who|which|that|they) (?:(?:are|is|may|be|who|currently) ){0,2}(?:liv(?:e|es|ing)|resid\w{1,5}|located|based|in|from|accessing|access|visit\w{0,3})|if|when|where|from|serv(?:es|ing) \w+)\b)[^.;]){0,90}?(?:\b(?:in|within|into|inside|to|across|managed from)(?:,? (?:and|or) (?:in|to|within|managed from))? (?:(?:the|a|our|its|their|facilit(?:y|ies)|servers?|located|data|cent(?:er|re)s?|territory|of|whole|part|or|in|countries|regions?|such|as|east|west|mainland|central) ){0,7}|[(:] ?(?:(?:currently|namely|presently|that is),? )?(?:in )?(?:the )?)$/i,
    not: /\boutside (?:of )?(?:the )?[\w ]{1,40}\($|\b(?:Act|[Ll]aws?|[Rr]egulations?) (?:\d{4} )?(?:permits?|allows?|appl(?:ies|y)|prohibits?|restricts?|governs?)\b|\b(?:an? |by |the )?[A-Z]\w+(?:['’]s)? servers?\b(?<!\b(?:Our|The|Your|On|All|These|Both|Such|Its|Those|Most|Production|Database|Backup|Amazon|Cloud|Web) servers?)/,
    value: 'kept',
    why: 'an act on data, and right before the country where it is done',
    yes: [
      'We store your data on servers in the ',
      'By joining you are consenting to our processing data in the ',
      'We store your data outside Freedonia in ',
      'When we process orders and names and what else you told us in the ',
      'You agree to the transfer, storage and processing of it to and in the ',
      'Our database is housed in ',
      'If you are in a country other than that in which our servers are located (currently the ',
    ],
    no: [
      'If you live in the ',
      'We run our retail stores located in the ',
      'We process data of users who live in the ',
      'It is stored under the laws of ',
      'This app is meant for players in the ',
      'Your data may be stored outside the Freedonian Area (',
      'What we process when you use it in the ',
      'The Data Act 2020 applies to the processing of data within ',
    ],
  },
  {
    id: 'runs in (en)',
    pattern:
      /\b(?:run(?:s|ning)?|hosted|live[sd]?|sits?|kept|based) on (?:[\w'’.-]+ ){0,4}(?:servers?|machines?|hosting|cloud)\b[^.]{0,16}\bin (?:the )?$/i,
    value: 'kept',
    why: 'the machines on which it runs stand in the country',
    yes: ['Sync runs on Firefly servers in '],
    no: ['You can run on a path in '],
  },
];

/** Right after a country: who keeps or gets the information is there. */
export const basedThere: readonly Rule<'sent'>[] = [
  {
    id: 'based there (en)',
    pattern:
      /^[- ](?:based|hosted|located) (?:[\w-]+ ){0,2}(?:services?|servers?|providers?|processors?|partners?|vendors?|data ?cent(?:er|re)s?|cloud|hosting|infrastructure|databases?)\b|^,? (?:and|where) (?:we |our \w{1,16} )?(?:process|store|keep|host|handle)\b[^.;]{0,24}\bthere\b/i,
    value: 'sent',
    why: 'servers or services of that country, or what is done there',
    yes: ['-based service; tokens only', '-hosted cloud servers', ' and process your data there'],
    no: ['-based team of three', ' law applies', ' and process your data here', ' and stored there'],
  },
];

/** Before a country whose servers or services are not used. */
export const notUsed = /\b(?:not|never|nor?|without)\b[^.;,]{0,40}$|n[’']t\b[^.;,]{0,40}$/i;

/** Before a country, with the act on data that is denied. */
export const notKept =
  /(?:\b(?:not|never|nor)\b(?! only)|n[’']t\b)(?: (?:be|been|being|is|are|currently|ever|also|will|have|has|normally|generally)){0,3} (?:stored?|kept|keep|process(?:ed)?|hosted?|transfer(?:red)?|sent|send|held)\b[^.;,]{0,60}$/i;

/** A line that announces a list of the places where information is kept, or to which it goes. */
export const placesFollow: Rule = {
  id: 'places follow (en)',
  pattern:
    /\b(?:data|information|it|them)\b[^.;]{0,60}\b(?:transferred|stored|processed|hosted|kept|located|held|sent)\b[^.;]{0,60}\b(?:countr(?:y|ies)|jurisdictions?|locations?|regions?|places)\b[^.;]{0,40}:\s*$|\b(?:transfer|store|process|host|keep|hold|send)s?\b[^.;]{0,24}\b(?:data|information|it|them)\b[^.;]{0,40}\b(?:in|to|at|within)\b[^.;]{0,40}\b(?:countr(?:y|ies)|jurisdictions?|locations?|regions?|places)\b[^.;]{0,40}:\s*$/i,
  not: /\b(?:rights?|laws?|contact|purposes?|residents?|users|not|never|nor?|cannot|from)\b|n[’']t\b/i,
  value: 'sent',
  why: 'the lines below it open with a place',
  yes: [
    'It may be transferred to and processed in countries other than yours, including:',
    'Your data is stored in the following countries:',
    'We store your information in these places:',
  ],
  no: [
    'You have the following rights:',
    'Residents of the following states may ask us:',
    'We process data for the following purposes:',
    'We do not transfer your data to the following countries:',
    'We process orders from the following countries:',
  ],
};

/** Between two places of which the second is none where it is kept or sent. */
export const notTo = /\b(?:from|outside|under)\b/i;

/** Before a place in which something is kept: the reader agrees that it goes there. */
export const agreedTo = /\b(?:consent(?:ing|s)?|agree(?:ing|s)?|acknowledg(?:e|ing)|understand|authori[sz](?:e|ing)|be aware)\b/i;

/** A place that is no one country, as it stands beside one or after an act on data. */
export const elsewhere =
  /\b(?:another|any other|other|others|various|multiple|several|different|many|additional) (?:countr(?:y|ies)|jurisdictions?|locations?|regions?|territor(?:y|ies)|places)\b|\b(?:around|throughout|across) the (?:world|globe)\b|\b(?:worldwide|globally|elsewhere)\b/gi;

/** A row of a table that tells where something is kept. */
export const keeps = /\b(?:stor(?:ed?|es|ing|age)|host(?:s|ed|ing)?|servers?|back-?ups?|data cent(?:er|re)s?|cloud|databases?)\b/i;

/** A title of countries whose readers are spoken of, not of places to which anything goes. */
export const readers = /\b(?:residents?|users?) (?:of|in)\b/i;

/** A title over places where nothing is kept, and to which nothing goes. */
export const notSent: Rule = {
  id: 'places without data (en)',
  pattern: /\b(?:not|never)\b[^.;]{0,30}\b(?:transfer|send|sent|stor|kept|keep|provid)/i,
  value: 'none',
  why: 'the title denies it',
  yes: ['Countries to which we do not transfer it'],
  no: ['Country of storage'],
};
