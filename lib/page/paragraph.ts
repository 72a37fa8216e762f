/** The paragraph at a point of the window: the lines between two breaks inside the nearest block. */
import { laysOut } from './grids';

/**
 * Text at `x`, `y` in CSS pixels of the window, white space folded; '' where there is none. Frames of the same origin and shadow
 * roots are looked into; `shadow` opens closed ones too.
 */
export function paragraphAt(document: Document, x: number, y: number, shadow = open): string {
  const found = textAt(document, document, x, y, shadow);
  return found ? paragraphOf(found.node) : '';
}

type Opens = (element: HTMLElement) => ShadowRoot | null;
const open: Opens = (element) => element.shadowRoot;

/** A text at a point, and how surely it is the one that is meant. */
interface Found {
  node: Node;
  rank: number;
}

/**
 * What lies at the point, topmost first: a page may lay something over all of its text. What can be read and reaches to the point
 * comes before a watermark, and that before what is merely near.
 */
function textAt(document: Document, root: DocumentOrShadowRoot, x: number, y: number, shadow: Opens): Found | null {
  let best: Found | null = null;
  for (const element of root.elementsFromPoint(x, y)) {
    const found = foundIn(element, document, root, x, y, shadow);
    if (found && (!best || found.rank > best.rank) && paragraphOf(found.node)) best = found;
    if (best?.rank === sure) break;
  }
  return best;
}

function foundIn(element: Element, document: Document, root: DocumentOrShadowRoot, x: number, y: number, shadow: Opens): Found | null {
  const frame = frameIn(element);
  if (frame) return textAt(frame.document, frame.document, x - frame.left, y - frame.top, shadow);
  const inner = 'offsetParent' in element ? shadow(element as HTMLElement) : null;
  if (inner?.elementFromPoint(x, y) && inner !== root) return textAt(document, inner, x, y, shadow);
  const caret = document.caretRangeFromPoint?.(x, y)?.startContainer;
  if (caret && element.contains(caret)) return { node: caret, rank: rankOf(caret, x, y) };
  // What stands around other blocks would be all of them.
  return rowAround(element) || hasText(element) ? { node: element, rank: rankOf(element, x, y) } : null;
}

const sure = 2;

function rankOf(node: Node, x: number, y: number): number {
  const { left, right, top, bottom } = blockAround(node)?.getBoundingClientRect() ?? new DOMRect();
  if (x < left || x > right || y < top || y > bottom) return 0;
  return isFaint(node) ? 1 : sure;
}

/** Opacity up to which a text is a watermark. */
const faint = 0.35;

function isFaint(node: Node): boolean {
  let opacity = 1;
  for (let at = isElement(node) ? node : node.parentElement; at; at = at.parentElement) opacity *= Number(getComputedStyle(at).opacity);
  return opacity <= faint;
}

const hasText = ({ childNodes }: Element): boolean =>
  Array.from(childNodes).some(({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim());

/** A frame's document and where its window begins, in CSS pixels of the window around; null for other origins'. */
export function frameIn(element: Element): { document: Document; left: number; top: number } | null {
  if (element.localName !== 'iframe') return null;
  const { contentDocument, clientLeft, clientTop } = element as HTMLIFrameElement;
  const { left, top } = element.getBoundingClientRect();
  return contentDocument && { document: contentDocument, left: left + clientLeft, top: top + clientTop };
}

/** The whole row of a table counts as one paragraph: its cells say one thing together. */
export function paragraphOf(node: Node): string {
  const block = blockAround(node);
  if (!block) return '';
  const row = rowAround(block);
  if (row) return folded(Array.from(row.cells, (cell) => cell.textContent).join('\n'));
  return folded(lineAround(block, node));
}

/** The row of a table of data that an element stands in. */
function rowAround(element: Element): HTMLTableRowElement | null {
  const row = element.closest('tr');
  const table = row?.closest('table');
  return table && !laysOut(table) ? row : null;
}

const inline = (element: Element): boolean => getComputedStyle(element).display.startsWith('inline') && element.localName !== 'br';

/** By its kind: an element of a frame is none of this window's. */
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

function blockAround(node: Node): Element | null {
  let element = isElement(node) ? node : node.parentElement;
  while (element && inline(element)) element = element.parentElement;
  return element;
}

/** The text of `block` between the breaks around `wanted`; blocks inside the block are breaks too. */
function lineAround(block: Element, wanted: Node): string {
  if (block === wanted) return block.textContent ?? '';
  const lines = [{ text: '', ours: false }];
  const next = () => lines.push({ text: '', ours: false });
  const walk = (node: Node): void => {
    const line = lines.at(-1)!;
    if (node === wanted) line.ours = true;
    if (node.nodeType === Node.TEXT_NODE) line.text += node.nodeValue;
    const breaks = isElement(node) && !inline(node);
    if (breaks) next();
    node.childNodes.forEach(walk);
    if (breaks) next();
  };
  block.childNodes.forEach(walk);
  return lines.find(({ ours }) => ours)?.text ?? '';
}

const folded = (text: string): string => text.replace(/[^\S\n]+/g, ' ').trim();
