import type { SdkField } from '../../language/sdk-words';
import { aboutSdks } from '../../language/sdk-words';
import { sureness } from '../../language/sureness';
import { companyEnd } from '../../language/zh/sdk-prose';
import type { Cell, Table } from '../../model';
import type { Reading } from '../reading';
import { cleanName, type Entry, itemsBetween, policyUrlIn, urlIn } from './entry';
import { type Grid, gridsOf } from './grid';
import { isWhole } from './registry';

/** SDKs of the tables that list them: one a row. */
export function fromTables(reading: Reading): Entry[] {
  return reading.tables.flatMap((table) => gridsOf(table).flatMap((grid) => entriesOf(reading, table, grid)));
}

function entriesOf(reading: Reading, table: Table, grid: Grid): Entry[] {
  const fields = grid.fields.length ? grid.fields : byContent(reading, grid.rows);
  const name = fields.indexOf('name');
  if (name < 0 || !listsSdks(reading, table, { ...grid, fields }, name)) return [];
  const seen = new Set<number>();
  return grid.rows.flatMap((row) => {
    const cell = row[name];
    if (!cell?.text.trim() || seen.has(cell.start) || /^[/\-—无]+$/.test(cell.text.trim())) return [];
    seen.add(cell.start);
    return [entryOf(reading, row, fields, cell)];
  });
}

/** What the columns of a table without titles hold, by their cells: names that are known or say SDK, companies, data, links. */
function byContent(reading: Reading, rows: Cell[][]): SdkField[] {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const most = (is: (cell: Cell) => boolean, taken: number[]): number => {
    const counts = Array.from({ length: width }, (_, x) => (taken.includes(x) ? 0 : rows.filter((row) => row[x] && is(row[x]!)).length));
    const best = Math.max(...counts, 0);
    return best * 2 >= rows.length && best > 0 ? counts.indexOf(best) : -1;
  };
  const name = most(({ text }) => text.length <= 40 && (/sdk|插件/iu.test(text) || isWhole(text)), []);
  if (name < 0 || rows.length < 2) return [];
  const link = most(({ text }) => urlIn(text) !== null, [name]);
  const vendor = most(({ text }) => companyEnd.test(text) && text.length <= 40, [name, link]);
  const data = most((cell) => itemsBetween(reading, cell).length > 0, [name, link, vendor]);
  const field = new Map<number, SdkField>([
    [link, 'link'],
    [vendor, 'vendor'],
    [data, 'data'],
    [name, 'name'],
  ]);
  return Array.from({ length: width }, (_, x) => field.get(x) ?? 'other');
}

/** A table of SDKs says so in its titles, its headings, what stands before it, or its names. */
function listsSdks(reading: Reading, table: Table, { titles, fields, rows }: Grid, name: number): boolean {
  const head = titles.join(' ');
  if (/权限/u.test(titles[0] ?? '') || /cookie/iu.test(head)) return false;
  const names = rows.map((row) => row[name]?.text ?? '');
  const known = names.filter((each) => /sdk|插件/iu.test(each) || isWhole(each)).length;
  const before = reading.text.slice(Math.max(0, table.start - 160), Math.max(table.start, table.header[0]?.start ?? 0));
  const told =
    /sdk|第三方|合作|third[- ]part/iu.test(head) ||
    aboutSdks.test(table.trail.at(-1) ?? '') ||
    aboutSdks.test(before) ||
    known * 2 >= names.length;
  return told && ['vendor', 'data', 'link', 'purpose'].some((field) => fields.includes(field as SdkField));
}

function entryOf(reading: Reading, row: Cell[], fields: SdkField[], cell: Cell): Entry {
  const of = (field: SdkField): Cell[] => row.filter((other, x) => fields[x] === field && other.text.trim() && other !== cell);
  const said = (field: SdkField): string | null => of(field)[0]?.text.replace(/\s+/g, ' ').trim() || null;
  const data = of('data');
  const url =
    of('link')
      .map(({ text }) => urlIn(text))
      .find(Boolean) ??
    row.map(({ text }) => policyUrlIn(text)).find(Boolean) ??
    null;
  return {
    name: cleanName(cell.text.replace(/\s+/g, ' ')),
    at: { start: cell.start, end: cell.end },
    vendor: said('vendor'),
    data: [...new Set(data.flatMap((span) => itemsBetween(reading, span)))],
    purpose: said('purpose'),
    policyUrl: url,
    proof: data[0] ?? null,
    rule: 'sdk table',
    confidence: sureness.sdk.row,
  };
}
