/** Which quotes prove a statement, and which of them says it best. */
import { children, homes } from '../language/checklist/homes';
import { label, proofRules, unfinished } from '../language/proofs';
import type { Denied, ProofRule } from '../language/shapes';
import type { Card, Evidence, PolicyText, Sdk, Statement } from '../model';
import { endsInColon } from '../text/ends';
import { once } from './once';
import { quotePhrase, sentenceOf } from './quote';
import { quotedFor } from './quoted-for';
import { matchRule } from './rules';
import { sievesOf } from './sieves';
import { agesIn } from './spans/ages';
import { isTitle } from './titles';

const matches = (of: string, value: ProofRule['value'], { quote }: Evidence): boolean =>
  !!proofRules[of]?.some((rule) => rule.value === value && matchRule(rule, quote));

const has = (of: string, value: ProofRule['value']): boolean => !!proofRules[of]?.some((rule) => rule.value === value);

/** Whether the sentence that a quote stands in is about something else, whatever the quote says by itself. */
export const isBeside = (of: string, proof: Evidence, policy: PolicyText): boolean =>
  has(of, 'beside') && matches(of, 'beside', sentenceOf(proof, policy));

/** Whether it is known what proves a fact best. */
export const isWeighed = (of: string): boolean => has(of, 'best') || has(of, 'whole');

/** Whether a quote is none of those that prove nothing. */
export const proves = (of: string, proof: Evidence): boolean => !matches(of, 'none', proof);

const placesOf = once((_: PolicyText) => new Map<string, number[]>());

/** How well a clause's place suits what it is to prove: a title alone is the worst, below a title that names the matter the best. */
export function placeOf(of: string, policy: PolicyText, index: number): number {
  const known = placesOf(policy);
  const places = known.get(of) ?? [];
  known.set(of, places);
  places[index] ??= suits(of, policy, index);
  return places[index];
}

function suits(of: string, policy: PolicyText, index: number): number {
  const { trail, text } = policy.clauses[index]!;
  if (isTitle(policy, index)) return -1;
  // What is said of children proves nothing of all.
  const isOfOthers = homes[of] !== children && [...trail, text].some((place) => children.pattern.test(place));
  return Number(trail.some((title) => homes[of]?.pattern.test(title))) - Number(isOfOthers);
}

/** How well a quote says what it is to prove. */
export function worthOf(of: string, proof: Evidence, policy: PolicyText): number {
  const best = proofRules[of]?.filter((rule) => rule.value === 'best' && matchRule(rule, proof.quote)).length ?? 0;
  const says = 4 * Number(matches(of, 'whole', proof)) + 2 * best;
  const saysLittle = !!matchRule(unfinished, proof.quote) || (says === 0 && opensList(policy, proof)) || isLabel(policy, proof);
  return says + placeOf(of, policy, proof.clause) - 3 * Number(saysLittle);
}

/** Whether a quote's whole sentence only names a matter. A row's cells are short by nature. */
const isLabel = (policy: PolicyText, proof: Evidence): boolean =>
  policy.clauses[proof.clause]!.kind !== 'row' && !!matchRule(label, sentenceOf(proof, policy).quote);
/** Whether what a quote says follows after its sentence. */
const opensList = (policy: PolicyText, proof: Evidence): boolean => endsInColon(sentenceOf(proof, policy).quote);

/** Most places that a quote is chosen from where one is looked for. */
const tried = 12;

/** The quote of the text that says a thing whole; none where nothing does. */
function wholeIn(of: string, policy: PolicyText): Evidence[] {
  const rules = proofRules[of]?.filter(({ value }) => value === 'whole') ?? [];
  const sieves = sievesOf(policy);
  const places = [...new Set(rules.flatMap(({ pattern }) => [...sieves.clauses(pattern)]))].sort((a, b) => a - b);
  const found: Evidence[] = [];
  for (const index of places) {
    if (isTitle(policy, index) || found.length === tried) continue;
    const rule = rules.find((one) => matchRule(one, policy.clauses[index]!.text));
    const match = rule && matchRule(rule, policy.clauses[index]!.text);
    if (!match) continue;
    const proof = quotePhrase(policy, index, match.index!, match.index! + match[0].length, rule.id);
    if (matches(of, 'whole', proof) && proves(of, proof) && !isBeside(of, proof, policy)) found.push(proof);
  }
  return found.sort((a, b) => worthOf(of, b, policy) - worthOf(of, a, policy)).slice(0, 1);
}

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
  const isKept = (proof: Evidence) => unproven === 'kept' || !isBeside(of, proof, policy);
  const evidence = said.evidence.filter(
    (proof) => !matches(of, 'none', proof) && (!isStrict || matches(of, 'must', proof)) && isKept(proof),
  );
  if (!evidence.length && unproven === 'dropped') {
    const whole = wholeIn(of, policy);
    return whole.length ? { ...said, evidence: whole } : null;
  }
  const own = evidence.length ? evidence : said.evidence;
  const whole = own.some((proof) => isPlain(of, proof, policy)) ? [] : wholeIn(of, policy);
  // Quotes that prove nothing are kept where no other says it.
  const all = evidence.length || !whole.length ? [...own, ...whole] : whole;
  const worth = new Map(all.map((proof) => [proof, worthOf(of, proof, policy)]));
  return { ...said, evidence: all.sort((a, b) => worth.get(b)! - worth.get(a)!) };
}

