/** Plain text and Markdown: lines are blocks; headings, list signs and tables are taken for what they are. */
import type { Block } from '../model';
import { visible } from '../text/visible';
import { spaced, unwrap } from './lines';
import { withRows } from './row-lines';

export function plainBlocks(text: string): Block[] {
  const lines = visible(text)
    .split(/\r\n?|\n/)
    .map((line) =>
      line
        .replace(/(?<![^\S\t])[^\S\t]*\t\s*/g, '\t')
        .replace(/[^\S\t\n]+/g, ' ')
        .trim(),
    );
  return blocksOf(unwrap(withRows(titled(withoutFrontMatter(lines))), true).map(spaced));
}

/** Keys before the text, as programs that make pages write them, without their fences: the title is one, what only programs read is gone. */
function withoutFrontMatter(lines: string[]): string[] {
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  if (end < 0 || lines.slice(1, end).some((line) => line !== '' && !/^[\w-]{1,30}:/.test(line))) return lines;
  const told = lines.slice(1, end).flatMap((line) => {
    const [, key, value] = /^([\w-]{1,30}): ["']?(.*?)["']?$/.exec(line) ?? [];
    if (key === 'title' && value) return [`# ${value}`];
    return value && /\b(?:19|20)\d\d\b/.test(value) ? [line] : [];
  });
  return [...told, ...lines.slice(end + 1)];
}

/** What underlines a title, and the level of the title. */
const underlined = /^(?:(={3,})|(-{3,})|[~^+"'`#*]{3,})$/;

/** Lines with those that underline a title turned into the sign of a heading before it, as Markdown and reStructuredText write them. */
function titled(lines: string[]): string[] {
  return lines.flatMap((line, i) => {
    const under = underlined.exec(lines[i + 1] ?? '');
    const isTitle = (text: string | undefined, rule: string) => !!text && text.length <= rule.length + 1 && /\p{L}/u.test(text);
    if (under && isTitle(line, under[0])) return [`${under[1] ? '#' : under[2] ? '##' : '###'} ${line}`];
    const own = underlined.exec(line);
    return own && isTitle(lines[i - 1], own[0]) ? [''] : [line];
  });
}

const ruled = /^\|[\s:|-]+\|$/;

/** Cells of a line, which stand apart by tabs or, in Markdown, by bars; null where it is no row. */
function cellsOf(line: string | undefined): string[] | null {
  if (!line) return null;
  if (/^\|.{3,}\|$/.test(line)) return line.slice(1, -1).split('|');
  const cells = line.includes('\t') ? line.split('\t') : line.split(/ \| /);
  return cells.length < 3 ? null : cells;
}

/** Two cells make a row where the lines around have two as well. */
const pairOf = (line: string | undefined): string[] | null => {
  const cells = line?.split('\t');
  return cells?.length === 2 ? cells : null;
};

const rowAt = (lines: string[], i: number): string[] | null =>
  cellsOf(lines[i]) ?? (pairOf(lines[i - 1]) || pairOf(lines[i + 1]) ? pairOf(lines[i]) : null);

function blocksOf(lines: string[]): Block[] {
  const blocks: Block[] = [];
  let table = -1;
  let row = 0;
  lines.forEach((line, i) => {
    if (ruled.test(line)) return;
    const cells = rowAt(lines, i);
    if (!cells) {
      blocks.push(blockOf(line.replaceAll('\t', ' ')));
      return;
    }
    const first = !rowAt(lines, i - 1);
    if (first) table++;
    row = first ? 0 : row + 1;
    const header = first && ruled.test(lines[i + 1] ?? '');
    for (const [column, text] of cells.entries())
      blocks.push({ kind: 'cell', text: text.trim(), cell: { table, row, column, rows: 1, columns: 1, header } });
  });
  return blocks;
}

function blockOf(line: string): Block {
  const heading = /^(#{1,6})\s(.*)$/.exec(line);
  if (heading) return { kind: 'heading', level: heading[1]!.length, text: heading[2]!.replace(/(?<!#)#+$/, '').trim() };
  const item = /^[-*+]\s(.*)$/s.exec(line);
  if (item) return { kind: 'item', depth: 1, text: item[1]!.trimStart() };
  return { kind: 'paragraph', text: line };
}
