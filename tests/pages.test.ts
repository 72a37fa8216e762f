/** Golden pages: each folder of tests/pages holds a page and what a careful person reads in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPolicy } from '../lib/clauses';
import { judge } from '../lib/detect/judge';
import { readFilePage } from '../tools/input/read';

interface Expected {
  /** Left out for pages too short to be taken for anything. */
  isPolicy?: boolean;
  /** Level and title. */
  sections: string[];
  /** Text of a clause and its trail. */
  clauses: Record<string, string[]>;
  tables: { header: string[]; rows: string[][] }[];
  /** Depth and text. */
  items?: string[];
  absent?: string[];
}

const folder = join(import.meta.dirname, 'pages');

describe.each(readdirSync(folder))('%s', (slug) => {
  const page = readFilePage(join(folder, slug, 'source.html'));
  const policy = readPolicy(page);
  const expected: Expected = JSON.parse(readFileSync(join(folder, slug, 'expected.json'), 'utf8'));
  const textsOf = (cells: { text: string }[]) => cells.map(({ text }) => text);

  if (expected.isPolicy !== undefined) it('is taken for what it is', () => expect(judge(page, policy).isPolicy).toBe(expected.isPolicy));
  it('has its sections', () => expect(policy.sections.map(({ level, title }) => `${level} ${title}`)).toEqual(expected.sections));
  it('has its tables', () =>
    expect(policy.tables.map(({ header, rows }) => ({ header: textsOf(header), rows: rows.map(textsOf) }))).toEqual(expected.tables));
  it('has its clauses below their headings', () => {
    for (const [text, trail] of Object.entries(expected.clauses))
      expect(
        policy.clauses.filter((clause) => clause.text === text && clause.kind !== 'heading').map((clause) => clause.trail),
      ).toContainEqual(trail);
  });
  it('has exact offsets, in order', () => {
    for (const { text, start, end } of policy.clauses) expect(policy.text.slice(start, end)).toBe(text);
  });
  if (expected.items)
    it('has its list', () =>
      expect(page.blocks.filter(({ kind }) => kind === 'item').map(({ depth, text }) => `${depth} ${text}`)).toEqual(expected.items));
  if (expected.absent)
    it('leaves out what is no part of it', () => {
      for (const text of expected.absent!) expect(policy.text).not.toContain(text);
    });
});
