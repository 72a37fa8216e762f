import { minors as english } from '../language/en/minors';
import { minors as chinese } from '../language/zh/minors';
import type { Minors } from '../model';
import { numberOf } from '../text/quantities';
import type { Reading } from '.';
import { quote } from './rules';

const words = { zh: chinese, en: english };

/** What is said of children: whether anything, below which age, and whether a guardian must consent. */
export function findMinors(reading: Reading): Minors {
  const said = reading.clauses.flatMap((clause, index) => (words[clause.lang].mention.test(clause.text) ? [{ clause, index }] : []));
  const told = said.filter(({ clause }) => clause.kind !== 'heading');
  if (!told.length) return { addressed: false, age: null, guardianConsent: false, evidence: [], confidence: 0.9 };
  const consent = told.find(({ clause }) => words[clause.lang].consent.test(clause.text));
  const proof = consent ?? told[0]!;
  return {
    addressed: true,
    age: ageOf(
      told.map(({ clause }) => ({
        text: clause.text,
        pattern: words[clause.lang].age,
        weight: words[clause.lang].consent.test(clause.text) ? 2 : 1,
      })),
    ),
    guardianConsent: consent !== undefined,
    evidence: [quote(reading, proof.index, 0, Math.min(80, proof.clause.text.length), 'minors')],
    confidence: 0.9,
  };
}

/** The age that is named most, in sentences on consent twice. */
function ageOf(sentences: { text: string; pattern: RegExp; weight: number }[]): number | null {
  const votes = new Map<number, number>();
  for (const { text, pattern, weight } of sentences)
    for (const { groups } of text.matchAll(pattern)) {
      const age = numberOf((groups!.n ?? groups!.m ?? '').toLowerCase());
      if (age) votes.set(age, (votes.get(age) ?? 0) + weight);
    }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
