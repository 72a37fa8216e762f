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
}

/**
 * The places of a sentence, in order, where it says that information is kept or sent, and what goes on a list of such; offsets into it.
 * `named` are the countries of the sentence; `listed`: it is a line of a list of such places.
 */
export function placesOfData(text: string, lang: Lang, named: readonly Place[], listed = false): PlaceOfData[] {
  const { before: rules, basedThere, notTo, agreedTo, elsewhere } = words[lang];
  const others = matchesOf(text, elsewhere).map(
    ({ index, 0: { length } }): Place => ({ code: several, start: index, end: index + length }),
  );
  let last: { end: number; told: Pick<PlaceOfData, 'rule' | 'sent'> | null } | undefined;
  return [...named, ...others]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ code, start, end }): PlaceOfData[] => {
      const lead = text.slice(Math.max(0, start - before[lang]), start);
      const rest = text.slice(end, end + after);
      const led =
        rules.find((rule) => matchRule(rule, lead)) ?? (code === several ? undefined : basedThere.find((rule) => matchRule(rule, rest)));
      const goesOn = last && start - last.end <= listGap && !notTo.test(text.slice(last.end, start));
      const told = led
        ? { rule: led.id, sent: led.value === 'sent' || agreedTo.test(lead) }
        : goesOn
          ? last!.told
          : !last && listed && start <= lineHead
            ? { rule: 'place in a list of places', sent: true }
            : null;
      last = { end, told };
      return told ? [{ code, start, end, ...told, sent: told.sent || code === several }] : [];
    });
}

/** A line of a list that is announced as one of places. */
export function isPlaceInList(clauses: readonly Clause[], index: number): boolean {
  const lead = leadOf(clauses, index);
  return lead !== undefined && matchRule(words[lead.lang].placesFollow, lead.text) !== null;
}
