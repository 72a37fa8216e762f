/** The checklist of the law: what is asked, when it applies, and how it is found. */
import { describe, expect, it } from 'vitest';
import { nothing } from '../../lib/facts';
import { checksOf } from '../../lib/facts/checklist';
import { conditions } from '../../lib/facts/checklist/conditions';
import { tellings } from '../../lib/facts/checklist/facts';
import { gapsOf } from '../../lib/facts/checklist/gaps';
import { regionsOf } from '../../lib/facts/checklist/regions';
import type { Facts } from '../../lib/facts/kind';
import { checksBy } from '../../lib/language/checklist/checks';
import { wordsEn } from '../../lib/language/checklist/words-en';
import { wordsZh } from '../../lib/language/checklist/words-zh';
import { laws as lawsEn } from '../../lib/language/wording/laws.en';
import { laws as lawsZh } from '../../lib/language/wording/laws.zh-CN';
import { terms as en } from '../../lib/language/wording/terms.en';
import { terms as zh } from '../../lib/language/wording/terms.zh-CN';
import type { Alert, Card, Door, Jurisdiction } from '../../lib/model';
import { plainFacts, readingOf, said } from './of-lines';

const cardOf = (facts: Partial<Facts> = {}): Card => ({
  lang: 'zh',
  service: null,
  operator: null,
  updated: null,
  effective: null,
  ...nothing(),
  ...plainFacts(),
  ...facts,
  oddities: [],
  notStated: [],
  failed: [],
});
const quoted = { evidence: [{ quote: '某处', start: 0, end: 2, clause: 0, rule: 'test' }], confidence: 0.9 };
const proof = (quote: string) => ({ ...quoted, evidence: [{ ...quoted.evidence[0]!, quote }] });
const lines = ['我们会保护你的信息。'];
const ground = (card: Card, text = lines, doors: Door[] = [], partial = false) => {
  const policy = readingOf(...text);
  return { policy, deniedAt: policy.deniedAt, card, doors, partial };
};
const checks = (facts: Partial<Facts> = {}, text = lines, doors: Door[] = [], partial = false) =>
  checksOf(ground(cardOf(facts), text, doors, partial));
const outcome = (id: string, ...rest: Parameters<typeof checks>) => checks(...rest).find((one) => one.id === id)!.found;
const gaps = (facts: Partial<Facts> = {}, regions: Jurisdiction[] = ['cn']) => gapsOf(checks(facts), regions).map(({ gap }) => gap);
const alert = (id: string): Alert => ({ ...quoted, alert: id, severity: 'high' });

describe('the data', () => {
  const all = Object.values(checksBy).flat();

  it('name each thing once, with words and an article in both languages', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(Object.keys(zh.checks).sort()).toEqual(all.map(({ id }) => id).sort());
    expect(Object.keys(en.checks)).toEqual(Object.keys(zh.checks));
    expect(all.filter(({ article }) => !lawsZh[article] || !lawsEn[article]).map(({ id }) => id)).toEqual([]);
  });

  it('are asked by conditions, facts and wordings that there are', () => {
    expect(all.flatMap(({ when }) => (when && !conditions[when] ? [when] : []))).toEqual([]);
    expect(all.flatMap(({ fact }) => (fact && !fact.startsWith('right ') && !tellings[fact] ? [fact] : []))).toEqual([]);
    expect(all.flatMap(({ words }) => (words && !wordsZh[words] && !wordsEn[words] ? [words] : []))).toEqual([]);
    expect(all.filter(({ fact, words }) => !fact && !words)).toEqual([]);
    const used = new Set(all.map(({ words }) => words));
    expect([...Object.keys(wordsZh), ...Object.keys(wordsEn)].filter((id) => !used.has(id))).toEqual([]);
  });

  it('say what is only recommended, and never by a law', () => {
    const standards = /^(?:tc260|gbt)/;
    expect(all.filter(({ article, recommended }) => standards.test(article) !== !!recommended).map(({ id }) => id)).toEqual([]);
    expect(all.filter(({ recommended, core }) => recommended && core)).toEqual([]);
  });
});

