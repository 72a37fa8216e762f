import type { Earlier, Facts, Field, Kind } from './kind';
import type { Reading } from './reading';

/** A kind that is found without weighing, until its places are candidates. */
export const unweighed = <F extends Field>(field: F, find: (reading: Reading, earlier: Earlier) => Facts[F], none: Facts[F]): Kind<F> => ({
  field,
  candidates: () => [],
  cues: () => [],
  state: (_, reading, earlier) => find(reading, earlier),
  none,
});
