/** The options, the search and the comparison at work, drawn without a browser. */
import { expect, it } from 'vitest';
import { type Facts, factsOf, hashPassage } from '../../lib/changes/facts';
import { wording } from '../../lib/language/wording/zh-CN';
import { en } from '../fixtures/sample.en';
import { zh } from '../fixtures/sample.zh';
import { states } from '../fixtures/states';
import { draw } from './rendered';

it('a choice in the options is kept, said to be, and shown from then on', async () => {
  const drawn = await draw({ view: 'options', state: states.ready });
  const checked = () => [...drawn.document.querySelectorAll('input[name=theme]')].map((input) => input.hasAttribute('checked'));
  expect(drawn.texts('.said')).toContain('');
  await drawn.change('input[name=theme]', 2);
  expect(drawn.texts('.said')).toContain(wording.options.saved);
  expect(checked()).toEqual([false, false, true]);
});

it('policies are compared by parts, the lines in which they differ first; a line opens to the words of each', async () => {
  const drawn = await draw({ view: 'compare', state: states.ready, compared: [factsOf(zh), factsOf(en)] });
  await drawn.press('button', 'Plover Notes');
  const parts = Object.values(wording.compare.parts);
  expect(drawn.texts('tr.part')).toEqual(parts);
  expect(drawn.texts('thead th .column-name')).toEqual(['云雀出行', 'Plover Notes']);
  expect(drawn.texts('thead th').join()).toContain('2026-03-15');
  const line = () => drawn.texts('tbody tr').find((text) => text.startsWith('人脸'))!;
  expect(line()).toContain(wording.compare.unstated);
  expect(drawn.texts('blockquote')).toEqual([]);
  await drawn.press('tbody tr:nth-child(2) button');
  expect(drawn.texts('blockquote mark').length).toBeGreaterThan(0);
  await drawn.press('thead button');
  expect(drawn.texts('thead th .column-name')).toEqual(['Plover Notes']);
});

it('what is only worded otherwise is one line, which opens to both texts side by side', async () => {
  const facts = factsOf(zh);
  const [old, now] = ['隐私政策修改的，我们会重新征得您的同意。', '若隐私政策修改，将再次征得您的同意。'] as const;
  const later: Facts = {
    ...facts,
    sha256: 'later',
    quotes: facts.quotes.map((quote) => (quote.text === old ? { ...quote, text: now, passage: hashPassage(now) } : quote)),
    passages: facts.passages.replace(hashPassage(old), hashPassage(now)),
  };
  const drawn = await draw({ view: 'compare', state: states.ready, compared: [facts, later] });
  await drawn.press('.source-list li:nth-child(2) button');
  await drawn.change('input[name=view]', 1);
  expect(drawn.texts('.change')).toEqual([]);
  expect(drawn.texts('.rewordings button')).toEqual(['1 处措辞不同']);
  expect(drawn.texts('.rewording blockquote')).toEqual([]);
  await drawn.press('.rewordings button');
  expect(drawn.texts('.rewording .muted')).toEqual([wording.changes.was, wording.changes.now]);
  expect(drawn.texts('.rewording blockquote')).toEqual([old, now]);
});
