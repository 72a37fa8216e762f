/** Tables of data: by tag, by ARIA, or drawn with plain elements. */
import { columnTitle } from '../language/structure';
import {
  after,
  attribute,
  beginningOf,
  childElements,
  countOf,
  find,
  findAll,
  firstElement,
  firstOf,
  kindOf,
  nextOf,
  parentOf,
  tagOf,
  textOf,
} from './dom';

/** Rows one after the other: a long table's are taken out of the tree as they are read. */
export interface Grid {
  rows: Iterable<Element>;
  /** Rows, or some more. */
  count: number;
}

/** A table's rows; null for what is none or only lays the page out. */
export function gridOf(element: Element, tag: string, role: string): Grid | null {
  if (tag === 'table') {
    const count = sum(childrenIn(element), (part) => (tagOf(part) === 'tr' ? 1 : countOf(part)));
    const grid = { rows: rowsOf(element), count };
    if (laysOut(element)) return null;
    return !role || (isData(rowsOf(element)) && !find(element, 'table')) ? grid : null;
  }
  if (role === 'table' || role === 'grid') {
    const rows = findAll(element, '[role=row]');
    return isData(rows) && !find(element, 'table') ? { rows, count: rows.length } : null;
  }
  const rows = running.has(tag) ? drawn(element) : null;
  if (!rows || (role && !(isData(rows) && !find(element, 'table')))) return null;
  return { rows, count: rows.length };
}

/** Rows of a table that are looked at to tell what it is for. */
const rowsTelling = 300;

/** Whether a table only puts text in its place: it has no titles, and no two cells of a row say something, or one holds chapters or tables. */
export function laysOut(table: Element): boolean {
  if (childElements(table).some((part) => /^(?:caption|thead|colgroup|col)$/.test(tagOf(part)))) return false;
  let looked = 0;
  let wide = false;
  for (const row of rowsOf(table)) {
    if (++looked > rowsTelling) break;
    const cells = cellsOf(row);
    if (cells.some((cell) => tagOf(cell) === 'th')) return false;
    if (cells.some(holdsChapters)) return true;
    wide ||= cells.length > 1 && cells.filter(saysSomething).length > 1;
  }
  return !wide;
}

/** A heading of a column or a row is none of a chapter. */
function holdsChapters(cell: Element): boolean {
  if (find(cell, 'table')) return true;
  const headings = findAll(cell, 'h1, h2, h3').length;
  return headings > 1 || (headings === 1 && findAll(cell, 'p, li').length > 2);
}

/** Whether there is anything but white space in it. */
function saysSomething(cell: Element): boolean {
  const open: (Node | null)[] = [firstOf(cell)];
  while (open.length) {
    const node = open.pop();
    if (!node) continue;
    if (kindOf(node) === 3 && /\S/.test(beginningOf(node, 1_000).text)) return true;
    open.push(nextOf(node), firstOf(node));
  }
  return false;
}

function sum(elements: Iterable<Element>, of: (element: Element) => number): number {
  let all = 0;
  for (const element of elements) all += of(element);
  return all;
}

/** The child elements one after the other, without a list of all of them. */
function* childrenIn(element: Element): Iterable<Element> {
  for (let child = firstElement(element); child; child = after(child)) yield child;
}

const running = new Set(['div', 'ul', 'section']);

/** Two rows of more than one cell. */
function isData(rows: Iterable<Element>): boolean {
  let wide = 0;
  for (const row of rows) if (cellsOf(row).length > 1 && ++wide > 1) return true;
  return false;
}

/** `<tr>` of a table, without those of tables inside it. */
function* rowsOf(table: Element): Iterable<Element> {
  for (const part of childrenIn(table)) {
    if (tagOf(part) === 'tr') yield part;
    else for (const row of childrenIn(part)) if (tagOf(row) === 'tr') yield row;
  }
}

/** A row's cells, of whatever its table is made. */
export function cellsOf(row: Element): Element[] {
  const cells = childElements(row);
  if (tagOf(row) === 'tr') return cells.filter((cell) => /^t[dh]$/.test(tagOf(cell)));
  return attribute(row, 'role') === 'row'
    ? cells.filter((cell) => /^(?:cell|gridcell|columnheader|rowheader)$/.test(attribute(cell, 'role') ?? ''))
    : cells;
}

/** Widest table drawn with plain elements, in columns. */
const widest = 8;
/** Rows of it that are looked at: where so many are alike, it is a table. */
const rowsLooked = 500;

/** Rows of equally many elements under column titles: a table in all but name. */
function drawn(element: Element): Element[] | null {
  const top = firstElement(element);
  const width = top ? countOf(top) : 0;
  if (!top || width < 2 || width > widest || countOf(element) < 2) return null;
  const titles = childElements(top).map((cell) => (countOf(cell) > 1 ? '' : textOf(cell).trim()));
  if (titles.some((title) => !title || title.length > 24)) return null;
  if (titles.filter((title) => columnTitle.test(title)).length < width * 0.6) return null;
  const rows = childElements(element);
  const isRow = (row: Element) => countOf(row) === width && !childElements(row).some((cell) => /^(?:br|h[1-6])$/.test(tagOf(cell)));
  return rows.slice(0, rowsLooked).every(isRow) ? rows : null;
}

/** Places of a table that spans may take; beyond, a cell is one place. */
const mostPlaces = 200_000;
/** Columns that one cell may take. */
const mostColumns = 50;

/** Which places of a table are taken, row by row. */
export class Places {
  /** Of every column, the first row that no cell from above reaches. */
  private readonly until: number[] = [];
  private sum = 0;
  private row = -1;
  private column = 0;

  constructor(private readonly rows: number) {}

  nextRow(): number {
    this.column = 0;
    return ++this.row;
  }

  /** The next free place of the row, and what the cell spans. */
  take(cell: Element): { column: number; rows: number; columns: number } {
    while ((this.until[this.column] ?? 0) > this.row) this.column++;
    const { column } = this;
    const [high, wide] = [span(cell, 'rowspan', this.rows - this.row), span(cell, 'colspan', mostColumns)];
    this.sum += high * wide;
    const [rows, columns] = this.sum <= mostPlaces ? [high, wide] : [1, 1];
    for (let x = column; x < column + columns; x++) this.until[x] = Math.max(this.until[x] ?? 0, this.row + rows);
    this.column += columns;
    return { column, rows, columns };
  }
}

/** `rowspan` or `colspan` of a cell: a whole number from 1 to `most`, however it is written. */
function span(cell: Element, name: string, most: number): number {
  const said = Number.parseInt(attribute(cell, name) ?? '', 10);
  return Math.max(1, Math.min(most, said || 1));
}

/** Whether a cell titles its column. */
export function isHeader(cell: Element): boolean {
  const row = parentOf(cell);
  const part = row && parentOf(row);
  return tagOf(cell) === 'th' || attribute(cell, 'role') === 'columnheader' || (part !== null && tagOf(part) === 'thead');
}
