/** How postal addresses are written in Latin letters. Data for lib/facts/spans/addresses. */
export const postal = {
  /** A street with its number: before it ('35 Harbour Street'), or after ('Hafenstraße 3', 'Via Lago no. 34'). */
  street:
    /^(?:(?:no\.? ?)?\d{1,5}(?:st|nd|rd|th)?[A-Za-z]?(?:\s?[-–/]\s?\d{1,5})?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten),? (?:[A-Z0-9À-ÞŠŽ][\p{L}\d.'’-]*|(?:bis |ter )?(?:rue|avenue|boulevard|quai|place|allée|chemin|cours|impasse)(?= ))(?: [\p{L}\d.'’-]+){0,6}$|^[A-ZÀ-ÞŠŽ][\p{L}.'’-]+(?: [\p{L}.'’-]+){0,4} (?:no\.? ?|nr\.? ?|n° ?)?\d{1,4}[a-z]?(?:[-–/]\d{1,4}[a-z]?)?(?: (?:\d{1,3}[A-Z]?[ªº°]?|[A-Z]))?$/u,
  /** What may stand before the street: a floor, a house, a suite. */
  house:
    /^(?:\d{1,3}(?:st|nd|rd|th)?(?: (?:&|and) \d{1,3}(?:st|nd|rd|th)?)? (?:floors?|fl\b\.?|piso|planta|étage)|\d{1,3} ?\/ ?[FL]\b\.?|[GL] ?\/ ?F\b\.?|(?:level|floor|suite|ste\.?|unit|room|building|block|tower|flat|office|apt\.?|no\.?|lot|rm\.?|pmb|p\.? ?o\.? box|#) ?#?[\w-]+)(?:(?: |\/ ?)[\wªº°.'’-]+){0,4}$/i,
  /** A building by its name: it may stand before the street, or in its place. */
  building:
    /^(?:the |The )?(?:\d{1,4} )?[A-ZÀ-Þ][\p{L}'’.-]{0,24}(?: [A-ZÀ-Þ][\p{L}'’.-]{0,24}){0,3} (?:Building|Bldg\.?|Tower|House|Estate|Centre|Center|Plaza|Business Park|Science Park|Park|Court|Mansions?|Chambers|Mall|Complex|Hall|Quay|Wharf|Gate|Towers|Place|Works|Campus)(?: (?:[A-Z]|\d{1,3}|[IVX]{1,4}|(?:(?:Ground|First|Second|Third|Fourth|Fifth|Sixth|\d{1,2}(?:st|nd|rd|th)) Floor)))?$/u,
  /** Ends a sentence's words before an address. */
  before:
    /(?:\b(?:at|of|is|to|located in|address|office|offices|hq|headquarters|by mail|by post)\b:?|:|\(|\bregistered (?:office )?(?:at|in)|\b(?:Officer|Department|Dept\.?|Manager|Team|Counsel|Administrator|Support|Service|Services|Care|Office|Ltd\.?|Limited|Inc\.?|LLC|GmbH|B\.?V\.?|Corp(?:oration)?\.?|Company)(?=\s+(?:\d|One\b|P\.? ?O\.)))\s+(?=[A-Z0-9À-Þ])/g,
  /** What the sentence goes on with. */
  after:
    /\s{1,8}(?:or|and|at|by|via|with|attn|attention|e-?mail|tel|phone|for|which|if|where|we|you|to|registered)\b[\s\S]{0,200}$|\.\s{1,4}(?=[^\s@]{1,40}@)[\s\S]{0,400}$|\s{0,8}\((?![\p{L} ]{2,20}\)).{0,200}$|(?<!\([\p{L} ]{2,20})\).{0,200}$/iu,
  /** A date looks like a street with its number. */
  month:
    /(?:January|February|March|April|May|June|July|August|September|October|November|December|Section|Article|Version|Chapter|Page|Regulation|Law|Act)\b|(?:19|20)\d{2}$/,
  noPart: /:|\b(?:zip|we|you|our|your|may|can|is|are|will|users?|contact|e-?mail|phone|tel)\b/i,
  /** A part of an address. */
  part: /^(?:(?:the|near|off|corner of) (?=[A-Z]))?[A-Z0-9À-ÞŠŽ#][\p{L}\d .'’#/&+ªº°-]*(?:\([\p{L} ]+\))?$/u,
  /** A town's or a region's code. */
  code: /\b\d{4,7}(?:-\d{3,4})?\b|\b[A-Z]{1,2}\d ?[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b|\b[A-Z]{2},? \d{5}\b|\b\d{3} \d{2}\b|\b\d{4} ?[A-Z]{2}\b/,
  /** A town after its code, and a street without a number before it. */
  codeFirst: /^(?:[A-Z]{1,2}-)?\d{4,5} [A-ZÀ-Þ]\p{L}+(?: (?:an|am|im|bei|ob|der|de|la|les|sur|del|di) \p{L}+){0,2}$/u,
  name: /(?:[A-ZÀ-ÞŠŽ][\p{L}'’]{1,40} ){1,2}[A-ZÀ-ÞŠŽ][\p{L}'’]{1,40}$/u,
  /** Names between commas, without a street. */
  town: /^[A-ZÀ-Þ][\p{L}.'’-]{1,30}(?: [A-ZÀ-Þ][\p{L}.'’-]{1,30}){0,3}(?:, [A-ZÀ-Þ][\p{L}.'’-]{1,30}(?: [A-ZÀ-Þ][\p{L}.'’-]{1,30}){0,3}){1,3}\.?$/u,
  country:
    /\b(?:USA?|U\.S\.A?\.?|UK|United (?:States|Kingdom)(?: of America)?|England|Scotland|Ireland|Germany|France|Italy|Spain|Portugal|Belgium|Netherlands|Austria|Switzerland|Sweden|Norway|Denmark|Finland|Poland|Czech\w*|Hungary|Romania|Bulgaria|Greece|Cyprus|Malta|Estonia|Latvia|Lithuania|Slovenia|Croatia|Serbia|Ukraine|Russia|Turkey|Israel|Egypt|India|Pakistan|China|Hong Kong|Taiwan|Japan|Korea|Singapore|Malaysia|Thailand|Vietnam|Philippines|Indonesia|Australia|New Zealand|Canada|Mexico|Brazil|Argentina|Chile|South Africa|Seychelles|Antigua|Gibraltar|Isle of Man|Bermuda|Cayman Islands|British Virgin Islands|BVI|Mauritius|Belize|Panama|Costa Rica|Curaçao|Barbados|Bahamas|Jersey|Guernsey|Monaco|Liechtenstein|Iceland|Slovakia|Moldova|Belarus|Armenia|Kazakhstan|UAE|U\.A\.E\.|United Arab Emirates|Dubai|Saudi Arabia|Jordan|Lebanon|Morocco|Tunisia|Kenya|Nigeria|Ghana|Sri Lanka|Bangladesh|Nepal|Macau|Macao|Colombia|Peru|Uruguay|Ecuador|Puerto Rico|California|New York|Texas|Delaware|Luxembourg)\b/,
  /** A line that ends so is a sentence. */
  sentenceEnd: /\p{Ll}{4}\.$/u,
  /** A part that is a number alone, or with a floor or door: of a street that stands before it, 'Calle Mayor, 3 bajo'. */
  numberFirst: /^(?:n[º°.o] ?)?\d{1,4}[A-Za-z]?(?: (?:[\p{L}\d]{1,5}[ªº°.]?|y)){0,5}$/u,
  /** A street by its word: it needs no country. */
  whole:
    /\b(?:street|st\.|avenue|ave\.?|road|rd\.?|boulevard|blvd\.?|drive|lane|way|square|court|place|parkway|plaza|str\.|straße|strasse|rue|quai|allée|chemin)(?:\s|$)/i,
  /** How an address in the States ends, with or without commas: 'IA 50037', 'New York 10011-0001'. */
  stateEnd:
    /(?<![A-Za-z])(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Hampshire|Jersey|Mexico|York|Carolina|Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Island|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming|D\.C\.)[\s,]{1,3}\d{5}(?:-\d{4})?(?![\d-])/g,
  /** How it begins, to its end: a house's number or a box, then words with a capital. */
  stateWhole:
    /(?<![\w$.,:#-])(?:P\. ?O\. ?Box \d{1,6}|P\.?O\.? Box \d{1,6}|(?:(?:No\. ?)?\d{1,5}[A-Za-z]?|\b(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten))(?=\s+[A-Z0-9]))(?:[\s,]{1,3}(?:[A-Z0-9#][\w.'’#&/-]*|of|and|the)){0,24}$/,
  /** How an address in Britain ends, and its parts before that: each begins with a capital or a figure, between commas or on lines. */
  britishEnd: /(?<![A-Za-z\d])[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![A-Za-z\d])/g,
  britishWhole:
    /(?:(?<![\w'’.&/-])[A-Z\d][\w'’.&/-]{0,20}(?: (?:[A-Z\d][\w'’.&/-]{0,20}|of|and|the|on|upon|in|under|le|by)){0,4}(?:,[ \n]|\n)){1,5}(?:[A-Z][\w'’-]{1,20} ){0,3}$/,
  /** A telephone number beside an address is no part of it. */
  phone: /^\+?[\d ()/-]{9,}$/,
  /** The desk to which one writes, before the street, where commas join them: 'Reader Care, ' of 'write to Reader Care, P.O. Box 6'. */
  desk: /(?<=(?:\b(?:to|at|contact)|:)\s{1,3})(?=[^,]{0,50}\b(?:Service|Care|Office|Officer|Department|Dept|Desk|Privacy|Team|Support|Legal|Relations|Manager|Attn|Attention|Data Protection)\b)(?![^,]{0,50}\b(?:(?:Inc|LLC|Ltd|Limited|GmbH|Corp)\b\.?|Administrator|Counsel|Manager|Director),)(?:[A-Z][\w.'’&-]{0,30}(?: (?:[A-Z&][\w.'’&-]{0,30}|of|the|and|for|c\/o)){0,6},\s{1,3}){1,3}(?:M\/?S:? ?[\w-]{1,8}[,\s]\s?)?$/,
  /** A whole address on a line of its own, with its country first or last: words with capitals and figures, none of a sentence. */
  line: /^(?:[\p{Lu}\d#(][\p{L}\d.'’#/&()-]{0,40}|of|and|the|de|du|des|la|le|del|di|da|do|van|der|den|ul\.|str\.|d\.|st\.|c\/o)(?:[,\s]{1,3}(?:[\p{Lu}\d#(][\p{L}\d.'’#/&()-]{0,40}|of|and|the|de|du|des|la|le|del|di|da|do|van|der|den|ul\.|str\.|d\.|st\.|c\/o)){4,24}\.?$/u,
  noLine: /[©@:]|\b(?:copyright|rights|version|effective|updated|inc|llc|ltd|limited)\b/i,
  /** The country after it. */
  statesAfter: /^,?\s(?:USA|U\.S\.A\.|U\.S\.|US\b|United States(?: of America)?)/,
  /** A figure before the house's number: 'MS 0160 702 Main Street'. */
  figureBefore: /^\d{1,6}\s+(?=\d{1,5}[A-Za-z]?\s+(?:[NSEW]{1,2}\.?\s+)?[A-Z0-9])/,
} as const;
