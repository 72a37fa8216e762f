import type { PolicyText } from '../../model';

const known = new WeakMap<PolicyText, Set<string>>();

const plain = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function titlesOf(policy: PolicyText): Set<string> {
  const titles = known.get(policy) ?? new Set(policy.sections.map(({ title }) => plain(title)));
  known.set(policy, titles);
  return titles;
}

/** Whether a clause is a title, or a line of a table of contents, which repeats titles as plain lines. */
export function isTitle(policy: PolicyText, index: number): boolean {
  const { kind, text } = policy.clauses[index]!;
  return kind === 'heading' || titlesOf(policy).has(plain(text));
}
