/**
 * Weights of the clues of a policy (`judge.ts`): fitted by logistic regression to pages that are policies and pages that are none, also
 * without their titles, under others, behind terms and cut to a part, each such kind counting alike; then rounded.
 */
export const weights = {
  bias: -8.8,
  title: 3.8,
  heading: 1.8,
  url: 0.6,
  about: 2.4,
  own: 4.3,
  self: 3.4,
  parts: 5.3,
  handling: 2,
  otherTitle: -0.7,
  terms: -1.6,
  law: -2,
  writer: -3.3,
  scrap: -5.5,
  short: -1,
};