describe('what is found', () => {
  it('is quoted', () => {
    const { found, evidence } = checks({}, ['超出保存期限后，我们会删除你的信息。']).find(({ id }) => id === 'after-period')!;
    expect(found).toBe('yes');
    expect(evidence[0]!.quote).toContain('删除你的信息');
    expect(outcome('after-period')).toBe('no');
  });

  it('may be a part of what is asked', () => {
    expect(outcome('separate-share', { sdks: [], recipients: [partner] }, ['向第三方提供前，我们会取得你的单独同意。'])).toBe('yes');
    expect(outcome('separate-share', { recipients: [partner] }, ['未经你同意，我们不会向第三方提供你的信息。'])).toBe('partly');
    expect(outcome('retention', { retention: [{ ...proof('在必要的期限内保存'), period: 'minimum', scope: '' }] })).toBe('partly');
    expect(outcome('response-time', { responseDays: { ...quoted, usual: 15, max: 30 } })).toBe('partly');
  });

  it('is no way out of recommendations where only cookies can be refused', () => {
    const right = (quote: string) => ({ right: 'opt-out', evidence: [{ ...quoted.evidence[0]!, quote }], confidence: 0.9 });
    const facts = { alerts: [alert('profiling')] };
    expect(outcome('opt-out', { ...facts, rights: [right('你可以拒绝 Cookie')] })).toBe('no');
    expect(outcome('opt-out', { ...facts, rights: [right('你可以关闭个性化推荐')] })).toBe('yes');
  });

  it('is proved by quotes that say it, the plainest first', () => {
    const right = (id: string, ...quotes: string[]) => ({
      ...quoted,
      right: id,
      evidence: quotes.flatMap((quote) => proof(quote).evidence),
    });
    expect(outcome('delete', { rights: [right('delete', '浏览器提供了清除缓存的功能')] })).toBe('no');
    expect(outcome('withdraw', { rights: [right('withdraw', '您可以退订短信')] })).toBe('partly');
    expect(outcome('address', { contacts: [{ ...proof('海滨市XX路XX号'), kind: 'address', value: '海滨市XX路XX号' }] })).toBe('no');
    expect(outcome('contact', { contacts: [{ ...proof('请联系我们的客服'), kind: 'online', value: '客服' }] })).toBe('partly');
    const guided = { addressed: true, age: null, guardianConsent: true };
    expect(outcome('minors', { minors: { ...proof('未成年人请在监护人的指导下使用'), ...guided } })).toBe('partly');
    expect(outcome('minors', { minors: { ...proof('须取得监护人的同意'), ...guided } })).toBe('yes');
    const said = ['更正与查询请求提交后请求处理。', '您可以访问您的信息。'];
    const places = said.map((line, clause) => ({ quote: line, start: clause * 16, end: clause * 16 + line.length, clause, rule: 'test' }));
    const access = checks({ rights: [{ confidence: 0.9, right: 'access', evidence: places }] }, said).find(({ id }) => id === 'access')!;
    expect(access.evidence[0]!.quote).toBe('您可以访问您的信息。');
  });

  it('asks nothing of recipients where the text says that nobody gets it', () => {
    expect(outcome('sdks', { recipients: [{ ...partner, recipient: 'sdk-providers', ...proof('本应用不包含任何第三方 SDK') }] })).toBe(
      'not-applicable',
    );
  });

  it('may be a case of a list that says what its cases are of', () => {
    const list = ['除以下情况外，您的信息不会共享给别人：', '获得您的明确同意'];
    expect(outcome('separate-share', { recipients: [partner] }, list)).toBe('partly');
    expect(outcome('separate-share', { recipients: [partner] }, ['我们这样做：', '获得您的明确同意'])).toBe('no');
  });

  it('may stand in another document that is linked', () => {
    const door: Door = { ...quoted, kind: 'children', title: '儿童规则', url: 'https://xiaoman.example/kids' };
    expect(outcome('child-rules', {}, lines)).toBe('no');
    expect(outcome('child-rules', {}, lines, [door])).toBe('elsewhere');
    expect(outcome('child-rules', {}, ['请阅读《儿童个人信息保护规则》。'], [door])).toBe('yes');
  });

  it('may stand in a document that the text names, unless the text holds it', () => {
    const named = ['名单请见《第三方合作清单》。'];
    expect(outcome('lists', {}, named)).toBe('elsewhere');
    const held = ['第三方合作清单', '云雀物流有限公司：收货地址。', '青鸟支付有限公司：订单金额。', '山雀短信有限公司：手机号码。'];
    expect(outcome('lists', {}, [...named, ...held])).toBe('no');
    // A name with nothing below it is all that is left of a link.
    expect(outcome('lists', {}, [...named, '附录：第三方合作清单'])).toBe('elsewhere');
  });

  it('is a way to complain where the reader is told whom to turn to over harm', () => {
    expect(outcome('complain', { rights: [] }, ['如我们的做法侵害了您的权益，请与我们联系。'])).toBe('yes');
    expect(outcome('complain', { rights: [] }, ['如您使用“违规举报”功能，需要上传文件。'])).toBe('no');
  });

  it('is asked on export where it is announced, not where it would only be asked for', () => {
    expect(outcome('cross-border', {}, ['这些时候，平台会向境外的酒店提供入住人姓名：'])).toBe('no');
    expect(outcome('cross-border', {}, ['目前我们不会向境外传输；如需传输，我们会征得你的同意。'])).toBe('not-applicable');
  });

  it('is quoted from where it is said whole, though the fact was found elsewhere', () => {
    const right = { ...proof('您可以通过“（一）查阅”列明的路径删除信息'), right: 'access' };
    const text = ['您可以通过“（一）查阅”列明的路径删除信息。', '您有权在“我的-设置”中查阅您的个人信息。'];
    const access = checks({ rights: [right, { ...proof('您可以查阅'), right: 'access' }] }, text).find(({ id }) => id === 'access')!;
    expect(access.evidence[0]!.quote).toContain('查阅您的个人信息');
  });

  it('is not said to be missing where not all was read', () => {
    expect(outcome('after-period', {}, lines, [], true)).toBe('unknown');
    expect(checks({}, lines, [], true).filter(({ found }) => found === 'no')).toEqual([]);
    expect(gapsOf(checks({ contacts: [] }, lines, [], true), ['cn'])).toEqual([]);
  });

  it('is not asked of a text in a language of which the wording is not known', () => {
    expect(outcome('us-signals')).toBe('unknown');
    expect(outcome('us-signals', {}, ['We collect your name and use it to run the service.'])).toBe('no');
  });

  it('is asked only where its condition shows', () => {
    expect(outcome('cross-border')).toBe('not-applicable');
    expect(outcome('cross-border', { alerts: [alert('cross-border')] })).toBe('no');
    expect(outcome('minors', { minors: { ...quoted, addressed: false, age: null, guardianConsent: false } })).toBe('not-applicable');
    expect(outcome('sensitive-why')).toBe('not-applicable');
    expect(outcome('sensitive-why', { collects: [{ ...plainFacts().collects[0]!, item: 'face' }] })).toBe('no');
    expect(outcome('joint')).toBe('not-applicable');
    expect(outcome('closing', { closing: { ...plainFacts().closing, status: 'no-account' } })).toBe('not-applicable');
  });
});