/** Whether a quote says the thing whole, in a place that suits it; a path in the app says all by itself. */
const isPlain = (of: string, proof: Evidence, policy: PolicyText): boolean =>
  !has(of, 'whole') || proof.rule === quotedFor.closingPath || (matches(of, 'whole', proof) && placeOf(of, policy, proof.clause) >= 0);

const siftedAll = <S extends Statement>(all: S[], of: (said: S) => string, sifter: Sifter): S[] =>
  all.flatMap((said) => sifted(of(said), said, sifter) ?? []);

/** Whether what is found by a fact's quotes is told whole, as far as its quotes show. */
export const isWhole = (of: string, evidence: Evidence[]): boolean =>
  !has(of, 'needed') || !evidence.length || evidence.some((proof) => matches(of, 'needed', proof));

/** Statements whose first quote says most come first. */
function mostTelling<S extends Statement>(of: string, all: S[], policy: PolicyText): S[] {
  const worth = new Map(all.map((said) => [said, said.evidence[0] ? worthOf(of, said.evidence[0], policy) : 0]));
  return [...all].sort((a, b) => worth.get(b)! - worth.get(a)!);
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
  const best = siftedCard(card, deniedAt, { policy, unproven: 'kept' });
  return { ...best, sdks: best.sdks.map(namedFirst) };
}

/** A reader who asks for an SDK is shown its name before what it gets. */
function namedFirst(sdk: Sdk): Sdk {
  const names = ({ quote }: Evidence) => Number(quote.includes(sdk.name));
  return { ...sdk, evidence: [...sdk.evidence].sort((a, b) => names(b) - names(a)) };
}

/** The card as the checklist takes it: what is said by quotes that prove it, those that say it best first. */
export function provenCard(card: Card, policy: PolicyText, deniedAt: DeniedAt): Card {
  const rest = siftedCard(card, deniedAt, { policy, unproven: 'dropped' });
  // Who gets it, what is built in and when an account is closed are judged by the whole sentence.
  const inSentences = <S extends Statement>(said: S): S => ({ ...said, evidence: said.evidence.map((proof) => sentenceOf(proof, policy)) });
  return {
    ...rest,
    collects: mostTelling('collects', rest.collects, policy),
    purposes: mostTelling('purposes', rest.purposes, policy),
    recipients: mostTelling('recipients', rest.recipients.map(inSentences), policy),
    sdks: mostTelling('sdks', rest.sdks.map(inSentences), policy),
    closing: inSentences(rest.closing),
    contacts: mostTelling('contact', rest.contacts, policy),
    rights: mostTelling('rights', rest.rights, policy),
  };
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
    minors: minorsOf(card, sifter),
    closing: closingOf(card, sifter),
    answers: siftedAll(card.answers, ({ question }) => question, sifter),
  };
}

/** A sentence that names other ages alone, or none where another names it, does not prove the age below which a guardian is asked. */
function minorsOf({ minors }: Card, sifter: Sifter): Card['minors'] {
  const said = sifted('minors', minors, sifter);
  if (!said) return { ...minors, evidence: [], guardianConsent: false };
  const age = String(said.age);
  const ages = (proof: Evidence) => agesIn(sentenceOf(proof, sifter.policy).quote);
  const names = (proof: Evidence) => ages(proof).includes(age);
  // What proves no consent may still be where the age is named.
  const naming = said.evidence.some(names) ? said.evidence.filter(names) : minors.evidence.filter(names);
  const notOthers = said.evidence.filter((proof) => !ages(proof).length);
  const asks = (proof: Evidence) => matches('minors', 'needed', proof);
  // A guardian's consent may be told in a sentence of its own.
  const agreed =
    said.guardianConsent && !(naming.some(asks) && naming.some((proof) => said.evidence.includes(proof))) ? notOthers.filter(asks) : [];
  const evidence = naming.length ? [...naming, ...agreed] : notOthers.length ? notOthers : said.evidence;
  return { ...said, evidence: said.age === null ? said.evidence : evidence };
}

function closingOf({ closing }: Card, sifter: Sifter): Card['closing'] {
  // That there is no account, or nothing on closing, is told in other words.
  if (closing.status === 'no-account' || closing.status === 'absent') return closing;
  return sifted('closing', closing, sifter) ?? { ...closing, evidence: [], status: 'absent' };
}
