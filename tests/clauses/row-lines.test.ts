/** Tables that were copied as text: a row a line, their cells apart by blanks or commas. */
import { describe, expect, it } from 'vitest';
import { withRows } from '../../lib/clauses/row-lines';

const cells = (...lines: string[]) => withRows(lines).map((line) => line.split('\t'));
const titles = ['SDK名称', '所属公司', '使用目的', '收集的信息', '隐私政策'];
const feather = ['飞羽推送SDK', '飞羽科技有限公司', '消息推送', '设备型号、IMEI', 'https://feiyu.example/privacy'];
const lark = ['云雀统计', '云雀科技有限公司', '统计', 'MAC地址', 'https://yunque.example/privacy'];

describe('rows of a table without tabs', () => {
  it.each([
    [' ', 'blanks'],
    [',', 'half-width commas'],
    ['，', 'commas'],
  ])('stand apart by "%s" (%s) as in the line of titles', (gap) => {
    expect(cells(titles.join(gap), feather.join(gap), lark.join(gap), '四、联系我们')).toEqual([titles, feather, lark, ['四、联系我们']]);
  });

  it('may all stand on one line', () => {
    expect(cells([titles, feather, lark].flat().join(' '))).toEqual([titles, feather, lark]);
  });

  it('need no titles where each ends with its link', () => {
    expect(cells('我们使用下列服务：', feather.join(' '), lark.join(' '), '完')).toEqual([['我们使用下列服务：'], feather, lark, ['完']]);
  });

  it('keep a name of two words together, and a cell that goes on below', () => {
    expect(
      cells('SDK名称 使用目的 收集的信息', 'Swift SDK 推送 IMEI', '云雀统计 统计 1、MAC地址', '2、IP地址：用于统计', '飞羽 定位 位置'),
    ).toEqual([
      ['SDK名称', '使用目的', '收集的信息'],
      ['Swift SDK', '推送', 'IMEI'],
      ['云雀统计', '统计', '1、MAC地址 2、IP地址：用于统计'],
      ['飞羽', '定位', '位置'],
    ]);
  });

  it('are none in running text', () => {
    const lines = ['SDK是软件开发工具包, 由第三方提供, 我们使用它们。', '使用目的 说明', '我们 使用 第三方 服务', '隐私政策 链接'];
    expect(withRows(lines)).toEqual(lines);
  });

  it('are none in a line of many more words than the table has columns', () => {
    const lines = [titles.join(' '), feather.join(' '), Array.from({ length: 60 }, (_, i) => `词${i}`).join(' ')];
    expect(withRows(lines).at(-1)).toBe(lines[2]);
  });

  it('are none in lines with links that fill no columns; a table below them is read', () => {
    const links = ['我们 参考了 https://a.example/x', '我们 也 参考了 https://b.example/y 的说法。', '见 https://c.example/z'];
    expect(cells(...links, titles.join(' '), feather.join(' '), lark.join(' ')).slice(-3)).toEqual([titles, feather, lark]);
  });

  it('are no lines of a list, and none whose cells bars tell apart', () => {
    const list = [
      '- Heron Count (Heron Ltd.): crash data, phone model, app version. https://heron.example/privacy',
      '- Tern Map (Tern Inc.): track of a walk, to draw the map. https://tern.example/privacy',
    ];
    expect(withRows(list)).toEqual(list);
    const table = [
      'Partner | What for | What it gets | Privacy policy',
      'Heron Ads | advertising | Advertising ID, IP address | https://heron.example/privacy',
      'Tern Count | statistics | account ID, device model | https://tern.example/privacy',
    ];
    expect(withRows(table)).toEqual(table);
  });
});
