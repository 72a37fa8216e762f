import { aboutSdks, fieldOf, nameField, type SdkField } from '../../language/sdk-words';
import type { Cell, Table } from '../../model';
import type { Reading } from '..';
import { cleanName, type Entry, itemsBetween, policyUrlIn, urlIn } from './entry';

/** SDKs of the tables that list them: one a row. */
export function fromTables(reading: Reading): Entry[] {
  return reading.tables.flatMap((table) => rowsOf(reading, table));
}

function rowsOf(reading: Reading, table: Table): Entry[] {
  const fields = oneName(table.header.map(({ text }) => columnOf(text)));
  const name = fields.indexOf('name');
  const others = new Set(fields.filter((field) => field !== 'name' && field !== 'other'));
  if (name < 0 || others.size < 1 || !listsSdks(reading, table, others)) return [];
  const seen = new Set<number>();
  return table.rows.flatMap((row) => {
    const cell = row[name]!;
    if (!cell.text.trim() || seen.has(cell.start) || /^[/\-—无]+$/.test(cell.text.trim())) return [];
    seen.add(cell.start);
    return [entryOf(reading, row, fields, cell)];
  });
}

/** A second column of names is that of the companies. */
const oneName = (fields: SdkField[]): SdkField[] =>
  fields.map((field, x) => (field === 'name' && fields.indexOf('name') < x ? 'vendor' : field));

function columnOf(title: string): SdkField {
  const bare = title.replace(/\s+/g, '').trim();
  if (!bare) return 'link';
  if (nameField.test(bare)) return 'name';
  return fieldOf.find(({ pattern }) => pattern.test(bare))?.field ?? 'other';
}

/** A table of SDKs says so in its titles, its headings, what stands before it, or its rows. */
function listsSdks(reading: Reading, table: Table, others: Set<SdkField>): boolean {
  const head = table.header.map(({ text }) => text).join(' ');
  if (/权限/u.test(table.header[0]?.text ?? '') || /cookie/iu.test(head)) return false;
  const names = table.rows.map((row) => row[0]?.text ?? '').join(' ');
  const before = reading.text.slice(Math.max(0, table.start - 160), table.start);
  const told = /sdk|第三方|合作/iu.test(head) || aboutSdks.test(table.trail.at(-1) ?? '') || aboutSdks.test(before) || /sdk/iu.test(names);
  return told && (others.has('vendor') || others.has('data') || others.has('link') || others.has('purpose'));
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
    confidence: 0.97,
  };
}
