import { countries } from '../countries';
import type { Rule } from '../shapes';

/** What is kept, and on what. */
const things = String.raw`(?:data|information|records?|files?|everything|all of (?:it|this|them)|disks?|servers?|machines?|hardware|back-?ups?|databases?|archives?|copies|tapes?|computers?|websites?|systems?)`;
/** What is kept is information, or lies on a machine. */
const ofData =
  /\b(?:data|information|details|records?|files?|content|accounts?|logs?|copies|servers?|disks?|archives?|databases?|back-?ups?|hosting|cloud|websites?|everything|place of (?:processing|storage)|all of (?:it|this|them)|what(?:ever)? (?:else )?(?:you|we)|(?:[Ii]t|[Tt]hey) (?:[a-z]{2,9} ){1,3}stored|(?:stor(?:e|age|ing)|transfer\w{0,4}|process\w{0,3})\b[^.;]{0,24}\b(?:it|them))\b/i;
/** Nothing of it. */
const nothing = String.raw`(?:[Nn]othing|[Nn]one of (?:it|this|them|your \w+)|[Nn]o (?:personal |such |part of the )?(?:data|information|records?|files?|cop(?:y|ies)|part|details))`;
/** A country by its name. */
const country = Object.values(countries).flat().join('|').replaceAll('.', '[.]');
/** Foreign parts. */
const foreign = String.raw`(?:abroad|overseas|offshore|out of (?:the )?(?:state|province|Union)|(?:out of|outside(?: of)?|beyond|outwith) (?:the )?(?:country|EU|EEA|Europe\w*|UK|${country})|(?:to |into |in )?(?:any )?(?:third|foreign|another|other) countr(?:y|ies)|across (?:the |any |national )?borders?|the country)`;

/** The country itself, which is left or not. */
const home = String.raw`(?:the )?(?:country|${country}|EU|EEA|UK)`;
/** The reader’s yes, as a condition. */
const yours = String.raw`(?:you|the [a-z]{2,16}|your|that|this|their|such) (?:[a-z-]{1,16} ){0,2}?(?:agree|tick|consent|say|ask|sign|allow|permission|approv|yes)`;
/** It goes abroad. */
const going = String.raw`(?:leaves?|goes?|sent|transferred|taken|passed|moved|shared)(?: [a-z’']{1,20}){0,4}? ?(?:${foreign}|${home})\b`;

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

/** What is said outright of sending it abroad, or of not doing so. */
/** A part of what is kept: what is said of it does not hold of the rest. */
export const ofPart =
  /\b(?:some|certain|most|many|much|part|parts|sensitive|payment|billing|financial|medical|health|biometric|aggregated?|anonymous|this (?:kind|type)|these (?:kinds|types)) (?:of |or |and |(?:your|our|the|this|personal) ){0,3}(?:data|information|details|records?|files?|kind|type|it|them)\b/i;

