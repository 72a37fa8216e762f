/** What the page does while a panel accompanies the reading: topics coloured, the place of the reader told. */
import { eyesOf } from './reading';
import { colourTopics, type Passage } from './topics';
import type { ShadowOf } from './tree';
import { followViewport } from './viewport';

export interface Listeners {
  /** The text of the paragraph where the reader is. */
  reading(text: string): void;
  /** The number of a coloured clause that was clicked. */
  pressed(clause: number): void;
}

export function accompany(window: Window & typeof globalThis, shadowOf: ShadowOf, { reading, pressed }: Listeners) {
  let viewport: ReturnType<typeof followViewport> | undefined;
  let stopColours: (() => void) | undefined;
  const uncolour = () => {
    stopColours?.();
    stopColours = undefined;
  };
  return {
    /** The page is about to be scrolled for the reader: what was told holds until the reader scrolls. */
    hold: () => viewport?.hold(true),
    uncolour,
    /** Colours the passages instead of others, or none. Returns how many of them the page has. */
    colour(passages: Passage[] | null): number {
      uncolour();
      if (!passages) return 0;
      const chosen = (clause: number) => {
        viewport?.hold(false);
        pressed(clause);
      };
      const { coloured, stop } = colourTopics(window, passages, chosen, eyesOf(window.document, shadowOf));
      stopColours = stop;
      return coloured;
    },
    follow(on: boolean): void {
      viewport?.stop();
      viewport = on ? followViewport(window, reading) : undefined;
    },
    stop(): void {
      viewport?.stop();
      viewport = undefined;
      uncolour();
    },
  };
}
