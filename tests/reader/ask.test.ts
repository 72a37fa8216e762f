import { describe, expect, it } from 'vitest';
import { answers as answersKind } from '../../lib/facts/kinds/answers';
import { askedItems, questions } from '../../lib/language/asked';
import { answers as rulesEn } from '../../lib/language/en/answers';
import taxonomy from '../../lib/language/taxonomy.json';
import { wording as en } from '../../lib/language/wording/en';
import { terms as termsEn } from '../../lib/language/wording/terms.en';
import { terms as termsZh } from '../../lib/language/wording/terms.zh-CN';
import { wording as zh } from '../../lib/language/wording/zh-CN';
import { answers as rulesZh } from '../../lib/language/zh/answers';
import type { Card } from '../../lib/model';
import { answersTo, answerTo } from '../../lib/reader/ask';
import { questionOf } from '../../lib/reader/asked';
import { asks, termsOf } from '../../lib/reader/asked-items';
import { plainFacts, readingOf, stateOf } from '../facts/of-lines';
import { zh as sample } from '../fixtures/sample.zh';

const ids: readonly string[] = questions;

describe('a question in free wording', () => {
  it.each([
    ['它能看到我通讯录里的人吗？', 'address-book'],
    ['Does it look into my address book?', 'address-book'],
    ['我在哪儿它知道吗', 'location'],
    ['Will they record where I have been this week?', 'track'],
    ['用的时候要刷脸吗', 'face'],
    ['会不会偷听我说话', 'microphone'],
    ['手机里装了什么软件它会查吗', 'installed-apps'],
    ['能看到我的信用卡号吗', 'bank'],
    ['Do I have to show a passport?', 'id-number'],
    ['Is my information sold?', 'sell'],
    ['我的数据会告诉其他公司吗', 'share'],
    ['Which plug-ins are in it?', 'sdk-who'],
    ['怎么把个性化推荐关了', 'opt-out'],
    ['How do I switch off personalised ads?', 'opt-out'],
    ['服务器放在哪', 'where'],
    ['Does my data leave the EU? Is it kept outside the country?', 'abroad'],
    ['数据会保留多长时间', 'how-long'],
    ['我想销户该怎么办', 'close'],
    ['销户以后资料还留着吗', 'after-closing'],
    ['What if I refuse?', 'refuse'],
    ['Can my 12 year old use it?', 'kids'],
    ['條款更新會通知我嗎', 'changes'],
    ['能下载我的全部数据吗', 'copy'],
    ['几天内会回复', 'reply'],
    ['出了问题打哪个客服电话', 'contact'],
    ['Will I hear about a data breach?', 'breach'],
    ['公安来查会给吗', 'police'],
    ['要是公司倒闭了呢', 'merger'],
  ])('%s', (wording, id) => expect(questionOf(wording)).toBe(id));

  it('is told to be unknown where it is', () => {
    for (const wording of ['今天天气怎么样', 'What is the meaning of life?', '', '……']) expect(questionOf(wording)).toBe(null);
  });
});

describe('the questions', () => {
  it('have a phrase each in every language, and items of the taxonomy', () => {
    for (const words of [zh, en]) expect(Object.keys(words.ask.about).sort()).toEqual([...ids].sort());
    const items = taxonomy.dataItems.map(({ id }) => id);
    for (const [question, asked] of Object.entries(askedItems)) {
      expect(ids).toContain(question);
      for (const item of asked) expect(items).toContain(item);
    }
  });

  it('are those that the rules answer', () => {
    for (const { value } of [...rulesZh, ...rulesEn]) {
      const [question, verdict] = value.split(' ');
      expect(ids).toContain(question);
      expect(['yes', 'if', 'no']).toContain(verdict);
    }
  });
});

const inChinese = (card: Card) => ({ card, clauses: [], words: zh, terms: termsZh });

