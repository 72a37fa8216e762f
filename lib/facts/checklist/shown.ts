/** How the checklist shows its quotes: whole sentences, with what they point back to. */
import { pointsBack } from '../../language/checklist/shown';
import type { Evidence, PolicyText } from '../../model';
import { endsInColon } from '../../text/ends';
import { sentenceOf } from '../quote';
import { matchRule } from '../rules';
import { isTitle } from '../titles';

/** Longest quote of a sentence together with those that it points back to, in characters. */
const longest = { zh: 280, en: 480 };

/** Quotes as they are shown: each in its sentence, none inside another. */
export function shownIn(policy: PolicyText, evidence: Evidence[]): Evidence[] {
  const shown = evidence.map((proof) =>
    isLong(proof, policy) ? proof : withWhatFollows(policy, withWhatItPointsTo(policy, sentenceOf(proof, policy))),
  );
  return shown.filter(({ start, end }, i) => !shown.slice(0, i).some((one) => one.start < end && start < one.end));
}

/** A case of a list, from the words that open the list; the case alone where that is too long. */
export function fromOpening(policy: PolicyText, proof: Evidence, opening: number): Evidence {
  const { start, lang } = policy.clauses[opening]!;
  const { end } = policy.clauses[proof.clause]!;
  return end - start > longest[lang] ? proof : { ...proof, clause: opening, start, end, quote: policy.text.slice(start, end) };
}

/** Whether a quote reaches over several sentences already. */
const isLong = ({ clause, end }: Evidence, { clauses }: PolicyText): boolean => end > clauses[clause]!.end;

/** 'The above are sensitive' says nothing without what stands above. */
function withWhatItPointsTo(policy: PolicyText, proof: Evidence): Evidence {
  if (!matchRule(pointsBack, proof.quote)) return proof;
  const { clauses } = policy;
  const { section, lang, start: own } = clauses[proof.clause]!;
  if (proof.start > own) return proof;
  let first = proof.clause;
  for (let at = first - 1; at >= 0; at--) {
    const { start, section: its } = clauses[at]!;
    if (its !== section || isTitle(policy, at) || proof.end - start > longest[lang]) break;
    first = at;
  }
  const { start } = clauses[first]!;
  return { ...proof, clause: first, start, quote: policy.text.slice(start, proof.end) };
}

/** 'As follows:' says nothing without the line that follows. */
function withWhatFollows(policy: PolicyText, proof: Evidence): Evidence {
  if (!endsInColon(proof.quote)) return proof;
  const { clauses, text } = policy;
  const clause = clauses.findIndex(({ end }, at) => at >= proof.clause && end >= proof.end);
  const own = clauses[clause];
  const next = clauses[clause + 1];
  if (!own || !next || next.section !== own.section || isTitle(policy, clause + 1)) return proof;
  return next.end - proof.start > longest[own.lang] ? proof : { ...proof, end: next.end, quote: text.slice(proof.start, next.end) };
}
