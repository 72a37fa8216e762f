import type { Clause, Page, PolicyText, Section } from '../model';
import { languageOf } from '../text/language';
import { withoutChrome } from './blocks';
import { headingLevels } from './headings';
import { sentencesOf } from './sentences';
import { type FoundTable, markedTables, type Placed, recoveredTables } from './tables';

/** A page's blocks as text with sections, tables and clauses. Blocks stand on lines of their own; offsets are exact. */
export function readPolicy(page: Page): PolicyText {
  const blocks = withoutChrome(page.blocks);
  const { text, placed } = layOut(blocks);
  const tables = [...markedTables(placed), ...recoveredTables(placed)].sort((a, b) => a.start - b.start);
  const inTable = new Map<number, FoundTable>();
  for (const table of tables) for (let i = table.firstBlock; i < table.lastBlock; i++) inTable.set(i, table);
  const levels = headingLevels(blocks).map((level, i) => (inTable.has(i) ? 0 : level));

  const sections: Section[] = [];
  const clauses: Clause[] = [];
  let open = -1;
  placed.forEach((place, index) => {
    const level = levels[index]!;
    if (level) open = openSection(sections, open, place, level);
    const table = inTable.get(index);
    if (table) {
      if (table.firstBlock !== index) return;
      table.trail = trailOf(sections, open);
      for (const row of table.header.some((cell) => cell.text) ? [table.header, ...table.rows] : table.rows) clauses.push(rowClause(text, row, table.trail, open, index));
      return;
    }
    const trail = trailOf(sections, level ? sections[open]!.parent : open);
    const kind = level ? 'heading' : place.block.kind === 'item' ? 'item' : 'sentence';
    const spans = level ? [{ start: 0, end: place.block.text.length }] : sentencesOf(place.block.text);
    for (const { start, end } of spans) {
      const said = place.block.text.slice(start, end);
      clauses.push({ text: said, start: place.start + start, end: place.start + end, kind, lang: languageOf(said), trail, section: open, block: index });
    }
  });
  closeSections(sections, text.length);
  return { url: page.url, title: page.title, language: mainLanguage(clauses), text, sections, tables: tables.map(({ firstBlock: _, lastBlock: __, ...table }) => table), clauses };
}

/** Every block on a line of its own, the cells of a row apart by tabs. */
function layOut(blocks: Page['blocks']): { text: string; placed: Placed[] } {
  const parts: string[] = [];
  const placed: Placed[] = [];
  let length = 0;
  blocks.forEach((block, i) => {
    const before = blocks[i - 1];
    if (before) {
      const sameRow = block.cell && before.cell && block.cell.table === before.cell.table && block.cell.row === before.cell.row;
      parts.push(sameRow ? '\t' : '\n');
      length++;
    }
    parts.push(block.text);
    placed.push({ block, start: length, end: length + block.text.length });
    length += block.text.length;
  });
  return { text: parts.join(''), placed };
}

function openSection(sections: Section[], open: number, { block, start, end }: Placed, level: number): number {
  let parent = open;
  while (parent >= 0 && sections[parent]!.level >= level) parent = sections[parent]!.parent;
  sections.push({ title: block.text, heading: { start, end }, level, parent, start, end });
  return sections.length - 1;
}

/** A section ends where the next one begins that does not stand inside it. */
function closeSections(sections: Section[], length: number): void {
  const openOnes: number[] = [];
  sections.forEach((section, i) => {
    while (openOnes.length && sections[openOnes.at(-1)!]!.level >= section.level) sections[openOnes.pop()!]!.end = section.start;
    openOnes.push(i);
  });
  for (const i of openOnes) sections[i]!.end = length;
}

function trailOf(sections: Section[], open: number): string[] {
  const trail: string[] = [];
  for (let at = open; at >= 0; at = sections[at]!.parent) trail.unshift(sections[at]!.title);
  return trail;
}

/** A row is one clause; a cell that spans rows belongs to the first of them. */
function rowClause(text: string, row: { start: number; end: number }[], trail: string[], section: number, block: number): Clause {
  const last = row.at(-1)!;
  const own = row.filter(({ start, end }) => end > start && start <= last.end);
  const end = Math.max(...own.map((cell) => cell.end), row[0]!.end);
  const ordered = own.map((cell) => cell.start).sort((a, b) => a - b);
  // Cells that reach down from rows above stand far before the row's own.
  const start = ordered.find((at) => !text.slice(at, end).includes('\n') || at === ordered.at(-1)) ?? row[0]!.start;
  const said = text.slice(start, end);
  return { text: said, start, end, kind: 'row', lang: languageOf(said), trail, section, block };
}

const mainLanguage = (clauses: Clause[]): 'zh' | 'en' => {
  const chinese = clauses.reduce((sum, { lang, text }) => sum + (lang === 'zh' ? text.length * 2 : -text.length), 0);
  return chinese >= 0 ? 'zh' : 'en';
};
