import type { PolicyText } from '../model';
import { LiteralIndex } from '../text/literal-index';
import { matchesOf } from '../text/matches';
import { firstWhere } from '../text/sorted';
import { once } from './once';

type Ruled = { pattern: RegExp };

/** Some rules by clause: those that may match in some clauses, and those that may match in any. */
interface Sifted<T> {
  byClause: Map<number, T[]>;
  anywhere: T[];
}

/** Most patterns can match in few clauses of a text, or in none, and need not be tried elsewhere. */
class Sieves {
  private readonly index: LiteralIndex;
  private readonly all: Int32Array;
  private readonly lists = new Map<readonly Ruled[], Sifted<Ruled>>();

  constructor({ clauses }: Pick<PolicyText, 'clauses'>) {
    this.index = new LiteralIndex(clauses.map(({ text }) => text));
    this.all = Int32Array.from(clauses, (_, i) => i);
  }

  /** Those of some rules, a list that is the same object each time, that may match in a clause. */
  among<T extends Ruled>(rules: readonly T[], clause: number): readonly T[] {
    let sifted = this.lists.get(rules) as Sifted<T> | undefined;
    if (!sifted) {
      sifted = this.sift(rules);
      this.lists.set(rules, sifted);
    }
    return sifted.byClause.get(clause) ?? sifted.anywhere;
  }

  private sift<T extends Ruled>(rules: readonly T[]): Sifted<T> {
    const places = rules.map(({ pattern }) => this.index.textsFor(pattern));
    const byClause = new Map<number, T[]>();
    for (const clauses of places) if (clauses) for (const clause of clauses) if (!byClause.has(clause)) byClause.set(clause, []);
    rules.forEach((rule, i) => {
      const clauses = places[i];
      if (clauses) for (const clause of clauses) byClause.get(clause)!.push(rule);
      else for (const found of byClause.values()) found.push(rule);
    });
    return { byClause, anywhere: rules.filter((_, i) => !places[i]) };
  }

  /** The clauses in which a pattern may match, in order. */
  clauses(pattern: RegExp): Int32Array {
    return this.index.textsFor(pattern) ?? this.all;
  }

  /** Whether a pattern may match in a clause. */
  lets(pattern: RegExp, clause: number): boolean {
    const clauses = this.index.textsFor(pattern);
    return !clauses || clauses[firstWhere(clauses, (one) => one >= clause)] === clause;
  }
}

/** Made once for a text, whoever asks. */
export const sievesOf = once((policy: Pick<PolicyText, 'clauses'>) => new Sieves(policy));

/** What a global pattern finds in a clause, in order. */
export const matchesIn = (policy: Pick<PolicyText, 'clauses'>, clause: number, pattern: RegExp): RegExpExecArray[] =>
  sievesOf(policy).lets(pattern, clause) ? matchesOf(policy.clauses[clause]!.text, pattern) : [];
