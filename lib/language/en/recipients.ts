import type { Rule } from '../shapes';

/** Words by which somebody comes to have information: it is given to them, or they have it. */
const getsIt =
  /\b(?:shar\w+|disclos\w+|provid\w+|transfer\w*|receiv\w+|sent|sends?|sending|pass(?:es|ed|ing)?|g[ai]ves?|given|giving|hand(?:s|ed|ing)?|tells?|told|forward\w*|report(?:s|ed|ing)?|submit\w*|suppl(?:y|ies|ied)|available|sees?|seen|goes|gets?|reach(?:es|ed)?|notif\w+|exchang\w+|transmit\w*|releas\w+|learns?|entrust\w*|handled|look after)\b/i;

/** Others than the company do something, or do it for the company. */
const byOthers =
  /\b(?:third[- ]part(?:y|ies)|(?:other|outside|these|such|various) (?:compan\w+|businesses|entities|firms|organi[sz]ations|individuals|parties|vendors)|service providers?|providers|vendors?|contractors?|agents?|partners|(?:compan\w+|firms|people|vendors) (?:that|who|which|to)|on (?:our|[\w.]+['’]s) behalf|for us|outsourc\w+|we (?:hire|engage|employ|contract)|is (?:handled|done) by)\b|^(?:for )?examples? (?:of [\w ]{1,24} )?(?:are|include|of)\b|^(?:these|such) (?:services|functions|tasks|activities) (?:may |can |will )?include\b/i;

/** Nothing of theirs is used, or given to them. */
const noneUsed =
  /\b(?:do not|does not|do[’']?n[’']t|does[’']?n[’']t|never|will not|won[’']t)\s+(?:\w+ ){0,2}(?:use|embed|include|integrate|contain|employ|work|share|sell|disclose|provide)\b|\b(?:no|free of|without)\s+(?:any )?(?:third[- ]party|analytics|advertising|tracking|ads)\b/i;
/** What a company puts up for all to see that is nobody’s data: its papers and prices. */
const papers =
  '(?:polic(?:y|ies)|notices?|statements?|terms|changes|modifications|updates?|revisions?|amendments?|versions?|prices?|fees|rates|vacanc(?:y|ies)|openings|jobs|(?:source )?code)';
/** Those of law, by what stands before them; others are for tennis. */
const courts = String.raw`(?<=\b(?:an?|and|any|as|before|by|civil|competent|county|criminal|district|federal|from|high|in|law|of|or|other|state|such|supreme|the|to|with) )courts?`;

/** Who gets information, told by the part that somebody else does: 'companies that pack orders, bill cards, count visits'. */
const byPart: readonly Rule[] = [
  {
    id: 'en.recipient.payment.part',
    pattern:
      /\b(?:process|handl|authori[sz]|collect|complet|manag|facilitat|settl|charg)(?:e|es|ed|ing)? (?:of )?(?:[\w'’]+ ){0,2}(?:(?:credit|debit|bank|charge)(?:\/debit)?[- ]cards?|payments?|purchase transactions?|purchases|card transactions?|invoices)\b|\b(?:credit|debit) card (?:processing|billing)|\b(?:payment|billing) (?:processing|services?|functions?|support)\b|\bbilling\b(?= ?(?:,|;|\)|and (?:customer|shipping|collection|fulfil)|or |services?\b))/i,
    with: byOthers,
    not: /\b(?:do|does|will) not (?:\w+ ){0,2}(?:use|work|share|sell|disclose|provide)\b/i,
    reach: 40,
    value: 'payment',
    why: 'somebody else takes the money',
    yes: [
      'Companies that work for us send mail, process credit cards and ship orders.',
      'Vendors help us with hosting, billing and customer service.',
      'It is given to third parties who do what is needed to complete the purchase transaction.',
    ],
    no: ['We process payments ourselves.', 'We may ask for your billing address before vendors call.'],
  },
  {
    id: 'en.recipient.logistics.part',
    pattern:
      /\b(?:fulfil+(?:s|ing)?|ship(?:ping|s)?|deliver(?:ing|s)?|mailing|pack(?:ing|s)?) (?:[\w'’]+ ){0,2}(?:orders?|packages?|parcels?|merchandise|goods|prizes|subscriptions?|purchases|magazines)\b|\b(?:order|product|mail) fulfil+ment\b|\bshipping (?:vendors?|agents?|services?|companies)\b|\bsend(?:ing)? (?:\w+ )?postal mail\b/i,
    with: byOthers,
    value: 'logistics',
    why: 'somebody else delivers',
    yes: ['We employ other companies to deliver packages and to send postal mail.', 'Vendors that do order fulfillment get it.'],
    no: ['We fulfill orders within a day.', 'We deliver packages on Mondays.'],
  },
  {
    id: 'en.recipient.analytics.part',
    pattern:
      /\banaly[sz](?:e|es|ing),? (?:[\w'’,/]+ ){0,6}(?:data|information|usage|traffic|use|trends|visits?|behaviou?r)\b|\b(?:data|web|site|website|traffic|usage|statistical) (?:analysis|analyses|analytics|measurement|metrics)\b|\banalytics\b|\b(?:conduct|perform|do)\w* (?:[\w'’]+ ){0,3}(?:analys[ei]s|statistics)\b|\bhow (?:people|visitors|users|you|customers|readers|our (?:users|visitors|customers)) (?:\w+ )?(?:use|interact|navigate)\b|\b(?:measur|count)\w* (?:[\w'’]+ ){0,3}(?:audiences?|traffic|visits|visitors|usage)\b/i,
    with: byOthers,
    not: /\b(?:do|does|will) not (?:\w+ ){0,2}(?:use|embed|include|work|share|sell|disclose|provide)\b|\b(?:no|free of|without)\s+(?:any )?(?:third[- ]party|analytics|advertising|tracking|ads)\b/i,
    reach: 40,
    value: 'analytics',
    why: 'somebody else counts or analyses',
    yes: [
      'We hire other companies to analyze data and send mail.',
      'Third parties place pixels here to conduct research and analysis.',
      'Vendors help us learn how people use the shop.',
      'Examples include sending mail, analyzing data, and answering calls.',
      'Other companies process, analyze, and/or store data.',
    ],
    no: ['We analyze data ourselves.', 'We work without any analytics of third parties.'],
  },
  {
    id: 'en.recipient.advertisers.part',
    pattern:
      /\b(?:marketing (?:assistance|services|support|purposes|functions|campaigns|promotions|offers)|(?:for|with) (?:\w+ ){0,3}marketing\b|promotional (?:purposes|offers|services)|(?:serv|deliver|plac|show|display|target|tailor)(?:e|es|ing)? (?:[\w'’-]+ ){0,3}(?:ads|advertis\w+|banners)|third[- ]party (?:ads|advertis\w+|ad)|direct marketing)/i,
    with: byOthers,
    not: /\b(?:do|does|will) not (?:\w+ ){0,2}(?:use|work|share|sell|rent|disclose|provide)\b|\bopt[- ]?out of\b|\bunsubscribe/i,
    reach: 40,
    value: 'advertisers',
    why: 'somebody else advertises by it',
    yes: [
      'Other companies help us with marketing assistance.',
      'We may give your address to third parties for their own marketing purposes.',
      'We let other companies serve ads here.',
    ],
    no: ['We may use it for marketing purposes.', 'We will not share it with third parties for marketing purposes.'],
  },
  {
    id: 'en.recipient.sdk.part',
    pattern:
      /\b(?:third[- ]part(?:y|ies)|other companies|advertis\w+|partners|vendors?|providers?) (?:[\w'’]+ ){0,3}(?:plac|set|us|deploy|employ|embed)(?:e|es|ing)? (?:[\w'’“”"(),-]+ ){0,6}(?:web beacons?|pixels?|tags|clear gifs|scripts|cookies|plug-?ins?|widgets)\b|(?<!\bour )\bsocial (?:media|network(?:ing)?) (?:plug-?ins?|widgets?|buttons?|features|platforms?|integration|sites?)\b(?! (?:user )?(?:IDs?|names?|accounts?|profiles?|information))|\b(?:third[- ]party|social) widgets?\b/i,
    not: /\b(?:do|does|will) not (?:\w+ ){0,2}(?:use|embed|include|allow|permit)\b/i,
    reach: 40,
    value: 'sdk-providers',
    why: 'code of somebody else runs in the product',
    yes: ['We allow third parties to place web beacons on our pages.', 'The page shows social media buttons.'],
    no: ['We place cookies.', 'You may post in our social networking features.', 'We do not allow third parties to place web beacons.'],
  },
];

/** Who gets information, told in plain words for who they are: the class lexicon beyond the words of statutes. */
const byName: readonly Rule[] = [
  {
    id: 'en.recipient.authorities.told',
    pattern: new RegExp(
      String.raw`\b(?:police\w*|sheriffs?|prosecutors?|coroners?|${courts}|judges?|tribunals?|bailiffs?|tax (?:offices?|authorit\w+|agenc\w+|collectors?)|revenue (?:service|office|authorit\w+)|customs(?: (?:service|office|authorit\w+|officers?))?|immigration (?:service|office|authorit\w+|officers?)|border (?:force|control|guards?|agenc\w+|authorit\w+)|local authorit\w+|public prosecut\w+|(?<=\b(?:an?|borough|by|city|county|district|local|our|parish|the|to|town|your) )councils?(?! (?:of|on|for)\b)|municipalit\w+|ministr(?:y|ies)|social services|regulators?|licensing (?:bod|authorit)\w+|safety (?:bod|agenc|authorit)\w+|health authorit\w+|child protection|embass\w+|consulates?)\b`,
      'i',
    ),
    with: /\b(?:tells?|told|pass(?:ed|es)?|hand(?:ed|s)?|report(?:ed|s)?|g[ai]ves?|given|surrender\w*|turn(?:ed)? over|answers?|obeys?|produce|oblig\w+|orders?|inform(?:s|ed)? (?!consent)|notif\w+|sends?|sent|submit\w*|declar\w+|releas\w+|disclos\w+|shar\w+|provid\w+|transfer\w*|compel\w*|suppl(?:y|ies|ied)|goes|sees?)\b/i,
    not: /\bcomplain|\bjurisdiction\b|\bsupervis\w+|\bdata protection\b|\bsettle|\bdisputes?\b|\bclaims? (?:in|before|to)\b|\b(?:regulated|authori[sz]ed|licen[cs]ed|registered|supervised) (?:by|with)\b|\b(?:obtained|received|come|comes|collect\w*) (?:\w+ ){0,4}from\b/i,
    value: 'authorities',
    why: 'a body of the state is told',
    yes: [
      'Reports of serious crime are passed to the police.',
      'We must tell the tax office what you gave.',
      'We answer orders of the courts.',
      'It is sent to the border force before you land.',
    ],
    no: ['You may complain to the regulator.', 'The courts of Fernshire have jurisdiction over what we provide.'],
  },
  {
    id: 'en.recipient.authorities.body',
    pattern:
      /\b(?:(?:Department|Ministry|Inspectorate) (?:of|for) (?:the )?[A-Z]\w+|(?:HM|Inland|Internal) Revenue\b|(?<!\b(?:European|Trade|Information|Privacy|Protection) )(?<=[A-Z][\w’'-]{1,20} )(?:Safety|Security|Medicines|Transport|Environment|Tax|Conduct|Aviation|Food|Health) (?:Agency|Authority|Administration)|(?<=[A-Z][\w’'-]{1,20} )(?:County|City|Borough|District|Municipal) Council|HMRC|Interpol|Europol)\b/,
    with: getsIt,
    not: /\bcomplain|\bsupervis\w+|\bdata protection\b|\b(?:regulated|authori[sz]ed|licen[cs]ed|registered|supervised) (?:\w+ ){0,3}(?:by|with)\b|\b(?:obtained|received|looked up) (?:\w+ ){0,4}(?:from|at)\b|Privacy Shield/i,
    value: 'authorities',
    why: 'a body of the state, by its name',
    yes: ['We report falls to the Tidal Safety Agency.', 'It goes to the Department of Lakes.'],
    no: [
      'We are authorised by the Tidal Safety Agency, and provide advice.',
      'You can complain to the Department of Lakes, which gets your letter.',
    ],
  },
  {
    id: 'en.recipient.payment.done',
    pattern:
      /\b(?:payments?|donations?|direct debits?|premiums?|fares?|fees|subscriptions?|purchases?|card (?:details|data|numbers?)|the (?:checkout|billing|till)|money|deposits?|rent)\b[^.;:]{0,40}\b(?:handled|processed|taken|collected|dealt with|managed|billed|settled|cleared|charged|carried out|executed|accepted|run|runs?|go(?:es)?|routed|looked after|(?:paid|made)(?= (?:\w{2,12}ly )?(?:through|via)\b))(?: (?:\w{2,12}ly|for us|over|out))? (?:by|through|via|to|(?<=\brun(?:s|ning)? )on) (?!(?:the |an? |our |each |any )?(?:hour|day|week|month|year|minute|users?|customers?|clients?|buyers?|members?|guests?|tenants?|players?|parents?|subscribers?)\b|us\b|our (?!payment|bank|billing)|we\b|you\b|your\b|a (?:device|phone)|the (?:app|site|web)|this\b|phone|post|e-?mail|cheque|check|card|cash|wire|time|mistake)|\b(?:card|payment) (?:acquirers?|processors?|gateways?)|\bmerchants? of record\b|\bacquiring banks?\b|\bthrough (?:which|whom) [^.;]{2,50} (?:is|are) paid\b/i,
    not: /\b(?:do|does|did|will) not (?:\w+ ){0,2}(?:share|sell|disclose|provide|pass)\b|\b(?:purposes?|legal basis)\b/i,
    value: 'payment',
    why: 'somebody else takes the money',
    yes: [
      'Direct debits are collected by Finchpay.',
      'Payment is dealt with by a reseller.',
      'Fares are settled through Finchpay.',
      'The card data go to our acquiring bank.',
    ],
    no: [
      'Payments are taken by us.',
      'Fees are paid by card.',
      'Your rent is paid on time.',
      'Payments are made by the customer within a month.',
      'Fees paid to Tern are not given back.',
      'Purchases made by the User are final.',
      'Fees are charged by the hour.',
      'Payments are processed on Fridays.',
    ],
  },
  {
    id: 'en.recipient.logistics.told',
    pattern:
      /\b(?:(?:delivery|parcel|freight|shipping|postal|haulage|removal) (?:carriers?|operators?|firms?|riders?|drivers?|agents?|people|staff|companies|company)|hauliers?|freight forwarders?|couriers?|(?<!\b(?:mobile|phone|network|wireless|cellular|telecoms?|internet|your|email|e-mail) )carriers?(?! (?:charges?|rates?|fees))|riders? (?:who|that) (?:bring|deliver)s?|the post office|whoever (?:brings|delivers))\b/i,
    with: getsIt,
    not: /\b(?:mobile|wireless|phone|network|cellular|telecom\w*) (?:\w+ (?:and|or) )?carriers?\b|\bcarrier (?:name|information|network|code)\b|\bair carriers?\b|\bISP\b/i,
    value: 'logistics',
    why: 'whoever carries it gets name and address',
    yes: ['We pass your phone number to the courier.', 'Delivery riders see your address.', 'Freight forwarders are told what is inside.'],
    no: ['Your mobile carrier gets the number.', 'The SDK receives the carrier name.'],
  },
  {
    id: 'en.recipient.merchants.told',
    pattern:
      /\b(?:restaurants?|caf[eé]s?|takeaways?|hotels?|hostels?|guest ?houses?|hosts? (?:of|whose)|landlords?|(?:accommodation|activity|tour|transfer|car[- ](?:hire|rental)) (?:providers?|suppliers?|compan\w+|operators?|desks?)|tour operators?|cruise lines?|airlines? (?:you|that you|with which|operating)|the (?:airline|ferry|rail|coach) (?:operator|company)?|(?<!\b(?:app|play|online|web|our|the app) )(?:shops?|stores?|supermarkets?|florists?|bakeries|boutiques?|salons?|studios?|gyms?|venues?|theatres?|cinemas?|garages?|dealers(?:hips?)?|pharmac(?:y|ies)|tradespe(?:ople|rsons?)|instructors?|tutors?|trainers?|caterers?|growers?|farms?|breeders?) (?:that|which|who|where|you|from which|at which|with which|concerned|itself)|(?:seller|vendor|supplier|provider|business|professional|tradesperson)s? (?:(?:that|which|whom) )?you (?:book|order|buy|choose|chose|ordered|booked|bought|pick|hire|contact))\b/i,
    with: getsIt,
    not: /\b(?:do|does|will) not (?:\w+ ){0,2}(?:share|sell|disclose|provide|pass)\b|\bcollect\w* (?:\w+ ){0,5}from\b/i,
    value: 'merchants',
    why: 'whoever sells or serves gets the order',
    yes: [
      'The restaurant gets your first name.',
      'We pass the booking to the hotel.',
      'The garage that you book sees your number plate.',
      'We send your dates to car rental companies.',
    ],
    no: ['We tell you which shops are near.', 'The app store gives us a receipt.'],
  },
  {
    id: 'en.recipient.financial.told',
    pattern:
      /\b(?:insurers?|underwriters?|reinsurers?|(?:insurance|mortgage|loan|stock) brokers?|panel of (?:insurers|lenders)|brokers?|building societ\w+|credit unions?|credit (?:reference|reporting|scoring|rating) (?:agenc|bureau|compan|bod)\w*|pension (?:providers?|funds?|schemes?|trustees)|depositar\w+|custodians?|finance (?:compan|provider|house|partner)\w*|(?:your|the|our|its) banks?\b(?! (?:account|details|card|statement|transfer|holiday)))\b/i,
    with: getsIt,
    not: /\b(?:data|information) brokers?\b|\bbank (?:account|details|cards?)\b(?![^.;]{0,60}\b(?:insurer|broker|lender)s?\b)|\b(?:do|does|will) not (?:\w+ ){0,2}(?:share|sell|disclose|provide|pass)\b/i,
    value: 'financial',
    why: 'a bank, lender, broker or insurer gets information',
    yes: [
      'Your answers are sent to a panel of insurers.',
      'The claim is passed to our underwriters.',
      'We report late instalments to credit reference agencies.',
    ],
    no: ['We never sell your name to data brokers, who share it.', 'Give us your bank details.'],
  },
  {
    id: 'en.recipient.identity.check',
    pattern:
      /\b(?:(?:identity|ID|age|selfie|passport|document|background|right[- ]to[- ]work|criminal[- ]records?)(?:[- ](?:and (?:\w+ )?)?(?:verification|checks?|checking|screening)) (?:is |are )?(?:(?:done|made|run|carried out|performed|handled|provided) by|services?|providers?|compan\w+|partners?|specialists?|agenc\w+|vendors?|firms?)|(?:(?:carries|carry|carried) out|runs?|performs?|does|do|done|handles?) (?:\w+ ){0,3}(?:identity|ID|age|background|selfie|passport) (?:and \w+ )?(?:checks?|verification)|(?:providers?|specialists?|compan\w+|agenc\w+|firms?) (?:of|in|for) (?:\w+[ -]){0,3}(?:identity (?:verification|checks?)|verification|KYC|age checks?)|(?:selfie|identity|ID|age|passport) checks? (?:is|are) (?:\w+ )?(?:done|made|run|carried out|handled|performed) by|(?:anti-money[- ]laundering|KYC|AML) (?:verification|checks?|screening|providers?))\b/i,
    with: /\b(?:by|to|with|which|who|provid\w+|specialist\w*|compan\w+|partner\w*|agenc\w+|service\w*|vendors?)\b/i,
    not: /\b(?:done|made|run|carried out|performed|handled) by (?:us|our (?:staff|team|own|employees))\b|^\W*we (?:may |will )?(?:do|carry out|run|perform|conduct)\b/i,
    value: 'identity-verification',
    why: 'someone outside checks who the reader is',
    yes: [
      'Selfie checks are done by Nameproof.',
      'Nameproof, which carries out identity checks, sees it.',
      'It goes to providers of anti-money-laundering verification.',
      'Background screening companies get your name.',
    ],
    no: ['We may do identity checks with care.', 'Age checks are done by our staff.'],
  },
  {
    id: 'en.recipient.processors.told',
    pattern:
      /\b(?:(?:web ?|cloud |data |server |e-?mail |IT |app )?host(?:ing)? (?:compan\w+|firms?|providers?|partners?|suppliers?)|web ?hosts?|cloud (?:compan\w+|providers?|suppliers?)|IT (?:support|suppliers?|compan\w+|firms?|providers?|contractors?)|call cent(?:er|re)s?|contact cent(?:er|re)s?|help ?desk (?:provider|supplier|compan)\w*|mailing houses?|print(?:ing)? (?:compan\w+|firms?|houses?|works|suppliers?)|printers? (?:who|that|which)|our printers?|transcri(?:bers?|ption (?:compan\w+|services?))|translators?|translation (?:agenc\w+|compan\w+)|payroll (?:provider|bureau|compan)\w*|book-?keepers?|accountants?|auditors?|(?:law|accountancy|audit|consultancy) firms?|lawyers|solicitors|legal (?:counsel|advis[eo]rs)|professional advis[eo]rs|cater(?:ers?|ing (?:contractor|compan|firm)\w*)|freelance\w*|outside (?:developers?|help)|(?:e-?mail|newsletter|text message|SMS|messaging) (?:delivery |sending )?(?:providers?|compan\w+|suppliers?|gateways?|services? (?:providers?|compan\w+))|suppliers? (?:working|acting) (?:to|on|under)|(?:compan\w+|firms?|people|suppliers?|specialists?|agenc\w+|contractors?) (?:that|who|which|we (?:pay|hire|use)) [^.;]{2,60} for us)\b/i,
    with: getsIt,
    not: /\b(?:do|does|will) not (?:\w+ ){0,2}(?:share|sell|disclose|provide|pass)\b|\byour (?:own )?(?:lawyers?|solicitors?|accountants?|bookkeepers?|advis\w+)\b|\binternet service providers?\b/i,
    value: 'processors',
    why: 'someone handles the information for the operator',
    yes: [
      'The list is sent to a mailing house.',
      'Our hosting company gets it.',
      'We pass it to our lawyers and auditors.',
      'Calls are handled by a call centre.',
      'Firms that pack boxes for us see your address.',
    ],
    no: ['Your accountant may get the statement from you.', 'The company was founded by lawyers.'],
  },
  {
    id: 'en.recipient.processors.done',
    pattern:
      /\b(?:(?:is|are|was|were|been|being) (?:\w+ly )?(?:(?:hosted|stored|archived|backed up|entrusted|outsourced|relayed)(?: and \w+)?(?: (?:out|up|for us|on our behalf))? (?:by|to|with|through|via|at|on)|(?:printed|posted|mailed|packed|scanned|transcribed|translated|shredded|looked after|answered|moderated)(?: and \w+)?(?: (?:out|up|for us|on our behalf))? (?:by|through|via)) (?!us\b|our (?:own|staff|team)|you\b|your\b|a (?:device|phone|server|secure)|the (?:device|phone|app)|this\b|request|time|mistake)|(?:servers?|machines?|disks?|data cent(?:er|re)s?|hosting|storage)\b(?: [\w’'-]{1,16}){0,3} (?:rent(?:ed)?|leased?|hired?) from|(?:rent|lease|hire)s? (?:[\w-]{1,16} ){0,3}(?:servers?|machines?|disks?|hosting|storage)\b(?: [\w-]{1,16}){0,3} from|our (?:web )?host is)\b/i,
    with: /\b[A-Z][\w.&-]{1,24}(?: [A-Z(]|[,.;)]|$| to | for | in )|\b(?:compan\w+|firms?|providers?|suppliers?|contractors?|agenc\w+|cent(?:er|re)s?|specialists?|houses?)\b/,
    not: /\byour (?:phone|device|computer|browser)\b|\bpublic\w*|\b(?:do|does|will|is|are) (?:not|never)\b/i,
    value: 'processors',
    why: 'a part of the work is done by somebody else',
    yes: ['Letters are printed and posted by Ternprint Ltd.', 'Our web host is Ternhost.', 'Servers are leased from Ternhost and Elmrack.'],
    no: [
      'Letters are posted by our staff.',
      'This notice is posted on Tern.',
      'Bikes are rented from Ternbike.',
      'Photos are stored on your phone by Tern.',
    ],
  },
  {
    id: 'en.recipient.partners.told',
    pattern:
      /\b(?:(?:your|the|their|an|its|other|prospective|potential|future) employers?|employers? (?:to|with|who|whose|that)|recruit(?:ers?|ment agenc\w+)|(?:your|the|their|other|partner) (?:schools?|colleges?|nurser(?:y|ies)|clubs?|federations?|associations?)|schools? (?:that|which|to which)|(?:other|partner|alliance|code-?share) airlines?|(?:GP|doctors?|dental|medical) (?:practices?|surger(?:y|ies))|(?:your|the|other|treating|referring) (?:GP|doctors?|physicians?|hospitals?|clinics?|dentists?|therapists?|vets?|care (?:team|providers?))|(?:other )?providers of (?:your )?care|care homes?|sponsors? (?:of|who)|(?:your|the) (?:landlord|housing association|union|church|charity)|other charities|franchise\w*|resellers?|distributors?|(?:the|your|our) (?:dealer|distributor|installer)s?)\b/i,
    with: getsIt,
    not: /\b(?:do|does|will|would) (?:not|never) (?:\w+ ){0,2}(?:share|sell|disclose|provide|pass|swap)\b|\bcollect\w* (?:\w+ ){0,5}from\b|\b(?:received|obtained|get|receive) (?:\w+ ){0,5}from\b|\bswap\b|\bask (?:your|the)\b/i,
    value: 'business-partners',
    why: 'another organisation that works with the reader or the company gets it',
    yes: [
      'Your employer sees team totals.',
      'We pass your file to the school that you go to.',
      'Your GP practice can see it.',
      'We share bookings with partner airlines.',
    ],
    no: ['Ask your employer what they share.', 'We receive your grade from your school.'],
  },
  {
    id: 'en.recipient.users.told',
    pattern:
      /\b(?:friends in your|friends (?:you|that you|whom you)|(?:people|anyone|those|whoever|everybody|everyone) (?:(?:that |whom )?you (?:invite|play|chat|match|connect|share)|in (?:your|the same) (?:circle|team|group|room|class|game|clan|guild|family|party))|your (?:opponents?|teammates?|team-mates|group|circle|guild|clan|matches|class|household|passengers?|guests?|riders?|neighbou?rs)|(?:the|other) (?:members(?! of our (?:\w+ )?(?:group|family))|players|guests|parents|neighbou?rs|tenants|pupils|passengers|runners|riders|hosts|owners|sellers|buyers) (?:of|in|can|see|who|with)|fellow \w+)\b/i,
    with: /\b(?:sees?|seen|visible|shown|shows?|views?|displayed|shar\w+|learns?|reads?|available|gets?|told|tells?|know)\b|:/i,
    not: /\b(?:not|never) (?:\w+ ){0,2}(?:shown|visible|shared|see|seen)\b|\b(?:harass|respect|privacy of) |\bcollect\w* (?:\w+ ){0,5}from\b/i,
    value: 'other-users',
    why: 'others who use the service see it',
    yes: ['Friends in your circle see your steps.', 'Your nickname is shown to your opponent.', 'Anyone you invite can see the list.'],
    no: [
      'Please respect the other players of the game, and tell them so.',
      'Your age is never shown to your team.',
      'It is told to other members of our group.',
    ],
  },
  {
    id: 'en.recipient.public.shown',
    pattern:
      /\b(?:(?:on|to) (?:our|the|a) public (?:website|site|page|register|ledger|list|blockchain|map|calendar)|(?:appear|published|printed|posted|shown|put) (?:\w+ ){0,3}(?:on|in) (?:our|the) (?:web ?site|web ?page|newsletter|magazine|social media|annual report|results|register)|(?:read|seen|viewed) by (?:the whole world|anybody|everybody|the world)|(?:anybody|everybody|everyone) (?:can|may|could) (?:see|read|view|look|find)|blockchains? (?:is|are) public|public (?:blockchain|ledger|register)s?|(?:is|are|be|made) (?:fully |entirely )?public\b(?! (?:bod|author|hol|int|sect|ser)))/i,
    not: new RegExp(
      String.raw`\b(?:not|never|nothing) (?:\w+ ){0,3}(?:public|shown|published|posted|appear)|\b${papers}\b[^.;]{0,60}\b(?:public|post|display|publish|shown|put|appear)`,
      'i',
    ),
    value: 'public',
    why: 'anybody can see it',
    yes: [
      'Photos may appear on our public website.',
      'Names of winners are published on our website.',
      'What you sign can be read by the whole world.',
    ],
    no: [
      'Your score is not shown on our website.',
      'Changes of this policy are posted on our website.',
      'Our prices are shown on our website.',
      'Our source code is public.',
    ],
  },
  {
    id: 'en.recipient.research.told',
    pattern:
      /\b(?:researchers?(?= (?:at|of|from|in|who|get|see))|scientists?|(?:the )?University of [A-Z]\w+|(?<=[A-Z]\w{1,20} )University|research (?:teams?|groups?|councils?|cent(?:er|re)s?|studies|study))\b/,
    with: /\b(?:goes|go|sent|sends?|shar\w+|disclos\w+|provid\w+ (?:[\w'’]+ ){0,6}to|transfer\w*|pass(?:es|ed)?|given|gives?|hand(?:s|ed)?|suppl(?:y|ies|ied)|gets?|receiv\w+)\b/i,
    not: /\bdeveloped (?:\w+ ){0,3}(?:at|by|with)\b|\b(?:is|are) run by\b|\byour (?:school|university|\w+ or university)\b|\bnot (?:\w+ ){0,2}(?:shared?|given|sent|passed?)\b/i,
    value: 'research',
    why: 'researchers get information',
    yes: ['Coded readings go to researchers at the University of Ternmouth.', 'Samples are sent to scientists abroad.'],
    no: ['Researchers at heart, we send news.', 'The test was developed at the University of Ternmouth, and is sent by post.'],
  },
];

/** Who gets information, by class id of the taxonomy. Tried on every English clause. */
export const recipientRules: readonly Rule[] = [
  {
    id: 'en.recipient.affiliates',
    pattern:
      /(?<!\b(?:non-?|not |un))\b(?:affiliates?|affiliated (?:[a-z]+ )?(?:compan\w+|entit\w+|business\w*|sites?|websites?|brands?|parties|organi[sz]ations?)|subsidiar\w+|parent (?:company|corporation|organi[sz]ation)|(?:group|sister) (?:compan\w+|sites?|brands?)|corporate (?:family|group|affiliat\w+|parents?)|famil(?:y|ies) of (?:compan\w+|brands|businesses|(?:web)?sites|products|services|stations|magazines)|compan\w+ (?:in|within|of) (?:our|the same) (?:group|family)|(?:members?|companies|businesses|divisions) of (?:our|the) (?:\w+ )?(?:group|family)|under common (?:control|ownership)|(?:compan\w+|businesses|entities) (?:that )?we (?:own|control)|(?:our|its) (?:other )?(?:divisions|brands|business units)\b(?! of))\b/i,
    with: /\b(?:shar\w+|disclos\w+|provid\w+|transfer\w*|stored?|serv(?:er|ers)|access\w*|send|give|exchang\w+|combin\w+|made available)\b/i,
    not: /"?affiliates?"? means|\bhave (?:no|any) affiliation|\b(?:provided|operated|owned|offered|run|published|developed) by [A-Z][^;]{0,40}? and its (?:\w+ )?(?:affiliates|subsidiaries)\b/i,
    value: 'affiliates',
    why: 'a company of the same group stands beside a word of giving',
    yes: [
      'We may share your profile with our affiliates.',
      'We share it within the Plumtree family of companies.',
      'It is disclosed to affiliates and non-affiliated firms.',
      'We exchange data with businesses that we own.',
    ],
    no: [
      'We are not affiliated with the phone maker.',
      'You can reach us by mail.',
      'The posts of others are shared without affiliation with us.',
      'We share it with unaffiliated companies.',
      'The service is provided by Tern Inc. and its affiliates, who disclose this.',
    ],
  },
  {
    id: 'en.recipient.sdk',
    pattern:
      /\b(?:(?<!\bour )(?:SDKs?|software development kits?)|third[- ]party (?:plug-?ins?|libraries|code)|technical service providers?|(?:technology|technical) (?:partners?|vendors?))\b/i,
    not: noneUsed,
    value: 'sdk-providers',
    why: 'code of another company is built into the product',
    yes: ['The app embeds a map SDK.'],
    no: [
      'Developers who use our SDK see it.',
      'We do not use any third-party SDK.',
      'We don’t use any third-party SDKs, analytics or advertising networks.',
    ],
  },
  {
    id: 'en.recipient.authorities',
    pattern: new RegExp(
      String.raw`\b(?:law enforcement|government\w*|authorities|judicial|court orders?|${courts}|subpoenas?|regulators?|regulatory (?:bodies|authorit\w+)|investigati\w+ (?:agenc\w+|authorit\w+)|administrative (?:or judicial )?(?:institutions?|bodies|authorit\w+)|public (?:bodies|authorit\w+)|(?:public health|tax|government) agenc\w+|police|legal (?:process|requests?|requirements?|obligations?|proceedings?)|required by law|comply with (?:the |any |all |an? )?(?:applicable |local |relevant )?(?:laws?|regulations?|statutes?|orders?|warrants?)|(?:legally|by law) (?:required|compelled|obliged|obligated)|criminal investigation)\b`,
      'i',
    ),
    with: /\b(?:disclos\w+|shar\w+|provid\w+|releas\w+|transfer\w*|respond|comply|requests?|required|requested|requirements?|compelled|obliged|obligated)\b/i,
    not: /\bdelay\w{0,3}\b[^.;]{0,80}\blaw enforcement\b|\b(?:lodge|file) a complaint|supervisory authority|right to complain|jurisdiction of the courts|^(?![\s\S]{0,400}\b(?:disclos|shar|releas|transfer|hand|giv|provid)\w{0,5}\b)[\s\S]{0,400}\b(?:consents?|notice|permission|retain\w*|retention|ke(?:ep|pt)|(?:notify|inform|tell) (?:you|users))\b[^.;]{0,60}\b(?:required by law|by law required|legally required)\b/i,
    value: 'authorities',
    why: 'giving on the demand of a court or public body',
    yes: [
      'We disclose records to law enforcement when the law requires it.',
      'We share it with the police where a court tells us to.',
      'We release data where that is appropriate to comply with the law.',
    ],
    no: [
      'You have the right to lodge a complaint with a supervisory authority.',
      'We ask for new consent where required by law.',
      'We may delay notice for the legitimate needs of law enforcement, and provide it later.',
    ],
  },
  {
    id: 'en.recipient.partners',
    pattern:
      /\b(?:(?:business|authori[sz]ed|trusted|commercial|cooperation|third[- ]party) partners?|(?<!\b(?:advertis(?:ing|ement)|ads?|analytics|payment|marketing|measurement|delivery|logistics|shipping|processing|hosting|technical|technology) )partners|social networks?|(?:other )?third part(?:y(?! (?:service )?(?:providers?|processors?|vendors?|suppliers?|contractors?|payment|analytics|advertis|hosting|cloud|SDKs?|cookies?|services?|tools?|librar))|ies(?! (?:who|that|which|to) (?:\w+ )?(?:help|assist|perform|provide|process|host|work for|act for)))|(?:other|outside|selected|reputable|unaffiliated|non-affiliated|co-?branded) (?:compan(?:y|ies)|parties|organi[sz]ations|businesses|firms|entities)|co-?sponsors?|sponsors)\b/i,
    with: /\b(?:shar\w+|disclos\w+|provid\w+ (?:[\w'’]+ ){0,6}to|provided? your|transfer\w*|receiv\w+|sent? to|pass\w*|(?:made|make) (?:[\w'’]+ ){0,6}available|exchang\w+|rent\w*|sell\w*|releas\w+|give)\b/i,
    not: /\b(?:will not|do not|does not|never|won't|don't|shall not) (?:\w+ ){0,2}(?:shar\w+|sell|disclos\w+|provide|rent|transfer|trade)\b|partners? (?:do|does|will) not/i,
    value: 'business-partners',
    why: 'a partner or unnamed third party stands beside a word of giving',
    yes: [
      'We share order details with business partners.',
      'We provide the list to partners who work with us.',
      'Your name may be made available to selected companies.',
    ],
    no: [
      'We do not share your data with third parties.',
      'We share it with third party service providers.',
      'We share it with third parties who help us run the shop.',
      'We share it with our advertising partners.',
    ],
  },
  {
    id: 'en.recipient.advertisers',
    pattern:
      /\b(?:advertis\w+ (?:network|partner|compan|provider|service|agenc|platform|SDK)\w*|advertisers?|ad (?:networks?|partners?|exchanges?|servers?)|marketing (?:partners?|compan\w+|agenc\w+|providers?)|AdMob|display ads)\b/i,
    not: noneUsed,
    value: 'advertisers',
    why: 'advertising parties take part',
    yes: ['Advertising networks receive your advertising ID.'],
    no: ['We do not share anything with advertisers.', 'The game is free of advertising networks.'],
  },
  {
    id: 'en.recipient.analytics',
    pattern:
      /\b(?:analytics? (?:service|provider|partner|compan|tool|vendor|SDK|platform)\w*|(?:Google|Firebase) Analytics|(?:big )?data analy\w+|statistics? (?:service|provider|compan)\w*|measurement (?:partners?|compan\w+))\b/i,
    with: /\b(?:third|provider|partner|compan\w+|shar\w+|disclos\w+|use|service|SDK|tool|through|outsourc\w+|improve)\b/i,
    not: noneUsed,
    value: 'analytics',
    why: 'statistics are done by another party',
    yes: ['An analytics provider receives usage events.'],
    no: ['We count visits on our own server.', 'There are no analytics services in it.'],
  },
  {
    id: 'en.recipient.successors',
    pattern:
      /\b(?:mergers?|(?:\b(?:we|company|business|firm|studio|operator|(?:may|might|will|should|could) )\b[^.;]{0,12})\bmerge[sd]?,? (?:with|into|by|or (?:be |is |are )?(?:acquir|sold|consolidat))|merge[sd]? (?:with|into) (?:another|any other|an?) (?:company|entity|business|firm|corporation|organi[sz]ation|party)|merge[sd]?,? or (?:be |is |are )?(?:acquir|sold|consolidat)|\b(?:we|company|business|firm|studio|operator|service)\b[^.;]{0,16}\b(?:is|are|be|been|gets?) merged|(?:company|business|corporate|entity|stock|asset|an?|any|or|of|merger,?|the|our|in|and) acquisitions?|acquisitions? (?:of|by|or)\b(?! (?:\w+ ){0,2}(?:information|data)\b)|(?:we|us|company|business|firm|studio|service|app|site|it|assets|substantially all|(?:event|case|if|should) (?:that )?(?:[A-Z][\w.’'-]{1,30} ){1,3}) ?(?:(?:is|are|were|was|be|been|gets?|become|being|or|merged,?) ){1,3}acquired|acquired (?:by|or (?:merged|sold))|bankrupt\w*|reorgani[sz]ation|sale of (?:\w+ )?(?:assets|business)|asset sale|insolvency|change (?:of|in) control|business transfers?|corporate transactions?|divestiture|(?:sale|transfer) of (?:all|part|a portion|substantially)|successors?|sells? (?:our|the|its) (?:business|company|assets)|(?:the|new|prospective) (?:buyer|purchaser)s?|(?:new|prospective|future|subsequent) owners?|whoever (?:acquires|buys|takes over)|(?:acquires?|buys?|takes? over) (?:us|the (?:company|business|studio|service)|our (?:company|business|assets))|(?:company|business|studio|firm)\b[^.;]{0,24}\b(?:is|are|gets?) sold|(?:sells?|sold|selling|buys?|acquires?|purchases?|takes? over|transfers?|assigns?|merges?|combines?) (?:(?:all|any|some|part|parts|portions?|an?|or|and|of|substantially|certain|our|the|its|such|relevant|entire|whole) ){1,8}(?:[\w’'-]{2,16} )?(?:business(?:es)?|assets|operations|undertaking|division)(?=\s*(?:[.,;:)]|$|(?:to|or|and|in|as|by) ))|merges? (?:or|and) combines? with|(?:prospective|potential) (?:sellers?|buyers?)|sellers? or buyers? of (?:such|our|the|any) (?:business|assets|compan))\b/i,
    with: /\b(?:transfer\w*|shar\w+|disclos\w+|information|data|successor|acquir\w+|sold)\b/i,
    not: /\bmaterial changes? (?:include|means)\b/i,
    value: 'successors',
    why: 'information goes along with the company',
    yes: [
      'If Tern is acquired or merged with another company, your data may be transferred.',
      'Should we be acquired, data moves along.',
      'In a merger your data may be transferred to the new owner.',
      'We give data to a buyer if the company or part of it is sold.',
      'We may share information if we sell or transfer some or all of our operations.',
      'It may be disclosed to any entity which takes over the relevant business.',
      'We disclose it to the prospective seller or buyer of such things.',
    ],
    no: [
      'We were founded by two friends.',
      'Data acquired during play is shared with nobody.',
      'Information is acquired from the shop.',
      'The position is acquired only while you press, and is data of yours.',
      'The import can merge or replace data.',
      'We buy information about businesses, and transfer your data to business partners.',
      'We combine data with what our operations tell.',
      'We share your data with the seller or buyer of goods you order.',
      'We share information with any person who buys from you.',
      'We share data if we purchase games for our operations.',
      'We sell all of the business plans and templates that list your data.',
      'We share data when we transfer some of our operations team abroad.',
      'A colleague who takes over the operations of your workspace shares data with us.',
    ],
  },
  {
    id: 'en.recipient.public',
    pattern:
      /\b(?:publicly (?:available(?! (?:sources?|databases?|records|on (?:such|that|those|your) (?:\w+ )?(?:accounts?|networks?|platforms?|profiles?)))|visible|disclos\w+|display\w*|accessible|post\w*)|publicly (?:viewable|shared)|(?:shar\w+|post\w*) (?:[\w'’]+ ){0,4}publicly|(?=with |to |or )(?<!\b(?:protect\w{0,4}|safety|rights|property|interests?|harm|danger\w{0,4}|injur\w{0,4}|security)\b(?:(?!\b(?:shar|show|disclos|provid|display|publish)\w{0,5}\b)[^.;]){0,80})(?:with|to|or) the public|(?:made|becomes?|considered) public|(?=general )(?<!\b(?:protect\w{0,4}|safety|rights|property|interests?|harm|danger\w{0,4}|injur\w{0,4}|security)\b(?:(?!\b(?:shar|show|disclos|provid|display|publish)\w{0,5}\b)[^.;]){0,80})general public|public (?:profile|forum|area|leaderboard|space|section|page|board|posting|message board)s?|(?:message|bulletin|discussion) boards?|chat ?rooms?|(?:seen|viewed|read|accessed|collected|visible|available|accessible) (?:and \w+ )?(?:to|by) (?:anyone|everyone|others|any (?:visitor|user|person)|all (?:visitors|users)|the world)|anyone (?:can|may|could|will|who) |(?:posts?|name|profile|rank\w*|scores?|reviews?|comments?) (?:is|are|will be) public)\b/i,
    not: new RegExp(
      String.raw`\b(?:not|never|prevent|against|from|possibility) (?:\w+ ){0,3}(?:public\w*)\b|possibility|(?:obtain|collect|receive)\w{0,12} (?:\w{1,40} ){0,6}public|\b${papers}\b[^.;,]{0,40}\b(?:is|are|be|been)\b[^.;,]{0,20}\b(?:public|post|display|available|accessible)`,
      'i',
    ),
    value: 'public',
    why: 'publication is foreseen',
    yes: [
      'Your reviews are publicly visible.',
      'Your rank and posts are public.',
      'What you write in chat rooms can be read by anyone.',
      'Your posts are publicly available information, and we protect the rights of the public.',
      'For the safety of the house we share the list with the public.',
      'When you share a story publicly, it stays there.',
    ],
    no: [
      'Your address is not publicly visible.',
      'We disclose it to protect the safety of our users or the public.',
      'We read what you made publicly available on such account.',
      'Prices are publicly available.',
      'Changes of this policy will be posted publicly.',
    ],
  },
  {
    id: 'en.recipient.processors',
    pattern:
      /\b(?:(?:data )?processors?|sub-?processors?|subcontractors?|contractors?|service providers?|vendors|suppliers|outsourc\w+|hosting providers?|entrust\w*|consign\w*|on our behalf|business associates?|(?:companies|firms|people|vendors) (?:that|who|which) (?:[a-z]{2,12} ){1,6}for us)\b/i,
    with: /\b(?:shar\w+|disclos\w+|provid\w+|process\w*|transfer\w*|perform\w*|access|entrust\w*|outsourc\w+|use)\b/i,
    not: /\binternet service providers?\b(?!.{0,200}(?:shar|disclos))/i,
    value: 'processors',
    why: 'someone handles the information on behalf of the operator',
    yes: ['Hosting providers process your data on our behalf.', 'We share it with companies that answer tickets for us.'],
    no: ['We answer within a week.'],
  },
  {
    id: 'en.recipient.payment',
    pattern:
      /\b(?:payment (?:process|provider|service|compan|gateway|partner|institution|agenc|platform)\w*|(?:credit|payment) card (?:process|compan|provider)\w*|PayPal|Stripe|Alipay|(?:purchases?|payments?|transactions?|subscriptions?|tips|donations)(?: \([^()]{1,40}\))? (?:(?:are|is) )?(?:securely )?(?:processed|handled|collected|managed|billed) (?:directly )?by (?!us\b|our\b|we\b)|billing (?:provider|service|partner)s?)\b/i,
    with: /\b(?:shar\w+|disclos\w+|provid\w+|process\w*|third|receiv\w+|collect\w*|transfer\w*|(?:handled|managed|billed) (?:directly )?by)\b/i,
    value: 'payment',
    why: 'a payment company takes part',
    yes: [
      'Card details go to our payment processor, which collects them for us.',
      'In-app purchases (coins and hats) are processed by the store.',
      'Optional tips; payment handled by the store.',
    ],
    no: [
      'You can pay in shops.',
      'We use it to process the payments that you make, and provide goods.',
      'Subscriptions are managed by us.',
      'Payments are processed within a day.',
    ],
  },
  {
    id: 'en.recipient.logistics',
    pattern:
      /\b(?:courier\w*|(?:order|shipping|package|parcel|goods|merchandise|warehouse|delivery|product) (?:and \w+ )?fulfil+ment|fulfil+ment (?:houses?|cent(?:er|re)s?|compan\w+|providers?|partners?|services?|vendors?)\b(?! for (?:\w+ ){0,4}(?:digital|content))|shipping (?:compan|provider|carrier|partner)\w*|delivery (?:service|compan|partner|provider)\w*|logistics|carriers?|postal services?)\b/i,
    with: /\b(?:shar\w+|disclos\w+|provid\w+|receiv\w+|transfer\w*|outsourc\w+|deliver\w*)\b/i,
    not: /\b(?:mobile|wireless|phone|network|cellular) carriers?\b|\b(?:e-?mail|message|push|content|sms) delivery\b/i,
    value: 'logistics',
    why: 'whoever delivers gets name and address',
    yes: ['We provide your address to the courier.', 'Addresses are disclosed to fulfilment houses.'],
    no: [
      'Providing it is needed for the fulfilment of duties.',
      'Your mobile carrier may charge you.',
      'An email delivery service is provided with addresses.',
    ],
  },
  {
    id: 'en.recipient.merchants',
    pattern:
      /\b(?:merchants?|(?<!\b(?:prospective|potential) )sellers?(?! or (?:a |the )?buyer)|(?<!\b(?:most|many) (?:\w{2,12} ){0,3})retailers?|vendors? of (?:goods|products)|sale of \w+ products|(?:store|shop|restaurant|venue) owners?|(?:content|product|travel|ticket) (?:providers?|suppliers?)|providers? of (?:the |any |such |those )?(?:products?|goods|services?|content|offers?)|event (?:organi[sz]ers?|promoters?)|(?:compan\w+|business\w*|part(?:y|ies)) (?:that|who|which|from (?:whom|which)) (?:you (?:buy|order|purchase|book|may receive|receive)|sells?|offers? (?:them|products|goods)))\b/i,
    with: /\b(?:shar\w+|disclos\w+|provid\w+ (?:[\w'’]+ ){0,6}to|provided?|receiv\w+|transfer\w*|sent|send|pass\w*|partner with|give)\b/i,
    value: 'merchants',
    why: 'whoever sells gets the order',
    yes: [
      'We share your order with the seller.',
      'We send your booking to the event organizer.',
      'We share it with businesses from which you buy.',
      'Your address is given to providers of the goods, which receive nothing else.',
      'We share your name with merchants, as do many other stores.',
    ],
    no: [
      'Sellers must be of age.',
      'We are a provider of services.',
      'It is disclosed to the prospective seller or buyer of our assets.',
      'As do many retailers, we send it to our printer.',
    ],
  },
  {
    id: 'en.recipient.financial',
    pattern:
      /\b(?:banks|financial institutions?|credit (?:card )?(?:bureaus?|agenc\w+|reference|issuers?|reporting)|insurers?|insurance compan\w+|lenders?|card issuers?|(?:issuing|your) bank)\b/i,
    with: /\b(?:shar\w+|disclos\w+|provid\w+|receiv\w+|transfer\w*|sent|exchang\w+|report\w*)\b/i,
    value: 'financial',
    why: 'a bank, lender or insurer gets information',
    yes: ['We provide your score to lenders.'],
    no: ['Keep your bank card safe.', 'We exchange data with others to reduce fraud, and for credit risk reduction.'],
  },
  {
    id: 'en.recipient.identity',
    pattern:
      /\b(?:identity (?:verification|authentication) (?:service|provider|agenc|partner|compan)\w*|KYC providers?|providers? of (?:our |the |its )?(?:identity|ID|age)[- ]verification)\b/i,
    value: 'identity-verification',
    why: 'someone outside checks who the user is',
    yes: ['An identity verification provider checks your passport.', 'It goes to Nameproof, the provider of our ID verification.'],
    no: ['We may verify your identity.'],
  },
  {
    id: 'en.recipient.users',
    pattern:
      /\b(?:(?=other )(?<!\b(?:protect\w{0,4}|safety|rights|property|interests?|harm)\b(?:(?!\b(?:shar|show|disclos|provid|display|publish)\w{0,5}\b)[^.;,]){0,60})other (?:users|players|members|people|participants|customers|residents|students)|(?:your |the )?(?:colleagues|teammates|team members|classmates|family members)|members of your (?:team|family|household|workspace|group)|(?:your|with) friends|other part(?:y|ies) (?:of|to) (?:the|a) transaction|leaderboards?|other (?:[\w’'-]+ ){0,3}(?:account holders?|members|visitors|readers|subscribers|viewers|fans|guests|drivers|riders|listeners|patients)|(?:its|their|those|fellow|registered) (?:users|members)|users (?:can|may|are able to) (?:also )?(?:exchange|communicate|interact|chat|share|see|view|read)|(?:your|the) followers|your (?:contacts|connections|network)|people (?:in|on) your (?:network|list|contacts)|(?:parties|people|persons) (?:involved|(?:that|whom|who) you (?:share|choose|write|send|message)))\b/i,
    with: /\b(?:shar\w+|disclos\w+|see|seen|visible|view\w*|provid\w+|display\w*|show\w*|exchang\w+|communicat\w+|interact|chat|read|available|post\w*)\b/i,
    not: /\bnot (?:be )?(?:\w+ ){0,2}(?:shared|visible|shown)\b|\b(?:invite|harass|respect|privacy of) |\bother members of (?:(?:the|our) [^.;]{0,40}\b(?:corporate|compan(?:y|ies)|affiliated) (?:family|group)|our (?:\w+ )?(?:group|family))\b|\bprovid\w* (?:\w+ and )?(?:you and )?other users with (?!your\b)/i,
    value: 'other-users',
    why: 'other users of the service see it',
    yes: [
      'Your score is shown to other players.',
      'Your location is visible to other members of the family group you join.',
      'We provide other users with your profile picture.',
      'Colleagues in your workspace see your name.',
      'Notes are shared with other Plumtree account holders.',
      'In the forum users can exchange recipes.',
      'Letters are only viewable by the people involved.',
      'Other users can see your photo; we value the safety of other users.',
      'You have rights, and other users can view your profile.',
    ],
    no: [
      'Please respect other users.',
      'We provide it to the police to protect the rights of us or other users.',
      'We share it with other members of the Plumtree corporate family.',
      'We share it with other members of our group.',
      'We use it to provide you and other users with help.',
    ],
  },
  {
    id: 'en.recipient.research',
    pattern:
      /\b(?:research (?:institut\w+|partners?|organi[sz]ations?|firms|bodies)|(?<!\byour )(?<!\byour \w{1,12} or )universit(?:y|ies)|academic (?:research\w*|institut\w+|partners)|(?:with|to) (?:\w+ )?researchers|(?:third parties|others|partners|companies|outside) (?:for|to (?:do|conduct|carry out)) (?:(?:their|academic|scientific|health|medical) )?research\b)/i,
    with: /\b(?:shar\w+|disclos\w+|provid\w+ (?:[\w'’]+ ){0,6}to|transfer\w*)\b/i,
    not: /public interest/i,
    value: 'research',
    why: 'research bodies get information',
    yes: ['We share anonymous figures with universities.', 'We share masked queries with selected third parties for research purposes.'],
    no: ['We do research on our own products.', 'We share it with your university.'],
  },
  {
    id: 'en.recipient.complainants',
    pattern:
      /\b(?:complainants?|respondents?|(?:other|opposing) part(?:y|ies) (?:of|to|in) (?:the|a) (?:dispute|complaint)|rights? holders?)\b/i,
    with: /\b(?:shar\w+|disclos\w+|provid\w+)\b/i,
    value: 'complainants',
    why: 'the other side of a dispute gets information',
    yes: ['We may disclose your contact to the complainant.'],
    no: ['You may complain at any time.'],
  },
  {
    id: 'en.recipient.utilities',
    pattern: /\b(?:(?:power|water|gas|electricity|utility) compan\w+|public utilit\w+)\b/i,
    with: /\b(?:shar\w+|disclos\w+|provid\w+)\b/i,
    value: 'public-utilities',
    why: 'a utility gets the account number to bill',
    yes: ['We share your meter number with the power company.'],
    no: ['We are a water company.'],
  },
  ...byPart,
  ...byName,
];
