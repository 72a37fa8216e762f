/** The content script: looks whether the page is a policy, sends what it reads, answers the worker and the surface. */

import type { SentAnswer } from '../page/answer';
import { followPage } from '../page/follow';
import { followPresses, type Press } from '../page/pressed';
import { likelyPolicy } from '../page/titled';
import type { PageTools } from '../page/tools';
import { listen, type Runtime, sender, Unanswered, untilAnswered } from './messages';
import { pageShapes } from './page-shapes';
import { loadPageTools } from './page-tools';
import type { Envelope } from './protocol';

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
  const toWorker = sender('worker-from-page', (envelope) => runtime.sendMessage(envelope));
  const alive = (): boolean => {
    if (runtime.id === undefined) stop();
    return runtime.id !== undefined;
  };
  /** Of what nobody waits for: whoever has gone does not miss it. */
  const quietly = (error: unknown) => {
    if (alive() && !(error instanceof Unanswered)) console.warn(error);
  };

  let loaded: PageTools | undefined;
  const load = async (): Promise<PageTools> => {
    const make = await loadPageTools(
      (path) => runtime.getURL(path),
      () => untilAnswered(() => toWorker('tools'), alive),
    );
    loaded ??= make(window, shadowOf, {
      reading: (text) => void toWorker('reading', { text }).catch(quietly),
      pressed: (clause) => void toWorker('pressed', { clause }).catch(quietly),
    });
    return loaded;
  };

  let last: SentAnswer | undefined;
  const found = (answer: SentAnswer) => {
    loaded?.uncolour();
    last = answer;
    untilAnswered(
      () => toWorker('found', answer),
      () => answer === last && alive(),
    ).catch(quietly);
  };
  const wanted = () => untilAnswered(() => toWorker('wanted', { likely: likelyPolicy(window.document) }), alive);

  const page = followPage(window, { shadowOf, alive, wanted, found, read: async (anyway) => (await load()).read(anyway) });
  const presses = followPresses(window);
  const stopListening = listen(runtime, 'page', pageShapes, {
    visit: page.visit,
    links: async () => (await load()).links(),
    loaded: async () => (await load()).loaded(),
    read: ({ anyway }) => page.read(anyway),
    highlight: async ({ colour, ...quote }) => (await load()).highlight(quote, colour),
    clear: () => loaded?.clear(),
    target: async ({ by, frame }) => ({ text: textAt(await load(), by === 'keyboard' ? 'keyboard' : presses.take(frame)) }),
    colour: async ({ passages }) => ({ coloured: passages || loaded ? (await load()).colour(passages) : 0 }),
    follow: async ({ on }) => (await load()).follow(on),
  });
  const stopPanels = whilePanels(runtime, () => loaded?.leave());

  function stop(): void {
    page.stop();
    presses.stop();
    loaded?.stop();
    stopListening();
    stopPanels();
  }
  return stop;
}

const textAt = (tools: PageTools, asked: 'keyboard' | Press | null): string =>
  asked === 'keyboard' ? tools.underKeyboard() : asked ? tools.paragraphAt(asked) : '';

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
