import { minors as english, age as englishAge, ofRight as rightEnglish } from '../../language/en/minors';
import type { RulesByLanguage } from '../../language/shapes';
import { minors as chinese, age as chineseAge, ofRight as rightChinese } from '../../language/zh/minors';
import type { Evidence, Minors } from '../../model';
import { matchesOf } from '../../text/matches';
import type { Answers, Candidate, Kind, Weighed, WeighedCandidate } from '../kind';
import { placeOf } from '../proofs';
import { around, quoteBoth, quoteSentence } from '../quote';
import type { Reading } from '../reading';
import { cueOf, matchRule, ruleCandidates, ruleMatches } from '../rules';
import { heaviest, sureOfNone } from '../single';
import { ageOf } from '../spans/ages';
import { isTitle } from '../titles';

const rules: RulesByLanguage = { zh: chinese, en: english };
const ages = { zh: chineseAge, en: englishAge };
const rights = { zh: rightChinese, en: rightEnglish };

/** What is said of children: whether anything, below which age, and whether a guardian must agree. */
export const minors: Kind<'minors'> = {
  field: 'minors',
  ignores: () => ['law'],
  candidates: (reading) => {
    const told = [...ruleCandidates('', reading, rules, (_, index) => !isTitle(reading, index))].map((one) => ({
      ...one,
      of: one.id,
      id: 'true',
    }));
    return [...told, ...agesIn(reading)];
  },
  cues: () => [],
  state,
  none: { addressed: false, age: null, guardianConsent: false, evidence: [], confidence: 0 },
};

/** Ages in clauses that speak of minors. One that stands where a guardian is asked tells whom the guardian is asked for. */
function agesIn(reading: Reading): Candidate[] {
  const found = reading.clauses.flatMap((clause, index): Candidate[] => {
    const told = ruleMatches(reading, rules[clause.lang], index);
    const says = (value: string) => told.some(({ rule }) => rule.value === value);
    if (!says('addressed')) return [];
    // A title tells the age where a guardian is asked right below it: 'Under 16'.
    const below = isTitle(reading, index) ? (reading.clauses[index + 1]?.text ?? '') : null;
    const goesOn = (text: string): boolean =>
      rules[clause.lang].some((rule) => rule.value === 'consent' && matchRule(rule, text)) && !matchesOf(text, ages[clause.lang]).length;
    if (below !== null && !goesOn(below)) return [];
    const asked = below !== null || says('consent');
    const right = matchRule(rights[clause.lang], clause.text) !== null;
    return matchesOf(clause.text, ages[clause.lang]).map(({ groups, index: at, 0: { length } }) => ({
      of: 'age',
      id: String(ageOf(groups!)),
      clause: index,
      start: clause.start + at,
      end: clause.start + at + length,
      cues: [right ? ofRight : asked ? asksGuardian : 'age of minors'],
    }));
  });
  const named = namedMost(found);
  return found.map((one) => ({ ...one, cues: [...one.cues, one.id === named ? cueOf('age named most') : 'another age'] }));
}

/** An age in a clause by which a guardian has to agree. */
const asksGuardian = 'age where a guardian is asked';
/** An age of those to whom a law gives a right of their own. */
const ofRight = 'age of a right';

/** The age that is named most where a guardian is asked, of two the higher, since it covers the other; else most anywhere, or first. */
function namedMost(all: readonly Candidate[]): string | undefined {
  const asked = all.filter(({ cues }) => cues.includes(asksGuardian));
  const others = all.filter(({ cues }) => !cues.includes(ofRight));
  const among = (asked.length ? asked : others).map(({ id }) => id);
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
    evidence: proofOf(reading, { addressed, consent, age }),
    confidence: Math.min(
      addressed.confidence,
      consent?.confidence ?? sureOfNone(answers, 'consent'),
      age?.confidence ?? sureOfNone(answers, 'age'),
    ),
  };
}

type Place = Pick<WeighedCandidate, 'clause' | 'start' | 'end'>;

/** The age and the guardian's consent, in one quote where they stand near each other; where neither is told, that minors are spoken of. */
function proofOf(reading: Reading, { addressed, consent, age }: Record<'addressed' | 'consent' | 'age', Weighed | undefined>): Evidence[] {
  const best = (places: readonly WeighedCandidate[], beside?: Place): WeighedCandidate | undefined => {
    const worth = (place: WeighedCandidate) =>
      3 * Number(place.clause === beside?.clause) + 2 * placeOf('minors', reading, place.clause) + place.probability;
    return [...places].sort((a, b) => worth(b) - worth(a) || a.start - b.start)[0];
  };
  const asked = (place: WeighedCandidate) => consent?.places.some(({ clause }) => clause === place.clause);
  const where = age && best(age.places.some(asked) ? age.places.filter(asked) : age.places);
  const agreed = consent && best(consent.places, where);
  const joint = where && agreed?.clause === where.clause ? quoteBoth(reading, where, agreed) : null;
  const both = joint && quoteSentence(reading, joint, joint.rule);
  const places = where || agreed ? [where, agreed] : [best(addressed?.places ?? [])];
  const all = both ? [both] : places.flatMap((place) => (place ? [around(reading, place)] : []));
  return all.map((proof) => ({ ...proof, rule: 'minors' }));
}
