/** Which articles stand behind what a passage is about. Ids are those of the wording's laws; the most to the point first. */

export const lawsByTopic: Record<string, string[]> = {
  collection: ['pipl-6', 'pipl-17'],
  permission: ['pipl-6', 'pipl-16'],
  sharing: ['pipl-23', 'pipl-21'],
  use: ['pipl-6', 'pipl-14'],
  storage: ['pipl-19', 'netdata-21'],
  security: ['pipl-51', 'pipl-57'],
  'special-groups': ['pipl-31'],
  management: ['pipl-50', 'netdata-23'],
  contact: ['pipl-17', 'pipl-65'],
  revision: ['pipl-14'],
  cessation: ['pipl-47'],
};

export const lawsByAlert: Record<string, string[]> = {
  'consent-by-use': ['pipl-14'],
  'all-or-nothing': ['pipl-16'],
  'no-closing-path': ['netdata-21', 'netdata-23'],
  'no-retention-period': ['pipl-17', 'pipl-19', 'netdata-21'],
  'no-contact': ['pipl-17'],
  'no-operator': ['pipl-17'],
  'slow-response': ['apps-6'],
  'open-ended': ['pipl-6', 'netdata-21'],
  'broad-use': ['pipl-6', 'pipl-14'],
  'deidentified-sharing': ['pipl-23'],
  'cross-border': ['pipl-39'],
  'collects-apps': ['pipl-6'],
  'collects-biometrics': ['pipl-28', 'pipl-29'],
  'sensitive-to-sdk': ['pipl-29', 'pipl-23'],
  'sdk-without-policy': ['apps-2'],
  profiling: ['pipl-24'],
  'no-opt-out': ['pipl-24', 'netdata-42'],
  'third-party-disclaimer': ['pipl-69'],
  'request-fee': ['pipl-50'],
  'retained-after-closing': ['netdata-24', 'pipl-47'],
  'transfer-on-merger': ['pipl-22'],
  'silent-change': ['pipl-14'],
  'dangling-reference': ['pipl-17'],
  'identity-mismatch': ['pipl-17'],
};

export const lawsOnSensitive = ['pipl-28', 'pipl-29'];

/** Topics in which a way to close the account is of use to the reader. */
export const closingHelps = ['management', 'revision', 'cessation'];

/** Rights that are of use to the reader in a topic. */
export const rightsByTopic: Record<string, string[]> = {
  collection: ['withdraw', 'access', 'delete'],
  permission: ['withdraw'],
  sharing: ['withdraw', 'access'],
  use: ['withdraw', 'opt-out'],
  storage: ['delete'],
  security: ['complain'],
  'special-groups': ['delete'],
  management: ['access', 'delete', 'withdraw'],
  contact: ['complain'],
  revision: ['withdraw'],
  cessation: ['delete'],
};
