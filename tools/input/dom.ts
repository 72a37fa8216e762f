/** HTML as a tree, as browsers build it. */
import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5';

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Child = DefaultTreeAdapterTypes.ChildNode;

/** Elements below so many others become their siblings, as in Chromium. */
const deepest = 512;

/** linkedom's own parser builds no tree by the standard; parse5 does. */
export function documentOf(html: string, url: string): Document {
  const tree = parse(html);
  capDepth(tree);
  const { document } = parseHTML(serialize(tree));
  Object.defineProperty(document, 'URL', { value: url });
  return document as unknown as Document;
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
