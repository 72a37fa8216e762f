/**
 * A document as blocks in reading order, as people see it. Structure comes from tags, ARIA and inline style; what is shown, and
 * what the style sheet writes, from `layout`: the browser's, or on the command line those of the page's own style sheet.
 */
import type { Block, Page } from '../model';
import { reversed, visible } from '../text/visible';
import { type Around, breaksText, inside, nowhere } from './around';
import { attribute, beginningOf, bodyOf, childElements, kindOf, ofDocument, tagOf } from './dom';
import { cellsOf, type Grid, gridOf, isHeader, Places } from './grids';
import { Ink } from './ink';
import { isInserted } from './inserted';
import { chooseParts, concealed, controlledIn, opensAtClick, type Part } from './parts';
import { contentOf, generated, isSilent, type Layout, withoutLayout, writtenIn } from './tree';
import { Unseen } from './unread';
import { Writer } from './writer';

export type { Layout };

/** Characters read of one page; what is beyond is counted, not read. */
export const limit = 1_000_000;

/** Characters of one node that are read. Browsers make none of more than 65,536 from a page's source; scripts may. */
const longest = 200_000;

/** Reads what `document` holds now, in one go. */
export function readPage(document: Document, layout: Layout = withoutLayout): Page {
  const steps = readInSteps(document, layout);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same, one node a step, so that the page can be given its thread back in between. */
export function* readInSteps(document: Document, layout: Layout): Generator<void, Page> {
  const reader = new Reader(document, layout, true);
  yield* reader.run();
  if (!reader.isMostlyFaint()) return yield* reader.page();
  // A ground that is drawn in a way not known here: colours tell nothing on this page.
  const again = new Reader(document, layout, false);
  yield* again.run();
  return yield* again.page();
}

/** An element that is being read: what of it is left, and what happens at its end. */
interface Open {
  nodes: Iterator<Node>;
  around: Around;
  enter?: (element: Element) => void;
  leave?: () => void;
}

class Reader {
  private readonly open: Open[] = [];
  private readonly writer = new Writer(limit);
  private readonly parts: Part[] = [];
  private readonly unseen = new Unseen();
  private readonly ink: Ink | null;
  private readonly controlled: Set<string>;
  private faint = 0;
  private tables = 0;

  constructor(
    private readonly document: Document,
    private readonly layout: Layout,
    colours: boolean,
  ) {
    this.ink = colours ? new Ink(layout) : null;
    this.controlled = controlledIn(document);
  }

  *run(): Generator<void> {
    const body = bodyOf(this.document);
    if (body) this.walk(body, inside(body, tagOf(body), '', nowhere));
    for (let at = this.open.at(-1); at; at = this.open.at(-1)) {
      const { done, value } = at.nodes.next();
      if (done) {
        this.open.pop();
        at.leave?.();
      } else if (kindOf(value) === 3) this.sayNode(value, at.around);
      else if (kindOf(value) === 1) (at.enter ?? ((element) => this.enter(element, at.around)))(value as Element);
      yield;
    }
    this.writer.flush();
  }

  *page(): Generator<void, Page> {
    const { kept, unseen } = yield* chooseParts(this.writer.blocks, this.parts);
    this.unseen.add('hidden', unseen);
    const unread = this.unseen.list();
    return {
      url: ofDocument(this.document, 'URL') ?? '',
      title: visible(ofDocument(this.document, 'title') ?? '')
        .replace(/\s+/g, ' ')
        .trim(),
      language: attribute(ofDocument(this.document, 'documentElement'), 'lang') || null,
      blocks: yield* relativeSizes(kept),
      cut: this.writer.cut,
      ...(unread.length && { unread }),
    };
  }

  isMostlyFaint(): boolean {
    return this.faint > 4 * this.writer.read;
  }

  private walk(element: Element, around: Around, leave?: () => void, enter?: Open['enter']): void {
    const end = () => {
      this.sayGenerated(element, '::after', around);
      leave?.();
    };
    this.sayGenerated(element, '::before', around);
    const nodes = contentOf(element, this.layout)[Symbol.iterator]();
    this.open.push({ nodes, around, leave: end, ...(enter && { enter }) });
  }

  private enter(element: Element, around: Around): void {
    const tag = tagOf(element);
    if (tag === 'br') {
      this.writer.write('\n', around);
      return;
    }
    const style = this.layout.style(element);
    const part = this.partOf(element, tag, style, around);
    if (part === null) return;
    const role = attribute(element, 'role')?.toLowerCase() ?? '';
    const inner = inside(element, tag, role, { ...around, part });
    if (style?.direction === 'rtl' && /override/.test(style.unicodeBidi)) inner.turned = true;
    this.unseen.look(element, tag, inner, this.layout);
    if (isSilent(element) || isInserted(element, tag)) {
      this.sayWritten(element, inner);
      return;
    }
    const grid = this.writer.inCell ? null : gridOf(element, tag, role);
    if (grid) {
      this.table(element, grid, { ...around, part });
      return;
    }
    const breaks = part !== around.part || breaksText(element, tag, role, style);
    if (breaks) this.writer.flush();
    const item = tag === 'li' || role === 'listitem';
    if (item) this.writer.item = inner.depth;
    this.walk(element, inner, () => {
      if (breaks) this.writer.flush();
      if (item) this.writer.item = 0;
    });
  }

  /** The hidden part that an element stands in or begins; null where it is skipped. */
  private partOf(element: Element, tag: string, style: ReturnType<Layout['style']>, around: Around): number | null {
    const why = concealed(element, style);
    const above = this.parts[around.part - 1];
    if (!why) return above?.by === 'visibility' && style?.visibility === 'visible' ? above.within : around.part;
    if (why === 'visibility' && above?.by === why) return around.part;
    if (isSilent(element)) return null;
    const inLine = !breaksText(element, tag, '', null);
    const opens = why !== 'look' && opensAtClick(element, inLine, this.controlled, this.layout);
    if (inLine) return opens ? around.part : null;
    return this.parts.push({ within: around.part, by: why, opens });
  }

  /** Of a text beyond all limits only the beginning is taken out of the tree. */
  private sayNode(node: Node, around: Around): void {
    const { text, length } = beginningOf(node, longest);
    this.say(text, around);
    this.writer.cut += length - text.length;
  }

  private say(raw: string, around: Around): void {
    if (!raw) return;
    const seen = visible(around.turned ? reversed(raw) : raw);
    if (this.ink && seen.trim() && this.ink.isFaint(around)) {
      this.faint += seen.length;
      return;
    }
    this.writer.write(around.pre ? seen.replace(/[^\S\n]+/g, ' ') : seen.replace(/\s+/g, ' '), around);
  }

  private sayGenerated(element: Element, pseudo: '::before' | '::after', around: Around): void {
    this.say(generated(element, pseudo, this.layout), around);
  }

  private sayWritten(element: Element, around: Around): void {
    const value = writtenIn(element);
    if (!value) return;
    this.writer.flush();
    this.say(value, around);
    this.writer.flush();
  }

  /** Reads a table cell by cell; a cell that spans others takes their places. */
  private table(table: Element, { rows, count }: Grid, around: Around): void {
    this.writer.flush();
    const number = this.tables++;
    const places = new Places(count);
    const caption = childElements(table).find((child) => tagOf(child) === 'caption');
    this.open.push({
      nodes: rows[Symbol.iterator](),
      around,
      enter: (row) => this.row(row, around, number, places),
      leave: () => this.writer.flush(),
    });
    if (caption) this.enter(caption, around);
  }

  private row(row: Element, around: Around, table: number, places: Places): void {
    const y = places.nextRow();
    if (concealed(row, this.layout.style(row))) return;
    const cells = cellsOf(row).filter((cell) => !concealed(cell, this.layout.style(cell)));
    this.open.push({
      nodes: cells.values(),
      around,
      enter: (cell) => {
        const close = this.writer.openCell({ table, row: y, ...places.take(cell), header: isHeader(cell) }, around);
        this.walk(cell, inside(cell, tagOf(cell), '', around), close);
      },
    });
  }
}

/** Font sizes in pixels as shares of the size that most of the text has; 1 stands for a size that was not given. */
function* relativeSizes(blocks: Block[]): Generator<void, Block[]> {
  const share = new Map<number, number>();
  for (const { size = 1, text } of blocks) {
    share.set(size, (share.get(size) ?? 0) + text.length);
    yield;
  }
  const [body] = [...share].sort((a, b) => b[1] - a[1])[0] ?? [1];
  const all: Block[] = [];
  for (const { size, ...block } of blocks) {
    const relative = (size ?? 1) === body ? 1 : (size ?? 16) / (body === 1 ? 16 : body);
    all.push(relative === 1 ? block : { ...block, size: Math.round(relative * 100) / 100 });
    yield;
  }
  return all;
}
