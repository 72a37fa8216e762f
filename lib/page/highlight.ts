/** Marks one quote of the page and brings it into view. */
import { type Colour, colours } from './colours';
import { locate, type Quote } from './locate';
import { type Painted, paint, type View, viewOf } from './paint';
import { canBeSeen, elementOf, reveal } from './reveal';
import type { Layout } from './tree';

const name = 'mingyin-quote';
/** Milliseconds between two looks whether the mark is still there. A page tells nobody when it sets other sheets or draws its text anew. */
const care = 500;

function ruleOf(colour: Colour): string {
  const { ground, ink } = colours[colour];
  return `::highlight(${name}) { background-color: ${ground}; color: ${ink}; text-decoration: underline 2px ${ink}; }`;
}

let undo: (() => void) | undefined;

/** Marks the quote alone and brings it into view, opening what it is folded into. `hidden`: it is there, and can't be seen. */
export async function showQuote(window: View, quote: Quote, colour: Colour, layout: Layout): Promise<{ shown: boolean; hidden: boolean }> {
  clearHighlight();
  const find = () => locate(window.document, quote, layout);
  let range = find();
  if (!range) return { shown: false, hidden: false };
  if (!canBeSeen(range, window)) {
    await reveal(range, window);
    range = find() ?? range;
  }
  if (!canBeSeen(range, window)) return { shown: false, hidden: true };
  mark(window, range, colour, find);
  const still = viewOf(range, window).matchMedia('(prefers-reduced-motion: reduce)').matches;
  elementOf(range).scrollIntoView({ block: 'center', inline: 'nearest', behavior: still ? 'instant' : 'smooth' });
  return { shown: true, hidden: false };
}

/** Keeps the mark on the quote while the page goes on drawing. */
function mark(window: View, range: Range, colour: Colour, find: () => Range | null): void {
  const text = String(range);
  // Over the colours of topics.
  const put = (at: Range): Painted => paint(window, ruleOf(colour), new Map([[name, [at]]]), 1);
  let at = range;
  let painted = put(at);
  const timer = window.setInterval(() => {
    const whole = String(at) === text;
    const again = whole ? null : find();
    if (!again) return painted.renew();
    painted.stop();
    at = again;
    painted = put(at);
  }, care);
  undo = () => {
    window.clearInterval(timer);
    painted.stop();
  };
}

export function clearHighlight(): void {
  undo?.();
  undo = undefined;
}
