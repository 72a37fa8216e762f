/** Tables of which every cell came as a paragraph, and rows of plain text. */
import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../lib/clauses';
import { fromText } from '../../lib/document/text';
import type { Block } from '../../lib/model';

const paragraphs = (...lines: string[]): Block[] => lines.map((text) => ({ kind: 'paragraph', text }));
const tablesOf = (blocks: Block[]) => readPolicy({ url: '', title: '', language: null, blocks, cut: 0 }).tables;
const grid = (blocks: Block[]) => tablesOf(blocks).map(({ header, rows }) => [header, ...rows].map((row) => row.map(({ text }) => text)));

const apps = [
  ['飞羽推送SDK', '飞羽科技有限公司', '设备型号、IMEI', 'https://feiyu.example/privacy'],
  ['友盟统计SDK', '友盟同欣科技有限公司', 'MAC地址', 'https://umeng.example/privacy'],
];
const around = (...lines: string[]) => ['小满记账使用下列服务。', ...lines, '五、联系我们', '您可以发送邮件给我们。'];

describe('tables from paragraphs', () => {
  it('have titles and rows, and end where a new part of the text begins', () => {
    const titles = ['SDK名称', '公司名称', '收集的个人信息', '隐私政策链接'];
    expect(grid(paragraphs(...around(...titles, ...apps.flat())))).toEqual([[titles, ...apps]]);
  });

  it('may have a title in words of its own, where a column of links shows the width', () => {
    const titles = ['第三方SDK', '主体', '拿到什么', '隐私政策'];
    expect(grid(paragraphs(...around(...titles, ...apps.flat())))).toEqual([[titles, ...apps]]);
  });

  it('may have two columns, where the first is of SDKs, or one row, where links and companies show it', () => {
    expect(grid(paragraphs(...around('SDK名称', '收集信息', '飞羽推送SDK', 'IMEI', '友盟统计SDK', 'MAC地址')))).toEqual([
      [
        ['SDK名称', '收集信息'],
        ['飞羽推送SDK', 'IMEI'],
        ['友盟统计SDK', 'MAC地址'],
      ],
    ]);
    const titles = ['SDK名称', '公司名称', '收集信息', '隐私政策链接'];
    expect(grid(paragraphs(...around(...titles, ...apps[0]!)))).toEqual([[titles, apps[0]]]);
  });

  it('have rows whose last cell holds several links', () => {
    const titles = ['SDK名称', '公司名称', '收集信息', '隐私政策链接'];
    const more = 'https://feiyu.example/children';
    const [first, second] = apps as [string[], string[]];
    expect(grid(paragraphs(...around(...titles, ...first, more, ...second)))).toEqual([
      [titles, [...first.slice(0, 3), `${first[3]}\n${more}`], second],
    ]);
  });

  it('end where their last cell ends', () => {
    const titles = ['SDK名称', '公司名称', '收集信息', '隐私政策链接'];
    const policy = readPolicy({
      ...{ url: '', title: '', language: null, cut: 0 },
      blocks: paragraphs(...around(...titles, ...apps[0]!, 'https://feiyu.example/children', ...apps[1]!)),
    });
    const { start, end } = policy.tables[0]!;
    const text = policy.text.slice(start, end);
    expect([text.startsWith('SDK名称'), text.endsWith('https://umeng.example/privacy')]).toEqual([true, true]);
  });

  it('are none where lines only look like titles', () => {
    expect(grid(paragraphs('产品', '服务', '功能', '我们提供记账服务。', '您可以导出账目。'))).toEqual([]);
  });
});

describe('rows of plain text', () => {
  const rows = (separator: string) => apps.map((row) => row.join(separator)).join('\n');

  it('are cells by tabs or bars, however long the lines', () => {
    for (const separator of ['\t', ' | '])
      expect(grid(fromText(`小满记账隐私政策\n\n${rows(separator)}\n`, '').blocks).flat()).toEqual(expect.arrayContaining(apps));
  });

  it('are cells by bars of any width, in lines and points of a list, and not where each tells its own key', () => {
    const marked = apps.map((row): Block => ({ kind: 'item', text: row.join('｜') }));
    expect(grid([...paragraphs('我们接入下列服务：'), ...marked])).toEqual([[apps[0]!.map(() => ''), ...apps]]);
    expect(grid(paragraphs('┃功能┃权限┃说明', '┃扫码┃相机┃识别条码'))).toEqual([
      [
        ['功能', '权限', '说明'],
        ['扫码', '相机', '识别条码'],
      ],
    ]);
    expect(grid(paragraphs('电话：1｜地址：2｜邮箱：3', '电话：4｜地址：5｜邮箱：6'))).toEqual([]);
    expect(grid(paragraphs('首页｜帮助｜联系', '我们重视您的隐私。'))).toEqual([]);
  });

  it('have a header where Markdown rules it off, and headings lose the signs that close them', () => {
    const { blocks } = fromText(
      '## 我们用到的服务 ##\n\n| SDK名称 | 收集信息 |\n| --- | --- |\n| 飞羽推送SDK | IMEI |\n| 友盟统计SDK | MAC地址 |\n',
      '',
    );
    expect(blocks[0]).toMatchObject({ kind: 'heading', level: 2, text: '我们用到的服务' });
    expect(blocks.flatMap(({ text, cell }) => (cell?.header ? [text] : []))).toEqual(['SDK名称', '收集信息']);
    const plain = fromText(`小满记账隐私政策\n\n${rows('\t')}\n`, '').blocks;
    expect(plain.filter(({ cell }) => cell?.header)).toEqual([]);
  });

  it('are two cells by one tab, where the next line has two as well', () => {
    expect(grid(fromText('SDK名称\t收集信息\n飞羽推送SDK\tIMEI\n', '').blocks)).toEqual([
      [
        ['SDK名称', '收集信息'],
        ['飞羽推送SDK', 'IMEI'],
      ],
    ]);
  });
});
