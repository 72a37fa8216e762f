/** What another document says joins the card of the policy that refers to it: each statement with its own proof, at its own place. */
import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/analyze';
import { annexAt, joined, quotedFrom } from '../../lib/annexes';
import { readMarkup } from '../../lib/document';
import { wording } from '../../lib/language/wording/zh-CN';
import type { Analysis, Evidence } from '../../lib/model';
import { citation } from '../../lib/wording/cite';
import { loadClassifier } from '../../tools/engine';
import { parsers } from '../../tools/input/read';

const classifier = await loadClassifier();

async function read(title: string, body: string, url = 'https://heron.example/privacy'): Promise<Analysis> {
  const html = `<!doctype html><html lang="zh-CN"><title>${title}</title><h1>${title}</h1>${body}`;
  const reading = readMarkup({ bytes: new TextEncoder().encode(html), name: 'page.html', url }, parsers);
  if (reading.kind !== 'page') throw new Error(reading.kind);
  return analyze({ ...reading.page, url }, () => classifier);
}

const sdkUrl = 'https://heron.example/sdk';
const policy = await read(
  '白鹭出行隐私政策',
  `<p>白鹭出行由白鹭科技（汀州）有限公司运营。我们会收集您的手机号码，用于注册账号。</p>
   <h2>一、第三方</h2><p>我们接入的第三方见<a href="${sdkUrl}">《第三方 SDK 目录》</a>。我们接入了石楠分享 SDK，用于分享。</p>
   <p>我们会把订单信息提供给物流公司。</p>`,
);
const list = await read(
  '第三方 SDK 目录',
  `<table><tr><th>SDK 名称</th><th>提供方</th><th>收集的个人信息</th><th>使用目的</th></tr>
   <tr><td>石楠分享 SDK</td><td>石楠网络科技有限公司</td><td>Android ID、OAID</td><td>分享</td></tr>
   <tr><td>苇莺地图 SDK</td><td>苇莺地理技术有限公司</td><td>精确位置信息</td><td>显示地图</td></tr></table>`,
  sdkUrl,
);
const rules = await read(
  '儿童个人信息保护规则',
  `<p>我们会收集您的手机号码，用于核实身份。不满十四周岁的儿童，须经监护人同意方可使用。</p><h2>一、保存</h2><p>儿童的个人信息保存三年，期满后删除，存储于中华人民共和国境内。</p>
   <h2>二、注销</h2><p>在“我的—设置—注销账号”可以注销账号，我们在十五个工作日内完成。</p><h2>三、联系</h2><p>联系我们：kids@heron.example。</p>`,
  'https://heron.example/kids',
);
const sdks = { title: '第三方 SDK 目录', url: sdkUrl, analysis: list };
const kids = { title: '儿童个人信息保护规则', url: 'https://heron.example/kids', analysis: rules };
const whole = joined(policy, [sdks, kids]);

/** Every proof of a card. */
function proofsOf(value: unknown): Evidence[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('quote' in value && 'clause' in value && 'start' in value) return [value as Evidence];
  return Object.values(value).flatMap(proofsOf);
}
const documentsOf = ({ clauses }: Analysis, { evidence }: { evidence: Evidence[] }) =>
  evidence.map(({ clause }) => clauses[clause]?.document);

