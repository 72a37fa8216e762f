import { describe, expect, it } from 'vitest';
import { nameKey } from '../../lib/facts/spans/names';
import { sdkRegistry } from '../../lib/language/sdk-registry';

describe('the registry of SDKs', () => {
  it('holds 150 or more, sorted by id, each once', () => {
    const ids = sdkRegistry.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(150);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('has a maker and a name for each, and no name for two', () => {
    const owner = new Map<string, string>();
    const doubles: string[] = [];
    for (const { id, names, vendor } of sdkRegistry) {
      expect(vendor.trim(), id).not.toBe('');
      expect(names.length, id).toBeGreaterThan(0);
      for (const name of names) {
        const key = nameKey(name);
        if ((owner.get(key) ?? id) !== id) doubles.push(`${name}: ${owner.get(key)}, ${id}`);
        owner.set(key, id);
      }
    }
    expect(doubles).toEqual([]);
  });

  it('links by https alone', () => {
    for (const { id, policyUrl } of sdkRegistry) if (policyUrl !== null) expect(new URL(policyUrl).protocol, id).toBe('https:');
  });
});
