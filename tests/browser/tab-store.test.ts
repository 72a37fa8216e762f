import { describe, expect, it } from 'vitest';
import type { Area } from '../../lib/browser/area';
import { keepTabs, type PolicyFound } from '../../lib/browser/tab-store';

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

const found = (visit: string, detail = ''): PolicyFound => ({
  visit,
  url: 'https://shop.example',
  title: 'Privacy',
  outcome: { kind: 'failed', why: 'page', detail },
});
const long = (visit: string) => found(visit, 'x'.repeat(1_000));

describe('the tab store', () => {
  it('gives back what was put, also to a worker that starts anew', async () => {
    const { one } = area();
    await keepTabs(one).put(1, found('a'), false);
    expect(await keepTabs(one).get(1)).toMatchObject(found('a'));
    expect(await keepTabs(one).get(2)).toBeUndefined();
  });

  it('forgets', async () => {
    const { one, items } = area();
    const kept = keepTabs(one);
    await kept.put(1, found('a'), false);
    await kept.remove(1);
    expect(await kept.get(1)).toBeUndefined();
    expect([...items.keys()]).toEqual(['tabs']);
    expect(items.get('tabs')).toBe('{}');
  });

  it('forgets after a day, in memory and in storage', async () => {
    const { one, items } = area();
    let clock = 0;
    const kept = keepTabs(one, () => clock);
    await kept.put(1, found('a'), false);
    await kept.put(2, found('b'), true);
    clock = 23 * 3_600_000;
    await kept.put(3, found('c'), false);
    expect(await kept.tabs()).toEqual([1, 2, 3]);
    clock = 25 * 3_600_000;
    expect([await kept.get(1), await kept.visit(2)]).toEqual([undefined, undefined]);
    expect([...items.keys()].sort()).toEqual(['tab:3', 'tabs']);
    expect(await keepTabs(one, () => clock).tabs()).toEqual([3]);
  });

  it('lets the oldest give way where storage is full', async () => {
    const { one } = area(3_000);
    let clock = 0;
    const kept = keepTabs(one, () => ++clock);
    await kept.put(1, long('a'), false);
    await kept.put(2, long('b'), false);
    await kept.put(3, long('c'), false);
    const anew = keepTabs(one, () => clock);
    expect(await anew.get(1)).toBeUndefined();
    expect(await anew.get(2)).toMatchObject({ visit: 'b' });
    expect(await anew.get(3)).toMatchObject({ visit: 'c' });
  });

  it('keeps in memory what fits nowhere', async () => {
    const { one } = area(10);
    const kept = keepTabs(one);
    await kept.put(1, long('a'), false);
    expect(await kept.get(1)).toMatchObject({ visit: 'a' });
    expect(await keepTabs(one).get(1)).toBeUndefined();
  });

  it('writes nothing of private windows, and still knows it', async () => {
    const { one, items } = area();
    const kept = keepTabs(one);
    await kept.put(1, found('a'), true);
    expect(await kept.get(1)).toMatchObject({ visit: 'a' });
    expect(await kept.tabs()).toEqual([1]);
    expect(items.size).toBe(0);
  });

  it('knows the visits without reading the findings', async () => {
    const { one } = area();
    await keepTabs(one).put(1, long('a'), false);
    const asked: (string | null)[] = [];
    const anew = keepTabs({
      ...one,
      get: (keys) => {
        asked.push(keys);
        return one.get(keys);
      },
    });
    expect(await anew.visit(1)).toBe('a');
    expect(await anew.visit(2)).toBeUndefined();
    expect(asked).toEqual(['tabs', 'tabs']);
  });

  it('keeps what is put at the same time', async () => {
    const { one } = area();
    const kept = keepTabs(one);
    await Promise.all([1, 2, 3].map((tabId) => kept.put(tabId, found(String(tabId)), false)));
    expect((await keepTabs(one).tabs()).sort()).toEqual([1, 2, 3]);
  });
});
