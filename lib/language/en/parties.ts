/** How English text names who gets information, beside lists and nouns (lib/language/parties); facts only. */

/** In brackets after a noun for a party: no names follow, but a reference, a definition or a condition. */
export const noList =
  /^(?:[“"]|see\b|as (?:defined|described|set|well)\b|collectively\b|together\b|which\b|who\b|whether\b|if\b|and\b|or\b|but\b|each\b|unless\b|other than\b|except\b|for more\b|hereinafter\b|the [“"])/i;

/** A group of companies by its name: 'the Plumtree family of companies'. The name follows. */
export const groupOf =
  /\b(?:the|of) (?=[A-Z][\w.&’'-]{0,24}(?: [A-Z&][\w.&’'-]{0,24}){0,3} (?:family|group) of (?:compan(?:y|ies)|brands|businesses|sites|websites|services)\b)/g;

/** A name with what it is behind it: 'Finchpay, our payment processor,', 'Ternhost (a hosting provider)'. Group `what` holds that. */
export const namedAs =
  /(?<![\w’'.&-])(?<!\b[A-Z][\w&’'-]{0,20} )(?=[A-Z][\w.&’'-]{0,24}(?: [A-Z][\w.&’'-]{0,24}){0,3}(?:, (?:Inc|LLC|Ltd)\.?)?(?:, | \()(?:(?:which|who) (?:is|are) )?(?<what>(?:our|an?|one of our) (?:[\w-]+ ){0,4}(?:processor|provider|partner|affiliate|subsidiary|sub-?processor|vendor|supplier|contractor|courier|carrier|company|firm|host)s?\b[^.;)]{0,40}))/g;

