import type { Rule, RulesByLanguage } from '../language/shapes';
import type { Clause, PolicyText } from '../model';
import type { Candidate } from './kind';
import { sievesOf } from './sieves';

/** The cue that stands for a rule's match. */
export const cueOf = (rule: string): string => `rule ${rule}`;

/** The rule that proposed a candidate, for its evidence. */
export const ruleOf = ({ cues }: Pick<Candidate, 'cues'>, otherwise: string): string =>
  cues.find((cue) => cue.startsWith('rule '))?.slice('rule '.length) ?? otherwise;

/** The first match of every rule in every clause that `where` lets through, in reading order: a candidate for the rule's value each. */
export function ruleCandidates(
  of: string,
  policy: PolicyText,
  rules: RulesByLanguage,
  where: (clause: Clause, index: number) => boolean = () => true,
): Candidate[] {
  const sieves = sievesOf(policy);
  return policy.clauses.flatMap((clause, index) =>
    where(clause, index) ? sieves.among(rules[clause.lang], index).flatMap((rule) => candidateOf(of, rule, clause, index) ?? []) : [],
  );
}

/** What a rule proposes for a clause, or null where it does not match. Group `q` of its pattern is what to quote. */
export function candidateOf(of: string, rule: Rule, { text, start: base }: Clause, clause: number): Candidate | null {
  const match = matchRule(rule, text);
  if (!match) return null;
  const quoted = match.groups?.q ?? match[0];
  const start = base + (match.index ?? 0) + Math.max(0, match[0].indexOf(quoted));
  return { of, id: rule.value, clause, start, end: start + quoted.length, cues: [cueOf(rule.id)] };
}

/** The rule's match in a sentence, or null. */
export function matchRule(rule: Rule<unknown>, text: string): RegExpMatchArray | null {
  const match = text.match(rule.pattern);
  if (!match || rule.with?.test(text) === false) return null;
  const from = match.index ?? 0;
  const around = rule.reach === undefined ? text : text.slice(Math.max(0, from - rule.reach), from + match[0].length + rule.reach);
  return rule.not?.test(around) ? null : match;
}
