/** Pages that are written to break a reader: each gives its text, or all but the part that can't be followed. */
import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../lib/clauses';
import { findFacts } from '../../lib/facts';
import type { Block, PolicyText } from '../../lib/model';
import { readPage } from '../../lib/page/read';
import { documentOf } from '../../tools/input/dom';
import { eyesOf } from '../../tools/input/layout';

const before = '<h1>隐私政策</h1><p>我们会收集您的手机号码，用于注册账号。</p>';
const after = '<p>交易记录保存三年。</p>';

function read(part: string): PolicyText {
  const document = documentOf(`<!doctype html><title>隐私政策</title>${before}${part}${after}`, '');
  return readPolicy(readPage(document, eyesOf(document)));
}
const rowsOf = ({ tables }: PolicyText) => tables.map(({ header, rows }) => [header, ...rows].map((row) => row.map(({ text }) => text)));

const table = (...rows: string[]) => `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
const titles = '<th>名称</th><th>公司</th>';
const record = '<td>云帆地图SDK</td><td>云帆位置服务有限公司</td>';
const plain = [
  ['名称', '公司'],
  ['云帆地图SDK', '云帆位置服务有限公司'],
];

describe('a row without text', () => {
  it.each([
    ['a spacer', table(titles, '<td colspan="2">&nbsp;</td>', record)],
    ['a hidden one', table('<td hidden>样例</td><td hidden>样例</td>', titles, record)],
    ['a hidden row', `<table><tr hidden><td>样例</td><td>样例</td></tr><tr>${titles}</tr><tr>${record}</tr></table>`],
    ['one of pictures', table('<td><img src="x.png" alt=""></td><td><input></td>', titles, record)],
    ['one without cells', table('', titles, record)],
  ])('%s is no row', (_, html) => expect(rowsOf(read(html))).toEqual([plain]));

  it('costs no card', () => {
    const policy = read(table('<td></td><td></td>', '<td>甲</td><td>乙</td>', '<td>丙</td><td>丁</td>'));
    expect(findFacts(policy, []).retention.map(({ period }) => period)).toEqual(['P3Y']);
  });
});

describe('spans that are no numbers of cells', () => {
  it.each(['1.5', '-3', '0', 'x', '1e9'])('%s is one', (said) =>
    expect(rowsOf(read(table(titles, record.replace('<td>', `<td colspan="${said}" rowspan="${said}">`))))).toEqual([plain]),
  );

  it('are no longer than their table', () => {
    const [rows] = rowsOf(read(table(titles, `<td rowspan="99999999999">云帆地图SDK</td><td>甲</td>`, '<td>乙</td>')));
    expect(rows).toEqual([plain[0], ['云帆地图SDK', '甲'], ['云帆地图SDK', '乙']]);
  });
});

describe('levels of headings', () => {
  it.each(['300000000', 'Infinity', '-4', '1.7', ''])('%s is a level', (level) => {
    const { sections } = read(`<div role="heading" aria-level="${level}">一、保存期限</div>`);
    expect(sections.map(({ title }) => title)).toEqual(['隐私政策', '一、保存期限']);
  });
});

describe('the text around is read', () => {
  it.each([
    ['roles that are names of properties', '<div role="constructor"><p>甲。</p></div><div role="__proto__"><p>乙。</p></div>'],
    ['20,000 nested elements', '<div>'.repeat(20_000)],
    ['6,000 unclosed tags', '<b><i><font>'.repeat(2_000)],
    ['10,000 cells', table(...Array(100).fill('<td>手机</td>'.repeat(100)))],
    ['cells that reach down over all others', table(...Array(1_500).fill('<td rowspan="1000">手机</td>'.repeat(3)))],
  ])('%s', (_, part) => {
    const texts = read(part).clauses.map(({ text }) => text);
    expect(texts).toContain('我们会收集您的手机号码，用于注册账号。');
    expect(texts).toContain('交易记录保存三年。');
  });
});

describe('a table of any shape', () => {
  const grid = (rows: number, columns: number): Block[] =>
    Array.from({ length: rows * columns }, (_, i) => ({
      kind: 'cell',
      text: '手机',
      cell: { table: 0, row: Math.floor(i / columns), column: i % columns, rows: 1, columns: 1, header: false },
    }));
  const clausesOf = (blocks: Block[]) => readPolicy({ url: '', title: '', language: null, blocks, cut: 0 }).clauses;

  it('has a clause a row', () => {
    expect(clausesOf(grid(130_000, 2))).toHaveLength(130_000);
    expect(clausesOf(grid(2, 100))).toHaveLength(2);
  });

  it('has a row of 100,000 cells in pieces', () => {
    const read = clausesOf(grid(2, 100_000)).map(({ text }) => text.replaceAll('\t', ''));
    expect(read.join('')).toBe('手机'.repeat(200_000));
  });

  it('is read cell by cell where it is too large with its rows filled in', () => {
    const ragged = [
      ...grid(1, 20_000),
      ...grid(20_000, 1).map((block) => ({ ...block, cell: { ...block.cell!, row: block.cell!.row + 1 } })),
    ];
    expect(clausesOf(ragged)).toHaveLength(40_000);
  });
});

describe('a shadow root that the page declares', () => {
  it.each(['open', 'closed'])('%s: its text is read in its place', (mode) => {
    const { text } = read(
      `<div><template shadowrootmode="${mode}"><p>我们会收集您的指纹。</p><slot></slot></template><p>我们不会出售信息。</p></div>`,
    );
    expect(text.indexOf('指纹')).toBeGreaterThan(text.indexOf('手机号码'));
    expect(text.indexOf('出售')).toBeGreaterThan(text.indexOf('指纹'));
    expect(text.indexOf('三年')).toBeGreaterThan(text.indexOf('出售'));
  });

  it('another template is no text', () => expect(read('<template><p>我们会收集您的指纹。</p></template>').text).not.toContain('指纹'));
});
