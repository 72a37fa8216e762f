import { noOwner, ownerOfSdk } from '../../../language/zh/sdk-prose';
import type { Span } from '../../../model';
import { matchesOf } from '../../../text/matches';
import { within } from '../../../text/sorted';
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

/** Organisations of every kind in a stretch. */
export const allWithin = ({ organisations }: Pick<Reading, 'organisations'>, span: Span): Organisation[] => within(organisations, span);

/** Whose SDK it is, said by 'the SDK of …': also bodies, companies without the ending of one, and several that have one each. */
export const ownersIn = (text: string): string[] =>
  matchesOf(text, ownerOfSdk)
    .map(({ groups }) => groups!.owner ?? groups!.owners!)
    .filter((owner) => !noOwner.test(owner));
