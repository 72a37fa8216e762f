/** Lists in the order of the text are looked up by halving: each may be as long as the text. */
import type { Span } from '../model';

/** The index of the first for which something holds that holds for all after it too; the length where there is none. */
export function firstWhere<T>(all: ArrayLike<T>, holds: (one: T) => boolean): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(all[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Those of some stretches, in order, that lie within another. */
export function within<T extends Span>(sorted: readonly T[], { start, end }: Span): T[] {
  const from = firstWhere(sorted, (one) => one.start >= start);
  let to = from;
  while (to < sorted.length && sorted[to]!.end <= end) to++;
  return sorted.slice(from, to);
}
