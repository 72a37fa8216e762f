import { looksAt } from '../../language/en/denials';
import type { Evidence, Span } from '../../model';
import { cuesAround, inBoth } from '../cues';
import type { Kind, WeighedCandidate } from '../kind';
import { around, proofs, quoteSentence } from '../quote';
import type { Reading } from '../reading';
import { cueOf } from '../rules';
import type { Denial } from '../spans/denials';
import { isSpelledOut } from '../spans/items';

/** Items that the text says are not collected, kept, or given to a party. */
export const notCollected: Kind<'notCollected'> = {
  field: 'notCollected',
  candidates: (reading) => {
    const { deniedAt, deniedLaterAt } = reading;
    return reading.items.flatMap(({ item, clause, start, end, manner }, i) => {
      const denied = [...deniedAt(clause, start), ...deniedLaterAt(clause, start)].filter(
        ({ of, words }) => (of === 'getting' || of === 'giving') && (item !== 'cookie' || isSet(reading, of, words)),
      );
      const spelledOut = manner === 'vague' && denied.length > 0 && isSpelledOut(reading, i);
      const cues = [
        ...denied.flatMap((denial) => cuesOf(reading, denial, end)),
        ...(manner ? [manner] : []),
        ...(spelledOut ? ['spelled-out'] : []),
        ...(item === 'cookie' && !denied.some(({ rule }) => setsCookies.has(rule)) ? ['cookie not set'] : []),
      ];
      return denied.length ? [{ of: 'denied', id: item, clause, start, end, cues }] : [];
    });
  },
  cues: (reading, candidate) => {
    const cues = cuesAround(reading, candidate.clause, candidate).filter(inBoth);
    return candidate.cues.includes('denied later') && cues.includes('stored-local') ? [...cues, 'denied later at home'] : cues;
  },
  state: (answers, reading) =>
    answers
      .filter(({ said }) => said)
      .map(({ id, confidence, places }) => ({
        item: id,
        confidence,
        evidence: proofs(places, 2).flatMap((place) => quotesOf(reading, place)),
      })),
  none: [],
};

/** What names the item, and the sentence that denies it where that is a later one. */
function quotesOf(reading: Reading, place: WeighedCandidate): Evidence[] {
  const [later] = reading.deniedAt(place.clause, place.start).length ? [] : reading.deniedLaterAt(place.clause, place.start);
  return [around(reading, place), ...(later ? [quoteSentence(reading, later.words, 'denied-later')] : [])];
}

/** The rule; whether it holds but for a case; of what stands before the words, how far it is from them. */
function cuesOf({ text }: Reading, { rule, stands, but, over, end }: Denial, itemEnd: number): string[] {
  const cues = [cueOf(rule), ...(but ? ['denied but'] : []), ...(over ? ['denied later'] : [])];
  if (stands !== 'before' || over) return cues;
  const parts = text.slice(itemEnd, end).split(/[，,]/);
  if (parts.length > 1) cues.push(`apart ${Math.min(parts.length - 1, farthest)}`, ...(whenPart.test(parts[0]!) ? ['in a when'] : []));
  return cues;
}

/** Cookies are set: what is not given or looked at may be. */
const isSet = ({ text }: Reading, of: Denial['of'], { start, end }: Span): boolean =>
  of === 'getting' && !looksAt.test(text.slice(start, end));
/** By these rules no cookies are set. By others they are not sold, not read by some, or not of a kind. */
const setsCookies = new Set(['en.denial.cookies', 'en.denial.holds', 'zh.denial.use']);
const farthest = 3;
/** The rest of a part of a sentence that says when. */
const whenPart = /时$|后$/;
