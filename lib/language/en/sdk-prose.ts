/** How English running text names SDKs and third-party services, and says what they get. Data for lib/facts/spans and lib/facts/relations. */

/** Verbs by which it is said what a service gets. */
export const gets =
  /\b(?:collects?|collected|(?:gets|sees|holds|learns)(?: about)? (?=the |your |an? |its |which |what |[a-z]+ (?:address|data|reports?|name|model|identifiers?|token|ID)\b)|(?:is|are) (?:given|sent|told|passed|shown) (?=the |your |an? |its )|receives?|obtains?|gathers?|accesse?s?(?: to)?|records?|processes|tracks|captures|monitors|measures|logs (?=your|the |information|data)|(?<!(?:app|play|online|our|your|web|retail|the) )stores|(?:may|can|will|to|also|and) (?:track|store|capture|log|monitor|measure)|uses? (?=cookies|(?:web )?beacons|pixels)|(?:place|set|store|serve|drop|send)s?\s(?=(?:(?:an?|its|their|own|small|unique|or|more|one|persistent|third[- ]party|tracking|anonymous) ){0,4}(?:cookies?|(?:web )?beacons?|pixels?)\b)|tells? us (?=[a-z])|personal data(?: collected| processed)?:)\b/i;

/** A part of a sentence in which nothing is got: it denies. */
export const gotNothing: readonly RegExp[] = [
  /\b(?:not|never|nor)\b.{0,20}\b(?:collect|receive|obtain|access|record|store|share|process)|\bwe (?:may |will |can |also |then ){0,4}(?:collect|access|receive|obtain|gather|record|process|track|store|capture|log|monitor|measure)/i,
  // What the service gets of them instead.
  /\b(?:us|me) (?:\w+ ){0,2}(?:permission|consent|authority|access)\b|\b(?:allow|authori[sz]e|enable|let|permit)(?:s|ing)? (?:us|me) to\b|\b(?:provid|send|giv|pass|shar|transmit|suppl|forward|return)\w{1,3} (?:it |them )?(?:to |with )?(?:us|me)\b/i,
];
/** From here on a part of a sentence says why. */
export const purposeFrom =
  /\b(?:in order|so that|to (?!(?:collect|gather|record|obtain|receive)\b)(?=[a-z])|for (?:the )?purposes?|for (?=[a-z]+ing\b)|which (?:we|is|are|help)|please|see)\b/i;

/** A sentence that goes on about the services of the one before. */
export const goesOn =
  /^(?:personal data(?: collected| processed)?:|(?:each|all|both) of (?:them|these)|it|they|this (?:service|software|tool|provider|sdk|company)|these (?:companies|partners|providers|services|tools|third parties|sdks|networks)|such (?:companies|partners|providers|services|tools|third parties|software)|the (?:third parties|advertisers|providers|sdks?)|(?:these|such|those) (?:third[- ]party |advertising |advertisement |analytics |ad |web |other |outside |network |service ){1,3}(?:compan(?:y|ie)s|partners|providers|services|tools|networks|vendors|servers|advertisers|firms|entities)|(?:analytics|advertising|third[- ]party|such|these) (?:service )?(?:providers|services|partners|companies))(?:\b|(?<=:))/i;

