import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inTurns, rest } from '../../lib/browser/in-turns';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Work that takes longer than the time between two events. */
const slow = (milliseconds: number) => vi.fn((_tab: number, _told: string) => new Promise<void>((done) => setTimeout(done, milliseconds)));

describe('turns of a tab', () => {
  it('a storm of events is answered by few runs, each of which comes to its end', async () => {
    const work = slow(70);
    const look = inTurns(work);
    for (let i = 0; i < 100; i++) {
      look(1, `event ${i}`);
      await vi.advanceTimersByTimeAsync(20);
    }
    await vi.advanceTimersByTimeAsync(1_000);
    expect(work.mock.calls.length).toBeGreaterThan(2);
    expect(work.mock.calls.length).toBeLessThanOrEqual(2_000 / (70 + rest) + 2);
    expect(work.mock.calls.at(-1)).toEqual([1, 'event 99']);
  });

  it('a single event is looked at at once, and only once', async () => {
    const work = slow(70);
    inTurns(work)(1, 'loading');
    expect(work).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('no tab waits for another', () => {
    const work = slow(70);
    const look = inTurns(work);
    look(1, 'loading');
    look(2, 'loading');
    expect(work.mock.calls).toEqual([
      [1, 'loading'],
      [2, 'loading'],
    ]);
  });

  it('a run that fails gives its turn away', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const work = vi.fn().mockRejectedValueOnce(new Error('no tab with that id')).mockResolvedValue(undefined);
    const look = inTurns(work);
    look(1, undefined);
    look(1, undefined);
    await vi.advanceTimersByTimeAsync(rest);
    expect(work).toHaveBeenCalledTimes(2);
    expect(warned).toHaveBeenCalledTimes(1);
    warned.mockRestore();
  });
});
