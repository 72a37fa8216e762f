/** Whether a duty applies: what has to show in the card or the text. */
import {
  announced,
  company,
  denied,
  domiciled,
  fitted,
  invoked,
  kept,
  letIn,
  mentions,
  named,
  ownSettings,
  seatedInStates,
  seatedOutside,
  shutOut,
  sold,
} from '../../language/checklist/conditions';
import type { Rule } from '../../language/shapes';
import type { Card, PolicyText } from '../../model';
import { sentenceOf } from '../quote';
import { matchRule } from '../rules';
import { sievesOf } from '../sieves';
import { isTitle } from '../titles';
import { nameable, sensitiveOf } from './facts';

const has = ({ alerts }: Card, id: string): boolean => alerts.some(({ alert }) => alert === id);
/** Whether something holds of a clause; asked of those in which the pattern that it rests on may match. */
const inClause = (policy: PolicyText, pattern: RegExp, holds: (text: string, index: number) => boolean): boolean =>
  sievesOf(policy)
    .clauses(pattern)
    .some((index) => holds(policy.clauses[index]!.text, index));
const isSaid = (policy: PolicyText, pattern: RegExp): boolean => inClause(policy, pattern, (text) => text.search(pattern) >= 0);
const says = (what: keyof typeof mentions) => (_: Card, policy: PolicyText) => isSaid(policy, mentions[what]);
const holdsAny = (policy: PolicyText, rules: readonly Rule<unknown>[]): boolean =>
  rules.some((rule) => inClause(policy, rule.pattern, (text) => matchRule(rule, text) !== null));
/** What is spoken of below a title, and nowhere denied. */
const does = (what: keyof typeof mentions & keyof typeof denied) => (_: Card, policy: PolicyText) =>
  inClause(policy, mentions[what], (text, index) => mentions[what].test(text) && !isTitle(policy, index)) &&
  !holdsAny(policy, denied[what]!);
/** Something is fitted to the reader by others: not where it is denied, unless it is plainly said elsewhere, nor by the reader alone. */
function isProfiled(card: Card, policy: PolicyText): boolean {
  if (!has(card, 'profiling')) return false;
  if (holdsAny(policy, fitted)) return true;
  const told = card.alerts.filter(({ alert }) => alert === 'profiling').flatMap(({ evidence }) => evidence);
  const isOwn = told.length > 0 && told.every((proof) => matchRule(ownSettings, sentenceOf(proof, policy).quote));
  return !isOwn && !holdsAny(policy, denied.profiling!);
}
/** There is an account that could be closed, whether or not the text says how. */
const hasAccounts = (card: Card, policy: PolicyText): boolean =>
  card.closing.status !== 'no-account' && (card.closing.status !== 'absent' || says('accounts')(card, policy));

/** Export is spoken of as something that is done, not as what would be asked for first. */
const exports = (policy: PolicyText): boolean => holdsAny(policy, announced);
/** A company that is plainly one of some country, and not of this one. */
const foreign =
  (home: RegExp) =>
  ({ operator }: Card) =>
    !!operator && !home.test(operator) && [company.states, company.europe, company.china].some((form) => form.test(operator));

/** Whoever invokes the law of the Union and takes letters elsewhere, in whatever form of company. */
const isSeatedOutside = ({ operator }: Card, policy: PolicyText): boolean =>
  (isSaid(policy, named.eu) || isSaid(policy, invoked)) &&
  (holdsAny(policy, [domiciled]) || (!(operator && company.europe.test(operator)) && holdsAny(policy, [seatedOutside, seatedInStates])));

/** A service that lets no child in has nothing to tell of children's guardians. */
const shutsChildrenOut = (policy: PolicyText): boolean => holdsAny(policy, shutOut) && !holdsAny(policy, letIn);

export const conditions: Readonly<Record<string, (card: Card, policy: PolicyText) => boolean>> = {
  account: ({ closing }) => closing.status !== 'no-account',
  closing: hasAccounts,
  rights: ({ rights }) => rights.length > 0,
  gives: (card) => card.sdks.length > 0 || nameable(card).length > 0,
  sdks: ({ sdks, recipients }) => sdks.length > 0 || recipients.some(({ recipient }) => recipient === 'sdk-providers'),
  sensitive: (card, policy) => sensitiveOf(card).length > 0 || says('sensitive-data')(card, policy),
  face: (card, policy) => card.collects.some(({ item }) => item === 'face') && says('face-check')(card, policy),
  profiling: isProfiled,
  fitted: (card, policy) => isProfiled(card, policy) || says('own-ads')(card, policy),
  children: ({ minors, collects }, policy) =>
    (minors.addressed || collects.some(({ item }) => item === 'child-info')) && !shutsChildrenOut(policy),
  abroad: (card, policy) =>
    exports(policy) || ((has(card, 'cross-border') || card.storage.crossBorder === 'yes') && !holdsAny(policy, [kept])),
  foreign: foreign(company.china),
  'foreign-to-europe': (card, policy) =>
    foreign(company.europe)(card) || (!card.operator && says('framework')(card, policy)) || isSeatedOutside(card, policy),
  joint: says('joint'),
  merger: says('merger'),
  publishes: says('publishes'),
  'auto-decision': does('auto-decision'),
  interest: says('interest'),
  consent: says('consent'),
  cookies: does('cookies'),
  entrusts: says('entrusts'),
  // A right to opt out of sales says nothing of them where the text denies any.
  sells: (card, policy) => (holdsAny(policy, [sold]) ? says : does)('sells')(card, policy),
};
