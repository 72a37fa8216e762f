import type { Clause, Lang, PolicyText } from '../model';
import type { Candidate } from './kind';

/**
 * A rule of language: what wording means what. Rules are data (lib/language/{zh,en}); a test runs every rule's
 * `yes` and `no` sentences, which are of the project's own making.
 */
export interface Rule<Value = string> {
  id: string;
  /** Matched against one clause. Group `q`, where present, is what to quote; else the whole match is. */
  pattern: RegExp;
  /** The rule holds only in a clause that this matches as well: two plain patterns stay linear where one with two gaps would not. */
  with?: RegExp;
  /** The rule does not hold in a clause that this matches. */
  not?: RegExp;
  /** How far around the match `not` looks, in characters; over the whole clause where absent. */
  reach?: number;
  value: Value;
  /** Why the wording means that, in a few words. */
  why: string;
  yes: string[];
  no: string[];
}

/** The rules of a kind, by language; each is tried on the clauses of its language. */
export type RulesByLanguage<Value = string> = Record<Lang, readonly Rule<Value>[]>;

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
  return policy.clauses.flatMap((clause, index) =>
    where(clause, index) ? rules[clause.lang].flatMap((rule) => candidateOf(of, rule, clause, index) ?? []) : [],
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
