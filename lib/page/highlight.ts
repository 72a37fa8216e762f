/** Marks passages without touching the page's DOM: ranges in the highlight registry, a constructed style sheet beside the page's own. */

import { type Colour, colours } from './colours';

const name = 'mingyin-quote';

function ruleOf(colour: Colour): string {
  const { ground, ink } = colours[colour];
  return `::highlight(${name}) { background-color: ${ground}; color: ${ink}; text-decoration: underline 2px ${ink}; }`;
}

let sheet: CSSStyleSheet | undefined;

/** Marks `range` alone and brings it into view. False where it has no place on the screen, as in a part that is not displayed. */
export function highlight(window: Window & typeof globalThis, range: Range, colour: Colour): boolean {
  const root = range.startContainer.getRootNode() as Document | ShadowRoot;
  sheet ??= new CSSStyleSheet();
  sheet.replaceSync(ruleOf(colour));
  wear(root, sheet);
  const mark = new window.Highlight(range);
  mark.priority = 1; // Over the colours of topics.
  window.CSS.highlights.set(name, mark);
  if (!range.getClientRects().length) return false;
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  elementOf(range).scrollIntoView({ block: 'center', inline: 'nearest', behavior: still ? 'instant' : 'smooth' });
  return true;
}

export const clearHighlight = (window: Window & typeof globalThis): void => void window.CSS.highlights.delete(name);

/** Pages may replace their sheets, so ours is looked for every time. */
export function wear(root: Document | ShadowRoot, sheet: CSSStyleSheet): void {
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

const elementOf = ({ startContainer }: Range): Element =>
  startContainer instanceof Element ? startContainer : startContainer.parentElement!;
