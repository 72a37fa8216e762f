/** What a careful person reads on printed pages. */
import { describe, expect, it } from 'vitest';
import { type DocumentReading, readDocument } from '../../lib/document';
import type { Block } from '../../lib/model';
import { parsers } from '../../tools/input/read';
import { grid, type Mark, makePdf, set } from './make-pdf';

const read = (bytes: Uint8Array): Promise<DocumentReading> =>
  readDocument({ bytes, name: 'policy.pdf', url: 'https://bank.example/policy.pdf' }, parsers);

async function opened(pages: Mark[][], title = '') {
  const reading = await read(makePdf(pages, title));
  if (reading.kind !== 'page') throw new Error(reading.kind);
  return reading;
}
const blocks = async (pages: Mark[][]): Promise<Block[]> => (await opened(pages)).page.blocks;
const lines = (all: Block[]): string[] => all.map(({ kind, level, text }) => `${kind}${level ?? ''} ${text}`);

const left = 72;
const width = 451;
const body =
  '我们会收集您的手机号码、收货地址和订单编号，用于完成配送并向您告知进度，这些信息在交易完成后保存三年，期满后我们会将其删除或者做匿名化处理。';
const prose =
  'We collect your name, your address and your telephone number when you open an account with us, and we keep them for six months after you close it.';

describe('paragraphs', () => {
  it('lines are joined: Chinese without a space, English with one', async () => {
    expect(lines(await blocks([[...set(body, { x: left, y: 80, width }), ...set(prose, { x: left, y: 160, width })]]))).toEqual([
      `paragraph ${body}`,
      `paragraph ${prose}`,
    ]);
  });

  it('first lines that are indented begin paragraphs, without any space between these', async () => {
    const first = set(body, { x: left, y: 80, width, indent: 21 });
    const second = set(body, { x: left, y: 80 + first.length * 15.75, width, indent: 21 });
    expect(lines(await blocks([[...first, ...second]]))).toEqual([`paragraph ${body}`, `paragraph ${body}`]);
  });

  it('a word that a line cut in two is whole again, and a hyphen of its own stays', async () => {
    const text = ['We share informa-', 'tion with third-', 'party companies. A third-party', 'company is bound by a contract.'];
    const marks = text.map((text, i): Mark => ({ text, x: left, y: 80 + i * 15, size: 10 }));
    expect(lines(await blocks([marks]))).toEqual([
      'paragraph We share information with third-party companies. A third-party company is bound by a contract.',
    ]);
  });

  it('goes on over the end of a page', async () => {
    const all = set(body.repeat(4), { x: left, y: 700, width });
    const pages = [
      all.slice(0, 4),
      all.slice(4).map((mark, i): Mark => ({ ...(mark as Extract<Mark, { text: string }>), y: 80 + i * 15.75 })),
    ];
    expect(lines(await blocks(pages))).toEqual([`paragraph ${body.repeat(4)}`]);
  });

  it('signs of items go, their depth stays', async () => {
    const marks: Mark[] = [
      { text: '• Your name', x: left, y: 80 },
      { text: '•', x: left + 20, y: 96 },
      { text: 'first and last', x: left + 40, y: 96 },
      { text: '• Your address', x: left, y: 112 },
    ];
    const items = (await blocks([marks])).map(({ kind, depth, text }) => [kind, depth, text]);
    expect(items).toEqual([
      ['item', 1, 'Your name'],
      ['item', 2, 'first and last'],
      ['item', 1, 'Your address'],
    ]);
  });
});

