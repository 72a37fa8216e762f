/** What is only worded otherwise is told of in one line, whatever it is; and what carries a fact is never left to it. Texts of our own, whole through the engine. */
import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/analyze';
import { type Comparison, compare } from '../../lib/changes';
import { type Facts, factsOf } from '../../lib/changes/facts';
import { readMarkup } from '../../lib/document';
import type { Lang } from '../../lib/model';
import { languageOf } from '../../lib/text/language';
import { sayChange, sayWording } from '../../lib/wording/changes';
import { changesToMarkdown } from '../../lib/wording/changes-markdown';
import { loadClassifier } from '../../tools/engine';
import { parsers } from '../../tools/input/read';
import { textsIn } from '../../tools/print/texts';

const classifier = await loadClassifier();

async function factsIn(text: string): Promise<Facts> {
  const reading = readMarkup({ bytes: new TextEncoder().encode(text), name: 'policy.html', url: '' }, parsers);
  if (reading.kind !== 'page') throw new Error(`unreadable: ${reading.kind}`);
  return factsOf(await analyze(reading.page, () => classifier));
}

const frame: Record<Lang, string> = {
  en: '<!doctype html><h1>Heron Reading Privacy Policy</h1><p>Heron Reading Ltd runs the reading rooms of the valley and explains here which information it collects.</p>§<h2>Rooms</h2><p>We keep the rooms warm and the shelves in order for everybody who comes in.</p><p>Write to desk@heron.example with any question about this policy.</p>',
  zh: '<!doctype html><h1>白鹭阅览室隐私政策</h1><p>白鹭阅览室有限公司说明我们如何收集和使用您的个人信息。</p>§<h2>一、阅览室</h2><p>我们把书架收拾整齐，让每一位来客坐得舒服。</p><p>对本政策有疑问，请写信到 desk@heron.example。</p>',
};

async function compared(old: string, now: string): Promise<{ lang: Lang; comparison: Comparison; lines: string[]; facts: Facts[] }> {
  const lang = languageOf((old + now).replace(/<[^>]*>/g, ''));
  const page = (words: string): string => frame[lang].replace('§', () => (words.startsWith('<') ? words : `<p>${words}</p>`));
  const facts = await Promise.all([old, now].map((words) => factsIn(page(words))));
  const comparison = compare(facts[0]!, facts[1]!);
  return { lang, comparison, facts, lines: comparison.changes.map((change) => sayChange(change, textsIn(lang))) };
}

describe('what is worded otherwise', () => {
  it.each([
    [
      'synonyms',
      'We know that guests of this reading room worry about the quiet of their reading. Below we describe how we see to it.',
      'We understand that people who come here care about the quiet of their reading. What follows sets out how we see to it.',
    ],
    [
      'synonyms in a list',
      'We may decline wishes that are unreasonably loud or strange, or that take the time of our senior or junior librarians.',
      'We may refuse wishes that are excessively loud or strange, or that cost the time of our junior or senior staff.',
    ],
    [
      '近义词',
      '若您拒绝出示前述证件，您将无法进入阅览室，仅可以在大厅翻阅、抄写。',
      '如果您不愿出示上述证件，则不能进入阅览室，只能在大厅翻阅、抄写。',
    ],
    [
      '否定换成另一种说法',
      '对于您合理的借阅，我们原则上不收取押金，但对多次逾期、超出合理次数的借阅，我们将酌情收取一定押金。',
      '您的合理借阅原则上免押金，但对反复逾期、超出合理次数的借阅，我们会视情况收取一定押金。',
    ],
    ['条件与结果合为一句', '如您拒绝出示证件可能导致您无法使用阅览室的柜子。', '若您拒绝出示证件，您或许不能使用阅览室的柜子。'],
    [
      'a condition put behind',
      'If you do not agree with our rules and habits, please do not borrow.',
      'Please do not borrow if you do not agree with our habits and rules.',
    ],
  ])('makes no change and stands in one line: %s', async (_, old, now) => {
    const { lang, comparison, lines, facts } = await compared(old, now);
    expect(lines).toEqual([]);
    const said = sayWording(comparison, textsIn(lang))!;
    expect(said).toContain(String(comparison.wording.length));
    const [was, is] = (['was', 'now'] as const).map((side) =>
      comparison.wording.flatMap((one) => one[side].map(({ text }) => text)).join(' '),
    );
    expect([was!.includes(old.slice(0, 20)), is!.includes(now.slice(0, 20))]).toEqual([true, true]);
    const markdown = changesToMarkdown(facts[0]!, facts[1]!, comparison, textsIn(lang));
    expect(markdown.split('\n').filter((line) => line.includes(said))).toHaveLength(1);
  });

  it.each([
    ['一个新的数字', '每位读者最多可以保留五张书签。我们为您保管它们。', '每位读者最多可以保留5张书签，逾期不取的我们不再保管。'],
    ['a denial', 'Your notes are shown to the other readers of the room.', 'Your notes are not shown to the other readers of the room.'],
    [
      'a denial of a word that is no deed',
      'The lamp by your seat reacts to the sleep mode of your phone.',
      'The lamp by your seat does not react to the sleep mode of your phone.',
    ],
    [
      'consent that is needed no more',
      'We ask for your consent before we lend your notes to a school.',
      'We lend your notes to a school without your consent.',
    ],
    ['不能关闭', '您可以在柜台关闭推荐书目。', '推荐书目是阅览室的一部分，目前不支持关闭。'],
    ['a name', 'The shelves are dusted by Kestrel on Mondays.', 'The shelves are dusted by Plover on Mondays.'],
    ['words put in', 'Letters are read by the desk.', 'Letters are read by the desk and used to train our catalogue.'],
    ['一段话没有了', '您可以向我们提供您的借书证，您还可以自愿写下您的专业方向。', '您可以向我们提供您的借书证。'],
  ])('is none where it carries a fact: %s', async (_, old, now) => {
    const { comparison } = await compared(old, now);
    expect(comparison.changes).not.toEqual([]);
  });

  it('counts no passage that differs only in what is told elsewhere', async () => {
    const old = '<p>Questions go to desk@heron.example as well.</p><p>Wishes go to desk@heron.example at any time.</p>';
    const both = await Promise.all(
      [old, old.replaceAll('desk@', 'post@')].map((words) =>
        factsIn(frame.en.replace('§', words).replace('Write to desk@heron.example', 'Write')),
      ),
    );
    const { changes, wording } = compare(both[0]!, both[1]!);
    expect(changes.map(({ kind }) => kind)).toContain('contact');
    expect(wording).toEqual([]);
  });

  it('counts no passage that has only another number', async () => {
    const { comparison } = await compared(
      '<p>2. Books are lent.</p><p>3. Maps are lent.</p>',
      '<p>1. Maps are lent.</p><p>2. Books are lent.</p>',
    );
    expect([comparison.changes, comparison.wording, comparison.same]).toEqual([[], [], false]);
  });
});

