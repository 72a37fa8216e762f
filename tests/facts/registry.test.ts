import { describe, expect, it } from 'vitest';
import { isWhole, lookUp } from '../../lib/facts/spans/registry';

describe('names of the registry', () => {
  it('are found with what is said of them, and glued to it', () => {
    for (const name of ['LINE', 'LINE Login', 'LineSDK', 'LINE登录']) expect(lookUp(name)?.id).toBe('line');
    expect(lookUp('com.umeng.analytics')?.id).toBe(lookUp('umengpush')?.id);
  });

  it('are not the end of another word', () => {
    for (const name of ['Online', 'Outline', 'Online Privacy', 'Airline app']) {
      expect(lookUp(name)).toBeNull();
      expect(isWhole(name)).toBe(false);
    }
  });
});
