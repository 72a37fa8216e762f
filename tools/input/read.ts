import { readFileSync, statSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import type { Block, Page } from '../../lib/model';
import { gate } from '../../lib/page/gate';
import { limit, readPage } from '../../lib/page/read';
import { decode } from './decode';

/** A file's page, and whether the gate of the browser would let it through. */
export interface Input {
  page: Page;
  maybe: boolean;
}

/**
 * Reads a file (.html, .txt, .md; '-' is standard input).
 * @throws an Error of one plain sentence where there is nothing to read.
 */
export function readInput(file: string, url?: string): Input {
  const text = decode(bytesOf(file));
  if (!text.trim()) throw new Error('the file is empty');
  return /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body|!--|div|meta|h\d|p)\b/i.test(text) || /\.html?$/i.test(file)
    ? fromHtml(text, url ?? '')
    : { page: fromText(text, url ?? ''), maybe: true };
}

function bytesOf(file: string): Uint8Array {
  if (file === '-') return readFileSync(0);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) throw new Error('there is no such file');
  if (stats.isDirectory()) throw new Error('this is a folder, not a file');
  const bytes = readFileSync(file);
  const head = bytes.subarray(0, 8).toString('latin1');
  if (head.startsWith('%PDF') || head.startsWith('PK\u0003\u0004') || head.startsWith('\u0089PNG') || head.startsWith('\u00ff\u00d8\u00ff'))
    throw new Error('this is no text: only .html, .txt and .md can be read');
  return bytes;
}

function fromHtml(html: string, url: string): Input {
  // linkedom's own parser builds no tree by the standard; parse5 does, as browsers do.
  const { document } = parseHTML(serialize(parse(html)));
  Object.defineProperty(document, 'URL', { value: url });
  return { page: readPage(document as unknown as Document), maybe: gate(document as unknown as Document) };
}

/** Lines are blocks; Markdown's headings, list signs and bold are taken for what they are. */
function fromText(text: string, url: string): Page {
  const kept = text.slice(0, limit);
  const lines = kept.split(/\r\n?|\n/).filter((line) => line.trim());
  const blocks = blocksOf(lines);
  return { url, title: '', language: null, blocks, cut: text.length - kept.length };
}

/** Lines whose cells stand apart by tabs are rows of a table. */
function blocksOf(lines: string[]): Block[] {
  const blocks: Block[] = [];
  let table = -1;
  let row = 0;
  lines.forEach((line, i) => {
    const cells = cellsOf(line);
    if (cells.length < 3) {
      blocks.push(blockOf(folded(line)));
      return;
    }
    if (i === 0 || cellsOf(lines[i - 1]!).length < 3) {
      table++;
      row = 0;
    }
    cells.forEach((text, column) => {
      blocks.push({ kind: 'cell', text: unmarked(folded(text)), cell: { table, row, column, rows: 1, columns: 1, header: false } });
    });
    row++;
  });
  return blocks;
}

const cellsOf = (line: string): string[] => line.trim().split('\t');
const folded = (line: string): string => line.replace(/[\s\u00a0\u3000\ufeff]+/g, ' ').trim();

function blockOf(line: string): Block {
  const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(line);
  if (heading) return { kind: 'heading', level: heading[1]!.length, text: unmarked(heading[2]!) };
  const item = /^[-*+•●·]\s+(.*)$/.exec(line);
  if (item) return { kind: 'item', depth: 1, text: unmarked(item[1]!) };
  const bold = /^\*\*[^*]+\*\*[:：]?$/.test(line);
  return { kind: 'paragraph', text: unmarked(line), ...(bold && { bold }) };
}

const unmarked = (text: string): string => text.replace(/\*\*/g, '').replace(/ +/g, ' ').trim();

/** A file's page alone. */
export const readFilePage = (file: string, url?: string): Page => readInput(file, url).page;
