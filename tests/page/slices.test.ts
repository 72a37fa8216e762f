import { afterEach, describe, expect, it, vi } from 'vitest';
import { inSlices } from '../../lib/page/slices';

/** Milliseconds at a stretch that a page must never be held. */
const most = 50;

/** A clock that goes on only by work. */
function fakeClock() {
  const clock = { now: 0 };
  vi.spyOn(performance, 'now').mockImplementation(() => clock.now);
  return clock;
}

afterEach(() => void vi.restoreAllMocks());

/** Work of so many steps; tells how long each stretch was between two turns of what else the thread has to do. */
async function stretchesOf(steps: number, cost: number): Promise<{ longest: number; turns: number; spent: number; value: string }> {
  const clock = fakeClock();
  let done = 0;
  function* work() {
    for (; done < steps; done++) {
      clock.now += cost;
      yield;
    }
    return 'read';
  }
  const held: number[] = [];
  let last = 0;
  let ended = false;
  // The page's own work, which wants its turn all the time.
  const turn = () => {
    held.push(clock.now - last);
    last = clock.now;
    if (!ended) setImmediate(turn);
  };
  setImmediate(turn);
  const { value, spent } = await inSlices(work());
  ended = true;
  held.push(clock.now - last);
  return { longest: Math.max(...held), turns: held.length, spent, value };
}

describe('long work on the page’s thread', () => {
  it.each([
    [100_000, 0.01],
    [10_000, 0.3],
    [500, 3],
  ])('%d steps of %d ms: the page has its turn in between', async (steps, cost) => {
    const { longest, turns, spent, value } = await stretchesOf(steps, cost);
    expect(value).toBe('read');
    expect(longest).toBeLessThanOrEqual(most);
    expect(turns).toBeGreaterThan((steps * cost) / most);
    expect(spent).toBeCloseTo(steps * cost, 3);
  });

  it('short work is done at once', async () => {
    const { turns } = await stretchesOf(100, 0.1);
    expect(turns).toBeLessThanOrEqual(3);
  });

  it('what goes wrong in a later stretch is heard of', async () => {
    const clock = fakeClock();
    function* work() {
      for (let i = 0; i < 100; i++) {
        clock.now += 10;
        yield;
      }
      throw new Error('the page has gone');
    }
    await expect(inSlices(work())).rejects.toThrow('the page has gone');
  });
});
