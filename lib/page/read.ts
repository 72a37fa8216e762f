/**
 * A document as blocks in reading order. Structure comes from tags, ARIA and inline style alone, so that a page reads the
 * same in the browser and on the command line; `eyes` adds what only a browser knows.
 */
import type { Block, Page, Region } from '../model';

/** What only a browser can tell. */
export interface Eyes {
  /** Not displayed, by computed style. */
  hidden(element: Element): boolean;
  /** The element's shadow root, closed ones included. */
  shadow(element: Element): ShadowRoot | null;
}

/** Characters read of one page; what is beyond is counted, not read. */
export const limit = 2_000_000;

const skipped = words('script style noscript template svg canvas input textarea select option button object embed video audio map head meta link title math');
const breaking = words(
  'p div section article main header footer nav aside ul ol li dl dt dd table thead tbody tfoot tr td th caption h1 h2 h3 h4 h5 h6 blockquote pre form fieldset details summary dialog figure figcaption address hr center body html legend hgroup search menu slot',
);
const regions: Record<string, Region> = {
  nav: 'nav', navigation: 'nav', header: 'header', banner: 'header', footer: 'footer', contentinfo: 'footer',
  aside: 'aside', complementary: 'aside', dialog: 'dialog', alertdialog: 'dialog', form: 'form',
};
const ownText = new Set(['article', 'main', 'section']);

function words(list: string): Set<string> {
  return new Set(list.split(' '));
}

/** What holds for all text below an element. */
interface Around {
  region?: Region;
  heading?: number;
  depth: number;
  bold: boolean;
  size: number;
  link: string | null;
  pre: boolean;
  /** Inside <article>, <main> or <section>: a header there belongs to the text. */
  own: boolean;
}

export function readPage(document: Document, eyes?: Eyes): Page {
  const reader = new Reader(eyes);
  if (document.body) reader.walk(document.body, { depth: 0, bold: false, size: 1, link: null, pre: false, own: false });
  reader.flush();
  return {
    url: document.URL ?? '',
    title: (document.title ?? '').replace(/\s+/g, ' ').trim(),
    language: document.documentElement?.getAttribute('lang') || null,
    blocks: relativeSizes(reader.blocks),
    cut: reader.cut,
  };
}

class Reader {
  blocks: Block[] = [];
  cut = 0;
  private read = 0;
  private tables = 0;
  private text = '';
  private boldCharacters = 0;
  private linkCharacters = 0;
  private links: string[] = [];
  private around: Around | undefined;
  /** A list item that has begun and has no text yet. */
  private item = 0;

  constructor(private readonly eyes: Eyes | undefined) {}

