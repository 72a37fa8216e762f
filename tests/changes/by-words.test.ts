/** What is told by the words of a sentence: each kind by one sentence that has it and a wording of the same that has not. */
import { describe, expect, it } from 'vitest';
import { compare } from '../../lib/changes';
import type { Fact, Facts } from '../../lib/changes/facts';
import { kinds } from '../../lib/changes/kinds';
import type { Card, Lang } from '../../lib/model';
import { languageOf } from '../../lib/text/language';
import { sayChange } from '../../lib/wording/changes';
import { textsIn } from '../../tools/print/texts';
import { between, rest, textOf } from './texts';

const told = (old: string, now: string | null) => between(old, now).map(({ kind, how }) => `${kind} ${how}`);

describe('told by the words of a sentence', () => {
  it.each([
    [
      'a consent that is needed no more',
      'With your consent we give your loans to schools.',
      'We give your loans to schools.',
      'words gone',
    ],
    [
      'a choice turned round',
      'We write to you about new books once a month if you have agreed.',
      'We write to you about new books once a month unless you have opted out.',
      'words other',
    ],
    ['默认关闭改为默认开启', '附近的人功能默认关闭。', '附近的人功能默认开启。', 'words other'],
    ['a country', 'Your loans are kept on servers in Sweden.', 'Your loans are kept on servers in Sweden and India.', 'words new'],
    [
      '一样放在原有的前面',
      '我们会向邻馆提供您的年龄段信息（是否年满十八周岁）。',
      '我们会向邻馆提供您的性别、年龄段信息（是否年满十八周岁）。',
      'words new',
    ],
    ['清单里多了一样', '登记时请填写姓名、住址、电话。', '登记时请填写姓名、住址、电话、职业。', 'words new'],
    ['a length of time', 'The slip is thrown away after 15 days.', 'The slip is thrown away after 30 days.', 'time other'],
    [
      'a word more in a sentence that is else the same',
      'The desk lends maps to readers.',
      'The desk lends antique maps to readers.',
      'words new',
    ],
    ['a short promise', 'We do not sell loans.', null, 'passage gone'],
  ])('%s', (_, old, now, what) => {
    expect(told(old, now)).toEqual([what]);
  });

  it.each([
    ['the same list in another order', '登记时请填写姓名、住址、电话。', '登记时，请您填写电话、住址和姓名。'],
    ['the same consent in other words', 'With your consent we give your loans to schools.', 'If you agree, we give your loans to schools.'],
    ['the home country by another name', '借阅记录保存在中国境内的机房。', '借阅记录保存在境内的机房。'],
    ['what opens a list in other words', '对于您提出的续借、预约，我们当天办理。', '我们收到您的续借、预约后，当天办理。'],
    ['a verb of another tense', 'We do not sell your loans to anyone.', 'Your loans are not sold by us to anyone.'],
    ['a synonym', '我们通过管理制度保证借阅记录的安全。', '我们以管理制度确保借阅记录的安全。'],
  ])('but not %s', (_, old, now) => {
    expect(told(old, now)).toEqual([]);
  });

  const long = `Loans ${'that are renewed by the branch in which they were taken out '.repeat(9)}are kept on servers in Sweden`;

  it('a long sentence as any other, shown by what stands around the words', () => {
    const [change, ...others] = between(`${long}.`, `${long} and India.`);
    expect(others).toEqual([]);
    expect(change!.now[0]!.text).toContain('India');
    expect(change!.now[0]!.text.length).toBeLessThanOrEqual(400);
  });

  it('a sentence that is told whole is told once', () => {
    const [change] = between('The account is closed at once.', 'The account is closed within 15 days.');
    expect(sayChange(change!, textsIn('en')).match(/15 days/g)).toHaveLength(1);
  });
});

