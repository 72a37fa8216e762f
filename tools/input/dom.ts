/** HTML as a tree, as browsers build it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5';
import { decode } from '../../lib/document/decode';

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Child = DefaultTreeAdapterTypes.ChildNode;

/** Elements below so many others become their siblings, as in Chromium. */
const deepest = 512;

/** Frames in frames that are opened. */
const framesWithin = 3;

/** `folder`: where the files stand that its frames name; without it only frames that carry their own text are opened. */
export function documentOf(html: string, url: string, folder?: string, within = framesWithin): Document {
  const document = bareDocument(html, url);
  if (within)
    for (const frame of document.querySelectorAll('iframe, frame, object')) {
      const text = frame.getAttribute('srcdoc') ?? fileOf(frame, folder);
      if (text !== null) Object.defineProperty(frame, 'contentDocument', { value: documentOf(text, url, folder, within - 1) });
    }
  return document;
}

/** The text of the file that a frame shows, where it lies beside the page or below. */
function fileOf(frame: Element, folder: string | undefined): string | null {
  const name = frame.getAttribute('src') ?? frame.getAttribute('data');
  if (!name || folder === undefined || /^(?:[a-z]+:|\/|\\)/i.test(name) || name.split(/[\\/]/).includes('..')) return null;
  const path = join(folder, name.replace(/[?#].*/, ''));
  return /\.html?$/i.test(path) && existsSync(path) ? decode(new Uint8Array(readFileSync(path))) : null;
}

/** linkedom's own parser builds no tree by the standard; parse5 does. */
function bareDocument(html: string, url: string): Document {
  const tree = parse(html);
  capDepth(tree);
  const { document } = parseHTML(serialize(tree));
  openShadows(document as unknown as Document);
  Object.defineProperty(document, 'URL', { value: url });
  Object.defineProperty(document, 'createRange', { value: () => new TextRange() });
  return document as unknown as Document;
}

/** Shadow roots that the page declares, as browsers make them: the first of an element, of what may have one. */
function openShadows(document: Document): void {
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    if (!host || host.shadowRoot || !/^(?:open|closed)$/.test(template.getAttribute('shadowrootmode') ?? '')) continue;
    const { childNodes } = template.content ?? template;
    const nodes = [...childNodes];
    host.attachShadow({ mode: 'open' }).append(...nodes);
    template.remove();
  }
}

/** linkedom's ranges tell no text. This one begins or ends right within a node, before its first child or behind its last. */
class TextRange {
  private from: [Node, number] | undefined;
  private to: [Node, number] | undefined;

  setStart(node: Node, offset: number): void {
    this.from = [node, offset];
  }

  setEnd(node: Node, offset: number): void {
    this.to = [node, offset];
  }

  toString(): string {
    const [[from, first], [to, last]] = [this.from!, this.to!];
    if (to.compareDocumentPosition(from) & 4 && !(last && to.contains(from))) return '';
    let text = '';
    for (let node = following((first && from.lastChild) || from); node; node = following(node)) {
      if (last ? !to.contains(node) : node === to) break;
      text += node.nodeType === 3 ? node.nodeValue : '';
    }
    return text;
  }
}

/** The next node in the order of the text. */
function following(node: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  let at: Node | null = node;
  while (at && !at.nextSibling) at = at.parentNode;
  return at?.nextSibling ?? null;
}

function capDepth(tree: Parent): void {
  const open: { node: Parent; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let at = open.pop(); at; at = open.pop()) {
    const { node, depth } = at;
    if (depth === deepest - 1) node.childNodes = node.childNodes.flatMap((child) => flat(child, node));
    for (const child of node.childNodes) if ('childNodes' in child) open.push({ node: child, depth: depth + 1 });
  }
}

/** A node and, behind it, all elements that stood below it. */
function flat(top: Child, parent: Parent): Child[] {
  const row: Child[] = [];
  const open = [top];
  for (let node = open.pop(); node; node = open.pop()) {
    node.parentNode = parent;
    row.push(node);
    if (!('childNodes' in node)) continue;
    const below = node.childNodes.filter((child) => 'childNodes' in child);
    node.childNodes = node.childNodes.filter((child) => !('childNodes' in child));
    open.push(...below.reverse());
  }
  return row;
}
