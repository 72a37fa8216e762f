import type { Reading } from './reading';

/** Rows of tables: each cell with what its column is for. */
export function columnsByClause({ clauses, tables }: Reading): Map<number, { start: number; end: number; cue: string }[]> {
  const starts = new Map<number, { start: number; end: number; cue: string }[]>();
  for (const table of tables) {
    const titles = table.header.map(({ text }) => columnCue(text));
    const kind = titles.includes('column-who') ? 'table-who' : titles.includes('column-permission') ? 'table-permission' : 'table-other';
    for (const row of table.rows) {
      const cells = row.flatMap((cell, x) => (titles[x] ? [{ start: cell.start, end: cell.end, cue: titles[x] }] : []));
      if (row[0]) cells.push({ start: row[0].start, end: table.end, cue: kind });
      if (cells.length && row[0]) starts.set(row[0].start, cells);
    }
  }
  const byClause = new Map<number, { start: number; end: number; cue: string }[]>();
  clauses.forEach((clause, index) => {
    const cells = clause.kind === 'row' && starts.get(clause.start);
    if (cells) byClause.set(index, cells);
  });
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
