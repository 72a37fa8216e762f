/** Whether a place of the page can be seen, and opening what it is folded into as a reader would. */
import { type View, viewOf } from './paint';

/** Milliseconds that a part takes to open at most, and between two looks. */
const opening = 800;
const pause = 50;
/** CSS pixels: a box that is lower or narrower shows no line of text. */
const thin = 4;

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as ShadowRoot).host ??
  element.ownerDocument.defaultView?.frameElement ??
  null;

/** The element that a range begins in; by its kind, since an element of a frame is none of this window's. */
export const elementOf = ({ startContainer }: Range): Element =>
  startContainer.nodeType === 1 ? (startContainer as Element) : startContainer.parentElement!;

/** Whether the range has a place that scrolling can bring into view. */
export function canBeSeen(range: Range, window: View): boolean {
  const rects = Array.from(range.getClientRects()).filter(({ width, height }) => width > 0 && height > 0);
  const element = elementOf(range);
  if (!rects.length || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const view = viewOf(range, window);
  if (rects.every(({ right, bottom }) => right + view.scrollX <= 0 || bottom + view.scrollY <= 0)) return false;
  for (let box: Element | null = element; box; box = parentOf(box)) {
    const { overflowX, overflowY } = (box.ownerDocument.defaultView ?? view).getComputedStyle(box);
    const { clientWidth, clientHeight } = box as HTMLElement;
    if (
      (overflowY !== 'visible' && clientHeight < thin && clientHeight + clientWidth > 0) ||
      (overflowX !== 'visible' && clientWidth < thin && clientWidth + clientHeight > 0)
    )
      return false;
  }
  return true;
}

/** A press on it changes the page and leads nowhere else. */
const harmless = (control: Element): boolean =>
  !(
    control.matches('a[href]:not([href^="#"]), [type=submit], [type=reset]') ||
    (control.localName === 'button' && control.closest('form'))
  );

/** What opens a part: named by the page, else the head right above it. */
function openerOf(box: Element): HTMLElement | null {
  const root = box.getRootNode() as Document | ShadowRoot;
  const names = box.id ? ['aria-controls', 'data-target', 'data-bs-target', 'href'] : [];
  for (const name of names)
    for (const control of root.querySelectorAll<HTMLElement>(`[${name}]`))
      if ((control.getAttribute(name) ?? '').split(/\s+/).some((id) => id.replace(/^#/, '') === box.id) && harmless(control))
        return control;
  const head = box.previousElementSibling;
  if (!head) return null;
  const wanted = 'button, [role=button], [role=tab], [aria-expanded], label[for], [onclick]';
  const control = head.matches(wanted) ? head : (head.querySelector(wanted) ?? (asksForPress(head) ? head : null));
  return control && harmless(control) ? (control as HTMLElement) : null;
}

/** Whether the page shows a hand over it. */
const asksForPress = (element: Element): boolean =>
  element.ownerDocument.defaultView?.getComputedStyle(element).cursor === 'pointer' && !element.querySelector('a[href]');

/** Opens what a range is folded into, outermost part first. Resolves when it can be seen, or when that has taken too long. */
export async function reveal(range: Range, window: View): Promise<boolean> {
  const boxes: Element[] = [];
  for (let box: Element | null = elementOf(range); box; box = parentOf(box)) boxes.unshift(box);
  for (const box of boxes) {
    if (box.localName === 'details') (box as HTMLDetailsElement).open = true;
    else if (!canBeSeen(range, window)) await openBox(box, window);
  }
  return canBeSeen(range, window);
}

/** Whether it is this box that is folded: it is not displayed or flat, and what stands around it is. */
function isFolded(box: Element): boolean {
  const { clientHeight, hidden } = box as HTMLElement;
  const shown = box.checkVisibility({ visibilityProperty: true });
  return hidden || !shown || (clientHeight < thin && box.scrollHeight > thin);
}

async function openBox(box: Element, window: View): Promise<void> {
  if (!isFolded(box)) return;
  if (box.getAttribute('hidden') === 'until-found') {
    // As the browser's own search opens it.
    box.dispatchEvent(new Event('beforematch', { bubbles: true }));
    box.removeAttribute('hidden');
    return;
  }
  const opener = openerOf(box);
  if (!opener) return;
  opener.click();
  for (let waited = 0; waited < opening && isFolded(box); waited += pause) await new Promise((rested) => window.setTimeout(rested, pause));
}
