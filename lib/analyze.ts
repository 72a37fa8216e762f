/**
 * READ FIRST. The whole engine, one way through: page → clauses → labels → facts → card.
 * It knows no DOM, no browser and no network; the extension's worker and the command line both call it.
 */
import { type Classifier, classify } from './classify';
import { readPolicy } from './clauses';
import { asWritten } from './clauses/written';
import { judge } from './detect/judge';
import { readFacts, readKinds } from './facts';
import { checksOf } from './facts/checklist';
import { gapsOf } from './facts/checklist/gaps';
import { regionsOf } from './facts/checklist/regions';
import { findDoors } from './facts/doors';
import { alertsOf, isPartial, unreadOf, withoutAbsences } from './facts/unread';
import type { Analysis, Card, Clause, Label, Lang, Page } from './model';
import { stopwatch } from './text/stopwatch';
import { makeReceipt } from './wording/receipt';

/**
 * The models are loaded only when they are needed, those of the languages that the text has: of `policies` alone, null for any other page,
 * none are.
 */
export type Loads = (langs: readonly Lang[]) => Classifier | Promise<Classifier>;

/** Hears the points of the card as soon as they are known: quotes, oddities and the checklist take a while longer. */
type Hears = (card: Pick<Card, 'alerts' | 'lang'>) => void;

export async function analyze(page: Page, load: Loads, which?: 'any'): Promise<Analysis>;
export async function analyze(page: Page, load: Loads, which: 'any' | 'policies', hears?: Hears): Promise<Analysis | null>;
export async function analyze(page: Page, load: Loads, which: 'any' | 'policies' = 'any', hears?: Hears): Promise<Analysis | null> {
  const { timed, ms } = stopwatch();
  const policy = timed('clauses', () => readPolicy(page));
  const verdict = timed('judge', () => judge(page, policy));
  if (which === 'policies' && !verdict.isPolicy) return null;
  const classifier = await load([...new Set(policy.clauses.map(({ lang }) => lang))]);
  const labels = timed('classify', () => classify(policy.clauses, classifier));
  const kinds = timed('facts', () => readKinds(policy, labels));
  hears?.({ alerts: alertsOf(page, kinds), lang: policy.language });
  const { card: found, mentions, deniedAt } = timed('card', () => readFacts(kinds));
  const unread = unreadOf(page, found);
  const partial = isPartial(page, found);
  const card = partial ? withoutAbsences(found) : found;
  const doors = findDoors(policy);
  const regions = regionsOf(policy, card);
  const checklist = timed('checklist', () => checksOf({ policy, deniedAt, card, doors, partial }));
  const shown = asWritten(policy, { ...card, notStated: gapsOf(checklist, regions) }, checklist);
  const clauses = shown.clauses.map((clause, i) => labelled(clause, labels[i]!));
  const receipt = await makeReceipt(policy.written, { ...page, unread }, clauses);
  const { url, title, language, written: text } = policy;
  return { url, title, ...verdict, language, text, ...shown, clauses, mentions, doors, regions, receipt, ms };
}

/** Named one by one: a text may have 100,000 clauses, and two objects spread into one cost twenty times as much. */
const labelled = (
  { text, start, end, kind, lang, trail, section, block }: Clause,
  { topics, important, risk, classified, probability }: Label,
): Clause & Label => ({ text, start, end, kind, lang, trail, section, block, topics, important, risk, classified, probability });
