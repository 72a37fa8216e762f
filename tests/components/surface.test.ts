/** The popup, the panel and the options as a reader finds them, drawn without a browser. */
import { describe, expect, it } from 'vitest';
import type { TabState } from '../../lib/browser/protocol';
import { settingsFrom } from '../../lib/browser/setting-values';
import { terms } from '../../lib/language/wording/terms.zh-CN';
import { wording } from '../../lib/language/wording/zh-CN';
import { zh } from '../fixtures/sample.zh';
import { type StateName, states } from '../fixtures/states';
import { type Drawn, draw } from './rendered';

const popup = (state: TabState = states.ready) => draw({ view: 'popup', state });
const panel = (state: TabState = states.ready) => draw({ view: 'sidepanel', state });
const open = (drawn: Drawn, section: string) => drawn.press(`.section-${section} h2 button`);

describe('the card', () => {
  it('answers four questions, each closed until it is pressed, then with the words of the text', async () => {
    const drawn = await popup();
    expect(drawn.texts('.answer-title')).toEqual(['拿走什么', '给了谁', '能不能不给', '怎么走']);
    expect(drawn.texts('.proofs')).toEqual([]);
    await drawn.press('.answer-leave button');
    expect(drawn.texts('.answer-leave').join()).toContain('您可以通过“我的-设置-账号与安全-注销账号”注销账户');
    expect(drawn.texts('.answer-takes').join()).not.toContain('身份证号码和人脸图像');
    await drawn.press('.answer-leave button');
    expect(drawn.texts('.answer-leave').join()).not.toContain('您可以通过');
  });

  it('has its sections below, closed, with how much is in each', async () => {
    const drawn = await popup();
    const titles = drawn.texts('.section-title');
    expect(titles).toContain(`${wording.sections.collects}${zh.card.collects.length}`);
    expect(titles).toContain(`${wording.sections.sdks}3`);
    expect(titles.indexOf(`${wording.sections.sdks}3`)).toBeGreaterThan(
      titles.findIndex((title) => title.startsWith(wording.sections.collects)),
    );
    expect(drawn.texts('.section-doors')).toEqual([]);
  });

  it('says of what is taken what it is, who gets it, what for, and that it is sensitive', async () => {
    const drawn = await popup();
    await open(drawn, 'collects');
    await drawn.press('.section-collects .group button', terms.groups.biometric);
    await drawn.press('.section-collects .entries button', terms.items.face!.name);
    const [entry] = drawn.texts('.section-collects .entries > li').filter((text) => text.startsWith(terms.items.face!.name));
    for (const said of [
      terms.items.face!.what,
      '由服务方收集',
      terms.purposes['identity-verification']!.name,
      '个保法第 28 条',
      '身份证号码和人脸图像',
    ])
      expect(entry).toContain(said);
    expect(drawn.texts('.section-collects').join()).not.toContain(terms.items.sms!.name);
    await drawn.press('.section-collects .group button', wording.collects.notCollected);
    expect(drawn.texts('.section-collects').join()).toContain(terms.items.sms!.name);
  });

  it('says of an SDK whose it is, what it gets, where its own policy is, and what is not told', async () => {
    const drawn = await popup();
    await open(drawn, 'sdks');
    const entries = drawn.texts('.sdk');
    expect(entries).toHaveLength(3);
    const map = entries.find((text) => text.startsWith('高远地图SDK'))!;
    for (const said of ['高远位置科技有限公司', '精确位置', '地图与定位', 'example.com']) expect(map).toContain(said);
    const [link] = [...drawn.document.querySelectorAll('.sdk a')];
    expect(link!.getAttribute('rel')).toContain('noopener');
    const untold = drawn.texts('.sdk > p').filter((text) => text.includes(wording.sdks.untoldOf.policy));
    const withoutLink = zh.card.sdks.filter(({ policyUrl }) => !policyUrl);
    expect(untold).toHaveLength(withoutLink.length);
    expect(entries.find((text) => text.includes(untold[0]!))).toContain(withoutLink[0]!.name);
  });

  it('has the weightiest points before it is opened, what nearly all policies say apart, and why each matters', async () => {
    const drawn = await popup();
    expect(drawn.texts('.section-watch .foremost li')).toHaveLength(3);
    await open(drawn, 'watch');
    const own = drawn.texts('.section-watch .alert');
    const rank = (text: string) => ['high', 'medium', 'low'].findIndex((each) => text.endsWith(wording.severity[each as 'high'].name));
    expect(own.map(rank)).toEqual([...own.map(rank)].sort((a, b) => a - b));
    expect(own.join()).not.toContain(terms.alerts['consent-by-use']!.name);
    await drawn.press('.section-watch .entries button');
    const [first] = drawn.texts('.section-watch .entries > li');
    expect(Object.values(terms.alerts).filter(({ name, why }) => first!.startsWith(name) && first!.includes(why))).toHaveLength(1);
  });

  it('shows all of a long list when it is asked for', async () => {
    const drawn = await popup(states.full);
    await open(drawn, 'watch');
    const before = drawn.texts('.section-watch .alert').length;
    await drawn.press('.section-watch button', wording.statement.more.split('{')[0]!);
    expect(before).toBe(6);
    expect(drawn.texts('.section-watch .alert').length).toBeGreaterThan(before);
  });

  it('says where nothing is said', async () => {
    const drawn = await popup(states.bare);
    await open(drawn, 'collects');
    expect(drawn.texts('.section-collects').join()).toContain(wording.collects.none);
    expect(drawn.texts('.answer-verdict')).toEqual(Array(4).fill(wording.first.takes.verdict.unstated));
  });
});