describe('not told', () => {
  it.each([['what only opens a list', 'The maps of the valley that other branches lend:']])('by itself: %s', (_, line) => {
    expect(compare(textOf([rest.en]), textOf([rest.en, line])).changes).toEqual([]);
    expect(compare(textOf([rest.en]), textOf([rest.en, `${line.split(':')[0]} are old.`])).changes).toHaveLength(1);
  });

  it.each([['给', '请给我们写信，若地图找不到。', '若地图找不到请给我们写信。']])('as a deed denied: %s', (_, old, now) => {
    expect(told(old, now)).toEqual([]);
  });

  it('as a yes: an answer to how', () => {
    const asked = (question: string) =>
      kinds.answer.find({ answers: [{ question, verdict: 'yes', evidence: [], confidence: 1 }] } as unknown as Card);
    expect(asked('close')).toEqual([]);
    expect(asked('sell')).toHaveLength(1);
  });
});

describe('told by a fact', () => {
  const mark = (kind: Fact['kind'], id: string): Fact => ({ kind, id, value: '', quotes: [[1, 17, 27]], sure: 0.9 });
  const asks = 'We ask to use the microphone when you dictate.';
  const none: string[] = ['The reading room closes at eight.'];

  it('once, where the same words name a permission and what it gives', () => {
    const later = textOf([...none, asks], [mark('permission', 'microphone'), mark('collects', 'audio')]);
    expect(compare(textOf(none), later).changes.map(({ kind }) => kind)).toEqual(['permission']);
  });

  it('not by a word that only asks for it or says that it must be', () => {
    const marked = (text: string, words: string): Fact => {
      const from = text.indexOf(words);
      return { kind: 'collects', id: 'name', value: '', quotes: [[1, from, from + words.length]], sure: 0.9 };
    };
    const earlier = textOf([...none, 'When you renew a loan we get the number of your card and keep it.']);
    const now = (text: string, words: string) => compare(earlier, textOf([...none, text], [marked(text, words)])).changes;
    const facts = (text: string, words: string) => now(text, words).filter(({ kind }) => kind === 'collects');
    expect(facts('When you renew a loan we request the number of your card and keep it.', 'request the number of your card')).toEqual([]);
    expect(facts('When you renew a loan we get the photo of your card and keep it.', 'get the photo of your card')).toHaveLength(1);
  });

  it.each([
    ['a name that stands in both', '搜索记录保存两年；逾期的书目在归还后清除。', []],
    ['what was denied', '我们不收集搜索记录；逾期的书目在归还后清除。', ['search-history']],
  ])('of an item: %s', (_, old, expected) => {
    const now = '搜索记录的留底以两年为限；逾期的书目，归还以后便清除。';
    const item: Fact = { kind: 'collects', id: 'search-history', value: '', quotes: [[1, 0, 12]], sure: 0.9 };
    const { changes } = compare(textOf(['阅览室八点关门。', old]), textOf(['阅览室八点关门。', now], [item]));
    expect(changes.filter(({ kind }) => kind === 'collects').map(({ id }) => id)).toEqual(expected);
  });

  it('of a place that is now told more closely, and is not gone', () => {
    const [old, now] = [
      'The app reads your rough location when you look for a branch.',
      'The app reads your GPS position when you look for a branch.',
    ];
    const takes = (id: string): Fact => ({ kind: 'collects', id, value: '', quotes: [[1, 14, 30]], sure: 0.9 });
    const changes = (item: string) =>
      compare(textOf([...none, old], [takes('location')]), textOf([...none, now], [takes(item)]))
        .changes.filter(({ kind }) => kind === 'collects')
        .map(({ id, how }) => `${id} ${how}`);
    expect(changes('precise-location')).toEqual(['precise-location new']);
    expect(changes('ip')).toEqual(expect.arrayContaining(['location gone']));
  });

  it('of an item whose name is only part of a word of the other text', () => {
    const [old, now] = ['We manage the cards of the branch and renew them.', 'We note the age of the branch cards and renew them.'];
    const item: Fact = { kind: 'collects', id: 'birth', value: '', quotes: [[1, 0, 15]], sure: 0.9 };
    const { changes } = compare(textOf([...none, old]), textOf([...none, now], [item]));
    expect(changes.map(({ kind, id }) => [kind, id])).toContainEqual(['collects', 'birth']);
  });

  it('a right that went with the way to close the account by the way alone', () => {
    const way = 'To close your account press Delete my card in the reading room.';
    const earlier = textOf([...none, way], [{ ...mark('closing', ''), value: 'described' }, mark('right', 'delete')]);
    const later = textOf([...none, 'To close your account write to the branch.'], [{ ...mark('closing', ''), value: 'contact-only' }]);
    const { changes } = compare(earlier, later);
    expect(changes.map(({ kind }) => kind)).toContain('closing');
    expect(changes.map(({ kind }) => kind)).not.toContain('right');
  });

  it('not by two times of different things', () => {
    const [copies, slips] = [
      'Ask at the desk for a copy of your slips, you get it within 15 days.',
      'We look into what you ask of the branch within 15 days.',
    ];
    const at = (text: string, days: string): Fact => ({ ...mark('response', ''), value: days, quotes: [[1, 0, text.length]] });
    const later = slips.replace('15', '30');
    const { changes } = compare(textOf([...none, copies, slips], [at(copies, '15')]), textOf([...none, later], [at(later, '30')]));
    expect(changes.map(({ kind }) => kind)).not.toContain('response');
    expect(changes.map(({ kind, before, after }) => [kind, before, after])).toContainEqual(['time', '15', '30']);
  });

  it('with what stands in its place, in a line without a stop too', () => {
    const line = (name: string): string => `Rules of those who mend books for the branch *${name}`;
    const heron: Fact = { ...mark('sdk', 'heron'), name: 'Heron Bindery', quotes: [[1, line('').length, line('Heron Bindery').length]] };
    const { changes } = compare(textOf([...none, line('Heron Bindery')], [heron]), textOf([...none, line('Kestrel')]));
    expect(changes.map((change) => sayChange(change, textsIn('en'))).some((words) => words.includes('Kestrel'))).toBe(true);
  });

  it('not by a name that has only another stop', () => {
    const operator = (value: string): Fact => ({ ...mark('operator', ''), value, quotes: [[1, 0, value.length]] });
    const earlier = textOf([...none, 'Heron Ltd runs the branch.'], [operator('Heron Ltd')]);
    const later = (value: string) => textOf([...none, `${value} runs all of the branches.`], [operator(value)]);
    expect(compare(earlier, later('Heron Ltd.')).changes.map(({ kind }) => kind)).not.toContain('operator');
    expect(compare(earlier, later('Plover Ltd')).changes.map(({ kind }) => kind)).toContain('operator');
  });

  it.each([
    ['both take it', 'photo', []],
    ['only the earlier took it', 'contacts', ['photo new']],
  ])('a promise not to take, by its words alone where %s', (_, later, expected) => {
    const [takes, denies] = ['With your card the desk takes a picture of you.', 'We do not take photos of the slips that you hand in.'];
    const taken = (id: string): Fact => ({ ...mark('collects', id), quotes: [[1, 0, takes.length]] });
    const denied: Fact = { ...mark('denial', 'photo'), quotes: [[2, 0, denies.length]] };
    const { changes } = compare(textOf([...none, takes], [taken('photo')]), textOf([...none, takes, denies], [taken(later), denied]));
    expect(changes.filter(({ kind }) => kind === 'denial').map(({ id, how }) => `${id} ${how}`)).toEqual(expected);
  });

  it('an alert that is gone by its words alone', () => {
    const changes = compare(textOf([...none, asks], [mark('alert', 'broad-use')]), textOf(none)).changes;
    expect(changes.map(({ kind, how }) => [kind, how])).toEqual([['passage', 'gone']]);
  });
});

