import { names } from '../../language/en/names';
import type { Span } from '../../model';
import type { Reading } from '../reading';

/** Signs that a name is a company's or another body's, before it is taken for one that the policy never names in full. */
const fewestSigns = 2;
/** Characters around a name in which a sign stands, and places of it that are looked at. */
const [reach, mostPlaces] = [60, 300];

/** Where a policy that speaks of itself in the third person first acts by its service's name: as somebody who owns, promises, employs. */
export function actingAs({ text }: Pick<Reading, 'text'>, name: string): Span | null {
  const signs = new Set<RegExp>();
  let first: Span | null = null;
  let at = text.indexOf(name);
  for (let i = 0; at >= 0 && i < mostPlaces; i++, at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    const after = text.slice(end, end + reach);
    if (/^[A-Za-z]/.test(after)) continue;
    const before = text.slice(Math.max(0, at - reach), at);
    const here = [...names.actsAfter.filter((sign) => sign.test(after)), ...names.actsBefore.filter((sign) => sign.test(before))];
    if (here.length) first ??= { start: at, end };
    for (const sign of here) signs.add(sign);
    if (signs.size >= fewestSigns) return first;
  }
  return null;
}
