import { looksAt } from '../../language/en/denials';
import { got } from '../../language/giving';
import { circumstance, whenPart } from '../../language/zh/denials';
import type { Evidence, Span } from '../../model';
import { cuesAround, inBoth } from '../cues';
import type { Kind, WeighedCandidate } from '../kind';
import { around, proofs, quoteSentence } from '../quote';
import { allDenialsAt, type Reading } from '../reading';
import { cueOf } from '../rules';
import { everyAside } from '../spans/asides';
import { type Denial, isOnceGot } from '../spans/denials';
import { isSpelledOut, itemsWithin } from '../spans/items';

/** Items that the text says are not collected, kept, or given to a party. */
export const notCollected: Kind<'notCollected'> = {
  field: 'notCollected',
  ignores: () => everyAside,
  candidates: (reading) => {
    const { deniedAt } = reading;
    // In a list of what is not got an everyday word is an item by itself.
    const listed = reading.looseItems.flatMap(({ item, clause, start, end }) => {
      const denied = deniedAt(clause, start).filter(({ of, words }) => of === 'getting' && words.clause !== clause && item !== setOnDevice);
      return denied.length
        ? [{ of: 'denied', id: item, clause, start, end, cues: ['loose in list', ...denied.flatMap((one) => cuesOf(reading, one, end))] }]
        : [];
    });
    const named = reading.items.flatMap(({ item, clause, start, end, manner }, i) => {
      const denied = allDenialsAt(reading, clause, start).filter(
        (denial) =>
          (denial.of === 'getting' || denial.of === 'giving') &&
          (item !== setOnDevice || deniesIt(reading, denial.of, denial.words)) &&
          !(denial.stands === 'before' && isCircumstance(reading, { clause, start, end }) && meansOthers(reading, denial)),
      );
      const spelledOut = manner === 'vague' && denied.length > 0 && isSpelledOut(reading, i);
      const cues = [
        ...denied.flatMap((denial) => cuesOf(reading, denial, end)),
        ...(denied.some((denial) => isOnceGot(reading, denial, start)) ? ['once got'] : []),
        ...(manner ? [manner] : []),
        ...(spelledOut ? ['spelled-out'] : []),
        ...(item === setOnDevice && !denied.some(({ set }) => set) ? ['cookie not set'] : []),
      ];
      return denied.length ? [{ of: 'denied', id: item, clause, start, end, cues }] : [];
    });
    return [...named, ...listed];
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

/** 'This' means what was got, not what its sentence names to say when, or what for. */
function isCircumstance({ clauses }: Reading, { clause, start, end }: Span & { clause: number }): boolean {
  const { text, start: base } = clauses[clause]!;
  const from = Math.max(...[...'，,；;'].map((mark) => text.lastIndexOf(mark, start - base - 1))) + 1;
  const after = text.slice(end - base).search(/[，,；;。]|$/);
  return circumstance.test(text.slice(from, end - base + after)) && !got.test(text.slice(from, start - base));
}

/** Something else stands before the words that they may mean. */
const meansOthers = (reading: Reading, denial: Denial): boolean =>
  itemsWithin(reading, denial).some((one) => !isCircumstance(reading, one));

/** The rule; whether it holds but for a case; of what stands before the words, how far it is from them. */
function cuesOf({ text }: Reading, { rule, stands, but, over, end }: Denial, itemEnd: number): string[] {
  const cues = [cueOf(rule), ...(but ? ['denied but'] : []), ...(over ? ['denied later'] : [])];
  if (stands !== 'before' || over) return cues;
  const parts = text.slice(itemEnd, end).split(/[，,]/);
  if (parts.length > 1) cues.push(`apart ${Math.min(parts.length - 1, farthest)}`, ...(whenPart.test(parts[0]!) ? ['in a when'] : []));
  return cues;
}

/** The one item that is set on the device instead of got from it. */
const setOnDevice = 'cookie';
/** It is denied to be there at all, not that it is given to others or looked at. */
const deniesIt = ({ text }: Reading, of: Denial['of'], { start, end }: Span): boolean =>
  of === 'getting' && !looksAt.test(text.slice(start, end));
const farthest = 3;
