import type { Block, Clause, Link, Page, PolicyText } from '../model';
import { fold, foldWords, isTraditional } from '../text/fold';
import { languageOf } from '../text/language';
import { withBarred } from './barred';
import { withoutBoilerplate } from './blocks';
import { headingDepths } from './headings';
import { linesOf } from './lines';
import { Outline, trailOf } from './outline';
import { piecesOf } from './pieces';
import type { FoundTable, Placed } from './placed';
import { plainBlocks } from './plain';
import { sentencesOf } from './sentences';
import { markedTables, recoveredTables } from './tables';

/** A page's blocks as text with sections, tables and clauses. Blocks stand on lines of their own; offsets are exact. */
export function readPolicy(page: Page): PolicyText {
  const read = page.plain ? page.blocks.flatMap(({ text }) => plainBlocks(text)) : page.blocks;
  const blocks = withBarred(linesOf(withoutBoilerplate(foldBlocks(read)))).filter(({ text }) => text);
  const { text, written, placed } = layOut(blocks);
  const tables = [...markedTables(placed), ...recoveredTables(placed)].sort((a, b) => a.start - b.start);
  const inTable = new Map<number, FoundTable>();
  for (const table of tables) for (let i = table.firstBlock; i < table.lastBlock; i++) inTable.set(i, table);
  const depths = headingDepths(blocks).map((depth, i) => (inTable.has(i) ? 0 : depth));

  const outline = new Outline();
  const { sections } = outline;
  const clauses: Clause[] = [];
  let open = -1;
  placed.forEach((place, index) => {
    const depth = depths[index]!;
    if (depth) open = outline.open(place, depth);
    const table = inTable.get(index);
    if (table) {
      if (table.firstBlock !== index) return;
      table.trail = trailOf(sections, open);
      for (const clause of rowClauses(text, table, open, index)) clauses.push(clause);
      return;
    }
    const trail = trailOf(sections, depth ? sections[open]!.parent : open);
    const kind = depth ? 'heading' : place.block.kind === 'item' ? 'item' : 'sentence';
    const spans = depth ? [{ start: 0, end: place.block.text.length }] : sentencesOf(place.block.text);
    for (const { start, end } of spans.flatMap((span) => piecesOf(place.block.text, span))) {
      const said = place.block.text.slice(start, end);
      clauses.push({
        text: said,
        start: place.start + start,
        end: place.start + end,
        kind,
        lang: languageOf(said),
        trail,
        section: open,
        block: index,
      });
    }
  });
  outline.close(text.length);
  return {
    url: page.url,
    title: page.title,
    language: mainLanguage(clauses),
    text,
    written,
    sections,
    tables: tables.map(({ firstBlock: _, lastBlock: __, ...table }) => table),
    clauses,
    links: placed.flatMap(linksOf),
  };
}

/** Where the links of a block stand in the text: their words are looked for one after the other. */
function linksOf({ block, start }: Placed): Link[] {
  let from = 0;
  return (block.links ?? []).flatMap(({ text, url }) => {
    const at = text ? block.text.indexOf(text, from) : -1;
    if (at < 0) return [];
    from = at + text.length;
    return [{ start: start + at, end: start + from, url }];
  });
}

/** Blocks as they are read; `written` keeps what stands on the page where that differs. */
function foldBlocks(blocks: Block[]): Block[] {
  const folded = blocks.map((block) => foldBlock(block, fold));
  return isTraditional(folded) ? folded.map((block) => foldBlock(block, foldWords)) : folded;
}

function foldBlock(block: Block, folding: (text: string) => string): Block {
  const text = folding(block.text);
  if (text === block.text) return block;
  const links = block.links?.map((link) => ({ ...link, text: folding(link.text) }));
  return { ...block, text, written: block.written ?? block.text, ...(links && { links }) };
}

/** Every block on a line of its own, the cells of a row apart by tabs. */
function layOut(blocks: Block[]): { text: string; written: string; placed: Placed[] } {
  const parts: string[] = [];
  const written: string[] = [];
  const placed: Placed[] = [];
  let length = 0;
  blocks.forEach((block, i) => {
    const before = blocks[i - 1];
    if (before) {
      const sameRow = block.cell && before.cell && block.cell.table === before.cell.table && block.cell.row === before.cell.row;
      const gap = sameRow ? '\t' : '\n';
      parts.push(gap);
      written.push(gap);
      length++;
    }
    parts.push(block.text);
    written.push(block.written ?? block.text);
    placed.push({ block, start: length, end: length + block.text.length });
    length += block.text.length;
  });
  return { text: parts.join(''), written: written.join(''), placed };
}

/** A row is one clause, unless it is very long; a cell that reaches down from rows above is the clause of the first of them. */
function rowClauses(text: string, { header, rows, trail }: FoundTable, section: number, block: number): Clause[] {
  const clauses: Clause[] = [];
  let done = -1;
  for (const row of [header, ...rows]) {
    const own = row.filter((cell) => cell.text && cell.start > done);
    if (!own.length) continue;
    const start = own.reduce((first, cell) => Math.min(first, cell.start), own[0]!.start);
    const end = own.reduce((last, cell) => Math.max(last, cell.end), 0);
    done = end;
    for (const piece of piecesOf(text, { start, end })) {
      const said = text.slice(piece.start, piece.end);
      clauses.push({ text: said, ...piece, kind: 'row', lang: languageOf(said), trail, section, block });
    }
  }
  return clauses;
}

const mainLanguage = (clauses: Clause[]): 'zh' | 'en' => {
  const chinese = clauses.reduce((sum, { lang, text }) => sum + (lang === 'zh' ? text.length * 2 : -text.length), 0);
  return chinese >= 0 ? 'zh' : 'en';
};
