/** Tables of data: by tag, by ARIA, or drawn with plain elements. */
import { columnTitle } from '../language/structure';

/** A table's rows of cells, as they stand in the tree; null for what is none or only lays the page out. */
export function gridOf(element: Element, tag: string, role: string): Element[][] | null {
  if (tag === 'table') return isData(rowsOf(element).map(cellsOf)) && !element.querySelector('table') ? rowsOf(element).map(cellsOf) : null;
  if (role === 'table' || role === 'grid') {
    const rows = Array.from(element.querySelectorAll('[role=row]'), (row) => Array.from(row.children).filter(isAriaCell));
    return isData(rows) ? rows : null;
  }
  return tag === 'div' || tag === 'ul' || tag === 'section' ? drawn(element) : null;
}

const isData = (rows: Element[][]): boolean => rows.filter((cells) => cells.length > 1).length >= 2;
const isAriaCell = (element: Element): boolean => /^(?:cell|gridcell|columnheader|rowheader)$/.test(element.getAttribute('role') ?? '');

/** `<tr>` of a table, without those of tables inside it. */
const rowsOf = (table: Element): Element[] =>
  Array.from(table.children).flatMap((part) =>
    part.localName === 'tr' ? [part] : Array.from(part.children).filter((row) => row.localName === 'tr'),
  );
const cellsOf = (row: Element): Element[] => Array.from(row.children).filter(({ localName }) => localName === 'td' || localName === 'th');

/** Widest table drawn with plain elements, in columns. */
const widest = 8;

/** Rows of equally many elements under column titles: a table in all but name. */
function drawn(element: Element): Element[][] | null {
  const width = element.firstElementChild?.childElementCount ?? 0;
  if (width < 2 || width > widest || element.childElementCount < 2) return null;
  const rows = Array.from(element.children, (row) => Array.from(row.children));
  if (rows.some((cells) => cells.length !== width)) return null;
  const titles = rows[0]!.map((cell) => (cell.childElementCount > 1 ? '' : (cell.textContent ?? '').trim()));
  if (
    titles.some((title) => !title || title.length > 24) ||
    titles.filter((title) => columnTitle.test(title)).length < Math.max(2, width * 0.6)
  )
    return null;
  return rows.some((cells) => cells.some(({ localName }) => localName === 'br' || /^h[1-6]$/.test(localName))) ? null : rows;
}

/** `rowspan` or `colspan` of a cell: a whole number from 1 to `most`, however it is written. */
export function span(cell: Element, name: string, most: number): number {
  const said = Number.parseInt(cell.getAttribute(name) ?? '', 10);
  return Math.max(1, Math.min(most, said || 1));
}

/** Whether a cell titles its column. */
export const isHeader = (cell: Element): boolean =>
  cell.localName === 'th' || cell.getAttribute('role') === 'columnheader' || cell.parentElement?.parentElement?.localName === 'thead';
