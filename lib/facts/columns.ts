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
    const cues = cells.map(({ title }) => columnCue(title));
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

const columnCue = (title: string): string | null =>
  /SDK|插件|名称|公司|主体|提供方|partner|company|vendor/i.test(title)
    ? 'column-who'
    : /信息|字段|数据|内容|\b(?:data|information)\b/i.test(title)
      ? 'column-data'
      : /权限|permission/i.test(title)
        ? 'column-permission'
        : /目的|用途|场景|功能|说明|purpose|use/i.test(title)
          ? 'column-purpose'
          : null;
