/** A change rests on words: on those of its passages, on its name where it has one, and on no likeness that any two passages have. */
import { describe, expect, it } from 'vitest';
import { compare } from '../../lib/changes';
import { akin, alike, profileOf } from '../../lib/changes/alike';
import { type Fact, type Facts, factsOf, hashPassage, type Quote } from '../../lib/changes/facts';
import type { Analysis } from '../../lib/model';
import { en } from '../fixtures/sample.en';

const share = (a: string, b: string): number => alike(profileOf(a), profileOf(b));

const unrelated = [
  'The information on your reservations, including the location of the station and the duration of your visit, is stored by the provider of our reading rooms.',
  'For the protection of your registration, the person at the counter may ask for additional information before the conditions of your card are altered.',
  'We retain your information to the extent required by the obligations of our association, for instance the returning of loans and the settling of disputes.',
  'The organisation that operates the stations on our behalf may transfer information on your loans in connection with an alteration of its constitution.',
];

describe('likeness', () => {
  it('does not make one of two passages that only share their language', () => {
    for (const [i, a] of unrelated.entries())
      for (const b of unrelated.slice(i + 1)) expect([a, b, share(a, b) < akin]).toEqual([a, b, true]);
  });

  it.each([
    [
      'When you reserve a reading room we receive the number of your card and the hours that you have chosen.',
      'If you reserve a reading room, we may receive your card number and the hours that you have chosen for it.',
    ],
    ['读者预约阅览室时，我们会取得读者证号和所选的时段。', '您预约阅览室时，我们将取得您的读者证号以及所选时段。'],
  ])('keeps together what is said otherwise: %s', (a, b) => {
    expect(share(a, b)).toBeGreaterThanOrEqual(akin);
  });
});

/** A text of these passages, in which these SDKs were found where their names stand. */
function textWith(passages: string[], sdks: string[]): Facts {
  const quotes: Quote[] = passages.map((text, i) => ({ text, start: i * 1000, passage: hashPassage(text), counts: 80 }));
  const marks = (name: string): Fact['quotes'] =>
    passages.flatMap((text, i) => (text.includes(name) ? [[i, text.indexOf(name), text.indexOf(name) + name.length]] : []));
  const facts = sdks.map((name): Fact => ({ kind: 'sdk', id: name.toLowerCase(), value: '', name, quotes: marks(name), sure: 0.9 }));
  const about = { lang: 'en' as const, url: '', title: '', service: null, operator: null, dated: null, sha256: '' };
  return { ...about, partly: false, unknown: [], facts, quotes, passages: quotes.map(({ passage }) => passage).join('') };
}

describe('a name', () => {
  const later = 'You can choose to sign in through a linked network, such as Kestrel or Heronry, whenever you like.';
  const told = (earlier: string) => compare(textWith([earlier], ['Kestrel']), textWith([later], ['Kestrel', 'Heronry'])).changes;

  it('is not new where the earlier text has it in the same place, though it was not read there', () => {
    expect(told('You can sign in through a linked network, for example Kestrel or Heronry, whenever you like.')).toEqual([]);
  });

  it('is new where the earlier text has the passage without it', () => {
    const changes = told('You can sign in through a linked network, for example Kestrel, whenever you like.');
    expect(changes.map(({ kind, how, id }) => [kind, how, id])).toEqual([['sdk', 'new', 'heronry']]);
  });

  it('is quoted from the passage that has it, not from those of others that were read with it', () => {
    const said = ['We share data with our parent, Plover Group Inc.', 'For translations we rely on Kestrel Words LLC.'];
    const clauses = said.map((text, i) => ({ ...en.clauses[0]!, id: i, text, start: i * 100, end: i * 100 + text.length }));
    const evidence = said.map((text, clause) => ({
      quote: text,
      start: clause * 100,
      end: clause * 100 + text.length,
      clause,
      rule: 'own',
    }));
    const recipient = { ...en.card.recipients[0]!, named: ['Plover Group Inc', 'Kestrel Words LLC'], evidence };
    const text = said.map((passage) => passage.padEnd(100)).join('');
    const analysis: Analysis = { ...en, text, clauses, card: { ...en.card, recipients: [recipient] } };
    const { facts, quotes } = factsOf(analysis);
    const named = facts.filter(({ kind }) => kind === 'recipient-name');
    const words = named.map((fact) => fact.quotes.map(([of, from, to]) => [quotes[of]!.text, quotes[of]!.text.slice(from, to)]));
    expect(words).toEqual([[[said[0], 'Plover Group Inc']], [[said[1], 'Kestrel Words LLC']]]);
  });
});

describe('a contact', () => {
  const later = 'Questions may be sent by means of the question form at the desk of your branch.';
  const form: Fact = { kind: 'contact', id: 'online/questionform', value: 'question form', quotes: [[0, 37, 50]], sure: 0.9 };
  const told = (earlier: string) => compare(textWith([earlier], []), { ...textWith([later], []), facts: [form] }).changes.length;

  it('is new only where its words are new', () => {
    expect(told('Questions can be sent by means of the question form at the desk of your branch.')).toBe(0);
    expect(told('Questions can be sent by means of a letter to the desk of your branch.')).toBe(1);
  });
});

describe('what a text does not say', () => {
  it('is told by what is gone, not by an alert without words', () => {
    const earlier = textWith(['Write to us at desk@example.com.', 'We lend books.'], []);
    const later = textWith(['We lend books.'], []);
    const contact: Fact = { kind: 'contact', id: 'email/desk', value: 'desk@example.com', quotes: [[0, 15, 31]], sure: 1 };
    const alert: Fact = { kind: 'alert', id: 'no-contact', value: '', quotes: [], sure: 0.9 };
    const { changes } = compare({ ...earlier, facts: [contact] }, { ...later, facts: [alert] });
    expect(changes.map(({ kind, how }) => [kind, how])).toEqual([['contact', 'gone']]);
  });
});
