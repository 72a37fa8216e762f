/** Where a text says that information is kept in a place, or sent there: for the card, and for what has changed between two texts. */
import * as en from '../../language/en/storage';
import * as zh from '../../language/zh/storage';
import type { Clause, Lang, Span } from '../../model';
import { matchesOf } from '../../text/matches';
import { leadOf } from '../lists';
import { matchRule } from '../rules';
import type { Country } from './countries';

const words = { zh, en };
/** Characters before a place in which it says that information is there, and after it. */
const before = { zh: 24, en: 140 };
const after = 48;
/** Characters between places of one list, and before the first place of a line in a list of places. */
const [listGap, lineHead] = [12, 24];

/** A country, or places that are none in particular ('several'). */
type Place = Pick<Country, 'code'> & Span;
export const several = 'several';

/** One of them where information is, by the rule that tells, or that led into its list. */
export interface PlaceOfData extends Place {
  rule: string;
  /** It goes there from elsewhere, and is not only said to be kept there. */
  sent: boolean;
  /** Where the words begin that say so. */
  from: number;
}
type Said = Pick<PlaceOfData, 'rule' | 'sent' | 'from'>;

/**
 * The places of a sentence, in order, where it says that information is kept or sent, and what goes on a list of such; offsets into it.
 * `named` are the countries of the sentence; `listed`: it is a line of a list of such places.
 */
export function placesOfData(text: string, lang: Lang, named: readonly Place[], listed = false): PlaceOfData[] {
  const { notTo, elsewhere } = words[lang];
  const others = matchesOf(text, elsewhere).map(
    ({ index, 0: { length } }): Place => ({ code: several, start: index, end: index + length }),
  );
  let last: { end: number; told: Said | null } | undefined;
  return [...named, ...others]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ code, start, end }): PlaceOfData[] => {
      const led = ledTo(text, lang, start) ?? (code === several ? null : saidAfter(text, lang, { start, end }));
      const goesOn = last && start - last.end <= listGap && !notTo.test(text.slice(last.end, start));
      const inLine = !last && listed && start <= lineHead ? { rule: 'place in a list of places', sent: true, from: start } : null;
      const told = led ?? (goesOn ? last!.told : inLine);
      last = { end, told };
      return told ? [{ code, start, end, ...told, sent: told.sent || code === several }] : [];
    });
}

/** What stands before a place: an act on data that is not denied. */
function ledTo(text: string, lang: Lang, start: number): Said | null {
  const from = Math.max(0, start - before[lang]);
  const lead = text.slice(from, start);
  if (words[lang].notKept.test(lead)) return null;
  for (const rule of words[lang].before) {
    const match = matchRule(rule, lead);
    if (match) return { rule: rule.id, sent: rule.value === 'sent' || words[lang].agreedTo.test(lead), from: from + match.index! };
  }
  return null;
}

/** What stands after it: servers or services of the place, unless it is said that they are not used. */
function saidAfter(text: string, lang: Lang, { start, end }: Span): Said | null {
  const rule = words[lang].basedThere.find((one) => matchRule(one, text.slice(end, end + after)));
  if (!rule || words[lang].notUsed.test(text.slice(Math.max(0, start - before[lang]), start))) return null;
  return { rule: rule.id, sent: rule.value === 'sent', from: start };
}

/** A line of a list that is announced as one of places. */
export function isPlaceInList(clauses: readonly Clause[], index: number): boolean {
  const lead = leadOf(clauses, index);
  return lead !== undefined && matchRule(words[lead.lang].placesFollow, lead.text) !== null;
}
