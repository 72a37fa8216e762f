/** Sentences that are broken. */
import { brackets, listBracket } from '../../language/oddities';
import type { Reading } from '../reading';
import { type Odd, spanIn } from './odd';

/** A bracket that closes and was never opened since the last heading: a paragraph may be cut inside brackets, and so may a cell. */
export function findBroken(reading: Reading): Odd[] {
  const found: Odd[] = [];
  let open = 0;
  for (const [index, { text, kind }] of reading.clauses.entries()) {
    if (kind === 'heading') open = 0;
    for (let at = 0; at < text.length; at++) {
      if (brackets.open.includes(text[at]!)) open++;
      if (!brackets.close.includes(text[at]!)) continue;
      if (open > 0) open--;
      else if (kind !== 'row' && !listBracket.test(text.slice(Math.max(0, at - 6), at)))
        found.push({ oddity: 'bracket', rule: 'broken.bracket', places: [spanIn(reading, index, Math.max(0, at - before), at + 1)] });
    }
  }
  return found;
}

/** Characters of a quote before the bracket. */
const before = 30;
