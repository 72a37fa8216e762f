import { noOwner, ownerOfSdk } from '../../../language/zh/sdk-prose';
import type { Span } from '../../../model';
import { matchesOf } from '../../../text/matches';
import type { Reading } from '../../reading';
import { isCompany, type Organisation } from '../organisations';
import { type Detail, detail } from './record';

/** The organisations named in a stretch of the text; one that stands alone there is plainly the stretch's. */
export function companiesWithin(reading: Reading, span: Span): Detail[] {
  const named = organisationsWithin(reading, span);
  const alone = new Set(named.map(({ name }) => name)).size === 1;
  return named.map((one) => detail('vendor', alone ? 'only-company' : 'one-of-companies', one, one.name));
}

/** Companies in a stretch. */
export const organisationsWithin = (reading: Pick<Reading, 'organisations'>, span: Span): Organisation[] =>
  allWithin(reading, span).filter(isCompany);

/** Organisations of every kind in a stretch, by halving. */
export function allWithin({ organisations }: Pick<Reading, 'organisations'>, { start, end }: Span): Organisation[] {
  let low = 0;
  let high = organisations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (organisations[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const from = low;
  while (low < organisations.length && organisations[low]!.end <= end) low++;
  return organisations.slice(from, low);
}

/** Whose SDK it is, said by 'the SDK of …': also bodies, companies without the ending of one, and several that have one each. */
export const ownersIn = (text: string): string[] =>
  matchesOf(text, ownerOfSdk)
    .map(({ groups }) => groups!.owner ?? groups!.owners!)
    .filter((owner) => !noOwner.test(owner));