const partner = { ...quoted, recipient: 'business-partners', named: [], how: ['share' as const] };

describe('whether a line is asked', () => {
  const facts = { alerts: [alert('profiling')] };

  it.each([
    ['cookies', '我们的网页不使用 Cookie 或类似技术。', 'not-applicable'],
    ['cookies', '我们的网页不使用 Cookie 追踪您，只用它记住登录。', 'no'],
    ['auto-decision', '目前，云雀日记没有采用自动化决策机制。', 'not-applicable'],
    ['auto-decision', '我们会以自动化决策的方式审批您的额度。', 'no'],
    ['publish', '我们不会公开披露您的资料，除非依照法律。', 'partly'],
    ['publish', '除下列情况外，我们不会公开披露您的资料。', 'no'],
    ['publish', '我们不会公开披露您的资料。', 'not-applicable'],
  ])('is told by what is done, not by what is denied: %s, %s', (id, line, found) => {
    expect(outcome(id, {}, ['# 自动化决策与 Cookie', line])).toBe(found);
  });

  it('of those abroad where the text sends data out of the Union', () => {
    const sends = 'Wren may provide your data to hosts established outside the European Economic Area.';
    expect(outcome('eu-transfer', {}, [sends])).toBe('no');
    expect(outcome('eu-transfer', {}, ['Wren does not provide your data to hosts outside the European Economic Area.'])).toBe(
      'not-applicable',
    );
  });

  it('of a representative where the seat is outside the Union, whatever the form of company sounds like', () => {
    const about = { ...plainFacts().about, operator: said('Wren AG') };
    const gdpr = 'We follow the GDPR.';
    const card = { ...cardOf({ about }), operator: 'Wren AG' };
    const representative = (seat: string) => checksOf(ground(card, [gdpr, seat])).find(({ id }) => id === 'eu-representative')!.found;
    expect(representative('The Company is domiciled in Switzerland.')).toBe('no');
    expect(representative('The Company is domiciled in Austria.')).toBe('not-applicable');
  });

  it('of personalisation by what is fitted to readers, not by their own settings, nor where it is denied', () => {
    const own = { alerts: [{ ...alert('profiling'), evidence: [{ ...quoted.evidence[0]!, quote: '字体与皮肤等个性化设置' }] }] };
    expect(outcome('tags', own, ['字体与皮肤等个性化设置'])).toBe('not-applicable');
    expect(outcome('opt-out', facts, ['昵称用来给您个性化体验。', '我们不会利用它们进行用户画像。'])).toBe('not-applicable');
    expect(outcome('opt-out', facts, ['昵称用来给您个性化体验。'])).toBe('no');
    expect(outcome('opt-out', facts, ['我们会推送您可能感兴趣的商品。', '我们不会用体温数据做用户画像。'])).toBe('no');
  });

  it('of how an account is closed wherever there are accounts', () => {
    const { closing } = plainFacts();
    const untold = { closing: { ...closing, status: 'absent' as const, days: null, conditions: [], evidence: [] } };
    expect(outcome('closing-days', untold, ['请先注册账号，再登录。'])).toBe('no');
    expect(outcome('closing-days', untold, ['我们会保护你的信息。'])).toBe('not-applicable');
    expect(outcome('closing-conditions', { closing: { ...closing, status: 'mentioned', conditions: [] } })).toBe('no');
  });
});

