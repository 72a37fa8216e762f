/** Which quotes prove a statement, and which of them says it best. */
import { homes } from '../language/checklist/homes';
import { proofRules } from '../language/proofs';
import type { Denied, ProofRule } from '../language/shapes';
import type { Card, Evidence, PolicyText, Statement } from '../model';
import { matchRule } from './rules';
import { isTitle } from './titles';

const matches = (of: string, value: ProofRule['value'], { quote }: Evidence): boolean =>
  !!proofRules[of]?.some((rule) => rule.value === value && matchRule(rule, quote));

const has = (of: string, value: ProofRule['value']): boolean => !!proofRules[of]?.some((rule) => rule.value === value);

/** Whether a quote is none of those that prove nothing. */
export const proves = (of: string, proof: Evidence): boolean => !matches(of, 'none', proof);

/** How well a clause's place suits what it is to prove: a title alone is the worst, below a title that names the matter the best. */
export function placeOf(of: string, policy: PolicyText, index: number): number {
  const { trail } = policy.clauses[index]!;
  if (isTitle(policy, index)) return -1;
  return Number(trail.some((title) => homes[of]?.pattern.test(title)));
}

/** How many of the rules for the best quotes match. */
const bestOf = (of: string, { quote }: Evidence): number =>
  proofRules[of]?.filter((rule) => rule.value === 'best' && matchRule(rule, quote)).length ?? 0;

/** What becomes of a statement that no quote proves by the rules for proofs: the card keeps it, the checklist does without. */
type Unproven = 'kept' | 'dropped';

interface Sifter {
  policy: PolicyText;
  unproven: Unproven;
}

/** A statement with those of its quotes that prove something, the best first; null where none does and it is not kept so. */
function sifted<S extends Statement>(of: string, said: S, { policy, unproven }: Sifter): S | null {
  if (!said.evidence.length) return said;
  const isStrict = has(of, 'must');
  const evidence = said.evidence.filter((proof) => !matches(of, 'none', proof) && (!isStrict || matches(of, 'must', proof)));
  if (!evidence.length && unproven === 'dropped') return null;
  const worth = (proof: Evidence) => 2 * bestOf(of, proof) + placeOf(of, policy, proof.clause);
  return { ...said, evidence: [...(evidence.length ? evidence : said.evidence)].sort((a, b) => worth(b) - worth(a)) };
}

const siftedAll = <S extends Statement>(all: S[], of: (said: S) => string, sifter: Sifter): S[] =>
  all.flatMap((said) => sifted(of(said), said, sifter) ?? []);

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

type DeniedAt = (clause: number, start: number) => { of: Denied['of'] }[];

/** Of services built in, the quotes that no denial of giving or of building in reaches. */
function given<S extends Statement>(all: S[], deniedAt: DeniedAt, unproven: Unproven): S[] {
  const isGiven = ({ clause, start }: Evidence) => !deniedAt(clause, start).some(({ of }) => of === 'giving' || of === 'integrating');
  return all.flatMap((said) => {
    const evidence = said.evidence.filter(isGiven);
    if (evidence.length || !said.evidence.length) return [{ ...said, evidence }];
    return unproven === 'kept' ? [said] : [];
  });
}

/** A card's statements, each with the quotes that say it best. */
export function withBestQuotes(card: Card, policy: PolicyText, deniedAt: DeniedAt): Card {
  return siftedCard(card, deniedAt, { policy, unproven: 'kept' });
}

/** The card as the checklist takes it: what is said by quotes that prove it, those that say it best first. */
export function provenCard(card: Card, policy: PolicyText, deniedAt: DeniedAt): Card {
  const rest = siftedCard(card, deniedAt, { policy, unproven: 'dropped' });
  return { ...rest, collects: titlesLast(rest.collects, policy), purposes: bestFirst('purposes', rest.purposes) };
}

function siftedCard(card: Card, deniedAt: DeniedAt, sifter: Sifter): Card {
  const { unproven } = sifter;
  return {
    ...card,
    collects: siftedAll(card.collects, () => 'collects', sifter),
    rights: siftedAll(card.rights, ({ right }) => kindOfRight(right), sifter),
    purposes: siftedAll(card.purposes, () => 'purposes', sifter),
    retention: siftedAll(card.retention, () => 'retention', sifter),
    contacts: siftedAll(card.contacts, () => 'contact', sifter),
    recipients: siftedAll(card.recipients, () => 'recipients', sifter),
    sdks: siftedAll(given(card.sdks, deniedAt, unproven), () => 'sdks', sifter),
    minors: sifted('minors', card.minors, sifter) ?? { ...card.minors, evidence: [], guardianConsent: false },
    closing: closingOf(card, sifter),
    answers: siftedAll(card.answers, ({ question }) => question, sifter),
  };
}

function closingOf({ closing }: Card, sifter: Sifter): Card['closing'] {
  // That there is no account, or nothing on closing, is told in other words.
  if (closing.status === 'no-account' || closing.status === 'absent') return closing;
  return sifted('closing', closing, sifter) ?? { ...closing, evidence: [], status: 'absent' };
}
