import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../lib/clauses';
import { ordinalOf } from '../../lib/clauses/headings';
import { unwrap } from '../../lib/clauses/lines';
import { sentencesOf } from '../../lib/clauses/sentences';
import { fromText } from '../../lib/document/text';

const cut = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('the end of a sentence', () => {
  it('is a Chinese stop, whatever follows, another sign only where no word goes on', () => {
    expect(cut('我们收集手机号。IMEI 也会收集！2024 年起保存三年。')).toEqual([
      '我们收集手机号。',
      'IMEI 也会收集！',
      '2024 年起保存三年。',
    ]);
    expect(cut('We run Yippee!books for you! 我们出借图书?是的。')).toEqual(['We run Yippee!books for you!', '我们出借图书?', '是的。']);
  });
});

describe('lines', () => {
  it('joins what was wrapped', () => {
    const lines = [
      'We collect the name and the address that you give',
      'when you open an account, and we keep both until',
      'you close it.',
      '- never sold',
    ];
    expect(unwrap(lines)).toEqual([lines.slice(0, 3).join('\n'), '- never sold']);
  });
  it('leaves lines alone that end where their sentences end', () => {
    const lines = ['我们收集您的手机号。', '我们收集您的设备型号和系统版本，用于排查故障。', '设备型号', '系统版本'];
    expect(unwrap(lines)).toEqual(lines);
  });
  it('joins lines that were broken by their sense, whatever their length', () => {
    const text = [
      'We do not collect anything that a careful reader of letters would call sensitive,',
      'such as illnesses, beliefs, or the like.',
      'It lies in a drawer of the long table beside the window, in a box with a lid and a small key',
      'and stays there.',
    ].join('\n');
    expect(fromText(text, '').blocks.map((block) => block.text)).toEqual([
      'We do not collect anything that a careful reader of letters would call sensitive, such as illnesses, beliefs, or the like.',
      'It lies in a drawer of the long table beside the window, in a box with a lid and a small key and stays there.',
    ]);
  });
  it('leaves short lines of a list without signs apart', () => {
    const lines = ['your name', 'your address', 'the hour of the visit'];
    expect(unwrap(lines, true)).toEqual(lines);
    const address = ['The Club for All Readers, 12 Quay Road, Ternmouth, the Netherlands', 'club@lark.example'];
    expect(unwrap(address, true)).toEqual(address);
  });
  it('leaves the lines of a page alone that its writer broke', () => {
    const lines = ['The desk in the hall keeps all of the slips that you hand in', 'and the drawer by the window'];
    expect(unwrap(lines)).toEqual(lines);
  });
  it('takes the title of a front matter, and its days, and no other key', () => {
    const text = '---\ntitle: "The club"\norder: 2\nlastUpdated: August 3, 2022\n---\n\nWe keep your name.';
    expect(fromText(text, '').blocks.map((block) => block.text)).toEqual(['The club', 'lastUpdated: August 3, 2022', 'We keep your name.']);
    const rule = '---\nWe keep your name.\n---\n\nYour address.';
    expect(fromText(rule, '').blocks.map((block) => block.text)).toContain('We keep your name.');
  });
  it('takes what is underlined for a title', () => {
    const text = 'The club\n========\n\nWhat we keep\n------------\n\nYour name.\n\nA part of it\n++++++++++++\n\n-----\n\nThe end.';
    expect(fromText(text, '').blocks.flatMap(({ kind, level, text }) => (kind === 'heading' ? [[level, text]] : []))).toEqual([
      [1, 'The club'],
      [2, 'What we keep'],
      [3, 'A part of it'],
    ]);
  });
  it('takes bold in asterisks for bold', () => {
    const { text, sections } = readPolicy(
      fromText('前文说完了，共有三十个字以上才算是一段完整的说明文字吧，是的。\n**信息的收集**\n我们收集手机号。', ''),
    );
    expect(text).not.toContain('*');
    expect(sections.map(({ title }) => title)).toEqual(['信息的收集']);
  });
});