describe('a right', () => {
  const none = { rights: [] };

  it('is told by a row that covers several', () => {
    const row = ['查询复制权：您可要求查询、复制，请联系客服。'];
    expect(outcome('access', none, row)).toBe('yes');
    expect(outcome('copy', none, row)).toBe('yes');
    expect(outcome('delete', none, ['更正、删除权：请联系客服。'])).toBe('yes');
    expect(outcome('access', none, ['访问权限由系统管理。'])).toBe('no');
  });

  it('is told by an item of a list of rights', () => {
    const list = ['您对自己的资料可行使以下权利：', '一、查询或阅览', '二、补充或更正', '三、请求删除'];
    expect(['tw-access', 'tw-correct', 'tw-delete'].map((id) => outcome(id, none, list))).toEqual(['yes', 'yes', 'yes']);
    const others = ['我们的员工做这些事：', '一、查询或阅览', '二、补充或更正', '三、请求删除'];
    expect(['tw-access', 'tw-correct', 'tw-delete'].map((id) => outcome(id, none, others))).toEqual(['no', 'no', 'no']);
  });

  it('to take consent back is told by a choice that rests on it', () => {
    const ask = ['We ask for your consent.'];
    expect(outcome('eu-withdraw', none, [...ask, 'It rests on consent, and you are free to opt out in Settings.'])).toBe('yes');
    expect(outcome('eu-withdraw', none, [...ask, 'You can change your consent choices in the menu.'])).toBe('yes');
    expect(outcome('eu-withdraw', none, ask)).toBe('no');
  });
});

describe('wordings of a kind', () => {
  it.each([
    ['find-again', '新版可在“设置-关于-隐私政策”中看到。', '请在“设置-隐私”中关闭推荐。', 'yes'],
    ['closing-conditions', '在注销账号前，我们会验证您的个人身份。', '注销账号后，我们会删除资料。', 'yes'],
    ['publish', '公开披露前，我们会征得您的明确同意。', '我们可能会公开披露您的资料。', 'partly'],
    ['sensitive-marked', '我们会收集身份证照片等敏感个人信息。', '敏感个人信息会加密保存。', 'partly'],
    ['not-giving', '提供虚假资料的，将无法使用本服务。', '请提供真实资料。', 'partly'],
    ['eu-not-giving', 'It is not necessary to provide personal data to read our pages.', 'We read all letters.', 'partly'],
  ])('tell %s', (id, line, beside, found) => {
    const facts = { collects: [{ ...plainFacts().collects[0]!, item: 'face' }], closing: { ...plainFacts().closing, conditions: [] } };
    expect(outcome(id, facts, [line])).toBe(found);
    expect(outcome(id, facts, [beside])).toBe('no');
  });
});

