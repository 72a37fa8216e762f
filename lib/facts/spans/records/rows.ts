import { plainColumn, recipientColumn } from '../../../language/parties';
import {
  aboutSdks,
  anyPackage,
  builtInTable,
  cookieTable,
  givingTable,
  noCell,
  othersTitle,
  permissionTitle,
  type RecordField,
  rowNotUsed,
} from '../../../language/sdk-words';
import { sdkWord } from '../../../language/structure';
import type { Cell, Table } from '../../../model';
import type { Reading } from '../../reading';
import { itemsWithin } from '../items';
import { cleanName } from '../names';
import { organisationsIn } from '../organisations';
import { isWhole } from '../registry';
import { addressesIn, holdsAddress, withoutAddresses } from '../web';
import { type Grid, gridsOf } from './grid';
import { type Detail, detail, type Rec } from './record';

/** Longest cell that is a name, in characters. */
const longestName = 60;
/** Text before a table in which it is introduced, in characters. */
const before = 160;

/** Rows of tables whose subject has a column of its own. */
export const rowRecords = (reading: Reading): Rec[] =>
  reading.tables.flatMap((table) => gridsOf(table).flatMap((grid) => recordsOf(reading, table, grid)));

function recordsOf(reading: Reading, table: Table, grid: Grid): Rec[] {
  const fields = withName(reading, grid);
  const name = fields.indexOf('name');
  if (name < 0) return [];
  const cues = tableCues(reading, table, { ...grid, fields }, name);
  const seen = new Set<number>();
  return grid.rows.flatMap((row) => {
    const cell = row[name];
    if (!cell || !isNameCell(cell) || seen.has(cell.start) || isTitleRow(row, grid.titles)) return [];
    seen.add(cell.start);
    return [recordOf(reading, row, fields, cell, cues)];
  });
}

const isNameCell = ({ text }: Cell): boolean => text.trim() !== '' && text.length <= longestName * 4 && !noCell.test(text.trim());

/** The titles once more, as on a new page of the table. */
const isTitleRow = (row: Cell[], titles: string[]): boolean =>
  row.every(({ text }, x) => !text.trim() || text.trim() === titles[x]?.trim());

/** The fields of the columns; where no title says which is the name's, the cells do. */
function withName(reading: Reading, { fields, rows, titles }: Grid): RecordField[] {
  const known = fields.indexOf('name');
  const shares = nameShares(rows);
  const best = shares.indexOf(Math.max(...shares, 0));
  if (known >= 0) {
    // A column of numbers or kinds under a title of names, beside one that is full of names.
    const better = best >= 0 && best !== known && shares[best]! >= 0.6 && shares[known]! < 0.1 && fields[best] !== 'data';
    return better ? fields.map((field, x) => (x === best ? 'name' : x === known ? 'other' : field)) : fields;
  }
  if (best < 0 || shares[best]! < 0.5 || (!titles.length && rows.length < 2)) return fields;
  const told = titles.length ? fields : byContent(reading, rows, best);
  return told.map((field, x) => (x === best ? 'name' : field));
}

/** By column, the share of cells that are names of services or companies. */
function nameShares(rows: Cell[][]): number[] {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const isName = ({ text }: Cell) =>
    text.length <= longestName && !holdsAddress(text) && (sdkWord.test(text) || anyPackage.test(text) || isWhole(text) || isCompany(text));
  return Array.from({ length: width }, (_, x) => rows.filter((row) => row[x] && isName(row[x]!)).length / (rows.length || 1));
}

/** A cell that is a company's name and little else. */
const isCompany = (text: string): boolean =>
  organisationsIn(text, 'en').some(({ name, form }) => form === 'full' && text.length - name.length < 8);

/** What the columns of a table without titles hold, by their cells. */
function byContent(reading: Reading, rows: Cell[][], name: number): RecordField[] {
  const taken = new Set([name]);
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const fields: RecordField[] = Array.from({ length: width }, () => 'other');
  const most = (field: RecordField, is: (cell: Cell) => boolean) => {
    const counts = fields.map((_, x) => (taken.has(x) ? 0 : rows.filter((row) => row[x] && is(row[x]!)).length));
    const best = Math.max(...counts, 0);
    if (best === 0 || best * 2 < rows.length) return;
    const x = counts.indexOf(best);
    taken.add(x);
    fields[x] = field;
  };
  most('link', ({ text }) => holdsAddress(text));
  most('vendor', ({ text }) => text.length <= longestName && isCompany(text));
  most('data', (cell) => itemsWithin(reading, cell).length > 0);
  return fields;
}

const builtIn = (around: string, title: string): boolean =>
  builtInTable.test(`${around} ${title}`) || (aboutSdks.test(title) && !givingTable.test(title));

/** What a table shows of its rows: in its titles, its headings, what stands before it, its names. */
function tableCues(reading: Reading, table: Table, { titles, fields, rows }: Grid, name: number): string[] {
  const head = titles.join(' ');
  const names = rows.map((row) => row[name]?.text ?? '');
  const known = names.filter((each) => sdkWord.test(each) || isWhole(each)).length;
  const lead = reading.text.slice(Math.max(0, table.start - before), Math.max(table.start, table.header[0]?.start ?? 0));
  const cues = fields.flatMap((field) =>
    field === 'vendor' || field === 'data' || field === 'link' || field === 'purpose' ? [`table-has-${field}`] : [],
  );
  if (sdkWord.test(head)) cues.push('table-sdk');
  if (othersTitle.test(head)) cues.push('table-third');
  if (permissionTitle.test(titles[0] ?? '')) cues.push('table-permission');
  if (cookieTable.test(head)) cues.push('table-cookie');
  if (aboutSdks.test(table.trail.at(-1) ?? '')) cues.push('table-trail');
  if (aboutSdks.test(lead)) cues.push('table-lead');
  if (recipientColumn.test(titles[name] ?? '')) cues.push('table-recipient');
  if (plainColumn.test(titles[name] ?? '') && !builtIn(`${head} ${lead}`, table.trail.at(-1) ?? '')) cues.push('table-of-recipients');
  if (!titles.length) cues.push('table-untitled');
  if (!cues.some((cue) => cue.startsWith('table-has'))) cues.push('table-bare');
  cues.push(known * 2 >= names.length ? 'table-names-known' : known ? 'table-names-some' : 'table-names-none');
  return [...new Set(cues)];
}

function recordOf(reading: Reading, row: Cell[], fields: RecordField[], cell: Cell, cues: string[]): Rec {
  const cells = row.flatMap((other, x) =>
    other !== cell && other.start !== cell.start && other.text.trim() ? [{ cell: other, field: fields[x]! }] : [],
  );
  const parts = cells.flatMap(({ cell: other, field }): Detail[] => {
    const value = field === 'vendor' ? withoutAddresses(other.text) : undefined;
    return value === '' ? [] : [detail(field, `column-${field}`, other, value)];
  });
  const links = cells.flatMap(({ cell: other, field }) =>
    field === 'link'
      ? []
      : addressesIn(reading, other)
          .filter(({ cues: seen }) => seen.some((cue) => cue.startsWith('policy')))
          .map((address) => detail('link', 'row', address)),
  );
  const own = addressesIn(reading, cell).map((address) => detail('link', 'name-cell', address));
  return {
    name: cleanName(withoutAddresses(cell.text) || cell.text),
    at: { start: cell.start, end: cell.end },
    shape: 'row',
    details: [...parts, ...links, ...own],
    extent: null,
    cues: cells.some(({ cell: other }) => rowNotUsed.test(other.text)) ? [...cues, 'row-not-used'] : cues,
  };
}
