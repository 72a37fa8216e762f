/** Colours passages of the page by topic, without touching its DOM, and tells which one is pressed. */
import { tint, topicColours } from './colours';
import { locateInOrder } from './locate';
import { type Painted, paint, type View, viewOf } from './paint';
import type { Layout } from './tree';

/** A passage of the text that was read: its number there, its first topic or null. */
export interface Passage {
  clause: number;
  text: string;
  topic: string | null;
}

type RangedPassage = Passage & { range: Range };

const nameOf = (topic: string): string => `mingyin-topic-${topic}`;
const rules = (dark: boolean): string =>
  Object.entries(topicColours)
    .map(([topic, colour]) => `::highlight(${nameOf(topic)}) { background-color: ${tint(colour, dark)}; }`)
    .join('\n');

/** Milliseconds between two looks whether the colours are still there. */
const care = 2_000;

/** Sum of red, green and blue from which ink is light. */
const lightInk = 384;

/** Whether most of the passages are written in light ink, as on a dark page. */
function isDark(places: RangedPassage[], window: View): boolean {
  const light = places.filter(({ range }) => {
    const element = range.startContainer.parentElement;
    const ink =
      element &&
      viewOf(range, window)
        .getComputedStyle(element)
        .color.match(/[\d.]+/g);
    return ink && Number(ink[0]) + Number(ink[1]) + Number(ink[2]) >= lightInk;
  });
  return light.length * 2 > places.length;
}

/**
 * Colours the passages, which are in the order of the page, and calls `pressed` with the number of one that is clicked.
 * Returns how many the page has, and how to take all of it away.
 */
export function colourTopics(
  window: View,
  passages: Passage[],
  pressed: (clause: number) => void,
  layout?: Layout,
): { coloured: number; stop: () => void } {
  const texts = passages.map(({ text }) => text);
  const find = (): RangedPassage[] =>
    locateInOrder(window.document, texts, layout).flatMap((range, i) => (range ? [{ ...passages[i]!, range }] : []));
  let places = find();
  let shown = show(window, places, pressed);
  const timer = window.setInterval(() => {
    // A text that the page draws anew takes the ranges with it.
    if (!places.some(({ range }) => range.collapsed)) return shown.renew();
    shown.stop();
    places = find();
    shown = show(window, places, pressed);
  }, care);
  return {
    coloured: places.length,
    stop: () => {
      window.clearInterval(timer);
      shown.stop();
    },
  };
}

function show(window: View, places: RangedPassage[], pressed: (clause: number) => void): Painted {
  const painted = new Map<string, Range[]>();
  for (const { topic, range } of places) {
    if (!topic) continue;
    const ranges = painted.get(nameOf(topic)) ?? [];
    ranges.push(range);
    painted.set(nameOf(topic), ranges);
  }
  const { stop, renew } = paint(window, rules(isDark(places, window)), painted);
  const unhear = [...new Set(places.map(({ range }) => viewOf(range, window)))].map((view) => hearClicks(view, places, pressed));
  return {
    renew,
    stop: () => {
      for (const undo of [stop, ...unhear]) undo();
    },
  };
}

function hearClicks(view: View, places: RangedPassage[], pressed: (clause: number) => void): () => void {
  const shadowRoots = shadowRootsOf(places, view);
  const click = ({ isTrusted, clientX, clientY }: MouseEvent): void => {
    if (!isTrusted) return;
    const at = placeAt(view.document, clientX, clientY, shadowRoots);
    const place = at && places.find(({ range }) => contains(range, at));
    if (place) pressed(place.clause);
  };
  view.addEventListener('click', click, { capture: true, passive: true });
  return () => view.removeEventListener('click', click, { capture: true });
}

/** A range of another document or shadow tree contains no place of this one. */
const contains = (range: Range, { node, offset }: Point): boolean =>
  range.startContainer.getRootNode() === node.getRootNode() && range.isPointInRange(node, offset);

interface Point {
  node: Node;
  offset: number;
}

/** Newer Chromium looks into the shadow roots that it is given; older ones stop at their hosts. */
type CaretDocument = Document & {
  caretPositionFromPoint?(x: number, y: number, options: { shadowRoots: ShadowRoot[] }): { offsetNode: Node; offset: number } | null;
};

function placeAt(document: CaretDocument, x: number, y: number, shadowRoots: ShadowRoot[]): Point | null {
  const position = document.caretPositionFromPoint?.(x, y, { shadowRoots });
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** The shadow roots of a window in which places are, outermost ones too. */
function shadowRootsOf(places: RangedPassage[], view: View): ShadowRoot[] {
  const roots = new Set<ShadowRoot>();
  for (const { range } of places) {
    let root = range.startContainer.getRootNode();
    while (root.nodeType === 11 && viewOf(range, view) === view && !roots.has(root as ShadowRoot)) {
      roots.add(root as ShadowRoot);
      root = (root as ShadowRoot).host.getRootNode();
    }
  }
  return [...roots];
}
