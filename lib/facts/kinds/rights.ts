import * as en from '../../language/en/rights';
import { rightsTitle } from '../../language/structure';
import * as zh from '../../language/zh/rights';
import { phraseEnd } from '../../text/ends';
import { cuesAround } from '../cues';
import type { Candidate, Earlier, Kind } from '../kind';
import { proofs, quoteSpan } from '../quote';
import type { Reading } from '../reading';
import { ruleCandidates, ruleOf } from '../rules';

const words = { zh, en };
/** Rights over one's data: the others are of accounts, of what is sent, of complaints. */
const overData = ['access', 'correct', 'delete', 'copy', 'withdraw'];
/** Characters after a right in which its phrase says what it is over. */
const reach = 40;

/** What may be seen, changed or had a copy of are goods or papers, and no data of the reader's. */
function isOverGoods({ clauses }: Reading, { id, clause, start, end }: Candidate): boolean {
  if (!overData.includes(id)) return false;
  const { text, start: base, lang } = clauses[clause]!;
  const [from, to] = [start - base, end - base];
  const phrase = text.slice(from, to) + text.slice(to, to + reach).split(phraseEnd)[0]!;
  const left = phrase.replace(words[lang].goods, '');
  return left.length < phrase.length && !words[lang].ofReader.test(left);
}

/** Most quotes kept of one right. */
const most = 3;

/** Whoever is told how to close the account may close it. */
const closingTold = ({ closing: { status, evidence } }: Earlier['facts']): Candidate[] =>
  evidence
    .slice(0, status === 'no-account' ? 0 : 1)
    .map(({ clause, start, end }) => ({ of: 'granted', id: 'close', clause, start, end, cues: [`told ${status}`] }));

/** Rights by their names alone, where a line of a list or a row opens with them below a title on rights. */
const labelled = (reading: Reading): Candidate[] =>
  ruleCandidates(
    'granted',
    reading,
    { zh: [], en: en.rightLabels },
    ({ kind, trail }) => (kind === 'item' || kind === 'row') && rightsTitle.test(trail.at(-1) ?? ''),
  ).map((candidate) => ({ ...candidate, cues: [...candidate.cues, 'in list of rights'] }));

/** Rights granted or described. */
export const rights: Kind<'rights'> = {
  field: 'rights',
  ignores: () => ['law', 'refused'],
  candidates: (reading, { facts }) =>
    [
      ...ruleCandidates(
        'granted',
        reading,
        { zh: zh.rights, en: en.rights },
        ({ kind, trail }) => kind !== 'row' || rightsTitle.test(trail.at(-1) ?? ''),
      ).map((candidate) =>
        candidate.id === 'close' ? { ...candidate, cues: [...candidate.cues, `closing ${facts.closing.status}`] } : candidate,
      ),
      ...labelled(reading),
      ...closingTold(facts),
    ].filter((candidate) => !isOverGoods(reading, candidate)),
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
