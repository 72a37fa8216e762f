/**
 * What is needed of a page that may be a policy, or of which the reader asks something. It is brought into a page only then
 * (`browser/page-tools.ts`): what runs on every page is the gate and the watch.
 */

import { accompany, type Listeners } from './accompany';
import type { SentReading } from './answer';
import type { Piece } from './changes';
import type { Colour } from './colours';
import { clearHighlight, showQuote } from './highlight';
import { policyLinks } from './links';
import { hostsLoaded } from './loaded';
import type { Quote } from './locate';
import { paragraphAt } from './paragraph';
import type { Press } from './pressed';
import { eyesOf, readingOf } from './reading';
import type { ShadowOf } from './tree';
import { underKeyboard } from './under-keyboard';

/** What was read, what tells its blocks from others, how long that held the page's thread in milliseconds, and the shadow roots in which text may change. */
export interface Read {
  reading: SentReading;
  pieces: Piece[];
  spent: number;
  roots: Set<ShadowRoot>;
}

export function makePageTools(window: Window & typeof globalThis, shadowOf: ShadowOf, told: Listeners) {
  const { document } = window;
  const companion = accompany(window, shadowOf, told);
  return {
    ...companion,
    async read(anyway: boolean): Promise<Read> {
      const roots = new Set<ShadowRoot>();
      const read = await readingOf(document, anyway, (element) => {
        const root = shadowOf(element);
        if (root) roots.add(root);
        return root;
      });
      return { ...read, roots };
    },
    links: () => policyLinks(document, shadowOf),
    loaded: () => hostsLoaded(window),
    highlight(quote: Quote, colour: Colour) {
      companion.hold();
      return showQuote(window, quote, colour, eyesOf(document, shadowOf));
    },
    clear: clearHighlight,
    paragraphAt: ({ x, y }: Press) => paragraphAt(document, x, y, shadowOf),
    underKeyboard: () => underKeyboard(window),
    /** The last panel has closed. */
    leave: companion.stop,
    stop(): void {
      companion.stop();
      clearHighlight();
    },
  };
}

export type MakePageTools = typeof makePageTools;
export type PageTools = ReturnType<MakePageTools>;
