/** Rows of a table that was copied as text: a line each, their cells apart by blanks or commas. They come back with tabs between their cells. */
import {
  companyCell,
  goesOn,
  joinsBefore,
  linkCell,
  opensWithTitle,
  rowEnd,
  sectionNumber,
  separators,
  tableTitle,
} from '../language/structure';

/** Fewest columns of a table whose cells stand apart by no more than a blank, and longest first cell of a row, in characters. */
const fewest = 3;
const longest = { first: 60, title: 14 };
/** Parts for each column at most: a line of more is running text. */
const mostParts = 4;
/** Lines between two rows that may go on with the first. */
const mostBetween = 3;

export function withRows(lines: readonly string[]): string[] {
  const read: string[] = [];
  for (let i = 0; i < lines.length; ) {
    const titled = titledAt(lines, i) ?? untitledAt(lines, i);
    const taken = titled?.taken ?? 1;
    read.push(...(titled?.rows?.map((row) => row.join('\t')) ?? lines.slice(i, i + taken)));
    i += taken;
  }
  return read;
}

interface Rows {
  rows: string[][];
  /** Lines that they took. */
  taken: number;
}

/** Lines that are no rows together. */
interface NoRows {
  rows: null;
  taken: number;
}

/** Rows below a line of titles, or behind the titles on the same line. */
function titledAt(lines: readonly string[], from: number): Rows | null {
  const line = lines[from]!;
  // Tabs or bars tell the cells of most tables.
  if (!opensWithTitle.test(line) || barred.test(line) || (line.includes('\t') && lines[from + 1]?.includes('\t'))) return null;
  for (const separator of separators) {
    const parts = partsOf(line, separator);
    let width = 0;
    while (width < parts.length && isTitle(parts[width]!)) width++;
    if (width < fewest) continue;
    const titles = parts.slice(0, width);
    if (!titles.some((title) => tableTitle.test(title))) continue;
    const behind = runOn(joined(parts.slice(width)), width);
    if (parts.length > width && !behind) continue;
    const below = behind ? { rows: [], taken: 0 } : rowsBelow(lines, from + 1, separator, width);
    const rows = [...(behind ?? []), ...below.rows];
    if (rows.length > 1 || rows.some((row) => row.some((cell) => rowEnd.test(cell))))
      return { rows: [titles, ...rows], taken: 1 + below.taken };
  }
  return null;
}

const isTitle = (part: string): boolean => part.length <= longest.title && opensWithTitle.test(part) && !/\d/.test(part);

function rowsBelow(lines: readonly string[], from: number, separator: RegExp, width: number): Rows {
  const rows: string[][] = [];
  let end = from;
  for (let i = from; i < lines.length; i++) {
    const row = rowOf(lines[i]!, separator, width);
    if (row) {
      // What stands between two rows goes on with the first.
      const between = lines.slice(end, i).filter(Boolean);
      if (between.length && !rows.length) break;
      if (between.length) rows.at(-1)!.push(`${rows.at(-1)!.pop()} ${between.join(' ')}`.trim());
      rows.push(row);
      end = i + 1;
    } else if (i - end >= mostBetween || sectionNumber.test(lines[i]!)) break;
  }
  return { rows, taken: end - from };
}

/** The cells of a line, as many as there are columns; null where it is no row. */
function rowOf(line: string, separator: RegExp, width: number): string[] | null {
  if (sectionNumber.test(line)) return null;
  const parts = joined(partsOf(line, line.includes('\t') ? /\t/ : separator));
  if (parts.length < Math.max(2, width - 1) || parts.length > mostParts * width || !isName(parts[0]!)) return null;
  return fitted(parts, width);
}

const isName = (part: string): boolean => part.length <= longest.first && !/[。；：:？！]/.test(part);