describe('a section', () => {
  const section = {
    en: '<h2>4. Letters and Leaving the List</h2><p>We send you a letter about new books once a season. You may leave the list by following what the letter says.</p>',
    zh: '<h2>（四）逝去读者的亲属</h2><p>读者去世后，其亲属可以到柜台取走其留下的书签。亲属也可以请我们销毁这些书签。</p>',
  };
  it.each([
    ['gone', 'en', /^a section is gone: “Letters and Leaving the List”/],
    ['new', 'en', /^a new section: “Letters and Leaving the List”/],
    ['gone', 'zh', /^少了一节：“逝去读者的亲属”/],
    ['new', 'zh', /^多了一节：“逝去读者的亲属”/],
  ] as const)('that is %s (%s) is told by its title, in one line', async (how, lang, line) => {
    const none = { en: '<p>Books are lent for a month.</p>', zh: '<p>书可以借一个月。</p>' }[lang];
    const [old, now] = how === 'gone' ? [none + section[lang], none] : [none, none + section[lang]];
    const { lines, comparison } = await compared(old, now);
    expect(lines.filter((one) => line.test(one))).toHaveLength(1);
    expect(comparison.changes.filter(({ kind }) => kind === 'passage')).toEqual([]);
  });

  it('that has only another number is none', async () => {
    const text = `<p>Books are lent for a month.</p>${section.en}`;
    expect((await compared(text, text.replace('4. Letters', '3. Letters'))).lines).toEqual([]);
  });
});

describe('a time for taking something out', () => {
  it.each([
    [
      'in English',
      'When you ask us, we will remove your child’s card from our list at your request.',
      'When you ask us, we will remove your child’s card from our list within 60 days of your request.',
      /answer/i,
      /60 days/,
    ],
    [
      '在注销之后',
      '账号注销后我们将在30个工作日内删除您的借阅单。',
      '账号注销后我们将在60个工作日内删除您的借阅单。',
      /注销(?:现在)?要|答复/,
      /60 个工作日/,
    ],
  ])('is told as no answer and no closing: %s', async (_, old, now, never, told) => {
    const { lines } = await compared(old, now);
    expect(lines.filter((line) => never.test(line))).toEqual([]);
    expect(lines.some((line) => told.test(line))).toBe(true);
  });
});

describe('who is named', () => {
  it('is an SDK only where the policy calls it one', async () => {
    const network = await compared(
      'You may sign in with a social network (e.g. Facebook).',
      'You may sign in with a social network (e.g. Facebook and LinkedIn).',
    );
    expect(network.lines.filter((line) => line.includes('SDK'))).toEqual([]);
    expect(network.lines.join('\n')).toContain('LinkedIn');
    const kit = await compared('书目由我们自己统计。', '书目由我们自己统计，借阅次数由友盟SDK统计。');
    expect(kit.lines.join('\n')).toMatch(/新增 SDK：.*友盟/);
  });

  it('is not told as information on the reader', async () => {
    const { lines } = await compared(
      'Lists stay with us.',
      'Lists stay with us. We reserve the right to give your loan history to the employer that sponsors your card.',
    );
    expect(lines.filter((line) => line.includes('now takes: Occupation'))).toEqual([]);
    expect(lines.join('\n')).toContain('employer that sponsors');
  });
});

describe('what a text says of the young', () => {
  it.each([
    [
      'The room is open to all.',
      'The room is open only to persons aged 21 or over, even where a guardian consents.',
      /guardian’s consent$/,
      /21/,
    ],
    [
      '阅览室对所有人开放。',
      '阅览室仅对年满十八周岁的成年人开放，未满十八周岁的未成年人即使监护人同意也不能入场。',
      /要监护人同意$/,
      /18|十八/,
    ],
  ])('is no consent of a guardian where that is not enough: %s', async (old, now, never, told) => {
    const { lines } = await compared(old, now);
    expect(lines.filter((line) => never.test(line))).toEqual([]);
    expect(lines.some((line) => told.test(line))).toBe(true);
  });
});

describe('whether information is sold', () => {
  it('is told by the sentence that turned, not by one that stands in both', async () => {
    const children = 'We will not sell to children under the age of 13.';
    const { lines } = await compared(
      `${children} We will not share, sell, or rent your information to others.`,
      `${children} We may sell or rent your name to list brokers.`,
    );
    expect(lines.filter((line) => /It says both|In some cases/.test(line))).toEqual([]);
    expect(lines.some((line) => line.includes('list brokers'))).toBe(true);
  });
});
