/** The checklist: what laws ask a policy to let its reader find, and whether this one does. */
import { checksBy } from '../../language/checklist/checks';
import { wordsEn } from '../../language/checklist/words-en';
import { wordsZh } from '../../language/checklist/words-zh';
import type { CheckRule, WordingRule } from '../../language/shapes';
import type { Card, Check, Door, Evidence, Jurisdiction, Lang, PolicyText } from '../../model';
import { endsInColon } from '../../text/ends';
import { remembered } from '../../text/remembered';
import { findReferences, type Reference } from '../doors';
import { lineAbove } from '../lists';
import { isBeside, isWeighed, provenCard, proves, worthOf } from '../proofs';
import { quotePhrase, sentenceOf } from '../quote';
import type { Reading } from '../reading';
import { matchRule } from '../rules';
import { sievesOf } from '../sieves';
import { isTitle } from '../titles';
import { conditions } from './conditions';
import { type Finding, rightOf, tellings } from './facts';
import { fromOpening, shownIn } from './shown';

const words = { zh: wordsZh, en: wordsEn };

/** What a check is made on: the text, what it denies, its card, the documents it links; `partial` where not all of it was read. */
interface Ground {
  policy: PolicyText;
  deniedAt: Reading['deniedAt'];
  card: Card;
  doors: Door[];
  partial: boolean;
}

/** Every check of every region: the surface shows those of the reader's choice. */
export function checksOf(read: Ground): Check[] {
  const { policy } = read;
  // Several laws ask for the same thing.
  const worded = remembered(Number.POSITIVE_INFINITY, (id) => wordsOf(policy, id));
  const ground = { ...read, worded, references: findReferences(policy), card: provenCard(read.card, policy, read.deniedAt) };
  return (Object.keys(checksBy) as Jurisdiction[]).flatMap((region) =>
    checksBy[region].map((rule) => ({ region, ...checked(rule, ground) })),
  );
}

/** What a check is made on, the documents that the text sends its reader to by name, and what its wordings say of a thing. */
type Read = Ground & { references: Reference[]; worded(id: string): Finding };

function checked(rule: CheckRule, ground: Read): Omit<Check, 'region'> {
  const { id, article, recommended = false } = rule;
  const { policy, card } = ground;
  const applies = !rule.when || conditions[rule.when]!(card, policy);
  const finding: Finding = applies ? found(rule, ground) : { found: 'not-applicable', evidence: [] };
  const isPlain = finding.found === 'elsewhere' || plain.has(rule.fact ?? '');
  return { id, article, recommended, ...finding, evidence: isPlain ? finding.evidence : shownIn(policy, finding.evidence) };
}

/** A name, an address or a day says all by itself. */
const plain = new Set(['operator', 'contact', 'email', 'address', 'dates']);

function found(rule: CheckRule, { policy, card, doors, references, worded, partial }: Read): Finding {
  const told = [rule.fact && factOf(card, rule.fact), rule.words && worded(rule.words)].filter((one): one is Finding => !!one);
  const best = plainest(rule, told, policy, 'yes') ?? plainest(rule, told, policy, 'partly');
  const isCalled = ({ quote }: Evidence) => !rule.called || !!matchRule(rule.called, quote);
  const linked = doors.filter(({ kind }) => rule.door?.includes(kind)).flatMap(({ evidence }) => evidence.filter(isCalled));
  const named = (rule.door ?? [])
    .flatMap((door) => references.filter(({ kind }) => kind === door))
    .map(({ evidence }) => evidence)
    .filter(isCalled);
  const elsewhere = linked.length ? linked : named;
  if (best?.found === 'yes') return best;
  if (elsewhere.length) return { found: 'elsewhere', evidence: elsewhere.slice(0, 2) };
  const known = !partial && told.every((one) => one.found !== 'unknown');
  return best ?? { found: known ? 'no' : 'unknown', evidence: [] };
}

