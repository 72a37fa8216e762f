/** How each question is fitted. */
import type { Lang } from '../../lib/model';

export interface Settings {
  /** Strength of the pull towards the prior, for cues and for ids. */
  pullCues: number;
  pullIds: number;
  /** That for the words next to a place, of which there are thousands. */
  pullWords: number;
  rounds: number;
  /** Where a cue's weight is pulled to instead of zero: what its wording says plainly, however few documents say it. */
  prior: Readonly<Record<string, number>>;
  /** A rule's match says its value, unless the cards teach otherwise: the weight of its cue where nothing was learnt. */
  rule: number;
  /** Ids are taxonomy ids that recur: each may depart from the rest. Names and paths do not. */
  perId: boolean;
  /** Only the heaviest answer of a document is said: threshold and confidence are those of it alone. */
  single: boolean;
  /** From where on it is said, and how sure it is, by language: where cards of each are many, and what stands around tells less in one. */
  perLang: boolean;
  /** Share of its statements that must be right, where a false one is worse than a gap; the threshold gives way to it. */
  precision: number;
  /** Languages in which policies of our own writing are learnt from too: names and tables of real ones are of another kind. */
  ownIn: readonly Lang[];
}

const usual: Settings = {
  pullCues: 2,
  pullIds: 2,
  pullWords: 15,
  rounds: 300,
  prior: {},
  rule: 3,
  perId: true,
  single: false,
  perLang: false,
  precision: 0,
  ownIn: ['zh', 'en'],
};

/** Words about the reader's data that say plainly that it is not collected there. */
const denials = {
  'denied getting': -4,
  'denied using': -2,
  'denied later getting': -3,
  'denied integrating': -2,
  'last-deny': -2,
  'b-deny': -1.5,
  'denied giving': -1,
  means: -0.4,
  'near-means': -0.4,
  'h-means': -0.5,
  glossary: -1.2,
  'a-locating wifi': -2,
  'a-locating bluetooth': -2,
  'a-locating base-station': -2,
  'a-safety': -0.6,
  caution: -1,
  'a-way': -0.6,
  'last-tell': -0.5,
  'last-protect': -0.5,
  'contact-us': -0.5,
};

