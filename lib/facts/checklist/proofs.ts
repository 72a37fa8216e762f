/** The quotes of the card that prove what the checklist says by them. */
import { proofRules } from '../../language/checklist/proofs';
import type { ProofRule } from '../../language/shapes';
import type { Card, Evidence, Statement } from '../../model';
import { matchRule } from '../rules';

type DeniedAt = (clause: number, start: number) => { of: 'getting' | 'giving' | 'using' }[];

const matches = (of: string, value: ProofRule['value'], { quote }: Evidence): boolean =>
  !!proofRules[of]?.some((rule) => rule.value === value && matchRule(rule, quote));

const has = (of: string, value: ProofRule['value']): boolean => !!proofRules[of]?.some((rule) => rule.value === value);

/** A statement with those of its quotes that prove something, the best first. */
const sifted = <S extends Statement>(of: string, said: S): S => {
  const isStrict = has(of, 'must');
  const evidence = said.evidence.filter((proof) => !matches(of, 'none', proof) && (!isStrict || matches(of, 'must', proof)));
  const isBest = (proof: Evidence) => Number(matches(of, 'best', proof));
  return { ...said, evidence: evidence.sort((a, b) => isBest(b) - isBest(a)) };
};

/** Those of some statements that a quote is left for, or that never had one. */
export const proven = <S extends Statement>(all: S[], of: (said: S) => string): S[] =>
  all.flatMap((said) => {
    const rest = sifted(of(said), said);
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
export function provenCard(card: Card, deniedAt: DeniedAt): Card {
  const isGiven = ({ clause, start }: Evidence) => !deniedAt(clause, start).some(({ of }) => of === 'giving');
  const given = <S extends Statement>(all: S[], of: string): S[] =>
    proven(
      all.flatMap((said) => {
        const evidence = said.evidence.filter(isGiven);
        return evidence.length || !said.evidence.length ? [{ ...said, evidence }] : [];
      }),
      () => of,
    );
  return {
    ...card,
    rights: proven(card.rights, ({ right }) => kindOfRight(right)),
    purposes: bestFirst(
      'purposes',
      proven(card.purposes, () => 'purposes'),
    ),
    retention: proven(card.retention, () => 'retention'),
    contacts: proven(card.contacts, () => 'contact'),
    recipients: given(card.recipients, 'recipients'),
    sdks: given(card.sdks, 'sdks'),
    minors: minorsOf(card),
    closing: closingOf(card),
  };
}

function minorsOf({ minors }: Card): Card['minors'] {
  const [rest] = proven([minors], () => 'minors');
  return rest ?? { ...minors, evidence: [], guardianConsent: false };
}

function closingOf({ closing }: Card): Card['closing'] {
  const [rest] = proven([closing], () => 'closing');
  return rest ?? { ...closing, evidence: [], status: 'absent' };
}