describe('a page without a card', () => {
  it.each<[StateName, string[]]>([
    ['loading', []],
    ['not-policy', ['照样分析', '打开文件或粘贴文字']],
    ['pdf', ['读这份 PDF', '打开文件或粘贴文字']],
    ['empty', ['再读一次', '打开文件或粘贴文字']],
    ['framed', ['在标签页里打开docs.example/shops/weian/privacy', '这一页就是，照样分析', '打开文件或粘贴文字']],
    ['too-long', ['只读开头', '打开文件或粘贴文字']],
    ['failed', ['再试一次', '打开文件或粘贴文字']],
    ['no-access', ['怎样使用', '打开文件或粘贴文字']],
  ])('%s: says so, and what can be done', async (name, buttons) => {
    const drawn = await popup(states[name]);
    expect(drawn.texts('button')).toEqual(buttons);
    expect(drawn.texts('.answer-title')).toEqual([]);
  });

  it('tells figures, and errors as they were', async () => {
    expect((await popup(states['too-long'])).texts('#app').join()).toMatch(/2,345,678 字.*1,000,000 字/);
    expect((await popup(states.failed)).texts('#app').join()).toContain('x is undefined');
    expect((await popup(states['failed-engine'])).texts('#app').join()).toContain('the segmenter did not load');
    expect((await popup(states['failed-page'])).texts('#app').join()).not.toContain(wording.states.failed);
  });
});

describe('the panel', () => {
  it('explains a passage: who takes what, why it matters, what can be done; the card waits below', async () => {
    const drawn = await panel(states.explained);
    const rows = [...drawn.document.querySelectorAll('.who tr')].map((row) => row.textContent);
    expect(rows).toEqual(
      expect.arrayContaining([expect.stringMatching(/^什么信息.*行踪轨迹.*浏览记录$/), expect.stringMatching(/^为什么个性化推荐$/)]),
    );
    expect(drawn.document.querySelector('.under')!.hasAttribute('hidden')).toBe(true);
    await drawn.press('button', '返回');
    expect(drawn.document.querySelector('.under')!.hasAttribute('hidden')).toBe(false);
    expect(drawn.texts('.explained')).toEqual([]);
  });

  it('has the text by passages, fewer of them by a filter', async () => {
    const drawn = await panel();
    await drawn.press('[role=tab]', wording.panel.tabs.text);
    const shown = () => Number(/\d+/.exec(drawn.texts('.filters [role=status]').join())![0]);
    const all = zh.clauses.filter(({ kind }) => kind !== 'heading').length;
    expect(shown()).toBe(all);
    await drawn.press('.toggles button');
    expect(drawn.document.querySelector('.toggles button')!.getAttribute('aria-pressed')).toBe('true');
    expect(shown()).toBeLessThan(all);
    expect(shown()).toBeGreaterThan(0);
  });

  it('colours the page, says how many passages, and takes the colours away again', async () => {
    const drawn = await panel();
    await drawn.press('[role=tab]', wording.panel.tabs.text);
    const button = () => drawn.document.querySelector('.filters button')!.getAttribute('aria-pressed');
    await drawn.press('.filters button');
    expect([button(), drawn.texts('.said').join()]).toEqual(['true', expect.stringMatching(/\d/)]);
    await drawn.press('.filters button');
    expect([button(), drawn.texts('.said').join()]).toEqual(['false', wording.panel.uncoloured]);
  });
});

describe('the options', () => {
  it('show what holds', async () => {
    const drawn = await draw({
      view: 'options',
      state: states.ready,
      settings: settingsFrom({ language: 'zh', theme: 'dark', badge: false, sites: ['shop.example'] }),
    });
    const chosen = [...drawn.document.querySelectorAll('input')].filter(
      (input) => (input as HTMLInputElement).checked || input.hasAttribute('checked'),
    );
    const labels = chosen.map((input) => input.parentElement!.textContent!.trim());
    expect(labels).toEqual(expect.arrayContaining([wording.options.languages.zh, wording.options.themes.dark]));
    expect(labels).not.toContain(wording.options.badge);
    expect(drawn.texts('main').join()).toContain('shop.example');
  });
});
