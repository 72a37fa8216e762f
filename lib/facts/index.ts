import type { Card, Label, Mention, PolicyText } from '../model';
import { type Answers, describedBy, type Earlier, type Facts, type Field, type Kind } from './kind';
import { about } from './kinds/about';
import { alerts } from './kinds/alerts';
import { answers } from './kinds/answers';
import { closing } from './kinds/closing';
import { collects } from './kinds/collects';
import { contacts } from './kinds/contacts';
import { minors } from './kinds/minors';
import { notCollected } from './kinds/not-collected';
import { permissions } from './kinds/permissions';
import { purposes } from './kinds/purposes';
import { recipients } from './kinds/recipients';
import { responseDays } from './kinds/response-days';
import { retention } from './kinds/retention';
import { rights } from './kinds/rights';
import { sdks } from './kinds/sdks';
import { storage } from './kinds/storage';
import { mentionsOf } from './mentions';
import { findOddities } from './oddities';
import { withBestQuotes } from './proofs';
import { type Reading, readingOf } from './reading';
import { weigh } from './weigh';
import { shipped, type WeightsByField } from './weights';

/** In this order: a kind may use what earlier ones found, never the other way. */
export const kinds: readonly Kind[] = [
  about,
  sdks,
  permissions,
  purposes,
  collects,
  notCollected,
  recipients,
  retention,
  storage,
  closing,
  responseDays,
  rights,
  minors,
  contacts,
  alerts,
  answers,
];

/** What every field says before its kind has read. */
export const nothing = (): Facts => Object.fromEntries(kinds.map(({ field, none }) => [field, none])) as unknown as Facts;

/** What the kinds have come to, of which the card is made. */
interface Found {
  reading: Reading;
  facts: Facts;
  answers: Earlier['answers'];
  failed: Card['failed'];
}

interface ReadFacts extends Pick<Reading, 'deniedAt'> {
  card: Card;
  mentions: Mention[];
}

/**
 * All facts of a policy: every kind proposes candidates, cues describe them, weights decide, and the kind states what is said.
 * A kind that fails costs its own field alone, and `failed` names it.
 */
export function readKinds(policy: PolicyText, labels: Label[], weights: WeightsByField = shipped): Found {
  const reading = readingOf(policy, labels);
  const earlier: Earlier & { answers: Partial<Record<Field, Answers>> } = { facts: nothing(), answers: {} };
  const failed: Card['failed'] = [];
  for (const kind of kinds) {
    try {
      find(kind, reading, earlier, weights);
    } catch (error) {
      failed.push({ field: kind.field, error: String(error) });
    }
  }
  return { reading, ...earlier, failed };
}

/** What the card says of all that was found, quoted at its best. */
export const readFacts = ({ reading, facts, answers, failed }: Found): ReadFacts => ({
  card: bestQuoted(cardOf(reading, facts, [...failed]), reading),
  mentions: mentionsOf(answers),
  deniedAt: reading.deniedAt,
});

/** What does not fit together rests on all of the facts; where it fails the card does without. */
function odditiesOf(reading: Reading, facts: Facts, failed: Card['failed']): Card['oddities'] {
  try {
    return findOddities(reading, facts);
  } catch (error) {
    failed.push({ field: 'oddities', error: String(error) });
    return [];
  }
}

/** Quotes are chosen once all is found; where that fails they stand as they were found. */
function bestQuoted(card: Card, reading: Reading): Card {
  try {
    return withBestQuotes(card, reading, reading.deniedAt);
  } catch (error) {
    return { ...card, failed: [...card.failed, { field: 'quotes', error: String(error) }] };
  }
}

/** The card alone. */
export const findFacts = (policy: PolicyText, labels: Label[], weights?: WeightsByField): Card =>
  readFacts(readKinds(policy, labels, weights)).card;

function find(
  kind: Kind,
  reading: Reading,
  earlier: Earlier & { answers: Partial<Record<Field, Answers>> },
  weights: WeightsByField,
): void {
  const answers = weigh(weights[kind.field] ?? {}, describedBy(kind, reading, earlier), reading.language);
  earlier.answers[kind.field] = answers;
  Object.assign(earlier.facts, { [kind.field]: kind.state(answers, reading, earlier) });
}

/** The card of what the kinds have found. */
export function cardOf(reading: Reading, facts: Facts, failed: Card['failed']): Card {
  const { service, operator, updated, effective } = facts.about;
  return {
    lang: reading.language,
    service: service.value,
    operator: operator.value,
    updated: updated.value,
    effective: effective.value,
    ...facts,
    oddities: odditiesOf(reading, facts, failed),
    // What is missing is told by the checklist, which knows the law that holds.
    notStated: [],
    failed,
  };
}
