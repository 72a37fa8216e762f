import { columnCues } from '../language/sdk-words';
import { clauseAt } from './quote';
import type { Reading } from './reading';
import { tableRows } from './spans/records/titled';

interface Column {
  start: number;
  end: number;
  cue: string;
}

/** Rows of tables, by clause: each cell with what its title says that it holds. */
export function columnsByClause(reading: Reading): Map<number, Column[]> {
  const byClause = new Map<number, Column[]>();
  for (const cells of tableRows(reading)) {
    const cues = cells.map(({ title }) => columnCues.find((one) => one.title.test(title))?.cue ?? null);
    const kind = cues.includes('column-who') ? 'table-who' : cues.includes('column-permission') ? 'table-permission' : 'table-other';
    cells.forEach(({ start, end }, i) => {
      const clause = clauseAt(reading, { start, end: start });
      if (clause < 0) return;
      const columns = byClause.get(clause) ?? [];
      byClause.set(clause, columns);
      if (cues[i]) columns.push({ start, end, cue: cues[i] });
      columns.push({ start, end, cue: kind });
    });
  }
  return byClause;
}
