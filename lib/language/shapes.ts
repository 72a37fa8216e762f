/** What the data of this folder look like: rules, cues, lexicons. */
import type { Door, Lang } from '../model';
import type { OddityId } from './oddities';

/**
 * A rule of language: what wording means what. Rules are data (lib/language/{zh,en}); a test runs every rule's
 * `yes` and `no` sentences, which are of the project's own making.
 */
export interface Rule<Value = string> {
  id: string;
  /** Matched against one clause. Group `q`, where present, is what to quote; else the whole match is. */
  pattern: RegExp;
  /** The rule holds only in a clause that this matches as well: two plain patterns stay linear where one with two gaps would not. */
  with?: RegExp;
  /** The rule does not hold in a clause that this matches. */
  not?: RegExp;
  /** How far around the match `not` looks, in characters; over the whole clause where absent. */
  reach?: number;
  value: Value;
  /** Why the wording means that, in a few words. */
  why: string;
  yes: string[];
  no: string[];
}

/** The rules of a kind, by language; each is tried on the clauses of its language. */
export type RulesByLanguage<Value = string> = Record<Lang, readonly Rule<Value>[]>;

/** Where a cue is looked for, as seen from the thing named. */
export type Scope = 'clause' | 'trail' | 'before' | 'after';
export type CueRule = Rule<Scope>;

/** A kind of act and the words for it, as alternatives of a pattern. */
export interface Doing {
  id: string;
  words: string;
}

/** What is denied: getting or keeping data, giving it to others, a use of it, or a service that is said not to be built in; and where what is denied stands, as seen from the words that deny. */
export interface Denied {
  of: 'getting' | 'giving' | 'using' | 'integrating' | 'holding';
  /** 'each': the parts after the words, or the lines below, each with a verb that says what is denied of it. */
  stands: 'after' | 'between' | 'before' | 'each';
  /** What is denied is set on the device, as a cookie is; by other rules it may be set all the same, and is not sold or not read by some. */
  set?: true;
}

/** Its pattern is global. Group `what` holds what stands between. */
export type DenialRule = Rule<Denied>;

/**
 * What a stretch tells of that is none of the service's own statements: what a law asks of everybody, what others do on their own, what the
 * reader is told not to hand out, what a page of the site teaches, what is only imagined, what the reader is refused.
 */
export type Aside = 'law' | 'others' | 'warning' | 'offer' | 'imagined' | 'refused';

/** Its pattern is global, and opens the stretch; `not` is asked of the stretch alone, and `ends` tells where it ends before that of others would. */
export interface AsideRule extends Rule<Aside> {
  ends?: RegExp;
}

/** How far asides reach in one language. */
export interface AsideScope {
  /** How a sentence begins that goes on about those of whom the one before it told. */
  goesOn: RegExp;
  /** Where an aside ends before its sentence does: the service speaks of itself again, or of what it gets. */
  ends: RegExp;
}

/** How far a denial reaches in one language, and what makes it none. */
export interface DenialScope {
  /** Where what is denied ends. */
  ends: RegExp;
  /** Where those end who get nothing by it: before a 'to' that opens a purpose stands no party. */
  partiesEnd: RegExp;
  /** Of such an end: what is denied before it holds but for a case. Group `same`, where there is one, is what is done in that case: no exception where it is of other things. */
  but: RegExp;
  /** Opens what is denied where that is the rest of something: 'the other contents of it'. The thing itself is not denied. */
  rest?: RegExp;
  /** Stands before a denial that holds as a rule, and not always. */
  asRule: RegExp;
  /** In a row, words that tell what follows where something is refused. */
  inRow?: RegExp;
  /** What is denied is the list below. */
  list: RegExp;
  /** After the words in a title, or in a line that ends in a colon: the list below it is what is denied. */
  title?: RegExp;
  /** A line of a list that says something of its own, which what announces the list does not deny. */
  affirms: RegExp;
  /** Of what is denied one by one: the verbs that open a part, the first that matches is meant; and a part that says something of its own, with which the list ends. */
  each?: { verbs: readonly Rule<Denied['of']>[]; own: Rule };
  /** Stands before a denial that holds only on a condition, or before one that tells the reader not to. */
  unless: RegExp;
  /** Stands after a denial that is the condition of something else. */
  condition?: RegExp;
  /** Words that deny in a clause of their own, which no condition before them touches. */
  relative?: RegExp;
  /** A denial that opens its sentence so tells the reader not to. */
  tells?: RegExp;
  /** Among words that deny what stands before them: what is denied may have been named a sentence before. */
  refers: RegExp;
}

/** Forms made of parts, every combination of them: 'pages' 'visitors' 'open', 'copy of' 'your' 'passport'. A part may be empty. */
interface ComposedForms {
  id: string;
  parts: readonly [readonly string[], readonly string[], readonly string[]];
}

/** Surface forms of taxonomy ids in one language. */
export interface Lexicon {
  forms: Readonly<Record<string, readonly string[]>>;
  composed?: readonly ComposedForms[];
  /** Forms that are everyday words too: they name an item only in company. They stand here alone. */
  weak: Readonly<Record<string, readonly string[]>>;
  /** Forms that name a whole class; its members, where they follow in brackets, say what is meant. */
  vague?: readonly string[];
  /** Longer expressions that name no item and shield the forms inside them. */
  otherwise: readonly string[];
}

/** Two wordings that contradict each other. */
export interface Pair {
  says: Rule<OddityId>;
  against: Rule<OddityId>;
  /** Most clauses between the two; anywhere in the text where absent. */
  within?: number;
  /** Both name one of these. */
  alike?: readonly string[];
}

/** A wording that is wrong by itself. */
export interface Lapse extends Rule<OddityId> {
  /** Not where this stands anywhere in the text. */
  unless?: RegExp;
  /** Not where the words carry a link. */
  linked?: boolean;
}

/** How a text words what a law asks for: all of it, or a part. `under`: only below a clause, of the same list, that this matches. */
export interface WordingRule extends Rule<'yes' | 'partly'> {
  under?: RegExp;
  /** The rule holds only below a title that this matches. */
  titled?: RegExp;
}
export type Wordings = Readonly<Record<string, readonly WordingRule[]>>;

/** What a quote is worth as a proof of what the checklist says; `beside` is asked of its whole sentence. */
export type ProofRule = Rule<'none' | 'must' | 'whole' | 'best' | 'needed' | 'beside'>;

/** One thing that a policy must let its reader find. Its plain words are a term of its id. */
export interface CheckRule {
  id: string;
  /** An id of the wording's laws. */
  article: string;
  /** A standard or guide, not a law. */
  recommended?: true;
  /** Asked only where this holds (lib/facts/checklist/conditions). Absent: always. */
  when?: string;
  /** The fact of the card that tells (lib/facts/checklist/facts). */
  fact?: string;
  /** The wording that tells where no fact does. */
  words?: string;
  /** A document of one of these kinds, where the text sends its reader to one, may hold it. */
  door?: readonly Door['kind'][];
  /** What is linked or named has to be called so. */
  called?: Rule<'called'>;
  /** Where it is missing the card says so by itself. */
  core?: true;
}
