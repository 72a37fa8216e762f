import { age as english } from '../../language/en/minors';
import { age as chinese } from '../../language/zh/minors';
import { matchesOf } from '../../text/matches';
import { numberOf } from '../../text/quantities';

/** Ages that a sentence names, in years, as an age's candidate has them for its id. */
export const agesIn = (sentence: string): string[] =>
  [chinese, english].flatMap((age) =>
    matchesOf(sentence, age).map(({ groups }) => String(numberOf((groups!.n ?? groups!.m ?? '').toLowerCase()))),
  );
