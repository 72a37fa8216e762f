/** Quotes that are looked up again by what they were quoted for: their evidence's `rule`. */
export const quotedFor = {
  /** The path by which the account is closed. */
  closingPath: 'closing path',
  /** By when it is closed. */
  closingTime: 'closing time',
  /** Whether an item must be given. */
  giving: 'giving',
} as const;
