/** Where the reader is: the paragraph a third of the way down the window. */
import { paragraphAt } from './paragraph';

/** Milliseconds that scrolling must rest before the place is told. */
const rest = 150;

/** The paragraph under the reader's eyes, '' where there is none. */
export const inViewport = (window: Window): string => paragraphAt(window.document, window.innerWidth / 2, window.innerHeight / 3);

/** Tells the paragraph under the reader's eyes now and after every scroll. Returns how to stop. */
export function followViewport(window: Window, tell: (text: string) => void): () => void {
  let timer: number | undefined;
  let told = '';
  const look = () => {
    const text = inViewport(window);
    if (!text || text === told) return;
    told = text;
    tell(text);
  };
  const scrolled = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(look, rest);
  };
  window.addEventListener('scroll', scrolled, { passive: true, capture: true });
  look();
  return () => {
    window.clearTimeout(timer);
    window.removeEventListener('scroll', scrolled, { capture: true });
  };
}
