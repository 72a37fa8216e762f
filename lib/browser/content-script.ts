/** The content script: looks whether the page is a policy, sends what it reads, answers the worker and the surface. */

import { gate } from '../page/gate';
import { clearHighlight, highlight } from '../page/highlight';
import { locate } from '../page/locate';
import { paragraphAt } from '../page/paragraph';
import { followPresses } from '../page/pressed';
import { eyesOf, readingOf } from '../page/reading';
import { colourTopics } from '../page/topics';
import { underKeyboard } from '../page/under-keyboard';
import { followViewport } from '../page/viewport';
import { watchPage } from '../page/watch';
import { listen, type Runtime, sender } from './messages';
import type { Answer, Envelope, Reading } from './protocol';

/** What tells one page from another at a glance; the length of the text in characters. */
interface Sight {
  url: string;
  maybe: boolean;
  length: number;
}

/** A clock or a counter that ticks makes no other page. */
const same = (a: Sight, b: Sight): boolean => a.url === b.url && a.maybe === b.maybe && Math.abs(a.length - b.length) <= b.length / 50;

/** Given to content scripts only: by Chromium in its own name, by Firefox as a property of the element. */
declare const chrome: { dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } } | undefined;
type Opened = HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null };

/** A panel's port: open as long as the panel is. */
interface Port {
  onDisconnect: { addListener(heard: () => void): void };
}

/** The part of the browser that is used. */
type PageRuntime = Runtime & {
  sendMessage(envelope: Envelope): Promise<unknown>;
  onConnect: { addListener(heard: (port: Port) => void): void; removeListener(heard: (port: Port) => void): void };
};

function shadowOf(element: Opened): ShadowRoot | null {
  const { dom } = chrome ?? {};
  return dom?.openOrClosedShadowRoot(element) ?? element.openOrClosedShadowRoot ?? element.shadowRoot;
}

/** Names a state of the page. By random numbers: `randomUUID` is not there on http pages. */
const newVisit = (window: Window): string => window.crypto.getRandomValues(new Uint32Array(4)).join('-');

/** Attends to the page until it is told to stop. `leftAlone`: whether the reader wants the site left alone; asked only where it may matter. */
export function startContentScript(
  window: Window & typeof globalThis,
  runtime: PageRuntime,
  leftAlone: (host: string) => Promise<boolean>,
): () => void {
  const { document } = window;
  const toWorker = sender('worker-from-page', (envelope) => runtime.sendMessage(envelope));
  let visit = newVisit(window);
  let seen: Sight = { url: document.URL, maybe: false, length: 0 };
  let stopViewport: (() => void) | undefined;
  let stopColours: (() => void) | undefined;
  let panels = 0;

  const answer = (reading: Answer['reading']): Answer => ({ visit, url: document.URL, title: document.title, reading });

  /** What the page says, null where the gate says that it is no policy. */
  const readUnasked = async (): Promise<Reading | null> => {
    if (!gate(document)) return null;
    return (await leftAlone(window.location.hostname)) ? { kind: 'left-alone' } : readingOf(document, false, shadowOf);
  };
  /** Sends the page if it may be a policy, or that it is none any more. Says whether the page had become another. */
  const look = (): boolean => {
    const maybe = gate(document);
    const now = { url: document.URL, maybe, length: maybe ? (document.body?.textContent.length ?? 0) : 0 };
    if (same(seen, now)) return false;
    stopColours?.();
    if (seen.maybe || maybe || seen.url !== now.url) visit = newVisit(window);
    if (maybe || seen.maybe) tell(maybe).catch(console.warn);
    seen = now;
    return true;
  };

  const tell = async (maybe: boolean): Promise<void> => {
    const reading = maybe ? await readUnasked() : null;
    if (reading?.kind !== 'left-alone') await toWorker('found', answer(reading));
  };

  const stopFollowing = () => {
    stopViewport?.();
    stopViewport = undefined;
  };
  const underPointer = () => {
    const { x, y } = presses.last();
    return paragraphAt(document, x, y, shadowOf);
  };
  const leave = () => {
    stopFollowing();
    stopColours?.();
  };
  const connected = ({ onDisconnect }: Port) => {
    panels++;
    onDisconnect.addListener(() => {
      panels--;
      if (panels === 0) leave();
    });
  };
  runtime.onConnect.addListener(connected);
  const presses = followPresses(window);
  const stopWatching = watchPage(window, look);
  const stopListening = listen(runtime, 'page', {
    visit: () => visit,
    read: async ({ anyway }) => answer(anyway ? readingOf(document, true, shadowOf) : await readUnasked()),
    highlight: ({ quote, near, colour }) => {
      const range = locate(document, quote, near, eyesOf(document, shadowOf));
      return { shown: range ? highlight(window, range, colour) : false };
    },
    clear: clearHighlight,
    target: ({ by }) => ({ text: by === 'pointer' ? underPointer() : underKeyboard(window) }),
    colour: ({ passages }) => {
      stopColours?.();
      const pressed = (clause: number) => void toWorker('pressed', { clause }).catch(console.warn);
      const colours = passages && colourTopics(window, passages, pressed, eyesOf(document, shadowOf));
      stopColours = colours?.stop;
      return { coloured: colours?.coloured ?? 0 };
    },
    follow: ({ on }) => {
      stopFollowing();
      if (on) stopViewport = followViewport(window, (text) => void toWorker('reading', { text }).catch(stopFollowing));
    },
  });
  look();

  return () => {
    presses.stop();
    runtime.onConnect.removeListener(connected);
    leave();
    stopWatching();
    stopListening();
  };
}
