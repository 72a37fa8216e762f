/** Lists of which only what is in the window is on the page. */
import { attribute, childElements, documentOf, findAll, ofDocument, parentOf } from './dom';

/** CSS pixels without text, at the beginning or end of what can be scrolled, from which text is missing there. */
const empty = 600;
/** Boxes that are looked at, and texts at either end of one: some stand elsewhere than their place in the tree says. */
const most = { boxes: 2_000, texts: 40 };

/** How many boxes of the page can be scrolled to where nothing is, or say themselves that they have more rows. */
export function listsBeyond(document: Document): number {
  const root = ofDocument(document, 'scrollingElement');
  const boxes = findAll(document, 'div, main, section, article, ul, ol, table').slice(0, most.boxes).filter(scrolls);
  return (
    [...boxes, ...(root ? [root] : [])].filter((box) => isLong(box) && endsInNothing(box)).length ||
    Number(findAll(document, '[aria-rowcount]').some(hasMoreRows))
  );
}

const hasMoreRows = (table: Element): boolean =>
  Number(attribute(table, 'aria-rowcount')) > Math.max(1, findAll(table, '[role=row], tr').length);

const isLong = (box: Element): boolean => box.scrollHeight > box.clientHeight + empty;
const scrolls = (box: Element): boolean => isLong(box) && /auto|scroll/.test(getComputedStyle(box).overflowY);

/** Text stands in an element that goes on without anything in it. */
function endsInNothing(box: Element): boolean {
  const [first, last] = [textsOf(box, true), textsOf(box, false)];
  const top = Math.min(...first.map(({ rect }) => rect.top));
  const bottom = Math.max(...last.map(({ rect }) => rect.bottom));
  const above = (rect: DOMRect) => top - rect.top;
  const below = (rect: DOMRect) => rect.bottom - bottom;
  return [...first.map(({ parent }) => ({ parent, beyond: above })), ...last.map(({ parent }) => ({ parent, beyond: below }))].some(
    ({ parent, beyond }) => {
      let around: Element | null = parent;
      while (around && around !== box && beyond(around.getBoundingClientRect()) <= empty) around = parentOf(around);
      if (!around || beyond(around.getBoundingClientRect()) <= Math.max(empty, box.clientHeight)) return false;
      return !childElements(around).some((child) => !child.contains(parent) && beyond(child.getBoundingClientRect()) > empty / 2);
    },
  );
}

/** The first or last texts of a box that are shown, and where. */
function textsOf(box: Element, fromStart: boolean): { parent: Element; rect: DOMRect }[] {
  const walker = documentOf(box).createTreeWalker(box, NodeFilter.SHOW_TEXT);
  if (!fromStart) while (walker.lastChild());
  const found: { parent: Element; rect: DOMRect }[] = [];
  let node = fromStart ? walker.nextNode() : walker.currentNode;
  for (let looked = 0; node && found.length < most.texts && looked < most.boxes; looked++) {
    const parent = parentOf(node);
    if (parent && node.nodeType === 3 && node.nodeValue?.trim() && parent.checkVisibility({ visibilityProperty: true }))
      found.push({ parent, rect: parent.getBoundingClientRect() });
    node = fromStart ? walker.nextNode() : walker.previousNode();
  }
  return found;
}