const own: Readonly<Record<string, Partial<Settings>>> = {
  'purposes used-for': { pullIds: 2, pullCues: 3, prior: { 'last-aim': 0.8, denied: -3 } },
  'permissions asked': {
    prior: {
      'in-row-of-service': -2,
      'column-permission': 2,
      'entry-below-title': 2,
      means: -1,
      'h-means': -1,
    },
  },
  'sdks entry': {
    perLang: true,
    perId: false,
    prior: {
      'denied integrating': -12,
      'row-not-used': -8,
      'lead-kind': 1,
      'title-mate': 0.5,
      'list-at-marker': 1.5,
      'mate-of-known': 1.5,
      'by-part': 2.5,
      defined: 2.5,
      'is-provided': 1,
      // Who is used may be anybody, one's own service too.
      'by-use': -1.5,
      'named-as-used': 0.5,
      'we-use': 0.5,
      'trail-of-class': 0.5,
      'again and again': -1,
      'of-account': 1,
      known: 0.5,
      'name-marked': 0.5,
      'zh marked': 3,
      'zh by-marked': 3,
      used: 1,
      'shape-row': 0.5,
      'shape-keyed': 1,
      'shape-point': 1,
      'trail-sdk': 0.5,
      'table-sdk': 1,
      'table-bare': -3,
      'table-of-recipients': -5,
      'name-kind': -3,
      'in-point': -3,
      'gets-itself': 1.5,
      'in-purpose': -2,
      'its-policy': 0.5,
      'lead-sdk': 1,
      'lead-services': 1,
      'list-linked': 0.5,
      'mate-used': 1.5,
      'names-only': 1,
      'links-policy': 1.5,
      mate: 1.5,
      'in-brackets': 1,
      'bare-company': -2,
      'en bare-company': -1.5,
    },
  },
  'sdks data': {
    perLang: true,
    ownIn: [],
    perId: false,
    // Between two thresholds that do alike the one that says less: what a service is said to get is a charge.
    precision: 0.75,
    prior: {
      'how-column-data': 2,
      'how-key-data': 2,
      'how-verb': 2,
      'how-verb en': 1,
      'how-going-on': 2,
      'last-collect': 1,
      'it-gets': 2.5,
      'how-given': 1.5,
      'how-near': -3,
      'near-part opens-they': 1,
      'near-part opens-named': 1,
      'near-before takes stands-in': 1.5,
      'near-before takes stands-with': 1,
      'near-next opens-they': 1.5,
      'near-next opens-named': 1.5,
      'near-later opens-they': 1,
      'near-below opens-they': 1.5,
      'near-below opens-class': 1,
      'near-again': 0.5,
      'near-behind takes': 1,
      'near-behind we': -1,
      'near-before takes stands-by': 2,
      'near-before gives stands-to': 1.5,
      'near-behind gives stands-to': 0.5,
      'near-behind such stands-with': 1,
      'near-list opens-they': 1,
      'near-list opens-named': 1,
      'how-preceding': 1.5,
      'how-following': 1,
      'how-following-data': 2.5,
      'how-class-same-here told-by-key': -2,
      'how-class-same-there told-by-key': -2,
      'how-class-any-here told-by-key': -2,
      'spelled-out': -2,
      'identifier-defined': -5,
      'last-provide': -1.5,
      'as-permission': -1.5,
    },
  },
  'sdks vendor': {
    perId: false,
    prior: {
      'how-column-vendor': 2,
      'how-key-vendor': 2,
      'how-at-name': 1.5,
      'how-line-above': 2,
      'how-in-name': 1,
      'how-owner': 1,
      'how-name-aside': 2,
      'how-company-of-name': 1.5,
      'aside-kind': -6,
      'aside-other': -1,
      // A maker that is spoken of nowhere is not told: its name is a part of the product's.
      'maker-here': 0.5,
      'maker-elsewhere': -0.5,
      'maker-nowhere': -2,
    },
  },
  'sdks link': {
    perId: false,
    prior: {
      'how-line': 2,
      'policy-address': 1,
      'policy-words': 1,
      'how-column-link': 1,
      'how-key-link': 1,
      'opt-out-address': -3,
      'bare-host': -1,
      'site-words': -1,
      'later how-column-link': -2,
    },
  },
  'collects us': {
    pullCues: 5,
    pullIds: 4,
    prior: {
      ...denials,
      plainly: 1.5,
      collect: 0.3,
      'last-collect': 0.8,
      'b-collect': 0.8,
      'lead-collect': 0.5,
      'last-provide': 0.6,
      // What the reader may leave out is asked for all the same.
      optional: 0.5,
      // Calls to those who help are recorded, whoever collects what else is said there.
      'b-support audio': 1.5,
      'last-refuse': -0.5,
    },
  },
  'collects sdk': {
    perLang: true,
    pullCues: 5,
    pullIds: 4,
    prior: {
      ...denials,
      'doer-others': 0.8,
      'sdk-data': 1.5,
      'of-sdk': 0.5,
      'column-data': 0.5,
      'h-sdk-named': 0.5,
      'label-data': 0.5,
      'label-purpose': -0.5,
    },
  },
  'notCollected denied': {
    precision: 0.8,
    pullCues: 5,
    pullIds: 20,
    prior: {
      'cookie not set': -3,
      'b-unless': -3,
      without: -3,
      'h-security': -3,
      exempt: -3,
      'denied but': -5,
      'denied later': -0.5,
      // What is kept on the device, and never leaves it or is not copied.
      'denied later at home': 2.5,
      'spelled-out': -2,
      'in a when': -2,
      'apart 3': -2,
      'apart 2': -1,
    },
  },
  'recipients named': {
    ownIn: ['en'],
    // Names are few: what their own cues say plainly holds until many cards say otherwise.
    pullCues: 8,
    perId: false,
    prior: {
      own: -3,
      'denied giving': -4,
      'of the group': -1,
      'a-service': -2,
      'makes-it': -2.5,
      'a-service here zh': -2,
      'a-service here en': -0.5,
      'service-table': -0.5,
      'column-plain': 1.5,
      'of-group': 1.5,
      'list-deed': 1,
      apposed: 3,
      'kept-at': 3.8,
      'given-to': 3.5,
      'known analytics': -1.5,
      'known advertisers': -1.5,
      'noun analytics': -1,
      'given-list': 1,
      'sdk-table': -2,
      'hands-over': 0.5,
      'rule-class': 0.5,
      affiliate: 3,
      'done-by': 2,
      doer: 1.5,
      through: 3.3,
      'does-it': 2,
      'goes-to': 1.2,
      'group-of': 2,
      'named-as': 3,
      'says-whose': -2,
      'logs-in': -0.5,
      'does-something': 1,
      'giving-trail': 0.5,
      'company-full hands-over': 2,
      'company-full rule-class': 1,
      'list-bracket rule-class': 1.5,
      'list-open rule-class': 1,
      'list-such-as rule-class': 2,
      'column-cell': 1,
      'key-cell': 1.5,
      'list-bracket hands-over': 0.5,
      'list-such-as hands-over': 0.5,
      'provided-by en': 0.5,
    },
  },
  'recipients gets': {
    perLang: true,
    pullCues: 5,
    prior: { 'denied giving': -4, 'denied giving but': -1, 'denied-below': -3, 'by-sdk': 3, 'by-sdk sdk-providers': 1.5 },
  },
  'rights granted': { pullCues: 5 },
  'about service': { pullCues: 5, perId: false, single: true },
  'about operator': { pullCues: 5, perId: false, single: true },
  'about updated': { pullCues: 5, perId: false, single: true },
  'about effective': { pullCues: 5, perId: false, single: true },
  'closing path': { pullCues: 4, perId: false },
  'closing channel': { pullCues: 4 },
  'closing days': { pullCues: 5, perId: false, single: true },
  'closing status': { pullCues: 5, single: true },
  'storage location': { pullCues: 4, perId: false },
  'storage abroad': { pullCues: 5, perId: false },
  'responseDays within': { perId: false, pullCues: 4 },
  'retention period': { pullCues: 4, perId: false },
  'minors addressed': { pullCues: 5, perId: false },
  'minors age': { pullCues: 5, perId: false, single: true },
  'minors consent': { pullCues: 5, perId: false },
  'answers says': { pullCues: 8, pullIds: 3 },
  // An address of somebody else sends the reader's request astray.
  'contacts address': { precision: 0.88, prior: {} },
  'alerts holds': { pullCues: 5, prior: { 'fresh-consent': -4, 'denied profiling': -5, 'open nothing': -1.5, 'open denied': -3 } },
};

/** Few cards have contacts of others, and none wants them. */
const ownContacts: Partial<Settings> = {
  pullCues: 4,
  perId: false,
  prior: { 'seems of others': -1, 'after another company': -1.5, 'at another host': -1 },
};

export const settingsOf = (field: string, of: string): Settings => ({
  ...usual,
  ...(field === 'contacts' ? ownContacts : {}),
  ...own[`${field} ${of}`],
});
