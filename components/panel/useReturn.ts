import { useLayoutEffect, useRef } from 'preact/hooks';

/** While something slides over (`over`), the place and the focus beneath are kept; they are given back when it goes. Returns how to mark them. */
export function useReturn(over: boolean): () => void {
  const left = useRef<{ scroll: number; focus: Element | null } | null>(null);
  // Before anything is painted: what is drawn beneath follows the place.
  useLayoutEffect(() => {
    if (over) {
      window.scrollTo(0, 0);
      return;
    }
    const back = left.current;
    left.current = null;
    if (!back) return;
    window.scrollTo(0, back.scroll);
    if (back.focus instanceof HTMLElement) back.focus.focus({ preventScroll: true });
  }, [over]);
  return () => {
    left.current = { scroll: window.scrollY, focus: document.activeElement };
  };
}
