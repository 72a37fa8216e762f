import { plainColumn, recipientColumn } from '../../../language/parties';
import {
  aboutSdks,
  anyPackage,
  builtInTable,
  cookieTable,
  genericName,
  givingTable,
  inNoName,
  noCell,
  ofServices,
  othersTitle,
  permissionTitle,
  type RecordField,
  rowNotUsed,
  rowSdk,
} from '../../../language/sdk-words';
import { sdkWord } from '../../../language/structure';
import type { Cell, Table } from '../../../model';
import { clauseAt } from '../../quote';
import type { Reading } from '../../reading';
import { receivedSpans } from '../disclosed';
import { itemsWithin } from '../items';
import { cleanName } from '../names';
import { organisationsIn } from '../organisations';
import { isWhole } from '../registry';
import { addressesIn, holdsAddress, withoutAddresses } from '../web';
import { companiesWithin } from './companies';
import { columnOf as fieldOfTitle, type Grid, gridsOf } from './grid';
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
  if (name < 0) return titled(reading, table, grid);
  const cues = tableCues(reading, table, { ...grid, fields }, name);
  const seen = new Set<number>();
  return grid.rows.flatMap((row) => {
    const cell = row[name];
    if (!cell || !isNameCell(cell) || seen.has(cell.start) || isTitleRow(row, grid.titles)) return [];
    seen.add(cell.start);
    return [recordOf(reading, row, fields, cell, [...cues, ...formCues(grid.rows, row)])];
  });
}

/** Where a column says of some rows that they are of SDKs. */
function formCues(rows: Cell[][], row: Cell[]): string[] {
  const saying = (one: Cell[]) => one.some(({ text }) => rowSdk.test(text.trim()));
  if (saying(row)) return ['row-sdk'];
  return rows.length <= mostRows && rows.some(saying) ? ['row-other'] : [];
}
/** Rows among which one that says so is looked for. */
const mostRows = 200;

/** Rows of a title and what it says, below the name of what they are about. */
function titled(reading: Reading, table: Table, { titles, rows }: Grid): Rec[] {
  const all = table.header.some(({ text }) => text.trim()) ? [table.header, ...table.rows] : table.rows;
  if (rows.length + (titles.length ? 1 : 0) > all.length || all.length > mostFields || !all.every((row) => row.length === 2)) return [];
  const fields = all.map((row) => fieldOfTitle(row[0]!.text));
  const told = new Set(fields.filter((field) => ofServices.has(field)));
  const index = clauseAt(reading, { start: table.start, end: table.start }) - 1;
  const clause = reading.clauses[index];
  const name = clause ? cleanName(clause.text) : '';
  if (told.size < 2 || !clause || clause.kind === 'row' || name.length > longestTitle || /[。；：:]/.test(name) || inNoName.test(name))
    return [];
  if (!sdkWord.test(name) && !isWhole(name) && !clause.trail.some((each) => aboutSdks.test(each))) return [];
  const cell = { start: clause.start, end: clause.end, text: name };
  return [recordOf(reading, [cell, ...all.map((row) => row[1]!)], ['name', ...fields], cell, ['table-titled'])];
}
/** Longest name above such a table, in characters, and most rows of it. */
const longestTitle = 30;
const mostFields = 10;

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
    const dull = rows.filter((row) => isDull(row[known]?.text ?? '')).length * 2 >= rows.length;
    const owner = fields[best] === 'vendor' && !dull;
    const better = best >= 0 && best !== known && shares[best]! >= 0.6 && shares[known]! < 0.1 && fields[best] !== 'data' && !owner;
    return better ? fields.map((field, x) => (x === best ? 'name' : x === known ? 'other' : field)) : fields;
  }
  if (best < 0 || shares[best]! < 0.5 || (!titles.length && rows.length < 2)) return fields;
  const told = titles.length ? fields : byContent(reading, rows, best);
  return told.map((field, x) => (x === best ? 'name' : field));
}

/** A number, or a word for a kind. */
const isDull = (text: string): boolean => /^[\s\d.、（）()-]*$/.test(text) || genericName.test(text.trim());

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
  // Where no column has what is collected, or whose it is, sentences of another may.
  const has = (field: RecordField) => cells.some((one) => one.field === field);
  const prose = cells.flatMap(({ cell: other, field }): Detail[] => {
    if ((field !== 'purpose' && field !== 'other') || !/\p{Script=Han}/u.test(other.text)) return [];
    const got = has('data') ? [] : receivedSpans(other.text);
    const spans = got.map(({ start, end }) => detail('data', 'verb', { start: other.start + start, end: other.start + end }));
    return [...spans, ...(has('vendor') || !/[，。；]/.test(other.text) ? [] : companiesWithin(reading, other))];
  });
  const links = cells.flatMap(({ cell: other, field }) =>
    field === 'link'
      ? []
      : addressesIn(reading, other)
          .filter(({ cues: seen }) => seen.some((cue) => cue.startsWith('policy')))
          .map((address) => detail('link', 'row', address)),
  );
  const [first, ...below] = cell.text.split('\n').map((line) => line.trim());
  // Below the name, in its own cell, stands whose it is.
  const maker = below.find((line) => isCompany(line));
  const owner = maker && first ? [detail('vendor', 'column-vendor', cell, maker)] : [];
  const own = addressesIn(reading, cell).map((address) => detail('link', 'name-cell', address));
  return {
    name: owner.length ? cleanName(first!) : cleanName(withoutAddresses(cell.text) || cell.text),
    at: { start: cell.start, end: cell.end },
    shape: 'row',
    details: [...parts, ...prose, ...owner, ...links, ...own],
    extent: null,
    cues: cells.some(({ cell: other }) => rowNotUsed.test(other.text)) ? [...cues, 'row-not-used'] : cues,
  };
}
