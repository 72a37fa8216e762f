/** The text below a node as the browser puts it together, stretch by stretch: a script touches few nodes of it. */
import { documentOf } from './dom';

/** Elements of a stretch. */
const step = 500;
/** Characters from which a script or a style sheet is left out. */
const long = 500;

interface Stretch {
  text: string;
  /** The last element that begins before the character of this number. */
  elementAt(index: number): Element | null;
}

export function* stretches(root: Element | ShadowRoot): Generator<Stretch> {
  const range = documentOf(root).createRange();
  const elements = root.querySelectorAll('*');
  const scripts = longScripts(root);
  let from: [Node, number] = [root, 0];
  const textUntil = (node: Node, offset: number): string => {
    range.setStart(...from);
    range.setEnd(node, offset);
    return range.toString();
  };
  const stretch = (i: number, node: Node, offset: number): Stretch => ({
    text: textUntil(node, offset),
    elementAt(index) {
      let [low, high] = [Math.max(0, i - step) - 1, Math.min(i, elements.length)];
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (textUntil(elements[middle]!, 0).length <= index) low = middle;
        else high = middle;
      }
      return elements[low] ?? null;
    },
  });
  for (let i = step; ; i += step) {
    const next = elements[i];
    for (let script = scripts[0]; script && (!next || precedes(script, next)); script = scripts[0]) {
      scripts.shift();
      yield stretch(i, script, 0);
      from = [script, script.childNodes.length];
    }
    if (!next) return yield stretch(i, root, root.childNodes.length);
    yield stretch(i, next, 0);
    from = [next, 0];
  }
}

/** In their order. A shadow root has no collections, which browsers keep. */
function longScripts(root: Element | ShadowRoot): Element[] {
  const all =
    'getElementsByTagName' in root
      ? [...root.getElementsByTagName('script'), ...root.getElementsByTagName('style')]
      : [...root.querySelectorAll('script, style')];
  return all.filter(({ textContent }) => (textContent?.length ?? 0) > long).sort((one, other) => (precedes(one, other) ? -1 : 1));
}

const precedes = (one: Node, other: Node): boolean => (one.compareDocumentPosition(other) & 4) > 0;
