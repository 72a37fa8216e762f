/** Where a sentence says that information is kept in a place, or sent there: by the words that lib/facts/kinds/storage looks for as well. */
import { before as beforeEn, notTo as notToEn } from '../../language/en/storage';
import { before as beforeZh, notTo as notToZh } from '../../language/zh/storage';
import type { Lang, Span } from '../../model';
import { matchRule } from '../rules';

const before = { zh: beforeZh, en: beforeEn };
const notTo = { zh: notToZh, en: notToEn };
/** Characters before a place in which it says that information is there. */
export const reach = { zh: 24, en: 140 };
/** Characters between places of one list. */
export const listGap = 12;

/** Those of the places of a sentence, in order, where it says that information is kept or sent, and what goes on a list of such; offsets into it. */
export function placesOfData<T extends Span>(text: string, lang: Lang, places: readonly T[]): T[] {
  let last: T | undefined;
  return places.filter((place) => {
    const { start } = place;
    const lead = text.slice(Math.max(0, start - reach[lang]), start);
    const led = before[lang].some((rule) => matchRule(rule, lead));
    const goesOn = last && start - last.end <= listGap && !notTo[lang].test(text.slice(last.end, start));
    if (!led && !goesOn) return false;
    last = place;
    return true;
  });
}
