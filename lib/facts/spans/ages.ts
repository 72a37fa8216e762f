import { age as english } from '../../language/en/minors';
import { age as chinese } from '../../language/zh/minors';
import { matchesOf } from '../../text/matches';
import { numberOf } from '../../text/quantities';

/** The age that is not yet reached, from the groups of a pattern for ages: whoever is '12 or younger' is under 13. */
export const ageOf = ({ n, n2, n3, n4, n5, n6, m, to, last, last2 }: Record<string, string | undefined>): number => {
  const lastYear = last ?? last2;
  return lastYear ? numberOf(lastYear.toLowerCase()) + 1 : numberOf((to ?? n ?? m ?? n2 ?? n3 ?? n4 ?? n5 ?? n6 ?? '').toLowerCase());
};

/** Ages that a sentence names, in years, as an age's candidate has them for its id. */
export const agesIn = (sentence: string): string[] =>
  [chinese, english].flatMap((age) => matchesOf(sentence, age).map(({ groups }) => String(ageOf(groups!))));
