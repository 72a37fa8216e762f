/** The tree's own properties, from prototypes: a control in a form hides the form's property of its name. */

function own(node: object, name: string): unknown {
  const prototype = Object.getPrototypeOf(node);
  // Where there are no controls that answer to names, as on the command line, some properties are the node's own.
  return name in prototype ? Reflect.get(prototype, name, node) : (node as Record<string, unknown>)[name];
}

function call(node: object, name: string, ...given: unknown[]): unknown {
  return (own(node, name) as (...given: unknown[]) => unknown).apply(node, given);
}

/** Of a property whose kind no control is: what is of the kind is the node's own. */
const plain = <T>(value: T, node: Node, name: string): T =>
  typeof value === 'object' || typeof value === 'function' ? (own(node, name) as T) : value;

export const kindOf = (node: Node): number => plain(node.nodeType, node, 'nodeType');
export const firstOf = (node: Node): Node | null => own(node, 'firstChild') as Node | null;
export const nextOf = (node: Node): Node | null => own(node, 'nextSibling') as Node | null;
export const parentOf = (node: Node): Element | null => own(node, 'parentElement') as Element | null;
export const tagOf = (element: Element): string => plain(element.localName, element, 'localName').toLowerCase();
export const attribute = (element: Element, name: string): string | null => call(element, 'getAttribute', name) as string | null;
export const textOf = (node: Node): string => plain(node.textContent, node, 'textContent') ?? '';
/** The beginning of a text node's text, without a copy of all of it; and how long all of it is. Nothing hides a text's own properties. */
export function beginningOf(node: Node, most: number): { text: string; length: number } {
  const { length, data } = node as Text;
  return { text: length > most ? (node as Text).substringData(0, most) : data, length };
}
export const before = (element: Element): Element | null => own(element, 'previousElementSibling') as Element | null;
export const after = (element: Element): Element | null => own(element, 'nextElementSibling') as Element | null;
export const firstElement = (element: Element): Element | null => own(element, 'firstElementChild') as Element | null;
export const childElements = (element: Element): Element[] => Array.from(own(element, 'children') as HTMLCollection);
export const countOf = (element: Element): number => plain(element.childElementCount, element, 'childElementCount');
export const find = (root: Element | Document, selector: string): Element | null => call(root, 'querySelector', selector) as Element | null;
export const findAll = (root: Element | Document | ShadowRoot, selector: string): Element[] =>
  Array.from(call(root, 'querySelectorAll', selector) as NodeListOf<Element>);
/** The first elements below one, without a list of all of them. */
export function firstElements(root: Element | ShadowRoot, most: number): Element[] {
  const all = call(root, 'querySelectorAll', '*') as NodeListOf<Element>;
  return Array.from({ length: Math.min(most, all.length) }, (_, i) => all[i]!);
}
export const documentOf = (node: Node): Document => own(node, 'ownerDocument') as Document;
/** A property of a document, of which pictures and frames can hide those of their names. */
export const ofDocument = <N extends keyof Document>(document: Document, name: N): Document[N] => own(document, name) as Document[N];
/** What a document shows: its body, or its frames. */
export const bodyOf = (document: Document): Element | null => {
  const root = ofDocument(document, 'documentElement');
  return (root && childElements(root).find((child) => /^(?:frameset|body)$/.test(tagOf(child)))) ?? ofDocument(document, 'body');
};

const html = 'http://www.w3.org/1999/xhtml';
/** Others, as those of a drawing, have no shadow roots. */
export const isHtml = (element: Element): element is HTMLElement => plain(element.namespaceURI, element, 'namespaceURI') === html;
