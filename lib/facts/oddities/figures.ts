/** Two figures for one thing. */
import { ordinalOf } from '../../clauses/headings';
import { ages, counted } from '../../language/oddities';
import { matchesOf } from '../../text/matches';
import type { Facts } from '../kind';
import type { Reading } from '../reading';
import { sievesOf } from '../sieves';
import { type ClauseSpan, type Odd, spanIn } from './odd';

export const findFigures = (reading: Reading, facts: Facts): Odd[] => [...counts(reading), ...ageLines(reading), ...periods(facts)];

/** The same words around two counts. */
function counts(reading: Reading): Odd[] {
  const known = new Map<string, { count: string; place: ClauseSpan }>();
  return [...sievesOf(reading).clauses(counted)].flatMap((clause) =>
    matchesOf(reading.clauses[clause]!.text, counted).flatMap((match): Odd[] => {
      const { before, count, unit, after } = match.groups as Record<'before' | 'count' | 'unit' | 'after', string>;
      const key = `${before} ${unit}${after}`;
      const place = spanIn(reading, clause, match.index - before.length, match.index + match[0].length);
      const first = known.get(key);
      if (!first) known.set(key, { count, place });
      if (!first || ordinalOf(first.count) === ordinalOf(count)) return [];
      return [{ oddity: 'two-figures', rule: 'figures.counts', places: [first.place, place] }];
    }),
  );
}

interface Age {
  age: number;
  place: ClauseSpan;
}

/** An age that is counted in, and out. */
function ageLines(reading: Reading): Odd[] {
  const within = agesBy(reading, ages.within);
  const without = within.length ? agesBy(reading, ages.without) : [];
  for (const one of within) {
    const other = without.find(({ age }) => age === one.age);
    if (other) return [{ oddity: 'age-line', rule: 'figures.ages', places: [one.place, other.place] }];
  }
  return [];
}

const agesBy = (reading: Reading, pattern: RegExp): Age[] =>
  reading.clauses.flatMap(({ text }, clause): Age[] => {
    const match = ages.of.test(text) ? pattern.exec(text) : null;
    if (!match) return [];
    return [{ age: ordinalOf(match.groups!.age!), place: spanIn(reading, clause, match.index, match.index + match[0].length) }];
  });

/** One thing is kept for two lengths of time. */
function periods({ retention }: Facts): Odd[] {
  const figures = retention.filter(({ period, scope }) => scope.length >= leastScope && /^P\d/.test(period));
  return figures.flatMap(({ scope, period, evidence }, i): Odd[] => {
    const other = figures.slice(0, i).find((one) => one.scope === scope && one.period !== period);
    if (!other || other.evidence[0]!.clause === evidence[0]!.clause) return [];
    return [{ oddity: 'two-periods', rule: 'figures.periods', places: [other.evidence[0]!, evidence[0]!] }];
  });
}

/** A shorter name of what is kept says too little, in characters. */
const leastScope = 3;
