import { type GapId, gapArticles } from '../language/gaps';
import type { Gap } from '../model';
import type { Facts } from './kind';

/** Classes whose names nobody could list beforehand. */
export const unnameable = ['authorities', 'public', 'successors', 'other-users', 'complainants'];

/** Is it missing? Only what the card can show is asked; what is not asked is not said to be missing. */
const missing: Record<GapId, (card: Facts) => boolean> = {
  operator: ({ about }) => !about.operator.value,
  contact: ({ contacts }) => !contacts.length,
  collects: ({ collects }) => !collects.length,
  purposes: ({ purposes }) => !purposes.length,
  retention: ({ retention }) => !retention.some(({ period }) => period.startsWith('P') || period === 'until-closing'),
  recipients: ({ recipients, sdks }) =>
    !sdks.length && recipients.some(({ recipient }) => !unnameable.includes(recipient)) && recipients.every(({ named }) => !named.length),
  sdks: ({ recipients, sdks }) => !sdks.length && recipients.some(({ recipient }) => recipient === 'sdk-providers'),
  'cross-border': (card) => goesAbroad(card) && card.recipients.every(({ named }) => !named.length),
  storage: (card) => card.storage.location === null && (goesAbroad(card) || card.storage.crossBorder === 'unstated'),
  rights: ({ rights }) => !rights.length,
  access: (card) => lacksRight(card, 'access'),
  correct: (card) => lacksRight(card, 'correct'),
  delete: (card) => lacksRight(card, 'delete'),
  withdraw: (card) => lacksRight(card, 'withdraw'),
  closing: ({ closing }) => closing.status === 'absent' || closing.status === 'mentioned',
  'opt-out': (card) => has(card, 'no-opt-out'),
  'response-time': ({ responseDays }) => responseDays.usual === null && responseDays.max === null,
  complain: (card) => lacksRight(card, 'complain'),
  minors: ({ collects, minors }) => !minors.guardianConsent && (minors.addressed || collects.some(({ item }) => item === 'child-info')),
};

/** What the law expects and the policy does not say; conditional duties only where their condition shows. */
export function findGaps(card: Facts): Gap[] {
  const gaps = Object.keys(gapArticles) as GapId[];
  return gaps.filter((gap) => missing[gap](card)).map((gap) => ({ gap, article: gapArticles[gap] }));
}

const has = ({ alerts }: Facts, id: string): boolean => alerts.some(({ alert }) => alert === id);

const goesAbroad = (card: Facts): boolean => has(card, 'cross-border') || card.storage.crossBorder === 'yes';

/** One right is missing among others; where there is none at all, 'rights' says so once. */
const lacksRight = ({ rights }: Facts, id: string): boolean => rights.length > 0 && !rights.some(({ right }) => right === id);
