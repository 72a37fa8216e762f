import { changeWeights } from '../language/changes';
import { excerptOf } from './excerpt';
import type { Fact, Facts, Mark, Quote } from './facts';
import type { Kind } from './kinds';

/** From here on a passage is kept for itself. */
export const countsMuch = 70;

/** Passages kept for themselves at most: those that count most. */
const passages = 60;

/** The facts with the passages alone that they rest on, `proofs` of each at most, and with so many others. */
function lean(facts: Facts, proofs: number, besides = 0): Facts {
  const cited = facts.facts.flatMap(({ quotes }) => quotes.slice(0, proofs).map(([of]) => of));
  const others = facts.quotes
    .map(({ counts = 0 }, of) => ({ counts, of }))
    .filter(({ counts, of }) => counts >= countsMuch && !cited.includes(of))
    .sort((a, b) => b.counts - a.counts)
    .slice(0, besides)
    .map(({ of }) => of);
  const quotes: Quote[] = [];
  /** Of a long passage another excerpt for each place in it. */
  const places = new Map<string, number>();
  const keep = ([of, from, to]: Mark): Mark => {
    const { from: start, to: end, ...quote } = excerptOf({ ...facts.quotes[of]!, from, to });
    const key = `${of} ${quote.start}`;
    if (!places.has(key)) places.set(key, quotes.push(quote) - 1);
    return [places.get(key)!, start, end];
  };
  const kept = facts.facts.map((fact): Fact => ({ ...fact, quotes: fact.quotes.slice(0, proofs).map(keep) }));
  for (const of of others) keep([of, 0, 0]);
  return { ...facts, quotes, facts: kept };
}

const weightOf = (kind: Kind): number => Math.max(changeWeights[kind]!.new, changeWeights[kind]!.gone, changeWeights[kind]!.other ?? 0);

/** What may be kept of a policy, ever leaner: no passage without a fact, fewer quotes of each fact, then the weightiest kinds of facts alone. */
export function* leaner(facts: Facts): Generator<Facts> {
  yield lean(facts, 3, passages);
  for (const proofs of [3, 2, 1]) yield lean(facts, proofs);
  const kinds = [...new Set(facts.facts.map(({ kind }) => kind))].sort((a, b) => weightOf(a) - weightOf(b));
  for (let dropped = 1; dropped < kinds.length; dropped++) {
    const without = kinds.slice(0, dropped);
    yield lean({ ...facts, unknown: [...facts.unknown, ...without], facts: facts.facts.filter(({ kind }) => !without.includes(kind)) }, 1);
  }
}
