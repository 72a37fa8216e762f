import type { Rule, RulesByLanguage } from '../language/shapes';
import type { Clause, PolicyText } from '../model';
import { alternativesOf } from '../text/alternatives';
import type { Candidate } from './kind';
import { sievesOf } from './sieves';

/** The cue that stands for a rule's match. */
export const cueOf = (rule: string): string => `rule ${rule}`;

/** The rule that proposed a candidate, for its evidence. */
export const ruleOf = ({ cues }: Pick<Candidate, 'cues'>, otherwise: string): string =>
  cues.find((cue) => cue.startsWith('rule '))?.slice('rule '.length) ?? otherwise;

/** A rule and where it matches. */
interface Match<T> {
  rule: T;
  match: RegExpMatchArray;
}

/** One of the alternatives of a rule's pattern. */
interface Alternative<T> {
  pattern: RegExp;
  rule: T;
}

const alternatives = new WeakMap<readonly Rule<unknown>[], readonly Alternative<Rule<unknown>>[]>();

/** The alternatives of all of some rules, a list that is the same object each time, in order. */
function alternativesOfAll<T extends Rule<unknown>>(rules: readonly T[]): readonly Alternative<T>[] {
  let all = alternatives.get(rules) as readonly Alternative<T>[] | undefined;
  if (!all) {
    all = rules.flatMap((rule) => alternativesOf(rule.pattern).map((pattern) => ({ pattern, rule })));
    alternatives.set(rules, all);
  }
  return all;
}

/** Which of some rules, a list that is the same object each time, match a clause, in order, and where each does first. */
export function ruleMatches<T extends Rule<unknown>>(policy: PolicyText, rules: readonly T[], clause: number): Match<T>[] {
  const { text } = policy.clauses[clause]!;
  const found: Match<T>[] = [];
  for (const { pattern, rule } of sievesOf(policy).among(alternativesOfAll(rules), clause)) {
    const match = text.match(pattern);
    if (!match) continue;
    const last = found.at(-1);
    if (last?.rule !== rule) found.push({ rule, match });
    else if (match.index! < last.match.index!) last.match = match;
  }
  return found.filter(({ rule, match }) => isMeant(rule, match, text));
}

/** The first match of every rule in every clause that `where` lets through, in reading order: a candidate for the rule's value each. */
export function ruleCandidates(
  of: string,
  policy: PolicyText,
  rules: RulesByLanguage,
  where: (clause: Clause, index: number) => boolean = () => true,
): Candidate[] {
  return policy.clauses.flatMap((clause, index) => (where(clause, index) ? candidatesIn(of, policy, rules, index) : []));
}

/** The same of one clause. */
export function candidatesIn(of: string, policy: PolicyText, rules: RulesByLanguage, index: number): Candidate[] {
  const clause = policy.clauses[index]!;
  return ruleMatches(policy, rules[clause.lang], index).map((found) => proposed(of, found, clause, index));
}

/** What a rule proposes for a clause, or null where it does not match. Group `q` of its pattern is what to quote. */
export function candidateOf(of: string, rule: Rule, clause: Clause, index: number): Candidate | null {
  const match = matchRule(rule, clause.text);
  return match && proposed(of, { rule, match }, clause, index);
}

function proposed(of: string, { rule, match }: Match<Rule>, { start: base }: Clause, clause: number): Candidate {
  const quoted = match.groups?.q ?? match[0];
  const start = base + (match.index ?? 0) + Math.max(0, match[0].indexOf(quoted));
  return { of, id: rule.value, clause, start, end: start + quoted.length, cues: [cueOf(rule.id)] };
}

/** The rule's match in a sentence, or null. */
export function matchRule(rule: Rule<unknown>, text: string): RegExpMatchArray | null {
  const match = text.match(rule.pattern);
  return match && isMeant(rule, match, text) ? match : null;
}

/** What stands around a match, or in the sentence, does not say that it means something else. */
function isMeant(rule: Rule<unknown>, match: RegExpMatchArray, text: string): boolean {
  if (rule.with?.test(text) === false) return false;
  const from = match.index ?? 0;
  const around = rule.reach === undefined ? text : text.slice(Math.max(0, from - rule.reach), from + match[0].length + rule.reach);
  return !rule.not?.test(around);
}
