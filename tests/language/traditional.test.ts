/** Traditional Chinese: as its readers write it, with nothing forgotten; made anew from the simplified wording every time. */
import { readFileSync } from 'node:fs';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, it } from 'vitest';
import { laws } from '../../lib/language/wording/laws.zh-CN?traditional';
import { taiwan } from '../../lib/language/wording/taiwan';
import { terms } from '../../lib/language/wording/terms.zh-CN?traditional';
import { wording as zh } from '../../lib/language/wording/zh-CN';
import { wording } from '../../lib/language/wording/zh-CN?traditional';
import { traditional, traditionalMessages } from '../../tools/build/traditional';

/** Every text by its path. */
function texts(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  return Object.entries(node as object).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

const all = [...texts(wording), ...texts(terms), ...texts(laws)].filter(([path]) => !path.startsWith('.options.languages'));
const slots = (text: string): string[] => [...text.matchAll(/\{[^}]*\}/g)].map(([slot]) => slot).sort();

describe('in step with the simplified wording', () => {
  it('has the same texts with the same slots', () => {
    const simplified = new Map(texts(zh));
    expect(texts(wording).map(([path]) => path)).toEqual([...simplified.keys()]);
    for (const [path, text] of texts(wording)) expect([path, slots(text)]).toEqual([path, slots(simplified.get(path)!)]);
  });

  it('is named as what it is', () => {
    expect(wording.code).toBe('zh-TW');
  });
});

describe('as it is written there', () => {
  it('has no simplified character left, but for the name of that language', () => {
    const characters = Converter({ from: 'cn', to: 'tw' });
    // A character that stands for several is one of theirs too.
    const theirs = '台里面后制系出于了只云向周并志采余借准划卷姜家布弦征才托据折曲松游沖沈注症胡致舍表郁钟雕须万';
    const left = all.flatMap(([path, text]) =>
      [...text].filter((one) => characters(one) !== one && !theirs.includes(one)).map((one) => `${path}: ${one} in ${text}`),
    );
    expect(left).toEqual([]);
  });

  // What a text added later may bring: each has a word of its own there.
  const foreign =
    '信息 軟件 設置 賬 網絡 許可權 擴充套件 標籤頁 默認 視頻 屏幕 鼠標 短信 服務器 數據 程序員 鏈接 文件夾 郵箱 刷新頁 登錄 注銷 個性化 標識 運營 渠道 投訴 舉報 身份 伙伴 質量 “ ” 工具欄 側欄 隱私政策 型別 物件 宣告 公佈 後台 洩露 獲取 響應 欺詐 得州 主管部門 打分 字號 音影片 風控 網路地址 文本 篡改 里約'.split(
      ' ',
    );
  it('says nothing in words of the mainland', () => {
    const outside = (text: string) => text.replace(/《[^》]*》|「等信息」/g, '');
    expect(foreign.flatMap((word) => all.filter(([, text]) => outside(text).includes(word)).map(([path]) => `${word}: ${path}`))).toEqual(
      [],
    );
  });

  it('says what its readers say', () => {
    expect(wording.sections).toMatchObject({ collects: '蒐集的資料', permissions: '手機權限', closing: '怎樣刪除帳號' });
    expect(wording.options.title).toBe('明隱 設定');
    expect(wording.rights.max).toBe('最長 {max}內答覆。');
    expect(terms.items.username!.name).toBe('帳號');
    expect(traditional('软件的设置里可以关闭个性化推荐')).toBe('軟體的設定裡可以關閉個人化推薦');
  });

  it('leaves the names of laws of the mainland as they are, in its own characters, and names others as they are named there', () => {
    expect(laws['gdpr-13']!.law).toBe('歐盟《一般資料保護規則》');
    expect(laws['twpdpa-8']!.law).toBe('台灣《個人資料保護法》');
    expect(laws['pipl-6']!.law).toBe('《個人信息保護法》');
    expect(laws['netdata-21']!.law).toBe('《網絡數據安全管理條例》');
    expect(wording.letter.grounds.cn.access).toContain('《中華人民共和國個人信息保護法》');
  });

  it('has phrases of our own only where the tables say otherwise', () => {
    // Names of laws are left to the tables of characters alone.
    const [characters, words] = [Converter({ from: 'cn', to: 'tw' }), Converter({ from: 'cn', to: 'twp' })];
    const phrases = (text: string) => (text.startsWith('《') ? characters(text) : words(text));
    // A longer phrase may be there to keep a shorter one from its word.
    const kept = (phrase: string) => Object.keys(taiwan).some((other) => other !== phrase && phrase.includes(other));
    expect(Object.entries(taiwan).filter(([from, to]) => phrases(from) === to && !kept(from))).toEqual([]);
  });
});

it('the browser is told in the same words', () => {
  const { contents, relativeDest } = traditionalMessages();
  expect(relativeDest).toBe('_locales/zh_TW/messages.json');
  const told = JSON.parse(contents) as Record<string, { message: string }>;
  expect(Object.keys(told)).toEqual(Object.keys(JSON.parse(readFileSync('public/_locales/zh_CN/messages.json', 'utf8'))));
  expect(told.name!.message).toBe('明隱 · 看懂隱私權政策');
});
