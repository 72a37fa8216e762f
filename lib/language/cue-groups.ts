/** Cues that the finders ask for by name, by what they show together. Each is the id of a cue or deed of collecting.ts, or of what a column is titled. */

/** What the sentence says that opens a list holds for its lines. */
export const leading: ReadonlySet<string> = new Set([
  'collect',
  'provide',
  'access',
  'not-collect',
  'share',
  'permission',
  'exempt',
  'means',
  'security',
  'manage',
  'sdk',
  'notify',
]);

/** Cues that mean one thing for one item and the opposite for another: 'by GPS or Wi-Fi' states the precision, and no Wi-Fi data. */
export const crossing: readonly string[] = [
  'a-locating',
  'a-detail',
  'b-support',
  'b-through',
  'a-login',
  'a-pay',
  'b-supports',
  'minors',
  'a-way',
  'peculiar',
  'vague-detailed',
];

/** The last act before the item is one of getting; and what denies, defines or conditions it. */
export const plainly: readonly string[] = ['last-collect', 'last-provide', 'last-access', 'b-collect', 'lead-collect'];
export const doubts: readonly string[] = [
  'not-collect',
  'last-deny',
  'b-deny',
  'b-not',
  'a-not',
  'b-unless',
  'without',
  'means',
  'near-means',
  'h-means',
  'exempt',
  'h-exempt',
  'a-safety',
];

/** The list is one of permissions. */
export const belowPermissions: readonly string[] = ['h-permission', 'lead-permission'];
/** These name the permission outright. */
export const outright: readonly string[] = ['named-permission', 'a-permission', 'column-permission', ...belowPermissions];
/** Without one of these or those above, a word is the thing and not the permission. */
export const askingFor: readonly string[] = ['permission', 'access', 'table-permission', 'lead-access', 'b-needs'];
