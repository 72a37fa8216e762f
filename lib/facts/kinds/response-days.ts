import { response as english } from '../../language/en/response';
import { sureness } from '../../language/sureness';
import { response as chinese } from '../../language/zh/response';
import type { ResponseDays } from '../../model';
import { periodsIn } from '../../text/quantities';
import type { Kind } from '../kind';
import { quote } from '../quote';
import type { Reading } from '../reading';
import { unweighed } from '../unweighed';

const words = { zh: chinese, en: english };

/** Characters around a figure in which the answer is promised. */
const reach = { zh: 30, en: 80 };
/** Characters around a figure in which another matter (keeping, incidents) would show itself. */
const beside = 14;

/** Time given for answering requests, in days: the first that is said, and the longest. */
export function findResponseDays(reading: Reading): ResponseDays {
  const found = reading.clauses.flatMap((clause, index) => {
    const { answer, not } = words[clause.lang];
    if (!answer.test(clause.text)) return [];
    return periodsIn(clause.text, clause.lang).flatMap(({ start, end, days }) => {
      const near = clause.text.slice(Math.max(0, start - reach[clause.lang]), end + reach[clause.lang]);
      const close = clause.text.slice(Math.max(0, start - beside), end + beside);
      if (!answer.test(near) || not.test(close) || days < 1 || days > 120) return [];
      return [{ days, evidence: quote(reading, index, Math.max(0, start - 30), Math.min(clause.text.length, end + 20), 'response time') }];
    });
  });
  if (!found.length) return { usual: null, max: null, evidence: [], confidence: sureness.responseDays };
  const [first] = found;
  const longest = found.reduce((a, b) => (b.days > a.days ? b : a));
  return {
    usual: first!.days,
    max: longest.days,
    evidence: first === longest ? [first!.evidence] : [longest.evidence, first!.evidence],
    confidence: sureness.responseDays,
  };
}

export const responseDays: Kind<'responseDays'> = unweighed('responseDays', findResponseDays, {
  usual: null,
  max: null,
  evidence: [],
  confidence: 0,
});
