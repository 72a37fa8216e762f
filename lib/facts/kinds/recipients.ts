import { recipientRules as en } from '../../language/en/recipients';
import { bySdkPurpose, givingCases, givingTitle, handings, handsOver, notGiving } from '../../language/parties';
import { recipientRules as zh } from '../../language/zh/recipients';
import type { Handing, Recipient } from '../../model';
import { cuesAround } from '../cues';
import { type Answers, type Candidate, type Earlier, type Kind, saidOf, type Weighed } from '../kind';
import { findParties } from '../named';
import { proofs, quote, quoteSpan } from '../quote';
import type { Reading } from '../reading';
import { candidateOf, ruleCandidates, ruleOf } from '../rules';

/** Proof beyond the first three places adds nothing for the reader. */
const mostEvidence = 3;

/** A lead-in reaches this many clauses at most, and only short ones. */
const longestList = 12;
const longestItem = 40;

/** Who may get information: by sharing, entrusting, transfer or disclosure; SDKs by what they are said to be for. */
export const recipients: Kind<'recipients'> = {
  field: 'recipients',
  candidates: (reading, { facts }) => [...ruleCandidates('gets', reading, { zh, en }), ...listed(reading), ...bySdks(facts)],
  cues: (reading, candidate) => (candidate.cues.includes('by-sdk') ? [] : cuesAround(reading, candidate.clause, candidate)),
  state,
  none: [],
};

/** Rules in the items of a list whose lead-in says that information is given: the items themselves have no verb. */
function listed(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  let left = 0;
  reading.clauses.forEach((clause, index) => {
    const { text, kind, lang } = clause;
    if (kind === 'heading') left = givingTitle.test(text) ? longestList : 0;
    else if (/[：:]$/.test(text)) left = handsOver.test(text) && (givingCases.test(text) || !notGiving.test(text)) ? longestList : 0;
    else if (left-- > 0 && text.length <= longestItem) {
      for (const rule of { zh, en }[lang]) {
        const candidate = rule.with && candidateOf('gets', { ...rule, with: undefined }, clause, index);
        if (candidate) found.push({ ...candidate, cues: [...candidate.cues, 'in-list'] });
      }
    }
  });
  return found;
}

/** Who has an SDK built in gets information, and what the SDK is for tells the class. */
function bySdks({ sdks }: Earlier['facts']): Candidate[] {
  return sdks.flatMap(({ name, purpose, evidence: [proof] }) => {
    if (!proof) return [];
    const said = `${name} ${purpose ?? ''}`;
    const classes = ['sdk-providers', ...bySdkPurpose.filter((one) => one.purpose.test(said)).map(({ recipient }) => recipient)];
    const { clause, start, end } = proof;
    return classes.map((id) => ({ of: 'gets', id, clause, start, end, cues: ['by-sdk', `by-sdk ${id}`] }));
  });
}

function state(answers: Answers, reading: Reading, earlier: Earlier): Recipient[] {
  const said = saidOf(answers, 'gets');
  const found = new Map(said.map((one) => [one.id, recipientOf(reading, one)]));
  for (const { recipient, name, clause } of findParties(reading, classesByClause(answers), earlier.facts)) {
    const from = Math.max(0, reading.clauses[clause]!.text.indexOf(name));
    const proof = quote(reading, clause, from, from + name.length, 'recipient.named');
    const entry = found.get(recipient) ?? { recipient, named: [], how: ['share'], evidence: [], confidence: 0.8 };
    found.set(recipient, { ...entry, named: [...entry.named, name], evidence: [...entry.evidence, proof].slice(0, mostEvidence) });
  }
  return [...found.values()];
}

const recipientOf = (reading: Reading, { id, confidence, places }: Weighed): Recipient => ({
  recipient: id,
  named: [],
  how: [...new Set(places.map(({ clause }) => howOf(reading, clause)))],
  confidence,
  evidence: proofs(places, mostEvidence).map((place) => quoteSpan(reading, place, ruleOf(place, 'recipient.sdk'))),
});

/** The classes that some place of a clause speaks for. */
function classesByClause(answers: Answers): Map<number, string[]> {
  const classes = new Map<number, string[]>();
  for (const { id, places } of answers)
    for (const { clause, cues } of places) if (!cues.includes('by-sdk')) classes.set(clause, [...(classes.get(clause) ?? []), id]);
  return classes;
}

const howOf = ({ clauses }: Reading, clause: number): Handing =>
  handings.find(([, pattern]) => pattern.test(clauses[clause]!.text))?.[0] ?? 'share';
