import type { About, Said } from '../../model';
import { datesOf } from '../about/dates';
import { operatorsOf } from '../about/operator';
import { asOperator, likeliest, servicesOf } from '../about/service';
import type { Answers, Kind } from '../kind';
import { quote } from '../quote';
import type { Reading } from '../reading';
import { heaviest, sureOfNone } from '../single';

const nobody: Said = { value: null, evidence: [], confidence: 0 };

/** Whose policy it is, and from when. */
export const about: Kind<'about'> = {
  field: 'about',
  ignores: () => [],
  candidates: (reading) => {
    const services = servicesOf(reading);
    const named = likeliest(services);
    const operators = operatorsOf(reading, named?.id ?? null);
    return [...services, ...(named ? [] : asOperator(reading, operators)), ...operators, ...datesOf(reading)];
  },
  cues: () => [],
  state: (answers, reading): About => ({
    service: saidOf(answers, reading, 'service'),
    operator: saidOf(answers, reading, 'operator'),
    updated: saidOf(answers, reading, 'updated'),
    effective: saidOf(answers, reading, 'effective'),
  }),
  none: { service: nobody, operator: nobody, updated: nobody, effective: nobody },
};

/** Characters before a date in which its label stands. */
const label = 12;

function saidOf(answers: Answers, reading: Reading, of: keyof About): Said {
  const said = heaviest(answers, of);
  const place = said?.places[0];
  if (!said || !place) return { ...nobody, confidence: sureOfNone(answers, of) };
  const base = reading.clauses[place.clause]!.start;
  const lead = of === 'updated' || of === 'effective' ? label : 0;
  const proof = quote(reading, place.clause, Math.max(0, place.start - base - lead), place.end - base, of);
  return { value: said.id, evidence: [proof], confidence: said.confidence };
}
