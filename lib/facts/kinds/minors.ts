import { minors as english, age as englishAge } from '../../language/en/minors';
import type { RulesByLanguage } from '../../language/shapes';
import { minors as chinese, age as chineseAge } from '../../language/zh/minors';
import type { Clause, Evidence, Minors } from '../../model';
import { matchesOf } from '../../text/matches';
import { numberOf } from '../../text/quantities';
import type { Answers, Candidate, Kind, WeighedCandidate } from '../kind';
import { quoteBoth, quoteOpening } from '../quote';
import type { Reading } from '../reading';
import { cueOf, matchRule, ruleCandidates } from '../rules';
import { heaviest, sureOfNone } from '../single';

const rules: RulesByLanguage = { zh: chinese, en: english };
const ages = { zh: chineseAge, en: englishAge };

/** What is said of children: whether anything, below which age, and whether a guardian must agree. */
export const minors: Kind<'minors'> = {
  field: 'minors',
  candidates: (reading) => {
    const told = [...ruleCandidates('', reading, rules, spoken)].map((one) => ({ ...one, of: one.id, id: 'true' }));
    return [...told, ...agesIn(reading)];
  },
  cues: () => [],
  state,
  none: { addressed: false, age: null, guardianConsent: false, evidence: [], confidence: 0 },
};

const spoken = ({ kind }: Clause): boolean => kind !== 'heading';

/** Ages in clauses that speak of minors. One that stands where a guardian is asked tells whom the guardian is asked for. */
function agesIn(reading: Reading): Candidate[] {
  const found = reading.clauses.flatMap((clause, index): Candidate[] => {
    const says = (value: string) => rules[clause.lang].some((rule) => rule.value === value && matchRule(rule, clause.text));
    if (!spoken(clause) || !says('addressed')) return [];
    const asked = says('consent');
    return matchesOf(clause.text, ages[clause.lang]).map(({ groups, index: at, 0: { length } }) => ({
      of: 'age',
      id: String(numberOf((groups!.n ?? groups!.m ?? '').toLowerCase())),
      clause: index,
      start: clause.start + at,
      end: clause.start + at + length,
      cues: [asked ? asksGuardian : 'age of minors'],
    }));
  });
  const named = namedMost(found);
  return found.map((one) => ({ ...one, cues: [...one.cues, one.id === named ? cueOf('age named most') : 'another age'] }));
}

/** An age in a clause by which a guardian has to agree. */
const asksGuardian = 'age where a guardian is asked';

/** The age that is named most where a guardian is asked, of two the higher, since it covers the other; else most anywhere, or first. */
function namedMost(all: readonly Candidate[]): string | undefined {
  const asked = all.filter(({ cues }) => cues.includes(asksGuardian));
  const among = (asked.length ? asked : all).map(({ id }) => id);
  const sorted = asked.length ? among.sort((a, b) => Number(b) - Number(a)) : among;
  const counts = new Map<string, number>();
  for (const age of sorted) counts.set(age, (counts.get(age) ?? 0) + 1);
  const times = (age: string) => counts.get(age) ?? 0;
  return sorted.reduce<string | undefined>((best, age) => (best === undefined || times(age) > times(best) ? age : best), undefined);
}

function state(answers: Answers, reading: Reading): Minors {
  const addressed = heaviest(answers, 'addressed');
  if (!addressed) return { ...minors.none, confidence: sureOfNone(answers, 'addressed') };
  const consent = heaviest(answers, 'consent');
  const age = heaviest(answers, 'age');
  return {
    addressed: true,
    age: age ? Number(age.id) : null,
    guardianConsent: consent !== undefined,
    evidence: [proofOf(reading, answers, (consent ?? addressed).places, age?.id)],
    confidence: Math.min(
      addressed.confidence,
      consent?.confidence ?? sureOfNone(answers, 'consent'),
      age?.confidence ?? sureOfNone(answers, 'age'),
    ),
  };
}

/**
 * The first place that names the age alone, as the words for it say more than a sentence that names none; one that names only other
 * ages proves another statement. With the age and what is said of it in one quote where it has room for both.
 */
function proofOf(reading: Reading, answers: Answers, places: readonly WeighedCandidate[], age: string | undefined): Evidence {
  const ages = answers.filter(({ of }) => of === 'age').flatMap((one) => one.places);
  const worth = ({ clause }: WeighedCandidate): number => {
    const named = new Set(ages.filter((one) => one.clause === clause).map(({ id }) => id));
    if (!named.size || age === undefined) return 0;
    return named.has(age) ? 3 - named.size : -1;
  };
  const sorted = [...places].sort((a, b) => a.start - b.start);
  const best = sorted.reduce((a, b) => (worth(b) > worth(a) ? b : a));
  const named = ages.find(({ id, clause }) => id === age && clause === best.clause);
  const opening = quoteOpening(reading, best.clause, 'minors');
  const isShown = !named || (opening.start <= Math.min(named.start, best.start) && Math.max(named.end, best.end) <= opening.end);
  const both = isShown ? null : quoteBoth(reading, best, named);
  return both ? { ...both, rule: 'minors' } : opening;
}
