/** The first screen: four answers from the card's facts, what few policies say, what calls for care. */
import { describe, expect, it } from 'vitest';
import { wording as english } from '../../lib/language/wording/en';
import { terms as termsEn } from '../../lib/language/wording/terms.en';
import { terms } from '../../lib/language/wording/terms.zh-CN';
import { wording } from '../../lib/language/wording/zh-CN';
import type { Alert, Card, Evidence, Oddity } from '../../lib/model';
import { fill } from '../../lib/wording/fill';
import { firstScreen, proofsOf, textOf } from '../../lib/wording/first-screen';
import { isUnusual, sayRarity, shareOf } from '../../lib/wording/rarity';
import { viewRecipients } from '../../lib/wording/recipients';
import { refusable } from '../../lib/wording/refusable';
import { peopleSay } from '../../lib/wording/sdk-name';
import { careful, countBySeverity, split } from '../../lib/wording/watch';
import { bare } from '../fixtures/extremes';
import { en } from '../fixtures/sample.en';
import { zh } from '../fixtures/sample.zh';

const inChinese = (card: Card, clauses = zh.clauses) => firstScreen({ card, clauses, words: wording, terms });
const said = ({ lines }: ReturnType<typeof firstScreen>) => lines.map((line) => [line.verdict, line.said.map(textOf).join('')]);

describe('the four answers', () => {
  it('say what the facts say, names before numbers', () => {
    expect(said(inChinese(zh.card))).toEqual([
      ['会拿要紧的', '人脸、证件号码、行踪轨迹、通讯录、支付账户、精确位置等 9 样。另外还有 12 样。它说不拿的：短信。'],
      [
        '会给别人',
        '装在里面的别家程序（SDK）：高远地图（地图定位，拿精确位置）、银杏支付（拿交易记录）、星火推送（拿应用列表）。还有承运司机。没点名的：广告合作方。',
      ],
      [
        '不给也能用',
        '其余功能照常能用。有的功能必须给：手机号、验证码。可以不给：通讯录、昵称、头像。写明可以：撤回同意（我的 › 设置 › 隐私）。',
      ],
      ['自己能办', '我的 › 设置 › 账号与安全 › 注销账号。15 天内办完。注销后会删，但有的还要留一阵。'],
    ]);
  });

  it('say so where the policy says nothing', () => {
    const screen = firstScreen({ card: bare.card, clauses: bare.clauses, words: english, terms: termsEn });
    expect(screen.lines.map(({ verdict }) => verdict)).toEqual(['Not stated', 'Not stated', 'Not stated', 'Not stated']);
    expect(screen.lines.flatMap((line) => line.said.flatMap(({ proofs }) => proofs))).toEqual([]);
  });

  it('tell that nothing is said of what is taken only where nothing is', () => {
    const { takes } = wording.first;
    const taken = (collects: Card['collects'], notCollected: Card['notCollected']) =>
      inChinese({ ...zh.card, collects, notCollected })
        .lines[0]!.said.map(textOf)
        .join('')
        .includes(takes.unstated);
    const { collects, notCollected } = zh.card;
    expect(taken([], [])).toBe(true);
    expect(taken(collects, [])).toBe(false);
    expect(taken([], notCollected)).toBe(false);
  });

  it('are proved: every name has its quote', () => {
    const { lines } = inChinese(zh.card);
    for (const { id, said: sentences } of lines) {
      const proofs = sentences.flatMap((one) => one.proofs);
      expect(proofs.length, id).toBeGreaterThan(0);
      for (const { evidence } of proofs) for (const { quote, start, end } of evidence) expect(zh.text.slice(start, end)).toBe(quote);
    }
    expect(lines[0]!.said[0]!.proofs.map(({ name }) => name)).toContain('人脸');
  });

  it('leave out what is doubtful, in names and in numbers', () => {
    const doubtful = { ...zh.card, collects: zh.card.collects.map((one) => (one.item === 'face' ? { ...one, confidence: 0.4 } : one)) };
    const [takes] = said(inChinese(doubtful));
    expect(takes![1]).not.toContain('人脸');
    expect(takes![1]).toContain('等 8 样');
  });

  it('are in the reader’s language, whatever the policy’s', () => {
    const [takes] = firstScreen({ card: zh.card, clauses: zh.clauses, words: english, terms: termsEn }).lines;
    expect(takes!.said.map(textOf).join(' ')).toMatch(/^Face, /);
  });

  it('count what is left, a single thing too', () => {
    const more = (n: number) => {
      const ordinary = zh.card.collects.filter(({ item }) =>
        ['avatar', 'nickname', 'mac', 'ip', 'wifi', 'base-station', 'device-model'].includes(item),
      );
      return said(inChinese({ ...zh.card, collects: ordinary.slice(0, n), notCollected: [] }))[0]![1];
    };
    expect(more(7)).toContain(fill(wording.first.takes.more, { n: 1 }));
    expect(more(6)).not.toContain(fill(wording.first.takes.more, { n: 0 }));
  });

  it('do not call all ordinary what holds something private that is unsure', () => {
    const ordinary = zh.card.collects.filter(({ item }) => ['avatar', 'nickname'].includes(item));
    const unsure = { ...zh.card.collects.find(({ item }) => item === 'face')!, confidence: 0.3 };
    const told = (collects: Card['collects']) => said(inChinese({ ...zh.card, collects, notCollected: [] }))[0];
    expect(told(ordinary)).toEqual(['会拿，都平常', '昵称、头像。没有看到要紧的。']);
    expect(told([...ordinary, unsure])).toEqual(['会拿，多是平常的', '昵称、头像。']);
  });

  it('name the permissions that can be switched off, the weightiest first, where nothing must be given', () => {
    const card = { ...zh.card, collects: [], rights: [] };
    const [, , refuse] = firstScreen({ card, clauses: zh.clauses, words: wording, terms }).lines;
    const names = ['contacts', 'location', 'camera'].map((id) => terms.permissions[id as 'camera']!.name);
    expect(
      refuse!.said
        .at(-1)!
        .proofs.map(({ name }) => name)
        .sort(),
    ).toEqual([...names].sort());
    const withRight = { ...card, permissions: [], rights: zh.card.rights.filter(({ right }) => right === 'withdraw') };
    const line = firstScreen({ card: withRight, clauses: zh.clauses, words: wording, terms }).lines[2]!;
    expect(line.said.map(textOf).join()).toContain(terms.rights.withdraw!.name);
    expect(line.said.map(textOf).join()).not.toContain(names[0]!);
  });

  it('tell as never taken what is denied for sure and taken nowhere', () => {
    const sms = zh.card.notCollected[0]!;
    const withDenied = (...notCollected: Card['notCollected']) => said(inChinese({ ...zh.card, notCollected }))[0]![1];
    expect(withDenied(sms)).toContain('它说不拿的：短信。');
    expect(withDenied({ ...sms, confidence: 0.5 })).not.toContain('短信');
    expect(withDenied(sms, { ...sms, item: 'face' })).toContain('它说不拿的：短信。');
  });

  it('keep working days what they are', () => {
    const closing = { ...zh.card.closing, days: 15, workingDays: true };
    expect(said(inChinese({ ...zh.card, closing }))[3]![1]).toContain('15 个工作日内办完');
  });
});

