import type { PolicyText } from '../model';

/** Of what many ask of a text: worked out at the first asking and kept as long as its clauses are. */
export function once<P extends Pick<PolicyText, 'clauses'>, T>(workOut: (policy: P) => T): (policy: P) => T {
  const known = new WeakMap<PolicyText['clauses'], { value: T }>();
  return (policy) => {
    let found = known.get(policy.clauses);
    if (!found) {
      found = { value: workOut(policy) };
      known.set(policy.clauses, found);
    }
    return found.value;
  };
}

/** The same of each clause by itself. */
export function onceAClause<P extends Pick<PolicyText, 'clauses'>, T>(
  workOut: (policy: P, clause: number) => T,
): (policy: P, clause: number) => T {
  const known = once((_: P) => new Map<number, { value: T }>());
  return (policy, clause) => {
    const all = known(policy);
    let found = all.get(clause);
    if (!found) {
      found = { value: workOut(policy, clause) };
      all.set(clause, found);
    }
    return found.value;
  };
}