describe('titles without a sign', () => {
  const titles = (...lines: string[]) => readPolicy(fromText(lines.join('\n'), '')).sections.map(({ title }) => title);

  it('are bare words above what tells something, in a text that has no others', () => {
    expect(titles('小满说明：短文一篇。', '存多久', '保存三年。', '给谁', '没有别人。', '怎么走', '我的—设置—注销。')).toEqual([
      '存多久',
      '给谁',
      '怎么走',
    ]);
  });

  it('are none where other titles stand, and none of a list', () => {
    const others = ['一、收集', '姓名。', '二、使用', '送货。', '三、保存', '三年。', '四、联系', '来信。'];
    expect(titles(...others, '存多久', '保存三年。', '给谁', '没有别人。', '怎么走', '注销。')).toEqual([
      '一、收集',
      '二、使用',
      '三、保存',
      '四、联系',
    ]);
    expect(titles('我们收集：', '姓名', '电话', '地址', '保存三年。')).toEqual([]);
  });

  it('may be counted in formal figures or by the ten stems', () => {
    expect(titles('壹、蒐集', '姓名。', '貳、利用', '送貨。', '甲、目的', '寄送。', '乙、對象', '快遞。')).toEqual([
      '壹、收集',
      '贰、利用',
      '甲、目的',
      '乙、对象',
    ]);
  });
});

describe('titles that open with a sign', () => {
  const titles = (...lines: string[]) => readPolicy(fromText(lines.join('\n'), '')).sections.map(({ title, level }) => `${level} ${title}`);

  it('are told by it, what stands first outermost', () => {
    expect(
      titles(
        '◎ 我們蒐集什麼？',
        '【您提供的】',
        '姓名。',
        '【自動蒐集的】',
        '型號。',
        '◎ 給誰？',
        '一、快遞',
        '快遞公司。',
        '◎ 聯絡',
        '請來信。',
        '【其他】',
        '無。',
      ),
    ).toEqual(['1 ◎ 我们收集什么？', '2 【您提供的】', '2 【自动收集的】', '1 ◎ 给谁？', '2 一、快递', '1 ◎ 联系', '2 【其他】']);
  });

  it('are none where the sign opens the lines of a list', () => {
    expect(titles('我们收集：', '■ 姓名', '■ 电话', '■ 地址', '这些信息用于送货。')).toEqual([]);
  });
});

describe('sentences', () => {
  it('end at full stops, not inside quotes and brackets', () => {
    expect(cut('您点击“同意。继续”后生效。我们收集（含摄像头。）信息。')).toEqual([
      '您点击“同意。继续”后生效。',
      '我们收集（含摄像头。）信息。',
    ]);
  });
  it('keep abbreviations, figures and addresses whole', () => {
    expect(cut('Write to Acme Inc. at www.example.com today. It takes 2.5 days.')).toEqual([
      'Write to Acme Inc. at www.example.com today.',
      'It takes 2.5 days.',
    ]);
  });
});

describe('numbers', () => {
  it.each([
    ['一、总则', 1],
    ['（十二）其他', 12],
    ['2.3 范围', 3],
    ['10. 修订', 10],
    ['b) 其他', 2],
  ])('%s', (text, ordinal) => expect(ordinalOf(text)).toBe(ordinal));
});

describe('tables of text files', () => {
  it('stand apart by tabs', () => {
    const [table] = readPolicy(fromText('开发包如下。\nSDK名称\t目的\t信息\n云图\t统计\t设备型号\n星推\t推送\t标识符', '')).tables;
    expect([table!.header, ...table!.rows].map((row) => row.map(({ text }) => text))).toEqual([
      ['SDK名称', '目的', '信息'],
      ['云图', '统计', '设备型号'],
      ['星推', '推送', '标识符'],
    ]);
  });

  it('stand apart by bars in Markdown', () => {
    const [table] = readPolicy(fromText('权限如下。\n| 权限 | 目的 |\n|---|---|\n| 相机 | 扫码 |\n| 定位 | 天气 |', '')).tables;
    expect([table!.header, ...table!.rows].map((row) => row.map(({ text }) => text))).toEqual([
      ['权限', '目的'],
      ['相机', '扫码'],
      ['定位', '天气'],
    ]);
  });
});
