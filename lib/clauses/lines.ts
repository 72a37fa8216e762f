/** Blocks as lines: what a writer broke on purpose becomes a block of its own, what was only wrapped stays together. */
import { bullet, lineNumber } from '../language/structure';
import type { Block } from '../model';

/** Columns of the longest line in a text that was wrapped by hand or by a mail program; a Han character takes two. */
const widest = 130;
const narrowest = 36;

/** A line of a table: its cells stand apart by tabs or bars. */
const cellsApart = /\t|\S \| \S|[｜│┃]/;

const ended = /[。！？；：!?;:][”’"'」』）)】》]*$|\.[”’"')]*$/;

/** Marked-up bold, written with asterisks, counts as bold; the asterisks are no text. */
export function linesOf(blocks: Block[]): Block[] {
  return blocks.flatMap((block) => (block.kind === 'cell' || block.kind === 'heading' ? [plain(block)] : apart(block).map(plain)));
}

function apart(block: Block): Block[] {
  if (!block.text.includes('\n')) return [block];
  let from = 0;
  return unwrap(block.text.split('\n')).map((text) => {
    const start = block.text.indexOf(text, from);
    from = start + text.length;
    return { ...block, text: spaced(text), ...(block.written !== undefined && { written: block.written.slice(start, from) }) };
  });
}

function plain(block: Block): Block {
  const marked = block.text.includes('**');
  const bare = (text: string) => (marked ? text.replaceAll('**', '').trim() : text);
  const text = bare(block.text);
  const bold = block.bold || (marked && /^[^*]{0,12}\*\*[^*]+\*\*[:：]?$/.test(block.text));
  const kind = block.kind === 'paragraph' && bullet.test(text) ? 'item' : block.kind;
  const written = block.written === undefined ? {} : { written: bare(block.written) };
  return { ...block, kind, text, ...written, ...(bold && { bold }), ...(kind === 'item' && { depth: block.depth ?? 1 }) };
}

/** A wrapped line with its breaks as the spaces that they stand for; between Chinese characters there is none. Every place holds. */
export const spaced = (text: string): string => text.replace(/\n(?![\u2e80-\uffff])|(?<![\u2e80-\uffff])\n/g, ' ');

/** Joins wrapped lines by '\n'; every string that comes back is a line as its writer meant it. `plain`: the lines are those of a plain text. */
export function unwrap(lines: string[], plain = false): string[] {
  const width = wrapWidth(lines);
  const joined: string[] = [];
  let before = '';
  for (const line of lines) {
    const row = cellsApart.test(line) || cellsApart.test(before);
    const wrapped =
      !row &&
      !ended.test(before) &&
      !bullet.test(line) &&
      !lineNumber.test(line) &&
      ((width > 0 && columns(before) >= width * 0.8) || (plain && goesOn(before, line)));
    if (wrapped) joined.push(`${joined.pop()}\n${line}`);
    else if (line) joined.push(line);
    before = line;
  }
  return joined;
}

/** Columns from which a line is a sentence that goes on, wherever its writer broke it, and no entry of a list without signs. */
const sentence = 48;

/** Whether a line goes on with a sentence that the one before, which stands close above, has begun: some writers break lines by sense. */
const goesOn = (before: string, line: string): boolean =>
  /^[a-z][a-z'’-]*(?:[\s,.;:)]|$)/.test(line) && !/^#|^\|/.test(before) && /[a-z\d,)*”"’']$/i.test(before) && columns(before) >= sentence;

/** The column at which most lines were broken, or 0 where lines are as long as their sentences. */
function wrapWidth(lines: string[]): number {
  const widths = lines.map(columns);
  const width = widths.reduce((most, one) => Math.max(most, one), 0);
  if (width > widest || width < narrowest) return 0;
  const full = lines.filter((_, i) => widths[i]! >= width * 0.8);
  const unfinished = full.filter((line) => !ended.test(line)).length;
  return full.length >= 2 && unfinished >= full.length * 0.5 ? width : 0;
}

function columns(line: string): number {
  let sum = 0;
  for (let i = 0; i < line.length; i++) sum += line.charCodeAt(i) > 0x2e80 ? 2 : 1;
  return sum;
}
