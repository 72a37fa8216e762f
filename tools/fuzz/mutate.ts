/** Pages that nobody would write, made of the project's own: the same seed and number give the same page. */
import { readdirSync, readFileSync } from 'node:fs';
import { randomFrom } from '../train/random';

const folders = [
  ['samples', (name: string) => name],
  ['tests/pages', (name: string) => `${name}/source.html`],
] as const;

export const ownPages: readonly string[] = folders.flatMap(([folder, fileOf]) =>
  readdirSync(folder).map((name) => readFileSync(`${folder}/${fileOf(name)}`, 'utf8')),
);

/** What readers of text and of HTML stumble over. */
const odd: readonly string[] = [
  ...['\n', '\t', ' ', '\u3000', '\u00a0', '\u200b', '\u00ad', '\u2060', '\u202e', '\ufeff', '\ud800', '\udc00', '\0', 'e\u0301'],
  ...'（ ） “ 「 《 》 。 ； ： ， , . ! ? · • - > -> —— | * @ ﬁ ℡ ① ㈠ １２ Ａ ⒈ é 👩‍👩‍👧 第一条 一、 1. (1) 1.1.1. e.g. Inc.'.split(' '),
  ...'<br> <p> </p> <li> <ul> </ul> <table> </table> <tr> <td> <h1> <h6> <b> </b> <!-- <script> <style> <pre> <template>'.split(' '),
  ...['<td colspan="1.5" rowspan="-3">', '<th colspan="99999">', '<td rowspan="1000">', '<div role="heading" aria-level="1e9">'],
  ...[
    '<svg><text>',
    '<select><option>',
    '<a href="javascript:1">',
    '<a href="https://a.example/\ud800">',
    '&nbsp;',
    '&#0;',
    '&#xd800;',
    '&lt;',
  ],
  ...'不 不会 未经 除非 SDK SDK： 我们 您 收集 手机号码、 相机权限、 设置- 注销 30天 2024年13月32日 公司 有限公司 https:// 400- a@b.c'.split(
    ' ',
  ),
  ...['not ', 'we ', '1'.repeat(40)],
];

interface Dice {
  below(n: number): number;
  of<T>(list: readonly T[]): T;
  /** A place in the text and one behind it, near more often than far. */
  span(text: string): [number, number];
}

function diceOf(random: () => number): Dice {
  const below = (n: number) => Math.floor(random() * n);
  return {
    below,
    of: (list) => list[below(list.length)]!,
    span: (text) => {
      const start = below(text.length + 1);
      return [start, Math.min(text.length, start + Math.floor(random() ** 3 * 2_000))];
    },
  };
}

type Change = (text: string, dice: Dice) => string;

/** Nothing grows beyond this, but for a page that is repeated. */
const longest = 40_000;

const insert = (text: string, at: number, what: string): string => text.slice(0, at) + what + text.slice(at);

const changes: readonly Change[] = [
  (text, { span }) => {
    const [start, end] = span(text);
    return text.slice(0, start) + text.slice(end);
  },
  (text, { span, below }) => {
    const [start, end] = span(text);
    return insert(text, end, text.slice(start, end).repeat(1 + below(6)));
  },
  (text, { span, below }) => {
    const [start, end] = span(text);
    const rest = text.slice(0, start) + text.slice(end);
    return insert(rest, below(rest.length + 1), text.slice(start, end));
  },
  (text, { below, of }) => insert(text, below(text.length + 1), of(odd)),
  (text, { below, of }) => {
    const what = of(odd);
    const times = 3 + below(10);
    for (let i = 0; i < times; i++) text = insert(text, below(text.length + 1), what);
    return text;
  },
  (text, { below, of }) => insert(text, below(text.length + 1), of(odd).repeat(1 + below(300))),
  (text, { below, of, span }) => {
    const other = of(ownPages);
    return insert(text, below(text.length + 1), other.slice(...span(other)));
  },
  (text, { of }) =>
    text.replaceAll(of(['。', '，', '</p>', '</td>', '</tr>', '</li>', '>', '"', '；', '\n', '、', '：']), of(['', ...odd])),
  (text, { of }) =>
    text.replaceAll(of(['<p>', '<li>', '<td>', '<tr>', '<h2>', '<h3>']), of(['<div>', '<td>', '<li>', '<h1>', '<span>', '<pre>'])),
  (text, { span }) => {
    const [start, end] = span(text);
    return text.slice(0, start) + [...text.slice(start, end)].reverse().join('') + text.slice(end);
  },
  (text, { span }) => {
    const [start, end] = span(text);
    const wide = text.slice(start, end).replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
    return text.slice(0, start) + wide + text.slice(end);
  },
  (text, { span }) => {
    const [start, end] = span(text);
    return text.slice(0, start) + text.slice(start, end).toUpperCase() + text.slice(end);
  },
];

/** The page of a seed and a number, and the name of the form that it is read in. */
export function pageOf(seed: number, number: number): { name: 'page.html' | 'page.txt'; source: string } {
  const random = randomFrom(Math.imul(seed, 0x9e3779b1) ^ number);
  const dice = diceOf(random);
  let source = dice.of(ownPages);
  for (let left = 1 + dice.below(8); left > 0; left--) source = dice.of(changes)(source, dice).slice(0, longest);
  if (dice.below(5)) return { name: 'page.html', source };
  return { name: 'page.txt', source: source.replace(/<[^<>]{0,200}>/g, dice.of(['', '\n', '\t', ' '])) };
}
