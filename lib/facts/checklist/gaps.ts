import { checksBy } from '../../language/checklist/checks';
import type { Check, Gap, Jurisdiction } from '../../model';

/** What the card says by itself to be missing: laws' core demands of the regions chosen, each article's thing once. */
export function gapsOf(checks: Check[], regions: Jurisdiction[]): Gap[] {
  const core = new Map(regions.flatMap((region) => checksBy[region].filter(({ core }) => core).map(({ id }) => [id, region])));
  const missing = checks.filter(({ id, found }) => core.has(id) && (found === 'no' || (found === 'partly' && counted.includes(id))));
  const noRights = missing.some(({ id }) => id === 'rights');
  return missing.filter(({ id }) => !(noRights && rightsOf.includes(id))).map(({ id, article }) => ({ gap: id, article }));
}

/** Something is said of these, and not what is asked for. */
const counted = ['retention', 'closing', 'cross-border'];
/** Where no right is told at all, that is said once. */
const rightsOf = ['access', 'correct', 'delete', 'withdraw', 'complain'];
