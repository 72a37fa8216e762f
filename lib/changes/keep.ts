import { changeWeights } from '../language/changes';
import type { Fact, Facts } from './facts';
import type { Kind } from './kinds';

/** The facts with the passages alone that they rest on, `proofs` of each at most. */
function lean(facts: Facts, proofs: number): Facts {
  const used = [...new Set(facts.facts.flatMap(({ quotes }) => quotes.slice(0, proofs).map(([of]) => of)))];
  const place = new Map(used.map((of, i) => [of, i]));
  return {
    ...facts,
    quotes: used.map((of) => facts.quotes[of]!),
    facts: facts.facts.map(
      (fact): Fact => ({ ...fact, quotes: fact.quotes.slice(0, proofs).map(([of, from, to]) => [place.get(of)!, from, to]) }),
    ),
  };
}

const weightOf = (kind: Kind): number => Math.max(changeWeights[kind]!.new, changeWeights[kind]!.gone, changeWeights[kind]!.other ?? 0);

/** What may be kept of a policy, ever leaner: fewer quotes of each fact, then the weightiest kinds of facts alone. */
export function* leaner(facts: Facts): Generator<Facts> {
  for (const proofs of [3, 2, 1]) yield lean(facts, proofs);
  const kinds = [...new Set(facts.facts.map(({ kind }) => kind))].sort((a, b) => weightOf(a) - weightOf(b));
  for (let dropped = 1; dropped < kinds.length; dropped++) {
    const without = kinds.slice(0, dropped);
    yield lean({ ...facts, unknown: [...facts.unknown, ...without], facts: facts.facts.filter(({ kind }) => !without.includes(kind)) }, 1);
  }
}
