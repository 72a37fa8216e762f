/** The quotes of the card that prove what the checklist says by them. */
import { homes } from '../../language/checklist/homes';
import { proofRules } from '../../language/checklist/proofs';
import type { ProofRule } from '../../language/shapes';
import type { Card, Clause, Evidence, Statement } from '../../model';
import { matchRule } from '../rules';

type DeniedAt = (clause: number, start: number) => { of: 'getting' | 'giving' | 'using' }[];

const matches = (of: string, value: ProofRule['value'], { quote }: Evidence): boolean =>
  !!proofRules[of]?.some((rule) => rule.value === value && matchRule(rule, quote));

const has = (of: string, value: ProofRule['value']): boolean => !!proofRules[of]?.some((rule) => rule.value === value);

/** How well a clause's place suits what it is to prove: a title alone is the worst, below a title that names the matter the best. */
export function placeOf(of: string, { kind, trail }: Clause): number {
  if (kind === 'heading') return -1;
  return Number(trail.some((title) => homes[of]?.pattern.test(title)));
}

/** A statement with those of its quotes that prove something, the best first. */
const sifted = <S extends Statement>(of: string, said: S, clauses: Clause[]): S => {
  const isStrict = has(of, 'must');
  const evidence = said.evidence.filter((proof) => !matches(of, 'none', proof) && (!isStrict || matches(of, 'must', proof)));
  const worth = (proof: Evidence) => 2 * Number(matches(of, 'best', proof)) + placeOf(of, clauses[proof.clause]!);
  return { ...said, evidence: evidence.sort((a, b) => worth(b) - worth(a)) };
};

/** Those of some statements that a quote is left for, or that never had one. */
export const proven = <S extends Statement>(all: S[], of: (said: S) => string, clauses: Clause[]): S[] =>
  all.flatMap((said) => {
    const rest = sifted(of(said), said, clauses);
    return rest.evidence.length || !said.evidence.length ? [rest] : [];
  });

/** Whether what is found by a fact's quotes is told whole, as far as its quotes show. */
export const isWhole = (of: string, evidence: Evidence[]): boolean =>
  !has(of, 'needed') || !evidence.length || evidence.some((proof) => matches(of, 'needed', proof));

/** Statements whose first quote is of the best come first. */
function bestFirst<S extends Statement>(of: string, all: S[]): S[] {
  const isBest = ({ evidence: [first] }: S) => Number(!!first && matches(of, 'best', first));
  return [...all].sort((a, b) => isBest(b) - isBest(a));
}

const kindOfRight = (right: string): string => (proofRules[right] ? right : 'rights');

/** The card as the checklist takes it: what is said by quotes that do not say it is not there. */
export function provenCard(card: Card, clauses: Clause[], deniedAt: DeniedAt): Card {
  const isGiven = ({ clause, start }: Evidence) => !deniedAt(clause, start).some(({ of }) => of === 'giving');
  const given = <S extends Statement>(all: S[], of: string): S[] =>
    proven(
      all.flatMap((said) => {
        const evidence = said.evidence.filter(isGiven);
        return evidence.length || !said.evidence.length ? [{ ...said, evidence }] : [];
      }),
      () => of,
      clauses,
    );
  return {
    ...card,
    rights: proven(card.rights, ({ right }) => kindOfRight(right), clauses),
    purposes: bestFirst(
      'purposes',
      proven(card.purposes, () => 'purposes', clauses),
    ),
    retention: proven(card.retention, () => 'retention', clauses),
    contacts: proven(card.contacts, () => 'contact', clauses),
    recipients: given(card.recipients, 'recipients'),
    sdks: given(card.sdks, 'sdks'),
    minors: minorsOf(card, clauses),
    closing: closingOf(card, clauses),
    answers: proven(card.answers, ({ question }) => question, clauses),
  };
}

function minorsOf({ minors }: Card, clauses: Clause[]): Card['minors'] {
  const [rest] = proven([minors], () => 'minors', clauses);
  return rest ?? { ...minors, evidence: [], guardianConsent: false };
}

function closingOf({ closing }: Card, clauses: Clause[]): Card['closing'] {
  const [rest] = proven([closing], () => 'closing', clauses);
  return rest ?? { ...closing, evidence: [], status: 'absent' };
}
