import type { Span } from '../../model';
import { firstWhere } from '../../text/sorted';

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
    const before = firstWhere(this.sorted, (span) => span.start >= end);
    return before > 0 && this.reach[before - 1]! > start;
  }
}
