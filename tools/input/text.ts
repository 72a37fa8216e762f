import { unwrap } from '../../lib/clauses/lines';
import type { Block, Page } from '../../lib/model';
import { limit } from '../../lib/page/read';

/** Plain text or Markdown as a page. Lines are blocks; Markdown's headings, list signs, bold and tables are taken for what they are. */
export function fromText(text: string, url: string): Page {
  const kept = text.slice(0, limit);
  const lines = kept.split(/\r\n?|\n/).map((line) => line.replace(/[\s\u00a0\u3000\ufeff]+/g, ' ').trim());
  return { url, title: '', language: null, blocks: blocksOf(unwrap(lines)), cut: text.length - kept.length };
}

const tableRow = /^\|.*\|$/;
const ruled = /^\|[\s:|-]+\|$/;

function blocksOf(lines: string[]): Block[] {
  const blocks: Block[] = [];
  let table = -1;
  let row = 0;
  lines.forEach((line, i) => {
    if (!tableRow.test(line) || line.length < 5) blocks.push(blockOf(line));
    else if (ruled.test(line)) return;
    else {
      const first = !tableRow.test(lines[i - 1] ?? '');
      if (first) table++;
      row = first ? 0 : row + 1;
      const texts = line
        .slice(1, -1)
        .split('|')
        .map((text) => text.trim());
      const header = first && ruled.test(lines[i + 1] ?? '');
      blocks.push(
        ...texts.map((text, column): Block => ({ kind: 'cell', text, cell: { table, row, column, rows: 1, columns: 1, header } })),
      );
    }
  });
  return blocks;
}

function blockOf(line: string): Block {
  const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(line);
  if (heading) return { kind: 'heading', level: heading[1]!.length, text: heading[2]! };
  const item = /^[-*+]\s+(.*)$/s.exec(line);
  if (item) return { kind: 'item', depth: 1, text: item[1]! };
  return { kind: 'paragraph', text: line };
}