  walk(node: Node, around: Around): void {
    for (let child = node.firstChild; child; child = child.nextSibling) {
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
    if (skipped.has(tag) || this.hidden(element)) return;
    if (tag === 'table' && this.table(element, around)) return;
    const role = element.getAttribute('role')?.toLowerCase() ?? '';
    const inner = inside(element, tag, role, around);
    const breaks = breaking.has(tag) || role === 'heading' || role === 'listitem' || role === 'dialog' || /display:\s*block/i.test(element.getAttribute('style') ?? '');
    if (breaks) this.flush();
    if (tag === 'li' || role === 'listitem') this.item = inner.depth;
    this.walk(this.root(element, tag), inner);
    if (breaks) this.flush();
    if (tag === 'li') this.item = 0;
  }

  private root(element: Element, tag: string): Node {
    if (tag === 'iframe') {
      try {
        return (element as HTMLIFrameElement).contentDocument?.body ?? element;
      } catch {
        // Another origin's frame: the browser keeps it closed to us.
        return element;
      }
    }
    return (this.eyes ? this.eyes.shadow(element) : element.shadowRoot) ?? element;
  }

  private hidden(element: Element): boolean {
    if (element.hasAttribute('hidden')) return true;
    const style = element.getAttribute('style');
    if (style && /display:\s*none|visibility:\s*hidden/i.test(style)) return true;
    return this.eyes?.hidden(element) ?? false;
  }

  private say(raw: string, around: Around): void {
    const text = around.pre ? raw.replace(/[^\S\n]+/g, ' ') : raw.replace(/[\s\u200b\ufeff]+/g, ' ');
    if (!text) return;
    const bare = text.trim().length;
    if (!this.around && bare) this.around = around;
    if (around.bold) this.boldCharacters += bare;
    if (around.link !== null) {
      this.linkCharacters += bare;
      if (around.link && !this.links.includes(around.link)) this.links.push(around.link);
    }
    this.text += text;
  }

  /** Ends the block that was being read. */
  flush(): void {
    const text = this.text.replace(/ +/g, ' ').replace(/ ?\n ?/g, '\n').replace(/\n{2,}/g, '\n').trim();
    const { around } = this;
    if (text && around) {
      const kind = around.heading ? 'heading' : this.item || around.depth ? 'item' : 'paragraph';
      this.add({ kind, text, ...this.looks(text, around), ...(around.heading && { level: around.heading }), ...(kind === 'item' && { depth: around.depth || 1 }) });
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
      ...(this.links.length && { links: this.links }),
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

  /** Reads a table of data cell by cell; false for one that only lays the page out. */
  private table(table: Element, around: Around): boolean {
    const rows = rowsOf(table);
    const wide = rows.filter((row) => cellsOf(row).length > 1).length;
    if (wide < 2 || table.querySelector('table')) return false;
    this.flush();
    const caption = Array.from(table.children).find((child) => child.localName === 'caption');
    if (caption) this.enter(caption, around);
    const number = this.tables++;
    const taken: boolean[][] = [];
    rows.forEach((row, y) => {
      if (this.hidden(row)) return;
      let x = 0;
      for (const cell of cellsOf(row)) {
        while (taken[y]?.[x]) x++;
        const [height, width] = [span(cell, 'rowspan', rows.length - y), span(cell, 'colspan', 50)];
        for (let dy = 0; dy < height; dy++) for (let dx = 0; dx < width; dx++) (taken[y + dy] ??= [])[x + dx] = true;
        const header = cell.localName === 'th' || row.parentElement?.localName === 'thead';
        this.cell(cell, around, { table: number, row: y, column: x, rows: height, columns: width, header });
        x += width;
      }
    });
    return true;
  }

  private cell(element: Element, around: Around, cell: NonNullable<Block['cell']>): void {
    const from = this.blocks.length;
    const cutBefore = this.cut;
    this.walk(element, inside(element, element.localName, '', around));
    this.flush();
    const parts = this.blocks.splice(from);
    if (this.cut > cutBefore) return;
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

function inside(element: Element, tag: string, role: string, around: Around): Around {
  const inner = { ...around };
  const style = element.getAttribute('style') ?? '';
  const level = /^h([1-6])$/.exec(tag)?.[1] ?? (role === 'heading' ? (element.getAttribute('aria-level') ?? '2') : undefined);
  if (level) inner.heading = Number(level);
  if (ownText.has(tag)) inner.own = true;
  const region = regions[role] ?? regions[tag];
  if (region && !(around.own && (region === 'header' || region === 'footer'))) inner.region = region;
  if (tag === 'ul' || tag === 'ol' || tag === 'menu') inner.depth++;
  if (tag === 'b' || tag === 'strong' || level) inner.bold = true;
  const weight = /font-weight:\s*(\w+)/i.exec(style)?.[1];
  if (weight) inner.bold = weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
  const size = /font-size:\s*([\d.]+)(px|pt)/i.exec(style);
  if (size) inner.size = Number(size[1]) * (size[2] === 'pt' ? 4 / 3 : 1);
  if (tag === 'a') inner.link = /^https?:/.test((element as HTMLAnchorElement).href) ? (element as HTMLAnchorElement).href : '';
  if (tag === 'pre' || /white-space:\s*pre/i.test(style)) inner.pre = true;
  return inner;
}

const rowsOf = (table: Element): Element[] =>
  Array.from(table.children).flatMap((part) => (part.localName === 'tr' ? [part] : Array.from(part.children).filter((row) => row.localName === 'tr')));
const cellsOf = (row: Element): Element[] => Array.from(row.children).filter(({ localName }) => localName === 'td' || localName === 'th');
const span = (cell: Element, name: string, most: number): number => Math.max(1, Math.min(most, Number(cell.getAttribute(name)) || 1));

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
