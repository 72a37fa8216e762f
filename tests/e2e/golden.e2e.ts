/** The golden pages as a real browser reads them, held to the same expectations of a careful person. */
import { readFileSync } from 'node:fs';
import type { Analysis } from '../../lib/model';
import { expect, test } from './browser';
import { goldenPages } from './pages';

interface Expected {
  sections: string[];
  clauses: Record<string, string[]>;
  tables: { header: string[]; rows: string[][] }[];
  absent?: string[];
}

for (const slug of goldenPages())
  test(`read in the browser: ${slug}`, async ({ open }) => {
    const expected: Expected = JSON.parse(readFileSync(`tests/pages/${slug}/expected.json`, 'utf8'));
    const state = (await (await open(`/golden/${slug}.html`)).state('analyse')) as { kind: string; analysis: Analysis };
    expect(state).toMatchObject({ kind: 'ready' });
    const { sections, clauses, text } = state.analysis;
    expect(sections.map(({ level, title }) => `${level} ${title}`)).toEqual(expected.sections);
    for (const [said, trail] of Object.entries(expected.clauses))
      expect(clauses.filter((clause) => clause.text === said && clause.kind !== 'heading').map((clause) => clause.trail)).toContainEqual(
        trail,
      );
    // By their second cells: a first one may span several rows.
    const rows = clauses.filter(({ kind }) => kind === 'row').map((row) => row.text);
    for (const { rows: wanted } of expected.tables)
      for (const cells of wanted) expect(rows.filter((row) => row.includes(cells[1]!))).toHaveLength(1);
    for (const said of expected.absent ?? []) expect(text).not.toContain(said);
  });
