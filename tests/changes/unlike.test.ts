/** Two texts that are no two versions of one policy are said to be none, in a line; nothing is told as changed. */
import { describe, expect, it } from 'vitest';
import { compare } from '../../lib/changes';
import { type Facts, factsOf, hashWidth } from '../../lib/changes/facts';
import { changesToMarkdown } from '../../lib/wording/changes-markdown';
import { fill } from '../../lib/wording/fill';
import { textsIn } from '../../tools/print/texts';
import { en } from '../fixtures/sample.en';
import { zh } from '../fixtures/sample.zh';

const [english, chinese] = [factsOf(en), factsOf(zh)];
/** None of its passages is the same. */
const rewritten = (facts: Facts): Facts => ({
  ...facts,
  sha256: 'another',
  passages: facts.passages.replace(/./g, (c) => (c === '0' ? '1' : '0')),
  quotes: facts.quotes.map((quote) => ({ ...quote, passage: 'zzzzz' })),
});
const of = (facts: Facts, about: Partial<Facts>): Facts => ({ ...facts, url: '', ...about });

describe('texts that are no versions of one', () => {
  it('are said to be in two languages', () => {
    const comparison = compare(english, chinese);
    expect(comparison).toEqual({ unlike: 'language', changes: [], same: false, wording: [] });
    for (const texts of [textsIn('zh'), textsIn('en')])
      expect(changesToMarkdown(english, chinese, comparison, texts)).toContain(texts.words.changes.unlike.language);
  });

  const earlier = of(english, { service: 'Heron', operator: 'Heron Ltd' });
  const other = of(rewritten(english), { service: 'Plover', operator: 'Plover Inc' });

  it('are said to be of two services, by name', () => {
    const comparison = compare(earlier, other);
    expect([comparison.unlike, comparison.changes]).toEqual(['service', []]);
    const text = changesToMarkdown(earlier, other, comparison, textsIn('en'));
    expect([text.includes('Heron'), text.includes('Plover'), text.includes(textsIn('en').words.changes.none)]).toEqual([true, true, false]);
  });

  it.each([
    ['the operator is the same', of(rewritten(english), { service: 'Plover', operator: 'Heron Ltd' })],
    ['one name is part of the other', of(rewritten(english), { service: 'Heron Pro', operator: 'Plover Inc' })],
    ['a name is not known', of(rewritten(english), { service: null, operator: 'Plover Inc' })],
    [
      'much is word for word the same',
      of(english, { service: 'Plover', operator: 'Plover Inc', passages: english.passages.slice(0, -hashWidth) }),
    ],
  ])('not where %s', (_, later) => {
    expect(compare(earlier, later).unlike).toBeNull();
  });

  it('else each is told by its date, or as one that has none', () => {
    const later = of(english, { dated: null });
    const text = changesToMarkdown(of(english, { dated: '2026-02-02' }), later, compare(english, later), textsIn('en'));
    const { words } = textsIn('en');
    expect(text).toContain(fill(words.changes.between, { service: 'Plover Notes', earlier: '2026-02-02', later: words.changes.undated }));
  });

  it('not where both stand on one site', () => {
    const url = 'https://heron.example/privacy';
    expect(compare({ ...earlier, url }, { ...other, url }).unlike).toBeNull();
  });
});
