import { describe, expect, it } from 'vitest';
import { itemsIn } from '../../lib/facts/spans/items';
import { weigh } from '../../lib/facts/weigh';
import { isWord, wordsNear } from '../../lib/facts/words';
import { commonWords } from '../../tools/train-facts/fit';
import { readingOf } from './of-lines';

function wordsAt(line: string, place: string): string[] {
  const reading = readingOf(line);
  const start = reading.text.indexOf(place);
  return wordsNear(reading, 0, { start, end: start + place.length });
}

describe('words next to a place', () => {
  it('stand on the side on which they are, without their endings, and two at once where they are close', () => {
    const words = wordsAt('Our tutors are recording your shoe size in winter lessons.', 'shoe size');
    expect(words).toEqual(expect.arrayContaining(['<tutor', '<record', '<your', '<record your', '>winter', '>lesson']));
    expect(words).not.toContain('>your');
    expect(words.every(isWord)).toBe(true);
  });

  it('are two characters each in Chinese', () => {
    expect(wordsAt('我们会记录您的鞋码以便备货。', '鞋码')).toEqual(expect.arrayContaining(['<记录', '<您的', '>以便', '>备货']));
  });

  it('do not reach far', () => {
    expect(wordsAt(`Umbrellas ${'and more of it '.repeat(12)}your age`, 'age')).not.toContain('<umbrella');
  });

  it('are learnt from only where enough documents have them', () => {
    const candidate = (cue: string) => [{ of: 'us', id: 'age', clause: 0, start: 0, end: 1, cues: [cue, cue, 'named'] }];
    const documents = [...Array(10)].map((_, i) => [...candidate('<your'), ...(i ? candidate('>rarely') : [])]);
    expect([...commonWords(documents)]).toEqual(['<your']);
  });
});

describe('from where on something is said', () => {
  const own = { bias: 0, cues: {}, ids: {}, rule: 3, threshold: 0.6, calibration: { scale: 1, shift: 0 } };
  const candidates = [{ of: 'sdk', id: 'age', clause: 0, start: 0, end: 1, cues: [] }];

  it('is what policies of its language bear out, where that is known', () => {
    const weights = { sdk: { ...own, in: { en: { threshold: 0.4, calibration: { scale: 1, shift: 1 } } } } };
    const [zh] = weigh(weights, candidates, 'zh');
    const [en] = weigh(weights, candidates, 'en');
    expect(zh).toMatchObject({ probability: 0.5, said: false, confidence: 0.5 });
    expect(en).toMatchObject({ probability: 0.5, said: true, confidence: 0.731 });
  });
});

describe('items told by what somebody does', () => {
  it.each([
    ['We count which pages visitors view.', 'browsing'],
    ['Tell us the stocks you own.', 'property'],
    ['It notes the features you use.', 'operation-log'],
    ['We keep any questions you send us.', 'support-record'],
    ['We see how visitors use our shop.', 'operation-log'],
  ])('%s', (line, item) => {
    expect(itemsIn(line, 'en').map((one) => one.item)).toContain(item);
  });

  it('are none where nobody does anything', () => {
    expect(itemsIn('The pages below explain how the shop works.', 'en')).toEqual([]);
  });
});