/** What was said to be got is spelled out: 'this log data may include …'. What it holds follows. */
export const dataHolds =
  /^(?:this|these|such|the|that) (?:[\w’'-]+ ){0,3}?(?:data|information|reports?|logs?|statistics|details|metrics)[^.;]{0,30}?\b(?:includes?|including|contains?|consists? of|(?:is|are) limited to|comprises?)\b/i;

/** Behind a semicolon another is spoken of, and no list goes on. */
export const speaksAnew =
  /^(?:and |but |or )?(?:we|you|I|they|it|our|your (?:use|consent|rights?)|this|these|please|see|however|if|when|where)\b/i;

/** Between a verb of giving and the one who gets it: nothing of what is given. */
export const atOnce = /^ (?:also )?(?:it |them )?(?:with|to) (?:[\w-]+ ){0,3}$/i;

/** The sentence names those of whom the ones before it have spoken. */
export const namesThem =
  /\b(?:such|these|those) (?:companies|parties|partners|providers|services|tools|third parties|networks|vendors) (?:are|include)\b/i;

/** A list of names begins. */
export const listOpens =
  /\b(?:such as|currently|namely|include|includes|including|like|namely|(?:but|without) (?:not )?(?:limited|limitation) to|examples of which (?:are|include)|e\.g\.,?|for example,?|companies are:?|partners are:?|providers are:?|[a-z]+s:)\s*/gi;

/** One name of such a list, and what stands between two. */
export const listName =
  /^(?:(?:University|Department|Ministry|Bank|Institute|Office|Bureau|Museum|Commission|City) (?:of|for) (?:the )?[A-Z][\w’'-]+(?: (?:and|of) [A-Z][\w’'-]+)?(?![\w’'-])|[A-Z][\w+.&’'-]*!?|[a-z]{1,12}[A-Z]\w{2,20}|[a-z][a-z\d-]{1,20}\.(?:com|io|net|ai|dev)(?![\w/.-]\w)|\d{1,3}(?!days?\b|hours?\b|months?\b|years?\b|minutes?\b)[a-z]{5,20})(?:\s+(?:[A-Z][\w+.&’'-]*|\([A-Z]\w{0,20}(?: [A-Z]\w{0,14}){0,2}\)|& (?:Co|Sons?|Daughters?|Brothers|Partners|Associates|Company|Friends)\b\.?)){0,3}/;
/** Behind one: its maker, or in brackets what it is for or gets; then the next, maybe with where it is used. */
export const listGap =
  /^(?: (?:from|by|of) [A-Z][\w.&’'-]*(?: [A-Z&][\w.&’'-]*){0,4})?(?: ?\([^()]{1,140}\))?\s*(?:,\s*(?:and|or)?|;\s*(?:and|or)?|and|or|&|\/)\s*(?:(?:in|on) (?:the|our) [a-z-]{2,12},? )?(?:the )?/;

/** Who is named by its part: 'our advertising partner, X,', 'an analytics tool called X', 'ad servers such as X and Y', 'we partner with X'. */
export const byPart =
  /\b(?:ad(?:vert(?:ising|isement|isers?)?)?|analytics?|tracking|statistics|measurement|marketing|targeting|attribution|crash(?:[- ]reporting)?|traffic|web[- ]metrics|social (?:network(?:ing)?|media|login)|log-?in|log-?on|comment(?:ing)?|push notification)[- ](?:(?:service|network|software|technology|tracking|management|serving) )?(?:servers?|networks?|compan(?:y|ies)|partners?|providers?|services?|tools?|platforms?|vendors?|software|firms?|technolog(?:y|ies)|plug-?ins?|sites?)(?:,|,? (?:called|named|known as|such as|like|from|including)|:) (?:an? |the |those of )?(?=[A-Z])|\bwe (?:also |may |currently |have ){0,2}(?:partner(?:ed)?|contract(?:ed)?|work|engaged?) (?:with )?(?=[A-Z][\w!.+-]{2,20}(?:,? (?:and|or|to|for|in)\b|,))/g;

/**
 * Who is named as what is used, or as who does a part: 'we use X', 'ads are served through X', 'reports sent to X', 'products like X'.
 * Names follow.
 */
export const usedNames =
  /\b(?:[Uu]s(?:es?|ing)|[Uu]tili[sz](?:es?|ing)|[Ee]mploys?|[Ii]ntegrat(?:es?|ed|ing|ion)(?: with| of)?|[Ii]ncorporat(?:es?|ed|ing)|[Ee]mbed(?:s|ded|ding)?|[Bb]uil[dt] in|(?:app|apps|site|website|game|page|pages|version|product|widget|software|extension|service)s? (?:[\w ]{1,24} )?(?:contains?|includes?|comes? with)|[Pp]owered by|[Rr]el(?:y|ies) on|[Tt]hrough|[Vv]ia|(?:served|shown|displayed|delivered|processed|provided|supplied|hosted|sent|handled|run|managed|collected|analy[sz]ed|reported|measured|stored|performed|operated|maintained) (?:\w+ )?(?:by|with|to|in|on)|(?:products?|services?|tools?|software|providers?|partners?|platforms?|compan(?:y|ies)|networks?|SDKs?|libraries|plug-?ins?|part(?:y|ies)|vendors?|solutions?|features?|buttons?|technologies),? ?\(?(?:such as|like|including|e\.g\.,?|called|namely))(?: (?:either|both|the|a service called|our|services? of|tools?|third[- ]party (?:services?|tools?|products?|sdks?)))? ?(?=[A-Z]|[a-z]{1,12}[A-Z]|[a-z][a-z\d-]{1,20}\.(?:io|com|net|ai|dev)\b)/g;

/** With whose account one comes in, or which one ties to one's own. Names follow. */
export const logsInBy =
  /\b(?:(?:log(?:ging|s)?|sign(?:ing|s)?)[- ]?(?:in|on|up)|regist(?:er(?:ing|s)?|ration)|(?:creat|open)(?:e|es|ing) an account|single sign-on) (?:(?:with|via|through|using|by|at) (?:an? |the |your )?|\((?:with|via|through|using|by)? ?)(?=[A-Z])|\b(?:[Yy]ou|to) (?:also |choose to )?(?:connect|link)(?: your account)?(?: (?:with|to))? (?=[A-Z][\w ]{2,24}(?:,| or | and |$))/g;

/** After a list of names: they are accounts with which one logs in. */
export const accounts = /^ (?:accounts?|log-?ins?|credentials)\b/;

/** Capitalised words that are no service. */
export const noService =
  /^(?:we|you|your|our|the|this|these|such|a|an|it|they|i|if|in|on|for|with|personal|data|information|user|users|app|apps|service|services|site|website|privacy|policy|cookies?|device|ip|mac|imei|idfa|idfv|gps|wi-?fi|bluetooth|api|sdks?|android|ios|iphone|ipad|windows|mac ?os|chrome|safari|firefox|internet explorer|europe|european union|eu|eea|uk|us|usa|united states|china|japan|canada|california|gdpr|ccpa|coppa|january|february|march|april|may|june|july|august|september|october|november|december|email|name|address|inc|llc|ltd)\b/i;

/** A name that ends so is that of data, of a choice or of a document. */
export const namesData =
  /\b(?:data|information|cookies?|identifiers?|content|logs?|permissions?|rights|opt-?outs?|settings|policy|notice)$/i;

/** A line that says something, and is no title of its own. */
export const isSaid = /\p{Script=Han}|[.:;!?)]\s*$|https?:|.{100}/u;

/** The sentence is about services built in. */
export const aboutServices =
  /third[- ]part|service providers?|partners?|analytics|advertis|sdks?\b|plug-?ins?|tools?\b|components?\b|librar(?:y|ies)\b|networks?\b|companies|providers?|log ?in|sign[- ]?in|integrat|social media|\bbuttons?\b|widgets?/i;

/** 'X is an analytics service provided by Y.' */
export const isService =
  /^[\s•·-]*([A-Z][\w+.&’'()-]*(?:\s+(?:for|[A-Z(][\w+.&’'()-]*)){0,5})\s+is\s+an?\s+[\w\s,/-]{0,60}?(?:service|tool|platform|network|provider|sdk|solution|library)s?\s+(?:provided|offered|operated|developed|run|owned)\s+by\s+([A-Z][^.;]{1,50}?(?:Inc\.?|LLC|Ltd\.?|Limited|GmbH|Corp\.?|Corporation|ApS)?)(?=[.,;(]|\s+(?:that|which|to)\b|$)/;

/** 'the X technology of Y Inc.' */
export const ofCompany =
  /^(?:\s*(?:technology|service|sdk|tool))?\s*(?:\(|of|from|by|(?:,\s*)?(?:which is )?(?:provided|operated|offered) by)\s+([A-Z][\w&.' -]{1,40}?(?:Inc\b\.?|LLC|Ltd\b\.?|Limited|GmbH|Corp\b\.?|Corporation|ApS))/;

/** A line that is a service's title, with its company, or a paragraph that opens with one: 'Name (Company)', 'Name (Company): …'. */
export const partTitle = /^\s*(?<name>[A-Z][^().:;]{1,60}?(?: \([A-Z]{2,8}\))?)\s*\((?<vendor>[A-Z][^()]{1,60})\)\s*(?:(?<colon>:)|$)/;
/** Where such a part says what is collected. */
export const dataLine =
  /\b(?:(?:personal )?(?:data|information)(?: (?:collected|processed|gathered|shared|received|sent|involved|used|it (?:collects|receives|gets)))?|(?:(?:what )?it )?(?:collects|receives|gets|sees))\s*:/i;
/** The sentence that says whose service it is. */
export const provided = /\bis an? [^.]{2,80}\b(?:provided|offered|operated|developed) by\b/i;

/** Right behind a company at the head of a line: it does something. */
export const goesOnSaying = /^ (?:also |then )?(?!(?:is|as|its|this|was|has|does)\b)[a-z]{3,14}s (?=[a-z])/;

/** Whose it is, in its name: 'Lantern’s Firefly'. */
export const makerOpens = /^(?<maker>[A-Z][\w&-]{1,20})['’]s (?=[A-Z])/;

/** Right behind a name, in brackets: whose it is, what it is for, what it gets. */
export const asideBehind = /^(?: (?:from|by|of) [A-Z][\w.&’'-]*(?: [A-Z&][\w.&’'-]*){0,4})? ?\((?<said>[^()]{3,200})\)/d;
/** Parts of such brackets. */
export const asideParts = /[:;]/;
/** One thing alone in brackets is what is got where it is called so, else what the service is for: 'Tern (e-mail)'. */
export const plainlyData =
  /^(?:an? |the |your )|\b(?:data|information|details|address(?:es)?|IDs?|identifiers?|tokens?|names?|numbers?|logs?|cookies?)$/i;
/** Right behind a name: a clause of its own tells what it gets. */
export const ownClause = /^,? (?:which|that|who|whose \w{2,16}) /;
/** The same, where it is told what they are given. */
export const givenClause =
  /^,? (?:to|with) (?:which|whom) (?:we|I|the (?:app|site|game|website|service)) (?:(?:may|can|will|also|then) ){0,2}(?:pass|send|give|share|transmit|disclose|provide|transfer|forward|report)(?:es|s)? (?:on )?/i;
/** Between two names that are told of together. */
export const paired = /^ (?:and|or|&) (?:the )?$/;

/** What is given stands right after such a verb, or, where that is in the passive, before it; then the one who gets it. */
export const gives =
  /\b(?:shar(?:e[sd]?|ing)|disclos(?:e[sd]?|ing)|provid(?:e[sd]?|ing)|transmit(?:s|ted|ting)?|send(?:s|ing)?|sent|pass(?:es|ed|ing)?|transfer(?:s|red|ring)?|forward(?:s|ed|ing)?)\b/gi;
export const passive = /\b(?:is|are|be|been|being|gets?) (?:\w{3,14} )?$/i;
export const givenTo =
  /\b(?:with|to|by) (?:the |our |third[- ]part(?:y|ies) |partners? |providers? |services? |such as |like |including ){0,4}$/i;
/** The opening of a sentence that says why or when, up to its comma. */
export const opensWhy = /^(?:to|in order to|for|when|if|while|where|as)\b[^,]{0,120},/i;

/** What we use stands right after. */
export const weUse = /\b(?:uses?|using|integrates?|employ) (?:the )?$/i;
/** Who takes payments is a partner, and an SDK only where it is said to be built in. */
export const builtIn = /\bsdks?\b|plug-?ins?|\bembed|\bintegrat|\bis an? [^.]{2,80} by\b/i;
/** What follows what is collected. */
export const placeOf = /\bplace of processing\b/i;

/** After a name: the text sends its reader to the policy of that. */
export const itsPolicy = /^(?:['’]s)? (?:own )?(?:privacy|data|cookie) (?:policy|policies|notice|statement)\b/i;

/** Large companies: their bare names are an SDK only beside a word for what is built in. */
export const company = /^(?:Facebook|Google|Apple|Amazon|Microsoft|Twitter|LinkedIn|Instagram|Snapchat|TikTok|Yahoo|WeChat|Weibo)\+?$/i;
/** Behind such a name, the rest of the company’s full one. */
export const companyForm = /^,? (?:Inc|LLC|Ltd|Limited|Corp|Corporation|Ireland|EMEA)\b/;
/** At the end of what one logs in with. */
export const ofAccount = / (?:ID|[Aa]ccount|[Ll]og-?in|[Ss]ign-?in)$/;
export const builtInService =
  /\blog(?:ging)?[- ]?(?:in|on)|\bsign(?:ing)?[- ]?(?:in|up|on)|\bregist|\bauthenticat|\bconnect|sdks?\b|plug-?ins?|analytic|crash|error report|captcha|\bads?\b|advert|pixels?|\btools?\b|widget|button|integrat|\bapi\b/i;

/** Whose it is, before the name: 'Lantern’s Firefly'. */
export const makerBefore = /\b([A-Z][\w&]{1,20}(?: [A-Z][\w&]{1,20})?)['’]s $/;

/** Names of a device, and of no service. */
export const identifiers = /^(?:OAID|IDFA|IDFV|GAID|AAID|VAID|IMEI|UDID)$/;

/** Before a name: we run it ourselves, and no third party gets anything by it. */
export const ownHost = /\bself-?\s?hosted (?:version of |instance of |copy of )?$/i;

/** After a name: the text says that it is used. */
export const isUsed = /^,? (?:which|that) (?:we|I|the \w{3,12}) (?:\w{3,12} )?uses?\b/i;

/** Title or lead of a list of what is collected, how long it is kept, on what ground, or what one may ask for: its lines are no services. */
export const noServices =
  /\bret(?:ain|ention)|\bhow long\b|\byour (?:\w{3,12} )?(?:rights|choices)\b|\brights?\b|\b(?:legal|lawful) (?:bas[ie]s|grounds?)|\bconsent\b|legitimate interests?|\b(?:types?|categories) of (?:\w{3,12} )?(?:data|information)|\bpurposes?\b|\bdata (?:that )?we (?:collect|process|store)|\binformation (?:that )?we (?:collect|process|store|share)|\b(?:shar|disclos)(?:e|ed|ing)\b[^.]{0,60}\b(?:circumstances|cases|situations|follows|ways)\b/i;

/** The sentence is about pages that we link to, or about others' policies, and not about what is built in. */
export const notBuiltIn =
  /\blinks? to\b|follow us|our (?:page|profile) on|\b(?:pages?|accounts?|profiles?|presence|channels?) on (?:social|[A-Z])|\b(?:app|play|online|mobile|application|our|the|web|retail) ?stores?\b|operating systems? (?:such|like|provider|maker|of)\b|browser settings|\bif you (?:access|reach|visit)/i;

/** A title in which every word begins with a capital, but for small ones. */
export const titleCase =
  /^(?:[A-Z0-9]|[a-z]{1,12}[A-Z])[\w+.&’'-]*(?: (?:[A-Z0-9(&+][\w+.&’')-]*|[a-z]{1,12}[A-Z][\w.]*|for|and|of|by|\/)){0,8}$/;

/** In the part on a service: whose it is stands after it. */
export const makerKey = /(?:^|[.;\n]\s{0,3})(?:provider|vendor|company|maker|operator|supplier|developer)\s?:/i;

/** The lead of a list says that those whom it lists get something. */
export const listsThem =
  /\b(?:these|those|the|following) (?:[\w-]+ ){0,3}(?:companies|partners|providers|services|third parties|SDKs|tools|vendors|networks|firms)\b(?! of (?:data|information))/i;
