import { describe, expect, it } from 'vitest';
import { factsOf } from '../../lib/changes/facts';
import { type Row, sideBySide } from '../../lib/changes/side-by-side';
import { wording as words } from '../../lib/language/wording/en';
import { terms } from '../../lib/language/wording/terms.en';
import { sayCell, sayRow, tableToMarkdown } from '../../lib/wording/side-by-side';
import { earlierAnalysis } from '../fixtures/earlier';
import { en } from '../fixtures/sample.en';
import { zh } from '../fixtures/sample.zh';

const texts = { words, terms };
const rows = sideBySide([factsOf(zh), factsOf(en)]);
const said = (row: Row): string[] => [sayRow(row, texts), ...row.cells.map((cell) => sayCell(row, cell, texts).join('; ') || '-')];
const rowOf = (kind: string, id = ''): Row => rows.find((row) => row.kind === kind && row.id === id)!;

describe('policies side by side', () => {
  it('have a line for what any of them says, in five parts', () => {
    expect([...new Set(rows.map(({ part }) => part))]).toEqual(['takes', 'gives', 'keeps', 'refuse', 'leave']);
    expect(said(rowOf('collects', 'face'))).toEqual(['Face (sensitive)', 'Stated', '-']);
    expect(said(rowOf('collects', 'name'))).toEqual(['Name', 'Stated', 'Stated']);
    expect(said(rowOf('abroad'))).toEqual(['Does it go abroad?', 'Said not to go abroad.', 'May go abroad.']);
    expect(said(rowOf('closing-days'))).toEqual(['How long closing takes', '15 days', '30 days']);
    expect(said(rowOf('choice', 'avatar'))).toEqual(['Avatar', 'may be refused', '-']);
    expect(said(rowOf('retention'))[2]).toContain('90 days (logs)');
    expect(rowOf('collects', 'face').cells[0]!.quotes[0]!.text).toContain('人脸图像');
  });

  it('tell a period once, without a subject that is no more than information', () => {
    const facts = ['your personal information', 'information', 'account data'].map((name) => ({ value: 'P90D', name }));
    const cell = { facts, quotes: [] } as unknown as Row['cells'][number];
    expect(sayCell({ ...rowOf('retention'), cells: [cell] }, cell, texts)).toEqual(['90 days', '90 days (account data)']);
  });

  it('begin with what differs, sensitive items first', () => {
    const takes = rows.filter(({ part }) => part === 'takes');
    const firstSame = takes.findIndex(({ differs }) => !differs);
    expect(takes.slice(firstSame).every(({ differs }) => !differs)).toBe(true);
    expect(takes[0]!.id).toBe('id-number');
  });

  it('differ only in what has changed between two texts of one policy', () => {
    const changed = sideBySide([factsOf(earlierAnalysis()), factsOf(zh)]).filter(({ differs }) => differs);
    expect(changed.map(({ kind, id }) => `${kind} ${id}`.trim())).toEqual([
      'collects face',
      'sdk 白果支付',
      'sdk 银杏支付',
      'retention',
      'closing-days',
    ]);
  });

  it('are a Markdown document', () => {
    const text = tableToMarkdown([factsOf(zh), factsOf(en)], texts);
    expect(text).toContain('|  | 云雀出行 (2026-03-15) | Plover Notes (2026-02-02) |');
    expect(text).toContain('| Face (sensitive) | Stated | Not mentioned |');
  });

  it('name each policy by its date above the table too, and say where it has none', () => {
    const undated = { ...factsOf(en), dated: null, url: '' };
    const text = tableToMarkdown([factsOf(zh), undated], texts);
    expect(text).toContain(`- 云雀出行 · 2026-03-15 · ${factsOf(zh).url}\n- Plover Notes · ${words.changes.undated}\n`);
    expect(text).toContain('|  | 云雀出行 (2026-03-15) | Plover Notes |');
  });
});
