/**
 * How often a point or a class was right where the rules said it: share over 37 policies read by people, shrunk towards
 * the middle for those seldom said ((right + 2) / (said + 2.5)), and, where two readers differ much, towards them.
 */
export const alertSureness: Record<string, number> = {
  'consent-by-use': 0.97,
  'all-or-nothing': 0.93,
  'open-ended': 0.93,
  'broad-use': 0.9,
  'deidentified-sharing': 0.87,
  'cross-border': 0.9,
  profiling: 0.94,
  'third-party-disclaimer': 0.93,
  'request-fee': 0.95,
  'retained-after-closing': 0.92,
  'silent-change': 0.89,
  'dangling-reference': 0.85,
  'identity-mismatch': 0.75,
  'no-opt-out': 0.75,
};

export const recipientSureness: Record<string, number> = {
  affiliates: 0.95,
  'sdk-providers': 0.96,
  payment: 0.95,
  logistics: 0.87,
  merchants: 0.92,
  advertisers: 0.96,
  analytics: 0.94,
  authorities: 0.96,
  financial: 0.82,
  'identity-verification': 0.9,
  'public-utilities': 0.85,
  processors: 0.94,
  'business-partners': 0.96,
  successors: 0.97,
  'other-users': 0.88,
  public: 0.94,
  research: 0.72,
  complainants: 0.9,
};

/** How often what a rule finds was right, by the same measure (`npm run eval -- --calibration`): one figure a way of telling. */
export const sureness = {
  /** Below this a statement is shown as a possibility: about seven of ten such are right. */
  clear: 0.75,
  retention: { figure: 0.93, kind: 0.95 },
  storage: 0.9,
  minors: 0.95,
  responseDays: 0.9,
  name: { often: 0.95, seldom: 0.88 },
  denial: { once: 0.85, again: 0.93 },
  /** Rows, keyed lines, points and sections say more plainly what is an SDK than sentences do. */
  sdk: { row: 0.97, block: 0.95, point: 0.95, section: 0.9, list: 0.9, text: { known: 0.9, unknown: 0.75 }, provider: 0.75, package: 0.6 },
} as const;
