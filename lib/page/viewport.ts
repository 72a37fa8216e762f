/** Where the reader is: the paragraph a third of the way down the window. */
import { paragraphAt } from './paragraph';

/** Milliseconds that scrolling must rest before the place is told. */
const rest = 150;
/** What a reader scrolls with. A scroll bar is pressed beside the content. */
const wheels = ['wheel', 'touchmove', 'keydown', 'pointerdown'];
const scrollKeys = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ']);
/** The paragraph where the reader is, '' where there is none. */
export const inViewport = (window: Window): string => paragraphAt(window.document, window.innerWidth / 2, window.innerHeight / 3);

const scrolls = (event: Event): boolean => {
  if (event.type === 'keydown') return scrollKeys.has((event as KeyboardEvent).key);
  if (event.type !== 'pointerdown') return true;
  const { target, clientX, clientY } = event as PointerEvent;
  const { clientWidth, clientHeight } = (target as Node).ownerDocument?.documentElement ?? { clientWidth: 0, clientHeight: 0 };
  return clientX >= clientWidth || clientY >= clientHeight;
};

/**
 * Tells the paragraph where the reader is, now and after every scroll. While it is held, what was told before stands until the
 * reader scrolls: a page that still moves, as one that is being scrolled to a quote, tells nothing.
 */
export function followViewport(window: Window, tell: (text: string) => void) {
  let timer: number | undefined;
  let told = '';
  let heldAt: number | null = null;
  const look = () => {
    const text = inViewport(window);
    if (!text || text === told) return;
    told = text;
    tell(text);
  };
  const scrolled = () => {
    if (heldAt !== null && !(Math.abs(window.scrollY - heldAt) > window.innerHeight)) return;
    heldAt = null;
    window.clearTimeout(timer);
    timer = window.setTimeout(look, rest);
  };
  const gesture = (event: Event) => {
    if (event.isTrusted && scrolls(event)) heldAt = null;
  };
  const how = { passive: true, capture: true };
  window.addEventListener('scroll', scrolled, how);
  for (const wheel of wheels) window.addEventListener(wheel, gesture, how);
  look();
  return {
    /** `moving`: the page is about to be scrolled for the reader; else a window's height of scrolling is none of the page's own. */
    hold(moving: boolean): void {
      window.clearTimeout(timer);
      told = '';
      heldAt = moving ? Number.NaN : window.scrollY;
    },
    stop(): void {
      window.clearTimeout(timer);
      window.removeEventListener('scroll', scrolled, how);
      for (const wheel of wheels) window.removeEventListener(wheel, gesture, how);
    },
  };
}
