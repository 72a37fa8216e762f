/**
 * A document as blocks in reading order. Structure comes from tags, ARIA and inline style alone, so that a page reads the
 * same in the browser and on the command line; `eyes` adds what only a browser knows.
 */
import type { Block, Page } from '../model';
import { type Around, breaksText, inside, nowhere } from './around';
import { gridOf, isHeader, span } from './grids';
import { contentOf, type Eyes, hidden, isSilent } from './tree';

export type { Eyes };

/** Characters read of one page; what is beyond is counted, not read. */
export const limit = 1_000_000;

/** Reads what `document` holds now. `eyes` are the browser's; without them only tags, attributes and inline style count. */
export function readPage(document: Document, eyes?: Eyes): Page {
  const reader = new Reader(eyes);
  if (document.body) reader.walk(document.body, nowhere);
  reader.flush();
  return {
    url: document.URL ?? '',
    title: (document.title ?? '').replace(/\s+/g, ' ').trim(),
    language: document.documentElement?.getAttribute('lang') || null,
    blocks: relativeSizes(reader.blocks),
    cut: reader.cut,
  };
}

/** Places of a table that spans may take; beyond, a cell is one place. */
const mostPlaces = 200_000;

class Reader {
  blocks: Block[] = [];
  cut = 0;
  private read = 0;
  private tables = 0;
  private text = '';
  private boldCharacters = 0;
  private linkCharacters = 0;
  private links: NonNullable<Block['links']> = [];
  private around: Around | undefined;
  /** A list item that has begun and has no text yet. */
  private item = 0;

  constructor(private readonly eyes: Eyes | undefined) {}

  walk(element: Element, around: Around): void {
    for (const child of contentOf(element, this.eyes)) {
      if (child.nodeType === 3) this.say(child.nodeValue ?? '', around);
      else if (child.nodeType === 1) this.enter(child as Element, around);
    }
  }

  private enter(element: Element, around: Around): void {
    const tag = element.localName.toLowerCase();
    if (tag === 'br') {
      this.text += '\n';
      return;
    }
    if (isSilent(element) || hidden(element, this.eyes)) return;
    const role = element.getAttribute('role')?.toLowerCase() ?? '';
    const grid = gridOf(element, tag, role);
    if (grid) {
      this.table(element, grid, around);
      return;
    }
    const inner = inside(element, tag, role, around);
    const breaks = breaksText(element, tag, role);
    if (breaks) this.flush();
    if (tag === 'li' || role === 'listitem') this.item = inner.depth;
    this.walk(element, inner);
    if (breaks) this.flush();
    if (tag === 'li') this.item = 0;
  }

  private say(raw: string, around: Around): void {
    const text = around.pre ? raw.replace(/[^\S\n]+/g, ' ') : raw.replace(/[\s\u200b\ufeff]+/g, ' ');
    if (!text) return;
    const bare = text.trim().length;
    if (!this.around && bare) this.around = around;
    if (around.bold) this.boldCharacters += bare;
    if (around.link !== null) {
      this.linkCharacters += bare;
      if (around.link) this.follow(around.link, text);
    }
    this.text += text;
  }

  /** Text of a link; what follows within the same link is one with it. */
  private follow(url: string, text: string): void {
    const open = this.links.at(-1);
    if (open?.url === url && this.text.trimEnd().endsWith(open.text.trimEnd())) open.text += text;
    else this.links.push({ text, url });
  }

  /** Ends the block that was being read. */
  flush(): void {
    const text = this.text
      .replace(/ +/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{2,}/g, '\n')
      .trim();
    const { around } = this;
    if (text && around) {
      const kind = around.heading ? 'heading' : this.item || around.depth ? 'item' : 'paragraph';
      this.add({
        kind,
        text,
        ...this.looks(text, around),
        ...(around.heading && { level: around.heading }),
        ...(kind === 'item' && { depth: around.depth || 1 }),
      });
    }
    this.text = '';
    this.around = undefined;
    this.boldCharacters = 0;
    this.linkCharacters = 0;
    this.links = [];
  }

  private looks(text: string, around: Around): Partial<Block> {
    const letters = text.replace(/\s/g, '').length;
    return {
      ...(this.boldCharacters >= letters * 0.95 && { bold: true }),
      ...(around.size !== 1 && { size: around.size }),
      ...(this.linkCharacters && { linked: Math.min(1, this.linkCharacters / letters) }),
      ...(around.region && { region: around.region }),
      ...(this.links.length && { links: this.links.map(({ text, url }) => ({ text: text.replace(/\s+/g, ' ').trim(), url })) }),
    };
  }

  private add(block: Block): void {
    if (this.read >= limit) {
      this.cut += block.text.length;
      return;
    }
    this.read += block.text.length;
    this.blocks.push(block);
  }

  /** Reads a table cell by cell; a cell that spans others takes their places. */
  private table(table: Element, rows: Element[][], around: Around): void {
    this.flush();
    const caption = Array.from(table.children).find((child) => child.localName === 'caption');
    if (caption) this.enter(caption, around);
    const number = this.tables++;
    const taken: boolean[][] = [];
    let places = 0;
    rows.forEach((cells, row) => {
      if (cells[0]?.parentElement && hidden(cells[0].parentElement, this.eyes)) return;
      let column = 0;
      for (const cell of cells) {
        if (hidden(cell, this.eyes)) continue;
        while (taken[row]?.[column]) column++;
        const [high, wide] = [span(cell, 'rowspan', rows.length - row), span(cell, 'colspan', 50)];
        places += high * wide;
        const [height, width] = places <= mostPlaces ? [high, wide] : [1, 1];
        for (let y = row; y < row + height; y++) {
          taken[y] ??= [];
          for (let x = column; x < column + width; x++) taken[y]![x] = true;
        }
        this.cell(cell, around, { table: number, row, column, rows: height, columns: width, header: isHeader(cell) });
        column += width;
      }
    });
  }

  private cell(element: Element, around: Around, cell: NonNullable<Block['cell']>): void {
    const from = this.blocks.length;
    const cutBefore = this.cut;
    this.walk(element, inside(element, element.localName, '', around));
    this.flush();
    const parts = this.blocks.splice(from);
    if (this.cut > cutBefore) {
      this.cut += parts.reduce((sum, { text }) => sum + text.length, 0);
      return;
    }
    const links = parts.flatMap((part) => part.links ?? []);
    this.blocks.push({
      kind: 'cell',
      text: parts.map((part) => part.text).join('\n'),
      ...(parts.length && parts.every((part) => part.bold) && { bold: true }),
      ...(around.region && { region: around.region }),
      ...(links.length && { links }),
      cell,
    });
  }
}

/** Font sizes in pixels as shares of the size that most of the text has; 1 stands for a size that was not given. */
function relativeSizes(blocks: Block[]): Block[] {
  const share = new Map<number, number>();
  for (const { size = 1, text } of blocks) share.set(size, (share.get(size) ?? 0) + text.length);
  const [body] = [...share].sort((a, b) => b[1] - a[1])[0] ?? [1];
  return blocks.map(({ size, ...block }) => {
    const relative = (size ?? 1) === body ? 1 : (size ?? 16) / (body === 1 ? 16 : body);
    return relative === 1 ? block : { ...block, size: Math.round(relative * 100) / 100 };
  });
}
