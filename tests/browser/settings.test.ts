import { describe, expect, it } from 'vitest';
import { settingsFrom } from '../../lib/browser/setting-values';

const untouched = settingsFrom(undefined);

describe('stored settings', () => {
  it('are kept as they are, the rest as if never set', () => {
    const stored = {
      language: 'en',
      theme: 'dark',
      type: 'large',
      highlight: 'violet',
      badge: false,
      sites: ['shop.example'],
      remember: false,
    };
    expect(settingsFrom(stored)).toEqual(stored);
    expect(settingsFrom({ badge: false })).toEqual({ ...untouched, badge: false });
  });

  // Another version may have written them: a language that is not known once left every surface empty.
  it.each([
    { language: 'zh-CN' },
    { theme: 'sepia' },
    { type: 3 },
    { highlight: null },
    { sites: 'shop.example' },
    { badge: 'yes' },
    { unheardOf: true },
  ])('that this version does not know count as never set: %j', (stored) => expect(settingsFrom(stored)).toEqual(untouched));

  it.each([null, 'text', 7, []])('of no shape at all count as never set: %j', (stored) => expect(settingsFrom(stored)).toEqual(untouched));
});
