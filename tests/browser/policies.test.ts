import { describe, expect, it } from 'vitest';
import type { Area } from '../../lib/browser/area';
import { keepPolicies } from '../../lib/browser/policies';
import { compare } from '../../lib/changes';
import { type Facts, factsOf } from '../../lib/changes/facts';
import type { Analysis } from '../../lib/model';
import { en } from '../fixtures/sample.en';
import { zh } from '../fixtures/sample.zh';

function area() {
  const items = new Map<string, unknown>();
  const one: Area = {
    get: async (keys) => Object.fromEntries([...items].filter(([key]) => keys === null || key === keys)),
    set: async (given) => {
      for (const [key, item] of Object.entries(given)) items.set(key, structuredClone(item));
    },
    remove: async (keys) => {
      for (const key of [keys].flat()) items.delete(key);
    },
  };
  return { one, items };
}

/** The same policy at another time or address: `of` what is changed in its facts. */
const facts = (of: Partial<Analysis> = {}, sha256 = 'first'): Facts => factsOf({ ...zh, ...of, receipt: { ...zh.receipt, sha256 } });
/** Without the period of the logs, as an earlier text. */
const earlierText = (): Facts => {
  const card = { ...zh.card, retention: zh.card.retention.slice(1) };
  const then = (text: string): string => text.replace('行程记录保存三年', '行程记录保存若干');
  const clauses = zh.clauses.map((clause) => ({ ...clause, text: then(clause.text) }));
  return factsOf({ ...zh, card, clauses, text: then(zh.text), receipt: { ...zh.receipt, sha256: 'earlier' } });
};

describe('the policies that are kept', () => {
  it('say how a policy was, on a later visit, until the reader has seen it', async () => {
    const { one } = area();
    let clock = 1_000;
    const policies = keepPolicies(one, () => clock);
    expect(await policies.visit(earlierText(), 'one')).toBeNull();
    clock = 2_000;
    const earlier = await policies.visit(facts(), 'two');
    expect(earlier?.seen).toBe(1_000);
    expect(compare(earlier!.facts, facts()).changes.map(({ kind, how }) => [kind, how])).toContainEqual(['retention', 'new']);
    expect((await keepPolicies(one).visit(facts(), 'three'))?.seen).toBe(1_000);
    await policies.take(facts(), 'three');
    expect(await policies.visit(facts(), 'four')).toBeNull();
  });

  it('say nothing of a page that goes on loading', async () => {
    const policies = keepPolicies(area().one);
    await policies.visit(earlierText(), 'one');
    expect(await policies.visit(facts(), 'one')).toBeNull();
    expect(await policies.visit(facts(), 'two')).toBeNull();
  });

  it('know the languages of an address apart, and other policies behind its query', async () => {
    const policies = keepPolicies(area().one);
    await policies.visit(facts({ url: 'https://example.com/agreement?id=1' }), 'one');
    const english = factsOf({ ...en, url: 'https://example.com/agreement?id=1' });
    expect(await policies.visit(english, 'two')).toBeNull();
    const other = zh.clauses.map((clause, i) => ({ ...clause, text: `另一份 ${i}` }));
    expect(await policies.visit(facts({ url: 'https://example.com/agreement?id=2', clauses: other }, 'other'), 'three')).toBeNull();
    expect(await policies.all()).toHaveLength(3);
    // The same text in a session of its own, changed.
    expect(await policies.visit(facts({ url: 'https://example.com/agreement?id=1&session=9' }, 'changed'), 'four')).not.toBeNull();
  });

  it('take as much room as they may, and the oldest give way', async () => {
    const { one, items } = area();
    let clock = 0;
    const room = { one: 4_000, all: 10_000 };
    const policies = keepPolicies(one, () => ++clock, room);
    for (let n = 0; n < 6; n++) await policies.visit(facts({ url: `https://example.com/${n}` }), String(n));
    const sizes = [...items].filter(([key]) => key.startsWith('policy:')).map(([, item]) => (item as string).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(room.one);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(room.all);
    const kept = await policies.all();
    expect(kept.length).toBeLessThan(6);
    expect(kept.map(({ url }) => url.at(-1))).toEqual(['5', '4', '3', '2'].slice(0, kept.length));
    // What there was no room for is unknown, and not told as new.
    const stored = (await policies.get(kept[0]!.id))!.facts;
    expect(stored.unknown.length).toBeGreaterThan(0);
    expect(compare({ ...stored, passages: '' }, facts()).changes.filter(({ kind }) => stored.unknown.includes(kind))).toEqual([]);
  });

  it('are gone at once', async () => {
    const { one, items } = area();
    const policies = keepPolicies(one);
    await policies.visit(facts(), 'one');
    await policies.visit(factsOf(en), 'two');
    expect(await policies.removeAll()).toBe(2);
    expect([...items]).toEqual([]);
  });
});