const said = (old: string, now: string, lang: Lang) => between(old, now).map((change) => sayChange(change, textsIn(lang)));

describe('a member of a list', () => {
  const with3 = '付押金可用银行卡、邮局汇票及粮票、布票这些票证。';
  it.each([
    ['the last, before what takes them all up', with3, '付押金可用银行卡、邮局汇票及粮票这些票证。', '少了“布票”'],
    ['one more at the end', with3, '付押金可用银行卡、邮局汇票及粮票、布票、油票这些票证。', '多了“油票”'],
    ['the one before "及"', with3, '付押金可用银行卡、粮票、布票这些票证。', '少了“邮局汇票”'],
    [
      'one with what the sentence goes on with',
      '您可以出示借书证或者护照以领取门禁钥匙、雨伞。',
      '您可以出示借书证以领取门禁钥匙、雨伞。',
      '少了“护照”',
    ],
    ['one before "或者"', '登记时您可以出示借书证或者护照以领取钥匙。', '登记时您可以出示借书证以领取钥匙。', '少了“护照”'],
  ])('is told by itself: %s', (_, old, now, words) => {
    const lines = said(old, now, 'zh');
    expect(lines).toHaveLength(1);
    expect(lines[0]!.endsWith(words)).toBe(true);
  });
});

describe('an item of a list by itself', () => {
  const items = (...texts: string[]) => textOf([rest.en, ...texts], [], { item: true });
  const told = (old: string[], now: string[]) =>
    compare(items(...old), items(...now)).changes.map((change) => sayChange(change, textsIn('en')));
  it.each([
    ['new', ['card numbers'], ['card numbers', 'pen names'], 'new in a list: “pen names”'],
    ['gone', ['card numbers', 'nicknames'], ['card numbers'], 'no longer in a list: “nicknames”'],
  ])('is told in its own words: %s', (_, old, now, line) => {
    expect(told(old, now)).toEqual([line]);
  });
  it('is the same where it is only written otherwise, or in a sentence with others', () => {
    expect(told(['Telephone number'], ['your phone numbers'])).toEqual([]);
    expect(told(['nicknames', 'card numbers'], ['We write down nicknames and card numbers of readers.'])).not.toContain(
      'no longer in a list: “nicknames”',
    );
  });
});

