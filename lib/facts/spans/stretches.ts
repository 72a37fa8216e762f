import type { Span } from '../../model';

/** Stretches of the text, for asking whether another meets one of them. */
export class Stretches {
  private readonly sorted: Span[];
  private readonly reach: number[] = [];

  constructor(spans: readonly Span[]) {
    this.sorted = [...spans].sort((a, b) => a.start - b.start);
    let end = 0;
    for (const span of this.sorted) {
      end = Math.max(end, span.end);
      this.reach.push(end);
    }
  }

  meets({ start, end }: Span): boolean {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sorted[middle]!.start < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && this.reach[low - 1]! > start;
  }
}
