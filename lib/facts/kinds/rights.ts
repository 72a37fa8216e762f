import { rights as english, rightLabels } from '../../language/en/rights';
import { rightsTitle } from '../../language/structure';
import { rights as chinese } from '../../language/zh/rights';
import { cuesAround } from '../cues';
import type { Candidate, Earlier, Kind } from '../kind';
import { proofs, quoteSpan } from '../quote';
import type { Reading } from '../reading';
import { ruleCandidates, ruleOf } from '../rules';

/** Most quotes kept of one right. */
const most = 3;

/** Whoever is told how to close the account may close it. */
const closingTold = ({ closing: { status, evidence } }: Earlier['facts']): Candidate[] =>
  evidence.slice(0, 1).map(({ clause, start, end }) => ({ of: 'granted', id: 'close', clause, start, end, cues: [`told ${status}`] }));

/** Rights by their names alone, where a line of a list or a row opens with them below a title on rights. */
const labelled = (reading: Reading): Candidate[] =>
  ruleCandidates(
    'granted',
    reading,
    { zh: [], en: rightLabels },
    ({ kind, trail }) => (kind === 'item' || kind === 'row') && rightsTitle.test(trail.at(-1) ?? ''),
  ).map((candidate) => ({ ...candidate, cues: [...candidate.cues, 'in list of rights'] }));

/** Rights granted or described. */
export const rights: Kind<'rights'> = {
  field: 'rights',
  ignores: () => ['law'],
  candidates: (reading, { facts }) => [
    ...ruleCandidates(
      'granted',
      reading,
      { zh: chinese, en: english },
      ({ kind, trail }) => kind !== 'row' || rightsTitle.test(trail.at(-1) ?? ''),
    ).map((candidate) =>
      candidate.id === 'close' ? { ...candidate, cues: [...candidate.cues, `closing ${facts.closing.status}`] } : candidate,
    ),
    ...labelled(reading),
    ...closingTold(facts),
  ],
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
