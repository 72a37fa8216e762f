/** The words of the surface: the same in every language, complete for every id, and fit for what fills them in. */
import { describe, expect, it } from 'vitest';
import { lawsByAlert, lawsByTopic, lawsOnSensitive, rightsByTopic } from '../../lib/language/law-map';
import taxonomy from '../../lib/language/taxonomy.json' with { type: 'json' };
import { wording as en } from '../../lib/language/wording/en';
import { lawTexts } from '../../lib/language/wording/laws';
import { laws as lawsEn } from '../../lib/language/wording/laws.en';
import { laws as lawsZh } from '../../lib/language/wording/laws.zh-CN';
import { wording as zh } from '../../lib/language/wording/zh-CN';

/** Every text by its path. */
function texts(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  return Object.entries(node as object).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

const slots = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name!))].sort();

describe('the surface', () => {
  it('has the same texts in both languages', () => {
    expect(texts(en).map(([path]) => path)).toEqual(texts(zh).map(([path]) => path));
  });

  it('fills the same slots in both languages', () => {
    const english = new Map(texts(en));
    for (const [path, text] of texts(zh)) expect([path, slots(english.get(path)!)]).toEqual([path, slots(text)]);
  });

  it('has no text left empty but what stands between Chinese sentences', () => {
    expect([...texts(zh), ...texts(en)].filter(([, text]) => text === '').map(([path]) => path)).toEqual(['.between']);
  });

  it('speaks calmly', () => {
    expect([...texts(zh), ...texts(en)].filter(([, text]) => /[!！]|\p{Extended_Pictographic}/u.test(text))).toEqual([]);
  });
});

describe('laws', () => {
  const ids = Object.keys(lawsZh);

  it('are the same in both languages, with every text of a source known', () => {
    expect(Object.keys(lawsEn)).toEqual(ids);
    const sources = new Set(ids.map((id) => id.split('-')[0]!));
    expect(Object.keys(lawTexts).filter((source) => !sources.has(source))).toEqual([]);
  });

  it('behind topics and alerts exist, for every topic and alert', () => {
    const used = [...Object.values(lawsByTopic), ...Object.values(lawsByAlert), lawsOnSensitive].flat();
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    expect(Object.keys(lawsByTopic).sort()).toEqual(taxonomy.topics.map(({ id }) => id).sort());
    expect(Object.keys(lawsByAlert).sort()).toEqual(taxonomy.alerts.map(({ id }) => id).sort());
  });

  it('behind rights name rights that there are', () => {
    const rights = taxonomy.rights.map(({ id }) => id);
    expect(
      Object.values(rightsByTopic)
        .flat()
        .filter((right) => !rights.includes(right)),
    ).toEqual([]);
  });
});