describe('the quotes of an answer', () => {
  const at = (start: number, end: number): Evidence => ({ clause: 0, start, end, quote: 'x'.repeat(end - start), rule: 'r' });
  const sentence = (...proofs: [name: string, ...evidence: Evidence[]][]) => ({
    pieces: [],
    proofs: proofs.map(([name, ...evidence]) => ({ name, evidence })),
  });
  const told = (...claims: ReturnType<typeof sentence>[]) =>
    proofsOf(claims, wording).map(({ name, evidence }) => [name, ...evidence.map(({ start, end }) => `${start}-${end}`)]);

  it('are not shown twice for sentences that rest on the same words', () => {
    expect(told(sentence(['', at(0, 20), at(30, 40)]), sentence(['', at(30, 40)]), sentence(['', at(0, 20), at(50, 60)]))).toEqual([
      ['', '0-20', '30-40'],
      ['', '50-60'],
    ]);
  });

  it('leave out a longer one of which a shorter one, marked in its sentence, shows everything', () => {
    expect(told(sentence(['', at(0, 30)]), sentence(['', at(10, 14)]))).toEqual([['', '10-14']]);
    expect(told(sentence(['', at(0, 300)]), sentence(['', at(10, 14)]))).toEqual([
      ['', '0-300'],
      ['', '10-14'],
    ]);
  });

  it('stand once under all the names that they prove', () => {
    expect(told(sentence(['姓名', at(0, 20)], ['电话', at(0, 20)], ['昵称', at(0, 9)]))).toEqual([
      ['姓名、电话', '0-20'],
      ['昵称', '0-9'],
    ]);
  });
});

describe('names of SDKs', () => {
  it.each([
    ['com.lantern.sdk(灯塔;灯塔推送;)', '灯塔'],
    ['io.openlamp（灯塔）', '灯塔'],
    ['高远地图SDK', '高远地图'],
    ['Beacon Login (Beacon, Inc.)', 'Beacon Login'],
    ['com.lantern.sdk', ''],
    ['SDK', 'SDK'],
  ])('%s', (name, known) => expect(peopleSay(name)).toBe(known));
});

describe('who gets it', () => {
  const row = (recipient: string, quote: string, named: string[] = []) => ({
    recipient,
    named,
    how: [],
    confidence: 1,
    evidence: [{ quote, start: 0, end: quote.length, clause: -1, rule: '' }],
  });
  const view = (rows: Card['recipients'], sdks: Card['sdks'] = []) => viewRecipients({ ...zh.card, recipients: rows, sdks }, []);

  it('is not said to be unnamed above a name', () => {
    const [analytics, partners, company] = view(
      [
        row('analytics', '星火推送SDK 用来统计'),
        row('business-partners', '与合作伙伴共享'),
        row('processors', '委托示例数据服务有限公司处理'),
      ],
      zh.card.sdks,
    );
    expect([analytics!.names, analytics!.unnamed]).toEqual([['星火推送'], false]);
    expect([partners!.names, partners!.unnamed]).toEqual([[], true]);
    expect(company!.unnamed).toBe(false);
  });

  it('is nobody to be named where it is the authorities or the public', () => {
    expect(view([row('authorities', '司法机关依法要求时')]).map(({ unnamed }) => unnamed)).toEqual([false]);
  });
});

