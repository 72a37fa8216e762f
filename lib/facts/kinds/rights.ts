import { rights as english } from '../../language/en/rights';
import { rights as chinese } from '../../language/zh/rights';
import { cuesAround } from '../cues';
import type { Kind } from '../kind';
import { proofs, quoteSpan } from '../quote';
import { ruleCandidates, ruleOf } from '../rules';

/** Rows of a table on rights speak of them. */
const ofRights = /权利|权益|行使|\brights?\b/iu;

/** Most quotes kept of one right. */
const most = 3;

/** Rights granted or described. */
export const rights: Kind<'rights'> = {
  field: 'rights',
  candidates: (reading) =>
    ruleCandidates(
      'granted',
      reading,
      { zh: chinese, en: english },
      ({ kind, trail }) => kind !== 'row' || ofRights.test(trail.at(-1) ?? ''),
    ),
  cues: (reading, candidate) => cuesAround(reading, candidate.clause, candidate),
  state: (answers, reading) =>
    answers
      .filter(({ said }) => said)
      .map(({ id, confidence, places }) => ({
        right: id,
        confidence,
        evidence: proofs(places, most).map((place) => quoteSpan(reading, place, ruleOf(place, 'right'))),
      })),
  none: [],
};
