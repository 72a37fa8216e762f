/** The paragraph at a point of the window: the lines between two breaks inside the nearest block. */

/** Text at `x`, `y` in CSS pixels of the window, white space folded; '' where there is none. */
export function paragraphAt(document: Document, x: number, y: number): string {
  const node = document.caretRangeFromPoint?.(x, y)?.startContainer ?? document.elementFromPoint(x, y);
  return node ? paragraphOf(node) : '';
}

/** The whole row of a table counts as one paragraph: its cells say one thing together. */
export function paragraphOf(node: Node): string {
  const block = blockAround(node);
  if (!block) return '';
  const row = block.closest('tr');
  if (row) return folded(Array.from(row.cells, (cell) => cell.textContent).join('\n'));
  return folded(lineAround(block, node));
}

const inline = (element: Element): boolean => getComputedStyle(element).display.startsWith('inline') && element.tagName !== 'BR';

function blockAround(node: Node): Element | null {
  let element = node instanceof Element ? node : node.parentElement;
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
    const breaks = node instanceof Element && !inline(node);
    if (breaks) next();
    node.childNodes.forEach(walk);
    if (breaks) next();
  };
  block.childNodes.forEach(walk);
  return lines.find(({ ours }) => ours)?.text ?? '';
}

const folded = (text: string): string => text.replace(/[^\S\n]+/g, ' ').trim();
