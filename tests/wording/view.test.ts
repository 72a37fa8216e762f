/** What the card's facts become before they are shown. */
import { describe, expect, it } from 'vitest';
import { wording as english } from '../../lib/language/wording/en';
import { laws } from '../../lib/language/wording/laws.zh-CN';
import { terms as termsZh } from '../../lib/language/wording/terms.zh-CN';
import { wording as chinese } from '../../lib/language/wording/zh-CN';
import type { Sdk } from '../../lib/model';
import { passages } from '../../lib/reader/outline';
import { searcher } from '../../lib/reader/search';
import { fileName, toJson } from '../../lib/wording/export';
import { fill, pieces } from '../../lib/wording/fill';
import { grouped } from '../../lib/wording/groups';
import { underLaws } from '../../lib/wording/law';
import { toMarkdown } from '../../lib/wording/markdown';
import { sayPeriod } from '../../lib/wording/period';
import { sayPlace } from '../../lib/wording/say';
import { viewSdks } from '../../lib/wording/sdks';
import { sections, sourceOf } from '../../lib/wording/sections';
import { zh } from '../fixtures/sample.zh';

const texts = { words: chinese, terms: termsZh, laws };

describe('slots', () => {
  it('are filled, and told apart from the words around them', () => {
    expect(pieces('a {n} b', { n: 3 })).toEqual([
      { text: 'a ', slot: null },
      { text: '3', slot: 'n' },
      { text: ' b', slot: null },
    ]);
  });
  it('choose a word by number', () => {
    expect(fill('{n} {n?kind:kinds}', { n: 1 })).toBe('1 kind');
    expect(fill('{n} {n?kind:kinds}', { n: 2 })).toBe('2 kinds');
  });
  it('left without a value are an error', () => {
    expect(() => fill('{n}', {})).toThrow('nothing to fill {n}');
  });
});

describe('SDKs', () => {
  const row = (name: string, data: string[], id?: string): Sdk => ({
    name,
    vendor: null,
    data,
    purpose: null,
    policyUrl: null,
    registry: id ? { id, vendor: 'v', kind: 'k', policyUrl: null } : null,
    evidence: [],
    confidence: 1,
  });
  it('in several rows are one, by registry or by name', () => {
    const views = viewSdks([row('Map SDK', ['ip']), row('map', ['face']), row('A', ['ip'], 'x'), row('B', ['mac'], 'x')], 'text');
    expect(views.map(({ names, data }) => [names, data])).toEqual([
      [
        ['Map SDK', 'map'],
        ['face', 'ip'],
      ],
      [
        ['A', 'B'],
        ['mac', 'ip'],
      ],
    ]);
  });
  it('that get the most sensitive items come first', () => {
    expect(viewSdks([row('a', ['ip', 'mac']), row('b', ['face'])]).map(({ names }) => names[0])).toEqual(['b', 'a']);
  });
  it('named by nothing but the word keep apart from others', () => {
    expect(viewSdks([row('SDK', []), row('x', [])])).toHaveLength(2);
  });
});

describe('periods', () => {
  it.each([
    ['P3Y', '3 年', '3 years'],
    ['P1M', '1 个月', '1 month'],
    ['P1Y6M', '1 年 6 个月', '1 year 6 months'],
    ['PT48H', '48 小时', '48 hours'],
    ['permanent', '永久', 'For ever'],
  ])('%s', (period, inChinese, inEnglish) => {
    expect([sayPeriod(period, chinese), sayPeriod(period, english)]).toEqual([inChinese, inEnglish]);
  });
  it('of no known form are an error', () => {
    expect(() => sayPeriod('exactly', chinese)).toThrow();
    expect(() => sayPeriod('3 years', chinese)).toThrow();
  });
});

it('a place is a country by its name, several, or not told', () => {
  const place = (location: string | null) => sayPlace({ ...zh.card.storage, location }, chinese);
  expect(['SG', 'several', null].map(place)).toEqual(['存于新加坡。', chinese.keeping.several, chinese.keeping.noStorage]);
});

it('groups start with the most sensitive, and so do their items', () => {
  const groups = grouped(zh.card.collects);
  expect(groups[0]!.sensitive).toBeGreaterThanOrEqual(groups.at(-1)!.sensitive);
  expect(groups.find(({ id }) => id === 'identity')!.items.map(({ item }) => item)).toEqual(['id-number', 'name']);
});

