/** Policies side by side: what each takes, gives, keeps, lets one refuse, and how each is left. The facts of each, no grade. */
import { byWeight } from '../wording/taxonomy';
import { excerptOf } from './excerpt';
import type { Fact, Facts, Quote } from './facts';
import type { Kind } from './kinds';
import type { Cited } from './sides';

export type Part = 'takes' | 'gives' | 'keeps' | 'refuse' | 'leave';

/** What one policy says of a line: empty where it says nothing of it. */
export interface Cell {
  facts: Fact[];
  quotes: Cited[];
}

export interface Row {
  part: Part;
  kind: Kind;
  /** What it is about; '' where there is one of the kind. */
  id: string;
  cells: Cell[];
  /** Not all policies say the same. */
  differs: boolean;
}

/** Kinds of facts by part, in the order shown. `each`: a line for each thing that it is of; else one line for all. */
const parts: Record<Part, readonly { kind: Kind; each: boolean }[]> = {
  takes: [{ kind: 'collects', each: true }],
  gives: [
    { kind: 'recipient', each: true },
    { kind: 'sdk', each: true },
    { kind: 'abroad', each: false },
  ],
  keeps: [
    { kind: 'retention', each: false },
    { kind: 'location', each: false },
  ],
  refuse: [
    { kind: 'choice', each: true },
    { kind: 'right', each: true },
  ],
  leave: [
    { kind: 'closing', each: false },
    { kind: 'closing-path', each: false },
    { kind: 'closing-days', each: false },
    { kind: 'closing-condition', each: false },
  ],
};

/** Rights that are about refusing. */
const refusals = ['opt-out', 'withdraw'];

const quoteOf = (quotes: Quote[], [of, from, to]: Fact['quotes'][number]): Cited => excerptOf({ ...quotes[of]!, from, to });

function cellOf({ facts, quotes }: Facts, kind: Kind, id: string | null): Cell {
  const found = facts.filter((fact) => fact.kind === kind && (id === null || fact.id === id));
  return { facts: found, quotes: found.flatMap((fact) => fact.quotes.slice(0, id === null ? 1 : 2).map((mark) => quoteOf(quotes, mark))) };
}

/** The same in all: every policy says it, with the same values. */
const saidOf = (kind: Kind, { facts }: Cell): string =>
  facts
    .map(({ id, value }) => (kind === 'closing-condition' ? '' : `${id} ${value}`))
    .sort()
    .join('\n');

function rowsOf(part: Part, kind: Kind, each: boolean, all: Facts[]): Row[] {
  const ids = each ? [...new Set(all.flatMap(({ facts }) => facts.flatMap((fact) => (fact.kind === kind ? [fact.id] : []))))] : [null];
  return ids
    .filter((id) => kind !== 'right' || refusals.includes(id!))
    .map((id) => {
      const cells = all.map((facts) => cellOf(facts, kind, id));
      return { part, kind, id: id ?? '', cells, differs: new Set(cells.map((cell) => saidOf(kind, cell))).size > 1 };
    })
    .filter(({ cells }) => cells.some(({ facts }) => facts.length > 0));
}

/** Lines of all parts; in each part those first in which the policies differ, sensitive items before others. */
export function sideBySide(all: Facts[]): Row[] {
  const order = (a: Row, b: Row): number =>
    Number(b.differs) - Number(a.differs) || (a.kind === 'collects' && b.kind === 'collects' ? byWeight(a.id, b.id) : 0);
  return (Object.keys(parts) as Part[]).flatMap((part) =>
    parts[part].flatMap(({ kind, each }) => rowsOf(part, kind, each, all)).sort(order),
  );
}
