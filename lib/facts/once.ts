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
