/** What becomes of links and tables when a page is read. */
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page/read';
import { documentOf } from '../../tools/input/dom';

const read = (body: string) => readPage(documentOf(`<!doctype html><body>${body}</body>`, 'https://shop.example/')).blocks;
const cells = (body: string) => read(body).flatMap(({ kind, text }) => (kind === 'cell' ? [text] : []));

describe('a link', () => {
  const linked = (body: string) => read(body).flatMap(({ links = [] }) => links.map(({ text, url }) => `${text} ${url}`));

  it('is one, however its words are marked up', () => {
    expect(linked('<p>见<a href="/p">我们的<b>隐私</b>政策</a>。</p>')).toEqual(['我们的隐私政策 https://shop.example/p']);
  });

  it('ends where text comes between, or where another begins', () => {
    expect(linked('<p><a href="/p">隐私政策</a>和<a href="/p">它的附件</a></p>')).toEqual([
      '隐私政策 https://shop.example/p',
      '它的附件 https://shop.example/p',
    ]);
    expect(linked('<p><a href="/p">隐私政策</a><a href="/q">用户协议</a></p>')).toEqual([
      '隐私政策 https://shop.example/p',
      '用户协议 https://shop.example/q',
    ]);
  });
});

describe('a table of one column', () => {
  const row = '<tr><td>手机号码</td></tr>';

  it.each(['<caption>收集的信息</caption>', '<thead><tr><td>信息</td></tr></thead>', '<colgroup><col></colgroup>'])(
    'holds data with %s',
    (title) => {
      expect(cells(`<table>${title}<tbody>${row}</tbody></table>`)).toContain('手机号码');
    },
  );

  it('puts text in its place where nothing titles it', () => {
    expect(cells(`<table><tbody>${row}</tbody></table>`)).toEqual([]);
  });
});

describe('a table drawn with plain elements', () => {
  const line = (...texts: string[]) => `<div>${texts.map((text) => `<span>${text}</span>`).join('')}</div>`;
  const drawn = (...lines: string[][]) => cells(`<div>${lines.map((texts) => line(...texts)).join('')}</div>`);
  const wide = (width: number) => [Array<string>(width).fill('信息类型'), Array<string>(width).fill('手机号码')];

  it('has two columns at least, and eight at most', () => {
    expect(drawn(['信息类型'], ['手机号码'])).toEqual([]);
    expect(drawn(['信息类型', '使用目的'], ['手机号码', '注册'])).toEqual(['信息类型', '使用目的', '手机号码', '注册']);
    expect(drawn(...wide(8))).toHaveLength(16);
    expect(drawn(...wide(9))).toEqual([]);
  });

  it('has a row below its titles', () => {
    expect(drawn(['信息类型', '使用目的'])).toEqual([]);
  });

  it('has titles over most of its columns', () => {
    expect(drawn(['信息类型', '张三'], ['手机号码', '注册'])).toEqual([]);
    expect(drawn(['信息类型', '使用目的', '张三'], ['手机号码', '注册', '李四'])).toHaveLength(6);
  });
});
