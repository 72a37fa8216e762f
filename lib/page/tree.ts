/** The tree as a reader sees it: shadow roots, slots, frames and objects opened. */
import { spoken } from '../language/structure';
import { attribute, bodyOf, findAll, firstElements, firstOf, isHtml, kindOf, nextOf, parentOf, tagOf, textOf } from './dom';

/** What is used of a computed style. */
export type Style = Pick<
  CSSStyleDeclaration,
  | 'display'
  | 'visibility'
  | 'opacity'
  | 'overflow'
  | 'width'
  | 'height'
  | 'maxHeight'
  | 'position'
  | 'left'
  | 'top'
  | 'clip'
  | 'clipPath'
  | 'transform'
  | 'scale'
  | 'textIndent'
  | 'fontSize'
  | 'color'
  | 'backgroundColor'
  | 'backgroundImage'
  | 'direction'
  | 'unicodeBidi'
  | 'content'
>;

/** What a tree hangs from. */
export type Root = Element | ShadowRoot;

/** The shadow root of an element, closed ones too where the browser gives them. */
export type ShadowOf = (element: HTMLElement) => ShadowRoot | null;

/** What only the one who lays the page out can tell. */
export interface Layout {
  style(element: Element, pseudo?: '::before' | '::after'): Style | null;
  /** The element's shadow root, closed ones included. */
  shadow(element: Element): ShadowRoot | null;
  /** Width and height in CSS pixels, where they are known. */
  size(element: Element): [number, number] | null;
}

/** Of a document that nobody lays out: attributes and inline styles alone. */
export const withoutLayout: Layout = { style: () => null, shadow: (element) => element.shadowRoot ?? null, size: () => null };

/** The nodes that stand inside an element on the screen, in order. */
export function contentOf(element: Element, layout?: Layout): Iterable<Node> {
  const tag = tagOf(element);
  if (tag === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.();
    if (assigned?.length) return assigned;
  }
  if (framing.has(tag)) {
    const inner = frameOf(element as HTMLIFrameElement);
    // What an object holds itself is shown only where it can't be loaded.
    return inner ? childrenOf(inner) : tag === 'object' && !attribute(element, 'data') ? childrenOf(element) : [];
  }
  return childrenOf((layout ? layout.shadow(element) : element.shadowRoot) ?? element);
}

const framing = new Set(['iframe', 'frame', 'object', 'embed']);
/** Selects what may show another document. */
export const frames = [...framing].join();
export const isFrame = (tag: string): boolean => framing.has(tag);

export function* childrenOf(node: Node): Iterable<Node> {
  for (let child = firstOf(node); child; child = nextOf(child)) yield child;
}

/** The text that a frame shows; null where another origin's, which the browser keeps closed to us, or none. */
export function frameOf(frame: HTMLIFrameElement): Element | null {
  const inner = frame.contentDocument;
  return inner ? bodyOf(inner) : null;
}

/** Elements that are asked for a shadow root. */
const hostsLooked = 2_000;

/** The trees that stand inside one: what frames and shadow roots hold, and those inside them. */
export function* rootsBelow(root: Root, shadowOf: ShadowOf): Generator<Root> {
  const open = [root];
  let hosts = 0;
  for (let at = open.shift(); at; at = open.shift()) {
    const framed = findAll(at, frames).map((frame) => frameOf(frame as HTMLIFrameElement));
    const elements = firstElements(at, Math.max(0, hostsLooked - hosts));
    hosts += elements.length;
    const found = [...framed, ...elements.map((element) => (isHtml(element) ? shadowOf(element) : null))].filter((one) => one !== null);
    yield* found;
    open.push(...found);
  }
}

const silent = new Set(
  'script style noscript template svg canvas input textarea select option video audio map head meta link title desc math rt rp'.split(' '),
);

/** An element whose text nobody reads as text. A button that opens a section is that section's heading, one that speaks is text. */
export function isSilent(element: Element): boolean {
  const tag = tagOf(element);
  if (tag === 'svg' || tag === 'textarea') return !spoken.test(textOf(element));
  if (tag !== 'button') return silent.has(tag);
  return (
    attribute(element, 'aria-expanded') === null &&
    attribute(element, 'aria-controls') === null &&
    !/^h\d$/.test(parentOf(element)?.localName ?? '') &&
    !spoken.test(textOf(element))
  );
}

/** Text of an element that stands in no node below it: what a control holds. */
export function writtenIn(element: Element): string {
  const kind = attribute(element, 'type')?.toLowerCase() ?? 'text';
  // Only what the page itself put there, never what the reader typed.
  if (tagOf(element) !== 'input' || !/^(?:text|button|submit|reset|search)$/.test(kind)) return '';
  const value = attribute(element, 'value') ?? '';
  return spoken.test(value) ? value : '';
}

/** Text that the style sheet writes before or after an element; '' where none, or a sign. */
export function generated(element: Element, pseudo: '::before' | '::after', layout: Layout): string {
  const style = layout.style(element, pseudo);
  if (!style || style.content === 'none' || style.content === 'normal' || style.display === 'none') return '';
  const text = Array.from(style.content.matchAll(/"((?:[^"\\]|\\.){0,400})"/g), ([, part]) => part!.replace(/\\(.)/g, '$1')).join('');
  return /\p{L}{2}/u.test(text) ? text : '';
}

export const isText = (node: Node): boolean => kindOf(node) === 3;
export const isElement = (node: Node): boolean => kindOf(node) === 1;