describe('what the card says to be missing', () => {
  it('is nothing where everything is said', () => {
    expect(gaps()).toEqual([]);
  });

  it('is named', () => {
    const { closing, retention } = plainFacts();
    expect(gaps({ about: { ...plainFacts().about, operator: said(null) }, contacts: [] })).toEqual(['operator', 'contact']);
    expect(gaps({ retention: [{ ...retention[0]!, period: 'minimum' }] })).toEqual(['retention']);
    expect(gaps({ retention: [{ ...retention[0]!, period: 'until-closing' }] })).toEqual([]);
    expect(gaps({ closing: { ...closing, status: 'absent' } })).toEqual(['closing']);
    expect(gaps({ closing: { ...closing, status: 'mentioned' } })).toEqual(['closing']);
    expect(gaps({ responseDays: { ...quoted, usual: null, max: null } })).toEqual(['response-time']);
    expect(gaps({ recipients: [partner] })).toEqual(['recipients']);
    expect(gaps({ recipients: [{ ...partner, named: ['飞羽物流'] }] })).toEqual([]);
    expect(gaps({ recipients: [{ ...partner, recipient: 'authorities' }] })).toEqual([]);
    expect(gaps({ alerts: [alert('profiling')] })).toEqual(['opt-out']);
    expect(gaps({ minors: { ...quoted, addressed: true, age: 14, guardianConsent: false } })).toEqual(['minors']);
  });

  it('says once that rights are missing, or which of them', () => {
    expect(gaps({ rights: [] })).toEqual(['rights']);
    expect(gaps({ rights: plainFacts().rights.filter(({ right }) => right !== 'withdraw') })).toEqual(['withdraw']);
  });

  it('is what the laws chosen ask for', () => {
    expect(gaps({}, ['eu'])).toContain('eu-basis');
    expect(gaps({}, ['eu'])).not.toContain('closing');
  });
});

describe('whose law', () => {
  const regions = (text: string[], operator: string | null) => regionsOf(readingOf(...text), { ...cardOf(), operator });

  it('is that of the operator and of those whom the text names', () => {
    expect(regions(['我们会保护你的信息。'], '小满（杭州）科技有限公司')).toEqual(['cn']);
    expect(regions(['我们会保护你的信息。'], null)).toEqual(['cn']);
    expect(regions(['We protect your information.'], null)).toEqual(['eu']);
    expect(regions(['We protect your information.'], 'Lark Inc.')).toEqual(['us']);
    expect(regions(['We protect your information.'], 'Lark GmbH')).toEqual(['eu']);
    expect(
      regions(['California residents have rights.', 'The CCPA gives them.', 'Under the GDPR, users in the EEA have others.'], 'Lark Inc.'),
    ).toEqual(['eu', 'us']);
    expect(regions(['我們會保護您的個人資料，並遵守《個人資料保護法》。'], null)).toEqual(['tw']);
    expect(regions(['我們會遵守《個人資料（私隱）條例》，保護您的個人資料。'], null)).toEqual(['hk']);
    expect(regions(['我們會遵守《個人資料（私隱）條例》，保護您的個人資料。'], 'Lark Limited')).toEqual(['hk']);
  });
});

describe('what is told otherwise than in one plain sentence', () => {
  it('is a list of how changes are told', () => {
    const told = ['This policy may change.', 'We will tell you of any important changes by:', 'Posting the new text in the app'];
    expect(outcome('us-changes', {}, told)).toBe('yes');
    expect(outcome('us-changes', {}, [...told.slice(0, 2), 'Other matters'])).toBe('no');
  });

  it('is a label of how long, and whom data are given to', () => {
    const unsaid = { recipients: [], sdks: [] };
    expect(outcome('tw-retention', { retention: [] }, ['（一）期间：会员退会之日为止。'])).toBe('yes');
    expect(outcome('tw-retention', { retention: [] }, ['活动期间：三天。'])).toBe('no');
    expect(outcome('tw-recipients', unsaid, ['利用对象：本会及配送厂商。'])).toBe('yes');
    expect(outcome('tw-recipients', unsaid, ['利用对象及方式：用于会员管理。'])).toBe('no');
  });

  it('is an officer by the title, who is not the authority', () => {
    expect(outcome('hk-officer', {}, ['如有查询，请联络我们的私隐主任：', '电邮：a@lark.example'])).toBe('partly');
    expect(outcome('hk-officer', {}, ['你可向个人资料私隐专员公署投诉。'])).toBe('no');
  });

  it('is a right alone, which says nothing of decisions', () => {
    expect(outcome('eu-auto-decision', {}, ['You have the right not to be subject to automated decision-making.'])).toBe('partly');
    expect(outcome('eu-auto-decision', {}, ['We make no decisions by automated processing of data.'])).toBe('yes');
  });

  it('is no duty of a seller where nothing is sold', () => {
    const right = 'You have the right to opt out of the sale of personal information.';
    expect(outcome('us-texas-notice', {}, [right, 'We do NOT sell your personal information to third parties.'])).toBe('not-applicable');
    expect(outcome('us-texas-notice', {}, [right])).toBe('no');
    const sale = 'Some sharing may be considered a sale under the laws of some states.';
    expect(outcome('us-texas-notice', {}, [right, 'We do not sell your personal information.', sale])).toBe('no');
  });
});
