import {
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** Rows drawn before and after those in the window. */
const beyond = 8;
/** Height of what is pinned above the rows: the tabs. */
const pinned = 48;

interface Rows {
  count: number;
  /** What a row is called, whatever its index; the same function as long as the rows are the same. */
  keyOf: (index: number) => number;
  /** How high a row will be, about, in pixels. */
  guess: (index: number) => number;
  /** The element that holds the rows. */
  list: RefObject<HTMLElement | null>;
}

interface Windowed {
  rows: VirtualItem[];
  /** Height of all rows. */
  height: number;
  /** Where the rows begin, from the top of the document, as `start` of a row counts. */
  top: number;
  /** For the `ref` of a drawn row, which has its index as `data-index`. */
  measure: (element: Element | null) => void;
  scrollTo: (index: number, align: 'start' | 'center' | 'auto') => void;
}

/** Of a list that the window scrolls, the rows in the window and near it: others are not in the document, however many there are. */
export function useWindowed({ count, keyOf, guess, list }: Rows): Windowed {
  const [, redraw] = useReducer<number, void>((times) => times + 1, 0);
  const [top, setTop] = useState(0);
  const isAway = () => list.current !== null && list.current.offsetParent === null;
  const options = {
    count,
    getItemKey: keyOf,
    estimateSize: guess,
    overscan: beyond,
    scrollMargin: top,
    scrollPaddingStart: pinned,
    getScrollElement: () => window,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    initialOffset: () => window.scrollY,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    // What is covered by something else has no height, and is as high as before when it comes back.
    measureElement: (element: Element, entry: ResizeObserverEntry | undefined, of: Virtualizer<Window, Element>) => {
      const index = of.indexFromElement(element);
      return isAway() ? (of.itemSizeCache.get(keyOf(index)) ?? guess(index)) : measureElement(element, entry, of);
    },
    onChange: () => redraw(),
  };
  const [virtual] = useState(() => new Virtualizer<Window, Element>(options));
  virtual.setOptions(options);
  useLayoutEffect(() => virtual._didMount(), [virtual]);
  useLayoutEffect(() => {
    virtual._willUpdate();
    if (!isAway()) setTop(Math.round(list.current!.getBoundingClientRect().top + window.scrollY));
  });
  const drawn = useRef<VirtualItem[]>([]);
  // Uncovered, the rows stay as they were until the window is back at its place: one of them may have had the focus.
  const covered = useRef(false);
  const away = isAway();
  if (!away && !covered.current) drawn.current = virtual.getVirtualItems();
  covered.current = away;
  return {
    rows: drawn.current,
    height: virtual.getTotalSize(),
    top,
    measure: virtual.measureElement,
    scrollTo: (index, align) => virtual.scrollToIndex(index, { align }),
  };
}
