import {
  fieldOf,
  fieldsTitle,
  groupTitle,
  listedTitle,
  makerTitle,
  nameField,
  noTitle,
  ownName,
  packageField,
  type RecordField,
  turnedTitle,
  typesTitle,
} from '../../../language/sdk-words';
import type { Cell, Table } from '../../../model';

/** A table of records: what each column stands for, and the records below. */
export interface Grid {
  titles: string[];
  fields: RecordField[];
  rows: Cell[][];
}

/** Longest column title, in characters, by its letters; titles of rows are shorter. */
const longestTitle = { han: 28, latin: 60, row: 14, latinRow: 28 };
const isLong = (text: string): boolean => text.length > (/\p{Script=Han}/u.test(text) ? longestTitle.han : longestTitle.latin);
/** Rows at the top that may hold the titles. */
const deepest = 3;

const known = new WeakMap<Table, Grid[]>();

/** A table's grids, found once. */
export function gridsOf(table: Table): Grid[] {
  let grids = known.get(table);
  if (!grids) {
    grids = findGrids(table);
    known.set(table, grids);
  }
  return grids;
}

/**
 * A table as grids of records, whichever way it is laid out: titles in a row at the top, or in the first column with a
 * record a column or one below the other, or two lists side by side. Without titles, `fields` is empty.
 */
function findGrids(table: Table): Grid[] {
  const all = (table.header.some(({ text }) => text.trim()) ? [table.header, ...table.rows] : table.rows).filter((row) => !isGroup(row));
  if (!all.length) return [];
  const groups = grouped(table, all);
  if (groups) return groups;
  if (titlesStandLeft(all)) return turned(all);
  for (let y = 0; y < Math.min(deepest, all.length); y++) {
    const fields = fieldsOf(all[y]!, y === 0 && all[0] === table.header);
    if (!fields) continue;
    const finer = all[y + 1];
    // Titles may stand in two rows: who, and below 'Android' and 'iOS' what each of these gets.
    const two = finer?.[0] && finer[0].start === all[y]![0]?.start ? fieldsOf(finer, true) : null;
    if (two && two.filter((field) => field !== 'other').length > fields.filter((field) => field !== 'other').length) continue;
    const rows = all.slice(y + 1).filter((row) => row.some((cell, x) => cell.text.trim() !== all[y]![x]!.text.trim()));
    return sideBySide({ titles: all[y]!.map(({ text }) => text), fields, rows });
  }
  return [{ titles: [], fields: [], rows: all }];
}

/** A row that is one merged cell names a group of rows. */
const isGroup = (row: Cell[]): boolean => row.length > 1 && row.every(({ start, text }) => start === row[0]!.start || !text.trim());

/** A title without its colon, and without blanks beside Chinese characters, where they say nothing. */
export const bareTitle = (title: string): string =>
  title
    .trim()
    .replace(/(?<=\p{Script=Han})\s+|(?<!\s)\s+(?=\p{Script=Han})/gu, '')
    .replace(/[：:]$/, '');

/** What a column stands for by its title. A column without one holds the links, if anything. */
export function columnOf(title: string): RecordField {
  const bare = bareTitle(title);
  if (!bare) return 'link';
  if (nameField.test(bare)) return 'name';
  return fieldOf.find(({ pattern }) => pattern.test(bare))?.field ?? 'other';
}

/** The fields of a row of titles; null where the row is none. `marked` is a row that the page itself gives as titles. */
function fieldsOf(row: Cell[], marked: boolean): RecordField[] | null {
  if (row.some(({ text }) => isLong(text) || noTitle.test(text) || (!marked && listedTitle.test(text)))) return null;
  const fields = row.map(({ text }) => columnOf(text));
  const named = oneName(finerData(fields, row), row);
  const told = new Set(named.filter((field, x) => field !== 'other' && row[x]!.text.trim()));
  return (told.size >= 2 && (told.has('name') || tells(told))) || (marked && told.size > 0) ? named : null;
}

/** Titles that no running text begins a line with: of such a table the record need have no name. */
const tells = (fields: ReadonlySet<RecordField>): boolean => fields.has('period') || fields.has('place') || fields.has('permission');

/** Of a column of types and one of fields, the fields say what is collected. */
function finerData(fields: RecordField[], row: Cell[]): RecordField[] {
  const data = fields.flatMap((field, x) => (field === 'data' ? [x] : []));
  const fine = data.filter((x) => fieldsTitle.test(row[x]!.text));
  const coarse = data.filter((x) => typesTitle.test(row[x]!.text) && !fieldsTitle.test(row[x]!.text));
  return fine.length && coarse.length ? fields.map((field, x) => (coarse.includes(x) ? 'other' : field)) : fields;
}

/** One column is the name's: of two, the one that says SDK; for want of any, the package's or the company's. */
function oneName(fields: RecordField[], row: Cell[]): RecordField[] {
  const titles = row.map(({ text }) => bareTitle(text));
  const names = fields.flatMap((field, x) => (field === 'name' ? [x] : []));
  const repeated = names.length > 1 && names.every((x) => titles[x] === titles[names[0]!]);
  if (repeated) return fields;
  const chosen =
    names.find((x) => nameField.test(titles[x]!) && ownName.test(titles[x]!)) ??
    names.find((x) => nameField.test(titles[x]!)) ??
    names[0] ??
    [packageField, /./]
      .map((pattern, last) => fields.findIndex((field, x) => (last ? field === 'vendor' : pattern.test(titles[x]!))))
      .find((x) => x >= 0);
  return fields.map((field, x) => (x === chosen ? 'name' : field === 'name' ? 'vendor' : field));
}