describe('what can be refused', () => {
  it('is one list, with the ways that stand beside each', () => {
    const clauses = [{ text: '您可以在“我的-设置-隐私-广告”中关闭个性化推荐。' }];
    const evidence = [{ quote: '关闭个性化推荐', start: 17, end: 24, clause: 0, rule: '' }];
    const card = { ...zh.card, permissions: [], collects: [], rights: [{ right: 'opt-out', evidence, confidence: 1 }] };
    expect(refusable(card, clauses)).toEqual([{ kind: 'right', id: 'opt-out', paths: [['我的', '设置', '隐私', '广告']], evidence }]);
  });
});

describe('what few policies say', () => {
  it('is told from many policies only', () => {
    expect(shareOf('items', 'face', 'zh')).toBeGreaterThan(0);
    expect(shareOf('items', 'face', 'en')).toBeNull();
    expect(isUnusual('items', 'gene', 'zh')).toBe(true);
    expect(sayRarity('items', 'gene', 'en', wording)).toBe('');
    expect(sayRarity('items', 'gene', 'zh', wording)).toBe('每 100 份政策里约有 1 份');
  });

  it('stands below the four, the weightiest first, with how many say it', () => {
    const { unusual } = inChinese({ ...zh.card, collects: [...zh.card.collects, { ...zh.card.collects[3]!, item: 'gene' }] });
    expect(textOf(unusual[0]!)).toBe('拿基因：每 100 份政策里约有 1 份');
    expect(firstScreen({ card: en.card, clauses: en.clauses, words: english, terms: termsEn }).unusual).toEqual([]);
  });

  it('is in the order of weight, then the rarest first, however the text has it', () => {
    const toldOf = (items: string[]) => {
      const collects = items.map((item) => ({ ...zh.card.collects[3]!, item }));
      return inChinese({ ...zh.card, collects, alerts: [], permissions: [], recipients: [] }).unusual.map(textOf);
    };
    const items = ['gene', 'iris', 'voiceprint', 'health', 'fingerprint'];
    for (const told of [toldOf(items), toldOf(items.toReversed())]) {
      const shares = told.map((one) => Number(/约有 (\d+) 份/.exec(one)?.[1] ?? 0));
      expect(new Set(shares).size).toBeGreaterThan(1);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
    }
  });

  it('has the weightiest contradiction before it, where one is sure', () => {
    const odd = (oddity: string, kind: Oddity['kind'], confidence: number): Oddity => ({
      oddity,
      kind,
      confidence,
      evidence: zh.card.alerts[0]!.evidence,
    });
    expect(inChinese({ ...zh.card, oddities: [] }).odd).toBeNull();
    expect(inChinese({ ...zh.card, oddities: [odd('age-line', 'contradiction', 0.4)] }).odd).toBeNull();
    expect(inChinese({ ...zh.card, oddities: [odd('bracket', 'garbled', 0.9)] }).odd).toBeNull();
    const several = [odd('blank', 'placeholder', 0.9), odd('age-line', 'contradiction', 0.9), odd('two-figures', 'contradiction', 0.9)];
    expect(textOf(inChinese({ ...zh.card, oddities: several }).odd!)).toBe('前后对不上：同一个年龄，一处算在内，另一处不算在内。');
  });
});

describe('what calls for care', () => {
  const alerts: Alert[] = [
    { alert: 'consent-by-use', severity: 'high', evidence: [], confidence: 1 },
    { alert: 'cross-border', severity: 'high', evidence: [], confidence: 1 },
    { alert: 'broad-use', severity: 'high', evidence: [], confidence: 0.5 },
    { alert: 'slow-response', severity: 'medium', evidence: [], confidence: 1 },
  ];

  it('is heavy, sure, and not what nearly every policy says', () => {
    expect(careful({ alerts, lang: 'zh' }).map(({ alert }) => alert)).toEqual(['cross-border']);
    expect(careful({ alerts, lang: 'en' }).map(({ alert }) => alert)).toEqual(['consent-by-use', 'cross-border']);
  });

  it('is counted as it is shown', () => {
    expect(countBySeverity({ alerts, lang: 'zh' })).toEqual({ high: 1, medium: 2, low: 0 });
    expect(countBySeverity({ alerts, lang: 'zh' }).high).toBe(careful({ alerts, lang: 'zh' }).length);
  });

  it('comes by weight and rarity, what nearly every policy says apart', () => {
    const { own, usual } = split({ alerts, lang: 'zh' });
    expect(own.map(({ alert }) => alert)).toEqual(['cross-border', 'broad-use', 'slow-response']);
    expect(usual.map(({ alert }) => alert)).toEqual(['consent-by-use']);
  });
});