describe('headings', () => {
  it('by their size, the larger the higher; bold ones of the size of the text are left to their words', async () => {
    const marks: Mark[] = [
      { text: '隐私政策', x: 250, y: 60, size: 22, bold: true },
      { text: '一、我们收集的信息', x: left, y: 100, size: 15, bold: true },
      ...set(body, { x: left, y: 130, width }),
      { text: '注册', x: left, y: 190, bold: true },
      ...set(body, { x: left, y: 206, width }),
    ];
    const all = await blocks([marks]);
    expect(lines(all)).toEqual([
      'heading1 隐私政策',
      'heading2 一、我们收集的信息',
      `paragraph ${body}`,
      'paragraph 注册',
      `paragraph ${body}`,
    ]);
    expect(all.map(({ bold }) => Boolean(bold))).toEqual([true, true, false, true, false]);
  });

  it('one of two lines is one', async () => {
    const marks: Mark[] = [
      { text: 'Privacy notice for customers', x: left, y: 60, size: 20 },
      { text: 'of the savings bank', x: left, y: 84, size: 20 },
      ...set(prose, { x: left, y: 120, width }),
    ];
    expect(lines(await blocks([marks]))[0]).toBe('heading1 Privacy notice for customers of the savings bank');
  });
});

describe('what every page has', () => {
  const page = (number: number): Mark[] => [
    { text: '河岸银行 隐私政策', x: left, y: 40, size: 9 },
    ...set(`${number}、${body}`, { x: left, y: 90, width }),
    { text: `第 ${number} 页 共 3 页`, x: 280, y: 810, size: 9 },
  ];
  it('running heads and page numbers are left out', async () => {
    expect(lines(await blocks([page(1), page(2), page(3)]))).toEqual([1, 2, 3].map((number) => `paragraph ${number}、${body}`));
  });
  it('so is a number alone, and text across the page', async () => {
    const marks: Mark[] = [
      ...set(body, { x: left, y: 90, width }),
      { text: '- 7 -', x: 290, y: 810 },
      { text: '内部资料', x: 200, y: 500, size: 60, turned: true },
    ];
    expect(lines(await blocks([marks]))).toEqual([`paragraph ${body}`]);
  });
  it('lines of a table of contents are left out', async () => {
    const marks: Mark[] = [{ text: '一、收集 .................... 3', x: left, y: 60 }, ...set(body, { x: left, y: 90, width })];
    expect(lines(await blocks([marks]))).toEqual([`paragraph ${body}`]);
  });
});

describe('columns and tables', () => {
  it('two columns are read one after the other, below a title across both', async () => {
    const marks: Mark[] = [
      { text: 'Privacy policy', x: 220, y: 60, size: 20 },
      ...set(`Left. ${prose} ${prose}`, { x: left, y: 100, width: 210, size: 9 }),
      ...set(`Right. ${prose} ${prose}`, { x: left + 235, y: 100, width: 210, size: 9 }),
    ];
    expect(lines(await blocks([marks]))).toEqual([
      'heading1 Privacy policy',
      `paragraph Left. ${prose} ${prose}`,
      `paragraph Right. ${prose} ${prose}`,
    ]);
  });

  const rows = [
    ['SDK 名称', '提供方', '收集的信息'],
    ['微舟支付', '微舟支付有限公司', '设备型号、订单编号'],
    ['飞羽推送', '飞羽网络科技有限公司', 'OAID、网络类型'],
  ];
  const cells = (all: Block[]) =>
    all.flatMap(({ kind, cell, text }) => (kind === 'cell' ? [`${cell!.table}:${cell!.row}:${cell!.column} ${text}`] : []));
  const wanted = rows.flatMap((row, y) => row.map((text, x) => `0:${y}:${x} ${text}`));
  const xs = [left, left + 120, left + 280, left + width];
  const written = (rows: string[][], top: number): Mark[] =>
    rows.flatMap((row, y) => row.map((text, x): Mark => ({ text, x: xs[x]! + 6, y: top + y * 24 + 16 })));

  it('a ruled table', async () => {
    const marks = [
      ...set(body, { x: left, y: 80, width }),
      ...grid(xs, [150, 174, 198, 222]),
      ...written(rows, 150),
      ...set(body, { x: left, y: 260, width }),
    ];
    const all = await blocks([marks]);
    expect(cells(all)).toEqual(wanted);
    expect(lines(all).at(0)).toBe(`paragraph ${body}`);
    expect(lines(all).at(-1)).toBe(`paragraph ${body}`);
  });

  it('a table without rules', async () => {
    const marks = [...set(body, { x: left, y: 80, width }), ...written(rows, 150), ...set(body, { x: left, y: 260, width })];
    expect(cells(await blocks([marks]))).toEqual(wanted);
  });

  it('goes on over the end of a page, its header printed once more', async () => {
    const [header, first, second] = rows as [string[], string[], string[]];
    const pages = [
      [...grid(xs, [700, 724, 748]), ...written([header, first], 700)],
      [...grid(xs, [60, 84, 108]), ...written([header, second], 60)],
    ];
    expect(cells(await blocks(pages))).toEqual(wanted);
  });

  it('a cell of several lines, and one across columns', async () => {
    const marks = [
      ...grid([left, left + width], [60, 84]),
      ...grid(xs, [84, 130]),
      { text: '第三方 SDK 目录', x: left + 6, y: 76 } as Mark,
      { text: '微舟支付', x: xs[0]! + 6, y: 100 } as Mark,
      { text: '微舟支付（滨海）科技', x: xs[1]! + 6, y: 100 } as Mark,
      { text: '有限公司', x: xs[1]! + 6, y: 116 } as Mark,
      { text: '设备型号', x: xs[2]! + 6, y: 100 } as Mark,
    ];
    const all = await blocks([marks]);
    expect(all.map(({ text, cell }) => [text, cell?.columns])).toEqual([
      ['第三方 SDK 目录', 3],
      ['微舟支付', 1],
      ['微舟支付（滨海）科技有限公司', 1],
      ['设备型号', 1],
    ]);
  });
});