describe('documents that join a card', () => {
  it('quotes stand where they say, in the clause that they name', () => {
    const proofs = proofsOf([whole.card, whole.checklist]);
    expect(proofs.length).toBeGreaterThan(proofsOf([policy.card, policy.checklist]).length);
    for (const { quote, start, end, clause } of proofs) {
      expect(whole.text.slice(start, end)).toBe(quote);
      const of = whole.clauses[clause]!;
      expect(start >= of.start && end <= of.end).toBe(true);
    }
    for (const { text, start, end } of whole.clauses) expect(whole.text.slice(start, end).length).toBe(text.length);
  });

  it('brings its SDKs, marked as from there', () => {
    const names = whole.card.sdks.map((sdk) => [sdk.name, documentsOf(whole, sdk)[0]]);
    expect(names).toContainEqual(['苇莺地图 SDK', '第三方 SDK 目录']);
    expect(names).toContainEqual(['石楠分享 SDK', undefined]);
    expect(names).toContainEqual(['石楠分享 SDK', '第三方 SDK 目录']);
  });

  it('what both say is said once, with the proofs of both', () => {
    const phone = whole.card.collects.filter(({ item }) => item === 'phone');
    expect(phone).toHaveLength(1);
    expect(new Set(documentsOf(whole, phone[0]!))).toEqual(new Set([undefined, '儿童个人信息保护规则']));
  });

  it('what the policy leaves unsaid is missing no more', () => {
    expect(policy.card.retention).toEqual([]);
    expect(whole.card.retention.map(({ period }) => period)).toEqual(['P3Y']);
    expect(policy.card.notStated.map(({ gap }) => gap)).toContain('retention');
    expect(whole.card.notStated.map(({ gap }) => gap)).not.toContain('retention');
    const left = whole.checklist.filter(({ found }) => found === 'no' || found === 'partly').map(({ id }) => id);
    expect(whole.card.notStated.length).toBeGreaterThan(0);
    expect(whole.card.notStated.filter(({ gap }) => !left.includes(gap))).toEqual([]);
    expect(policy.card.closing.status).not.toBe('described');
    expect(whole.card.closing).toMatchObject({ status: 'described', days: 15, workingDays: true });
    expect(whole.card.minors).toMatchObject({ addressed: true, age: 14, guardianConsent: true });
    expect(whole.card.contacts.map(({ value }) => value)).toEqual(['kids@heron.example']);
    // What neither says is still missing.
    const silent = (card: Analysis['card']) => card.alerts.filter(({ evidence }) => !evidence.length).map(({ alert }) => alert);
    expect(silent(policy.card)).toEqual(expect.arrayContaining(silent(whole.card)));
  });

  it('whose policy it is, its own contacts and what it denies stay its own', async () => {
    const own = await read(
      '白鹭出行隐私政策',
      '<p>白鹭出行由白鹭科技（汀州）有限公司运营。我们不会收集您的通讯录。</p><p>联系我们：privacy@heron.example。</p>',
    );
    const { card } = joined(own, [kids]);
    expect(card.operator).toBe('白鹭科技（汀州）有限公司');
    expect(card.contacts.map(({ value }) => value)).toEqual(['privacy@heron.example']);
    expect(card.notCollected).toEqual(own.card.notCollected);
  });

  it('what a linked document may hold is told as found or not once that was read', () => {
    const elsewhere = (analysis: Analysis) => analysis.checklist.filter(({ found }) => found === 'elsewhere').length;
    expect(elsewhere(policy)).toBeGreaterThan(0);
    expect(elsewhere(joined(policy, [kids]))).toBe(elsewhere(policy));
    expect(elsewhere(whole)).toBe(0);
  });

  it('its text stands behind the policy’s, under its own title', () => {
    const [first, second] = whole.annexes!;
    expect(whole.text.slice(0, policy.text.length)).toBe(policy.text);
    expect(whole.text.slice(first!.start, first!.end)).toBe(list.text);
    expect(annexAt(whole, policy.text.length)).toBeUndefined();
    expect(annexAt(whole, second!.start)?.title).toBe('儿童个人信息保护规则');
    expect(whole.clauses[first!.clause]!.start).toBeGreaterThanOrEqual(first!.start);
    expect(whole.sections[whole.clauses.at(-1)!.section]!.title).toBe('三、联系');
    expect(quotedFrom(whole, first!)).toBeGreaterThan(0);
    for (const { parent, start, end } of whole.sections)
      if (parent >= 0) expect(whole.sections[parent]!.start <= start && whole.sections[parent]!.end >= end).toBe(true);
  });

  it('a citation names the document', () => {
    const proof = whole.card.sdks.find(({ name }) => name === '苇莺地图 SDK')!.evidence[0]!;
    expect(citation(proof, whole.clauses, wording).join('\n')).toContain('第三方 SDK 目录');
  });

  it('taken away, nothing of it is left', () => {
    expect(joined(policy, [])).toBe(policy);
    expect(joined(policy, [kids]).card.sdks).toEqual(policy.card.sdks);
  });
});
