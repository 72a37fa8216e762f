/** The content script: looks whether the page is a policy, sends what it reads, answers the worker and the surface. */

import { accompany } from '../page/accompany';
import { followPage } from '../page/follow';
import { clearHighlight, showQuote } from '../page/highlight';
import { policyLinks } from '../page/links';
import { followPresses } from '../page/pressed';
import { eyesOf } from '../page/reading';
import { underKeyboard } from '../page/under-keyboard';
import { listen, type Runtime, sender, Unanswered, untilAnswered } from './messages';
import { pageShapes } from './page-shapes';
import type { Answer, Envelope } from './protocol';

/** Given to content scripts only: by Chromium in its own name, by Firefox as a property of the element. */
declare const chrome: { dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } } | undefined;
type Opened = HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null };

/** A panel's port: open as long as the panel is. */
interface Port {
  onDisconnect: { addListener(heard: () => void): void };
}

/** The part of the browser that is used. */
export type PageRuntime = Runtime & {
  sendMessage(envelope: Envelope): Promise<unknown>;
  onConnect: { addListener(heard: (port: Port) => void): void; removeListener(heard: (port: Port) => void): void };
};

function shadowOf(element: Opened): ShadowRoot | null {
  const { dom } = chrome ?? {};
  return dom?.openOrClosedShadowRoot(element) ?? element.openOrClosedShadowRoot ?? element.shadowRoot;
}

/** Lives in the page until it is told to stop, or until the extension is updated or taken away. */
export function startContentScript(window: Window & typeof globalThis, runtime: PageRuntime): () => void {
  const { document } = window;
  const toWorker = sender('worker-from-page', (envelope) => runtime.sendMessage(envelope));
  const alive = (): boolean => {
    if (runtime.id === undefined) stop();
    return runtime.id !== undefined;
  };
  /** Of what nobody waits for: whoever has gone does not miss it. */
  const quietly = (error: unknown) => {
    if (alive() && !(error instanceof Unanswered)) console.warn(error);
  };

  let last: Answer | undefined;
  const found = (answer: Answer) => {
    companion.uncolour();
    last = answer;
    untilAnswered(
      () => toWorker('found', answer),
      () => answer === last && alive(),
    ).catch(quietly);
  };
  const wanted = () => untilAnswered(() => toWorker('wanted'), alive);

  const companion = accompany(window, shadowOf, {
    reading: (text) => void toWorker('reading', { text }).catch(quietly),
    pressed: (clause) => void toWorker('pressed', { clause }).catch(quietly),
  });
  const page = followPage(window, { shadowOf, alive, wanted, found });
  const presses = followPresses(window);
  const stopListening = listen(runtime, 'page', pageShapes, {
    visit: page.visit,
    links: () => policyLinks(document, shadowOf),
    read: ({ anyway }) => page.read(anyway),
    highlight: ({ colour, ...quote }) => {
      companion.hold();
      return showQuote(window, quote, colour, eyesOf(document, shadowOf));
    },
    clear: clearHighlight,
    target: ({ by, frame }) => ({ text: by === 'keyboard' ? underKeyboard(window) : presses.paragraph(frame, shadowOf) }),
    colour: ({ passages }) => ({ coloured: companion.colour(passages) }),
    follow: ({ on }) => companion.follow(on),
  });
  const stopPanels = whilePanels(runtime, companion.stop);

  function stop(): void {
    page.stop();
    presses.stop();
    companion.stop();
    clearHighlight();
    stopListening();
    stopPanels();
  }
  return stop;
}

/** Calls `left` when the last panel has closed. Returns how to stop. */
function whilePanels(runtime: PageRuntime, left: () => void): () => void {
  let panels = 0;
  const connected = ({ onDisconnect }: Port) => {
    panels++;
    onDisconnect.addListener(() => {
      panels--;
      if (panels === 0) left();
    });
  };
  runtime.onConnect.addListener(connected);
  return () => {
    if (runtime.id) runtime.onConnect.removeListener(connected);
  };
}
