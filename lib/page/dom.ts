/** The tree's own properties, from prototypes: a control in a form hides the form's property of its name. */

function own(node: object, name: string): unknown {
  const prototype = Object.getPrototypeOf(node);
  // Where there are no controls that answer to names, as on the command line, some properties are the node's own.
  return name in prototype ? Reflect.get(prototype, name, node) : (node as Record<string, unknown>)[name];
}

function call(node: object, name: string, ...given: unknown[]): unknown {
  return (own(node, name) as (...given: unknown[]) => unknown).apply(node, given);
}

export const kindOf = (node: Node): number => own(node, 'nodeType') as number;
export const firstOf = (node: Node): Node | null => own(node, 'firstChild') as Node | null;
export const nextOf = (node: Node): Node | null => own(node, 'nextSibling') as Node | null;
export const parentOf = (node: Node): Element | null => own(node, 'parentElement') as Element | null;
export const tagOf = (element: Element): string => (own(element, 'localName') as string).toLowerCase();
export const attribute = (element: Element, name: string): string | null => call(element, 'getAttribute', name) as string | null;
export const textOf = (node: Node): string => (own(node, 'textContent') as string | null) ?? '';
const lengthOf = (node: Node): number => own(node, 'length') as number;
/** The beginning of a text node's text, without a copy of all of it; and how long all of it is. */
export function beginningOf(node: Node, most: number): { text: string; length: number } {
  const length = lengthOf(node);
  const text = length > most ? (call(node, 'substringData', 0, most) as string) : (own(node, 'nodeValue') as string);
  return { text, length };
}
export const before = (element: Element): Element | null => own(element, 'previousElementSibling') as Element | null;
export const firstElement = (element: Element): Element | null => own(element, 'firstElementChild') as Element | null;
export const childElements = (element: Element): Element[] => Array.from(own(element, 'children') as HTMLCollection);
export const countOf = (element: Element): number => own(element, 'childElementCount') as number;
export const find = (root: Element | Document, selector: string): Element | null => call(root, 'querySelector', selector) as Element | null;
export const findAll = (root: Element | Document, selector: string): Element[] =>
  Array.from(call(root, 'querySelectorAll', selector) as NodeListOf<Element>);
export const documentOf = (node: Node): Document => own(node, 'ownerDocument') as Document;
/** A property of a document, of which pictures and frames can hide those of their names. */
export const ofDocument = <N extends keyof Document>(document: Document, name: N): Document[N] => own(document, name) as Document[N];
/** What a document shows: its body, or its frames. */
export const bodyOf = (document: Document): Element | null => find(document, 'html > frameset') ?? ofDocument(document, 'body');
