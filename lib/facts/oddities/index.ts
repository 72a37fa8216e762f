import { type OddityId, oddities } from '../../language/oddities';
import type { Oddity } from '../../model';
import type { Facts } from '../kind';
import { quoteSpan } from '../quote';
import type { Reading } from '../reading';
import { findBroken } from './broken';
import { findAmongFacts } from './facts';
import { findFigures } from './figures';
import { findIdentityMismatch } from './identity';
import { findNumbering } from './numbering';
import type { Odd } from './odd';
import { findDanglingReferences } from './references';
import { findContradictions, findLapses } from './wording';

const order = new Map((Object.keys(oddities) as OddityId[]).map((id, index) => [id, index]));

/** Most quotes of one thing, and most things of one sort: whoever has seen three numbers out of order has seen enough. */
const most = { quotes: 4, alike: 3 };

/**
 * What in the policy does not fit together, weightiest first. It compares what the kinds have found and what the text says in two
 * places, so it comes after all of them; it rests on no weights.
 */
export function findOddities(reading: Reading, facts: Facts): Oddity[] {
  const found = [
    ...findContradictions(reading),
    ...findAmongFacts(reading, facts),
    ...findFigures(reading, facts),
    ...findIdentityMismatch(reading, facts),
    ...findDanglingReferences(reading),
    ...findNumbering(reading),
    ...findLapses(reading),
    ...findBroken(reading),
  ];
  const seen = new Map<string, number>();
  return found
    .sort((a, b) => order.get(a.oddity)! - order.get(b.oddity)!)
    .filter(({ oddity, rule }) => {
      const times = seen.get(`${oddity} ${rule}`) ?? 0;
      seen.set(`${oddity} ${rule}`, times + 1);
      return times < most.alike;
    })
    .map((odd) => stated(reading, odd));
}

const stated = (reading: Reading, { oddity, rule, places }: Odd): Oddity => ({
  oddity,
  kind: oddities[oddity].kind,
  confidence: oddities[oddity].confidence,
  evidence: places.slice(0, most.quotes).map((place) => quoteSpan(reading, place, rule)),
});
