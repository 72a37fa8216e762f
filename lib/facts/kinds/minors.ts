import { minors as english } from '../../language/en/minors';
import { sureness } from '../../language/sureness';
import { minors as chinese } from '../../language/zh/minors';
import type { Minors } from '../../model';
import { numberOf } from '../../text/quantities';
import type { Kind } from '../kind';
import { quoteOpening } from '../quote';
import type { Reading } from '../reading';
import { unweighed } from '../unweighed';

const words = { zh: chinese, en: english };

/** What is said of children: whether anything, below which age, and whether a guardian must consent. */
export function findMinors(reading: Reading): Minors {
  const said = reading.clauses.flatMap((clause, index) => (words[clause.lang].mention.test(clause.text) ? [{ clause, index }] : []));
  const told = said.filter(({ clause }) => clause.kind !== 'heading' && !words[clause.lang].definition.test(clause.text));
  if (!told.length) return { addressed: false, age: null, guardianConsent: false, evidence: [], confidence: sureness.minors };
  const consent = told.find(({ clause }) => words[clause.lang].consent.test(clause.text));
  const proof = consent ?? told[0]!;
  return {
    addressed: true,
    age: ageOf(
      told.map(({ clause }) => ({
        text: clause.text,
        pattern: words[clause.lang].age,
        consent: words[clause.lang].consent.test(clause.text),
      })),
    ),
    guardianConsent: consent !== undefined,
    evidence: [quoteOpening(reading, proof.index, 'minors')],
    confidence: sureness.minors,
  };
}

/** The age that is named most where consent is asked, of two the higher, since it covers the other; else most anywhere, or first. */
function ageOf(sentences: { text: string; pattern: RegExp; consent: boolean }[]): number | null {
  const ages = (of: typeof sentences): number[] =>
    of.flatMap(({ text, pattern }) =>
      [...text.matchAll(pattern)].map(({ groups }) => numberOf((groups!.n ?? groups!.m ?? '').toLowerCase())),
    );
  const asked = ages(sentences.filter(({ consent }) => consent)).filter(Boolean);
  if (asked.length) return mostOf(asked.sort((a, b) => b - a));
  return mostOf(ages(sentences).filter(Boolean));
}

/** The commonest, of equals the first. */
function mostOf(ages: number[]): number | null {
  const times = (age: number): number => ages.filter((other) => other === age).length;
  return ages.reduce<number | null>((best, age) => (best === null || times(age) > times(best) ? age : best), null);
}

export const minors: Kind<'minors'> = unweighed('minors', findMinors, {
  addressed: false,
  age: null,
  guardianConsent: false,
  evidence: [],
  confidence: 0,
});
