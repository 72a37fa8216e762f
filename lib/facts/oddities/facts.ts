/** What does not fit between the facts of the card. */
import {
  absolute,
  deniesTaking,
  givenOut,
  inPart,
  logsIn,
  ofOneStage,
  payers,
  paysBy,
  saidToBeSdks,
  takenByOthers,
  takes,
} from '../../language/oddities';
import type { Clause, Evidence } from '../../model';
import type { Facts } from '../kind';
import type { Reading } from '../reading';
import { denialsAt } from '../spans/denials';
import type { Item } from '../spans/items';
import { type ClauseSpan, type Odd, spanIn } from './odd';

export const findAmongFacts = (reading: Reading, facts: Facts): Odd[] => [
  ...deniedAndCollected(reading, facts),
  ...nothingAtAll(reading, facts),
  ...dates(reading, facts),
  ...entriesOfOthers(reading, facts),
  ...unlisted(reading, facts),
  ...secrets(reading, facts),
];

/** An item is denied outright by a name, and taken by the same name elsewhere. */
function deniedAndCollected(reading: Reading, { notCollected, collects }: Facts): Odd[] {
  const { clauses, items, denials, text } = reading;
  const deniedAt = denialsAt(denials.filter(({ of, over }) => of === 'getting' && !over));
  const taken = new Set(collects.filter(({ by }) => by.includes('us')).map(({ item }) => item));
  const both = notCollected.filter(({ item }) => taken.has(item));
  const named = (item: Item) => text.slice(item.start, item.end).toLowerCase();
  return both.flatMap(({ item }): Odd[] => {
    const places = items.filter((one) => one.item === item && clauses[one.clause]!.kind !== 'heading');
    const phrase = ({ clause, start, end }: Item) => {
      const base = clauses[clause]!.start;
      return text.slice(base + Math.max(0, clauses[clause]!.text.slice(0, start - base).search(/[^，,；;。：:（(]{0,60}$/)), end);
    };
    const denial = places.find(
      (one) =>
        deniedAt(one.clause, one.start).length > 0 &&
        deniesTaking.test(phrase(one)) &&
        !inPart.test(phrase(one)) &&
        !ofOneStage.test(clauses[one.clause]!.text),
    );
    const other =
      denial &&
      places.find((one) => {
        return Math.abs(one.clause - denial.clause) > 1 && named(one) === named(denial) && isTaken(clauses[one.clause]!);
      });
    return denial && other ? [{ oddity: 'denied-collected', rule: 'facts.denied', places: [denial, other] }] : [];
  });
}

const isTaken = ({ text, lang }: Clause): boolean => takes[lang].test(text) && !takenByOthers.test(text);

const bodies = ['authorities', 'successors', 'public', 'complainants', 'other-users', 'affiliates'];

/** Nothing is collected, or given away: and something is. */
function nothingAtAll(reading: Reading, { collects, sdks, recipients }: Facts): Odd[] {
  const given = [...sdks.filter(({ data }) => data.length), ...recipients.filter(({ recipient }) => !bodies.includes(recipient))];
  const others = (of: { evidence: Evidence[] }[], said: ClauseSpan) =>
    of.flatMap(({ evidence }) => evidence).filter(({ clause }) => clause !== said.clause);
  return reading.clauses.flatMap((clause, index): Odd[] => {
    if (clause.kind === 'heading') return [];
    return (['collects', 'gives'] as const).flatMap((what): Odd[] => {
      const match = absolute[what][clause.lang].exec(clause.text);
      if (!match || absolute.unless.test(clause.text) || absolute.unless.test(reading.clauses[index + 1]?.text ?? '')) return [];
      const said = spanIn(reading, index, match.index, match.index + match[0].length);
      const proof =
        what === 'gives'
          ? others(given, said)[0]
          : others(
              collects.filter(({ by }) => by.includes('us')),
              said,
            ).find((one) => isTaken(reading.clauses[one.clause]!));
      return proof
        ? [{ oddity: `${what}-nothing` as 'collects-nothing' | 'gives-nothing', rule: `facts.${what}`, places: [said, proof] }]
        : [];
    });
  });
}

/** Longest between a version's day of force and the day it was written, in days: farther apart they are of two versions. */
const oneVersion = 400;

/** In force before it was published. */
function dates({ text }: Reading, { about: { updated, effective } }: Facts): Odd[] {
  if (!updated.value || !effective.value) return [];
  const [force, given] = [Date.parse(effective.value), Date.parse(updated.value)];
  const [before, after] = [effective.evidence[0], updated.evidence[0]];
  if (!(force < given) || !before || !after) return [];
  const isPublished = givenOut.test(text.slice(Math.max(0, after.start - 6), after.end));
  if (!isPublished && (given - force) / 86_400_000 > oneVersion) return [];
  return [{ oddity: 'force-before-text', rule: 'facts.dates', places: [before, after] }];
}

/** Clauses of an SDK's entry, after its name. */
const entry = 6;

/** An SDK's entry tells of paying by another's. */
function entriesOfOthers(reading: Reading, { sdks }: Facts): Odd[] {
  const heads = new Set(sdks.flatMap(({ evidence }) => evidence.slice(0, 1).map(({ clause }) => clause)));
  return sdks.flatMap(({ name, evidence: [head] }): Odd[] => {
    const own = payers.find((payer) => name.includes(payer));
    if (!own || !head) return [];
    for (let clause = head.clause; clause <= head.clause + entry; clause++) {
      if (clause > head.clause && heads.has(clause)) break;
      const match = paysBy.exec(reading.clauses[clause]?.text ?? '');
      if (match && !name.includes(match.groups!.by!))
        return [
          {
            oddity: 'entry-of-another',
            rule: 'facts.entry',
            places: [head, spanIn(reading, clause, match.index, match.index + match[0].length)],
          },
        ];
    }
    return [];
  });
}

/** Services said to be SDKs that no list of SDKs has. */
function unlisted(reading: Reading, { sdks }: Facts): Odd[] {
  if (sdks.length < leastListed) return [];
  return reading.clauses.flatMap(({ text }, clause): Odd[] => {
    const match = saidToBeSdks.exec(text);
    const names = match ? match.groups!.names!.split('、') : [];
    if (!match || names.every((name) => sdks.some((sdk) => sdk.name.includes(name)))) return [];
    return [
      { oddity: 'sdk-unlisted', rule: 'facts.unlisted', places: [spanIn(reading, clause, match.index, match.index + match[0].length)] },
    ];
  });
}

/** Fewer SDKs are no list. */
const leastListed = 3;

/** A password goes to an SDK that does not log the reader in. */
const secrets = ({ clauses }: Reading, { sdks }: Facts): Odd[] =>
  sdks
    .filter(({ data, evidence }) => data.includes('password') && !evidence.some(({ clause }) => logsIn.test(clauses[clause]!.text)))
    .flatMap(({ evidence }) =>
      evidence.length ? [{ oddity: 'secret-to-sdk' as const, rule: 'facts.secret', places: evidence.slice(0, 2) }] : [],
    );