/** After a name: it says whose something is, and names nobody who gets it. */
export const saysWhose =
  /^(?:['’]s)? (?:affiliates?|subsidiaries|vendors|partners|employees|staff|users?|customers|members|sites?|websites?|services?|accounts?|products?|apps?|features?|privacy|policy|terms)\b/;

/** What a party of each class is or does, in English; the first that matches tells the class. */
export const nounClasses: readonly { recipient: string; noun: RegExp }[] = [
  {
    recipient: 'payment',
    noun: /\bpayments?\b|\bbilling\b|direct debits?|\bpays?\b|\bpaid\b|\bcheckout\b|\b(?:credit|debit|bank)?[ -]?cards?\b(?= (?:payment|process|acquir|transaction|charge|networks?|schemes?)|\s*\)|$)|\binvoic\w+|\bdonations?\b|merchants? of record|\bacquir(?:ers?|ing)\b|\brefunds?\b|takes? (?:the |our |your )?(?:card|money)|\bsubscriptions? billing/i,
  },
  {
    recipient: 'logistics',
    noun: /\bcouriers?\b|\bshipping\b|\bshipments?\b|(?<!(?:e-?mail|message|content|push|text|sms|newsletter|ad)s? )\bdelivery\b(?! of (?:e-?mails?|messages|content|ads))|\bparcels?\b|(?<!(?:mobile|phone|network|wireless|telecoms?) )\bcarriers?\b|\bfreight\b|\bhaul\w*|\bfulfil+ment\b|\blogistics\b|\bpostal (?:service|operator)s?\b|\bwarehous\w+|\bremovals?\b|\bdeliver(?:s|ed|ing)? (?:\w+ ){0,3}(?:parcels?|orders?|goods|food|meals?|packages?|purchases?|groceries)|\b(?:orders?|goods|parcels?|packages|boxes|meals) (?:\w+ ){0,4}(?:delivered|brought|shipped)\b/i,
  },
  {
    recipient: 'identity-verification',
    noun: /\bidentit(?:y|ies)\b|\b(?:background|age|ID|selfie|passport|face|liveness|document)[- ](?:and \w+ )?(?:checks?|verification)\b|\bKYC\b|\banti[- ]money[- ]laundering\b|\bAML\b/i,
  },
  {
    recipient: 'financial',
    noun: /\bbank(?:s|ing)?\b|\binsur\w+|\blenders?\b|\bcredit (?:agenc|bureau|reference|report|union)\w*|\bunderwrit\w+|\bbrokers?\b|\bdepositar\w+|\bcustodians?\b|\bbuilding societ\w+|\bmortgage\b|\bpensions?\b|\breinsur\w+|\bfinanc(?:e|ing) (?:compan|provider|partner|house)\w*/i,
  },
  {
    recipient: 'affiliates',
    noun: /\baffiliat\w+|\bsubsidiar\w+|\bsister (?:compan|brand|site)\w*|\bparent (?:compan|corporation)\w*|\bgroup compan\w+/i,
  },
  {
    recipient: 'research',
    noun: /\buniversit\w+|\bresearch(?:ers?| (?:institut|bod|organi|partner|team|group)\w*)?\b|\bscientists?\b|\bacadem\w+/i,
  },
  {
    recipient: 'merchants',
    noun: /\brestaurants?\b|\bhotels?\b|\bmerchants?\b|\bsellers?\b|\bretailers?\b|\bvenues?\b|\bcar (?:hire|rental)\b|\btour operators?\b|\bcaf[eé]s?\b|\bbakeries\b|\bsalons?\b|\bflorists?\b|\btheatres?\b|\b(?:event|race|show) organi[sz]ers?\b|\bshops?\b|\bcruise lines?\b|\bpharmac(?:y|ies)\b|\bgarages?\b/i,
  },
  { recipient: 'advertisers', noun: /\badvertis\w+|\badverts?\b|\bads?\b|\bretargeting\b|\bmedia (?:agenc|buyer)\w*/i },
  { recipient: 'analytics', noun: /\banalytic\w*|\bstatistic\w*|\bmeasur\w+|\baudience\b/i },
  {
    recipient: 'processors',
    noun: /reminders?|help ?desk|newsletters?|codes?\b|\bsync|e-?mails?\b|text messag\w+|\btexts\b|\bSMS\b|video (?:calls?|visits?)|\berrors?\b|\bcrash|back-?ups?|\bhost(?:s|ed|ing)?\b|\bcloud|\bservers?\b|infrastructure|processors?\b|\b(?:customer|client|user|technical|IT) (?:support|service|care)|\bcall cent\w+|\bcontact cent\w+|\bprint\w*|\bmailing|\bletters?\b|\bIT\b|\bmaint(?:ain|enance)\w*|\bsoftware\b|\bcater\w*|\btranscri\w+|\btranslat\w+|\baccountan\w+|\bbook-?keep\w+|\bpayroll\b|\baudit\w*|\bsolicitors?\b|\blaw(?:yers?| firms?)\b|\blegal counsel\b|\bsurveys?\b|\breviews?\b|\bstor(?:e|es|ed|age|ing)\b|\bdata ?cent\w+|\barchiv\w+|\bshred\w*|\bCRM\b|\bscan\w*|\badministrator\b|\bcontractors?\b|\bsuppliers?\b|\bvendors?\b|\btickets?\b|\binquir\w+|\benquir\w+|\bchats?\b|\bsupport (?:mail|chat|tickets?|desk|system|tool|messages|requests|inbox)\b|\bmail\b|\bdatabases?\b|\bmaps?\b|\bmanagement (?:information )?systems?\b|\bbooking systems?\b/i,
  },
];

/** Bodies of the state by their names: 'Department of Lakes', 'the Tidal Safety Agency', 'Fernshire County Council'. */
export const authorityNames =
  /(?<![\w’'.&-])(?<name>(?:(?:Department|Ministry|Inspectorate|Bureau|Directorate|Secretariat|Registrar|Registry|Office) (?:of|for) (?:the )?[A-Z][\w’'-]{1,20}(?: (?:(?:and|of|for|,) ?(?:the )?)?[A-Z][\w’'-]{1,20}){0,4})|(?:(?:HM|H\.M\.|Inland|National|Federal|State|Internal) )(?:[A-Z][\w’'-]{1,20} ){0,3}(?:Revenue|Customs|Treasury|Service|Agency|Office|Bureau|Police)(?: and [A-Z][\w’'-]{1,20}| Service)?|(?:[A-Z][\w’'-]{1,20} (?:and |of |for )?){1,5}(?:Authority|Constabulary|Police|Customs|Inspectorate|(?<!\b(?:European|Trade|Information|Privacy|Protection) )Commission|Safety Agency|Security Agency|Medicines Agency|Transport Agency|Environment Agency|Tax Agency|(?:County|City|Borough|District|Town|Parish|Municipal|Shire) Council)(?: of (?:the )?[A-Z][\w’'-]{1,20}(?: [A-Z][\w’'-]{1,20}){0,2})?|HMRC|IRS|DVLA|FBI|Interpol|Europol)(?![\w’'-]| [A-Z])/g;

/** Who watches over privacy, business or the company is told of as that, and gets nothing. */
export const overseers =
  /\b(?:complain\w*|supervis\w+|overse\w+|regulated|authori[sz]ed|licen[cs]ed|registered|approved|certified|accredited|recogni[sz]ed) (?:\w+ ){0,4}(?:by|with|at|to|under)\b|\bcomplain|\bombuds|\bdata protection|\bprivacy (?:commission|authority|office|shield)|\bsafe harbou?r|\bself-certif|\binformation commission|\bsupervisory\b|\b(?:obtained|received|come|looked up|taken|bought) (?:\w+ ){0,4}(?:from|at)\b/i;

/** A name with what it does in brackets: 'Ternhost (servers)'. Group `what` holds that. */
export const namedFor =
  /(?<![\w’'.&-])(?<!\b[A-Z][\w&’'-]{0,20} )(?=[A-Z][\w.&’'-]{0,24}(?: [A-Z][\w.&’'-]{0,24}){0,3} \((?<what>(?:for )?[a-z][^().:;]{2,50})\))/g;

/** At the head of a line, what is done and who does it: 'Card payments: Finchpay', 'Hosting – Ternhost'. Group `what` holds the first; the name follows. */
export const doneByHead =
  /^[\s•·\d.)*-]*(?<what>(?!(?:[Ll]etters?|LETTERS?|E-?[Mm]ails?|E-?MAIL|Mail|MAIL|Post|POST|Support|Chat|Tickets?|Phone|Fax|Address) ?[:–—])[A-Z][a-zA-Z-]{2,20}(?: (?:and |of |by |in |for |the |our )?[a-z-]{2,20}){0,5}) ?[:–—] ?(?=[A-Z\d])/;