describe('an answer', () => {
  const cardOf = (...lines: string[]): Card => {
    const reading = readingOf(...lines);
    return {
      ...plainFacts(),
      lang: 'zh',
      answers: stateOf(answersKind, reading, plainFacts()),
      failed: [],
      notStated: [],
    } as unknown as Card;
  };

  it('is a verdict with the words that prove it', () => {
    const { verdict, answer, evidence } = answerTo('sell', inChinese(cardOf('我们不会向第三方出售您的任何信息。')));
    expect([verdict, answer]).toEqual(['no', '该政策称不会出售你的信息。']);
    expect(evidence[0]!.quote).toContain('不会向第三方出售');
  });

  it('names who gets it where they do, and says when where they do only at times', () => {
    const source = (verdict: 'yes' | 'if') => {
      const answers = sample.card.answers.map((one) => (one.question === 'share' ? { ...one, verdict } : one));
      return { card: { ...sample.card, answers }, clauses: sample.clauses, words: zh, terms: termsZh };
    };
    expect(answerTo('share', source('yes')).answer).toMatch(/^把你的信息给别人：承运司机/);
    expect(answerTo('share', source('if')).answer).toMatch(/^该政策称，只在.*会把你的信息给别人。提到的有：承运司机/);
  });

  it('says both where the text says both', () => {
    const card = cardOf('如您拒绝提供，不影响您使用其他功能。', '如果您不同意本政策，应立即停止使用本产品。');
    expect(answerTo('refuse', inChinese(card)).verdict).toBe('mixed');
  });

  it('says that nothing is said where nothing is', () => {
    const { verdict, answer, evidence } = answerTo('breach', { ...inChinese(cardOf('你好。')), words: en, terms: termsEn });
    expect([verdict, evidence]).toEqual(['unstated', []]);
    expect(answer).toBe('The policy does not say whether they tell you if your information leaks.');
  });
});

describe('an answer beside its verdict', () => {
  const source = { card: sample.card, clauses: sample.clauses, words: zh, terms: termsZh };
  const yes = (question: Card['answers'][number]['question']): Card['answers'] => [
    { question, verdict: 'yes', evidence: [], confidence: 1 },
  ];

  it('names the services built in among those who get something', () => {
    expect(answerTo('share', { ...source, card: { ...sample.card, recipients: [] } }).answer).toContain('高远地图');
  });

  it('names the makers of SDKs, and the SDK alone where its maker is not told', () => {
    const sdks = sample.card.sdks.slice(0, 1);
    const bySdks = (all: Card['sdks']) =>
      answerTo('sdk-who', { ...source, card: { ...sample.card, sdks: all, answers: yes('sdk-who') } }).answer;
    expect(bySdks(sdks)).toContain('高远地图（高远位置科技有限公司）');
    expect(bySdks(sdks.map((sdk) => ({ ...sdk, vendor: null })))).not.toMatch(/高远地图（|null/);
  });

  it('names the way to close the account and the days that it takes', () => {
    const { answer } = answerTo('close', { ...source, card: { ...sample.card, answers: yes('close') } });
    expect(answer).toContain('我的 › 设置 › 账号与安全 › 注销账号、15 天');
  });

  it('shows two quotes of what closing leads to, and no more', () => {
    const at = (i: number) => ({ ...sample.card.closing.consequences[0]!, start: i * 100, end: i * 100 + 9 });
    const closing = { ...sample.card.closing, consequences: [1, 2, 3].map(at) };
    const { evidence } = answerTo('after-closing', { ...source, card: { ...sample.card, closing, answers: yes('after-closing') } });
    expect(evidence.map(({ start }) => start)).toEqual([100, 200]);
  });
});

it('never proves a thing twice by the same words of the text', () => {
  const source = { card: sample.card, clauses: sample.clauses, words: zh, terms: termsZh };
  const twice = questions.filter((question) => {
    const { evidence } = answerTo(question, source);
    const own = sample.card.answers.find((one) => one.question === question)?.evidence.length ?? 0;
    return evidence.slice(own).some((one, i) => evidence.slice(0, own + i).some(({ start, end }) => start <= one.start && one.end <= end));
  });
  expect(twice).toEqual([]);
});

describe('a data item that no question is about', () => {
  const source = { card: sample.card, clauses: sample.clauses, words: zh, terms: termsZh };
  it.each([
    ['会不会读取短信？', 'no', '该政策称不会收集短信。'],
    ['他们会获取指纹吗', 'unstated', '该政策没有写是否会收集指纹。'],
    ['头像', 'if', '该政策称，只在你使用相应功能、同意或特定情形下会收集头像。'],
    ['do they read my calendar', 'unstated', '该政策没有写是否会收集日历。'],
  ])('%s', (wording, verdict, answer) => {
    const [given] = answersTo(wording, source);
    expect([given!.verdict, given!.answer]).toEqual([verdict, answer]);
  });

  it('is not answered where nothing is understood', () => {
    expect(answersTo('这家公司靠谱吗', source)).toEqual([]);
    expect([asks('这家公司靠谱吗'), asks('服务协议'), asks('can I trust them')]).toEqual([true, false, true]);
  });

  it('leaves what could stand in the text to be looked for', () => {
    expect(termsOf('收集我的通讯录吗？')).toEqual(['通讯录']);
    expect(termsOf('Do they collect my address book?')).toEqual(['address', 'book']);
    expect(termsOf('吗')).toEqual(['吗']);
  });
});
