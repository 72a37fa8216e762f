/** Where the reader last asked for the browser's menu. */
import { frameIn } from './paragraph';

/** A place in CSS pixels of the window. */
export interface Press {
  x: number;
  y: number;
  /** It is in a frame. */
  framed: boolean;
}

/** Any of them will do: a page may stop some before they get here. */
const presses = ['pointerdown', 'mousedown', 'contextmenu'];

/** Keeps the place of the last press, in frames of the same origin too once the pointer has come over them. */
export function followPresses(window: Window) {
  let place: Press | null = null;
  const stops: (() => void)[] = [];
  const heard = new WeakSet<Document>();
  const hear = (on: Window | Document, event: string, listener: (event: MouseEvent) => void) => {
    const trusted = (event: Event) => (event.isTrusted ? listener(event as MouseEvent) : undefined);
    on.addEventListener(event, trusted, { capture: true, passive: true });
    stops.push(() => on.removeEventListener(event, trusted, { capture: true }));
  };
  for (const press of presses)
    hear(window, press, ({ button, clientX: x, clientY: y }) => {
      if (button === 2 || press === 'contextmenu') place = { x, y, framed: false };
    });
  hear(window, 'mouseover', ({ target }) => {
    const element = target as Element;
    const frame = frameIn(element);
    if (!frame || heard.has(frame.document)) return;
    heard.add(frame.document);
    for (const press of presses)
      hear(frame.document, press, ({ button, clientX, clientY }) => {
        if (button !== 2 && press !== 'contextmenu') return;
        const { left = 0, top = 0 } = frameIn(element) ?? {};
        place = { x: clientX + left, y: clientY + top, framed: true };
      });
  });

  return {
    /** The last press, for one question; `framed`: it was in a frame. Null where it is not known: no other one is taken for it. */
    take(framed: boolean): Press | null {
      const at = place;
      place = null;
      return at?.framed === framed ? at : null;
    },
    stop: () => void stops.map((stop) => stop()),
  };
}