describe('the sections of the card', () => {
  it('are one list for every surface: each title of the wording once, each with its line', () => {
    expect(sections.map(({ id }) => id).sort()).toEqual(Object.keys(chinese.sections).sort());
    const source = sourceOf(zh, texts);
    for (const { id, preview } of sections.filter(({ isShown }) => isShown?.(zh) ?? true)) expect(preview(source), id).not.toBe('');
  });
  it('stand in the document in their order, and not where there is nothing to show', () => {
    const titles = toMarkdown(zh, texts)
      .split('\n')
      .filter((line) => line.startsWith('## '))
      .map((line) => line.slice(3));
    const own = sections.map(({ id }) => chinese.sections[id]).filter((title) => titles.includes(title));
    expect(titles.filter((title) => own.includes(title))).toEqual(own);
    expect(titles).not.toContain(chinese.sections.doors);
    expect(own).toHaveLength(sections.length - (zh.card.oddities.length > 0 ? 1 : 2));
  });
});

describe('exports', () => {
  it('Markdown has every quote that it needs and escapes what the policy wrote', () => {
    const hostile = { ...zh, card: { ...zh.card, service: '<img src=x> [a](b) `c`' } };
    const markdown = toMarkdown(hostile, texts);
    expect(markdown).toContain('\\<img src=x\\> \\[a\\](b) \\`c\\`');
    expect(markdown).toContain('人脸（敏感 · 个保法第 28 条）');
  });
  it('Markdown quotes are block quotations: the words set off in their clause, the heading that they stand under', () => {
    const quote = zh.card.alerts.find(({ alert }) => alert === 'consent-by-use')!.evidence[0]!;
    const heading = zh.clauses[quote.clause]!.trail.at(-1);
    const [, rest] = toMarkdown(zh, texts).split(`**${quote.quote}**`);
    expect(rest!.split('\n').slice(1, 3)).toEqual(['  >', `  > — 出自“${heading}”`]);
  });
  it('Markdown has what closing asks for before it and leads to after it, each with its quote', () => {
    const text = toMarkdown(zh, texts).split(`## ${chinese.sections.closing}`)[1]!;
    const places = [
      `- ${chinese.closing.conditions}`,
      '**您需要完成所有订单并提现余额**',
      '我的 › 设置',
      `- ${chinese.closing.after}`,
      '**注销后，我们会删除或匿名化处理您的信息',
    ].map((part) => text.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    const none = { ...zh.card.closing, conditions: [], consequences: [] };
    expect(toMarkdown({ ...zh, card: { ...zh.card, closing: none } }, texts)).not.toContain(`- ${chinese.closing.conditions}`);
  });
  it('Markdown has the checklist as a table for the laws that hold', () => {
    const table = toMarkdown(zh, texts)
      .split('\n')
      .filter((line) => line.startsWith('| '));
    expect(table).toContain('| 怎样关掉个性化推荐 | 《个人信息保护法》第二十四条 | 没有找到 |  |');
    expect(table).toContain('| 外部的争议解决途径 | GB/T 35273—2020（推荐性标准） 5.5 · 建议 | 没有找到 |  |');
    expect(table.join()).not.toContain('法律依据');
  });
  it('JSON keeps the rows as written and leaves the text out', () => {
    const kept = JSON.parse(toJson(zh, texts));
    expect(kept.card.sdks).toHaveLength(4);
    expect(kept.checklist[0]).toMatchObject({ id: 'operator', law: '《个人信息保护法》', article: '第十七条', found: 'yes' });
    expect(kept.checklist.every(({ region }: { region: string }) => region === 'cn')).toBe(true);
    expect(kept).not.toHaveProperty('text');
  });
  it('follow the laws that the reader chose', () => {
    const chosen = underLaws(zh, ['eu']);
    const markdown = toMarkdown(chosen, texts);
    const kept = JSON.parse(toJson(chosen, texts));
    expect(markdown).toContain(`### ${chinese.checklist.regions.eu}`);
    expect(markdown).not.toContain(`### ${chinese.checklist.regions.cn}`);
    expect(new Set(kept.checklist.map(({ region }: { region: string }) => region))).toEqual(new Set(['eu']));
    expect(kept.card.notStated.length).toBeGreaterThan(0);
    expect(kept.card.notStated.filter(({ article }: { article: string }) => !article.startsWith('gdpr'))).toEqual([]);
  });
  it('file names hold nothing that file systems refuse', () => {
    expect(fileName({ ...zh.card, service: 'a/b:c' }, 'md', chinese)).toBe('明隐-a-b-c.md');
  });
});

describe('the outline', () => {
  const all = { topic: null, sensitive: false, care: false, key: false };
  it('keeps the headings of the policy, and all passages but headings', () => {
    const { chapters, total } = passages(zh, all);
    expect(chapters.map(({ title }) => title).slice(0, 3)).toEqual([null, '一、我们收集哪些信息', '二、我们怎样使用信息']);
    expect(total).toBe(zh.clauses.filter(({ kind }) => kind !== 'heading').length);
  });
  it('filters add up', () => {
    const { chapters, share } = passages(zh, { ...all, topic: 'collection', sensitive: true });
    const left = chapters.flatMap(({ clauses }) => clauses.map(({ index }) => zh.clauses[index]!.text));
    expect(left[0]).toContain('身份证号码');
    expect(left.every((text) => !text.includes('手机号码和验证码'))).toBe(true);
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(0.5);
  });
});

describe('search', () => {
  const { find: search } = searcher(zh.clauses);
  const found = (...terms: string[]) => search(terms).map((i) => zh.clauses[i]!.text);
  it('finds any part of a Chinese word, and Latin words by their beginning', () => {
    expect(found('注销账号')[0]).toContain('注销账号');
    expect(found('imei').length).toBeGreaterThan(1);
    expect(found('wi').some((text) => text.includes('Wi-Fi'))).toBe(true);
  });
  it('finds a single character', () => {
    expect(found('蓝')).toEqual([]);
    expect(found('票')).toEqual([]);
    expect(found('脸')).toHaveLength(1);
  });
  it('wants all of the terms', () => {
    expect(found('位置', '派单')).toHaveLength(1);
  });
  it('has passages with something of a question, where none has all of it', () => {
    const { near } = searcher(zh.clauses);
    expect(found('注销账号要花钱')).toEqual([]);
    expect(near(['注销账号要花钱']).map((i) => zh.clauses[i]!.text)[0]).toContain('注销');
    expect(near(['注销账号要花钱']).length).toBeLessThanOrEqual(5);
  });
  it('finds nothing for what is not there', () => {
    expect(found('区块链')).toEqual([]);
  });
});

describe('search by words', () => {
  const texts = [
    '您可以在线删除自己的账户。',
    '账单会话费用由运营商收取。',
    '客服与您的会话会被保存，用来处理投诉和改进服务。',
    '我们不会读取通讯录。',
  ];
  const words = [
    ['您', '可以', '在线', '删除', '自己', '的', '账户', '。'],
    ['账单', '会', '话费', '用', '由', '运营商', '收取', '。'],
    ['客服', '与', '您', '的', '会话', '会', '被', '保存', '，', '用来', '处理', '投诉', '和', '改进', '服务', '。'],
    ['我们', '不会', '读取', '通讯录', '。'],
  ];
  const clauses = texts.map((text) => ({ text }));
  const before = searcher(clauses);
  const { find, marks } = searcher(clauses).with(words);

  it('finds words that stand apart, and marks each', () => {
    expect(before.find(['删除账户'])).toEqual([]);
    expect(find(['删除账户'])).toEqual([0]);
    expect(marks(['删除账户'])).toEqual(['删除账户', '删除', '账户']);
  });
  it('puts the word before what only looks like it', () => {
    expect(before.find(['会话'])).toEqual([1, 2]);
    expect(find(['会话'])).toEqual([2, 1]);
  });
  it('finds the beginning of a word, and what is no word as it stands', () => {
    expect(find(['通讯'])).toEqual([3]);
    expect(find(['讯录'])).toEqual([3]);
    expect(find(['删除通讯录'])).toEqual([]);
  });
  it('knows one English word from many', () => {
    const english = searcher([{ text: 'Third parties set cookies.' }, { text: 'Our address book.' }]);
    expect(english.find(['cookie'])).toEqual([0]);
    expect(english.find(['addresses'])).toEqual([1]);
    expect(english.find(['party'])).toEqual([0]);
  });
});
