import type { PolicyText } from '../model';
import { Sieve } from '../text/sieve';

type Ruled = { pattern: RegExp };

/** The sieves of a text and of each of its clauses: most patterns can match in few clauses, or in none, and need not be tried elsewhere. */
class Sieves {
  private readonly whole: Sieve;
  private readonly byClause: (Sieve | undefined)[] = [];
  private readonly inText = new Map<readonly Ruled[], readonly Ruled[]>();

  constructor(private readonly policy: Pick<PolicyText, 'text' | 'clauses'>) {
    this.whole = new Sieve(policy.text);
  }

  /** Those of some rules, a list that is the same object each time, that may match in a clause. */
  among<T extends Ruled>(rules: readonly T[], clause: number): T[] {
    let inText = this.inText.get(rules) as readonly T[] | undefined;
    if (!inText) {
      inText = this.whole.among(rules);
      this.inText.set(rules, inText);
    }
    return inText.length ? this.of(clause).among(inText) : [];
  }

  /** The clauses in which a pattern may match, in order. */
  *clauses(pattern: RegExp): Generator<number> {
    if (!this.whole.lets(pattern)) return;
    for (let i = 0; i < this.policy.clauses.length; i++) if (this.of(i).lets(pattern)) yield i;
  }

  /** Whether a pattern may match in a clause. */
  lets(pattern: RegExp, clause: number): boolean {
    return this.of(clause).lets(pattern);
  }

  private of(clause: number): Sieve {
    let sieve = this.byClause[clause];
    if (!sieve) {
      sieve = new Sieve(this.policy.clauses[clause]!.text);
      this.byClause[clause] = sieve;
    }
    return sieve;
  }
}

const known = new WeakMap<PolicyText['clauses'], Sieves>();

/** Made once for a text, whoever asks. */
export function sievesOf(policy: Pick<PolicyText, 'text' | 'clauses'>): Sieves {
  let sieves = known.get(policy.clauses);
  if (!sieves) {
    sieves = new Sieves(policy);
    known.set(policy.clauses, sieves);
  }
  return sieves;
}
