/** A text that a hasty reader would take for a statement that it does not make. */
export interface NotSaid {
  /** The lines of a policy, of our own making; '# ' before one makes it a title. */
  lines: readonly string[];
  /** What the card must not say, as the test words it: 'recipients: payment', 'storage.location: FR', 'contacts.phone: *'. */
  not: readonly string[];
  /** What it must say all the same, so that silence alone does not pass. */
  still?: readonly string[];
}
