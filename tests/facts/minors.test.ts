import { describe, expect, it } from 'vitest';
import { minors as minorsKind } from '../../lib/facts/kinds/minors';
import { readingOf, stateOf } from './of-lines';

describe('the age below which a guardian is asked', () => {
  it.each([
    ['若您已满14周岁未满18周岁，应在监护人指导下阅读并同意本政策。', 18],
    ['十四周岁以上不满十八周岁的未成年人，须征得监护人同意。', 18],
    ['十六周岁以上、不靠自己的劳动收入过日子的未成年人，仍需监护人同意。', null],
    ['十六周岁以上并靠自己的劳动收入过日子的未成年人，无需监护人同意。', null],
    ['未满14周岁的儿童，应取得监护人同意；已满14周岁未满18周岁的，建议在监护人指导下阅读。', 14],
    ['未满14周岁的，其信息属于敏感个人信息，我们收集前将征得您父母的同意。', 14],
    ['不满16周岁的未成年人，应取得监护人同意。', 16],
  ])('%s', (line, age) => expect(stateOf(minorsKind, readingOf('# 未成年人保护', line)).age).toBe(age));
});

describe('the quote for it', () => {
  const quoted = (...lines: string[]) => stateOf(minorsKind, readingOf('# 未成年人保护', ...lines)).evidence.map(({ quote }) => quote);

  it('is of a sentence that names the age, and not of an earlier one on guardians', () => {
    const [quote] = quoted('监护人应留意孩子是否经您同意使用本产品。', '未满14周岁的儿童，须事先征得监护人的同意。');
    expect(quote).toContain('14');
  });
});

describe('what is quoted of minors', () => {
  const quotes = (...lines: string[]) => stateOf(minorsKind, readingOf(...lines)).evidence.map(({ quote }) => quote);

  it('is the sentence of the age, not a line of the contents', () => {
    const [first] = quotes('Children', '# Children', 'We like kids.', 'Our game is not meant for children under the age of 13.');
    expect(first).toContain('under the age of 13');
  });

  it('is the consent too, where it stands elsewhere', () => {
    const all = quotes('# Children', 'The shop is not for children under 16.', 'Whoever is younger needs the consent of a parent.');
    expect(all.join(' ')).toMatch(/under 16.*consent of a parent/);
  });
});

describe('the age in English', () => {
  it.each([
    ['Whoever is 12 or younger needs the consent of a parent.', 13],
    ['Children between the ages of 13 and 16 need the consent of a parent.', 16],
    ['Minors under 18 who live in California may have their posts removed.', null],
    ['If you live in California you may ask. We then remove what you posted while under the age of 18.', null],
    ['Most changes of these 16 years are likely to be minor.', null],
  ])('%s', (line, age) => expect(stateOf(minorsKind, readingOf('# Minors', line)).age).toBe(age));
});

describe('minors in plain Chinese', () => {
  const told = (...lines: string[]) => {
    const { addressed, age, guardianConsent } = stateOf(minorsKind, readingOf(...lines));
    return [addressed, age, guardianConsent];
  };

  it.each([
    ['没满 18 岁的，先让爸妈看过这页并点头。', 18],
    ['未满 16 岁入会，请先问准爸爸妈妈。', 16],
  ])('%s', (line, age) => expect(told('# 小朋友', line)).toEqual([true, age, true]));

  it('have their age in the title of what asks for the guardian', () => {
    expect(told('# 未满 16 岁', '须由父母或监护人同意，并由其代为开户。')).toEqual([true, 16, true]);
    expect(told('# 未满 16 岁', '恕不招待。')[1]).toBeNull();
  });

  it('are spoken of by who is old enough, which asks no guardian', () => {
    expect(told('# 报名', '年满十六周岁方可报名。')).toEqual([true, null, false]);
  });
});

describe('children in other words', () => {
  const told = (line: string) => {
    const { addressed, age, guardianConsent } = stateOf(minorsKind, readingOf('# Joining', line));
    return [addressed, age, guardianConsent];
  };

  it.each<[string, boolean, number | null, boolean]>([
    ['Members must be 18 or over.', true, 18, false],
    ['A card is given to a person under 16 only upon the signature of a guardian.', true, 16, true],
    ['Under-14s need the permission of their mum or dad.', true, 14, true],
    ['Kept for 18 months or over.', false, null, false],
  ])('%s', (line, ...expected) => expect(told(line)).toEqual(expected));
});