/** Rows behind their titles on one line: each ends with its link, or they fill the columns to the last. */
function runOn(parts: string[], width: number): string[][] | null {
  const rows: string[][] = [];
  if (parts.length % width === 0) for (let i = 0; i < parts.length; i += width) rows.push(parts.slice(i, i + width));
  else if (linkCell.test(parts.at(-1)!)) {
    let row: string[] = [];
    for (const part of parts) {
      row.push(part);
      if (!linkCell.test(part)) continue;
      if (row.length > mostParts * width) return null;
      rows.push(fitted(row, width));
      row = [];
    }
  }
  return rows.length > 1 && rows.every((row) => isName(row[0]!)) ? rows : null;
}

/** A line whose cells stand apart by bars. */
const barred = / \| .{0,200} \| /;
/** A line of a list, whatever stands in it. */
const bulleted = /^[-*+•·●]\s/;
const mayEndRow = (line: string): boolean => rowEnd.test(line) && !bulleted.test(line) && !barred.test(line);

/** Rows without titles: each with its link at its end, or with companies in one column. */
function untitledAt(lines: readonly string[], from: number): Rows | NoRows | null {
  if (!mayEndRow(lines[from]!)) return null;
  const rows: string[][] = [];
  for (
    let i = from;
    i < lines.length && mayEndRow(lines[i]!) && !lines[i]!.includes('\t') && (i === from || !opensWithTitle.test(lines[i]!));
    i++
  ) {
    const parts = joined(partsOf(lines[i]!, separators[0]!));
    if (parts.length < fewest || !isName(parts[0]!) || sectionNumber.test(lines[i]!)) break;
    rows.push(parts);
  }
  if (rows.length < 2) return null;
  const width = rows.reduce((least, { length }) => Math.min(least, length), rows[0]!.length);
  const linked = rows.every((row) => linkCell.test(row.at(-1)!));
  const owned = rows[0]!.findIndex((part) => companyCell.test(part));
  const even = rows.every((row) => row.length === width && companyCell.test(row[owned] ?? ''));
  const fit = rows.every((row) => row.length <= mostParts * width);
  return { rows: fit && (linked || even) ? rows.map((row) => fitted(row, width)) : null, taken: rows.length };
}

/** What stands between separators; brackets keep together what they hold. */
function partsOf(line: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  for (const char of line) {
    if (/[（(【《]/.test(char)) depth++;
    else if (/[）)】》]/.test(char)) depth = Math.max(0, depth - 1);
    if (depth === 0 && separator.test(char)) {
      parts.push(part);
      part = '';
    } else part += char;
  }
  parts.push(part);
  return parts.flatMap((one) => one.split(/(?<=.)(?=https?:\/\/)/)).filter(Boolean);
}

/** Parts that plainly go on with the one before. */
function joined(parts: string[]): string[] {
  const whole: string[][] = [];
  parts.forEach((part, i) => {
    if (i > 0 && (joinsBefore.test(part) || goesOn.test(parts[i - 1]!))) whole.at(-1)!.push(part);
    else whole.push([part]);
  });
  return whole.map((one) => one.join(' '));
}

/** As many cells as there are columns: what is most likely one cell is joined first. */
function fitted(parts: string[], width: number): string[] {
  const cells = [...parts];
  while (cells.length > width) {
    let best = 0;
    for (let i = 1; i < cells.length - 1; i++)
      if (apartness(cells[i]!, cells[i + 1]!) < apartness(cells[best]!, cells[best + 1]!)) best = i;
    cells.splice(best, 2, `${cells[best]} ${cells[best + 1]}`);
  }
  const link = cells.findIndex((cell) => linkCell.test(cell));
  while (cells.length < width) cells.splice(link > 0 ? link : cells.length, 0, '');
  return cells;
}

/** How plainly two parts are two cells. */
function apartness(one: string, other: string): number {
  if (linkCell.test(one) || linkCell.test(other)) return 9;
  if (companyCell.test(one) || companyCell.test(other)) return 5;
  const latin = Number(/[A-Za-z]$/.test(one)) + Number(/^[A-Za-z]/.test(other));
  return 2 - latin + (/[、，]/.test(one) || /[、，]/.test(other) ? 0 : 0.5);
}
