import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../lib/clauses';
import type { Block } from '../../lib/model';

const read = (...blocks: Block[]) => readPolicy({ url: '', title: '', language: null, blocks, cut: 0 });
const bare = (text: string) => text.replace(/\s/g, '');

describe('a clause without end', () => {
  it.each([
    ['a list in one sentence', '手机号码、'.repeat(2_000)],
    ['one in English', 'phone number, '.repeat(800)],
    ['letters without a pause', '收'.repeat(9_000)],
    ['letters of two units', '𠮷'.repeat(4_000)],
  ])('%s comes in pieces that are all of it', (_, text) => {
    const { clauses } = read({ kind: 'paragraph', text });
    expect(Math.max(...clauses.map((clause) => clause.text.length))).toBeLessThanOrEqual(1_500);
    expect(clauses.map((clause) => bare(clause.text)).join('')).toBe(bare(text));
    for (const clause of clauses) expect(clause.text.isWellFormed()).toBe(true);
  });

  it('is cut between the names of a list', () => {
    const { clauses } = read({ kind: 'paragraph', text: '手机号码、'.repeat(2_000) });
    for (const { text } of clauses) expect(text).toMatch(/^(?:手机号码、)+$/);
  });

  it('comes in pieces in a row of a table too', () => {
    const cell = (column: number, text: string): Block => ({
      kind: 'cell',
      text,
      cell: { table: 0, row: 0, column, rows: 1, columns: 1, header: false },
    });
    const { clauses, text } = read(cell(0, '云帆地图'), cell(1, '设备型号、'.repeat(1_000)));
    expect(clauses.length).toBeGreaterThan(1);
    expect(clauses.map((clause) => bare(clause.text)).join('')).toBe(bare(text));
  });
});

it('a sentence as policies write them is one clause', () => {
  const text = `我们收集${'您的手机号码、'.repeat(150)}用于注册。`;
  expect(read({ kind: 'paragraph', text }).clauses.map((clause) => clause.text)).toEqual([text]);
});
