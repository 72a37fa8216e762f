/** How postal addresses are written in Latin letters. Data for lib/facts/spans/addresses. */
export const postal = {
  /** A street with its number: before it ('35 Harbour Street'), or after ('Hafenstraße 3', 'Via Lago no. 34'). */
  street:
    /^(?:no\.? ?)?\d{1,5}(?:st|nd|rd|th)?[A-Za-z]?(?:\s?[-–/]\s?\d{1,5})?,? (?:[A-Z0-9À-ÞŠŽ][\p{L}\d.'’-]*|(?:bis |ter )?(?:rue|avenue|boulevard|quai|place|allée|chemin|cours|impasse)(?= ))(?: [\p{L}\d.'’-]+){0,6}$|^[A-ZÀ-ÞŠŽ][\p{L}.'’-]+(?: [\p{L}.'’-]+){0,4} (?:no\.? ?|nr\.? ?|n° ?)?\d{1,4}[a-z]?(?:[-–/]\d{1,4}[a-z]?)?$/u,
  /** What may stand before the street: a floor, a house, a suite. */
  house:
    /^(?:\d{1,3}(?:st|nd|rd|th)? (?:floor|fl\b)|(?:level|floor|suite|unit|room|building|block|tower|flat|rm\.?|p\.? ?o\.? box) ?[\w-]+)(?: [\w'’-]+){0,4}$/i,
  /** Ends a sentence's words before an address. */
  before:
    /(?:\b(?:at|of|is|to|located in|address|office|offices|hq|headquarters|by mail|by post)\b:?|:|\(|\bregistered (?:office )?(?:at|in))\s+(?=[A-Z0-9À-Þ])/g,
  /** What the sentence goes on with. */
  after:
    /\s{1,8}(?:or|and|at|by|via|with|attn|attention|e-?mail|tel|phone|for|which|if|where|we|you|to|registered)\b[\s\S]{0,200}$|\.\s{1,4}(?=[^\s@]{1,40}@)[\s\S]{0,400}$|\s{0,8}\((?![\p{L} ]{2,20}\)).{0,200}$|(?<!\([\p{L} ]{2,20})\).{0,200}$/iu,
  /** A date looks like a street with its number. */
  month:
    /(?:January|February|March|April|May|June|July|August|September|October|November|December|Section|Article|Version|Chapter|Page|Regulation|Law|Act)\b|(?:19|20)\d{2}$/,
  noPart: /:|\b(?:zip|we|you|our|your|may|can|is|are|will|users?|contact|e-?mail|phone|tel)\b/i,
  /** A part of an address. */
  part: /^(?:the (?=[A-Z]))?[A-Z0-9À-ÞŠŽ][\p{L}\d .'’#/-]*(?:\([\p{L} ]+\))?$/u,
  /** A town's or a region's code. */
  code: /\b\d{4,7}(?:-\d{3,4})?\b|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]{2},? \d{5}\b|\b\d{3} \d{2}\b|\b\d{4} ?[A-Z]{2}\b/,
  /** A town after its code, and a street without a number before it. */
  codeFirst: /^(?:[A-Z]{1,2}-)?\d{4,5} [A-ZÀ-Þ]\p{L}+$/u,
  name: /(?:[A-ZÀ-ÞŠŽ][\p{L}'’]{1,40} ){1,2}[A-ZÀ-ÞŠŽ][\p{L}'’]{1,40}$/u,
  /** Names between commas, without a street. */
  town: /^[A-ZÀ-Þ][\p{L}.'’-]{1,30}(?: [A-ZÀ-Þ][\p{L}.'’-]{1,30}){0,3}(?:, [A-ZÀ-Þ][\p{L}.'’-]{1,30}(?: [A-ZÀ-Þ][\p{L}.'’-]{1,30}){0,3}){1,3}\.?$/u,
  country:
    /\b(?:USA?|U\.S\.A?\.?|UK|United (?:States|Kingdom)(?: of America)?|England|Scotland|Ireland|Germany|France|Italy|Spain|Portugal|Belgium|Netherlands|Austria|Switzerland|Sweden|Norway|Denmark|Finland|Poland|Czech\w*|Hungary|Romania|Bulgaria|Greece|Cyprus|Malta|Estonia|Latvia|Lithuania|Slovenia|Croatia|Serbia|Ukraine|Russia|Turkey|Israel|Egypt|India|Pakistan|China|Hong Kong|Taiwan|Japan|Korea|Singapore|Malaysia|Thailand|Vietnam|Philippines|Indonesia|Australia|New Zealand|Canada|Mexico|Brazil|Argentina|Chile|South Africa|California|New York|Texas|Delaware|Luxembourg)\b/,
  /** A street by its word: it needs no country. */
  whole:
    /\b(?:street|st\.|avenue|ave\.?|road|rd\.?|boulevard|blvd\.?|drive|lane|way|square|court|place|parkway|plaza|str\.|straße|strasse|rue|quai|allée|chemin)(?:\s|$)/i,
  /** How an address in the States ends, with or without commas: 'IA 50037', 'New York 10011-0001'. */
  stateEnd:
    /(?<![A-Za-z])(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Hampshire|Jersey|Mexico|York|Carolina|Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Island|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming|D\.C\.)[\s,]{1,3}\d{5}(?:-\d{4})?(?![\d-])/g,
  /** How it begins, to its end: a house's number or a box, then words with a capital. */
  stateWhole:
    /(?<![\w$.,:#-])(?:P\. ?O\. ?Box \d{1,6}|P\.?O\.? Box \d{1,6}|(?:No\. ?)?\d{1,5}[A-Za-z]?(?=\s+[A-Z0-9]))(?:[\s,]{1,3}(?:[A-Z0-9#][\w.'’#&/-]*|of|and|the)){0,24}$/,
  /** The desk to which one writes, before the street, where commas join them: 'Reader Care, ' of 'write to Reader Care, P.O. Box 6'. */
  desk: /(?<=(?:\b(?:to|at|contact)|:)\s{1,3})(?=[^,]{0,50}\b(?:Service|Care|Office|Officer|Department|Dept|Desk|Privacy|Team|Support|Legal|Relations|Manager|Attn|Attention|Data Protection)\b)(?![^,]{0,50}\b(?:Inc|LLC|Ltd|Limited|GmbH|Corp)\b\.?,)(?:[A-Z][\w.'’&-]{0,30}(?: (?:[A-Z&][\w.'’&-]{0,30}|of|the|and|for|c\/o)){0,6},\s{1,3}){1,3}(?:M\/?S:? ?[\w-]{1,8}[,\s]\s?)?$/,
  /** A whole address on a line of its own, with its country first or last: words with capitals and figures, none of a sentence. */
  line: /^(?:[\p{Lu}\d#(][\p{L}\d.'’#/&()-]{0,40}|of|and|the|de|du|des|la|le|del|di|da|do|van|der|den|ul\.|str\.|d\.|st\.|c\/o)(?:[,\s]{1,3}(?:[\p{Lu}\d#(][\p{L}\d.'’#/&()-]{0,40}|of|and|the|de|du|des|la|le|del|di|da|do|van|der|den|ul\.|str\.|d\.|st\.|c\/o)){4,24}\.?$/u,
  noLine: /[©@:]|\b(?:copyright|rights|version|effective|updated|inc|llc|ltd|limited)\b/i,
  /** The country after it. */
  statesAfter: /^,?\s(?:USA|U\.S\.A\.|U\.S\.|US\b|United States(?: of America)?)/,
  /** A figure before the house's number: 'MS 0160 702 Main Street'. */
  figureBefore: /^\d{1,6}\s+(?=\d{1,5}[A-Za-z]?\s+(?:[NSEW]{1,2}\.?\s+)?[A-Z0-9])/,
} as const;
