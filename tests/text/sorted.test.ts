import { describe, expect, it } from 'vitest';
import { firstWhere, within } from '../../lib/text/sorted';

describe('lists in order', () => {
  it('are looked up by halving', () => {
    const asked: number[] = [];
    const all = Array.from({ length: 1000 }, (_, i) => i * 2);
    const at = firstWhere(all, (one) => {
      asked.push(one);
      return one >= 777;
    });
    expect(all[at]).toBe(778);
    expect(asked.length).toBeLessThanOrEqual(10);
  });

  it('end where nothing holds', () => {
    expect(firstWhere([1, 2, 3], () => false)).toBe(3);
    expect(firstWhere([], () => true)).toBe(0);
  });

  it('give what lies within a stretch whole', () => {
    const spans = [0, 10, 20, 30].map((start) => ({ start, end: start + 8 }));
    expect(within(spans, { start: 10, end: 28 }).map(({ start }) => start)).toEqual([10, 20]);
    expect(within(spans, { start: 11, end: 27 })).toEqual([]);
  });
});
