/** Lists and what leads into them: one walk up and one down, never out of a section. */
import type { Clause } from '../model';

/** The nearest of at most `most` clauses above one, in its section, for which something holds; -1 where there is none. */
export function lineAbove(clauses: readonly Clause[], index: number, most: number, holds: (clause: Clause) => boolean): number {
  for (let at = index - 1; at >= Math.max(0, index - most) && inSection(clauses, index, at); at--) if (holds(clauses[at]!)) return at;
  return -1;
}

/** What leads into the list that a clause is a line of. */
export const leadOf = (clauses: readonly Clause[], index: number): Clause | undefined =>
  isLine(clauses[index]!) ? clauses[lineAbove(clauses, index, longestList, (clause) => !isLine(clause))] : undefined;

/** Most lines of a list down to which its lead tells what they are. */
const longestList = 12;

/** The clauses right below one, in its section, as long as they go on with its list: `most` of them, where it is said how many. */
export function linesBelow(
  clauses: readonly Clause[],
  index: number,
  most = Number.POSITIVE_INFINITY,
  goesOn: (clause: Clause, nth: number) => boolean = isLine,
): number[] {
  const found: number[] = [];
  for (let at = index + 1; found.length < most && inSection(clauses, index, at) && goesOn(clauses[at]!, found.length); at++) found.push(at);
  return found;
}

/** The clause after one in its paragraph; of a line the next of its list. */
export function nextOf(clauses: readonly Clause[], index: number): Clause | undefined {
  const [clause, next] = [clauses[index]!, clauses[index + 1]];
  const goesOn =
    next?.block === clause.block || (next !== undefined && isLine(clause) && isLine(next) && inSection(clauses, index, index + 1));
  return goesOn ? next : undefined;
}

export const isLine = ({ kind }: Clause): boolean => kind === 'item';
const inSection = (clauses: readonly Clause[], index: number, at: number): boolean => clauses[at]?.section === clauses[index]!.section;
