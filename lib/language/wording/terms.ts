import type { SdkKind } from '../sdk-registry';

/** Plain words for every id of the taxonomy. One file a language, the same ids in each; a test compares them with the taxonomy. */
export interface Term {
  name: string;
  /** What it is, in one short sentence. */
  what: string;
}

export interface WeightedTerm extends Term {
  /** Why it matters to the reader, in one short sentence. */
  why: string;
}

export interface ListTerm extends Term {
  /** Its name where there is little room. */
  short: string;
}

export interface Terms {
  topics: Record<string, Term>;
  groups: Record<string, string>;
  items: Record<string, WeightedTerm>;
  permissions: Record<string, Term>;
  recipients: Record<string, Term>;
  purposes: Record<string, Term>;
  /** What a built-in SDK is for, in a word or two, by the kinds of lib/language/sdk-registry. */
  sdkKinds: Record<SdkKind, string>;
  rights: Record<string, Term>;
  alerts: Record<string, WeightedTerm>;
  /** What does not fit together, by ids of lib/language/oddities. */
  oddities: Record<string, Term>;
  /** What laws ask for, by ids of lib/language/checklist. */
  checks: Record<string, string>;
  /** The lists by which an item counts as sensitive. */
  bases: Record<string, ListTerm>;
}
