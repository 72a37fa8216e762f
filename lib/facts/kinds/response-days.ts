import { response as english } from '../../language/en/response';
import { response as chinese } from '../../language/zh/response';
import type { Clause, ResponseDays } from '../../model';
import { type Answers, type Candidate, type Kind, saidOf } from '../kind';
import { isOfOtherMatter } from '../other-matter';
import { quote } from '../quote';
import type { Reading } from '../reading';
import { cueOf } from '../rules';
import { sureOfNone } from '../single';

const words = { zh: chinese, en: english };

/** Characters around a figure in which the answer is promised. */
const reach = { zh: 30, en: 140 };
/** Characters around a figure in which another matter (keeping, incidents) would show itself. */
const beside = 14;
/** Longer is no time for an answer, in days. */
const longest = 120;

/** Time given for answering requests, in days: the first that is said, and the longest. */
export const responseDays: Kind<'responseDays'> = {
  field: 'responseDays',
  ignores: () => ['law', 'others'],
  candidates: (reading) => {
    const spoken = spokenOf(reading);
    return reading.periods
      .filter(
        ({ days, clause, start, end }) =>
          days >= 1 &&
          !isOfReceipt(reading, { clause, start }) &&
          days <= longest &&
          reading.clauses[clause]!.kind !== 'heading' &&
          !closesOnly(reading.clauses[clause]!) &&
          !isOfOtherMatter(reading.clauses[clause]!, { start, end }) &&
          !chinese.allowed.test(reading.text.slice(Math.max(0, start - beside), start)),
      )
      .filter(
        (period) => !isOfLaw(reading, period) && (promised(reading, period) || otherwise(reading, period) || spoken.has(period.clause)),
      )
      .map((period, i, all): Candidate => {
        const { days, clause, start, end } = period;
        const first = all[i - 1];
        const extended = first?.clause === clause && isExtension(reading, period) && promised(reading, first);
        const cues = [
          extended || promised(reading, period)
            ? cueOf('answer promised')
            : otherwise(reading, period)
              ? cueOf('answer in other words')
              : 'answer spoken of',
        ];
        return { of: 'within', id: String(extended ? first.days + days : days), clause, start, end, cues };
      });
  },
  cues: () => [],
  state,
  none: { usual: null, max: null, evidence: [], confidence: 0 },
};

/** It speaks of closing the account, and of nothing else that is asked for: by when that is done is `closing.days`. */
const closesOnly = ({ lang, text }: Clause): boolean => words[lang].closes.test(text) && !words[lang].requests.test(text);

/** By so much the time is made longer, not up to it. */
function isExtension({ clauses }: Reading, { clause, start }: Reading['periods'][number]): boolean {
  const { text, lang, start: base } = clauses[clause]!;
  return words[lang].extends.test(text.slice(Math.max(0, start - base - beside), start - base));
}

/** An answer is promised close by, and no other matter closer. */
function promised({ clauses }: Reading, { clause, start: from, end: to }: Reading['periods'][number]): boolean {
  const { text, lang, start: base } = clauses[clause]!;
  const { answer, not } = words[lang];
  const [start, end] = [from - base, to - base];
  const near = text.slice(Math.max(0, start - reach[lang]), end + reach[lang]);
  return answer.test(near) && !not.test(text.slice(Math.max(0, start - beside), end + beside));
}

/** English: what is asked for is said to be dealt with in that time, and no other matter closer. */
function otherwise({ clauses }: Reading, { clause, start: from, end: to }: Reading['periods'][number]): boolean {
  const { text, lang, start: base } = clauses[clause]!;
  if (lang !== 'en' || !english.asked.test(text)) return false;
  const [start, end] = [from - base, to - base];
  const near = text.slice(Math.max(0, start - nearest), end + beside);
  return english.otherwise.test(near) && !english.not.test(text.slice(Math.max(0, start - reach.en), end + beside));
}
/** Characters before a figure in which other words promise an answer. */
const nearest = 60;

/** English: the law gives so much, which is not yet what the service promises. */
const isOfLaw = ({ clauses }: Reading, { clause, start }: Reading['periods'][number]): boolean => {
  const { text, lang, start: base } = clauses[clause]!;
  return lang === 'en' && english.lawGives.test(text.slice(Math.max(0, start - base - nearest), start - base));
};

/** English: within that time it is said only that the request has come. */
const isOfReceipt = ({ clauses }: Reading, { clause, start }: Pick<Reading['periods'][number], 'clause' | 'start'>): boolean => {
  const { text, lang, start: base } = clauses[clause]!;
  return lang === 'en' && english.received.test(text.slice(Math.max(0, start - base - nearest), start - base));
};

/** Clauses that speak of answers, and those that follow one in its paragraph. */
function spokenOf({ clauses }: Reading): Set<number> {
  const answers = clauses.map(({ lang, text }) => words[lang].answer.test(text));
  return new Set(clauses.flatMap(({ block }, i) => (answers[i] || (answers[i - 1] && clauses[i - 1]!.block === block) ? [i] : [])));
}

function state(answers: Answers, reading: Reading): ResponseDays {
  const found = saidOf(answers, 'within').map(({ id, confidence, places: [place] }) => ({ days: Number(id), confidence, place: place! }));
  if (!found.length) return { ...responseDays.none, confidence: sureOfNone(answers, 'within') };
  const first = found.reduce((a, b) => (b.place.start < a.place.start ? b : a));
  const last = found.reduce((a, b) => (b.days > a.days ? b : a));
  const proof = ({ place: { clause, start, end } }: (typeof found)[number]) => {
    const { text, start: base } = reading.clauses[clause]!;
    return quote(reading, clause, Math.max(0, start - base - 30), Math.min(text.length, end - base + 20), 'response time');
  };
  const working = reading.periods.find(({ start }) => start === first.place.start)?.working ?? false;
  return {
    usual: first.days,
    max: last.days,
    ...(working ? { workingDays: true } : {}),
    evidence: first === last ? [proof(first)] : [proof(last), proof(first)],
    confidence: Math.min(first.confidence, last.confidence),
  };
}
