/** Colours passages of the page by topic, without touching its DOM, and tells which one is pressed. */
import { topicColours } from './colours';
import { wear } from './highlight';
import { locateInOrder } from './locate';
import type { Eyes } from './tree';

/** A passage of the text that was read: its number there, its first topic or null. */
export interface Passage {
  clause: number;
  text: string;
  topic: string | null;
}

type Place = Passage & { range: Range };

const nameOf = (topic: string): string => `mingyin-topic-${topic}`;
/** A quarter of the colour: the page's own ink can still be read on it. */
const rules = Object.entries(topicColours)
  .map(([topic, colour]) => `::highlight(${nameOf(topic)}) { background-color: ${colour}40; }`)
  .join('\n');

/**
 * Colours the passages, which are in the order of the page, and calls `pressed` with the number of one that is clicked.
 * Returns how many the page has, and how to take all of it away.
 */
export function colourTopics(
  window: Window & typeof globalThis,
  passages: Passage[],
  pressed: (clause: number) => void,
  eyes?: Eyes,
): { coloured: number; stop: () => void } {
  const { document, CSS } = window;
  const texts = passages.map(({ text }) => text);
  const places: Place[] = locateInOrder(document, texts, eyes).flatMap((range, i) => (range ? [{ ...passages[i]!, range }] : []));
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(rules);
  const roots = new Set(places.map(({ range }) => range.startContainer.getRootNode() as Document | ShadowRoot));
  for (const root of roots) wear(root, sheet);
  const topics = Object.keys(topicColours);
  for (const topic of topics) {
    const ranges = places.filter((place) => place.topic === topic).map(({ range }) => range);
    if (ranges.length > 0) CSS.highlights.set(nameOf(topic), new window.Highlight(...ranges));
  }
  const click = ({ clientX, clientY }: MouseEvent): void => {
    const at = document.caretRangeFromPoint?.(clientX, clientY);
    const place = at && places.find(({ range }) => range.isPointInRange(at.startContainer, at.startOffset));
    if (place) pressed(place.clause);
  };
  window.addEventListener('click', click, { capture: true, passive: true });
  return {
    coloured: places.length,
    stop: () => {
      window.removeEventListener('click', click, { capture: true });
      for (const topic of topics) CSS.highlights.delete(nameOf(topic));
      for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    },
  };
}
