import { describe, expect, it } from 'vitest';
import { type Area, type Found, keep } from '../../lib/browser/tab-store';

/** A storage area of `room` characters that refuses more, as the browser's does. */
function area(room = Number.POSITIVE_INFINITY) {
  const items = new Map<string, string>();
  const used = () => [...items.values()].reduce((sum, item) => sum + item.length, 0);
  const one: Area = {
    get: async (keys) =>
      Object.fromEntries([...items].filter(([key]) => keys === null || key === keys).map(([key, item]) => [key, JSON.parse(item)])),
    set: async (given) => {
      for (const [key, item] of Object.entries(given)) {
        const text = JSON.stringify(item);
        if (used() + text.length > room) throw new Error('quota exceeded');
        items.set(key, text);
      }
    },
    remove: async (keys) => {
      for (const key of [keys].flat()) items.delete(key);
    },
  };
  return { one, items };
}

const found = (visit: string, detail = ''): Found => ({
  visit,
  url: 'https://shop.example',
  title: 'Privacy',
  outcome: { kind: 'failed', why: 'page', detail },
});
const long = (visit: string) => found(visit, 'x'.repeat(1_000));

describe('keep', () => {
  it('gives back what was put, also to a worker that starts anew', async () => {
    const { one } = area();
    await keep(one).put(1, found('a'));
    expect(await keep(one).get(1)).toMatchObject(found('a'));
    expect(await keep(one).get(2)).toBeUndefined();
  });

  it('forgets', async () => {
    const { one, items } = area();
    const kept = keep(one);
    await kept.put(1, found('a'));
    await kept.remove(1);
    expect(await kept.get(1)).toBeUndefined();
    expect(items.size).toBe(0);
  });

  it('lets the oldest give way where storage is full', async () => {
    const { one } = area(3_000);
    let clock = 0;
    const kept = keep(one, () => ++clock);
    await kept.put(1, long('a'));
    await kept.put(2, long('b'));
    await kept.put(3, long('c'));
    const anew = keep(one);
    expect(await anew.get(1)).toBeUndefined();
    expect(await anew.get(2)).toMatchObject({ visit: 'b' });
    expect(await anew.get(3)).toMatchObject({ visit: 'c' });
  });

  it('keeps in memory what fits nowhere', async () => {
    const { one } = area(10);
    const kept = keep(one);
    await kept.put(1, long('a'));
    expect(await kept.get(1)).toMatchObject({ visit: 'a' });
    expect(await keep(one).get(1)).toBeUndefined();
  });
});
