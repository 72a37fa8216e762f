import type { Clause, Evidence, Lang, PolicyText, Span } from '../model';

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

export interface Hit<Value = string> {
  rule: Rule<Value>;
  value: Value;
  clause: number;
  match: RegExpMatchArray;
  evidence: Evidence;
}

/** The rules of a kind, by language; each is tried on the clauses of its language. */
export type RulesByLanguage<Value = string> = Record<Lang, readonly Rule<Value>[]>;

/** First match of every rule in every clause that `where` lets through, in reading order. */
export function applyRules<Value>(
  policy: PolicyText,
  rules: RulesByLanguage<Value>,
  where: (clause: Clause, index: number) => boolean = () => true,
): Hit<Value>[] {
  const hits: Hit<Value>[] = [];
  policy.clauses.forEach((clause, index) => {
    if (!where(clause, index)) return;
    for (const rule of rules[clause.lang]) {
      const match = matchRule(rule, clause.text);
      if (!match) continue;
      hits.push({ rule, value: rule.value, clause: index, match, evidence: quoteMatch(policy, index, match, rule.id) });
    }
  });
  return hits;
}

/** The rule's match in a sentence, or null. */
export function matchRule(rule: Rule<unknown>, text: string): RegExpMatchArray | null {
  const match = text.match(rule.pattern);
  if (!match || rule.with?.test(text) === false) return null;
  const from = match.index ?? 0;
  const around = rule.reach === undefined ? text : text.slice(Math.max(0, from - rule.reach), from + match[0].length + rule.reach);
  return rule.not?.test(around) ? null : match;
}

function quoteMatch(policy: PolicyText, clause: number, match: RegExpMatchArray, rule: string): Evidence {
  const whole = match[0];
  const quoted = match.groups?.q ?? whole;
  const from = (match.index ?? 0) + Math.max(0, whole.indexOf(quoted));
  return quotePhrase(policy, clause, from, from + quoted.length, rule);
}

/** Longest quote, in characters. */
const longest = 80;
/** A quote shorter than this is widened to the phrase that it stands in. */
const shortest = 12;
const stops = /[。；，,;！？!?\n\t：:]/u;

/** A phrase's edge this near is taken along, before and after, so that no quote begins or ends inside a word, in characters. */
const near = { before: 12, after: 24 };

/** Evidence for a place in a clause, widened to its phrase where it is too short to be understood, or the phrase's edge is near. */
export function quotePhrase(policy: PolicyText, clause: number, from: number, to: number, rule: string): Evidence {
  const { text } = policy.clauses[clause]!;
  let [start, end] = [from, Math.min(to, from + longest)];
  const short = end - start < shortest;
  const before = reach(text, start, -1, short ? longest : near.before);
  if (end - before <= longest) start = before;
  const after = reach(text, end, 1, short ? longest : near.after);
  if (after - start <= longest) end = after;
  return quote(policy, clause, start, end, rule);
}

/** The phrase's edge in a direction, or the place itself where that is farther than `most`. */
function reach(text: string, from: number, step: 1 | -1, most: number): number {
  for (let at = from; Math.abs(at - from) <= most; at += step) {
    const next = step > 0 ? text[at] : text[at - 1];
    if (next === undefined || stops.test(next)) return at;
  }
  return from;
}

/** Evidence of a clause from its beginning, up to the last edge of a phrase that a quote has room for. */
export function quoteOpening(policy: PolicyText, clause: number, rule: string): Evidence {
  const { text } = policy.clauses[clause]!;
  let end = Math.min(text.length, longest);
  if (end < text.length) while (end > longest / 2 && !stops.test(text[end]!)) end--;
  return quote(policy, clause, 0, end > longest / 2 ? end : Math.min(text.length, longest), rule);
}

/** Evidence for a place in a clause (offsets into the clause), its edges trimmed of space. */
export function quote(policy: PolicyText, clause: number, from: number, to: number, rule: string): Evidence {
  const base = policy.clauses[clause]?.start ?? 0;
  let [start, end] = wholeWords(policy.text, base + from, base + to);
  while (start < end && /\s/.test(policy.text[start] ?? '')) start++;
  while (end > start && /\s/.test(policy.text[end - 1] ?? '')) end--;
  return { quote: policy.text.slice(start, end), start, end, clause, rule };
}

const latin = /[A-Za-z]/;
/** Longest part of a Latin word that is left out at an edge, and the least that stays, in characters. */
const [longestWord, least] = [20, 8];

/** A stretch without the parts of Latin words at its edges. */
function wholeWords(text: string, start: number, end: number): [number, number] {
  const cuts = (at: number) => latin.test(text[at - 1] ?? '') && latin.test(text[at] ?? '');
  let [from, to] = [start, end];
  while (cuts(to) && end - to < longestWord) to--;
  while (cuts(from) && from - start < longestWord) from++;
  return to - from >= least ? [from, to] : [start, end];
}

/** The index of the clause that holds a stretch of the text, or -1; clauses stand in the order of the text. */
export function clauseAt({ clauses }: PolicyText, { start, end }: Span): number {
  let [low, high] = [0, clauses.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (clauses[middle]!.start <= start) low = middle;
    else high = middle - 1;
  }
  const found = clauses[low];
  return found && found.start <= start && end <= found.end ? low : -1;
}
