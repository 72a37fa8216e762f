/** The quotes of the card that prove what the checklist says by them. */
import { homes } from '../../language/checklist/homes';
import { proofRules } from '../../language/checklist/proofs';
import type { ProofRule } from '../../language/shapes';
import type { Card, Evidence, PolicyText, Statement } from '../../model';
import { matchRule } from '../rules';
import { isTitle } from './titles';

type DeniedAt = (clause: number, start: number) => { of: 'getting' | 'giving' | 'using' }[];

const matches = (of: string, value: ProofRule['value'], { quote }: Evidence): boolean =>
  !!proofRules[of]?.some((rule) => rule.value === value && matchRule(rule, quote));

const has = (of: string, value: ProofRule['value']): boolean => !!proofRules[of]?.some((rule) => rule.value === value);

/** How well a clause's place suits what it is to prove: a title alone is the worst, below a title that names the matter the best. */
export function placeOf(of: string, policy: PolicyText, index: number): number {
  const { trail } = policy.clauses[index]!;
  if (isTitle(policy, index)) return -1;
  return Number(trail.some((title) => homes[of]?.pattern.test(title)));
}

/** How many of the rules for the best quotes match. */
const bestOf = (of: string, { quote }: Evidence): number =>
  proofRules[of]?.filter((rule) => rule.value === 'best' && matchRule(rule, quote)).length ?? 0;

/** A statement with those of its quotes that prove something, the best first. */
const sifted = <S extends Statement>(of: string, said: S, policy: PolicyText): S => {
  const isStrict = has(of, 'must');
  const evidence = said.evidence.filter((proof) => !matches(of, 'none', proof) && (!isStrict || matches(of, 'must', proof)));
  const worth = (proof: Evidence) => 2 * bestOf(of, proof) + placeOf(of, policy, proof.clause);
  return { ...said, evidence: evidence.sort((a, b) => worth(b) - worth(a)) };
};

/** Those of some statements that a quote is left for, or that never had one. */
export const proven = <S extends Statement>(all: S[], of: (said: S) => string, policy: PolicyText): S[] =>
  all.flatMap((said) => {
    const rest = sifted(of(said), said, policy);
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

/** Statements that only a title proves come last. */
function titlesLast<S extends Statement>(all: S[], policy: PolicyText): S[] {
  const inTitle = ({ evidence: [first] }: S) => Number(!!first && isTitle(policy, first.clause));
  return [...all].sort((a, b) => inTitle(a) - inTitle(b));
}

const kindOfRight = (right: string): string => (proofRules[right] ? right : 'rights');

/** The card as the checklist takes it: what is said by quotes that do not say it is not there. */
export function provenCard(card: Card, policy: PolicyText, deniedAt: DeniedAt): Card {
  const isGiven = ({ clause, start }: Evidence) => !deniedAt(clause, start).some(({ of }) => of === 'giving');
  const given = <S extends Statement>(all: S[], of: string): S[] =>
    proven(
      all.flatMap((said) => {
        const evidence = said.evidence.filter(isGiven);
        return evidence.length || !said.evidence.length ? [{ ...said, evidence }] : [];
      }),
      () => of,
      policy,
    );
  return {
    ...card,
    collects: titlesLast(
      proven(card.collects, () => 'collects', policy),
      policy,
    ),
    rights: proven(card.rights, ({ right }) => kindOfRight(right), policy),
    purposes: bestFirst(
      'purposes',
      proven(card.purposes, () => 'purposes', policy),
    ),
    retention: proven(card.retention, () => 'retention', policy),
    contacts: proven(card.contacts, () => 'contact', policy),
    recipients: given(card.recipients, 'recipients'),
    sdks: given(card.sdks, 'sdks'),
    minors: minorsOf(card, policy),
    closing: closingOf(card, policy),
    answers: proven(card.answers, ({ question }) => question, policy),
  };
}

function minorsOf({ minors }: Card, policy: PolicyText): Card['minors'] {
  const [rest] = proven([minors], () => 'minors', policy);
  return rest ?? { ...minors, evidence: [], guardianConsent: false };
}

function closingOf({ closing }: Card, policy: PolicyText): Card['closing'] {
  // That there is no account, or nothing on closing, is told in other words.
  if (closing.status === 'no-account' || closing.status === 'absent') return closing;
  const [rest] = proven([closing], () => 'closing', policy);
  return rest ?? { ...closing, evidence: [], status: 'absent' };
}