/** Who does a thing for us, in the passive: 'letters are printed and posted by', 'payment is dealt with by'. The name follows. */
export const doneByThem =
  /\b(?:is|are|was|were|be|been|being|gets?|and|,) (?:\w{3,14}ly )?(?!(?:owned|operated|run|developed|published|created|made|built|designed|written|maintained|issued|licensed|regulated|governed|required|authori[sz]ed|approved|certified|protected|named|called|known|registered|located|used|offered|provided|brought|powered|imposed|defined|permitted|allowed|granted|bound|covered|controlled|sponsored|supervised|appointed|endorsed|affiliated|acquired|bought) )(?:\w{2,14}(?:ed|en)|sent|done|dealt with|met|kept|held|drawn|taken|put up|set up|looked after|carried out|paid)(?: (?:out|up|for us|to us|directly|securely|on our behalf)){0,2} (?:by|via|through) (?:our \w+ )?(?:the (?:firm|company) )?(?=[A-Z\d])/g;

/** Where we rent what data lie on: 'servers rented from', 'we hire two machines from'. The name follows. */
export const rentedFrom =
  /\b(?:servers?|machines?|disks?|hosting|storage|data cent(?:er|re)s?)\b(?: [\w’'-]{1,16}){0,3} (?:rent(?:ed)?|leased?|hired?) from (?:the )?(?=[A-Z\d])|\b(?:rent|lease|hire)(?:s|ing)? (?:[\w-]{1,16} ){0,3}(?:servers?|machines?|disks?|hosting|storage)\b(?: [\w-]{1,16}){0,3} from (?:the )?(?=[A-Z\d])/g;

/** What we must give, and to whom: 'obliged to report … to the'. The name follows. */
export const mustTell =
  /\b(?:must|have to|has to|had to|need to|oblige[sd]? to|required to|bound to|duty to|[Ww]e) (?:also |then )?(?:report|tell|hand|release|supply|submit|declare|send|pass|give|show|copy) (?:(?!you\b)[\w’'-]{1,16} ){0,7}(?:to|with) (?:the )?(?=[A-Z])/g;

/** A noun for a party and its name right behind: 'our courier, Heron Post', 'the mailing house Ternprint'. The name follows. */
export const apposedRole =
  /\b(?:[Oo]ur|[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Tt]o|[Ww]ith|[Bb]y) (?:[a-z][a-z’'-]{1,20} ){0,4}(?:processors?|providers?|partners?|suppliers?|vendors?|couriers?|carriers?|contractors?|hosts?|hosters?|affiliates?|subsidiar(?:y|ies)|agenc(?:y|ies)|agents?|insurers?|underwriters?|brokers?|banks?|lenders?|depositar(?:y|ies)|custodians?|administrators?|auditors?|accountants?|bookkeepers?|lawyers|solicitors|law firms?|advis[eo]rs?|printers?|caterers?|laborator(?:y|ies)|labs?|pharmac(?:y|ies)|resellers?|distributors?|installers?|operators?|registrars?|mailing houses?|printing (?:house|works|compan\w+)|fulfil+ment (?:houses?|cent(?:er|re)s?)|call cent(?:er|re)s?|contact cent(?:er|re)s?|help ?desks?|warehouses?|compan(?:y|ies)|firms?|council|authority|universit(?:y|ies)|institutes?|charit(?:y|ies)|restaurants?|hotels?|airlines?|shops?|garages?|schools?|employers?),? (?:called |named )?(?=[A-Z][\w.&’'-]*)/g;

/** At the head of a line of those who get something: a number, a dot, an article; the name follows. */
export const listedHead = /^[\s•·*–-]*(?:\(?[\da-zA-Z]{1,3}[.)] ?)?(?:[Tt]he )?(?=[A-Z])/;

/**
 * One of several that are named in a part on who gets something: at the head of the line, behind a comma, stop or 'and', or in brackets behind
 * a word with a small letter. Group `kind` holds what it is called before its name.
 */
export const oneOfThem =
  /(?:^[\W\d]{0,6}(?:[a-zA-Z][.)] ?)?|[,;.:] |\band |\bor |(?<=\s[a-z][a-z-]{2,20}) \()(?:(?:and|or|with|to|by|from|also|namely|including|such as) ){0,2}(?<kind>(?:(?:the|our|an?) )?(?:[a-z][a-z’'/-]{1,20} ){0,4}|The )(?<name>[A-Z][\w+&’'-]*(?: (?:(?:of|for|&) (?:the )?)?[A-Z&][\w+&’'-]*){0,5})(?=$|[,;.)]| ?\(| [–—-] |: | (?:and|or) [A-Za-z]| for [a-z])/g;
/** What such a place names, and no party: a law, a frame, a document, a part of one, a way through an app, a kind of parties. */
export const nobody =
  /\b(?:Frameworks?|Clauses?|Shield|Acts?|Regulations?|Directive|Polic(?:y|ies)|Notices?|Terms|Article|Section|Part|Annex(?:e|ure)?|Appendix|Schedule|GDPR|CCPA|CPRA|EEA|EU|UK|USA?|Settings|Menu|Profile|Options|Account|Privacy|Cookies?|January|February|March|April|May|June|July|August|September|October|November|December|ID|IP|Rights|Requirements|Transfers?|Reasons?|Obligations?|Process|Enforcement|Protection|Consent|Purposes?|Sale|Merger|Sharing|Requests?|Questions?|Storage|Security|Retention|Contact)$|^(?:Privacy|Data|Personal|Card|Payment|Delivery|Analytics|Advertis\w+|Hosting|Support|Marketing|Counsel|Regulators?|Carriers?|Couriers?|Banks?|Police|Customs|Courts?|Insurers?|Suppliers?|Partners?|Providers?|Processors?|Vendors?|Everyone|Everybody|Anyone|Nobody|Parents?|Players?|Members?|Users?|Staff)(?: [A-Z][a-z]+)?$/;

/** Behind a name: what it is or does. */
export const roleBehind =
  /^(?:,? \([^()]{2,60}\)(?: ?[:–—-] [^.;]{2,60})?|,? (?:(?:which|who|that|through (?:which|whom)|by (?:which|whom)) |(?:our|an?|the|one of our) )[^.;()]{2,60}| ?[-–—:] [^.;]{2,60})/;

/** Behind a name that opens a line: what it does. */
export const doesBehind = /^(?: \([^()]{2,60}\))? ?[:–—-] ?[a-z]/;

/** Behind a name: what it is for. */
export const behindFor = /^ for [a-z][^,;.]{2,40}/;

/** The title of a column of names, where the title above the table says that they get something. */
export const nameColumn =
  /^(?:name|legal entity|entity|entity name|vendor|provider|supplier|sub-?processors?|company|organi[sz]ation|third part(?:y|ies)|partner|business|who|which|service|examples?|names?|companies)(?: names?)?$/i;

/** Where a part of a sentence ends that tells of one party. */
export const partEnds = /[.;:]\s|, (?:and|while|but) /g;

/** Such words that go on of the one who is named, and such as follow a title. */
export const goesOnOfThem = /^,? ?(?:which|who|that|\()/;
export const endsTitle = /^\s*:/;

/** A cell that tells of those who get something, and is not one name. */
export const tellsOfThem =
  /[(;]|, (?:an?|our|the|and|or|which|who) |, (?!(?:Inc|LLC|Ltd|Limited|Corp|GmbH|PLC|Co)\b)[A-Z]|\be\. ?g\.|^[a-z]|^The |\b(?:such as|including|for example|our|who|which|you)\b/;

/** Words of a list that are no name: none of them begins with a capital. */
export const smallWords = /^[a-z][a-z\s'’-]*$/;
