/**
 * What Chinese law expects a policy to say, and the article (an id of the wording's laws) that expects it.
 * In the order in which the card lists them. Their plain words are in the wording, under the same ids.
 */
export const gapArticles = {
  operator: 'pipl-17',
  contact: 'pipl-17',
  collects: 'pipl-17',
  purposes: 'pipl-17',
  retention: 'pipl-17',
  recipients: 'pipl-23',
  sdks: 'apps-2',
  'cross-border': 'pipl-39',
  storage: 'pipl-40',
  rights: 'pipl-17',
  access: 'pipl-45',
  correct: 'pipl-46',
  delete: 'pipl-47',
  withdraw: 'pipl-15',
  closing: 'netdata-21',
  'opt-out': 'pipl-24',
  'response-time': 'apps-6',
  complain: 'apps-6',
  minors: 'pipl-31',
} as const;

export type GapId = keyof typeof gapArticles;