describe('the same in other sentences', () => {
  const versions = (old: string[], now: string[]) => {
    const at = (texts: string[]): Facts => {
      const facts = textOf([rest[languageOf(texts[0]!)], ...texts]);
      const starts = texts.map((_, i) => 5000 + texts.slice(0, i).join(' ').length + Math.min(i, 1));
      const quotes = facts.quotes.map((quote, i) => (i === 0 ? quote : { ...quote, start: starts[i - 1]! }));
      return { ...facts, quotes };
    };
    return compare(at(old), at(now)).changes.map((change) => sayChange(change, textsIn('en')));
  };
  it.each([
    [
      'one cut in two',
      ['The slip may vary with the branch, but will often include your card, pen name and shelf.'],
      ['Depending on the branch, the slip may vary.', 'It will often include your shelf, card and pen name.'],
    ],
    [
      'two joined',
      ['我们保留随时修订本借阅须知的权利。', '修订后的须知会贴在门口。'],
      ['我们有权不定期修订本借阅须知，修订后的须知会贴在门口。'],
    ],
    ['synonyms', ['We determine your distance from the branch.'], ['We work out how far you are from the branch.']],
  ])('tells nothing: %s', (_, old, now) => {
    expect(versions(old, now)).toEqual([]);
  });
  it('and a title that a new passage begins with is told with it', () => {
    const lines = versions(
      ['Ask at the desk.'],
      ['Ask at the desk.', 'Key Cabinet Loans.', 'We lend keys: ask for loans from the key cabinet of the branch.'],
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^a new section: “Key Cabinet Loans”.*We lend keys/);
  });
});

describe('a time', () => {
  it('is told with what it is of and what it counts from, and what stood there', () => {
    const passage = 'Loan slips are kept for no longer than six months past the return of the book.';
    const earlier = 'Loan slips are kept for no longer than the reader holds a card.';
    const fact: Fact = { kind: 'retention', id: 'slips', value: 'P6M', name: 'the data', quotes: [[1, 0, passage.length]], sure: 0.9 };
    const [change, ...others] = compare(textOf([rest.en, earlier]), textOf([rest.en, passage], [fact])).changes;
    expect(others).toEqual([]);
    const line = sayChange(change!, textsIn('en'));
    expect(line).toContain('past the return of the book');
    expect(line).toMatch(/before “[^”]*card/);
  });

  it.each([
    ['one', 'Readers must be 12 years of age or older to borrow maps.', 'Readers must be 15 years of age or older to borrow maps.'],
    [
      'one of two',
      'Maps are lent only to readers 12 years of age or older (or 15 years of age or older in branches that say so).',
      'Maps are lent only to readers 15 years of age or older.',
    ],
  ])('that is an age is told as one: %s', (_, old, now) => {
    expect(said(old, now, 'en').filter((line) => line.includes('now 15 years of age, before 12 years of age'))).toHaveLength(1);
  });
});