describe('places', () => {
  it('a quote is found on its page, the nearer of two', async () => {
    const page = (number: number) => [...set(`${number}、${body}`, { x: left, y: 90, width })];
    const { pdf, page: read } = await opened([page(1), page(2)]);
    const text = read.blocks.map((block) => block.text).join('\n');
    const place = pdf!.find('收货地址和订单编号', text.lastIndexOf('收货地址'));
    expect(place?.page).toBe(2);
    const [box] = place!.boxes;
    expect(box!.y).toBeLessThan(90);
    expect(box!.y + box!.height).toBeGreaterThan(88);
    expect(pdf!.find('收货地址和订单编号', 0)?.page).toBe(1);
    expect(pdf!.find('没有写过的话', 0)).toBeNull();
  });

  it('a quote over a line’s end has a box on each line', async () => {
    const { pdf } = await opened([[...set(body, { x: left, y: 90, width })]]);
    expect(new Set(pdf!.find(body, 0)!.boxes.map(({ y }) => Math.round(y))).size).toBe(2);
  });
});

describe('what can not be read is said', () => {
  it('a scan is a picture', async () => {
    expect(await read(makePdf([[{ picture: [0, 0, 595, 842] }], [{ picture: [0, 0, 595, 842] }]]))).toEqual({
      kind: 'unreadable',
      why: 'pictures',
    });
  });
  it('pages that are pictures among others are counted', async () => {
    expect((await opened([[...set(body.repeat(3), { x: left, y: 80, width })], [{ picture: [0, 0, 595, 842] }]])).page.unread).toEqual([
      { kind: 'picture', count: 1 },
    ]);
  });
  it('a PDF without anything is empty', async () => {
    expect(await read(makePdf([[]]))).toEqual({ kind: 'empty' });
  });
  it('a damaged file', async () => {
    expect(await read(new TextEncoder().encode('%PDF-1.7 and nothing else'))).toEqual({ kind: 'unreadable', why: 'broken' });
  });
});

it('takes the title of the file, unless it is the name of a file', async () => {
  const page = [{ text: '隐私政策', x: left, y: 60, size: 22 } as Mark, ...set(body, { x: left, y: 90, width })];
  expect((await opened([page], '河岸银行隐私政策')).page.title).toBe('河岸银行隐私政策');
  expect((await opened([page], 'policy_final.docx')).page.title).toBe('隐私政策');
});
