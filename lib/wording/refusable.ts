import { pathsIn } from '../facts/paths';
import { quotedFor } from '../facts/quoted-for';
import type { Terms } from '../language/wording/terms';
import type { Card, Clause, Collected, Evidence, Statement } from '../model';
import { isUnsure } from './say';

/** Something that the reader can refuse, switch off or take back, as the policy has it. */
export interface Refusable {
  kind: 'permission' | 'item' | 'right';
  /** Taxonomy id. */
  id: string;
  /** The ways through the product that stand beside it in the text; a permission without one is switched off in the device's settings. */
  paths: string[][];
  evidence: Evidence[];
}

export const nameOf = ({ kind, id }: Refusable, terms: Terms): string =>
  ({ permission: terms.permissions, item: terms.items, right: terms.rights })[kind][id]!.name;

/** Rights that are a switch: what is tracked or shown can be turned off, consent taken back. */
const switches = ['opt-out', 'withdraw'];

/** The ways that stand in the clauses of these quotes, but for those that close the account. */
function pathsBeside(evidence: Evidence[], { closing }: Card, clauses: Pick<Clause, 'text'>[]): string[][] {
  const closes = new Set(closing.paths.map((path) => path.join()));
  const texts = [...new Set(evidence.map(({ clause }) => clause))].map((clause) => clauses[clause]?.text ?? '');
  const paths = texts.flatMap((text) => pathsIn(text).map(({ labels }) => labels)).filter((path) => !closes.has(path.join()));
  return paths.filter((path, i) => paths.findIndex((other) => other.join() === path.join()) === i);
}

/** The sentence that says whether an item must be given; where it stands in a longer quote, all quotes. */
export const saysGiving = ({ evidence }: Collected): Evidence[] => {
  const own = evidence.filter(({ rule }) => rule === quotedFor.giving);
  return own.length > 0 ? own : evidence;
};

/** Everything that can be refused: permissions, then what may be switched off or taken back, then what need not be given. */
export function refusable(card: Card, clauses: Pick<Clause, 'text'>[]): Refusable[] {
  const entry = (kind: Refusable['kind'], id: string, { evidence }: Pick<Statement, 'evidence'>): Refusable => ({
    kind,
    id,
    paths: pathsBeside(evidence, card, clauses),
    evidence,
  });
  return [
    ...card.permissions.filter((said) => !isUnsure(said)).map((said) => entry('permission', said.permission, said)),
    ...card.rights.filter((said) => switches.includes(said.right) && !isUnsure(said)).map((said) => entry('right', said.right, said)),
    ...card.collects
      .filter((said) => said.optional === true && !isUnsure(said))
      .map((said) => ({ ...entry('item', said.item, { evidence: saysGiving(said) }), paths: [] })),
  ];
}