/** Titles in the first column: a name's and two others, or of as many fields as there are rows; and no row of titles at the top. */
function titlesStandLeft(all: Cell[][]): boolean {
  const isTitle = ({ text }: Cell) =>
    text.length <= (/\p{Script=Han}/u.test(text) ? longestTitle.row : longestTitle.latinRow) && columnOf(text) !== 'other';
  const left = all.map((row) => row[0]!);
  const titles = left.filter(isTitle);
  const fields = new Set(titles.map(({ text }) => columnOf(text)));
  const top = all[0]!.slice(1).filter((cell) => isTitle(cell) && groupTitle.test(bareTitle(cell.text))).length;
  if (top > 0) return false;
  const named = left.some(({ text }) => nameField.test(bareTitle(text)));
  if (!named && namesOnTop(all)) return true;
  if (named && fields.size >= 3 && titles.length >= left.length / 2) return true;
  // Without a name every row is of another field.
  return fields.size >= 2 && fields.size === left.length && tells(fields);
}

/** Names stand in the top row, and below, at the left, what is told of each. */
function namesOnTop(all: Cell[][]): boolean {
  const [top, ...below] = all;
  if (below.length < 2 || !turnedTitle.test(bareTitle(top![0]!.text))) return false;
  if (top!.slice(1).some(({ text }) => !text.trim() || nameField.test(bareTitle(text)) || groupTitle.test(bareTitle(text)))) return false;
  const told = below.map((row) => (row[0]!.text.length <= longestTitle.row ? columnOf(row[0]!.text) : 'other'));
  const services = new Set(told.filter((field) => field === 'data' || field === 'vendor' || field === 'purpose'));
  return services.size >= 2 && told.filter((field) => field !== 'other').length * 3 >= told.length * 2;
}

/** Merged rows that name one thing each, and below each of them rows of a title and what it says. */
function grouped(table: Table, all: Cell[][]): Grid[] | null {
  if (!all.length || !all.every((row) => distinctCells(row).length === 2)) return null;
  const rows = table.header.some(({ text }) => text.trim()) ? [table.header, ...table.rows] : table.rows;
  const grids: Grid[] = [];
  let head: Cell | null = null;
  let titles: Cell[] = [];
  let cells: Cell[] = [];
  const put = () => {
    const fields = titles.map(({ text }) => columnOf(text));
    const told = new Set(fields.filter((field) => field === 'data' || field === 'vendor' || field === 'purpose' || field === 'link'));
    if (head && told.size >= 2)
      grids.push({ titles: ['', ...titles.map(({ text }) => text)], fields: ['name', ...fields], rows: [[head, ...cells]] });
  };
  for (const row of rows) {
    if (isGroup(row)) {
      put();
      [head, titles, cells] = [row[0]!, [], []];
      continue;
    }
    const [title, cell] = distinctCells(row);
    titles.push(title!);
    cells.push(cell!);
  }
  put();
  return grids.length && grids.length * 2 >= rows.filter(isGroup).length ? grids : null;
}

const distinctCells = (row: Cell[]): Cell[] => row.filter(({ start }, x) => x === 0 || start !== row[x - 1]!.start);

/** Each column but the first as a record, and a new one wherever the name's title comes again. */
function turned(all: Cell[][]): Grid[] {
  const onTop = namesOnTop(all);
  const names = all.flatMap((row, y) => (nameField.test(bareTitle(row[0]!.text)) ? [y] : []));
  // Of a name and its maker only the first begins a record.
  const named = onTop
    ? [0]
    : names.filter(
        (y) => y === names[0] || !makerTitle.test(bareTitle(all[y]![0]!.text)) || makerTitle.test(bareTitle(all[names[0]!]![0]!.text)),
      );
  const starts = named.length ? named : [0];
  return starts.map((from, i) => {
    const part = all.slice(i === 0 ? 0 : from, starts[i + 1] ?? all.length);
    const width = part.reduce((most, { length }) => Math.max(most, length), 0);
    const left = part.map((row) => row[0]!);
    const rows = Array.from({ length: width - 1 }, (_, x) => part.map((row) => row[x + 1] ?? { ...row[0]!, text: '' }));
    return {
      titles: left.map(({ text }) => text),
      fields: oneName(
        left.map(({ text }, y) => (onTop && y === 0 ? 'name' : columnOf(text))),
        left,
      ),
      rows: distinct(rows),
    };
  });
}

const distinct = (rows: Cell[][]): Cell[][] =>
  rows.filter((row, x) => x === 0 || row.some((cell, y) => cell.start !== rows[x - 1]![y]!.start));

/** Two lists side by side are two grids. */
function sideBySide({ titles, fields, rows }: Grid): Grid[] {
  const starts = fields.flatMap((field, x) => (field === 'name' ? [x] : []));
  if (starts.length < 2) return [{ titles, fields, rows }];
  return starts.map((from, i) => {
    const [first, last] = [i === 0 ? 0 : from, starts[i + 1] ?? fields.length];
    return { titles: titles.slice(first, last), fields: fields.slice(first, last), rows: rows.map((row) => row.slice(first, last)) };
  });
}
