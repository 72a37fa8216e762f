/** Marks one passage of the page and brings it into view. */
import { type Colour, colours } from './colours';
import { paint, type View, viewOf } from './paint';

const name = 'mingyin-quote';

function ruleOf(colour: Colour): string {
  const { ground, ink } = colours[colour];
  return `::highlight(${name}) { background-color: ${ground}; color: ${ink}; text-decoration: underline 2px ${ink}; }`;
}

let undo: (() => void) | undefined;

/** Marks `range` alone and brings it into view. False where it has no place on the screen, as in a part that is not displayed. */
export function highlight(window: View, range: Range, colour: Colour): boolean {
  undo?.();
  // Over the colours of topics.
  undo = paint(window, ruleOf(colour), new Map([[name, [range]]]), 1);
  if (!range.getClientRects().length) return false;
  const still = viewOf(range, window).matchMedia('(prefers-reduced-motion: reduce)').matches;
  elementOf(range).scrollIntoView({ block: 'center', inline: 'nearest', behavior: still ? 'instant' : 'smooth' });
  return true;
}

export function clearHighlight(): void {
  undo?.();
  undo = undefined;
}

/** A text node's parent; by its kind, since an element of a frame is none of this window's. */
const elementOf = ({ startContainer }: Range): Element =>
  startContainer.nodeType === 1 ? (startContainer as Element) : startContainer.parentElement!;
