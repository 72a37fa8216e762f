import { questions } from '../../language/asked';
import { answers as en } from '../../language/en/answers';
import { answers as zh } from '../../language/zh/answers';
import type { Answer } from '../../model';
import { answersFromFacts } from '../answers/from-facts';
import { cuesAround } from '../cues';
import { type Kind, saidOf, type Weighed } from '../kind';
import { proofs, quoteSentence } from '../quote';
import { ruleCandidates, ruleOf } from '../rules';

/** Most quotes of one verdict. */
const most = 3;

/** What readers ask, answered: from the other fields and from wording that no other field reads. */
export const answers: Kind<'answers'> = {
  field: 'answers',
  ignores: () => [],
  candidates: (reading, { facts }) => [
    ...answersFromFacts(reading, facts),
    ...ruleCandidates('says', reading, { zh, en }, ({ kind }) => kind !== 'heading'),
  ],
  cues: (reading, candidate) => (candidate.cues.includes('from-fact') ? [] : cuesAround(reading, candidate.clause, candidate)),
  state: (all, reading) => {
    const said = saidOf(all, 'says');
    return questions.flatMap((id): Answer[] => {
      const own = said.filter((one) => one.id.startsWith(`${id} `)).sort((a, b) => b.probability - a.probability);
      return own.length ? [answerOf(id, own)] : [];
    });

    function answerOf(question: string, own: Weighed[]): Answer {
      const verdicts = own.map((one) => one.id.slice(question.length + 1) as Answer['verdict']);
      const both = verdicts.includes('no') && verdicts.some((verdict) => verdict !== 'no');
      const shown = both ? own : own.slice(0, 1);
      return {
        question,
        verdict: both ? 'mixed' : verdicts[0]!,
        confidence: Math.min(...shown.map(({ confidence }) => confidence)),
        evidence: shown.flatMap(({ places }) =>
          proofs(places, most, 0.3).map((place) => quoteSentence(reading, place, ruleOf(place, 'answer'))),
        ),
      };
    }
  },
  none: [],
};
