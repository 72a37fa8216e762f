/** Paints passages without touching the page's DOM: ranges in the highlight registry, a constructed style sheet beside the page's own. */

export type View = Window & typeof globalThis;

export interface Painted {
  /** Takes it all away. */
  stop(): void;
  /** Gives back the sheets that the page has replaced by others. */
  renew(): void;
}

/**
 * Paints ranges under names that `css` has rules for, in every document that they stand in: a frame has a registry and sheets
 * of its own.
 */
export function paint(window: View, css: string, painted: ReadonlyMap<string, Range[]>, priority = 0): Painted {
  const undo: (() => void)[] = [];
  const worn = new Map<Document | ShadowRoot, CSSStyleSheet>();
  const views = new Set([...painted.values()].flat().map((range) => viewOf(range, window)));
  for (const view of views) {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    for (const [name, all] of painted) {
      const ranges = all.filter((range) => viewOf(range, window) === view);
      if (ranges.length === 0) continue;
      const mark = new view.Highlight(...ranges);
      mark.priority = priority;
      view.CSS.highlights.set(name, mark);
      for (const { startContainer } of ranges) worn.set(startContainer.getRootNode() as Document | ShadowRoot, sheet);
      undo.push(() => void (view.CSS.highlights.get(name) === mark && view.CSS.highlights.delete(name)));
    }
  }
  const renew = () => {
    for (const [root, sheet] of worn) adopt(root, sheet);
  };
  renew();
  const stop = () => {
    for (const each of undo) each();
    for (const [root, sheet] of worn) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  return { stop, renew };
}

/** The window of the document that a range stands in. */
export const viewOf = ({ startContainer }: Range, window: View): View =>
  (startContainer.ownerDocument?.defaultView as View | null) ?? window;

function adopt(root: Document | ShadowRoot, sheet: CSSStyleSheet): void {
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
