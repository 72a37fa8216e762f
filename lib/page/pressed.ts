/** Where the reader last asked for the browser's menu. */
import { frameIn } from './paragraph';

/** A place in CSS pixels of the window. */
export interface Place {
  x: number;
  y: number;
}

/** Keeps the place of the last press, in frames of the same origin too once the pointer has come over them. */
export function followPresses(window: Window): { last(): Place; stop(): void } {
  let place: Place = { x: 0, y: 0 };
  const stops: (() => void)[] = [];
  const heard = new WeakSet<Document>();
  const hear = (on: Window | Document, event: string, listener: (event: MouseEvent) => void) => {
    on.addEventListener(event, listener as EventListener, { capture: true, passive: true });
    stops.push(() => on.removeEventListener(event, listener as EventListener, { capture: true }));
  };
  hear(window, 'contextmenu', ({ clientX: x, clientY: y }) => {
    place = { x, y };
  });
  hear(window, 'mouseover', ({ target }) => {
    const element = target as Element;
    const frame = frameIn(element);
    if (!frame || heard.has(frame.document)) return;
    heard.add(frame.document);
    hear(frame.document, 'contextmenu', ({ clientX, clientY }) => {
      const { left = 0, top = 0 } = frameIn(element) ?? {};
      place = { x: clientX + left, y: clientY + top };
    });
  });
  return { last: () => place, stop: () => void stops.map((stop) => stop()) };
}
