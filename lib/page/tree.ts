/** The tree as a reader sees it: shadow roots, slots and frames opened, hidden parts left out. */

/** What only a browser can tell. */
export interface Eyes {
  /** Not displayed, by computed style. */
  hidden(element: Element): boolean;
  /** The element's shadow root, closed ones included. */
  shadow(element: Element): ShadowRoot | null;
}

/** The nodes that stand inside an element on the screen, in order. */
export function contentOf(element: Element, eyes?: Eyes): Iterable<Node> {
  const tag = element.localName;
  if (tag === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.();
    if (assigned?.length) return assigned;
  }
  if (tag === 'iframe') return childrenOf(frameOf(element as HTMLIFrameElement) ?? element);
  return childrenOf((eyes ? eyes.shadow(element) : element.shadowRoot) ?? element);
}

function* childrenOf(node: Node): Iterable<Node> {
  for (let child = node.firstChild; child; child = child.nextSibling) yield child;
}

function frameOf(frame: HTMLIFrameElement): Node | null {
  try {
    return frame.contentDocument?.body ?? null;
  } catch {
    // Another origin's frame: the browser keeps it closed to us.
    return null;
  }
}

const silent = new Set(
  'script style noscript template svg canvas input textarea select option object embed video audio map head meta link title math'.split(
    ' ',
  ),
);

/** An element whose text nobody reads as text. A button that opens a section is that section's heading. */
export function isSilent(element: Element): boolean {
  const tag = element.localName.toLowerCase();
  if (tag !== 'button') return silent.has(tag);
  return (
    !element.hasAttribute('aria-expanded') &&
    !element.hasAttribute('aria-controls') &&
    !/^h\d$/.test(element.parentElement?.localName ?? '')
  );
}

/** Fewer characters than this, folded away, are a menu or a hint. */
const prose = 400;
const overlay = /modal|dialog|popup|pop-up|overlay|lightbox|cookie|consent|drawer|offcanvas|menu|nav|search|toast|tooltip/i;

/** Hidden and no part of the text: what is folded in, as sections that open at a click and panels behind tabs, belongs to it. */
export const hidden = (element: Element, eyes?: Eyes): boolean => notShown(element, eyes) && !isFolded(element);

function notShown(element: Element, eyes?: Eyes): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (style && /display:\s*none|visibility:\s*hidden/i.test(style)) return true;
  return eyes?.hidden(element) ?? false;
}

function isFolded(element: Element): boolean {
  const role = element.getAttribute('role') ?? '';
  if (element.localName === 'dialog' || overlay.test(`${role} ${element.id} ${element.getAttribute('class') ?? ''}`)) return false;
  const text = element.textContent ?? '';
  return (
    text.length >= prose && (text.match(/[。；]|[a-z]\. /g)?.length ?? 0) >= 3 && !element.querySelector('input, select, textarea, script')
  );
}