export const outright: readonly Rule<'no' | 'with-consent' | 'yes'>[] = [
  {
    id: 'nothing goes abroad (en)',
    pattern: new RegExp(
      String.raw`(?<q>\b${nothing}\b[^.;,]{0,24}?\b(?:(?:leaves?|goes?|travels?|crosses|passes) (?:anywhere )?(?:${foreign}|${home})|(?:is|are|will be|gets?) (?:ever )?(?:sent|transferred|taken|moved|exported|shipped|transmitted|carried|passed|stored|kept|processed|hosted|held) ${foreign})\b|\b(?:[Dd]ata|[Ii]nformation|[Ii]t|[Tt]hey|[Ee]verything|[Rr]ecords)(?: [\w’']+){0,2}? (?:never|not)(?: ever)? (?:leaves?|go(?:es)?|travels?|cross(?:es)?) (?:${foreign}|${home}|(?:the )?(?:border|ocean)\b)\b|\b(?:[Tt]ransfers?|[Tt]ransmissions?|transferring|sending|exports?)\b[^.;,]{0,40}\b${foreign}[^.;,]{0,30}? (?:(?:do(?:es)?|did|will|shall) not (?:take place|occur|happen|exist|come about)|(?:is|are) (?:not|neither) (?:made|planned|intended|carried out|done|foreseen|envisaged)|never (?:takes? place|occurs?|happens?))\b|\b[Nn]o (?:such )?(?:transfer|transmission|export|sending)s? (?:of [^;.,]{1,30} )?(?:(?:is|are) made )?(?:to )?${foreign}|\b(?:is|are) (?:not|never) (?:sent|transferred|moved|taken|exported|shipped|passed|stored|kept) ${foreign})`,
    ),
    not: /\b(?:unless|without|except|save (?:where|when|with)|until|other than|but (?:only )?(?:with|if|when)|only (?:if|when|with)|guarantee|promise|phone|device|app)\b/i,
    value: 'no',
    why: 'said not to leave the country',
    yes: [
      'Nothing is sent out of Canada.',
      'Your data never leaves the country.',
      'A transfer to third countries does not take place.',
      'It is not taken overseas.',
    ],
    no: [
      'Nothing leaves the country unless you agree.',
      'It leaves the country.',
      'Nothing leaves your phone.',
      'Nothing leaves Monday.',
      'Your data never leaves Tern.',
      'A transfer to third countries takes place.',
    ],
  },
  {
    id: 'abroad if agreed (en)',
    pattern: new RegExp(
      String.raw`(?<q>\b(?:(?:[Uu]nless|[Ww]ithout|[Ss]ave with|[Ee]xcept with) ${yours}\w*\b[^.;]{0,40}?\b(?:${nothing}|not|never)\b[^.;]{0,24}?|(?:[Oo]nly (?:if|when|with|after)) ${yours}\w*\b[^.;]{0,40}?)\b${going}|\b(?:${nothing}|not|never)\b[^.;]{0,24}?\b${going}[^.;]{0,24}?\b(?:unless|without|except with|save with) ${yours}\w*|\b${going}[^.;]{0,24}?\bonly (?:if|when|after|with) ${yours}\w*)`,
    ),
    not: /\b(?:phone|device|app)\b/i,
    value: 'with-consent',
    why: 'abroad only with the reader’s yes',
    yes: [
      'Without your signature nothing leaves the country.',
      'It goes abroad only if you agree.',
      'Nothing is sent overseas unless you ask.',
      'Unless you agree it is never sent out of Canada.',
    ],
    no: [
      'It goes abroad.',
      'Nothing leaves the country.',
      'Without your consent it may be sent abroad.',
      'It is sent overseas without your permission.',
      'Unless you say no, it is sent overseas.',
    ],
  },
  {
    id: 'over the sea (en)',
    pattern:
      /(?<q>\b(?:data|information|records?|it|they|yours|everything)\b[^.;]{0,24}\b(?:cross(?:es)?|travels? (?:across|over)|goes over|go over) (?:the |an? )?(?:ocean|sea|Atlantic|Pacific|Channel|border|borders|frontier)\b)/i,
    not: /\b(?:not|never|no|nothing)\b|n[’']t\b|\b(?:unless|if)\b/i,
    value: 'yes',
    why: 'it crosses the sea or a border',
    yes: ['Your data crosses the ocean.', 'It travels across the Atlantic.'],
    no: ['Your data does not cross the border.', 'Your parcel crosses the ocean.'],
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
    with: ofData,
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
      'The yearly meeting is held in ',
      'It is processed in ',
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
  {
    id: 'lies in (en)',
    pattern: new RegExp(
      String.raw`\b${things} (?:(?:all|both|also|itself|themselves|now|always|then|physically|alone|only|that we keep|with your \w+ in it) ){0,2}(?:stands?|lies?|rests?|remains?|stays?|sits?|lives?|resides?|(?:is|are) (?:(?:all|both|only|physically|currently) )?(?:located|situated|based|rented|found|stationed|(?=in\b|with\b|on\b)))(?: ?(?:at rest|only|exclusively|always|solely|physically|entirely|with [^.;,]{2,40}|on [^.;,]{2,40})){0,2}(?: ?(?:in|within|inside))? (?:(?:[A-Z][\w’'-]{1,20} ?){1,3}[,(] ?)?(?:the )?$`,
      'i',
    ),
    not: /\b(?:laws?|residents?|users?|visitors?|customers?|not|never|if|when|where you|offices?|people|protected|subsidiar\w+|compan\w+)\b|n[’']t\b/i,
    value: 'kept',
    why: 'where it lies, or what it lies on stands',
    yes: [
      'All information remains in the ',
      'The data lie in ',
      'Our disks stand in Fernford, ',
      'Everything stays in ',
      'Our servers are with a host in ',
    ],
    no: [
      'If it lies in the ',
      'The information is protected in the ',
      'Users who are in ',
      'They are not in ',
      'They are based in ',
      'It is in ',
    ],
  },
  {
    id: 'in a town of (en)',
    pattern:
      /\b(?:stored|kept|held|hosted|housed|(?<!\b(?:retail|app|play) )stores?|hosts?|keeps?|servers?|data cent(?:er|re)s?|disks?|back-?ups?|rests?|lies?)\b(?:(?!\b(?:laws?|residents?|citizens?|offices?|users?|visitors?|customers?|if|when|from|people|who)\b)[^.;]){0,60} (?:in|at|near|outside) [A-Z][\wÀ-ž’'-]{1,20}(?: (?:am |an der |upon |on )?[A-Z][\wÀ-ž’'-]{1,20})?(?:,? (?:and|or) (?:in )?[A-Z][\wÀ-ž’'-]{1,20})?(?:,| \(|, in) ?(?:the )?$/,
    with: ofData,
    not: /\b(?:not|never)\b|n[’']t\b/,
    value: 'kept',
    why: 'a town where it is kept, right before its country',
    yes: [
      'Your data is stored at a data centre in Fernford, ',
      'The servers are in Mossburgh (',
      'Backups are held in Fernford and Mossburgh, ',
    ],
    no: ['Our shop is in Fernford, ', 'The data is not stored in Fernford, ', 'Our talks are held in Fernford, '],
  },
  {
    id: 'does not leave (en)',
    pattern: new RegExp(
      String.raw`\b(?:${nothing}\b[^.;,]{0,24}?\b(?:leaves?|goes?|(?:is|are|will be|gets?) (?:ever )?(?:sent|transferred|taken|moved|shipped|passed|carried|exported))|(?:data|information|records?|it|they|everything)(?: [\w’']+){0,2} (?:never|not)(?: ever)? (?:leaves?|go(?:es)?))(?: (?:to anyone|to anybody|anywhere))? ?(?:out of|outside(?: of)?|beyond|from)? (?:the )?$`,
      'i',
    ),
    value: 'kept',
    why: 'what does not leave the country is kept there',
    yes: ['Nothing is sent out of ', 'Your data never leaves the ', 'No records leave the '],
    no: ['It is sent out of the ', 'Nothing is sold in '],
  },
];

/** Right after a country: who keeps or gets the information is there. */
export const basedThere: readonly Rule<'kept' | 'sent'>[] = [
  {
    id: 'based there (en)',
    pattern:
      /^[- ](?:based|hosted|located) (?:[\w-]+ ){0,2}(?:services?|servers?|providers?|processors?|partners?|vendors?|data ?cent(?:er|re)s?|cloud|hosting|infrastructure|databases?)\b|^,? (?:and|where) (?:we |our \w{1,16} )?(?:process|store|keep|host|handle)\b[^.;]{0,24}\bthere\b/i,
    value: 'sent',
    why: 'servers or services of that country, or what is done there',
    yes: ['-based service; tokens only', '-hosted cloud servers', ' and process your data there'],
    no: ['-based team of three', ' law applies', ' and process your data here', ' and stored there'],
  },
  {
    id: 'servers are there (en)',
    pattern:
      /^,? (?:is )?(?:where|in which) (?:all |both )?(?:of )?(?:our|the|its|my) (?:\w+ )?(?:servers?|machines?|disks?|data|databases?|hosts?|computers?|back-?ups?|data cent(?:er|re)s?)(?: (?:all|both|also|now))? (?:are|is|stands?|lies?|sits?|lives?|runs?|rests?)\b|^ (?:keeps?|holds?|stores?|houses?) (?:all )?(?:our|the) (?:data|servers|records|databases?|back-?ups?)\b/i,
    value: 'kept',
    why: 'the country where the machines stand',
    yes: [', where our servers are', ', where the disks stand', ' is where our data lies'],
    no: [', where our office is', ', where the law protects the data'],
  },
  {
    id: 'staff there sees it (en)',
    pattern:
      /^,? (?:whose|where(?: the| our| its)?) (?:[a-z]+ )?(?:staff|team|people|engineers?|employees|agents?|colleagues|technicians|clerks|operators?) (?:there )?(?:can |may |will |could |also ){0,2}(?:view|see|access|open|read|look|process|handle|store|answer)/i,
    value: 'sent',
    why: 'people of that country get to see it',
    yes: [', whose staff can view records', ' where our engineers may open a file'],
    no: [', whose law applies', ' where people live'],
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
