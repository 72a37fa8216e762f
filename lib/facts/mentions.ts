import type { Mention } from '../model';
import { absence } from './alerts/point';
import type { Answers, Field } from './kind';
import { partyOf } from './relations/parties';

/** By field of the card and question: what a place that answers it says. */
const told: Readonly<Partial<Record<Field, Record<string, Mention['says']>>>> = {
  collects: { us: 'us', sdk: 'sdk' },
  sdks: { entry: 'service' },
  permissions: { asked: 'permission' },
  purposes: { 'used-for': 'purpose' },
  recipients: { gets: 'recipient', named: 'named' },
  retention: { period: 'period' },
  alerts: { holds: 'alert' },
};

/** A place that weighs less does not say it by itself. */
const plain = 0.5;

/** Which clauses make the statements of the card, from what every place weighed when the card was made. */
export function mentionsOf(answers: Readonly<Partial<Record<Field, Answers>>>): Mention[] {
  const found = new Map<string, Mention>();
  for (const [field, questions] of Object.entries(told))
    for (const { of, id, said, places } of answers[field as Field] ?? []) {
      const says = questions[of];
      if (!says || !said) continue;
      for (const { clause, probability, cues } of places) {
        if (probability < plain || cues.includes(absence)) continue;
        const mention = { says, id: says === 'named' ? partyOf(id).name : id, clause };
        found.set(Object.values(mention).join('\n'), mention);
      }
    }
  return [...found.values()].sort((a, b) => a.clause - b.clause);
}
