/** How English policies say where information is stored and whether it goes abroad. */
export const storage = {
  home: /(?:stored?|located|kept|hosted|server)[^.]{0,40}(?:China|PRC)/iu,
  /** Case counts: 'US' is a country, 'us' is the company. */
  places:
    /(?:[Ss]tored?|(?<!\b(?:are|is|be|you|users?|[Rr]esid\w{1,5}|if|If) )[Ll]ocated|[Kk]ept|[Hh]osted|[Pp]rocessed|[Ss]ervers?)[^.]{0,60}(?<p>United States|U\.S\.A?|USA?\b|European Union|EU\b|EEA|Germany|Ireland|Italy|France|Japan|Korea|Singapore|United Kingdom|UK\b|Canada|India|Hong Kong|Australia|Netherlands)/gu,
  abroad:
    /abroad|overseas|cross-border|outside (?:of )?(?:your|the|EEA|EU)|other countries|international(?:ly)? transfer|transfer[^.]{0,60}(?:countr|United States|U\.S|third countries|EEA)|(?:countr|jurisdiction)[^.]{0,40}other than/iu,
  /** Foreign parts are named, and not as a place where information goes. */
  aside: /\b(?:roaming|overseas (?:shopping|travel|students))\b/iu,
  /** What goes on from the sentence before. */
  goesOn: /^\s*(?:but|however|if|unless|except|should|where|when)\b|overseas|abroad|cross-border/iu,
  /** Abroad only on a condition. */
  unless: /consent|unless|except|agree/iu,
  /** A plain 'we do not', after which only a change to come is conditional. */
  plainly: /\b(?:do|will) not (?:transfer|send|store)[^.,]{0,60}(?:abroad|overseas|outside)[^.,]{0,30}\.(?=\s*(?:if|should)\b|$)/iu,
  /** Cases in which it goes abroad follow: they hold whatever the sentence before denies. */
  cases: /\b(?:transfer|send)\w*\b[^.]{0,60}(?:abroad|overseas|outside)[^.]{0,40}\b(?:in|under) the following (?:cases|circumstances)/iu,
  /** Stored in more countries than one, or abroad without saying where. */
  manyPlaces:
    /\bstor(?:ed?|ing)\b[^.]{0,40}outside (?:of )?(?:your|the) (?:home )?country|\bstor(?:ed?|ing|age)\b[^.]{0,40}(?:overseas|around the world|worldwide|globally|(?:various|multiple|several|different|many|other) countries)|outside (?:of )?(?:your|the) (?:home )?(?:country|jurisdiction|state)[^.]{0,30}\b(?:including|where you are located|of residence)\b|(?:United States|U\.S\.|USA|Ireland|Singapore|Germany|Japan)\b[^.]{0,12} (?:and|or) (?:in )?(?:any )?other (?:countries|jurisdictions|locations)/iu,
  /** The place at home, but for the cases that follow. */
  exceptions: /except (?:in|for|under) the following/iu,
  no: /(?:not|never)[^.]{0,30}(?:transfer|abroad|overseas|cross-border)/iu,
  consent: /with your (?:explicit |prior )?consent|if you (?:consent|agree)/iu,
  yes: /transfer|stored?|processed|accessed|overseas|abroad/iu,
};

export const countries: Record<string, string> = {
  'united states': 'US',
  us: 'US',
  usa: 'US',
  'u.s.a': 'US',
  'u.s.': 'US',
  germany: 'DE',
  ireland: 'IE',
  italy: 'IT',
  france: 'FR',
  japan: 'JP',
  korea: 'KR',
  singapore: 'SG',
  'united kingdom': 'GB',
  uk: 'GB',
  canada: 'CA',
  india: 'IN',
  'hong kong': 'HK',
  australia: 'AU',
  netherlands: 'NL',
  'european union': 'EU',
  eu: 'EU',
  eea: 'EU',
};