/** Of those that are found so, the one whose first quote says it best; a fact before a wording that says it no better. */
function plainest(
  { fact = '', words: id = fact }: CheckRule,
  told: Finding[],
  policy: PolicyText,
  value: Finding['found'],
): Finding | undefined {
  const worth = ({ evidence: [first] }: Finding) => (first ? worthOf(id, sentenceOf(first, policy), policy) : 0);
  const all = told.filter(({ found }) => found === value);
  return all.length < 2 || plain.has(fact) || !isWeighed(id) ? all[0] : all.reduce((best, one) => (worth(one) > worth(best) ? one : best));
}

const factOf = (card: Card, fact: string): Finding =>
  fact.startsWith('right ') ? rightOf(card, fact.slice('right '.length)) : tellings[fact]!(card);

/** A title is enough to tell these. */
const toldByTitles = new Set(['correct', 'restrict', 'object', 'portability']);

/** Most quotes of a thing asked for, and most places that they are chosen from. */
const most = 2;
const tried = 12;
/** Longest quote of a wording, in characters: it reaches what the wording rests on. */
const longest = 160;

function wordsOf(policy: PolicyText, id: string): Finding {
  const parts = (['yes', 'partly'] as const).map((value) => ({ value, evidence: placesOf(policy, id, value) }));
  const { value, evidence } = parts.find((part) => part.evidence.length) ?? { value: 'no' as const, evidence: [] };
  // Of a language of which the wording is not known nothing is said to be missing.
  return { found: evidence.length || words[policy.language][id] ? value : 'unknown', evidence };
}

/** The rules of a wording that find it so, by language. */
const rulesFinding = (value: 'yes' | 'partly') => (id: string) => {
  const of = (lang: Lang): WordingRule[] => words[lang][id]?.filter((one) => one.value === value) ?? [];
  return { zh: of('zh'), en: of('en') };
};
/** Made once, since rules are sifted by their lists. */
const rulesOf = {
  yes: remembered(Number.POSITIVE_INFINITY, rulesFinding('yes')),
  partly: remembered(Number.POSITIVE_INFINITY, rulesFinding('partly')),
};

function placesOf(policy: PolicyText, id: string, value: 'yes' | 'partly'): Finding['evidence'] {
  const found: { worth: number; proof: Finding['evidence'][number] }[] = [];
  const rules = rulesOf[value](id);
  const sieves = sievesOf(policy);
  const places = new Set(Object.values(rules).flatMap((of) => of.flatMap((rule) => [...sieves.clauses(rule.pattern)])));
  for (const index of [...places].sort((a, b) => a - b)) {
    const { text, lang } = policy.clauses[index]!;
    if (isTitle(policy, index) && !toldByTitles.has(id)) continue;
    const rule = sieves
      .among(rules[lang], index)
      .find((one) => matchRule(one, text) && isUnder(policy, index, one) && isTitled(policy, index, one));
    if (!rule) continue;
    const match = matchRule(rule, text)!;
    const proof = quotePhrase(policy, index, match.index!, match.index! + match[0].length, rule.id, longest);
    if (!proves(id, proof) || isBeside(id, proof, policy)) continue;
    const worth = worthOf(id, sentenceOf(proof, policy), policy);
    found.push({ worth, proof: rule.under ? fromOpening(policy, proof, openingOf(policy, index)) : proof });
    if (found.length === tried) break;
  }
  return found
    .sort((a, b) => b.worth - a.worth)
    .slice(0, most)
    .map(({ proof }) => proof);
}

/** Longest list, in clauses, whose opening words say what its points are. */
const longestList = 16;

/** Whether a clause stands in a list that opens as a rule asks; its opening is the nearest clause before that ends with a colon. */
function isUnder(policy: PolicyText, index: number, { under }: WordingRule): boolean {
  return !under || under.test(policy.clauses[openingOf(policy, index)]?.text ?? '');
}

/** The clause that opens the list which a clause stands in, or -1. */
const openingOf = ({ clauses }: PolicyText, index: number): number =>
  lineAbove(clauses, index, longestList, ({ text }) => endsInColon(text));

const isTitled = ({ clauses }: PolicyText, index: number, { titled }: WordingRule): boolean =>
  !titled || clauses[index]!.trail.some((title) => titled.test(title));
