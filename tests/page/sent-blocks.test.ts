/** What crosses from a page is short, and is the same blocks again where it arrives. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../../lib/model';
import { lengthened, shortened } from '../../lib/page/sent-blocks';

const cell = (text: string, row: number, column: number, more: Partial<NonNullable<Block['cell']>> = {}): Block => ({
  kind: 'cell',
  text,
  cell: { table: 0, row, column, rows: 1, columns: 1, header: false, ...more },
});
const crossed = (blocks: Block[]): unknown[] => JSON.parse(JSON.stringify(blocks.map((block, i) => shortened(block, blocks[i - 1]))));

const pages: Record<string, Block[]> = {
  'paragraphs of one look': [
    { kind: 'paragraph', text: 'a' },
    { kind: 'paragraph', text: 'b' },
    { kind: 'paragraph', text: '' },
  ],
  'blocks that look otherwise': [
    { kind: 'heading', text: 'a', level: 2 },
    { kind: 'heading', text: 'b', level: 3 },
    { kind: 'paragraph', text: 'c', bold: true },
    { kind: 'paragraph', text: 'd' },
    { kind: 'item', text: 'e', depth: 1, size: 1.2, region: 'footer' as Block['region'] & string },
    { kind: 'item', text: 'f', depth: 2 },
  ],
  links: [
    { kind: 'paragraph', text: 'a', linked: 1, links: [{ text: 'a', url: 'https://a.example/' }] },
    { kind: 'paragraph', text: 'b', linked: 1, links: [{ text: 'b', url: 'https://b.example/' }] },
    { kind: 'paragraph', text: 'c', linked: 1 },
    { kind: 'paragraph', text: 'd', linked: 1 },
  ],
  'a table': [
    cell('a', 0, 0, { header: true }),
    cell('b', 0, 1, { header: true }),
    cell('c', 1, 0),
    cell('d', 1, 1),
    cell('e', 2, 0),
    cell('f', 2, 1),
  ],
  'cells that span': [
    cell('a', 0, 0, { rows: 2 }),
    cell('b', 0, 1, { columns: 2 }),
    cell('c', 0, 3),
    cell('d', 1, 1),
    cell('e', 1, 2),
    cell('f', 3, 0),
  ],
  'two tables': [
    cell('a', 0, 0),
    cell('b', 1, 0),
    cell('c', 0, 0, { table: 1 }),
    { kind: 'paragraph', text: 'd' },
    cell('e', 0, 0, { table: 2 }),
  ],
};

describe('blocks that cross', () => {
  it.each(Object.entries(pages))('are whole again: %s', (_, blocks) => expect(lengthened(crossed(blocks))).toEqual(blocks));

  it('are no more than their texts in a long table', () => {
    const blocks = Array.from({ length: 300 }, (_, i) => cell(`cell ${i}`, Math.floor(i / 3), i % 3));
    const texts = blocks.reduce((sum, { text }) => sum + text.length, 0);
    expect(JSON.stringify(crossed(blocks)).length).toBeLessThan(texts + 300 * 6);
    expect(lengthened(crossed(blocks))).toEqual(blocks);
  });

  it('of no known form are left as they are', () => {
    for (const wrong of [['a'], [null, 'a'], [3, ['a', 'b']], [[], {}]]) expect(lengthened(wrong)[0]).toEqual(wrong[0]);
  });
});
